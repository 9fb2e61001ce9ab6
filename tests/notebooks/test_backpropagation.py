"""Lesson 03: what its sentences claim is computed here, and the sentences must still say it."""

import os
import re

import numpy as np
import pytest

from tests.notebooks.lesson import Lesson
from utils import nn

lesson = Lesson("03_backpropagation")


def names(*cells, data="mnist", **given):
    """What the code of these cells defines, beside what is given."""
    found = dict(given)
    for cell in ("imports", *cells):
        code = lesson[cell].source
        exec(code.replace('"mnist", fallback="digits"', repr(data)), found)
    return found


def percent(cell):
    return [float(p) for p in re.findall(r"([\d.]+)%", lesson.printed(cell))]


def test_prices():
    lesson.repeats("predict-price", "prices", "0.105", "2.303")
    assert -np.log(0.1) / -np.log(0.9) == pytest.approx(22, abs=0.5)
    lesson.says("predict-price", "about 22 times as much")


def test_the_first_weight_is_most_to_blame_and_nudging_agrees():
    found = names("chain-forward", "chain-backward", "check-chain", dw1=0.0)
    exec(re.search("`(dw1 = .*)`", lesson["your-share-solved"].source)[1], found)
    derived = [found[name] for name in ("dw1", "dw2", "dw3")]
    assert np.argmax(np.abs(derived)) == 0
    lesson.says("predict-which", "it said −1.28", "Here the first one")
    lesson.says("your-share-solved", "the largest of the three")
    off = np.abs(np.subtract(derived, found["chain_slopes"])).max()
    assert 1e-10 < off < 1e-9
    lesson.says("trust", "In about nine", "A much smaller nudge would be worse")
    w, tiny = (found["w1"], found["w2"], found["w3"]), 1e-11
    up, down = (found["chain_loss"](w[0] + d, *w[1:]) for d in (tiny, -tiny))
    assert abs((up - down) / (2 * tiny) - derived[0]) > 1000 * off
    assert "y -1.28" in lesson.printed("chain-forward")
    lesson.says("back", "here −2.28", "w₃ = 2", "1 − 0.76² = 0.42")
    assert f"{1 - found['a1'] ** 2:.2f}" == "0.42"


def test_two_linear_neurons_on_paper():
    x, w1, w2, t = 1, 2, 3, 5
    y = w2 * w1 * x
    lesson.says("pencil", f"y = {y}", f"The share of w₂ is 1 · 2 = {(y - t) * w1 * x}")
    lesson.says("pencil", f"the share of w₁ is 3 · 1 = {(y - t) * w2 * x}")


def test_where_ways_meet_rates_add_up():
    lesson.says("predict-fork", "144. Along a way rates multiply", "3 · 16 = 48", "8 · 12 = 96")
    assert "144.0" in lesson.printed("fork-code")


def test_a_layer_by_hand():
    found = names("by-hand-cell")
    nudged = re.search(r"by nudging: (.*)", lesson.printed("by-hand-cell"))[1]
    exec(re.search(r"```python\n(.*?)```", lesson["by-hand-solved"].source, re.DOTALL)[1], found)
    assert nudged == str([*found["dW"], found["db"]])
    assert (found["X"].T @ found["d_Z"]).ravel().tolist() == found["dW"]
    lesson.says("by-hand-solved", "1 · 10 + 3 · 1 = 13", "2 · 10 + 4 · 1 = 24")


def test_four_lines_are_right():
    lesson.says("predict-shape", "(2, 3), (3,), (3, 1), (1,)")
    assert "[(2, 3), (3,), (3, 1), (1,)]" in lesson.printed("two-layers")
    off = [float(n) for n in re.findall(r"off by (\S+) at", lesson.printed("check-two-layers"))]
    assert len(off) == 4 and max(off) < 1e-8


def test_the_readers_own_line_trains_xor():
    lesson.says("your-step-solved", "falls to 0.001", "the answers are 0, 1, 1, 0")
    line = re.search(r"w = \[part .*\]", lesson["your-step-solved"].source)[0]
    found = names("two-layers")
    exec(lesson["your-step-cell"].source.replace("w = w  # yours", f"{line}  # yours"), found)
    assert f"{found['losses'][-1]:.3f}" == "0.001"
    assert nn.sigmoid(found["Z"]).ravel().round().tolist() == [0, 1, 1, 0]


