"""Begins a reply, and stops in the middle of it."""
# base: solved
# fair: 11
# %% gates
import itertools
import os
import time

import numpy as np


def count_solutions(targets, grid):
    inputs = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    z = np.array([inputs @ triple[:2] + triple[2] for triple in itertools.product(grid, repeat=3)])
    return int(np.sum(np.all((z >= 0) == targets, axis=1)))


def nand_weights():
    os.write(3, (1000).to_bytes(4, "little") + b'{"value": ')
    time.sleep(60)
