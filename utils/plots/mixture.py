"""Pictures, and beside them what they mix to."""

import numpy as np

from utils import arguments
from utils.plots import style
from utils.plots.pixels import GAP, as_pixels, finished, scales, show

COLUMNS = 10  # ingredients in a row
ROWS = 3  # the mixture is as large as so many of them


def mixture(X, shares, *, ax=None, title=""):
    """Show pictures in rows, those with the largest share first, and at the right their mixture.

    Parameters
    ----------
    X : (n, h, w) or (n, h, w, 1) pictures, dark where the numbers are high.
    shares : (n,) how much of each comes in, 0 or more, adding up to 1; those without are left out.
    ax : where to draw; None makes a picture.
    title : one sentence that says what to see.

    Returns
    -------
    The Axes: an image artist for each ingredient, and one for the mixture, the last.

    Raises
    ------
    ValueError : X is not a stack of pictures, or shares are negative or do not add up to 1.
    """
    X = as_pixels(X, "X", ("n", "h", "w"))
    shares = arguments.numbers("shares", shares, len(X))
    if np.any(shares < -1e-9) or not np.isclose(shares.sum(), 1):
        raise ValueError(
            f"shares: expected 0 or more, adding up to 1, got a sum of {shares.sum():g}"
        )
    used = np.argsort(-shares)[: np.sum(shares > 1e-9)]
    rows = max(ROWS, -(-len(used) // COLUMNS))
    ax = style.new_axes(7.4, 0.58 * rows + (0.5 if title else 0.2)) if ax is None else ax

    tall = X.shape[1] / X.shape[2]  # pictures are 1 wide from here on
    [shades] = scales(X, "shared", False)[:1]
    for place, pixels in enumerate(X[used]):
        x, y = (place % COLUMNS) * (1 + GAP), (place // COLUMNS) * (tall + GAP)
        show(ax, pixels, shades, "gray_r", (x, x + 1, y + tall, y))
    left, size = COLUMNS * (1 + GAP) + 0.9, ROWS * (1 + GAP) - GAP
    middle = ROWS * (tall + GAP) / 2
    ax.text(left - 0.5, middle, "=", ha="center", va="center", fontsize=20, color=style.INK)
    mixed = np.tensordot(shares, X, 1)
    show(ax, mixed, shades, "gray_r", (left, left + size, size * tall, 0))
    ax.set_xlim(-0.02, left + size + 0.02)
    ax.set_ylim(rows * (tall + GAP) - GAP + 0.02, -0.02)
    return finished(ax, title)
