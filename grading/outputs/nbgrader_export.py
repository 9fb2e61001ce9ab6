"""The grades as a gradebook of nbgrader: the database that its formgrader and exporters read."""

import os
import sys
import warnings
from contextlib import contextmanager
from pathlib import Path


def write(book, path):
    """Write a new database at `path`, in place of one that is there. Returns the path."""
    from nbgrader.api import Gradebook as Database

    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    with (
        _programs_of_python(),
        warnings.catch_warnings(),
        Database(f"sqlite:///{path.resolve()}") as database,
    ):
        warnings.simplefilter("ignore")  # of nbgrader's own use of its database
        for name in book.exercises:
            _add_assignment(database, book.assignments[name])
        names = {}
        for student, who in book.students.items():
            names[student] = who["id"] or who["name"]
            database.add_student(names[student], last_name=who["name"])
        for line in book.lines():
            if line.graded:
                _add_submission(database, names[line.student], line)
        database.db.commit()
    return path


@contextmanager
def _programs_of_python():
    """nbgrader starts `alembic` by its name: look for it beside this Python, too."""
    before = os.environ.get("PATH", "")
    os.environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{before}"
    try:
        yield
    finally:
        os.environ["PATH"] = before


def _add_assignment(database, wanted):
    database.add_assignment(wanted.name)
    database.add_notebook(wanted.name, wanted.name)
    for task in wanted.tasks.values():
        database.add_grade_cell(
            f"{task.name}_check",
            wanted.name,
            wanted.name,
            max_score=task.max_points,
            cell_type="code",
        )
    for question in wanted.written.values():
        database.add_grade_cell(
            question.name, wanted.name, wanted.name, max_score=question.points, cell_type="markdown"
        )


def _add_submission(database, student, line):
    submission = database.add_submission(line.exercise, student)
    [notebook] = submission.notebooks
    for grade in notebook.grades:
        task = grade.name.removesuffix("_check")
        if task in line.tasks:
            grade.auto_score = line.tasks[task]
        else:
            grade.manual_score = line.written.get(grade.name)
            grade.needs_manual_grade = grade.manual_score is None
    points = sum(line.tasks.values()) + sum(p or 0 for p in line.written.values())
    notebook.late_submission_penalty = round(points - line.total, 2)
