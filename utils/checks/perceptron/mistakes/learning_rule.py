"""What people do instead: one step of the learning rule."""

import numpy as np

from utils.checks.perceptron.learning_rule import output, update


@update.mistakes("z")
class _:
    def answer_without_bias(w, b, x):
        """The neuron's answer forgets its bias: `y = step(w @ x + b)`. So it learns from the wrong
        examples."""
        return w @ x

    def answer_with_bias_subtracted(w, b, x):
        """The neuron's answer subtracts its bias. The sum is `w @ x + b`."""
        return w @ x - b


@update.mistakes("y")
class _:
    def answer_without_step(z):
        """Your error is t - z. Let the neuron answer first: the error is t - y, with y =
        step(z)."""
        return z

    def answer_of_a_sigmoid(z):
        """Your neuron answers with a sigmoid. Here it answers with the step: 0 or 1."""
        return 1 / (1 + np.exp(-z))

    def answer_of_a_relu(z):
        """Your neuron answers with max(0, z). Here it answers with the step: 0 or 1."""
        return max(z, 0)

    def sum_cut_to_a_whole_number(z):
        """Your neuron answers with z cut to a whole number. Here it answers with the step: 1 where
        z >= 0, else 0."""
        return int(z)

    def zero_counts_as_no(z):
        """At z = 0 your neuron says no. Ours says yes there: y is 1 where z >= 0."""
        return int(z > 0)

    def minus_one_for_no(z):
        """Your neuron says -1 for no, so the error of a right no is 1. Here no is 0."""
        return 1 if z >= 0 else -1

    def sign_as_answer(z):
        """`np.sign` answers -1, 0 or 1. The step answers 0 below zero and 1 from zero on."""
        return np.sign(z)

    def step_turned_around(z):
        """Your neuron says yes below 0 and no above. It is the other way round."""
        return int(z < 0)

    def threshold_one_half(z):
        """Your neuron says yes from 0.5 on. A weighted sum tips over at 0."""
        return int(z >= 0.5)


@update.mistakes("error")
class _:
    def away_from_the_example(t, y):
        """It moves the wrong way: the error is t - y, what should have come minus what came, and it
        is added."""
        return y - t

    def moved_by_the_target(t, y):
        """It moves whenever t is 1, even where the neuron was right, and never when t is 0. Use the
        error t - y, not t alone."""
        return t

    def moved_by_the_answer(t, y):
        """It moves by the neuron's answer y alone. Use the error t - y."""
        return y

    def answer_and_target_added(t, y):
        """You added t and y. The error is their difference, t - y."""
        return t + y

    def always_towards_the_example(t, y):
        """After a false alarm it should move the other way: the error t - y is -1 there. Keep its
        sign (`abs`, a square or `y != t` lose it)."""
        return abs(t - y)

    def always_away_from_the_example(t, y):
        """After every mistake you subtract. After a missed yes, t = 1 and y = 0, the example is
        added."""
        return -abs(t - y)

    def learns_from_missed_yes_only(t, y):
        """It learns when a yes was missed, but after a false alarm nothing moves. Then the error t
        - y is -1, and the example is subtracted."""
        return max(t - y, 0)

    def learns_from_false_alarms_only(t, y):
        """It learns after a false alarm, but when a yes was missed nothing moves. Then the error t
        - y is +1, and the example is added."""
        return min(t - y, 0)

    def learns_from_right_answers(t, y):
        """It moves where the neuron was right, and stands still where it was wrong. Turn it
        round."""
        return 1 - abs(t - y)

    def moves_whatever_it_answered(t, y):
        """It adds the example whatever the neuron answered. Where t = y the error is 0, and nothing
        moves."""
        return 1

    def up_for_yes_down_for_no(t, y):
        """It moves up whenever t is 1 and down whenever t is 0, whatever the neuron answered. Where
        t = y the error is 0, and nothing moves."""
        return 1 if t else -1

    def targets_as_signs(t, y):
        """Your target for no is -1, while the neuron's no is 0. So it is never quite right. Here
        the targets are 0 and 1."""
        return 2 * t - 1 - y

    def error_halved(t, y):
        """Your error is half of t - y. The rule uses all of it."""
        return (t - y) / 2

    def error_doubled(t, y):
        """Your error is twice t - y. The rule uses it once."""
        return 2 * (t - y)


