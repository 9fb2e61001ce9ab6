"""Weights in a file, and back."""

import zipfile

import numpy as np


def save_weights(layers, path):
    """Write the layers' weights into a .npz file: an array each, named "0.kernel", "0.bias", …"""
    arrays = {
        f"{i}.{w}": getattr(layer, w) for i, layer in enumerate(layers) for w in layer.weights
    }
    with open(path, "wb") as file:
        np.savez(file, **arrays)


def load_weights(layers, path):
    """Read them back; ValueError, and nothing changed, where the file does not fit the layers."""
    if not zipfile.is_zipfile(path):
        open(path).close()  # a missing file says so itself
        raise ValueError(f"path: expected a .npz file that save() wrote, {path} is none")
    with np.load(path, allow_pickle=False) as file:
        loaded = {name: file[name] for name in file.files}
    owners = {f"{i}.{w}": (layer, w) for i, layer in enumerate(layers) for w in layer.weights}
    if set(loaded) != set(owners):
        raise ValueError(
            f"path: expected the weights {sorted(owners)}, {path} has {sorted(loaded)}"
        )
    for name, (layer, w) in owners.items():
        own = getattr(layer, w)
        if own.shape != loaded[name].shape:
            shapes = f"expected shape {own.shape} for {name}, got {loaded[name].shape}"
            raise ValueError(f"path: {shapes} in {path}")
    for name, (layer, w) in owners.items():
        getattr(layer, w)[...] = loaded[name]
