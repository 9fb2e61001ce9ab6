"""One page for each student: what was right, what was wrong and why, and no secret case."""

from grading.outputs import pages
from utils.checks.panel import unsaid


def write(book, folder):
    """Write the pages into folder/feedback; yields their paths."""
    for student, name in pages.file_names(book.students).items():
        lines = [book.line(student, exercise) for exercise in book.exercises]
        yield pages.save(
            folder / "feedback" / name,
            "feedback.html",
            student=book.students[student]["name"],
            exercises=[_exercise(book, line) for line in lines],
        )


def _exercise(book, line):
    wanted = book.assignments[line.exercise]
    return {
        "title": wanted.exercise.title,
        "line": line,
        "tasks": [_task(name, task) for name, task in line.result["tasks"].items()]
        if line.graded
        else [],
        "written": [
            {
                "name": question.name,
                "points": line.written.get(question.name),
                "out_of": question.points,
                "comment": book.written.get((line.student, line.exercise, question.name), {}).get(
                    "comment", ""
                ),
            }
            for question in wanted.written.values()
        ],
        "cells": line.result["cells"] if line.graded else [],
    }


def _task(name, task):
    """A task's feedback. What was said of one part is not said again of the next."""
    said, parts = set(), []
    for part in task["feedback"]["parts"]:
        message = unsaid(part.get("message", ""), said)
        evidence = [(label, part[key]) for label, key in EVIDENCE if part.get(key) and message]
        parts.append({**part, "message": message, "evidence": evidence})
    return {
        "name": name,
        "status": task["status"],
        "points": task["points"],
        "out_of": task["max_points"],
        "message": task["feedback"]["message"],
        "parts": parts,
    }


EVIDENCE = (
    ("asked with", "case"),
    ("returned", "got"),
    ("that is", "seen"),
    ("expected", "expected"),
)
