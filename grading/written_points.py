"""Points that a person gives for written answers: one CSV, kept over regrading."""

import csv
import hashlib
import io

from grading.results import write

NAME = "written_points.csv"
COLUMNS = ("student", "exercise", "question", "points", "out_of", "comment", "answer", "note")
CHANGED = "the answer has changed since these points were given"


class PointsError(Exception):
    """The table of points cannot be used; the message names the line."""


def read(folder):
    """The rows by (student, exercise, question), with points as a number or None."""
    path = folder / NAME
    if not path.exists():
        return {}
    found = {}
    with path.open(encoding="utf-8-sig", newline="") as file:
        table = csv.DictReader(file, dialect=_dialect(file))
        for number, row in enumerate(table, 2):
            row = {key: (row.get(key) or "").strip() for key in COLUMNS}
            row["points"] = _points(row, f"{path}, line {number}")
            found[row["student"], row["exercise"], row["question"]] = row
    return found


def update(folder, answers, written):
    """Add rows for new answers, keep what was typed, and mark answers that changed since.

    Parameters
    ----------
    answers : dict from (student, exercise, question) to the text of the answer.
    written : dict from (exercise, question) to its `Written`.
    """
    rows = read(folder)
    for key, text in answers.items():
        mark = hashlib.sha256(text.encode()).hexdigest()[:8]
        row = rows.get(key)
        if row is None:
            rows[key] = row = dict.fromkeys(COLUMNS, "")
            row.update(zip(COLUMNS, key), points=None, answer=mark)
        row["out_of"] = f"{written[key[1:]].points:g}"
        if row["answer"] != mark and row["points"] is None:
            row["answer"] = mark
        row["note"] = CHANGED if row["answer"] != mark else ""
    text = io.StringIO()
    table = csv.DictWriter(text, COLUMNS)
    table.writeheader()
    for key in sorted(rows):
        row = rows[key]
        points = "" if row["points"] is None else f"{row['points']:g}"
        table.writerow({**row, "points": points})
    write(folder / NAME, "\ufeff" + text.getvalue())  # the mark tells Excel that it is UTF-8
    return rows


def _dialect(file):
    """Spreadsheets in some countries save with semicolons."""
    first = file.readline()
    file.seek(0)
    return "excel-semicolon" if first.count(";") > first.count(",") else "excel"


class _Semicolon(csv.excel):
    delimiter = ";"


csv.register_dialect("excel-semicolon", _Semicolon)


def _points(row, where):
    text = row["points"].replace(",", ".")
    if not text:
        return None
    try:
        points = float(text)
    except ValueError:
        points = -1.0
    if not 0 <= points <= float(row["out_of"] or "inf"):
        raise PointsError(
            f"{where}: {row['points']!r} points for {row['question']} of {row['student']}; "
            f"expected a number from 0 to {row['out_of']}, or nothing"
        )
    return points
