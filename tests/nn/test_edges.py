"""Extreme numbers, odd batches and wrong input: never a warning, always a clear word.

Warnings are errors here (pyproject.toml), so that each test also says: without a warning.
"""

import numpy as np
import pytest

from utils import nn

CROSSENTROPIES = [
    "binary_crossentropy",
    "categorical_crossentropy",
    "sparse_categorical_crossentropy",
]
EXTREME = [1000.0, -1000.0, 0.0]


def network(last="softmax", loss="sparse_categorical_crossentropy", **kwargs):
    model = nn.Sequential(
        [nn.Dense(5, activation="relu"), nn.Dense(3, activation=last)], seed=0, **kwargs
    )
    model.compile("sgd", loss, metrics=["accuracy"])
    return model


def data(n=10):
    rng = np.random.default_rng(0)
    return rng.normal(size=(n, 4)), rng.integers(0, 3, n)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("name", nn.activations.ACTIVATIONS)
def test_activations_at_a_thousand(name, dtype):
    f = nn.activations.get(name)
    a = f(np.array([EXTREME], dtype))
    assert a.dtype == dtype and np.isfinite(a).all()
    assert np.isfinite(f.derivative(a)).all()
    assert f.backward(a, np.ones_like(a)).dtype == dtype
    expected = {
        "linear": EXTREME,
        "step": [1, 0, 1],
        "sigmoid": [1, 0, 0.5],
        "tanh": [1, -1, 0],
        "relu": [1000, 0, 0],
        "leaky_relu": [1000, -200, 0],
        "elu": [1000, -1, 0],
        "softmax": [1, 0, 0],
    }
    np.testing.assert_allclose(a[0], expected[name], rtol=1e-6)


def test_activations_take_lists_and_whole_numbers():
    np.testing.assert_allclose(nn.softmax([2, 1, 0.1]), [0.66, 0.24, 0.10], atol=0.005)
    np.testing.assert_allclose(nn.softmax([[1, 1]]), [[0.5, 0.5]])
    assert nn.sigmoid(0) == 0.5
    z = np.array([-1, 2])
    np.testing.assert_array_equal(nn.relu(z), [0, 2])
    np.testing.assert_array_equal(z, [-1, 2])


@pytest.mark.parametrize("name", [n for n in nn.activations.ACTIVATIONS if n != "linear"])
def test_out_takes_the_place_of_z(name):
    z = np.random.default_rng(0).normal(size=(4, 3))
    expected = nn.activations.get(name)(z.copy())
    a = nn.activations.get(name)(z, out=z)
    assert a is z
    np.testing.assert_array_equal(a, expected)


@pytest.mark.parametrize("name", CROSSENTROPIES)
def test_losses_from_logits_at_a_thousand(name):
    loss = nn.losses.get(name)
    z = np.array([EXTREME, EXTREME])
    t = np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]])  # quite wrong, quite right
    value, p, gradient = loss.from_logits(t, z)
    expected = {"binary_crossentropy": (2000 + 2 * np.log(2)) / 6}.get(name, 1000)
    assert value == pytest.approx(expected)
    np.testing.assert_allclose(gradient, (p - t) / (6 if "binary" in name else 2))


@pytest.mark.parametrize("name", CROSSENTROPIES)
def test_losses_of_certain_probabilities(name):
    """0 and 1 are possible outputs of a softmax and a sigmoid; their logarithm must not be −∞."""
    loss, y = nn.losses.get(name), [[0, 1], [1, 0]]
    p = np.array([[1.0, 0.0], [1.0, 0.0]])
    y = [1, 0] if name.startswith("sparse") else y
    value = loss(y, p)
    assert 7 < value < 17  # −log 1e-7 in half of the places
    t = loss.targets(y, p.shape, p.dtype)
    assert np.isfinite(loss.gradient(t, p)).all()


