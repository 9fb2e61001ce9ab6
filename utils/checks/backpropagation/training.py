"""Task 5, gradient descent on XOR-sized data. Known here from the per-example gradient, step by
step."""

import numpy as np

from utils.checks.backpropagation.nudging import gradient, loss, network
from utils.checks.task import Task

task = Task(
    "training",
    functions=("train",),
    hints=(
        "In each step, in this order: note the loss, compute all four gradients, move all four.",
        "Downhill is against the gradient: `W1 = W1 - learning_rate * dW1`, and the others "
        "likewise. A minus and an equals sign in one, and you would change the caller's array.",
    ),
)


def some_trainings(rng):
    X, t = np.array([[0.0, 0], [0, 1], [1, 0], [1, 1]]), np.array([0, 1, 1, 0])
    start = network(rng, 1, 2, 3)
    weights = {name: start[name] for name in ("W1", "b1", "w2", "b2")}
    yield {"X": X, "t": t, **weights, "learning_rate": 0.5, "steps": 3}
    for n, d, units, rate, steps in [(8, 3, 2, 1.5, 4), (6, 2, 4, 0.7, 1), (5, 3, 3, 0.9, 7)]:
        yield {**network(rng, n, d, units), "learning_rate": rate, "steps": steps}


@task.question(cases=some_trainings, gives="W1, b1, w2, b2, losses")
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    """(W1, b1, w2, b2, losses): the weights in the end, and a list of numbers"""
    weights, losses = [W1, b1, w2, b2], []
    for _ in range(steps):
        losses.append(loss(X, t, *weights))
        slopes = gradient(X, t, *weights)
        weights = [w - learning_rate * s for w, s in zip(weights, slopes)]
    return *weights, losses


train.part("W1, b1, w2, b2", "train: the weights in the end")
train.part("losses", "train: the losses before each step")


@train.kind
def single_step(X, t, W1, b1, w2, b2, learning_rate, steps):
    """with a single step"""
    return steps == 1


@train.workings
def _(
    X,
    t,
    W1,
    b1,
    w2,
    b2,
    learning_rate,
    steps,
    *,
    number=lambda steps: steps,
    move=lambda w, slope, learning_rate: w - learning_rate * slope,
    order=lambda weights, X, t, move: [
        move(w, s) for w, s in zip(weights, gradient(X, t, *weights))
    ],
    noted=lambda X, t, before, after: loss(X, t, *before),
    finish=lambda losses, X, t, weights: losses,
    kept=lambda weights, start, before, slopes: weights,
):
    start = before = weights = [W1, b1, w2, b2]
    losses = []
    for _ in range(number(steps)):
        after = order(weights, X, t, lambda w, s: move(w, s, learning_rate))
        losses.append(noted(X, t, weights, after))
        before, weights = weights, after
    slopes = gradient(X, t, *before)
    return *kept(weights, start, before, slopes), finish(losses, X, t, weights)
