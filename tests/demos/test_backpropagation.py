"""Lesson 03: what it asks its readers to try is possible with these controls, and true."""

import re

import numpy as np
import pytest

from tests.demos.controls import put
from tests.notebooks.lesson import Lesson
from utils.demos import backpropagation

lesson = Lesson("03_backpropagation")


def numbers(caption):
    return [float(n.replace("−", "-")) for n in re.findall(r"−?\d+\.\d+", caption)]


@pytest.fixture
def chain():
    return backpropagation.chain()


def test_the_chain_ends_with_the_slopes_of_the_lesson(chain):
    last = chain.controls["step"].max
    slopes = numbers(put(chain, step=last).split("so far")[1])
    h = 1e-6

    def L(w1, w2, w3):
        return backpropagation.chain_values(w1, w2, w3)[0][-1]

    w = np.array([0.5, -1.0, 2.0])
    expected = [(L(*(w + h * e)) - L(*(w - h * e))) / (2 * h) for e in np.eye(3)[::-1]]
    np.testing.assert_allclose(slopes, expected, atol=0.006)


def test_every_value_comes_in_its_turn(chain):
    """Forward to the loss, then back to x."""
    said = [put(chain, step=step) for step in range(chain.controls["step"].max + 1)]
    assert [s.split()[1] for s in said[:7]] == list(backpropagation.FORWARD)
    assert [s.split("nudge ")[1].split()[0] for s in said[7:]] == list(
        backpropagation.FORWARD[::-1]
    )


def test_who_is_to_blame_when_the_second_weight_is_0(chain):
    lesson.says("widget-chain-try", "set w2 to 0", "Only w2 is", "slope is 1 − 0.9993² = 0.001")
    _, back = backpropagation.chain_values(0.5, 0.0, 2.0)
    forward, _ = backpropagation.chain_values(0.5, 0.0, 2.0)
    slopes = [back[1] * forward[0], back[3] * forward[2], back[5] * forward[4]]
    assert [abs(s) > 1e-9 for s in slopes] == [False, True, False]
    assert put(chain, w2=0, step=chain.controls["step"].max)
    (_, _, a1, *_), back = backpropagation.chain_values(2.0, -1.0, 2.0)
    assert f"{a1:.4f}" == "0.9993" and f"{1 - a1**2:.3f}" == "0.001"
    assert abs(back[1]) < 0.01 < abs(back[2])


@pytest.fixture
def descent():
    return backpropagation.descent()


def ended(descent, **values):
    """(weight, loss, slope) at the end of the path."""
    caption = put(descent, **{k: v for k, v in values.items() if k != "rate"})
    if "rate" in values:
        descent.controls["rate"].value = values["rate"]
        caption = descent.render()[1]
    return numbers(caption.split("the weight is")[1])


def test_the_two_valleys(descent):
    lesson.says("widget-descent-try", "0.60: a **local minimum**", "on the left is at 0.32")
    weight, loss, _ = ended(descent, start=1, steps=60, rate=1)
    assert weight > 2.5 and loss == pytest.approx(0.60, abs=0.01)
    weight, loss, _ = ended(descent, start=-3, rate=0.4)
    assert weight < 0 and loss == pytest.approx(0.32, abs=0.005)


def test_rates_that_are_too_large(descent):
    lesson.says(
        "widget-descent-try",
        "Rate 2 still leaps to and fro in it after 60 steps",
        "rate 10 lands in the flat one",
    )
    put(descent, start=-3)
    late = [ended(descent, steps=steps, rate=2)[0] for steps in range(50, 61)]
    assert max(late) - min(late) > 0.5 and max(late) < 0.5, "it rests, or has left the valley"
    weight, loss, _ = ended(descent, steps=60, rate=10)
    assert weight > 3 and loss == pytest.approx(0.60, abs=0.01)
