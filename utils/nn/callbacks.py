"""Callbacks: what else should happen while a network trains."""

import sys
import time

import numpy as np

from utils.arguments import number, whole


class Callback:
    """Write your own: override what you need. `self.model` is the network in training.

    `logs` are the numbers so far, such as {"loss": 0.3, "accuracy": 0.9, "val_loss": 0.4}. To stop
    the training after this batch: `self.model.stop_training = True`.
    """

    model = None

    def on_train_begin(self, logs=None):
        """`logs` holds "epochs" and "batches", how many of each there will be."""

    def on_train_end(self, logs=None):
        """Also after an interruption."""

    def on_epoch_begin(self, epoch, logs=None):
        """`epoch` counts from 0."""

    def on_epoch_end(self, epoch, logs=None):
        """The numbers of the whole epoch, those of the validation data among them."""

    def on_train_batch_end(self, batch, logs=None):
        """`batch` counts from 0; the numbers are the means over the epoch so far."""


class History(Callback):
    """What `fit` returns: `history["loss"]` and so on, one number for each finished epoch."""

    def __init__(self):
        self.epoch, self.history = [], {}

    def on_epoch_end(self, epoch, logs=None):
        self.epoch.append(epoch)
        for name, value in logs.items():
            self.history.setdefault(name, []).append(value)


class EarlyStopping(Callback):
    """Stop when nothing has got better for a while.

    Parameters
    ----------
    monitor : the number to watch, such as "val_loss" or "val_accuracy" (the larger, the better).
    min_delta : less than this is not better.
    patience : how many epochs without a better one are allowed.
    restore_best_weights : go back to the weights of the best epoch at the end?

    Source: Prechelt 1998, "Early stopping, but when?", criterion UP, in Keras's form.
    """

    def __init__(self, monitor="val_loss", min_delta=0.0, patience=0, restore_best_weights=False):
        self.monitor, self.larger_is_better = monitor, monitor.endswith("accuracy")
        self.min_delta, self.patience = (
            number("min_delta", min_delta, 0),
            whole("patience", patience, 0),
        )
        self.restore_best_weights = restore_best_weights

    def on_train_begin(self, logs=None):
        self.best = -np.inf if self.larger_is_better else np.inf
        self.best_epoch = self.best_weights = None
        self.wait, self.stopped_epoch = 0, None

    def on_epoch_end(self, epoch, logs=None):
        if self.monitor not in logs:
            raise ValueError(f"monitor: expected one of {', '.join(logs)}, got {self.monitor!r}")
        current, self.wait = logs[self.monitor], self.wait + 1
        gain = current - self.best if self.larger_is_better else self.best - current
        if gain > self.min_delta:
            self.best, self.best_epoch, self.wait = current, epoch, 0
            if self.restore_best_weights:
                self.best_weights = self.model.get_weights()
        elif self.wait >= self.patience:
            self.stopped_epoch = epoch
            self.model.stop_training = True

    def on_train_end(self, logs=None):
        if self.best_weights is not None:
            self.model.set_weights(self.best_weights)


class Progress(Callback):
    """A line that says how far the training is, written over itself.

    Parameters
    ----------
    seconds : the least time between two writings; the last one always comes.
    """

    WIDTH = 20

    def __init__(self, seconds=0.25):
        self.seconds = number("seconds", seconds, 0)

    def on_train_begin(self, logs=None):
        self.epochs, self.batches = logs["epochs"], logs["batches"]
        self.start, self.written = time.monotonic(), -np.inf
        self.last, self.length = None, 0

    def on_epoch_begin(self, epoch, logs=None):
        self.current = epoch

    def on_train_batch_end(self, batch, logs=None):
        if time.monotonic() - self.written >= self.seconds:
            self._write(self.current, (batch + 1) / self.batches, logs)

    def on_epoch_end(self, epoch, logs=None):
        self.last = epoch, 1, logs
        if time.monotonic() - self.written >= self.seconds:
            self._write(*self.last)

    def on_train_end(self, logs=None):
        if self.last:
            self._write(*self.last)
        sys.stdout.write("\n")

    def _write(self, epoch, share, logs):
        self.written = time.monotonic()
        bar = "━" * round(share * self.WIDTH)
        numbers = "  ".join(f"{name} {value:.4f}" for name, value in logs.items())
        line = f"epoch {epoch + 1}/{self.epochs} {bar:─<{self.WIDTH}} {numbers}"
        line += f"  {self.written - self.start:.0f} s"
        sys.stdout.write(f"\r{line:<{self.length}}")
        sys.stdout.flush()
        self.length = len(line)