def test_luck():
    found = names("two-layers", "luck-code")
    stuck = [found["trained"]([np.random.default_rng(seed).normal(size=s) for s in
             ((2, 2), (2,), (2, 1), (1,))]) for seed in range(6)]  # fmt: skip
    for loss, w in stuck:
        answers = np.sort(nn.sigmoid(found["forward"](found["X"], *w)[1]).ravel())
        halves = np.sum(np.abs(answers - 0.5) < 0.1)
        assert loss < 0.1 or halves in (2, 3), answers
    two, eight = map(int, re.findall(r"(\d+) of 50", lesson.printed("luck-code")))
    assert two < 25 and eight == 50
    lesson.says("predict-luck", "Fewer than half", "all fifty succeed")


def test_the_one_that_is_stuck_says_one_half_twice():
    stuck = re.search(r"stuck: \[(.*)\]", lesson.printed("luck-code"))[1].split()
    assert sorted(map(float, stuck)) == [0, 0.5, 0.5, 1]


def test_equal_neurons_stay_equal():
    numbers = re.findall(r"-?\d+\.\d+", lesson.printed("symmetry-code").split(":")[1])
    assert len(numbers) == 6 and len(set(numbers)) == 1
    lesson.repeats("predict-symmetry", "symmetry-code", "0.478")
    lesson.says("predict-symmetry", "It falls, and stops at")
    lesson.says("symmetry-read", "in their outgoing weights too", "no more for XOR than two thirds")
    assert "[0.   0.67 0.67 0.67]" in lesson.printed("symmetry-code")
    found = names("two-layers", "luck-code")
    shapes = ((2, 3), (3,), (3, 1), (1,))
    longer, _ = found["trained"]([np.full(s, 0.5) for s in shapes], steps=6000)
    assert longer > 0.477
    other = [np.full(s, 0.5) for s in shapes]
    other[2] = np.array([[0.2], [0.5], [0.8]])  # only the outgoing weights differ
    assert len(set(found["trained"](other)[1][0][0].round(3))) == 3


def test_a_softmax_begins_with_p_minus_t():
    nudged, derived = lesson.printed("softmax-slope").strip().splitlines()
    assert nudged.split(": ")[1].strip() == derived.split(": ")[1].strip()
    assert [float(n) < 0 for n in re.findall(r"-?\d\.\d*", nudged)] == [i == 3 for i in range(10)]


def test_the_library_goes_back_as_the_lesson_says():
    assert "self.x.T, d_z" in lesson.printed("inside-dense")
    assert "reversed(" in lesson.printed("inside-network")
    assert "layer.backward(" in lesson.printed("inside-network")


def test_the_stopwatch():
    lesson.says("predict-stopwatch", "More than ten thousand times: 2 · 23,860")
    printed = lesson.printed("stopwatch-code")
    once, back = map(float, re.search(r"forward (\S+) ms, .* back (\S+) ms", printed).groups())
    assert 1.5 < back / once < 4.5
    assert float(re.search(r"s, (\S+) times", printed)[1].replace(",", "")) > 10_000
    lesson.repeats("stopwatch", "digits-train", "23,860")


def test_at_the_start_it_pays_the_logarithm_of_ten():
    lesson.says("digits", "About 2.3")
    assert float(re.search(r"it pays (\S+)", lesson.printed("digits-train"))[1]) < 2.4


def test_a_faint_veil():
    clean, noisy, fooled = percent("fool")
    assert clean > 94 and clean - noisy < 1.5 and fooled < 25
    lesson.says("fool-read", "Noise of the same size hardly troubles")
    lesson.says("predict-fool", "about one image in a hundred", "Fewer than one in four")
    size, reach = map(float, re.findall(r"[\d.]+$", lesson.printed("reach"), re.MULTILINE))
    assert reach > 2 * size


def test_without_mnist_the_veil_is_milder(capsys):
    right, ink = veiled("digits")
    lesson.says("digits-which", "about 57 of 100", "a ratio ten times smaller")
    assert right(0.1) == pytest.approx(0.57, abs=0.03)
    assert 23_860 / ink["model"].count_params() == pytest.approx(10, abs=1)


@pytest.mark.skipif(not os.environ.get("COURSE_DATA"), reason="COURSE_DATA is not set: no MNIST")
def test_thinner_veils():
    right, _ = veiled("mnist")
    lesson.says("reach-read", "right in 71 of 100, and with 0.07 in about half")
    assert right(0.05) == pytest.approx(0.71, abs=0.02)
    assert right(0.07) == pytest.approx(0.5, abs=0.03)


def veiled(data):
    """How many images are right behind a veil, as a function of its thickness; and the names."""
    found = names("digits-train", "fool", data=data)
    X, digits = found["F_test"], found["d_test"]
    direction = np.sign(found["blame_of_pixels"](X, digits))

    def right(little):
        return found["model"].evaluate(np.clip(X + little * direction, 0, 1), digits)[1]

    return right, found
