"""Lesson 00: a first slider to drag."""

import functools

import ipywidgets
import numpy as np
from matplotlib.collections import PathCollection
from matplotlib.textpath import TextPath
from matplotlib.transforms import Affine2D

from utils import datasets, plots
from utils.demos.demo import WIDE, Demo

SIZE = 10  # of the numbers, in points


def pixels():
    """Leaf through real handwritten digits; see each as a picture and as the numbers it is."""
    (X, d), _ = datasets.digits()

    def draw(left, right, number):
        plots.image(X[number], ax=left, cmap="gray_r", title="what you see")
        plots.image(X[number], ax=right, cmap="gray_r", title="what a network sees")
        write(right, X[number, :, :, 0])
        return (
            f"Picture {number} of {len(X) - 1}: somebody's {d[number]}, as ink and as 64 numbers."
        )

    control = ipywidgets.IntSlider(7, min=0, max=len(X) - 1, description="picture", layout=WIDE)
    return Demo(draw, {"number": control}, size=(6.4, 3.2), panels={"ncols": 2})


def write(ax, ink):
    """Each pixel's number, dark on light and light on dark, between thin lines.

    64 texts take matplotlib 40 ms; as outlines in one collection they take 2.
    """
    (rows, columns), points = ink.shape, Affine2D().scale(1 / 72) + ax.figure.dpi_scale_trans
    look = {"color": plots.style.FAINT, "lw": 0.5, "alpha": 0.6}
    ax.vlines(np.arange(columns - 1) + 0.5, -0.5, rows - 0.5, **look)
    ax.hlines(np.arange(rows - 1) + 0.5, -0.5, columns - 0.5, **look)
    outlines = [outline(f"{k / 10:g}") for k in range(11)]
    dark = ink.ravel() >= 0.5
    row, column = np.indices(ink.shape).reshape(2, -1)
    ax.add_collection(
        PathCollection(
            [outlines[k] for k in np.rint(10 * ink.ravel()).astype(int)],
            offsets=np.column_stack([column, row]),
            offset_transform=ax.transData,
            facecolors=np.where(dark, plots.style.PAPER, plots.style.INK),
            linewidths=0,
            transform=points,
        ),
        autolim=False,
    )


@functools.cache
def outline(number):
    """The outline of a number's digits, in points, its middle at (0, 0)."""
    path = TextPath((0, 0), number, size=SIZE)
    box = path.get_extents()
    return path.transformed(Affine2D().translate(-(box.x0 + box.x1) / 2, -(box.y0 + box.y1) / 2))
