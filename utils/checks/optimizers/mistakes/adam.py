"""What people do instead: Adam."""

import numpy as np

from utils.checks.optimizers.rules import adam
from utils.checks.tables import named


@adam.mistakes("counted")
class _:
    def counted_from_zero(s, steps):
        """Your steps are counted from 0, and 1 - beta**0 is 0: the first correction divides by
        zero. Count from 1, `enumerate(gradients, start=1)`."""
        return s - 1

    def counted_from_two(s, steps):
        """Your corrections are one step ahead: the first step has s = 1."""
        return s + 1

    def corrected_with_the_last(s, steps):
        """Every step is corrected with the number of all steps. In step s it is s."""
        return steps

    def corrected_as_at_first(s, steps):
        """Every step is corrected with 1 - beta, as is right in the first one only. The power is
        missing: 1 - beta**s."""
        return 1


@adam.mistakes("mean")
class _:
    def mean_adds_up(m, g, beta1, beta2):
        """`m` adds the whole gradient. For a running mean it is weighed with 1 - beta1."""
        return beta1 * m + g

    def mean_shares_exchanged(m, g, beta1, beta2):
        """In m the shares are exchanged: beta1 is kept of the old m, 1 - beta1 is for the new
        gradient."""
        return (1 - beta1) * m + beta1 * g

    def mean_with_beta2(m, g, beta1, beta2):
        """`m` uses beta2. Its own is beta1."""
        return beta2 * m + (1 - beta2) * g

    def mean_not_kept(m, g, beta1, beta2):
        """Nothing of the old m is kept: a share beta1 of it stays."""
        return (1 - beta1) * g

    def mean_is_the_gradient(m, g, beta1, beta2):
        """In place of m you use the gradient itself."""
        return g


@adam.mistakes("squares")
class _:
    def not_squared(v, g, m, beta1, beta2):
        """`v` is a running mean of the gradient. It should be one of its square, `g**2`."""
        return beta2 * v + (1 - beta2) * g

    def sizes_not_squared(v, g, m, beta1, beta2):
        """`v` is a running mean of the gradient's size, without the square. It is `g**2`."""
        return beta2 * v + (1 - beta2) * np.abs(g)

    def squares_add_up(v, g, m, beta1, beta2):
        """`v` adds the whole square. For a running mean it is weighed with 1 - beta2."""
        return beta2 * v + g**2

    def squares_shares_exchanged(v, g, m, beta1, beta2):
        """In v the shares are exchanged: beta2 is kept of the old v, 1 - beta2 is for the new
        square."""
        return (1 - beta2) * v + beta2 * g**2

    def squares_with_beta1(v, g, m, beta1, beta2):
        """`v` uses beta1. Its own is beta2."""
        return beta1 * v + (1 - beta1) * g**2

    def squares_not_kept(v, g, m, beta1, beta2):
        """Nothing of the old v is kept: a share beta2 of it stays."""
        return (1 - beta2) * g**2

    def squares_of_the_mean(v, g, m, beta1, beta2):
        """`v` squares the mean m. It is a mean of the squares of the gradients."""
        return beta2 * v + (1 - beta2) * m**2

    def twice_the_gradient(v, g, m, beta1, beta2):
        """`v` takes twice the gradient, `g * 2`. It is the square, `g**2`."""
        return beta2 * v + (1 - beta2) * g * 2

    def share_squared_too(v, g, m, beta1, beta2):
        """In v the share 1 - beta2 is squared along with the gradient. Only g is."""
        return beta2 * v + ((1 - beta2) * g) ** 2

    def squares_of_the_whole_vector(v, g, m, beta1, beta2):
        """`v` adds up the squares of all the weights' gradients. Each weight has a v of its own:
        `g**2`."""
        return beta2 * v + (1 - beta2) * np.sum(g**2)


CORRECTIONS = {  # for both running means: `mean` with its own beta, and the other one's
    "{mean}_not_corrected": (
        lambda mean, own, other, s: mean,
        "`{mean}` is used as it is, without its correction: at first it is far too small.",
    ),
    "{mean}_multiplied": (
        lambda mean, own, other, s: mean * (1 - own**s),
        "`{mean}` is multiplied by 1 - {own}**s. It is divided: the correction makes it larger.",
    ),
    "{mean}_corrected_with_{other}": (
        lambda mean, own, other, s: mean / (1 - other**s),
        "`{mean}` is corrected with {other}. Its own is {own}.",
    ),
    "{mean}_corrected_by_a_product": (
        lambda mean, own, other, s: mean / (1 - own * s),
        "In the correction of {mean} stands {own} * s. It is a power, {own}**s.",
    ),
    "{mean}_corrected_without_its_power": (
        lambda mean, own, other, s: mean / (1 - own),
        "In the correction of {mean} the power is missing: 1 - {own}**s.",
    ),
    "{mean}_divided_by_the_power": (
        lambda mean, own, other, s: mean / own**s,
        "`{mean}` is divided by {own}**s. It is divided by 1 - {own}**s.",
    ),
    "{mean}_corrected_by_a_power_of_the_difference": (
        lambda mean, own, other, s: mean / (1 - own) ** s,
        "`{mean}` is divided by (1 - {own})**s. The power belongs to {own} alone: 1 - {own}**s.",
    ),
}

