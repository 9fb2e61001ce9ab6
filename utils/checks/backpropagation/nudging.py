"""Task 3, a gradient by nudging one number after the other. Known here by the chain rule, example
by example, which is what the nudging knows nothing of."""

import math

import numpy as np

from utils.checks.task import Task

task = Task(
    "nudging",
    functions=("nudge",),
    hints=(
        "Make copies of the four, all with floats, so that the caller's stay as they are: "
        "`np.array(part, float)`.",
        "`for i in np.ndindex(part.shape)` goes through the places of an array of any shape, also "
        "of a single number; `part[i]` is what stands there.",
        "Move it up and ask, move it down and ask, and put it back before you go on: the next "
        "number is nudged alone.",
    ),
)


def network(rng, n, d, units, scale=1.0):
    """A batch and the weights of a network of two layers."""
    return {
        "X": scale * rng.normal(size=(n, d)),
        "t": rng.permutation(np.arange(n) % 2 == 0).astype(int),
        "W1": rng.normal(size=(d, units)),
        "b1": rng.normal(size=units) / 2,
        "w2": rng.uniform(0.5, 1.5, size=units) * rng.choice([-1, 1], size=units),
        "b2": float(rng.normal()) / 2 + 0.3,
    }


def some_networks(rng):
    yield {
        "X": np.array([[1.0, 2.0], [-1.0, 0.5], [0.5, -1.0]]),
        "t": np.array([1, 0, 1]),
        "W1": np.array([[0.5, -1.0], [1.0, 0.5]]),
        "b1": np.array([0.1, -0.2]),
        "w2": np.array([1.0, -0.5]),
        "b2": 0.25,
    }
    for n, d, units in [(8, 2, 3), (1, 3, 2), (5, 4, 4), (6, 3, 5)]:
        yield network(rng, n, d, units)


def gradient(X, t, W1, b1, w2, b2):
    """(dW1, db1, dw2, db2), the mean over the examples, each by itself."""
    dW1, db1, dw2, db2 = np.zeros(W1.shape), np.zeros(len(b1)), np.zeros(len(w2)), 0.0
    for x, t_i in zip(X.tolist(), t.tolist()):
        a = [math.tanh(sum(x[i] * W1[i][j] for i in range(len(x))) + b1[j]) for j in range(len(b1))]
        z = sum(a_j * w_j for a_j, w_j in zip(a, w2)) + b2
        blame = ((1 + math.tanh(z / 2)) / 2 - t_i) / len(X)
        db2 += blame
        for j, a_j in enumerate(a):
            dw2[j] += blame * a_j
            d_z = blame * w2[j] * (1 - a_j * a_j)
            db1[j] += d_z
            for i, x_i in enumerate(x):
                dW1[i, j] += d_z * x_i
    return dW1, db1, dw2, db2


@task.question(cases=some_networks, gives="dW1, db1, dw2, db2")
def nudge(X, t, W1, b1, w2, b2):
    """(dW1, db1, dw2, db2), of the same shapes as W1, b1, w2 and b2"""
    return gradient(X, t, W1, b1, w2, b2)


nudge.part("dW1, dw2", "nudge: the slopes of the weights")
nudge.part("db1, db2", "nudge: the slopes of the biases")


def loss(X, t, W1, b1, w2, b2):
    z = np.tanh(X @ W1 + b1) @ w2 + b2
    return np.mean(np.logaddexp(0, z) - t * z)


@nudge.workings
def _(
    X,
    t,
    W1,
    b1,
    w2,
    b2,
    *,
    restored=lambda kept, up, down: kept,
    quotient=lambda up, down, here, h: (up - down) / (2 * h),
    result=lambda dW1, db1, dw2, db2: (dW1, db1, dw2, db2),
):
    h = 1e-5
    weights = [np.array(part, float) for part in (W1, b1, w2, b2)]
    slopes = [np.zeros(part.shape) for part in weights]
    for part, slope in zip(weights, slopes):
        for i in np.ndindex(part.shape):
            kept, here = part[i], loss(X, t, *weights)
            part[i] = kept + h
            up = loss(X, t, *weights)
            part[i] = kept - h
            down = loss(X, t, *weights)
            part[i] = restored(kept, kept + h, kept - h)
            slope[i] = quotient(up, down, here, h)
    return result(*slopes)
