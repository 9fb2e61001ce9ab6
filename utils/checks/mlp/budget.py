"""Task 4, counting parameters, and the widest network within a budget. Known here by counting the
entries of arrays, and from a quadratic equation."""

import math

import numpy as np

from utils.checks.task import Task

task = Task(
    "budget",
    functions=("count_parameters", "widest"),
    hints=(
        "Between 12 inputs and 10 neurons lie 12 · 10 weights, and each of the 10 has a bias.",
        "`zip(sizes, sizes[1:])` gives each layer with the one behind it.",
        "A list of sizes for one width is `[inputs, *[width] * depth, outputs]`. Try widths, one "
        "after the other, for as long as the count keeps within the budget.",
    ),
)


def some_sizes(rng):
    yield {"sizes": [2, 3, 1]}
    yield {"sizes": [12, 10, 8, 6, 3]}
    yield {"sizes": [4, 2]}
    for layers in (3, 4, 6):
        yield {"sizes": rng.integers(1, 40, size=layers).tolist()}


@task.question(cases=some_sizes, gives="count")
def count_parameters(sizes):
    """one whole number"""
    layers = zip(sizes, sizes[1:])
    return sum(np.ones((inputs, units)).size + np.ones(units).size for inputs, units in layers)


count_parameters.part("count", "count_parameters: all weights and biases")


@count_parameters.kind
def two_sizes(sizes):
    """without hidden layers"""
    return len(sizes) == 2


@count_parameters.workings
def _(
    sizes,
    *,
    pairs=lambda sizes: list(zip(sizes, sizes[1:])),
    weights=lambda inputs, units: inputs * units,
    biases=lambda inputs, units: units,
    total=lambda layers: sum(layers),
    more=lambda sizes: 0,
):
    layers = [weights(*pair) + biases(*pair) for pair in pairs(sizes)]
    return total(layers) + more(sizes)


def some_budgets(rng):
    yield {"inputs": 2, "outputs": 1, "depth": 1, "budget": 20}
    yield {"inputs": 4, "outputs": 3, "depth": 2, "budget": 100}
    yield {"inputs": 3, "outputs": 2, "depth": 1, "budget": 3 * 6 + 2}  # exactly 3
    yield {"inputs": 5, "outputs": 2, "depth": 3, "budget": 132}  # exactly 6
    yield {"inputs": 2, "outputs": 2, "depth": 2, "budget": 9}  # exactly 1
    yield {"inputs": 9, "outputs": 4, "depth": 2, "budget": 12}  # nothing fits
    yield {"inputs": 3, "outputs": 8, "depth": 1, "budget": 2}  # not even the outputs' biases
    yield {"inputs": 784, "outputs": 10, "depth": 2, "budget": 100_000 + int(rng.integers(9_000))}
    yield {"inputs": 1, "outputs": 1, "depth": 1, "budget": int(rng.integers(900, 2_000))}
    for depth in (2, 3, 5):
        inputs, outputs = rng.integers(2, 30, size=2).tolist()
        budget = int(rng.integers(1_000, 20_000))
        yield {"inputs": inputs, "outputs": outputs, "depth": depth, "budget": budget}


@task.question(cases=some_budgets, gives="width")
def widest(inputs, outputs, depth, budget):
    """one whole number, the width"""
    # (depth - 1) w² + (inputs + depth + outputs) w + outputs <= budget
    a, b, c = depth - 1, inputs + depth + outputs, outputs - budget
    if c > 0:
        return 0
    if a == 0:
        return -c // b
    return (math.isqrt(b * b - 4 * a * c) - b) // (2 * a)


widest.part("width", "widest: the largest width within the budget", too_slow=(
    "Budgets have up to six digits: one try for each width is quick enough, one for each number up "
    "to the budget may not be."
))  # fmt: skip


@widest.kind
def nothing_fits(inputs, outputs, depth, budget):
    """in which not even a width of 1 keeps within the budget"""
    return inputs + 2 * depth - 1 + 2 * outputs > budget


@widest.kind
def one_hidden_layer(inputs, outputs, depth, budget):
    """with one hidden layer"""
    return depth == 1


@widest.kind
def exactly_spent(inputs, outputs, depth, budget):
    """in which the budget is spent to the last parameter"""
    w = widest.right(inputs, outputs, depth, budget)
    return count_parameters.right([inputs, *[w] * depth, outputs]) == budget


@widest.workings
def _(
    inputs,
    outputs,
    depth,
    budget,
    *,
    sizes=lambda inputs, outputs, depth, w: [inputs, *[w] * depth, outputs],
    count=lambda sizes: sum((m + 1) * n for m, n in zip(sizes, sizes[1:])),
    fits=lambda count, budget: count <= budget,
    result=lambda width, inputs, outputs, depth, budget: width,
):
    def within(w):
        return fits(count(sizes(inputs, outputs, depth, w)), budget)

    low, high = 0, 1
    while within(high) and high < 1 << 20:
        low, high = high, 2 * high
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if within(middle) else (low, middle)
    return result(low, inputs, outputs, depth, budget)
