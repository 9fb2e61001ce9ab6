"""Say no early and clearly: which argument, what was expected, what came.

Each function gives back what it was given, in the form that it names, or raises a `ValueError`
such as "epochs: expected a whole number of at least 1, got 0".
"""

import difflib
import math
import operator

import numpy as np


def lookup(what, given, table, base):
    """The object that a name stands for; an object of the right kind stands for itself.

    Parameters
    ----------
    what : what is looked up, for the message: "optimizer".
    given : a name, a class or an object.
    table : {name: class or object}; a class is called without arguments.
    base : the class that all of them share.

    Raises
    ------
    ValueError: unknown optimizer 'adm': did you mean 'adam'?
    """
    found = given
    if isinstance(given, str):
        if given not in table:
            close = difflib.get_close_matches(given.lower(), table, n=1)
            hint = f"did you mean {close[0]!r}?" if close else f"known are {', '.join(table)}"
            raise ValueError(f"unknown {what} {given!r}: {hint}")
        found = table[given]
    if isinstance(found, type):
        found = found()
    if not isinstance(found, base):
        raise ValueError(f"{what}: expected a name, or an object of {base.__name__}, got {given!r}")
    return found


def choice(name, value, options):
    """One of some options, which are texts, True, False or None."""
    if not any(value is o or (isinstance(value, str) and value == o) for o in options):
        listed = ", ".join(map(repr, options))
        raise ValueError(f"{name}: expected one of {listed}, got {short(value)}")
    return value


def whole(name, value, low=1, high=np.inf):
    """A whole number from `low` up to `high`, both included."""
    try:
        number = operator.index(value)
    except TypeError:
        number = None
    if number is None or isinstance(value, bool) or not low <= number <= high:
        raise ValueError(f"{name}: expected a whole number{_span(low, high)}, got {short(value)}")
    return number


def number(name, value, low=-np.inf, high=np.inf):
    """A finite number from `low` up to `high`, both included; an array that holds one will do."""
    try:
        found = math.nan if isinstance(value, (bool, str)) else float(np.squeeze(value))
    except (TypeError, ValueError, OverflowError):
        found = math.nan
    if not (math.isfinite(found) and low <= found <= high):
        raise ValueError(f"{name}: expected a number{_span(low, high)}, got {short(value)}")
    return found


def seed_of(value):
    """What seeds a random generator here and in scikit-learn."""
    return whole("seed", value, 0, 2**32 - 1)


def pair(name, value, low=1):
    """Two whole numbers, height and width; one number stands for both."""
    values = value if isinstance(value, (tuple, list)) else (value, value)
    if len(values) != 2:
        raise ValueError(f"{name}: expected one or two whole numbers, got {short(value)}")
    return tuple(whole(name, v, low) for v in values)


def limits(name, value):
    """A pair (low, high) with low < high."""
    low, high = numbers(name, value, 2)
    if not low < high:
        raise ValueError(f"{name}: expected (low, high) with low < high, got ({low:g}, {high:g})")
    return float(low), float(high)


def numbers(name, value, *shape, dtype=float, finite=True, empty=True):
    """An array of a shape such as "n", 2: a letter stands for any length, a number for itself.

    Without a shape any will do. `empty=False` asks for one number at least.
    """
    wanted = f" of shape {_written(shape)}" if shape else ""
    try:
        array = np.asarray(value, dtype)
    except (TypeError, ValueError):
        raise ValueError(f"{name}: expected numbers{wanted}, got {short(value)}") from None
    if array.shape == (0,) and len(shape) > 1 and isinstance(shape[0], str):
        array = array.reshape([0 if isinstance(side, str) else side for side in shape])
    fits = [isinstance(side, str) or side == got for side, got in zip(shape, array.shape)]
    if shape and (len(shape) != array.ndim or not all(fits)):
        raise ValueError(f"{name}: expected shape {_written(shape)}, got {array.shape}")
    if not (empty or array.size):
        raise ValueError(f"{name}: expected at least one number, got shape {array.shape}")
    if finite and array.size and not (np.isfinite(array.min()) and np.isfinite(array.max())):
        where = tuple(int(i) for i in np.argwhere(~np.isfinite(array))[0])
        raise ValueError(f"{name}: expected finite numbers, got {array[where]} at {where}")
    return array


def class_labels(name, value, n):
    """Whole numbers (n,) from 0 up, one class a row."""
    y = numbers(name, value, "n")
    if len(y) != n:
        raise ValueError(f"{name}: expected one label a row, {n} in all, got {len(y)}")
    odd = y[(y < 0) | (y != np.round(y))]
    if len(odd):
        raise ValueError(f"{name}: expected whole numbers from 0 up, got {odd[0]:g}")
    return y.astype(int)


def texts(name, value, n):
    """A list of n texts; one text alone is not taken for a list of letters."""
    if isinstance(value, str) or not hasattr(value, "__len__"):
        raise ValueError(f"{name}: expected {n} texts, got {short(value)}")
    if len(value) != n:
        raise ValueError(f"{name}: expected {n} texts, got {len(value)}")
    return [str(text) for text in value]


def function(name, value):
    """Something that can be called with an array."""
    if not callable(value):
        raise ValueError(f"{name}: expected a function of an array, got {short(value)}")
    return value


def shown(shape):
    """The shape of a batch as text: (28, 28) is "(n, 28, 28)"."""
    return _written(("n", *shape))


def short(value):
    """A value as it is written in a message: in one line, its end left out where it is long."""
    text = " ".join(repr(value).split())
    return text if len(text) <= 80 else f"{text[:77]}..."


def _written(shape):
    return f"({', '.join(map(str, shape))}{',' if len(shape) == 1 else ''})"


def _span(low, high):
    if high < np.inf:
        return f" from {low} to {high}"
    return f" of at least {low}" if low > -np.inf else ""
