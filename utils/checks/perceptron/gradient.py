"""Task 5, the gradient of a sigmoid neuron whose mistakes differ in price. Known here from central
differences of the loss."""

import numpy as np

from utils.checks.differences import slope
from utils.checks.task import Task

task = Task(
    "gradient",
    functions=("gradient",),
    hints=(
        "Forward first: `z = X @ w + b`, then `p = 1 / (1 + np.exp(-z))`.",
        "A factor in front of a loss is a factor in front of its slope. Which examples have one?",
        "Chain rule: z grows by x_j when w_j grows by 1, by 1 when b does. Average over n.",
    ),
)


def some_batches(rng):
    X = np.array([[1.0, 2.0], [3.0, -1.0], [-2.0, 1.0]])
    t = np.array([1, 0, 1])
    yield {"X": X, "t": t, "w": np.array([0.5, -0.5]), "b": 0.25, "cost": 2.0}
    for n, d, cost in [(1, 2, 2.5), (7, 3, 4.5), (40, 2, 0.5), (4, 4, 3.0), (6, 3, 1.0)]:
        X, t = rng.normal(size=(n, d)), rng.permutation(np.arange(n) % 2 == 0).astype(int)
        w, b = rng.normal(size=d), float(rng.normal())
        yield {"X": X, "t": t, "w": w, "b": b, "cost": cost}


def loss(X, t, w, b, cost):
    """The mean log-loss with its costs, from z: ln(1 + e^-z) for yes, ln(1 + e^z) for no."""
    z = X @ w + b
    return np.mean(np.where(t == 1, cost * np.logaddexp(0, -z), np.logaddexp(0, z)))


@task.question(cases=some_batches, gives="dw, db")
def gradient(X, t, w, b, cost):
    """(dw, db): one number for each weight, and one for the bias"""
    directions = np.eye(len(w))
    dw = [slope(lambda h, e=e: loss(X, t, w + h * e, b, cost)) for e in directions]
    return dw, slope(lambda h: loss(X, t, w, b + h, cost))


gradient.part("dw", "dw: how fast the loss grows with each weight")
gradient.part("db", "db: how fast the loss grows with the bias")


@gradient.kind
def cost_is_one(X, t, w, b, cost):
    """with cost = 1"""
    return cost == 1


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


@gradient.workings
def _(
    X,
    t,
    w,
    b,
    cost,
    *,
    z=lambda X, w, b: X @ w + b,
    p=sigmoid,
    error=lambda p, t: p - t,
    counted=lambda error, p, t, cost: np.where(t == 1, cost, 1) * error,
    n=lambda X, t, cost: len(X),
    dw=lambda X, errors, n: X.T @ errors / n,
    db=lambda errors, n, dw, b: errors.sum() / n,
    result=lambda dw, db, w, b: (dw, db),
):
    answer = p(z(X, w, b))
    errors, size = counted(error(answer, t), answer, t, cost), n(X, t, cost)
    slopes = dw(X, errors, size)
    return result(slopes, db(errors, size, slopes, b), w, b)
