"""Lesson 00: every digit can be leafed to, and the numbers are those of the picture."""

import pytest
from matplotlib.collections import PathCollection
from matplotlib.colors import to_hex
from matplotlib.figure import Figure

from tests.demos.controls import put
from utils import datasets, plots
from utils.demos import start_here


def test_every_digit_can_be_leafed_to():
    demo = start_here.pixels()
    (digits, labels), _ = datasets.digits()
    slider = demo.controls["number"]
    assert (slider.min, slider.max, slider.step) == (0, len(digits) - 1, 1)
    for number in (0, 7, 600, len(digits) - 1):
        slider.value = number
        assert f"Picture {number} " in demo.render()[1]
        assert f"somebody's {labels[number]}," in demo.render()[1]


@pytest.mark.parametrize("number", [7, 600])
def test_the_numbers_are_those_of_the_picture(number):
    """The same texts, colours and places as `plots.image` writes, one by one."""
    demo = start_here.pixels()
    put(demo, number=number)
    [written] = demo._stage.axes[1].findobj(PathCollection)
    (digits, _), _ = datasets.digits()
    plain = plots.image(digits[number], ax=Figure().subplots(), cmap="gray_r", numbers=True)
    assert len(plain.texts) == len(written.get_paths()) == 64
    of_each = written.get_paths(), written.get_facecolors(), written.get_offsets()
    for text, path, color, place in zip(plain.texts, *of_each):
        assert path is start_here.outline(text.get_text())
        assert to_hex(color) == text.get_color().lower()
        assert tuple(place) == text.get_position()
