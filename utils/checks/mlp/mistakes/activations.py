"""What people do instead: leaky ReLU and ELU."""

import numpy as np

from utils.checks.mlp.activations import elu, leaky_relu


@leaky_relu.mistakes("above")
class _:
    def slope_above_too(z, slope):
        """Your numbers above 0 are multiplied by the slope. They are handed on as they are."""
        return slope * z

    def both_added_above(z, slope):
        """Above 0 your numbers are z + slope · z. They are z alone: one branch or the other, not
        their sum."""
        return z + slope * z

    def one_above(z, slope):
        """Above 0 your numbers are all 1. They are handed on as they are."""
        return np.where(z > 0, 1, 0)

    def size_above_zero_less(z, slope):
        """Above 0 the slope is subtracted. There z is handed on as it is."""
        return z - slope


@leaky_relu.mistakes("below")
class _:
    def plain_relu(z, slope):
        """Below 0 your answer is 0, as in a plain ReLU. A leaky one hands on slope · z there."""
        return 0 * z

    def slope_itself_below(z, slope):
        """Below 0 your answer is the slope itself. It should be slope · z."""
        return slope + 0 * z

    def minus_slope_below(z, slope):
        """Below 0 your answer is minus the slope. It should be slope · z."""
        return -slope + 0 * z

    def rises_below(z, slope):
        """Below 0 your answers are positive. There slope · z is negative: no `abs`, no minus."""
        return -slope * z

    def divided_by_the_slope(z, slope):
        """Below 0 you divide by the slope. Multiply by it, and the line runs flat."""
        return z / slope

    def slope_added_below(z, slope):
        """Below 0 you add the slope. It multiplies z."""
        return z + slope

    def slope_subtracted_below(z, slope):
        """Below 0 you subtract the slope. It multiplies z."""
        return z - slope

    def both_added_below(z, slope):
        """Below 0 your numbers are z + slope · z. They are slope · z alone: one branch or the
        other, not their sum."""
        return z + slope * z

    def handed_on_below(z, slope):
        """Below 0 you hand z on as it is. There it is multiplied by the slope."""
        return z

    def one_minus_slope_below(z, slope):
        """Below 0 your factor is 1 - slope. It is the slope itself."""
        return (1 - slope) * z


@leaky_relu.mistakes("result")
class _:
    def kept_in_whole_numbers(a, z):
        """Where z holds whole numbers, your answers are cut to whole ones: they stand in an array
        that was made from z and holds whole numbers like it. Write into `z.astype(float)`, or use
        `np.where`."""
        return np.trunc(a) if z.dtype.kind == "i" else a

    def cut_like_the_first(a, z):
        """Where z holds whole numbers and begins with 0 or more, your answers are cut to whole
        ones: `np.vectorize` makes them all like the first. Tell it `otypes=[float]`, or use
        `np.where`."""
        return np.trunc(a) if z.dtype.kind == "i" and z.flat[0] >= 0 else a

    def laid_flat(a, z):
        """Your numbers come back in one long row. Give them the shape of z again."""
        return a.ravel()


@leaky_relu.mistakes()
class _:
    def put_one_behind_the_other(z, slope):
        """You put what is above 0 first and what is below behind it. Every number keeps its place:
        `np.where` picks, entry by entry."""
        return np.concatenate([z[z >= 0], slope * z[z < 0]])

    def branches_exchanged(z, slope):
        """The two branches are exchanged: above 0 you multiply by the slope, below you hand z on.
        `np.where(condition, a, b)` takes a where the condition holds."""
        return np.where(z >= 0, slope * z, z)

    def largest_of_z_and_slope(z, slope):
        """You take the larger of z and the slope itself. Below 0 it should be slope · z."""
        return np.maximum(z, slope)


@elu.mistakes("above")
class _:
    def alpha_above(z, alpha):
        """Above 0 your numbers are multiplied by alpha. They are handed on as they are."""
        return alpha * z

    def exponential_above_too(z, alpha):
        """Above 0 the exponential comes in as well. There z is handed on as it is."""
        return alpha * (np.exp(z) - 1)

    def both_added_above(z, alpha):
        """Above 0 your numbers are z plus the exponential part. They are z alone: one branch or
        the other, not their sum."""
        return z + alpha * (np.exp(z) - 1)


