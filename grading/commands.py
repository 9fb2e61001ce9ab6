"""What the commands `grade`, `report` and `explain` do, step by step."""

import shutil
import sys
from pathlib import Path

from tqdm import tqdm

from grading import assignment, class_run
from grading.gradebook import Gradebook, find, read_late
from grading.results import OutputError, Store
from grading.sandbox import isolation
from grading.sandbox.worker import NoIsolation, strongest
from grading.submissions.collect import collect

SOME_NOT_GRADED = 3  # exit code: done, but some files could not be graded


class CommandError(Exception):
    """The command cannot do what it was asked for; the message says why."""


def grade(chosen):
    """Grade a folder of submissions; returns the exit code."""
    modules = [*assignment.course_modules(), *chosen.checks]
    assignments = assignment.load(modules, chosen.solutions)
    found = collect(chosen.submissions, assignments)
    store = Store(chosen.out)
    level = level_in_force(chosen.no_sandbox)
    say(f"Isolation: {level.name}. {level.says[0].upper()}{level.says[1:]}.")
    if chosen.late:
        keep_late(chosen.late, store, found)
    seed = store.seed(chosen.seed)
    orders = class_run.orders(modules, chosen.solutions, assignments, seed, level)
    with tqdm(total=len(found.submissions), unit="submission", disable=chosen.quiet) as bar:
        class_run.grade(
            found,
            assignments,
            store,
            orders,
            jobs=chosen.jobs,
            scheduler=chosen.scheduler,
            progress=bar.update,
        )
    return report(chosen)


def report(chosen):
    """Write every table and page anew from what was kept; returns the exit code."""
    from grading.outputs import class_report, feedback, nbgrader_export, tables, written

    store = Store(chosen.out)
    book = Gradebook(store)
    pages, changed = written.write(book, store.folder)
    wrote = [*tables.write_all(book, store.folder), *pages]
    wrote.append(class_report.write(book, store.folder))
    count = sum(1 for _ in feedback.write(book, store.folder))
    if getattr(chosen, "nbgrader", None):
        wrote.append(nbgrader_export.write(book, chosen.nbgrader))
    for path in wrote:
        say(f"wrote {path}")
    say(f"wrote {count} pages in {store.folder / 'feedback'}")
    for row in changed:
        say(f"look again: {row['student']}, {row['question']}: {row['note']}")
    problems = book.class_["problems"]
    for what, why in problems:
        say(f"not graded: {what}: {why}")
    return SOME_NOT_GRADED if problems else 0


def explained(chosen):
    """Print what a student's task came to; returns the exit code."""
    from grading.outputs import explain

    book = Gradebook(Store(chosen.out))
    students = find(book, chosen.student)
    if len(students) != 1:
        fits = f"{len(students)} students fit: {', '.join(students[:10])}" if students else "nobody"
        raise CommandError(f"{chosen.student!r}: {fits}; the class is in {chosen.out}/grades.csv")
    lines = list(explain.explain(book, students[0], chosen.task))
    if not lines:
        tasks = [t for n in book.exercises for t in (*book.assignments[n].tasks,)]
        raise CommandError(f"no task {chosen.task!r}; there are {', '.join(tasks)}, and all")
    print("\n".join(lines))
    return 0


def level_in_force(no_sandbox):
    """The level to grade at. Raises CommandError where there is none, and nobody said to go on."""
    if no_sandbox:
        return isolation.NONE
    try:
        return strongest()
    except (NoIsolation, OSError) as error:
        raise CommandError(f"no isolation to be had here: {error}\n{isolation.REMEDY}") from None


def keep_late(path, store, found):
    """Check the table of late students and keep a copy with the grades."""
    if not Path(path).exists():
        raise CommandError(f"there is no {path}")
    students = {who.key: {"name": who.name, "id": who.id, "lms": who.lms} for who in found.students}
    read_late(Path(path), students)
    store.folder.mkdir(parents=True, exist_ok=True)
    if Path(path).resolve() != (store.folder / "late.csv").resolve():
        shutil.copyfile(path, store.folder / "late.csv")


def say(text):
    print(text, file=sys.stderr)


__all__ = ["CommandError", "OutputError", "explained", "grade", "report"]
