"""What people do instead: the derivatives of a chain of three neurons, another way as a whole."""

import numpy as np

from utils.checks.backpropagation.chain import chain


def both_slopes(w, x, t, slope):
    """The chain with another slope of tanh, in both neurons."""
    return chain.way(w, x, t, slope1=lambda a, z: slope(a), slope2=lambda a, z: slope(a))


@chain.mistakes()
class _:
    def third_neuron_with_tanh(w, x, t):
        """Your third neuron has a tanh as well. It is linear: y = w3 a2."""
        a1 = np.tanh(w[0] * x)
        a2 = np.tanh(w[1] * a1)
        y = np.tanh(w[2] * a2)
        d_z3 = (y - t) * (1 - y**2)
        d_z2 = d_z3 * w[2] * (1 - a2**2)
        d_z1 = d_z2 * w[1] * (1 - a1**2)
        return 0.5 * (y - t) ** 2, np.array([d_z1 * x, d_z2 * a1, d_z3 * a2])

    def both_squares_forgotten(w, x, t):
        """The slope of tanh is 1 - a², not 1 - a: in both neurons."""
        return both_slopes(w, x, t, lambda a: 1 - a)

    def both_slopes_of_tanh_twice(w, x, t):
        """For the slopes of tanh you take tanh of a once more. a is that already: 1 - a², in both
        neurons."""
        return both_slopes(w, x, t, lambda a: 1 - np.tanh(a) ** 2)

    def both_slopes_forgotten(w, x, t):
        """Both slopes of tanh are missing, 1 - a². The chain has a factor for each step back."""
        return both_slopes(w, x, t, lambda a: 1)

    def both_slopes_of_a_sigmoid(w, x, t):
        """You used the slope of a sigmoid, a (1 - a). That of tanh is 1 - a², in both neurons."""
        return both_slopes(w, x, t, lambda a: a * (1 - a))

    def whole_square(w, x, t):
        """Your loss is the whole square, and so all is twice too large. It is half of it."""
        L, dw = chain.way(w, x, t)
        return 2 * L, 2 * dw

    def updated_weights_on_the_way_back(w, x, t):
        """You move a weight and then hand the blame back through the new one. Go back through the
        weights that carried the values forward, and move nothing at all."""
        a1 = np.tanh(w[0] * x)
        a2 = np.tanh(w[1] * a1)
        d_y = w[2] * a2 - t
        dw3 = d_y * a2
        d_z2 = d_y * (w[2] - dw3) * (1 - a2**2)
        dw2 = d_z2 * a1
        d_z1 = d_z2 * (w[1] - dw2) * (1 - a1**2)
        return 0.5 * d_y**2, np.array([d_z1 * x, dw2, dw3])

    def weights_of_the_layer_below(w, x, t):
        """On the way back through a neuron you multiply by the weight of the one before it. What
        carried a2 forward is w3 and what carried a1 is w2, so these carry the blame back."""
        return chain.way(
            w, x, t, back2=lambda d, w, a2: d * w[1], back1=lambda d, w, a1: d * w[0]
        )  # fmt: skip

    def derivatives_of_the_activations(w, x, t):
        """You return how fast the loss grows with a1, a2 and y. For the weights each of these is
        multiplied by what the weight does to it: by a2 for w3, by (1 - a2²) a1 for w2."""
        L, _ = chain.way(w, x, t)
        a2 = np.tanh(w[1] * np.tanh(w[0] * x))
        d_y = w[2] * a2 - t
        return L, np.array([d_y * w[2] * (1 - a2**2) * w[1], d_y * w[2], d_y])

    def inputs_forgotten(w, x, t):
        """All three derivatives lack what went into the neuron: x for w1, a1 for w2, a2 for w3."""
        return chain.way(
            w, x, t, dw1=lambda d_z1, *_: d_z1, dw2=lambda d_z2, *_: d_z2, dw3=lambda d_y, *_: d_y
        )  # fmt: skip

    def no_tanh_at_all(w, x, t):
        """There is no tanh in your chain: y is w3 w2 w1 x."""
        y = w[0] * w[1] * w[2] * x
        return 0.5 * (y - t) ** 2, (y - t) * y / w

    def each_weight_by_itself(w, x, t):
        """You take each neuron by itself and leave out those behind it. What w1 does to the loss
        goes through all that follows."""
        a1 = np.tanh(w[0] * x)
        a2 = np.tanh(w[1] * a1)
        y = w[2] * a2
        own = np.array([(1 - a1**2) * x, (1 - a2**2) * a1, a2])
        return 0.5 * (y - t) ** 2, (y - t) * own
