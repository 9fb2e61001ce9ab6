"""Equal to Keras as a network: the same weights give the same outputs, gradients, hundred steps."""

import numpy as np
import pytest

from tests.nn.twins import all_close, close, twins
from utils import nn

RNG = np.random.default_rng(7)
IMAGES = RNG.normal(size=(40, 9, 8, 2))
ROWS = RNG.normal(size=(40, 6))
LABELS = ROWS[:, :4].argmax(axis=1)
BRIGHTEST = IMAGES.mean(axis=(2, 3))[:, 2:6].argmax(axis=1)  # which of these rows of pixels
NUMBERS = ROWS @ RNG.normal(size=(6, 2)) + 0.1 * RNG.normal(size=(40, 2))


def classifier(lib):
    return [lib.Dense(10, activation="tanh"), lib.Dense(7, activation="relu"), softmax(lib)], (6,)


def regressor(lib):
    return [lib.Dense(10, activation="sigmoid"), lib.Dense(2)], (6,)


def cnn(lib):
    layers = [
        lib.Conv2D(4, 3, padding="same", activation="relu"),
        lib.MaxPooling2D(2),
        lib.Conv2D(3, (2, 3), strides=(1, 2), activation="elu"),
        lib.Flatten(),
        lib.Dense(8, activation=lib.LeakyReLU(1 / 8)),
        softmax(lib),
    ]
    return layers, IMAGES.shape[1:]


def softmax(lib):
    return lib.Dense(4, activation="softmax")


# network: (its layers, x, y, loss)
NETWORKS = {
    "classifier": (classifier, ROWS, LABELS, "sparse_categorical_crossentropy"),
    "regressor": (regressor, ROWS, NUMBERS, "mse"),
    "cnn": (cnn, IMAGES, BRIGHTEST, "sparse_categorical_crossentropy"),
}
# Keras rounds these to float32 even where it computes in float64: so they are sums of few powers
# of 2, which nobody needs to round. The defaults are compared in a test of their own.
MOMENTUM = {"learning_rate": 1 / 64, "momentum": 7 / 8}
OPTIMIZERS = {
    "sgd": ("SGD", {"learning_rate": 1 / 8}),
    "momentum": ("SGD", MOMENTUM),
    "nesterov": ("SGD", MOMENTUM | {"nesterov": True}),
    "rmsprop": ("RMSprop", {"learning_rate": 1 / 256, "rho": 7 / 8}),
    "adam": ("Adam", {"learning_rate": 1 / 256, "beta_1": 7 / 8, "beta_2": 1023 / 1024}),
}


def compiled_step(tf, model, rule, loss, x, y):
    """Keras's own training step: (batch of x, batch of y) → the loss before it."""
    batches = [tf.TensorSpec((None, *a.shape[1:]), a.dtype) for a in (x, y)]
    rule.build(model.trainable_variables)

    @tf.function(input_signature=batches)
    def step(x, y):
        with tf.GradientTape() as tape:
            value = tf.reduce_mean(loss(y, model(x, training=True)))
        gradients = tape.gradient(value, model.trainable_variables)
        rule.apply(gradients, model.trainable_variables)
        return value

    return step


@pytest.mark.parametrize("name", NETWORKS)
def test_outputs_gradients_and_weights(keras, tf, name):
    layers_of, x, y, loss = NETWORKS[name]
    theirs, ours = twins(keras, layers_of)
    close(ours.predict(x), theirs(x))
    ours.compile("sgd", loss)
    with tf.GradientTape() as tape:
        value = tf.reduce_mean(keras.losses.get(loss)(y, theirs(x)))
    expected = tape.gradient(value, theirs.trainable_variables)
    value_here, gradients = ours.gradients(x, y)
    close(value_here, value)
    all_close(gradients, expected)
    assert ours.count_params() == theirs.count_params()
    # and back
    ours.fit(x, y, epochs=1, verbose=0)
    theirs.set_weights(ours.get_weights())
    close(ours.predict(x), theirs(x))


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("name", NETWORKS)
def test_a_hundred_steps(keras, tf, name, optimizer):
    layers_of, x, y, loss = NETWORKS[name]
    kind, arguments = OPTIMIZERS[optimizer]
    theirs, ours = twins(keras, layers_of)
    rule = getattr(keras.optimizers, kind)(**arguments)
    step = compiled_step(tf, theirs, rule, keras.losses.get(loss), x, y)
    ours.compile(getattr(nn, kind)(**arguments), loss)
    losses = []
    for i in range(100):
        rows = slice(12 * (i % 4), 12 * (i % 4) + 12)  # three whole batches and one of four
        losses.append((ours.train_on_batch(x[rows], y[rows]), float(step(x[rows], y[rows]))))
    close(*zip(*losses), 1e-8)
    all_close(ours.get_weights(), theirs.get_weights(), 1e-6)
    assert losses[-1][0] < 0.9 * losses[3][0]  # it was worth comparing


