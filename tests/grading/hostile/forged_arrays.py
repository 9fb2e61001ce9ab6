"""Announces arrays of objects, of negative size, and larger than any memory."""
# base: solved
# fair: 8
# %%
import json
import os


def forge(*arrays):
    text = json.dumps({"value": {"array": 0}, "arrays": arrays}).encode()
    os.write(3, len(text).to_bytes(4, "little") + text + b"\x00" * 64)
# %% learning_rule
def update(w, b, x, t, learning_rate):
    forge(["|O", [8]], ["<f8", [-1]])
# %% gradient
def gradient(X, t, w, b, cost):
    forge(["<f8", [1 << 40, 1 << 40]])
