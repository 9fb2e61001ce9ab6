"""What holds in every lesson: the reader acts, the minutes are honest, and what is asked is tested.

00 only shows how the course works, and 09 compares libraries.
"""

import re
from pathlib import Path

import pytest

from tests.notebooks.lesson import Lesson

ROOT = Path(__file__).parents[2]
NAMES = sorted(path.stem for path in ROOT.glob("notebooks/0[1-8]_*.ipynb"))


@pytest.fixture(scope="module", params=NAMES)
def lesson(request):
    return Lesson(request.param)


def test_the_minutes_in_its_head(lesson):
    """About 120 words a minute, a minute a code cell, and three a widget."""
    cells = lesson.cells.values()
    words = sum(len(cell.source.split()) for cell in cells if cell.cell_type == "markdown")
    code = [cell.source for cell in cells if cell.cell_type == "code"]
    minutes = words / 120 + len(code) + 3 * sum("demos." in source for source in code)
    said = re.search(r"about (\d+) minutes", lesson["title"].source)
    assert said, "the cell title does not say how long the lesson takes: about … minutes"
    assert abs(minutes - int(said[1])) <= 10, f"{said[0]}, and it takes about {minutes:.0f}"
    start = Lesson("00_start_here")
    row = re.search(rf"{lesson.name}\.ipynb.*\| (\d*) \|", start["map"].source)
    assert row and row[1] == said[1], f"the map of 00 does not say {said[1]} minutes"


def test_the_reader_acts(lesson):
    """At least six predictions, and two places to write a line."""
    predictions = [name for name in lesson.cells if name.startswith("predict-")]
    turns = [n for n, cell in lesson.cells.items() if "**Your turn" in cell.source]
    assert len(predictions) >= 6, f"cells predict-…: {len(predictions)} of 6"
    assert len(turns) >= 2, f"cells with **Your turn.**: {len(turns)} of 2"


def test_what_the_reader_is_asked_to_try_is_tried(lesson):
    """Each "Try this" is named in the test of its demos: lesson.says("widget-…-try", …)."""
    asked = [name for name, cell in lesson.cells.items() if "**Try this" in cell.source]
    tests = ROOT / f"tests/demos/test_{lesson.name[3:]}.py"
    written = tests.read_text(encoding="utf-8") if tests.exists() else ""
    untried = [name for name in asked if f'says("{name}"' not in written]
    assert untried == [], f"{tests.relative_to(ROOT)} does not try what these cells promise"
