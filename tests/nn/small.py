"""A small network and its data, for tests that need any network at all."""

import numpy as np

from utils import nn

RNG = np.random.default_rng(0)
X = RNG.normal(size=(60, 4)).astype(np.float32)
Y = (X[:, 0] > X[:, 1]).astype(int)


def network(seed=0, layers=(), **kwargs):
    layers = [nn.Dense(8, activation="tanh"), *layers, nn.Dense(2, activation="softmax")]
    model = nn.Sequential(layers, seed=seed, **kwargs)
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


def fit(model, **kwargs):
    return model.fit(X, Y, **({"epochs": 5, "batch_size": 8, "verbose": 0} | kwargs))


def same(a, b):
    return all(np.array_equal(v, w) for v, w in zip(a.get_weights(), b.get_weights(), strict=True))
