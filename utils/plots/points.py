"""Examples in the plane: one dot a row, one colour and one marker a class."""

import numpy as np
from matplotlib.lines import Line2D

from utils import arguments
from utils.plots import style


def points(
    X, y=None, *, ax=None, names=None, labels=None, wrong=None, size=None, legend=True, title=""
):
    """Draw the rows of X as points, coloured and shaped by class, the misclassified ones ringed.

    Parameters
    ----------
    X : (n, 2) one example a row; n may be 0.
    y : (n,) whole numbers from 0 up, the class of each row. None: all of class 1.
    ax : where to draw; None makes a square picture.
    names : what each class is called, by number. None: "no" and "yes" for classes 0 and 1, the
        numbers themselves for more.
    labels : what the two columns are, for the axes, e.g. ("grades", "test").
    wrong : (n,) booleans, True where the answer was wrong; those points get a ring.
    size : area of a marker in points²; None: the smaller the more there are.
    legend : False where a neighbour already says which class is which.
    title : one sentence that says what to see.

    Returns
    -------
    The Axes.

    Raises
    ------
    ValueError : a shape does not fit, a label is not a whole number, a class has no name.
    """
    X = arguments.numbers("X", X, "n", 2)
    n = len(X)
    y = np.ones(n, int) if y is None else arguments.class_labels("y", y, n)
    names = _names(names, y)
    wrong = np.zeros(n) if wrong is None else arguments.numbers("wrong", wrong, n)
    wrong = wrong.astype(bool)
    size = size or float(np.clip(420 / np.sqrt(n + 1), 9, 46))
    ax = style.new_axes(4.6, 4.6) if ax is None else ax

    handles = []
    for k in np.unique(y):
        marker, area = style.class_marker(k)
        look = {"marker": marker, "color": style.class_color(k)}
        rim = style.rim_color(look["color"])
        width = 0.6 if size > 12 else 0.3
        ax.scatter(*X[y == k].T, s=size * area, zorder=3, ec=rim, lw=width, **look)
        ms = 6.5 * np.sqrt(area)
        handles.append(Line2D([], [], ls="", ms=ms, mec=rim, mew=width, label=names[k], **look))
    if wrong.any():
        handles.append(_rings(ax, X[wrong], size))
    if not n:
        style.note(ax, "no examples yet")

    style.tidy(ax)
    if labels is not None:
        style.name_axes(ax, *arguments.texts("labels", labels, 2))
    if legend and handles:
        style.legend_above(ax, handles)
    style.set_title(ax, title)
    return ax


def _names(names, y):
    highest = int(y.max(initial=0))
    if names is None:
        return ["no", "yes"] if highest <= 1 else [str(k) for k in range(highest + 1)]
    if isinstance(names, str) or len(names) <= highest:
        raise ValueError(f"names: expected {highest + 1} texts or more, one a class, got {names!r}")
    return [str(name) for name in names]


def _rings(ax, X, size):
    """An empty circle around each row of X; its entry for the legend."""
    ax.scatter(*X.T, s=3.6 * size + 20, fc="none", ec=style.INK, lw=1.3, zorder=4)
    look = {"marker": "o", "ms": 9, "mfc": "none", "mec": style.INK, "mew": 1.2}
    return Line2D([], [], ls="", label=f"wrong ({len(X)})", **look)
