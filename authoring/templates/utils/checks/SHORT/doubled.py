"""Task 1, numbers doubled. Known here from adding them to themselves."""

import numpy as np

from utils.checks.task import Task

task = Task(
    "doubled",
    functions=("double",),
    hints=("Twice a number is the number and itself: `x + x`.",),
)


def some_numbers(rng):
    yield {"x": np.array([3.0, 5.0])}
    for n in (1, 4, 7):
        yield {"x": rng.normal(size=n) + 3}


@task.question(cases=some_numbers, gives="y")
def double(x):
    """y, one number for each of x"""
    return [number + number for number in x]


double.part("y", "double: each number twice as large")


@double.workings
def _(x, *, twice=lambda x: 2 * x):
    return twice(x)
