"""How weights lie in memory: all of a network in one long vector, their gradients in another.

The layers' arrays become views into the vectors: a layer changes its own kernel, an optimizer
changes everything at once, and both change the same numbers.
"""

import itertools

import numpy as np

SMALL = 2**15  # weights


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


def unit_by_unit(kernel):
    """A small kernel with the weights of each unit side by side in memory (Fortran order): so the
    products of a small batch are faster. Shape and numbers stay what they are."""
    return np.asfortranarray(kernel) if kernel.size <= SMALL else kernel
