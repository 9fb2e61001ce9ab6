"""All weights of a network in one long vector, and their gradients in another.

The layers' arrays become views into the vectors: a layer changes its own kernel, an optimizer
changes everything at once, and both change the same numbers.
"""

import itertools
import zipfile

import numpy as np

from utils.arguments import shown


class Parameters:
    """The weights of these (built) layers.

    Attributes
    ----------
    w, g : (size,) weights and gradients, in the layers' order.
    parts : slices of them, one for each array.
    """

    def __init__(self, layers, dtype):
        self.owners = [(layer, name) for layer in layers for name in layer.weights]
        sizes = [getattr(layer, name).size for layer, name in self.owners]
        ends = np.cumsum([0, *sizes])
        self.parts = [slice(a, b) for a, b in itertools.pairwise(ends)]
        self.w, self.g = aligned_zeros(ends[-1], dtype), aligned_zeros(ends[-1], dtype)
        for (layer, name), part in zip(self.owners, self.parts):
            array = getattr(layer, name)
            order = "F" if array.flags.fnc else "C"  # as the layer keeps it in memory
            self.w[part] = array.ravel(order)
            setattr(layer, name, self.w[part].reshape(array.shape, order=order))
            setattr(layer, f"d_{name}", self.g[part].reshape(array.shape, order=order))

    def hold(self, layers):
        """Are these still the layers' weights? Not after a change of layers, for example."""
        owners = [(layer, name) for layer in layers for name in layer.weights]
        return owners == self.owners and all(
            np.may_share_memory(getattr(layer, name), self.w) for layer, name in owners
        )


def aligned_zeros(size, dtype):
    """Zeros that begin where a cache line does: the processor reads them a little faster."""
    line, n_bytes = 64, size * dtype.itemsize
    memory = np.zeros(n_bytes + line, np.uint8)
    start = -memory.ctypes.data % line
    return memory[start : start + n_bytes].view(dtype)


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


def table(layers, input_shape):
    """A text table of the layers: what they put out, how many weights they have, and the total."""
    rows = [("layer", "output shape", "weights"), ("input", shown(input_shape), "")]
    for layer in layers:
        rows.append((type(layer).__name__, shown(layer.output_shape), f"{layer.count_params():,}"))
    rows.append(("total", "", f"{sum(layer.count_params() for layer in layers):,}"))
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    lines = [f"{a:<{widths[0]}}   {b:<{widths[1]}}   {c:>{widths[2]}}" for a, b, c in rows]
    rule = "─" * len(lines[0])
    return "\n".join([lines[0], rule, *lines[1:-1], rule, lines[-1]])
