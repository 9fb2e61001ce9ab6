"""Rosenblatt's perceptron: what the rule does, when it stops, what it refuses."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from utils import datasets
from utils.nn import Perceptron


@pytest.mark.parametrize("name", ["AND", "OR", "NAND", "NOR"])
def test_it_learns_every_gate_that_has_a_line(name):
    X, t = datasets.gate(name)
    neuron = Perceptron().fit(X, t)
    assert neuron.mistakes[-1] == 0
    assert np.array_equal(neuron.predict(X), t)


def test_it_stops_at_the_first_epoch_without_a_mistake():
    X, t = datasets.gate("AND")
    assert Perceptron().fit(X, t).mistakes == [2, 3, 3, 2, 1, 0]  # by hand, on paper


def test_on_xor_it_uses_up_its_epochs():
    neuron = Perceptron().fit(*datasets.xor(), epochs=30)
    assert len(neuron.mistakes) == 30
    assert 0 not in neuron.mistakes


@given(seed=st.integers(0, 100), shift=st.sampled_from([0, 5]))
def test_novikoffs_bound_holds(seed, shift):
    X, t = datasets.admissions(40, seed=seed)
    v = np.append(datasets.ADMISSION_WEIGHTS, datasets.ADMISSION_BIAS)
    v[2] += shift * v[:2].sum()
    examples = np.column_stack([X - shift, np.ones(len(X))])
    R = np.linalg.norm(examples, axis=1).max()
    gamma = np.abs(examples @ v).min() / np.linalg.norm(v)
    neuron = Perceptron().fit(X - shift, t, epochs=10_000)
    assert neuron.mistakes[-1] == 0
    assert sum(neuron.mistakes) <= (R / gamma) ** 2


def test_the_learning_rate_only_scales():
    X, t = datasets.admissions()
    a, b = Perceptron(1).fit(X, t), Perceptron(0.25).fit(X, t)
    assert a.mistakes == b.mistakes
    assert np.allclose(a.w, 4 * b.w)


def test_fitting_again_goes_on():
    X, t = datasets.gate("AND")
    neuron = Perceptron()
    for _ in range(6):
        neuron.fit(X, t, epochs=1)
    assert neuron.mistakes == Perceptron().fit(X, t).mistakes


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda p: Perceptron(0), "learning_rate: expected a positive number, got 0"),
        (lambda p: Perceptron(float("nan")), "learning_rate"),
        (lambda p: p.fit([1, 2], [0, 1]), r"X: expected shape \(n, d\), got \(2,\)"),
        (lambda p: p.fit([[1.0], [2.0]], [0]), r"t: expected shape \(2,\), one target per row"),
        (lambda p: p.fit([[1.0], [2.0]], [0, 2]), r"only 0 and 1, got \[0 2\]"),
        (lambda p: p.fit([[np.nan], [2.0]], [0, 1]), "finite numbers, got nan"),
        (lambda p: p.predict([[1.0]]), "fit the perceptron before"),
        (lambda p: p.fit([[1.0]], [1]).predict([[1.0, 2.0]]), r"shape \(n, 1\), got \(1, 2\)"),
    ],
)
def test_bad_input_is_named(call, says):
    with pytest.raises(ValueError, match=says):
        call(Perceptron())
