"""Sequential: layers in a row. What one puts out, the next takes in."""

import itertools

import numpy as np

from utils.arguments import numbers, whole
from utils.nn import losses, optimizers, parameters, saving, summary, training
from utils.nn.callbacks import Progress
from utils.nn.layers.base import ActivatedLayer, Input, Layer, WithoutActivation
from utils.nn.metrics import get as get_metric


class Chain:
    """Layers in a row: x goes forward through them, and the blame for the loss comes back."""

    def __init__(self, layers):
        self.layers = layers

    def forward(self, x, training=False):
        """Inputs (n, …) → outputs (n, …), through all layers."""
        for layer in self.layers:
            x = layer.forward(x, training)
        return x

    def backward(self, d_out, input_gradient=False):
        """∂L/∂outputs → the gradient of every weight, in the layers; and ∂L/∂x if asked for."""
        first, *others = self.layers if input_gradient else self._that_learn()
        for layer in reversed(others):
            d_out = layer.backward(d_out)
        return first.backward(d_out, input_gradient)

    def _that_learn(self):
        """From the first layer with weights on: what lies before are data. All, if none has any."""
        return [*itertools.dropwhile(lambda layer: not layer.weights, self.layers)] or self.layers


class Sequential(Chain):
    """A network of layers, with Keras's vocabulary.

    Parameters
    ----------
    layers : the layers, from input to output; the first may be Input(shape). Without it the
        network takes the shape of the first data that it sees.
    seed : a number, or a Generator, for initial weights, dropout and the order of examples.
    dtype : "float32", fast, or "float64", exact.

    Attributes
    ----------
    layers, optimizer, loss, metrics : its parts.
    stop_training : set it to True in a callback, and `fit` stops after that batch.
    """

    def __init__(self, layers=(), *, seed=None, dtype="float32"):
        if dtype not in ("float32", "float64"):
            raise ValueError(f"dtype: expected 'float32' or 'float64', got {dtype!r}")
        self.dtype, self.rng = np.dtype(dtype), np.random.default_rng(seed)
        super().__init__([])
        self.input_shape = self.parameters = self.optimizer = self.loss = None
        self.metrics, self.stop_training = [], False
        for layer in layers:
            self.add(layer)

    def add(self, layer):
        """Put a layer behind the last one."""
        if isinstance(layer, Input) and not self.layers:
            self.input_shape = layer.shape
        elif isinstance(layer, Layer):
            self.layers.append(layer)
            if self.input_shape is not None:
                self.build()
        else:
            raise ValueError(f"layer: expected a layer, got {layer!r}")

    def build(self, input_shape=None):
        """Make the weights of every layer, for examples of this shape (without the n)."""
        self.input_shape = shape = tuple(input_shape or self.input_shape)
        for layer in self.layers:
            if layer.input_shape is None:
                layer.build(shape, rng=self.rng, dtype=self.dtype)
            elif layer.input_shape != shape:
                name = type(layer).__name__
                raise ValueError(f"{name}: built for inputs {layer.input_shape}, gets {shape}")
            shape = layer.output_shape

    def compile(self, optimizer="rmsprop", loss=None, metrics=None):
        """Say how to learn: the rule, the loss, and the metrics to watch."""
        self.optimizer, self.loss = optimizers.get(optimizer).reset(), losses.get(loss)
        self.metrics = [get_metric(metric) for metric in metrics or []]

    # Forward, loss, backward

    def __call__(self, x, training=False):
        """`forward`, also for a list, or an array of another dtype; it is checked."""
        return self.forward(self.inputs(x), training)

    def learn(self, x, t, input_gradient=False):
        """Forward and backward: (loss, outputs, ∂L/∂x if asked for); the rest is in the layers."""
        chain = self._to_the_loss()
        loss, y, d_out = self._loss_of(chain.forward(x, training=True), t)
        d_x = chain.backward(d_out, input_gradient)
        for layer in self.layers:
            if layer.kernel_regularizer:
                loss += layer.kernel_regularizer(layer.kernel)
                layer.d_kernel += layer.kernel_regularizer.gradient(layer.kernel)
        return loss, y, d_x

    def forward_loss(self, x, t, training):
        """Forward alone: (loss, outputs, ∂L/∂out), as `_loss_of` says."""
        return self._loss_of(self._to_the_loss().forward(x, training), t)

    def _to_the_loss(self):
        """The chain that ends where the loss begins: before the last activation, if it melts in."""
        if not self._loss_takes_over():
            return self
        *before, last = self.layers
        return Chain([*before, WithoutActivation(last)])

    def _loss_of(self, out, t):
        """(loss, outputs, ∂L/∂out); `out` is what comes out of the chain: outputs, or logits z."""
        if self._loss_takes_over():
            return self.loss.from_logits(t, out)
        return self.loss.value(t, out), out, self.loss.gradient(t, out)

    def _loss_takes_over(self):
        last = self.layers[-1]
        return isinstance(last, ActivatedLayer) and self.loss.melts_into(last.activation)

    def penalty(self):
        """The regularizers' part of the loss."""
        return sum(la.kernel_regularizer(la.kernel) for la in self.layers if la.kernel_regularizer)

    def train_step(self, x, t):
        """Forward, backward, update: (loss, outputs) as they were before the update."""
        loss, y, _ = self.learn(x, t)
        self.optimizer.update(self.parameters.w, self.parameters.g, self.parameters.parts)
        for layer in self.layers:
            if layer.kernel_constraint:
                layer.kernel[...] = layer.kernel_constraint(layer.kernel)
        return loss, y

    def gradients(self, x, y):
        """The loss on a batch, and its gradient by every weight, in the order of `get_weights`."""
        x = self.inputs(x)
        loss, *_ = self.learn(x, self.targets(y, len(x)))
        names = [(layer, f"d_{name}") for layer in self.layers for name in layer.weights]
        return loss, [getattr(layer, name).copy() for layer, name in names]

    def train_on_batch(self, x, y):
        """One step of the optimizer on one batch; the loss before it."""
        x = self.inputs(x)
        t = self.targets(y, len(x))
        self.bind()
        return self.train_step(x, t)[0]

    def bind(self):
        """Lay all weights out in one vector, for the optimizer (see parameters.py)."""
        if self.parameters is None or not self.parameters.hold(self.layers):
            self.parameters = parameters.Parameters(self.layers, self.dtype)

    # Six steps: define, add, compile; train, evaluate, predict

    def fit(
        self, x, y, batch_size=32, epochs=1, verbose=1, callbacks=None, validation_split=0.0,
        validation_data=None, shuffle=True, *, seed=None
    ):  # fmt: skip
        """Train, and return the History.

        Parameters
        ----------
        x : (n, …) examples; y : their targets, see the loss.
        batch_size : examples in a step; the last batch of an epoch takes what is left.
        epochs : how often to go through all examples.
        verbose : 0 silent, 1 a line of progress.
        callbacks : a list of them.
        validation_split : the share of the examples, from the end, to validate with.
        validation_data : (x, y) to validate with, after each epoch.
        shuffle, seed : a new order in every epoch? Drawn with this seed, or else the network's.

        Raises
        ------
        ValueError for data that do not fit the network; the argument is named.
        """
        batch_size, epochs = whole("batch_size", batch_size), whole("epochs", epochs)
        x, t, validation = training.prepare(self, x, y, validation_split, validation_data)
        self.bind()
        callbacks = [*(callbacks or []), *([Progress()] if verbose else [])]
        rng = self.rng if seed is None else np.random.default_rng(seed)
        return training.fit(
            self, x, t, batch_size, epochs, callbacks, validation, rng if shuffle else None
        )

    def evaluate(self, x, y, batch_size=256, verbose=0, *, return_dict=False):
        """The loss, or [loss, metric, …], on these data; `return_dict`: with names."""
        x = self.inputs(x)
        logs = training.evaluate(self, x, self.targets(y, len(x)), whole("batch_size", batch_size))
        return logs if return_dict else [*logs.values()] if self.metrics else logs["loss"]

    def predict(self, x, batch_size=256, verbose=0):
        """The outputs for x: (n, …)."""
        return training.predict(self, self.inputs(x), whole("batch_size", batch_size))

    def inputs(self, x, name="x"):
        """x as an array of the network's dtype and input shape; builds the network for it."""
        if not self.layers:
            raise ValueError("layers: expected at least one; add() some first")
        shape = ("n", *self.input_shape) if self.input_shape else ()
        x = numbers(name, x, *shape, dtype=self.dtype, empty=False)
        if self.input_shape is None:
            if x.ndim < 2:
                raise ValueError(f"{name}: expected one row for each example, got shape {x.shape}")
            self.build(x.shape[1:])
        return x

    def targets(self, y, n, name="y"):
        """y as an array of the outputs' shape and the network's dtype."""
        if self.loss is None:
            raise ValueError("compile the network first: it has no loss yet")
        if self.loss.takes_logits and not self._loss_takes_over():
            raise ValueError("loss: from_logits expects a linear last layer, without a softmax")
        return self.loss.targets(y, (n, *self.layers[-1].output_shape), self.dtype, name)

    # Weights

    def get_weights(self):
        """Copies of all weights, in Keras's order."""
        return [w for layer in self._built() for w in layer.get_weights()]

    def set_weights(self, weights):
        """Take over weights, as `get_weights` gives them, here or in Keras."""
        weights, expected = list(weights), sum(len(layer.weights) for layer in self._built())
        if len(weights) != expected:
            raise ValueError(f"weights: expected {expected} arrays, got {len(weights)}")
        for layer in self.layers:
            layer.set_weights([weights.pop(0) for _ in layer.weights])

    def count_params(self):
        """The number of weights."""
        return sum(layer.count_params() for layer in self._built())

    def summary(self):
        """Print a table of the layers."""
        print(summary.table(self._built(), self.input_shape))

    def save(self, path):
        """Write the weights into a .npz file."""
        saving.save_weights(self._built(), path)

    def load(self, path):
        """Read the weights back from a file that a network of the same layers wrote."""
        saving.load_weights(self._built(), path)

    def _built(self):
        if self.input_shape is None:
            raise ValueError("build the network first: start it with Input(shape), or fit it")
        return self.layers
