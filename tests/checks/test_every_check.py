"""The proof of every check: right answers pass, untouched ones are seen, mistakes are named.

A new lesson joins by itself: its checks are a package of `utils.checks`, its solutions lie in
solutions/, and other right answers to it in right_answers/.
"""

import inspect
import re
import textwrap
from pathlib import Path

import nbformat
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from tests.checks import notebook
from utils.checks import exercises, start_here
from utils.checks.diagnosing import Asked, Search
from utils.checks.panel import Panel
from utils.checks.question import equal

COURSE = Path(__file__).parents[2]
TASKS = [task for exercise in exercises() for task in exercise.tasks.values()]
QUESTIONS = [q for task in [start_here.task, *TASKS] for q in task.questions]
MISTAKES = [(q, mistake) for q in QUESTIONS for mistake in q.known]


def label(value):
    return getattr(value, "of", getattr(value, "name", None))


def solution(question):
    """The solution's function that answers a question."""
    exercise = question.task.exercise.name
    found = notebook.solved(exercise).get(question.of)
    assert found, f"solutions/{exercise}.ipynb defines no {question.of}"
    return found


@pytest.mark.parametrize("task", [start_here.task, *TASKS], ids=label)
def test_the_solution_passes(task):
    answers = notebook.answers(task, notebook.solved(task.exercise.name))
    for seed in range(200):
        outcome = task.run(answers, seed=seed)
        assert (outcome.status, outcome.points) == ("passed", task.max_points), (seed, outcome)


@pytest.mark.parametrize("question", QUESTIONS, ids=label)
def test_every_mistake_is_called_by_its_name_and_by_no_other(question):
    for seed in range(50):
        sheet = question.sheet(seed)
        for mistake in question.known:
            asked = answers_of(mistake, sheet)
            found = Search(sheet, asked).one_mistake()
            assert found is not None and found.names == (mistake.name,), (seed, mistake.name, found)


def answers_of(mistake, sheet):
    """What comes back from someone who makes the mistake; a question it fails at is left out."""
    seen = [(i, sheet.foreseen((mistake,), i)) for i in range(len(sheet.cases))]
    return [Asked(i, sheet.cases[i], None, s, None) for i, s in seen if s is not None]


@pytest.mark.parametrize("question", [q for q in QUESTIONS if q.way], ids=label)
def test_the_workings_lead_to_what_is_right(question):
    for seed in range(50):
        sheet = question.sheet(seed)
        for case, expected in zip(sheet.cases, sheet.expected):
            assert equal(question.see(question.mistaken((), case), case), expected), (seed, case)


@pytest.mark.parametrize(("question", "mistake"), MISTAKES, ids=label)
def test_a_student_who_makes_a_mistake_is_told(question, mistake):
    """Through the whole check, at the seed of the notebook, in the place of the solution."""
    task = question.task
    solved = notebook.answers(task, notebook.solved(task.exercise.name))

    def function(*arguments):
        return question.mistaken((mistake,), dict(zip(names, arguments)))

    names = list(inspect.signature(solution(question)).parameters)
    function.__name__ = question.of
    outcome = task.run(
        tuple(function if f == question.of else s for f, s in zip(task.functions, solved)),
        source=lambda function: None,
    )
    assert outcome.status in ("wrong", "raised")
    assert outcome.points < task.max_points
    assert mistake.name in outcome.mistake.split(" + "), outcome
    beginning = mistake.says.split("{")[0][1:30]
    assert any(beginning in part.message for part in outcome.parts), outcome


@pytest.mark.parametrize("question", QUESTIONS, ids=label)
def test_the_notebook_and_the_check_call_the_arguments_alike(question):
    asked = list(inspect.signature(solution(question)).parameters)
    for case in question.sheet(0).cases:
        assert list(case) == asked
    for mistake in question.known:
        if mistake.piece is None:
            assert list(inspect.signature(mistake.function).parameters) == asked
        else:
            piece = inspect.signature(question.way.__kwdefaults__[mistake.piece])
            assert len(inspect.signature(mistake.function).parameters) == len(piece.parameters)


