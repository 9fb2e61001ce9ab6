"""The look that every picture shares: a colour-blind-safe palette, a marker a class, and `use()`.

The colours are Okabe and Ito's (2008), with two of Paul Tol's and a near-black to make ten. Nothing
here relies on colour alone: classes also differ by marker, training and validation by dash, and a
weight's sign is written beside it. On white, text has WCAG's contrast of 4.5 to 1, and every thin
mark that means something 3 to 1; only grid lines and frames are fainter.
"""

import re
import textwrap

import matplotlib as mpl
import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import LinearSegmentedColormap, to_hex, to_rgb

from utils.plots import alternative_text

INK = "#22262B"  # text, boundaries, rings
MUTED = "#5B6270"  # axes, captions, everything that should step back
PALE = "#8A919C"  # bars that did not win, edges without a weight
FAINT = "#D9DCE1"  # grid lines, frames
PAPER = "#FFFFFF"  # never transparent: JupyterLab's dark theme would swallow the ink

CLASSES = (
    "#E69F00",  # 0  orange, the "no" of a yes/no question
    "#0072B2",  # 1  blue, the "yes"
    "#009E73",  # 2  green
    "#882255",  # 3  wine
    "#D55E00",  # 4  vermillion
    "#56B4E9",  # 5  sky
    "#F0E442",  # 6  yellow
    "#332288",  # 7  indigo
    "#CC79A7",  # 8  pink
    "#2B2B2B",  # 9  black
)
MARKERS = ("o", "^", "s", "D", "v", "P", "X", "<", "*", ">")
AREAS = (1, 1.3, 0.9, 0.8, 1.3, 1.5, 1.4, 1.3, 2.2, 1.3)  # so that all markers look equally large
LINES = ("#0072B2", "#D55E00", "#009E73", "#882255", "#3D9AD1", "#332288", "#CC79A7", "#2B2B2B")

NEGATIVE, POSITIVE = CLASSES[:2]  # a weight's sign votes for the class of the same colour
HIGHLIGHT = "#D55E00"  # the one thing to look at

SIGNED = LinearSegmentedColormap.from_list(
    "signed", ["#A86400", NEGATIVE, PAPER, POSITIVE, "#00436B"], N=257
)
HEIGHT = LinearSegmentedColormap.from_list("height", [PAPER, "#DCE6EE", "#A9C0D2", "#6F90AB"])

FULL_WIDTH = 6.4  # inches; 704 pixels at 110 dots an inch, the width of a notebook's page
TITLE_SIZE = 11.5  # points


def use():
    """Make the course's look matplotlib's default; call it once, in a lesson's import cell."""
    mpl.rcParams.update(
        {
            "figure.figsize": (FULL_WIDTH, 3.6),
            "figure.dpi": 110,
            "figure.facecolor": PAPER,
            "figure.constrained_layout.use": True,
            "figure.hooks": [alternative_text.HOOK],
            "savefig.facecolor": PAPER,
            "font.size": 10,
            "text.color": INK,
            "axes.facecolor": PAPER,
            "axes.edgecolor": MUTED,
            "axes.linewidth": 0.8,
            "axes.spines.top": False,
            "axes.spines.right": False,
            "axes.axisbelow": True,
            "axes.grid": False,
            "axes.labelcolor": INK,
            "axes.labelsize": 10,
            "axes.titlesize": TITLE_SIZE,
            "axes.titlelocation": "left",
            "axes.titlepad": 8,
            "axes.prop_cycle": mpl.cycler(color=LINES),
            "grid.color": FAINT,
            "grid.linewidth": 0.6,
            "xtick.color": MUTED,
            "ytick.color": MUTED,
            "xtick.labelsize": 9,
            "ytick.labelsize": 9,
            "lines.linewidth": 2,
            "lines.solid_capstyle": "round",
            "legend.frameon": False,
            "image.cmap": "gray",
        }
    )


def class_color(k):
    """Colour of class k; after ten classes the colours start again."""
    return CLASSES[int(k) % len(CLASSES)]


def class_marker(k):
    """Marker of class k and its share of the area; it moves on by one at each round of colours."""
    i = (int(k) + int(k) // len(CLASSES)) % len(MARKERS)
    return MARKERS[i], AREAS[i]


def sign_color(value):
    """Blue for a positive number, dark orange for a negative one, grey for zero: for thin lines."""
    return POSITIVE if value > 0 else _darkened(NEGATIVE, 3) if value < 0 else MUTED


def tint(color, strength):
    """Mix a colour with white, from 0 (white) to 1 (the colour); (3,) red, green, blue."""
    return 1 - strength * (1 - np.array(to_rgb(color)))


def luminance(color):
    """How bright a colour looks, from 0 (black) to 1 (white): WCAG 2's relative luminance."""
    c = np.array(to_rgb(color))
    linear = np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)
    return float(linear @ (0.2126, 0.7152, 0.0722))


