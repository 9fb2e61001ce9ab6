"""Recognise in the values of a question what anyone can get wrong in any exercise.

The slips, and what is no plain function of the right answer: a factor that is a quantity of the
question, an input handed back, one row right, one number too many. All of it is only what is seen.
"""

from itertools import pairwise

import numpy as np

from utils.checks.comparing import numbers, same
from utils.checks.slips import SLIPS
from utils.checks.source import Observation


@np.errstate(all="ignore")
def recognised(cases, pairs):
    """The slip that leads from what should have come to what came in every case, or None.

    Parameters
    ----------
    cases : list of dicts of arguments.
    pairs : list of (got, right), for one returned value.
    """
    arrays = [(numbers(got), numbers(right)) for got, right in pairs]
    if any(got is None or right is None for got, right in arrays):
        return None
    return (
        _one_slip(arrays)
        or _handed_back(cases, arrays)
        or _one_answer(arrays)
        or _one_row(arrays)
        or _factor(cases, arrays)
        or _shift(cases, arrays)
        or _moved_argument(cases, arrays)
        or _one_too_many(arrays)
        or _table(arrays)
        or _other_places(arrays)
    )


@np.errstate(all="ignore")
def on_top(pairs):
    """The slip that someone made besides a mistake which should have led to `right`, or None."""
    arrays = [(numbers(got), numbers(right)) for got, right in pairs]
    if any(got is None or right is None for got, right in arrays):
        return None
    function = _simple(arrays)
    if function is None or not function.besides:
        return None
    return Observation(function.__name__, function.besides)


def _one_slip(arrays):
    function = _simple(arrays)
    return Observation(function.__name__, function.__doc__) if function else None


def _simple(arrays):
    """The declared slip that leads from what is right to what came, as its function, or None."""
    for function in SLIPS:
        fits = all(same(got, _slipped(function, right)) for got, right in arrays)
        if fits and _telling([_slipped(function, right) for _, right in arrays], arrays):
            return function
    return None


def _slipped(function, right):
    try:
        return numbers(function(right))
    except (ValueError, IndexError):  # of an empty array, say
        return right


def _telling(wanted, arrays):
    """Whether a slip changed enough that it cannot fit by chance."""
    shapes = any(w.shape != right.shape and right.size for w, (_, right) in zip(wanted, arrays))
    return shapes or _spread(arrays, wanted) >= 3


def _spread(arrays, wanted):
    """How many different right numbers there are among those that were to change."""
    changed = set()
    for w, (_, right) in zip(wanted, arrays):
        if w.shape == right.shape:
            changed.update(np.round(right[~np.isclose(w, right)], 6).ravel().tolist())
    return len(changed) + (wanted[0].ndim > 0 and changed <= {0.0, 1.0} and len(changed) == 2)


def _handed_back(cases, arrays):
    for name in cases[0]:
        given = [numbers(case[name]) for case in cases]
        if all(g is not None and same(got, g) for g, (got, _) in zip(given, arrays)):
            return Observation("input_handed_back", f"It is `{name}`, just as it came in.")
    return None


def _one_answer(arrays):
    """The same for every question."""
    first = arrays[0][0]
    varied = sum(not same(a, b) for (_, a), (_, b) in pairwise(arrays))
    if varied >= 2 and all(same(got, first) for got, _ in arrays):
        return Observation("same_answer_to_all", "It is the same whatever is asked.")
    return None


def _one_row(arrays):
    """Only the first, or only the last entry is right."""
    long = [(got, right) for got, right in arrays if right.ndim and len(right) > 1]
    if len(long) < 2 or any(got.shape != right.shape for got, right in arrays):
        return None
    right_ones = [
        [same(g, r) for g, r in zip(got, right)] for got, right in long if not same(got, right)
    ]
    for place, words in ((0, "first"), (-1, "last")):
        if len(right_ones) > 1 and all(
            row[place] and not any(row[1:] if place == 0 else row[:-1]) for row in right_ones
        ):
            return Observation(
                f"only_the_{words}_is_right", f"Only the {words} entry is right each time."
            )
    return None


def _quantities(cases):
    """The numbers of a question by which an answer may be wrong: in code, and one for each case."""
    found = {}
    for name in cases[0]:
        values = [numbers(case[name]) for case in cases]
        if any(v is None for v in values):
            continue
        if values[0].ndim == 0:
            found[f"`{name}`"] = np.array(values)
        for axis in range(values[0].ndim):
            code = f"`len({name})`" if axis == 0 else f"`{name}.shape[{axis}]`"
            found[code] = np.array([float(v.shape[axis]) for v in values])
    return {code: q for code, q in found.items() if len(set(q.tolist())) > 1}


