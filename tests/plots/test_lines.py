"""The line of a neuron: on it the sum is zero, its arrow points to yes, and it stays in view."""

import numpy as np
import pytest
from matplotlib.colors import to_rgb

from utils import plots
from utils.plots import style

WINDOW = {"xlim": (-3, 5), "ylim": (0, 4)}


def ends(ax):
    [drawn] = ax.lines
    return np.stack(drawn.get_data(), axis=1)


def arrow(ax):
    """Foot and tip."""
    [drawn] = [text for text in ax.texts if getattr(text, "arrow_patch", None)]
    return np.array(drawn.xyann), np.array(drawn.xy)


def notes(ax):
    return " ".join(text.get_text() for text in ax.texts).replace("\n", " ").strip()


def lines():
    rng = np.random.default_rng(7)
    special = [
        ([1, 0], -1),
        ([0, 2], -3),
        ([1, 1], -2),
        ([-1, -1], 2),
        ([1, 2], 3),
        ([1e200, 1], 0),
    ]
    return special + [(rng.normal(size=2), rng.normal()) for _ in range(15)]


@pytest.mark.parametrize(("w", "b"), lines())
def test_it_runs_where_the_sum_is_zero_from_edge_to_edge(w, b):
    ax = plots.line(w, b, **WINDOW)
    (x0, x1), (y0, y1) = WINDOW["xlim"], WINDOW["ylim"]
    corners = [w @ np.array(c) + b for c in ((x0, y0), (x0, y1), (x1, y0), (x1, y1))]
    if min(corners) >= 0 or max(corners) <= 0:  # ([1, 2], 3) touches a corner
        assert not ax.lines and notes(ax) == "the line lies outside the picture"
        return
    on_edge = 0
    for x, y in ends(ax):
        scale = np.abs(w).max() * 5 + abs(b)
        assert abs(w @ np.array([x, y]) + b) <= 1e-12 * scale
        assert x0 - 1e-9 <= x <= x1 + 1e-9 and y0 - 1e-9 <= y <= y1 + 1e-9
        on_edge += np.isclose(x, (x0, x1)).any() or np.isclose(y, (y0, y1)).any()
    assert on_edge == 2 and not np.allclose(*ends(ax))


@pytest.mark.parametrize(("w", "b"), lines())
def test_its_arrow_starts_on_it_and_ends_in_yes(w, b):
    ax = plots.line(w, b, **WINDOW)
    if not ax.lines:
        return
    foot, tip = arrow(ax)
    size = np.abs([*w, b]).max()
    w, b = np.array(w) / size, b / size
    assert abs(w @ foot + b) < 1e-9
    assert w @ tip + b > 0
    step = tip - foot
    assert abs(w[0] * step[1] - w[1] * step[0]) < 1e-9  # along w


def test_the_sides_are_shaded_by_their_answer():
    ax = plots.line([1, 0], -1, **WINDOW, sides=True)
    no, yes = ax.patches
    assert no.get_xy()[:, 0].min() == -3 and no.get_xy()[:, 0].max() == 1
    assert yes.get_xy()[:, 0].min() == 1 and yes.get_xy()[:, 0].max() == 5
    for k, patch in enumerate((no, yes)):
        expected = style.tint(style.class_color(k), 0.26)
        np.testing.assert_allclose(to_rgb(patch.get_facecolor()), expected)


@pytest.mark.parametrize(("b", "k"), [(5, 1), (-5, 0)])
def test_a_line_out_of_sight_shades_all_of_the_window_in_one_colour(b, k):
    for w in ([0, 0], [0.01, 0.01]):
        [patch] = plots.line(w, b, **WINDOW, sides=True).patches
        expected = style.tint(style.class_color(k), 0.26)
        np.testing.assert_allclose(to_rgb(patch.get_facecolor()), expected)


def test_no_weights_no_line():
    ax = plots.line([0, 0], 3, **WINDOW)
    assert not ax.lines and notes(ax) == "no line: both weights are 0"


def test_it_keeps_the_limits_of_the_points():
    ax = plots.points([[1, 2], [3, 4]], [0, 1])
    before = ax.get_xlim(), ax.get_ylim()
    plots.line([1, -5], 0.1, ax=ax, sides=True)
    assert (ax.get_xlim(), ax.get_ylim()) == before


def test_label_and_arrow_by_choice():
    assert notes(plots.line([1, 1], 0, label="OR")) == "OR"
    assert notes(plots.line([1, 1], 0, arrow=False)) == ""


@pytest.mark.parametrize("b", [-1.7, -1.6, -1.5, -1.4, -1.3])
def test_its_label_keeps_off_the_points(b, drawn):
    points = np.array([[1, 1], [0, 1], [1, 0], [0, 0]])
    ax = plots.points(points, [0, 1, 1, 0])
    ax.set(xlim=(-0.5, 1.5), ylim=(-0.5, 1.5))
    plots.line([1, 1], b, ax=ax)  # its middle looks straight at (1, 1)
    box = next(box for text, box in drawn(ax).items() if text.get_text() == "yes")
    for place in ax.transData.transform(points):
        assert not box.padded(3).contains(*place)


@pytest.mark.parametrize("b", [-0.8, -0.7, -0.6, -0.5])
def test_the_labels_of_two_lines_keep_off_each_other(b, drawn):
    ax = plots.line([1, 1], b, xlim=(-0.5, 1.5), ylim=(-0.5, 1.5), label="OR")
    plots.line([-1, -1], 2 + b, ax=ax, label="NAND")
    one, other = (box for text, box in drawn(ax).items() if text.get_text() in ("OR", "NAND"))
    assert not one.overlaps(other)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (([1, 2, 3], 0), r"w: expected shape \(2,\), got \(3,\)"),
        (([1, np.nan], 0), "w: expected finite numbers, got nan at"),
        (([1, 2], [1, 2]), r"b: expected a number, got "),
        (([1, 2], np.inf), "b: expected a number, got"),
        (([1, 2], None), "b: expected a number, got"),
    ],
)
def test_bad_arguments_are_named(arguments, message):
    with pytest.raises(ValueError, match=message):
        plots.line(*arguments)


def test_a_bias_may_be_an_array_of_one():
    np.testing.assert_array_equal(
        ends(plots.line([1, 2], [0.5])), ends(plots.line(np.array([1.0, 2.0]), 0.5))
    )
