"""What people do instead: weighted sums and steps."""

import numpy as np

from utils.checks.perceptron.neuron import step, weighted_sum


@weighted_sum.mistakes("bias")
class _:
    def bias_forgotten(X, b):
        """The bias is missing: add b to each of the weighted sums."""
        return 0

    def bias_subtracted(X, b):
        """The bias is added, not subtracted. (Some books write a threshold: that is minus the
        bias.)"""
        return -b

    def bias_once_per_feature(X, b):
        """The bias came in {X.shape[1]} times here, once per feature. Sum the products of a row
        first, then add b once."""
        return b * X.shape[1]

    def bias_added_twice(X, b):
        """The bias came in twice. Add it once."""
        return 2 * b


@weighted_sum.mistakes("products")
class _:
    def weights_forgotten(X, w):
        """You sum up the features as they are. Each is multiplied by its weight first."""
        return X

    def weights_added(X, w):
        """You added the weights to the features. Each feature is multiplied by its weight."""
        return X + w

    def weights_in_reverse(X, w):
        """The weights stand in reverse order: the first weight belongs to the first feature."""
        return X * w[::-1]

    def two_features_only(X, w):
        """Only the first two features come in. X can have any number of columns: use all of
        them."""
        return X[:, :2] * w[:2]

    def first_weight_for_all(X, w):
        """Every feature is multiplied by the first weight. Each has a weight of its own."""
        return X * w[0]

    def features_squared(X, w):
        """The features come in squared. They are multiplied by their weights, and by nothing
        else."""
        return X * X * w

    def size_of_products_only(X, w):
        """The products lost their signs: `abs` has no place here. A weight may well speak
        against."""
        return np.abs(X * w)


@weighted_sum.mistakes("total")
class _:
    def products_not_summed(P):
        """You multiplied each feature by its weight and never summed. Add up the products of each
        row."""
        return P

    def summed_down_the_columns(P):
        """You summed down the columns (axis=0). Examples are rows: sum along each row (axis=1)."""
        return P.sum(axis=0)

    def summed_over_everything(P):
        """You summed over all the examples together. Each row of X should get a number of its
        own."""
        return P.sum()

    def mean_instead_of_sum(P):
        """You averaged the products of a row. A weighted sum only adds them up."""
        return P.mean(axis=1)

    def total_not_reset(P):
        """The total of one row goes on in the next. Set it back to 0 when a new row begins."""
        return np.cumsum(P.sum(axis=1))

    def only_the_last_product(P):
        """Of each row only the last product is left: `=` in the loop replaces the sum, `+=`
        adds."""
        return P[:, -1]

    def only_the_first_product(P):
        """Of each row only the first product comes in. The loop over the features ends too
        early."""
        return P[:, 0]

    def last_feature_left_out(P):
        """The last feature of each row is left out. `range(d)` ends at d - 1 by itself."""
        return P[:, :-1].sum(axis=1)

    def first_feature_left_out(P):
        """The first feature of each row is left out. Indices begin at 0."""
        return P[:, 1:].sum(axis=1)

    def multiplied_instead_of_added(P):
        """You multiplied the products of a row with one another. A weighted sum adds them up."""
        return P.prod(axis=1)

    def largest_product_only(P):
        """Of each row only the largest product is left. A weighted sum adds all of them up."""
        return P.max(axis=1)


@weighted_sum.mistakes("result")
class _:
    def stepped_already(z):
        """These are answers, 0 and 1, no sums: the step came in already. Return z itself."""
        return np.where(z >= 0, 1, 0)

    def squashed_already(z):
        """A sigmoid came in. Return the sum z itself."""
        return 1 / (1 + np.exp(-z))

    def negative_sums_lost(z):
        """Where z is below 0 you return 0. Return z itself, whatever its sign."""
        return np.maximum(z, 0)


@weighted_sum.mistakes()
class _:
    def sides_exchanged(X, w, b):
        """The order of a matrix product matters. Each row of X meets w, so X stands on the left and
        is not transposed: `X @ w`."""
        return w @ X + b

    def bias_multiplied_too(X, w, b):
        """The bias was added to the features, so it was multiplied by the weights as well. Multiply
        first, and add b to the finished sum."""
        return (X + b) @ w

    def bias_as_factor(X, w, b):
        """The bias multiplies your sums. It is added to them."""
        return X @ w * b

    def divided_by_the_weights(X, w, b):
        """You divided by the sum of the weights, as for an average. A weighted sum is only
        summed."""
        return X @ w / w.sum() + b

    def sum_of_features_times_sum_of_weights(X, w, b):
        """You summed the features and the weights each by themselves, and multiplied the two sums.
        Multiply each feature by its own weight first, and add up then."""
        return X.sum(axis=1) * w.sum() + b