def _factor(cases, arrays):
    if any(got.shape != right.shape for got, right in arrays):
        return None
    kept, factors = [], []
    for case, (got, right) in zip(cases, arrays):
        size = np.sum(right * right)
        if size < 1e-12:
            if not same(got, right):
                return None
            continue
        factor = np.sum(got * right) / size
        if not np.isfinite(factor) or not same(got, factor * right):
            return None
        kept.append(case)
        factors.append(factor)
    factors = np.array(factors)
    if len(factors) < 2 or np.allclose(factors, 1) or np.any(np.abs(factors) < 1e-9):
        return None
    if np.allclose(factors, factors[0]):
        different = {round(float(r), 6) for _, right in arrays for r in right.ravel() if r}
        if len(different) < 3:
            return None
        times = f"{factors[0]:.6g} times"
        return Observation("constant_factor", f"Every number is {times} what it should be.")
    for code, q in _quantities(kept).items():
        ways = {
            f"{code} times what it should be": q,
            f"minus {code} times what it should be": -q,
            f"what it should be divided by {code}": 1 / q,
            f"minus what it should be, divided by {code}": -1 / q,
            f"{code} times too large, twice over": q * q,
        }
        for words, wanted in ways.items():
            if np.allclose(factors, wanted):
                return Observation("factor_of_the_question", f"Every number is {words}.")
    return None


def _shift(cases, arrays):
    if any(got.shape != right.shape or not right.size for got, right in arrays):
        return None
    gaps = [got - right for got, right in arrays]
    shifts = np.array([np.mean(gap) for gap in gaps])
    flat = all(same(got, right + shift) for (got, right), shift in zip(arrays, shifts)) and np.all(
        np.isfinite(shifts)
    )
    if not flat or len(shifts) < 3:
        return None
    if np.allclose(shifts, shifts[0]):
        different = {round(float(r), 6) for _, right in arrays for r in right.ravel()}
        if len(different) < 3:
            return None
        words = f"too {'large' if shifts[0] > 0 else 'small'} by {abs(shifts[0]):.6g}"
        return Observation("constant_difference", f"Every number is {words}.")
    for code, q in _quantities(cases).items():
        for words, wanted in ((f"too large by {code}", q), (f"too small by {code}", -q)):
            if np.allclose(shifts, wanted):
                return Observation("difference_of_the_question", f"Every number is {words}.")
    return None


def _moved_argument(cases, arrays):
    """An argument, and a multiple of what is asked for added to it."""
    for name in cases[0]:
        given = [numbers(case[name]) for case in cases]
        if any(g is None or not g.shape == got.shape == right.shape for g, (got, right)
               in zip(given, arrays)):  # fmt: skip
            continue
        gaps = np.concatenate([(got - g).ravel() for g, (got, _) in zip(given, arrays)])
        right = np.concatenate([right.ravel() for _, right in arrays])
        factor = gaps @ right / max(right @ right, 1e-12)
        if len(set(right.tolist())) > 2 and abs(factor) > 1e-9 and same(gaps, factor * right):
            added = f"{factor:+.6g} times what is asked for added" if factor != 1 else "it added"
            said = f"It is `{name}` with {added}. Asked for is that alone, not the sum."
            return Observation("added_to_an_argument", said)
    return None


def _one_too_many(arrays):
    if any(got.ndim != 1 or right.ndim != 1 or not len(right) for got, right in arrays):
        return None
    if all(len(got) == len(right) + 1 for got, right in arrays):
        for words, cut in (("end", slice(None, -1)), ("beginning", slice(1, None))):
            if all(same(got[cut], right) for got, right in arrays):
                said = f"There is one number too many, at the {words}; the others are right."
                return Observation("one_too_many", said)
    return None


def _table(arrays):
    """Every entry met every other: shape (n, n) in place of (n,)."""
    if all(
        right.ndim == 1 and got.shape == (len(right), len(right)) for got, right in arrays
    ) and any(len(right) > 1 for _, right in arrays):
        said = (
            "It is a square table where a row of numbers was expected: a column, shape (n, 1), met "
            "a row, shape (n,), and each entry of one met each entry of the other."
        )
        return Observation("column_met_row", said)
    return None


def _other_places(arrays):
    if all(
        got.shape == right.shape and same(np.sort(got, axis=None), np.sort(right, axis=None))
        for got, right in arrays
    ) and any(len(np.unique(right)) > 2 and not same(got, right) for got, right in arrays):
        return Observation(
            "other_places", "The numbers are right, but they stand in the wrong places."
        )
    return None
