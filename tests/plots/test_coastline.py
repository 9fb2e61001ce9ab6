"""utils/plots/coastline.py: blue where the loss fell, orange where it did not."""

import numpy as np
import pytest

from utils import plots

STEPS = np.arange(30)
FATES = {  # the course of a loss
    "quick": 0.5**STEPS,
    "slow": 0.9**STEPS,
    "explodes": 10.0**STEPS,
    "grows": 1.1**STEPS,
    "bursts": np.where(STEPS < 3, 1, np.nan),
    "to infinity": np.where(STEPS < 9, 1, np.inf),
}
LOSSES = np.stack(list(FATES.values()), axis=1).reshape(30, 2, 3)  # (steps, h, w)


def shades(**more):
    ax = plots.coastline(LOSSES, (0.1, 1), (1, 10), **more)
    return dict(zip(FATES, ax.collections[0].get_array().ravel()))


def test_the_sign_tells_the_fate_and_the_size_how_decided_it_is():
    shade = shades()
    assert shade["quick"] > shade["slow"] > 0
    assert all(shade[name] < 0 for name in ("explodes", "grows", "bursts", "to infinity"))
    assert shade["explodes"] < shade["grows"]
    assert shade["bursts"] < shade["to infinity"]


def test_axes_are_logarithmic_and_the_frame_is_where_it_should_be():
    ax = plots.coastline(LOSSES, (0.1, 1), (1, 10), window=((0.2, 0.5), (2, 4)))
    assert (ax.get_xscale(), ax.get_yscale()) == ("log", "log")
    frame = ax.lines[-1]
    assert (min(frame.get_xdata()), max(frame.get_xdata())) == (0.2, 0.5)
    assert (min(frame.get_ydata()), max(frame.get_ydata())) == (2, 4)


def test_one_side_may_be_empty():
    for course in ("quick", "explodes"):
        ax = plots.coastline(FATES[course][:, None, None], (1, 2), (1, 2))
        assert np.isfinite(ax.collections[0].get_array()).all()


def test_the_axes_have_names():
    ax = plots.coastline(LOSSES, (1, 2), (1, 2), labels=("a", "b"))
    assert (ax.get_xlabel(), ax.get_ylabel()) == ("a", "b")


@pytest.mark.parametrize(
    "arguments, message",
    [
        ((LOSSES[0], (1, 2), (1, 2)), r"losses: expected shape \(steps, h, w\), got \(2, 3\)"),
        ((LOSSES, (0, 2), (1, 2)), "xlim: expected learning rates above 0, got 0"),
        ((LOSSES, (1, 2), (-1, 2)), "ylim: expected learning rates above 0, got -1"),
    ],
)
def test_what_it_refuses(arguments, message):
    with pytest.raises(ValueError, match=message):
        plots.coastline(*arguments)
