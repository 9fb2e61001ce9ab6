"""What people do instead: weights for a leaky ReLU."""

import numpy as np

from utils.checks.optimizers.initial import initial


@initial.mistakes("pairs")
class _:
    def last_layer_missing(sizes):
        """The last layer is missing. `zip(sizes, sizes[1:])` gives all of them."""
        return list(zip(sizes, sizes[1:]))[:-1] or [(1, 1)]

    def first_layer_missing(sizes):
        """The first layer is missing. `zip(sizes, sizes[1:])` gives all of them."""
        return list(zip(sizes, sizes[1:]))[1:] or [(1, 1)]

    def first_layer_only(sizes):
        """Only the first layer comes back. Does the `return` stand inside the loop?"""
        return list(zip(sizes, sizes[1:]))[:1]


@initial.mistakes("pairs")
class _:
    def inputs_never_move_on(sizes):
        """All your arrays have the inputs of the first layer. What comes into a layer are the
        neurons of the one before it."""
        return [(sizes[0], neurons) for neurons in sizes[1:]]


@initial.mistakes("share")
class _:
    def slope_ignored(slope):
        """That is He's rule for a plain ReLU, 2/n. A leaky ReLU hands on part of the negative sums
        too, so the variance must be smaller: it depends on the slope."""
        return 1

    def slope_not_squared(slope):
        """You divide by 1 + slope. The negative sums are multiplied by the slope, so their squares
        are by its square: 1 + slope**2."""
        return 1 + slope

    def share_subtracted(slope):
        """You divide by 1 - slope**2. What the negative sums hand on comes in addition: 1 +
        slope**2."""
        return 1 - slope**2 + 1e-6

    def share_of_a_half(slope):
        """You count the negative half of the sums as if it were all of them. Of each half comes a
        part: (1 + slope**2) / 2 of the whole."""
        return 1 + 2 * slope**2

    def square_of_the_sum(slope):
        """You divide by (1 + slope)**2. The halves are squared one by one and then added: 1 +
        slope**2."""
        return (1 + slope) ** 2

    def root_of_the_share(slope):
        """You divide the variance by the root of 1 + slope**2. Is a root taken twice?"""
        return np.sqrt(1 + slope**2)

    def larger_for_larger_slopes(slope):
        """You multiply the variance by 1 + slope**2. The more a layer hands on, the smaller the
        weights must be: divide."""
        return 1 / (1 + slope**2)

    def no_two(slope):
        """Your variance is half of what it should be: the 2 makes up for the half that a ReLU takes
        away."""
        return 2 * (1 + slope**2)

    def one_over_n(slope):
        """Your variance is 1/n, whatever the slope. That suits a layer without any ReLU."""
        return 2


@initial.mistakes("fan")
class _:
    def outputs_for_inputs(inputs, neurons, sizes):
        """You divide by the number of neurons. What adds up in a sum are the inputs."""
        return neurons

    def both_fans(inputs, neurons, sizes):
        """You divide by inputs plus neurons. For the sums to keep their size only the inputs
        count."""
        return inputs + neurons

    def mean_of_the_fans(inputs, neurons, sizes):
        """You divide by the mean of inputs and neurons, a compromise with the way back. For the
        sums to keep their size only the inputs count."""
        return (inputs + neurons) / 2

    def product_of_the_fans(inputs, neurons, sizes):
        """You divide by the product of inputs and neurons. What adds up in a sum are the inputs of
        one neuron."""
        return inputs * neurons

    def inputs_of_the_first_layer(inputs, neurons, sizes):
        """You divide by the number of inputs of the first layer, in every layer. Each has its own:
        the neurons of the layer before it."""
        return sizes[0]

    def multiplied_by_the_inputs(inputs, neurons, sizes):
        """You multiply by the number of inputs. The more there are, the smaller the weights: are
        brackets missing after the division?"""
        return 1 / inputs

    def inputs_ignored(inputs, neurons, sizes):
        """Your variance does not depend on the number of inputs. The more there are, the smaller
        the weights must be."""
        return 1


@initial.mistakes("deviation")
class _:
    def variance_for_the_deviation(variance):
        """You hand the variance to `normal`. It takes the standard deviation, its root."""
        return variance

    def always_one(variance):
        """Your weights have variance 1, however many inputs there are."""
        return 1.0

    def always_a_hundredth(variance):
        """Your weights have the deviation 0.01, however many inputs there are."""
        return 0.01

    def always_a_tenth(variance):
        """Your weights have the deviation 0.1, however many inputs there are."""
        return 0.1


@initial.mistakes("generators")
class _:
    def seeded_anew_in_each_layer(seed, n):
        """Every layer gets the same numbers, because rng is made anew for each. Make it once,
        before the loop."""
        return [np.random.default_rng(seed) for _ in range(n)]

    def seed_ignored(seed, n):
        """Your weights have the right spread, but they are not the numbers that `rng.normal` gives
        after `rng = np.random.default_rng(seed)`. Draw all of them from that one rng."""
        return [np.random.default_rng(20_000 + seed)] * n


@initial.mistakes("draw")
class _:
    def uniform_as_wide(rng, deviation, shape, slope):
        """Your weights are spread evenly. They should be normal: most near 0, a few far."""
        return rng.uniform(-deviation, deviation, shape)

    def uniform_of_the_same_variance(rng, deviation, shape, slope):
        """Your weights have the right size, but they are spread evenly. They should be normal."""
        return rng.uniform(-deviation * np.sqrt(3), deviation * np.sqrt(3), shape)

    def uniform_from_zero(rng, deviation, shape, slope):
        """None of your weights is negative: `random` draws between 0 and 1. They should be normal
        with mean 0."""
        return rng.random(shape) * deviation

    def slope_for_the_mean(rng, deviation, shape, slope):
        """Your weights lie around the slope. Their mean should be 0."""
        return rng.normal(slope, deviation, shape)

    def signs_lost(rng, deviation, shape, slope):
        """None of your weights is negative. Leave them their signs."""
        return np.abs(rng.normal(0, deviation, shape))

    def times_the_slope(rng, deviation, shape, slope):
        """Your weights are multiplied by the slope. The slope belongs into the variance."""
        return rng.normal(0, deviation, shape) * slope

    def around_another_mean(rng, deviation, shape, slope):
        """Your weights lie around a mean that is not 0. In `normal` the mean comes first, then the
        deviation."""
        return rng.normal(deviation, 1, shape)


@initial.mistakes("placed")
class _:
    def transposed(W):
        """Your arrays have the shape (neurons, inputs). In this course it is (inputs, neurons), so
        that `X @ W` fits."""
        return W.T


@initial.mistakes("result")
class _:
    def last_layer_only(weights):
        """Only the last layer comes back. Collect all of them in a list."""
        return weights[-1:]
