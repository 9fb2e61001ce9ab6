"""The straight line of one neuron: where w·x + b is zero, and which side of it says yes."""

import numpy as np
from matplotlib.collections import PathCollection

from utils import arguments
from utils.plots import style

LABEL = "line label"


def line(
    w,
    b,
    *,
    ax=None,
    xlim=None,
    ylim=None,
    color=style.INK,
    label="yes",
    sides=False,
    arrow=True,
    title="",
):
    """Draw the line w·x + b = 0 across the window, an arrow along w towards positive sums.

    Parameters
    ----------
    w : (2,) the weights.
    b : the bias, a number.
    ax : where to draw. Draw the points first: the line keeps the limits, and its arrow keeps away
        from points.
    xlim, ylim : (low, high), the window; None: the limits of `ax` now, (-3, 3) in a new picture.
    color : of the line and its arrow.
    label : the text at the arrow's tip.
    sides : True shades each half-plane in the colour of its class.
    arrow : False draws the line alone.
    title : one sentence that says what to see.

    Returns
    -------
    The Axes. When both weights are 0, or the line misses the window, a small note says so.

    Raises
    ------
    ValueError : w is not two finite numbers, or b is not one.
    """
    w, b = arguments.numbers("w", w, 2), arguments.number("b", b)
    if ax is None:
        ax = style.new_axes(4.6, 4.6)
        ax.set(xlim=(-3, 3), ylim=(-3, 3))
    xlim = arguments.limits("xlim", sorted(ax.get_xlim()) if xlim is None else xlim)
    ylim = arguments.limits("ylim", sorted(ax.get_ylim()) if ylim is None else ylim)
    ax.set(xlim=xlim, ylim=ylim)

    corners = np.array([(xlim[i], ylim[j]) for i, j in ((0, 0), (1, 0), (1, 1), (0, 1))])
    w_small, b_small = _rescaled(w, b)
    no, yes, ends = _cut(corners, corners @ w_small + b_small)
    if sides:
        for k, polygon in enumerate((no, yes)):
            if len(polygon) > 2:
                ax.fill(*polygon.T, color=style.tint(style.class_color(k), 0.26), lw=0, zorder=0)
    if not w.any():
        style.note(ax, "no line: both weights are 0")
    elif len(ends) < 2:
        style.note(ax, "the line lies outside the picture")
    else:
        ax.plot(*ends.T, color=color, lw=2, zorder=2, solid_capstyle="butt")
        if arrow:
            _arrow(ax, w_small, ends, np.array((xlim, ylim)), color, str(label))
    ax.set(xlim=xlim, ylim=ylim)
    style.tidy(ax)
    style.set_title(ax, title)
    return ax


def _rescaled(w, b):
    """The same line with its largest number at 1, so that no product overflows."""
    largest = max(abs(w[0]), abs(w[1]), abs(b))
    return (w / largest, b / largest) if largest > 0 else (w, b)


def _cut(corners, s):
    """Cut a convex polygon where s (its value at each corner) changes sign.

    Returns the part where s <= 0, the part where s >= 0, and the places on the rim where s = 0.
    """
    no, yes, ends = [], [], []
    for p, q, here, there in zip(corners, np.roll(corners, -1, 0), s, np.roll(s, -1), strict=True):
        if here <= 0:
            no.append(p)
        if here >= 0:
            yes.append(p)
        if here == 0:
            ends.append(p)
        elif np.sign(here) == -np.sign(there):
            crossing = p + (q - p) * (here / (here - there))
            for part in (no, yes, ends):
                part.append(crossing)
    return np.array(no), np.array(yes), np.array(ends)


def _arrow(ax, w, ends, window, color, label):
    """From the line towards yes, as near its middle as points and other labels leave room."""
    low, span = window[:, 0], window[:, 1] - window[:, 0]
    step = w / np.hypot(*(w / span)) * 0.1  # a tenth of the window long
    side = np.sign(step) * (abs(step / span) > 0.035)  # of the tip, where the label goes
    half = np.array([0.045 * len(label), 0.1]) / style.room(ax)  # a label's, in parts of the window
    to_label = step / span + side * (half + 0.01)  # from the foot to the label's centre
    foot = _clear_place(ax, (ends - low) / span, to_label, half, (low, span))

    look = {"arrowstyle": "-|>", "color": color, "lw": 1.6, "shrinkA": 0, "shrinkB": 0}
    ax.annotate("", foot + step, foot, arrowprops=look | {"mutation_scale": 12}, zorder=5)
    written = ax.annotate(
        *(label, foot + step),
        xytext=4 * side,
        textcoords="offset points",
        ha={-1: "right", 0: "center", 1: "left"}[int(side[0])],
        va={-1: "top", 0: "center", 1: "bottom"}[int(side[1])],
        color=style.text_color(color),
        fontsize=10,
        zorder=5,
        bbox={"boxstyle": "round,pad=0.12", "fc": style.PAPER, "ec": "none", "alpha": 0.75},
    )
    written.set_gid(LABEL)


def _clear_place(ax, ends, to_label, half, window):
    """A point of the line from which arrow and label stay in the window and cover nothing.

    ends, to_label and half (a label's half width and height) are in parts of the window.
    """
    low, span = window
    centres, halves = _occupied(ax)
    centres = (centres - low) / span
    best, most = ends.mean(axis=0), -1.0
    for part in sorted(np.linspace(0.1, 0.9, 33), key=lambda part: abs(part - 0.5)):
        foot = ends[0] + part * (ends[1] - ends[0])
        label = foot + to_label
        if (label < half).any() or (label > 1 - half).any():
            continue
        apart = (abs(centres - label) / (half + halves / span)).max(axis=1).min(initial=9.0)
        if apart > most + 1e-9:
            best, most = foot, apart
        if apart > 1:
            break
    return low + best * span


def _occupied(ax):
    """Where points and other lines' labels stand: the centres of their boxes, half their sizes."""
    scatters = [drawn for drawn in ax.collections if isinstance(drawn, PathCollection)]
    dots = [np.asarray(drawn.get_offsets(), float) for drawn in scatters]
    labels = [text.get_window_extent() for text in ax.texts if text.get_gid() == LABEL]
    boxes = [ax.transData.inverted().transform(box.get_points()) for box in labels]  # low, high
    centres = np.concatenate([*dots, *(box.mean(axis=0)[None] for box in boxes), np.empty((0, 2))])
    dot = 0.03 * abs(np.subtract(*np.transpose([ax.get_xlim(), ax.get_ylim()])))
    halves = np.tile(dot, (len(centres), 1))
    for i, box in enumerate(boxes):
        halves[len(centres) - len(boxes) + i] = dot / 2 + abs(box[1] - box[0]) / 2
    return centres, halves
