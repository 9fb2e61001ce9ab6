"""Lesson 04: what its sentences claim is computed here, and the sentences must still say it."""

from tests.notebooks.lesson import Lesson

lesson = Lesson("04_optimizers")


def test_the_sum_of_the_doubled():
    lesson.says("first-read", f"add up to {sum([2, 4, 6])}")
    lesson.repeats("first-read", "first-code", "12")
