"""What people do instead in training: where it begins, and how one example moves the neuron."""

import numpy as np

from utils.checks.perceptron.training import train


@train.mistakes("start")
class _:
    def weights_start_at_one(X):
        """Your weights begin at 1. Begin with zero weights and a zero bias."""
        return np.ones(X.shape[1]), 0.0

    def bias_starts_at_one(X):
        """Your bias begins at 1. Begin with zero weights and a zero bias."""
        return np.zeros(X.shape[1]), 1.0

    def all_start_at_one(X):
        """Your weights and your bias begin at 1. Begin with zero weights and a zero bias."""
        return np.ones(X.shape[1]), 1.0

    def bias_starts_at_minus_one(X):
        """Your bias begins at -1. Begin with zero weights and a zero bias."""
        return np.zeros(X.shape[1]), -1.0


@train.mistakes("fresh")
class _:
    def all_forgotten_each_epoch(w, b):
        """Each epoch begins with zero weights again, so everything learned is forgotten. Set them
        to 0 once, before the first epoch."""
        return 0 * w, 0.0

    def weights_forgotten_each_epoch(w, b):
        """Each epoch begins with zero weights again. Set them to 0 once, before the first epoch."""
        return 0 * w, b

    def bias_forgotten_each_epoch(w, b):
        """Each epoch begins with a zero bias again. Set it to 0 once, before the first epoch."""
        return w, 0.0


@train.mistakes("sees")
class _:
    def updates_after_the_epoch(now, then):
        """All examples of an epoch are answered with the weights it began with. This rule moves
        after every example, and the next one meets the new weights."""
        return then


@train.mistakes("answer")
class _:
    def answer_without_bias(w, b, x):
        """The neuron's answer forgets its bias: it says yes where `w @ x + b >= 0`."""
        return int(w @ x >= 0)

    def zero_counts_as_no(w, b, x):
        """At z = 0 your neuron says no. Ours says yes there: y is 1 where z >= 0. (With zero
        weights every z is 0, so it matters from the first example on.)"""
        return int(w @ x + b > 0)

    def answer_without_step(w, b, x):
        """Your error is t - z. Let the neuron answer first: the error is t - y, with y =
        step(z)."""
        return w @ x + b

    def answer_of_a_sigmoid(w, b, x):
        """Your neuron answers with a sigmoid. Here it answers with the step, 0 or 1."""
        return 1 / (1 + np.exp(-(w @ x + b)))

    def minus_one_for_no(w, b, x):
        """Your neuron says -1 for no, so a right no counts as an error. Here no is 0."""
        return 1 if w @ x + b >= 0 else -1

    def threshold_one_half(w, b, x):
        """Your neuron says yes from 0.5 on. A weighted sum tips over at 0."""
        return int(w @ x + b >= 0.5)

    def step_turned_around(w, b, x):
        """Your neuron says yes below 0 and no above. It is the other way round."""
        return int(w @ x + b < 0)


@train.mistakes("error")
class _:
    def away_from_the_example(t, y):
        """It moves the wrong way: the error is t - y, and it is added."""
        return y - t

    def false_alarms_ignored(t, y):
        """Only a missed yes is a mistake to you: after a false alarm nothing moves and nothing is
        counted. Then the error t - y is -1."""
        return max(t - y, 0)

    def missed_yeses_ignored(t, y):
        """Only a false alarm is a mistake to you: when a yes was missed nothing moves and nothing
        is counted. Then the error t - y is +1."""
        return min(t - y, 0)

    def always_towards_the_example(t, y):
        """It adds the example after every mistake. After a false alarm the error t - y is -1, and
        the example is subtracted: keep the sign."""
        return abs(t - y)

    def always_away_from_the_example(t, y):
        """It subtracts the example after every mistake. After a missed yes it is added."""
        return -abs(t - y)

    def targets_as_signs(t, y):
        """Your target for no is -1, while the neuron's no is 0. Here the targets are 0 and 1."""
        return 2 * t - 1 - y


@train.mistakes("learn")
class _:
    def learns_from_missed_yes_only(error, t, z):
        """After a false alarm nothing moves, and since with zero weights every answer is yes,
        nothing ever does. There the error t - y is -1, and the example is subtracted."""
        return max(error, 0)

    def learns_from_false_alarms_only(error, t, z):
        """It learns after a false alarm, but when a yes was missed nothing moves. Then the error t
        - y is +1, and the example is added."""
        return min(error, 0)

    def learns_from_the_sum(error, t, z):
        """It counts with the step but moves by t - z, without it. The error is t - y in both."""
        return t - z()

    def learns_from_a_probability(error, t, z):
        """It counts with the step but moves by t - p, with a sigmoid. The error is t - y in
        both."""
        return t - 1 / (1 + np.exp(-z()))

    def learns_from_the_target(error, t, z):
        """It moves by the target t, also where the neuron was right. Move by the error t - y."""
        return t

    def learns_from_right_answers(error, t, z):
        """It moves where the neuron was right, and stands still where it was wrong."""
        return int(error == 0)


@train.mistakes("rate")
class _:
    def learning_rate_forgotten(learning_rate):
        """It moves by the whole error: the learning rate ({learning_rate} here) never comes in. The
        line is the same without it, but w and b are not."""
        return 1


@train.mistakes("move")
class _:
    def example_forgotten(w, change, x):
        """Every weight moves by the same amount. Each moves in proportion to its own input:
        multiply by x."""
        return w + change

    def weights_replaced(w, change, x):
        """Each move replaces the weights. Add it to the old ones."""
        return change * x

    def weights_the_wrong_way(w, change, x):
        """The weights move the wrong way, the bias the right one. Both add their share of the
        error."""
        return w - change * x

    def weights_never_move(w, change, x):
        """The weights never move, only the bias does."""
        return w


@train.mistakes("shift")
class _:
    def bias_stays_zero(b, rate, error):
        """The bias never moved, so every line you can draw runs through the origin. Let b learn
        too."""
        return b

    def bias_replaced(b, rate, error):
        """Each move replaces the bias. Add it to the old one: `b = b + …`."""
        return rate * error

    def bias_the_wrong_way(b, rate, error):
        """The bias moves the wrong way, the weights the right one. Both add their share of the
        error."""
        return b - rate * error

    def bias_without_learning_rate(b, rate, error):
        """The bias moves by the whole error, the weights by learning_rate · error. The rate belongs
        to both."""
        return b + error

    def bias_by_the_rate_alone(b, rate, error):
        """The bias moves by the learning rate after each example, whatever the error was."""
        return b + rate


@train.mistakes("bias_lesson")
class _:
    def bias_error_of_the_moved_weights(lesson, again):
        """The bias learns from the error of the weights that have moved already. Compute the error
        once, before anything moves, and use it for both."""
        return again()
