"""One picture that is two things: mixed from these, and mixed from those."""

import matplotlib.pyplot as plt
import numpy as np

from . import arguments, style
from .images import images

WIDTH = 7.4  # inches
COLUMNS = 10  # ingredients in a row


def mixtures(*ingredients, names, title=""):
    """Show pictures that are mixed, and beside them what they mix to; a row for each mixture.

    Parameters
    ----------
    ingredients : for each mixture a pair (X, shares): X (n, h, w) or (n, h, w, 1) pictures, shares
        (n,) how much of each comes in, 0 or more, adding up to 1. Those with no share are left out.
    names : one text a mixture: "eights".
    title : one sentence that says what to see.

    Returns
    -------
    The Axes, (mixtures, 2): the ingredients, the largest share first, and what they mix to.

    Raises
    ------
    ValueError : shares that are negative or do not add up to 1, or not one name a mixture.
    """
    names = arguments.texts("names", names, len(ingredients))
    pairs = [_used(X, shares) for X, shares in ingredients]
    rows = max(-(-len(X) // COLUMNS) for X, _ in pairs)  # as high as each, to compare the mixtures
    figure, axes = plt.subplots(
        len(pairs),
        2,
        figsize=(WIDTH, (0.6 * max(rows, 2) + 0.4) * len(pairs) + 0.3),
        width_ratios=[3.2, 1],
        squeeze=False,
        layout="constrained",
        facecolor=style.PAPER,
    )
    for (left, right), (X, shares), name in zip(axes, pairs, names, strict=True):
        images(X, ncols=COLUMNS, cmap="gray_r", ax=left, title=f"{len(X)} {name}")
        mix = np.tensordot(shares, X, 1)[None]
        images(mix, cmap="gray_r", ax=right, title="… mix to this")
    if title:
        figure.suptitle(title, fontsize=11, color=style.INK)
    return axes


def _used(X, shares):
    """The pictures with a share in the mixture, the largest first."""
    X = np.asarray(X, float).reshape(np.shape(X)[:3])
    shares = arguments.numbers("shares", shares, len(X))
    if np.any(shares < -1e-9) or not np.isclose(shares.sum(), 1):
        raise ValueError(
            f"shares must be 0 or more and add up to 1; the least is {shares.min():g}, "
            f"their sum {shares.sum():g}"
        )
    order = np.argsort(-shares)[: np.sum(shares > 1e-9)]
    return X[order], shares[order]
