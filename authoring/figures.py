"""The numbers that a lesson's text repeats, after a run that printed others."""

import re

from authoring.running import printed

NUMBER = re.compile(r"(?<![\w.])\d[\d,]*(?:\.\d+)?")


def printed_by(notebook):
    """The numbers that the cells print."""
    return set().union(*(numbers(printed(cell)) for cell in notebook.cells))


def left_behind(notebook, printed_before):
    """Yields (cell, numbers) for each text with numbers that were printed and are no longer."""
    gone = printed_before - printed_by(notebook)
    for cell in notebook.cells:
        if cell.cell_type == "markdown" and (stale := numbers(cell.source) & gone):
            yield cell.id, sorted(stale)


def numbers(text):
    """The numbers of a text, without sign and commas; one digit alone stands for anything."""
    found = {number.replace(",", "") for number in NUMBER.findall(text)}
    return {number for number in found if len(number) > 1}
