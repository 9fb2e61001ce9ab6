"""Lesson 3: a chain of three neurons, value by value, and a descent on a loss with two valleys."""

from functools import partial

import ipywidgets
import numpy as np

from utils import plots
from utils.demos.demo import WIDE, Demo, slider
from utils.demos.numerals import written
from utils.plots.diagrams import write

FORWARD = ("x", "z₁", "a₁", "z₂", "a₂", "y", "L")
STEPS = 14  # seven values forward, seven slopes backward
decimals = partial(written, form=".2f")
VALLEYS = np.array([0.3, 0.4, 4.0]), np.array([0.9, 0.9, -0.9])


def chain_values(w1, w2, w3, x=2.0, t=1.0):
    """(forward, backward): x, z1, a1, z2, a2, y, L; and how fast L grows with each of them."""
    z1 = w1 * x
    a1 = np.tanh(z1)
    z2 = w2 * a1
    a2 = np.tanh(z2)
    y = w3 * a2
    d_y = y - t
    d_a2 = d_y * w3
    d_z2 = d_a2 * (1 - a2**2)
    d_a1 = d_z2 * w2
    d_z1 = d_a1 * (1 - a1**2)
    forward = (x, z1, a1, z2, a2, y, 0.5 * (y - t) ** 2)
    return forward, (d_z1 * w1, d_z1, d_a1, d_z2, d_a2, d_y, 1.0)


def chain():
    """Go through the chain value by value: forward to the loss, then back with the blame."""

    def draw(ax, step, w1, w2, w3):
        forward, backward = chain_values(w1, w2, w3)
        factors = (
            (f"w₁ = {decimals(w1)}", f"· {decimals(w1)}"),
            ("tanh", f"· {1 - forward[2] ** 2:.2f}"),
            (f"w₂ = {decimals(w2)}", f"· {decimals(w2)}"),
            ("tanh", f"· {1 - forward[4] ** 2:.2f}"),
            (f"w₃ = {decimals(w3)}", f"· {decimals(w3)}"),
            ("½ (y − 1)²", "y − 1"),
        )
        back = step - len(FORWARD)  # how many slopes are there yet
        say = partial(write, ax, halo=False)  # on nothing but paper; a rim takes twice the time
        ax.plot([0, 1.05 * (len(FORWARD) - 1)], [0, 0], color=plots.MUTED, lw=1, zorder=1)
        for i, name in enumerate(FORWARD):
            x, there, blamed = 1.05 * i, i <= step, back >= 0 and i >= len(FORWARD) - 1 - back
            fill = plots.style.tint(plots.POSITIVE, 0.2) if there else plots.PAPER
            ax.plot(x, 0, "o", ms=34, mfc=fill, mec=plots.INK, mew=1.3, zorder=3)
            say(x, 0, name, size=10)
            if there:
                say(x, -0.45, decimals(forward[i]), size=9.5)
            if blamed:
                say(x, 0.45, decimals(backward[i]), size=9.5, color=plots.HIGHLIGHT)
            if i:
                middle = x - 0.525
                say(middle, -0.85, factors[i - 1][0], size=8.5, color=plots.MUTED)
                if back >= 0 and i > len(FORWARD) - 1 - back:
                    say(middle, 0.85, factors[i - 1][1], size=8.5, color=plots.HIGHLIGHT)
        for k, share in shares(step, forward, backward):
            text = f"∂L/∂w{'₁₂₃'[k - 1]} = {decimals(share)}"
            say(1.05 * (2 * k - 1.5), 1.3, text, size=9, color=plots.HIGHLIGHT)
        ax.set(xlim=(-0.5, 6.85), ylim=(1.5, -1.1), aspect="equal")
        ax.axis("off")
        return caption(step, forward, backward)

    def caption(step, forward, backward):
        if step < len(FORWARD):
            value = decimals(forward[step])
            return f"Forward: {FORWARD[step]} is {value}. The loss is not blamed yet."
        name, slope = FORWARD[STEPS - 1 - step], decimals(backward[STEPS - 1 - step])
        found = ", ".join(f"w{k}: {decimals(s)}" for k, s in shares(step, forward, backward))
        return (
            f"Backward: nudge {name} by a little, and L grows {slope} times as much. "
            f"Shares found so far: {found or 'none'}."
        )

    def shares(step, forward, backward):
        """(k, ∂L/∂w_k) of the weights whose neuron's sum the blame has reached, the last first."""
        reached = [(k, j) for k, j in ((3, 5), (2, 3), (1, 1)) if j >= STEPS - 1 - step]
        return [(k, backward[j] * forward[j - 1]) for k, j in reached]  # blame · what came in

    controls = {
        "step": ipywidgets.IntSlider(
            STEPS - 3, min=0, max=STEPS - 1, description="value by value", layout=WIDE,
            style={"description_width": "9em"},
        ),
        "w1": slider("w1", 0.5, -2, 2, 0.1),
        "w2": slider("w2", -1.0, -2, 2, 0.1),
        "w3": slider("w3", 2.0, -2, 2, 0.1),
    }  # fmt: skip
    return Demo(draw, controls, size=(7.2, 2.7))


