"""Running a notebook: what it shows is stored; where a cell fails, the first line names it."""

import nbformat
import pytest

from authoring.__main__ import main

CHECKED = """
from utils.checks.start_here import check
check.average(sum)
"""


@pytest.fixture
def notebook(tmp_path):
    """A function that writes a notebook with one cell, and its path."""
    path = tmp_path / "lesson.ipynb"

    def write(source, **metadata):
        cell = nbformat.v4.new_code_cell(source, id="the-cell", metadata=metadata)
        nbformat.write(nbformat.v4.new_notebook(cells=[cell]), path)
        return path

    return write


def stopped(path):
    with pytest.raises(SystemExit) as stop:
        main(["run", str(path)])
    return str(stop.value.code)


def test_what_it_shows_is_stored_as_one_text(notebook):
    path = notebook("for k in range(3):\n    print(k, end=' ', flush=True)\n4;")
    main(["run", str(path)])
    [cell] = nbformat.read(path, as_version=4).cells
    [output] = cell.outputs
    assert (output.text, cell.execution_count) == ("0 1 2 ", 1)
    assert set(cell.metadata) == set(), "times of execution would differ in every commit"


def test_a_cell_that_fails_is_named_first_and_nothing_is_stored(notebook):
    path = notebook("print('so far')\n1 / 0")
    before = path.read_text()
    first, *rest = stopped(path).splitlines()
    assert first == f"{path}, cell the-cell: ZeroDivisionError: division by zero"
    assert rest[0] == "so far"
    assert path.read_text() == before


def test_a_check_that_fails_shows_its_panel(notebook):
    said = stopped(notebook(CHECKED))
    assert "CheckFailed: average · wrong" in said.splitlines()[0]
    assert "This is the sum. Divide it" in said
    assert "<div" not in said


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("import time\ntime.sleep(60)", "A cell timed out"),
        ("import os\nos._exit(1)", "Kernel died"),
    ],
)
def test_a_cell_that_does_not_end_is_named_too(notebook, monkeypatch, source, says):
    monkeypatch.setattr("authoring.running.PATIENCE", 3)
    path = notebook(source)
    assert stopped(path).startswith(f"{path}, cell the-cell: {says}")


def test_a_cell_that_may_raise_may(notebook):
    main(["run", str(notebook("1 / 0", tags=["raises-exception"]))])
