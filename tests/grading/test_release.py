"""From solutions to exercises: in step, nothing of an answer left, nobody's work lost."""

import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

from grading import release
from grading.__main__ import main

COURSE = Path(__file__).parents[2]
SOLUTIONS = sorted((COURSE / "solutions").glob("*.ipynb"))


@pytest.fixture
def folders(tmp_path):
    """A course of one lesson: solutions/ with a copy of the first, and no exercises/ yet."""
    (tmp_path / "solutions").mkdir()
    shutil.copy(SOLUTIONS[0], tmp_path / "solutions")
    return tmp_path / "solutions", tmp_path / "exercises"


def test_there_are_solutions():
    assert SOLUTIONS


def test_the_exercises_are_in_step():
    made = {path.name: nbformat.writes(release.exercise(path)) for path in SOLUTIONS}
    there = {path.name: path.read_text() for path in (COURSE / "exercises").glob("*.ipynb")}
    assert sorted(made) == sorted(there)
    for name, text in made.items():
        assert text.rstrip() == there[name].rstrip(), f"{name}: run `make release`"


@pytest.mark.parametrize("path", SOLUTIONS, ids=lambda path: path.stem)
def test_no_line_of_a_solution_survives(path):
    solution, exercise = nbformat.read(path, 4), release.exercise(path)
    answers = release.answer_lines(solution)
    assert answers
    given = {cell.id: cell.source.splitlines() for cell in exercise.cells}
    for cell in solution.cells:
        for line in answers.get(cell.metadata.get("nbgrader", {}).get("grade_id"), ()):
            assert line.strip() in ("", release.STUB) or line not in given[cell.id], line
    everything = nbformat.writes(exercise)
    assert "SOLUTION" not in everything
    assert not [cell.id for cell in exercise.cells if "why" in cell.metadata.get("tags", [])]
    assert not [cell.id for cell in exercise.cells if cell.get("outputs")]


@pytest.mark.parametrize("path", SOLUTIONS, ids=lambda path: path.stem)
def test_checks_are_locked_and_answers_are_not(path):
    for cell in release.exercise(path).cells:
        marks = cell.metadata.get("nbgrader")
        if marks and marks.grade and not marks.solution:
            assert cell.metadata.editable is False
        elif marks:
            assert release.STUB in cell.source or release.WRITTEN_STUB in cell.source
            assert cell.metadata.get("editable", True)


def test_release_writes_and_repeats(folders):
    (first,) = release.write(*folders)
    text = first.read_text()
    list(release.write(*folders))
    assert first.read_text() == text


def change(path, cell_id, **changes):
    notebook = nbformat.read(path, 4)
    next(cell for cell in notebook.cells if cell.id == cell_id).update(changes)
    nbformat.write(notebook, path)


@pytest.mark.parametrize(
    "changes",
    [{"source": "def weighted_sum(X, w, b):\n    return X @ w + b\n"}, {"execution_count": 1}],
    ids=["answered", "ran"],
)
def test_somebodys_work_is_not_overwritten(folders, changes):
    (path,) = release.write(*folders)
    change(path, "neuron", **changes)
    before = path.read_text()
    with pytest.raises(release.ReleaseError, match=r"somebody has worked in .*01_.*cells neuron"):
        list(release.write(*folders))
    assert path.read_text() == before


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("### BEGIN SOLUTION\nx = 1", "begins and does not end"),
        ("### END SOLUTION", "out of order"),
        ("### BEGIN SOLUTION\n### BEGIN SOLUTION\n### END SOLUTION", "out of order"),
    ],
)
def test_a_region_that_does_not_close(folders, source, says):
    path = next(folders[0].glob("*.ipynb"))
    change(path, "neuron", source=source)
    with pytest.raises(release.ReleaseError, match=f"{path.name}.*cell neuron.*{says}"):
        list(release.write(*folders))
    assert not folders[1].exists()


def test_an_answer_outside_an_answer_cell(folders):
    path = next(folders[0].glob("*.ipynb"))
    change(path, "imports", source="### BEGIN SOLUTION\nx = 1\n### END SOLUTION")
    with pytest.raises(release.ReleaseError, match=path.name):
        list(release.write(*folders))


def test_an_exercise_that_cannot_be_read(folders):
    folders[1].mkdir()
    (folders[1] / SOLUTIONS[0].name).write_text("{")
    with pytest.raises(release.ReleaseError, match="not a notebook that can be read"):
        list(release.write(*folders))


def test_an_empty_folder(tmp_path):
    with pytest.raises(release.ReleaseError, match="no notebook in"):
        list(release.write(tmp_path, tmp_path / "out"))


def test_the_command_says_what_it_did(folders, capsys):
    solutions, exercises = map(str, folders)
    main(["release", "--solutions", solutions, "--exercises", exercises])
    assert "wrote" in capsys.readouterr().out
    with pytest.raises(SystemExit, match="no notebook in"):
        main(["release", "--solutions", exercises + "/none"])


def test_the_command_stands_alone():
    command = [sys.executable, "-W", "error", "-m", "grading", "release", "--help"]
    done = subprocess.run(command, cwd=COURSE, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "--solutions" in done.stdout
