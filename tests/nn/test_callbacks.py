"""Callbacks: stopping early, a stop button, their order, an interruption."""

import numpy as np
import pytest

from tests.nn.small import X, Y, fit, network
from utils import nn


def test_early_stopping_goes_back_to_the_best_weights():
    class Script(nn.Callback):
        """Pretends that the validation went like this, and remembers the weights."""

        losses = (5.0, 3.0, 4.0, 3.0, 2.95, 6.0, 1.0)

        def __init__(self):
            self.weights = []

        def on_epoch_end(self, epoch, logs=None):
            logs["val_loss"] = self.losses[epoch]
            self.weights.append(self.model.get_weights())

    def run(**arguments):
        script, stop = Script(), nn.EarlyStopping(**arguments)
        model = network()
        history = fit(model, epochs=7, callbacks=[script, stop])
        return model, script, stop, history

    *_, history = run(patience=3)
    assert len(history.epoch) == 7  # 2.95 came in time, and 1.0 too
    model, script, stop, history = run(patience=3, min_delta=0.1, restore_best_weights=True)
    assert (stop.stopped_epoch, stop.best_epoch, stop.best) == (4, 1, 3.0)
    assert len(history.epoch) == 5
    for own, best in zip(model.get_weights(), script.weights[1], strict=True):
        np.testing.assert_array_equal(own, best)
    model, script, stop, _ = run(patience=3, min_delta=0.1)
    for own, last in zip(model.get_weights(), script.weights[4], strict=True):
        np.testing.assert_array_equal(own, last)
    _, _, stop, _ = run(patience=0)
    assert stop.stopped_epoch == 2


def test_early_stopping_wants_accuracy_to_grow():
    stop = nn.EarlyStopping(monitor="val_accuracy", patience=1)
    stop.model = network()
    stop.on_train_begin()
    for epoch, accuracy in enumerate([0.5, 0.7, 0.6]):
        stop.on_epoch_end(epoch, {"val_accuracy": accuracy})
    assert (stop.best, stop.best_epoch, stop.stopped_epoch) == (0.7, 1, 2)


def test_a_stop_button():
    """stop_training, set in the middle of an epoch, ends the training after that batch."""
    seen = []

    class Button(nn.Callback):
        def on_train_batch_end(self, batch, logs=None):
            seen.append(batch)
            assert logs["loss"] > 0
            self.model.stop_training = len(seen) == 11

    history = fit(network(), callbacks=[Button()])
    assert seen == [*range(8), *range(3)]
    assert history.epoch == [0, 1]
    assert len(fit(network()).epoch) == 5  # and the next training is not stopped


def test_callbacks_in_order():
    calls = []

    class Log(nn.Callback):
        def on_train_begin(self, logs=None):
            calls.append(("begin", logs))

        def on_epoch_begin(self, epoch, logs=None):
            calls.append(("epoch", epoch))

        def on_epoch_end(self, epoch, logs=None):
            calls.append(("end", epoch))

        def on_train_end(self, logs=None):
            calls.append("over")

    fit(network(), epochs=2, callbacks=[Log()])
    begin = ("begin", {"epochs": 2, "batches": 8})
    assert calls == [begin, ("epoch", 0), ("end", 0), ("epoch", 1), ("end", 1), "over"]


def test_an_interruption_leaves_a_usable_network(capsys):
    class Interrupt(nn.Callback):
        batches = 0

        def on_train_batch_end(self, batch, logs=None):
            self.batches += 1
            if self.batches == 8 * 3 + 5:
                raise KeyboardInterrupt

    model = network()
    stop = nn.EarlyStopping(monitor="loss", patience=9, restore_best_weights=True)
    history = fit(model, epochs=20, callbacks=[Interrupt(), stop])
    assert history.epoch == [0, 1, 2]
    assert len(history.history["loss"]) == 3
    out = capsys.readouterr().out
    assert out == (
        "Interrupted in epoch 4 of 20: the network keeps what it has learned, "
        "the history has the 3 finished epochs.\n"
    )
    assert stop.best_epoch is not None  # its weights are back
    assert np.isfinite(model.predict(X)).all()
    assert model.evaluate(X, Y)[0] == pytest.approx(history.history["loss"][2], abs=0.05)
    again = fit(model, epochs=40)  # and it goes on
    assert again.history["loss"][-1] < history.history["loss"][-1]
