"""Asks for memory until there is none (4 GB at most)."""
# base: solved
# fair: 10
# %% learning_rule
import numpy as np


def update(w, b, x, t, learning_rate):
    return [np.ones(1 << 25) for _ in range(16)]
