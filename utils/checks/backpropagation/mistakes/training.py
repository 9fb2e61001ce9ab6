"""What people do instead: gradient descent with all four gradients."""

import numpy as np

from utils.checks.backpropagation.nudging import gradient, loss
from utils.checks.backpropagation.training import train


def answers(X, W1, b1, w2, b2):
    """The network's probabilities."""
    return 1 / (1 + np.exp(-(np.tanh(X @ W1 + b1) @ w2 + b2)))


@train.mistakes("number")
class _:
    def one_step_too_many(steps):
        """You take one step too many."""
        return steps + 1

    def one_step_too_few(steps):
        """You take one step too few. `range(steps)` has `steps` rounds."""
        return steps - 1

    def one_step_only(steps):
        """You take a single step, or each of your steps begins at the start again. Does the
        `return` stand inside the loop?"""
        return 1


@train.mistakes("move")
class _:
    def uphill(w, slope, learning_rate):
        """You go uphill: the gradient says where the loss grows, so subtract it."""
        return w + learning_rate * slope

    def learning_rate_forgotten(w, slope, learning_rate):
        """The learning rate plays no part: each step is learning_rate times the gradient."""
        return w - slope

    def divided_by_the_learning_rate(w, slope, learning_rate):
        """You divide by the learning rate. Multiply by it."""
        return w - slope / learning_rate

    def sign_of_the_gradient_only(w, slope, learning_rate):
        """Your steps are all of one size: you use only the signs of the gradient. Each step is
        learning_rate times the gradient itself."""
        return w - learning_rate * np.sign(slope)

    def gradient_takes_the_place(w, slope, learning_rate):
        """You put the step in the place of the weight. Take it away from the weight:
        w - learning_rate · dw."""
        return -learning_rate * slope


@train.mistakes("order")
class _:
    def divided_by_n_once_more(weights, X, t, move):
        """You divide the gradients by n in the step. The mean is in them already."""
        return [move(w, s / len(X)) for w, s in zip(weights, gradient(X, t, *weights))]

    def gradients_summed(weights, X, t, move):
        """Your gradient is n times too large: it is the sum over the examples, and should be the
        mean."""
        return [move(w, s * len(X)) for w, s in zip(weights, gradient(X, t, *weights))]

    def first_biases_with_the_gradient_of_w2(weights, X, t, move):
        """You move b1 with the gradient of w2. It has its own, db1."""
        W1, b1, w2, b2 = weights
        dW1, _, dw2, db2 = gradient(X, t, *weights)
        return [move(W1, dW1), move(b1, dw2), move(w2, dw2), move(b2, db2)]

    def output_weights_with_the_gradient_of_b1(weights, X, t, move):
        """You move w2 with the gradient of b1. It has its own, dw2."""
        W1, b1, w2, b2 = weights
        dW1, db1, _, db2 = gradient(X, t, *weights)
        return [move(W1, dW1), move(b1, db1), move(w2, db1), move(b2, db2)]

    def gradients_of_b1_and_w2_exchanged(weights, X, t, move):
        """You move b1 with the gradient of w2, and w2 with that of b1. In which order does
        `backward` return its four?"""
        W1, b1, w2, b2 = weights
        dW1, db1, dw2, db2 = gradient(X, t, *weights)
        return [move(W1, dW1), move(b1, dw2), move(w2, db1), move(b2, db2)]

    def gradients_after_the_move(weights, X, t, move):
        """You compute the gradients anew after each part has moved. All four belong to the same
        point: compute them all, then move."""
        weights = list(weights)
        for k in range(4):
            weights[k] = move(weights[k], gradient(X, t, *weights)[k])
        return weights

    def output_layer_moves_first(weights, X, t, move):
        """The first layer's gradients are computed after the output layer has moved. All four
        belong to the same point: compute them all, then move."""
        W1, b1, w2, b2 = weights
        _, _, dw2, db2 = gradient(X, t, *weights)
        w2, b2 = move(w2, dw2), move(b2, db2)
        dW1, db1, *_ = gradient(X, t, W1, b1, w2, b2)
        return [move(W1, dW1), move(b1, db1), w2, b2]

    def first_layer_stands_still(weights, X, t, move):
        """The first layer does not move. All four are trained."""
        W1, b1, w2, b2 = weights
        _, _, dw2, db2 = gradient(X, t, *weights)
        return [W1, b1, move(w2, dw2), move(b2, db2)]

    def output_layer_stands_still(weights, X, t, move):
        """The output layer does not move. All four are trained."""
        W1, b1, w2, b2 = weights
        dW1, db1, _, _ = gradient(X, t, *weights)
        return [move(W1, dW1), move(b1, db1), w2, b2]

    def biases_stand_still(weights, X, t, move):
        """The biases do not move. They are trained like the weights."""
        W1, b1, w2, b2 = weights
        dW1, _, dw2, _ = gradient(X, t, *weights)
        return [move(W1, dW1), b1, move(w2, dw2), b2]

    def last_bias_stands_still(weights, X, t, move):
        """The output's bias b2 does not move. It is trained like the others."""
        W1, b1, w2, b2 = weights
        dW1, db1, dw2, _ = gradient(X, t, *weights)
        return [move(W1, dW1), move(b1, db1), move(w2, dw2), b2]

    def first_bias_stands_still(weights, X, t, move):
        """The hidden layer's bias b1 does not move. It is trained like the others."""
        W1, b1, w2, b2 = weights
        dW1, _, dw2, db2 = gradient(X, t, *weights)
        return [move(W1, dW1), b1, move(w2, dw2), move(b2, db2)]

    def one_example_at_a_time(weights, X, t, move):
        """You move after each example. A step uses the whole batch."""
        for i in range(len(X)):
            slopes = gradient(X[i : i + 1], t[i : i + 1], *weights)
            weights = [move(w, s) for w, s in zip(weights, slopes)]
        return weights