def test_losses_by_hand():
    assert nn.categorical_crossentropy([[0, 1]], [[0.1, 0.9]]) == pytest.approx(0.105, abs=5e-4)
    assert nn.sparse_categorical_crossentropy([1], [[0.1, 0.9]]) == pytest.approx(0.105, abs=5e-4)
    assert nn.binary_crossentropy([1, 0], [0.9, 0.1]) == pytest.approx(-np.log(0.9))
    assert nn.mse([[0, 0], [0, 0]], [[1, 2], [3, 4]]) == pytest.approx(30 / 4)
    assert nn.half_squared_error([[0, 0], [0, 0]], [[1, 2], [3, 4]]) == pytest.approx(15 / 2)
    assert nn.half_squared_error([3], [1]) == 2


def test_metrics_by_hand():
    assert nn.accuracy([0, 1, 1], [[0.9, 0.1], [0.2, 0.8], [0.7, 0.3]]) == pytest.approx(2 / 3)
    assert nn.accuracy([0, 1, 1], [0.2, 0.8, 0.4]) == pytest.approx(2 / 3)
    assert nn.accuracy([[0, 1]], [[0.4, 0.6]]) == 1
    assert nn.rmse([0, 0], [3, 4]) == pytest.approx(np.sqrt(12.5))
    assert nn.log_loss([0, 1], [[0.9, 0.1], [0.5, 0.5]]) == pytest.approx(-np.log(0.45) / 2)
    assert nn.log_loss([1, 0], [0.9, 0.2]) == pytest.approx(-np.log(0.72) / 2)
    assert np.isfinite(nn.log_loss([1], [0.0]))


@pytest.mark.parametrize("n", [1, 10, 13])
def test_any_number_of_examples(n):
    """A batch of one; a last batch that is smaller; fewer examples than a batch."""
    x, y = data(n)
    model = network()
    history = model.fit(x, y, batch_size=4, epochs=2, verbose=0, validation_data=(x, y))
    assert np.isfinite(history.history["loss"]).all()
    assert model.predict(x, batch_size=4).shape == (n, 3)
    np.testing.assert_allclose(model.predict(x, batch_size=3), model.predict(x), rtol=1e-5)
    np.testing.assert_allclose(
        model.evaluate(x, y, batch_size=3), model.evaluate(x, y), rtol=1e-5
    )  # the mean over examples, not over batches


def test_the_last_partial_batch_counts():
    """One step per batch, the partial one too, and each with the mean over its own examples."""
    x, y = data(5)
    ours, plain = network(dtype="float64"), network(dtype="float64")
    ours.fit(x, y, batch_size=3, epochs=1, shuffle=False, verbose=0)
    for rows in (slice(0, 3), slice(3, 5)):
        plain.inputs(x)
        _, gradients = plain.gradients(x[rows], y[rows])
        plain.set_weights([w - 0.01 * g for w, g in zip(plain.get_weights(), gradients)])
    for a, b in zip(ours.get_weights(), plain.get_weights()):
        np.testing.assert_allclose(a, b, rtol=1e-12)


@pytest.mark.parametrize("optimizer", ["sgd", "rmsprop", "adam"])
def test_a_gradient_of_zero_moves_nothing(optimizer):
    w = np.ones(3, np.float32)
    rule = nn.optimizers.get(optimizer)
    for _ in range(3):
        rule.update(w, np.zeros(3, np.float32))
    np.testing.assert_array_equal(w, 1)


def test_clipping_a_gradient_of_zero():
    for arguments in ({"clipnorm": 1.0}, {"global_clipnorm": 1.0}):
        w = np.ones(3)
        nn.SGD(**arguments).update(w, np.zeros(3))
        np.testing.assert_array_equal(w, 1)


def test_a_diverging_training_says_so_in_its_history():
    x, y = data()
    model = nn.Sequential([nn.Dense(5), nn.Dense(1)], seed=0)
    model.compile(nn.SGD(1e6), "mse")
    assert not np.isfinite(model.fit(x, y, epochs=30, verbose=0).history["loss"][-1])


def test_dead_units_are_no_problem():
    """All weights zero: softmax of equal logits, gradients of the hidden layer exactly 0."""
    model = network()
    x, y = data()
    model.build((4,))
    model.set_weights([np.zeros_like(w) for w in model.get_weights()])
    loss, gradients = model.gradients(x, y)
    assert loss == pytest.approx(np.log(3))
    assert not gradients[0].any()


X, Y = data()
WITH_NAN = np.where(np.arange(40).reshape(10, 4) == 5, np.nan, X)