@step.mistakes("yes")
class _:
    def zero_says_no(z):
        """Only z = 0 goes wrong: on the line itself our neuron says yes. Compare with `>=`; `>`
        says no there, and so does rounding."""
        return z > 0

    def turned_around(z):
        """Your step is turned around: it says 1 below zero and 0 above."""
        return z < 0

    def turned_around_and_zero_says_yes(z):
        """Your step is turned around: it says 1 up to zero and 0 above. Ask whether `z >= 0`."""
        return z <= 0

    def threshold_one_half(z):
        """Your step jumps at 0.5. That is where a probability tips over; a weighted sum tips over
        at 0."""
        return z >= 0.5

    def threshold_one_half_left_out(z):
        """Your step jumps just above 0.5. That is where a probability tips over; a weighted sum
        tips over at 0, and 0 itself says yes."""
        return z > 0.5

    def threshold_one(z):
        """Your step jumps at 1. It should jump at 0."""
        return z >= 1

    def above_the_average(z):
        """Your step says 1 above the mean of all the numbers. Compare each of them with 0."""
        return z >= z.mean()

    def whatever_is_not_zero(z):
        """Your step says 1 to whatever is not 0, negative numbers too. (So does `astype(bool)`.)
        Ask whether z >= 0."""
        return z != 0

    def cut_before_comparing(z):
        """Numbers between -1 and 0 say yes: z was cut to whole numbers before it was compared, and
        int(-0.7) is 0."""
        return np.trunc(z) >= 0

    def always_yes(z):
        """Your step always says 1. It should say 0 where z is below 0. (With two masks one after
        the other, what the first has set to 0 is 0 or more for the second.)"""
        return z == z

    def always_no(z):
        """Your step always says 0. It should say 1 where z is 0 or more."""
        return z != z

    def yes_only_if_all_do(z):
        """All get the same answer: 1 if every number is 0 or more, else 0. Each number of z gets
        its own answer."""
        return np.full(len(z), np.all(z >= 0))

    def yes_if_any_does(z):
        """All get the same answer: 1 if any number is 0 or more, else 0. Each number of z gets its
        own answer."""
        return np.full(len(z), np.any(z >= 0))

    def first_number_decides(z):
        """The first number decides for all. Each number of z gets its own answer."""
        return np.full(len(z), z[0] >= 0)


@step.mistakes("zero")
class _:
    def minus_one_for_no(z):
        """Your step says -1 for no. Rosenblatt did so too; here no is 0."""
        return -1

    def no_keeps_its_z(z):
        """Below 0 you return z itself. There the answer is 0."""
        return z


@step.mistakes("one")
class _:
    def yes_keeps_its_z(z):
        """From 0 on you return z itself (that is a ReLU, of lesson 2). There the answer is 1."""
        return z


@step.mistakes()
class _:
    def sign_of_z(z):
        """`np.sign` gives three answers, -1, 0 and 1. A step has two: 0 below zero, 1 from zero
        on."""
        return np.sign(z)

    def sigmoid_for_step(z):
        """This is a sigmoid, which hesitates. A step says 0 or 1 and nothing between."""
        return 1 / (1 + np.exp(-z))

    def half_at_zero(z):
        """At z = 0 you say 0.5. On the line our neuron says yes: 1."""
        return np.heaviside(z, 0.5)

    def one_answer_for_all(z):
        """There is a single answer, that of the first number. Ask each of them: with `np.where`, or
        in a loop that collects the answers and returns them when it is over."""
        return int(z[0] >= 0)

    def only_if_all(z):
        """There is a single answer, whether all the numbers say yes. Ask each of them by itself."""
        return int(np.all(z >= 0))

    def only_if_any(z):
        """There is a single answer, whether any number says yes. Ask each of them by itself."""
        return int(np.any(z >= 0))

    def places_of_the_yeses(z):
        """`np.where` with a condition alone gives the places where it holds. Say as well what to
        put there: `np.where(z >= 0, 1, 0)`."""
        return np.where(z >= 0)[0]

    def noes_left_out(z):
        """Only the ones are there: where z is below 0 nothing is noted. There the answer is 0."""
        return [1 for number in z if number >= 0]

    def last_number_decides(z):
        """There is a single answer, that of the last number: each replaces the one before. Collect
        them all."""
        return int(z[-1] >= 0)

    def counted(z):
        """You counted how many say yes. Return an answer for each number."""
        return int(np.sum(z >= 0))
