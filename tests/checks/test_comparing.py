"""How answers differ, in words."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from utils.checks.comparing import describe, difference, same, show

finite = st.floats(-1e6, 1e6)


@given(arrays(float, array_shapes(min_side=0), elements=finite))
def test_the_same_in_any_dress(a):
    assert same(a, a)
    assert same(a.tolist() if a.size else a, a)
    assert same(a.astype("float32"), a)


@given(arrays(float, array_shapes(), elements=finite), st.data())
def test_one_wrong_entry_is_enough(a, data):
    i = data.draw(st.integers(0, a.size - 1))
    b = a.copy()
    b.flat[i] += max(1.0, np.abs(a).max()) * 1e-3
    assert not same(b, a)
    assert difference([(b, a)])


@pytest.mark.parametrize(
    ("got", "expected"),
    [
        (None, 1.0),
        ("1", 1.0),
        (np.nan, 1.0),
        ([1.0, 2.0], [1.0, 2.0, 3.0]),
        ([[1.0], [2.0]], [1.0, 2.0]),
        ([[1, 2], [3]], [[1, 2], [3, 4]]),
        ((1.0,), (1.0, 2.0)),
        (1.0, (1.0, 2.0)),
        (1, "one"),
        (True, None),
    ],
)
def test_not_the_same(got, expected):
    assert not same(got, expected)
    assert difference([(got, expected)])


def test_an_array_of_one_wrong_number_is_a_wrong_number():
    assert difference([([2.0], 1.0)]).text == "Got 2, expected 1."


def test_only_infinity_is_infinity():
    assert same([1.0, np.inf], [1.0, np.inf])
    assert not same([1.0, 5.0], [1.0, np.inf])
    assert not same([1.0, -np.inf], [1.0, np.inf])


def test_nan_is_nan():
    """So that a mistake which leads to nan can be told from another."""
    assert same([1.0, np.nan], [1.0, np.nan])
    assert not same([np.nan, 1.0], [1.0, np.nan])


SOME = np.array([1.0, -2.0, 5.0, 0.25])


@pytest.mark.parametrize(
    ("got", "kind", "says"),
    [
        (None, "nothing", "returned None"),
        (3.0, "form", "single number, expected an array of shape (4,)"),
        ("text", "form", "Expected an array of shape (4,), got 'text'"),
        (SOME[:3], "shape", "has length 3, expected 4"),
        (SOME[:, None], "shape", "the numbers are right, only their arrangement is not"),
        (SOME.reshape(2, 2) + 1, "shape", "Its shape is (2, 2), expected (4,)."),
        (SOME * [1, 1, np.nan, 1], "not finite", "1 of 4 numbers are nan"),
        (SOME * [1, 1, np.inf, 1], "not finite", "infinite"),
        (SOME + [0, 0, 0.5, 7], "numbers", "2 of 4 numbers differ; the worst is at [3]: got 7.25"),
    ],
)
def test_the_difference_in_words(got, kind, says):
    found = difference([(got, SOME)])
    assert found.kind == kind
    assert says in found.text


def test_one_number_may_come_in_an_array_of_one():
    assert same(np.array([2.0]), 2.0)
    assert not same(np.array([[2.0]]), 2.0)
    assert not same(2.0, np.array([2.0]))


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ((1, np.zeros((2, 3))), "(1, an array of shape (2, 3))"),
        (([1, 2, 3], np.zeros(2)), "(a list of 3, an array of shape (2,))"),
        (np.array(["a", "b"]), "an array of texts of shape (2,)"),
        ({"w": 1}, "a dict"),
        ((), "an empty tuple"),
    ],
)
def test_what_a_value_is(value, words):
    assert describe(value) == words


def test_values_are_shown_short():
    assert show(np.arange(3)) == "[0, 1, 2]"
    assert "..." in show(np.zeros(1000))
    assert show((1.0, [1.5, 2.0])) == "(1, [1.5, 2. ])"
    assert show(np.eye(2), "X = ").split("\n")[1].startswith("     [")
