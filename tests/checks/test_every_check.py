"""The proof of every check: right answers pass, untouched ones are seen, mistakes are named.

A new lesson joins by itself: its checks are listed in `utils.checks.LESSONS`, its solutions lie in
solutions/, and other right answers to it in right_answers/.
"""

import importlib
import inspect
from pathlib import Path

import nbformat
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from tests.checks import notebook
from utils.checks import exercises, start_here
from utils.checks.asking import ask
from utils.checks.panel import Panel

COURSE = Path(__file__).parents[2]
SOLVED = {e.name: notebook.names_in(COURSE / f"solutions/{e.name}.ipynb") for e in exercises()}
SOLVED["00_start_here"] = {"average": lambda numbers: sum(numbers) / len(numbers)}
TASKS = [task for exercise in exercises() for task in exercise.tasks.values()]
PARTS = [(task, part) for task in [start_here.average, *TASKS] for part in task.parts]
MISTAKES = [(task, part, mistake) for task, part in PARTS for mistake in part.mistakes]


def label(value):
    return getattr(value, "name", getattr(value, "__name__", None))


def with_one_changed(task, part, function):
    """The solution, with `function` in the place of the one that the part asks for."""
    solved = notebook.answers(task, SOLVED[task.exercise.name])
    return tuple(function if f == part.of else s for f, s in zip(task.functions, solved))


@pytest.mark.parametrize("task", [start_here.average, *TASKS], ids=label)
def test_the_solution_passes(task):
    answers = notebook.answers(task, SOLVED[task.exercise.name])
    for seed in range(200):
        outcome = task.run(answers, seed=seed)
        assert (outcome.status, outcome.points) == ("passed", task.max_points), (seed, outcome)


@pytest.mark.parametrize(("task", "part", "mistake"), MISTAKES, ids=label)
def test_a_named_mistake_is_called_by_its_name(task, part, mistake):
    for seed in range(50):
        found = part.judge(mistake, seed, ask)
        assert found.status in ("wrong", "raised"), (seed, found)
        assert (found.mistake, found.points) == (mistake.__name__, 0), (seed, found)
        assert part.say(mistake, {}) in found.message or "{" in mistake.__doc__, (seed, found)
    outcome = task.run(with_one_changed(task, part, mistake))
    assert outcome.status in ("wrong", "raised")
    assert outcome.points < task.max_points


@pytest.mark.parametrize(("task", "part"), PARTS, ids=label)
def test_the_notebook_and_the_check_call_the_arguments_alike(task, part):
    function = SOLVED[task.exercise.name][part.of]
    asked = list(inspect.signature(function).parameters)
    for case in part.cases(np.random.default_rng(0)):
        assert list(case) == asked
    for mistake in part.mistakes:
        assert list(inspect.signature(mistake).parameters) == asked


@pytest.mark.parametrize("task", TASKS, ids=label)
def test_every_task_names_at_least_four_mistakes(task):
    assert len({mistake for part in task.parts for mistake in part.mistakes}) >= 4


@pytest.mark.parametrize("exercise", exercises(), ids=label)
def test_other_right_answers_pass(exercise):
    lesson = exercise.name.split("_", 1)[1]
    others = importlib.import_module(f"tests.checks.right_answers.{lesson}").ANSWERS
    assert set(others) == set(exercise.tasks)
    for name, variants in others.items():
        assert len(variants) >= 2
        for answers in variants:
            for seed in range(20):
                outcome = exercise.tasks[name].run(answers, seed=seed)
                assert outcome.status == "passed", (name, answers, seed, outcome)


@pytest.mark.parametrize("task", TASKS, ids=label)
def test_an_untouched_exercise_is_not_attempted(task):
    names = notebook.names_in(COURSE / f"exercises/{task.exercise.name}.ipynb")
    outcome = task.run(notebook.answers(task, names))
    assert (outcome.status, outcome.points) == ("not attempted", 0)


@pytest.mark.parametrize("broken", ["nothing in it", "def step(z) return z", "1 / 0", "step = 3"])
@pytest.mark.parametrize("task", TASKS, ids=label)
def test_a_broken_exercise_earns_nothing(task, broken, tmp_path):
    path = tmp_path / "broken.ipynb"
    cell = nbformat.v4.new_code_cell("" if broken == "nothing in it" else broken)
    nbformat.write(nbformat.v4.new_notebook(cells=[cell]), path)
    outcome = task.run(notebook.answers(task, notebook.names_in(path)))
    assert outcome.points == 0
    assert outcome.status == "wrong"
    assert outcome.message


@pytest.mark.parametrize("task", TASKS, ids=label)
@pytest.mark.parametrize(
    "answer", [lambda *_: None, lambda *_: "seven", lambda *_: [[1], [2, 3]], lambda *_: object()]
)
def test_nonsense_is_wrong_and_says_so(task, answer):
    outcome = task.run(tuple(answer for _ in task.functions))
    assert (outcome.status, outcome.points) == ("wrong", 0)
    assert outcome.message


anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=3)
    | arrays(st.sampled_from([bool, int, float, "float32", complex, object]), array_shapes()),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(st.text(max_size=2), inner, max_size=2)
    ),
    max_leaves=6,
)


@given(answer=anything)
@settings(deadline=None, max_examples=200)
def test_no_answer_whatever_brings_the_engine_down(answer):
    for task in TASKS:
        outcome = task.run(tuple(lambda *_: answer for _ in task.functions))
        assert outcome.status in ("wrong", "passed")
        assert outcome.points < task.max_points
        assert repr(Panel(task, outcome)), Panel(task, outcome)._repr_html_()


@pytest.mark.parametrize("exercise", exercises(), ids=label)
def test_the_notebook_gives_the_points_of_the_checks(exercise):
    cells = nbformat.read(COURSE / f"solutions/{exercise.name}.ipynb", as_version=4).cells
    marked = {c.metadata.nbgrader.grade_id: c for c in cells if "nbgrader" in c.metadata}
    for task in exercise.tasks.values():
        assert marked[task.name].metadata.nbgrader.solution
        check = marked[f"{task.name}_check"]
        assert check.metadata.nbgrader.points == task.max_points
        assert check.source == f"check.{task.name}({', '.join(task.functions)})"
