"""What exactly was asked, what came back and what was expected: for the instructor alone."""

from utils.checks.panel import SIGN, indent


def explain(book, student, task):
    """Yields lines of text on a student's task, or on all whose name the text is part of."""
    for exercise in book.exercises:
        line = book.line(student, exercise)
        if not line.graded:
            yield f"{student} · {exercise}: {'; '.join(line.notes)}"
            continue
        for name, outcome in line.result["tasks"].items():
            if task in (name, "all"):
                yield from _task(student, exercise, name, outcome)
        answer = line.result["written"].get(task)
        if answer is not None:
            points = line.written.get(task)
            given = "not read yet" if points is None else f"{points:g} points"
            yield f"{student} · {exercise} · {task} · {given}\n{indent(answer)}"
        for mishap in line.result["cells"]:
            yield f"cell {mishap['cell']}: {mishap['said']}"


def _task(student, exercise, name, outcome):
    points = f"{outcome['points']:g} of {outcome['max_points']:g} points"
    yield f"{student} · {exercise} · {name} · {outcome['status']} · {points}"
    if not outcome["parts"]:
        yield indent(outcome["message"])
    for part in outcome["parts"]:
        points = f"({part['points']:g}/{part['max_points']:g})"
        yield f"  {SIGN[part['status']]} {part['asks']} {points}"
        if part["mistake"]:
            yield f"      mistake     {part['mistake']}"
        for label, key in (
            ("said", "message"),
            ("asked with", "case"),
            ("returned", "got"),
            ("that is", "seen"),
            ("expected", "expected"),
        ):
            first, *rest = part[key].split("\n")
            if part[key]:
                yield f"      {label:11} {first}"
                yield from (" " * 18 + text for text in rest)
