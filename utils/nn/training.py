"""Training: the loop around forward, backward and update.

for every epoch: for every batch of examples, in a new order: one step down the slope.
"""

import numpy as np

from utils.arguments import number
from utils.nn.callbacks import Callback, History

GATHERED = 2**16  # numbers gathered at a time: about 250 kB, so that they stay near the processor


def batches(x, t, batch_size, order=None):
    """Yield (inputs, targets) of one batch after the other; the last one may be smaller.

    Without an order they are slices of the data. With one, the examples are gathered in it, those
    of several small batches at a time, into the same two arrays every time.
    """
    n = len(x)
    if order is None:
        for start in range(0, n, batch_size):
            yield x[start : start + batch_size], t[start : start + batch_size]
        return
    some = min(n, batch_size * max(1, GATHERED // (batch_size * x[0].size)))  # examples
    x_some, t_some = (np.empty((some, *a.shape[1:]), a.dtype) for a in (x, t))
    for start in range(0, n, some):
        rows = order[start : start + some]
        x.take(rows, axis=0, out=x_some[: len(rows)], mode="clip")  # clip: without a copy
        t.take(rows, axis=0, out=t_some[: len(rows)], mode="clip")
        yield from batches(x_some[: len(rows)], t_some[: len(rows)], batch_size)


class Means:
    """The loss and the metrics, averaged over the examples of the batches so far."""

    def __init__(self, metrics):
        self.metrics, self.totals, self.count = metrics, [0.0] * (1 + len(metrics)), 0

    def add(self, loss, t, y):
        n = len(y)
        self.count += n
        self.totals[0] += n * loss
        for i, metric in enumerate(self.metrics, start=1):
            self.totals[i] += n * metric.mean(t, y)

    def logs(self, prefix=""):
        """{"loss": …, "accuracy": …}, the names with a prefix."""
        means = [total / self.count for total in self.totals]
        logs = {f"{prefix}loss": float(means[0])}
        for metric, mean in zip(self.metrics, means[1:]):
            logs[f"{prefix}{metric.name}"] = metric.finish(mean)
        return logs


def prepare(model, x, y, validation_split, validation_data):
    """Check the data: (x, targets, validation), where validation is (x, targets) or None."""
    x = model.inputs(x)
    t = model.targets(y, len(x))
    if validation_data is not None:
        x_val = model.inputs(validation_data[0], "validation_data[0]")
        return x, t, (x_val, model.targets(validation_data[1], len(x_val), "validation_data[1]"))
    n = int(len(x) * (1 - number("validation_split", validation_split, 0, 1)))
    if n == 0:
        raise ValueError(
            f"validation_split: expected a smaller share, got {validation_split}: "
            "no example is left to train with"
        )
    return x[:n], t[:n], (x[n:], t[n:]) if n < len(x) else None


def fit(model, x, t, batch_size, epochs, callbacks, validation=None, rng=None):
    """Train `model`, which has weights and an optimizer; returns the History.

    Parameters
    ----------
    x, t : (n, …) examples and targets, as `prepare` makes them; validation : the same, or None.
    callbacks : see callbacks.py.
    rng : the Generator that draws the order of each epoch; None: the order of the data.
    """
    history = History()
    callbacks = [history, *callbacks]
    for callback in callbacks:
        if not isinstance(callback, Callback):
            raise ValueError(f"callbacks: expected Callback objects, got {callback!r}")
        callback.model = model
    model.stop_training, interrupted = False, ""
    _tell(callbacks, "on_train_begin", {"epochs": epochs, "batches": -(-len(x) // batch_size)})
    try:
        with np.errstate(over="ignore", invalid="ignore"):  # a diverging loss says so by itself
            for epoch in range(epochs):
                _tell(callbacks, "on_epoch_begin", epoch)
                order = rng.permutation(len(x)) if rng else None
                logs = _epoch(model, batches(x, t, batch_size, order), callbacks)
                if validation:
                    logs |= evaluate(model, *validation, 256, "val_")
                _tell(callbacks, "on_epoch_end", epoch, logs)
                if model.stop_training:
                    break
    except KeyboardInterrupt:
        done = len(history.epoch)
        interrupted = (
            f"Interrupted in epoch {done + 1} of {epochs}: the network keeps what it has learned, "
            f"the history has the {done} finished epochs."
        )
    _tell(callbacks, "on_train_end", {})
    if interrupted:
        print(interrupted)
    return history


def _tell(callbacks, method, *args):
    for callback in callbacks:
        getattr(callback, method)(*args)


def _listens(callback, method):
    return getattr(type(callback), method) is not getattr(Callback, method)


def _epoch(model, data, callbacks):
    """Train on every batch; returns the logs."""
    means = Means(model.metrics)
    listeners = [c for c in callbacks if _listens(c, "on_train_batch_end")]
    for batch, (x, t) in enumerate(data):
        loss, y = model.train_step(x, t)
        means.add(loss, t, y)
        if listeners:
            _tell(listeners, "on_train_batch_end", batch, means.logs())
        if model.stop_training:
            break
    return means.logs()


def evaluate(model, x, t, batch_size, prefix=""):
    """The logs of data that are only looked at."""
    means = Means(model.metrics)
    penalty = model.penalty()
    for x_batch, t_batch in batches(x, t, batch_size):
        loss, y, _ = model.forward_loss(x_batch, t_batch, training=False)
        means.add(loss + penalty, t_batch, y)
    return means.logs(prefix)


def predict(model, x, batch_size):
    """The outputs, batch by batch."""
    out = np.empty((len(x), *model.layers[-1].output_shape), model.dtype)
    for start in range(0, len(x), batch_size):
        out[start : start + batch_size] = model.forward(x[start : start + batch_size])
    return out
