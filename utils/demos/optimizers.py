"""Lesson 4: five optimizers race across a surface, and how much gradient deep layers get."""

import functools
from collections.abc import Callable
from typing import NamedTuple

import ipywidgets
import numpy as np
from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from utils import datasets, nn, plots
from utils.demos.demo import WIDE, Demo
from utils.demos.stage import DPI
from utils.nn.initializers import RandomNormal
from utils.plots.end_labels import end_label, spread

STEPS = 100
GONE = 1e3  # a weight this large does not come back
LOSSES = 1e-8, 1e2  # the axis
RACERS = {
    "gradient descent": nn.SGD,
    "momentum": functools.partial(nn.SGD, momentum=0.9),
    "Nesterov": functools.partial(nn.SGD, momentum=0.9, nesterov=True),
    "RMSprop": nn.RMSprop,
    "Adam": nn.Adam,
}
COLORS = [plots.LINES[k] for k in (7, 0, 2, 1, 3)]  # those that stand out from the heights

WEIGHTS = {
    "too small": RandomNormal(stddev=0.01),
    "normal 1": RandomNormal(stddev=1.0),
    "Glorot": "glorot_uniform",
    "He": "he_normal",
}
DEEPEST, NEURONS, IMAGES = 10, 30, 300
RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


class Surface(NamedTuple):
    """A loss of two weights, its two slopes, where to start, and the window to show."""

    loss: Callable
    slopes: Callable
    start: tuple
    xlim: tuple
    ylim: tuple
    minima: tuple


SURFACES = {
    "long valley": Surface(
        lambda x, y: (x**2 + 20 * y**2) / 2,
        lambda x, y: (x, 20 * y),
        start=(-4, 1), xlim=(-5, 3), ylim=(-2, 2), minima=((0, 0),),
    ),
    "saddle": Surface(
        lambda x, y: 2 * x**2 + (y**2 - 4) ** 2 / 16,
        lambda x, y: (4 * x, y * (y**2 - 4) / 4),
        start=(-2.5, 0.01), xlim=(-3.5, 3.5), ylim=(-3.5, 3.5), minima=((0, 2), (0, -2)),
    ),
    "bend": Surface(
        lambda x, y: ((1 - x) ** 2 + 5 * (y - x**2) ** 2) / 2,
        lambda x, y: (x - 1 - 10 * x * (y - x**2), 5 * (y - x**2)),
        start=(-1.5, 0.5), xlim=(-2.5, 2.5), ylim=(-1.5, 3.5), minima=((1, 1),),
    ),
}  # fmt: skip


@functools.lru_cache(maxsize=256)
def paths(surface, rate):
    """The places (k, 2) of each racer on the surface of that name; shorter if it flies away."""
    _, slopes, start, *_ = SURFACES[surface]
    found = {}
    for name, make in RACERS.items():
        optimizer, w = make(learning_rate=rate), np.array(start, float)
        found[name] = [w.copy()]
        while len(found[name]) <= STEPS and abs(w).max() < GONE:
            optimizer.update(w, np.array(slopes(*w)))
            found[name].append(w.copy())
    return {name: np.array(places) for name, places in found.items()}


class Backdrop(Artist):
    """A surface's contours as pixels, painted once: drawn anew they take longer than the rest."""

    def __init__(self, surface):
        super().__init__()
        self.surface = surface
        self.set_in_layout(False)

    def draw(self, renderer):
        left, bottom, right, top = np.rint(self.axes.bbox.extents).astype(int)
        pixels = painted(self.surface, right - left, top - bottom)
        renderer.draw_image(renderer.new_gc(), left, bottom, pixels)


@functools.lru_cache(maxsize=32)
def painted(surface, width, height):
    """The contours of a surface, paler than usual because of the paths; (height, width, 4)."""
    loss, _, _, xlim, ylim, minima = SURFACES[surface]
    figure = Figure(figsize=(width / DPI, height / DPI), dpi=DPI, layout="none")
    canvas, ax = FigureCanvasAgg(figure), figure.add_axes((0, 0, 1, 1))
    plots.contours(lambda P: loss(*P.T), xlim, ylim, log=True, ax=ax)
    ax.axhspan(*ylim, color=plots.PAPER, alpha=0.5, lw=0, zorder=2)
    ax.plot(*zip(*minima), "+", color=plots.INK, ms=11, mew=1.6, zorder=3)
    ax.axis("off")
    canvas.draw()
    return np.flipud(canvas.buffer_rgba())  # as the renderer counts rows, from below


