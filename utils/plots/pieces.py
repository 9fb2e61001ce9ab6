"""The plane in pieces: on each of them a ReLU network is one linear neuron."""

import matplotlib as mpl
import numpy as np

from utils import arguments
from utils.plots import style

STRENGTH = 0.6  # of the colours, from 0 (white) to 1
DIGITS = 4  # of weights that are compared
KEY = np.array([1.0, 7919.3, 1299709.7])  # no two neurons of a picture have the same product


def pieces(neurons, *, xlim, ylim, here=None, ax=None, resolution=300, title=""):
    """Give each linear piece of the plane its own colour; the hue is the way its neuron points.

    Parameters
    ----------
    neurons : takes points (m, 2); returns (m, 3), the weights w1, w2 and the bias b of the one
        linear neuron that the network is at each of them.
    xlim, ylim : (low, high), the window.
    here : (2,) a point; its piece gets a dark border, and the point a square. None: no piece does.
    ax : where to draw; None makes a square picture.
    resolution : points a side at which `neurons` is asked.
    title : one sentence that says what to see.

    Returns
    -------
    The Axes; `ax.pieces` says how many pieces were seen in the window.

    Raises
    ------
    ValueError : the answer of `neurons` has another shape.
    """
    arguments.function("neurons", neurons)
    xlim, ylim = arguments.limits("xlim", xlim), arguments.limits("ylim", ylim)
    ax = style.new_axes(4.6, 4.6) if ax is None else ax
    xs, ys = np.linspace(*xlim, resolution), np.linspace(*ylim, resolution)
    grid = np.stack(np.meshgrid(xs, ys), axis=-1).reshape(-1, 2)  # (resolution², 2)
    found = arguments.numbers("the answer of neurons", neurons(grid), len(grid), 3)
    keys, first, piece = np.unique(_key(found), return_index=True, return_inverse=True)
    piece = piece.reshape(resolution, resolution)

    dx, dy = (xs[1] - xs[0]) / 2, (ys[1] - ys[0]) / 2  # a pixel's centre lies on its grid point
    extent = (xlim[0] - dx, xlim[1] + dx, ylim[0] - dy, ylim[1] + dy)
    look = {"origin": "lower", "extent": extent, "aspect": ax.get_aspect(), "zorder": 0}
    colors = _colors(found[first])[piece]
    colors[1:][piece[1:] != piece[:-1]] = 1  # white edges
    colors[:, 1:][piece[:, 1:] != piece[:, :-1]] = 1
    ax.imshow(colors, **look)
    if here is not None:
        here = arguments.numbers("here", here, 2)
        inside = (keys == _key(np.asarray(neurons(here[None]), float)))[piece].astype(float)
        if 0 < inside.mean() < 1:
            ax.contour(xs, ys, inside, [0.5], colors=style.INK, linewidths=2, zorder=2)
        ax.plot(*here, "s", ms=9, mfc="none", mec=style.INK, mew=2, zorder=6)
    ax.set(xlim=xlim, ylim=ylim)
    ax.pieces = len(keys)
    style.tidy(ax)
    style.set_title(ax, title)
    return ax


def _key(neurons):
    """One number for each neuron: the same for the same, up to rounding."""
    return (neurons.round(DIGITS) @ KEY).round(DIGITS - 1)


def _colors(neurons):
    """(pieces, 3): the hue goes round once with the weights, their length adds strength; of two
    that point the same way, every second is paler."""
    w = neurons[:, :2]
    turn = np.arctan2(w[:, 1], w[:, 0]) / (2 * np.pi) % 1
    length = np.linalg.norm(w, axis=1)
    strength = STRENGTH * (0.55 + 0.45 * length / max(length.max(), 1e-9))
    strength = strength * np.where(np.arange(len(w)) % 2, 1, 0.8) * (length > 1e-9)
    hues = mpl.colors.hsv_to_rgb(np.stack([turn, np.full(len(w), 0.75), np.full(len(w), 0.95)], 1))
    return 1 - strength[:, None] * (1 - hues)
