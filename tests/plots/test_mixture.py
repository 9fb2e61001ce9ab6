"""Pictures that are mixed, and what they mix to."""

import numpy as np
import pytest

from utils import plots

RNG = np.random.default_rng(0)
EIGHTS = RNG.random((12, 8, 8))


def shares(n, used):
    values = np.zeros(n)
    values[:used] = np.arange(used, 0, -1)
    return values / values.sum()


def test_the_mixture_is_the_last_picture():
    ax = plots.mixture(EIGHTS, shares(12, 5), title="Five of twelve")
    assert len(ax.images) == 6
    mixed = np.tensordot(shares(12, 5), EIGHTS, 1)
    np.testing.assert_allclose(ax.images[-1].get_array(), mixed)


def test_the_largest_share_comes_first():
    ax = plots.mixture(EIGHTS[:3], [0.2, 0.0, 0.8])
    np.testing.assert_allclose(ax.images[0].get_array(), EIGHTS[2])


def test_mixtures_of_few_and_of_many_are_as_large():
    few, many = plots.mixture(EIGHTS, shares(12, 3)), plots.mixture(EIGHTS, shares(12, 12))
    assert few.images[-1].get_extent() == many.images[-1].get_extent()


@pytest.mark.parametrize("wrong", [[0.5, 0.6, 0.0], [1.5, -0.5, 0.0]])
def test_shares_are_shares(wrong):
    with pytest.raises(ValueError, match="shares: expected 0 or more, adding up to 1"):
        plots.mixture(EIGHTS[:3], wrong)