def race():
    """Choose a surface and a learning rate; see how far each optimizer has come after a step."""

    def draw(left, right, surface, rate, steps):
        loss, _, start, xlim, ylim, _ = SURFACES[surface]
        left.add_artist(Backdrop(surface))
        left.plot(*start, "o", mfc=plots.PAPER, mec=plots.INK, ms=6, zorder=4)
        lowest, highest = LOSSES[0] * 2, LOSSES[1] / 2  # of the names, so that they stay inside
        looks, ends, walked = zip(COLORS, plots.MARKERS), {}, []
        for (name, places), (color, marker) in zip(paths(surface, rate).items(), looks):
            places = places[: steps + 1]
            ends[name], heights = places[-1], loss(*places.T)
            walked += [until_out(places, xlim, ylim), [[np.nan, np.nan]]]
            end = {"color": color, "marker": marker, "ms": 7, "mec": plots.PAPER, "zorder": 5}
            left.plot(*walked[-2].T, ".-", color=color, lw=1.4, ms=4)
            left.plot(*places[-1], **end)
            heights = np.maximum(heights, 1e-300)  # 0 has no logarithm
            right.plot(heights, lw=1.6, markevery=[len(places) - 1], **end)
            end_label(right, steps, np.clip(heights[-1], lowest, highest), name, color)
        left.plot(*np.concatenate(walked).T, color=plots.PAPER, lw=2.6, zorder=1.5)  # their rims
        for label in right.texts:
            label.set_path_effects(())  # no curve is behind, and 5 ms are saved
            label.set_in_layout(False)  # there is room for all of it in the axes
        left.set(xlim=xlim, ylim=ylim, xlabel="$w_1$", ylabel="$w_2$")
        right.set(yscale="log", xlim=(0, 168), ylim=LOSSES, xticks=range(0, STEPS + 1, 25))
        right.set(xlabel="step", ylabel="loss")
        right.spines.bottom.set_bounds(0, STEPS)
        for ax in (left, right):
            plots.style.tidy(ax)
        spread(right)
        settings = f"{surface.capitalize()}, learning rate {rate:.2g}"
        return f"{settings}, {steps} step{'s' * (steps != 1)}: {standing(surface, ends)}"

    controls = {
        "surface": ipywidgets.Dropdown(
            options=list(SURFACES), description="surface", layout={"width": "14em"}
        ),
        "rate": ipywidgets.FloatLogSlider(
            10**-1.5, base=10, min=-3, max=0, step=0.05, description="learning rate",
            readout_format=".2r", style={"description_width": "9em"}, layout=WIDE,
        ),
        "steps": ipywidgets.IntSlider(
            30, min=0, max=STEPS, description="steps", layout=WIDE,
            style={"description_width": "9em"},
        ),
    }  # fmt: skip
    steps = controls["steps"]
    play = ipywidgets.Play(value=steps.value, min=0, max=STEPS, interval=100)
    ipywidgets.jslink((play, "value"), (steps, "value"))
    show = [controls["surface"], controls["rate"], play, steps]
    panels = {"ncols": 2, "width_ratios": [1, 1.3]}
    demo = Demo(draw, controls, size=(7.2, 2.9), panels=panels, show=show)
    demo.reset.on_click(lambda _button: setattr(play, "playing", False))
    return demo


def within(places, xlim, ylim):
    """Which of the places (k, 2) lie in the window."""
    x, y = places.T
    return (xlim[0] <= x) & (x <= xlim[1]) & (ylim[0] <= y) & (y <= ylim[1])


def until_out(places, xlim, ylim):
    """The places up to the one at which the window was left for the last time."""
    return places[: np.flatnonzero(within(places, xlim, ylim))[-1] + 2]


