"""Which networks learn and which explode, one for each pair of learning rates."""

import matplotlib.patheffects as effects
import numpy as np
from matplotlib.colors import ListedColormap, to_rgb

from utils import arguments
from utils.plots import style

LAST = 20  # steps whose mean tells whether a network learned
LAND = (0.45, 0.75, 1.0, 1.35, 1.85)  # how light an orange: far from the border, …, at the border
SEA = (1.85, 1.45, 1.0, 0.6, 0.4)


def coastline(losses, xlim, ylim, *, window=None, ax=None, labels=None, title=""):
    """Draw the fate of each network: blue where its loss fell, orange where it grew.

    The darker, the more decidedly: among those that learned the quickest, among the others those
    that exploded first. Shades go by rank, so that half of each side is darker than its middle.

    Parameters
    ----------
    losses : (steps, h, w) the losses of h · w networks; nan and inf are explosions.
    xlim, ylim : (low, high), the learning rates at the borders, on logarithmic axes.
    window : ((low, high), (low, high)), a part to frame; None: no frame.
    ax : where to draw; None makes a picture.
    labels : names of the two axes; None: the learning rates of the two layers.
    title : one sentence that says what to see.

    Returns
    -------
    The Axes, with one mesh of colours.

    Raises
    ------
    ValueError : losses has another shape, or a limit is not positive.

    Source: Sohl-Dickstein 2024, "The boundary of neural network trainability is fractal", figure 1.
    """
    losses = arguments.numbers("losses", losses, "steps", "h", "w", finite=False)
    xlim, ylim = _positive("xlim", xlim), _positive("ylim", ylim)
    ax = style.new_axes(5.2, 4.6) if ax is None else ax
    height, width = losses.shape[1:]
    edges = np.geomspace(*xlim, width + 1), np.geomspace(*ylim, height + 1)
    shades = {"cmap": _colors(), "vmin": -1, "vmax": 1, "rasterized": True}
    ax.pcolormesh(*edges, _decidedness(losses), **shades)
    ax.set(xscale="log", yscale="log", xlim=xlim, ylim=ylim)
    if window is not None:
        (left, right), (low, high) = (_positive("window", side) for side in window)
        frame = [left, right, right, left, left], [low, low, high, high, low]
        rim = [effects.withStroke(linewidth=3.2, foreground=style.PAPER)]
        ax.plot(*frame, color=style.INK, lw=1.4, path_effects=rim)
    first = ("learning rate of the first layer", "learning rate of the second layer")
    style.name_axes(ax, *(first if labels is None else arguments.texts("labels", labels, 2)))
    style.tidy(ax)
    style.set_title(ax, title)
    return ax


def _positive(name, limits):
    low, high = arguments.limits(name, limits)
    if low <= 0:
        raise ValueError(f"{name}: expected learning rates above 0, got {low:g}")
    return low, high


def _decidedness(losses):
    """(h, w) from -1, exploded at once, over 0, the border, to 1, learned quickest of all."""
    with np.errstate(all="ignore"):
        course = losses / losses[0]
        learned = course[-LAST:].mean(axis=0) < 1  # False for nan
        short = np.where(learned, course.sum(axis=0), 0)
        long = np.where(learned, 0, np.nan_to_num(1 / course, nan=0, posinf=0).sum(axis=0))
    decided = np.zeros(learned.shape)
    for side, lasted, sign in ((learned, short, 1), (~learned, long, -1)):
        ranks = np.argsort(np.argsort(lasted[side]))  # 0: the most decided
        decided[side] = sign * (1 - (ranks + 0.5) / max(1, side.sum()))
    return decided


def _colors():
    """Dark orange to pale, pale blue to dark."""
    land = _shades(style.NEGATIVE, LAND)
    return ListedColormap(np.concatenate([land, _shades(style.POSITIVE, SEA)]))


def _shades(color, factors, steps=128):
    """From one shade of a colour to the next: factors below 1 are darker, above 1 lighter."""
    base, shades = np.array(to_rgb(color)), []
    for factor in factors:
        lighter = max(0.0, factor - 1)
        shades.append(base * min(factor, 1) * (1 - lighter) + lighter)
    at = np.linspace(0, len(factors) - 1, steps)
    channels = np.array(shades).T
    return np.stack([np.interp(at, range(len(factors)), c) for c in channels], axis=1)
