"""What people do instead: the derivatives of a chain of three neurons."""

import numpy as np

from utils.checks.backpropagation.chain import chain
from utils.checks.tables import named


@chain.mistakes("weights")
class _:
    def weights_in_reverse(w):
        """You take the weights in reverse order: w[0] is w1, the first neuron's."""
        return w[::-1]


@chain.mistakes("second")
class _:
    def second_neuron_gets_x(a1, x):
        """Your second neuron gets x. It gets what the first one puts out: tanh(w2 a1)."""
        return x


@chain.mistakes("L")
class _:
    def half_forgotten(y, t):
        """Your loss is the whole square. It is half of it."""
        return (y - t) ** 2

    def output_for_the_loss(y, t):
        """You return the output y for the loss. It is ½ (y - t)²."""
        return y

    def error_for_the_loss(y, t):
        """You return the error y - t for the loss. It is half its square."""
        return y - t


@chain.mistakes("d_y")
class _:
    def error_turned_around(y, t):
        """Your derivatives have the wrong sign: the loss grows with y at the rate y - t, not
        t - y."""
        return t - y

    def slope_of_the_whole_square(y, t):
        """Your derivatives are twice too large. The slope of half a square is y - t: the 2 takes
        the half away."""
        return 2 * (y - t)

    def half_the_error(y, t):
        """Your derivatives are half of what they should be. The slope of ½ (y - t)² is y - t: the 2
        of the exponent takes the half away."""
        return 0.5 * (y - t)

    def loss_for_its_slope(y, t):
        """You begin the way back with the loss itself. Begin with its slope, y - t."""
        return 0.5 * (y - t) ** 2

    def error_forgotten(y, t):
        """You return how fast y grows with the weights. The loss grows (y - t) times as fast: the
        first factor of the way back is missing."""
        return 1.0

    def target_forgotten(y, t):
        """You begin the way back with y. It is y - t."""
        return y


@chain.mistakes("back2")
class _:
    def third_weight_not_passed(d_y, w, a2):
        """On the way back through the third neuron its weight w3 is missing as a factor."""
        return d_y

    def second_weight_in_place_of_the_third(d_y, w, a2):
        """On the way back through the third neuron you multiply by w2. It is w3 that carried a2
        forward, so it is w3 that carries the blame back."""
        return d_y * w[1]

    def activation_in_place_of_the_third_weight(d_y, w, a2):
        """On the way back through the third neuron you multiply by a2. That belongs to the
        derivative of w3; what goes back is multiplied by w3."""
        return d_y * a2


@chain.mistakes("back1")
class _:
    def second_weight_not_passed(d_z2, w, a1):
        """On the way back through the second neuron its weight w2 is missing as a factor."""
        return d_z2

    def first_weight_in_place_of_the_second(d_z2, w, a1):
        """On the way back through the second neuron you multiply by w1. It is w2 that carried a1
        forward, so it is w2 that carries the blame back."""
        return d_z2 * w[0]

    def activation_in_place_of_the_second_weight(d_z2, w, a1):
        """On the way back through the second neuron you multiply by a1. That belongs to the
        derivative of w2; what goes back is multiplied by w2."""
        return d_z2 * a1


SLOPES = {  # what stands in the place of 1 - a², and what to say, for the first and the second tanh
    "slope_of_the_{which}_tanh_forgotten": (
        lambda a, z: 1.0,
        "The slope of the {which} tanh is missing, 1 - a². The chain has a factor for each step "
        "back.",
    ),
    "{which}_square_forgotten": (
        lambda a, z: 1 - a,
        "The slope of the {which} tanh is 1 - a², not 1 - a.",
    ),
    "{which}_slope_of_a_sigmoid": (
        lambda a, z: a * (1 - a),
        "In the {which} neuron you used the slope of a sigmoid, a (1 - a). That of tanh is 1 - a².",
    ),
    "{which}_slope_at_the_sum": (
        lambda a, z: 1 - z**2,
        "The slope of the {which} tanh is taken at the sum, 1 - z². It is 1 - a², with what tanh "
        "put out.",
    ),
    "{which}_slope_of_tanh_twice": (
        lambda a, z: 1 - np.tanh(a) ** 2,
        "For the slope of the {which} tanh you take tanh of a once more. a is that already: "
        "1 - a².",
    ),
}


