"""Lesson 01: what it asks its readers to try is possible with these controls, and true."""

import re

import numpy as np
import pytest
from matplotlib.axes import Axes

from tests.demos.controls import put
from tests.notebooks.lesson import Lesson
from utils import datasets
from utils.demos import perceptron
from utils.demos.numerals import pair

lesson = Lesson("01_perceptron")
X, t = datasets.admissions()
RAW, CENTRED = 277, 6  # mistakes


def numbers(caption):
    return [float(n.replace("−", "-")) for n in re.findall(r"[−-]?\d+(?:\.\d+)?", caption)]


@pytest.fixture
def line():
    return perceptron.line_by_hand(X, t)


@pytest.fixture
def rule():
    return perceptron.learning_rule(X, t)


def test_a_line_without_a_mistake_can_be_found_doubled_and_turned_round(line):
    lesson.says("widget-line-try", "a line without a single mistake", "double all", "flip all")
    first, _ = line.render()
    assert "100 of 100 right" in put(line, w1=2, w2=3, b=-25)
    found, _ = line.render()
    assert found != first
    assert "100 of 100 right" in put(line, w1=4, w2=6, b=-50)
    assert line.render()[0] == found, "the line has moved"
    assert re.search(r"\b0 of 100 right", put(line, w1=-4, w2=-6, b=50))


def test_a_student_turned_round_leaves_99_right_and_one_at_the_edge_another_line(line):
    assert "99 of 100 right. Ringed: 1 admitted" in put(line, w1=2, w2=3, b=-25, turned=1)
    assert f"In the square: marks {pair(X[0])}, now admitted." in line.render()[1]
    assert "99 of 100 right. Ringed: 0 admitted" in put(line, turned=11)
    assert "100 of 100 right" in put(line, w1=0.8, w2=1, b=-9.5)


def test_nobody_is_turned_at_first_nor_in_the_readers_own_data(line):
    before = t.copy()
    assert "square" not in line.render()[1]
    put(line, turned=100)
    np.testing.assert_array_equal(t, before)


def test_the_first_line_is_the_one_of_the_lesson(line):
    right = np.sum((X @ [1, 0] - 5 >= 0) == t)
    assert f"{right} of 100 right" in line.render()[1]


def test_the_slider_ends_where_the_path_ends(rule):
    step = rule.controls["mistake"]
    assert step.max == RAW
    rule.controls["centred"].value = True
    assert (step.value, step.max) == (1, CENTRED)
    assert "Nobody is wrong now." in put(rule, mistake=CENTRED)
    rule.controls["centred"].value = False
    assert (step.value, step.max) == (1, RAW)
    assert "Nobody is wrong now." in put(rule, mistake=RAW)


@pytest.mark.parametrize("centred", [False, True])
def test_the_caption_names_what_is_really_added(rule, centred):
    """Adding up what the captions say gives the weights of the path, from zero to its end."""
    put(rule, centred=centred)
    path = perceptron.mistakes_of(X - 5 if centred else X, t)
    w, b = np.zeros(2), 0
    for k, (i, _, after, bias) in enumerate(path, start=1):
        if k % 20 > 2 and len(path) - k > 5:
            change = path[k - 1][1]
            w, b = w + change * (X[i] - 5 * centred), b + change
            continue
        caption = put(rule, mistake=k)
        marks, moved = re.findall(r"\(([^)]*)\)", caption)
        np.testing.assert_allclose(numbers(marks), X[i])
        sign = 1 if "is added to the weights, 1 to the bias" in caption else -1
        assert (sign < 0) == ("is taken from the weights, 1 from the bias" in caption)
        w, b = w + sign * np.array(numbers(moved)), b + sign
        np.testing.assert_allclose(w, after, atol=1e-9)
        assert b == bias


def test_the_caption_of_the_rule_tells_what_was_and_what_was_said(rule):
    for k in (1, 2, 3, 50, RAW):
        i, error, *_ = perceptron.mistakes_of(X, t)[k - 1]
        caption = put(rule, mistake=k)
        assert (f"was {'admitted' if t[i] else 'refused'}") in caption
        assert (f"the neuron said {'no' if error > 0 else 'yes'}") in caption
        assert "in the square" in caption


def test_play_opens_where_the_picture_is_and_takes_half_a_minute(rule):
    lesson.says("widget-rule-try", f"(all {RAW} mistakes take half a minute)", "the six mistakes")
    play, step, speed = rule.layout.children[:3]
    assert play.value == step.value == 1
    assert "Mistake 1 of 277" in rule.render()[1]
    assert 20 <= (play.max - play.value) * play.interval / 1000 <= 30
    for choice in speed.options:
        speed.value = choice
        assert play.interval == pytest.approx(1000 / choice, abs=1)
    rule.controls["centred"].value = True
    assert (play.value, play.max) == (1, CENTRED)


def test_reset_stops_the_play(rule):
    play, _, speed = rule.layout.children[:3]
    play.playing, play.value, speed.value = True, 30, 1
    rule.controls["centred"].value = True
    rule.reset.click()
    assert (play.playing, play.value, play.max, speed.value) == (False, 1, RAW, 10)


def test_the_student_just_judged_has_a_mark_that_no_other_has(rule, monkeypatch):
    drawn = []
    plot = Axes.plot

    def noted(ax, *args, **kwargs):
        drawn.append((args[2:], kwargs.get("mec")))
        return plot(ax, *args, **kwargs)

    monkeypatch.setattr(Axes, "plot", noted)
    put(rule, mistake=40)
    [(marker, color)] = set(mark for mark in drawn if mark[1])
    assert marker == ("s",)
    assert color not in ("#E69F00", "#0072B2", "#22262B")  # the dots' and the rings'


def test_95_percent_and_a_step_are_within_reach():
    lesson.says("widget-confidence-try", "to be 95 % sure", "Push it to 100")
    demo = perceptron.confidence(np.array([2.0, 3.0]), -25.0)
    slider = demo.controls["steepness"]
    captions = []
    for power in np.arange(slider.min, slider.max + slider.step / 2, slider.step):
        slider.value = slider.base**power
        captions.append(demo.render()[1])
    assert any("the neuron is 95% sure" in caption for caption in captions)
    assert captions[-1].startswith("Steepness 100: ")
    assert "100% sure" in captions[-1]