def contrast(color, ground=PAPER):
    """WCAG's contrast of two colours, from 1 (the same) to 21 (black on white)."""
    dark, bright = sorted([luminance(color), luminance(ground)])
    return (bright + 0.05) / (dark + 0.05)


def text_color(color):
    """Darken a colour until text in it reads well on white."""
    return _darkened(color, 4.5)


def rim_color(color):
    """The dark rim that keeps a marker of any colour apart from the ground and from its like."""
    return to_hex(0.6 * np.array(to_rgb(color)))


def _darkened(color, least):
    c = np.array(to_rgb(color))
    while contrast(c) < least:
        c = c * 0.95
    return to_hex(c)


def new_axes(width=FULL_WIDTH, height=3.6):
    """Axes alone in a new white figure, width and height in inches, that keeps room for labels."""
    _, ax = plt.subplots(figsize=(width, height), layout="constrained", facecolor=PAPER)
    return ax


def room(ax):
    """About how many inches wide and high the axes may become, with their labels and title."""
    box, dpi = ax.figure.bbox, ax.figure.dpi  # of a figure, or of a part of one
    width, height = box.width / dpi, box.height / dpi
    spec = ax.get_subplotspec()
    if spec is None:  # placed by hand
        return width * ax.get_position().width, height * ax.get_position().height
    grid = spec.get_gridspec()
    return width * len(spec.colspan) / grid.ncols, height * len(spec.rowspan) / grid.nrows


def tidy(ax):
    """Take away the frame's upper and right side and quieten what is left."""
    ax.spines[["top", "right"]].set_visible(False)
    ax.spines[["left", "bottom"]].set_color(MUTED)
    ax.tick_params(color=MUTED, labelcolor=MUTED)


def pretty(name):
    """x1 as a mathematician writes it; any other name as it is."""
    match = re.fullmatch(r"([a-zA-Z])_?(\d+)", name)
    return f"${match[1]}_{{{match[2]}}}$" if match else name


def name_axes(ax, horizontal, vertical):
    """Write what the two axes show."""
    ax.set_xlabel(pretty(horizontal), color=INK)
    ax.set_ylabel(pretty(vertical), color=INK)


def wrapped(text, width, size):
    """Break a text into lines of at most `width` inches at `size` points, about equally long."""
    text = " ".join(text.split())
    most = max(12, int(width * 72 / (0.53 * size)))
    n = len(textwrap.wrap(text, most))
    for letters in range(max(12, len(text) // max(n, 1)), most + 1):
        lines = textwrap.wrap(text, letters)
        if len(lines) == n:
            return "\n".join(lines)
    return "\n".join(textwrap.wrap(text, most))


def set_title(ax, text):
    """Write a title at the left, above the legend if there is one; an empty one changes nothing."""
    text = text or ax.get_title(loc="left")
    if not text:
        return
    legend = ax.get_legend()
    above = legend is not None and legend.get_gid() == "above"
    lines = wrapped(text, room(ax)[0] - (0.5 if ax.axison else 0.1), TITLE_SIZE)
    ax.set_title(lines, loc="left", color=INK, fontsize=TITLE_SIZE, pad=25 if above else 8)


def legend_above(ax, handles, *, handlelength=0.9):
    """A legend in one line under the title, or in a column at the right if it has many entries."""
    few = len(handles) <= 4
    place = {"loc": "lower left", "bbox_to_anchor": (0, 1), "ncols": len(handles), "borderpad": 0.3}
    if not few:
        columns = -(-len(handles) // 16)
        place = {"loc": "upper left", "bbox_to_anchor": (1, 1), "ncols": columns, "borderpad": 0.4}
    legend = ax.legend(
        handles=handles,
        frameon=False,
        fontsize=9.5,
        labelcolor=INK,
        borderaxespad=0.1,
        handletextpad=0.4,
        handlelength=handlelength,
        columnspacing=1.3,
        **place,
    )
    legend.set_gid("above" if few else "beside")


def note(ax, text):
    """Say in the middle of the picture, in small grey letters, why there is nothing to see."""
    text = wrapped(text, room(ax)[0] - 0.7, 10)
    look = {"color": MUTED, "fontsize": 10, "style": "italic", "zorder": 6}
    box = {"boxstyle": "round,pad=0.3", "facecolor": PAPER, "edgecolor": "none", "alpha": 0.75}
    ax.text(0.5, 0.5, text, transform=ax.transAxes, ha="center", va="center", bbox=box, **look)
