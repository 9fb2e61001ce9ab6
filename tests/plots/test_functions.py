"""Functions: jumps are jumps, steep is not a jump, gaps are gaps."""

import numpy as np
import pytest

from utils import plots
from utils.plots.end_labels import GID


def curves(ax):
    return [
        drawn for drawn in ax.lines if drawn.get_gid() != "origin" and drawn.get_marker() != "o"
    ]


def dots(ax):
    """(x, y, filled) of the dots at jumps."""
    found = [drawn for drawn in ax.lines if drawn.get_marker() == "o"]
    return sorted(
        (float(d.get_xdata()[0]), float(d.get_ydata()[0]), d.get_markerfacecolor() != plots.PAPER)
        for d in found
    )


def steepest(ax):
    """The largest rise between neighbours that are joined by a line."""
    return np.nanmax(np.abs(np.diff(curves(ax)[0].get_ydata())))


def test_a_curve_runs_through_the_functions_values():
    ax = plots.function(np.tanh, xlim=(-2, 3))
    x, y = curves(ax)[0].get_data()
    assert (x[0], x[-1]) == (-2, 3) and ax.get_xlim() == (-2, 3)
    np.testing.assert_array_equal(y, np.tanh(x))


@pytest.mark.parametrize("jump", [0.0, 1 / 3, -1.2345])
def test_a_step_is_not_a_slope(jump):
    ax = plots.function(lambda z: np.where(z >= jump, 1.0, 0.0))
    assert steepest(ax) == 0
    x = curves(ax)[0].get_xdata()[np.flatnonzero(np.isnan(curves(ax)[0].get_ydata()))]
    np.testing.assert_allclose(x, jump, atol=1e-9)


def test_dots_tell_which_side_has_the_value():
    assert dots(plots.function(lambda z: (z >= 0) * 1.0)) == [(0, 0, False), (0, 1, True)]
    assert dots(plots.function(lambda z: (z > 0) * 1.0)) == [(0, 0, True), (0, 1, False)]
    assert set(dots(plots.function(np.sign))) == {(0, -1, False), (0, 0, True), (0, 1, False)}


def test_several_jumps_each_get_theirs():
    assert len(dots(plots.function(np.floor, xlim=(-2.5, 2.5)))) == 10


@pytest.mark.parametrize(
    "f", [lambda z: np.tanh(500 * z), lambda z: np.maximum(z, 0), lambda z: np.sin(40 * z), np.abs]
)
def test_steep_and_kinked_functions_have_no_jump(f):
    ax = plots.function(f)
    assert not dots(ax) and not np.isnan(curves(ax)[0].get_ydata()).any()


def test_a_jump_on_the_way_to_infinity_is_a_gap():
    ax = plots.function(lambda z: 1 / z, ylim=(-5, 5))
    x, y = curves(ax)[0].get_data()
    assert np.isnan(y[np.argmin(np.abs(x))])


def test_the_slope_is_dashed_in_the_same_colour_and_named(drawn):
    ax = plots.function(np.tanh, derivative=lambda z: 1 - np.tanh(z) ** 2, label="tanh")
    f, slope = curves(ax)
    assert slope.is_dashed() and not f.is_dashed() and f.get_color() == slope.get_color()
    assert [text.get_text() for text in ax.texts] == ["tanh", "slope"]


def test_a_second_function_shares_axes_and_labels_keep_apart(drawn):
    ax = plots.function(np.tanh, label="tanh")
    plots.function(lambda z: np.tanh(1.01 * z), ax=ax, label="nearly", color=plots.LINES[1])
    assert len(curves(ax)) == 2
    assert sum(line.get_gid() == "origin" for line in ax.lines) == 2
    one, other = (box for text, box in drawn(ax).items() if text.get_gid() == GID)
    assert abs(one.y0 - other.y0) > 11 * ax.figure.dpi / 72


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"f": 3}, "f: expected a function of an array, got 3"),
        ({"f": lambda z: 1.0}, r"the answer of f: expected shape \(801,\), got \(\)"),
        ({"f": np.tanh, "derivative": "1"}, "derivative: expected a function"),
        (
            {"f": np.tanh, "derivative": lambda z: z[:2]},
            r"the answer of derivative: .* got \(2,\)",
        ),
        ({"f": np.tanh, "xlim": (3, 3)}, r"xlim: expected \(low, high\) with low < high"),
        ({"f": np.tanh, "ylim": 3}, r"ylim: expected shape \(2,\)"),
    ],
)
def test_bad_arguments_are_named(arguments, message):
    with pytest.raises(ValueError, match=message):
        plots.function(**arguments)
