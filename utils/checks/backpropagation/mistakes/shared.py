"""What people do instead: the derivative of a weight that is used three times."""

import numpy as np

from utils.checks.backpropagation.chain import shared


@shared.mistakes("one")
class _:
    def averaged(dw):
        """You average the three derivatives. If the weight moves, all three places move at once:
        their effects add up."""
        return dw.mean()

    def multiplied(dw):
        """You multiply the three derivatives. Effects on the loss add up; factors multiply along
        the chain only."""
        return dw.prod()

    def first_place_only(dw):
        """Your derivative is that of the first place alone. The weight moves in all three: add
        them up."""
        return dw[0]

    def second_place_only(dw):
        """Your derivative is that of the second place alone. The weight moves in all three: add
        them up."""
        return dw[1]

    def last_place_only(dw):
        """Your derivative is that of the last place alone. The weight moves in all three: add them
        up."""
        return dw[2]

    def three_times_the_last(dw):
        """You multiply the derivative of the last place by 3. The three places differ: add up their
        derivatives."""
        return 3 * dw[2]

    def three_times_the_first(dw):
        """You multiply the derivative of the first place by 3. The three places differ: add up
        their derivatives."""
        return 3 * dw[0]

    def last_two_places_only(dw):
        """The first place is missing from your sum: the weight stands there too."""
        return dw[1] + dw[2]

    def first_two_places_only(dw):
        """The last place is missing from your sum: the weight stands there too."""
        return dw[0] + dw[1]

    def middle_place_missing(dw):
        """The place in the middle is missing from your sum: the weight stands there too."""
        return dw[0] + dw[2]

    def all_three_returned(dw):
        """You return three derivatives. There is only one weight: add them up."""
        return dw

    def length_of_the_three(dw):
        """You return the length of the gradient, the root of the sum of squares. The effects add
        up as they are, with their signs."""
        return np.sqrt((dw**2).sum())

    def largest_only(dw):
        """You return the largest of the three derivatives. Add them up."""
        return dw.max()

    def downhill(dw):
        """Your derivative has the wrong sign: it points downhill."""
        return -dw.sum()


@shared.mistakes("L")
class _:
    def loss_three_times(w, x, t):
        """You add up the loss three times. There is one chain and one loss; only the derivatives
        are three."""
        return 3 * shared.right(w, x, t)[0]


@shared.mistakes()
class _:
    def cube_in_one_neuron(w, x, t):
        """You make one neuron of the three, tanh(w³ x). Between the weights stand the other tanh:
        y = w tanh(w tanh(w x))."""
        y = np.tanh(w**3 * x)
        return (y - t) ** 2 / 2, (y - t) * (1 - y**2) * 3 * w**2 * x

    def no_tanh_at_all(w, x, t):
        """There is no tanh in your chain: y is w³ x. It is w tanh(w tanh(w x))."""
        y = w**3 * x
        return (y - t) ** 2 / 2, (y - t) * 3 * w**2 * x
