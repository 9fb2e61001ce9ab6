"""Task 1, the neuron: a weighted sum and a step. Known here from plain loops."""

import numpy as np

from utils.checks.perceptron.exercise import exercise

neuron = exercise.task(
    "neuron",
    functions=("weighted_sum", "step"),
    hints=(
        "Write the sum for one example on paper first: x1*w1 + x2*w2 + b.",
        "NumPy's @ multiplies and adds up: row by row, X @ w is one number for each row of X.",
        "np.where(condition, 1, 0) answers a question for every entry of an array at once.",
    ),
)


def some_neurons(rng):
    yield {"X": np.array([[5.0, 6.0], [8.0, 3.0]]), "w": np.array([1.0, 2.0]), "b": -18.0}
    for n, d in [(1, 2), (3, 3), (50, 2), (20, 5)]:
        yield {"X": rng.normal(size=(n, d)), "w": rng.normal(size=d), "b": float(rng.normal()) + 2}


@neuron.part(of="weighted_sum", cases=some_neurons, form="z, one number for each row of X")
def sums(X, w, b):
    """weighted_sum: one number for each example"""
    return [sum(x_j * w_j for x_j, w_j in zip(x, w, strict=True)) + b for x in X]


@sums.mistake
def bias_forgotten(X, w, b):
    """Your numbers are the weighted sums without the bias. Add b to each of them."""
    return X @ w


@sums.mistake
def bias_subtracted(X, w, b):
    """The bias is added, not subtracted. (Some books write a threshold: that is minus the bias.)"""
    return X @ w - b


@sums.mistake
def bias_once_per_feature(X, w, b):
    """The bias came in {X.shape[1]} times, once per feature. Sum the products first, then add
    b once.
    """
    return (X * w + b).sum(axis=1)


@sums.mistake
def products_not_summed(X, w, b):
    """You multiplied each feature by its weight and stopped there. Sum the products of each row."""
    return X * w + b


@sums.mistake
def summed_down_the_columns(X, w, b):
    """You summed down the columns (axis=0). Examples are rows: sum along each row (axis=1)."""
    return (X * w).sum(axis=0) + b


@sums.mistake
def summed_over_everything(X, w, b):
    """You summed over all the examples together. Each row of X should get a number of its own."""
    return (X * w).sum() + b


@sums.mistake
def mean_instead_of_sum(X, w, b):
    """You averaged the products of a row. A weighted sum only adds them up."""
    return (X * w).mean(axis=1) + b


@sums.mistake
def factors_exchanged(X, w, b):
    """The order of a matrix product matters: each row of X meets w, so X stands on the left: X
    @ w.
    """
    return w @ X + b


def some_sums(rng):
    yield {"z": np.array([-2.0, -0.1, 0.0, 0.1, 2.0])}
    yield {"z": rng.normal(size=30)}
    yield {"z": rng.integers(-2, 3, size=30).astype(float)}


@neuron.part(of="step", cases=some_sums, form="0 or 1 for each number of z")
def steps(z):
    """step: 1 where z is 0 or more, else 0"""
    return [int(not number < 0) for number in z]


@steps.mistake
def zero_says_no(z):
    """Only z = 0 goes wrong: on the line itself our neuron says yes, so compare with >=, not
    with >.
    """
    return np.where(z > 0, 1, 0)


@steps.mistake
def turned_around(z):
    """Your step is turned around: it says 1 below zero and 0 above."""
    return np.where(z >= 0, 0, 1)


@steps.mistake
def minus_one_for_no(z):
    """Your step says -1 for no. Rosenblatt did so too; here no is 0."""
    return np.where(z >= 0, 1, -1)


@steps.mistake
def sign_of_z(z):
    """np.sign gives three answers, -1, 0 and 1. A step has two: 0 below zero, 1 from zero on."""
    return np.sign(z)


@steps.mistake
def threshold_one_half(z):
    """Your step jumps at 0.5. That is where a probability tips over; a weighted sum tips over
    at 0.
    """
    return np.where(z >= 0.5, 1, 0)


@steps.mistake
def one_number_only(z):
    """`if` asks one question, but z holds many numbers. Ask all of them at once: np.where(z >=
    0, 1, 0).
    """
    return 1 if z >= 0 else 0
