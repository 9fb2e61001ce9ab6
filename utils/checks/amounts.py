"""By how much: a factor or a difference that is a quantity of the question, or always the same.

Part of `recognising`: all of it is only what is seen.
"""

import numpy as np

from utils.checks.comparing import numbers, same
from utils.checks.syntax import Observation


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


def factor(cases, arrays):
    """Every number is a multiple of what it should be."""
    if any(got.shape != right.shape for got, right in arrays):
        return None
    kept, factors = [], []
    for case, (got, right) in zip(cases, arrays):
        size = np.sum(right * right)
        if size < 1e-12:
            if not same(got, right):
                return None
            continue
        ratio = np.sum(got * right) / size
        if not np.isfinite(ratio) or not same(got, ratio * right):
            return None
        kept.append(case)
        factors.append(ratio)
    factors = np.array(factors)
    if len(factors) < 2 or np.allclose(factors, 1) or np.any(np.abs(factors) < 1e-9):
        return None
    if np.allclose(factors, factors[0]):
        different = {round(float(r), 6) for _, right in arrays for r in right.ravel() if r}
        if len(different) < 3:
            return None
        times = f"{factors[0]:.6g} times"
        return Observation("constant_factor", f"It is {times} what it should be.")
    for code, q in _quantities(kept).items():
        ways = {
            f"is {code} times what it should be{_sum_or_mean(code)}": q,
            f"is minus {code} times what it should be": -q,
            f"comes out divided by {code}{_too_often(code)}": 1 / q,
            f"comes out divided by {code}, and with the wrong sign": -1 / q,
            f"is {code} times too large, twice over": q * q,
        }
        for words, wanted in ways.items():
            if np.allclose(factors, wanted):
                said = f"It {words}"
                return Observation("factor_of_the_question", said + "." * (said[-1] != "?"))
    return None


def _sum_or_mean(code):
    return ". Is it a sum where a mean is asked for?" if code.startswith("`len(") else ""


def _too_often(code):
    return ". Do you divide by it once too often?" if code.startswith("`len(") else ""


def shift(cases, arrays):
    """Every number is too large, or too small, by the same."""
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
        return Observation("constant_difference", f"It is {words}.")
    for code, q in _quantities(cases).items():
        for words, wanted in ((f"too large by {code}", q), (f"too small by {code}", -q)):
            if np.allclose(shifts, wanted):
                said = f"It is {words}."
                return Observation("difference_of_the_question", said)
    return None


def added_to_an_argument(cases, arrays):
    """An argument, and a multiple of what is asked for added to it."""
    for name in cases[0]:
        given = [numbers(case[name]) for case in cases]
        if any(g is None or not g.shape == got.shape == right.shape for g, (got, right)
               in zip(given, arrays)):  # fmt: skip
            continue
        gaps = np.concatenate([(got - g).ravel() for g, (got, _) in zip(given, arrays)])
        right = np.concatenate([right.ravel() for _, right in arrays])
        multiple = gaps @ right / max(right @ right, 1e-12)
        if len(set(right.tolist())) > 2 and abs(multiple) > 1e-9 and same(gaps, multiple * right):
            sign = "plus" if multiple > 0 else "minus"
            times = "" if np.isclose(abs(multiple), 1) else f"{abs(multiple):.6g} times "
            said = f"It is `{name}` {sign} {times}what is asked for. Return that alone."
            return Observation("added_to_an_argument", said)
    return None
