"""What holds for every picture: it returns Axes, draws, fits its figure, and opens no other."""

import inspect
from copy import deepcopy

import matplotlib as mpl
import matplotlib.pyplot as plt
import numpy as np
import pytest
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection, PathCollection
from matplotlib.colors import to_hex
from matplotlib.patches import FancyArrowPatch

from utils import plots
from utils.plots import style

RNG = np.random.default_rng(0)
X = RNG.uniform(0, 10, (40, 2))
WEIGHTS = [RNG.normal(size=(784, 30)), RNG.normal(size=(30, 10))]
LONG = "a title that says what to see, and says it at such length that no line can hold it all"


def sigmoid(z):
    return 0.5 * (1 + np.tanh(np.asarray(z) / 2))


def bowl(P):
    return (P**2).sum(axis=1)


PICTURES = {  # each of the public functions with ordinary arguments first, then at its limits
    "points": (plots.points, (X, X[:, 0] > 5), {"wrong": X[:, 1] > 5, "labels": ("x1", "x2")}),
    "points none": (plots.points, ([], []), {}),
    "points one": (plots.points, ([[3, 4]], [0]), {"wrong": [True]}),
    "points many": (plots.points, (RNG.normal(size=(2000, 2)), RNG.integers(0, 25, 2000)), {}),
    "points far": (plots.points, (X * 1e200, X[:, 0] > 5), {}),
    "regions": (plots.regions, (lambda P: sigmoid(P[:, 0] - 5),), {"X": X}),
    "regions flat": (plots.regions, (lambda P: np.full(len(P), 0.5),), {"X": X[:1]}),
    "regions ten": (plots.regions, (lambda P: P[:, 0].astype(int),), {"X": X}),
    "regions levels": (
        plots.regions,
        (lambda P: sigmoid(P[:, 0] - 5),),
        {"X": X, "levels": (0.1, 0.5, 0.9)},
    ),
    "line": (plots.line, ([1, -2], 0.5), {"sides": True}),
    "line zero": (plots.line, ([0, 0], 0), {"sides": True}),
    "line outside": (plots.line, ([1, 1], 100), {"sides": True}),
    "line huge": (plots.line, ([1e308, -1e308], 1e308), {"sides": True}),
    "line tiny": (plots.line, ([1e-310, 0], 1e-311), {}),
    "line uneven": (plots.line, ([1, -1e-6], 1), {"xlim": (-3, 3), "ylim": (0, 1e6)}),
    "learning_curves": (
        plots.learning_curves,
        ({"loss": [3, 2, 1], "val_loss": [3, 2, 2], "accuracy": [0, 0, 1]},),
        {},
    ),
    "learning_curves none": (plots.learning_curves, ({},), {}),
    "learning_curves empty": (plots.learning_curves, ({"loss": [], "val_loss": []},), {}),
    "learning_curves one": (plots.learning_curves, ({"loss": [0.5]},), {"log": True}),
    "learning_curves zero": (plots.learning_curves, ({"loss": [0, 0, 0]},), {"log": True}),
    "learning_curves lost": (
        plots.learning_curves,
        ({"a": [1, np.inf, 2], "b": [np.nan], "c": [1, 1e307]},),
        {"log": True},
    ),
    "learning_curves long": (
        plots.learning_curves,
        ({f"run {i}": RNG.uniform(size=2000) for i in range(12)},),
        {},
    ),
    "function": (
        plots.function,
        (sigmoid,),
        {"derivative": lambda z: sigmoid(z) * (1 - sigmoid(z)), "label": "sigmoid"},
    ),
    "function step": (plots.function, (lambda z: (z >= 0) * 1,), {"xlabel": "z"}),
    "function constant": (plots.function, (np.zeros_like,), {"label": "nothing"}),
    "function nowhere": (plots.function, (lambda z: z * np.nan,), {"label": "nan"}),
    "function exploding": (plots.function, (np.exp,), {"xlim": (-1000, 1000)}),
    "contours": (plots.contours, (bowl, (-2, 2), (-2, 2)), {"path": [[1, 1], [0, 0]]}),
    "contours flat": (plots.contours, (lambda P: P[:, 0] * 0, (-2, 2), (-2, 2)), {}),
    "contours lost": (
        plots.contours,
        (lambda P: np.log(P[:, 0]), (-2, 2), (-2, 2)),
        {"path": {"a": [[1, 1], [np.nan, 1]], "b": np.empty((0, 2))}, "log": True},
    ),
    "contours exploding": (plots.contours, (lambda P: np.exp(P[:, 0]), (0, 1e3), (0, 1)), {}),
    "neuron": (plots.neuron, ([0.6, 0.8], -7), {"values": [7.5, 4.2]}),
    "neuron zero": (plots.neuron, ([0, 0], 0), {"values": [0, 0], "activation": "sigmoid"}),
    "neuron wide": (plots.neuron, (WEIGHTS[0][:, 0], 1e6), {"activation": np.tanh}),
    "neuron long": (
        plots.neuron,
        ([-123456.7, 1e-9], 1e99),
        {"values": [-1e-5, 1e5], "inputs": ("the marks at school", "the test")},
    ),
    "network": (plots.network, ((12, 10, 8, 6, 3),), {}),
    "network digits": (
        plots.network,
        ((784, 30, 10),),
        {"weights": WEIGHTS, "outputs": range(10), "values": [np.zeros(784), None, np.ones(10)]},
    ),
    "network small": (
        plots.network,
        ((2, 2, 1),),
        {"weights": [np.zeros((2, 2)), [[1], [-1]]], "biases": [[1, 2], [3]]},
    ),
    "network deep": (plots.network, ((3,) * 30,), {}),
    "network least": (plots.network, ((1, 1),), {}),
    "images": (plots.images, (RNG.uniform(size=(23, 8, 8)),), {"titles": range(23)}),
    "images none": (plots.images, ([],), {}),
    "images one": (plots.images, (np.zeros((1, 1, 1)),), {}),
    "images colour": (plots.images, (RNG.integers(0, 256, (3, 5, 9, 3), np.uint8),), {}),
    "images signed": (plots.images, (RNG.normal(size=(4, 3, 3, 1)),), {"signed": True}),
    "image": (plots.image, (RNG.uniform(size=(8, 8)),), {"numbers": True}),
    "image flat": (plots.image, (np.full((28, 28), -7.0),), {"signed": True}),
    "image colour": (plots.image, (RNG.normal(size=(9, 5, 3)),), {}),
    "mixture": (plots.mixture, (RNG.uniform(size=(25, 8, 8)), np.full(25, 1 / 25)), {}),
    "mixture one": (plots.mixture, (RNG.uniform(size=(3, 6, 4, 1)), [0, 1, 0]), {}),
    "pieces": (
        plots.pieces,
        (lambda P: np.column_stack([P > 0, P[:, 0] * 0]),),
        {"xlim": (-1, 1), "ylim": (-2, 1), "here": (0.5, 0.5)},
    ),
    "pieces one": (
        plots.pieces,
        (lambda P: np.ones((len(P), 3)),),
        {"xlim": (0, 1), "ylim": (0, 1)},
    ),
    "coastline": (
        plots.coastline,
        (RNG.uniform(0.1, 3, (25, 6, 8)), (0.1, 10), (1, 5)),
        {"window": ((1, 2), (2, 3))},
    ),
    "coastline one": (plots.coastline, ([[[1]], [[np.nan]]], (1, 2), (1, 2)), {}),
    "spreads": (
        plots.spreads,
        ([1, 10, 100], {"a": RNG.uniform(1, 2, (3, 5)), "b": [[1, np.nan], [2, 3], [4, np.inf]]}),
        {"log": "xy", "xlabel": "rate", "ylabel": "loss"},
    ),
    "spreads one": (plots.spreads, ([1], {"a": [[1]]}), {"log": ""}),
    "bent": (plots.bent, (np.tanh, X, X[:, 0] > 5), {}),
    "bent flat": (plots.bent, (lambda P: P * 0, X[:1], [0]), {"lines": 2}),
    "probabilities": (plots.probabilities, ([0.7, 0.2, 0.1],), {"true": 1}),
    "probabilities one": (plots.probabilities, ([1],), {"names": ["certain"]}),
    "probabilities many": (plots.probabilities, (np.full(40, 1 / 40),), {}),
}


