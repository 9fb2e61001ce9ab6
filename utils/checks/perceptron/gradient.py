"""Task 5, the gradient of a sigmoid neuron. Known here from central differences of the loss."""

import numpy as np

from utils.checks.perceptron.exercise import exercise, output

gradient = exercise.task(
    "gradient",
    functions=("gradient",),
    hints=(
        "Forward first: z = X @ w + b, then p = 1 / (1 + exp(-z)).",
        "For one example the derivative of the log-loss with respect to z is simply p - t.",
        "Chain rule: z grows by x_j when w_j grows by 1, by 1 when b does. Average over n.",
    ),
)


def some_batches(rng):
    X = np.array([[1.0, 2.0], [3.0, -1.0]])
    yield {"X": X, "t": np.array([1, 0]), "w": np.array([0.5, -0.5]), "b": 0.25}
    for n, d in [(1, 2), (7, 3), (40, 2)]:
        yield {
            "X": rng.normal(size=(n, d)),
            "t": rng.integers(0, 2, size=n),
            "w": rng.normal(size=d),
            "b": float(rng.normal()),
        }


def log_loss(X, t, w, b):
    """The mean log-loss, from z directly: log(1 + e^z) - t z."""
    z = X @ w + b
    return np.mean(np.logaddexp(0, z) - t * z)


def slope(f, h=1e-5):
    """The central difference of f at 0."""
    return (f(h) - f(-h)) / (2 * h)


def gradient_of_weights(answer, X, t, w, b):
    """dw"""
    dw, _ = answer
    return dw


def gradient_of_bias(answer, X, t, w, b):
    """db"""
    _, db = answer
    return db


GRADIENT = "(dw, db): one number for each weight, and one for the bias"


@gradient.part(of="gradient", cases=some_batches, form=GRADIENT, view=gradient_of_weights)
def slopes_of_weights(X, t, w, b):
    """dw: how fast the mean log-loss grows with each weight"""
    directions = np.eye(len(w))
    return [slope(lambda h, e=e: log_loss(X, t, w + h * e, b)) for e in directions]


@gradient.part(of="gradient", cases=some_batches, form=GRADIENT, view=gradient_of_bias)
def slopes_of_bias(X, t, w, b):
    """db: how fast the mean log-loss grows with the bias"""
    return slope(lambda h: log_loss(X, t, w, b + h))


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


@slopes_of_weights.mistake
@slopes_of_bias.mistake
def mean_forgotten(X, t, w, b):
    """It is the number of examples times too large ({X.shape[0]} in this case): you summed over the
    examples. The loss is their mean, so divide by n."""
    delta = sigmoid(X @ w + b) - t
    return X.T @ delta, delta.sum()


@slopes_of_weights.mistake
@slopes_of_bias.mistake
def uphill_and_downhill_exchanged(X, t, w, b):
    """The sign is turned around: t - p instead of p - t. This is the direction of descent, not
    the gradient.
    """
    delta = t - sigmoid(X @ w + b)
    return X.T @ delta / len(X), delta.mean()


@slopes_of_weights.mistake
@slopes_of_bias.mistake
def gradient_of_squared_error(X, t, w, b):
    """There is a factor p(1 - p) too many. It belongs to the squared error; in the log-loss it
    cancels, and p - t is all that remains."""
    p = sigmoid(X @ w + b)
    delta = (p - t) * p * (1 - p)
    return X.T @ delta / len(X), delta.mean()


@slopes_of_weights.mistake
@slopes_of_bias.mistake
def squared_error_for_its_slope(X, t, w, b):
    """You squared the error. (p - t)² measures how wrong the neuron is; which way to go, only p - t
    with its sign can say."""
    delta = (sigmoid(X @ w + b) - t) ** 2
    return X.T @ delta / len(X), delta.mean()


@slopes_of_weights.mistake
@slopes_of_bias.mistake
def step_for_sigmoid(X, t, w, b):
    """You used the step's answer, 0 or 1. Here the neuron answers with a probability: p =
    sigmoid(z).
    """
    delta = output(X @ w + b) - t
    return X.T @ delta / len(X), delta.mean()


@slopes_of_weights.mistake
@slopes_of_bias.mistake
def sigmoid_upside_down(X, t, w, b):
    """Your sigmoid falls where it should rise. It is 1 / (1 + exp(-z)): mind the minus."""
    delta = sigmoid(-(X @ w + b)) - t
    return X.T @ delta / len(X), delta.mean()


@slopes_of_weights.mistake
@slopes_of_bias.mistake
def one_gradient_per_example(X, t, w, b):
    """You return a gradient for each example. Average them over the examples."""
    delta = sigmoid(X @ w + b) - t
    return X * delta[:, None], delta


@slopes_of_weights.mistake
def transpose_forgotten(X, t, w, b):
    """Each weight needs its feature of all the examples: X.T @ (p - t), with X transposed."""
    delta = sigmoid(X @ w + b) - t
    return X @ delta / len(X), delta.mean()


@slopes_of_weights.mistake
@slopes_of_bias.mistake
def activation_forgotten(X, t, w, b):
    """Your error is z - t. The sigmoid is missing: p = sigmoid(z), and the error is p - t."""
    delta = X @ w + b - t
    return X.T @ delta / len(X), delta.mean()


@slopes_of_weights.mistake
@slopes_of_bias.mistake
def forward_without_bias(X, t, w, b):
    """The forward pass forgets the bias: z = X @ w + b."""
    delta = sigmoid(X @ w) - t
    return X.T @ delta / len(X), delta.mean()


@slopes_of_weights.mistake
def averaged_over_features_too(X, t, w, b):
    """You averaged over everything, features included. Each weight has its own derivative: X.T
    @ (p - t) / n.
    """
    delta = sigmoid(X @ w + b) - t
    return np.full(len(w), np.mean(X * delta[:, None])), delta.mean()


@slopes_of_bias.mistake
def bias_has_no_gradient(X, t, w, b):
    """Your db is 0. The bias feeds every example with weight 1, so its derivative is the mean
    of p - t.
    """
    return X.T @ (sigmoid(X @ w + b) - t) / len(X), 0.0
