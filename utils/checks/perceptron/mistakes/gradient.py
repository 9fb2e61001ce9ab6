"""What people do instead: the gradient with its costs."""

import numpy as np

from utils.checks.perceptron.gradient import gradient, sigmoid


@gradient.mistakes("z")
class _:
    def forward_without_bias(X, w, b):
        """The forward pass forgets the bias: `z = X @ w + b`."""
        return X @ w

    def forward_with_bias_subtracted(X, w, b):
        """The forward pass subtracts the bias: `z = X @ w + b`, and the minus of `np.exp(-z)`
        belongs to all of it."""
        return X @ w - b


@gradient.mistakes("p")
class _:
    def sigmoid_upside_down(z):
        """Your sigmoid falls where it should rise. It is `1 / (1 + np.exp(-z))`: mind the minus."""
        return 1 / (1 + np.exp(z))

    def sigmoid_with_a_minus(z):
        """Your sigmoid is 1 / (1 - exp(-z)), which leaves the range from 0 to 1. Below the line
        stands a plus: `1 + np.exp(-z)`."""
        return 1 / (1 - np.exp(-z))

    def exponential_for_sigmoid(z):
        """You used e^z where the sigmoid belongs: p = 1 / (1 + exp(-z)) lies between 0 and 1."""
        return np.exp(z)

    def denominator_of_the_sigmoid(z):
        """You used 1 + exp(-z) itself. The sigmoid is 1 divided by it."""
        return 1 + np.exp(-z)

    def brackets_of_the_sigmoid(z):
        """You used 1 / 1 + exp(-z), which is 1 + exp(-z). Put brackets around the denominator:
        `1 / (1 + np.exp(-z))`."""
        return np.exp(-z)

    def step_for_sigmoid(z):
        """You used the step's answer, 0 or 1. Here the neuron answers with a probability, p =
        sigmoid(z)."""
        return np.where(z >= 0, 1, 0)

    def tanh_for_sigmoid(z):
        """You used tanh, which runs from -1 to 1. The sigmoid is `1 / (1 + np.exp(-z))`."""
        return np.tanh(z)

    def activation_forgotten(z):
        """Your error is z - t. The sigmoid is missing: p = sigmoid(z), and the error is p - t."""
        return z

    def activation_twice(z):
        """The sigmoid came in twice. p = sigmoid(z), once."""
        return sigmoid(sigmoid(z))


@gradient.mistakes("error")
class _:
    def uphill_and_downhill_exchanged(p, t):
        """The sign is turned around: t - p in place of p - t, or a minus too many. This is the
        direction of descent, not the gradient."""
        return t - p

    def slope_of_squared_error(p, t):
        """There is a factor p(1 - p) too many. It belongs to the squared error; in the log-loss it
        cancels, and p - t remains, with its cost."""
        return (p - t) * p * (1 - p)

    def squared_error_for_its_slope(p, t):
        """You squared the error. (p - t)² measures how wrong the neuron is; which way to go, only p
        - t with its sign can say."""
        return (p - t) ** 2

    def size_of_the_error(p, t):
        """The error lost its sign. Whether p is above or below t decides which way to go."""
        return np.abs(p - t)

    def probability_alone(p, t):
        """Your error is p alone. What should have come is missing: p - t."""
        return p

    def loss_for_its_slope(p, t):
        """You averaged the loss itself, times the inputs. Asked for is its slope: with respect to z
        it is p - t."""
        return -np.where(t == 1, np.log(p), np.log(1 - p))

    def slope_of_the_sigmoid_only(p, t):
        """You used p(1 - p), the slope of the sigmoid. The slope of the loss with respect to z is p
        - t."""
        return p * (1 - p)

    def chain_ends_at_p(p, t):
        """You stopped at the slope of the loss with respect to p. On to z it is multiplied by p(1 -
        p), and then p - t remains, with its cost."""
        return (p - t) / (p * (1 - p))

    def sign_of_the_noes_turned(p, t):
        """With t = 0 your error is -p. There it is p: the slope of -ln(1 - p) with respect to z."""
        return np.where(t == 1, p - 1, -p)

    def one_minus_p_forgotten(p, t):
        """With t = 1 your error is -p. There it is p - 1: the slope of -ln p with respect to z."""
        return np.where(t == 1, -p, p)

    def error_doubled(p, t):
        """There is a factor 2 too many, as from the slope of a square. In the log-loss it is p - t
        and no more."""
        return 2 * (p - t)