ORDINARY = [name for name in PICTURES if " " not in name]


@pytest.fixture(params=PICTURES)
def picture(request):
    f, args, kwargs = PICTURES[request.param]
    return lambda **more: f(*args, **kwargs, **more)


def test_the_table_above_has_every_picture():
    public = {name for name, value in vars(plots).items() if inspect.isfunction(value)}
    assert {name.split()[0] for name in PICTURES} == public - {"use_style"}


def test_every_picture_takes_ax_and_title():
    for f, _, _ in PICTURES.values():
        parameters = inspect.signature(f).parameters
        assert parameters["ax"].default is None and parameters["title"].default == ""


def test_alone_it_makes_one_figure_where_all_texts_fit(picture, drawn):
    ax = picture(title=LONG)
    assert isinstance(ax, Axes)
    assert plt.get_fignums() == [ax.figure.number]
    assert ax.get_title(loc="left").replace("\n", " ") == LONG
    width, height = ax.figure.canvas.get_width_height()
    for text, box in drawn(ax).items():
        inside = box.x0 > -3 and box.y0 > -3 and box.x1 < width + 3 and box.y1 < height + 3
        assert inside, f"{text.get_text()!r} leaves the figure: {box.bounds} in {width} x {height}"


def test_texts_and_thin_marks_contrast_with_paper(picture, drawn):
    """WCAG: 4.5 to 1 for text, 3 to 1 for marks; grid lines and frames may be fainter."""
    ax = picture(title=LONG)
    texts = [text for text in drawn(ax) if to_hex(text.get_color()) != "#ffffff"]  # on dark pixels
    assert [text for text in texts if style.contrast(text.get_color()) < 4.5] == []
    marks = [line.get_color() for line in ax.lines]
    marks += [patch.get_edgecolor() for patch in ax.findobj(FancyArrowPatch)]
    marks += [c for dots in ax.findobj(PathCollection) for c in dots.get_edgecolors()]
    marks += [c for lines in ax.findobj(LineCollection) for c in lines.get_colors()]
    marks = {to_hex(color) for color in marks} - {plots.FAINT.lower()}
    assert [color for color in marks if style.contrast(color) < 3] == []


