"""Images to learn from: MNIST and Fashion-MNIST, with the bundled digits where they are not."""

import numpy as np

from utils.arguments import choice
from utils.datasets.bundled import digits
from utils.datasets.download import download
from utils.datasets.errors import DatasetError
from utils.datasets.files import read_checked
from utils.datasets.folders import find
from utils.datasets.sources import SOURCES

FASHION_NAMES = (
    "T-shirt/top",
    "Trouser",
    "Pullover",
    "Dress",
    "Coat",
    "Sandal",
    "Shirt",
    "Sneaker",
    "Bag",
    "Ankle boot",
)
"""What the labels 0 to 9 of Fashion-MNIST stand for."""


def images(name, *, fallback=None):
    """Load a set of images by name, split into a training and a test part.

    MNIST and Fashion-MNIST are looked for in the folder that the environment variable COURSE_DATA
    names (as mnist/*.gz and fashion-mnist/*.gz), then among what was downloaded before; then they
    are downloaded, once. The digits come with scikit-learn.

    Parameters
    ----------
    name : "mnist" or "fashion_mnist" (60,000 + 10,000 images, 28x28), or "digits" (1,347 + 450,
        8x8).
    fallback : None, or "digits": then a set that cannot be had is replaced by the digits, and one
        printed line says which set it is, and why. What comes after works for both: ask the arrays
        for shapes.

    Returns
    -------
    (X_train, y_train), (X_test, y_test)
        X : (n, height, width, 1), float32 in [0, 1], ink is 1; y : (n,) whole numbers.

    Raises
    ------
    DatasetError : if the set cannot be had and there is no fallback. A file that is not what was
        published is moved aside.

    Source: LeCun, Bottou, Bengio & Haffner 1998, Gradient-Based Learning Applied to Document
    Recognition; Xiao, Rasul & Vollgraf 2017, arXiv:1708.07747.
    """
    choice("name", name, (*SOURCES, "digits"))
    choice("fallback", fallback, (None, "digits"))
    try:
        parts = digits() if name == "digits" else _load(SOURCES[name])
        line = f"Using {name}: {_counts(parts)}."
    except DatasetError as error:
        if fallback is None:
            raise
        parts = digits()
        line = f"Using digits in place of {name}: {_counts(parts)}. Why? {error}"
    if fallback is not None:
        print(line)
    return parts


def mnist(*, fallback=None):
    """Load MNIST, handwritten digits: `images("mnist", fallback=fallback)`."""
    return images("mnist", fallback=fallback)


def fashion_mnist(*, fallback=None):
    """Load Fashion-MNIST, ten kinds of clothing: `images("fashion_mnist", fallback=fallback)`."""
    return images("fashion_mnist", fallback=fallback)


def _load(source):
    """Get the four files of a set from wherever they are and turn them into arrays."""
    download(source, [file for file in source.files if find(source, file) is None])
    arrays = [read_checked(find(source, file), file) for file in source.files]
    X_train, y_train, X_test, y_test = arrays
    return (_pixels(X_train), y_train.astype(np.int64)), (_pixels(X_test), y_test.astype(np.int64))


def _pixels(bytes_):
    """Turn bytes (n, height, width) from 0 to 255 into float32 (n, height, width, 1) in [0, 1]."""
    return np.divide(bytes_, 255, dtype=np.float32)[..., np.newaxis]


def _counts(parts):
    """Say how many images there are, and how large."""
    (X_train, _), (X_test, _) = parts
    _, height, width, _ = X_train.shape
    return f"{len(X_train):,} training and {len(X_test):,} test images, {height}x{width} pixels"
