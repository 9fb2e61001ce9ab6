"""Lesson 1: a line moved by hand, the learning rule step by step, and how sure a neuron is."""

import ipywidgets
import numpy as np

from utils import plots
from utils.demos.demo import Demo, slider
from utils.nn import Perceptron

MARKS = ("grades", "test")
WINDOW = (-0.4, 10.4)


def line_by_hand(X, t):
    """Drag the two weights and the bias; see the line, the mistakes and the count of right answers.

    X : (n, 2) marks from 0 to 10; t : (n,) admitted (1) or not (0).
    """

    def draw(figure, w1, w2, b):
        w = np.array([w1, w2])
        right = np.where(X @ w + b >= 0, 1, 0) == t
        ax = figure.subplots()
        students(ax, X, t, wrong=~right)
        plots.line(w, b, ax=ax, sides=True)
        missed, false = np.sum(~right & (t == 1)), np.sum(~right & (t == 0))
        return (
            f"Yes where {w1:g} · grades {signed(w2)} · test {signed(b)} is 0 or more: "
            f"{right.sum()} of {len(t)} right. Ringed: {missed} admitted students missed, "
            f"{false} false alarms."
        )

    controls = {
        "w1": slider("weight of grades", 1.0, -5, 5, 0.1),
        "w2": slider("weight of test", 0.0, -5, 5, 0.1),
        "b": slider("bias", -5.0, -50, 50, 0.5),
    }
    return Demo(draw, controls, size=(5.2, 4.8))


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

    def draw(figure, mistake, centred):
        ax = figure.subplots()
        path = paths[centred]
        k = min(mistake, len(path))
        shift = 5 if centred else 0

        def state(k):
            """The weights after mistake k, and the bias as it is for marks from 0 to 10."""
            w, b = (np.zeros(2), 0.0) if k == 0 else path[k - 1][2:]
            return w, b - shift * w.sum()

        w, b = state(k)
        wrong = np.where(X @ w + b >= -1e-9, 1, 0) != t
        students(ax, X, t, wrong=wrong)
        if k == 0:
            return f"All weights are 0, so the neuron says yes to everyone: {wrong.sum()} mistakes."
        if np.any(state(k - 1)[0]):
            plots.line(*state(k - 1), ax=ax, color=plots.style.MUTED, arrow=False)
        plots.line(w, b, ax=ax, sides=True)
        i, error = path[k - 1][:2]
        ax.plot(*X[i], "o", ms=17, mfc="none", mec=plots.style.HIGHLIGHT, mew=2.5, zorder=6)
        was, move = ("admitted", "added to") if error > 0 else ("refused", "subtracted from")
        left = f"{wrong.sum()} still on the wrong side." if wrong.any() else "Nobody is wrong now."
        return (
            f"Mistake {k} of {len(path)}: the student with marks ({X[i, 0]:g}, {X[i, 1]:g}) was "
            f"{was}, the neuron said otherwise; so the marks are {move} the weights. {left}"
        )

    step = ipywidgets.IntSlider(
        1, min=0, max=max(map(len, paths.values())), description="mistake",
        style={"description_width": "5em"}, layout={"width": "28em"},
    )  # fmt: skip
    play = ipywidgets.Play(min=step.min, max=step.max, interval=400)
    ipywidgets.jslink((play, "value"), (step, "value"))
    centred = ipywidgets.Checkbox(
        False, description="count marks from the middle: x − 5", indent=False
    )
    layout = ipywidgets.VBox([ipywidgets.HBox([play, step]), centred])
    return Demo(draw, {"mistake": step, "centred": centred}, size=(5.2, 4.8), layout=layout)


def confidence(w, b):
    """Scale a neuron's weights; see its step become a slope, or its slope a step.

    w : (2,) weights and b : bias of a neuron on two marks.
    """
    middle = np.array([5.0, 5.0])
    foot = middle - w * (w @ middle + b) / (w @ w)  # the point of the line nearest to the middle
    unit = w / np.linalg.norm(w)

    def draw(figure, steepness):
        def sigmoid(marks_above):
            return (1 + np.tanh(steepness * marks_above / 2)) / 2  # the same curve, never too large

        def p(X):
            return sigmoid((X - foot) @ unit)

        left, right = figure.subplots(1, 2, width_ratios=[1, 1.15])
        plots.regions(p, xlim=WINDOW, ylim=WINDOW, ax=left, levels=(0.1, 0.5, 0.9))
        left.set(xlabel=MARKS[0], ylabel=MARKS[1], aspect="equal")
        plots.function(sigmoid, xlim=(-6, 6), ax=right)
        right.set(xlabel="marks above the line", ylabel="probability of yes", ylim=(-0.05, 1.05))
        near, far = p(foot + 0.5 * unit), p(foot + 3 * unit)
        return (
            f"Steepness {steepness:.2g}: half a mark above the line the neuron is {near:.0%} sure, "
            f"three marks above it {far:.0%}."
        )

    control = ipywidgets.FloatLogSlider(
        0.5, base=10, min=-1, max=2, step=0.1, description="steepness", readout_format=".2g",
        layout={"width": "30em"},
    )  # fmt: skip
    return Demo(draw, {"steepness": control}, size=(7.4, 3.6))


def signed(number):
    """A number as it stands in a sum: "+ 2" or "− 5"."""
    return f"{'−' if number < 0 else '+'} {abs(number):g}"


def students(ax, X, t, wrong=None):
    """The running example: two marks, admitted or not, mistakes ringed."""
    plots.points(X, t, ax=ax, names=("refused", "admitted"), labels=MARKS, wrong=wrong)
    ax.set(xlim=WINDOW, ylim=WINDOW, aspect="equal")
