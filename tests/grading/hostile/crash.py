"""Crashes Python itself."""
# base: solved
# fair: 10
# %% learning_rule
import ctypes


def update(w, b, x, t, learning_rate):
    ctypes.string_at(0)
