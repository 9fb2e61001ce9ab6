"""Task 3, a forward pass, and the one neuron that a ReLU network is around a point. Known here from
plain loops, and from the network's own answers at points so near that nothing wakes up."""

import numpy as np

from utils.checks.task import Task

task = Task(
    "forward",
    functions=("forward", "neuron_at"),
    hints=(
        "What goes into the second layer? Call it `a`, let it be X in the beginning, and write "
        "down its shape after every layer. The last layer is unlike the others.",
        "Around x, a ReLU hands on its sum if that is above 0, and else it is not there. Which "
        "hidden neurons are on can be read off a forward pass of x itself.",
        "Strike out the columns of neurons that are off, in the weights and in the bias. Then "
        "(x W1 + b1) W2 + b2 is x (W1 W2) + (b1 W2 + b2), and so on, layer by layer.",
    ),
)


def network(rng, sizes):
    """Weights and biases of layers of these sizes; no bias is near 0."""
    weights = [rng.normal(size=shape) for shape in zip(sizes, sizes[1:])]
    biases = [rng.choice([-1, 1], size=n) * rng.uniform(0.4, 1.2, size=n) for n in sizes[1:]]
    return {"weights": weights, "biases": biases}


def some_networks(rng):
    W1, W2 = np.array([[1.0, -1.0], [0.5, 2.0]]), np.array([[1.0, -2.0], [-3.0, 1.0]])
    biases = [np.array([0.5, -1.0]), np.array([1.0, -0.5])]
    yield {"X": np.array([[1.0, 2.0], [-2.0, 1.0]]), "weights": [W1, W2], "biases": biases}
    for n, *sizes in [
        (5, 3, 3, 3, 3),
        (4, 2, 5, 1),
        (6, 3, 4, 5, 2),
        (3, 2, 3),
        (12, 3, 1, 4, 3, 2),
        (1, 2, 4, 1),
        (12, 2, 3, 1, 2),
    ]:
        yield {"X": 2 * rng.normal(size=(n, sizes[0])), **network(rng, sizes)}


def answers(x, weights, biases):
    """The answers to one example, a list, and how far the hidden sum nearest to 0 is from it."""
    a, nearest = list(x), np.inf
    for layer, (W, b) in enumerate(zip(weights, biases, strict=True), 1):
        a = [sum(a_i * W[i][j] for i, a_i in enumerate(a)) + b[j] for j in range(len(b))]
        if layer < len(weights):
            nearest = min([nearest, *map(abs, a)])
            a = [max(0.0, z) for z in a]
    return a, nearest


@task.question(cases=some_networks, gives="z")
def forward(X, weights, biases):
    """an array of shape (n, units of the last layer)"""
    return [answers(x, weights, biases)[0] for x in X]


forward.part("z", "forward: what the last layer hands on")


@forward.kind
def without_hidden_layers(X, weights, biases):
    """without hidden layers"""
    return len(weights) == 1


@forward.kind
def one_hidden_layer(X, weights, biases):
    """with one hidden layer"""
    return len(weights) == 2


@forward.kind
def equally_wide(X, weights, biases):
    """in which all layers are as wide as the inputs"""
    return all(W.shape == weights[0].shape for W in weights)


def relu(z):
    return np.maximum(z, 0)


@forward.workings
def _(
    X,
    weights,
    biases,
    *,
    start=lambda X: X,
    layers=lambda weights, biases: list(zip(weights, biases)),
    fed=lambda a, X: a,
    summed=lambda a, W, b: a @ W + b,
    hidden=lambda z, b: relu(z),
    last=lambda z, b: z,
    result=lambda z: z,
):
    a = start(X)
    *before, (W_last, b_last) = layers(weights, biases)
    for W, b in before:
        a = hidden(summed(fed(a, X), W, b), b)
    return result(last(summed(fed(a, X), W_last, b_last), b_last))


def some_places(rng):
    weights = [np.array([[1.0, -1.0, 2.0], [2.0, 1.0, -1.0]]), np.array([[2.0], [-1.0], [3.0]])]
    biases = [np.array([0.5, -1.0, 0.5]), np.array([-1.5])]
    yield {"x": np.array([1.0, 0.5]), "weights": weights, "biases": biases}
    for i, sizes in enumerate([(2, 4, 3, 1), (3, 4, 4, 1), (2, 1), (4, 6, 1), (3, 5, 3, 4, 1)]):
        yield place(rng, sizes, sign=(-1) ** i)
    yield place(rng, (2, 6, 5, 1), sign=-1)
    for sizes in [(3, 8, 8, 8, 1), (4, 9, 8, 1), (2, 7, 8, 9, 1)]:
        yield place(rng, sizes, sign=1)


def place(rng, sizes, sign):
    """A network and an x at which in each hidden layer some neurons are on and some are off, and
    the answer has this sign."""
    while True:
        case = {"x": 1.5 * rng.normal(size=sizes[0]), **network(rng, sizes)}
        [answer], nearest = answers(*case.values())
        a, mixed = case["x"], True
        for W, b in zip(case["weights"][:-1], case["biases"][:-1]):
            a = relu(a @ W + b)
            mixed = mixed and 0 < np.sum(a > 0) < len(a)
        if mixed and nearest > 0.05 and sign * answer > 0.1:
            return case


@task.question(cases=some_places, gives="w, b")
def neuron_at(x, weights, biases):
    """(w, b): weights of shape (d,), and one number"""
    [here], nearest = answers(x, weights, biases)
    most = np.prod([1 + np.abs(W).sum() for W in weights])
    h = min(nearest, 1.0) / most  # no hidden sum can move as far as to 0
    w = [(answers(x + h * e, weights, biases)[0][0] - here) / h for e in np.eye(len(x))]
    return w, here - x @ w


neuron_at.part("w", "neuron_at: the weights")
neuron_at.part("b", "neuron_at: the bias")


@neuron_at.kind
def no_hidden_layers(x, weights, biases):
    """without hidden layers"""
    return len(weights) == 1


@neuron_at.kind
def a_single_hidden_layer(x, weights, biases):
    """with one hidden layer"""
    return len(weights) == 2


@neuron_at.workings
def _(
    x,
    weights,
    biases,
    *,
    on=lambda z: z > 0,
    w_masked=lambda w, on: w * on,
    b_masked=lambda b, on: b * on,
    carried=lambda b, W, bias: b @ W + bias,
    end=lambda b, W, bias: b @ W + bias,
    result=lambda w, b, x: (w[:, 0], b[0]),
):
    a, w, b = x, np.eye(len(x)), np.zeros(len(x))
    for W, bias in zip(weights[:-1], biases[:-1]):
        z = a @ W + bias
        a, w, b = relu(z), w @ W, carried(b, W, bias)
        w, b = w_masked(w, on(z)), b_masked(b, on(z))
    return result(w @ weights[-1], end(b, weights[-1], biases[-1]), x)
