"""Task 2, one step of the learning rule. Known here from its three cases, told as a story."""

import numpy as np

from utils.checks.perceptron.exercise import exercise, output

learning_rule = exercise.task(
    "learning_rule",
    functions=("update",),
    hints=(
        "First let the neuron answer: y = 1 if w @ x + b >= 0, else 0. The error is t - y.",
        "A right answer has error 0, so nothing moves. A missed yes has error +1: move towards x.",
        "w + learning_rate * error * x. The bias is a weight whose input is always 1.",
    ),
)


def some_updates(rng):
    x = np.array([1.0, 2.0])
    yield {"w": np.array([0.0, 0.0]), "b": -1.0, "x": x, "t": 1, "learning_rate": 0.5}
    yield {"w": np.array([0.0, 0.0]), "b": 0.0, "x": x, "t": 0, "learning_rate": 0.5}  # z is 0
    yield {"w": np.array([1.0, 1.0]), "b": -3.5, "x": x, "t": 0, "learning_rate": 0.5}  # b decides
    for t in [0, 1] * 5:
        w, b = rng.normal(size=3), float(rng.normal())
        yield {"w": w, "b": b, "x": rng.normal(size=3) + 1, "t": t, "learning_rate": 0.1}


def by_cases(w, b, x, t, learning_rate):
    """Right, nothing moves; missed, add the example; false alarm, subtract it."""
    yes = sum(w_j * x_j for w_j, x_j in zip(w, x, strict=True)) + b >= 0
    if yes == bool(t):
        return w, b
    if t:
        return w + learning_rate * x, b + learning_rate
    return w - learning_rate * x, b - learning_rate


def new_weights(answer, *_):
    """the new weights"""
    w, _b = answer
    return w


def new_bias(answer, *_):
    """the new bias"""
    _w, b = answer
    return b


UPDATED = "(w, b), the new weights and the new bias"


@learning_rule.part(of="update", cases=some_updates, form=UPDATED, view=new_weights)
def weights_move(w, b, x, t, learning_rate):
    """the weights move by learning_rate · (t - y) · x"""
    return by_cases(w, b, x, t, learning_rate)[0]


@learning_rule.part(of="update", cases=some_updates, form=UPDATED, view=new_bias)
def bias_moves(w, b, x, t, learning_rate):
    """the bias moves by learning_rate · (t - y)"""
    return by_cases(w, b, x, t, learning_rate)[1]


def moved(w, b, x, step_size):
    return w + step_size * x, b + step_size


@weights_move.mistake
@bias_moves.mistake
def away_from_the_example(w, b, x, t, learning_rate):
    """It moves the wrong way: the error is t - y, what should have come minus what came."""
    return moved(w, b, x, -learning_rate * (t - output(w @ x + b)))


@weights_move.mistake
@bias_moves.mistake
def learning_rate_forgotten(w, b, x, t, learning_rate):
    """It moves in the right direction by the whole error. Multiply by the learning rate,
    {learning_rate}.
    """
    return moved(w, b, x, t - output(w @ x + b))


@weights_move.mistake
@bias_moves.mistake
def answer_without_step(w, b, x, t, learning_rate):
    """Your error is t - z. Let the neuron answer first: the error is t - y, with y = step(z)."""
    return moved(w, b, x, learning_rate * (t - (w @ x + b)))


@weights_move.mistake
@bias_moves.mistake
def moved_by_the_target(w, b, x, t, learning_rate):
    """It moves whenever t is 1, even where the neuron was right. Use the error t - y, not t
    alone.
    """
    return moved(w, b, x, learning_rate * t)


@weights_move.mistake
@bias_moves.mistake
def always_towards_the_example(w, b, x, t, learning_rate):
    """After a false alarm it should move the other way: the error t - y is -1. Keep its sign."""
    return moved(w, b, x, learning_rate * abs(t - output(w @ x + b)))


@weights_move.mistake
@bias_moves.mistake
def answer_without_bias(w, b, x, t, learning_rate):
    """The neuron's answer forgets its bias: y = step(w @ x + b). So it learns from the wrong
    examples.
    """
    return moved(w, b, x, learning_rate * (t - output(w @ x)))


@weights_move.mistake
@bias_moves.mistake
def zero_counts_as_no(w, b, x, t, learning_rate):
    """At z = 0 your neuron says no. Ours says yes there: y is 1 where z >= 0."""
    return moved(w, b, x, learning_rate * (t - int(w @ x + b > 0)))


@weights_move.mistake
def example_forgotten(w, b, x, t, learning_rate):
    """Every weight moves by the same amount. Each moves in proportion to its own input:
    multiply by x.
    """
    w_new = w + learning_rate * (t - output(w @ x + b))
    return w_new, moved(w, b, x, learning_rate * (t - output(w @ x + b)))[1]


@bias_moves.mistake
def bias_never_moves(w, b, x, t, learning_rate):
    """The bias stays where it was. It learns too, as a weight whose input is always 1."""
    return moved(w, b, x, learning_rate * (t - output(w @ x + b)))[0], b


@bias_moves.mistake
def bias_moves_after_the_weights(w, b, x, t, learning_rate):
    """The bias uses the error of the new weights. Compute the error once, before anything moves."""
    w_new = w + learning_rate * (t - output(w @ x + b)) * x
    return w_new, b + learning_rate * (t - output(w_new @ x + b))
