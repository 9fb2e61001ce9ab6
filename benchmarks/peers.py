"""The peers: the same network in four libraries, each trained as its own documentation trains it.

Every `*_epochs` returns a function that trains `epochs` epochs on the same float32 arrays, in a new
order every epoch, with the same batch size, loss and optimizer. What a library prepares once (its
arrays, the compilation of Keras) is prepared before.
"""

import contextlib
import importlib.util
import itertools
import os
import warnings

import numpy as np

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
HAS_TORCH = importlib.util.find_spec("torch") is not None
OURS, SKLEARN, KERAS, TORCH = "utils.nn", "scikit-learn", "Keras (TF)", "PyTorch"


def set_threads(n):
    """Every library gets n threads; call it before TensorFlow has done anything."""
    if HAS_TORCH:
        import torch
        import torch._dynamo  # torch.optim would load it later; after TensorFlow it crashes

        torch.set_num_threads(n)
    with silence():
        import tensorflow as tf

        tf.config.list_physical_devices()
    from threadpoolctl import threadpool_limits

    tf.config.threading.set_intra_op_parallelism_threads(n)
    tf.config.threading.set_inter_op_parallelism_threads(n)
    threadpool_limits(n)  # NumPy's and scikit-learn's BLAS; scikit-learn's OpenMP


@contextlib.contextmanager
def silence():
    """What TensorFlow writes while it starts, whatever its log level, is no part of the table."""
    kept, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(nowhere)
        os.close(kept)


def dense(units):
    """A function that makes the layers of a dense classifier, in Keras or here."""

    def layers(lib):
        hidden = [lib.Dense(n, activation="relu") for n in units[1:-1]]
        return [lib.Input((units[0],)), *hidden, lib.Dense(units[-1], activation="softmax")]

    return layers


def decks_cnn(lib):
    """The CNN of the decks: 693,962 parameters at 28×28×1."""
    return [
        lib.Input((28, 28, 1)),
        lib.Conv2D(32, 3, activation="relu"),
        lib.MaxPooling2D(2),
        lib.Flatten(),
        lib.Dense(128, activation="relu"),
        lib.Dense(10, activation="softmax"),
    ]


def our_epochs(layers, x, y, batch_size, optimizer, epochs):
    from utils import nn

    model = nn.Sequential(layers(nn.layers), seed=0)
    model.compile(_rule(nn.optimizers, optimizer), "sparse_categorical_crossentropy")
    return lambda: model.fit(x, y, batch_size=batch_size, epochs=epochs, verbose=0)


def keras_epochs(layers, x, y, batch_size, optimizer, epochs):
    import keras

    model = keras.Sequential(layers(keras.layers))
    model.compile(_rule(keras.optimizers, optimizer), "sparse_categorical_crossentropy")
    model.fit(x, y, batch_size=batch_size, verbose=0)  # compiles
    return lambda: model.fit(x, y, batch_size=batch_size, epochs=epochs, verbose=0)


def sklearn_epochs(units, x, y, batch_size, optimizer, epochs):
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.neural_network import MLPClassifier

    model = MLPClassifier(
        hidden_layer_sizes=units[1:-1],
        solver=optimizer,
        learning_rate_init=0.001,
        momentum=0.0,
        alpha=0.0,
        batch_size=batch_size,
        max_iter=epochs,
        n_iter_no_change=epochs + 1,
        random_state=0,
    )

    def fit():
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ConvergenceWarning)  # we did ask for few epochs
            model.fit(x, y)

    return fit


def torch_epochs(network, x, y, batch_size, optimizer, epochs):
    """The plain loop, without a DataLoader, which would only slow it down."""
    import torch

    rule = {"sgd": torch.optim.SGD, "adam": torch.optim.Adam}[optimizer]
    rule = rule(network.parameters(), lr=0.001)
    loss = torch.nn.CrossEntropyLoss()
    x, y = torch.from_numpy(x), torch.from_numpy(np.asarray(y, np.int64))

    def fit():
        for _ in range(epochs):
            for rows in torch.randperm(len(x)).split(batch_size):
                rule.zero_grad()
                loss(network(x[rows]), y[rows]).backward()
                rule.step()

    return fit


def torch_dense(units):
    from torch import nn

    layers = []
    for n_in, n_out in itertools.pairwise(units):
        layers += [nn.Linear(n_in, n_out), nn.ReLU()]
    return nn.Sequential(*layers[:-1])


def torch_cnn():
    import torch
    from torch import nn

    network = nn.Sequential(
        nn.Conv2d(1, 32, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
        nn.Linear(5408, 128), nn.ReLU(), nn.Linear(128, 10),
    )  # fmt: skip
    return network.to(memory_format=torch.channels_last)  # its faster layout on a CPU


def _rule(optimizers, name):
    return {"sgd": optimizers.SGD, "adam": optimizers.Adam}[name](learning_rate=0.001)
