"""Reading notebooks that nobody vouches for: cells, or one sentence on what it is instead."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grading.sandbox import cells
from grading.submissions import notebook
from grading.submissions.notebook import Unreadable


def minimal(*given_cells, **more):
    return json.dumps({"nbformat": 4, "metadata": {}, "cells": list(given_cells), **more}).encode()


def test_the_cells_of_an_exercise(book):
    found = notebook.read(book().data)
    assert {"neuron", "neuron_check", "wall"} <= {cell.grade_id for cell in found}
    assert [cell.number for cell in found] == list(range(1, len(found) + 1))


@pytest.mark.parametrize(
    "data, says",
    [
        (b"", "empty"),
        (b"\n  \n", "empty"),
        (b"PK\x03\x04", "zip"),
        (b"%PDF-1.4", "PDF"),
        (b"<!doctype html>", "web page"),
        (b"\xff\xfe\x00", "not a notebook"),
        (b"def step(z): ...", "not a notebook"),
        (b"[1, 2]", "not a notebook"),
        (b'{"a": 1}', "not a notebook"),
        (minimal()[:-20], "breaks off"),
        (b"[" * 1_000_000, "not a notebook"),
        (b'{"nbformat": 4, "x": ' + b"9" * 10_000 + b"}", "not a notebook"),
        (json.dumps({"nbformat": 3, "worksheets": []}).encode(), "format 3"),
        (json.dumps({"nbformat": None}).encode(), "format None"),
        (minimal(cells=3), "no list"),
        (minimal(*[{}] * 3000), "at most"),
        (minimal({"source": 7}), "cell 1"),
        (minimal({"source": "x" * (2 << 20)}), "cell 1"),
        (b" " * (26 << 20), "MB"),
    ],
)
def test_what_it_is_instead(data, says):
    with pytest.raises(Unreadable, match=says):
        notebook.read(data)


def test_odd_cells_are_empty_cells():
    data = minimal(
        None, 7, {}, {"cell_type": 1, "source": ["a", 1, "b"]},
        {"cell_type": "code", "source": "x", "metadata": {"nbgrader": {"grade_id": ["x"]}}},
        {"cell_type": "code", "source": "\ud800", "metadata": {"nbgrader": "x"}},
    )  # fmt: skip
    found = notebook.read(data)
    assert [cell.source for cell in found] == ["", "", "", "ab", "x", "?"]
    assert {cell.grade_id for cell in found} == {None}


def test_a_byte_order_mark_is_no_harm(book):
    assert notebook.read(b"\xef\xbb\xbf" + book().data)


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from("nbformat cells source metadata cell_type nbgrader grade_id".split()),
            inner,
        )
    ),
    max_leaves=15,
)


@settings(max_examples=300)
@given(anything, st.binary(max_size=30))
def test_any_notebook_at_all(content, noise):
    texts = [json.dumps(content).encode() + noise, noise]
    if isinstance(content, dict):
        texts.append(json.dumps({**content, "nbformat": 4}).encode())
    for text in texts:
        try:
            found = notebook.read(text)
        except Unreadable as error:
            assert str(error)
        else:
            assert all(isinstance(cell.source, str) for cell in found)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_notebook_with_bytes_broken(book, data):
    text = bytearray(book().data)
    for place in data.draw(st.lists(st.integers(0, len(text) - 1), max_size=5)):
        text[place] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(text)))
    try:
        notebook.read(bytes(text[:cut]))
    except Unreadable as error:
        assert str(error)


@pytest.mark.parametrize(
    "source, names, notes",
    [
        ("x = 1", {"x": 1}, 0),
        ("%matplotlib inline\nx = 1", {"x": 1}, 1),
        ("!pip install numpy\nx = 1\nx?", {"x": 1}, 2),
        ("%%time\nx = 1", {"x": 1}, 0),
        ("%%bash\nrm -rf /", {}, 1),
        ("files = !ls\nx = 1", {"files": None, "x": 1}, 1),
        ("if True:\n    %precision 3\nx = 1", {"x": 1}, 1),
        ("x = '''\n%percent\n'''", {"x": "\n%percent\n"}, 0),
    ],
)
def test_magics(source, names, notes):
    found = {}
    said = cells.run(1, source, found)
    assert said["error"] is None
    assert {k: v for k, v in found.items() if k != "__builtins__"} == names
    assert len(said["notes"]) == notes


@pytest.mark.parametrize(
    "source, error, line",
    [
        ("x = 1\ny = 1 / 0", "ZeroDivisionError: division by zero", 2),
        ("x = (", "SyntaxError: '(' was never closed", 1),
        ("def f():\n    return g\n\nf()", "NameError: name 'g' is not defined", 2),
        ("import sys\nsys.exit(3)", "SystemExit: 3", 2),
        ("raise KeyboardInterrupt", "KeyboardInterrupt", 1),
    ],
)
def test_what_a_cell_raises(source, error, line):
    assert cells.run(1, source, {}) == {"error": error, "line": line, "notes": []}