@update.mistakes("bias_error")
class _:
    def bias_error_of_the_moved_weights(error, after_the_weights):
        """The bias learns from the error of the weights that have moved already. Compute the error
        once, before anything moves, and use it for both."""
        return after_the_weights


@update.mistakes("weights_error")
class _:
    def weights_error_of_the_moved_bias(error, after_the_bias):
        """The weights learn from the error of a bias that has moved already. Compute the error
        once, before anything moves, and use it for both."""
        return after_the_bias


@update.mistakes("rate")
class _:
    def learning_rate_forgotten(learning_rate):
        """It moves by the whole error. Multiply by the learning rate, {learning_rate} here."""
        return 1

    def learning_rate_as_divisor(learning_rate):
        """You divide by the learning rate. It multiplies the error: small rate, small move."""
        return 1 / learning_rate


@update.mistakes("move")
class _:
    def example_forgotten(w, rate, error, x):
        """Every weight moves by the same amount. Each moves in proportion to its own input:
        multiply by x."""
        return w + rate * error

    def weights_never_move(w, rate, error, x):
        """The weights stay where they were. They learn too: add learning_rate · error · x."""
        return w

    def weights_the_wrong_way(w, rate, error, x):
        """The weights move the wrong way, the bias the right one. Both add their share of the
        error."""
        return w - rate * error * x

    def weights_without_learning_rate(w, rate, error, x):
        """The weights move by error · x, without the learning rate. It belongs to both moves."""
        return w + error * x

    def weights_as_factor(w, rate, error, x):
        """You multiply the old weights by something. The rule only adds to them."""
        return w * (1 + rate * error * x)

    def weights_replaced(w, rate, error, x):
        """You return the change of the weights alone. Add it to the old weights."""
        return rate * error * x

    def weight_in_place_of_input(w, rate, error, x):
        """Each weight moves in proportion to itself. It moves in proportion to its input: multiply
        the error by x, not by w."""
        return w + rate * error * w


@update.mistakes("shift")
class _:
    def bias_never_moves(b, rate, error):
        """The bias stays where it was. It learns too, as a weight whose input is always 1."""
        return b

    def bias_the_wrong_way(b, rate, error):
        """The bias moves the wrong way, the weights the right one. Both add their share of the
        error."""
        return b - rate * error

    def bias_without_learning_rate(b, rate, error):
        """The bias moves by the whole error. The learning rate belongs to both moves."""
        return b + error

    def bias_by_the_rate_alone(b, rate, error):
        """The bias moves by the learning rate each time, whatever the error was. Multiply by the
        error."""
        return b + rate

    def bias_replaced(b, rate, error):
        """You return the change of the bias alone. Add it to the old bias."""
        return rate * error


@update.mistakes()
class _:
    def step_of_the_error(w, b, x, t, learning_rate):
        """You put the step around t - z. It belongs around z alone: y = step(z), and then the error
        is t - y, which can be -1."""
        error = output(t - (w @ x + b))
        return w + learning_rate * error * x, b + learning_rate * error

    def brackets_forgotten(w, b, x, t, learning_rate):
        """Without brackets around t - y only one of the two is multiplied:
        `learning_rate * (t - y) * x`."""
        y = output(w @ x + b)
        return w + learning_rate * t - y * x, b + learning_rate * t - y

    def changes_returned(w, b, x, t, learning_rate):
        """You return the changes. Asked for are the new weights and the new bias: add the changes
        to the old ones."""
        change = learning_rate * (t - output(w @ x + b))
        return change * x, change

    def bias_moves_with_the_inputs(w, b, x, t, learning_rate):
        """The bias moves by the sum of the inputs. Its own input is always 1, so it moves by
        learning_rate · error."""
        change = learning_rate * (t - output(w @ x + b))
        return w + change * x, b + change * x.sum()

    def bias_moves_like_a_weight(w, b, x, t, learning_rate):
        """Your bias has become an array: it was multiplied by x. Its own input is always 1, so it
        moves by learning_rate · error, a single number."""
        change = learning_rate * (t - output(w @ x + b))
        return w + change * x, b + change * x

    def until_it_is_right(w, b, x, t, learning_rate):
        """It moves again and again until the answer is right. One call is one single step."""
        for _ in range(1000):
            error = t - output(w @ x + b)
            w, b = w + learning_rate * error * x, b + learning_rate * error
        return w, b
