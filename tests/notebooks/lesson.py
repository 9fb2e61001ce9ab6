"""A lesson's sentences and outputs, for the tests of what they claim.

    lesson = Lesson("01_perceptron")
    lesson.says("order-read", f"from {min(totals)} to {max(totals)} mistakes")
    lesson.repeats("descent-read", "descent-train", "0.693", "36")

The first holds a sentence to what the test has computed, the second to what another cell prints.
"""

import re
from pathlib import Path

import nbformat

from authoring.running import printed

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"


class Lesson:
    def __init__(self, name):
        notebook = nbformat.read(NOTEBOOKS / f"{name}.ipynb", as_version=4)
        self.name = name
        self.cells = {cell.id: cell for cell in notebook.cells}

    def __getitem__(self, cell):
        assert cell in self.cells, f"there is no cell {cell}"
        return self.cells[cell]

    def says(self, cell, *claims):
        """The cell's text holds every claim."""
        missing = [claim for claim in claims if claim not in self[cell].source]
        assert missing == [], f"{cell} no longer says {missing}"

    def repeats(self, cell, of, *numbers):
        """The cell's text holds every number, and the outputs of the cell `of` hold it too."""
        self.says(cell, *numbers)
        missing = [number for number in numbers if not has(self.printed(of), number)]
        assert missing == [], f"{cell} says {missing}, and {of} no longer prints it"

    def printed(self, cell):
        """What the cell prints."""
        return printed(self[cell])


def has(text, number):
    """Whether a number stands in a text by itself: 36 does not in 136, nor in 36.5."""
    return re.search(rf"(?<![\d.]){re.escape(number)}(?!\.?\d)", text) is not None
