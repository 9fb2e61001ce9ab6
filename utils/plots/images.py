"""Arrays of pixels, or of weights, looked at: many in a grid, or one with its numbers."""

import numpy as np

from . import arguments, style

GAP = 0.12  # between two pictures, as a part of a picture's width
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
    X = _pixels(X, "X", ("n", "h", "w"))
    n, height, width = X.shape[:3]
    titles = None if titles is None else arguments.texts("titles", titles, n)
    if ncols < 1:
        raise ValueError(f"ncols must be 1 or more, got {ncols}")
    columns, rows = max(1, min(ncols, n)), max(1, -(-n // ncols))
    page = style.FULL_WIDTH if ax is None else style.room(ax)[0]
    size = size or min(1.3, page / (columns * (1 + GAP)))
    tall = height / width  # pictures are 1 wide from here on
    above = TITLE / size if titles else 0
    pitch = tall + GAP + above
    if ax is None:
        high = rows * pitch * size + (0.35 if title else 0.1)
        ax = style.new_axes(max(columns * (1 + GAP) * size, 2.0), high)

    for i, (pixels, shades) in enumerate(zip(X, _scales(X, scale, signed), strict=True)):
        x, y = (i % ncols) * (1 + GAP), (i // ncols) * pitch
        _show(ax, pixels, shades, style.SIGNED if signed else cmap, (x, x + 1, y + tall, y))
        if titles:
            look = {"ha": "center", "va": "bottom", "fontsize": 9, "color": style.INK}
            ax.text(x + 0.5, y - 0.04 / size, titles[i], **look)
    if not n:
        style.note(ax, "no images")
    ax.set_xlim(-0.02, columns * (1 + GAP) - GAP + 0.02)
    ax.set_ylim(rows * pitch - GAP - above + 0.02, -above - 0.02)
    return _finished(ax, title)


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
    x = _pixels(x, "x", ("h", "w"))
    height, width, channels = x.shape
    if numbers and (channels > 1 or max(height, width) > 16):
        raise ValueError(f"numbers need one channel and at most 16 pixels a side, got {x.shape}")
    if ax is None:
        inches = float(np.clip(0.55 * width, 2.4, 4.2))
        ax = style.new_axes(inches, inches * height / width + (0.35 if title else 0))
    [shades] = _scales(x[None], scale, signed)
    extent = (-0.5, width - 0.5, height - 0.5, -0.5)
    drawn = _show(ax, x, shades, style.SIGNED if signed else cmap, extent)
    if numbers:
        _write(ax, drawn, x[..., 0])
    ax.set(xlim=extent[:2], ylim=extent[2:])
    return _finished(ax, title)


def _pixels(value, name, shape) -> np.ndarray:
    """As floats, with channels as the last axis."""
    raw = np.asarray(value)
    colored = raw.ndim == len(shape) + 1
    x = arguments.numbers(name, raw, *shape, *(["channels"] if colored else []))
    x = x if colored else x[..., None]
    if x.shape[-1] not in (1, 3):
        raise ValueError(f"{name} must have 1 channel or 3, got shape {raw.shape}")
    if "n" in shape and not len(x):
        return np.zeros((0, 1, 1, 1))  # no pictures: any size will do
    if x.size == 0:
        raise ValueError(f"{name} must have pixels, got shape {raw.shape}")
    return x / 255 if raw.dtype == np.uint8 else x


def _scales(X, scale, signed) -> list:
    """(low, high), the numbers shown as black and white, for each picture."""
    if isinstance(scale, str) and scale not in ("shared", "each"):
        raise ValueError(f'scale must be "shared", "each" or a pair (low, high), got {scale!r}')
    if not isinstance(scale, str):
        return [arguments.limits("scale", scale)] * len(X)
    if scale == "each":
        return [_scale(pixels, signed, stretch=True) for pixels in X]
    return [_scale(X, signed, stretch=False)] * len(X)


def _scale(x, signed, *, stretch):
    low, high = (float(x.min()), float(x.max())) if x.size else (0.0, 1.0)
    if signed:
        high = max(-low, high) or 1.0
        return -high, high
    if low >= 0 and high <= 1 and not (stretch and low < high):
        return 0.0, 1.0
    return (low, high) if low < high else (low, low + 1)


def _show(ax, pixels, shades, cmap, extent):
    low, high = shades
    if pixels.shape[-1] == 3:
        drawn = ax.imshow(np.clip((pixels - low) / (high - low), 0, 1), extent=extent)
    else:
        drawn = ax.imshow(pixels[..., 0], extent=extent, cmap=cmap, vmin=low, vmax=high)
    left, right, bottom, top = extent
    frame = [left, right, right, left, left], [bottom, bottom, top, top, bottom]
    ax.plot(*frame, color=style.FAINT, lw=0.8, clip_on=False)
    return drawn


def _write(ax, drawn, x) -> None:
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


def _short(value: float) -> str:
    """A whole number as it is, any other with one decimal."""
    text = f"{value:.0f}" if value == round(value) else f"{value:.1f}"
    return text.replace("-", "\N{MINUS SIGN}")


def _finished(ax, title):
    ax.set_aspect("equal")
    ax.set_anchor("NW")
    ax.axis("off")
    style.set_title(ax, title)
    return ax
