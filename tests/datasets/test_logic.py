"""utils/datasets/logic.py: the gates against Python's own operators."""

import operator
import re

import numpy as np
import pytest

from utils.datasets import GATES, gate, xor

MEANING = {
    "AND": operator.and_,
    "OR": operator.or_,
    "XOR": operator.xor,
    "NAND": lambda a, b: 1 - (a & b),
    "NOR": lambda a, b: 1 - (a | b),
    "XNOR": lambda a, b: int(a == b),
}


def test_every_gate_is_here():
    assert set(GATES) == set(MEANING)


@pytest.mark.parametrize("name", MEANING)
def test_a_gate_answers_as_the_operator_does(name):
    X, y = gate(name)
    assert X.dtype == np.float64 and y.dtype == np.int64
    assert X.tolist() == [[0, 0], [0, 1], [1, 0], [1, 1]]
    assert y.tolist() == [MEANING[name](int(a), int(b)) for a, b in X]


@pytest.mark.parametrize("name", MEANING)
def test_a_neuron_can_be_any_gate_but_xor_and_its_opposite(name):
    X, y = gate(name)
    grid = np.arange(-2, 2.01, 0.5)
    w1, w2, b = (axis.ravel() for axis in np.meshgrid(grid, grid, grid))
    said = X[:, :1] * w1 + X[:, 1:] * w2 + b > 0  # (4, number of neurons)
    possible = (said == y[:, np.newaxis]).all(axis=0).any()
    assert possible == (name not in ("XOR", "XNOR"))


def test_xor_is_the_gate_of_that_name():
    for ours, theirs in zip(xor(), gate("XOR"), strict=True):
        assert np.array_equal(ours, theirs)


def test_what_a_reader_does_to_the_arrays_harms_no_one_else():
    X, y = gate("AND")
    X += 1
    y[:] = 7
    assert gate("AND")[0].max() == 1 and gate("AND")[1].tolist() == [0, 0, 0, 1]


@pytest.mark.parametrize("name", ["and", "NOT", "", None, 3])
def test_an_unknown_gate_is_named_with_those_there_are(name):
    message = f"name: expected one of 'AND', 'OR', 'NAND', 'NOR', 'XOR', 'XNOR', got {name!r}"
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        gate(name)
