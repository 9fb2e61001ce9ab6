"""Which networks learn and which explode, one for each pair of learning rates."""

import matplotlib.patheffects as effects
import numpy as np
from matplotlib.colors import ListedColormap, to_rgb
from matplotlib.ticker import FixedFormatter, FixedLocator, LogLocator, MaxNLocator, NullLocator

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
    losses : (steps, h, w) the losses of h · w networks, the learning rates of the rows between
        those of `ylim` and of the columns between those of `xlim`, each as many times the one
        before; nan and inf are explosions.
    xlim, ylim : (low, high), the learning rates of the outermost networks, on logarithmic axes.
    window : ((low, high), (low, high)), a part to frame; None: no frame.
    ax : where to draw; None makes a picture.
    labels : names of the two axes; None: the learning rates of the two layers.
    title : one sentence that says what to see.

    Returns
    -------
    The Axes, with one mesh of colours.

    Raises
    ------
    ValueError : losses has another shape, a limit is not positive, or the window lies outside.

    Source: Sohl-Dickstein 2024, "The boundary of neural network trainability is fractal", figure 1.
    """
    losses = arguments.numbers("losses", losses, "steps", "h", "w", finite=False, empty=False)
    xlim, ylim = _positive("xlim", xlim), _positive("ylim", ylim)
    frame = None if window is None else _frame(window, xlim, ylim)
    ax = style.new_axes(5.2, 4.6) if ax is None else ax
    height, width = losses.shape[1:]
    shades = {"cmap": _colors(), "vmin": -1, "vmax": 1, "rasterized": True}
    ax.pcolormesh(_edges(xlim, width), _edges(ylim, height), _decidedness(losses), **shades)
    ax.set(xscale="log", yscale="log", xlim=xlim, ylim=ylim)
    _ticks(ax.xaxis, *xlim)
    _ticks(ax.yaxis, *ylim)
    if frame is not None:
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


def _frame(window, xlim, ylim):
    """The corners of the window as a closed line, x and y."""
    (left, right), (low, high) = arguments.numbers("window", window, 2, 2)
    inside = xlim[0] <= left < right <= xlim[1] and ylim[0] <= low < high <= ylim[1]
    if not inside:
        span = f"({xlim[0]:g}, {xlim[1]:g}), ({ylim[0]:g}, {ylim[1]:g})"
        raise ValueError(f"window: expected a part of {span}, got {arguments.short(window)}")
    return [left, right, right, left, left], [low, low, high, high, low]


def _edges(limits, n):
    """Between the n networks, so that each lies in the middle of its cell."""
    low, high = limits
    half = (high / low) ** (0.5 / (n - 1)) if n > 1 else 1
    return np.geomspace(low / half, high * half, n + 1)


def _ticks(axis, low, high):
    """Plain numbers that have room: 1, 10 and 100, or 1, 2 and 5, or 3.2, 3.25 and 3.3."""
    if high / low > 4:
        subs = (1,) if high / low > 100 else (1, 2, 5)
        at = LogLocator(subs=subs, numticks=7).tick_values(low, high)
    else:
        at = MaxNLocator(4, steps=[1, 2, 2.5, 5, 10]).tick_values(low, high)
    at = [value for value in at if low * (1 - 1e-12) <= value <= high * (1 + 1e-12)]
    axis.set_major_locator(FixedLocator(at))
    axis.set_major_formatter(FixedFormatter([f"{value:.12g}" for value in at]))
    axis.set_minor_locator(NullLocator())


def _decidedness(losses):
    """(h, w) from -1, exploded at once, over 0, the border, to 1, learned quickest of all."""
    with np.errstate(all="ignore"):
        course = losses / losses[0]
        learned = course[-LAST:].mean(axis=0) < 1  # False for nan
        short = np.where(learned, course.sum(axis=0), 0)
        long = np.where(learned, 0, np.nan_to_num(1 / course, nan=0, posinf=0).sum(axis=0))
    decided = np.zeros(learned.shape)
    for side, lasted, sign in ((learned, short, 1), (~learned, long, -1)):
        own = np.sort(lasted[side])
        before, upto = (np.searchsorted(own, lasted[side], end) for end in ("left", "right"))
        decided[side] = sign * (1 - (before + upto) / (2 * max(1, len(own))))  # equals share a rank
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
