"""Task 3, training until nothing is wrong, or until it is time to give up.

Known here from the dual form of the perceptron, which has no weights: it counts how often each
example was added (Freund & Schapire 1999, "Large margin classification using the perceptron
algorithm", section 3).
"""

import numpy as np

from utils.checks.perceptron.exercise import exercise, output

training = exercise.task(
    "training",
    functions=("train",),
    hints=(
        "Two loops: for epoch in range(max_epochs), and inside it for x_i, t_i in zip(X, t).",
        "Start each epoch with mistakes_now = 0, and append it to the list when the epoch is over.",
        "An epoch without a mistake changes nothing, nor would the next: append its 0 and break.",
    ),
)

TRAINED = "(w, b, mistakes): the weights, the bias and the list of mistakes per epoch"


def dual_perceptron(X, t, learning_rate, max_epochs):
    """The mistakes per epoch, without weights: `times` counts how often each example was added.

    All numbers that occur are whole multiples of the learning rate, a power of two: no rounding.
    """
    kernel = X @ X.T + 1
    times, mistakes = np.zeros(len(X)), []
    while len(mistakes) < max_epochs and (not mistakes or mistakes[-1]):
        mistakes.append(0)
        for i, t_i in enumerate(t):
            error = t_i - (1 if kernel[i] @ times >= 0 else 0)
            times[i] += error
            mistakes[-1] += abs(int(error))
    return mistakes


def separable(rng, n=12):
    """Whole-numbered points on both sides of a line, a gap between them; learned in few epochs."""
    while True:
        X = rng.integers(-6, 7, size=(n, 2)).astype(float)
        z = X @ rng.integers(-3, 4, size=2) + rng.integers(-6, 7)
        t = (z > 0).astype(int)
        epochs = dual_perceptron(X, t, 1, 60)
        if np.min(np.abs(z)) >= 1 and 0 < t.sum() < n and 3 <= len(epochs) < 40:
            return X, t


def points_with_a_line(rng):
    gates = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    yield {"X": gates, "t": np.array([0, 0, 0, 1]), "learning_rate": 1.0, "max_epochs": 50}
    for rate in [1.0, 0.5, 0.25, 0.125]:
        X, t = separable(rng)
        yield {"X": X, "t": t, "learning_rate": rate, "max_epochs": 50}


def points_without_a_line(rng):
    corners = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    for max_epochs in (5, 1, 20):
        X = corners * rng.integers(1, 4) + rng.integers(-2, 3, size=2)
        t = np.array([0, 1, 1, 0])
        yield {"X": X, "t": t, "learning_rate": 0.5, "max_epochs": max_epochs}


def answers_of_the_trained(answer, X, *_):
    """what a neuron with these weights and this bias answers for X"""
    w, b, _mistakes = answer
    return [int(np.dot(x, w) + b >= 0) for x in X]


def mistakes_per_epoch(answer, *_):
    """the list of mistakes"""
    _w, _b, mistakes = answer
    return mistakes


ENDLESS = "Where no line exists no epoch is ever clean: count the epochs and stop at max_epochs."


@training.part(
    of="train",
    points=2,
    cases=points_with_a_line,
    form=TRAINED,
    view=answers_of_the_trained,
    seconds=5,
    too_slow="When an epoch brings no mistake, stop.",
)
def finds_a_line(X, t, learning_rate, max_epochs):
    """where a line exists, the trained neuron answers every example right"""
    return t


@training.part(
    of="train", cases=points_with_a_line, form=TRAINED, view=mistakes_per_epoch, seconds=5
)
def counts_and_stops(X, t, learning_rate, max_epochs):
    """from zero weights, in order: the mistakes of each epoch, up to the first epoch without any"""
    return dual_perceptron(X, t, learning_rate, max_epochs)


@training.part(
    of="train",
    cases=points_without_a_line,
    form=TRAINED,
    view=mistakes_per_epoch,
    seconds=2,
    too_slow=ENDLESS,
)
def gives_up(X, t, learning_rate, max_epochs):
    """where no line exists (XOR), it stops after max_epochs"""
    return dual_perceptron(X, t, learning_rate, max_epochs)


def perceptron(X, t, learning_rate, max_epochs, *, bias=True, start=0.0):
    """Yields (w, b, mistakes) after each epoch: material for the mistakes below."""
    w, b = np.full(X.shape[1], start), start
    for _ in range(max_epochs):
        mistakes = 0
        for x_i, t_i in zip(X, t, strict=True):
            error = t_i - output(w @ x_i + b)
            w = w + learning_rate * error * x_i
            b = b + learning_rate * error * bias
            mistakes += int(error != 0)
        yield w, b, mistakes


