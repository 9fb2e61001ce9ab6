"""What people do instead: the one neuron that a ReLU network is around a point."""

import numpy as np

from utils.checks.mlp.forward import forward, neuron_at, relu


def along(x, weights, biases, *, on=lambda z: z > 0, b_masked=True, later=True):
    """The way of those who find out which neurons are on from the weights and the bias they have
    got so far, so that a mistake in the bias leads to others."""
    w, b = np.eye(len(x)), np.zeros(len(x))
    for i, (W, bias) in enumerate(zip(weights[:-1], biases[:-1])):
        w, b = w @ W, b @ W + bias * (later or i == 0)
        mask = on(x @ w + b)
        w, b = w * mask, b * mask if b_masked else b
    return (w @ weights[-1])[:, 0], (b @ weights[-1] + biases[-1])[0]


@neuron_at.mistakes("on")
class _:
    def all_neurons_on(z):
        """The ReLU plays no part: you multiply all the layers together. Hidden neurons whose sum is
        below 0 at x are off. Strike them out."""
        return np.ones(len(z))

    def silent_ones_kept(z):
        """You keep the neurons that are off and strike out those that are on. A ReLU hands on
        sums above 0."""
        return z < 0

    def multiplied_by_the_sums(z):
        """You multiply by what each neuron hands on. Multiply by 1 where it is on, by 0 where it
        is off: around x it hands on its sum, whatever that is."""
        return relu(z)


@neuron_at.mistakes("w_masked")
class _:
    def weights_of_silent_ones_kept(w, on):
        """Neurons that are off are struck out of the bias, but their weights are still there."""
        return w


@neuron_at.mistakes("b_masked")
class _:
    def biases_of_silent_ones_kept(b, on):
        """Neurons that are off are struck out of the weights, but their biases are still there."""
        return b


@neuron_at.mistakes("carried")
class _:
    def biases_of_the_second_layer_on_lost(b, W, bias):
        """Of the hidden layers only the first one's bias comes in. Each layer adds its own:
        b @ W + its bias."""
        return bias if not b.any() else b @ W

    def biases_not_carried_on(b, W, bias):
        """Each layer's bias takes the place of those before it. They go through its weights and
        come in too: b @ W + its bias."""
        return bias


@neuron_at.mistakes("end")
class _:
    def last_bias_forgotten(b, W, bias):
        """Your bias lacks that of the last layer."""
        return b @ W

    def last_bias_only(b, W, bias):
        """Your bias is that of the last layer alone. The hidden biases go through the weights
        behind them and come in too."""
        return bias

    def biases_added_up(b, W, bias):
        """You add up the hidden biases as they are. They go through the weights of the layers
        behind them first: b @ W + the next bias."""
        return np.sum(b) + bias

    def bias_zero(b, W, bias):
        """Your bias is 0. The network's answer at x is w @ x + b, and it tells you what b is."""
        return [0.0]


@neuron_at.mistakes("result")
class _:
    def answer_at_x_for_the_bias(w, b, x):
        """Your bias is the network's answer at x. That is w @ x + b: w @ x, with the right weights,
        is still to be taken away."""
        return w[:, 0], x @ w[:, 0] + b[0]

    def sign_of_the_bias_turned(w, b, x):
        """Your bias has the wrong sign. The network's answer at x is w @ x + b, so b is that answer
        less w @ x."""
        return w[:, 0], -b[0]

    def weights_in_a_column(w, b, x):
        """Your weights stand in a column, shape (d, 1). Asked for is (d,): with a single output,
        take its column, `w[:, 0]`."""
        return w, b[0]

    def weights_in_a_row(w, b, x):
        """Your weights have shape (1, d). Asked for is (d,)."""
        return w.T, b[0]


