"""Task 2, three activations. Known here number by number, from Python's own `max` and `exp`."""

import math

import numpy as np

from utils.checks.task import Task

task = Task(
    "activations",
    functions=("leaky_relu", "elu", "maxout"),
    hints=(
        "`np.where(z >= 0, …, …)` takes from its second argument where the condition holds, and "
        "from its third elsewhere.",
        "In elu, alpha multiplies the whole bracket: the -1 as well.",
        "Compute both weighted sums, each with shape (n, units). `np.maximum(…, …)` then compares "
        "them entry by entry.",
    ),
)


def each(f, z):
    """f of every number of an array, in an array of the same shape."""
    return np.array([f(number) for number in z.ravel().tolist()]).reshape(z.shape)


def some_arrays(rng, name, numbers):
    """Arrays of one, two and three dimensions, one of them of whole numbers."""
    a, b, c, d = numbers
    yield {"z": np.array([-2.0, -0.5, 0.0, 0.5, 2.0]), name: a}
    yield {"z": np.array([[3.0, -3.0, 1.0], [-1.0, 0.25, -0.25]]), name: b}
    yield {"z": 2 * rng.normal(size=(2, 3, 2)), name: c}
    yield {"z": np.array([-3, -2, -1, 0, 1, 2, 3]), name: b}
    yield {"z": np.array([2, -3, 0, -1]), name: d}
    yield {"z": rng.normal(size=(4, 3)), name: d}


def some_slopes(rng):
    yield from some_arrays(rng, "slope", (0.1, 0.25, 0.01, 0.6))


@task.question(cases=some_slopes, gives="a")
def leaky_relu(z, slope):
    """an array of the same shape as z"""
    return each(lambda number: number if number >= 0 else slope * number, z)


leaky_relu.part("a", "leaky_relu: z above 0, slope times z below")


@leaky_relu.workings
def _(
    z,
    slope,
    *,
    above=lambda z, slope: z,
    below=lambda z, slope: slope * z,
    result=lambda a, z: a,
):
    return result(np.where(z >= 0, above(z, slope), below(z, slope)), z)


def some_alphas(rng):
    yield from some_arrays(rng, "alpha", (0.5, 2.0, 1.5, 0.2))
    yield {"z": np.array([1000.0, -1000.0, 5.0, -0.1]), "alpha": 1.6}


@task.question(cases=some_alphas, gives="a")
def elu(z, alpha):
    """an array of the same shape as z"""
    return each(lambda number: number if number >= 0 else alpha * (math.exp(number) - 1), z)


elu.part("a", "elu: z above 0, alpha (e^z - 1) below")


@elu.workings
def _(
    z,
    alpha,
    *,
    above=lambda z, alpha: z,
    below=lambda z, alpha: alpha * (np.exp(z) - 1),
    result=lambda a, z: a,
):
    return result(np.where(z >= 0, above(z, alpha), below(z, alpha)), z)


for question in (leaky_relu, elu):

    @question.kind
    def whole_numbers(z, number):
        """in which z holds whole numbers"""
        return z.dtype.kind == "i"

    @question.kind
    def one_dimension(z, number):
        """in which z has one dimension"""
        return z.ndim == 1

    @question.kind
    def two_dimensions(z, number):
        """in which z has two dimensions"""
        return z.ndim == 2


@elu.kind
def large_z(z, alpha):
    """in which z has a number as large as 1000"""
    return np.abs(z).max() > 100


def some_pairs(rng):
    X = np.array([[1.0, 2.0], [3.0, -1.0], [-2.0, 0.5]])
    W1, W2 = np.array([[1.0], [2.0]]), np.array([[-1.0], [1.0]])
    yield {"X": X, "W1": W1, "b1": np.array([0.5]), "W2": W2, "b2": np.array([1.5])}
    for i, (n, d, units) in enumerate([(5, 3, 2), (1, 2, 4), (4, 4, 4), (7, 2, 3), (12, 2, 2)]):
        W1, W2 = rng.normal(size=(2, d, units))
        b1, b2 = rng.normal(size=(2, units)) - 0.5
        b1, b2 = (b1 + 1, b2) if i % 2 else (b1, b2 + 1)  # now the one is larger, now the other
        yield {"X": rng.normal(size=(n, d)), "W1": W1, "b1": b1, "W2": W2, "b2": b2}


@task.question(cases=some_pairs, gives="a")
def maxout(X, W1, b1, W2, b2):
    """an array of shape (n, units)"""

    def total(x, W, b, unit):
        return sum(x[j] * W[j][unit] for j in range(len(x))) + b[unit]

    return [[max(total(x, W1, b1, u), total(x, W2, b2, u)) for u in range(len(b1))] for x in X]


maxout.part("a", "maxout: the larger of two weighted sums")


@maxout.workings
def _(
    X,
    W1,
    b1,
    W2,
    b2,
    *,
    first=lambda X, W1, b1, W2, b2: X @ W1 + b1,
    second=lambda X, W1, b1, W2, b2: X @ W2 + b2,
    larger=lambda z1, z2: np.maximum(z1, z2),
    result=lambda a: a,
):
    return result(larger(first(X, W1, b1, W2, b2), second(X, W1, b1, W2, b2)))
