"""Asking a student's function: whatever it does comes to an end, and what it returns is plain."""

import gc
import os
import sys
import time

import numpy as np
import pytest

from utils.checks.asking import AnswerError, ask, plain
from utils.checks.changing import changed
from utils.checks.errors import NAMES


def around_an_exception(x):
    while True:
        try:
            time.sleep(0.01)
        except Exception:
            continue


def around_everything(x):
    while True:
        try:  # noqa: SIM105
            time.sleep(0.01)
        except:  # noqa: E722
            pass


def around_a_helper(x):
    def helper():
        try:
            while True:
                pass
        except BaseException:
            return 5

    while True:
        helper()


def in_finally(x):
    while True:
        try:
            time.sleep(10)
        finally:
            continue  # noqa: B012


@pytest.mark.parametrize(
    "endless", [around_an_exception, around_everything, around_a_helper, in_finally]
)
def test_an_endless_loop_is_stopped_whatever_it_catches(endless):
    start, tracing = time.perf_counter(), sys.gettrace()
    with pytest.raises(AnswerError, match=r"still running after 0.2 seconds") as stopped:
        ask(endless, {"x": 1}, seconds=0.2)
    assert time.perf_counter() - start < 2
    assert (stopped.value.status, stopped.value.mistake) == ("wrong", "too_slow")
    assert sys.gettrace() is tracing


class EqualsEverything(np.ndarray):
    def __eq__(self, other):
        return np.ones(np.shape(other), bool)


def test_answers_become_plain_values():
    tricky = plain(np.array([1.0, 2.0]).view(EqualsEverything))
    assert type(tricky) is np.ndarray
    assert plain(np.float32(2)) == 2.0
    assert type(plain(np.int64(2))) is int
    assert plain({"a": (1, [np.True_])}) == {"a": (1, [True])}


@pytest.mark.parametrize("value", [object(), np.array([object()]), {1, 2}, 1j, os, b"x"])
def test_anything_else_is_refused(value):
    with pytest.raises(AnswerError, match="numbers or arrays were expected"):
        plain(value)


def given(X, w):
    return X @ w


def said_of(function, **arguments):
    with pytest.raises(AnswerError) as raised:
        ask(function, arguments)
    return raised.value.mistake, str(raised.value)


def test_a_value_that_hides_a_function_is_called_so():
    def hides(X):
        given = given(X, X)  # noqa: F823
        return given

    def hides_a_builtin(X):
        sum = sum(X)  # noqa: F823
        return sum

    def too_late(X):
        if X is None:
            y = 1
        return y

    name, said = said_of(hides, X=np.eye(2))
    assert name == "function_hidden" and "`given` is a function" in said
    assert name in NAMES  # which the grader lets pass
    assert said_of(hides_a_builtin, X=[1])[0] == "function_hidden"
    assert "anywhere in hides makes" in said_of(lambda X: hides(X), X=np.eye(2))[1]
    assert said_of(too_late, X=[1])[0] == "used_before_set"


def test_what_stands_in_another_function_is_said_to():
    def exchanged(X, w):
        return given(w, 2.0)

    def own(X, w):
        return X @ 2.0

    name, said = said_of(exchanged, X=np.eye(2), w=np.ones(2))
    assert name == "shapes_do_not_fit"
    assert "in given:\n    return X @ w\ncalled in your line" in said
    assert "There given has X = an array of shape (2,), w = 2:" in said
    assert "Use `*`" not in said
    assert "Use `*`" in said_of(own, X=np.eye(2), w=np.ones(2))[1]


def test_a_function_inside_is_the_students_own_line():
    def outer(X):
        return [(lambda x: x @ 2.0)(x) for x in X]

    assert "in your line" in said_of(outer, X=np.eye(2))[1]


@pytest.mark.parametrize("square", [lambda e: e ^ 2, lambda e: 0.5 * e[0] ^ 2])
def test_a_caret_is_no_power(square):
    name, said = said_of(square, e=np.array([1.0]))
    assert name == "caret_for_a_power" and "`e**2`" in said


def test_the_ways_to_change_are_said_once():
    def at(value):
        return {name: np.array([value]) for name in ("W", "b", "w")}

    said = changed("f", at(1.0), at(2.0))
    assert said.startswith("f changed its input W and b and w:")
    assert said.count("makes a new one") == 1


def test_it_is_stopped_in_a_garbage_collection_too(monkeypatch):
    """What is raised in a callback of the collector is lost, and Python complains of it."""
    lost = []
    monkeypatch.setattr(sys, "unraisablehook", lost.append)

    def watch(phase, info):
        time.sleep(0.05)

    def collects(x):
        while True:
            gc.collect(0)

    gc.callbacks.append(watch)
    try:
        with pytest.raises(AnswerError, match="still running after"):
            ask(collects, {"x": 1}, seconds=0.2)
        assert gc.callbacks[-1] is watch
    finally:
        gc.callbacks.remove(watch)
    assert lost == []
