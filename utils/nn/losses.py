"""Losses: one number for how wrong the outputs are, and its derivative by each output.

Every loss is a mean over the n examples of a batch, so its gradient carries a 1/n. A loss is called
like a function: `losses.mse(targets, outputs)`; `losses.mse.gradient(targets, outputs)`.

A softmax (or sigmoid) at the end and its cross-entropy belong together: taken one after the other
they lose digits (log 0) where both taken at once, from the logits z, are exact, and the gradient
becomes the simplest of all, (p − t) / n.
"""

import numpy as np

from utils.arguments import lookup, numbers
from utils.nn.activations import linear, log_softmax, sigmoid, softmax

# Keras's epsilon: probabilities that come without logits are kept this far from 0 and 1
TINY = 1e-7


class Loss:
    """What a loss can do; t are the targets and y the outputs, both (n, units).

    value(t, y) → the loss, a float.
    gradient(t, y) → ∂L/∂y, of y's shape.
    partner : the activation that it melts into, if any. Then also
    from_logits(t, z) → (loss, y, ∂L/∂z), where y = partner(z).
    """

    partner = None

    def __init__(self, from_logits=False):
        if from_logits and self.partner is None:
            raise ValueError(f"from_logits: {type(self).__name__} takes outputs as they are")
        self.takes_logits = from_logits

    def melts_into(self, activation):
        """Can the loss be had from this activation's z at once?"""
        wanted = linear if self.takes_logits else self.partner
        return wanted is not None and type(activation) is type(wanted)

    def __call__(self, targets, outputs):
        """The loss of outputs (n, units) for targets as `fit` takes them: a float."""
        outputs = np.asarray(outputs)
        outputs = outputs if outputs.dtype.kind == "f" else outputs.astype(float)
        if outputs.ndim == 1:
            outputs = outputs[:, None]  # (n, 1)
        t = self.targets(targets, outputs.shape, outputs.dtype, "targets")
        return self.from_logits(t, outputs)[0] if self.takes_logits else self.value(t, outputs)

    def targets(self, y, shape, dtype, name="y"):
        """The targets as an array of the outputs' shape; (n,) will do where there is one unit."""
        y = np.asarray(y)
        if y.ndim == 1 and shape[1:] == (1,):
            y = y[:, None]  # (n, 1)
        return numbers(name, y, *shape, dtype=dtype, empty=False)


class HalfSquaredError(Loss):
    """L = 1/n Σ ½ ‖y − t‖², summed over the units. ∂L/∂y = (y − t) / n: the ½ is there for that."""

    def value(self, t, y):
        error = y - t
        return 0.5 * float(np.vdot(error, error)) / len(y)

    def gradient(self, t, y):
        return (y - t) / len(y)


class MeanSquaredError(Loss):
    """L = mean of (y − t)², over examples and units. ∂L/∂y = 2 (y − t) / (n · units)."""

    def value(self, t, y):
        error = y - t
        return float(np.vdot(error, error)) / y.size

    def gradient(self, t, y):
        return (y - t) * (2 / y.size)


class BinaryCrossentropy(Loss):
    """L = −mean of t log p + (1 − t) log(1 − p), over examples and units: each says yes or no.

    ∂L/∂p = (p − t) / (p (1 − p)) / (n · units).
    """

    partner = sigmoid

    def targets(self, y, shape, dtype, name="y"):
        t = super().targets(y, shape, dtype, name)
        if t.min() < 0 or t.max() > 1:
            worst = t.min() if t.min() < 0 else t.max()
            raise ValueError(f"{name}: expected numbers from 0 to 1, got {worst}")
        return t

    def value(self, t, p):
        p = np.clip(p, TINY, 1 - TINY)
        return -float(np.mean(t * np.log(p) + (1 - t) * np.log(1 - p)))

    def gradient(self, t, p):
        inside = (p >= TINY) & (p <= 1 - TINY)  # outside `value` is flat
        p = np.clip(p, TINY, 1 - TINY)
        return inside * (p - t) / (p * (1 - p) * p.size)

    def from_logits(self, t, z):
        """L = mean of max(z, 0) − t z + log(1 + e^−|z|).

        That is −t log σ(z) − (1 − t) log(1 − σ(z)), written so that no power of e is large.
        ∂L/∂z = (σ(z) − t) / (n · units): in ∂L/∂p · σ′(z) the p (1 − p) cancels.
        """
        loss = np.maximum(z, 0) - t * z + np.log1p(np.exp(-np.abs(z)))
        p = sigmoid(z)
        return float(loss.mean()), p, (p - t) / z.size


