"""The network's diagram: a circle a unit, an edge a weight, ⋮ for what is too much."""

from itertools import pairwise

import numpy as np
import pytest
from matplotlib.colors import to_hex
from matplotlib.patches import Circle

from utils import plots
from utils.plots import style

RNG = np.random.default_rng(0)


def texts(ax):
    return [text.get_text() for text in ax.texts]


def circles(ax):
    return [patch for patch in ax.patches if isinstance(patch, Circle)]


def columns(ax):
    """Circles in each column, from left to right."""
    xs = [round(circle.center[0], 6) for circle in circles(ax)]
    return [xs.count(x) for x in sorted(set(xs))]


def test_units_and_edges_are_counted():
    ax = plots.network((5, 4, 3))
    assert columns(ax) == [5, 4, 3]
    assert [len(edges.get_segments()) for edges in ax.collections] == [20, 12]


def test_wide_layers_are_shortened_and_their_size_is_told():
    ax = plots.network((1784, 30, 10), limit=6)
    assert columns(ax) == [5, 5, 5] and texts(ax).count("⋮") == 3
    assert {"1,784", "30", "10"} <= set(texts(ax))
    assert [len(edges.get_segments()) for edges in ax.collections] == [25, 25]


def test_edges_join_the_circles_of_the_weight_they_stand_for():
    w = RNG.normal(size=(4, 5))
    ax = plots.network((4, 5), weights=[w])
    centres = np.array([circle.center for circle in circles(ax)])
    [edges] = ax.collections
    found = np.zeros((4, 5))
    for (p, q), color, width, alpha in zip(
        edges.get_segments(),
        edges.get_edgecolor(),
        edges.get_linewidth(),
        edges.get_alpha(),
        strict=True,
    ):
        i = int(np.argmin(np.hypot(*(centres[:4] - p).T)))
        j = int(np.argmin(np.hypot(*(centres[4:] - q).T)))
        sign = {to_hex(style.sign_color(s)): s for s in (1, -1)}[to_hex(color[:3])]
        found[i, j] = sign * (width - 0.5) / 2.5
        assert alpha == pytest.approx(0.2 + 0.8 * abs(found[i, j]))
    np.testing.assert_allclose(found, w / np.abs(w).max())


def test_few_weights_are_written_many_are_not():
    w = [np.array([[1.5, -2], [3, 4]]), np.array([[5], [-6]])]
    assert {"1.5", "−2", "3", "4", "5", "−6"} <= set(texts(plots.network((2, 2, 1), weights=w)))
    ax = plots.network((5, 5), weights=[RNG.normal(size=(5, 5))])
    assert set(texts(ax)) == {"input", "output", "5"}


@pytest.mark.parametrize("sizes", [(2, 2, 1), (2, 3, 1), (3, 3, 2), (1, 1, 1, 1)])
def test_numbers_on_edges_keep_apart(sizes, drawn):
    weights = [RNG.uniform(1.1, 1.9, (n, m)).round(1) for n, m in pairwise(sizes)]
    written = [
        (text, box)
        for text, box in drawn(plots.network(sizes, weights=weights)).items()
        if "." in text.get_text()
    ]
    assert len(written) == sum(w.size for w in weights)
    middles = np.array([((box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2) for _, box in written])
    apart = np.hypot(*(middles[:, None] - middles).transpose(2, 0, 1)) + 1e9 * np.eye(len(middles))
    assert apart.min() > 20  # pixels; a letter is 10 high


def test_values_shade_their_circles_and_are_written():
    ax = plots.network((2, 1), values=[[0, -2], [1]])
    zero, minus, one = (to_hex(circle.get_facecolor()) for circle in circles(ax))
    assert zero == "#ffffff" and minus != one != zero
    assert {"0", "−2", "1"} <= set(texts(ax))
    assert texts(plots.network((3, 3), values=[[1, 1, 1], None])).count("1") == 3


def test_biases_are_written_under_few_circles():
    assert "bias −0.5" in texts(plots.network((2, 1), biases=[[-0.5]]))
    many = plots.network((10, 10), biases=[np.full(10, -0.5)])
    assert "bias −0.5" not in texts(many)


def test_captions():
    assert {"input", "hidden", "output"} <= set(texts(plots.network((3, 3, 3))))
    assert {"hidden 1", "hidden 2"} <= set(texts(plots.network((3, 3, 3, 3))))
    assert {"a", "b"} <= set(texts(plots.network((3, 3), names=("a", "b"))))


def test_units_have_names():
    ax = plots.network((784, 10), inputs=range(784), outputs=[f"digit {d}" for d in range(10)])
    assert {"0", "783", "digit 0", "digit 9"} <= set(texts(ax)) and "400" not in texts(ax)


@pytest.mark.parametrize("sizes", [(3, 3), (12, 10, 8, 6, 3), (5,) * 12, (2,) * 25, (784, 30, 10)])
def test_neighbouring_captions_and_circles_do_not_touch(sizes, drawn):
    ax = plots.network(sizes)
    sizes_written = [box for text, box in drawn(ax).items() if text.get_text() != "⋮"]
    for i, a in enumerate(sizes_written):
        for b in sizes_written[:i]:
            assert not a.overlaps(b)
    shapes = [(np.array(c.center), c.radius) for c in circles(ax)]
    for i, (p, r) in enumerate(shapes):
        for q, _ in shapes[:i]:
            assert np.hypot(*(p - q)) > 2.1 * r


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"sizes": (3,)}, r"sizes: expected two whole numbers from 1 up, or more, got \(3\)"),
        ({"sizes": (3, 0)}, r"sizes: expected two whole numbers from 1 up, or more, got \(3, 0\)"),
        ({"sizes": (3, 2.5)}, "sizes: expected two whole numbers"),
        ({"sizes": 3}, r"sizes: expected shape \(layers,\)"),
        ({"sizes": (3, 2), "weights": []}, "weights: expected a list of 1 arrays, got 0"),
        (
            {"sizes": (3, 2), "weights": [np.ones((2, 3))]},
            r"weights\[0\]: expected shape \(3, 2\), got \(2, 3\)",
        ),
        ({"sizes": (3, 2), "biases": [[1]]}, r"biases\[0\]: expected shape \(2,\)"),
        ({"sizes": (3, 2), "values": [[1, 2, 3], [1]]}, r"values\[1\]: expected shape \(2,\)"),
        ({"sizes": (3, 2), "names": ["a"]}, "names: expected 2 texts, got 1"),
        ({"sizes": (3, 2), "outputs": ["a"]}, "outputs: expected 2 texts, got 1"),
        ({"sizes": (3, 2), "limit": 2}, "limit: expected 3 or more"),
    ],
)
def test_bad_arguments_are_named(arguments, message):
    with pytest.raises(ValueError, match=message):
        plots.network(**arguments)
