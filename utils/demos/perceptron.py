"""Lesson 1: a line moved by hand, the learning rule step by step, and how sure a neuron is."""

import ipywidgets
import numpy as np

from utils import plots
from utils.demos.demo import WIDE, Demo, slider
from utils.demos.numerals import pair, term, written
from utils.nn import Perceptron

MARKS = ("grades", "test")
WINDOW = (-0.4, 10.4)
TICKS = range(0, 11, 2)
FRAME = plots.style.CLASSES[3]  # wine, as no student is


def line_by_hand(X, t):
    """Drag weights and bias, or turn a student's decision round; see the line and its mistakes.

    X : (n, 2) marks from 0 to 10; t : (n,) admitted (1) or not (0).
    """

    def draw(ax, w1, w2, b, turned):
        w, decided = np.array([w1, w2]), t.copy()
        i = turned - 1  # students are counted from 1; 0 stands for nobody
        if turned:
            decided[i] = 1 - t[i]
        right = np.where(X @ w + b >= 0, 1, 0) == decided
        students(ax, X, decided, wrong=~right)
        plots.line(w, b, ax=ax, sides=True)
        missed, false = np.sum(~right & (decided == 1)), np.sum(~right & (decided == 0))
        caption = (
            f"Yes where {written(w1)} · grades {term(w2)} · test {term(b)} is 0 or more: "
            f"{right.sum()} of {len(t)} right. Ringed: {missed} admitted students missed, "
            f"{false} false alarms."
        )
        if turned:
            square(ax, X[i])
            now = "admitted" if decided[i] else "refused"
            caption += f" In the square: marks {pair(X[i])}, now {now}."
        return caption

    controls = {
        "w1": slider("weight of grades", 1.0, -10, 10, 0.1),
        "w2": slider("weight of test", 0.0, -10, 10, 0.1),
        "b": slider("bias", -5.0, -60, 60, 0.5),
        "turned": ipywidgets.IntSlider(
            0, min=0, max=len(t), description="student turned",
            style={"description_width": "9em"}, layout=WIDE,
        ),
    }  # fmt: skip
    return Demo(draw, controls)


def mistakes_of(X, t, epochs=100):
    """Train a perceptron; each mistake as (i, error, w, b), with w and b after it."""
    neuron = Perceptron()
    neuron.w = np.zeros(X.shape[1])
    found = []
    for _ in range(epochs):
        before = len(found)
        for i, error in enumerate(neuron.learn(X, t)):
            if error:
                found.append((i, int(error), neuron.w, neuron.b))
        if len(found) == before:
            break
    return found


