"""What people do instead: the backward pass of a network of two layers."""

import numpy as np

from utils.checks.backpropagation.backward import backward


@backward.mistakes("a")
class _:
    def first_bias_forgotten(X, W1, b1):
        """Your forward pass lacks the bias of the hidden layer."""
        return np.tanh(X @ W1)

    def sigmoid_in_the_hidden_layer(X, W1, b1):
        """Your hidden neurons are sigmoids. They are tanh."""
        return 1 / (1 + np.exp(-(X @ W1 + b1)))

    def hidden_layer_linear(X, W1, b1):
        """Your hidden neurons lack their tanh."""
        return X @ W1 + b1


@backward.mistakes("p")
class _:
    def last_bias_forgotten(a, w2, b2):
        """Your forward pass lacks the bias of the output."""
        return 1 / (1 + np.exp(-(a @ w2)))

    def output_without_sigmoid(a, w2, b2):
        """Your output lacks its sigmoid: the error is p - t, not z - t."""
        return a @ w2 + b2

    def output_with_tanh(a, w2, b2):
        """Your output is a tanh. It is a sigmoid."""
        return np.tanh(a @ w2 + b2)

    def output_decides(a, w2, b2):
        """Your output is a decision, 0 or 1. The error is p - t, with the probability p."""
        return (a @ w2 + b2 >= 0).astype(float)

    def sigmoid_upside_down(a, w2, b2):
        """Your sigmoid falls where it should rise: 1 / (1 + e^-z), mind the minus."""
        return 1 / (1 + np.exp(a @ w2 + b2))


@backward.mistakes("error")
class _:
    def downhill(p, t):
        """All four have the wrong sign: t - p points downhill. The loss grows with z at the rate
        p - t."""
        return t - p

    def slope_of_the_sigmoid_too(p, t):
        """There is a factor p(1 - p) too many. In the log-loss it cancels, and p - t is left."""
        return (p - t) * p * (1 - p)

    def doubled(p, t):
        """There is a factor 2 too many. In the log-loss the error is p - t and no more."""
        return 2 * (p - t)

    def squared(p, t):
        """You squared the error. It is p - t itself."""
        return (p - t) ** 2

    def size_of_the_error(p, t):
        """The error lost its sign. It is p - t."""
        return np.abs(p - t)

    def probability_alone(p, t):
        """Your error is p alone. What should have come is missing: p - t."""
        return p


@backward.mistakes("n")
class _:
    def mean_forgotten(X, t, w2):
        """All four are n times too large, {X.shape[0]} here. The loss is a mean: divide the error
        by n, once, where the way back begins."""
        return 1

    def divided_by_n_squared(X, t, w2):
        """You divided by n twice. Divide once, where the way back begins, and take sums from there
        on."""
        return len(X) ** 2

    def divided_by_features(X, t, w2):
        """You divided by the number of features. The mean is over the examples: `len(X)`."""
        return X.shape[1]

    def divided_by_units(X, t, w2):
        """You divided by the number of hidden neurons. The mean is over the examples: `len(X)`."""
        return len(w2)


@backward.mistakes("handed")
class _:
    def output_weights_not_passed(d_z2, w2, a):
        """On the way back to the hidden layer the output weights are missing: each hidden neuron is
        blamed in proportion to its weight, `np.outer(d_z2, w2)`."""
        return np.outer(d_z2, np.ones(len(w2)))

    def activations_in_place_of_the_weights(d_z2, w2, a):
        """On the way back to the hidden layer you multiply by `a`. That belongs to dw2; what goes
        back is multiplied by the weights w2."""
        return d_z2[:, None] * a

    def weights_lose_their_signs(d_z2, w2, a):
        """On the way back the output weights have lost their signs."""
        return np.outer(d_z2, np.abs(w2))


@backward.mistakes("slope")
class _:
    def square_forgotten(a):
        """The slope of tanh is 1 - a², not 1 - a."""
        return 1 - a

    def slope_of_tanh_forgotten(a):
        """On the way back through the hidden layer the slope of tanh is missing, 1 - a²."""
        return np.ones(a.shape)

    def slope_of_a_sigmoid(a):
        """You used the slope of a sigmoid, a (1 - a). That of tanh is 1 - a²."""
        return a * (1 - a)

    def tanh_once_more(a):
        """You take tanh of `a` once more for the slope. `a` is tanh already: 1 - a²."""
        return 1 - np.tanh(a) ** 2

    def squared_difference(a):
        """You squared 1 - a as a whole. The slope of tanh is 1 - a²."""
        return (1 - a) ** 2

    def slope_turned_around(a):
        """The slope of tanh is 1 - a², not a² - 1."""
        return a**2 - 1

    def plus_for_minus(a):
        """The slope of tanh is 1 - a², not 1 + a²."""
        return 1 + a**2

    def activation_for_its_slope(a):
        """You multiply by `a` itself. The slope of tanh is 1 - a²."""
        return a