def loss_of_one_weight(w):
    """The mean half squared error of one tanh neuron with one weight on three examples."""
    x, t = VALLEYS
    return np.mean(0.5 * (np.tanh(np.asarray(w)[..., None] * x) - t) ** 2, axis=-1)


def slope_of_one_weight(w):
    x, t = VALLEYS
    a = np.tanh(w * x)
    return float(np.mean((a - t) * (1 - a**2) * x))


def descent():
    """Choose where to begin, the learning rate and the number of steps; see where it ends."""
    ws = np.linspace(-6, 12, 721)
    curve = loss_of_one_weight(ws)
    bottoms = 1 + np.flatnonzero((curve[1:-1] < curve[:-2]) & (curve[1:-1] < curve[2:]))

    def draw(ax, start, rate, steps):
        path = [start]
        for _ in range(steps):
            path.append(float(np.clip(path[-1] - rate * slope_of_one_weight(path[-1]), -100, 100)))
        path = np.array(path)
        ax.plot(ws, curve, color=plots.INK, lw=1.6)
        for bottom in bottoms:
            low = curve[bottom]
            ax.plot(ws[bottom], low, "|", color=plots.INK, ms=9, mew=1.6)
            ax.annotate(
                f"{low:.2f}",
                (ws[bottom], low),
                (0, -7),
                textcoords="offset points",
                ha="center",
                va="top",
                fontsize=9,
                color=plots.MUTED,
            )
        ax.plot(path, loss_of_one_weight(path), "o-", color=plots.HIGHLIGHT, ms=4, lw=1)
        ax.plot(start, loss_of_one_weight(start), "o", mfc="none", mec=plots.INK, ms=11, mew=1.4)
        ax.plot(path[-1:], loss_of_one_weight(path[-1:]), "o", color=plots.HIGHLIGHT, ms=9)
        ax.set(xlim=(-6, 12), ylim=(0.2, 1.2), xlabel="the weight", ylabel="loss")
        plots.style.tidy(ax)
        return (
            f"From {decimals(start)}, {steps} step{'s' * (steps != 1)} at rate {rate:.2g}: "
            f"the weight is {decimals(path[-1])}, the loss "
            f"{loss_of_one_weight(path[-1:])[0]:.3f}, and its slope "
            f"there {decimals(slope_of_one_weight(path[-1]))}."
        )

    controls = {
        "start": slider("where to begin", 1.0, -4, 3, 0.5),
        "rate": ipywidgets.FloatLogSlider(
            1.0, base=10, min=-1, max=2, step=0.05, description="learning rate",
            readout_format=".2r", style={"description_width": "9em"}, layout=WIDE,
        ),
        "steps": ipywidgets.IntSlider(
            1, min=0, max=60, description="steps", layout=WIDE,
            style={"description_width": "9em"},
        ),
    }  # fmt: skip
    return Demo(draw, controls, size=(5.2, 2.8))
