"""What people do instead: the Huber loss and its slope."""

import numpy as np

from utils.checks.backpropagation.losses import huber


@huber.mistakes("small")
class _:
    def branches_exchanged(e, delta):
        """The two branches are exchanged: you treat small errors as large ones, and large ones as
        small."""
        return np.abs(e) > delta

    def size_of_the_error_forgotten(e, delta):
        """You compare e itself with delta, so every negative error counts as small. Compare its
        size, `np.abs(e)`."""
        return e <= delta

    def all_small(e, delta):
        """You treat all errors as small. Beyond delta the loss is a straight line."""
        return np.full(e.shape, True)

    def all_large(e, delta):
        """You treat all errors as large, or decide once for all of them together, or take the
        smaller of the two formulas, which is always the line. Up to delta each pays half its
        square: `np.where` decides one by one."""
        return np.full(e.shape, False)

    def square_compared(e, delta):
        """You compare the square of the error with delta. Compare its size."""
        return e**2 <= delta


@huber.mistakes("near")
class _:
    def half_forgotten(e, delta):
        """Small errors pay e² in your code. They pay half of it."""
        return e**2

    def error_itself(e, delta):
        """Small errors pay half of |e| in your code. They pay half of its square."""
        return 0.5 * np.abs(e)


@huber.mistakes("far")
class _:
    def half_delta_not_subtracted(e, delta):
        """Large errors pay delta · |e| in your code, so the two branches do not meet at delta. Half
        of delta is taken away first: delta (|e| - delta / 2)."""
        return delta * np.abs(e)

    def whole_delta_subtracted(e, delta):
        """Large errors pay delta (|e| - delta) in your code. Only half of delta is taken away."""
        return delta * (np.abs(e) - delta)

    def delta_outside_forgotten(e, delta):
        """Large errors pay |e| - delta / 2 in your code. That is multiplied by delta."""
        return np.abs(e) - 0.5 * delta

    def half_delta_outside_the_brackets(e, delta):
        """Large errors pay delta · |e| - delta / 2 in your code. Subtracted is half of delta's
        square: delta (|e| - delta / 2)."""
        return delta * np.abs(e) - 0.5 * delta

    def sign_kept(e, delta):
        """Large errors below 0 pay a negative amount in your code. It is the size of the error that
        counts: `np.abs(e)`."""
        return delta * (e - 0.5 * delta)

    def half_in_front(e, delta):
        """Large errors pay only half in your code: delta (|e| - delta / 2) is all, with no further
        factor."""
        return 0.5 * delta * (np.abs(e) - 0.5 * delta)


@huber.mistakes("mean")
class _:
    def loss_summed(paid, small):
        """Your loss is the sum over the examples. It is their mean."""
        return np.sum(paid)

    def loss_of_each(paid, small):
        """You return what each example pays. The loss is the mean of that, one number."""
        return paid

    def means_of_both_kinds_added(paid, small):
        """You add the mean of the small errors to the mean of the large ones. The loss is one mean,
        over all examples together."""
        return sum(np.mean(paid[kind]) for kind in (small, ~small) if kind.any())


@huber.mistakes("near_slope")
class _:
    def slope_of_the_whole_square(e, delta):
        """For small errors your slope is 2e. That of half a square is e."""
        return 2 * e

    def half_the_error(e, delta):
        """For small errors your slope is e / 2. The slope of e² / 2 is e: the 2 of the exponent
        takes the half away."""
        return 0.5 * e

    def loss_for_its_slope(e, delta):
        """For small errors you return what is paid, e² / 2. Its slope is e."""
        return 0.5 * e**2

    def size_of_small_errors(e, delta):
        """For small errors your slope has lost its sign. It is e itself."""
        return np.abs(e)


