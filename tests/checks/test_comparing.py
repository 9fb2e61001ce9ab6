"""How answers differ, in words."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from utils.checks.comparing import difference, same, show

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
        (np.nan, np.nan),
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


SOME = np.array([1.0, -2.0, 5.0, 0.25])


@pytest.mark.parametrize(
    ("got", "says"),
    [
        (None, "returned None"),
        (3.0, "single number, expected an array of shape (4,)"),
        ("text", "Expected an array of shape (4,), got 'text'"),
        (SOME[:3], "has length 3, expected 4"),
        (SOME[:, None], "the numbers are right, only their arrangement is not"),
        (-SOME, "wrong sign"),
        (SOME * 32, "32 times what it should be"),
        (SOME / 2, "0.5 times what it should be"),
        (SOME + 3, "off by the same amount, +3"),
        (SOME[::-1], "in the wrong places"),
        (np.trunc(SOME), "cut to whole numbers"),
        (SOME * [1, 1, np.nan, 1], "1 of 4 numbers are nan"),
        (SOME * [1, 1, np.inf, 1], "infinite"),
        (SOME + [0, 0, 0.5, 7], "2 of 4 numbers differ; the worst is at [3]: got 7.25"),
    ],
)
def test_the_difference_in_words(got, says):
    assert says in difference([(got, SOME)])


def test_a_transposed_matrix():
    a = np.arange(6.0).reshape(2, 3)
    assert "Transpose it" in difference([(a.T, a)])


def test_the_value_that_is_wrong_among_several():
    says = difference([((SOME, 1.0), (SOME, 1.0)), ((SOME, 2.0), (SOME, 1.0))])
    assert says == "In value 2 of the 2 you return: Got 2, expected 1."


def test_single_numbers_need_several_cases_for_a_rule():
    assert difference([(6.0, 3.0)]) == "Got 6, expected 3."
    pairs = [(6.0, 3.0), (2.0, 1.0), (-8.0, -4.0)]
    assert difference(pairs) == "Every number is 2 times what it should be."


def test_values_are_shown_short():
    assert show(np.arange(3)) == "[0, 1, 2]"
    assert "..." in show(np.zeros(1000))
    assert show((1.0, [1.5, 2.0])) == "(1, [1.5, 2. ])"
    assert show(np.eye(2), "X = ").split("\n")[1].startswith("     [")
