"""Sequential as a thing to keep: files, weights, summary, layers shared or added."""

import numpy as np
import pytest

from tests.nn.small import X, Y, fit, network, same
from utils import nn


def test_nobody_asks_for_the_blame_of_the_data():
    """The first layer with weights need not say what the inputs did: half of its work is saved."""
    asked = []

    class Spy(nn.Dense):
        def backward(self, d_a, input_gradient=True):
            asked.append(input_gradient)
            return super().backward(d_a, input_gradient)

    model = nn.Sequential([nn.Flatten(), Spy(3), Spy(4), nn.Dense(2, activation="softmax")])
    model.compile("sgd", "sparse_categorical_crossentropy")
    model.train_on_batch(X, Y)
    assert asked == [True, False]  # backwards: the second one, then the first
    asked.clear()
    model(X)
    assert model.backward(np.ones((60, 2)), input_gradient=True).shape == X.shape
    assert asked == [True, True]


def test_save_and_load(tmp_path):
    path = tmp_path / "weights.npz"
    model, other = network(), network(1)
    fit(model)
    other.build((4,))
    assert not same(model, other)
    model.save(path)
    other.load(path)
    assert same(model, other)
    np.testing.assert_array_equal(model.predict(X), other.predict(X))
    with np.load(path, allow_pickle=False) as file:
        assert sorted(file.files) == ["0.bias", "0.kernel", "1.bias", "1.kernel"]
    fit(other)  # what was loaded is what is trained
    assert not same(model, other)


def test_files_that_do_not_fit(tmp_path):
    path, model = tmp_path / "weights.npz", network()
    with pytest.raises(ValueError, match="build the network first"):
        model.save(path)
    model.build((4,))
    model.save(path)
    before = model.get_weights()
    wider = nn.Sequential([nn.Input((5,)), nn.Dense(8), nn.Dense(2)])
    with pytest.raises(ValueError, match=r"expected shape \(5, 8\) for 0.kernel, got \(4, 8\)"):
        wider.load(path)
    with pytest.raises(ValueError, match=r"path: expected the weights \['0.bias', '0.kernel'\], "):
        nn.Sequential([nn.Input((4,)), nn.Dense(8)]).load(path)
    (tmp_path / "text.npz").write_text("no weights at all")
    with pytest.raises(ValueError, match=r"path: expected a .npz file that save\(\) wrote"):
        model.load(tmp_path / "text.npz")
    np.savez(tmp_path / "pickled.npz", **{"0.kernel": np.array([{}], object)})
    with pytest.raises(ValueError, match="allow_pickle=False"):
        model.load(tmp_path / "pickled.npz")
    with pytest.raises(FileNotFoundError):
        model.load(tmp_path / "nowhere.npz")
    for a, b in zip(model.get_weights(), before):
        np.testing.assert_array_equal(a, b)


def test_set_weights():
    model = nn.Sequential([nn.Input((4,)), nn.Dense(3), nn.Dense(2)])
    weights = [np.full_like(w, 7) for w in model.get_weights()]
    model.set_weights(weights)
    assert all((w == 7).all() for w in model.get_weights())
    model.get_weights()[0][:] = 0  # a copy
    weights[0][:] = 0  # and what came in was copied, too
    assert (model.get_weights()[0] == 7).all()
    model.set_weights([w.astype(float) for w in model.get_weights()])
    assert model.get_weights()[0].dtype == np.float32
    with pytest.raises(ValueError, match="weights: expected 4 arrays, got 3"):
        model.set_weights(weights[:3])
    with pytest.raises(ValueError, match=r"kernel: expected shape \(4, 3\), got \(3, 4\)"):
        model.set_weights([weights[0].T, *weights[1:]])
    assert model.count_params() == 4 * 3 + 3 + 3 * 2 + 2


def test_summary(capsys):
    model = nn.Sequential([nn.Input((12,)), *(nn.Dense(n) for n in (10, 8, 6, 3))])
    model.summary()
    assert capsys.readouterr().out == (
        "layer   output shape   weights\n"
        "──────────────────────────────\n"
        "input   (n, 12)               \n"
        "Dense   (n, 10)            130\n"
        "Dense   (n, 8)              88\n"
        "Dense   (n, 6)              54\n"
        "Dense   (n, 3)              21\n"
        "──────────────────────────────\n"
        "total                      293\n"
    )


def test_predictions_are_not_overwritten():
    """Training uses its arrays again; what a caller was given stays as it is."""
    model = network()
    first = model.predict(X)
    kept, hidden = first.copy(), model.layers[0].forward(X)
    hidden_kept = hidden.copy()
    fit(model)
    model.predict(X[::-1])
    np.testing.assert_array_equal(first, kept)
    np.testing.assert_array_equal(hidden, hidden_kept)


def test_layers_can_be_shared_and_added():
    """A shorter network of the same layers sees what the longer one learns, and the other way."""
    model = network()
    fit(model)
    half = nn.Sequential(model.layers[:1])
    half.build((4,))
    np.testing.assert_array_equal(half.predict(X), model.layers[0].forward(X))
    half.compile("sgd", "mse")
    half.fit(X, np.zeros((60, 8)), verbose=0)  # takes the layer's weights over …
    before = model.get_weights()
    fit(model)  # … and the longer one must notice
    assert not np.array_equal(before[0], model.get_weights()[0])
    model.add(nn.Dense(2, activation="softmax"))
    fit(model)
    assert len(model.get_weights()) == 6
    with pytest.raises(ValueError, match=r"Dense: built for inputs \(4,\), gets \(5,\)"):
        nn.Sequential(model.layers[:1]).predict(np.zeros((3, 5)))


def test_compile_forgets_the_optimizers_past():
    rule = nn.Adam()
    first, second = network(), network()
    for model in (first, second):
        model.compile(rule, "sparse_categorical_crossentropy")
        fit(model, epochs=1)
    assert same(first, second)
    assert rule.iterations == 8


def test_a_network_with_nothing_to_learn():
    model = nn.Sequential([nn.Flatten()])
    model.compile("sgd", "mse")
    assert model.fit(X, X, verbose=0).history["loss"] == [0]
