"""Other right answers to exercise NN: loops, lists, float32, other algebra. All must pass.

The first of each task is written by the hints, to the letter.
"""

import numpy as np


def double_by_the_hints(x):
    return x + x


def double_in_float32(x):
    return np.float32(2) * x.astype("float32")


ANSWERS = {
    "doubled": [(double_by_the_hints,), (double_in_float32,)],
}

MUTANTS = {}  # the line of the solution after a mechanical change, and why it is right all the same
