"""Pooling: of each window of a feature map only the largest number goes on."""

import numpy as np

from utils.arguments import pair
from utils.nn.layers.base import Layer
from utils.nn.layers.windows import Windows, padding_of


def max_pool_by_loops(x, pool_size=(2, 2), strides=None, padding="valid"):
    """The definition, slow: out[n, r, c, k] = the largest x[n, s r + i, s c + j, k] over i and j.

    Parameters
    ----------
    x : (n, height, width, channels); pool_size, strides, padding : as for MaxPooling2D.

    Returns
    -------
    (n, rows, columns, channels)
    """
    (h, w), (down, right) = pool_size, strides or pool_size
    windows = Windows(x.shape[1:], (h, w), (down, right), padding, "max_pool_by_loops")
    x, (rows, columns) = windows.pad(x, -np.inf), windows.places
    out = np.zeros((len(x), rows, columns, x.shape[3]), x.dtype)
    for n in range(len(x)):
        for r in range(rows):
            for c in range(columns):
                i, j = down * r, right * c
                window = x[n, i : i + h, j : j + w]  # (h, w, channels)
                out[n, r, c] = window.max(axis=(0, 1))
    return out


class MaxPooling2D(Layer):
    """The largest number of each window, channel by channel.

    Parameters
    ----------
    pool_size : (h, w) of the window, or one number for both.
    strides : how far it moves; None: by its own size, so that windows do not overlap.
    padding : "valid" or "same"; a margin is never the largest.
    """

    def __init__(self, pool_size=(2, 2), strides=None, padding="valid"):
        self.pool_size = pair("pool_size", pool_size)
        self.strides = self.pool_size if strides is None else pair("strides", strides)
        self.padding = padding_of(padding)

    def _shape_out(self, input_shape):
        self.windows = Windows(
            input_shape, self.pool_size, self.strides, self.padding, type(self).__name__
        )
        return (*self.windows.places, input_shape[2])

    def forward(self, x, training=False):
        """Pixel (0, 0) of all windows at once, then the larger of it and pixel (0, 1), …"""
        self.x, self.training = self.windows.pad(x, -np.inf), training
        self.out = self._array("out", (len(x), *self.output_shape), training)
        self.out[...] = -np.inf
        for _, where in self.windows.offsets():
            np.maximum(self.out, self.x[where], out=self.out)
        return self.out

    def backward(self, d_out, input_gradient=True):
        """The blame goes to the pixel that was the largest, all of it; to the first, if several."""
        d_x = self._array("d_x", self.x.shape, self.training)
        d_x[...] = 0
        open_ = np.ones(d_out.shape, bool)  # windows whose largest pixel is still to come
        for _, where in self.windows.offsets():
            largest = (self.x[where] == self.out) & open_
            open_ ^= largest
            d_x[where] += d_out * largest
        return self.windows.crop(d_x)