@pytest.mark.parametrize("name", ["SGD", "RMSprop", "Adam"])
def test_the_same_defaults(keras, name):
    theirs, ours = getattr(keras.optimizers, name)(), getattr(nn, name)()
    assert ours.learning_rate == pytest.approx(float(theirs.learning_rate))
    for argument in ("momentum", "nesterov", "rho", "beta_1", "beta_2", "epsilon"):
        if hasattr(ours, argument):
            assert getattr(ours, argument) == getattr(theirs, argument)


@pytest.mark.parametrize("clipping", [{"clipnorm": 0.25}, {"global_clipnorm": 0.25}])
def test_clipping_schedule_penalty_and_constraint(keras, clipping):
    def layers_of(lib):
        regularizers = keras.regularizers if lib is keras.layers else nn.regularizers
        constraints = keras.constraints if lib is keras.layers else nn.constraints
        hidden = {
            "kernel_regularizer": regularizers.L2(1 / 64),
            "kernel_constraint": constraints.MaxNorm(0.75),
        }
        images = {"kernel_constraint": constraints.MaxNorm(0.5, axis=(0, 1, 2))}
        conv = lib.Conv2D(3, 3, padding="same", strides=2, activation="relu", **images)
        dense = lib.Dense(9, activation="tanh", **hidden)
        return [conv, lib.Flatten(), dense, softmax(lib)], IMAGES.shape[1:]

    theirs, ours = twins(keras, layers_of)
    schedule = keras.optimizers.schedules.InverseTimeDecay(0.25, 8, 1.0)
    theirs.compile(
        keras.optimizers.SGD(schedule, momentum=0.5, **clipping),
        "sparse_categorical_crossentropy",
        metrics=["accuracy"],
        jit_compile=False,
    )
    ours.compile(
        nn.SGD(lambda step: 0.25 / (1 + step / 8), momentum=0.5, **clipping),
        "sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    run = {"batch_size": 12, "epochs": 5, "verbose": 0, "shuffle": False, "validation_split": 0.2}
    expected = theirs.fit(IMAGES, LABELS, **run).history
    got = ours.fit(IMAGES, LABELS, **run).history
    assert got.keys() == expected.keys()
    for name, numbers in got.items():
        close(numbers, expected[name], 1e-6)
    all_close(ours.get_weights(), theirs.get_weights(), 1e-6)
    loss_and_accuracy = theirs.evaluate(IMAGES, LABELS, verbose=0)
    close(ours.evaluate(IMAGES, LABELS), loss_and_accuracy, 1e-6)


def test_early_stopping(keras):
    """The same epoch to stop after, and the same weights to go back to."""
    arguments = {"monitor": "val_loss", "patience": 3, "restore_best_weights": True}
    theirs, ours = twins(keras, classifier)
    run = {"batch_size": 10, "epochs": 200, "verbose": 0, "shuffle": False, "validation_split": 0.5}
    theirs.compile("adam", "sparse_categorical_crossentropy", jit_compile=False)
    ours.compile("adam", "sparse_categorical_crossentropy")
    stop = keras.callbacks.EarlyStopping(**arguments)
    labels = np.random.default_rng(0).integers(0, 4, len(ROWS))  # nothing that would carry over
    expected = theirs.fit(ROWS, labels, callbacks=[stop], **run)
    stop_here = nn.EarlyStopping(**arguments)
    got = ours.fit(ROWS, labels, callbacks=[stop_here], **run)
    assert got.epoch == expected.epoch
    assert len(got.epoch) < 200
    assert stop_here.best_epoch == stop.best_epoch
    all_close(ours.get_weights(), theirs.get_weights(), 1e-5)


def test_the_six_steps_change_one_import(keras):
    """Word for word the same program, for Keras and for the course's library."""
    for lib in (keras, nn):
        model = lib.Sequential([lib.layers.Input((9, 8, 2)), lib.layers.Conv2D(4, (3, 3))])
        model.add(lib.layers.Activation("relu"))
        model.add(lib.layers.MaxPooling2D((2, 2)))
        model.add(lib.layers.Flatten())
        model.add(lib.layers.Dropout(0.25))
        model.add(lib.layers.Dense(4, activation="softmax"))
        model.compile(
            optimizer=lib.optimizers.Adam(learning_rate=0.001),
            loss="sparse_categorical_crossentropy",
            metrics=["accuracy"],
        )
        history = model.fit(
            IMAGES,
            LABELS,
            batch_size=16,
            epochs=2,
            validation_data=(IMAGES, LABELS),
            callbacks=[lib.callbacks.EarlyStopping(monitor="val_loss", patience=5)],
            verbose=0,
        )
        assert sorted(history.history) == ["accuracy", "loss", "val_accuracy", "val_loss"]
        loss, accuracy = model.evaluate(IMAGES, LABELS, verbose=0)
        assert loss == pytest.approx(history.history["val_loss"][-1], rel=1e-5)
        assert 0 <= accuracy <= 1
        assert model.predict(IMAGES, verbose=0).shape == (40, 4)
        assert model.count_params() == 4 * (3 * 3 * 2 + 1) + (3 * 3 * 4 + 1) * 4
