"""utils/plots/coastline.py: blue where the loss fell, orange where it did not."""

import matplotlib.pyplot as plt
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


def test_a_network_lies_in_the_middle_of_its_cell_and_higher_rates_lie_higher():
    """Three rates from 0.1 to 10: the cells of 1 reach from √0.1 to √10."""
    losses = np.where(np.eye(3) == 1, FATES["quick"][:, None, None], FATES["grows"][:, None, None])
    losses[:, 0, 2] = FATES["quick"]  # the lowest rate of the rows, the highest of the columns
    ax = plots.coastline(losses, (0.1, 10), (0.1, 10))
    [mesh] = ax.collections
    corners = np.log10(mesh.get_coordinates())  # (4, 4, 2)
    np.testing.assert_allclose(corners[0, :, 0], [-1.5, -0.5, 0.5, 1.5])
    np.testing.assert_allclose(corners[:, 0, 1], [-1.5, -0.5, 0.5, 1.5])
    assert ax.get_xlim() == ax.get_ylim() == (0.1, 10)
    ax.figure.canvas.draw()
    pixels = np.asarray(ax.figure.canvas.buffer_rgba())[::-1]  # from below
    blue = [[False] * 3 for _ in range(3)]
    for row, y in enumerate((0.15, 1, 7)):
        for column, x in enumerate((0.15, 1, 7)):
            across, up = ax.transData.transform((x, y)).astype(int)
            red, _, of_blue, _ = pixels[up, across].astype(int)
            blue[row][column] = bool(of_blue > red)
    assert blue == [[True, False, True], [False, True, False], [False, False, True]]


def test_networks_of_the_same_course_have_the_same_shade():
    same = np.repeat(FATES["quick"][:, None], 12, axis=1).reshape(30, 3, 4)
    same[:, 0] = FATES["grows"][:, None]
    shade = np.asarray(plots.coastline(same, (1, 2), (1, 2)).collections[0].get_array())
    assert (shade[0] == -0.5).all() and (shade[1:] == 0.5).all()


@pytest.mark.parametrize(
    "limits, labels",
    [
        ((0.03, 100), ["0.1", "1", "10", "100"]),
        ((0.5, 5), ["0.5", "1", "2", "5"]),
        ((2, 4), ["2", "2.5", "3", "3.5", "4"]),
        ((3.2, 3.4), ["3.2", "3.25", "3.3", "3.35", "3.4"]),
        ((3.3501, 3.3502), ["3.3501", "3.35015", "3.3502"]),
    ],
)
def test_however_close_one_comes_the_ticks_are_plain_numbers_that_stand_apart(limits, labels):
    ax = plots.coastline(LOSSES, limits, limits)
    ax.figure.canvas.draw()
    for axis in (ax.xaxis, ax.yaxis):
        assert [text.get_text() for text in axis.get_ticklabels()] == labels
        np.testing.assert_allclose(axis.get_ticklocs(), [float(label) for label in labels])
        assert not len(axis.get_ticklocs(minor=True))
    boxes = [text.get_window_extent() for text in ax.get_xticklabels()]
    assert all(a.x1 < b.x0 for a, b in zip(boxes, boxes[1:]))


@pytest.mark.parametrize(
    "arguments, message",
    [
        ((LOSSES[0], (1, 2), (1, 2)), r"losses: expected shape \(steps, h, w\), got \(2, 3\)"),
        ((np.ones((0, 2, 2)), (1, 2), (1, 2)), "losses: expected at least one number"),
        ((LOSSES, (0, 2), (1, 2)), "xlim: expected learning rates above 0, got 0"),
        ((LOSSES, (1, 2), (-1, 2)), "ylim: expected learning rates above 0, got -1"),
    ],
)
def test_what_it_refuses(arguments, message):
    with pytest.raises(ValueError, match=message):
        plots.coastline(*arguments)


@pytest.mark.parametrize(
    "window",
    [((0.5, 3), (2, 3)), ((2, 3), (2, 11)), ((3, 2), (2, 3)), ((2, 2), (2, 3))],
)
def test_a_window_lies_inside(window):
    with pytest.raises(ValueError, match=r"window: expected a part of \(1, 10\), \(1, 10\), got"):
        plots.coastline(LOSSES, (1, 10), (1, 10), window=window)


@pytest.mark.parametrize("window", [3, (1, 2), (1, 2, 3, 4), "here"])
def test_a_window_is_two_pairs(window):
    with pytest.raises(ValueError, match="window: expected "):
        plots.coastline(LOSSES, (1, 10), (1, 10), window=window)


def test_a_bad_window_opens_no_figure():
    with pytest.raises(ValueError, match="window"):
        plots.coastline(LOSSES, (1, 10), (1, 10), window=3)
    assert plt.get_fignums() == []
