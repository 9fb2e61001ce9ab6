"""Task 1, the neuron: a weighted sum and a step. Known here from plain loops."""

import numpy as np

from utils.checks.task import Task

task = Task(
    "neuron",
    functions=("weighted_sum", "step"),
    hints=(
        "Write the sum for one example on paper first: x1*w1 + x2*w2 + b.",
        "NumPy's @ multiplies and adds up: row by row, `X @ w` is one number for each row of X.",
        "`np.where(z >= 0, …, …)` answers a question for every entry of an array at once.",
    ),
)


def some_neurons(rng):
    yield {"X": np.array([[5.0, 6.0], [8.0, 3.0]]), "w": np.array([1.0, 2.0]), "b": -18.0}
    for n, d in [(1, 2), (3, 3), (50, 2), (20, 5)]:
        yield {"X": rng.normal(size=(n, d)), "w": rng.normal(size=d), "b": float(rng.normal()) + 2}


@task.question(cases=some_neurons, gives="z")
def weighted_sum(X, w, b):
    """z, one number for each row of X"""
    return [sum(x_j * w_j for x_j, w_j in zip(x, w, strict=True)) + b for x in X]


weighted_sum.part("z", "weighted_sum: one number for each example")


@weighted_sum.workings
def _(
    X,
    w,
    b,
    *,
    products=lambda X, w: X * w,
    total=lambda P: P.sum(axis=1),
    bias=lambda X, b: b,
    result=lambda z: z,
):
    return result(total(products(X, w)) + bias(X, b))


def some_sums(rng):
    yield {"z": np.array([-2.0, -0.1, 0.0, 0.1, 2.0])}
    yield {"z": np.array([1.5, -0.7, 0.0, 0.6, -3.0, -1.0])}
    yield {"z": rng.integers(-2, 3, size=30) / 2}
    yield {"z": np.append(rng.normal(size=12), [0.0, -0.2, 0.01, 9.0])}
    yield {"z": np.abs(rng.normal(size=5)) + 0.1}
    yield {"z": -np.abs(rng.normal(size=4)) - 0.1}


@task.question(cases=some_sums, gives="y")
def step(z):
    """0 or 1 for each number of z"""
    return [int(not number < 0) for number in z]


step.part("y", "step: 1 where z is 0 or more, else 0")


@step.workings
def _(z, *, yes=lambda z: z >= 0, one=lambda z: 1, zero=lambda z: 0):
    return np.where(yes(z), one(z), zero(z))
