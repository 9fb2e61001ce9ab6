"""Equal to Keras piece by piece: activations, losses, convolution, pooling, and their gradients."""

import numpy as np
import pytest

from tests.nn.twins import all_close, close
from utils import nn

ACTIVATIONS = {
    "linear": {},
    "sigmoid": {},
    "tanh": {},
    "relu": {},
    "leaky_relu": {"negative_slope": 1 / 8},  # Keras rounds it to float32, too
    "elu": {},
    "softmax": {},
}


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_activations(keras, tf, name):
    rng = np.random.default_rng(1)
    z = np.concatenate([rng.normal(size=(6, 5)) * 4, [[0, 1000, -1000, 30, -30]]])
    theirs = getattr(keras.activations, name)
    z_tensor, upstream = tf.constant(z), rng.normal(size=z.shape)
    with tf.GradientTape() as tape:
        tape.watch(z_tensor)
        a = theirs(z_tensor, **ACTIVATIONS[name])
        value = tf.reduce_sum(a * upstream)
    ours = type(nn.activations.get(name))(**ACTIVATIONS[name])
    close(ours(z), a, 1e-12)
    close(ours.backward(ours(z), upstream), tape.gradient(value, z_tensor), 1e-12)


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_a_name_means_what_it_means_in_keras(keras, name):
    """With the parameters that nobody gave, too."""
    z = np.array([[-3.0, -0.5, 0.0, 0.5, 3.0]])
    close(nn.activations.get(name)(z), keras.activations.get(name)(z), 1e-7)  # 0.2 in float32


@pytest.mark.parametrize("from_logits", [False, True])
@pytest.mark.parametrize(
    "name", ["mse", "binary_crossentropy", "categorical_crossentropy",
             "sparse_categorical_crossentropy"],
)  # fmt: skip
def test_losses(keras, tf, name, from_logits):
    ours = nn.losses.get(name)
    if from_logits and ours.partner is None:
        return
    n, rng = 6, np.random.default_rng(1)
    y = {
        "mse": rng.normal(size=(n, 4)),
        "binary_crossentropy": rng.integers(0, 2, (n, 4)).astype(float),
        "categorical_crossentropy": nn.one_hot(rng.integers(0, 4, n), 4),
        "sparse_categorical_crossentropy": rng.integers(0, 4, n),
    }[name]
    outputs = rng.normal(size=(n, 4)) * 5
    outputs[0] = [1000, -1000, 0, -30]
    if not from_logits and ours.partner:
        outputs = np.clip(ours.partner(outputs), 0, 1)
        assert outputs.max() == 1 and outputs.min() == 0  # the ends are among them
    options = {"from_logits": True} if from_logits else {}
    z = tf.constant(outputs)
    with tf.GradientTape() as tape:
        tape.watch(z)
        value = tf.reduce_mean(keras.losses.get(name)(y, z, **options))
    ours = type(ours)(**options)
    t = ours.targets(y, outputs.shape, np.float64)
    gradient = ours.from_logits(t, outputs)[2] if from_logits else ours.gradient(t, outputs)
    close(ours(y, outputs), value, 1e-6)
    inside = (outputs > 1e-6) & (outputs < 1 - 1e-6) | from_logits | (name == "mse")
    close(gradient[inside], tape.gradient(value, z).numpy()[inside], 1e-6)


@pytest.mark.parametrize("padding", ["valid", "same"])
@pytest.mark.parametrize("strides", [(1, 1), (2, 1), (3, 2)])
@pytest.mark.parametrize("size", [(1, 2), (3, 3), (4, 5)])
def test_windows(keras, tf, size, strides, padding):
    rng = np.random.default_rng(1)
    x = rng.normal(size=(2, 7, 9, 3))
    arguments = {"strides": strides, "padding": padding}
    for lib_layer, our_layer in (
        (keras.layers.Conv2D(4, size, **arguments), nn.Conv2D(4, size, **arguments)),
        (keras.layers.MaxPooling2D(size, **arguments), nn.MaxPooling2D(size, **arguments)),
    ):
        x_tensor = tf.constant(x)
        with tf.GradientTape() as tape:
            tape.watch(x_tensor)
            out = lib_layer(x_tensor)
            upstream = rng.normal(size=out.shape)
            value = tf.reduce_sum(out * upstream)
        our_layer.build(x.shape[1:], dtype="float64")
        our_layer.set_weights(lib_layer.get_weights())
        close(our_layer.forward(x), out)
        d_x, *d_weights = tape.gradient(value, [x_tensor, *lib_layer.trainable_variables])
        close(our_layer.backward(upstream), d_x)
        all_close([getattr(our_layer, f"d_{w}") for w in our_layer.weights], d_weights)
