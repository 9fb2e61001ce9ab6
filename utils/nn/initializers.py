"""How weights start: at random, so that units differ, and of a size that keeps signals alive.

A sum of fan_in terms grows with fan_in. To keep the variance of the signal from layer to layer,
a weight's variance must be about 1 / fan_in (forward) and 1 / fan_out (backward).
"""

import numpy as np

from utils.arguments import lookup, number


def fans(shape):
    """(fan_in, fan_out): how many inputs a unit sums up, and how many units an input feeds.

    A dense kernel has the shape (inputs, units); a kernel of a convolution (height, width,
    channels, filters), where each weight is met at height · width places of a window.
    """
    window = int(np.prod(shape[:-2]))
    return window * shape[-2], window * shape[-1]


class Initializer:
    """__call__(shape, rng) → an array of that shape, float64, drawn from the Generator `rng`."""


class Zeros(Initializer):
    """All 0: right for biases. A layer of zero weights has units that stay equal for ever."""

    def __call__(self, shape, rng):
        return np.zeros(shape)


class RandomNormal(Initializer):
    """Normal with this mean and standard deviation, whatever the layer's size."""

    def __init__(self, mean=0.0, stddev=0.05):
        self.mean = number("mean", mean)
        self.stddev = number("stddev", stddev, 0)

    def __call__(self, shape, rng):
        return rng.normal(self.mean, self.stddev, shape)


class GlorotUniform(Initializer):
    """Uniform in ±√(6 / (fan_in + fan_out)), that is variance 2 / (fan_in + fan_out).

    The compromise between the two directions, for tanh and sigmoid; the default, as in Keras.
    Source: Glorot & Bengio 2010, equation 16.
    """

    def __call__(self, shape, rng):
        limit = np.sqrt(6 / sum(fans(shape)))
        return rng.uniform(-limit, limit, shape)


class HeNormal(Initializer):
    """Normal with variance 2 / fan_in: the 2 makes up for the half that a ReLU sets to zero.

    Source: He et al. 2015, equation 10. (Keras cuts the tails off at two deviations; we do not.)
    """

    def __call__(self, shape, rng):
        return rng.normal(0, np.sqrt(2 / fans(shape)[0]), shape)


class LecunNormal(Initializer):
    """Normal with variance 1 / fan_in: keeps the forward signal of a layer without ReLU.

    Source: LeCun et al. 1998, "Efficient BackProp", equation 16.
    """

    def __call__(self, shape, rng):
        return rng.normal(0, np.sqrt(1 / fans(shape)[0]), shape)


INITIALIZERS = {
    "zeros": Zeros,
    "random_normal": RandomNormal,
    "normal": RandomNormal,
    "glorot_uniform": GlorotUniform,
    "he_normal": HeNormal,
    "lecun_normal": LecunNormal,
}


def get(initializer):
    """The initializer of that name."""
    return lookup("initializer", initializer, INITIALIZERS, Initializer)