@elu.mistakes("below")
class _:
    def alpha_forgotten(z, alpha):
        """Below 0 alpha plays no part. It multiplies the bracket: alpha (e^z - 1)."""
        return np.exp(z) - 1

    def alpha_on_the_exponential_alone(z, alpha):
        """Below 0 you compute alpha · e^z - 1. Alpha multiplies the -1 too: put it in brackets."""
        return alpha * np.exp(z) - 1

    def alpha_in_the_exponent(z, alpha):
        """Below 0 alpha stands in the exponent. It multiplies the bracket: alpha (e^z - 1)."""
        return np.exp(alpha * z) - 1

    def alpha_in_the_exponent_without_one(z, alpha):
        """Below 0 you compute e^(alpha z). Alpha multiplies the bracket, in which the -1 stands
        too: alpha (e^z - 1)."""
        return np.exp(alpha * z)

    def turned_upwards(z, alpha):
        """Below 0 your numbers have the wrong sign: alpha (1 - e^z) rises towards +alpha. It should
        fall towards -alpha."""
        return alpha * (1 - np.exp(z))

    def turned_upwards_without_alpha(z, alpha):
        """Below 0 you compute 1 - e^z. It is alpha (e^z - 1): alpha multiplies, and the sign is
        the other one."""
        return 1 - np.exp(z)

    def minus_in_the_exponent(z, alpha):
        """Below 0 you take e^-z, which grows without end. The exponent is z, without a minus."""
        return alpha * (np.exp(-z) - 1)

    def one_not_subtracted(z, alpha):
        """Below 0 the -1 is missing, so the two branches do not meet at 0: alpha (e^z - 1)."""
        return alpha * np.exp(z)

    def one_in_the_exponent(z, alpha):
        """Below 0 the -1 has slipped into the exponent. It is alpha (e^z - 1), not
        alpha e^(z - 1)."""
        return alpha * np.exp(z - 1)

    def linear_below(z, alpha):
        """Below 0 you compute alpha · z, a leaky ReLU. An ELU has alpha (e^z - 1) there."""
        return alpha * z

    def plain_relu(z, alpha):
        """Below 0 your answer is 0, as in a plain ReLU. An ELU has alpha (e^z - 1) there."""
        return 0 * z

    def floor_itself_below(z, alpha):
        """Below 0 your answer is -alpha at once. It only falls towards that: alpha (e^z - 1)."""
        return -alpha + 0 * z

    def handed_on_below(z, alpha):
        """Below 0 you hand z on as it is. There it is alpha (e^z - 1)."""
        return z


@elu.mistakes("result")
class _:
    def kept_in_whole_numbers(a, z):
        """Where z holds whole numbers, your answers are cut to whole ones: they stand in an array
        that was made from z and holds whole numbers like it. Write into `z.astype(float)`, or use
        `np.where`."""
        return np.trunc(a) if z.dtype.kind == "i" else a

    def cut_like_the_first(a, z):
        """Where z holds whole numbers and begins with 0 or more, your answers are cut to whole
        ones: `np.vectorize` makes them all like the first. Tell it `otypes=[float]`, or use
        `np.where`."""
        return np.trunc(a) if z.dtype.kind == "i" and z.flat[0] >= 0 else a

    def laid_flat(a, z):
        """Your numbers come back in one long row. Give them the shape of z again."""
        return a.ravel()


@elu.mistakes()
class _:
    def branches_exchanged(z, alpha):
        """The two branches are exchanged. `np.where(condition, a, b)` takes a where the condition
        holds, and z itself belongs above 0."""
        return np.where(z >= 0, alpha * (np.exp(z) - 1), z)

    def larger_of_both(z, alpha):
        """You take the larger of the two branches. Above 0 the exponential may be the larger one,
        and it has no business there: decide by the sign of z."""
        return np.maximum(z, alpha * (np.exp(z) - 1))

    def conditions_multiplied(z, alpha):
        """With a large z you get nan. You multiply each branch by its condition, and there the
        exponential is infinite: 0 times infinity is nan. `np.where` picks and does not multiply."""
        return (z >= 0) * z + (z < 0) * alpha * (np.exp(z) - 1)
