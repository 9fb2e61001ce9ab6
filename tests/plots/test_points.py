"""Points: a colour and a marker a class, a ring a mistake."""

import numpy as np
import pytest
from matplotlib.colors import to_rgba

from utils import plots

RNG = np.random.default_rng(1)
X = RNG.normal(size=(30, 2))
Y = np.arange(30) % 3


def legend(ax):
    return [text.get_text() for text in ax.get_legend().get_texts()]


def test_each_class_has_its_points_its_colour_and_its_marker():
    ax = plots.points(X, Y)
    assert len(ax.collections) == 3
    for k, dots in enumerate(ax.collections):
        np.testing.assert_array_equal(dots.get_offsets(), X[Y == k])
        assert tuple(dots.get_facecolor()[0]) == to_rgba(plots.CLASSES[k])
    shapes = {dots.get_paths()[0].vertices.tobytes() for dots in ax.collections}
    assert len(shapes) == 3


def test_a_class_keeps_its_colour_when_the_others_are_missing():
    ax = plots.points(X, np.full(30, 2))
    assert tuple(ax.collections[0].get_facecolor()[0]) == to_rgba(plots.CLASSES[2])


def test_rings_stand_on_the_wrong_points_and_are_counted():
    wrong = RNG.random(30) < 0.3
    ax = plots.points(X, Y, wrong=wrong)
    rings = ax.collections[-1]
    np.testing.assert_array_equal(rings.get_offsets(), X[wrong])
    assert len(rings.get_facecolor()) == 0
    assert rings.get_sizes()[0] > 2 * ax.collections[0].get_sizes()[0]
    assert legend(ax)[-1] == f"wrong ({wrong.sum()})"


def test_nothing_wrong_no_rings():
    ax = plots.points(X, Y, wrong=np.zeros(30, bool))
    assert len(ax.collections) == 3 and "wrong" not in " ".join(legend(ax))


def test_legend_names():
    assert legend(plots.points(X, Y % 2)) == ["no", "yes"]
    assert legend(plots.points(X, Y % 2 == 1)) == ["no", "yes"]
    assert legend(plots.points(X, Y)) == ["0", "1", "2"]
    assert legend(plots.points(X, Y, names=("a", "b", "c", "unused"))) == ["a", "b", "c"]
    assert plots.points(X, Y, legend=False).get_legend() is None


def test_axis_labels():
    ax = plots.points(X, Y, labels=("grades", "x2"))
    assert (ax.get_xlabel(), ax.get_ylabel()) == ("grades", "$x_{2}$")


def test_more_points_are_smaller():
    few = plots.points(X, Y).collections[0].get_sizes()[0]
    many = plots.points(RNG.normal(size=(3000, 2)), np.zeros(3000)).collections[0].get_sizes()[0]
    assert many < few


def test_no_points_says_so():
    ax = plots.points(np.empty((0, 2)), [])
    assert not ax.collections and [text.get_text() for text in ax.texts] == ["no examples yet"]


def test_without_labels_all_are_class_one():
    ax = plots.points(X)
    assert tuple(ax.collections[0].get_facecolor()[0]) == to_rgba(plots.CLASSES[1])


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"X": X[:, 0], "y": Y}, r"X: expected shape \(n, 2\), got \(30,\)"),
        ({"X": np.ones((5, 3)), "y": Y[:5]}, r"X: expected shape \(n, 2\), got \(5, 3\)"),
        ({"X": "abc", "y": Y}, r"X: expected numbers of shape \(n, 2\), got 'abc'"),
        ({"X": X * np.nan, "y": Y}, "X: expected finite numbers, got nan at"),
        ({"X": X, "y": Y[:7]}, "y: expected one label a row, 30 in all, got 7"),
        ({"X": X, "y": Y - 1}, "y: expected whole numbers from 0 up, got -1"),
        ({"X": X, "y": Y + 0.5}, "y: expected whole numbers from 0 up, got 0.5"),
        ({"X": X, "y": Y, "names": ("a", "b")}, "names: expected 3 texts or more"),
        ({"X": X, "y": Y * 0, "names": "no"}, "names: expected 1 texts or more"),
        ({"X": X, "y": Y, "wrong": [True]}, r"wrong: expected shape \(30,\), got \(1,\)"),
        ({"X": X, "y": Y, "labels": "ab"}, "labels: expected 2 texts, got 'ab'"),
        ({"X": X, "y": Y, "labels": ["a"]}, "labels: expected 2 texts, got 1"),
    ],
)
def test_bad_arguments_are_named(arguments, message):
    with pytest.raises(ValueError, match=message):
        plots.points(**arguments)
