"""Task 4, gates: weights for NAND, and how many of a grid serve. Known from four inequalities."""

import itertools

import numpy as np

from utils.checks.perceptron.exercise import exercise, output

gates = exercise.task(
    "gates",
    functions=("nand_weights", "count_solutions"),
    hints=(
        "NAND is AND turned around: find weights for AND, then change all three signs.",
        "Three nested loops give every (w1, w2, b); itertools.product does it in one.",
        "For each triple compute the four answers; count it when all four equal targets.",
    ),
)


def no_arguments(rng):
    yield {}


def truth_table(answer, *_):
    """its answers to (0, 0), (0, 1), (1, 0), (1, 1)"""
    (w1, w2), b = answer
    return [int(w1 * x1 + w2 * x2 + b >= 0) for x1 in (0, 1) for x2 in (0, 1)]


@gates.part(
    of="nand_weights",
    cases=no_arguments,
    form="(w, b): an array of two weights, and the bias",
    view=truth_table,
)
def says_nand():
    """nand_weights: no only to (1, 1)"""
    return [1, 1, 1, 0]


@says_nand.mistake
def weights_of_and():
    """Your neuron computes AND: yes only to (1, 1). NAND is its opposite."""
    return np.array([1.0, 1.0]), -1.5


@says_nand.mistake
def weights_of_nor():
    """Your neuron computes NOR: yes only to (0, 0). Raise the bias until (0, 1) and (1, 0) say
    yes too.
    """
    return np.array([-1.0, -1.0]), 0.5


@says_nand.mistake
def weights_of_or():
    """Your neuron computes OR: no only to (0, 0). You want no only to (1, 1)."""
    return np.array([1.0, 1.0]), -0.5


@says_nand.mistake
def first_input_decides():
    """Your neuron says no to (1, 0) too: there w1 + b is below 0. A weight alone must not pull the
    sum below 0, only both together.
    """
    return np.array([-2.0, -1.0]), 1.5


@says_nand.mistake
def second_input_decides():
    """Your neuron says no to (0, 1) too: there w2 + b is below 0. A weight alone must not pull the
    sum below 0, only both together.
    """
    return np.array([-1.0, -2.0]), 1.5


@says_nand.mistake
def never_no():
    """Your neuron says yes to all four. At (1, 1) the sum w1 + w2 + b must fall below 0; 0
    itself says yes.
    """
    return np.array([-1.0, -1.0]), 2.0


SEPARABLE = [
    t for t in itertools.product([0, 1], repeat=4) if t not in [(0, 1, 1, 0), (1, 0, 0, 1)]
]


def some_grids(rng):
    yield {"targets": np.array([1, 1, 1, 0]), "grid": np.array([-1.0, 0.0, 1.0, 2.0])}
    yield {"targets": np.array([0, 1, 1, 0]), "grid": np.arange(-1.5, 2, 0.5)}
    yield {"targets": np.array([1, 0, 1, 1]), "grid": np.arange(-3.0, 3.0)}
    for i in rng.permutation(len(SEPARABLE))[:5]:
        grid = np.unique(rng.integers(-6, 7, size=6)) / 2
        yield {"targets": np.array(SEPARABLE[i]), "grid": grid}


def count_triples(grid, accept):
    return sum(bool(accept(*triple)) for triple in itertools.product(map(float, grid), repeat=3))


def rows(w1, w2, b):
    return np.array([b, w2 + b, w1 + b, w1 + w2 + b])


@gates.part(
    of="count_solutions", cases=some_grids, form="how many (w1, w2, b) there are, one whole number"
)
def solutions_counted(targets, grid):
    """count_solutions: how many (w1, w2, b) from the grid give the four targets"""
    t00, t01, t10, t11 = map(bool, targets)
    return count_triples(
        grid,
        lambda w1, w2, b: (
            (b >= 0) == t00
            and (w2 + b >= 0) == t01
            and (w1 + b >= 0) == t10
            and (w1 + w2 + b >= 0) == t11
        ),
    )


@solutions_counted.mistake
def one_row_is_enough(targets, grid):
    """You count a triple as soon as one of its four answers is right. All four must be:
    np.all, not np.any.
    """
    return count_triples(grid, lambda *triple: np.any(output(rows(*triple)) == targets))


@solutions_counted.mistake
def right_answers_counted(targets, grid):
    """You add up the single right answers. Count triples: a triple counts once, when all four
    are right.
    """
    return count_triples(grid, lambda *_: False) + sum(
        int(np.sum(output(rows(*triple)) == targets))
        for triple in itertools.product(grid, repeat=3)
    )


@solutions_counted.mistake
def zero_is_no(targets, grid):
    """Triples that put an input exactly on the line are judged the other way: z = 0 says yes
    (>=).
    """
    return count_triples(grid, lambda *triple: np.all((rows(*triple) > 0) == targets))


@solutions_counted.mistake
def bias_always_zero(targets, grid):
    """You try two weights and leave the bias at 0. The bias runs over the grid as well."""
    return sum(np.all(output(rows(w1, w2, 0)) == targets) for w1 in grid for w2 in grid)


@solutions_counted.mistake
def equal_weights_only(targets, grid):
    """You only try triples with w1 equal to w2. Each weight needs a loop of its own."""
    return sum(np.all(output(rows(w, w, b)) == targets) for w in grid for b in grid)


@solutions_counted.mistake
def stops_at_the_first_solution(targets, grid):
    """You return at the first triple that works. Go through all of them and count."""
    return int(solutions_counted.expected(targets, grid) > 0)
