"""What a training run left in its history, each curve named at its own end."""

import numpy as np
from matplotlib.ticker import MaxNLocator

from utils import arguments
from utils.plots import style
from utils.plots.end_labels import end_label, spread

VALIDATION = "val_"
ABSURD = 1e30  # a loss this large has diverged, though it may not be inf yet
DASHES = (0, (3.5, 1.6))


def learning_curves(
    history,
    *,
    only=None,
    ax=None,
    xlabel="epoch",
    ylabel=None,
    log=False,
    ylim=None,
    title="",
):
    """Draw the lists of a training history, "loss" solid and "val_loss" dashed in the same colour.

    Parameters
    ----------
    history : dict name → list of numbers, one an epoch. Lists may be empty and of any lengths.
    only : the name, or names, to draw (their validation partners come along); None: all.
    ax : where to draw; None makes a wide picture.
    xlabel : what is counted, from 1: "epoch", "iteration".
    ylabel : None: the name, where there is only one.
    log : True for a logarithmic vertical axis; numbers that are 0 or less are left out there.
    ylim : (low, high) of the vertical axis; None: what fits.
    title : one sentence that says what to see.

    Returns
    -------
    The Axes. A curve that meets nan or inf stops there, with a cross and the word "diverged".

    Raises
    ------
    ValueError : history is no dict of lists of numbers, or `only` names none of them.
    """
    curves = _chosen(history, only)
    families = list(dict.fromkeys(_family(name) for name in curves))
    ax = style.new_axes(style.FULL_WIDTH, 3.4) if ax is None else ax
    if log and any((values > 0).any() for values in curves.values()):
        ax.set_yscale("log")

    for name, values in curves.items():
        color = style.LINES[families.index(_family(name)) % len(style.LINES)]
        dashes = DASHES if name.startswith(VALIDATION) else "-"
        _curve(ax, values, color, dashes, _label(name, curves, families))
    alone = families[0].replace("_", " ") if len(families) == 1 else ""
    style.name_axes(ax, xlabel, alone if ylabel is None else ylabel)
    style.tidy(ax)
    ax.grid(axis="y", color=style.FAINT, lw=0.6)
    ax.set_axisbelow(True)
    _count_from_one(ax, max((len(values) for values in curves.values()), default=0), xlabel)
    if ylim is not None:
        ax.set_ylim(arguments.limits("ylim", ylim))
    style.set_title(ax, title)
    spread(ax)
    return ax


def _chosen(history, only):
    if not isinstance(history, dict):
        raise ValueError(f"history: expected a dict name → list, got a {type(history).__name__}")
    curves = {
        str(name): arguments.numbers(f"history[{name!r}]", values, "n", finite=False)
        for name, values in history.items()
    }
    if only is None:
        return curves
    only = [only] if isinstance(only, str) else list(only)
    for name in only:
        if name not in curves:
            raise ValueError(f"only: expected names in {sorted(curves)}, got {name!r}")
    return {name: v for name, v in curves.items() if name in only or _family(name) in only}


def _family(name):
    return name.removeprefix(VALIDATION)


def _label(name, curves, families):
    """ "training" and "validation" where there is one pair, else the name in plain words."""
    family = _family(name)
    if len(families) == 1 and {family, VALIDATION + family} <= set(curves):
        return "training" if name == family else "validation"
    return ("" if name == family else "validation ") + family.replace("_", " ")


def _curve(ax, values, color, dashes, text):
    """One curve up to its first nan, inf or absurdly large number, with its name at its end."""
    lost = np.flatnonzero(~(abs(values) < ABSURD))
    shown = values[: lost[0]] if len(lost) else values
    if ax.get_yscale() == "log":
        shown = np.where(shown > 0, shown, np.nan)
    drawn = np.flatnonzero(np.isfinite(shown))
    if not len(drawn):
        return
    epochs = np.arange(1, len(shown) + 1)
    dot = {"marker": "o", "ms": 5} if len(drawn) == 1 else {}
    ax.plot(epochs, shown, color=color, lw=2, ls=dashes, clip_on=False, **dot)
    x, y = epochs[drawn[-1]], shown[drawn[-1]]
    if len(lost):
        ax.plot(x, y, "x", color=color, ms=7, mew=2, clip_on=False)
        text += " (diverged)"
    end_label(ax, x, y, text, color)


def _count_from_one(ax, longest, what):
    """Whole numbers under the horizontal axis, 1 among them."""
    if not longest:
        style.note(ax, f"no {what}s yet")
        ax.set(xticks=[], yticks=[])
        return
    ax.set_xlim(*((1, longest) if longest > 1 else (0.5, 1.5)))
    nice = MaxNLocator(nbins=8, integer=True, steps=[1, 2, 5, 10]).tick_values(1, longest)
    step = nice[1] - nice[0]
    ax.set_xticks(sorted({1, *(int(t) for t in nice if max(2, step / 2) <= t <= longest)}))
