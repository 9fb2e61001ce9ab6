"""A picture's words for whom it does not reach: its titles and the names of its axes.

A notebook stores them beside the picture, as `metadata["image/png"]["alt"]`. nbconvert's classic
pages hand that on to a browser, and so to a screen reader.
"""

import functools
import re
import sys

from matplotlib.figure import Figure

HOOK = f"{__name__}:attach"  # for matplotlib's "figure.hooks"


def attach(_figure):
    """Have IPython, where it runs, store every figure's words with its pixels.

    pyplot calls this with each new figure: before the first one there is nothing to attach to, and
    a `%config` in between may have changed how figures are drawn.
    """
    shell = sys.modules["IPython"].get_ipython() if "IPython" in sys.modules else None
    if shell is None:
        return
    formatter = shell.display_formatter.formatters["image/png"]
    draw = formatter.type_printers.get(Figure)
    if draw is not None and getattr(draw, "func", None) is not _with_words:
        formatter.for_type(Figure, functools.partial(_with_words, draw))


def _with_words(draw, figure):
    """What IPython's own `draw` returns, and the alternative text."""
    drawn = draw(figure)
    if drawn is None:  # an empty figure
        return None
    png, metadata = drawn if isinstance(drawn, tuple) else (drawn, {})
    return png, {**metadata, "alt": words(figure)}


def words(figure):
    """What a figure says of itself: "Who was admitted? (test against grades)"."""
    said = [figure.get_suptitle(), *(_of_axes(ax) for ax in figure.axes if ax.get_visible())]
    return "; ".join(filter(None, map(_plain, said)))


def _of_axes(ax):
    titles = [ax.get_title(loc=place) for place in ("left", "center", "right")]
    names = " against ".join(filter(None, [ax.get_ylabel(), ax.get_xlabel()])) if ax.axison else ""
    return " ".join(filter(None, [*titles, f"({names})" if names else ""]))


def _plain(text):
    """In one line, x1 for $x_{1}$."""
    math = re.sub(r"\$([^$]*)\$", lambda found: re.sub(r"[\\{}_]", "", found[1]), text)
    return " ".join(math.split())
