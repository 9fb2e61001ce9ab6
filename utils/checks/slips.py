"""What goes wrong in any exercise: from what should have come to what so often comes instead.

A slip is a function from the right value to the wrong one, and its docstring says what is seen. No
author of an exercise has to name these; `recognising` finds them in the values of any question.
"""

import numpy as np

SLIPS = []


def slip(besides=""):
    """Declare a slip; `besides` is what to say where it comes on top of a mistake of the question,
    for those that can."""

    def declare(function):
        function.besides = besides
        SLIPS.append(function)
        return function

    return declare


@slip()
def all_zero(right):
    """It is 0 throughout, or as good as 0."""
    return np.zeros(right.shape)


@slip("the sign of the result is turned around")
def sign_turned(right):
    """Every number has the right size and the wrong sign."""
    return -right


@slip()
def sign_lost(right):
    """Every number has the right size, but none is negative where it should be."""
    return np.abs(right)


@slip()
def yes_and_no_exchanged(right):
    """Every number is 1 minus what it should be."""
    return 1 - right


@slip("rows and columns of the result are exchanged")
def transposed(right):
    """The numbers are right, but rows and columns are exchanged. Transpose it."""
    return right.T if right.ndim > 1 else right


@slip("the result stands in a column, shape (n, 1), in place of (n,)")
def made_a_column(right):
    """The numbers are right, but they stand in a column, shape (n, 1), in place of (n,)."""
    return right[:, None] if right.ndim == 1 else right


@slip("the result is packed once more, in a pair of brackets too many")
def wrapped_once_more(right):
    """The numbers are right, but packed once more: there is a pair of brackets too many."""
    return right[None]


@slip()
def only_the_first(right):
    """It is only the first of the numbers asked for."""
    return right[0] if right.ndim else right


@slip()
def only_the_last(right):
    """It is only the last of the numbers asked for. Collect them, or compute all at once."""
    return right[-1] if right.ndim and right.size else right


@slip("the first entry of the result is missing")
def first_missing(right):
    """The first entry is missing, the others are right."""
    return right[1:] if right.ndim else right


@slip("the last entry of the result is missing")
def last_missing(right):
    """The last entry is missing, the others are right."""
    return right[:-1] if right.ndim else right


@slip()
def running_total(right):
    """Each number is the sum of all up to it. Is something not set back before the next one?"""
    return np.cumsum(right) if right.ndim == 1 else right


@slip()
def all_added_up(right):
    """It is the sum of the numbers asked for."""
    return np.sum(right)


@slip()
def all_averaged(right):
    """It is the mean of the numbers asked for."""
    return np.mean(right) if right.size else right


@slip("the result stands in reverse order")
def backwards(right):
    """The numbers are right, but they stand in reverse order."""
    return right[::-1] if right.ndim else right


@slip()
def put_in_order(right):
    """The numbers are right, but sorted by size."""
    return np.sort(right) if right.ndim else right


@slip("the result is cut to whole numbers")
def cut_to_whole_numbers(right):
    """The numbers are cut to whole ones. Is there a `//`, an `int(…)` or an integer array?"""
    return np.trunc(right)


@slip()
def rounded(right):
    """The numbers are rounded to whole ones."""
    return np.round(right)


@slip()
def rounded_to_digits(right):
    """The numbers are rounded to two decimals. Leave them as exact as they are."""
    return np.round(right, 2)


@slip()
def squared(right):
    """Every number is the square of what it should be."""
    return right**2
