"""The running example of lesson 1: who is admitted to the university, by two marks."""

import numpy as np

from utils.arguments import number, seed_of, whole

ADMISSION_WEIGHTS = (2.0, 3.0)
"""How much the committee makes of each mark: the entrance test counts more than the grades."""

ADMISSION_BIAS = -25.0
"""The committee admits whose score, 2 x grades + 3 x test - 25, is above zero."""

_GAP = 1.5  # without noise, no score lies closer to zero than this: 0.42 marks from the line


def admissions(n=100, *, noise=0.0, seed=0):
    """Draw applicants to a university, with their two marks and the committee's decision.

    Each applicant has some ability, and each mark is that ability and the luck of the day. The
    committee adds the marks up with its weights; the score's distance from zero, in marks, is

        d = (2 grades + 3 test - 25) / sqrt(2**2 + 3**2)

    and it admits where d > 0. Without noise nobody comes closer to this line than 0.42 marks, so a
    line separates the classes and a perceptron finds one. With noise the committee throws a coin
    that says yes with probability sigmoid(d / noise), and in general no line separates them.

    Parameters
    ----------
    n : how many applicants, at least 2.
    noise : the committee's doubt, in marks, 0 to 10: this far above the line it says yes to 73 of
        100 applicants, three times as far to 95.
    seed : the same seed gives the same applicants.

    Returns
    -------
    X : (n, 2) marks from 0 to 10, to one decimal: grades, test.
    y : (n,) 1 = admitted, 0 = refused; about as many of each.
    """
    n = whole("n", n, 2)
    noise = number("noise", noise, 0, 10)
    rng = np.random.default_rng(seed_of(seed))
    gap = _GAP if noise == 0 else 0.0
    X = np.empty((0, 2))
    while len(X) < n:
        ability = rng.normal(5, 1.5, size=(2 * n, 1))
        luck = rng.normal(0, 2, size=(2 * n, 2))
        marks = np.round(ability + luck, 1)
        possible = np.all((marks >= 0) & (marks <= 10), axis=1)
        clear = np.abs(_score(marks)) >= gap
        X = np.concatenate([X, np.abs(marks[possible & clear])])  # abs: -0.0 is a mark of 0.0
    X = X[:n]
    distance = _score(X) / np.hypot(*ADMISSION_WEIGHTS)
    # P(distance + noise * L > 0) = sigmoid(distance / noise) for a standard logistic variable L
    y = distance + noise * rng.logistic(size=n) > 0
    return X, y.astype(np.int64)


def _score(marks):
    """2 x grades + 3 x test - 25, rounded: sums of marks have one decimal, as the marks have."""
    return np.round(marks @ ADMISSION_WEIGHTS + ADMISSION_BIAS, 1)
