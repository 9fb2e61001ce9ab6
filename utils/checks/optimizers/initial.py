"""Task 5, weights for a leaky ReLU. Known here from the mean square of what a leaky ReLU hands on,
integrated over a normal distribution, and from the numbers that the seed gives."""

from functools import cache

import numpy as np

from utils.checks.task import Task

task = Task(
    "initial",
    functions=("initial",),
    hints=(
        "Of the mean square of the sums, a ReLU hands on one half. A leaky ReLU hands on that "
        "half, and of the other half the part `slope**2`.",
        "A sum over n inputs has n times the mean square of a weight times that of an input. So by "
        "what must the variance be divided?",
        "`rng.normal(0, deviation, size=(inputs, neurons))` takes the standard deviation, the root "
        "of the variance. Make rng once, before the loop.",
    ),
)


def some_networks(rng):
    for sizes, slope in [
        ([90, 70, 110], 0.0),
        ([60, 100, 100, 100], 0.5),
        ([120, 60, 110], 0.7),
        ([100, 70], 1.0),
    ]:
        yield {"sizes": sizes, "slope": slope, "seed": int(rng.integers(1000))}


@task.question(cases=some_networks, gives="weights")
def initial(sizes, slope, seed):
    """a list of arrays of shape (inputs, neurons), one for each layer"""
    rng, weights = np.random.default_rng(seed), []
    for inputs, neurons in zip(sizes[:-1], sizes[1:]):
        weights.append(wanted(inputs, slope) * rng.standard_normal((inputs, neurons)))
    return weights


def wanted(inputs, slope):
    """The deviation with which a sum is as large as the sums before it, in the mean square."""
    return 1 / np.sqrt(inputs * handed_on(slope))


@cache
def handed_on(slope):
    """The mean square of what a leaky ReLU makes of a standard normal z, by adding up thin slices
    under the bell curve."""
    z = np.linspace(-10, 10, 20_001)
    bell = np.exp(-(z**2) / 2)
    return np.sum(np.where(z > 0, z, slope * z) ** 2 * bell) / np.sum(bell)


def shapes(answer, sizes, slope, seed):
    """the shape of each array"""
    return [list(W.shape) for W in as_arrays(answer)]


def size(answer, sizes, slope, seed):
    """the mean square of each array, as a multiple of what it should be"""
    ratios = []
    for W, numbers, n in zip(as_arrays(answer), in_turn(answer, seed), sizes):
        likeness = [together(W, numbers), together(W.T, numbers)]
        squares = np.mean(W**2) / wanted(n, slope) ** 2
        if max(likeness) > 0.999:
            ratios.append(squares / np.mean(numbers**2))
        else:  # other numbers have, by chance, another mean square
            ratios.append(2 ** (round(4 * np.log2(max(squares, 1e-9))) / 4))
    return ratios


def drawn(answer, sizes, slope, seed):
    """how the numbers were drawn"""
    weights = as_arrays(answer)
    alike = [W / np.sqrt(np.mean(W**2) or 1) for W in weights]
    if any(abs(W.mean()) > 0.1 for W in alike):
        return "around a mean that is not 0"
    if any(np.mean((W * W) ** 2) < 2.3 for W in alike):  # 3 for a normal distribution
        return "from another distribution"
    if any(np.allclose(V.ravel()[:9], W.ravel()[:9]) for V, W in zip(alike, alike[1:])):
        return "the same numbers for every layer"
    parts = in_turn(answer, seed)
    if all(max(together(W, part), together(W.T, part)) > 0.999 for W, part in zip(weights, parts)):
        return "with the seed"
    numbers = [W.ravel() / wanted(n, slope) for W, n in zip(weights, sizes)]  # in any order
    stream = np.sort(np.concatenate(parts))
    same = np.allclose(np.sort(np.concatenate(numbers)), stream, atol=1e-4)
    return "with the seed" if same else "other than with the seed"


def in_turn(answer, seed):
    """For each array the numbers that the seed gives, one array after the other."""
    ends = np.cumsum([W.size for W in as_arrays(answer)])
    return np.split(np.random.default_rng(seed).standard_normal(ends[-1]), ends[:-1])


def together(W, numbers):
    """How far two go together, from -1 to 1."""
    return W.ravel() @ numbers / (np.linalg.norm(W) * np.linalg.norm(numbers) or 1)


def as_arrays(answer):
    if not isinstance(answer, (list, tuple)) or not answer:
        raise ValueError("no list")
    weights = [np.asarray(W, float) for W in answer]
    if any(W.ndim != 2 for W in weights):
        raise ValueError("no weights")
    return weights


initial.part(shapes, "initial: an array of shape (inputs, neurons) for each layer")
initial.part(size, "initial: weights of the right size")
initial.part(drawn, "initial: drawn from a normal distribution with the seed")


@initial.kind
def plain_relu(sizes, slope, seed):
    """with slope 0"""
    return slope == 0


@initial.workings
def _(
    sizes,
    slope,
    seed,
    *,
    pairs=lambda sizes: list(zip(sizes, sizes[1:])),
    share=lambda slope: 1 + slope**2,
    fan=lambda inputs, neurons, sizes: inputs,
    deviation=lambda variance: np.sqrt(variance),
    generators=lambda seed, n: [np.random.default_rng(seed)] * n,
    draw=lambda rng, deviation, shape, slope: rng.normal(0, deviation, shape),
    placed=lambda W: W,
    result=lambda weights: weights,
):
    layers, weights = pairs(sizes), []
    for rng, (inputs, neurons) in zip(generators(seed, len(layers)), layers):
        spread = deviation(2 / (share(slope) * fan(inputs, neurons, sizes)))
        weights.append(placed(draw(rng, spread, (inputs, neurons), slope)))
    return result(weights)
