"""What people do instead: the log-loss from the weighted sum, and its slope."""

import numpy as np

from utils.checks.backpropagation.losses import log_loss


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


@log_loss.mistakes("yes")
class _:
    def yes_pays_for_no(z):
        """With t = 1 you charge ln(1 + e^z). There it is ln(1 + e^-z): with a large z the answer is
        right, and pays little."""
        return np.logaddexp(0, z)

    def yes_pays_nothing(z):
        """Examples with t = 1 pay nothing in your code. They pay ln(1 + e^-z)."""
        return 0 * z

    def yes_pays_for_very_large_sums(z):
        """With t = 1 an example pays |z| in your code where z is very large. There the answer is
        right, and it pays nothing: ln(1 + e^-z)."""
        return np.where(z > 30, z, np.logaddexp(0, -z))


@log_loss.mistakes("no")
class _:
    def no_pays_for_yes(z):
        """With t = 0 you charge ln(1 + e^-z). There it is ln(1 + e^z): with a large z the answer is
        wrong, and pays much."""
        return np.logaddexp(0, -z)

    def no_pays_nothing(z):
        """Examples with t = 0 pay nothing in your code. They pay ln(1 + e^z)."""
        return 0 * z

    def no_pays_for_very_negative_sums(z):
        """With t = 0 an example pays |z| in your code where z is very negative. There the answer is
        right, and it pays nothing: ln(1 + e^z)."""
        return np.where(z < -30, -z, np.logaddexp(0, z))


@log_loss.mistakes("unit")
class _:
    def logarithm_of_two(paid):
        """Your logarithm has the base 2. `np.log` is the natural one."""
        return paid / np.log(2)

    def infinite_became_nothing(paid):
        """An example that should pay very much, 1000 say, pays 0 in your code, as if an infinite
        payment were set to 0. `np.logaddexp(0, z)` is ln(1 + e^z), and not infinite there."""
        return np.where(paid > 500, 0, paid)


@log_loss.mistakes("mean")
class _:
    def loss_summed(paid, t):
        """Your loss is the sum over the examples. It is their mean."""
        return np.sum(paid)

    def loss_of_each(paid, t):
        """You return what each example pays. The loss is the mean of that, one number."""
        return paid

    def loss_negative(paid, t):
        """Your loss has the wrong sign: a loss of probabilities is never below 0."""
        return -np.mean(paid)

    def means_of_both_targets_added(paid, t):
        """You add the mean over the examples with t = 1 to the mean over those with t = 0. The loss
        is one mean, over all examples together."""
        return sum(np.mean(paid[t == kind]) for kind in (0, 1) if (t == kind).any())


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

    def sigmoid_of_the_size(z):
        """In your slope stands σ(|z|). The bars belong to the loss, against large numbers; the
        slope is p - t with p = σ(z)."""
        return (1 + np.tanh(np.abs(z) / 2)) / 2

    def tanh_for_the_sigmoid(z):
        """In your slope stands tanh. The probability is σ(z) = 1 / (1 + e^-z)."""
        return np.tanh(z)

    def sigmoid_bursts(z):
        """Where z is very large your slope is nan: e^z / (1 + e^z) is infinity over infinity there.
        Use 1 / (1 + e^-z), whose infinity ends in 0."""
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
    def slopes_not_averaged(z, t):
        """Your slopes are n times too large: each z moves the mean by a share of 1/n."""
        return 1

    def divided_by_n_squared(z, t):
        """You divided the slopes by n twice. Once is the mean."""
        return len(z) ** 2

    def divided_by_the_yeses(z, t):
        """You divide the slopes by the number of examples with t = 1. The mean is over all of them:
        divide by n."""
        return max(t.sum(), 1)