adam.mistakes("m_corrected")(named(CORRECTIONS, mean="m", own="beta1", other="beta2"))
adam.mistakes("v_corrected")(named(CORRECTIONS, mean="v", own="beta2", other="beta1"))


@adam.mistakes("kept")
class _:
    def corrected_ones_kept(m, v, m_hat, v_hat):
        """You go on with the corrected means, so they are corrected again and again. m and v go on
        as they are; m_hat and v_hat are for this step only."""
        return m_hat, v_hat

    def corrected_m_kept(m, v, m_hat, v_hat):
        """You go on with the corrected m, so it is corrected again and again. Keep m as it is."""
        return m_hat, v

    def corrected_v_kept(m, v, m_hat, v_hat):
        """You go on with the corrected v, so it is corrected again and again. Keep v as it is."""
        return m, v_hat

    def forgets_everything(m, v, m_hat, v_hat):
        """`m` and v are set back to 0 in every step. Make them once, before the loop."""
        return 0 * m, 0 * v


@adam.mistakes("root")
class _:
    def root_forgotten(v, epsilon):
        """The root is missing: you divide by v_hat itself."""
        return v + epsilon

    def epsilon_under_the_root(v, epsilon):
        """`epsilon` stands under the root. It is added to the root."""
        return np.sqrt(v + epsilon)

    def epsilon_forgotten(v, epsilon):
        """`epsilon` is missing: it is added to the root."""
        return np.sqrt(v)

    def epsilon_subtracted(v, epsilon):
        """`epsilon` is subtracted. It is added, so that nothing is divided by 0."""
        return np.sqrt(v) - epsilon


@adam.mistakes("move")
class _:
    def uphill(w, rate, m, root, g):
        """You go uphill: every move has the right size and the wrong sign."""
        return w + rate * m / root

    def rate_forgotten(w, rate, m, root, g):
        """The learning rate is missing."""
        return w - m / root

    def gradient_for_the_mean(w, rate, m, root, g):
        """You divide the gradient by the root. Adam takes m_hat, its running mean."""
        return w - rate * g / root

    def root_multiplied(w, rate, m, root, g):
        """You multiply by the root. Divide by it: steep directions get shorter steps."""
        return w - rate * m * root

    def root_left_out(w, rate, m, root, g):
        """You do not divide by the root at all."""
        return w - rate * m


@adam.mistakes("result")
class _:
    def start_missing(places):
        """The start is missing: the first row is `w` itself."""
        return np.array(places[1:])

    def last_place_only(places):
        """Only the last place comes back. Asked for are all of them, with the start."""
        return places[-1]

    def last_place_in_all_rows(places):
        """All your rows are the last place. The same array stands in the list again and again, and
        later steps change it: append a copy, or make a new one in each step, `w = w - …`."""
        return np.repeat(places[-1:], len(places), axis=0)

    def always_from_the_start(places):
        """Every row is the start plus one move. Each step goes on from where the last one ended."""
        return np.array([places[0], *(places[0] + np.diff(places, axis=0))])


@adam.mistakes()
class _:
    def epsilon_not_in_brackets(w, gradients, learning_rate, beta1, beta2, epsilon):
        """You divide by the root and add epsilon afterwards: brackets are missing around
        `np.sqrt(v_hat) + epsilon`."""
        places, m, v = [w], 0.0, 0.0
        for s, g in enumerate(gradients, start=1):
            m, v = beta1 * m + (1 - beta1) * g, beta2 * v + (1 - beta2) * g**2
            m_hat, v_hat = m / (1 - beta1**s), v / (1 - beta2**s)
            places.append(places[-1] - (learning_rate * m_hat / np.sqrt(v_hat) + epsilon))
        return np.array(places)

    def betas_exchanged(w, gradients, learning_rate, beta1, beta2, epsilon):
        """The betas are exchanged: beta1 belongs to m, the mean of the gradients, and beta2 to v,
        the mean of their squares."""
        return adam.way(w, gradients, learning_rate, beta2, beta1, epsilon)

    def epsilon_added_to_the_weights(w, gradients, learning_rate, beta1, beta2, epsilon):
        """You divide by the root and then add epsilon to the weights: brackets are missing around
        `np.sqrt(v_hat) + epsilon`."""
        without = adam.way(w, gradients, learning_rate, beta1, beta2, 0.0)
        return without + epsilon * np.arange(len(without))[:, None]
