"""Task 4, gates: weights for NAND, and how many of a grid serve. Known from four inequalities."""

import itertools
from fractions import Fraction

import numpy as np

from utils.checks.task import Task

task = Task(
    "gates",
    functions=("nand_weights", "count_solutions"),
    hints=(
        "NAND says yes to (0, 0), so b must be 0 or more: begin with `b = 3`. Each weight alone "
        "may not undo that yes, and both together must.",
        "Three nested loops give every (w1, w2, b); `itertools.product(grid, repeat=3)` does it in "
        "one.",
        "For each triple compute the four answers; count it when all four equal targets.",
    ),
)


def no_arguments(rng):
    yield {}


@task.question(cases=no_arguments, gives="w, b")
def nand_weights():
    """(w, b): an array of two weights, and the bias"""
    return np.array([-2.0, -2.0]), 3.0


def truth_table(answer):
    """its answers to (0, 0), (0, 1), (1, 0), (1, 1)"""
    w, b = answer
    w1, w2 = (exact(number) for number in np.ravel(w))
    (b,) = (exact(number) for number in np.ravel(b))
    return [int(total >= 0) for total in (b, w2 + b, w1 + b, w1 + w2 + b)]


def exact(number):
    """A number as it was written down: 0.1 + 0.2 is 0.3, and no rounding decides at 0."""
    return Fraction(str(float(number)))


nand_weights.part(truth_table, "nand_weights: no only to (1, 1)")


SEPARABLE = [
    t for t in itertools.product([0, 1], repeat=4) if t not in [(0, 1, 1, 0), (1, 0, 0, 1)]
]


def some_grids(rng):
    yield {"targets": np.array([1, 1, 1, 0]), "grid": np.array([-1.0, 0.0, 1.0, 2.0])}
    yield {"targets": np.array([0, 1, 1, 0]), "grid": np.arange(-1.0, 1.5, 0.5)}
    yield {"targets": np.array([1, 0, 1, 1]), "grid": np.arange(-3.0, 2.0)}
    chosen = [SEPARABLE[i] for i in rng.permutation(len(SEPARABLE))[:3]]
    for targets in [(1, 1, 1, 1), (0, 0, 0, 0), (0, 0, 1, 0), *chosen]:
        grid = np.union1d(rng.choice([-7, -6, -5, -3, -2, 2, 3, 5, 6, 7], size=2), [-4, -1, 0, 1])
        yield {"targets": np.array(targets), "grid": grid[rng.integers(2) :] / 4}


@task.question(cases=some_grids, gives="count")
def count_solutions(targets, grid):
    """how many (w1, w2, b) there are, one whole number"""
    t00, t01, t10, t11 = map(bool, targets)
    return sum(
        (b >= 0) == t00
        and (w2 + b >= 0) == t01
        and (w1 + b >= 0) == t10
        and (w1 + w2 + b >= 0) == t11
        for w1, w2, b in itertools.product(map(float, grid), repeat=3)
    )


count_solutions.part("count", "count_solutions: how many (w1, w2, b) give the four targets")


@count_solutions.kind
def nothing_to_find(targets, grid):
    """for which no neuron exists"""
    return list(targets) == [0, 1, 1, 0]


@count_solutions.workings
def _(
    targets,
    grid,
    *,
    triples=lambda grid: itertools.product(grid, repeat=3),
    sums=lambda w1, w2, b: (b, w2 + b, w1 + b, w1 + w2 + b),
    says=lambda z: z >= 0,
    fits=lambda answers, targets: (answers == targets).all(axis=1),
    total=lambda fitting, grid: fitting.sum(),
):
    w1, w2, b = np.array(list(triples(grid))).T
    answers = says(np.stack(sums(w1, w2, b), axis=1)).astype(int)
    return total(fits(answers, targets), grid)
