"""Task 1, two losses and their slopes. Known here example by example, and from differences."""

import math

import numpy as np

from utils.checks.differences import slope
from utils.checks.task import Task

task = Task(
    "losses",
    functions=("huber", "log_loss"),
    hints=(
        "Write what one example pays, for both kinds of error, and differentiate it. Then ask how "
        "much a single output moves the *mean*.",
        "`np.where(small, …, …)` takes from its second argument where the error is small. Beyond "
        "delta the loss is a straight line: which slope has it on either side?",
        "`np.logaddexp(0, z)` is ln(1 + e^z), and never bursts. The slope of the log-loss with "
        "respect to z is p - t, as in lesson 1, and then there is the mean.",
    ),
)


def some_errors(rng):
    t = np.array([1.0, 2.0, -1.0, 0.0])
    yield {"y": t + [0.5, -1.4, 3.0, -4.0], "t": t, "delta": 1.5}
    yield {"y": np.array([2.0]), "t": np.array([5.0]), "delta": 2.0}
    for n, delta in [(5, 0.7), (8, 2.5), (3, 0.4), (12, 1.3)]:
        t = 3 * rng.normal(size=n)
        e = delta * rng.uniform(0.2, 0.9, size=n) * rng.choice([-1, 1], size=n)
        e[::2] *= 4  # every second one is large
        yield {"y": t + e, "t": t, "delta": delta}


def paid(e, delta):
    """What one example pays for its error."""
    return e * e / 2 if abs(e) <= delta else delta * (abs(e) - delta / 2)


@task.question(cases=some_errors, gives="loss, d_y")
def huber(y, t, delta):
    """(loss, d_y): one number, and an array of shape (n,)"""
    e = (y - t).tolist()
    loss = sum(paid(error, delta) for error in e) / len(e)
    return loss, [slope(lambda h, error=error: paid(error + h, delta)) / len(e) for error in e]


huber.part("loss", "huber: the loss")
huber.part("d_y", "huber: how fast it grows with each output")


@huber.workings
def _(
    y,
    t,
    delta,
    *,
    e=lambda y, t: y - t,
    small=lambda e, delta: np.abs(e) <= delta,
    near=lambda e, delta: 0.5 * e**2,
    far=lambda e, delta: delta * (np.abs(e) - 0.5 * delta),
    mean=lambda paid, small: np.mean(paid),
    near_slope=lambda e, delta: e,
    far_slope=lambda e, delta: delta * np.sign(e),
    n=lambda y: len(y),
    result=lambda loss, d_y: (loss, d_y),
):
    error = e(y, t)
    is_small = small(error, delta)
    loss = mean(np.where(is_small, near(error, delta), far(error, delta)), is_small)
    slopes = np.where(is_small, near_slope(error, delta), far_slope(error, delta))
    return result(loss, slopes / n(y))


def some_sums(rng):
    yield {"z": np.array([2.0, -1.0, 0.5]), "t": np.array([1, 0, 0])}
    yield {"z": np.array([-0.7]), "t": np.array([1])}
    for n in (4, 7, 20):
        t = rng.permutation(np.arange(n) % 2 == 0).astype(int)
        yield {"z": 3 * rng.normal(size=n), "t": t}
    yield {"z": np.array([-1000.0, 1000.0, 800.0, -900.0, 3.0]), "t": np.array([1, 0, 1, 0, 0])}


def ordinary(z, t):
    return np.abs(z).max() < 100


@task.question(cases=some_sums, gives="loss, d_z")
def log_loss(z, t):
    """(loss, d_z): one number, and an array of shape (n,)"""
    signed = [-z_i if t_i else z_i for z_i, t_i in zip(z.tolist(), t.tolist())]
    loss = sum(max(s, 0) + math.log1p(math.exp(-abs(s))) for s in signed) / len(signed)
    p = [(1 + math.tanh(z_i / 2)) / 2 for z_i in z.tolist()]
    return loss, [(p_i - t_i) / len(p) for p_i, t_i in zip(p, t.tolist())]


log_loss.part("loss", "log_loss: the loss")
log_loss.part("d_z", "log_loss: how fast it grows with each z")


@log_loss.kind
def large_sums(z, t):
    """with sums as large as 1000"""
    return not ordinary(z, t)


@log_loss.workings
def _(
    z,
    t,
    *,
    yes=lambda z: np.logaddexp(0, -z),
    no=lambda z: np.logaddexp(0, z),
    unit=lambda paid: paid,
    mean=lambda paid, t: np.mean(paid),
    p=lambda z: (1 + np.tanh(z / 2)) / 2,
    slopes=lambda p, t: p - t,
    n=lambda z, t: len(z),
    result=lambda loss, d_z: (loss, d_z),
):
    paid = unit(np.where(t == 1, yes(z), no(z)))
    return result(mean(paid, t), slopes(p(z), t) / n(z, t))
