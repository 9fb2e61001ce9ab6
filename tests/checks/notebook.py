"""What belongs to an exercise: its notebooks and what they define, and other right answers."""

import contextlib
import functools
import importlib
import io
import linecache
from pathlib import Path

import nbformat
import pytest

COURSE = Path(__file__).parents[2]


def cells(path):
    """The cells of the notebook at `path`; one that is not there is named."""
    if not path.exists():
        pytest.fail(f"{path.relative_to(COURSE)} is missing (see tests/test_lessons.py)", False)
    return nbformat.read(path, as_version=4).cells


def names_in(path):
    """Run the code cells of the notebook at `path` that are no checks; return what they define.

    A cell that raises is passed over, as in a notebook that is run to its end.
    """
    names = {}
    for cell in cells(path):
        if cell.cell_type == "code" and not cell.metadata.get("nbgrader", {}).get("grade"):
            try:
                name = f"<ipykernel_of {path.name} {cell.id}>"
                linecache.cache[name] = (len(cell.source), None, cell.source.splitlines(True), name)
                exec(compile(cell.source, name, "exec"), names)
            except Exception:
                continue
    return names


@functools.cache
def solved(exercise):
    """What the solution of an exercise defines."""
    if exercise == "00_start_here":  # it has no solution: its function is mended in the lesson
        return {"average": lambda numbers: sum(numbers) / len(numbers)}
    with contextlib.redirect_stdout(io.StringIO()):
        return names_in(COURSE / f"solutions/{exercise}.ipynb")


def right_answers(exercise):
    """The module with other right answers to an exercise."""
    return importlib.import_module(f"tests.checks.right_answers.{exercise[3:]}")


def marked(path):
    """The cells of a notebook that have a grade_id, by it."""
    with_marks = [cell for cell in cells(path) if "nbgrader" in cell.metadata]
    return {cell.metadata.nbgrader.get("grade_id"): cell for cell in with_marks}


def answers(task, names):
    """The functions a task asks for, or None where they are missing."""
    return tuple(names.get(function) for function in task.functions)
