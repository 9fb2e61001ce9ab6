"""What diagrams are drawn from: a canvas measured in inches, circles, arrows, pieces of text."""

import matplotlib.patheffects as effects
import numpy as np
from matplotlib.patches import Circle, FancyArrowPatch

from utils.plots import style

MINUS, TIMES = "\N{MINUS SIGN}", "\N{MULTIPLICATION SIGN}"


def canvas(ax, width, height, title):
    """Axes without a frame, in inches from the top left corner, and how much they are scaled.

    A new figure is as large as asked. In axes that exist already everything shrinks to fit, the
    text as well.
    """
    scale = 1.0
    if ax is None:
        ax = style.new_axes(width, height + (0.35 if title else 0))
    else:
        wide, high = style.room(ax)
        scale = min(1.0, wide / width, (high - (0.35 if title else 0)) / height)
    ax.set(xlim=(0, width), ylim=(height, 0))
    ax.set_aspect("equal")
    ax.set_anchor("NW")
    ax.axis("off")
    return ax, max(scale, 0.1)


def node(ax, x, y, radius, *, fill=style.PAPER, lw=1.3):
    """A circle."""
    ax.add_patch(Circle((x, y), radius, facecolor=fill, edgecolor=style.INK, lw=lw, zorder=3))


def write(ax, x, y, text, *, size, color=style.INK, ha="center", halo=True):
    """Text at a place, with a white rim that keeps it readable over lines."""
    look = {"fontsize": size, "color": color, "ha": ha, "va": "center", "zorder": 5}
    written = ax.text(x, y, text, **look)
    if halo:
        written.set_path_effects([effects.withStroke(linewidth=3, foreground=style.PAPER)])


def on_edge(ax, start, end, part, text, *, size, color):
    """Text along the line from start to end, interrupting it where `part` of its way is done.

    Letters become smaller where the line is short for the text.
    """
    dx, dy = np.subtract(end, start)
    x, y = start[0] + part * dx, start[1] + part * dy
    fits = (np.hypot(dx, dy) - 0.4) * 72 / (0.6 * len(text))  # points, for the line to be seen
    size = size * float(np.clip(fits / 9.5, 0.5, 1))
    box = {"boxstyle": "square,pad=0.2", "facecolor": style.PAPER, "edgecolor": "none"}
    look = {"ha": "center", "va": "center", "rotation_mode": "anchor", "zorder": 4, "bbox": box}
    angle = np.degrees(np.arctan2(-dy, dx))  # the canvas counts y downwards
    ax.text(x, y, text, fontsize=size, color=color, rotation=angle, **look)


def arrow(ax, start, end, *, color=style.INK, lw=1.4, ls="-", head=9.0):
    """A straight arrow whose tip touches `end`."""
    look = {"arrowstyle": "-|>", "mutation_scale": head + 1.5 * lw, "shrinkA": 0, "shrinkB": 0}
    ax.add_patch(FancyArrowPatch(start, end, color=color, lw=lw, ls=ls, zorder=2, **look))


def number(value):
    """A number in three digits or fewer: 3, 0.25, 12.3, 1.2e+06, with a true minus sign."""
    text = f"{value:.3g}" if abs(value) < 1e4 else f"{value:.2g}"
    return text.replace("-", MINUS) if value else "0"


def fitting(size, text):
    """Smaller letters for a number of more than four characters, so that it stays in its circle."""
    return size * min(1.0, 4.5 / max(len(text), 1))


def text_width(names):
    """About how many inches the longest of some names takes at 10 points."""
    return max((0.09 * len(name.strip("$").replace("_", "")) for name in names), default=0.0)


def shown(n, limit):
    """Which of n nodes to draw: all, or the first and the last few with None for the gap."""
    if n <= limit:
        return list(range(n))
    last = max(1, (limit - 1) // 3)
    return [*range(limit - 1 - last), None, *range(n - last, n)]
