"""Lesson 04: what it asks its readers to try is possible with these controls, and true."""

from tests.demos.controls import put
from tests.notebooks.lesson import Lesson
from utils.demos import optimizers as demos

lesson = Lesson("04_optimizers")


def test_the_line_can_be_turned_round():
    lesson.says("widget-line-try", "Let the line end at −2")
    assert "ends at -2.0" in put(demos.line(), slope=-2)
