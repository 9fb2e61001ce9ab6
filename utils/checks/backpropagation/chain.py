"""Task 2, a chain of three neurons, and a weight that stands in all three places. Known here from
central differences of the loss."""

import math

import numpy as np

from utils.checks.differences import slope
from utils.checks.task import Task

task = Task(
    "chain",
    functions=("chain", "shared"),
    hints=(
        "Forward first, and keep everything: a1, a2, y. Backward begins with how fast L grows with "
        "y, which is `y - t`.",
        "How fast does y grow with w3, and how fast with a2? And a2 with its own sum, w2 · a1? "
        "Each step back is one more factor: `(1 - a2**2)`, then the weight.",
        "For shared: imagine three weights that happen to be equal. If all three move by h, their "
        "effects on the loss add up.",
    ),
)


def loss(w1, w2, w3, x, t):
    return (w3 * math.tanh(w2 * math.tanh(w1 * x)) - t) ** 2 / 2


def some_chains(rng):
    yield {"w": np.array([0.5, -1.0, 2.0]), "x": 1.0, "t": 1.0}
    for _ in range(5):
        w = rng.uniform(0.4, 1.5, size=3) * rng.choice([-1, 1], size=3)
        yield {"w": w, "x": float(rng.uniform(0.5, 2) * rng.choice([-1, 1])), "t": far(rng)}


def far(rng):
    """A target that no such chain comes near."""
    return float(rng.choice([-1, 1]) * rng.uniform(2, 4))


@task.question(cases=some_chains, gives="L, dw")
def chain(w, x, t):
    """(L, dw): one number, and an array of shape (3,)"""
    w = w.tolist()
    dw = [
        slope(lambda h, k=k: loss(*(w_i + h * (i == k) for i, w_i in enumerate(w)), x, t))
        for k in range(3)
    ]
    return loss(*w, x, t), dw


chain.part("L", "chain: the loss")
chain.part("dw", "chain: its three derivatives")


@chain.workings
def _(
    w,
    x,
    t,
    *,
    weights=lambda w: w,
    second=lambda a1, x: a1,
    L=lambda y, t: 0.5 * (y - t) ** 2,
    d_y=lambda y, t: y - t,
    back2=lambda d_y, w, a2: d_y * w[2],
    slope2=lambda a2, z2: 1 - a2**2,
    back1=lambda d_z2, w, a1: d_z2 * w[1],
    slope1=lambda a1, z1: 1 - a1**2,
    dw3=lambda d_y, a1, a2, y: d_y * a2,
    dw2=lambda d_z2, x, a1, a2, w, d_y: d_z2 * a1,
    dw1=lambda d_z1, x, a1, a2, w, d_y: d_z1 * x,
    result=lambda L, dw: (L, dw),
):
    w = weights(w)
    z1 = w[0] * x
    a1 = np.tanh(z1)
    z2 = w[1] * second(a1, x)
    a2 = np.tanh(z2)
    y = w[2] * a2
    blame = d_y(y, t)
    d_z2 = back2(blame, w, a2) * slope2(a2, z2)
    d_z1 = back1(d_z2, w, a1) * slope1(a1, z1)
    w1, w2 = dw1(d_z1, x, a1, a2, w, blame), dw2(d_z2, x, a1, a2, w, blame)
    dw = np.array([w1, w2, dw3(blame, a1, a2, y)])
    return result(L(y, t), dw)


def some_weights(rng):
    yield {"w": 0.5, "x": 1.0, "t": 1.0}
    for _ in range(6):
        w = float(rng.uniform(0.4, 1.5) * rng.choice([-1, 1]))
        yield {"w": w, "x": float(rng.uniform(0.5, 2) * rng.choice([-1, 1])), "t": far(rng)}


@task.question(cases=some_weights, gives="L, dw")
def shared(w, x, t):
    """(L, dw): two numbers"""
    return loss(w, w, w, x, t), slope(lambda h: loss(w + h, w + h, w + h, x, t))


shared.part("L, dw", "shared: the loss, and its derivative with respect to the one weight")


@shared.workings
def _(w, x, t, *, three=lambda w, x, t: chain.way(np.array([w, w, w]), x, t)[1],
      one=lambda dw: dw.sum(), L=lambda w, x, t: loss(w, w, w, x, t)):  # fmt: skip
    return L(w, x, t), one(three(w, x, t))
