"""Names at the right ends of curves, pushed apart where they would overlap: no legend needed."""

import matplotlib.patheffects as effects
import numpy as np

from utils.plots import style

GID = "end label"
LINE_HEIGHT = 13.0  # points


def end_label(ax, x, y, text, color):
    """Write `text` to the right of the point (x, y), in the colour of its curve."""
    label = ax.annotate(
        *(text, (x, y)),
        xytext=(7, 0),
        textcoords="offset points",
        va="center",
        color=style.text_color(color),
        fontsize=9.5,
        annotation_clip=False,
        path_effects=[effects.withStroke(linewidth=3, foreground=style.PAPER)],
    )
    label.set_gid(GID)


def spread(ax):
    """Move a picture's end labels up or down, as little as possible, until none covers another.

    Call it last: it measures the axes as they are now, and takes in the labels of earlier curves.
    """
    labels = [text for text in ax.texts if text.get_gid() == GID]
    if not labels:
        return
    ax.get_ylim()  # settles matplotlib's pending autoscale
    points = 72 / ax.figure.dpi
    at = np.array([ax.transData.transform(label.xy)[1] for label in labels]) * points
    box = ax.get_window_extent()
    moved = apart(at, LINE_HEIGHT, box.y0 * points, box.y1 * points)
    for label, shift in zip(labels, moved - at, strict=True):
        label.set_position((7, shift))


def apart(wanted, gap, low, high):
    """The positions (n,) nearest to `wanted` that keep `gap` between neighbours, in low..high if so
    many fit.

    Take i * gap from the i-th position, and "a gap apart" becomes "in order". The nearest ordered
    sequence comes from averaging neighbours that are out of order until none is.
    """
    order = np.argsort(wanted, kind="stable")
    blocks = []  # (mean, how many), their means rising
    for i, position in enumerate(np.asarray(wanted, float)[order]):
        mean, count = position - i * gap, 1
        while blocks and blocks[-1][0] > mean:
            before, many = blocks.pop()
            mean, count = (before * many + mean * count) / (many + count), many + count
        blocks.append((mean, count))
    ordered = np.repeat([mean for mean, _ in blocks], [count for _, count in blocks])
    extent = (len(order) - 1) * gap
    if extent <= high - low:
        ordered = np.clip(ordered, low, high - extent)
    result = np.empty(len(order))
    result[order] = ordered + gap * np.arange(len(order))
    return result
