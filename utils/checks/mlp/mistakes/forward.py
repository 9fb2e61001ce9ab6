"""What people do instead: a forward pass through a list of layers."""

import numpy as np

from utils.checks.mlp.forward import forward, relu


@forward.mistakes("start")
class _:
    def relu_on_the_inputs(X):
        """The inputs go through a ReLU as well. The first layer gets X as it is."""
        return relu(X)


@forward.mistakes("layers")
class _:
    def last_hidden_layer_left_out(weights, biases):
        """The last hidden layer is left out. All layers but the last are hidden:
        `weights[:-1]`."""
        layers = list(zip(weights, biases))
        return [*layers[:-2], layers[-1]]

    def first_layer_only(weights, biases):
        """Only the first layer is computed, and its sums come back. Does the `return` stand inside
        the loop?"""
        return list(zip(weights, biases))[:1]

    def first_bias_everywhere(weights, biases):
        """All hidden layers get the bias of the first one. Each has its own."""
        return [*((W, biases[0]) for W in weights[:-1]), (weights[-1], biases[-1])]

    def biases_one_layer_late(weights, biases):
        """Each layer after the first gets the bias of the layer before it."""
        return list(zip(weights, [biases[0], *biases]))

    def last_layer_left_out(weights, biases):
        """The last layer is missing: what comes back are the sums of the last hidden layer."""
        return list(zip(weights, biases))[: max(1, len(weights) - 1)]


@forward.mistakes("fed")
class _:
    def every_layer_gets_the_inputs(a, X):
        """Every layer gets X. What one layer hands on goes into the next."""
        return X


@forward.mistakes("summed")
class _:
    def biases_forgotten(a, W, b):
        """No layer has its bias. Each adds its own to the sums."""
        return a @ W

    def biases_subtracted(a, W, b):
        """All layers subtract their biases. They are added."""
        return a @ W - b


@forward.mistakes("hidden")
class _:
    def no_relu(z, b):
        """There is no ReLU in the hidden layers, or what it gives is not handed on. The sum of a
        hidden neuron goes through max(0, z) before the next layer gets it."""
        return z

    def relu_before_the_bias(z, b):
        """In the hidden layers the ReLU comes before the bias. Add the bias first: relu(a @ W +
        b)."""
        return relu(z - b) + b

    def hidden_biases_forgotten(z, b):
        """The hidden layers lack their biases."""
        return relu(z - b)

    def hidden_biases_subtracted(z, b):
        """The hidden layers subtract their biases. They are added."""
        return relu(z - 2 * b)

    def steps_in_the_hidden_layers(z, b):
        """Your hidden neurons answer 0 or 1, as steps do. A ReLU hands on its sum where that is
        above 0."""
        return (z >= 0).astype(float)

    def relu_turned_around(z, b):
        """Your hidden neurons hand on what is below 0 and cut off what is above. It is the other
        way round: `np.maximum`, not `np.minimum`."""
        return np.minimum(z, 0)

    def size_in_the_hidden_layers(z, b):
        """Your hidden neurons hand on the size of their sum. A ReLU makes 0 of what is below 0."""
        return np.abs(z)

    def sigmoid_in_the_hidden_layers(z, b):
        """Your hidden neurons are sigmoids. They should be ReLUs: max(0, z)."""
        return 1 / (1 + np.exp(-z))


@forward.mistakes("last")
class _:
    def relu_on_the_last_layer(z, b):
        """The ReLU stands behind the last layer too, so no answer of yours is below 0. The last
        layer hands on its sums as they are."""
        return relu(z)

    def last_bias_forgotten(z, b):
        """The last layer lacks its bias."""
        return z - b

    def last_bias_subtracted(z, b):
        """The last layer subtracts its bias. It is added."""
        return z - 2 * b

    def relu_before_the_last_bias(z, b):
        """The last layer goes through a ReLU, and its bias is added afterwards. It hands on its
        sums as they are."""
        return relu(z - b) + b

    def step_on_the_last_layer(z, b):
        """Your network answers 0 or 1. The last layer hands on its sums as they are."""
        return (z >= 0).astype(float)

    def sigmoid_on_the_last_layer(z, b):
        """There is a sigmoid behind the last layer. It hands on its sums as they are."""
        return 1 / (1 + np.exp(-z))

    def softmax_on_the_last_layer(z, b):
        """There is a softmax behind the last layer. It hands on its sums as they are."""
        e = np.exp(z)
        return e / e.sum(axis=1, keepdims=True)


@forward.mistakes("result")
class _:
    def laid_flat(z):
        """Your numbers come back in one long row. Keep a row for each example: (n, units of the
        last layer)."""
        return z.ravel()

    def turned_over(z):
        """Your rows are the neurons of the last layer. Rows should be examples: transpose it."""
        return z.T


@forward.mistakes()
class _:
    def the_wrong_way_round(X, weights, biases):
        """Your hidden layers are linear, and the ReLU stands behind the last one. It is the other
        way round."""
        a = X
        for W, b in zip(weights, biases):
            a = a @ W + b
        return relu(a)

    def relu_in_the_first_layer_only(X, weights, biases):
        """Only the first hidden layer has its ReLU. All hidden layers have one."""
        a = X
        for i, (W, b) in enumerate(zip(weights, biases)):
            a = a @ W + b
            a = relu(a) if i == 0 and len(weights) > 1 else a
        return a

    def last_hidden_layer_linear(X, weights, biases):
        """The last hidden layer has no ReLU. Only the last layer of all is linear: compare the
        index with `len(weights) - 1`."""
        a = X
        for i, (W, b) in enumerate(zip(weights, biases)):
            a = a @ W + b
            a = relu(a) if i < len(weights) - 2 else a
        return a

    def first_layer_apart(X, weights, biases):
        """A network without hidden layers goes wrong: its only layer gets a ReLU, or comes in
        twice. There the first layer is the last one, and linear."""
        a = relu(X @ weights[0] + biases[0])
        for W, b in zip(weights[1:-1], biases[1:-1]):
            a = relu(a @ W + b)
        return a @ weights[-1] + biases[-1] if len(weights) > 1 else a

    def single_neurons_taken_for_the_end(X, weights, biases):
        """A hidden layer with a single neuron is taken for the last layer. The last one is told by
        its place: a list's last entry."""
        a = X
        for W, b in zip(weights, biases):
            a = a @ W + b
            a = a if len(b) == 1 or W is weights[-1] else relu(a)
        return a

    def wide_last_layers_get_a_relu(X, weights, biases):
        """You tell the last layer by its single neuron. It may have several, and a hidden layer may
        have one: the last one is told by its place."""
        a = X
        for W, b in zip(weights, biases):
            a = a @ W + b
            a = a if len(b) == 1 else relu(a)
        return a

    def last_layer_told_by_its_shape(X, weights, biases):
        """A hidden layer that has the shape of the last one is taken for it and stays linear. The
        last one is told by its place: a list's last entry."""
        a = X
        for W, b in zip(weights, biases):
            a = a @ W + b
            a = a if W.shape == weights[-1].shape else relu(a)
        return a

    def last_layer_twice(X, weights, biases):
        """The last layer comes in twice, once with a ReLU and once without. All layers but the
        last are hidden: `weights[:-1]`."""
        a = X
        for W, b in zip(weights, biases):
            a = relu(a @ W + b)
        return a @ weights[-1] + biases[-1]

    def first_layer_with_relu_and_no_more(X, weights, biases):
        """Only the first layer is computed, with its ReLU. Go through all layers; the `return`
        stands behind the loop."""
        return relu(X @ weights[0] + biases[0])
