"""What is seen in a source is there: each observation on code that has it, and that has not."""

import textwrap

import numpy as np
import pytest

from utils.checks.changing import writes_into
from utils.checks.source import observations
from utils.checks.syntax import LIMIT, find


def names(body, first="def f(X, t, rate):"):
    source = first + "\n" + textwrap.indent(textwrap.dedent(body), "    ")
    return [observation.name for observation in observations(source, "f")]


PLAIN = "return X * t * rate\n"


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("nothing_returned", "y = X * t * rate\nprint(y)\n"),
        ("nothing_returned", "y = X * t * rate\n"),
        ("yields", "yield X * t * rate\n"),
        ("return_in_loop", "for x in X:\n    y = x * t * rate\n    return y\n"),
        ("unused_argument", "return X * t\n"),
        ("overwritten_argument", "rate = 1\nreturn X * t * rate\n"),
        ("overwritten_by_the_loop", "for x, t in zip(X, t):\n    y = x * t * rate\nreturn y\n"),
        ("overwritten_by_the_loop", "for t in range(3):\n    X = X + t * rate\nreturn X\n"),
        ("begun_anew", "for x in X:\n    y = x * t * rate\nreturn y\n"),
        ("begun_anew", "for x in X:\n    y = []\n    y.append(x * t * rate)\nreturn y\n"),
        ("begun_anew", "for x in X:\n    y = 0\n    y += x * t * rate\nreturn y\n"),
        ("whole_numbers_only", "y = np.zeros(len(X), dtype=int)\ny[:] = X * t * rate\nreturn y\n"),
        ("whole_numbers_only", "y = np.array([[1, 0], [0, 1]])\ny[0] = X * t * rate\nreturn y\n"),
        ("result_thrown_away", "X + t\nreturn X * t * rate\n"),
        ("result_thrown_away", "np.append(X, t)\nreturn X * t * rate\n"),
        ("size_written_out", "return X[:, 0] * rate + X[:, 1] * t\n"),
        ("size_written_out", "w = np.zeros(2)\nreturn X @ w * t * rate\n"),
        ("range_leaves_one_out", "for i in range(1, len(X)):\n    t += X[i] * rate\nreturn t\n"),
        ("range_leaves_one_out", "for i in range(len(X) - 1):\n    t += X[i] * rate\nreturn t\n"),
        ("loop_variable_unused", "for a, b in zip(X, t):\n    y = a * rate\nreturn y\n"),
        ("chance", "return rng.permutation(X) * t * rate\n"),
    ],
)
def test_what_is_there_is_seen(name, body):
    assert name in names(body)


def test_a_mutable_default():
    assert "mutable_default" in names(PLAIN, "def f(X, t, rate=[]):")


@pytest.mark.parametrize(
    "body",
    [
        PLAIN,
        "y = []\nfor x_i, t_i in zip(X, t):\n    y.append(x_i * t_i * rate)\nreturn y\n",
        "for x in X:\n    if x > t:\n        return x * rate\nreturn rate\n",
        "t = t * rate\nt += X\nreturn t\n",
        "def g(a):\n    return a * rate\n\nreturn g(X) + t\n",
        "y = []\nfor x in X:\n    row = []\n    for s in t:\n        row.append(x * s * rate)\n"
        "    y.append(row)\nreturn y\n",
        "y = 0\nfor x in X:\n    y = y + x * t * rate\nreturn y\n",
        "for x in X:\n    if x > t:\n        y = x * rate\nreturn y\n",
        "y = np.zeros(len(X), dtype=int)\nfor i in X:\n    y[i] = i > t * rate\nreturn y\n",
        "y = np.array([1.0])\ny[0] = X * t * rate\nreturn y\n",
        "return sum(x * t for x in X) * rate\n",
        "return eval('X * t * rate')\n",
        "total = 0\nfor i in range(len(X)):\n    total += X[i] * t[i] * rate\nreturn total\n",
    ],
)
def test_ordinary_code_is_not_remarked_on(body):
    assert names(body) == []


@pytest.mark.parametrize(
    "source",
    [
        None,
        "",
        "def g(): pass",
        "def f(:",
        "def f(): return " + "-" * (LIMIT - 100) + "1",
        "def f(): return " + "lambda: " * 2000 + "1",
        "def f(): return 1\n" + "#" * LIMIT,
        "def f(): return '\x00'",
    ],
)
def test_nothing_is_said_of_what_cannot_be_read(source):
    assert all(seen.name == "unused_argument" for seen in observations(source, "f"))
    assert writes_into(source, "f", ["w"]) == ""


def test_the_last_definition_counts():
    assert find("def f(): return 1\ndef f(): return 2", "f").lineno == 2


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("w += 1", "w += 1"),
        ("w[0] = 1", "w[0] = 1"),
        ("v = w\n    v[:] = 0", "v[:] = 0"),
        ("v = w[0]\n    v *= 2", "v *= 2"),
        ("for v in w:\n        v[0] = 0", "v[0] = 0"),
        ("for u, v in zip(X, w[:-1]):\n        v[u < 0] = 0", "v[u < 0] = 0"),
        ("for u, v in zip(X, w):\n        u[0] = 0", None),
        ("w = w + 1", None),
        ("v = w.copy()\n    v += 1", None),
    ],
)
def test_the_line_that_writes_into_an_argument(body, line):
    said = writes_into(f"def f(w):\n    {body}\n    return w", "f", ["w"])
    assert said.removesuffix(": `v` is no copy of `w`.").strip(" .") == (
        f"Your line `{line}` does it" if line else ""
    )


def test_a_second_name_is_said_to_be_no_copy():
    said = writes_into("def f(w):\n    v = w\n    v[0] = 1\n    return v", "f", ["w"])
    assert said.endswith("does it: `v` is no copy of `w`.")


def test_the_call_that_changes_a_list():
    said = writes_into("def f(w):\n    last = w.pop()\n    return last", "f", ["w"])
    assert said == " Your `w.pop()` does it."


@pytest.mark.parametrize(
    ("body", "seen"),
    [
        ("for i in range(1, len(X)):\n    rate += X[i]\nreturn rate * t", True),
        ("for i in range(len(X) - 1):\n    rate += X[i]\nreturn rate * t", True),
        ("rate = X[0]\nfor i in range(1, len(X)):\n    rate += X[i]\nreturn rate * t", False),
        ("for w in range(1, len(X)):\n    rate += w\nreturn rate * t", False),
        ("for i in range(len(X) - 1):\n    rate += X[i] * X[i + 1]\nreturn rate * t", False),
    ],
)
def test_a_range_leaves_out_an_index_only_where_nothing_else_asks_for_it(body, seen):
    assert ("range_leaves_one_out" in names(body)) == seen


def test_sizes_may_be_written_out_where_they_never_change():
    source = "def f(w):\n    return w[0] + w[1]"
    three, four = {"w": np.zeros(3)}, {"w": np.zeros(4)}
    assert [o.name for o in observations(source, "f", [three, four])] == ["size_written_out"]
    assert observations(source, "f", [three, three]) == []
