"""utils/datasets/shapes.py: every shape is the curve its docstring names, dealt out evenly."""

import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.linear_model import LogisticRegression
from sklearn.neighbors import KNeighborsClassifier

from utils.datasets import blobs, circles, moons, spirals

SHAPES = [moons, circles, spirals, blobs]


@pytest.mark.parametrize("shape", SHAPES)
@given(data=st.data())
@settings(max_examples=30, deadline=None)
def test_exactly_n_points_evenly_dealt(shape, data):
    options = {}
    classes = 2
    if shape in (spirals, blobs):
        classes = options["classes"] = data.draw(st.integers(2, 7))
    n = data.draw(st.integers(classes, 150))
    X, y = shape(n, seed=data.draw(st.integers(0, 2**32 - 1)), **options)
    assert X.shape == (n, 2) and X.dtype == np.float64 and np.isfinite(X).all()
    assert y.shape == (n,) and y.dtype == np.int64
    counts = np.bincount(y, minlength=classes)
    assert len(counts) == classes and counts.max() - counts.min() <= 1 and counts.min() >= 1


@pytest.mark.parametrize("shape", SHAPES)
def test_a_seed_gives_the_same_points_and_another_seed_others(shape):
    before = np.random.get_state()[1].copy()
    first, again, other = shape(seed=3), shape(seed=3), shape(seed=4)
    assert np.array_equal(first[0], again[0]) and np.array_equal(first[1], again[1])
    assert not np.array_equal(first[0], other[0]) and not np.array_equal(first[1], other[1])
    assert np.array_equal(before, np.random.get_state()[1])


@pytest.mark.parametrize("shape", SHAPES)
def test_the_order_of_the_rows_says_nothing(shape):
    _, y = shape(400)
    halves = y[:200].mean(), y[200:].mean()
    assert halves[0] == pytest.approx(halves[1], abs=0.4)
    assert 100 < np.count_nonzero(np.diff(y)) < 399  # neither sorted nor alternating


@pytest.mark.parametrize("shape", [moons, circles, spirals])
def test_noise_is_a_standard_deviation_on_each_coordinate(shape):
    clean, _ = shape(4000, noise=0)
    noisy, _ = shape(4000, noise=0.25)
    assert (noisy - clean).std(axis=0) == pytest.approx([0.25, 0.25], rel=0.05)
    assert (noisy - clean).mean(axis=0) == pytest.approx([0, 0], abs=0.02)
    assert np.corrcoef((noisy - clean).T)[0, 1] == pytest.approx(0, abs=0.1)


def test_moons_are_two_half_circles():
    X, y = moons(101, noise=0)
    upper, lower = X[y == 0], X[y == 1]
    assert np.hypot(*upper.T) == pytest.approx(np.ones(len(upper)))
    assert (upper[:, 1] >= 0).all()
    assert np.hypot(*(lower - [1, 0.5]).T) == pytest.approx(np.ones(len(lower)))
    assert (lower[:, 1] <= 0.5).all()


def test_circles_have_radius_one_and_a_half():
    X, y = circles(101, noise=0)
    assert np.hypot(*X.T) == pytest.approx(np.where(y == 0, 1, 0.5))
    for k in (0, 1):
        steps = np.diff(np.sort(np.arctan2(*X[y == k].T)))
        assert steps == pytest.approx(np.full(len(steps), 2 * np.pi / np.sum(y == k)))


@pytest.mark.parametrize("classes", [2, 3, 5])
def test_spirals_are_one_arm_turned(classes):
    X, y = spirals(60 * classes, classes=classes, noise=0)

    def arm(k):
        return sorted((X[y == k] @ [1, 1j]).tolist(), key=abs)

    for k in range(classes):
        turned = np.array(arm(0)) * np.exp(2j * np.pi * k / classes)
        assert np.array(arm(k)) == pytest.approx(turned)
    radius = np.abs(arm(0))
    assert 0.1 <= radius.min() < 0.25 and 0.95 < radius.max() <= 1
    steps = np.abs(np.diff(arm(0)))
    assert steps[5:].max() < 2 * steps[5:].min()  # evenly along the arm, past its tight beginning


@pytest.mark.parametrize("classes", [2, 3, 6])
def test_blobs_stand_on_a_circle_two_apart(classes):
    X, y = blobs(classes, classes=classes, spread=0)
    centres = X[np.argsort(y)]
    assert np.hypot(*(centres - np.roll(centres, 1, axis=0)).T) == pytest.approx([2] * classes)
    assert centres[0] == pytest.approx([0, np.hypot(*centres[0])], abs=1e-12)
    noisy, y = blobs(3000, classes=classes, spread=0.7)
    assert (noisy - centres[y]).std(axis=0) == pytest.approx([0.7, 0.7], rel=0.05)


@pytest.mark.parametrize("shape", [moons, circles, spirals])
def test_a_line_does_not_separate_them_and_the_neighbours_do(shape):
    X, y = shape(noise=0.05)
    assert LogisticRegression().fit(X, y).score(X, y) < 0.93
    new_X, new_y = shape(noise=0.05, seed=1)
    assert KNeighborsClassifier(3).fit(X, y).score(new_X, new_y) > 0.97


def test_lines_do_separate_the_blobs():
    X, y = blobs()
    assert LogisticRegression().fit(X, y).score(X, y) > 0.97


@pytest.mark.parametrize(
    ("shape", "arguments", "message"),
    [
        (moons, {"n": 1}, "n: expected a whole number of at least 2, got 1"),
        (circles, {"n": 2.5}, "n: expected a whole number of at least 2, got 2.5"),
        (spirals, {"n": 4, "classes": 5}, "n: expected a whole number of at least 5, got 4"),
        (spirals, {"classes": 1}, "classes: expected a whole number of at least 2, got 1"),
        (blobs, {"n": 2}, "n: expected a whole number of at least 3, got 2"),
        (blobs, {"classes": 2.0}, "classes: expected a whole number of at least 2, got 2.0"),
        (blobs, {"spread": -0.1}, "spread: expected a number of at least 0, got -0.1"),
        (moons, {"noise": -0.1}, "noise: expected a number of at least 0, got -0.1"),
        (circles, {"noise": "much"}, "noise: expected a number of at least 0, got 'much'"),
        (spirals, {"noise": np.inf}, "noise: expected a number of at least 0, got inf"),
        (moons, {"seed": -1}, "seed: expected a whole number from 0 to 4294967295, got -1"),
    ],
)
def test_bad_arguments_are_named(shape, arguments, message):
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        shape(**arguments)
