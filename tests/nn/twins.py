"""The same network in Keras and here, and how near they must be."""

import numpy as np

from utils import nn


def twins(keras, layers_of, **kwargs):
    """The same network in Keras and here, with Keras's initial weights."""
    keras.utils.set_random_seed(0)
    layers, shape = layers_of(keras.layers)
    theirs = keras.Sequential([keras.Input(shape), *layers])
    layers, shape = layers_of(nn)
    ours = nn.Sequential([nn.Input(shape), *layers], dtype="float64", **kwargs)
    ours.set_weights(theirs.get_weights())
    return theirs, ours


def close(ours, theirs, tolerance=1e-9):
    np.testing.assert_allclose(ours, np.asarray(theirs), rtol=tolerance, atol=tolerance)


def all_close(ours, theirs, tolerance=1e-9):
    assert len(ours) == len(theirs)
    for a, b in zip(ours, theirs, strict=True):
        close(a, b, tolerance)
