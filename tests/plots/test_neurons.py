"""The neuron's diagram: every number where it arises, signs in colour, sizes in width."""

import matplotlib.pyplot as plt
import numpy as np
import pytest
from matplotlib.colors import to_hex
from matplotlib.patches import Circle, FancyArrowPatch

from utils import nn, plots
from utils.plots import diagrams, neurons, style


def texts(ax):
    return [text.get_text() for text in ax.texts]


def arrows(ax):
    return [patch for patch in ax.patches if isinstance(patch, FancyArrowPatch)]


def circles(ax):
    return [patch for patch in ax.patches if isinstance(patch, Circle)]


def test_without_values_it_shows_names_and_weights():
    ax = plots.neuron([0.6, -0.8], 7)
    assert {"$x_{1}$", "$x_{2}$", "0.6", "−0.8", "bias 7", "Σ", "ŷ", "step"} <= set(texts(ax))
    assert len(circles(ax)) == 4  # two inputs, the sum, the activation
    assert len(arrows(ax)) == 5  # two weights, the bias, to the activation, out


def test_with_values_it_computes_at_every_node():
    ax = plots.neuron([0.5, -2], 1, values=[4, -3], activation="linear")
    expected = {"4", "−3", "0.5 × 4 = 2", "−2 × (−3) = 6", "bias 1", "z = 9", "ŷ = 9"}
    assert expected <= set(texts(ax))


@pytest.mark.parametrize(
    ("activation", "z", "out"),
    [
        ("linear", -2, "−2"),
        ("step", -2, "0"),
        ("step", 0, "1"),
        ("sigmoid", 2, "0.881"),
        ("tanh", 2, "0.964"),
        ("relu", -2, "0"),
        ("leaky_relu", -2, "−0.4"),
        ("elu", -2, "−0.865"),
        (np.square, -3, "9"),
        ("sigmoid", -1e5, "0"),
    ],
)
def test_the_output_is_the_activation_of_the_sum(activation, z, out):
    assert f"ŷ = {out}" in texts(plots.neuron([1], 0, values=[z], activation=activation))


@pytest.mark.parametrize("name", neurons.ACTIVATIONS)
def test_an_activation_is_the_one_of_that_name_in_nn(name):
    z, (_, f) = np.linspace(-3, 3, 13), neurons.ACTIVATIONS[name]
    np.testing.assert_allclose(f(z), nn.activations.get(name)(z), atol=1e-12)


def test_arrows_are_as_thick_as_weights_are_large_and_coloured_by_sign():
    ax = plots.neuron([3, -1, 0, 2], -1)
    three, one, zero, two, bias, *_ = arrows(ax)
    widths = [a.get_linewidth() for a in (three, two, one, zero)]
    assert widths == sorted(widths, reverse=True) and len(set(widths)) == 4
    colors = [to_hex(a.get_edgecolor()).upper() for a in (three, one, zero, bias)]
    assert colors == [style.sign_color(weight).upper() for weight in (3, -1, 0, -1)]
    assert zero.get_linestyle() == ":"


def test_many_inputs_are_shortened():
    ax = plots.neuron(np.arange(784) + 1.0, 0)
    assert "⋮" in texts(ax) and {"$x_{1}$", "$x_{784}$", "784"} <= set(texts(ax))
    assert len(circles(ax)) <= 8


def test_long_names_stand_beside_their_circles():
    ax = plots.neuron([1, 2], 0, inputs=("grades", "test"))
    assert {"grades", "test", "$x_{1}$", "$x_{2}$"} <= set(texts(ax))
    name = next(text for text in ax.texts if text.get_text() == "grades")
    circle = circles(ax)[0]
    assert name.get_ha() == "right" and name.get_position()[0] < circle.center[0] - circle.radius


@pytest.mark.parametrize(
    ("weights", "values"), [([0.6, 0.8], [7.5, 4.2]), ([1, -2.25, 0, 0.5], [-1, 0.5, 3, 2])]
)
def test_no_two_texts_overlap(weights, values, drawn):
    boxes = drawn(plots.neuron(weights, -7, values=values, title="One neuron"))
    level = [(t.get_text(), box) for t, box in boxes.items() if t.get_rotation() in (0, 360)]
    for i, (one, a) in enumerate(level):
        for other, b in level[:i]:
            assert not a.overlaps(b), f"{one!r} covers {other!r}"


def test_numbers_on_edges_lie_along_them():
    ax = plots.neuron([0.6, 0.8], 0)
    first, second = (t for t in ax.texts if t.get_text() in ("0.6", "0.8"))
    assert 300 < first.get_rotation() < 360 and 0 < second.get_rotation() < 60


@pytest.mark.parametrize("picture", [plots.neuron, lambda n, b, ax: plots.network((2, 2), ax=ax)])
def test_letters_shrink_with_the_axes_they_are_given(picture):
    sizes = []
    for columns in (1, 2, 4):
        ax = plt.figure(figsize=(6.4, 3)).subplots(1, columns, squeeze=False)[0, 0]
        sizes.append(max(text.get_fontsize() for text in picture([1, 2], 0, ax=ax).texts))
    np.testing.assert_allclose(sizes, sizes[0] * np.array([1, 1 / 2, 1 / 4]), rtol=0.02)


@pytest.mark.parametrize(
    ("value", "text"),
    [(3.0, "3"), (-0.25, "−0.25"), (12.345, "12.3"), (0.0, "0"), (-0.0, "0"), (1234567, "1.2e+06")],
)
def test_number(value, text):
    assert diagrams.number(value) == text


@pytest.mark.parametrize(
    ("n", "limit"), [(1, 3), (3, 3), (4, 3), (10, 10), (11, 10), (784, 10), (5, 4)]
)
def test_shown_keeps_ends_and_limit(n, limit):
    rows = diagrams.shown(n, limit)
    assert len(rows) == min(n, limit) and rows[0] == 0 and rows[-1] == n - 1
    assert rows.count(None) == (n > limit)
    units = [i for i in rows if i is not None]
    assert units == sorted(set(units))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (([], 0), "weights: expected one number an input, got none"),
        (([[1]], 0), r"weights: expected shape \(d,\), got \(1, 1\)"),
        (([1], [1, 2]), r"bias: expected a number, got "),
    ],
)
def test_bad_numbers_are_named(arguments, message):
    with pytest.raises(ValueError, match=message):
        plots.neuron(*arguments)


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"values": [1]}, r"values: expected shape \(2,\), got \(1,\)"),
        ({"inputs": ["a"]}, "inputs: expected 2 texts, got 1"),
        ({"inputs": "ab"}, "inputs: expected 2 texts, got 'ab'"),
        (
            {"activation": "relus"},
            "activation: expected a function or .* got 'relus'",
        ),
        ({"activation": lambda z: 1}, r"the answer of activation: expected shape \(121,\)"),
    ],
)
def test_bad_options_are_named(more, message):
    with pytest.raises(ValueError, match=message):
        plots.neuron([1, 2], 0, **more)
