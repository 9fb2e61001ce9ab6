"""Task 2, one step of the learning rule. Known here from its three cases, told as a story."""

import numpy as np

from utils.checks.task import Task

task = Task(
    "learning_rule",
    functions=("update",),
    hints=(
        "Go through it by hand: w = [0, 0], b = -1, x = [1, 2], t = 1, learning rate 0.5. What "
        "does the neuron answer, and what does the friend's code take for its answer?",
        "What is the error the second time it is computed? By then w has moved.",
        "An assignment with += writes into the array that came in; `w = w + …` makes a new one.",
    ),
)


def some_updates(rng):
    x = np.array([1.0, 2.0])
    yield {"w": np.array([0.0, 0.0]), "b": -1.0, "x": x, "t": 1, "learning_rate": 0.5}
    yield {"w": np.array([0.0, 0.0]), "b": 0.0, "x": x, "t": 0, "learning_rate": 0.5}  # z is 0
    yield {"w": np.array([1.0, 1.0]), "b": -3.5, "x": x, "t": 0, "learning_rate": 0.5}  # b decides
    yield {"w": np.array([1.0, -1.0]), "b": 1.0, "x": x, "t": 1, "learning_rate": 0.25}  # z is 0
    yield {
        "w": np.array([1.5, -0.5]),
        "b": -0.25,
        "x": x,
        "t": 0,
        "learning_rate": 0.25,
    }  # z is 0.25
    yield {"w": np.array([0.5, 0.5]), "b": -3.5, "x": x, "t": 1, "learning_rate": 2.0}  # b decides
    yield {"w": np.array([1.0, 0.0]), "b": 2.0, "x": x, "t": 1, "learning_rate": 0.5}  # right
    for t, yes in [(1, False), (0, True), (1, True), (0, False)] * 3:
        while True:  # missed, false alarm, and right both ways: none is left to luck
            w, b, x = rng.normal(size=3), float(rng.normal()), rng.normal(size=3) + 1
            if abs(w @ x + b) > 0.6 and (w @ x + b > 0) == yes:
                break
        yield {"w": w, "b": b, "x": x, "t": t, "learning_rate": 0.1}


@task.question(cases=some_updates, gives="w, b")
def update(w, b, x, t, learning_rate):
    """(w, b), the new weights and the new bias"""
    yes = sum(w_j * x_j for w_j, x_j in zip(w, x, strict=True)) + b >= 0
    if yes == bool(t):
        return w, b
    if t:  # missed: add the example
        return w + learning_rate * x, b + learning_rate
    return w - learning_rate * x, b - learning_rate  # a false alarm: subtract it


update.part("w", "the weights move by learning_rate · (t - y) · x")
update.part("b", "the bias moves by learning_rate · (t - y)")


def output(z):
    return int(z >= 0)


@update.kind
def neuron_was_right(w, b, x, t, learning_rate):
    """in which the neuron was right already"""
    return output(w @ x + b) == t


@update.kind
def missed_a_yes(w, b, x, t, learning_rate):
    """in which the neuron missed a yes"""
    return output(w @ x + b) < t


@update.kind
def false_alarm(w, b, x, t, learning_rate):
    """in which the neuron gave a false alarm"""
    return output(w @ x + b) > t


@update.kind
def on_the_line(w, b, x, t, learning_rate):
    """in which z is exactly 0"""
    return w @ x + b == 0


@update.workings
def _(
    w,
    b,
    x,
    t,
    learning_rate,
    *,
    z=lambda w, b, x: w @ x + b,
    y=output,
    error=lambda t, y: t - y,
    weights_error=lambda error, after_the_bias: error,
    bias_error=lambda error, after_the_weights: error,
    rate=lambda learning_rate: learning_rate,
    move=lambda w, rate, error, x: w + rate * error * x,
    shift=lambda b, rate, error: b + rate * error,
):
    def error_of(weights, bias):
        return error(t, y(z(weights, bias, x)))

    first, step = error_of(w, b), rate(learning_rate)
    error_of_weights = weights_error(first, error_of(w, shift(b, step, first)))
    moved = move(w, step, error_of_weights, x)
    return moved, shift(b, step, bias_error(first, error_of(moved, b)))
