"""The plane as a hidden layer of two neurons sees it: squared paper, bent."""

import numpy as np
from matplotlib.collections import LineCollection

from utils import arguments
from utils.plots import style
from utils.plots.points import points

ALONG = 121  # points on each line of the paper


def bent(features, X, y, *, lines=17, ax=None, title=""):
    """Draw squared paper and the examples where `features` puts them.

    Parameters
    ----------
    features : takes points of the plane (m, 2); returns (m, 2), what two neurons make of them.
    X : (n, 2) the examples; y : (n,) their classes.
    lines : of the paper, each way; they cover the examples, with a margin.
    ax : where to draw; None makes a square picture.
    title : one sentence that says what to see.

    Returns
    -------
    The Axes.

    Raises
    ------
    ValueError : the answer of `features` has another shape, or a shape does not fit.
    """
    arguments.function("features", features)
    X = arguments.numbers("X", X, "n", 2, empty=False)
    ax = style.new_axes(4.6, 4.6) if ax is None else ax
    low, high = X.min(axis=0), X.max(axis=0)
    margin = 0.08 * np.maximum(high - low, 1e-9)
    (x0, y0), (x1, y1) = low - margin, high + margin
    t, steps = np.linspace(0, 1, ALONG), np.linspace(0, 1, lines)[:, None]
    upright = np.stack(np.broadcast_arrays(x0 + (x1 - x0) * steps, y0 + (y1 - y0) * t), axis=-1)
    level = np.stack(np.broadcast_arrays(x0 + (x1 - x0) * t, y0 + (y1 - y0) * steps), axis=-1)
    paper = np.concatenate([upright, level])  # (2 lines, ALONG, 2)
    seen = arguments.numbers(
        "the answer of features", features(paper.reshape(-1, 2)), paper[..., 0].size, 2
    )
    look = {"colors": style.PALE, "linewidths": 0.8, "zorder": 1}
    ax.add_collection(LineCollection(seen.reshape(paper.shape), **look))
    points(features(X), y, ax=ax, legend=False)
    for axis, values in (("x", seen[:, 0]), ("y", seen[:, 1])):
        room = 0.04 * max(np.ptp(values), 1e-9)
        ax.set(**{f"{axis}lim": (values.min() - room, values.max() + room)})
    style.set_title(ax, title)
    return ax
