"""Returns objects that would run code if anybody unpickled them."""
# base: empty
# fair: 0
# %%
import os

import numpy as np


class Bomb:
    def __reduce__(self):
        return os.system, (f"touch {CANARY}",)
# %% neuron
def weighted_sum(X, w, b):
    return Bomb()


def step(z):
    return np.array([Bomb()] * len(z), dtype=object)
