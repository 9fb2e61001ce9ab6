"""Say no early and clearly: which argument, what came, what was expected."""

import difflib
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


def whole(name, value, minimum=1):
    """A whole number, `minimum` or more."""
    try:
        number = operator.index(value)
    except TypeError:
        number = None
    if number is None or isinstance(value, bool) or number < minimum:
        raise ValueError(f"{name}: expected a whole number of at least {minimum}, got {value!r}")
    return number


def number(name, value, low=0.0, high=np.inf):
    """A number from `low` up to `high`, both included."""
    if not isinstance(value, (int, float, np.number)) or not low <= value <= high:
        limit = f"of at least {low:g}" if high == np.inf else f"from {low:g} to {high:g}"
        raise ValueError(f"{name}: expected a number {limit}, got {value!r}")
    return float(value)


def pair(name, value, minimum=1):
    """Two whole numbers, height and width; one number stands for both."""
    values = value if isinstance(value, (tuple, list)) else (value, value)
    if len(values) != 2:
        raise ValueError(f"{name}: expected one or two whole numbers, got {value!r}")
    return tuple(whole(name, v, minimum) for v in values)


def shown(shape):
    """The shape of a batch as text: (28, 28) is "(n, 28, 28)"."""
    return f"({', '.join(map(str, ('n', *shape)))})"


def float_array(name, value, dtype, shape=None):
    """An array of finite numbers; `shape` may hold a letter where every size will do: ("n", 3)."""
    try:
        array = np.asarray(value, dtype)
    except (TypeError, ValueError):
        raise ValueError(f"{name}: expected an array of numbers, got {value!r:.80}") from None
    if shape is not None:
        fits = [isinstance(s, str) or s == got for s, got in zip(shape, array.shape)]
        if array.ndim != len(shape) or not all(fits):
            wanted = ", ".join(map(str, shape)) + ("," if len(shape) == 1 else "")
            raise ValueError(f"{name}: expected shape ({wanted}), got {array.shape}")
    if array.size == 0:
        raise ValueError(f"{name}: expected at least one number, got shape {array.shape}")
    if not (np.isfinite(array.min()) and np.isfinite(array.max())):
        where = tuple(int(i) for i in np.argwhere(~np.isfinite(array))[0])
        raise ValueError(f"{name}: expected finite numbers, got {array[where]} at {where}")
    return array