@backward.mistakes("dw2")
class _:
    def dw2_divided_again(a, d_z2, X):
        """Your dw2 is divided by n once more. The mean came in with the error already: add up."""
        return a.T @ d_z2 / len(X)

    def dw2_not_averaged(a, d_z2, X):
        """Your dw2 is n times too large: the mean has not reached it."""
        return a.T @ d_z2 * len(X)

    def dw2_without_its_inputs(a, d_z2, X):
        """Your dw2 lacks what went into the output: multiply by `a`, `a.T @ d_z2`."""
        return np.full(a.shape[1], d_z2.sum())

    def slope_for_the_activation(a, d_z2, X):
        """Your dw2 has the slope of tanh in it. What went into the output is `a`: `a.T @ d_z2`."""
        return (1 - a**2).T @ d_z2

    def dw2_for_each_example(a, d_z2, X):
        """Your dw2 has a row for each example. Add them up."""
        return a * d_z2[:, None]


@backward.mistakes("db2")
class _:
    def db2_divided_again(d_z2, n):
        """Your db2 is divided by n once more. The mean came in with the error already: add up."""
        return d_z2.mean()

    def db2_not_averaged(d_z2, n):
        """Your db2 is n times too large: the mean has not reached it."""
        return d_z2.sum() * len(d_z2)

    def db2_for_each_example(d_z2, n):
        """Your db2 has a number for each example. Add them up."""
        return d_z2

    def db2_of_the_first_example(d_z2, n):
        """Your db2 is that of the first example alone. Add up all of them."""
        return d_z2[0]

    def db2_zero(d_z2, n):
        """Your db2 is 0. The bias has the input 1 in every example: add up the errors."""
        return 0.0


@backward.mistakes("dW1")
class _:
    def dW1_divided_again(X, d_z1, n):
        """Your dW1 is divided by n once more. The mean came in with the error already: add up."""
        return X.T @ d_z1 / len(X)

    def dW1_not_averaged(X, d_z1, n):
        """Your dW1 is n times too large: the mean has not reached it."""
        return X.T @ d_z1 * len(X)

    def dW1_of_the_last_example(X, d_z1, n):
        """Your dW1 is that of the last example alone. Add up all of them: in a loop over the
        examples that takes a `+=`."""
        return np.outer(X[-1], d_z1[-1])

    def dW1_transposed(X, d_z1, n):
        """Your dW1 is transposed: it should have the shape of W1, (d, units): `X.T @ d_z1`."""
        return d_z1.T @ X

    def dW1_without_its_inputs(X, d_z1, n):
        """Your dW1 lacks the inputs: each weight's slope is multiplied by its own feature, as in
        `X.T @ d_z1`."""
        return np.tile(d_z1.sum(axis=0), (X.shape[1], 1))


@backward.mistakes("db1")
class _:
    def db1_of_the_first_example(d_z1, X, n):
        """Your db1 is that of the first example alone. Those of all examples add up."""
        return d_z1[0]

    def db1_of_the_last_example(d_z1, X, n):
        """Your db1 is that of the last example alone. Those of all examples add up."""
        return d_z1[-1]

    def first_example_counted_twice(d_z1, X, n):
        """In your db1 the first example counts twice. Begin with zeros, and add up all rows."""
        return d_z1[0] + d_z1.sum(axis=0)

    def db1_divided_again(d_z1, X, n):
        """Your db1 is divided by n once more. The mean came in with the error already: add up."""
        return d_z1.mean(axis=0)

    def db1_not_averaged(d_z1, X, n):
        """Your db1 is n times too large: the mean has not reached it."""
        return d_z1.sum(axis=0) * len(X)

    def db1_along_the_rows(d_z1, X, n):
        """Your db1 is summed along the rows, over the neurons. Add up down the columns, over the
        examples: `axis=0`."""
        return d_z1.sum(axis=1)

    def db1_summed_to_one_number(d_z1, X, n):
        """Your db1 is one number. Each hidden neuron has a bias of its own: `.sum(axis=0)`."""
        return d_z1.sum()

    def db1_for_each_example(d_z1, X, n):
        """Your db1 has a row for each example. Add them up: `.sum(axis=0)`."""
        return d_z1

    def db1_zero(d_z1, X, n):
        """Your db1 is 0. A bias has the input 1 in every example: add up the rows."""
        return 0 * d_z1[0]
