"""Task 3, training until nothing is wrong, or until it is time to give up.

Known here from the dual form of the perceptron, which has no weights: it counts how often each
example was added (Freund & Schapire 1999, "Large margin classification using the perceptron
algorithm", section 3).
"""

import numpy as np

from utils.checks.task import Task

task = Task(
    "training",
    functions=("train",),
    hints=(
        "Two loops: `for epoch in range(max_epochs)`, and inside it `for x_i, t_i in zip(X, t)`.",
        "Start each epoch with `wrong = 0`, and append it to the list when the epoch is over.",
        "An epoch without a mistake changes nothing, nor would the next: append its 0 and break.",
    ),
)

ENDLESS = "Where no line exists no epoch is ever clean: count the epochs and stop at max_epochs."


def dual_perceptron(X, t, max_epochs):
    """How often each example was added, and the mistakes of each epoch."""
    kernel = X @ X.T + 1
    times, mistakes = np.zeros(len(X)), []
    while len(mistakes) < max_epochs and (not mistakes or mistakes[-1]):
        mistakes.append(0)
        for i, t_i in enumerate(t):
            error = t_i - (1 if kernel[i] @ times >= 0 else 0)
            times[i] += error
            mistakes[-1] += abs(int(error))
    return times, mistakes


def separable(rng, n, d, least):
    """Whole-numbered points on both sides of a plane, learned in a few epochs, each but the last
    with so many mistakes at least."""
    while True:
        X = rng.integers(-6, 7, size=(n, d)).astype(float)
        z = X @ rng.integers(-3, 4, size=d) + rng.integers(-6, 7)
        t = (z > 0).astype(int)
        if np.min(np.abs(z)) >= 1 and 0 < t.sum() < n:
            mistakes = dual_perceptron(X, t, 10)[1]
            if 4 <= len(mistakes) < 10 and mistakes[0] > 1 and min(mistakes[:-1]) >= least:
                return X, t


def contradictory(rng, epochs):
    """Points of which one is judged twice, and differently; the best epoch left other weights."""
    while True:
        X, t = separable(rng, 6, 2, 1)
        X, t = np.append(X, X[:1], axis=0), np.append(t, 1 - t[0])
        times, mistakes = dual_perceptron(X, t, epochs)
        best, _ = dual_perceptron(X, t, 1 + int(np.argmin(mistakes)))
        if not np.array_equal(best @ X, times @ X):
            return X, t


def some_points(rng):
    gates = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    yield {"X": gates, "t": np.array([0, 0, 0, 1]), "learning_rate": 0.25, "max_epochs": 12}
    X = np.array([[3.0, 1.0], [0.5, 0.0], [2.0, -1.0]])  # here one move is not enough
    yield {"X": X, "t": np.array([0, 1, 0]), "learning_rate": 1.0, "max_epochs": 12}
    for rate, n, d, least in [(1.0, 8, 3, 2), (0.25, 10, 2, 1), (2.0, 7, 3, 1)]:
        X, t = separable(rng, n, d, least)  # rates are powers of two: no rounding
        yield {"X": X, "t": t, "learning_rate": rate, "max_epochs": 12}
    for rate, max_epochs in [(0.25, 5), (2.0, 2)]:
        X = gates * rng.integers(1, 4) + rng.integers(-2, 3, size=2)
        t = np.array([0, 1, 1, 0])
        yield {"X": X, "t": t, "learning_rate": rate, "max_epochs": max_epochs}
    X, t = contradictory(rng, epochs=6)
    yield {"X": X, "t": t, "learning_rate": 0.5, "max_epochs": 6}


@task.question(cases=some_points, gives="w, b, mistakes", seconds=3)
def train(X, t, learning_rate, max_epochs):
    """(w, b, mistakes): the weights, the bias and the list of mistakes per epoch"""
    times, mistakes = dual_perceptron(X, t, max_epochs)
    return learning_rate * times @ X, learning_rate * times.sum(), mistakes


def no_line_exists(X, t, learning_rate, max_epochs):
    """where no line exists"""
    twice = len(np.unique(X, axis=0)) < len(X)
    return twice or list(t) == [0, 1, 1, 0]


@train.kind
def a_line_exists(X, t, learning_rate, max_epochs):
    """where a line exists"""
    return not no_line_exists(X, t, learning_rate, max_epochs)


def answers_of_the_trained(answer, X, *_):
    """what a neuron with these weights and this bias answers for X"""
    w, b, _mistakes = answer
    return [int(np.dot(x, w) + b >= 0) for x in X]


train.part(
    answers_of_the_trained,
    "where a line exists, the trained neuron answers every example right",
    points=2,
    when=a_line_exists,
    too_slow="When an epoch brings no mistake, stop.",
)
train.part(
    "w, b, mistakes",
    "from zero, in order: weights, bias, and the mistakes up to the first epoch without any",
    when=a_line_exists,
)
train.part(
    "w, b, mistakes",
    "where no line exists, it stops after max_epochs",
    when=no_line_exists,
    too_slow=ENDLESS,
)


@train.workings
def _(
    X,
    t,
    learning_rate,
    max_epochs,
    *,
    start=lambda X: (np.zeros(X.shape[1]), 0.0),
    epochs=lambda n: n,
    fresh=lambda w, b: (w, b),
    sees=lambda now, then: now,
    rows=lambda n: range(n),
    answer=lambda w, b, x: int(w @ x + b >= 0),
    error=lambda t, y: t - y,
    rate=lambda learning_rate: learning_rate,
    move=lambda w, change, x: w + change * x,
    shift=lambda b, rate, error: b + rate * error,
    learn=lambda error, t, z: error,
    bias_lesson=lambda lesson, again: lesson,
    add=lambda wrong, one: wrong + one,
    leave=lambda error, wrong: False,
    begin=lambda wrong: 0,
    count=lambda error: int(error != 0),
    tally=lambda wrong, X, t, w, b: wrong,
    stop=lambda wrong, mistakes, last: wrong == 0,
    result=lambda w, b, mistakes: (w, b, mistakes),
):
    (w, b), mistakes, wrong, examples = start(X), [], 0, list(zip(X, t.tolist(), strict=True))
    for _ in range(epochs(max_epochs)):
        (w, b), wrong = fresh(w, b), begin(wrong)
        then = w, b
        for i in rows(len(X)):
            x_i, t_i = examples[i]
            e = error(t_i, answer(*sees((w, b), then), x_i))
            lesson = learn(e, t_i, lambda: w @ x_i + b)  # noqa: B023, called at once
            w = move(w, rate(learning_rate) * lesson, x_i)
            lesson = bias_lesson(lesson, lambda: error(t_i, answer(w, b, x_i)))  # noqa: B023
            b = shift(b, rate(learning_rate), lesson)
            wrong = add(wrong, count(e))
            if leave(e, wrong):
                break
        wrong = tally(wrong, X, t, w, b)
        mistakes.append(wrong)
        if stop(wrong, mistakes, e):
            break
    return result(w, b, mistakes)