def standing(surface, ends):
    """Who is lowest, who is highest, and who is not to be seen any more."""
    loss, _, start, xlim, ylim, _ = SURFACES[surface]
    places = np.array(list(ends.values()))
    if (places == start).all():
        return f"all five are at the start, at a loss of {told(loss(*start))}."
    seen = dict(zip(ends, within(places, xlim, ylim)))
    losses = {name: loss(*ends[name]) for name in ends if seen[name]}
    if not losses:
        return "all five have left the picture."
    best, worst = min(losses, key=losses.get), max(losses, key=losses.get)
    if best == worst:
        return f"only {best} is still in the picture, at a loss of {told(losses[best])}."
    said = (
        f"{best} is lowest, at a loss of {told(losses[best])}, "
        f"and {worst} highest, at {told(losses[worst])}."
    )
    *others, last = [name for name in ends if not seen[name]] or [""]
    if not last:
        return said
    gone = f"{', '.join(others)} and {last} have" if others else f"{last} has"
    return f"{said} {gone[0].upper()}{gone[1:]} left the picture."


def told(loss):
    """A loss in words; what lies below the picture counts as nothing."""
    return short(loss) if loss >= LOSSES[0] else f"less than {short(LOSSES[0])}"


@functools.cache
def images():
    """Some pixels (n, 64) and their digits (n,)."""
    (X, t), _ = datasets.digits()
    return X[:IMAGES].reshape(IMAGES, -1), t[:IMAGES]


@functools.cache
def norms(layers, activation, start):
    """The norm of the gradient of each hidden layer's weights, as they are at the start."""
    look = {"kernel_initializer": WEIGHTS[start]}
    hidden = [nn.Dense(NEURONS, activation=activation, **look) for _ in range(layers)]
    output = nn.Dense(10, activation="softmax", **look)
    model = nn.Sequential([nn.Input((64,)), *hidden, output], seed=0, dtype="float64")
    model.compile(loss="sparse_categorical_crossentropy")
    _, gradients = model.gradients(*images())
    return [np.linalg.norm(g) for g in gradients[:-2:2]]  # without biases and output


def depth():
    """Stack layers; see how large the gradient of each is before the first step."""

    def draw(ax, layers, activation, start):
        found = norms(layers, activation, start)
        first, last = found[0], found[-1]
        ax.axhspan(last / 10, last * 10, color=plots.style.tint(plots.POSITIVE, 0.15), lw=0)
        ax.plot(range(1, layers + 1), found, "o-", color=plots.POSITIVE, lw=1.6, ms=7)
        ax.plot(1, first, "o", color=plots.HIGHLIGHT, ms=9)
        ax.text(DEEPEST + 0.4, last, "like the last one", color=plots.INK, fontsize=9, va="center")
        ax.set(yscale="log", xlim=(0.4, DEEPEST + 2.9), ylim=(1e-21, 1e8))
        ax.set(xticks=range(1, DEEPEST + 1), yticks=10.0 ** np.arange(-20, 9, 4))
        ax.set_xlabel("hidden layer")
        ax.set_ylabel("norm of the gradient")
        ax.minorticks_off()
        plots.style.tidy(ax)
        return (
            f"{layers} layers ({activation}, {start}): the norm of the gradient is {short(first)} "
            f"in the first layer and {short(last)} in the last. {compared(first, last)}"
        )

    controls = {
        "layers": ipywidgets.IntSlider(
            8, min=2, max=DEEPEST, description="hidden layers", layout=WIDE,
            style={"description_width": "9em"},
        ),
        "activation": ipywidgets.Dropdown(
            options=["sigmoid", "tanh", "relu"], description="activation",
            layout={"width": "14em"},
        ),
        "start": ipywidgets.Dropdown(
            options=list(WEIGHTS), value="Glorot", description="weights",
            layout={"width": "14em"},
        ),
    }  # fmt: skip
    return Demo(draw, controls, size=(6.4, 3.0))


def compared(first, last):
    """The norm of the first layer beside that of the last one, in words."""
    if 0.5 < first / last < 2:
        return f"They are about equally {'small' if last < 1e-3 else 'large'}."
    times = short(max(first / last, last / first))
    return f"The first one is {times} times {'smaller' if first < last else 'larger'}."


def short(number):
    """Two digits, and powers of ten where there would be many zeros: 0.42, 25,000, 7.6·10⁻⁶."""
    number = float(f"{number:.2g}")
    if number == 0 or 1e-3 <= number < 1e6:
        return f"{number:,g}"
    digits, power = f"{number:.1e}".split("e")
    times = "" if digits == "1.0" else f"{float(digits):g}·"
    return f"{times}10{str(int(power)).translate(RAISED)}"
