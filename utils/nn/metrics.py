"""Metrics: numbers for people. They are watched, never differentiated.

Over an epoch in batches a metric is a mean over examples, and `finish` makes the number of it.
"""

import numpy as np

from utils.arguments import lookup
from utils.nn.losses import TINY, sparse_categorical_crossentropy


class Metric:
    """What a metric can do; t are the targets and y the outputs, both (n, units).

    mean(t, y) → the mean over the batch; finish(mean over all batches) → the metric.
    """

    name = "metric"

    def __init__(self, name=None):
        self.name = name or self.name

    def __call__(self, t, y):
        """The metric of outputs (n, units) or (n,), a float.

        The targets are of the same shape, or class numbers (n,) for outputs (n, classes).
        """
        t, y = np.asarray(t), np.asarray(y)
        if t.ndim == 1 and y.ndim == 2 and y.shape[1] > 1:
            t = sparse_categorical_crossentropy.targets(t, y.shape, y.dtype, "t")
        if t.shape != y.shape or not t.size:
            raise ValueError(f"t: expected the shape of the outputs, {y.shape}, got {t.shape}")
        return self.finish(self.mean(t.reshape(len(t), -1), y.reshape(len(y), -1)))

    def finish(self, mean):
        return float(mean)


class Accuracy(Metric):
    """The share of examples that are right: the largest output is the target's, or, where there
    is one unit, output and target lie on the same side of ½."""

    name = "accuracy"

    def mean(self, t, y):
        if y.shape[1] == 1:
            return np.mean((y > 0.5) == (t > 0.5))
        return np.mean(y.argmax(axis=1) == t.argmax(axis=1))


class RootMeanSquaredError(Metric):
    """RMSE = √(mean of (y − t)²), in the units of the targets."""

    name = "rmse"

    def mean(self, t, y):
        error = y - t
        return np.vdot(error, error) / y.size

    def finish(self, mean):
        return float(np.sqrt(mean))


class LogLoss(Metric):
    """−mean of log p, where p is the probability that the outputs gave to what came true."""

    name = "log_loss"

    def mean(self, t, p):
        p = np.clip(p, TINY, 1 - TINY)
        if p.shape[1] == 1:
            return -np.mean(np.log(np.where(t > 0.5, p, 1 - p)))
        return -np.vdot(t, np.log(p)) / len(p)


accuracy, rmse, log_loss = Accuracy(), RootMeanSquaredError(), LogLoss()
METRICS = {
    "accuracy": accuracy,
    "rmse": rmse,
    "root_mean_squared_error": rmse,
    "log_loss": log_loss,
}


def get(metric):
    """The metric of that name."""
    return lookup("metric", metric, METRICS, Metric)
