"""Gradient checking: is a backward pass right? Ask the forward pass.

Move one number by h up and down and see how the loss answers: (L(w + h) − L(w − h)) / 2h. It is
slow (two forward passes for each number) and it knows nothing of backpropagation: so if the two
agree, both are right.
"""

from typing import NamedTuple

import numpy as np

from utils.nn.layers.base import Layer
from utils.nn.losses import Loss


class Check(NamedTuple):
    """What `gradcheck` found: the worst relative error, in which array, at which index, and what
    the backward pass and the finite difference say there."""

    error: float
    array: str
    index: tuple
    backward: float
    numerical: float

    def __str__(self):
        place = f"{self.array}[{', '.join(map(str, self.index))}]"
        told = f"backward says {self.backward:.9g}, finite differences {self.numerical:.9g}"
        return f"worst relative error {self.error:.1e} at {place}: {told}"


def numerical_gradient(f, array, h=1e-5):
    """∂f/∂array by central differences; f takes no argument and reads the array, float64.

    The error is about h² for the formula and 1e-16 / h for the digits: 1e-5 keeps both small.
    """
    gradient = np.zeros_like(array)
    for index in np.ndindex(array.shape):
        kept = array[index]
        array[index] = kept + h
        up = f()
        array[index] = kept - h
        down = f()
        array[index] = kept
        gradient[index] = (up - down) / (2 * h)
    return gradient


def compare(array, backward, numerical):
    """The worst entry of an array: |difference| / the largest number in either gradient."""
    scale = max(np.abs(backward).max(), np.abs(numerical).max())
    errors = np.abs(backward - numerical) / (scale or 1)
    at = tuple(int(i) for i in np.unravel_index(np.argmax(errors), errors.shape))
    return Check(float(errors[at]), array, at, float(backward[at]), float(numerical[at]))


def gradcheck(model, x, y=None, *, h=1e-5):
    """Compare the backward pass of a network, or of one layer, with central differences.

    Parameters
    ----------
    model : a compiled network, or a layer, of dtype float64; or a loss.
    x : (n, …) a small batch; for a loss the outputs.
    y : its targets; for a layer none: there the loss is a weighted sum of the outputs.
    h : how far each number is moved.

    Returns
    -------
    Check, for the worst entry of all: below 1e-6 the backward pass is right, above 1e-3 it is
    wrong, and in between look for a kink (a ReLU's at 0) that h stepped over.

    Raises
    ------
    ValueError in float32, which has too few digits for this.
    """
    x = np.array(x, float)
    if isinstance(model, Loss):
        return _check_loss(model, x, y, h)
    if isinstance(model, Layer):
        if model.input_shape is None:
            model.build(x.shape[1:], rng=0, dtype="float64")
        layers, (loss, backward) = [model], _layer_passes(model, x)
    else:
        model.inputs(x)
        layers, (loss, backward) = model.layers, _network_passes(model, x, y)
    if any(layer.dtype != np.float64 for layer in layers):
        raise ValueError("model: expected dtype float64, got float32, which has too few digits")
    loss, backward = _same_dice(layers, loss), _same_dice(layers, backward)
    d_x = backward()
    weights = {f"{i}.{w}": (layer, w) for i, layer in enumerate(layers) for w in layer.weights}
    exact = {name: getattr(layer, f"d_{w}").copy() for name, (layer, w) in weights.items()}
    checks = [compare("x", d_x, numerical_gradient(loss, x, h))]
    for name, (layer, w) in weights.items():
        checks.append(compare(name, exact[name], numerical_gradient(loss, getattr(layer, w), h)))
    return max(checks, key=lambda check: check.error)


def _check_loss(loss, outputs, y, h):
    """The gradient of a loss alone, by the outputs (or by the logits, where it takes those)."""
    t = loss.targets(y, outputs.shape, outputs.dtype)
    if loss.takes_logits:
        exact = loss.from_logits(t, outputs)[2]
        return compare(
            "z", exact, numerical_gradient(lambda: loss.from_logits(t, outputs)[0], outputs, h)
        )
    exact = loss.gradient(t, outputs)
    return compare("y", exact, numerical_gradient(lambda: loss.value(t, outputs), outputs, h))


def _layer_passes(layer, x):
    """L = Σ outputs · c for fixed random c, so that ∂L/∂outputs = c; and its backward pass."""
    c = np.random.default_rng(0).normal(size=(len(x), *layer.output_shape))

    def loss():
        return float(np.sum(c * layer.forward(x, training=True)))

    def backward():
        layer.forward(x, training=True)
        return layer.backward(c).copy()

    return loss, backward


def _network_passes(model, x, y):
    """The network's own loss and backward pass."""
    t = model.targets(y, len(x))

    def loss():
        return model.forward_loss(x, t, training=True)[0] + model.penalty()

    def backward():
        return model.learn(x, t, input_gradient=True)[2].copy()

    return loss, backward


def _same_dice(layers, f):
    """f, but what it draws at random (dropout) is the same every time."""
    states = [layer.rng.bit_generator.state for layer in layers]

    def again():
        for layer, state in zip(layers, states):
            layer.rng.bit_generator.state = state
        return f()

    return again
