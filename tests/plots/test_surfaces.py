"""Contours: darker uphill, paths where they were walked, with start and end told apart."""

import numpy as np
import pytest
from matplotlib.colors import to_hex

from utils import plots
from utils.plots import style

WINDOW = (-2, 2), (-3, 3)


def bowl(P):
    return P[:, 0] ** 2 + 10 * P[:, 1] ** 2


def bands_and_lines(ax):
    bands, lines = ax.collections
    return bands, lines


def test_contours_run_at_their_heights_over_the_window():
    ax = plots.contours(bowl, *WINDOW)
    assert ax.get_xlim() == (-2, 2) and ax.get_ylim() == (-3, 3)
    _, lines = bands_and_lines(ax)
    checked = 0
    for level, path in zip(lines.levels, lines.get_paths(), strict=True):
        if len(path.vertices):
            np.testing.assert_allclose(bowl(path.vertices), level, atol=0.02 * 94)
            checked += 1
    assert checked == 13


def test_uphill_is_darker():
    bands, _ = bands_and_lines(plots.contours(bowl, *WINDOW))
    bright = [style.luminance(color[:3]) for color in bands.get_facecolor()]
    assert (np.diff(bright) < 0).all()


def test_log_levels_crowd_at_the_bottom():
    even = bands_and_lines(plots.contours(bowl, *WINDOW))[0].levels
    log = bands_and_lines(plots.contours(bowl, *WINDOW, log=True))[0].levels
    assert log[1] - log[0] < 0.01 * (even[1] - even[0])
    np.testing.assert_allclose(log[[0, -1]], even[[0, -1]])


def test_negative_heights_have_solid_contours():
    _, lines = bands_and_lines(plots.contours(lambda P: P[:, 0], *WINDOW))
    assert all(dashes is None for _, dashes in lines.get_linestyle())


def test_a_path_is_drawn_step_by_step_with_an_open_start_and_a_full_end():
    path = np.array([[1.0, 2.0], [0.5, -1.0], [0.1, 0.2]])
    walk, start, end = plots.contours(bowl, *WINDOW, path=path).lines
    np.testing.assert_array_equal(np.stack(walk.get_data(), axis=1), path)
    assert np.ravel(start.get_data()).tolist() == [1, 2]
    assert np.ravel(end.get_data()).tolist() == [0.1, 0.2]
    assert to_hex(start.get_markerfacecolor()) == to_hex(plots.PAPER)
    assert to_hex(end.get_markerfacecolor()) == to_hex(plots.HIGHLIGHT)


def test_several_paths_differ_in_colour_and_marker_and_are_named():
    paths = {"SGD": [[1, 1], [0, 0]], "Adam": [[1, 1], [0.5, 0]]}
    ax = plots.contours(bowl, *WINDOW, path=paths)
    assert [text.get_text() for text in ax.get_legend().get_texts()] == ["SGD", "Adam"]
    ends = [ax.lines[2], ax.lines[5]]
    assert (
        len({line.get_color() for line in ends}) == len({line.get_marker() for line in ends}) == 2
    )


def test_a_path_stops_where_it_is_lost_and_never_moves_the_window():
    path = [[1, 1], [50, 80], [np.inf, 0], [1, 1]]
    ax = plots.contours(bowl, *WINDOW, path=path)
    assert ax.lines[0].get_xdata().tolist() == [1, 50]
    assert ax.get_xlim() == (-2, 2) and ax.get_ylim() == (-3, 3)


def test_a_path_of_one_place_is_a_start_without_an_end():
    assert len(plots.contours(bowl, *WINDOW, path=[[1, 1]]).lines) == 2
    assert not plots.contours(bowl, *WINDOW, path=np.empty((0, 2))).lines


def test_minimum_is_marked():
    [cross] = plots.contours(bowl, *WINDOW, minimum=(0, 0)).lines
    assert cross.get_marker() == "+" and np.ravel(cross.get_data()).tolist() == [0, 0]


def test_flat_and_lost_surfaces_say_so():
    flat = plots.contours(lambda P: np.full(len(P), 3.0), *WINDOW)
    lost = plots.contours(lambda P: np.full(len(P), np.nan), *WINDOW)
    assert flat.texts[0].get_text() == "flat: as high everywhere"
    assert lost.texts[0].get_text().replace("\n", " ") == "no heights: f is nan or inf"
    assert not flat.collections and not lost.collections


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"f": bowl, "path": [1, 2]}, r"path: expected shape \(k, 2\), got \(2,\)"),
        ({"f": bowl, "path": {"a": [[1, 2, 3]]}}, r"path\['a'\]: expected shape \(k, 2\)"),
        ({"f": bowl, "minimum": 0}, r"minimum: expected shape \(2,\), got \(\)"),
        ({"f": bowl, "labels": "ab"}, "labels: expected 2 texts"),
        ({"f": lambda P: P}, r"the answer of f: expected shape \(22500,\), got \(22500, 2\)"),
        ({"f": None}, "f: expected a function of an array"),
    ],
)
def test_bad_arguments_are_named(arguments, message):
    with pytest.raises(ValueError, match=message):
        plots.contours(xlim=(-1, 1), ylim=(-1, 1), **arguments)
