"""Is it the same, and if not, what kind of different? Comparing plain values, in words."""

from typing import NamedTuple

import numpy as np

RTOL, ATOL = 1e-5, 1e-6  # a float32 computation passes, a wrong formula does not


class Difference(NamedTuple):
    """How answers differ: its kind ("nothing", "words", "form", "shape", "not finite", "numbers"),
    and a sentence for the student."""

    kind: str
    text: str


def same(got, expected):
    """Whether `got` is `expected`, up to rounding. A tuple means several answers, a list an array.

    The absolute tolerance grows with the largest expected number, so that a difference of two large
    numbers may be as inexact as they are. Where one number is expected, an array of one is as good.
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
    if got is None or expected is None:
        return False
    if got.shape == (1,) and expected.shape == ():
        got = got[0]
    if got.shape != expected.shape:
        return False
    if np.array_equal(got, expected, equal_nan=True):
        return True
    size = np.abs(expected)
    scale = size.max(initial=1.0)
    if not np.isfinite(scale):
        scale = size.max(initial=1.0, where=np.isfinite(size))
    with np.errstate(all="ignore"):  # inf - inf, say: not close, but equal
        near = ATOL * scale + RTOL * np.where(np.isfinite(size), size, 0)
        close = np.abs(got - expected) <= near
    alike = (got == expected) | (np.isnan(got) & np.isnan(expected))  # a mistake may foresee nan
    return bool(close.all() or (close | alike).all())


def numbers(value):
    """`value` as a float64 array, or None when it is not made of numbers alone."""
    if type(value) is np.ndarray and value.dtype == np.float64:
        return value
    try:
        array = np.asarray(value)
    except ValueError:  # rows of different lengths
        return None
    return array.astype(float) if array.dtype.kind in "biuf" else None


def difference(pairs):
    """How the answers differ from what was expected, over all the cases together.

    Parameters
    ----------
    pairs : list of (got, expected), at least one of which is not the same.
    """
    got, expected = next((g, e) for g, e in pairs if not same(g, e))
    if got is None:
        return Difference("nothing", "It returned None, that is, nothing. Is the `return` missing?")
    if _words(expected) and _words(got):
        return Difference("words", f"Expected {show(expected)}, got {show(got)}.")
    if _alike(got, expected):
        i = next(i for i, (g, e) in enumerate(zip(got, expected)) if not same(g, e))
        kind, text = difference([(got[i], expected[i])])
        return Difference(kind, f"The one at [{i}]: {text}")
    array = numbers(got)
    if isinstance(expected, (str, tuple)) or expected is None or array is None:
        return Difference("form", f"Expected {describe(expected)}, got {describe(got)}.")
    return _shape(got, array, numbers(expected)) or _values(pairs)


def _words(value):
    """Whether it is a text, or several."""
    return isinstance(value, str) or (
        isinstance(value, tuple) and all(isinstance(text, str) for text in value)
    )


def _alike(got, expected):
    """Whether both are tuples of arrays, of the same number and shapes."""
    return (
        isinstance(got, tuple)
        and isinstance(expected, tuple)
        and [np.shape(g) for g in got] == [np.shape(e) for e in expected]
    )


def _shape(answer, got, expected):
    """The sentence for a wrong shape, or None when the shape is right."""
    if got.shape == expected.shape or (got.shape == (1,) and expected.shape == ()):
        return None
    kind = "form" if 0 in (got.ndim, expected.ndim) else "shape"
    if expected.ndim == 0:
        text = f"It is {describe(answer)}, expected a single number."
    elif got.ndim == 0:
        text = f"It is a single number, expected an array of shape {expected.shape}."
    elif got.ndim == expected.ndim == 1:
        text = f"It has length {len(got)}, expected {len(expected)}."
    elif got.size == expected.size and same(got.ravel(), expected.ravel()):
        text = (
            f"Its shape is {got.shape}, expected {expected.shape}: the numbers are right, only "
            "their arrangement is not."
        )
    else:
        text = f"Its shape is {got.shape}, expected {expected.shape}."
    return Difference(kind, text)


def _values(pairs):
    """The sentence for right shapes with wrong numbers in them."""
    pairs = [(numbers(g), numbers(e)) for g, e in pairs]
    pairs = [
        (g[0] if e.ndim == 0 and g is not None and g.shape == (1,) else g, e) for g, e in pairs
    ]
    pairs = [(g, e) for g, e in pairs if g is not None and g.shape == e.shape]
    finite = np.concatenate([np.isfinite(g).ravel() for g, _ in pairs])
    if not finite.all():
        nan = any(np.isnan(g).any() for g, _ in pairs)
        bad = "nan (not a number)" if nan else "infinite"
        text = f"{np.sum(~finite)} of {finite.size} numbers are {bad}."
        return Difference("not finite", text)
    got, expected = next(p for p in pairs if not same(*p))
    if got.ndim == 0:
        return Difference("numbers", f"Got {got:.6g}, expected {expected:.6g}.")
    gap = np.abs(got - expected)
    worst = np.unravel_index(np.argmax(gap), gap.shape)
    wrong = np.sum(~np.isclose(got, expected, rtol=RTOL, atol=ATOL))
    text = (
        f"{wrong} of {got.size} numbers differ; the worst is at [{', '.join(map(str, worst))}]: "
        f"got {got[worst]:.6g}, expected {expected[worst]:.6g}."
    )
    return Difference("numbers", text)


def describe(value):
    """What a value is, in a few words: "an array of shape (3,)"."""
    if isinstance(value, tuple):
        return f"({', '.join(map(describe, value))})" if value else "an empty tuple"
    if value is None or isinstance(value, (str, bool, int, float)):
        return f"{value!r:.60}"
    if isinstance(value, dict):
        return "a dict"
    if isinstance(value, list):
        return f"a list of {len(value)}"
    if isinstance(value, np.ndarray):
        what = "an array of texts" if value.dtype.kind == "U" else "an array"
        return f"{what} of shape {value.shape}"
    return f"{value!r:.60}"


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
