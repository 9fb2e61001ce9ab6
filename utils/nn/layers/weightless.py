"""Layers with nothing to learn: Activation, Flatten, Dropout."""

import numpy as np

from utils.arguments import number
from utils.nn import activations
from utils.nn.layers.base import ActivatedLayer, Layer


class Activation(ActivatedLayer):
    """An activation as a layer of its own: a = f(x)."""

    def __init__(self, activation):
        self.activation = activations.get(activation)

    def pre_activation(self, x, training=False):
        z = self._array("z", x.shape, training)
        z[...] = x  # the activation writes over z, and x is not ours
        return z

    def pre_activation_backward(self, d_z, input_gradient=True):
        return d_z


class Flatten(Layer):
    """One row of numbers from each example: (n, height, width, channels) → (n, h · w · c)."""

    def _shape_out(self, input_shape):
        return (int(np.prod(input_shape)),)

    def forward(self, x, training=False):
        self.shape = x.shape
        return x.reshape(len(x), -1)

    def backward(self, d_out, input_gradient=True):
        return d_out.reshape(self.shape)


class Dropout(Layer):
    """In training each number is set to 0 with probability `rate`.

    The others grow by 1 / (1 − rate), "inverted dropout": the mean stays what it was, and outside
    of training nothing is done.
    Source: Srivastava et al. 2014, section 4; the scaling, section 10.
    """

    def __init__(self, rate):
        self.rate = number("rate", rate, 0, 1)
        if self.rate == 1:
            raise ValueError("rate: expected a number below 1, got 1: nothing would be left")

    def forward(self, x, training=False):
        self.mask = None
        if training and self.rate:
            random = self.rng.random(out=self._array("random", x.shape, True), dtype=self.dtype)
            kept = random >= self.rate
            self.mask = np.multiply(kept, 1 / (1 - self.rate), out=random)
            x = x * self.mask
        return x

    def backward(self, d_out, input_gradient=True):
        """∂L/∂x = ∂L/∂out · mask: what was switched off gets no blame."""
        return d_out if self.mask is None else d_out * self.mask
