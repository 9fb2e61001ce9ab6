"""What people do instead: cutting an epoch into batches."""

import numpy as np

from utils.checks.optimizers.minibatches import minibatches


@minibatches.mistakes("starts")
class _:
    def small_batch_left_out(n, batch_size):
        """The last batch is left out where it is smaller than the others. Its examples count
        too."""
        return range(0, n - batch_size + 1, batch_size)

    def first_batch_only(n, batch_size):
        """Only the first batch comes back. Does the `return` stand inside the loop?"""
        return range(0, n, batch_size)[:1]

    def a_batch_from_every_place(n, batch_size):
        """A batch begins at every example, so most examples come several times. The next one begins
        where this one ends: `range(0, len(X), batch_size)`."""
        return range(n)

    def last_batch_lost(n, batch_size):
        """The last batch is missing, whether it is full or not."""
        return range(0, n, batch_size)[:-1]

    def first_batch_lost(n, batch_size):
        """The first batch is missing: the first one begins at 0."""
        return range(batch_size, n, batch_size)

    def begins_at_one(n, batch_size):
        """The first example is missing: places are counted from 0."""
        return range(1, n, batch_size)

    def an_empty_batch_at_the_end(n, batch_size):
        """Where the examples fill their batches exactly, an empty one follows. Rounding down and
        adding one gives one too many there."""
        return range(0, (n // batch_size + 1) * batch_size, batch_size)


@minibatches.mistakes("starts")
class _:
    def windows(n, batch_size):
        """Your batches overlap: each begins one example after the other. The next one begins where
        this one ends: `range(0, len(X), batch_size)`."""
        return range(n - batch_size + 1) if n >= batch_size else range(1)


@minibatches.mistakes("chosen")
class _:
    def order_ignored(order, start, batch_size):
        """The examples come in the order in which they stand in X. `order` says in which order they
        should come."""
        return np.arange(len(order))[start : start + batch_size]

    def order_read_backwards(order, start, batch_size):
        """You use `order` the other way round: order[i] is the number of the example that comes at
        place i, not the place of example i."""
        return np.argsort(order)[start : start + batch_size]

    def end_without_its_start(order, start, batch_size):
        """`order[start : batch_size]` ends at the same place each time, so all batches but the
        first are empty. The end moves along: `start + batch_size`."""
        return order[start:batch_size]

    def batches_one_too_small(order, start, batch_size):
        """Your slices are one too short: a slice stops before its end. Let it end at
        `start + batch_size`."""
        return order[start : start + batch_size - 1]

    def batches_one_too_large(order, start, batch_size):
        """Your slices are one too long, so batches share an example with the next one. A slice
        stops before its end: let it end at `start + batch_size`."""
        return order[start : start + batch_size + 1]

    def the_rest_in_one_batch(order, start, batch_size):
        """Each batch goes on to the end. It should stop at `start + batch_size`."""
        return order[start:]

    def all_that_came_so_far(order, start, batch_size):
        """Each batch holds all examples from the first on. Begin it at `start`."""
        return order[: start + batch_size]

    def counted_from_one(order, start, batch_size):
        """You use order - 1, as if examples were counted from 1. They are counted from 0, as rows
        of X are."""
        return order[start : start + batch_size] - 1

    def sorted_in_the_batch(order, start, batch_size):
        """In each batch the examples stand sorted by number. They should come as `order` says."""
        return np.sort(order[start : start + batch_size])

    def same_batch_each_time(order, start, batch_size):
        """Every batch is the first one again: nothing in it depends on where it begins."""
        return order[:batch_size]

    def filled_up_from_the_start(order, start, batch_size):
        """You fill the small last batch up with examples from the beginning, so these come twice.
        It may be smaller."""
        return order[np.arange(start, start + batch_size) % len(order)]

    def from_the_end(order, start, batch_size):
        """You deal the examples out from the end of `order`. The first of it comes first."""
        return order[::-1][start : start + batch_size]


@minibatches.mistakes("of_X")
class _:
    def inputs_not_shuffled(X, chosen, start, batch_size):
        """The targets are shuffled and the inputs are not, so each x has another's target. Use the
        same numbers for both: `X[chosen]`, `t[chosen]`."""
        return X[start : start + batch_size]


@minibatches.mistakes("of_t")
class _:
    def targets_not_shuffled(t, chosen, start, batch_size):
        """The inputs are shuffled and the targets are not, so each x has another's target. Use the
        same numbers for both: `X[chosen]`, `t[chosen]`."""
        return t[start : start + batch_size]

    def numbers_for_targets(t, chosen, start, batch_size):
        """In place of the targets stand the numbers of the examples. Look them up: `t[chosen]`."""
        return np.asarray(chosen, float)


@minibatches.mistakes("pair")
class _:
    def pair_exchanged(X_batch, t_batch):
        """In each pair the targets come first. Asked for was (X_batch, t_batch)."""
        return t_batch, X_batch


@minibatches.mistakes("result")
class _:
    def last_batch_only(batches):
        """Only the last batch comes back. Collect all of them in a list."""
        return batches[-1:]

    def batches_in_reverse(batches):
        """The batches stand in reverse order. Append each at the end."""
        return batches[::-1]

    def small_batch_joined(batches):
        """Where the last batch is smaller, you add it to the one before. It stays a batch of its
        own."""
        if len(batches) > 1 and len(batches[-1][0]) < len(batches[0][0]):
            a, b = batches[-2], batches[-1]
            return [*batches[:-2], tuple(np.concatenate(parts) for parts in zip(a, b))]
        return batches


@minibatches.mistakes()
class _:
    def dealt_out_like_cards(X, t, batch_size, order):
        """You deal the examples out like cards, every so many to the same batch. The first
        `batch_size` of `order` make the first batch, the next ones the second."""
        number = -(-len(order) // batch_size)
        return [(X[order[k::number]], t[order[k::number]]) for k in range(number)]

    def small_batch_first(X, t, batch_size, order):
        """The smaller batch comes first. It is the last one that has what is left."""
        ends = [*range(len(order) % batch_size, len(order) + 1, batch_size)]
        starts = [0, *ends[:-1]] if ends[0] else ends[:-1]
        ends = ends if ends[0] else ends[1:]
        return [(X[order[a:b]], t[order[a:b]]) for a, b in zip(starts, ends)]

    def last_batch_filled_from_before(X, t, batch_size, order):
        """Your last batch is full, because it begins too early: its first examples have been in the
        batch before. It has only what is left."""
        batches = []
        for start in range(0, len(order), batch_size):
            part = order[start : start + batch_size]
            part = part if len(part) == batch_size else order[-batch_size:]
            batches.append((X[part], t[part]))
        return batches

    def as_many_batches_as_their_size(X, t, batch_size, order):
        """You make `batch_size` batches. It is the number of examples in each of them."""
        return [(X[part], t[part]) for part in np.array_split(order, batch_size)]

    def evenly_divided(X, t, batch_size, order):
        """Your batches differ in size by at most one. All but the last should have `batch_size`
        examples."""
        return [(X[part], t[part]) for part in np.array_split(order, -(-len(order) // batch_size))]
