"""The book of grades: points by student and exercise, put together from what was kept."""

import csv
from dataclasses import dataclass, field

from grading import assignment, written_points


class TableError(Exception):
    """A table that somebody typed and that cannot be used; the message names file and line."""


@dataclass
class Line:
    """One student's exercise. Points that nobody has given yet are None."""

    student: str
    exercise: str
    max_points: float
    entry: dict | None = None  # of class.json
    result: dict | None = None
    tasks: dict = field(default_factory=dict)  # points by task
    written: dict = field(default_factory=dict)  # points by question
    percent_off: float = 0.0
    notes: list = field(default_factory=list)

    @property
    def graded(self):
        return bool(self.result) and "tasks" in self.result

    @property
    def total(self):
        """All points so far, less what being late costs; None where nothing could be graded."""
        if not self.graded:
            return None
        points = sum(self.tasks.values()) + sum(p or 0 for p in self.written.values())
        return round(points * (1 - self.percent_off / 100), 2)


class Gradebook:
    """The lines of a class in order, read from its output folder one at a time."""

    def __init__(self, store):
        self.store, self.class_ = store, store.roster()
        self.assignments = assignment.load(self.class_["modules"], self.class_["solutions"])
        self.students = self.class_["students"]
        self.late = read_late(store.folder / "late.csv", self.students)
        self.written = written_points.read(store.folder)
        self.entries = {(e["student"], e["exercise"]): e for e in self.class_["submissions"]}
        handed_in = {exercise for _, exercise in self.entries}
        self.exercises = [name for name in self.assignments if name in handed_in]

    def line(self, student, exercise):
        """The line of a student in an exercise; an empty one where nothing was handed in."""
        wanted = self.assignments[exercise]
        line = Line(student, exercise, wanted.max_points, self.entries.get((student, exercise)))
        if line.entry is None:
            line.notes.append("nothing handed in that could be graded")
            return line
        line.result = self.store.result(line.entry["result"])
        line.notes += line.entry["notes"]
        if not line.graded:
            line.notes.append((line.result or {}).get("unreadable", "not graded"))
            return line
        line.tasks = {name: task["points"] for name, task in line.result["tasks"].items()}
        for question in wanted.written:
            points = self.written.get((student, exercise, question), {}).get("points")
            if points is None and not line.result["written"].get(question):
                points = 0.0  # nothing was written
            line.written[question] = points
            if points is None:
                line.notes.append(f"{question} not read yet")
        line.percent_off = self.late.get((student, exercise), self.late.get((student, ""), 0.0))
        if line.percent_off:
            line.notes.append(f"late: {line.percent_off:g} % off")
        return line

    def lines(self, exercise=None):
        """Yields every line, student by student."""
        for student in self.students:
            for name in [exercise] if exercise else self.exercises:
                yield self.line(student, name)


def read_late(path, students):
    """What being late costs: dict from (student, exercise, or "" for all) to percent."""
    if not path.exists():
        return {}
    by_name = {}
    for key, who in students.items():
        for name in {key, who["name"], who["id"]} - {""}:
            by_name.setdefault(name, []).append(key)
    found = {}
    with path.open(encoding="utf-8-sig", newline="") as file:
        for number, row in enumerate(csv.DictReader(file), 2):
            where = f"{path}, line {number}"
            keys = by_name.get((row.get("student") or "").strip(), [])
            if len(keys) != 1:
                several = (
                    f"is the name of {len(keys)} students; give the id" if keys else "is nobody"
                )
                raise TableError(f"{where}: {row.get('student')!r} {several}")
            found[keys[0], (row.get("exercise") or "").strip()] = percent(row, where)
    return found


def percent(row, where):
    try:
        value = float((row.get("percent") or "").strip().rstrip("%"))
    except ValueError:
        value = -1
    if not 0 <= value <= 100:
        raise TableError(
            f"{where}: percent is {row.get('percent')!r}; expected a number from 0 to 100. "
            "The columns are student, percent and, if you like, exercise."
        )
    return value


def find(book, text):
    """The keys of the students that a text fits: exactly, by id, else as a part of the name."""
    exact = [k for k, who in book.students.items() if text in (k, who["name"], who["id"])]
    return exact or [key for key in book.students if text.lower() in key.lower()]


def identical(book):
    """Groups of students who handed in one and the same file, stubs aside."""
    groups = {}
    for entry in book.class_["submissions"]:
        groups.setdefault((entry["exercise"], entry["result"]), []).append(entry["student"])
    for (exercise, key), students in groups.items():
        result = book.store.result(key) or {}
        tried = any(t["status"] != "not attempted" for t in result.get("tasks", {}).values())
        if len(students) > 1 and tried:
            yield exercise, students
