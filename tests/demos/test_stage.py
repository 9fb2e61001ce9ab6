"""The stage: every picture is, to the pixel, what matplotlib draws from nothing."""

import io

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.image import imread

from utils import plots
from utils.demos.stage import BETWEEN, DPI, Stage

SIZE = (5, 2.4)
PANELS = {"ncols": 2, "width_ratios": [1, 1.3]}
X = np.array([[1.0, 2], [3, 1], [2, 4], [4, 3]])


def neuron(left, right):
    """Points, a legend, a line, a title, a curve."""
    plots.points(X, [0, 0, 1, 1], ax=left, labels=("a", "b"), wrong=[1, 0, 0, 0])
    left.set(xlim=(0, 5), ylim=(0, 5), aspect="equal")
    plots.line([1, 2], -7, ax=left, sides=True)
    plots.function(np.tanh, xlim=(-2, 2), ax=right, title="A curve")


def growing(length):
    """A curve that is longer and higher each time: its limits, ticks and room change."""

    def draw(left, right):
        left.plot(np.arange(length) ** 3)
        left.set(ylabel="cubes")
        right.plot([0, 1])
        right.plot([1, 0], label="falling")
        right.legend()

    return draw


def pictures(left, right):
    plots.regions(lambda P: 1 / (1 + np.exp(-P[:, 0])), xlim=(-3, 3), ylim=(-3, 3), ax=left)
    plots.image(np.eye(4), ax=right, numbers=True, title="An image")


def from_nothing(draw):
    figure = Figure(figsize=SIZE, dpi=DPI)
    figure.set_layout_engine("constrained", w_pad=BETWEEN)
    FigureCanvasAgg(figure)
    draw(*figure.subplots(**PANELS))
    file = io.BytesIO()
    figure.savefig(file)
    return imread(io.BytesIO(file.getvalue()))


def on(stage, draw):
    return imread(io.BytesIO(stage.png(draw)[0]))


@pytest.mark.parametrize("draw", [neuron, growing(30), pictures])
def test_a_picture_is_that_of_matplotlib(draw):
    stage = Stage(SIZE, PANELS)
    for _ in range(3):
        np.testing.assert_array_equal(on(stage, draw), from_nothing(draw))


def test_ticks_and_room_follow_what_is_drawn():
    stage = Stage(SIZE, PANELS)
    for length in (10, 100, 10):
        np.testing.assert_array_equal(on(stage, growing(length)), from_nothing(growing(length)))


def test_a_hidden_axis_stays_hidden():
    def draw(left, right):
        left.yaxis.set_visible(False)
        right.axis("off")

    stage = Stage(SIZE, PANELS)
    for _ in range(2):
        np.testing.assert_array_equal(on(stage, draw), from_nothing(draw))


def test_after_the_first_picture_everything_is_drawn_once(monkeypatch):
    calls = []
    for name in ("draw", "draw_without_rendering"):
        kept = getattr(Figure, name)
        monkeypatch.setattr(
            Figure, name, lambda *args, kept=kept, name=name: (calls.append(name), kept(*args))[1]
        )
    stage = Stage(SIZE, PANELS)
    stage.png(neuron)
    calls.clear()
    stage.png(neuron)
    assert calls == ["draw"]


def test_what_the_drawing_says_is_handed_on():
    assert Stage(SIZE, {})
    assert Stage(SIZE, {}).png(lambda ax: "a caption")[1] == "a caption"
