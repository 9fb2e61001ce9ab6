"""Answers by people who had not seen the checks: how many are named, and none of them falsely."""

import pytest

from tests.checks import notebook, students
from utils.checks import exercises

EXERCISES = [exercise for exercise in exercises() if (students.HAND_INS / exercise.name).exists()]
SEED = 23  # as the grader may draw it: every third is judged with it too


@pytest.fixture(scope="module", params=EXERCISES, ids=lambda exercise: exercise.name)
def judged(request):
    """(task, hand-in, seed, outcome) of every hand-in to an exercise."""
    exercise, solution = request.param, notebook.solved(request.param.name)
    return [
        (task, hand_in, seed, students.judged(task, hand_in, solution, seed))
        for place, hand_in in enumerate(students.read(exercise.name))
        for task in [exercise.tasks[hand_in.task]]
        for seed in ((0,) if place % 3 else (0, SEED))
    ]


def test_there_are_enough_of_them(judged):
    wrong = sum(seed == 0 and not hand_in.right for _, hand_in, seed, _ in judged)
    assert wrong >= 60, f"{wrong} wrong answers, written from the exercise's text alone, of 60"


def test_every_right_one_passes(judged):
    refused = [(h.what, seed, o) for _, h, seed, o in judged if h.right and o.status != "passed"]
    assert refused == []


def test_no_wrong_one_passes(judged):
    passed = [(h.what, seed) for _, h, seed, o in judged if not h.right and o.status == "passed"]
    assert passed == []


def test_none_is_called_what_it_is_not(judged):
    false = [
        (hand_in.what, seed, students.names_of(outcome) - hand_in.names)
        for _, hand_in, seed, outcome in judged
        if not hand_in.right and not students.names_of(outcome) <= hand_in.names
    ]
    assert false == []


def test_most_are_named_and_few_get_numbers_only(judged):
    """Three in four by a mistake of the task, one in twenty by numbers: the design's aims, and
    more."""
    wrong = [students.column(task, outcome) for task, h, _, outcome in judged if not h.right]
    assert wrong.count("named") >= 0.7 * len(wrong)
    assert wrong.count("numbers only") <= 0.05 * len(wrong)
