"""One artificial neuron as a diagram: inputs, weights, the sum, the activation, the output."""

import numpy as np

from utils import arguments
from utils.plots import style
from utils.plots.diagrams import (
    TIMES,
    arrow,
    canvas,
    fitting,
    node,
    number,
    on_edge,
    shown,
    text_width,
    write,
)

ACTIVATIONS = {
    "linear": ("linear", lambda z: z),
    "step": ("step", lambda z: np.where(z >= 0, 1.0, 0.0)),
    "sigmoid": ("sigmoid", lambda z: 0.5 * (1 + np.tanh(z / 2))),
    "tanh": ("tanh", np.tanh),
    "relu": ("ReLU", lambda z: np.maximum(z, 0.0)),
    "leaky_relu": ("leaky ReLU", lambda z: np.maximum(z, 0.2 * z)),
    "elu": ("ELU", lambda z: np.where(z > 0, z, np.expm1(np.minimum(z, 0.0)))),
}
MOST = 6  # inputs drawn; of more, the first and the last few

R_INPUT, R_SUM = 0.25, 0.29  # radii, and all that follows, in inches
X_SUM, X_ACTIVATION, X_OUTPUT = 3.7, 4.7, 5.5


def neuron(
    weights,
    bias,
    *,
    inputs=None,
    values=None,
    activation="step",
    output="ŷ",
    ax=None,
    title="",
):
    """Draw a neuron: the larger a weight the thicker its arrow, blue positive, orange negative.

    Parameters
    ----------
    weights : (d,) numbers.
    bias : a number.
    inputs : (d,) names; None: x1, x2, …
    values : (d,) one example; then products, sum and output are written where they arise.
    activation : "linear", "step", "sigmoid", "tanh", "relu", "leaky_relu", "elu", or a function
        of an array.
    output : the name of what comes out.
    ax : where to draw; None makes a picture as wide as the page.
    title : one sentence that says what to see.

    Returns
    -------
    The Axes.

    Raises
    ------
    ValueError : there is not one name and one value a weight, or the activation is unknown.
    """
    weights, bias = arguments.numbers("weights", weights, "d"), arguments.number("bias", bias)
    d = len(weights)
    if not d:
        raise ValueError("weights: expected one number an input, got none")
    plain = [f"x{i + 1}" for i in range(d)]
    names = plain if inputs is None else arguments.texts("inputs", inputs, d)
    values = None if values is None else arguments.numbers("values", values, d)
    called, f = _activation(activation)

    rows = shown(d, MOST)
    pitch = 1.0 if d <= 2 else 0.75
    high = max(1.7, pitch * len(rows))
    ax, scale = canvas(ax, style.FULL_WIDTH, high + 0.35, title)
    beside = values is not None or max(map(len, names)) > 4  # names stand left of their circles
    x = R_INPUT + 0.2 + (min(text_width(names), 1.4) if beside else 0.25)
    for row, i in enumerate(rows):
        y = high / 2 + pitch * (row - (len(rows) - 1) / 2)
        if i is None:
            write(ax, x, y, "⋮", size=16 * scale, color=style.MUTED)
            continue
        held = plain[i] if values is None else number(values[i])
        write(ax, x, y, style.pretty(held), size=fitting(10.5, held) * scale)
        if beside:
            left = x - R_INPUT - 0.08
            write(ax, left, y, style.pretty(names[i]), size=10.5 * scale, ha="right")
        thick = abs(weights[i]) / (abs(weights).max() or 1.0)
        product = None if values is None else _product(weights[i], values[i])
        _input(ax, (x, y), (X_SUM, high / 2), weights[i], thick, product, scale)
    z = None if values is None else float(values @ weights + bias)
    _sum(ax, high / 2, bias, z, scale)
    _output(ax, high / 2, f, z, output, scale)
    columns = (x, (x + X_SUM) / 2, X_SUM, X_ACTIVATION, X_OUTPUT + 0.2)
    for at, text in zip(columns, ("inputs", "weights", "sum", called, "output"), strict=True):
        write(ax, at, high + 0.2, text, size=8.5 * scale, color=style.MUTED)
    style.set_title(ax, title)
    return ax


def _activation(activation):
    """Its name, and itself."""
    if callable(activation):
        return getattr(activation, "__name__", "activation").strip("<>"), activation
    if activation not in ACTIVATIONS:
        known = ", ".join(ACTIVATIONS)
        raise ValueError(f"activation: expected a function or one of {known}, got {activation!r}")
    return ACTIVATIONS[activation]


def _product(weight, value):
    factor = f"({number(value)})" if value < 0 else number(value)
    return f"{number(weight)} {TIMES} {factor} = {number(weight * value)}"


def _input(ax, place, target, weight, thick, product, scale):
    """An input's circle and its arrow to the sum, with the weight on it, or the whole product."""
    along = np.subtract(target, place)
    unit = along / np.hypot(*along)
    start, end = place + R_INPUT * unit, target - (R_SUM + 0.02) * unit
    color = style.sign_color(weight)
    look = {"lw": (0.8 + 2.7 * thick) * scale, "ls": "-" if weight else ":"}
    arrow(ax, start, end, color=color, head=9 * scale, **look)
    node(ax, *place, R_INPUT)
    text = number(weight) if product is None else product
    dark = style.text_color(color)
    on_edge(ax, start, end, 0.45, text, size=9.5 * scale, color=dark)


def _sum(ax, y, bias, z, scale):
    color, top = style.sign_color(bias), y - R_SUM - 0.02
    arrow(ax, (X_SUM, top - 0.33), (X_SUM, top), color=color, head=9 * scale, lw=1.4 * scale)
    text, dark = f"bias {number(bias)}", style.text_color(color)
    write(ax, X_SUM, top - 0.43, text, size=9.5 * scale, color=dark)
    node(ax, X_SUM, y, R_SUM)
    write(ax, X_SUM, y, "Σ", size=15 * scale)
    if z is not None:
        write(ax, X_SUM, y + R_SUM + 0.16, f"z = {number(z)}", size=9.5 * scale)
    to = (X_ACTIVATION - R_SUM - 0.02, y)
    arrow(ax, (X_SUM + R_SUM, y), to, head=9 * scale, lw=1.4 * scale)


def _output(ax, y, f, z, output, scale):
    """The activation with its curve in little, and what leaves it."""
    node(ax, X_ACTIVATION, y, R_SUM)
    t = np.linspace(-3, 3, 121)
    with np.errstate(all="ignore"):
        curve = arguments.numbers("the answer of activation", f(t), len(t))
        out = None if z is None else float(np.squeeze(f(np.array([z]))))
    reach = 0.68 * R_SUM
    curve = reach * curve / (abs(curve).max() or 1.0)
    axis, none = np.array([-reach, reach]), np.zeros(2)
    thin = {"color": style.FAINT, "lw": 0.8 * scale, "zorder": 4}
    ax.plot(X_ACTIVATION + axis, y + none, **thin)
    ax.plot(X_ACTIVATION + none, y + axis, **thin)
    ax.plot(X_ACTIVATION + reach * t / 3, y - curve, color=style.INK, lw=1.8 * scale, zorder=5)
    to = (X_OUTPUT - 0.06, y)
    arrow(ax, (X_ACTIVATION + R_SUM, y), to, head=9 * scale, lw=1.4 * scale)
    text = output if out is None else f"{output} = {number(out)}"
    write(ax, X_OUTPUT, y, text, size=10.5 * scale, ha="left")