@neuron_at.mistakes()
class _:
    def last_layer_masked_too(x, weights, biases):
        """Where the network answers below 0, your neuron is all 0: you strike out the output as
        well. The last layer is linear and stays."""
        w, b = neuron_at.way(x, weights, biases)
        return (w, b) if x @ w + b > 0 else (0 * w, 0 * b)

    def masks_without_relu(x, weights, biases):
        """Which neurons are on, you find with sums of a network without ReLU. What goes into the
        next layer is relu(z), not z."""
        z, w, b = x, np.eye(len(x)), np.zeros(len(x))
        for W, bias in zip(weights[:-1], biases[:-1]):
            z = z @ W + bias
            w, b = (w @ W) * (z > 0), (b @ W + bias) * (z > 0)
        return (w @ weights[-1])[:, 0], (b @ weights[-1] + biases[-1])[0]

    def masks_without_biases(x, weights, biases):
        """Which neurons are on, you find without their biases. A neuron is on where its whole sum,
        bias included, is above 0."""
        a, w, b = x, np.eye(len(x)), np.zeros(len(x))
        for W, bias in zip(weights[:-1], biases[:-1]):
            on = a @ W > 0
            a, w, b = relu(a @ W), (w @ W) * on, (b @ W + bias) * on
        return (w @ weights[-1])[:, 0], (b @ weights[-1] + biases[-1])[0]

    def inputs_masked(x, weights, biases):
        """Features of x below 0 are struck out as if they were ReLU neurons. Inputs go in as they
        are."""
        w, b = neuron_at.way(x, weights, biases)
        return w * (x > 0), b

    def signs_of_the_weights_for_masks(x, weights, biases):
        """You cut off what is negative in the weights themselves. A neuron is off where its sum
        *at x* is below 0."""
        positive = [[relu(part) for part in parts[:-1]] for parts in (weights, biases)]
        return along(x, [*positive[0], weights[-1]], [*positive[1], biases[-1]], on=np.ones_like)

    def answer_at_the_origin_for_the_bias(x, weights, biases):
        """Your bias is the network's answer at the origin. That may lie in another piece, where
        another neuron holds. Take the answer at x, less w @ x."""
        w, _ = neuron_at.way(x, weights, biases)
        return w, forward.way(0 * x[None], weights, biases)[0, 0]

    def steps_as_large_as_one(x, weights, biases):
        """You compare the answers at x and one whole step away. On that way hidden neurons wake up
        or fall silent. Find out which are on at x itself."""
        here = forward.way(x[None], weights, biases)[0, 0]
        w = forward.way(x + np.eye(len(x)), weights, biases)[:, 0] - here
        return w, here - w @ x

    def differences_from_the_origin(x, weights, biases):
        """You compare the answers at the unit vectors and at the origin. They say nothing about
        the piece in which x lies."""
        origin = forward.way(0 * x[None], weights, biases)[0, 0]
        w = forward.way(np.eye(len(x)), weights, biases)[:, 0] - origin
        return w, origin

    def differences_doubled(x, weights, biases):
        """Your weights are twice as large as they should be: between x + h and x - h lie two
        steps, so divide by 2h."""
        w, b = neuron_at.way(x, weights, biases)
        return 2 * w, b - w @ x

    def one_hidden_layer_only(x, weights, biases):
        """Only the first and the last layer come in. There may be any number of hidden layers, or
        none."""
        return neuron_at.way(x, [weights[0], weights[-1]], [biases[0], biases[-1]])

    def biases_of_silent_ones_kept_all_along(x, weights, biases):
        """Neurons that are off are struck out of the weights, but their biases are still there, and
        from then on you find the wrong neurons on."""
        return along(x, weights, biases, b_masked=False)

    def later_biases_lost_all_along(x, weights, biases):
        """Of the hidden layers only the first one's bias comes in. Each layer adds its own: b @ W +
        its bias."""
        return along(x, weights, biases, later=False)

    def only_the_first_bias(x, weights, biases):
        """Only the first layer's bias comes in, carried on by the weights. Each layer adds its own:
        b @ W + its bias."""
        none = [0 * b for b in biases[1:]]
        a, w, b = x, np.eye(len(x)), np.zeros(len(x))
        for W, bias, mine in zip(weights[:-1], biases[:-1], [biases[0], *none]):
            z = a @ W + bias
            a, w, b = relu(z), w @ W * (z > 0), (b @ W + mine) * (z > 0)
        b = (b @ weights[-1])[0] if len(weights) > 1 else biases[0][0]
        return (w @ weights[-1])[:, 0], b

    def active_biases_added_up(x, weights, biases):
        """You add up the biases of all neurons that are on. They go through the weights of the
        layers behind them first: b @ W + the next bias."""
        w, _ = neuron_at.way(x, weights, biases)
        a, total = x, biases[-1][0]
        for W, b in zip(weights[:-1], biases[:-1]):
            a = relu(a @ W + b)
            total += b[a > 0].sum()
        return w, total

    def silent_biases_let_through(x, weights, biases):
        """Neurons that are off are struck out of the weights, but their biases still come in. One
        that is off hands on 0, its bias included: `(b @ W + bias) * on`."""
        a, w, b = x, np.eye(len(x)), np.zeros(len(x))
        for W, bias in zip(weights[:-1], biases[:-1]):
            z = a @ W + bias
            a, w, b = relu(z), w @ W * (z > 0), b @ W * (z > 0) + bias
        return (w @ weights[-1])[:, 0], (b @ weights[-1] + biases[-1])[0]

    def neuron_at_the_origin(x, weights, biases):
        """You return the neuron that the network is around the origin. It is another one than
        around x: find out which hidden neurons are on at x."""
        return neuron_at.way(0 * x, weights, biases)

    def last_hidden_layer_masked_only(x, weights, biases):
        """Only the last hidden layer is struck out. The neurons of the earlier layers may be off as
        well."""
        w, b = np.eye(len(x)), np.zeros(len(x))
        for i, (W, bias) in enumerate(zip(weights, biases)):
            w, b = w @ W, b @ W + bias
            if i == len(weights) - 2:
                w, b = w * (x @ w + b > 0), b * (x @ w + b > 0)
        return w[:, 0], b[0]

    def first_hidden_layer_masked_only(x, weights, biases):
        """Only the first hidden layer is struck out. The neurons of the later layers may be off as
        well."""
        w, b = np.eye(len(x)), np.zeros(len(x))
        for i, (W, bias) in enumerate(zip(weights, biases)):
            w, b = w @ W, b @ W + bias
            if i == 0 and len(weights) > 1:
                w, b = w * (x @ w + b > 0), b * (x @ w + b > 0)
        return w[:, 0], b[0]
