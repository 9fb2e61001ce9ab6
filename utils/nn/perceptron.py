"""Rosenblatt's perceptron: one neuron with a step, taught by its own mistakes."""

import numpy as np


class Perceptron:
    """A neuron that answers yes (1) or no (0): step(x · w + b).

    Parameters
    ----------
    learning_rate : how far one mistake moves the weights, a positive number. From zero weights it
        only sets their scale: the mistakes are the same for every value.

    Attributes
    ----------
    w : (d,) weights, zero until `fit` has seen an example.
    b : the bias.
    mistakes : the number of mistakes in each epoch so far.

    Source: Rosenblatt 1958, "The perceptron: a probabilistic model for information storage and
    organization in the brain"; in this form Novikoff 1962.
    """

    def __init__(self, learning_rate=1.0):
        if not learning_rate > 0:
            raise ValueError(f"learning_rate: expected a positive number, got {learning_rate!r}")
        self.learning_rate = learning_rate
        self.w, self.b, self.mistakes = None, 0.0, []

    def weighted_sum(self, X):
        """z = X @ w + b, one number for each row: (n, d) → (n,)."""
        return X @ self.w + self.b

    def predict(self, X):
        """Yes (1) where the weighted sum is 0 or more, else no (0): (n, d) → (n,)."""
        if self.w is None:
            raise ValueError("fit the perceptron before you ask it: it has no weights yet")
        return np.where(self.weighted_sum(self._rows(X)) >= 0, 1, 0)

    def learn(self, X, t):
        """Go through the examples once; yields the error t - y of each, after learning from it."""
        for x_i, t_i in zip(X, t, strict=True):
            y_i = 1 if x_i @ self.w + self.b >= 0 else 0
            error = t_i - y_i  # +1: missed, -1: false alarm, 0: right
            self.w = self.w + self.learning_rate * error * x_i
            self.b = self.b + self.learning_rate * error
            yield error

    def fit(self, X, t, *, epochs=100):
        """Learn until an epoch brings no mistake, or until `epochs` are over; returns itself.

        Parameters
        ----------
        X : (n, d) examples, taken in this order.
        t : (n,) targets, 0 or 1.
        epochs : the most times to go through them.

        Raises
        ------
        ValueError for wrong shapes, numbers that are not finite, and targets other than 0 and 1.
        """
        X, t = self._rows(X), np.asarray(t)
        if t.shape != X.shape[:1]:
            raise ValueError(f"t: expected shape ({len(X)},), one target per row, got {t.shape}")
        if not np.isin(t, (0, 1)).all():
            raise ValueError(f"t: expected only 0 and 1, got {np.unique(t)}")
        if self.w is None:
            self.w = np.zeros(X.shape[1])
        for _ in range(epochs):
            self.mistakes.append(sum(int(error != 0) for error in self.learn(X, t)))
            if self.mistakes[-1] == 0:
                break
        return self

    def _rows(self, X):
        X = np.asarray(X, dtype=float)
        d = "d" if self.w is None else len(self.w)
        if X.ndim != 2 or d not in ("d", X.shape[1]):
            raise ValueError(f"X: expected shape (n, {d}), got {X.shape}")
        if not np.isfinite(X).all():
            raise ValueError(f"X: expected finite numbers, got {X[~np.isfinite(X)][0]}")
        return X
