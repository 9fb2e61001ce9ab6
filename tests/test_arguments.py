"""utils/arguments.py: what is accepted, and what the messages say."""

import re

import numpy as np
import pytest

from utils.arguments import choice, number, numbers, seed_of, short, whole


@pytest.mark.parametrize("value", [2, 3, np.int64(2), np.uint8(200)])
def test_whole_gives_an_int(value):
    assert whole("n", value, 2) == value
    assert type(whole("n", value, 2)) is int


@pytest.mark.parametrize("value", [1, -3, 2.0, "2", None, True, [2], np.float64(2)])
def test_whole_says_what_it_expected(value):
    message = f"n: expected a whole number of at least 2, got {value!r}"
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        whole("n", value, 2)


def test_true_is_no_number():
    for check in (whole, number):
        with pytest.raises(
            ValueError, match=r"^n: expected a (whole )?number from 0 to 9, got True$"
        ):
            check("n", True, 0, 9)


def test_whole_knows_both_ends():
    assert whole("n", 0, 0, 9) == 0
    assert whole("n", 9, 0, 9) == 9
    with pytest.raises(ValueError, match=r"^n: expected a whole number from 0 to 9, got 10$"):
        whole("n", 10, 0, 9)


@pytest.mark.parametrize("value", [0, 0.5, np.float32(0.25), np.int64(1)])
def test_number_gives_a_float(value):
    assert number("noise", value, 0, 1) == value
    assert type(number("noise", value, 0, 1)) is float


@pytest.mark.parametrize(
    "value", [-0.1, 1.1, np.nan, np.inf, -np.inf, "0.5", None, True, [0.5, 0.6], 1j, 10**400]
)
def test_number_says_what_it_expected(value):
    message = f"noise: expected a number from 0 to 1, got {short(value)}"
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        number("noise", value, 0, 1)
    with pytest.raises(ValueError, match=r"^noise: expected a number of at least 2, got "):
        number("noise", value, 2)


def test_an_array_of_one_number_is_a_number():
    assert number("b", np.array([[3]])) == 3


def test_choice_lists_the_options():
    assert choice("name", "china", ("china", "flower")) == "china"
    assert choice("gray", False, (False, True)) is False
    assert choice("fallback", None, (None, "digits")) is None
    for value in ("China", "", 0, 1, None, ["china"], np.array(["china", "flower"])):
        message = f"name: expected one of 'china', True, got {value!r}"
        with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
            choice("name", value, ("china", True))


def test_seed_is_what_numpy_and_scikit_learn_both_take():
    assert seed_of(0) == 0
    assert seed_of(2**32 - 1) == 2**32 - 1
    for value in (-1, 2**32, 0.5, None, "0"):
        with pytest.raises(ValueError, match=r"^seed: expected a whole number from 0 to \d+, got "):
            seed_of(value)


def test_numbers_have_the_shape_that_is_asked_for():
    assert numbers("X", [[1, 2]], "n", 2).shape == (1, 2)
    assert numbers("X", [], "n", 2).shape == (0, 2)
    assert numbers("x", [[1, 2]]).shape == (1, 2)  # none is asked for
    assert numbers("x", [1], dtype=np.float32).dtype == np.float32
    assert np.isnan(numbers("history", [np.nan], "n", finite=False)).all()


@pytest.mark.parametrize(
    "value, shape, more, message",
    [
        ([[1, 2, 3]], ("n", 2), {}, "X: expected shape (n, 2), got (1, 3)"),
        ([1, 2], ("n", 2), {}, "X: expected shape (n, 2), got (2,)"),
        ("abc", ("n",), {}, "X: expected numbers of shape (n,), got 'abc'"),
        ([[1], [2, 3]], (), {}, "X: expected numbers, got [[1], [2, 3]]"),
        ([[1, np.nan]], (), {}, "X: expected finite numbers, got nan at (0, 1)"),
        ([-np.inf, 1], (), {}, "X: expected finite numbers, got -inf at (0,)"),
        ([], ("n", 2), {"empty": False}, "X: expected at least one number, got shape (0, 2)"),
    ],
)
def test_numbers_say_what_they_expected(value, shape, more, message):
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        numbers("X", value, *shape, **more)


def test_a_long_value_is_cut_and_stays_in_one_line():
    assert short("x") == "'x'"
    assert short(np.zeros((3, 1))) == "array([[0.], [0.], [0.]])"
    assert len(short(list(range(1000)))) == 80
