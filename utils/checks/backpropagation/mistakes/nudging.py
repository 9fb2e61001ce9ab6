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

    def slopes_vanish(up, down, here, h):
        """Your slopes are 0, or as good as 0. `(up - down) / 2 * h` multiplies by h: put brackets,
        `(up - down) / (2 * h)`. Or do both losses come from the same place? After `up = W1` and
        `down = W1` there is still only one array, and the two nudges cancel."""
        return (up - down) / 2 * h

    def not_divided(up, down, here, h):
        """You return by how much the loss changes. How *fast* it changes is that divided by 2h."""
        return up - down

    def turned_around(up, down, here, h):
        """Your slopes have the wrong sign: it is up minus down."""
        return (down - up) / (2 * h)

    def one_side_and_two_steps(up, down, here, h):
        """Your slopes are half of what they should be. Is one of your two losses asked where
        nothing is moved? From there to the other it is h, not 2h. Ask at h up and at h down."""
        return (up - here) / (2 * h)

    def brackets_forgotten(up, down, here, h):
        """You divide only one of the two losses by 2h. Put brackets round their difference:
        `(up - down) / (2 * h)`."""
        return up - down / (2 * h)

    def direction_of_the_slope(up, down, here, h):
        """You return 1 or -1, only the sign. The slope says also how fast the loss grows."""
        return np.sign(up - down)

    def downhill_direction(up, down, here, h):
        """You return 1 or -1 for the direction in which the loss falls. The slope says how fast it
        grows, and where it falls it is negative."""
        return np.sign(down - up)

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
        """The slopes of the biases are 0 in your code. Nudge them like the weights."""
        return dW1, 0 * db1, dw2, 0 * db2

    def first_row_only(dW1, db1, dw2, db2):
        """Of dW1 only the first row is filled in. Does a `return` or a `break` stand inside the
        loop over the rows?"""
        return dW1 * (np.arange(len(dW1)) == 0)[:, None], db1, dw2, db2

    def diagonal_only(dW1, db1, dw2, db2):
        """Of dW1 only the diagonal is filled in. Rows and columns each need an index of their
        own."""
        return dW1 * np.eye(*dW1.shape), db1, dw2, db2

    def last_bias_never_nudged(dW1, db1, dw2, db2):
        """The slope of b2 is 0 in your code. It is a plain number, but it can be nudged like the
        others."""
        return dW1, db1, dw2, 0 * db2

    def one_slope_for_each_array(dW1, db1, dw2, db2):
        """You return one slope for each array. Every number in it has a slope of its own."""
        return dW1.sum(), db1.sum(), dw2.sum(), db2

    def arrays_do_not_move(dW1, db1, dw2, db2):
        """The slopes of all three arrays are 0 in your code: the two losses that you subtract come
        out alike. (After `up = W1` and `down = W1` there is still only one array, and the two
        nudges cancel. `W1.copy()` makes another one.)"""
        return 0 * dW1, 0 * db1, 0 * dw2, db2

    def only_first_entries_of_the_vectors(dW1, db1, dw2, db2):
        """Of db1 and dw2 only as many entries are filled in as there are features. They have one
        for each hidden neuron: `len(b1)`."""
        few = np.arange(len(db1)) < len(dW1)
        return dW1, db1 * few, dw2 * few, db2

    def nudges_pile_up(dW1, db1, dw2, db2):
        """Each slope is the sum of all up to it in its array, as if a nudged number were not put
        back before the next one is nudged."""
        return np.cumsum(dW1).reshape(dW1.shape), np.cumsum(db1), np.cumsum(dw2), db2


@nudge.mistakes()
class _:
    def nudged_by_a_share(X, t, W1, b1, w2, b2):
        """Each of your slopes comes out multiplied by the number itself: you move it by a share,
        `w * (1 + h)`, and divide by 2h. Move it by h: `w + h`."""
        slopes = nudge.way(X, t, W1, b1, w2, b2)
        return tuple(w * slope for w, slope in zip((W1, b1, w2, b2), slopes))

    def inputs_nudged(X, t, W1, b1, w2, b2):
        """For dW1 you move the features in X. Move the weights in W1, one number at a time."""
        _, db1, dw2, db2 = nudge.way(X, t, W1, b1, w2, b2)
        h, each = 1e-5, np.eye(X.shape[1])
        moved = [
            loss(X + h * e, t, W1, b1, w2, b2) - loss(X - h * e, t, W1, b1, w2, b2) for e in each
        ]
        return np.tile(np.array(moved)[:, None] / (2 * h), (1, len(b1))), db1, dw2, db2

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
