"""A lesson is whole: its notebook, exercise, solution, checks, proofs and links belong together.

What is missing is named. A lesson counts as begun as soon as one of its parts is there.
"""

import re
from pathlib import Path

import nbformat
import pytest

from authoring.lesson import skeleton
from utils.checks import exercises

ROOT = Path(__file__).parents[1]
NUMBERED = re.compile(r"\d\d_\w+")
WITHOUT_EXERCISE = {"00_start_here", "09_four_libraries"}
FOUND = {
    *(p.stem for f in ("notebooks", "solutions", "exercises") for p in ROOT.glob(f"{f}/*.ipynb")),
    *(exercise.name for exercise in exercises()),
    *(folder.name for folder in ROOT.glob("tests/checks/hand_ins/*")),
}
BEGUN = sorted(name for name in FOUND if NUMBERED.fullmatch(name))


def parts(name):
    """The files that a lesson has, with what each is."""
    short = name[3:]
    yield f"notebooks/{name}.ipynb", "the lesson"
    if name not in WITHOUT_EXERCISE:
        yield f"solutions/{name}.ipynb", "the source of its exercise"
        yield f"exercises/{name}.ipynb", "make release writes it"
        yield f"utils/checks/{short}/__init__.py", "its checks"
        yield f"utils/demos/{short}.py", "its pictures with controls"
        yield f"tests/checks/right_answers/{short}.py", "other right answers"
        yield f"tests/checks/hand_ins/{name}", "answers by people who had not seen the checks"
        yield f"tests/notebooks/test_{short}.py", "what its sentences claim"
        yield f"tests/demos/test_{short}.py", "what it asks the reader to try"


@pytest.mark.parametrize("name", BEGUN)
def test_every_part_is_there(name):
    missing = [f"{path} ({what})" for path, what in parts(name) if not (ROOT / path).exists()]
    assert not missing, f"{name} lacks:\n  " + "\n  ".join(missing)


@pytest.mark.parametrize("name", [name for name in BEGUN if name not in WITHOUT_EXERCISE])
def test_it_is_found_from_everywhere(name):
    """From README, from the map, from its exercise and back, and from the lesson before."""
    before = max((n for n in BEGUN if n < name), default=None)
    wanted = {
        "README.md": f"(notebooks/{name}.ipynb)",
        "notebooks/00_start_here.ipynb": f"({name}.ipynb)",
        f"notebooks/{name}.ipynb": f"(../exercises/{name}.ipynb)",
        f"solutions/{name}.ipynb": f"(../notebooks/{name}.ipynb)",
        f"notebooks/{before}.ipynb": f"({name}.ipynb)",
    }
    unlinked = [page for page, link in wanted.items() if link not in text(ROOT / page)]
    assert not unlinked, f"no link to {name} in " + ", ".join(unlinked)


@pytest.mark.parametrize("name", [name for name in BEGUN if name not in WITHOUT_EXERCISE])
def test_nothing_is_left_as_make_lesson_wrote_it(name):
    left = []
    for path, begun in skeleton(name).items():
        if (ROOT / path).exists():
            now = (ROOT / path).read_text(encoding="utf-8")
            if path.suffix == ".py" and now == begun:
                left.append(str(path))
            if path.suffix == ".ipynb" and (cells := sources(now) & sources(begun)):
                left.append(f"{path}: {', '.join(sorted(cell for cell, _ in cells))}")
    assert not left, f"of {name} there is still to write:\n  " + "\n  ".join(left)


def sources(notebook):
    """The cells of a notebook, with their ids, without those that may well stay as they are."""
    cells = nbformat.reads(notebook, as_version=4).cells
    return {(cell.id, cell.source) for cell in cells if cell.id not in ("imports", "quiz", "end")}


def text(page):
    if not page.exists():
        return ""
    if page.suffix == ".md":
        return page.read_text(encoding="utf-8")
    return "\n".join(cell.source for cell in nbformat.read(page, as_version=4).cells)


@pytest.mark.parametrize("path", sorted(ROOT.glob("solutions/*.ipynb")), ids=lambda path: path.stem)
def test_the_cells_of_a_solution_are_marked(path):
    """No grade_id twice, none lacking, and every explanation tagged, or it would be handed out."""
    cells = nbformat.read(path, as_version=4).cells
    ids = [c.metadata.nbgrader.get("grade_id") for c in cells if "nbgrader" in c.metadata]
    assert None not in ids, "a cell with nbgrader's metadata lacks its grade_id"
    twice = sorted({name for name in ids if ids.count(name) > 1})
    assert not twice, f"two cells have the same grade_id: {', '.join(twice)}"
    unmarked = [
        cell.id
        for cell in cells
        if cell.source.startswith("**Why.**") and "why" not in cell.metadata.get("tags", [])
    ]
    assert not unmarked, f"they explain the solution and lack the tag why: {', '.join(unmarked)}"
