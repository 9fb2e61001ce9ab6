"""Is it the same, and if not, what kind of different? Comparing plain values, in words."""

import numpy as np

RTOL, ATOL = 1e-5, 1e-6  # a float32 computation passes, a wrong formula does not


def same(got, expected):
    """Whether `got` is `expected`, up to rounding. A tuple means several answers, a list an array.

    The absolute tolerance grows with the largest expected number, so that a difference of two large
    numbers may be as inexact as they are.
    """
    if isinstance(expected, tuple):
        return (
            isinstance(got, (tuple, list))
            and len(got) == len(expected)
            and all(map(same, got, expected))
        )
    if expected is None or isinstance(expected, str):
        return type(got) is type(expected) and got == expected
    got, expected = numbers(got), numbers(expected)
    if got is None or got.shape != expected.shape:
        return False
    scale = max(1.0, np.max(np.abs(expected), initial=0.0, where=np.isfinite(expected)))
    return np.allclose(got, expected, rtol=RTOL, atol=ATOL * scale, equal_nan=False)


def numbers(value):
    """`value` as a float64 array, or None when it is not made of numbers alone."""
    try:
        array = np.asarray(value)
    except ValueError:  # rows of different lengths
        return None
    return array.astype(float) if array.dtype.kind in "biuf" else None


def difference(pairs):
    """One sentence on how the answers differ from what was expected, over all the cases together.

    Parameters
    ----------
    pairs : list of (got, expected), at least one of which is not the same.
    """
    got, expected = next((g, e) for g, e in pairs if not same(g, e))
    if isinstance(expected, tuple):
        if not isinstance(got, (tuple, list)) or len(got) != len(expected):
            return f"Expected {describe(expected)}, got {describe(got)}."
        fits = [p for p in pairs if isinstance(p[0], (tuple, list)) and len(p[0]) == len(p[1])]
        columns = [[(g[i], e[i]) for g, e in fits] for i in range(len(expected))]
        i, wrong = next((i, c) for i, c in enumerate(columns) if not all(same(*p) for p in c))
        return f"In value {i + 1} of the {len(expected)} you return: {difference(wrong)}"
    if got is None:
        return "It returned None, that is, nothing. Is the `return` missing?"
    array = numbers(got)
    if isinstance(expected, str) or expected is None or array is None:
        return f"Expected {describe(expected)}, got {describe(got)}."
    return _shape(array, numbers(expected)) or _values(pairs)


def _shape(got, expected):
    """The sentence for a wrong shape, or None when the shape is right."""
    if got.shape == expected.shape:
        return None
    came = f"Its shape is {got.shape}, expected {expected.shape}"
    if got.ndim == expected.ndim == 1:
        return f"It has length {len(got)}, expected {len(expected)}."
    if got.ndim == 0:
        return f"It is a single number, expected an array of shape {expected.shape}."
    if expected.ndim == 0:
        return f"It is an array of shape {got.shape}, expected a single number."
    if got.T.shape == expected.shape and same(got.T, expected):
        return f"{came}: the numbers are right, but rows and columns are exchanged. Transpose it."
    if got.size == expected.size and same(got.ravel(), expected.ravel()):
        return f"{came}: the numbers are right, only their arrangement is not."
    return f"{came}."


def _values(pairs):
    """The sentence for right shapes with wrong numbers in them."""
    pairs = [(numbers(g), numbers(e)) for g, e in pairs]
    pairs = [(g, e) for g, e in pairs if g is not None and g.shape == e.shape]
    got = np.concatenate([g.ravel() for g, _ in pairs])
    expected = np.concatenate([e.ravel() for _, e in pairs])
    if not np.all(np.isfinite(got)):
        bad = "nan (not a number)" if np.any(np.isnan(got)) else "infinite"
        return f"{np.sum(~np.isfinite(got))} of {got.size} numbers are {bad}."
    # with only a few numbers, or equal ones, any answer is a multiple of what it should be
    if expected.size > 2 and np.ptp(expected) > ATOL:
        if same(got, -expected):
            return "Every number has the right size and the wrong sign."
        factor = got @ expected / (expected @ expected)
        if factor and same(got / factor, expected):
            return f"Every number is {factor:.6g} times what it should be."
        if same(got - np.mean(got - expected), expected):
            return f"Every number is off by the same amount, {np.mean(got - expected):+.6g}."
        if len(np.unique(expected)) > 2 and all(
            same(np.sort(g, axis=None), np.sort(e, axis=None)) for g, e in pairs
        ):
            return "The numbers are right, but they stand in the wrong places."
    if same(got, np.trunc(expected)) or same(got, np.round(expected)):
        return "They are cut to whole numbers. Is there a `//`, an `int(…)` or an integer array?"
    got, expected = next(p for p in pairs if not same(*p))
    if got.ndim == 0:
        return f"Got {got:.6g}, expected {expected:.6g}."
    gap = np.abs(got - expected)
    worst = np.unravel_index(np.argmax(gap), gap.shape)
    place = ", ".join(map(str, worst))
    wrong = np.sum(~np.isclose(got, expected, rtol=RTOL, atol=ATOL))
    return (
        f"{wrong} of {got.size} numbers differ; the worst is at [{place}]: "
        f"got {got[worst]:.6g}, expected {expected[worst]:.6g}."
    )


def describe(value):
    """What a value is, in a few words: "an array of shape (3,)"."""
    if isinstance(value, (tuple, dict)):
        return f"{len(value)} values" if isinstance(value, tuple) else "a dict"
    if value is None or isinstance(value, (str, bool, int, float)):
        return repr(value)
    array = numbers(value)
    return "a list" if array is None else f"an array of shape {array.shape}"


def show(value, prefix=""):
    """A value as a short text for the panel, after `prefix`."""
    return prefix + _short(value, prefix)


def _short(value, prefix=""):
    if isinstance(value, tuple):
        return "(" + ", ".join(map(_short, value)) + ")"
    array = None if isinstance(value, (bool, str)) or value is None else numbers(value)
    if array is None:
        return repr(value) if len(repr(value)) < 200 else repr(value)[:200] + " …"
    if array.ndim == 0:
        return f"{array:.6g}"
    return np.array2string(
        np.asarray(value),
        precision=4,
        threshold=24,
        suppress_small=True,
        separator=", ",
        prefix=prefix,
    )
