"""What people do instead: the log-loss from the weighted sum, and its slope."""

import numpy as np

from utils.checks.backpropagation.losses import log_loss


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


@log_loss.mistakes("yes")
class _:
    def yes_pays_for_no(z):
        """With t = 1 you charge ln(1 + e^z). There it is ln(1 + e^-z): a large z is right, and
        cheap."""
        return np.logaddexp(0, z)

    def yes_pays_nothing(z):
        """Examples with t = 1 pay nothing with you."""
        return 0 * z


@log_loss.mistakes("no")
class _:
    def no_pays_for_yes(z):
        """With t = 0 you charge ln(1 + e^-z). There it is ln(1 + e^z): a large z is wrong, and
        dear."""
        return np.logaddexp(0, -z)

    def no_pays_nothing(z):
        """Examples with t = 0 pay nothing with you. They pay ln(1 + e^z)."""
        return 0 * z


@log_loss.mistakes("mean")
class _:
    def loss_summed(paid):
        """Your loss is the sum over the examples. It is their mean."""
        return np.sum(paid)

    def loss_of_each(paid):
        """You return what each example pays. The loss is the mean of that, one number."""
        return paid

    def loss_negative(paid):
        """Your loss has the wrong sign: a loss of probabilities is never below 0."""
        return -np.mean(paid)

    def logarithm_of_two(paid):
        """Your logarithm has the base 2. `np.log` is the natural one."""
        return np.mean(paid) / np.log(2)


@log_loss.mistakes("p")
class _:
    def sum_for_the_probability(z):
        """Your slope is z - t. The probability comes first: p = σ(z), and then p - t."""
        return z

    def decision_for_the_probability(z):
        """Your slope uses the decision, 0 or 1. It is p - t, with the probability p = σ(z)."""
        return (z >= 0).astype(float)

    def sigmoid_upside_down(z):
        """In your slope the sigmoid falls where it should rise: 1 / (1 + e^-z), mind the minus."""
        return (1 - np.tanh(z / 2)) / 2

    def tanh_for_the_sigmoid(z):
        """In your slope stands tanh. The probability is σ(z) = 1 / (1 + e^-z)."""
        return np.tanh(z)

    def sigmoid_bursts(z):
        """Where z is very negative and large in size, your slope is nan: e^z / (1 + e^z) bursts for
        large z. Use 1 / (1 + e^-z), whose infinity ends in 0."""
        return np.exp(z) / (1 + np.exp(z))


@log_loss.mistakes("slopes")
class _:
    def downhill(p, t):
        """Your slopes have the wrong sign: t - p points downhill. Asked for is how fast the loss
        grows: p - t."""
        return t - p

    def slope_of_the_sigmoid_too(p, t):
        """There is a factor p(1 - p) too many. In the log-loss it cancels, and p - t is left."""
        return (p - t) * p * (1 - p)

    def slope_of_the_sigmoid_only(p, t):
        """You return p(1 - p), the slope of the sigmoid. That of the loss is p - t."""
        return p * (1 - p)

    def slope_at_p(p, t):
        """You stopped at the slope with respect to p. On to z it is multiplied by p(1 - p), and
        p - t is left."""
        return (p - t) / (p * (1 - p))

    def probability_alone(p, t):
        """Your slope is p alone. What should have come is missing: p - t."""
        return p

    def size_of_the_error(p, t):
        """Your slopes have lost their sign: p - t is negative where t = 1."""
        return np.abs(p - t)

    def squared_error(p, t):
        """You squared the error. The slope is p - t itself."""
        return (p - t) ** 2

    def doubled(p, t):
        """There is a factor 2 too many. In the log-loss the slope is p - t and no more."""
        return 2 * (p - t)

    def only_the_yeses(p, t):
        """With t = 0 your slope is 0. There it is p."""
        return np.where(t == 1, p - t, 0)

    def only_the_noes(p, t):
        """With t = 1 your slope is 0. There it is p - 1."""
        return np.where(t == 1, 0, p)

    def target_one_for_all(p, t):
        """Your slope is p - 1 for all examples. It is p - t: with t = 0 it is p."""
        return p - 1


