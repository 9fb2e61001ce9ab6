"""Activations: what a neuron makes of its weighted sum z, and how it passes blame back.

Each is a pair: the function a = f(z), and its derivative f′(z). All these derivatives can be read
off the output a, so that the backward pass needs not remember z:

    a = sigmoid(z)            # an activation is called like a function …
    sigmoid.derivative(a)     # … and knows its derivative at the z that gave this a

With a parameter of your own: `LeakyReLU(0.1)`, `ELU(alpha=0.5)`.
"""

import numpy as np

from utils.arguments import lookup, number


class ActivationFunction:
    """A function of the weighted sums, number by number, and its derivative.

    function(z, out) → a, of z's shape; with `out=z` it takes the place of z, as in NumPy.
    derivative(a) → f′(z), of a's shape.
    """

    def __call__(self, z, out=None):
        """a = f(z): an array of numbers, any shape → an array of the same shape."""
        z = np.asarray(z)
        return self.function(z if z.dtype.kind == "f" else z.astype(float), out)

    def backward(self, a, d_a):
        """∂L/∂z = ∂L/∂a · f′(z): the chain rule, number by number.

        Parameters
        ----------
        a : what the function gave, any shape.
        d_a : ∂L/∂a, of the same shape.
        """
        return d_a * self.derivative(a)

    def __repr__(self):
        return type(self).__name__


class Linear(ActivationFunction):
    """a = z. Any number; for the output of a regression."""

    def function(self, z, out):
        return z

    def derivative(self, a):
        return np.ones_like(a)

    def backward(self, a, d_a):
        return d_a


class Step(ActivationFunction):
    """a = 1 where z ≥ 0, else 0. The perceptron's; flat, so nothing can be learned through it."""

    def function(self, z, out):
        return np.heaviside(z, 1, out=out)

    def derivative(self, a):
        return np.zeros_like(a)


class Sigmoid(ActivationFunction):
    """a = σ(z) = 1 / (1 + e⁻ᶻ), in (0, 1). For the probability of a yes.

    Only ever raises e to a power ≤ 0, which cannot overflow: for z < 0 it is eᶻ / (1 + eᶻ).
    σ′ = a (1 − a), at most ¼, and next to nothing where |z| > 5: there it saturates.
    """

    def function(self, z, out):
        power = np.exp(-np.abs(z))  # e^-|z|
        return np.divide(np.where(z >= 0, 1, power), 1 + power, out=out)

    def derivative(self, a):
        return a * (1 - a)


class Tanh(ActivationFunction):
    """a = tanh(z) = (eᶻ − e⁻ᶻ) / (eᶻ + e⁻ᶻ), in (−1, 1). A sigmoid around zero; tanh′ = 1 − a²."""

    def function(self, z, out):
        return np.tanh(z, out=out)

    def derivative(self, a):
        return 1 - a * a


class ReLU(ActivationFunction):
    """a = max(0, z), in [0, ∞). The usual one in hidden layers; its slope is 1 or 0, 0 at z = 0."""

    def function(self, z, out):
        return np.maximum(z, 0, out=out)

    def derivative(self, a):
        return (a > 0).astype(a.dtype)


class LeakyReLU(ActivationFunction):
    """a = max(slope · z, z). A ReLU that still learns, a little, where z < 0.

    Parameters
    ----------
    negative_slope : from 0 to 1; 0.2 as in Keras's "leaky_relu". The slides take 0.1.
    """

    def __init__(self, negative_slope=0.2):
        self.negative_slope = number("negative_slope", negative_slope, 0, 1)

    def function(self, z, out):
        return np.maximum(self.negative_slope * z, z, out=out)

    def derivative(self, a):
        return np.where(a > 0, a.dtype.type(1), a.dtype.type(self.negative_slope))


class ELU(ActivationFunction):
    """a = z where z > 0, else α (eᶻ − 1), in (−α, ∞). A ReLU with a soft floor.

    Its slope is 1, and where z < 0 it is α eᶻ = a + α.
    Source: Clevert, Unterthiner & Hochreiter 2016, equation 15.
    """

    def __init__(self, alpha=1.0):
        self.alpha = number("alpha", alpha, 0)

    def function(self, z, out):
        floor = self.alpha * np.expm1(np.minimum(z, 0))
        return np.add(np.maximum(z, 0), floor, out=out)

    def derivative(self, a):
        return np.where(a < 0, a + self.alpha, a.dtype.type(1))


class Softmax(ActivationFunction):
    """aᵢ = e^zᵢ / Σⱼ e^zⱼ over the last axis: positive, and they sum to 1. For one class of many.

    Taking the largest z away first changes nothing (it cancels) and keeps e^z from overflowing.
    """

    def function(self, z, out):
        a = np.subtract(z, z.max(axis=-1, keepdims=True), out=out)
        np.exp(a, out=a)
        a /= a.sum(axis=-1, keepdims=True)
        return a

    def derivative(self, a):
        """∂aᵢ/∂zᵢ = aᵢ (1 − aᵢ), the diagonal alone: each a depends on every z, see `backward`."""
        return a * (1 - a)

    def backward(self, a, d_a):
        """∂L/∂zᵢ = aᵢ (∂L/∂aᵢ − Σⱼ aⱼ ∂L/∂aⱼ).

        From ∂aⱼ/∂zᵢ = aⱼ (1 − aᵢ) for j = i, and −aⱼ aᵢ for the others, summed over j.
        """
        return a * (d_a - (a * d_a).sum(axis=-1, keepdims=True))


def log_softmax(z):
    """log aᵢ = zᵢ − log Σⱼ e^zⱼ: the logarithm of a softmax, also where the softmax itself is 0."""
    z = z - z.max(axis=-1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))


linear, step, sigmoid, tanh = Linear(), Step(), Sigmoid(), Tanh()
relu, leaky_relu, elu, softmax = ReLU(), LeakyReLU(), ELU(), Softmax()
ACTIVATIONS = {
    "linear": linear,
    "step": step,
    "sigmoid": sigmoid,
    "tanh": tanh,
    "relu": relu,
    "leaky_relu": leaky_relu,
    "elu": elu,
    "softmax": softmax,
}


def get(activation):
    """The activation of that name; None is linear."""
    activation = "linear" if activation is None else activation
    return lookup("activation", activation, ACTIVATIONS, ActivationFunction)