class CategoricalCrossentropy(Loss):
    """L = −1/n Σ t · log p: one class of many; the targets are one-hot, (n, classes).

    The outputs of a softmax sum to 1; others are divided by their sum, as in Keras: p = y / Σ y.
    """

    partner = softmax

    def value(self, t, y):
        return -float(np.vdot(t, np.log(np.clip(self._shares(y)[0], TINY, 1 - TINY)))) / len(y)

    def gradient(self, t, y):
        """∂L/∂yᵢ = (gᵢ − Σⱼ gⱼ pⱼ) / Σ y, where g = ∂L/∂p = −t / p / n, and ∂pⱼ/∂yᵢ is
        ([i = j] − pⱼ) / Σ y. For a softmax's outputs that is (Σ t − tᵢ / pᵢ) / n."""
        p, total = self._shares(y)
        inside = (p >= TINY) & (p <= 1 - TINY)  # outside `value` is flat
        g = inside * -t / np.clip(p, TINY, 1 - TINY) / len(y)
        return (g - (g * p).sum(axis=1, keepdims=True)) / total

    def _shares(self, y):
        total = np.maximum(y.sum(axis=1, keepdims=True), TINY)  # (n, 1)
        return y / total, total

    def from_logits(self, t, z):
        """L = −1/n Σ t · log softmax(z), and ∂L/∂z = (p − t) / n.

        From log pⱼ = zⱼ − log Σ e^z: ∂log pⱼ/∂zᵢ = [i = j] − pᵢ; summed with −tⱼ, where Σ t = 1.
        """
        log_p = log_softmax(z)
        p = np.exp(log_p)
        return -float(np.vdot(t, log_p)) / len(z), p, (p - t) / len(z)


class SparseCategoricalCrossentropy(CategoricalCrossentropy):
    """The same for targets that are class numbers 0, 1, …, (n,): L = −1/n Σ log p[target]."""

    def targets(self, y, shape, dtype, name="y"):
        y, (n, classes) = np.asarray(y), shape
        labels = numbers(name, y.reshape(-1) if y.shape == (n, 1) else y, n, empty=False)
        wrong = (labels < 0) | (labels >= classes) | (labels % 1 != 0)
        if wrong.any():
            row = int(np.argmax(wrong))
            raise ValueError(
                f"{name}: expected class numbers from 0 to {classes - 1} (there are {classes} "
                f"outputs), got {labels[row]:g} in row {row}"
            )
        return one_hot(labels.astype(int), classes, dtype)


def one_hot(labels, classes, dtype=np.float32):
    """Class numbers (n,) → rows of zeros with a one at the class: (n, classes)."""
    return np.eye(classes, dtype=dtype)[labels]


half_squared_error, mse = HalfSquaredError(), MeanSquaredError()
binary_crossentropy, categorical_crossentropy = BinaryCrossentropy(), CategoricalCrossentropy()
sparse_categorical_crossentropy = SparseCategoricalCrossentropy()
LOSSES = {
    "half_squared_error": half_squared_error,
    "mse": mse,
    "mean_squared_error": mse,
    "binary_crossentropy": binary_crossentropy,
    "categorical_crossentropy": categorical_crossentropy,
    "sparse_categorical_crossentropy": sparse_categorical_crossentropy,
}


def get(loss):
    """The loss of that name."""
    return lookup("loss", loss, LOSSES, Loss)
