"""Lesson 02: what its sentences claim is computed here, and the sentences must still say it."""

import re

import numpy as np
import pytest

from tests.notebooks.lesson import Lesson
from utils import datasets, nn

lesson = Lesson("02_mlp")


def test_one_row_of_a_matrix_product():
    z = np.array([1, 1]) @ [[1, -1], [1, -1]]
    lesson.says(
        "matrices", "= 2, with the second −1 − 1 = −2", "(1.5, −0.5). Through the step: (1, 0)"
    )
    assert z.tolist() == [2, -2] and (z + [-0.5, 1.5]).tolist() == [1.5, -0.5]


def test_the_weights_that_are_shown_solve_what_the_reader_is_asked():
    inputs, targets = datasets.xor()
    hidden = np.column_stack([inputs @ [1, 1] >= 0.5, inputs @ [-1, -1] >= -1.5])
    np.testing.assert_array_equal(hidden @ [1, 1] - 1.5 >= 0, targets == 1)
    lesson.says("your-output-solved", "w, b = np.array([1, 1]), -1.5")
    fold = [2 * max(x, 0) - 4 * max(x - 0.5, 0) for x in inputs.mean(axis=1)]
    assert fold == targets.tolist()
    lesson.says("your-fold-solved", "x = inputs.mean(axis=1)", "0, ½, ½, 1")


def test_a_stack_of_linear_layers():
    layers = [nn.Dense(10), nn.Dense(1)]
    assert nn.Sequential([nn.Input((2,)), *layers]).count_params() == 41
    lesson.says("collapse", "41 numbers in all")
    assert (
        float(re.search(r"differ by (\S+) at most", lesson.printed("collapse-compute"))[1]) < 1e-13
    )


def test_slopes():
    z = np.linspace(-8, 8, 16_001)
    for name, most in (("sigmoid", 0.25), ("tanh", 1)):
        f = nn.activations.get(name)
        assert f.derivative(f(z)).max() == pytest.approx(most)
    lesson.says(
        "gallery-table", "$a(1-a)$, at most ¼", "$1-a^2$, at most 1", "α = 0.2 for the leaky"
    )
    at_five = [nn.activations.get(n).derivative(nn.activations.get(n)(np.array([5.0])))[0]
               for n in ("sigmoid", "tanh")]  # fmt: skip
    assert f"{at_five[0]:.4f}" == "0.0066" and f"{at_five[1]:.5f}" == "0.00018"
    lesson.repeats("predict-slope", "slopes", "0.0066", "0.00018")


def test_counting():
    lesson.repeats("predict-count", "count", "130", "88", "54", "21", "293")
    lesson.says("budget", "795 h + 10 ≤ 100,000: at most 125")
    digits = [nn.Sequential([nn.Input((784,)), nn.Dense(h), nn.Dense(10)]).count_params()
              for h in (30, 125, 126)]  # fmt: skip
    assert digits[1] <= 100_000 < digits[2] and digits[1] == 795 * 125 + 10
    lesson.says("quiz-3", f"{digits[0]:,}</summary>Yes")


def test_five_times_the_stairs_a_fifth_of_the_error():
    off = [float(n) for n in re.findall(r"off by (\S+) at most", lesson.printed("staircase"))]
    assert len(off) == 3 and all(4 < a / b < 6 for a, b in zip(off, off[1:]))
    lesson.says("width-read", "Five times the neurons, about a fifth of the error.")


def folded(x, times):
    for _ in range(times):
        x = 2 * np.maximum(x, 0) - 4 * np.maximum(x - 0.5, 0)
    return x


def test_folds():
    x = np.arange(2**12 + 1) / 2**12
    np.testing.assert_array_equal(folded(x, 1), folded(1 - x, 1))
    teeth = [np.sum(folded(x, times) == 1) for times in range(1, 6)]
    assert teeth == [1, 2, 4, 8, 16]
    bends = np.sum(np.abs(np.diff(folded(x, 5), 2)) > 1e-9)
    assert bends == 31
    lesson.says("predict-folds", "Sixteen: 1, 2, 4, 8, 16")
    lesson.says("depth-read", "32 straight stretches", "needs 31 of them at least", "a million")
    assert 2**20 == pytest.approx(1e6, rel=0.05)


def test_one_neuron_holds_in_its_piece_and_not_beyond():
    said = re.findall(r"network +(\S+) +that neuron +(\S+)", lesson.printed("one-neuron"))
    assert [a == b for a, b in said] == [True, True, True, False]
    W1, b1 = np.array([[1, -1, 2], [2, 1, -1]]), [0.5, -1, -4]
    on = [(np.array(x) @ W1 + b1 > 0).tolist() for x in ((1, 2.5), (1, 1.5))]
    assert on == [[True, True, False], [True, False, False]]
    lesson.says("one-neuron-read", "the second hidden neuron fell silent")


def test_twelve_neurons_and_their_parameters():
    assert "67 parameters, 200 of 200 right" in lesson.printed("pieces-train")
    lesson.says("pieces-read", "twelve hidden neurons", "67 weights and biases")


def test_softmax():
    p = nn.softmax(np.array([2, 1, 0.1]))
    lesson.says("your-softmax-solved", "[0.67 0.24 0.09]", "[0.66 0.24 0.1 ]")
    assert str(p.round(2)) == "[0.66 0.24 0.1 ]"
    assert str(nn.softmax(np.array([1000, 999, 998])).round(2)) == "[0.67 0.24 0.09]"
    q = nn.softmax(np.array([3, 1, 0.1]))
    assert q[0] / q[1] == pytest.approx(np.e * p[0] / p[1])
    assert q[0] / q[2] == pytest.approx(np.e * p[0] / p[2])
    np.testing.assert_allclose(nn.softmax(np.array([1.7, 0]))[0], nn.sigmoid(1.7))
    assert lesson.printed("burst").startswith("as the formula stands: [nan nan nan]")
    lesson.says("softmax-read", "*e* = 2.7 times as likely", "the softmax of (z, 0) gives σ(z)")


def test_digits():
    """As they are stored, which is with MNIST."""
    rows = re.findall(
        r"hidden (\(.*?\)) +([\d,]+) parameters +([\d.]+)%", lesson.printed("digits-train")
    )
    right = {name: float(p) for name, _, p in rows}
    assert 88 < right["()"] < 93
    assert 94 <= right["(32,)"] < 96
    lesson.says("predict-digits", "get about nine in ten", "About 95 %")
    assert (right["(32,)"] - right["()"]) / (100 - right["()"]) > 1 / 3
    assert abs(right["(32, 32)"] - right["(32,)"]) < 0.5 < right["(128,)"] - right["(32,)"]
    sizes = {name: int(n.replace(",", "")) for name, n, _ in rows}
    assert 3.5 < sizes["(128,)"] / sizes["(32,)"] < 4.5
    lesson.says("digits-read", "a third of the mistakes and more", "buys nothing", "four times the")
