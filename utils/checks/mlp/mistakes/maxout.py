"""What people do instead: the larger of two weighted sums."""

import numpy as np

from utils.checks.mlp.activations import maxout


@maxout.mistakes("first")
class _:
    def first_bias_forgotten(X, W1, b1, W2, b2):
        """The first sum lacks its bias, b1."""
        return X @ W1

    def second_bias_in_the_first_sum(X, W1, b1, W2, b2):
        """The first sum has the bias of the second: its bias is b1, not b2."""
        return X @ W1 + b2

    def second_weights_in_the_first_sum(X, W1, b1, W2, b2):
        """W1 plays no part: the first sum is made with the weights of the second."""
        return X @ W2 + b1


@maxout.mistakes("second")
class _:
    def second_bias_forgotten(X, W1, b1, W2, b2):
        """The second sum lacks its bias, b2."""
        return X @ W2

    def first_bias_in_the_second_sum(X, W1, b1, W2, b2):
        """The second sum has the bias of the first: its bias is b2, not b1."""
        return X @ W2 + b1

    def first_weights_in_the_second_sum(X, W1, b1, W2, b2):
        """W2 plays no part: the second sum is made with the weights of the first."""
        return X @ W1 + b2


@maxout.mistakes("larger")
class _:
    def smaller_taken(z1, z2):
        """You take the smaller of the two sums. Take the larger: `np.maximum`."""
        return np.minimum(z1, z2)

    def sums_added(z1, z2):
        """You add the two sums. Take the larger of them."""
        return z1 + z2

    def sums_averaged(z1, z2):
        """You average the two sums. Take the larger of them."""
        return (z1 + z2) / 2

    def larger_in_size(z1, z2):
        """You take the sum that is larger in size, sign apart. 1 is larger than -3."""
        return np.where(np.abs(z1) >= np.abs(z2), z1, z2)

    def decided_for_all(z1, z2):
        """You decide once for all, by the total of all answers. Every neuron decides for every
        example by itself: `np.maximum`."""
        return z1 if z1.sum() > z2.sum() else z2

    def first_sum_only(z1, z2):
        """Only the first sum comes back. Take the larger of the two, entry by entry."""
        return z1

    def second_sum_only(z1, z2):
        """Only the second sum comes back. Take the larger of the two, entry by entry."""
        return z2

    def neighbours_paired(z1, z2):
        """You put the two sums side by side and compare neighbours. A neuron's own two sums belong
        together: column u of the one and column u of the other."""
        return np.concatenate([z1, z2], axis=1).reshape(len(z1), -1, 2).max(axis=2)


@maxout.mistakes("result")
class _:
    def one_number_for_all(a):
        """You return one number, the largest of all: `np.max`. `np.maximum` compares two arrays
        entry by entry."""
        return a.max()

    def largest_of_the_neurons(a):
        """You return one number for each example, the largest over all its neurons. Each neuron
        has an answer of its own: (n, units)."""
        return a.max(axis=1)

    def largest_of_the_examples(a):
        """You return one number for each neuron, the largest over all examples. Every example has
        answers of its own: (n, units)."""
        return a.max(axis=0)

    def relu_on_top(a):
        """You cut off at 0 as well. A maxout neuron may answer with a negative number: its
        activation is the maximum, and nothing else."""
        return np.maximum(a, 0)

    def turned_over(a):
        """Your rows are the neurons. Rows should be examples: transpose it."""
        return a.T


@maxout.mistakes()
class _:
    def biases_forgotten(X, W1, b1, W2, b2):
        """Both biases are missing: each sum has its own, added before the two are compared."""
        return np.maximum(X @ W1, X @ W2)

    def weights_compared_first(X, W1, b1, W2, b2):
        """You take the larger weights and biases first, and then one sum with them. Compute both
        sums, and take the larger sum."""
        return X @ np.maximum(W1, W2) + np.maximum(b1, b2)

    def bias_chosen_apart(X, W1, b1, W2, b2):
        """You take the larger sum of products and the larger bias, each by itself. A bias belongs
        to its own sum: add it before you compare."""
        return np.maximum(X @ W1, X @ W2) + np.maximum(b1, b2)

    def both_biases_added(X, W1, b1, W2, b2):
        """You compare without the biases and add both of them afterwards. Each belongs to its own
        sum: add it before you compare."""
        return np.maximum(X @ W1, X @ W2) + b1 + b2

    def sums_not_reset(X, W1, b1, W2, b2):
        """Your sums are not set back to 0 for the next neuron: they go on growing from neuron to
        neuron. Set them to 0 inside the loop over the neurons."""
        return np.maximum((X @ W1).cumsum(axis=1) + b1, (X @ W2).cumsum(axis=1) + b2)

    def stacked_over_the_examples(X, W1, b1, W2, b2):
        """Of each of the two sums you take the largest over the examples. Stacked, the two sums
        stand along the first axis: axis=0."""
        return np.stack([X @ W1 + b1, X @ W2 + b2]).max(axis=1)

    def stacked_over_the_neurons(X, W1, b1, W2, b2):
        """Of each of the two sums you take the largest over the neurons. Stacked, the two sums
        stand along the first axis: axis=0."""
        return np.stack([X @ W1 + b1, X @ W2 + b2]).max(axis=2)

    def two_layers(X, W1, b1, W2, b2):
        """You feed the first sums into the second weights, as if they were two layers. Both sums
        are made of the same inputs X."""
        return (X @ W1 + b1) @ W2 + b2
