"""What people do instead: the derivatives of a chain of three neurons."""

import numpy as np

from utils.checks.backpropagation.chain import chain


def both_slopes(w, x, t, slope):
    """The chain with another slope of tanh, in both neurons."""
    return chain.way(w, x, t, slope1=lambda a, z: slope(a), slope2=lambda a, z: slope(a))


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
    "slope_of_the_{0}_tanh_forgotten": (
        lambda a, z: 1.0,
        "The slope of the {0} tanh is missing, 1 - a². The chain has a factor for each step back.",
    ),
    "{0}_square_forgotten": (
        lambda a, z: 1 - a,
        "The slope of the {0} tanh is 1 - a², not 1 - a.",
    ),
    "{0}_slope_of_a_sigmoid": (
        lambda a, z: a * (1 - a),
        "In the {0} neuron you used the slope of a sigmoid, a (1 - a). That of tanh is 1 - a².",
    ),
    "{0}_slope_at_the_sum": (
        lambda a, z: 1 - z**2,
        "The slope of the {0} tanh is taken at the sum, 1 - z². It is 1 - a², with what tanh put "
        "out.",
    ),
    "{0}_slope_of_tanh_twice": (
        lambda a, z: 1 - np.tanh(a) ** 2,
        "For the slope of the {0} tanh you take tanh of a once more. a is that already: 1 - a².",
    ),
}


def slopes(which):
    """The mistakes of the table for one of the two neurons."""
    return type(
        "_",
        (),
        {
            name.format(which): named(name.format(which), stand_in, words.format(which))
            for name, (stand_in, words) in SLOPES.items()
        },
    )


def named(name, stand_in, words):
    def mistake(a, z):
        return stand_in(a, z)

    mistake.__name__, mistake.__doc__ = name, words
    return mistake


chain.mistakes("slope1")(slopes("first"))
chain.mistakes("slope2")(slopes("second"))


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
    def second_without_its_input(d_z2, x, a1, a2):
        """The derivative of w2 lacks what went into the second neuron: multiply by a1."""
        return d_z2

    def second_with_its_output(d_z2, x, a1, a2):
        """For w2 you multiply by a2. What went *into* the second neuron is a1."""
        return d_z2 * a2

    def second_with_x(d_z2, x, a1, a2):
        """For w2 you multiply by x. What went into the second neuron is a1."""
        return d_z2 * x


@chain.mistakes("dw1")
class _:
    def first_without_its_input(d_z1, x, a1):
        """The derivative of w1 lacks what went into the first neuron: multiply by x."""
        return d_z1

    def first_with_its_output(d_z1, x, a1):
        """For w1 you multiply by a1. What went *into* the first neuron is x."""
        return d_z1 * a1


@chain.mistakes("result")
class _:
    def derivatives_in_reverse(L, dw):
        """Your derivatives stand in reverse order: that of w1 comes first."""
        return L, dw[::-1]

    def derivatives_added_up(L, dw):
        """You return the sum of the three derivatives. Each weight has its own."""
        return L, dw.sum()


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
