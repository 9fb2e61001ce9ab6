"""Pictures that are mixed, and what they mix to."""

import numpy as np
import pytest

from utils import plots

RNG = np.random.default_rng(0)
EIGHTS, OTHERS = RNG.random((12, 8, 8)), RNG.random((30, 8, 8, 1))


def shares(n, used):
    values = np.zeros(n)
    values[:used] = np.arange(used, 0, -1)
    return values / values.sum()


def test_the_mixture_stands_beside_its_ingredients():
    a, b = shares(12, 5), shares(30, 23)
    axes = plots.mixtures((EIGHTS, a), (OTHERS, b), names=("eights", "others"), title="Two things")
    assert axes.shape == (2, 2)
    assert [len(ax.images) for ax in axes.ravel()] == [5, 1, 23, 1]
    assert axes[0, 0].get_title(loc="left") == "5 eights"
    np.testing.assert_allclose(axes[0, 1].images[0].get_array(), np.tensordot(a, EIGHTS, 1))


def test_the_largest_share_comes_first():
    axes = plots.mixtures((EIGHTS[:3], [0.2, 0.0, 0.8]), names=["eights"])
    np.testing.assert_allclose(axes[0, 0].images[0].get_array(), EIGHTS[2])


@pytest.mark.parametrize("wrong", [[0.5, 0.6, 0.0], [1.5, -0.5, 0.0]])
def test_shares_are_shares(wrong):
    with pytest.raises(ValueError, match="shares must be 0 or more and add up to 1"):
        plots.mixtures((EIGHTS[:3], wrong), names=["eights"])


def test_one_name_a_mixture():
    with pytest.raises(ValueError, match="names"):
        plots.mixtures((EIGHTS, shares(12, 5)), names=("eights", "others"))
