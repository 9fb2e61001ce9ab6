"""Recognise in the values of a question what anyone can get wrong in any exercise.

The slips, and what is no plain function of the right answer: a factor that is a quantity of the
question, an input handed back, one row right, one number too many. All of it is only what is seen.
"""

from itertools import pairwise

import numpy as np

from utils.checks.amounts import added_to_an_argument, factor, shift
from utils.checks.comparing import numbers, same
from utils.checks.slips import SLIPS
from utils.checks.syntax import Observation


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
        or _left_at_zero(arrays)
        or factor(cases, arrays)
        or shift(cases, arrays)
        or added_to_an_argument(cases, arrays)
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


def of_another(name, pairs):
    """Whether a value is what another one should be, or has that in every place.

    `pairs` are (got, right) for each question: dicts from the names of all values.
    """
    if sum(not same(got[name], right[name]) for got, right in pairs) < 2:
        return None
    for other in pairs[0][1]:
        if other == name or not all(other in right for _, right in pairs):
            continue
        if all(same(got[name], right[other]) for got, right in pairs):
            return Observation("value_of_another", f"It is what {other} should be.")
        if all(_filled_with(right[other], got[name]) for got, right in pairs):
            return Observation("value_of_another", f"Every number is what {other} should be.")
    return None


def _filled_with(number, got):
    """Whether `got` is an array that has this one number in every place."""
    got, number = numbers(got), numbers(number)
    return (
        got is not None
        and number is not None
        and number.ndim == 0 < got.ndim
        and same(got, np.full(got.shape, number))
    )


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


def _left_at_zero(arrays):
    """Some entries are 0 and should not be; all others are right."""
    if any(got.shape != right.shape or not right.ndim for got, right in arrays):
        return None
    zero = [(got == 0) & ~np.isclose(right, 0) for got, right in arrays]
    filled = all(same(np.where(z, right, got), right) for z, (got, right) in zip(zero, arrays))
    several = sum(z.any() for z in zero) > 1 and sum((~z & (r != 0)).any() for z, (_, r)
                                                     in zip(zero, arrays)) > 1  # fmt: skip
    if not filled or not several or _spread(arrays, [got for got, _ in arrays]) < 3:
        return None
    return Observation("left_at_zero", "Some of the numbers are 0; all the others are right.")


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
