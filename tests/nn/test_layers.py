"""What single layers, constraints, penalties and initializers do."""

import numpy as np
import pytest

from tests.nn.small import X, fit, network
from utils import nn


def test_dropout():
    layer = nn.Dropout(0.25).build((1000,), rng=0)
    x = np.ones((100, 1000), np.float32)
    out = layer.forward(x, training=True)
    assert set(np.unique(out)) == {0, np.float32(1 / 0.75)}
    assert np.mean(out == 0) == pytest.approx(0.25, abs=0.01)
    assert out.mean() == pytest.approx(1, abs=0.01)
    assert not np.array_equal(out, layer.forward(x, training=True))
    np.testing.assert_array_equal(layer.forward(x), x)
    np.testing.assert_array_equal(layer.backward(x), x)
    model = network(layers=[nn.Dropout(0.5)])
    fit(model)
    np.testing.assert_array_equal(model.predict(X), model.predict(X))


def test_a_slope_of_ones_own():
    """The slides' leaky ReLU, wherever an activation is accepted."""
    slides, x = nn.LeakyReLU(0.1), np.array([[-2.0, 0.0, 3.0]])
    alone = nn.Activation(slides).build((3,), dtype="float64")
    dense = nn.Dense(3, activation=slides).build((3,), dtype="float64")
    dense.set_weights([np.eye(3), np.zeros(3)])
    conv = nn.Conv2D(3, 1, activation=slides).build((1, 1, 3), dtype="float64")
    conv.set_weights([np.eye(3).reshape(1, 1, 3, 3), np.zeros(3)])
    for layer, shape in ((alone, (1, 3)), (dense, (1, 3)), (conv, (1, 1, 1, 3))):
        np.testing.assert_allclose(layer.forward(x.reshape(shape)).ravel(), [-0.2, 0, 3])
        np.testing.assert_allclose(layer.backward(np.ones(shape)).ravel(), [0.1, 0.1, 1])


def test_maxout():
    """Two pieces can be a ReLU; the formula, unit by unit."""
    layer = nn.Maxout(2, pieces=3).build((4,), rng=0, dtype="float64")
    pieces = np.split(layer.kernel, 3, axis=1)
    np.testing.assert_allclose(layer.forward(X), np.max([X @ w for w in pieces], axis=0), rtol=1e-6)
    relu = nn.Maxout(1).build((1,), dtype="float64")
    relu.set_weights([np.array([[1.0, 0.0]]), np.zeros(2)])
    np.testing.assert_array_equal(relu.forward(np.array([[-2.0], [3.0]])), [[0], [3]])


def test_max_norm():
    w = np.array([[3.0, 0.3], [4.0, 0.4]])  # norms 5 and 0.5
    np.testing.assert_allclose(nn.MaxNorm(1.0)(w), [[0.6, 0.3], [0.8, 0.4]], rtol=1e-6)
    model = nn.Sequential([nn.Dense(3, kernel_constraint=nn.MaxNorm(0.1)), nn.Dense(1)], seed=0)
    model.compile("adam", "mse")
    model.fit(X, X[:, :1], epochs=3, verbose=0)
    assert np.linalg.norm(model.layers[0].kernel, axis=0).max() <= 0.1 + 1e-6


def test_l2():
    penalty = nn.L2(0.5)
    assert penalty(np.array([3.0, 4.0])) == 12.5
    np.testing.assert_array_equal(penalty.gradient(np.array([3.0, 4.0])), [3, 4])


@pytest.mark.parametrize(
    "initializer, variance",
    [("glorot_uniform", 2 / 500), ("he_normal", 2 / 200), ("lecun_normal", 1 / 200),
     (nn.RandomNormal(stddev=0.3), 0.09), ("random_normal", 0.05**2), ("zeros", 0)],
)  # fmt: skip
def test_initial_variances(initializer, variance):
    kernel = nn.Dense(300, kernel_initializer=initializer).build((200,), rng=0).kernel
    assert kernel.dtype == np.float32
    assert kernel.var() == pytest.approx(variance, rel=0.05)
    assert abs(kernel.mean()) < 0.01
    conv = nn.Conv2D(60, 5, kernel_initializer=initializer).build((9, 9, 8), rng=0).kernel
    if initializer in ("he_normal", "lecun_normal"):  # fan_in: 5 · 5 · 8 = 200, as above
        assert conv.var() == pytest.approx(variance, rel=0.05)


def test_float32_stays_float32():
    for rule in (nn.SGD(0.1, 0.9, True, clipnorm=0.1), nn.RMSprop(global_clipnorm=1), nn.Adam()):
        model = nn.Sequential(
            [nn.Input((6, 6, 2)), nn.Conv2D(3, 3, activation="elu", kernel_regularizer="l2"),
             nn.MaxPooling2D(2, padding="same"), nn.Flatten(), nn.Dropout(0.2), nn.Maxout(4),
             nn.Dense(3, activation="softmax", kernel_constraint="max_norm")], seed=0
        )  # fmt: skip
        model.compile(rule, "sparse_categorical_crossentropy")
        model.fit(np.ones((5, 6, 6, 2)), [0, 1, 2, 1, 0], verbose=0)
        assert {w.dtype for w in model.get_weights()} == {np.dtype("float32")}
        assert {slot.dtype for slot in rule.memory} == {np.dtype("float32")}
        assert model.predict(np.ones((5, 6, 6, 2))).dtype == np.float32
        assert model.layers[0].a.dtype == np.float32
