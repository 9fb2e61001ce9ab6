"""Returns answers of absurd size."""
# base: empty
# fair: 0
# %% neuron
import numpy as np


def weighted_sum(X, w, b):
    return np.broadcast_to(1.0, (1 << 20, 1 << 20))


def step(z):
    return [1] * 20_000_000
# %% learning_rule
def update(w, b, x, t, learning_rate):
    return 10**100_000, "x" * 50_000_000
# %% gradient
def gradient(X, t, w, b, cost):
    return {str(n): [n] for n in range(300_000)}, 10**3000
