"""Checks of arguments: each returns the value it was given, or says what is wrong with it."""

import math
import operator


def whole(name, value, low, high=None):
    """Return `value` as an int in low..high, or raise a `ValueError` that names the argument."""
    try:
        number = operator.index(value)
    except TypeError:
        number = None
    if isinstance(value, bool) or number is None or not _inside(number, low, high):
        raise ValueError(f"{name}: got {value!r}, expected a whole number {_span(low, high)}")
    return number


def real(name, value, low, high=None):
    """Return `value` as a finite float in low..high, or raise a `ValueError` that names it."""
    try:
        number = math.nan if isinstance(value, bool | str) else float(value)
    except (TypeError, ValueError, OverflowError):
        number = math.nan
    if not (math.isfinite(number) and _inside(number, low, high)):
        raise ValueError(f"{name}: got {value!r}, expected a number {_span(low, high)}")
    return number


def choice(name, value, options):
    """Return `value` if it is one of `options`, or raise a `ValueError` that lists them."""
    if not any(
        value is option or (isinstance(value, str) and value == option) for option in options
    ):
        listed = ", ".join(repr(option) for option in options)
        raise ValueError(f"{name}: got {value!r}, expected one of {listed}")
    return value


def seed_of(value):
    """Return `value` if it can seed a random generator here and in scikit-learn: 0 .. 2**32 - 1."""
    return whole("seed", value, 0, 2**32 - 1)


def _inside(number, low, high):
    return low <= number and (high is None or number <= high)


def _span(low, high):
    return f"of at least {low}" if high is None else f"from {low} to {high}"
