"""The engine: outcomes, points in parts, named mistakes, and what a student's function may do."""

import time

import numpy as np
import pytest

from utils.checks.asking import ask
from utils.checks.task import Exercise, Task


@pytest.fixture
def double():
    """A task of two questions: twice a number (1 point), and the sum of an array (2 points)."""
    task = Task("double", functions=("twice", "total"), hints=("first", "second"))

    def numbers(rng):
        yield {"x": 1.0}
        yield {"x": float(rng.normal())}
        yield {"x": 3.0}

    def arrays(rng):
        yield {"a": np.array([1.0, 2.0])}
        yield {"a": rng.normal(size=5)}

    @task.question(cases=numbers, seconds=0.2)
    def twice(x):
        """one number"""
        return x + x

    twice.part("answer", "two times x", too_slow="Be quick.")

    @twice.mistakes()
    class _:
        def squared(x):
            """You squared {x} instead."""
            return x**2

        def divided(x):
            """There is no zero to divide by."""
            return x / 0

    @task.question(cases=arrays)
    def total(a):
        """one number"""
        return sum(float(number) for number in a)

    total.part("answer", "the sum of a", points=2)
    Exercise("99_test", title="Test", tasks=[task])
    return task


def twice(x):
    return 2 * x


def total(a):
    return np.sum(a)


def unwritten(*_):
    raise NotImplementedError


def test_all_right(double):
    outcome = double.run((twice, total), seed=5)
    assert (outcome.status, outcome.points, outcome.max_points) == ("passed", 3, 3)
    assert outcome.mistake is None
    assert [part.status for part in outcome.parts] == ["passed", "passed"]


def test_points_come_in_parts(double):
    outcome = double.run((twice, lambda a: 0))
    assert (outcome.status, outcome.points) == ("wrong", 1)
    outcome = double.run((lambda x: 0, total))
    assert (outcome.status, outcome.points) == ("wrong", 2)


def test_a_mistake_is_named_with_the_case_in_its_sentence(double):
    outcome = double.run((lambda x: x * x, total))
    assert (outcome.status, outcome.mistake) == ("wrong", "squared")
    assert outcome.message == "You squared 1.0 instead."
    assert outcome.parts[0].case == "x = 1"
    assert (outcome.parts[0].got, outcome.parts[0].expected) == ("1", "2")


def test_a_mistake_must_explain_every_case(double):
    outcome = double.run((lambda x: x * x if x == 1 else x + 1 / 7 - x * x, total))
    assert outcome.mistake is None


def test_the_text_of_an_error_names_no_mistake(double):
    outcome = double.run((lambda x: x / 0, total))
    assert (outcome.status, outcome.mistake) == ("raised", "division_by_zero")
    assert "ZeroDivisionError" in outcome.message
    assert "There is no zero to divide by." not in outcome.message


def test_the_students_own_line_is_shown(double):
    def careless(x):
        y = x + 1
        return y.nothing

    message = double.run((careless, total)).message
    assert "careless raised AttributeError" in message
    assert "return y.nothing" in message
    assert "asking.py" not in message


def test_not_attempted_is_neither_wrong_nor_raised(double):
    outcome = double.run((unwritten, unwritten))
    assert (outcome.status, outcome.points) == ("not attempted", 0)
    outcome = double.run((twice, unwritten))
    assert (outcome.status, outcome.points) == ("wrong", 1)
    outcome = double.run((lambda x: 0, unwritten))
    assert outcome.status == "wrong"
    assert "raise NotImplementedError" not in outcome.message


@pytest.mark.parametrize("answer", [twice, (twice,), (), None, (twice, total, total)])
def test_the_wrong_number_of_functions(double, answer):
    outcome = double.run(answer)
    assert (outcome.status, outcome.points) == ("wrong", 0)
    assert "check.double(twice, total)" in outcome.message


def test_a_result_instead_of_the_function(double):
    outcome = double.run((twice(1), total))
    assert outcome.status == "wrong"
    assert "without parentheses" in outcome.message


def test_another_first_line(double):
    outcome = double.run((lambda x, y: x, total))
    assert outcome.status == "wrong"
    assert "called with 1 argument, (x)" in outcome.message


def test_functions_in_the_wrong_order(double):
    outcome = double.run((total, twice))
    assert (outcome.status, outcome.mistake) == ("wrong", "called_wrongly")
    assert "you handed over total, twice" in outcome.message


def test_only_the_seed_decides_the_cases(double):
    asked = {}
    for seed in (1, 1, 2):
        seen = []
        double.run((lambda x, seen=seen: seen.append(x) or 2 * x, total), seed=seed)
        asked.setdefault(seed, []).append(seen)
    assert asked[1][0] == asked[1][1] != asked[2][0]


def test_a_changed_input_is_a_mistake_with_a_name(double):
    def greedy(a):
        a += 1
        return a.sum() - len(a)

    outcome = double.run((twice, greedy))
    assert (outcome.status, outcome.mistake) == ("wrong", "input_changed")
    assert outcome.message.startswith("What you return is right. But greedy changed its input a")


def test_what_to_do_about_slowness_is_said(double):
    def slow(x):
        time.sleep(5)

    outcome = double.run((slow, total))
    assert (outcome.status, outcome.mistake) == ("wrong", "too_slow")
    assert "Be quick." in outcome.message


def test_nobody_sits_at_the_keyboard(double):
    outcome = double.run((lambda x: float(input("x?")), total))
    assert (outcome.status, outcome.mistake) == ("wrong", "asks_the_keyboard")
    assert "`input()`" in outcome.message


def test_a_stub_further_down_is_named(double):
    def missing(x):
        raise NotImplementedError

    def outer(x):
        return missing(x)

    outcome = double.run((outer, total))
    assert (
        "outer calls missing, and there `raise NotImplementedError` still stands" in outcome.message
    )


def test_exit_is_not_an_exit(double):
    assert double.run((lambda x: exit(), total)).status == "raised"
    assert double.run((lambda x: (_ for _ in ()).throw(SystemExit), total)).status == "raised"


def test_ctrl_c_belongs_to_the_user(double):
    def interrupted(x):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        double.run((interrupted, total))


def test_the_grader_may_ask_in_its_own_way(double):
    questions = []

    def remote(name, arguments, *, seconds):
        questions.append((name, *arguments, seconds))
        return ask({"twice": twice, "total": total}[name], arguments, seconds=seconds)

    assert double.run(("twice", "total"), ask=remote).status == "passed"
    assert questions[0] == ("twice", "x", 0.2)


def test_hints_come_one_after_the_other(double, capsys):
    for _ in range(3):
        double.hint()
    said = capsys.readouterr().out.splitlines()
    assert said == ["Hint 1 of 2: first", "Hint 2 of 2: second", "Hint 1 of 2: first"]


def test_a_part_must_be_about_something_returned(double):
    with pytest.raises(ValueError, match=r"'w'.* not among what twice gives"):
        double.questions[0].part("w", "the weights")


def test_a_piece_must_be_one_of_the_workings(double):
    with pytest.raises(ValueError, match="'z' is no keyword argument of the workings"):
        double.questions[0].mistakes("z")


def test_a_mistake_without_a_sentence_is_refused(double):
    with pytest.raises(ValueError, match="silent has no docstring"):

        @double.questions[0].mistakes()
        class _:
            def silent(x):
                return x


def test_tasks_are_attributes_in_order(double):
    exercise = double.exercise
    assert exercise.double is double
    assert "double" in dir(exercise)
    with pytest.raises(AttributeError, match="99_test has no task 'triple'; it has double"):
        exercise.triple  # noqa: B018
