"""Windows: where a kernel or a pool stands on an image, and how much room it needs.

A window of k pixels that moves by s, over an image of `size` pixels, stands at

    valid: ⌊(size − k) / s⌋ + 1 places: only where it fits;
    same:  ⌈size / s⌉ places: the image gets a margin, shared out to both sides, and where it is
           odd the one pixel more goes to the end (TensorFlow's rule).
"""

import itertools

import numpy as np

from utils.arguments import shown


def padding_of(padding):
    """Only "valid" and "same" are known."""
    if padding not in ("valid", "same"):
        raise ValueError(f"padding: expected 'valid' or 'same', got {padding!r}")
    return padding


def output_size(size, k, stride, padding):
    """The number of places of a window of k pixels."""
    return -(-size // stride) if padding == "same" else (size - k) // stride + 1


def margins(size, k, stride, padding):
    """(before, after): the pixels that are added to an image at both ends."""
    if padding == "valid":
        return 0, 0
    total = max((output_size(size, k, stride, padding) - 1) * stride + k - size, 0)
    return total // 2, total - total // 2


class Windows:
    """The windows of `size` (h, w), moved by `strides`, on images (height, width, channels).

    Attributes
    ----------
    places : (rows, columns) of windows on an image.
    padded : (height, width) of the images with their margins.
    """

    def __init__(self, image_shape, size, strides, padding, who):
        if len(image_shape) != 3:
            raise ValueError(
                f"{who}: expected images (n, height, width, channels), got {shown(image_shape)}"
            )
        self.size, self.strides = size, strides
        axes = list(zip(image_shape, size, strides))  # vertical, horizontal
        self.places = tuple(output_size(*axis, padding) for axis in axes)
        if min(self.places) < 1:
            raise ValueError(f"{who}: a window of {size} does not fit images of {image_shape[:2]}")
        self.margins = [margins(*axis, padding) for axis in axes]
        self.padded = tuple(n + sum(m) for n, m in zip(image_shape, self.margins))
        self.inner = tuple(slice(m[0], m[0] + n) for n, m in zip(image_shape, self.margins))

    def offsets(self):
        """((i, j), where) for each pixel of a window: `images[where]` is that pixel of all the
        windows at once, (n, rows, columns, channels)."""
        (rows, columns), (down, right) = self.places, self.strides
        for i, j in itertools.product(*map(range, self.size)):
            vertical = slice(i, i + down * (rows - 1) + 1, down)
            horizontal = slice(j, j + right * (columns - 1) + 1, right)
            yield (i, j), (slice(None), vertical, horizontal)

    def of(self, images):
        """All windows, a view that copies nothing: (n, rows, columns, h, w, channels)."""
        windows = np.lib.stride_tricks.sliding_window_view(images, self.size, axis=(1, 2))
        down, right = self.strides
        return windows[:, ::down, ::right].transpose(0, 1, 2, 4, 5, 3)

    def pad(self, x, value=0):
        """Images with their margins (n, height, width, channels); without margins, x itself."""
        if not any(map(sum, self.margins)):
            return x
        padded = np.full((len(x), *self.padded, x.shape[3]), value, x.dtype)
        padded[:, *self.inner] = x
        return padded

    def crop(self, padded):
        """The images again, without their margins."""
        return padded[:, *self.inner]