@log_loss.mistakes("result")
class _:
    def slopes_added_up(loss, d_z):
        """You return one number for the slopes, all of them added up or averaged. Each z has a
        slope of its own: an array of shape (n,)."""
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
        """Where z is large your loss is nan: on your way a number becomes infinite, e^1000 or the
        logarithm of a probability that was rounded to 0. `np.logaddexp(0, z)` is ln(1 + e^z)
        without either."""
        p = sigmoid(z)
        return -np.mean(t * np.log(p) + (1 - t) * np.log(1 - p)), (p - t) / len(z)

    def bursts_to_infinity(z, t):
        """Your loss is infinite where z is large: e^1000 comes in, or the logarithm of a
        probability that was rounded to 0. `np.logaddexp(0, z)` is ln(1 + e^z) without ever
        computing e^z."""
        return np.mean(np.log(1 + np.exp(z)) - t * z), (sigmoid(z) - t) / len(z)

    def targets_exchanged(z, t):
        """You treat examples with t = 1 as if t were 0, and those with t = 0 as if it were 1. With
        t = 1 an example pays ln(1 + e^-z), and its slope is p - 1."""
        return log_loss.way(z, 1 - t)

    def one_for_zero_in_logaddexp(z, t):
        """You charge ln(e + e^z), or with t = 1 ln(e + e^-z): that is `np.logaddexp(1, …)`. The 1
        of ln(1 + e^z) is e^0, so it is `np.logaddexp(0, z)`."""
        paid = np.where(t == 1, np.logaddexp(1, -z), np.logaddexp(1, z))
        return np.mean(paid), log_loss.way(z, t)[1]

    def straight_part_only(z, t):
        """Your loss has corners: an answer on the right side pays nothing, one on the wrong side
        |z|. So it is only far out. The log-loss is ln(1 + e^-z) with t = 1, and ln(1 + e^z) with
        t = 0."""
        wrong = np.where(t == 1, -z, z)
        slopes = np.where(wrong > 0, np.where(t == 1, -1, 1), 0)
        return np.mean(np.maximum(0, wrong)), slopes / len(z)

    def squared_error(z, t):
        """You take the squared error of the probability. The log-loss is ln(1 + e^-z) with t = 1
        and ln(1 + e^z) with t = 0."""
        p = sigmoid(z)
        return np.mean((p - t) ** 2), 2 * (p - t) * p * (1 - p) / len(z)

    def half_the_squared_error(z, t):
        """You take half the squared error of the probability. The log-loss is ln(1 + e^-z) with
        t = 1 and ln(1 + e^z) with t = 0, and its slope is p - t."""
        p = sigmoid(z)
        return np.mean((p - t) ** 2) / 2, (p - t) * p * (1 - p) / len(z)

    def sums_for_probabilities(z, t):
        """You take z for the probability. It is a weighted sum, and may be negative: the
        probability is p = σ(z)."""
        return -np.mean(t * np.log(z) + (1 - t) * np.log(1 - z)), (z - t) / len(z)


# what the sums, or the probabilities, are kept within, and what an example with z = -1000 pays then
SUMS = (20, 30, 50, 100, 200, 500, 700, 709)
PROBABILITIES = ("1e-15", "1e-12", "1e-10", "1e-8", "1e-7")


def sums_cut_off(limit):
    def mistake(z, t):
        near = np.clip(z, -limit, limit)
        return log_loss.way(near, t)[0], (sigmoid(near) - t) / len(z)

    mistake.__name__ = f"sums_cut_off_at_{limit}"
    mistake.__doc__ = f"""No example pays more than {limit} in your code, as if z were cut off at
        ±{limit}. With z = -1000 and t = 1 it pays 1000: `np.logaddexp(0, -z)` gives that, and
        nothing needs to be cut."""
    return mistake


def probability_cut_off(limit):
    def mistake(z, t):
        p = np.clip(sigmoid(z), float(limit), 1 - float(limit))
        return -np.mean(np.where(t == 1, np.log(p), np.log(1 - p))), (sigmoid(z) - t) / len(z)

    mistake.__name__ = f"probability_cut_off_at_{limit.replace('-', '_')}"
    mistake.__doc__ = f"""You keep p away from 0 and 1 by {limit}, so an example with z = -1000 and
        t = 1 pays only about {-np.log(float(limit)):.1f}.
        It pays 1000: `np.logaddexp(0, -z)` gives that, and nothing needs to be cut."""
    return mistake


cut_off = [*map(sums_cut_off, SUMS), *map(probability_cut_off, PROBABILITIES)]
log_loss.mistakes()(type("_", (), {mistake.__name__: mistake for mistake in cut_off}))
