"""Point sets in the plane that no line separates, and one that it does: each is its formula.

All begin and end alike. First n points are dealt out to the classes like cards, as evenly as n
allows, and stand evenly spaced along their curve; at the end each coordinate gets its own noise.
"""

import numpy as np

from utils.arguments import number, seed_of, whole


def moons(n=200, *, noise=0.1, seed=0):
    """Draw two half moons, each reaching into the other's hollow.

    Class 0 is the upper arc (cos t, sin t), class 1 the lower arc (1 - cos t, 1/2 - sin t), with t
    from 0 to pi: the two curves of scikit-learn's `make_moons`.

    Parameters
    ----------
    n : how many points, at least 2.
    noise : standard deviation of the normal noise on each coordinate.
    seed : the same seed gives the same points.

    Returns
    -------
    X : (n, 2) the points; y : (n,) their classes, 0 or 1.
    """
    rng, y, t = _deal(n, 2, seed)
    upper = _polar(1, np.pi * t)
    X = np.where(y[:, np.newaxis] == 0, upper, [1, 0.5] - upper)
    return _shake(X, noise, rng), y


def circles(n=200, *, noise=0.1, seed=0):
    """Draw a ring inside a ring: class 0 has radius 1, class 1 inside has radius 1/2.

    One feature more, the distance from the centre, and a single threshold would do.

    Parameters
    ----------
    n : how many points, at least 2.
    noise : standard deviation of the normal noise on each coordinate.
    seed : the same seed gives the same points.

    Returns
    -------
    X : (n, 2) the points; y : (n,) their classes, 0 or 1.
    """
    rng, y, t = _deal(n, 2, seed)
    return _shake(_polar(np.where(y == 0, 1.0, 0.5), 2 * np.pi * t), noise, rng), y


def spirals(n=200, *, classes=2, noise=0.03, seed=0):
    """Draw spirals wound into each other, one arm a class.

    An arm starts at radius 0.1 and ends, one and a quarter turns later, at radius 1; the arms are
    the same arm, turned. The hardest of these sets: Lang & Witbrock 1988 made it a benchmark.

    Parameters
    ----------
    n : how many points, at least one for each class.
    classes : how many arms, at least 2.
    noise : standard deviation of the normal noise on each coordinate.
    seed : the same seed gives the same points.

    Returns
    -------
    X : (n, 2) the points; y : (n,) their classes from 0 up, counted anticlockwise.
    """
    rng, y, t = _deal(n, classes, seed)
    along = np.sqrt(t)  # the root, as each turn is longer than the one before
    angle = 2 * np.pi * (1.25 * along + y / classes)
    return _shake(_polar(0.1 + 0.9 * along, angle), noise, rng), y


def blobs(n=200, *, classes=3, spread=0.4, seed=0):
    """Draw round clouds, one a class, with their centres on a circle.

    Neighbouring centres are 2 apart, so up to spread = 0.4 the clouds hardly touch, and at
    spread = 1 they run into each other.

    Parameters
    ----------
    n : how many points, at least one for each class.
    classes : how many clouds, at least 2.
    spread : standard deviation of each cloud, in each direction.
    seed : the same seed gives the same points.

    Returns
    -------
    X : (n, 2) the points; y : (n,) their classes from 0 up, counted anticlockwise from the top.
    """
    rng, y, _ = _deal(n, classes, seed)
    radius = 1 / np.sin(np.pi / classes)  # so that neighbours are 2 apart
    return _shake(_polar(radius, 2 * np.pi * (1 / 4 + y / classes)), spread, rng, "spread"), y


def _deal(n, classes, seed):
    """Check the arguments and deal the points out, in random order.

    Returns a generator, the labels y (n,) and each point's place t (n,) on the curve of its class,
    between 0 and 1.
    """
    classes = whole("classes", classes, 2)
    n = whole("n", n, classes)
    rng = np.random.default_rng(seed_of(seed))
    card = rng.permutation(n)
    y = (card % classes).astype(np.int64)
    return rng, y, (card // classes + 0.5) / np.bincount(y)[y]


def _polar(radius, angle):
    """Turn radius and angle (n,), in radians, into points (n, 2)."""
    return np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])


def _shake(X, noise, rng, name="noise"):
    """Add normal noise of this standard deviation to every coordinate of X (n, 2)."""
    return X + number(name, noise, 0) * rng.normal(size=X.shape)
