"""Class probabilities as bars: what a softmax answered for one example."""

from utils import arguments
from utils.plots import style


def probabilities(p, *, names=None, true=None, ax=None, title=""):
    """Draw one bar a class, the most probable dark, every value written at its bar.

    Parameters
    ----------
    p : (k,) numbers in [0, 1], one a class.
    names : (k,) texts; None: "0", "1", …
    true : the number of the true class, marked with a tick; None: not known.
    ax : where to draw; None makes a picture as high as the classes need.
    title : one sentence that says what to see.

    Returns
    -------
    The Axes.

    Raises
    ------
    ValueError : p is empty or leaves [0, 1], a name is missing, `true` is no class.
    """
    p = arguments.numbers("p", p, "k")
    k = len(p)
    if not k or p.min() < 0 or p.max() > 1 + 1e-6:
        got = f"{p.min():.3g} to {p.max():.3g}" if k else "none"
        raise ValueError(f"p: expected probabilities in [0, 1], one a class, got {got}")
    names = [str(c) for c in range(k)] if names is None else arguments.texts("names", names, k)
    if true is not None and true not in range(k):
        raise ValueError(f"true: expected a class number from 0 to {k - 1}, got {true!r}")
    ax = style.new_axes(4.6, 0.5 + 0.27 * k) if ax is None else ax

    winner = int(p.argmax())
    colors = [style.POSITIVE if c == winner else style.PALE for c in range(k)]
    ax.barh(range(k), p, height=0.72, color=colors)
    for c in range(k):
        text = _rounded(p[c]) + ("  ✓ true" if c == true else "")
        look = {"fontsize": 9, "color": style.INK, "weight": "bold" if c == winner else "normal"}
        offset = {"xytext": (5, 0), "textcoords": "offset points", "va": "center"}
        ax.annotate(text, (p[c], c), annotation_clip=False, **offset, **look)
    ax.set(xlim=(0, 1), ylim=(k - 0.5, -0.5), xticks=[])
    ax.set_yticks(range(k), names, color=style.INK)
    ax.spines[["top", "right", "bottom"]].set_visible(False)
    ax.spines["left"].set_color(style.MUTED)
    ax.tick_params(axis="y", length=0)
    style.set_title(ax, title)
    return ax


def _rounded(p):
    """Two decimals, never rounded to a certainty that is not there."""
    if 0 < p < 0.005:
        return "< 0.01"
    return "> 0.99" if 0.995 <= p < 1 else f"{p:.2f}"
