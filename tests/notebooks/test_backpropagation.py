"""Lesson 03: what its sentences claim is computed here, and the sentences must still say it."""

import re

import numpy as np
import pytest

from tests.notebooks.lesson import Lesson
from utils import nn

lesson = Lesson("03_backpropagation")


def percent(cell):
    return [float(p) for p in re.findall(r"([\d.]+)%", lesson.printed(cell))]


def test_prices():
    lesson.repeats("predict-price", "prices", "0.105", "2.303")
    assert np.log(0.1) / np.log(0.9) == pytest.approx(22, abs=0.5)
    lesson.says("predict-price", "about 22 times as much")


def test_the_first_weight_is_most_to_blame():
    nudged = [float(n) for n in re.findall(r"-?\d+\.\d+", lesson.printed("check-chain"))][:3]
    assert abs(nudged[0]) == max(map(abs, nudged))
    lesson.says("predict-which", "it said −1.28", "Here the first one")
    lesson.says(
        "your-share-solved", f"`dw1 = d_z1 * x`, {nudged[0]:.3f}", "the largest of the three"
    )
    assert f"dw3 {nudged[2]:.3f}   dw2 {nudged[1]:.3f}" in lesson.printed("chain-backward")
    assert "y -1.28" in lesson.printed("chain-forward")
    lesson.says("back", "here −2.28", "w₃ = 2")


def test_where_ways_meet_rates_add_up():
    lesson.says("predict-fork", "36. Along a way rates multiply", "4 · 3 = 12", "6 · 4 = 24")
    assert "36.0" in lesson.printed("fork-code")


def test_four_lines_are_right():
    lesson.says("predict-shape", "(2, 3), (3,), (3, 1), (1,)")
    assert "[(2, 3), (3,), (3, 1), (1,)]" in lesson.printed("two-layers")
    off = [float(n) for n in re.findall(r"by (\S+) at most", lesson.printed("check-two-layers"))]
    assert len(off) == 4 and max(off) < 1e-8


def names(*cells):
    """What the code of these cells defines."""
    found = {}
    for cell in ("imports", *cells):
        exec(lesson[cell].source, found)
    return found


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


def test_equal_neurons_stay_equal():
    numbers = re.findall(r"-?\d+\.\d+", lesson.printed("symmetry-code").split(":")[1])
    assert len(numbers) == 6 and len(set(numbers)) == 1


def test_the_library_goes_back_as_the_lesson_says():
    assert "self.x.T, d_z" in lesson.printed("inside-dense")
    assert "reversed(" in lesson.printed("inside-network")
    assert "layer.backward(" in lesson.printed("inside-network")


def test_the_stopwatch():
    lesson.says("predict-stopwatch", "Several thousand times")
    back, nudging = re.search(
        r"back once (\S+) ms, nudging all (\S+) s", lesson.printed("stopwatch-code")
    ).groups()
    assert 1000 * float(nudging) / float(back) > 2000
    assert "True" in lesson.printed("stopwatch-code")


def test_a_faint_veil():
    clean, noisy, fooled = percent("fool")
    assert clean > 94 and clean - noisy < 1.5 and fooled < 25
    lesson.says("fool-read", "Noise of the same size hardly troubles", "more than a tenth")
    lesson.says("predict-fool", "about one image in a hundred", "Fewer than one in four")