@train.mistakes("noted")
class _:
    def losses_after_the_step(X, t, before, after):
        """Your losses are those after each step. Note the loss before anything moves."""
        return loss(X, t, *after)

    def loss_between_the_moves(X, t, before, after):
        """You note the loss when the first layer has moved already, and the output layer has not.
        Note it before anything moves."""
        return loss(X, t, *after[:2], *before[2:])

    def loss_after_the_output_layer_has_moved(X, t, before, after):
        """You note the loss when the output layer has moved already, and the first layer has not.
        Note it before anything moves."""
        return loss(X, t, *before[:2], *after[2:])

    def squared_error_noted(X, t, before, after):
        """You note the mean squared error. Note the log-loss, `loss`: that is what the gradient
        belongs to."""
        return np.mean((answers(X, *before) - t) ** 2)

    def half_the_squared_error_noted(X, t, before, after):
        """You note half the mean squared error. Note the log-loss, `loss`: that is what the
        gradient belongs to."""
        return np.mean((answers(X, *before) - t) ** 2) / 2

    def losses_added_up_over_the_examples(X, t, before, after):
        """Your losses are sums over the examples. `loss` is their mean."""
        return loss(X, t, *before) * len(X)


@train.mistakes("finish")
class _:
    def last_loss_too(losses, X, t, weights):
        """Your list has one loss too many, the one after the last step. Asked for are those before
        each step."""
        return [*losses, loss(X, t, *weights)]

    def last_loss_only(losses, X, t, weights):
        """Of the losses only the last comes back. Asked for is a list with the loss before each
        step. (A `losses = []` inside the loop begins the list anew each time.)"""
        return losses[-1]

    def first_loss_missing(losses, X, t, weights):
        """The first loss is missing from your list: the one before anything has moved."""
        return losses[1:]

    def no_losses(losses, X, t, weights):
        """Your list is empty. Append the loss in each step, before anything moves."""
        return []


@train.mistakes("kept")
class _:
    def first_weights_returned(weights, start, before, slopes):
        """You return the weights you were given. Return those that have learned."""
        return start

    def weights_before_the_last_step(weights, start, before, slopes):
        """The weights you return are those before the last step, and the losses are right. Return
        the weights as they stand after it."""
        return before

    def gradients_returned(weights, start, before, slopes):
        """In the place of the weights you return the last gradients. Return W1, b1, w2 and b2."""
        return slopes


@train.mistakes()
class _:
    def same_gradient_each_time(X, t, W1, b1, w2, b2, learning_rate, steps):
        """You compute the gradient once, before the loop. After each step it is another one."""
        weights, losses = [W1, b1, w2, b2], []
        slopes = gradient(X, t, *weights)
        for _ in range(steps):
            losses.append(loss(X, t, *weights))
            weights = [w - learning_rate * s for w, s in zip(weights, slopes)]
        return *weights, losses

    def each_step_from_the_start(X, t, W1, b1, w2, b2, learning_rate, steps):
        """Each of your steps begins at the weights that came in, and so there is in effect only
        one. The next step begins where the last one ended: the new weights take the place of the
        old ones."""
        start = weights = [W1, b1, w2, b2]
        slopes, losses = gradient(X, t, *start), []
        for _ in range(steps):
            losses.append(loss(X, t, *weights))
            weights = [w - learning_rate * s for w, s in zip(start, slopes)]
        return *weights, losses

    def new_gradient_old_weights(X, t, W1, b1, w2, b2, learning_rate, steps):
        """You take each gradient at the new weights, but subtract it from those that came in. The
        next step begins where the last one ended."""
        start = weights = [W1, b1, w2, b2]
        losses = []
        for _ in range(steps):
            losses.append(loss(X, t, *weights))
            slopes = gradient(X, t, *weights)
            weights = [w - learning_rate * s for w, s in zip(start, slopes)]
        return *weights, losses

    def one_example_each_step(X, t, W1, b1, w2, b2, learning_rate, steps):
        """Each of your steps uses one example, the first, then the second, and so on. A step uses
        the whole batch."""
        weights, losses = [W1, b1, w2, b2], []
        for k in range(steps):
            i = k % len(X)
            losses.append(loss(X, t, *weights))
            slopes = gradient(X[i : i + 1], t[i : i + 1], *weights)
            weights = [w - learning_rate * s for w, s in zip(weights, slopes)]
        return *weights, losses

    def momentum(X, t, W1, b1, w2, b2, learning_rate, steps):
        """Your steps carry 0.9 of the steps before with them. That is momentum, another rule: here
        a step is learning_rate times the gradient of the moment, and no more."""
        weights, losses, carried = [W1, b1, w2, b2], [], [0, 0, 0, 0]
        for _ in range(steps):
            losses.append(loss(X, t, *weights))
            carried = [0.9 * c + s for c, s in zip(carried, gradient(X, t, *weights))]
            weights = [w - learning_rate * c for w, c in zip(weights, carried)]
        return *weights, losses

    def losses_of_the_first_weights(X, t, W1, b1, w2, b2, learning_rate, steps):
        """Your losses are all alike: those of the weights you began with. Ask for the loss of the
        weights as they stand."""
        *weights, losses = train.right(X, t, W1, b1, w2, b2, learning_rate, steps)
        return *weights, [losses[0]] * steps
