"""From a notebook to points and reasons, whatever was done to its cells."""

import json
import re

import pytest

from grading import judging
from grading.submissions.notebook import Unreadable, read
from tests.checks import notebook, students


def test_the_solution_and_the_untouched_exercise(book, judge, points):
    assert sum(points(judge(book())).values()) == 12
    result = judge(book(solved=False))
    assert sum(points(result).values()) == 0
    assert {task["status"] for task in result["tasks"].values()} == {"not attempted"}


def test_a_mistake_has_its_name_and_its_price(book, judge, points):
    one = book().change("gradient", "X.T @ error / len(X)", "X.T @ error")
    result = judge(one)
    assert points(result) == {
        "neuron": 2,
        "learning_rule": 2,
        "training": 4,
        "gates": 2,
        "gradient": 1,
    }
    assert result["tasks"]["gradient"]["mistake"] == "dw_not_averaged"


def moved(one):
    cells = one.cells
    cells.append(cells.pop(one.at("neuron_check")))
    return one


def reordered(one):
    """All checks first: nothing is answered yet where they stand."""
    one.cells.sort(
        key=lambda c: not str(c["metadata"].get("nbgrader", {}).get("grade_id")).endswith("_check")
    )
    return one


def split(one):
    """Half of an answer in a cell of its own, without metadata."""
    source = "".join(one.cells[one.at("neuron")]["source"])
    first, second = source.split("def step")
    one.add(one.at("neuron") + 1, "def step" + second)
    return one.put("neuron", first)


def doubled(one):
    """A first attempt under the same id, right before the good one."""
    copy = json.loads(json.dumps(one.cells[one.at("neuron")]))
    copy["source"] = "def weighted_sum(X, w, b):\n    return 0\n"
    one.cells.insert(one.at("neuron"), copy)
    return one


def stripped(one):
    """No metadata but for one cell: another tool has saved it."""
    for cell in one.cells:
        grading = cell["metadata"].get("nbgrader", {})
        cell["metadata"] = (
            {"nbgrader": {"grade_id": "wall"}} if grading.get("grade_id") == "wall" else {}
        )
    return one


def answered_below(one):
    """The stub still stands in its place; the answer follows after the check."""
    source = "".join(one.cells[one.at("learning_rule")]["source"])
    one.put(
        "learning_rule", "def update(w, b, x, t, learning_rate):\n    raise NotImplementedError\n"
    )
    return one.add(one.at("learning_rule_check") + 1, source)


def renamed_later(one):
    """A later cell uses the same name for something else."""
    return one.add(len(one.cells), "update = step = weighted_sum = train = gradient = None")


def helper_where_one_may_try(one):
    """What an answer needs is defined in a cell that is left out at first."""
    one.change("gates", "count += int(", "count += my_int(")
    one.put("training_try", "def my_int(x):\n    return int(x)\n")
    return one


def with_magics(one):
    one.add(0, "%matplotlib inline\n!ls\nimport numpy as np")
    return one.change("neuron", "def step", "%timeit 1 + 1\n\n\ndef step")


def with_broken_cells(one):
    one.add(0, "1 / 0")
    one.add(one.at("gates"), "this is no Python")
    return one.add(len(one.cells), "import sys; sys.exit()")


@pytest.mark.parametrize(
    "change",
    [moved, reordered, split, doubled, stripped, answered_below, renamed_later]
    + [helper_where_one_may_try, with_magics, with_broken_cells],
    ids=lambda change: change.__name__,
)
def test_changed_cells_cost_nothing(book, judge, points, change):
    result = judge(change(book()))
    assert sum(points(result).values()) == 12, {n: t["message"] for n, t in result["tasks"].items()}


def test_an_answer_that_is_deleted_is_not_attempted(book, judge, points):
    result = judge(book().drop("gradient"))
    assert points(result)["gradient"] == 0
    assert result["tasks"]["gradient"]["status"] == "not attempted"
    assert "No cell of your notebook defines gradient" in result["tasks"]["gradient"]["message"]


def test_a_cell_that_does_not_get_there_is_the_reason(book, judge):
    result = judge(book().put("gradient", "def gradient(X, t, w, b, cost)\n    return 1"))
    message = result["tasks"]["gradient"]["message"]
    assert "cell" in message and "SyntaxError" in message and "line 1" in message


def test_the_students_own_line(book, judge):
    one = book().change("learning_rule", "error = t - y", "error = t - yy")
    [part, _] = judge(one)["tasks"]["learning_rule"]["feedback"]["parts"]
    assert "NameError" in part["message"] and "error = t - yy" in part["message"]


@pytest.mark.parametrize(
    "data, says",
    [(b"", "empty"), (b'{"nbformat": 4, "cells": []}', "no answer cell of 01_perceptron")],
)
def test_no_notebook(judge, data, says):
    assert says in judge(data)["unreadable"]


