"""Constraints: where weights may be. They are put back there after every step."""

import numpy as np

from utils.arguments import lookup, number


class Constraint:
    """__call__(weights) → the nearest allowed weights, a new array of the same shape."""


class MaxNorm(Constraint):
    """The weights that come into a unit stay in a ball: ‖w‖ ≤ max_value, else w · max_value / ‖w‖.

    Parameters
    ----------
    max_value : the radius.
    axis : over which to sum the squares: 0 for a dense kernel (inputs, units), and (0, 1, 2) for
        one of a convolution (height, width, channels, filters).

    Source: Srivastava et al. 2014, section 5.1. The 1e-7 is Keras's: no division by zero.
    """

    def __init__(self, max_value=2.0, axis=0):
        self.max_value = number("max_value", max_value, 0)
        self.axis = tuple(axis) if isinstance(axis, (tuple, list)) else axis

    def __call__(self, weights):
        norms = np.sqrt(np.sum(weights**2, axis=self.axis, keepdims=True))  # (1, units)
        return weights * (np.minimum(norms, self.max_value) / (norms + 1e-7))


CONSTRAINTS = {"max_norm": MaxNorm}


def get(constraint):
    """The constraint of that name; None stays None: no constraint."""
    return constraint and lookup("constraint", constraint, CONSTRAINTS, Constraint)
