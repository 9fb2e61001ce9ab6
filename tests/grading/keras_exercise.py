"""A small exercise whose answer is a Keras model: it stands for the lessons that have such."""

import numpy as np

from utils.checks.task import Exercise, Task

network = Task("network", functions=("build_network",))
separation = Task("separation", functions=("trained_network",))


def sizes(rng):
    for units in rng.integers(2, 9, size=2):
        yield {"units": int(units)}


def kinds_of_layers(answer, units):
    """the layers and their units"""
    return tuple(f"{name} {config.get('units', '')}".strip() for name, config in answer.layers)


layers = network.question(of="build_network", cases=sizes, form="a Keras model")
layers.part(
    kinds_of_layers,
    "a hidden layer of `units` and one output, both Dense",
    expected=lambda units: (f"Dense {units}", "Dense 1"),
)


@layers.mistakes()
class _:
    def hidden_layer_forgotten(units):
        """The hidden layer is missing."""
        import keras

        return keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])


def nothing(rng):
    yield {"seed": int(rng.integers(1000))}


def accuracy_on_new_points(answer, seed):
    """whether at least nine of ten new points are on the right side"""
    x = np.random.default_rng(seed).normal(size=(200, 2)).astype("float32")
    outputs = answer.predict(x).ravel()
    return bool(np.mean((outputs > 0.5) == (x[:, 0] > x[:, 1])) >= 0.9)


trained = separation.question(of="trained_network", cases=nothing, form="a model")
trained.part(
    accuracy_on_new_points,
    "a model that tells on which side of the diagonal a point lies",
    expected=lambda seed: True,
)

check = Exercise("keras_model", title="A model in Keras", tasks=[network, separation])
