"""grades.csv, and the tables that Canvas and Moodle import."""

import csv
import io

from grading.results import write


def write_all(book, folder):
    """Write the three tables; yields their paths."""
    for name, rows in (
        ("grades.csv", grades(book)),
        ("canvas.csv", canvas(book)),
        ("moodle.csv", moodle(book)),
    ):
        text = io.StringIO()
        csv.writer(text, lineterminator="\n").writerows([_safe(c) for c in row] for row in rows)
        write(folder / name, text.getvalue())
        yield folder / name


def grades(book):
    """Yields a row a student: every task, every written answer, totals, and what is to be said."""
    head = ["student", "id"]
    for name in book.exercises:
        wanted = book.assignments[name]
        head += [f"{name}/{part}" for part in (*wanted.tasks, *wanted.written)]
        head += [f"{name}/percent off", name, f"{name}/out of"]
    yield [*head, "notes"]
    for student, who in book.students.items():
        row, notes = [who["name"], who["id"]], []
        for name in book.exercises:
            line = book.line(student, name)
            parts = (*book.assignments[name].tasks, *book.assignments[name].written)
            points = {**line.tasks, **line.written}
            row += [_number(points.get(part)) for part in parts]
            row += [_number(line.percent_off), _number(line.total), _number(line.max_points)]
            notes += line.notes
        yield [*row, "; ".join(notes)]


def canvas(book):
    """The gradebook import of Canvas: students by their Canvas id, a column an exercise."""
    yield ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", *book.exercises]
    possible = [_number(book.assignments[name].max_points) for name in book.exercises]
    yield ["    Points Possible", "", "", "", "", *possible]
    for student, who in book.students.items():
        totals = [_number(book.line(student, name).total) for name in book.exercises]
        yield [who["name"], who["id"] if who["lms"] == "canvas" else "", "", "", "", *totals]


def moodle(book):
    """The grading worksheet of a Moodle assignment; with several exercises, one block each."""
    columns = ["Identifier", "Full name", "Grade", "Maximum grade", "Feedback comments"]
    yield [*columns, *(["Exercise"] if len(book.exercises) > 1 else [])]
    for name in book.exercises:
        for student, who in book.students.items():
            line = book.line(student, name)
            number = f"Participant {who['id']}" if who["lms"] == "moodle" else ""
            row = [number, who["name"], _number(line.total), _number(line.max_points)]
            row.append("; ".join(line.notes))
            yield [*row, name] if len(book.exercises) > 1 else row


def _number(value):
    return "" if value is None else f"{value:g}"


def _safe(cell):
    """A spreadsheet runs text that begins like a formula: a name handed in may not."""
    return "'" + cell if cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell
