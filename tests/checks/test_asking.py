"""Asking a student's function: whatever it does comes to an end, and what it returns is plain."""

import os
import sys
import time

import numpy as np
import pytest

from utils.checks.asking import AnswerError, ask, plain


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