@gradient.mistakes("counted")
class _:
    def cost_forgotten(error, p, t, cost):
        """The cost plays no part. The errors of examples with t = 1 are multiplied by it."""
        return error

    def cost_for_everybody(error, p, t, cost):
        """You multiplied all errors by the cost. Only examples with t = 1 cost more."""
        return cost * error

    def cost_of_false_alarms(error, p, t, cost):
        """You multiplied the errors of the wrong class: it is the examples with t = 1 that cost
        more, not those with t = 0."""
        return np.where(t == 1, 1, cost) * error

    def cost_on_the_target(error, p, t, cost):
        """Your error is p - cost · t. With t = 1 the whole error should be multiplied, cost · (p -
        1): the cost stands in front of the logarithm, and so in front of all of its slope."""
        return p - cost * t

    def cost_on_the_probability(error, p, t, cost):
        """Your error is cost · p - t. With t = 1 the whole error is multiplied, cost · (p - 1);
        with t = 0 nothing is."""
        return cost * p - t

    def cost_times_target(error, p, t, cost):
        """You multiplied each error by cost · t, so the examples with t = 0 have lost theirs. Their
        factor is 1."""
        return cost * t * error

    def cost_added(error, p, t, cost):
        """You added the cost to the errors of examples with t = 1. It multiplies them."""
        return error + cost * t

    def cost_on_top(error, p, t, cost):
        """Examples with t = 1 count 1 + cost times. They should count cost times."""
        return (1 + cost * t) * error

    def cost_by_the_answer(error, p, t, cost):
        """You multiply where the neuron says yes (p of 0.5 or more). The cost belongs to examples
        whose target is 1, whatever the neuron says."""
        return np.where(p >= 0.5, cost, 1) * error

    def cost_where_wrong(error, p, t, cost):
        """You multiply only where the neuron refuses (p below 0.5) and t is 1. In the loss every
        example with t = 1 has the cost, however it was answered."""
        return np.where((t == 1) & (p < 0.5), cost, 1) * error

    def cost_as_divisor(error, p, t, cost):
        """You divided by the cost. It multiplies the errors of examples with t = 1."""
        return np.where(t == 1, 1 / cost, 1) * error

    def cost_cut_to_whole(error, p, t, cost):
        """The cost was cut to a whole number. Does it stand in an array of integers, such as
        `np.ones_like(t)`? Begin with floats."""
        return np.where(t == 1, int(cost), 1) * error

    def groups_averaged_apart(error, p, t, cost):
        """You averaged the two classes each by itself. L is one mean over all n examples."""
        size = np.where(t == 1, (t == 1).sum(), (t == 0).sum())
        return np.where(t == 1, cost, 1) * error * len(t) / size

    def cost_squared(error, p, t, cost):
        """The cost came in twice. It multiplies the errors of examples with t = 1 once."""
        return np.where(t == 1, cost**2, 1) * error


@gradient.mistakes("n")
class _:
    def mean_forgotten(X, t, cost):
        """It is the number of examples times too large ({X.shape[0]} in this case): you summed over
        the examples. The loss is their mean, so divide by n."""
        return 1

    def divided_by_features(X, t, cost):
        """You divided by the number of features, {X.shape[1]} here. The mean is over the examples:
        divide by n, `len(X)`."""
        return X.shape[1]

    def divided_by_all_entries(X, t, cost):
        """You divided by n · d. The mean is over the examples alone: divide by n, `len(X)`."""
        return X.size

    def divided_by_the_costs(X, t, cost):
        """You divided by the sum of the costs. L is divided by n, the number of examples, whatever
        they cost."""
        return np.where(t == 1, cost, 1).sum()

    def divided_by_the_yeses(X, t, cost):
        """You divided by the number of examples with t = 1. L is divided by n, all of them."""
        return max(t.sum(), 1)

    def divided_by_twice_n(X, t, cost):
        """You divided by 2n. L is a mean: divide by n."""
        return 2 * len(X)


@gradient.mistakes("dw")
class _:
    def dw_not_averaged(X, errors, n):
        """Your dw is summed over the examples, while db is averaged. L is a mean, so divide both by
        n."""
        return X.T @ errors

    def one_gradient_per_example(X, errors, n):
        """Your dw has a row for each example. Average them over the examples."""
        return X * errors[:, None]

    def averaged_over_features_too(X, errors, n):
        """You averaged over everything, features included. Each weight has its own derivative:
        `X.T @ errors / n`."""
        return np.mean(X * errors[:, None])

    def summed_over_the_features(X, errors, n):
        """You averaged along each row, over the features. Average down each column, over the
        examples (axis=0)."""
        return (X * errors[:, None]).mean(axis=1)

    def transpose_forgotten(X, errors, n):
        """Each weight needs its feature of all the examples: `X.T @ errors`, with X transposed."""
        return X @ errors / n

    def inputs_forgotten(X, errors, n):
        """In your dw each weight has the same slope, the mean error. Multiply each error by its own
        input x_j first."""
        return np.full(X.shape[1], errors.sum() / n)

    def mean_input_times_mean_error(X, errors, n):
        """You multiplied the mean input by the mean error. Multiply first, example by example, then
        average: a mean of products is no product of means."""
        return X.mean(axis=0) * errors.sum() / n

    def last_example_only(X, errors, n):
        """Your dw comes from the last example alone: `=` in the loop replaces, `+=` adds."""
        return X[-1] * errors[-1] / n

    def first_example_only(X, errors, n):
        """Your dw comes from the first example alone. Go through all of them."""
        return X[0] * errors[0] / n


@gradient.mistakes("db")
class _:
    def db_not_averaged(errors, n, dw, b):
        """Your db is summed over the examples, while dw is averaged. L is a mean, so divide both by
        n."""
        return errors.sum()

    def bias_has_no_gradient(errors, n, dw, b):
        """Your db is 0. The bias feeds every example with weight 1, so its slope is the mean
        error."""
        return 0.0

    def bias_gradient_is_one(errors, n, dw, b):
        """Your db is 1. The bias feeds every example with weight 1, so its slope is 1 times the
        error, averaged."""
        return 1.0

    def db_per_example(errors, n, dw, b):
        """Your db has a number for each example. Average them."""
        return errors

    def db_never_summed(errors, n, dw, b):
        """Your db has a number for each example, divided by n. Add them up."""
        return errors / n

    def db_of_the_last_example(errors, n, dw, b):
        """Your db comes from the last example alone: `=` in the loop replaces, `+=` adds."""
        return errors[-1] / n

    def db_from_dw(errors, n, dw, b):
        """Your db is the sum of dw. The bias has a slope of its own: its input is 1, so it is the
        mean error."""
        return np.sum(dw)

    def db_times_b(errors, n, dw, b):
        """Your db is multiplied by b. z grows by 1 when b does, so its slope is the mean error."""
        return errors.sum() / n * b


@gradient.mistakes("result")
class _:
    def new_weights_returned(dw, db, w, b):
        """You return weights and bias after a step. Asked for is the gradient alone."""
        return w - dw, b - db
