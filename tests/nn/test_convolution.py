"""Convolution and pooling: the fast form is the definition, and it counts as TensorFlow does."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from utils import nn
from utils.nn.layers import convolution
from utils.nn.layers.windows import margins, output_size

property_test = settings(deadline=None, max_examples=100, database=None)
shapes = {
    "seed": st.integers(0, 2**32 - 1),
    "n": st.integers(1, 4),
    "height": st.integers(5, 9),
    "width": st.integers(5, 9),
    "channels": st.integers(1, 3),
    "size": st.tuples(st.integers(1, 5), st.integers(1, 5)),
    "strides": st.tuples(st.integers(1, 3), st.integers(1, 3)),
    "padding": st.sampled_from(["valid", "same"]),
}


@property_test
@given(filters=st.integers(1, 4), block=st.sampled_from([1, 500, 2**18]), **shapes)
def test_fast_is_the_definition(
    seed, n, height, width, channels, size, strides, padding, filters, block
):
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(n, height, width, channels))
    layer = nn.Conv2D(filters, size, strides, padding, bias_initializer="random_normal")
    layer.build(x.shape[1:], rng=rng, dtype="float64")
    slow = nn.convolve_by_loops(x, layer.kernel, strides, padding) + layer.bias
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(convolution, "BLOCK", block)  # also in several blocks, the last one smaller
        np.testing.assert_allclose(layer.forward(x), slow, atol=1e-12)
        np.testing.assert_allclose(layer.forward(x, training=True), slow, atol=1e-12)
    assert slow.shape[1:] == layer.output_shape


def test_blocks_add_up(monkeypatch):
    """The batch in one block, or image by image: the same gradients."""
    rng = np.random.default_rng(0)
    x = rng.normal(size=(5, 6, 7, 2))
    layer = nn.Conv2D(3, 3, padding="same").build(x.shape[1:], rng=rng, dtype="float64")
    upstream = rng.normal(size=layer.forward(x).shape)
    results = []
    for block in (2**18, 1):
        monkeypatch.setattr(convolution, "BLOCK", block)
        d_x = layer.backward(upstream)
        results.append([d_x.copy(), layer.d_kernel.copy(), layer.d_bias.copy()])
    for whole, in_blocks in zip(*results):
        np.testing.assert_allclose(in_blocks, whole, atol=1e-12)


@property_test
@given(**shapes)
def test_fast_pooling_is_the_definition(seed, n, height, width, channels, size, strides, padding):
    x = np.random.default_rng(seed).normal(size=(n, height, width, channels))
    layer = nn.MaxPooling2D(size, strides, padding).build(x.shape[1:], dtype="float64")
    slow = nn.max_pool_by_loops(x, size, strides, padding)
    np.testing.assert_array_equal(layer.forward(x), slow)
    assert slow.shape[1:] == layer.output_shape


def test_the_definition_on_an_example():
    image = np.arange(16.0).reshape(1, 4, 4, 1)
    kernel = np.array([[1.0, 0.0], [0.0, -1.0]]).reshape(2, 2, 1, 1)  # a pixel minus its diagonal
    assert np.all(nn.convolve_by_loops(image, kernel) == -5)
    pooled = nn.max_pool_by_loops(image)
    np.testing.assert_array_equal(pooled[0, :, :, 0], [[5, 7], [13, 15]])


@pytest.mark.parametrize(
    "size, k, stride, padding, places",
    [
        (28, 3, 1, "valid", 26),
        (28, 3, 1, "same", 28),
        (28, 2, 2, "valid", 14),
        (227, 11, 4, "valid", 55),  # AlexNet's first layer …
        (55, 3, 2, "valid", 27),  # … and its pool
        (5, 3, 2, "same", 3),
        (5, 1, 3, "same", 2),
    ],
)
def test_output_size(size, k, stride, padding, places):
    assert output_size(size, k, stride, padding) == places


def test_the_odd_pixel_of_a_margin_goes_to_the_end():
    assert margins(6, 3, 2, "same") == (0, 1)
    assert margins(5, 4, 1, "same") == (1, 2)
    assert margins(7, 2, 3, "same") == (0, 1)
    assert margins(6, 1, 2, "same") == (0, 0)


def test_a_tie_gives_all_blame_to_the_first_pixel():
    layer = nn.MaxPooling2D(2).build((4, 4, 1), dtype="float64")
    layer.forward(np.ones((1, 4, 4, 1)))
    d_x = layer.backward(np.ones((1, 2, 2, 1)))
    expected = np.zeros((4, 4))
    expected[::2, ::2] = 1
    np.testing.assert_array_equal(d_x[0, :, :, 0], expected)


def test_overlapping_pools_share_a_pixel():
    x = np.zeros((1, 3, 3, 1))
    x[0, 1, 1, 0] = 9  # the largest of all four windows
    layer = nn.MaxPooling2D(2, strides=1).build((3, 3, 1), dtype="float64")
    assert np.all(layer.forward(x) == 9)
    assert layer.backward(np.ones((1, 2, 2, 1)))[0, 1, 1, 0] == 4


def test_a_margin_is_never_the_largest():
    layer = nn.MaxPooling2D(3, strides=2, padding="same").build((4, 4, 1), dtype="float64")
    assert np.all(layer.forward(np.full((1, 4, 4, 1), -7.0)) == -7)


def test_parameters_of_the_decks_cnn():
    layers = [nn.Input((28, 28, 1)), nn.Conv2D(32, 3), nn.MaxPooling2D(2), nn.Flatten()]
    model = nn.Sequential([*layers, nn.Dense(128), nn.Dense(10)])
    assert model.count_params() == 693_962


@pytest.mark.parametrize(
    "layer, shape, message",
    [
        (nn.Conv2D(2, 3), (28, 28), r"Conv2D: expected images \(n, height, .*got \(n, 28, 28\)"),
        (nn.Conv2D(2, 5), (4, 9, 1), r"Conv2D: a window of \(5, 5\) does not fit .* of \(4, 9\)"),
        (nn.MaxPooling2D(5), (4, 4, 1), r"MaxPooling2D: a window of \(5, 5\) does not fit"),
    ],
)
def test_wrong_images(layer, shape, message):
    with pytest.raises(ValueError, match=message):
        layer.build(shape)


@pytest.mark.parametrize(
    "make, message",
    [
        (lambda: nn.Conv2D(0, 3), "filters: expected a whole number of at least 1, got 0"),
        (lambda: nn.Conv2D(2, 0), "kernel_size: expected a whole number of at least 1, got 0"),
        (lambda: nn.Conv2D(2, (3, 3, 3)), "kernel_size: expected one or two whole numbers"),
        (lambda: nn.Conv2D(2, 3, strides=1.5), "strides: expected a whole number"),
        (
            lambda: nn.Conv2D(2, 3, padding="SAME"),
            "padding: expected 'valid' or 'same', got 'SAME'",
        ),
        (lambda: nn.MaxPooling2D(0), "pool_size: expected a whole number of at least 1, got 0"),
    ],
)
def test_wrong_arguments(make, message):
    with pytest.raises(ValueError, match=message):
        make()
