"""What a classifier says about every point of the plane, as a map in the colours of its classes."""

import numpy as np

from utils import arguments
from utils.plots import style


def regions(
    predict,
    *,
    X=None,
    xlim=None,
    ylim=None,
    ax=None,
    levels=(0.5,),
    resolution=200,
    strength=0.35,
    title="",
):
    """Shade the plane by what `predict` answers there: pale is unsure, a dark line the boundary.

    Parameters
    ----------
    predict : takes points (m, 2); returns (m,) class numbers, or (m,) or (m, 1) probabilities of
        class 1, or (m, k) probabilities of the classes.
    X : (n, 2) examples to take the window from, with a margin.
    xlim, ylim : (low, high), the window; None: from X, else the limits that `ax` has now.
    ax : where to draw; None makes a square picture.
    levels : probabilities of "yes" at which to draw a contour, 0.5 dark, the others thin and
        labelled; for two classes.
    resolution : points a side at which `predict` is asked.
    strength : of the colours, from 0 (white) to 1.
    title : one sentence that says what to see.

    Returns
    -------
    The Axes, its limits set to the window.

    Raises
    ------
    ValueError : nothing says what the window is, or `predict` returns something else.
    """
    arguments.function("predict", predict)
    xlim, ylim = _window(X, xlim, ylim, ax)
    ax = style.new_axes(4.6, 4.6) if ax is None else ax
    xs, ys = np.linspace(*xlim, resolution), np.linspace(*ylim, resolution)
    grid = np.stack(np.meshgrid(xs, ys), axis=-1).reshape(-1, 2)  # (resolution², 2)
    p = _probabilities(predict(grid), len(grid))  # (resolution², k)
    p = p.reshape(resolution, resolution, -1)  # (rows of y, columns of x, k)
    p = _without_stairs(p) if np.isin(p, (0, 1)).all() else p

    dx, dy = (xs[1] - xs[0]) / 2, (ys[1] - ys[0]) / 2  # a pixel's centre lies on its grid point
    extent = (xlim[0] - dx, xlim[1] + dx, ylim[0] - dy, ylim[1] + dy)
    look = {"origin": "lower", "interpolation": "bilinear", "aspect": ax.get_aspect(), "zorder": 0}
    ax.imshow(_shade(p, strength), extent=extent, **look)
    if p.shape[-1] == 2:
        _levels(ax, xs, ys, p[..., 1], levels)
    else:
        _boundaries(ax, xs, ys, p)
    ax.set(xlim=xlim, ylim=ylim)
    style.tidy(ax)
    style.set_title(ax, title)
    return ax


def _window(X, xlim, ylim, ax):
    if X is not None:
        X = arguments.numbers("X", X, "n", 2)
        low, high = (X.min(axis=0), X.max(axis=0)) if len(X) else (np.zeros(2), np.ones(2))
        margin = np.where(high > low, 0.08 * (high - low), 1)
        (x0, y0), (x1, y1) = low - margin, high + margin
        xlim, ylim = (x0, x1) if xlim is None else xlim, (y0, y1) if ylim is None else ylim
    elif ax is not None:
        xlim = sorted(ax.get_xlim()) if xlim is None else xlim
        ylim = sorted(ax.get_ylim()) if ylim is None else ylim
    if xlim is None or ylim is None:
        raise ValueError("xlim, ylim: expected both, or X or ax to take them from, got none")
    return arguments.limits("xlim", xlim), arguments.limits("ylim", ylim)


def _probabilities(answer, m):
    """Whatever `predict` returned, as probabilities of the classes (m, k), k at least 2."""
    name = "the answer of predict"
    p = np.asarray(answer)
    p = p[:, 0] if p.shape == (m, 1) else p
    p = arguments.numbers(name, p, *((m, "k") if p.ndim == 2 else (m,)))
    if p.ndim == 2:
        if (p < -1e-6).any() or (abs(p.sum(axis=1) - 1) > 1e-3).any():
            got = f"{p.min():.3g} to {p.max():.3g}, first row's sum {p[0].sum():.3g}"
            raise ValueError(f"{name}: expected probabilities, each row's sum 1, got {got}")
        return p
    if (p == np.round(p)).all() and (p >= 0).all():
        return np.eye(max(2, int(p.max(initial=0)) + 1))[p.astype(int)]
    if (p < 0).any() or (p > 1).any():
        got = f"{p.min():.3g} to {p.max():.3g}"
        raise ValueError(f"{name}: expected classes, or probabilities in [0, 1], got {got}")
    return np.stack([1 - p, p], axis=1)


def _without_stairs(p):
    """Average neighbours on the grid, so that the edges between class numbers run smooth."""
    for axis in (0, 1, 0, 1):
        padded = np.pad(p, [(1, 1) if a == axis else (0, 0) for a in range(3)], mode="edge")
        before, after = (np.take(padded, range(s, s + p.shape[axis]), axis) for s in (0, 2))
        p = (before + 2 * p + after) / 4
    return p


def _shade(p, strength):
    """Mix the class colours in proportion to p (h, w, k), fading to white where no class leads."""
    k = p.shape[-1]
    colors = np.array([style.tint(style.class_color(c), 1) for c in range(k)])  # (k, 3)
    lead = (p.max(axis=-1, keepdims=True) - 1 / k) / (1 - 1 / k)  # 0: all equal, 1: certain
    return np.clip(1 - strength * lead * (1 - p @ colors), 0, 1)


def _levels(ax, xs, ys, p, levels):
    for level in levels:
        if not p.min() < level < p.max():
            continue
        main = level == 0.5
        look = {"colors": style.INK if main else style.MUTED, "linewidths": 1.6 if main else 0.8}
        contour = ax.contour(xs, ys, p, [level], zorder=1, **look)
        if not main:
            _label(ax, contour, level, xs, ys)


def _label(ax, contour, level, xs, ys):
    """Write the level near an end of its longest piece, where few points are in the way: of a low
    level at one end, of a high one at the other. Whole, or not at all."""
    piece = max(contour.allsegs[0], key=len)  # (points, 2)
    away = abs(piece - (xs.mean(), ys.mean())) / (np.ptp(xs), np.ptp(ys))  # 0.5 is at the edge
    places = piece[(away < 0.42).all(axis=1)]
    if len(places):
        look = {"fmt": f"{level:g}", "fontsize": 8, "colors": style.INK}
        ax.clabel(contour, manual=[places[-(level > 0.5)]], **look)


def _boundaries(ax, xs, ys, p):
    """A line wherever the leading class changes."""
    for k in range(p.shape[-1]):
        lead = p[..., k] - np.delete(p, k, axis=-1).max(axis=-1)
        if lead.min() < 0 < lead.max():
            ax.contour(xs, ys, lead, [0], colors=style.INK, linewidths=1.3, zorder=1)
