"""The check of lesson 00: one small function, to see how checks speak."""

import numpy as np

from utils.checks.task import Exercise

exercise = Exercise("00_start_here", title="Start here")

average = exercise.task(
    "average",
    functions=("average",),
    hints=("In Python 7 // 2 is 3 and 7 / 2 is 3.5.",),
)


def some_lists(rng):
    yield {"numbers": [3, 4]}
    yield {"numbers": [7]}
    for n in (3, 10):
        yield {"numbers": [int(number) for number in rng.integers(-50, 50, size=n)] + [1, 2]}


@average.part(of="average", cases=some_lists, form="one number")
def averages(numbers):
    """the average of a list of numbers"""
    return float(np.mean(numbers))


@averages.mistake
def whole_numbers_only(numbers):
    """Your average is always a whole number: // divides and throws the rest away. Use /."""
    return sum(numbers) // len(numbers)


@averages.mistake
def not_divided(numbers):
    """This is the sum. Divide it by how many numbers there are."""
    return sum(numbers)


@averages.mistake
def divided_by_one_less(numbers):
    """You divided by one less than there are numbers."""
    return sum(numbers) / max(len(numbers) - 1, 1)


@averages.mistake
def middle_value(numbers):
    """This is the median, the number in the middle. The average adds all up and divides."""
    return float(np.median(numbers))
