"""Every backward pass against central differences, in float64: relative error below 1e-6."""

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from utils import nn

# the same cases every time: with few digits left, central differences can miss by chance
property_test = settings(deadline=None, max_examples=100, database=None, derandomize=True)
seeds = st.integers(0, 2**32 - 1)
sizes = st.integers(1, 5)
ACTIVATIONS = [*nn.activations.ACTIVATIONS.values(), nn.LeakyReLU(0.1), nn.ELU(0.5)]
SMOOTH = ["linear", "sigmoid", "tanh", "softmax"]  # no kink that h could step over
LOSSES = list(dict.fromkeys(nn.losses.LOSSES.values()))


def worst(model, x, y=None):
    return nn.gradcheck(model, x, y).error


def away_from_zero(rng, shape):
    """Numbers of both signs, none of them near the kink of a ReLU."""
    return rng.choice([-1, 1], shape) * rng.uniform(0.1, 2, shape)


def spread(rng, shape):
    """Numbers in random order, all far enough apart: no two compete for a maximum."""
    return rng.permutation(np.prod(shape)).reshape(shape) / 10


@pytest.mark.parametrize("activation", ACTIVATIONS, ids=repr)
@property_test
@given(seed=seeds, n=sizes, units=sizes)
def test_activations(activation, seed, n, units):
    x = away_from_zero(np.random.default_rng(seed), (n, units))
    assert worst(nn.Activation(activation), x) < 1e-6


@pytest.mark.parametrize("activation", ACTIVATIONS[:-2], ids=repr)
def test_derivatives_are_those_of_each_number(activation):
    z = away_from_zero(np.random.default_rng(0), (6, 1))
    z = np.hstack([z, np.zeros_like(z)])  # two columns, of which the first moves
    h = np.array([1e-6, 0])
    numerical = (activation(z + h) - activation(z - h))[:, 0] / 2e-6
    np.testing.assert_allclose(activation.derivative(activation(z))[:, 0], numerical, atol=1e-8)


@property_test
@given(seed=seeds, n=sizes, inputs=sizes, units=sizes, activation=st.sampled_from(SMOOTH))
def test_dense(seed, n, inputs, units, activation):
    x = np.random.default_rng(seed).normal(size=(n, inputs))
    layer = nn.Dense(units, activation=activation, bias_initializer="random_normal")
    assert worst(layer, x) < 1e-6


@property_test
@given(seed=seeds, n=sizes, inputs=sizes, units=sizes, pieces=st.integers(1, 4))
def test_maxout(seed, n, inputs, units, pieces):
    x = np.random.default_rng(seed).normal(size=(n, inputs))
    layer = nn.Maxout(units, pieces).build((inputs,), rng=seed, dtype="float64")
    z = np.sort(layer.pre_activation(x).reshape(n, pieces, units), axis=1)
    assume(pieces == 1 or (z[:, -1] - z[:, -2]).min() > 1e-3)  # no two pieces about equal
    assert worst(layer, x) < 1e-6


@property_test
@given(seed=seeds, n=sizes, units=sizes, rate=st.sampled_from([0, 0.2, 0.5, 0.9]))
def test_dropout_and_flatten(seed, n, units, rate):
    x = np.random.default_rng(seed).normal(size=(n, units, 2, 3))
    assert worst(nn.Dropout(rate), x) < 1e-6
    assert worst(nn.Flatten(), x) < 1e-6


windows = {
    "height": st.integers(5, 7),
    "width": st.integers(5, 8),
    "channels": st.integers(1, 3),
    "size": st.tuples(st.integers(1, 5), st.integers(1, 5)),
    "strides": st.tuples(st.integers(1, 3), st.integers(1, 3)),
    "padding": st.sampled_from(["valid", "same"]),
}


@property_test
@given(seed=seeds, n=st.integers(1, 3), filters=st.integers(1, 3), **windows)
def test_convolution(seed, n, filters, height, width, channels, size, strides, padding):
    x = np.random.default_rng(seed).normal(size=(n, height, width, channels))
    assert worst(nn.Conv2D(filters, size, strides, padding, activation="tanh"), x) < 1e-6


