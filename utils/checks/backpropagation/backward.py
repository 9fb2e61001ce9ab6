"""Task 4, a backward pass with three faults. Known here by the chain rule, example by example."""

import numpy as np

from utils.checks.backpropagation.nudging import gradient, some_networks
from utils.checks.task import Task

task = Task(
    "backward",
    functions=("backward",),
    hints=(
        "The same factor in all four, and it is the number of examples: where does the mean of the "
        "loss come in? If it is right there, it is right everywhere behind.",
        "Between the output and the first layer stands the slope of tanh. What is it, in terms of "
        "`a`?",
        "A bias has the input 1 in every example. Which row of `d_z1` is its slope: one, or all of "
        "them, added up with `.sum(axis=0)`?",
    ),
)


@task.question(cases=some_networks, gives="dW1, db1, dw2, db2")
def backward(X, t, W1, b1, w2, b2):
    """(dW1, db1, dw2, db2), of the same shapes as W1, b1, w2 and b2"""
    return gradient(X, t, W1, b1, w2, b2)


backward.part("dw2", "backward: dw2")
backward.part("db2", "backward: db2")
backward.part("dW1", "backward: dW1")
backward.part("db1", "backward: db1")


@backward.kind
def single_example(X, t, W1, b1, w2, b2):
    """with a single example"""
    return len(X) == 1


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


@backward.workings
def _(
    X,
    t,
    W1,
    b1,
    w2,
    b2,
    *,
    a=lambda X, W1, b1: np.tanh(X @ W1 + b1),
    p=lambda a, w2, b2: sigmoid(a @ w2 + b2),
    error=lambda p, t: p - t,
    n=lambda X, t, w2: len(X),
    handed=lambda d_z2, w2, a: np.outer(d_z2, w2),
    slope=lambda a: 1 - a**2,
    dw2=lambda a, d_z2, X: a.T @ d_z2,
    db2=lambda d_z2, n: d_z2.sum(),
    dW1=lambda X, d_z1, n: X.T @ d_z1,
    db1=lambda d_z1, X, n: d_z1.sum(axis=0),
    result=lambda dW1, db1, dw2, db2: (dW1, db1, dw2, db2),
):
    hidden = a(X, W1, b1)
    answers, size = p(hidden, w2, b2), n(X, t, w2)
    d_z2 = error(answers, t) / size
    d_z1 = handed(d_z2, w2, hidden) * slope(hidden)
    return result(dW1(X, d_z1, size), db1(d_z1, X, size), dw2(hidden, d_z2, X), db2(d_z2, size))