@log_loss.mistakes("n")
class _:
    def slopes_not_averaged(z):
        """Your slopes are n times too large: each z moves the mean by a share of 1/n."""
        return 1

    def divided_by_n_squared(z):
        """You divided the slopes by n twice. Once is the mean."""
        return len(z) ** 2


@log_loss.mistakes("result")
class _:
    def slopes_added_up(loss, d_z):
        """You return the sum of the slopes. Each z has a slope of its own: an array of shape
        (n,)."""
        return loss, np.sum(d_z)

    def slopes_averaged(loss, d_z):
        """You return one slope, the mean of all. Each z has a slope of its own: an array of shape
        (n,)."""
        return loss, np.mean(d_z)


@log_loss.mistakes()
class _:
    def size_of_the_sum_forgotten(z, t):
        """In ln(1 + e^-|z|) you left out the bars: it is right for positive z alone, and bursts
        for very negative ones."""
        _, d_z = log_loss.way(z, t)
        return np.mean(np.maximum(z, 0) - t * z + np.log(1 + np.exp(-z))), d_z

    def bursts(z, t):
        """Your loss bursts where z is large: σ(z) is rounded to 0 or 1 there, and the logarithm of
        0 is infinite. `np.logaddexp(0, z)` is ln(1 + e^z) without ever computing e^z."""
        p = sigmoid(z)
        return -np.mean(t * np.log(p) + (1 - t) * np.log(1 - p)), (p - t) / len(z)

    def bursts_to_infinity(z, t):
        """Your loss is infinite where z is large: e^1000 comes in, or the logarithm of a
        probability that was rounded to 0. `np.logaddexp(0, z)` is ln(1 + e^z) without ever
        computing e^z."""
        return np.mean(np.log(1 + np.exp(z)) - t * z), (sigmoid(z) - t) / len(z)

    def probability_cut_off_at_1e_15(z, t):
        """You keep p away from 0 and 1 by 1e-15, so an example with z = -1000 and t = 1 pays only
        about 34.5. It
        pays 1000: `np.logaddexp(0, -z)` gives that, and nothing needs to be cut."""
        p = np.clip(sigmoid(z), 1e-15, 1 - 1e-15)
        return -np.mean(np.where(t == 1, np.log(p), np.log(1 - p))), (sigmoid(z) - t) / len(z)

    def probability_cut_off_at_1e_12(z, t):
        """You keep p away from 0 and 1 by 1e-12, so an example with z = -1000 and t = 1 pays only
        about 27.6. It
        pays 1000: `np.logaddexp(0, -z)` gives that, and nothing needs to be cut."""
        p = np.clip(sigmoid(z), 1e-12, 1 - 1e-12)
        return -np.mean(np.where(t == 1, np.log(p), np.log(1 - p))), (sigmoid(z) - t) / len(z)

    def probability_cut_off_at_1e_10(z, t):
        """You keep p away from 0 and 1 by 1e-10, so an example with z = -1000 and t = 1 pays only
        about 23.0. It
        pays 1000: `np.logaddexp(0, -z)` gives that, and nothing needs to be cut."""
        p = np.clip(sigmoid(z), 1e-10, 1 - 1e-10)
        return -np.mean(np.where(t == 1, np.log(p), np.log(1 - p))), (sigmoid(z) - t) / len(z)

    def probability_cut_off_at_1e_8(z, t):
        """You keep p away from 0 and 1 by 1e-8, so an example with z = -1000 and t = 1 pays only
        about 18.4. It
        pays 1000: `np.logaddexp(0, -z)` gives that, and nothing needs to be cut."""
        p = np.clip(sigmoid(z), 1e-8, 1 - 1e-8)
        return -np.mean(np.where(t == 1, np.log(p), np.log(1 - p))), (sigmoid(z) - t) / len(z)

    def probability_cut_off_at_1e_7(z, t):
        """You keep p away from 0 and 1 by 1e-7, so an example with z = -1000 and t = 1 pays only
        about 16.1. It
        pays 1000: `np.logaddexp(0, -z)` gives that, and nothing needs to be cut."""
        p = np.clip(sigmoid(z), 1e-7, 1 - 1e-7)
        return -np.mean(np.where(t == 1, np.log(p), np.log(1 - p))), (sigmoid(z) - t) / len(z)
