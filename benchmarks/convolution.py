"""Convolution: one layer, forward, and forward + backward with all three gradients."""

import numpy as np

from benchmarks import peers
from benchmarks.table import Row
from benchmarks.timing import in_turn, repeated

SHAPES = [((32, 28, 28, 1), 8, 20), ((64, 28, 28, 32), 64, 2)]  # images, filters, calls at a time


def rows(rounds):
    for shape, filters, calls in SHAPES:
        rng = np.random.default_rng(0)
        x = rng.normal(size=shape).astype(np.float32)
        d_z = rng.normal(size=(shape[0], 26, 26, filters)).astype(np.float32)
        libraries = {peers.OURS: ours, "TensorFlow": tensorflow}
        if peers.HAS_TORCH:
            libraries[peers.TORCH] = torch
        passes = {name: make(x, d_z, filters) for name, make in libraries.items()}
        what = f"Conv2D {shape} → {filters}, 3×3"
        for i, name in enumerate(("forward", "forward + backward")):
            functions = {lib: repeated(pair[i], calls) for lib, pair in passes.items()}
            seconds = {lib: s / calls for lib, s in in_turn(functions, rounds).items()}
            seconds[peers.KERAS] = seconds.pop("TensorFlow")  # the same column of the table
            goals = {peers.KERAS: 1 / 1.5} if i else {}
            yield Row(f"{what}, {name}", "ms", seconds, 1e3, goals=goals)


def ours(x, d_z, filters):
    from utils import nn

    layer = nn.Conv2D(filters, 3).build(x.shape[1:], rng=0)

    def backward():
        layer.forward(x, training=True)
        return layer.backward(d_z)

    return (lambda: layer.forward(x, training=True)), backward


def tensorflow(x, d_z, filters):
    """Compiled (tf.function), on tensors that are already there."""
    import tensorflow as tf

    kernel = tf.Variable(tf.random.normal((3, 3, x.shape[3], filters)))
    bias = tf.Variable(tf.zeros(filters))
    x, d_z = tf.constant(x), tf.constant(d_z)

    @tf.function
    def forward():
        return tf.nn.conv2d(x, kernel, 1, "VALID") + bias

    @tf.function
    def backward():
        with tf.GradientTape() as tape:
            tape.watch(x)
            z = tf.nn.conv2d(x, kernel, 1, "VALID") + bias
        return tape.gradient(z, [x, kernel, bias], d_z)

    return forward, backward


def torch(x, d_z, filters):
    """In channels_last, its faster layout on a CPU."""
    import torch

    def tensor(array):
        return torch.from_numpy(array).permute(0, 3, 1, 2)  # channels first, in the same memory

    layer = torch.nn.Conv2d(x.shape[3], filters, 3).to(memory_format=torch.channels_last)
    x, d_z = tensor(x).requires_grad_(True), tensor(d_z)

    def backward():
        x.grad = layer.weight.grad = layer.bias.grad = None
        layer(x).backward(d_z)

    return (lambda: layer(x)), backward
