"""Task 1, a softmax that cannot burst. Known here from the ratios e^(z_i - z_j), one by one."""

import math

import numpy as np

from utils.checks.task import Task

task = Task(
    "softmax",
    functions=("softmax",),
    hints=(
        "Divide by the temperature first. After that it is an ordinary softmax.",
        "Adding the same number to all logits of a row changes none of its probabilities. Which "
        "number makes the largest of them 0?",
        "`Z.max(axis=1, keepdims=True)` has shape (n, 1): the largest of each row, in a column, so "
        "that it can be subtracted from the rows.",
    ),
)


def some_logits(rng):
    yield {"Z": np.array([[2.0, 1.0, 0.1], [0.0, 3.0, 1.0]]), "temperature": 2.0}
    for n, k, temperature in [(1, 4, 0.5), (5, 3, 1.0), (4, 4, 2.5), (3, 6, 0.4)]:
        yield {"Z": 2 * rng.normal(size=(n, k)), "temperature": temperature}
    yield {"Z": rng.permutation(12).reshape(4, 3), "temperature": 3.0}
    yield {"Z": np.array([[1000.0, 999.0, -1000.0], [3.0, 1.0, 2.0]]), "temperature": 1.5}
    yield {"Z": np.array([[-900.0, -902.0], [0.5, 1.5], [800.0, 801.0]]), "temperature": 0.5}
    yield {"Z": np.array([[30_000.0, 29_000.0, 28_500.0]]), "temperature": 800.0}
    yield {"Z": np.array([[30_000.0, 29_999.0, 29_998.5, 0.0]]), "temperature": 2.0}


def ordinary(Z, temperature):
    return np.abs(Z).max() < 100


def large(Z, temperature):
    return not ordinary(Z, temperature)


def ratio(difference):
    """e to this power, or infinity."""
    return math.exp(difference) if difference < 700 else math.inf


@task.question(cases=some_logits, gives="p")
def softmax(Z, temperature):
    """probabilities of shape (n, k), a row for each row of Z"""
    return [[1 / sum(ratio((u - z) / temperature) for u in row) for z in row] for row in Z]


softmax.part("p", "softmax: ordinary logits, row by row", when=ordinary)
softmax.part("p", "softmax: logits so large that their e^z bursts", when=large)


@softmax.kind
def large_logits(Z, temperature):
    """with logits in the hundreds and above"""
    return large(Z, temperature)


@softmax.kind
def single_row(Z, temperature):
    """with a single row"""
    return len(Z) == 1


@softmax.kind
def whole_numbers(Z, temperature):
    """in which the logits are whole numbers"""
    return Z.dtype.kind == "i"


@softmax.kind
def as_many_rows_as_columns(Z, temperature):
    """with as many rows as columns"""
    return len(Z) == len(Z[0])


@softmax.workings
def _(
    Z,
    temperature,
    *,
    scaled=lambda Z, temperature: Z / temperature,
    shifted=lambda scaled, Z: scaled - scaled.max(axis=1, keepdims=True),
    e=lambda z: np.exp(z),
    total=lambda e: e.sum(axis=1, keepdims=True),
    result=lambda p, Z, temperature: p,
):
    exponentials = e(shifted(scaled(Z, temperature), Z))
    return result(exponentials / total(exponentials), Z, temperature)