def learning_rule(X, t):
    """Go from mistake to mistake; see who was judged wrongly and how the line moves.

    X : (n, 2) marks from 0 to 10; t : (n,) admitted (1) or not (0).
    """
    paths = {False: mistakes_of(X, t), True: mistakes_of(X - 5, t)}

    def draw(ax, mistake, centred):
        path = paths[centred]
        shift = 5 if centred else 0

        def state(k):
            """The weights after mistake k, and the bias as it is for marks from 0 to 10."""
            w, b = (np.zeros(2), 0.0) if k == 0 else path[k - 1][2:]
            return w, b - shift * w.sum()

        w, b = state(mistake)
        wrong = np.where(X @ w + b >= -1e-9, 1, 0) != t
        students(ax, X, t, wrong=wrong)
        if mistake == 0:
            return f"All weights are 0, so the neuron says yes to everyone: {wrong.sum()} mistakes."
        before = state(mistake - 1)
        if np.any(before[0]):
            plots.line(*before, ax=ax, color=plots.style.MUTED, arrow=False)
        plots.line(w, b, ax=ax, sides=True)
        i, error = path[mistake - 1][:2]
        square(ax, X[i])
        x = pair(X[i] - shift, form="+g" if centred else "g")
        was, move, of = ("admitted", "added", "to") if error > 0 else ("refused", "taken", "from")
        left = f"{wrong.sum()} still on the wrong side." if wrong.any() else "Nobody is wrong now."
        return (
            f"Mistake {mistake} of {len(path)}: the student in the square, marks {pair(X[i])}, was "
            f"{was}; the neuron said {'no' if error > 0 else 'yes'}. "
            f"So {x} is {move} {of} the weights, 1 {of} the bias. {left}"
        )

    step = ipywidgets.IntSlider(
        1, min=0, max=len(paths[False]), description="mistake", layout={**WIDE, "flex": "1 1 40em"}
    )
    play = ipywidgets.Play(value=step.value, min=step.min, max=step.max)
    ipywidgets.jslink((play, "value"), (step, "value"))
    speed = ipywidgets.Dropdown(
        options=[1, 3, 10, 30], value=10, description="mistakes a second",
        style={"description_width": "initial"}, layout={"width": "15em"},
    )  # fmt: skip
    centred = ipywidgets.Checkbox(
        False, description="count marks from the middle: x − 5", indent=False,
        layout={"width": "auto", "max_width": "100%"},
    )  # fmt: skip

    def pace(_change=None):
        play.interval = 1000 // speed.value

    def restart(change):
        """Another path: from its first mistake to its last."""
        for widget in (play, step):
            with widget.hold_sync():
                widget.value, widget.max = 1, len(paths[change.new])

    def stop(_button):
        play.playing, play.value, speed.value = False, 1, 10

    pace()
    speed.observe(pace, names="value")
    centred.observe(restart, names="value")  # before the picture follows the box
    controls = {"mistake": step, "centred": centred}
    demo = Demo(draw, controls, show=[play, step, speed, centred])
    demo.reset.on_click(stop)
    return demo


def confidence(w, b):
    """Scale a neuron's weights; see its step become a slope, or its slope a step.

    w : (2,) weights and b : bias of a neuron on two marks.
    """
    middle = np.array([5.0, 5.0])
    foot = middle - w * (w @ middle + b) / (w @ w)  # the point of the line nearest to the middle
    unit = w / np.linalg.norm(w)

    def draw(left, right, steepness):
        def sigmoid(marks_above):
            return (1 + np.tanh(steepness * marks_above / 2)) / 2  # the same curve, never too large

        def p(X):
            return sigmoid((X - foot) @ unit)

        levels = (0.1, 0.5, 0.9) if steepness < 10 else (0.5,)  # later the three fall together
        plots.regions(p, xlim=WINDOW, ylim=WINDOW, ax=left, levels=levels, resolution=200)
        left.set(xlabel=MARKS[0], ylabel=MARKS[1], aspect="equal", xticks=TICKS, yticks=TICKS)
        plots.function(sigmoid, xlim=(-6, 6), ax=right)
        right.set(xlabel="marks above the line", ylabel="probability of yes", ylim=(-0.05, 1.05))
        near, far = p(foot + 0.5 * unit), p(foot + 3 * unit)
        return (
            f"Steepness {float(f'{steepness:.2g}'):g}: half a mark above the line the neuron is "
            f"{near:.0%} sure, three marks above it {far:.0%}."
        )

    control = ipywidgets.FloatLogSlider(
        10**-0.3, base=10, min=-1, max=2, step=0.02, description="steepness", readout_format=".2r",
        layout=WIDE,
    )  # fmt: skip
    panels = {"ncols": 2, "width_ratios": [1, 1.15]}
    return Demo(draw, {"steepness": control}, size=(6.4, 3.0), panels=panels)


def square(ax, x):
    """A frame around the one student that the caption speaks of."""
    ax.plot(*x, "s", ms=17, mfc="none", mec=FRAME, mew=2.5, zorder=6)


def students(ax, X, t, wrong=None):
    """The running example: two marks, admitted or not, mistakes ringed."""
    plots.points(X, t, ax=ax, names=("refused", "admitted"), labels=MARKS, wrong=wrong, size=24)
    ax.set(xlim=WINDOW, ylim=WINDOW, aspect="equal", xticks=TICKS, yticks=TICKS)
