"""A Keras model as a plain value: its architecture as JSON, and its weights.

A check never touches the model a student built, in the notebook as little as in the grader. It gets
this `Model`, and what it measures, a fresh model made of the same parts measures: built of Keras's
own layers alone, with nothing of the student's code in it.

TensorFlow is imported only when there is a model to rebuild.
"""

import json
import sys

import numpy as np

LAYERS = set(
    "Activation Add Average AveragePooling2D BatchNormalization Concatenate Conv2D Dense "
    "DepthwiseConv2D Dropout ELU Flatten GaussianNoise GlobalAveragePooling2D GlobalMaxPooling2D "
    "InputLayer LayerNormalization LeakyReLU MaxPooling2D Maximum Multiply PReLU ReLU Rescaling "
    "Reshape SeparableConv2D Softmax SpatialDropout2D Subtract ZeroPadding2D".split()
)
PARTS = {  # what may stand inside a layer, by the package it comes from
    "keras.layers": LAYERS,
    "keras.initializers": set(
        "Constant GlorotNormal GlorotUniform HeNormal HeUniform Identity LecunNormal LecunUniform "
        "Ones Orthogonal RandomNormal RandomUniform TruncatedNormal VarianceScaling Zeros".split()
    ),
    "keras.regularizers": {"L1", "L2", "L1L2", "OrthogonalRegularizer"},
    "keras.constraints": {"MaxNorm", "MinMaxNorm", "NonNeg", "UnitNorm"},
    "keras": {"DTypePolicy", "Sequential", "Functional", "Model"},
    "keras.models": {"Sequential", "Functional", "Model"},
    "keras.src.models.functional": {"Functional"},
}
JOINTS = {"__keras_tensor__", "__tuple__"}  # how layers are joined in a functional model
ACTIVATIONS = set(
    "linear relu leaky_relu relu6 elu selu gelu silu swish sigmoid hard_sigmoid tanh softmax "
    "softplus softsign exponential log_softmax mish".split()
)
NUMBERS_LIMIT = 30_000_000  # weights of a model


class ModelError(ValueError):
    """A model that cannot be taken apart or put together again; the message is for the student."""


def is_keras(value):
    """Whether `value` is a Keras model. Imports nothing: who has one has imported Keras."""
    keras = sys.modules.get("keras")
    return keras is not None and isinstance(value, keras.Model)


class Model:
    """Architecture (JSON text) and weights (arrays) of a Keras model.

    `measure(model, x)` computes its outputs; the grader puts its own there.
    """

    def __init__(self, architecture, weights, measure=None):
        self.architecture, self.weights = architecture, list(weights)
        self._measure = measure or outputs

    @classmethod
    def of(cls, keras_model):
        """Take a Keras model apart."""
        if not keras_model.built:
            raise ModelError("the model does not know its input yet: begin it with keras.Input(…)")
        try:
            model = cls(keras_model.to_json(), keras_model.get_weights())
        except Exception as error:  # a layer or an activation of one's own
            raise ModelError(f"the model cannot be written down: {error}"[:300]) from None
        model.config()
        return model

    def __repr__(self):
        return f"a Keras model of {len(self.layers)} layers and {self.count_params():,} weights"

    def config(self):
        """The architecture as a dict, once it is known to be of Keras's own parts alone."""
        try:
            whole = json.loads(self.architecture)
            config = {key: whole[key] for key in ("module", "class_name", "config")}
        except (ValueError, KeyError, TypeError, RecursionError):
            raise ModelError("the architecture is no JSON of a Keras model") from None
        _must_be_known(config, 30)
        if config["class_name"] not in ("Sequential", "Functional", "Model"):
            raise ModelError(f"a model was expected, not a {config['class_name']}")
        return config

    @property
    def layers(self):
        """The layers as (class name, config) in order, without the input."""
        layers = self.config()["config"].get("layers", [])
        found = [(layer["class_name"], layer["config"]) for layer in layers]
        return [(name, config) for name, config in found if name != "InputLayer"]

    def count_params(self):
        return sum(np.size(w) for w in self.weights)

    def predict(self, x):
        """The outputs for `x` of a model built anew from the same parts (no dropout)."""
        if self.count_params() > NUMBERS_LIMIT:
            raise ModelError(
                f"{self.count_params():,} weights; {NUMBERS_LIMIT:,} is the limit here"
            )
        self.config()
        return self._measure(self, np.asarray(x))


def rebuild(model):
    """A fresh Keras model of the same parts. Raises ModelError where they do not fit together."""
    import keras

    try:
        config = {**model.config(), "registered_name": None, "build_config": None}
        built = keras.models.model_from_json(json.dumps(config))
        built.set_weights(model.weights)
    except ModelError:
        raise
    except Exception as error:
        raise ModelError(f"the parts do not make a model: {error}"[:500]) from None
    return built


def outputs(model, x, batch=256):
    """The outputs of the rebuilt model for `x`."""
    built = rebuild(model)
    try:
        batches = [np.asarray(built(x[i : i + batch])) for i in range(0, max(len(x), 1), batch)]
    except Exception as error:
        raise ModelError(
            f"the model cannot take inputs of shape {x.shape}: {error}"[:500]
        ) from None
    return np.concatenate(batches)


def _must_be_known(part, depth):
    """Raise ModelError unless everything in `part` is one of Keras's own parts, or plain data."""
    if depth < 0:
        raise ModelError("the architecture is nested too deeply")
    if isinstance(part, list):
        for inner in part:
            _must_be_known(inner, depth - 1)
    if not isinstance(part, dict):
        return
    if "class_name" in part:
        module, name = part.get("module"), str(part["class_name"])
        if name not in JOINTS and name not in PARTS.get(str(module), ()):
            raise ModelError(f"{module}.{name} is not one of the layers that can be checked here")
        if part.get("registered_name") not in (None, name, "Functional"):
            raise ModelError(f"{part['registered_name']!r} is a class of your own")
    for key, inner in part.items():
        if key.endswith(("activation", "initializer", "regularizer", "constraint")):
            _must_be_a_choice(key, inner)
        _must_be_known(inner, depth - 1)


def _must_be_a_choice(key, value):
    """A name that Keras knows, a part with the name of its class, or nothing: no code."""
    named = isinstance(value, str) and (value in ACTIVATIONS or key != "activation")
    if not (value is None or named or (isinstance(value, dict) and "class_name" in value)):
        raise ModelError(f"a function of your own as {key} cannot be checked here")
