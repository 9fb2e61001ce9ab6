"""fit: the order of the examples, the history, progress."""

import re

import numpy as np
import pytest

from tests.nn.small import X, Y, fit, network, same
from utils import nn
from utils.nn import training


def test_history():
    history = fit(network(), validation_data=(X, Y), epochs=30)
    assert list(history.history) == ["loss", "accuracy", "val_loss", "val_accuracy"]
    assert history.epoch == list(range(30))
    assert all(len(numbers) == 30 for numbers in history.history.values())
    assert history.history["loss"][-1] < 0.7 * history.history["loss"][0]
    assert all(type(v) is float for numbers in history.history.values() for v in numbers)


def test_the_history_is_of_the_epoch_and_the_validation_of_its_end():
    model = network()
    history = fit(model, validation_data=(X[:20], Y[:20]), epochs=2)
    loss, accuracy = model.evaluate(X[:20], Y[:20])
    assert history.history["val_loss"][-1] == pytest.approx(loss)
    assert history.history["val_accuracy"][-1] == pytest.approx(accuracy)
    assert model.evaluate(X, Y, return_dict=True).keys() == {"loss", "accuracy"}
    assert history.history["loss"][-1] != pytest.approx(model.evaluate(X, Y)[0], rel=1e-6)


def test_validation_split_takes_the_end_and_learns_nothing_from_it():
    a, b = network(), network()
    split = fit(a, validation_split=0.25, seed=1).history
    data = b.fit(X[:45], Y[:45], epochs=5, batch_size=8, verbose=0, seed=1,
                 validation_data=(X[45:], Y[45:])).history  # fmt: skip
    assert split == data
    assert same(a, b)


def test_seeds():
    """Same seed, same everything; another seed of the order or the weights, another result."""
    a, b = network(), network()
    assert fit(a).history == fit(b).history
    assert same(a, b)
    assert fit(network(), seed=5).history == fit(network(), seed=5).history
    assert fit(network(), seed=5).history != fit(network(), seed=6).history
    assert fit(network(1)).history != fit(network(2)).history
    rng = np.random.default_rng(5)
    assert fit(network(), seed=rng).history == fit(network(), seed=5).history


def test_no_global_seed_is_touched():
    state = np.random.get_state()[1].copy()
    fit(network(layers=[nn.Dropout(0.5)]))
    np.testing.assert_array_equal(np.random.get_state()[1], state)


@pytest.mark.parametrize("gathered", [1, 16, 10_000])  # numbers: one batch, a few, all of them
@pytest.mark.parametrize("n, batch_size", [(10, 4), (3, 8), (8, 8), (7, 1)])
def test_batches_hold_every_example_once(n, batch_size, gathered, monkeypatch):
    monkeypatch.setattr(training, "GATHERED", gathered)
    x, t = np.arange(n * 2.0).reshape(n, 2), np.arange(n * 1.0).reshape(n, 1)
    for order in (None, np.random.default_rng(0).permutation(n)):
        seen = [(a.copy(), b.copy()) for a, b in training.batches(x, t, batch_size, order)]
        assert [len(a) for a, _ in seen] == [batch_size] * (n // batch_size) + [n % batch_size] * (
            n % batch_size > 0
        )
        rows = np.concatenate([b for _, b in seen])[:, 0].astype(int)
        np.testing.assert_array_equal(rows, np.arange(n) if order is None else order)
        np.testing.assert_array_equal(np.concatenate([a for a, _ in seen]), x[rows])


def test_a_new_order_in_every_epoch():
    orders = []

    class Spy(nn.Callback):
        def on_train_begin(self, logs=None):
            step = self.model.train_step
            self.model.train_step = lambda x, t: (orders.append(x[:, 0].copy()), step(x, t))[1]

    for shuffle in (True, False):
        model = network()
        fit(model, epochs=2, shuffle=shuffle, callbacks=[Spy()])
        first, second = np.concatenate(orders[:8]), np.concatenate(orders[8:])
        assert sorted(first) == sorted(second) == sorted(X[:, 0])
        assert np.array_equal(first, second) is not shuffle
        assert np.array_equal(first, X[:, 0]) is not shuffle
        orders.clear()


def test_data_are_left_as_they_are():
    x, y = X.copy(), Y.copy()
    fit(network())
    np.testing.assert_array_equal(X, x)
    np.testing.assert_array_equal(Y, y)


def test_silence_and_progress(capsys):
    fit(network())
    assert capsys.readouterr() == ("", "")
    model = network()
    fit(model, callbacks=[nn.Progress(seconds=0)], epochs=2, validation_data=(X, Y))
    out = capsys.readouterr().out
    writings = out.split("\r")
    assert out.count("\n") == 1 and out.endswith("\n")
    assert len(writings) == 1 + 2 * (8 + 1) + 1  # 8 batches and the end, twice; and the very end
    assert re.fullmatch(
        r"epoch 2/2 ━{20} loss 0\.\d{4}  accuracy \d\.\d{4}  val_loss \d\.\d{4}  "
        r"val_accuracy \d\.\d{4}  0 s\s*\n",
        writings[-1],
    )
    assert "epoch 1/2 ━━━━━─" in out  # a quarter: 2 of 8 batches
    fit(model, verbose=1)
    quick = capsys.readouterr().out
    assert "epoch 5/5" in quick
    assert quick.count("\r") <= 4  # not at every batch
