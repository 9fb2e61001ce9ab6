"""It learns: XOR from every seed, the bundled digits, and MNIST where it lies (COURSE_DATA)."""

import os
import time

import numpy as np
import pytest

from utils import datasets, nn


@pytest.mark.parametrize("seed", range(10))
def test_xor(seed):
    x, y = [[0, 0], [0, 1], [1, 0], [1, 1]], [0, 1, 1, 0]
    layers = [nn.Dense(8, activation="tanh"), nn.Dense(1, activation="sigmoid")]
    model = nn.Sequential(layers, seed=seed)
    model.compile(nn.Adam(0.05), "binary_crossentropy", metrics=["accuracy"])
    model.fit(x, y, batch_size=4, epochs=300, verbose=0)
    loss, accuracy = model.evaluate(x, y)
    assert accuracy == 1
    assert loss < 0.05


def test_digits_dense():
    (x, y), (x_test, y_test) = datasets.digits()
    layers = [nn.Flatten(), nn.Dense(100, activation="relu"), nn.Dense(10, activation="softmax")]
    model = nn.Sequential(layers, seed=0)
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(x, y, epochs=40, verbose=0)
    assert model.evaluate(x_test, y_test)[1] >= 0.97


def test_digits_cnn():
    (x, y), (x_test, y_test) = datasets.digits()
    layers = [
        nn.Conv2D(32, 3, padding="same", activation="relu"),
        nn.Conv2D(32, 3, padding="same", activation="relu"),
        nn.MaxPooling2D(2),
        nn.Dropout(0.3),
        nn.Flatten(),
        nn.Dense(64, activation="relu"),
        nn.Dropout(0.4),
        nn.Dense(10, activation="softmax"),
    ]
    model = nn.Sequential(layers, seed=2)
    steps = 25 * 43  # the steps become smaller and smaller, down to 0
    adam = nn.Adam(lambda step: 0.003 * (1 - step / steps))
    model.compile(adam, "sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(x, y, epochs=25, verbose=0)
    assert model.evaluate(x_test, y_test)[1] >= 0.98


def test_regression():
    """Diabetes: better than the mean, and about as good as a straight line can be."""
    (x, y), (x_test, y_test) = datasets.diabetes()
    mean, deviation = x.mean(axis=0), x.std(axis=0)
    x, x_test = (x - mean) / deviation, (x_test - mean) / deviation
    model = nn.Sequential([nn.Dense(16, activation="relu"), nn.Dense(1)], seed=0)
    model.compile(nn.Adam(0.01), "mse", metrics=["rmse"])
    model.fit(x, y, epochs=100, verbose=0)
    baseline = nn.rmse(y_test, np.full(len(y_test), y.mean()))
    assert model.evaluate(x_test, y_test)[1] < 0.85 * baseline


@pytest.mark.skipif(not os.environ.get("COURSE_DATA"), reason="COURSE_DATA is not set: no MNIST")
def test_mnist_dense():
    (x, y), (x_test, y_test) = datasets.images("mnist")
    layers = [
        nn.Flatten(),
        nn.Dense(256, activation="relu"),
        nn.Dropout(0.3),
        nn.Dense(10, activation="softmax"),
    ]
    model = nn.Sequential(layers, seed=0)
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    start = time.monotonic()
    model.fit(x, y, batch_size=128, epochs=12, verbose=0)
    seconds = time.monotonic() - start
    assert model.evaluate(x_test, y_test)[1] >= 0.98
    assert seconds < 120
