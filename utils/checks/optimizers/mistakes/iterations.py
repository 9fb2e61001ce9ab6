"""What people do instead: counting the steps of a training."""

from utils.checks.optimizers.minibatches import iterations


@iterations.mistakes("batches")
class _:
    def small_batch_not_counted(n, batch_size):
        """The small last batch of an epoch is not counted, but it is a step too. Round up."""
        return n // batch_size

    def not_rounded(n, batch_size):
        """You divide and do not round. There is no part of a step: the small last batch counts as
        one."""
        return n / batch_size

    def rounded_to_the_nearest(n, batch_size):
        """You round to the nearest. The small last batch is a step, however small: round up."""
        return round(n / batch_size)

    def always_one_more(n, batch_size):
        """You always add one. Where the examples fill their batches exactly, nothing is left
        over."""
        return n // batch_size + 1

    def one_step_an_example(n, batch_size):
        """You count a step for every example. There is one for every batch."""
        return n

    def at_least_one(n, batch_size):
        """The small last batch is counted only where it is the only one."""
        return max(1, n // batch_size)


@iterations.mistakes("batches")
class _:
    def rest_counted_by_example(n, batch_size):
        """You add a step for each example that is left over. Together they are one batch, one
        step."""
        return n // batch_size + n % batch_size


@iterations.mistakes("total")
class _:
    def one_small_batch_in_all(batches, n, batch_size, epochs):
        """You count one small batch in all. Each epoch ends with one of its own."""
        return n // batch_size * epochs + (n % batch_size > 0)

    def epochs_forgotten(batches, n, batch_size, epochs):
        """You count a single epoch. In each of the epochs all batches come again."""
        return batches

    def rounded_once_for_all(batches, n, batch_size, epochs):
        """You round up once for all epochs together. Each epoch ends with a small batch of its
        own."""
        return -(-n * epochs // batch_size)

    def cut_once_for_all(batches, n, batch_size, epochs):
        """You divide `n * epochs` by the batch size and cut. Each epoch ends with a small batch of
        its own, and that is a step."""
        return n * epochs // batch_size

    def epochs_added(batches, n, batch_size, epochs):
        """You add the epochs. Each of them has all batches: multiply."""
        return batches + epochs

    def size_times_epochs(batches, n, batch_size, epochs):
        """You multiply the batch size by the epochs. How many batches are there?"""
        return batch_size * epochs