@pytest.mark.parametrize(("question", "mistake"), MISTAKES, ids=label)
def test_what_a_mistake_says_is_whole(question, mistake):
    """Its code stands between backticks on one line, its sentences end, its places are filled."""
    lines = textwrap.dedent(mistake.function.__doc__).splitlines()
    assert not any(line.count("`") % 2 for line in lines), "code broken at the end of a line"
    assert mistake.says[0] == mistake.says[0].upper() or mistake.says[0] == "`"
    assert re.search(r"[.?]\)?$", mistake.says), "it does not end as a sentence"
    for case in question.sheet(0).cases:
        assert "{" not in mistake.says.format(**case)


@pytest.mark.parametrize("task", TASKS, ids=label)
def test_every_task_names_at_least_four_mistakes(task):
    known = sum(len(question.known) for question in task.questions)
    assert known >= 4, f"{task.name} knows {known} mistakes: what else do people do instead?"


@pytest.mark.parametrize("exercise", exercises(), ids=label)
def test_other_right_answers_pass(exercise):
    others = notebook.right_answers(exercise.name).ANSWERS
    assert set(others) == set(exercise.tasks)
    for name, variants in others.items():
        assert len(variants) >= 2, f"{name} has {len(variants)} other right answers of 2"
        for answers in variants:
            for seed in range(20):
                outcome = exercise.tasks[name].run(answers, seed=seed)
                assert outcome.status == "passed", (name, answers, seed, outcome)


@pytest.mark.parametrize("task", TASKS, ids=label)
def test_who_follows_the_hints_to_the_letter_is_right(task):
    """The first of the other right answers is written by the hints: all their code is in it."""
    right_answers = notebook.right_answers(task.exercise.name).ANSWERS
    written = "\n".join(inspect.getsource(f) for f in right_answers[task.name][0])
    for hint in task.hints:
        for code in re.findall("`([^`]+)`", hint):
            pieces = [re.escape(piece) for piece in code.split("…")]
            assert re.search(".*".join(pieces), written), f"{code} of the hint: {hint}"


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
@settings(deadline=None, max_examples=100)
def test_no_answer_whatever_brings_the_engine_down(answer):
    for task in TASKS:
        outcome = task.run(tuple(lambda *_: answer for _ in task.functions))
        assert outcome.status in ("wrong", "passed")
        assert outcome.points < task.max_points
        assert repr(Panel(task, outcome)), Panel(task, outcome)._repr_html_()


@pytest.mark.parametrize("exercise", exercises(), ids=label)
def test_the_notebook_gives_the_points_of_the_checks(exercise):
    marked = notebook.marked(COURSE / f"solutions/{exercise.name}.ipynb")
    for task in exercise.tasks.values():
        for grade_id in (task.name, f"{task.name}_check"):
            assert grade_id in marked, f"no cell of the solution has the grade_id {grade_id}"
        assert marked[task.name].metadata.nbgrader.solution
        check = marked[f"{task.name}_check"]
        assert check.metadata.nbgrader.points == task.max_points
        assert check.source == f"check.{task.name}({', '.join(task.functions)})"


@pytest.mark.parametrize("exercise", exercises(), ids=label)
def test_the_tasks_stand_in_the_order_of_the_notebook(exercise):
    marked = notebook.marked(COURSE / f"solutions/{exercise.name}.ipynb")
    assert [name for name in marked if name in exercise.tasks] == list(exercise.tasks)


def test_a_right_answer_is_told_so_at_once():
    """In well under half a second, the drawing of the cases included."""
    from time import perf_counter

    for task in TASKS:
        answers = notebook.answers(task, notebook.solved(task.exercise.name))
        start = perf_counter()
        task.run(answers, seed=np.random.default_rng().integers(1 << 30))
        assert perf_counter() - start < 0.5, task.name