def test_feedback_shows_the_notebooks_cases_only(book, perceptron, warm):
    """What a student's code says about a secret case never reaches the student."""
    tell = (
        "def gradient(X, t, w, b, cost):\n    raise ValueError(f'told {X.tolist()} {t.tolist()}')\n"
    )
    one = book().put("gradient", tell)
    said = [judging.judge(one.data, perceptron, seed, warm)["tasks"]["gradient"] for seed in (1, 2)]
    shown = [[{**part, "status": ""} for part in task["feedback"]["parts"]] for task in said]
    assert "told" in str(said[0]["parts"]) and "told" in str(shown[0])
    assert shown[0] == shown[1]  # so it does not depend on the secret


def test_feedback_on_what_only_a_secret_case_found(book, judge):
    by_heart = "def weighted_sum(X, w, b):\n    return X @ w + b\n\n\n"
    by_heart += "def step(z):\n    good = np.where(z >= 0, 1, 0)\n"
    by_heart += "    return good if abs(z[0]) in KNOWN else good * 0\n"
    known = {repr(abs(z[0])) for z in public_sums()}
    result = judge(book().put("neuron", f"KNOWN = [{', '.join(known)}]\n\n\n" + by_heart))
    part = result["tasks"]["neuron"]["feedback"]["parts"][1]
    assert part["message"] == judging.UNSEEN
    assert not {"case", "got", "expected"} & set(part)


def public_sums():
    """The arguments of `step` in the notebook."""
    from utils.checks.perceptron import check

    asked = []

    def ask(function, arguments, *, seconds):
        if "z" in arguments:
            asked.append(arguments["z"].tolist())
            return [int(z >= 0) for z in arguments["z"]]
        return (arguments["X"] @ arguments["w"] + arguments["b"]).tolist()

    assert check.neuron.run(("weighted_sum", "step"), ask=ask).status == "passed"
    return asked


@pytest.mark.parametrize(
    "what",
    [
        "w += still changes the given weights",
        "learning rate fixed at 0.1 + step uses > 0",
        "return only inside the if, None when the answer was right",
        "cost only in front of t + not divided by n",
        "if t == 1 on the whole array",
        "step prints instead of returning",
        "mutable default list, old counts come back at the second call",
    ],
)
def test_the_grader_says_what_the_notebook_says(what, book, judge, perceptron):
    """Across the wall too: two mistakes at once, what was written into, what the source shows."""
    (hand_in,) = [h for h in students.read(perceptron.name) if h.what == what]
    task = perceptron.tasks[hand_in.task]
    in_notebook = students.judged(task, hand_in, notebook.solved(perceptron.name))
    source = hand_in.source
    if hand_in.task == "neuron":  # the cell defines two functions
        source += "\n\ndef weighted_sum(X, w, b):\n    return X @ w + b\n"
    graded = judge(book().put(hand_in.task, source))["tasks"][hand_in.task]
    said = [_without_line_numbers(part.message) for part in in_notebook.parts]
    assert [
        _without_line_numbers(part.get("message", "")) for part in graded["feedback"]["parts"]
    ] == said
    assert graded["mistake"] == in_notebook.mistake


def _without_line_numbers(text):
    return re.sub(r"line \d+", "line", text)


def test_the_same_submission_gets_the_same_result(book, judge):
    code = "def update(w, b, x, t, learning_rate):\n    r = np.random.default_rng()\n"
    code += "    return w + r.normal(), b + np.random.rand()\n"
    one = book().put("learning_rule", code)
    first, second = judge(one), judge(one)
    assert first["tasks"] == second["tasks"]


def test_a_check_that_stumbles_stops_nothing(book, judge, points, monkeypatch, perceptron):
    from utils.checks import marking, task

    def stumble(question, *more):
        if question.of == "update":
            raise ZeroDivisionError("inside the check")
        return marking.mark(question, *more)

    monkeypatch.setattr(task, "mark", stumble)
    result = judge(book())
    assert result["tasks"]["learning_rule"]["mistake"] == "check_stumbled"
    assert result["tasks"]["learning_rule"]["feedback"]["message"] == judging.STUMBLED
    assert sum(points(result).values()) == 10


def test_written_answers(book, judge):
    assert judge(book(solved=False))["written"] == {"wall": ""}
    assert judge(book().put("wall", "b < 0 < …"))["written"] == {"wall": "b < 0 < …"}


def test_secrets_differ_by_task_and_class(perceptron):
    seeds = {judging.secret(s, perceptron, t) for s in (1, 2) for t in perceptron.tasks}
    assert len(seeds) == 2 * len(perceptron.tasks)
    with pytest.raises(Unreadable):
        read(b"")