chain.mistakes("slope1")(named(SLOPES, which="first"))
chain.mistakes("slope2")(named(SLOPES, which="second"))


@chain.mistakes("dw3")
class _:
    def third_without_its_input(d_y, a1, a2, y):
        """The derivative of w3 lacks what went into the third neuron: multiply by a2."""
        return d_y

    def third_with_the_output(d_y, a1, a2, y):
        """For w3 you multiply by y. What went into the third neuron is a2."""
        return d_y * y

    def third_with_the_first_activation(d_y, a1, a2, y):
        """For w3 you multiply by a1. What went into the third neuron is a2."""
        return d_y * a1

    def third_with_a_slope_of_tanh(d_y, a1, a2, y):
        """In the derivative of w3 stands a slope of tanh. The third neuron is linear, so it is
        (y - t) a2 and no more."""
        return d_y * a2 * (1 - a2**2)


@chain.mistakes("dw2")
class _:
    def second_without_its_input(d_z2, x, a1, a2, w, d_y):
        """The derivative of w2 lacks what went into the second neuron: multiply by a1."""
        return d_z2

    def second_with_its_output(d_z2, x, a1, a2, w, d_y):
        """For w2 you multiply by a2. What went *into* the second neuron is a1."""
        return d_z2 * a2

    def second_with_x(d_z2, x, a1, a2, w, d_y):
        """For w2 you multiply by x. What went into the second neuron is a1."""
        return d_z2 * x

    def second_without_the_error(d_z2, x, a1, a2, w, d_y):
        """The derivative of w2 lacks its first factor, the error y - t."""
        return d_z2 * a1 / d_y

    def second_without_the_third_weight(d_z2, x, a1, a2, w, d_y):
        """The derivative of w2 lacks the factor w3: between w2 and the loss stands the third
        neuron."""
        return d_z2 * a1 / w[2]

    def second_with_its_own_weight_for_the_third(d_z2, x, a1, a2, w, d_y):
        """In the derivative of w2 stands w2 where w3 should be: on the way back through the third
        neuron you multiply by its weight."""
        return d_z2 * a1 / w[2] * w[1]

    def second_without_its_slope(d_z2, x, a1, a2, w, d_y):
        """The derivative of w2 lacks the slope of the second tanh, 1 - a2²."""
        return d_z2 * a1 / (1 - a2**2)


@chain.mistakes("dw1")
class _:
    def first_without_its_input(d_z1, x, a1, a2, w, d_y):
        """The derivative of w1 lacks what went into the first neuron: multiply by x."""
        return d_z1

    def first_with_its_output(d_z1, x, a1, a2, w, d_y):
        """For w1 you multiply by a1. What went *into* the first neuron is x."""
        return d_z1 * a1

    def first_without_the_error(d_z1, x, a1, a2, w, d_y):
        """The derivative of w1 lacks its first factor, the error y - t."""
        return d_z1 * x / d_y

    def first_without_the_third_weight(d_z1, x, a1, a2, w, d_y):
        """The derivative of w1 lacks the factor w3: the way back to w1 leads through the third
        neuron too."""
        return d_z1 * x / w[2]

    def first_without_the_second_slope(d_z1, x, a1, a2, w, d_y):
        """The derivative of w1 lacks the slope of the second tanh, 1 - a2²: the way back to w1
        leads through both tanh."""
        return d_z1 * x / (1 - a2**2)


@chain.mistakes("result")
class _:
    def derivatives_in_reverse(L, dw):
        """Your derivatives stand in reverse order: that of w1 should come first."""
        return L, dw[::-1]

    def derivatives_added_up(L, dw):
        """You return the sum of the three derivatives. Each weight has its own."""
        return L, dw.sum()
