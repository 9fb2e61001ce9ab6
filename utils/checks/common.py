"""What the questions that went wrong have in common: "right with t = 0, wrong with t = 1"."""

import numpy as np

from utils.checks.comparing import numbers, same


def in_common(cases, wrong, kinds=()):
    """One sentence on which questions went wrong, or "" where nothing tells them from the others.

    Parameters
    ----------
    cases : list of dicts of arguments.
    wrong : list of bools, one for each case.
    kinds : functions of the arguments whose docstrings say what is so: "where z is exactly 0".
        Those of the author come first; the others are found in the arguments themselves.
    """
    wrong = np.array(wrong)
    if wrong.all() or not wrong.any():
        return ""
    for kind in kinds:
        holds = np.array([bool(kind(*case.values())) for case in cases])
        if sentence := _split(holds, wrong, " ".join(kind.__doc__.split())):
            return sentence
    if min(wrong.sum(), (~wrong).sum()) < 2:
        return ""
    for words, holds in _plain_kinds(cases):
        if sentence := _split(holds, wrong, words):
            return sentence
    return ""


def _split(holds, wrong, words):
    if np.array_equal(holds, wrong):
        return f"Wrong in every question {words}, right in all the others."
    if np.array_equal(~holds, wrong):
        return f"Right in every question {words}, wrong in all the others."
    return ""


def _plain_kinds(cases):
    """Yields (words, for each case whether it is so) of what can be said of any arguments."""
    for name in cases[0]:
        values = [numbers(case[name]) for case in cases]
        if any(v is None for v in values):
            continue
        if values[0].ndim == 0:
            whole = all(float(v).is_integer() for v in values)
            if whole and len(set(map(float, values))) <= 3:
                for value in sorted(set(map(float, values))):
                    yield f"with {name} = {value:g}", np.array([v == value for v in values])
            yield f"with a negative {name}", np.array([v < 0 for v in values])
        if values[0].ndim == 2:
            for columns in sorted({v.shape[1] for v in values}):
                words = f"in which {name} has {columns} column{'s' * (columns > 1)}"
                yield words, np.array([v.shape[1] == columns for v in values])
        if values[0].ndim:
            yield f"in which {name} has one entry", np.array([len(v) == 1 for v in values])


PLACES = {
    "is exactly 0": lambda a: a == 0,
    "is above 0": lambda a: a > 0,
    "is below 0": lambda a: a < 0,
    "is 0 or more": lambda a: a >= 0,
}


def places_in_common(cases, pairs):
    """The same for the entries of an answer that has one for each entry of an argument."""
    pairs = [(numbers(got), numbers(right)) for got, right in pairs]
    for name in cases[0]:
        given = [numbers(case[name]) for case in cases]
        fits = all(
            g is not None and got is not None and g.shape == got.shape == right.shape and g.ndim
            for g, (got, right) in zip(given, pairs)
        )
        if not fits:
            continue
        wrong = np.concatenate(
            [[not same(a, b) for a, b in zip(got.ravel(), right.ravel())] for got, right in pairs]
        )
        entries = np.concatenate([g.ravel() for g in given])
        if wrong.all():
            return ""
        for words, holds in PLACES.items():
            if np.array_equal(holds(entries), wrong):
                return f"Wrong wherever {name} {words}, right everywhere else."
    return ""
