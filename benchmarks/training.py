"""Training: seconds per epoch, against scikit-learn, Keras and PyTorch; and what our own take over
their matrix products."""

import itertools

import numpy as np

from benchmarks import peers
from benchmarks.table import Row
from benchmarks.timing import in_turn, repeated

# units, batch size, examples, the goals of DESIGN.md for SGD
DENSE = [
    ((784, 30, 10), 10, 6_000, {peers.SKLEARN: 4, peers.KERAS: 15}),
    ((784, 100, 10), 32, 6_400, {}),
    ((784, 512, 512, 10), 128, 6_400, {}),
]


def digits(n, shape=(784,)):
    """Numbers in [0, 1] in the shape of MNIST, four in five of them 0 as there; and ten classes."""
    rng = np.random.default_rng(0)
    x = rng.random((n, *shape), dtype=np.float32)
    return x * (rng.random(x.shape) < 0.2), rng.integers(0, 10, n)


def dense_rows(rounds, epochs=2):
    """A training epoch of three dense networks, with two optimizers."""
    for units, batch_size, n, goals in DENSE:
        x, y = digits(n)
        for optimizer in ("sgd", "adam"):
            job = (x, y, batch_size, optimizer, epochs)
            layers = peers.dense(units)
            functions = {
                peers.OURS: peers.our_epochs(layers, *job),
                peers.SKLEARN: peers.sklearn_epochs(units, *job),
                peers.KERAS: peers.keras_epochs(layers, *job),
            }
            if peers.HAS_TORCH:
                functions[peers.TORCH] = peers.torch_epochs(peers.torch_dense(units), *job)
            functions["products"] = repeated(
                matrix_products(units, x, batch_size), epochs * (n // batch_size)
            )
            seconds = in_turn(functions, rounds)
            seconds = {name: s / epochs * 1000 / n for name, s in seconds.items()}
            products = seconds.pop("products")
            what = f"{'-'.join(map(str, units))}, batch {batch_size}, {optimizer}"
            yield Row(f"training {what}", "ms / 1000 examples", seconds, scale=1e3,
                      goals=goals if optimizer == "sgd" else {})  # fmt: skip
            share = {peers.OURS: seconds[peers.OURS] / products}
            goal = {peers.OURS: -1.5} if len(units) == 4 and optimizer == "sgd" else {}
            yield Row("  of that: time / its matrix products", "×", share, goals=goal)


def matrix_products(units, x, batch_size):
    """The matrix products of one training step, and nothing else, into arrays that are there."""
    rng = np.random.default_rng(0)
    a = [x[:batch_size]] + [rng.random((batch_size, n), dtype=np.float32) for n in units[1:]]
    w = [rng.random(shape, dtype=np.float32) for shape in itertools.pairwise(units)]
    z, d_w, d_a = [np.empty_like(v) for v in a], [np.empty_like(v) for v in w], list(a)

    def step():
        for i in range(len(w)):
            np.matmul(a[i], w[i], out=z[i + 1])
        for i in reversed(range(len(w))):
            np.matmul(a[i].T, d_a[i + 1], out=d_w[i])
            if i > 0:
                np.matmul(d_a[i + 1], w[i].T, out=z[i])

    return step


def cnn_row(rounds, batch_size=32, steps=10):
    """One training step of the decks' CNN."""
    x, y = digits(batch_size * steps, (28, 28, 1))
    job = (x, y, batch_size, "adam", 1)
    functions = {
        peers.OURS: peers.our_epochs(peers.decks_cnn, *job),
        peers.KERAS: peers.keras_epochs(peers.decks_cnn, *job),
    }
    if peers.HAS_TORCH:
        channels_first = np.ascontiguousarray(x.transpose(0, 3, 1, 2))
        functions[peers.TORCH] = peers.torch_epochs(peers.torch_cnn(), channels_first, *job[1:])
    seconds = {name: s / steps for name, s in in_turn(functions, rounds).items()}
    yield Row(f"training step of the decks' CNN, batch {batch_size}, adam", "ms", seconds, 1e3)
