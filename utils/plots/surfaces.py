"""A loss over two weights seen from above, and the path of a descent across it."""

import numpy as np
from matplotlib.lines import Line2D

from utils import arguments
from utils.plots import style

HUGE = 1e30  # what lies beyond counts as inf


def contours(
    f,
    xlim,
    ylim,
    *,
    path=None,
    minimum=None,
    log=False,
    levels=14,
    resolution=150,
    ax=None,
    labels=None,
    title="",
):
    """Draw the contour lines of f, darker uphill, and on them one descent or several.

    Parameters
    ----------
    f : takes points (m, 2) and returns heights (m,); nan and inf stay white.
    xlim, ylim : (low, high), the window.
    path : (k, 2) the places visited, in order, or a dict name → (k, 2); None: no path.
    minimum : (2,) a place to mark with a cross.
    log : True draws the contours closer together near the bottom, for a valley with steep walls.
    levels : how many contours.
    resolution : points a side at which f is asked.
    ax : where to draw; None makes a picture.
    labels : what the two weights are called, for the axes.
    title : one sentence that says what to see.

    Returns
    -------
    The Axes. A path starts at the empty dot and ends at the full one, or where it is nan or inf.

    Raises
    ------
    ValueError : f does not turn (m, 2) into (m,), or a path does not have shape (k, 2).
    """
    arguments.function("f", f)
    xlim, ylim = arguments.limits("xlim", xlim), arguments.limits("ylim", ylim)
    ax = style.new_axes(5.2, 4.2) if ax is None else ax
    xs, ys = np.linspace(*xlim, resolution), np.linspace(*ylim, resolution)
    grid = np.stack(np.meshgrid(xs, ys), axis=-1).reshape(-1, 2)  # (resolution², 2)
    with np.errstate(all="ignore"):
        z = arguments.numbers("the answer of f", f(grid), len(grid), finite=False)
    _heights(ax, xs, ys, z.reshape(resolution, resolution), levels, log)

    paths = path if isinstance(path, dict) else {} if path is None else {"": path}
    handles = []
    for i, (name, places) in enumerate(paths.items()):
        marker, area = style.class_marker(i)
        look = {"color": style.LINES[(i + 1) % len(style.LINES)], "marker": marker}
        _path(ax, places, f"path[{name!r}]" if name else "path", look, 7.5 * np.sqrt(area))
        handles.append(Line2D([], [], lw=2, ms=5.5 * np.sqrt(area), label=name, **look))
    if isinstance(path, dict):
        style.legend_above(ax, handles, handlelength=2.0)
    if minimum is not None:
        minimum = arguments.numbers("minimum", minimum, 2)
        ax.plot(*minimum, "+", color=style.INK, ms=11, mew=1.6, zorder=6)
    ax.set(xlim=xlim, ylim=ylim)
    if labels is not None:
        style.name_axes(ax, *arguments.texts("labels", labels, 2))
    style.tidy(ax)
    style.set_title(ax, title)
    return ax


def _heights(ax, xs, ys, z, levels, log):
    z = np.ma.masked_where(~(abs(z) < HUGE), z)
    low, high = (z.min(), z.max()) if z.count() else (0.0, 0.0)
    if not low < high:
        style.note(ax, "flat: as high everywhere" if z.count() else "no heights: f is nan or inf")
        return
    part = np.geomspace(1e-4, 1, levels) if log else np.linspace(0, 1, levels + 1)[1:]
    at = np.unique(low + (high - low) * np.concatenate([[0], part]))
    at[-1] = high
    ax.contourf(xs, ys, z, at, colors=style.HEIGHT(np.linspace(0, 1, len(at) - 1)), zorder=0)
    look = {"colors": style.PAPER, "linewidths": 0.8, "linestyles": "solid"}
    if len(at) > 2:
        ax.contour(xs, ys, z, at[1:-1], zorder=1, **look)


def _path(ax, places, name, look, size):
    places = arguments.numbers(name, places, "k", 2, finite=False)
    lost = np.flatnonzero(~(abs(places) < HUGE).all(axis=1))
    places = places[: lost[0]] if len(lost) else places
    if not len(places):
        return
    steps = {"marker": "." if len(places) <= 60 else "", "ms": 5}
    ax.plot(*places.T, lw=1.8, zorder=4, solid_joinstyle="round", **look | steps)
    ends = look | {"ms": size, "mew": 1.6, "zorder": 5, "ls": ""}
    ax.plot(*places[0], mfc=style.PAPER, **ends)
    if len(places) > 1:
        ax.plot(*places[-1], **ends)