@pytest.mark.parametrize(
    "x, y, arguments, message",
    [
        (X[:, :3], Y, {}, r"x: expected shape \(n, 4\), got \(10, 3\)"),
        (X[0], Y, {}, r"x: expected shape \(n, 4\), got \(4,\)"),
        (WITH_NAN, Y, {}, r"x: expected finite numbers, got nan at \(1, 1\)"),
        (np.full((10, 4), np.inf), Y, {}, r"x: expected finite .* got inf at \(0, 0\)"),
        (X[:0], Y[:0], {}, r"x: expected at least one number, got shape \(0, 4\)"),
        ([["a", "b", "c", "d"]], Y, {}, r"x: expected numbers of shape \(n, 4\), got \[\['a', 'b'"),
        ([[1, 2], [3]], Y, {}, "x: expected numbers"),
        (X, Y[:9], {}, r"y: expected shape \(10,\), got \(9,\)"),
        (X, nn.one_hot(Y, 3), {}, r"y: expected shape \(10,\), got \(10, 3\)"),
        (X, Y + 1, {}, r"y: expected class numbers from 0 to 2 \(there are 3 .* got 3 in row"),
        (X, Y - 1, {}, "y: expected class numbers from 0 to 2 .* got -1 in row"),
        (X, Y + 0.5, {}, "y: expected class numbers from 0 to 2 .* got .*5 in row 0"),
        (X, np.where(Y == 0, np.nan, Y), {}, r"y: expected finite numbers, got nan"),
        (X, Y, {"batch_size": 0}, "batch_size: expected a whole number of at least 1, got 0"),
        (X, Y, {"batch_size": 2.5}, "batch_size: expected a whole number of at least 1, got 2.5"),
        (X, Y, {"batch_size": True}, "batch_size: expected a whole number"),
        (X, Y, {"epochs": -1}, "epochs: expected a whole number of at least 1, got -1"),
        (X, Y, {"validation_split": 1.5}, "validation_split: expected a number from 0 to 1"),
        (X, Y, {"validation_split": 1.0}, "validation_split: expected a smaller share, got 1"),
        (X, Y, {"validation_data": (X[:, :2], Y)}, r"validation_data\[0\]: expected shape"),
        (X, Y, {"validation_data": (X, Y[:2])}, r"validation_data\[1\]: expected shape"),
        (X, Y, {"callbacks": ["stop"]}, "callbacks: expected Callback objects, got 'stop'"),
        (X, Y, {"callbacks": [nn.EarlyStopping()]}, "monitor: expected one of loss, .* got 'val"),
    ],
)  # fmt: skip
def test_wrong_data(x, y, arguments, message):
    model = network()
    model.build((4,))
    with pytest.raises(ValueError, match=message):
        model.fit(x, y, verbose=0, **arguments)


@pytest.mark.parametrize(
    "loss, y, message",
    [
        ("mse", Y, r"y: expected shape \(10, 3\), got \(10,\)"),
        ("binary_crossentropy", np.full((10, 3), 1.5), "y: expected numbers from 0 to 1, got 1.5"),
        ("categorical_crossentropy", Y, r"y: expected shape \(10, 3\), got \(10,\)"),
    ],
)
def test_wrong_targets(loss, y, message):
    with pytest.raises(ValueError, match=message):
        network(loss=loss).fit(X, y, verbose=0)


