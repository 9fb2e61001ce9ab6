"""What goes wrong in any exercise is recognised without an author, and only where it fits."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from utils.checks.recognising import of_another, on_top, recognised
from utils.checks.slips import SLIPS, sign_turned

RNG = np.random.default_rng(0)
CASES = [{"X": RNG.normal(size=(n, d)), "rate": rate}
         for n, d, rate in [(5, 2, 0.5), (4, 3, 0.1), (7, 2, 2.0)]]  # fmt: skip
RIGHT = [case["X"] @ np.arange(1.0, case["X"].shape[1] + 1) for case in CASES]


def name_of(change, right=RIGHT):
    """The name of the slip by which `change(right, case)` came of what is right."""
    found = recognised(CASES, [(change(r, case), r) for r, case in zip(right, CASES)])
    return found and found.name


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: slip.__name__)
def test_every_slip_is_recognised(slip):
    right = (
        [r.reshape(-1, 1) @ [[1.0, 2.0]] for r in RIGHT] if slip.__name__ == "transposed" else RIGHT
    )
    assert name_of(lambda r, case: slip(r), right) == slip.__name__


@pytest.mark.parametrize(
    ("change", "name"),
    [
        (lambda r, case: 3 * r, "constant_factor"),
        (lambda r, case: r * len(case["X"]), "factor_of_the_question"),
        (lambda r, case: r / len(case["X"]), "factor_of_the_question"),
        (lambda r, case: -r * case["X"].shape[1], "factor_of_the_question"),
        (lambda r, case: r * case["rate"], "factor_of_the_question"),
        (lambda r, case: r + 3, "constant_difference"),
        (lambda r, case: r - case["rate"], "difference_of_the_question"),
        (lambda r, case: case["X"], "input_handed_back"),
        (lambda r, case: 7.0, "same_answer_to_all"),
        (lambda r, case: np.append(r, 1.0), "one_too_many"),
        (lambda r, case: np.append(1.0, r), "one_too_many"),
        (lambda r, case: np.subtract.outer(r, r), "column_met_row"),
        (lambda r, case: np.roll(r, 2), "other_places"),
        (lambda r, case: np.append(r[0], 9 * r[1:] + 1), "only_the_first_is_right"),
        (lambda r, case: np.append(9 * r[:-1] + 1, r[-1]), "only_the_last_is_right"),
        (lambda r, case: np.append(r[:2], 0 * r[2:]), "left_at_zero"),
    ],
)
def test_what_is_no_plain_function_of_the_answer(change, name):
    assert name_of(change) == name


def test_a_factor_is_said_in_the_words_of_the_question():
    pairs = [(r * len(case["X"]), r) for r, case in zip(RIGHT, CASES)]
    said = recognised(CASES, pairs).says
    assert said.startswith("It is `len(X)` times what it should be.")


def test_a_factor_is_said_alike_of_an_array_and_of_one_number():
    arrays = [(r * case["rate"], r) for r, case in zip(RIGHT, CASES)]
    single = [(r[0] * case["rate"], r[0]) for r, case in zip(RIGHT, CASES)]
    assert recognised(CASES, arrays) == recognised(CASES, single)
    assert recognised(CASES, single).says == "It is `rate` times what it should be."


def test_all_zero_is_not_called_cut_off():
    pairs = [(0 * r, 0.9 * np.tanh(r)) for r in RIGHT]  # whose whole parts are 0
    assert recognised(CASES, pairs).name == "all_zero"


def test_of_a_running_total_nothing_is_said_but_what_is_seen():
    said = recognised(CASES, [(np.cumsum(r), r) for r in RIGHT]).says
    assert said.endswith("?") and "total" not in said


def test_one_value_is_what_another_should_be():
    right = [{"a": r, "b": 2 * r, "c": r.sum()} for r in RIGHT]
    wrong = [{**values, "a": values["b"]} for values in right]
    assert of_another("a", list(zip(wrong, right))).says == "It is what b should be."
    wrong = [{**values, "a": np.full(len(values["a"]), values["c"])} for values in right]
    assert of_another("a", list(zip(wrong, right))).says == "Every number is what c should be."
    assert of_another("b", list(zip(wrong, right))) is None


def test_an_argument_with_the_answer_added():
    cases = [{"w": RNG.normal(size=3)} for _ in range(3)]
    right = [RNG.normal(size=3) for _ in cases]
    found = recognised(cases, [(c["w"] - 0.1 * r, r) for c, r in zip(cases, right)])
    assert found.name == "added_to_an_argument"
    assert "`w` minus 0.1 times what is asked for" in found.says


@given(st.integers(0, 10_000))
def test_other_numbers_are_no_slip(seed):
    rng = np.random.default_rng(seed)
    assert name_of(lambda r, case: r + rng.normal(size=r.shape)) is None


def test_a_slip_in_some_questions_only_is_none():
    assert name_of(lambda r, case: -r if len(r) == 4 else r) is None


def test_two_numbers_prove_nothing():
    cases = [{"x": 1.0}, {"x": 2.0}]
    assert (
        recognised(cases, [(4.0, 2.0), (16.0, 4.0)]) is None
    )  # squares? doubled twice? no telling


def test_on_top_of_a_mistake_only_what_is_said_of_a_result():
    assert on_top([(-r, r) for r in RIGHT]).says == sign_turned.besides
    assert on_top([(r**2, r) for r in RIGHT]) is None
