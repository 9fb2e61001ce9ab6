"""Regions: the plane in the colours of what is predicted there, pale where it is unsure."""

import numpy as np
import pytest

from utils import plots
from utils.plots import style

WINDOW = {"xlim": (-1, 1), "ylim": (-2, 2)}


def sigmoid(z):
    return 0.5 * (1 + np.tanh(z / 2))


def shade(ax):
    return np.asarray(ax.images[0].get_array())  # (rows of y from below, columns of x, 3)


def likest(color, k=3):
    """The class whose colour is the nearest in hue."""
    away = 1 - np.array(color)
    hues = [1 - style.tint(style.class_color(c), 1) for c in range(k)]
    angles = [away @ hue / np.linalg.norm(away) / np.linalg.norm(hue) for hue in hues]
    return int(np.argmax(angles))


def boundaries(ax):
    """All points of the contours, (m, 2)."""
    paths = [path.vertices for drawn in ax.collections for path in drawn.get_paths()]
    return np.concatenate([*paths, np.empty((0, 2))])


def test_the_window_is_asked_from_corner_to_corner():
    asked = []

    def predict(P):
        asked.append(P)
        return np.zeros(len(P), int)

    ax = plots.regions(predict, **WINDOW, resolution=11)
    [P] = asked
    assert P.shape == (121, 2)
    assert P.min(axis=0).tolist() == [-1, -2] and P.max(axis=0).tolist() == [1, 2]
    assert ax.get_xlim() == (-1, 1) and ax.get_ylim() == (-2, 2)


def test_the_window_comes_from_X_or_from_the_axes():
    X = np.array([[0, 10], [5, 30]])
    ax = plots.regions(lambda P: np.zeros(len(P)), X=X)
    assert ax.get_xlim()[0] < 0 and ax.get_xlim()[1] > 5
    assert ax.get_ylim()[0] < 10 and ax.get_ylim()[1] > 30
    before = ax.get_xlim(), ax.get_ylim()
    plots.regions(lambda P: np.zeros(len(P)), ax=ax)
    assert (ax.get_xlim(), ax.get_ylim()) == before


def test_class_numbers_colour_their_side_and_up_is_up():
    ax = plots.regions(lambda P: (P[:, 1] > 0) * 1, **WINDOW)
    image = shade(ax)
    assert likest(image[10, 100]) == 0 and likest(image[-10, 100]) == 1
    np.testing.assert_allclose(boundaries(ax)[:, 1], 0, atol=0.03)


def test_what_is_seen_lies_where_it_was_predicted():
    ax = plots.regions(lambda P: np.where(P[:, 1] < 0, 0, 1 + (P[:, 0] > 0)), **WINDOW)
    ax.figure.canvas.draw()
    pixels = np.asarray(ax.figure.canvas.buffer_rgba())[::-1, :, :3] / 255  # from below
    for place, k in (((0, -1), 0), ((-0.5, 1), 1), ((0.5, 1), 2)):
        column, row = ax.transData.transform(place).astype(int)
        assert likest(pixels[row, column]) == k


def test_left_is_left_for_three_classes():
    ax = plots.regions(lambda P: np.digitize(P[:, 0], (-0.5, 0.5)), **WINDOW)
    assert [likest(shade(ax)[50, column]) for column in (5, 100, 195)] == [0, 1, 2]
    assert set(np.round(boundaries(ax)[:, 0], 1)) == {-0.5, 0.5}


def test_probabilities_are_pale_at_one_half_where_the_line_runs():
    ax = plots.regions(lambda P: sigmoid(8 * P[:, 0]), **WINDOW, resolution=201)
    row = shade(ax)[100]
    np.testing.assert_allclose(row[100], 1, atol=1e-9)
    assert row[0].min() < 0.75 and row[-1].min() < 0.75
    assert likest(row[30]) == 0 and likest(row[170]) == 1
    np.testing.assert_allclose(boundaries(ax)[:, 0], 0, atol=1e-6)


def test_one_column_two_columns_and_none_are_the_same_probabilities():
    p = lambda P: sigmoid(3 * P[:, 0] + P[:, 1])  # noqa: E731
    flat = plots.regions(p, **WINDOW)
    column = plots.regions(lambda P: p(P)[:, None], **WINDOW)
    both = plots.regions(lambda P: np.stack([1 - p(P), p(P)], axis=1).astype("float32"), **WINDOW)
    np.testing.assert_array_equal(shade(flat), shade(column))
    np.testing.assert_allclose(shade(flat), shade(both), atol=1e-6)


