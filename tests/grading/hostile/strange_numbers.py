"""Returns nan, infinity, minus zero, and numbers that overflow."""
# base: empty
# fair: 0
# %% neuron
import numpy as np


def weighted_sum(X, w, b):
    return np.full(len(X), np.nan)


def step(z):
    return np.where(z > 0, 1e308, -np.inf)
# %% learning_rule
def update(w, b, x, t, learning_rate):
    return w * 1e308 * 1e308, -0.0
# %% gradient
def gradient(X, t, w, b, cost):
    return np.full(len(w), np.finfo(float).max), np.finfo(float).max