@property_test
@given(seed=seeds, n=st.integers(1, 3), **windows)
def test_max_pooling(seed, n, height, width, channels, size, strides, padding):
    x = spread(np.random.default_rng(seed), (n, height, width, channels))
    assert worst(nn.MaxPooling2D(size, strides, padding), x) < 1e-6


def targets(loss, rng, n, units):
    if isinstance(loss, nn.SparseCategoricalCrossentropy):
        return rng.integers(0, units, n)
    if isinstance(loss, nn.CategoricalCrossentropy):
        return nn.one_hot(rng.integers(0, units, n), units)
    if isinstance(loss, nn.BinaryCrossentropy):
        return rng.integers(0, 2, (n, units))
    return rng.normal(size=(n, units))


@pytest.mark.parametrize("loss", LOSSES, ids=lambda loss: type(loss).__name__)
@property_test
@given(seed=seeds, n=sizes, units=st.integers(2, 5))
def test_losses(loss, seed, n, units):
    rng = np.random.default_rng(seed)
    y = targets(loss, rng, n, units)
    assert worst(loss, rng.uniform(0.05, 0.95, (n, units)), y) < 1e-6
    if loss.partner is not None:  # taken at once with its activation, from logits
        assert worst(type(loss)(from_logits=True), rng.normal(size=(n, units)), y) < 1e-6


@pytest.mark.parametrize("last", ["softmax", "sigmoid", None])
@pytest.mark.parametrize("loss", LOSSES, ids=lambda loss: type(loss).__name__)
def test_networks(loss, last):
    """Whole networks, with every layer and both kinds of end: taken over by the loss, and not."""
    if last is None and loss.partner is not None:
        loss = type(loss)(from_logits=True)
    rng = np.random.default_rng(3)
    layers = [
        nn.Conv2D(3, (3, 2), padding="same", activation="sigmoid", kernel_regularizer=nn.L2(0.1)),
        nn.MaxPooling2D(3, strides=2),
        nn.Flatten(),
        nn.Dropout(0.3),
        nn.Maxout(5, pieces=3),
        nn.Dense(4, activation=last, kernel_regularizer="l2"),
    ]
    model = nn.Sequential(layers, seed=1, dtype="float64")
    model.compile("sgd", loss)
    check = nn.gradcheck(model, rng.normal(size=(3, 7, 6, 2)), targets(loss, rng, 3, 4))
    assert check.error < 1e-6, str(check)


class Forgetful(nn.Dense):
    """A backward pass with a mistake: the sum over examples became a mean."""

    def pre_activation_backward(self, d_z, input_gradient=True):
        d_x = super().pre_activation_backward(d_z, input_gradient)
        self.d_bias /= len(d_z)
        return d_x


def test_gradcheck_finds_a_mistake_and_says_where():
    x = np.random.default_rng(0).normal(size=(4, 3))
    check = nn.gradcheck(Forgetful(2), x)
    assert check.error == pytest.approx(0.75)
    assert check.array == "0.bias"
    assert check.numerical == pytest.approx(4 * check.backward)
    assert str(check).startswith("worst relative error 7.5e-01 at 0.bias[")


def test_gradcheck_changes_nothing():
    rng = np.random.default_rng(0)
    model = nn.Sequential([nn.Input((3,)), nn.Dropout(0.5), nn.Dense(2)], seed=0, dtype="float64")
    model.compile("sgd", "mse")
    x, before = rng.normal(size=(4, 3)), model.get_weights()
    kept = x.copy()
    assert nn.gradcheck(model, x, rng.normal(size=(4, 2))).error < 1e-6
    np.testing.assert_array_equal(x, kept)
    for a, b in zip(model.get_weights(), before):
        np.testing.assert_array_equal(a, b)


def test_gradcheck_needs_float64():
    with pytest.raises(ValueError, match="model: expected dtype float64, got float32"):
        nn.gradcheck(nn.Dense(2).build((3,)), np.ones((1, 3)))


def test_numerical_gradient():
    w = np.array([1.0, 2.0, 3.0])
    gradient = nn.numerical_gradient(lambda: float(np.sum(w**3)), w)
    np.testing.assert_allclose(gradient, 3 * w**2, rtol=1e-9)
    np.testing.assert_array_equal(w, [1, 2, 3])
