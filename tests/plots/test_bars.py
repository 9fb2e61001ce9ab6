"""Probabilities: a bar a class, the winner dark, no rounding to a certainty."""

import numpy as np
import pytest
from matplotlib.colors import to_hex

from utils import plots


def texts(ax):
    return [text.get_text() for text in ax.texts]


def test_bars_are_as_long_as_probabilities_and_the_first_is_on_top():
    ax = plots.probabilities([0.1, 0.7, 0.2], names=("cat", "dog", "fish"))
    assert [bar.get_width() for bar in ax.patches] == [0.1, 0.7, 0.2]
    assert [label.get_text() for label in ax.get_yticklabels()] == ["cat", "dog", "fish"]
    assert ax.get_xlim() == (0, 1) and ax.yaxis_inverted()


def test_the_winner_alone_is_dark_and_bold():
    ax = plots.probabilities([0.1, 0.7, 0.2])
    colors = [to_hex(bar.get_facecolor()).upper() for bar in ax.patches]
    assert colors == [plots.PALE, plots.POSITIVE, plots.PALE]
    assert [text.get_weight() for text in ax.texts] == ["normal", "bold", "normal"]


def test_values_are_written_without_false_certainty():
    p = [0, 1e-9, 0.0051, 0.659, 0.9949, 0.996, 1]
    assert texts(plots.probabilities(p)) == [
        "0.00",
        "< 0.01",
        "0.01",
        "0.66",
        "0.99",
        "> 0.99",
        "1.00",
    ]


def test_the_true_class_is_ticked():
    ax = plots.probabilities([0.7, 0.3], true=1)
    assert texts(ax) == ["0.70", "0.30  ✓ true"]
    assert texts(plots.probabilities([0.7, 0.3], true=np.int64(0)))[0] == "0.70  ✓ true"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"p": []}, r"p: expected probabilities in \[0, 1\], one a class, got none"),
        ({"p": [2, 1, 0.1]}, r"p: expected probabilities in \[0, 1\], one a class, got 0.1 to 2"),
        ({"p": [-0.1, 1.1]}, "p: expected probabilities"),
        ({"p": [[0.5, 0.5]]}, r"p: expected shape \(k,\), got \(1, 2\)"),
        ({"p": [np.nan, 1]}, "p: expected finite numbers"),
        ({"p": [0.5, 0.5], "names": ["a"]}, "names: expected 2 texts, got 1"),
        ({"p": [0.5, 0.5], "true": 2}, "true: expected a class number from 0 to 1, got 2"),
    ],
)
def test_bad_arguments_are_named(arguments, message):
    with pytest.raises(ValueError, match=message):
        plots.probabilities(**arguments)
