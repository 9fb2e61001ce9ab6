"""What people do instead: a gradient by nudging."""

import numpy as np

from utils.checks.backpropagation.nudging import loss, nudge


def by_steps(X, t, weights, h):
    """Central differences with another h."""
    slopes = [np.zeros(np.shape(part)) for part in weights]
    for k, slope in enumerate(slopes):
        for i in np.ndindex(slope.shape):
            up, down = ([np.array(part, float) for part in weights] for _ in "ud")
            up[k][i] += h
            down[k][i] -= h
            slope[i] = (loss(X, t, *up) - loss(X, t, *down)) / (2 * h)
    return tuple(slopes)


@nudge.mistakes("quotient")
class _:
    def divided_by_one_step(up, down, here, h):
        """Your slopes are twice too large: between up and down lie two steps, so divide by 2h."""
        return (up - down) / h

    def multiplied_by_the_step(up, down, here, h):
        """You multiply by h / 2 where you should divide by 2h: `(up - down) / (2 * h)`."""
        return (up - down) / 2 * h

    def not_divided(up, down, here, h):
        """You return by how much the loss changes. How *fast* it changes is that divided by 2h."""
        return up - down

    def turned_around(up, down, here, h):
        """Your slopes have the wrong sign: it is up less down."""
        return (down - up) / (2 * h)

    def one_side_and_two_steps(up, down, here, h):
        """Your slopes are half of what they should be: from here to up is one step, and you divide
        by two."""
        return (up - here) / (2 * h)

    def size_of_the_slope(up, down, here, h):
        """Your slopes have lost their signs. A negative slope says that the loss falls."""
        return abs(up - down) / (2 * h)

    def averaged_and_not_divided(up, down, here, h):
        """You average the two losses. The slope is their difference, divided by 2h."""
        return (up + down) / 2


@nudge.mistakes("result")
class _:
    def weights_of_the_first_layer_turned(dW1, db1, dw2, db2):
        """Your dW1 is transposed: it should have the shape of W1, (d, units)."""
        return dW1.T, db1, dw2, db2

    def laid_flat(dW1, db1, dw2, db2):
        """Your dW1 comes back in one long row. Give it the shape of W1."""
        return dW1.ravel(), db1, dw2, db2

    def biases_never_nudged(dW1, db1, dw2, db2):
        """The slopes of the biases are 0 with you. Nudge them like the weights."""
        return dW1, 0 * db1, dw2, 0 * db2

    def first_row_only(dW1, db1, dw2, db2):
        """Of dW1 only the first row is filled in. Does a `return` or a `break` stand inside the
        loop over the rows?"""
        return dW1 * (np.arange(len(dW1)) == 0)[:, None], db1, dw2, db2

    def last_bias_never_nudged(dW1, db1, dw2, db2):
        """The slope of b2 is 0 with you. It is a plain number, but it can be nudged like the
        others."""
        return dW1, db1, dw2, 0 * db2

    def one_slope_for_each_array(dW1, db1, dw2, db2):
        """You return one slope for each array. Every number in it has a slope of its own."""
        return dW1.sum(), db1.sum(), dw2.sum(), db2


@nudge.mistakes()
class _:
    def caret_for_a_power(X, t, W1, b1, w2, b2):
        """In Python `10^-5` is not a power: it is -15. Write `1e-5` or `10**-5`."""
        return by_steps(X, t, [W1, b1, w2, b2], -15)

    def steps_as_large_as_one(X, t, W1, b1, w2, b2):
        """Your steps are far too large, h = 1: on that way the loss bends. Take 1e-5."""
        return by_steps(X, t, [W1, b1, w2, b2], 1)

    def whole_arrays_nudged(X, t, W1, b1, w2, b2):
        """You nudge all numbers of an array at once, so all its slopes come out alike. Nudge one at
        a time."""
        h, weights, slopes = 1e-5, [W1, b1, w2, b2], []
        for k, part in enumerate(weights):
            up = loss(X, t, *[w + h * (i == k) for i, w in enumerate(weights)])
            down = loss(X, t, *[w - h * (i == k) for i, w in enumerate(weights)])
            slopes.append(np.full(np.shape(part), (up - down) / (2 * h)))
        return tuple(slopes)

    def whole_columns_nudged(X, t, W1, b1, w2, b2):
        """You nudge whole columns of W1 at once, so the slopes in a column come out alike. Nudge
        one number at a time."""
        dW1, db1, dw2, db2 = nudge.way(X, t, W1, b1, w2, b2)
        return np.tile(dW1.sum(axis=0), (len(W1), 1)), db1, dw2, db2

    def whole_rows_nudged(X, t, W1, b1, w2, b2):
        """You nudge whole rows of W1 at once, so the slopes in a row come out alike. Nudge one
        number at a time."""
        dW1, db1, dw2, db2 = nudge.way(X, t, W1, b1, w2, b2)
        return np.tile(dW1.sum(axis=1)[:, None], (1, len(b1))), db1, dw2, db2