@finds_a_line.mistake
@counts_and_stops.mistake
def one_epoch_only(X, t, learning_rate, max_epochs):
    """You went through the examples once. Go round again until an epoch brings no mistake."""
    w, b, mistakes = next(perceptron(X, t, learning_rate, max_epochs))
    return w, b, [mistakes]


@finds_a_line.mistake
def bias_stays_zero(X, t, learning_rate, max_epochs):
    """The bias never moved, so every line you can draw runs through the origin. Let b learn too."""
    for w, _, mistakes in perceptron(X, t, learning_rate, max_epochs, bias=False):  # noqa: B007
        pass
    return w, 0.0, [mistakes]


@finds_a_line.mistake
@counts_and_stops.mistake
def stops_at_the_first_right_answer(X, t, learning_rate, max_epochs):
    """It stops at the first example it gets right. Stop when a whole epoch was right: look
    after the loop.
    """
    w, b, mistakes = np.zeros(X.shape[1]), 0.0, 0
    for x_i, t_i in zip(X, t, strict=True):
        error = t_i - output(w @ x_i + b)
        if error == 0:
            break
        w, b, mistakes = w + learning_rate * error * x_i, b + learning_rate * error, mistakes + 1
    return w, b, [mistakes]


@counts_and_stops.mistake
def clean_epoch_not_recorded(X, t, learning_rate, max_epochs):
    """The last epoch, the one without a mistake, is missing from your list. Append its 0, then
    stop.
    """
    epochs = list(perceptron(X, t, learning_rate, max_epochs))
    mistakes = [m for _, _, m in epochs]
    return *epochs[-1][:2], mistakes[: mistakes.index(0)] if 0 in mistakes else mistakes


@counts_and_stops.mistake
@gives_up.mistake
def only_the_last_count(X, t, learning_rate, max_epochs):
    """You return the mistakes of the last epoch only. Collect those of all epochs in a list."""
    epochs = list(perceptron(X, t, learning_rate, max_epochs))
    clean = [epoch for epoch in epochs if epoch[2] == 0]
    return clean[0] if clean else epochs[-1]


@counts_and_stops.mistake
def goes_on_after_success(X, t, learning_rate, max_epochs):
    """After the first epoch without a mistake nothing can change any more, but you went on.
    Break there.
    """
    epochs = list(perceptron(X, t, learning_rate, max_epochs))
    return *epochs[-1][:2], [m for _, _, m in epochs]


@counts_and_stops.mistake
def count_not_reset(X, t, learning_rate, max_epochs):
    """Your count only grows: set it back to 0 when a new epoch begins."""
    epochs = list(perceptron(X, t, learning_rate, max_epochs))
    return *epochs[-1][:2], list(np.cumsum([m for _, _, m in epochs]))


@counts_and_stops.mistake
@gives_up.mistake
def updates_after_the_epoch(X, t, learning_rate, max_epochs):
    """You collect the errors of an epoch and move once at its end. This rule moves after every
    example.
    """
    w, b, mistakes = np.zeros(X.shape[1]), 0.0, []
    while len(mistakes) < max_epochs and (not mistakes or mistakes[-1]):
        errors = t - output(X @ w + b)
        w, b = w + learning_rate * errors @ X, b + learning_rate * errors.sum()
        mistakes.append(int(np.abs(errors).sum()))
    return w, b, mistakes


@counts_and_stops.mistake
def counts_only_missed_yes(X, t, learning_rate, max_epochs):
    """Errors of +1 and -1 cancel in your count, or only one kind is counted. Count each error
    that is not 0.
    """
    w, b, mistakes = np.zeros(X.shape[1]), 0.0, []
    for _ in range(max_epochs):
        total = 0
        for x_i, t_i in zip(X, t, strict=True):
            error = t_i - output(w @ x_i + b)
            w, b, total = w + learning_rate * error * x_i, b + learning_rate * error, total + error
        mistakes.append(int(total))
        if total == 0:
            break
    return w, b, mistakes


@gives_up.mistake
def one_epoch_too_many(X, t, learning_rate, max_epochs):
    """You ran one epoch more than max_epochs = {max_epochs}."""
    epochs = list(perceptron(X, t, learning_rate, max_epochs + 1))
    return *epochs[-1][:2], [m for _, _, m in epochs]


@gives_up.mistake
def one_epoch_too_few(X, t, learning_rate, max_epochs):
    """You stopped one epoch before max_epochs = {max_epochs}. range(1, n) has n - 1 numbers in
    it.
    """
    epochs = list(perceptron(X, t, learning_rate, max_epochs))
    return *epochs[-1][:2], [m for _, _, m in epochs][:-1]


@gives_up.mistake
def nothing_to_show(X, t, learning_rate, max_epochs):
    """When no line was found your list comes back empty. Return the mistakes of all the epochs
    you tried.
    """
    w, b, _ = next(perceptron(X, t, learning_rate, 1))
    return w, b, []
