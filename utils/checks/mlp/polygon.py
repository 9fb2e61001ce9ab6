"""Task 5, networks by hand: XOR with ReLU, and a convex polygon cut out by steps. Known here from
the truth table, and by counting how often a ray from a point crosses the border."""

from fractions import Fraction

import numpy as np

from utils.checks.task import Task

task = Task(
    "polygon",
    functions=("xor_weights", "polygon"),
    hints=(
        "For XOR, let both hidden neurons see the sum x1 + x2, which is 0, 1 or 2: one as it is, "
        "the other with a bias of `-1`. Then draw what each hands on at 0, 1 and 2.",
        "From one corner to the next the side goes by (u, v). A quarter turn to the left makes "
        "(-v, u) of it, and who walks counter-clockwise has the polygon on the left.",
        "The bias makes the sum 0 at a corner of the side. And the output says yes only if all "
        "hidden neurons do: how many of them must it wait for?",
    ),
)


def no_arguments(rng):
    yield {}


@task.question(cases=no_arguments, gives="W1, b1, w2, b2")
def xor_weights():
    """(W1, b1, w2, b2): arrays of shape (2, 2), (2,) and (2,), and a number"""
    return [[1, 1], [1, 1]], [0, -1], [1, -2], -0.5


def truth_table(answer):
    """its answers to (0, 0), (0, 1), (1, 0), (1, 1)"""
    W1, b1, w2, b2 = (exact(part, shape) for part, shape in zip(answer, ((2, 2), (2,), (2,), ())))
    said = []
    for x1, x2 in ((0, 0), (0, 1), (1, 0), (1, 1)):
        hidden = [max(x1 * W1[0][j] + x2 * W1[1][j] + b1[j], 0) for j in (0, 1)]
        said.append(int(hidden[0] * w2[0] + hidden[1] * w2[1] + b2 >= 0))
    return said


def exact(part, shape):
    """Numbers as they were written down: 0.1 + 0.2 is 0.3, and no rounding decides at 0."""
    array = np.asarray(part, float)
    if array.shape != shape and not (shape == () and array.shape == (1,)):
        raise ValueError(f"expected shape {shape}, got {array.shape}")
    if not np.isfinite(array).all():
        raise ValueError("not finite")
    as_fractions = np.vectorize(lambda number: Fraction(str(number)), otypes=[object])
    return as_fractions(array).ravel()[0] if shape == () else as_fractions(array)


xor_weights.part(truth_table, "xor_weights: 1 for (0, 1) and (1, 0), 0 for the others")


def some_polygons(rng):
    yield {"corners": np.array([[1.0, 1.0], [6.0, 2.0], [3.0, 5.0]])}
    yield {"corners": np.array([[-2, -1], [3, -1], [3, 2], [-2, 2]])}
    for k in (3, 4, 5, 6, 7, 9):
        yield {"corners": convex(rng, k)}
    yield {"corners": np.array([[4, 1], [8, 3], [7, 6], [5, 7], [2, 4]])}


def convex(rng, k):
    """Corners on an ellipse somewhere, none too near to the next."""
    gaps = rng.uniform(1, 2, size=k)
    turns = 2 * np.pi * np.cumsum(gaps) / gaps.sum() + rng.uniform(0, 6)
    sizes, centre = rng.uniform(2, 4, size=2), rng.uniform(-6, 6, size=2)
    return centre + sizes * np.stack([np.cos(turns), np.sin(turns)], axis=1)


def places(corners):
    """Points to ask: near the middle, half way, and just within every side and corner; then just
    without them, and some far away."""
    corners = np.asarray(corners, float)
    middle = corners.mean(axis=0)
    rim = np.concatenate([corners, (corners + np.roll(corners, -1, axis=0)) / 2])
    rim = np.concatenate([rim, 0.8 * corners + 0.2 * np.roll(corners, -1, axis=0)])
    return np.concatenate([middle + share * (rim - middle) for share in (0.05, 0.5, 0.93, 1.07, 3)])


def inside(point, corners):
    """Whether a ray from the point to the right crosses the border an odd number of times."""
    crossings = 0
    for (x1, y1), (x2, y2) in zip(corners, np.roll(corners, -1, axis=0)):
        if (y1 > point[1]) != (y2 > point[1]):
            crossings += x1 + (point[1] - y1) * (x2 - x1) / (y2 - y1) > point[0]
    return crossings % 2


polygon = task.question(
    cases=some_polygons,
    gives="W1, b1, w2, b2",
    of="polygon",
    form=(
        "(W1, b1, w2, b2): arrays of shape (2, m), (m,) and (m,) for m hidden neurons, and a number"
    ),
)


def says(answer, corners):
    """what it says at points inside, which want 1, then at points outside, which want 0 (-2 means:
    no, because two hidden neurons are against it)"""
    W1, b1, w2, b2 = (np.asarray(part, float) for part in answer)
    m = b1.shape[0]
    if W1.shape != (2, m) or w2.shape != (m,) or b2.shape not in ((), (1,)):
        raise ValueError("the shapes do not fit")
    with np.errstate(all="ignore"):  # weights may be infinite, after a division by 0
        hidden = places(corners) @ W1 + b1 >= 0
    yes = hidden @ w2 + b2 >= -1e-9 * (1 + np.abs(w2).sum())
    against = np.where(right(corners) == 1, -np.sum(~hidden, axis=1), 0)
    return np.where(yes, 1, against)


def right(corners):
    return np.array([inside(point, np.asarray(corners, float)) for point in places(corners)])


polygon.part(says, "polygon: 1 inside, 0 outside", points=2, expected=right)


@polygon.kind
def upright_sides(corners):
    """with upright sides"""
    corners = np.asarray(corners)
    return bool((corners[:, 0] == np.roll(corners[:, 0], 1)).any())


@polygon.kind
def whole_numbers(corners):
    """in which the corners are whole numbers"""
    return np.asarray(corners).dtype.kind == "i"


@polygon.kind
def triangles(corners):
    """with three corners"""
    return len(corners) == 3


@polygon.workings
def _(
    corners,
    *,
    sides=lambda corners: list(zip(corners, np.roll(corners, -1, axis=0))),
    weights=lambda u, v: (-v, u),
    bias=lambda w, p, corners: -(w @ p),
    threshold=lambda k, m: 0.5 - m,
    result=lambda W1, b1, w2, b2: (W1, b1, w2, b2),
):
    corners = np.asarray(corners, float)
    found = [(np.array(weights(*(q - p))), p) for p, q in sides(corners)]
    W1 = np.array([w for w, _ in found]).T
    b1 = np.array([bias(w, p, corners) for w, p in found])
    return result(W1, b1, np.ones(len(found)), threshold(len(corners), len(found)))
