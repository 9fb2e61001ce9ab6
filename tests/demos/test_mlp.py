"""Lesson 02: what it asks its readers to try is possible with these controls, and true."""

import itertools
import re
from collections import defaultdict

import numpy as np
import pytest

from tests.demos import calls
from tests.demos.controls import put
from tests.notebooks.lesson import Lesson
from utils.demos import mlp

lesson = Lesson("02_mlp")


@pytest.fixture
def lines():
    return mlp.two_lines()


def test_at_first_other_weights_of_the_output_would_do(lines):
    """The four corners go to (0, 0), (1, 0), (1, 0), (1, 1): what is left of the last is yes."""
    lesson.says("widget-xor-try", "1 and −1, with the bias −0.5")
    caption = lines.render()[1]
    hidden = np.array([[int(a), int(b)] for a, b in re.findall(r"→ \((\d), (\d)\)", caption)])
    np.testing.assert_array_equal(hidden @ [1, -1] - 0.5 >= 0, mlp.XOR == 1)
    assert "1 of 4 right." in caption


def test_xor_is_solved_and_h1_may_turn_from_5_to_85_degrees(lines):
    lesson.says("widget-xor-try", "225° and how far −0.35", "*how far* at −0.5", "from 5° to 85°")
    assert "4 of 4 right" in put(lines, angle2=225, shift2=-0.35)
    for angle in range(5, 86, 5):
        assert "4 of 4 right" in put(lines, angle1=angle, shift1=-0.5), angle
    for angle in (0, 90):
        assert "4 of 4 right" not in put(lines, angle1=angle, shift1=-0.5)


def test_it_can_be_made_to_fail_beyond_repair(lines):
    lesson.says("widget-xor-try", "a yes and a no land on the same spot")
    assert "fall together" not in lines.render()[1]
    caption = put(lines, angle1=0, shift1=0, angle2=0, shift2=0)
    assert "A yes and a no fall together: nothing behind can part them." in caption


def right(caption):
    return int(re.search(r"(\d+) of 200 right", caption)[1])


@pytest.fixture(scope="module")
def playground():
    return mlp.playground()


def test_three_neurons_fence_the_circles_in_and_two_do_not(playground):
    lesson.says("predict-circles", "about 160 are right")
    assert 150 <= right(put(playground, data="circles", activation="tanh", units=2)) <= 165
    assert right(put(playground, units=3)) > 190


def test_linear_neurons_draw_a_line(playground):
    """However many there are: what they answer has no bend anywhere."""
    put(playground, activation="linear", units=24)
    lesson.says("widget-playground-try", "choose *linear*, with 24 neurons")
    for data, most in (("circles", 130), ("moons", 180), ("spirals", 140)):
        assert right(put(playground, data=data, epoch=200)) < most


def test_only_relu_gets_the_spirals(playground):
    lesson.says("widget-playground-try", "24 neurons and 200 epochs", "only ReLU gets all 200")
    put(playground, data="spirals", units=24, epoch=200)
    found = {a: right(put(playground, activation=a)) for a in ("relu", "tanh", "sigmoid", "linear")}
    assert found["relu"] == 200 > max(found[a] for a in ("tanh", "sigmoid", "linear"))
    lesson.says("widget-playground-try", "sigmoid neurons are not much better than a line")
    assert 0 < found["sigmoid"] - found["linear"] < 10


def test_scrubbing_back_shows_what_was_there(playground):
    forth = put(playground, data="moons", activation="tanh", units=5, epoch=40)
    put(playground, epoch=200)
    assert put(playground, epoch=40) == forth


@pytest.fixture
def softmax():
    return mlp.softmax()


def percents(caption):
    return [float(n) for n in re.findall(r"([\d.]+)%", caption)]


def test_logits_of_a_softmax(softmax):
    lesson.says("widget-softmax-try", "0.7, 0 and 0", "The temperature is 2")
    assert percents(softmax.render()[1]) == [65.9, 24.2, 9.9]
    assert percents(put(softmax, z1=1, z2=1, z3=1)) == percents(put(softmax, z1=-2, z2=-2, z3=-2))
    assert percents(put(softmax, z1=0.7, z2=0, z3=0))[0] == pytest.approx(50, abs=0.5)
    before = percents(put(softmax, z1=2, z2=1, z3=0.1))
    put(softmax, z1=4, z2=2, z3=0.2)
    softmax.controls["temperature"].value = 10**0.3  # as near to 2 as a hand can get
    assert percents(softmax.render()[1]) == pytest.approx(before, abs=0.1)


@pytest.fixture(scope="module")
def pieces():
    return calls.calls()["mlp.pieces"]()


def told(caption):
    w1, w2, b, p = re.search(
        r"z = (\S+) x₁ (\S \S+) x₂ (\S \S+)\. .* with (\d+)%", caption
    ).groups()
    return *(float(n.replace("−", "-").replace(" ", "")) for n in (w1, w2, b)), int(p)


def test_some_fifty_pieces(pieces):
    count = int(re.search(r"At least (\d+) pieces", pieces.render()[1])[1])
    lesson.says("pieces-read", "some fifty single neurons", "twelve hidden neurons")
    assert 45 <= count <= 55


def test_there_are_pieces_whose_line_passes_elsewhere_and_pieces_that_are_certain(pieces):
    lesson.says("widget-pieces-try", "does not even pass through it", "almost certain")
    sums = defaultdict(list)  # of each neuron, at the points of its own piece
    everywhere = [np.arange(c.min, c.max, 20 * c.step) for c in pieces.controls.values()]
    for x1, x2 in itertools.product(*everywhere):
        *neuron, _ = told(put(pieces, x1=x1, x2=x2))
        sums[tuple(neuron)].append(np.dot(neuron, (x1, x2, 1)))
    seen = [np.array(z) for z in sums.values() if len(z) > 5]
    elsewhere = [z for z in seen if (z > 0.1).all() or (z < -0.1).all()]
    assert 2 <= len(elsewhere) < len(seen)
    assert any((np.abs(z) > 4.6).all() for z in seen)  # 99 % or 1 % in the whole piece


def test_the_neuron_of_the_caption_is_the_network_around_the_square(pieces):
    for x1, x2 in ((0.0, 0.5), (1.0, 0.0), (-0.5, 1.0)):
        w1, w2, b, p = told(put(pieces, x1=x1, x2=x2))
        assert 1 / (1 + np.exp(-(w1 * x1 + w2 * x2 + b))) == pytest.approx(p / 100, abs=0.03)