def test_many_probabilities_lead_where_they_are_largest():
    def predict(P):
        scores = np.exp(-4 * np.abs(P[:, :1] - (-1, 0, 1)))
        return scores / scores.sum(axis=1, keepdims=True)

    ax = plots.regions(predict, **WINDOW)
    assert [likest(shade(ax)[50, column]) for column in (5, 100, 195)] == [0, 1, 2]
    np.testing.assert_allclose(np.abs(boundaries(ax)[:, 0]), 0.5, atol=0.01)


def test_levels_are_drawn_where_the_probability_reaches_them():
    ax = plots.regions(lambda P: sigmoid(P[:, 0] * 6), **WINDOW, levels=(0.25, 0.5, 0.999999))
    assert len(ax.collections) == 2  # the third is never reached
    for drawn, level in zip(ax.collections, (0.25, 0.5), strict=True):
        x = np.concatenate([path.vertices for path in drawn.get_paths()])[:, 0]
        np.testing.assert_allclose(sigmoid(6 * x), level, atol=1e-3)
    assert [text.get_text() for text in ax.texts] == ["0.25"]


@pytest.mark.parametrize(
    "steepness, labels", [(0.5, []), (0.6, ["0.1", "0.9"]), (100, ["0.1", "0.9"])]
)
def test_labels_are_whole_and_apart(steepness, labels):
    """A level that only cuts off a corner has no room for its label."""
    ax = plots.regions(
        lambda P: sigmoid(steepness * P @ (2, 1.5)), **WINDOW, levels=(0.1, 0.5, 0.9)
    )
    assert [text.get_text() for text in ax.texts] == labels
    boxes = [text.get_window_extent() for text in ax.texts]
    for box in boxes:
        assert ax.bbox.containsx(box.x0) and ax.bbox.containsx(box.x1)
        assert ax.bbox.containsy(box.y0) and ax.bbox.containsy(box.y1)
    assert len(boxes) < 2 or not boxes[0].overlaps(boxes[1])


def test_one_answer_everywhere_has_no_boundary():
    assert not plots.regions(lambda P: np.ones(len(P), int), **WINDOW).collections


def test_strength_nought_is_white():
    ax = plots.regions(lambda P: np.ones(len(P), int), **WINDOW, strength=0)
    assert (shade(ax) == 1).all()


def test_points_stay_visible_above():
    ax = plots.regions(lambda P: P[:, 0] > 0, **WINDOW)
    plots.points([[0.5, 0.5]], [1], ax=ax)
    assert ax.collections[-1].get_zorder() > ax.images[0].get_zorder()


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (lambda P: P[:, 0] * 9, r"expected classes, or probabilities in \[0, 1\], got -9 to 9"),
        (lambda P: np.full((len(P), 3), 0.5), "each row's sum 1, got 0.5 to 0.5, first row's sum"),
        (lambda P: np.full((len(P), 2), [1.5, -0.5]), "expected probabilities"),
        (lambda P: 1, r"the answer of predict: expected shape \(40000,\), got \(\)"),
        (lambda P: P[:5, 0], r"the answer of predict: expected shape \(40000,\), got \(5,\)"),
        (lambda P: P[:, 0] * np.nan, "the answer of predict: expected finite numbers"),
        (lambda P: ["yes"] * len(P), "the answer of predict: expected numbers"),
    ],
)
def test_bad_answers_are_named(answer, message):
    with pytest.raises(ValueError, match=message):
        plots.regions(answer, **WINDOW)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({}, "xlim, ylim: expected both, or X or ax to take them from, got none"),
        ({"xlim": (0, 1)}, "xlim, ylim: expected both"),
        ({"xlim": (1, 0), "ylim": (0, 1)}, r"xlim: expected \(low, high\) .* got \(1, 0\)"),
        ({"xlim": (0, 1), "ylim": 3}, r"ylim: expected shape \(2,\)"),
        ({"X": [1, 2, 3]}, r"X: expected shape \(n, 2\)"),
    ],
)
def test_bad_windows_are_named(arguments, message):
    with pytest.raises(ValueError, match=message):
        plots.regions(lambda P: np.zeros(len(P)), **arguments)


def test_predict_must_be_a_function():
    with pytest.raises(ValueError, match=r"predict: expected a function of an array, got \["):
        plots.regions([1], **WINDOW)