WRONG = {
    r"^unknown optimizer 'adm': did you mean 'adam'\?$": lambda: compiled("adm", "mse"),
    r"unknown loss 'msee': did you mean 'mse'\?": lambda: compiled("adam", "msee"),
    "unknown loss 'zz': known are half_squared_error, mse": lambda: compiled("adam", "zz"),
    "loss: expected a name, or an object of Loss, got None": lambda: compiled("adam"),
    "metric 'acuracy': did you mean 'accuracy'": lambda: compiled("adam", "mse", ["acuracy"]),
    "activation 'Relu': did you mean 'relu'": lambda: nn.Dense(3, activation="Relu"),
    "activation: expected a name, or an object of Activ": lambda: nn.Dense(3, activation=np.tanh),
    "initializer 'henormal': did you mean 'he_normal'": lambda: nn.Dense(
        3, kernel_initializer="henormal"
    ),
    "constraint 'maxnorm': did you mean 'max_norm'": lambda: nn.Dense(
        3, kernel_constraint="maxnorm"
    ),
    "regularizer 'L2': did you mean 'l2'": lambda: nn.Dense(3, kernel_regularizer="L2"),
    "units: expected a whole number of at least 1, got 0": lambda: nn.Dense(0),
    "units: expected a whole number of at least 1, got '3'": lambda: nn.Dense("3"),
    "activation: expected none": lambda: nn.Maxout(3, activation="relu"),
    "rate: expected a number below 1, got 1": lambda: nn.Dropout(1.0),
    "rate: expected a number from 0 to 1, got -0.1": lambda: nn.Dropout(-0.1),
    "negative_slope: expected a number from 0 to 1, got 2": lambda: nn.LeakyReLU(2),
    "negative_slope: expected a number from 0 to 1, got -0.1": lambda: nn.LeakyReLU(-0.1),
    "negative_slope: expected a number from 0 to 1, got 'steep'": lambda: nn.LeakyReLU("steep"),
    "learning_rate: expected a number of at least 0, got -1": lambda: nn.SGD(-1),
    "momentum: expected a number from 0 to 1, got 2": lambda: nn.SGD(momentum=2),
    "clipnorm: expected None where global_": lambda: nn.SGD(clipnorm=1, global_clipnorm=1),
    "layer: expected a layer, got 3": lambda: nn.Sequential([3]),
    "layer: expected a layer, got ReLU": lambda: nn.Sequential([nn.relu]),
    "dtype: expected 'float32' or 'float64', got 'int8'": lambda: nn.Sequential(dtype="int8"),
    "shape: expected a whole number of at least 1, got 0": lambda: nn.Input((0,)),
    "layers: expected at least one": lambda: nn.Sequential().predict(X),
    r"x: expected one row for each example, got shape \(4,\)": lambda: nn.Sequential(
        [nn.Dense(2)]
    ).predict(X[0]),
    "compile the network first": lambda: nn.Sequential([nn.Dense(2)]).fit(X, Y),
    "build the network first": lambda: nn.Sequential([nn.Dense(2)]).summary(),
    r"Dense: expected inputs \(n, features\), got \(n, 2, 2\): is a Flatten\(\) missing before": (
        lambda: nn.Sequential([nn.Dense(2)]).predict(X.reshape(10, 2, 2))
    ),
    r"targets: expected shape \(3, 1\), got \(2, 1\)": lambda: nn.mse([1, 2], [1, 2, 3]),
    "t: expected the shape of the outputs": lambda: nn.accuracy([1, 2], [[1], [2], [3]]),
    "from_logits: MeanSquaredError takes": lambda: nn.losses.MeanSquaredError(from_logits=True),
}


def compiled(*arguments):
    network().compile(*arguments)


@pytest.mark.parametrize("message", WRONG)
def test_wrong_arguments(message):
    with pytest.raises(ValueError, match=message):
        WRONG[message]()


def test_from_logits_after_a_softmax():
    model = network(loss=nn.SparseCategoricalCrossentropy(from_logits=True))
    with pytest.raises(ValueError, match="loss: from_logits expects a linear last layer"):
        model.fit(X, Y, verbose=0)


def test_the_maximum_of_a_maxout_is_not_left_out():
    """It looks like a linear layer, and is none: the loss must not take it over."""
    model = nn.Sequential([nn.Maxout(3)], seed=0)
    model.compile("sgd", nn.SparseCategoricalCrossentropy(from_logits=True))
    with pytest.raises(ValueError, match="loss: from_logits expects a linear last layer"):
        model.evaluate(X, Y)


def test_from_logits_after_a_linear_layer_is_the_same_as_softmax():
    with_logits = network(None, nn.SparseCategoricalCrossentropy(from_logits=True))
    softmax = network()
    a, b = (m.fit(X, Y, epochs=3, verbose=0, seed=1).history for m in (with_logits, softmax))
    assert a == b
    np.testing.assert_allclose(nn.softmax(with_logits.predict(X)), softmax.predict(X), rtol=1e-6)
