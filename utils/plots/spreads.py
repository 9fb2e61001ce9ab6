"""What came of several runs: the middle one as a curve, and the spread of all as a band."""

import numpy as np

from utils import arguments
from utils.plots import style
from utils.plots.end_labels import end_label, spread


def spreads(x, runs, *, xlabel="", ylabel="", log="y", ax=None, title=""):
    """Draw, against x, the median of several runs and a band from the lowest to the highest.

    Parameters
    ----------
    x : (k,) numbers, ascending.
    runs : dict name → (k, r) numbers, r runs at each x; nan and inf are left out of the band.
    xlabel, ylabel : what is drawn against what.
    log : the axes that are logarithmic: "", "x", "y" or "xy".
    ax : where to draw; None makes a wide picture.
    title : one sentence that says what to see.

    Returns
    -------
    The Axes, one curve for each name, named at its end.

    Raises
    ------
    ValueError : runs is no dict of arrays (k, r), or log names another axis.
    """
    x = arguments.numbers("x", x, "k")
    if not isinstance(runs, dict):
        raise ValueError(f"runs: expected a dict name → (k, r), got a {type(runs).__name__}")
    if log not in ("", "x", "y", "xy"):
        raise ValueError(f'log: expected "", "x", "y" or "xy", got {log!r}')
    ax = style.new_axes(style.FULL_WIDTH, 3.4) if ax is None else ax
    ax.set(xscale="log" if "x" in log else "linear", yscale="log" if "y" in log else "linear")
    for i, (name, values) in enumerate(runs.items()):
        values = arguments.numbers(f"runs[{name!r}]", values, len(x), "r", finite=False)
        values = np.where(np.isfinite(values), values, np.nan)
        color = style.LINES[i % len(style.LINES)]
        marker, _ = style.class_marker(i)
        low, middle, high = np.nanquantile(values, (0, 0.5, 1), axis=1)
        ax.fill_between(x, low, high, color=color, alpha=0.18, lw=0)
        ax.plot(x, middle, color=color, lw=2, marker=marker, ms=5)
        end_label(ax, x[-1], middle[-1], str(name), color)
    style.name_axes(ax, xlabel, ylabel)
    style.tidy(ax)
    style.set_title(ax, title)
    spread(ax)
    return ax
