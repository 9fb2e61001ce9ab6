"""Announces a reply of four gigabytes."""
# base: solved
# fair: 10
# %% learning_rule
import os


def update(w, b, x, t, learning_rate):
    os.write(3, b"\xff\xff\xff\xff" + b"x" * 1000)
