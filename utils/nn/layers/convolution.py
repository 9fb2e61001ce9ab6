"""Convolution: one small kernel, asked the same question at every place of an image.

As everywhere in this field it is a cross-correlation: the kernel is not flipped.
"""

import numpy as np

from utils.arguments import pair, whole
from utils.nn import activations, constraints, initializers, regularizers
from utils.nn.layers.base import ActivatedLayer
from utils.nn.layers.windows import Windows, padding_of

BLOCK = 2**20  # numbers in a block of windows: about 4 MB, so that it stays near the processor


def convolve_by_loops(x, kernel, strides=(1, 1), padding="valid"):
    """The definition, slow: z[n, r, c, f] = Σ_i Σ_j Σ_k x[n, s r + i, s c + j, k] · w[i, j, k, f].

    Parameters
    ----------
    x : (n, height, width, channels) images.
    kernel : (h, w, channels, filters).
    strides : how far a window moves, down and right.
    padding : "valid" or "same".

    Returns
    -------
    (n, rows, columns, filters)
    """
    h, w, _, filters = kernel.shape
    windows = Windows(x.shape[1:], (h, w), strides, padding_of(padding), "convolve_by_loops")
    x, (rows, columns), (down, right) = windows.pad(x), windows.places, strides
    z = np.zeros((len(x), rows, columns, filters), x.dtype)
    for n in range(len(x)):
        for r in range(rows):
            for c in range(columns):
                i, j = down * r, right * c
                window = x[n, i : i + h, j : j + w]  # (h, w, channels)
                for f in range(filters):
                    z[n, r, c, f] = np.sum(window * kernel[..., f])
    return z


class Conv2D(ActivatedLayer):
    """`filters` kernels over images: a = f(x ∗ W + b).

    Each window becomes a row of numbers; then all windows under all kernels are one matrix product.

    Parameters
    ----------
    filters : the number of kernels, and of channels that come out.
    kernel_size : (h, w), or one number for both.
    strides : how far the window moves, down and right, or one number for both.
    padding : "valid" (only where the window fits) or "same" (with a margin of zeros).
    activation, kernel_initializer, … : as for Dense; W is (h, w, channels, filters).
    """

    weights = ("kernel", "bias")

    def __init__(
        self,
        filters,
        kernel_size,
        strides=(1, 1),
        padding="valid",
        activation=None,
        kernel_initializer="glorot_uniform",
        bias_initializer="zeros",
        kernel_regularizer=None,
        kernel_constraint=None,
    ):
        self.filters = whole("filters", filters)
        self.kernel_size = pair("kernel_size", kernel_size)
        self.strides = pair("strides", strides)
        self.padding = padding_of(padding)
        self.activation = activations.get(activation)
        self.kernel_initializer = initializers.get(kernel_initializer)
        self.bias_initializer = initializers.get(bias_initializer)
        self.kernel_regularizer = regularizers.get(kernel_regularizer)
        self.kernel_constraint = constraints.get(kernel_constraint)

    def _shape_out(self, input_shape):
        self.windows = Windows(
            input_shape, self.kernel_size, self.strides, self.padding, type(self).__name__
        )
        return (*self.windows.places, self.filters)

    def _create(self, rng):
        shape = (*self.kernel_size, self.input_shape[2], self.filters)
        self._add("kernel", self.kernel_initializer(shape, rng))
        self._add("bias", self.bias_initializer((self.filters,), rng))

    def pre_activation(self, x, training=False):
        """z = windows(x) W + b: (n, height, width, channels) → (n, rows, columns, filters)."""
        self.x, self.training = self.windows.pad(x), training
        kernel = self.kernel.reshape(-1, self.filters)  # (h · w · channels, filters)
        z = self._array("z", (len(x), *self.output_shape), training)
        for block in self._blocks(len(x)):
            z_block = z[block].reshape(-1, self.filters)  # (n · rows · columns, filters)
            np.matmul(self._gather(self.x[block]), kernel, out=z_block)
            z_block += self.bias
        return z

    def pre_activation_backward(self, d_z, input_gradient=True):
        """As in Dense, with windows for inputs: ∂L/∂W = windowsᵀ d_z and ∂L/∂b = Σ d_z.

        Pixel (i, j) of a window had its hand in z through W[i, j], so its blame is d_z W[i, j]ᵀ;
        and as a pixel lies in many windows, ∂L/∂x is the sum of what they all say.
        """
        d_kernel = self.d_kernel.reshape(-1, self.filters)  # (h · w · channels, filters)
        d_kernel[...], self.d_bias[...] = 0, 0
        if input_gradient:
            d_x = self._array("d_x", self.x.shape, self.training)
            d_x[...] = 0
        for block in self._blocks(len(d_z)):
            d_block = d_z[block].reshape(-1, self.filters)  # (n · rows · columns, filters)
            d_kernel += self._gather(self.x[block]).T @ d_block
            self.d_bias += np.ones(len(d_block), self.dtype) @ d_block  # its sum over the rows
            if input_gradient:
                shape = (-1, *self.windows.places, d_x.shape[3])
                for (i, j), where in self.windows.offsets():
                    d_x[block][where] += (d_block @ self.kernel[i, j].T).reshape(shape)
        if input_gradient:
            return self.windows.crop(d_x)

    def _blocks(self, n):
        """Slices of the batch, of so many images that their windows stay near the processor."""
        rows, columns, _ = self.output_shape
        images = max(1, BLOCK // (rows * columns * self.kernel[..., 0].size))
        return [slice(start, min(start + images, n)) for start in range(0, n, images)]

    def _gather(self, x):
        """Each window as a row: (n, height, width, channels) → (n · rows · columns, h · w · c)."""
        windows = self.windows.of(x)
        gathered = self._array("windows", windows.shape, True)
        if x.shape[3] > 1:
            gathered[...] = windows
        else:  # a window has few numbers side by side; a row of windows has more
            for (i, j), where in self.windows.offsets():
                gathered[:, :, :, i, j] = x[where]
        return gathered.reshape(-1, self.kernel[..., 0].size)
