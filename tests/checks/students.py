"""What students hand in, and what the checks make of it.

`hand_ins/EXERCISE/*.py` holds answers by people who had seen nothing but the exercise's text. They
are a test set, apart from the mistakes that the checks know. Each begins with a line that gives the
task, whether it is right, what its writer did, and, after an arrow, what it may be called:

    # %% gradient · wrong · forgot to divide by n → mean_forgotten

    python -m tests.checks.students 01_perceptron             # the table
    python -m tests.checks.students 01_perceptron gradient    # and every message of a task
"""

import contextlib
import io
import linecache
import re
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tests.checks import notebook
from utils.checks import exercises
from utils.checks.asking import ask

HAND_INS = Path(__file__).with_name("hand_ins")
HEADER = re.compile(r"^# %% (\w+) · (right|wrong) · (.*?)(?: → (.*))?$", re.MULTILINE)
COLUMNS = ("passed", "named", "seen", "numbers only")


@dataclass(frozen=True)
class HandIn:
    """One answer: its task, whether it is right, what was done, what it may be called, its code."""

    task: str
    right: bool
    what: str
    names: frozenset
    source: str

    def functions(self, task, solved):
        """Its functions; what it does not define is taken from the solution."""
        name = f"<{self.task}: {self.what}>"
        linecache.cache[name] = (len(self.source), None, self.source.splitlines(True), name)
        names = {**solved, "np": np}
        exec(compile(self.source, name, "exec"), names)
        return tuple(names.get(f, solved.get(f)) for f in task.functions)


def read(exercise):
    """The hand-ins of an exercise, in order."""
    found = []
    for path in sorted((HAND_INS / exercise).glob("*.py")):
        parts = HEADER.split(path.read_text(encoding="utf-8"))[1:]
        for task, right, what, names, source in zip(*[iter(parts)] * 5, strict=True):
            names = frozenset(filter(None, (names or "").split(", ")))
            found.append(HandIn(task, right == "right", what, names, source.strip() + "\n"))
    return found


def judged(task, hand_in, solution, seed=0):
    """The Outcome of a hand-in; what it prints is not shown."""
    with contextlib.redirect_stdout(io.StringIO()):
        return task.run(hand_in.functions(task, solution), seed=seed, ask=quick)


def quick(function, arguments, *, seconds):
    """`ask`, with less patience: right answers take a hundredth of it."""
    return ask(function, arguments, seconds=min(seconds, 0.3))


def names_of(outcome):
    """What the class report will count: the names given in any part."""
    names = " + ".join(part.mistake or "" for part in outcome.parts) or outcome.mistake or ""
    return frozenset(names.split(" + ")) - {""}


def column(task, outcome):
    """Where an outcome belongs in the table.

    "named" is a mistake of the task; "seen" something true of any answer, of its source, or of the
    questions that went wrong.
    """
    if outcome.status == "passed":
        return "passed"
    known = {mistake.name for question in task.questions for mistake in question.known}
    if names_of(outcome) & known:
        return "named"
    seen = names_of(outcome) or "in all the others" in outcome.message
    return "seen" if seen or "everywhere else" in outcome.message else "numbers only"


def table(exercise, of_task=None):
    """Yields the lines of the table: for each task how many wrong answers went where."""
    (check,) = (e for e in exercises() if e.name == exercise)
    solution, counts = notebook.solved(exercise), {name: Counter() for name in check.tasks}
    for hand_in in read(exercise):
        outcome = judged(check.tasks[hand_in.task], hand_in, solution)
        where = column(check.tasks[hand_in.task], outcome)
        if hand_in.right:
            where = "right" if where == "passed" else "refused"
        counts[hand_in.task][where] += 1
        if hand_in.task == of_task and not (hand_in.right and where == "right"):
            yield f"{where}: {hand_in.what}  [{', '.join(names_of(outcome))}]"
            yield "    " + outcome.message.replace("\n", "\n    ")
    yield f"{'wrong answers to':16}" + "".join(f"{name:>14}" for name in COLUMNS) + "   right ones"
    for name, count in [*counts.items(), ("all", sum(counts.values(), Counter()))]:
        wrong = sum(count[c] for c in COLUMNS) or 1
        cells = "".join(f"{count[c]:7} ({count[c] / wrong:4.0%})" for c in COLUMNS)
        yield f"{name:16}{cells}   {count['right']} of {count['right'] + count['refused']} pass"


if __name__ == "__main__":
    for line in table(*sys.argv[1:]):
        print(line)
