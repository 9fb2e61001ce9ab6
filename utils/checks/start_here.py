"""The check of lesson 00: one small function, to see how checks speak."""

import numpy as np

from utils.checks.task import Exercise, Task

task = Task(
    "average",
    functions=("average",),
    hints=("In Python 7 // 2 is 3 and 7 / 2 is 3.5.",),
)


def some_lists(rng):
    yield {"numbers": [3, 4]}
    yield {"numbers": [7]}
    for n in (3, 10):
        yield {"numbers": [int(number) for number in rng.integers(-50, 50, size=n)] + [1, 2]}


@task.question(cases=some_lists)
def average(numbers):
    """one number"""
    return float(np.mean(numbers))


average.part("answer", "the average of a list of numbers")


@average.mistakes()
class _:
    def whole_numbers_only(numbers):
        """Your average is always a whole number: // divides and throws the rest away. Use /."""
        return sum(numbers) // len(numbers)

    def not_divided(numbers):
        """This is the sum. Divide it by how many numbers there are."""
        return sum(numbers)

    def divided_by_one_less(numbers):
        """You divided by one less than there are numbers."""
        return sum(numbers) / max(len(numbers) - 1, 1)

    def middle_value(numbers):
        """This is the median, the number in the middle. The average adds all up and divides."""
        return float(np.median(numbers))


check = Exercise("00_start_here", title="Start here", tasks=[task])
