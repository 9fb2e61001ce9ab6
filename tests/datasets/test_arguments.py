"""utils/datasets/arguments.py: what is accepted, and what the messages say."""

import re

import numpy as np
import pytest

from utils.datasets.arguments import choice, real, seed_of, whole


@pytest.mark.parametrize("value", [2, 3, np.int64(2), np.uint8(200)])
def test_whole_gives_an_int(value):
    assert whole("n", value, 2) == value
    assert type(whole("n", value, 2)) is int


@pytest.mark.parametrize("value", [1, -3, 2.0, "2", None, True, [2], np.float64(2)])
def test_whole_says_what_it_expected(value):
    message = f"n: got {value!r}, expected a whole number of at least 2"
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        whole("n", value, 2)


def test_true_is_no_number():
    for check in (whole, real):
        with pytest.raises(
            ValueError, match=r"^n: got True, expected a (whole )?number from 0 to 9$"
        ):
            check("n", True, 0, 9)


def test_whole_knows_both_ends():
    assert whole("n", 0, 0, 9) == 0
    assert whole("n", 9, 0, 9) == 9
    with pytest.raises(ValueError, match=r"^n: got 10, expected a whole number from 0 to 9$"):
        whole("n", 10, 0, 9)


@pytest.mark.parametrize("value", [0, 0.5, np.float32(0.25), np.int64(1)])
def test_real_gives_a_float(value):
    assert real("noise", value, 0, 1) == value
    assert type(real("noise", value, 0, 1)) is float


@pytest.mark.parametrize(
    "value", [-0.1, 1.1, np.nan, np.inf, -np.inf, "0.5", None, True, [0.5], 1j, 10**400]
)
def test_real_says_what_it_expected(value):
    message = f"noise: got {value!r}, expected a number from 0 to 1"
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        real("noise", value, 0, 1)
    with pytest.raises(ValueError, match=r"expected a number of at least 2$"):
        real("noise", value if value != 10**400 else np.nan, 2)


def test_choice_lists_the_options():
    assert choice("name", "china", ("china", "flower")) == "china"
    assert choice("gray", False, (False, True)) is False
    assert choice("fallback", None, (None, "digits")) is None
    for value in ("China", "", 0, 1, None, ["china"], np.array(["china", "flower"])):
        message = f"name: got {value!r}, expected one of 'china', True"
        with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
            choice("name", value, ("china", True))


def test_seed_is_what_numpy_and_scikit_learn_both_take():
    assert seed_of(0) == 0
    assert seed_of(2**32 - 1) == 2**32 - 1
    for value in (-1, 2**32, 0.5, None, "0"):
        with pytest.raises(ValueError, match=r"^seed: got .*, expected a whole number from 0 to"):
            seed_of(value)
