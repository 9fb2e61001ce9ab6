"""What the pictures ask of their arguments, and what they say when they get something else."""

import numpy as np


def numbers(name: str, value, *shape, finite: bool = True) -> np.ndarray:
    """Floats of a shape such as ("n", 2): a letter stands for any length, a number for itself."""
    wanted = f"({', '.join(map(str, shape))}{',' if len(shape) == 1 else ''})"
    try:
        array = np.asarray(value, dtype=float)
    except (TypeError, ValueError):
        got = _short(value)
        raise ValueError(f"{name} must be numbers of shape {wanted}, got {got}") from None
    if array.shape == (0,) and len(shape) > 1 and isinstance(shape[0], str):
        array = array.reshape([0 if isinstance(side, str) else side for side in shape])
    if len(shape) != array.ndim or any(
        not isinstance(side, str) and side != length
        for side, length in zip(shape, array.shape, strict=True)
    ):
        raise ValueError(f"{name} must have shape {wanted}, got shape {array.shape}")
    if finite and not np.isfinite(array).all():
        lost = np.count_nonzero(~np.isfinite(array))
        raise ValueError(f"{name} must be finite, got {lost} of {array.size} that are nan or inf")
    return array


def number(name: str, value) -> float:
    """One finite number; an array that holds just one will do."""
    return float(numbers(name, np.squeeze(value)))


def class_labels(name: str, value, n: int) -> np.ndarray:
    """Whole numbers (n,) from 0 up, one class a row."""
    y = numbers(name, value, "n")
    if len(y) != n:
        raise ValueError(f"{name} must hold one label a row: {n} rows, got {len(y)} labels")
    odd = y[(y < 0) | (y != np.round(y))]
    if len(odd):
        raise ValueError(f"{name} must hold whole numbers from 0 up, got {odd[0]:g}")
    return y.astype(int)


def limits(name: str, value) -> tuple[float, float]:
    """A pair (low, high) with low < high."""
    low, high = numbers(name, value, 2)
    if not low < high:
        raise ValueError(f"{name} must be (low, high) with low < high, got ({low:g}, {high:g})")
    return float(low), float(high)


def texts(name: str, value, n: int) -> list[str]:
    """A list of n texts; one text alone is not taken for a list of letters."""
    if isinstance(value, str) or not hasattr(value, "__len__"):
        raise ValueError(f"{name} must be {n} texts, got {_short(value)}")
    if len(value) != n:
        raise ValueError(f"{name} must be {n} texts, got {len(value)}")
    return [str(text) for text in value]


def function(name: str, value) -> None:
    """Something that can be called."""
    if not callable(value):
        raise ValueError(f"{name} must be a function of an array, got {_short(value)}")


def _short(value) -> str:
    text = repr(value)
    return f"{type(value).__name__} {text if len(text) <= 40 else text[:37] + '...'}"
