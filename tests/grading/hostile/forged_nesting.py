"""Sends a thousand lists inside each other."""
# base: solved
# fair: 10
# %% learning_rule
import os


def update(w, b, x, t, learning_rate):
    text = b'{"arrays": [], "value": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"
    os.write(3, len(text).to_bytes(4, "little") + text)
    return w, b