@huber.mistakes("far_slope")
class _:
    def sign_forgotten(e, delta):
        """For large errors your slope is delta on either side. Where e is below 0 the loss falls as
        y grows: there it is -delta. `np.sign(e)` has the sign."""
        return delta + 0 * e

    def delta_forgotten(e, delta):
        """For large errors your slope is ±1. The line has the slope ±delta."""
        return np.sign(e)

    def error_beyond_delta(e, delta):
        """For large errors your slope is the error itself, as for small ones. There it stays at
        ±delta: that is what makes this loss gentle."""
        return e

    def times_the_error(e, delta):
        """For large errors your slope is delta · e. A straight line has the same slope everywhere:
        ±delta."""
        return delta * e

    def loss_of_large_errors_for_its_slope(e, delta):
        """For large errors you return what is paid. Its slope is ±delta."""
        return delta * (np.abs(e) - 0.5 * delta)

    def no_slope(e, delta):
        """For large errors your slope is 0. The loss still grows there: ±delta."""
        return 0 * e

    def minus_on_the_wrong_side(e, delta):
        """For large errors your slope has the wrong sign: it is +delta where y is too large, -delta
        where it is too small."""
        return -delta * np.sign(e)

    def bracket_for_its_slope(e, delta):
        """For large errors your slope is |e| - delta / 2, what stands in the bracket. The slope of
        the line is the factor in front of |e|: ±delta."""
        return np.abs(e) - 0.5 * delta

    def half_delta(e, delta):
        """For large errors your slope is ±delta / 2. The term with delta / 2 is a constant and has
        no slope; what remains is ±delta."""
        return 0.5 * delta * np.sign(e)


@huber.mistakes()
class _:
    def negative_slopes_cut(y, t, delta):
        """Your slopes lie between 0 and delta, and so those of negative errors are 0. They lie
        between -delta and delta: `np.clip(e, -delta, delta)`."""
        loss, _ = huber.way(y, t, delta)
        return loss, np.clip(y - t, 0, delta) / len(y)

    def slopes_in_whole_numbers(y, t, delta):
        """Your slopes are cut to whole numbers before they are divided by n. Is the array that you
        write them into one of integers?"""
        loss, d_y = huber.way(y, t, delta)
        return loss, np.trunc(d_y * len(y)) / len(y)

    def clipped_error_squared(y, t, delta):
        """You cut the error off at delta and pay half its square, so that no example pays more than
        delta² / 2. Beyond delta the loss goes on growing, along a line: delta (|e| - delta / 2)."""
        e = np.clip(y - t, -delta, delta)
        return np.mean(e**2) / 2, e / len(e)

    def outliers_thrown_out(y, t, delta):
        """You leave the large errors out. They pay too, delta (|e| - delta / 2), and the mean is
        over all examples."""
        small = np.abs(y - t) <= delta
        kept, n = np.where(small, y - t, 0), max(small.sum(), 1)
        return np.sum(kept**2) / 2 / n, kept / n

    def target_and_delta_exchanged(y, t, delta):
        """You use delta as the target and t as the bound. The arguments are (y, t, delta), and the
        error is y - t."""
        return huber.way(y, delta, t)

    def pseudo_huber(y, t, delta):
        """That is another loss, the pseudo-Huber loss with its root. Here an example pays e² / 2
        up to delta, and delta (|e| - delta / 2) beyond."""
        root = np.sqrt(1 + ((y - t) / delta) ** 2)
        return np.mean(delta**2 * (root - 1)), (y - t) / root / len(y)


@huber.mistakes("n")
class _:
    def slopes_not_averaged(y):
        """Your slopes are n times too large: each output moves the mean by a share of 1/n."""
        return 1

    def divided_by_n_squared(y):
        """You divided the slopes by n twice. Once is the mean."""
        return len(y) ** 2


@huber.mistakes("result")
class _:
    def slopes_added_up(loss, d_y):
        """You return one number for the slopes, all of them added up or averaged. Each output has a
        slope of its own: an array of shape (n,)."""
        return loss, np.sum(d_y)

    def slopes_averaged(loss, d_y):
        """You return one slope, the mean of all. Each output has a slope of its own: an array of
        shape (n,)."""
        return loss, np.mean(d_y)

    def downhill(loss, d_y):
        """Your slopes have the wrong sign: they point downhill, as with the error t - y. Asked for
        is how fast the loss grows with y. (The loss is right.)"""
        return loss, -d_y
