"""The graph of a function of one number, an activation say, with its slope and its jumps."""

import numpy as np

from utils import arguments
from utils.plots import style
from utils.plots.end_labels import end_label, spread

SAMPLES = 801
HUGE = 1e30  # what lies beyond counts as inf
DASHES = (0, (3.5, 1.6))


def function(
    f,
    *,
    xlim=(-5, 5),
    ylim=None,
    ax=None,
    derivative=None,
    label="",
    color=style.LINES[0],
    xlabel="",
    title="",
):
    """Draw y = f(x) over thin axes through 0; on the same axes again, it adds another function.

    Parameters
    ----------
    f : takes (m,) and returns (m,); nan and inf leave a gap.
    xlim : (low, high), where to draw it.
    ylim : (low, high); None: what fits.
    ax : where to draw; None makes a picture.
    derivative : the same for the slope of f, drawn dashed and named "slope".
    label : the name written at the curve's right end.
    color : of the curve and its slope.
    xlabel : what x is.
    title : one sentence that says what to see.

    Returns
    -------
    The Axes. A jump is drawn as one: a full dot where f has its value, an empty one opposite.

    Raises
    ------
    ValueError : f or derivative does not turn (m,) into (m,).
    """
    arguments.function("f", f)
    low, high = arguments.limits("xlim", xlim)
    ax = style.new_axes(4.6, 3.0) if ax is None else ax
    _origin(ax)
    x = np.linspace(low, high, SAMPLES)
    y, jumps = _graph(ax, _guarded("f", f), x, {"color": color, "lw": 2.2})
    for left, right in jumps:
        _dots(ax, _guarded("f", f), left, right, color)
    _name(ax, x, y, label, color)
    if derivative is not None:
        arguments.function("derivative", derivative)
        look = {"color": color, "lw": 1.6, "ls": DASHES}
        y, _ = _graph(ax, _guarded("derivative", derivative), x, look)
        _name(ax, x, y, "slope", color)
    ax.set_xlim(low, high)
    if ylim is not None:
        ax.set_ylim(arguments.limits("ylim", ylim))
    if xlabel:
        ax.set_xlabel(xlabel, color=style.INK)
    style.set_title(ax, title)
    spread(ax)
    return ax


def _origin(ax):
    """Thin axes through (0, 0) instead of a frame; once a picture."""
    if any(drawn.get_gid() == "origin" for drawn in ax.lines):
        return
    ax.axhline(0, color=style.PALE, lw=1, zorder=0, gid="origin")
    ax.axvline(0, color=style.PALE, lw=1, zorder=0, gid="origin")
    ax.spines[:].set_visible(False)
    ax.tick_params(labelcolor=style.MUTED, length=0)
    ax.margins(y=0.12)


def _guarded(name, f):
    """f, silent about overflow, its answer checked, what is not finite turned into nan."""

    def values(x):
        with np.errstate(all="ignore"):
            y = arguments.numbers(f"the answer of {name}", f(x), len(x), finite=False)
        return np.where(abs(y) < HUGE, y, np.nan)

    return values


def _graph(ax, f, x, look):
    """Draw f, broken where it jumps; returns its values at x and the jumps (left, right)."""
    y = f(x)
    left, right = _jumps(f, x, y)
    at = np.concatenate([x, left, left, right])  # at a jump: its left end, a gap, its right end
    to = np.concatenate([y, f(left), np.full(len(left), np.nan), f(right)])
    order = np.argsort(at, kind="stable")
    ax.plot(at[order], to[order], **look)
    return y, list(zip(left, right, strict=True))


def _jumps(f, x, y):
    """Places where neighbours stay far apart however often the interval between is halved."""
    step = abs(np.diff(y))
    seen = y[np.isfinite(y)]
    found = np.flatnonzero(step > 0.02 * (seen.max(initial=-HUGE) - seen.min(initial=HUGE)))
    left, right = x[found], x[found + 1]
    for _ in range(60):
        middle = (left + right) / 2
        at_left, at_middle, at_right = f(left), f(middle), f(right)
        first = abs(at_middle - at_left) > abs(at_right - at_middle)
        left, right = np.where(first, left, middle), np.where(first, middle, right)
    jumped = abs(f(right) - f(left)) > 0.5 * step[found]
    return left[jumped], right[jumped]


def _dots(ax, f, left, right, color):
    at = np.round((left + right) / 2, 9)
    below, above = f(np.array([left, right]))
    value = f(np.array([at]))[0]
    for y in (below, above):
        full = abs(y - value) < 0.1 * abs(above - below)
        fill = color if full else style.PAPER
        ax.plot(at, y, "o", ms=5, color=color, mfc=fill, mew=1.4, zorder=4)


def _name(ax, x, y, label, color):
    drawn = np.flatnonzero(np.isfinite(y))
    if label and len(drawn):
        end_label(ax, x[drawn[-1]], y[drawn[-1]], label, color)
