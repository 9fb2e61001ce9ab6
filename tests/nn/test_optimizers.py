"""Steps of the optimizers, computed by hand."""

import numpy as np
import pytest

from utils import nn


def test_steps_of_the_rules_by_hand():
    """The formulas, with plain numbers: two steps with the gradients 2 and −1."""

    def two_steps(rule):
        w = np.array([1.0])
        for g in (2.0, -1.0):
            rule.update(w, np.array([g]))
        return w[0]

    assert two_steps(nn.SGD(0.1)) == pytest.approx(1 - 0.2 + 0.1)
    v1, v2 = -0.2, 0.9 * -0.2 + 0.1
    assert two_steps(nn.SGD(0.1, momentum=0.9)) == pytest.approx(1 + v1 + v2)
    nesterov = 1 + (0.9 * v1 - 0.2) + (0.9 * v2 + 0.1)
    assert two_steps(nn.SGD(0.1, momentum=0.9, nesterov=True)) == pytest.approx(nesterov)
    s1, s2 = 0.1 * 4, 0.9 * 0.1 * 4 + 0.1 * 1
    rms = 1 - 0.1 * 2 / np.sqrt(s1 + 1e-7) + 0.1 / np.sqrt(s2 + 1e-7)
    assert two_steps(nn.RMSprop(0.1)) == pytest.approx(rms)
    m1, m2 = 0.1 * 2, 0.9 * 0.2 - 0.1
    a1, a2 = 0.001 * 4, 0.999 * 0.004 + 0.001
    adam = 1 - 0.1 * (m1 / 0.1) / (np.sqrt(a1 / 0.001))
    adam -= 0.1 * (m2 / (1 - 0.81)) / np.sqrt(a2 / (1 - 0.999**2))
    assert two_steps(nn.Adam(0.1)) == pytest.approx(adam, rel=1e-5)
    assert two_steps(nn.SGD(lambda step: [0.1, 0.5][step])) == pytest.approx(1 - 0.2 + 0.5)


@pytest.mark.parametrize(
    "rule", [nn.SGD(0.1, momentum=0.9), nn.RMSprop(), nn.Adam()], ids=lambda r: type(r).__name__
)
def test_a_long_vector_moves_like_a_short_one(rule):
    """Stretch after stretch, or in one go: the same."""
    rng = np.random.default_rng(0)
    w, g = rng.normal(size=(2, 2**15 + 7))
    few = w[-9:].copy()
    for _ in range(3):
        rule.update(w, g.copy())
    rule.reset()
    for _ in range(3):
        rule.update(few, g[-9:].copy())
    np.testing.assert_array_equal(w[-9:], few)
