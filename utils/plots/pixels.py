"""What all pictures made of pixels share: their numbers, their shades, and how they are shown."""

import numpy as np

from utils import arguments
from utils.plots import style

GAP = 0.12  # between two pictures, as a part of a picture's width


def as_pixels(value, name, shape):
    """As floats, with channels as the last axis."""
    raw = np.asarray(value)
    colored = raw.ndim == len(shape) + 1
    x = arguments.numbers(name, raw, *shape, *(["channels"] if colored else []))
    x = x if colored else x[..., None]
    if x.shape[-1] not in (1, 3):
        raise ValueError(f"{name}: expected 1 channel or 3, got shape {raw.shape}")
    if "n" in shape and not len(x):
        return np.zeros((0, 1, 1, 1))  # no pictures: any size will do
    if x.size == 0:
        raise ValueError(f"{name}: expected pixels, got shape {raw.shape}")
    return x / 255 if raw.dtype == np.uint8 else x


def scales(X, scale, signed):
    """(low, high), the numbers shown as black and white, for each picture."""
    if isinstance(scale, str) and scale not in ("shared", "each"):
        raise ValueError(f'scale: expected "shared", "each" or a pair (low, high), got {scale!r}')
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


def show(ax, pixels, shades, cmap, extent):
    low, high = shades
    if pixels.shape[-1] == 3:
        drawn = ax.imshow(np.clip((pixels - low) / (high - low), 0, 1), extent=extent)
    else:
        drawn = ax.imshow(pixels[..., 0], extent=extent, cmap=cmap, vmin=low, vmax=high)
    left, right, bottom, top = extent
    frame = [left, right, right, left, left], [bottom, bottom, top, top, bottom]
    ax.plot(*frame, color=style.FAINT, lw=0.8, clip_on=False)
    return drawn


def finished(ax, title):
    ax.set_aspect("equal")
    ax.set_anchor("NW")
    ax.axis("off")
    style.set_title(ax, title)
    return ax
