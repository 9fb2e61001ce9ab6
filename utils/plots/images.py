"""Arrays of pixels, or of weights, looked at: many in a grid, or one with its numbers."""

import numpy as np

from utils import arguments
from utils.plots import style
from utils.plots.pixels import GAP, as_pixels, finished, scales, show

TITLE = 0.22  # inches for the line of text above a picture


def images(
    X,
    *,
    titles=None,
    ncols=10,
    cmap="gray",
    scale="shared",
    signed=False,
    size=None,
    ax=None,
    title="",
):
    """Lay out pictures in rows of `ncols`, in reading order.

    Parameters
    ----------
    X : (n, h, w), (n, h, w, 1) or (n, h, w, 3), any n and any range; uint8 counts from 0 to 255.
    titles : (n,) what to write above each; None: nothing.
    ncols : pictures a row.
    cmap : matplotlib's name of the colours for pictures with one channel.
    scale : what black and white stand for. "shared": the same for all, 0 and 1 if the numbers lie
        between, else the smallest and the largest of all. "each": every picture its own smallest
        and largest. (low, high): these.
    signed : True for weights: orange below zero, white at zero, blue above; `cmap` is not used.
    size : inches a picture; None: what fits the page.
    ax : where to draw; None makes a picture as high as the rows need.
    title : one sentence that says what to see.

    Returns
    -------
    The Axes, one image artist a picture.

    Raises
    ------
    ValueError : X is not a stack of pictures, or there is not one title a picture.
    """
    X = as_pixels(X, "X", ("n", "h", "w"))
    n, height, width = X.shape[:3]
    titles = None if titles is None else arguments.texts("titles", titles, n)
    if ncols < 1:
        raise ValueError(f"ncols: expected 1 or more, got {ncols}")
    columns, rows = max(1, min(ncols, n)), max(1, -(-n // ncols))
    page = style.FULL_WIDTH if ax is None else style.room(ax)[0]
    size = size or min(1.3, page / (columns * (1 + GAP)))
    tall = height / width  # pictures are 1 wide from here on
    above = TITLE / size if titles else 0
    pitch = tall + GAP + above
    if ax is None:
        high = rows * pitch * size + (0.35 if title else 0.1)
        ax = style.new_axes(max(columns * (1 + GAP) * size, 2.0), high)

    for i, (pixels, shades) in enumerate(zip(X, scales(X, scale, signed), strict=True)):
        x, y = (i % ncols) * (1 + GAP), (i // ncols) * pitch
        show(ax, pixels, shades, style.SIGNED if signed else cmap, (x, x + 1, y + tall, y))
        if titles:
            look = {"ha": "center", "va": "bottom", "fontsize": 9, "color": style.INK}
            ax.text(x + 0.5, y - 0.04 / size, titles[i], **look)
    if not n:
        style.note(ax, "no images")
    ax.set_xlim(-0.02, columns * (1 + GAP) - GAP + 0.02)
    ax.set_ylim(rows * pitch - GAP - above + 0.02, -above - 0.02)
    return finished(ax, title)


def image(x, *, ax=None, cmap="gray", scale="shared", signed=False, numbers=False, title=""):
    """Show one picture, every pixel's number written in it if asked.

    Parameters
    ----------
    x : (h, w), (h, w, 1) or (h, w, 3).
    ax : where to draw; None makes a picture.
    cmap, scale, signed : as for `images`.
    numbers : True writes the numbers; for one channel, and at most 16 pixels a side.
    title : one sentence that says what to see.

    Returns
    -------
    The Axes; the pixel in row r and column c lies at x = c, y = r.

    Raises
    ------
    ValueError : x is not a picture, or has too many pixels for numbers.
    """
    x = as_pixels(x, "x", ("h", "w"))
    height, width, channels = x.shape
    if numbers and (channels > 1 or max(height, width) > 16):
        raise ValueError(
            f"numbers: expected one channel and at most 16 pixels a side, got {x.shape}"
        )
    if ax is None:
        inches = float(np.clip(0.55 * width, 2.4, 4.2))
        ax = style.new_axes(inches, inches * height / width + (0.35 if title else 0))
    [shades] = scales(x[None], scale, signed)
    extent = (-0.5, width - 0.5, height - 0.5, -0.5)
    drawn = show(ax, x, shades, style.SIGNED if signed else cmap, extent)
    if numbers:
        _write(ax, drawn, x[..., 0])
    ax.set(xlim=extent[:2], ylim=extent[2:])
    return finished(ax, title)


def _write(ax, drawn, x):
    """Each pixel's number, dark on light and light on dark, between thin lines."""
    height, width = x.shape
    lines = {"color": style.FAINT, "lw": 0.5, "alpha": 0.6}
    for edge in np.arange(width - 1) + 0.5:
        ax.axvline(edge, **lines)
    for edge in np.arange(height - 1) + 0.5:
        ax.axhline(edge, **lines)
    size = float(np.clip(90 / max(x.shape), 6, 13))
    for (row, column), value in np.ndenumerate(x):
        light = style.luminance(drawn.to_rgba(value)[:3]) > 0.25
        look = {"ha": "center", "va": "center", "fontsize": size}
        ax.text(column, row, _short(value), color=style.INK if light else style.PAPER, **look)


def _short(value):
    """A whole number as it is, any other with one decimal."""
    text = f"{value:.0f}" if value == round(value) else f"{value:.1f}"
    return text.replace("-", "\N{MINUS SIGN}")
