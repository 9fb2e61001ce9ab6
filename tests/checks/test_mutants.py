"""Hundreds of mechanical mutants of each solution: none earns full points unless it is right, and
none is called by the name of something else.

A name was given falsely if the mistakes that were named do not answer later questions as the mutant
does.
"""

import ast
import itertools
from pathlib import Path

import pytest

from tests.checks import mutants, notebook
from tests.checks.students import quick
from utils.checks import exercises
from utils.checks.diagnosing import Search, diagnose
from utils.checks.marking import questioned

COURSE = Path(__file__).parents[2]
TASKS = [task for exercise in exercises() for task in exercise.tasks.values()]
LATER = (2,)  # seeds: 0 was judged, 1 has confirmed it


def mutants_of(task):
    """Yields (changed lines, source, answers) of all the mutants of a task's solution."""
    solved = notebook.solved(task.exercise.name)
    cell = notebook.marked(COURSE / f"solutions/{task.exercise.name}.ipynb").get(task.name)
    assert cell, f"no cell of the solution has the grade_id {task.name}"
    for source in mutants.mutants(cell.source):
        names = dict(solved)
        exec(compile(source, "<mutant>", "exec"), names)
        changed = set(source.splitlines())
        changed -= set(ast.unparse(ast.parse(cell.source)).splitlines())
        yield changed, source, notebook.answers(task, names)


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.name)
def test_no_mutant_passes_or_is_called_by_a_wrong_name(task):
    count, right = 0, set(notebook.right_answers(task.exercise.name).MUTANTS)
    for changed, source, answers in mutants_of(task):
        count += 1
        outcome = task.run(answers, ask=quick, source=lambda function, source=source: source)
        if outcome.status == "passed":
            assert {line.strip() for line in changed} <= right, f"it passes:\n{source}"
            continue
        for question in task.questions:
            function = answers[task.functions.index(question.of)]
            for names, seed in wrong_names(question, function):
                pytest.fail(f"called {names}, but at seed {seed} it is not:\n{source}")
    assert count > 30, f"{count} mutants: the task is too small to prove much"


def wrong_names(question, function):
    """Yields (names, seed) where the mistakes that were named do not explain what comes back."""

    def asked(seed):
        return question.sheet(seed), questioned(question.sheet(seed), function, quick)

    diagnosis = diagnose(*asked(0), lambda: asked(1))
    for value, found in itertools.chain([(None, diagnosis.whole)], diagnosis.values.items()):
        mistakes = tuple(m for m in question.known if found and m.name in found.names)
        if not found or len(mistakes) != len(found.names) or "something else" in found.text:
            continue  # nothing named, or what anyone can see
        for seed in LATER:
            search = Search(*asked(seed))
            if value is None and not search.fits(mistakes):
                yield found.names, seed
            if value is not None and not all(search.fits_value(m, value) for m in mistakes):
                yield found.names, seed
