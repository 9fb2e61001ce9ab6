"""Regularizers: penalties on large weights, added to the loss."""

import numpy as np

from utils.arguments import lookup, number


class Regularizer:
    """__call__(weights) → the penalty, a number; gradient(weights) → its derivative by each."""


class L2(Regularizer):
    """l2 · Σ w². Its gradient 2 · l2 · w pulls each weight towards zero, the large ones most."""

    def __init__(self, l2=0.01):
        self.l2 = number("l2", l2, 0)

    def __call__(self, weights):
        return self.l2 * float(np.vdot(weights, weights))

    def gradient(self, weights):
        return 2 * self.l2 * weights


REGULARIZERS = {"l2": L2}


def get(regularizer):
    """The regularizer of that name; None stays None: no penalty."""
    return regularizer and lookup("regularizer", regularizer, REGULARIZERS, Regularizer)
