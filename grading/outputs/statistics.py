"""Where the class stumbles, in numbers: tasks, parts, and the mistakes by name."""

import statistics
from dataclasses import dataclass, field

STATUSES = ("passed", "wrong", "raised", "not attempted")
UNNAMED = "no name yet"


@dataclass
class TaskCount:
    """How a task went: students by status, and the share of its points that was earned."""

    name: str
    counts: dict
    share: float


@dataclass
class Mistake:
    """A mistake of the class: where it was made, what is said about it, and by whom."""

    task: str
    name: str
    says: str = ""
    students: list = field(default_factory=list)


@dataclass
class ExerciseCount:
    """One exercise in numbers."""

    name: str
    title: str
    totals: list
    max_points: float
    tasks: list
    mistakes: list
    unnamed: list
    handed_in: int

    @property
    def mean(self):
        return statistics.fmean(self.totals) if self.totals else 0.0

    @property
    def median(self):
        return statistics.median(self.totals) if self.totals else 0.0


def count(book, exercise):
    """Go through the class once."""
    wanted = book.assignments[exercise]
    totals, tasks, mistakes, handed_in = [], {}, {}, 0
    for name in wanted.tasks:
        tasks[name] = TaskCount(name, dict.fromkeys(STATUSES, 0), 0.0)
    for line in book.lines(exercise):
        if not line.graded:
            continue
        handed_in += 1
        totals.append(line.total)
        for name, outcome in line.result["tasks"].items():
            tasks[name].counts[outcome["status"]] += 1
            tasks[name].share += outcome["points"] / outcome["max_points"]
            _note_mistakes(mistakes, line.student, name, outcome)
    for task in tasks.values():
        task.share /= max(handed_in, 1)
    named = [m for m in mistakes.values() if m.name != UNNAMED]
    return ExerciseCount(
        name=exercise,
        title=wanted.exercise.title,
        totals=totals,
        max_points=wanted.max_points,
        tasks=sorted(tasks.values(), key=lambda task: task.share),
        mistakes=sorted(named, key=lambda m: (-len(m.students), m.task, m.name)),
        unnamed=[m for m in mistakes.values() if m.name == UNNAMED],
        handed_in=handed_in,
    )


def _note_mistakes(mistakes, student, task, outcome):
    """A student makes a mistake once in a task, in however many of its parts it shows."""
    for part in [*outcome["parts"], outcome]:
        if part["status"] in ("passed", "not attempted") or (part is outcome and outcome["parts"]):
            continue
        names = part["mistake"] or ("raised" if part["status"] == "raised" else UNNAMED)
        for name in names.split(" + "):
            mistake = mistakes.setdefault((task, name), Mistake(task, name, part["message"]))
            if student not in mistake.students:
                mistake.students.append(student)