def test_in_given_axes_it_opens_no_figure(picture):
    figure, axes = plt.subplots(1, 2, layout="constrained")
    assert picture(ax=axes[0]) is axes[0]
    assert plt.get_fignums() == [figure.number] and figure.axes == list(axes)
    assert not axes[1].has_data()
    figure.canvas.draw()


@pytest.mark.parametrize("name", ORDINARY)
def test_without_a_title_it_keeps_the_one_there_is(name):
    f, args, kwargs = PICTURES[name]
    ax = plt.figure().subplots()
    ax.set_title("mine", loc="left")
    assert f(*args, **kwargs, ax=ax).get_title(loc="left") == "mine"


@pytest.mark.parametrize("name", ORDINARY)
def test_it_does_not_change_its_arguments(name):
    f, args, kwargs = PICTURES[name]
    before = deepcopy((args, kwargs))
    f(*args, **kwargs)
    np.testing.assert_equal((args, kwargs), before)


@pytest.mark.parametrize("name", ORDINARY)
def test_it_draws_under_the_courses_style_too(name):
    f, args, kwargs = PICTURES[name]
    with mpl.rc_context():
        plots.use_style()
        ax = f(*args, **kwargs, title="under the course's style")
        ax.figure.canvas.draw()
        assert ax.figure.get_facecolor() == (1, 1, 1, 1)
