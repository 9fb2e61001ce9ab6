"""utils/datasets/university.py: the admissions of lesson 1 are what the lesson says of them."""

import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog
from sklearn.svm import SVC

from utils.datasets import ADMISSION_BIAS, ADMISSION_WEIGHTS, admissions


def signed_distance(X):
    """Distance to the committee's line in marks, positive where it admits."""
    return (X @ ADMISSION_WEIGHTS + ADMISSION_BIAS) / np.hypot(*ADMISSION_WEIGHTS)


def separable(X, y):
    """Whether some line has all of one class on one side, by a linear program."""
    sign = 2 * y - 1
    rows = -sign[:, np.newaxis] * np.column_stack([X, np.ones(len(X))])
    answer = linprog(np.zeros(3), A_ub=rows, b_ub=-np.ones(len(X)), bounds=(None, None))
    assert answer.status in (0, 2)  # found, or infeasible
    return answer.status == 0


def perceptron_epochs(X, y, most):
    """Epochs until Rosenblatt's rule makes no mistake, on the marks as they are, from zero."""
    rows = np.column_stack([X, np.ones(len(X))]).tolist()
    w = [0.0, 0.0, 0.0]
    for epoch in range(1, most + 1):
        mistakes = 0
        for row, target in zip(rows, y.tolist(), strict=True):
            said = int(sum(a * b for a, b in zip(w, row, strict=True)) > 0)
            if said != target:
                w = [a + (target - said) * b for a, b in zip(w, row, strict=True)]
                mistakes += 1
        if mistakes == 0:
            return epoch
    return None


@given(
    n=st.integers(2, 300),
    noise=st.just(0.0) | st.floats(0, 10),
    seed=st.integers(0, 2**32 - 1),
)
@settings(max_examples=60, deadline=None)
def test_marks_and_answers_have_their_form(n, noise, seed):
    X, y = admissions(n, noise=noise, seed=seed)
    assert X.shape == (n, 2) and X.dtype == np.float64
    assert y.shape == (n,) and y.dtype == np.int64
    assert X.min() >= 0 and X.max() <= 10 and not np.signbit(X).any()
    assert np.array_equal(X, np.round(X, 1))
    assert set(y.tolist()) <= {0, 1}


@pytest.mark.parametrize("seed", range(20))
def test_without_noise_the_rule_decides_and_leaves_a_gap(seed):
    X, y = admissions(seed=seed)
    distance = signed_distance(X)
    assert np.array_equal(y, distance > 0)
    assert np.abs(distance).min() > 0.41


def test_the_gap_is_seen_by_a_method_that_does_not_know_the_rule():
    for seed in range(5):
        X, y = admissions(seed=seed)
        widest = SVC(kernel="linear", C=1e6).fit(X, y)
        assert widest.score(X, y) == 1
        assert 1 / np.linalg.norm(widest.coef_) > 0.41  # half the width of the widest free road


def test_the_perceptron_converges_in_a_moderate_number_of_epochs():
    epochs = [perceptron_epochs(*admissions(seed=seed), most=100) for seed in range(40)]
    assert None not in epochs
    assert 3 <= np.median(epochs) <= 20
    assert 5 <= epochs[0] <= 20  # seed 0 is the one the lesson shows


def test_both_marks_matter():
    """No threshold on one mark alone gets nearly all of the applicants right."""
    for seed in range(10):
        X, y = admissions(seed=seed)
        for mark in X.T:
            right = [np.mean((mark >= threshold) == y) for threshold in np.arange(0, 10.1, 0.1)]
            assert 0.6 < max(right) < 0.97
    assert ADMISSION_WEIGHTS[0] != ADMISSION_WEIGHTS[1]


def test_classes_are_about_balanced():
    shares = [admissions(seed=seed)[1].mean() for seed in range(100)]
    assert min(shares) > 0.3 and max(shares) < 0.7
    assert 0.45 < np.mean(shares) < 0.55
    assert 0.4 < shares[0] < 0.6


def test_marks_fill_the_square_and_go_together():
    X, _ = admissions(2000)
    assert 0.2 < np.corrcoef(X.T)[0, 1] < 0.5
    cells = np.histogram2d(*X.T, bins=4, range=[[0, 10], [0, 10]])[0]
    assert cells.min() >= 10  # each sixteenth of the square, corners included
    for seed in range(5):
        X, _ = admissions(seed=seed)
        assert (X.min(axis=0) < 1.5).all() and (X.max(axis=0) > 8.5).all()


def test_noise_makes_the_classes_overlap():
    assert all(separable(*admissions(seed=seed)) for seed in range(10))
    assert not any(separable(*admissions(noise=1, seed=seed)) for seed in range(60))
    assert not separable(*admissions(noise=0.5))


@pytest.mark.parametrize("noise", [0.5, 2.0])
def test_the_coin_says_yes_with_the_probability_of_a_sigmoid(noise):
    X, y = admissions(40_000, noise=noise)
    ratio = signed_distance(X) / noise
    for centre in (-1.5, -0.5, 0, 0.5, 1, 2):
        near = np.abs(ratio - centre) < 0.1
        assert near.sum() > 400
        assert y[near].mean() == pytest.approx(1 / (1 + np.exp(-centre)), abs=0.05)


def test_noise_blurs_the_line_and_closes_the_gap():
    X, _ = admissions(1000, noise=0.1)
    assert np.abs(signed_distance(X)).min() < 0.05


def test_a_seed_is_a_class_of_applicants():
    before = np.random.get_state()[1].copy()
    X, y = admissions(50, noise=1, seed=7)
    again_X, again_y = admissions(50, noise=1, seed=7)
    assert np.array_equal(X, again_X) and np.array_equal(y, again_y)
    assert not np.array_equal(X, admissions(50, noise=1, seed=8)[0])
    assert np.array_equal(before, np.random.get_state()[1])


def test_the_applicants_of_the_lesson_stay_the_same():
    """Lessons quote numbers of this class: whoever changes it must read them again."""
    X, y = admissions()
    assert X[:3].tolist() == [[3.9, 4.0], [1.6, 6.3], [7.6, 5.0]]
    assert y[:3].tolist() == [0, 0, 1]
    assert y.sum() == 49


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"n": 1}, "n: expected a whole number of at least 2, got 1"),
        ({"n": 10.0}, "n: expected a whole number of at least 2, got 10.0"),
        ({"noise": -1}, "noise: expected a number from 0 to 10, got -1"),
        ({"noise": 11}, "noise: expected a number from 0 to 10, got 11"),
        ({"noise": np.nan}, "noise: expected a number from 0 to 10, got nan"),
        ({"seed": -1}, "seed: expected a whole number from 0 to 4294967295, got -1"),
        ({"seed": None}, "seed: expected a whole number from 0 to 4294967295, got None"),
    ],
)
def test_bad_arguments_are_named(arguments, message):
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        admissions(**arguments)
