"""What people do instead: clipping a list of gradients by its norm."""

import numpy as np

from utils.checks.optimizers.exploding import clip


@clip.mistakes("norm")
class _:
    def root_forgotten(gradients):
        """Your norm is the sum of the squares. The root is missing."""
        return sum(np.sum(g**2) for g in gradients)

    def norms_added(gradients):
        """You add up the norms of the arrays. The norm of all together is the root of the sum of
        all squares."""
        return sum(np.sqrt(np.sum(g**2)) for g in gradients)

    def sizes_added(gradients):
        """You add up the sizes of the numbers. The norm adds up their squares, and takes the
        root."""
        return sum(np.sum(np.abs(g)) for g in gradients)

    def largest_number(gradients):
        """You take the largest number for the norm. It is the root of the sum of all squares."""
        return max(np.max(np.abs(g)) for g in gradients)

    def largest_norm(gradients):
        """You take the norm of the longest array. All arrays count together."""
        return max(np.sqrt(np.sum(g**2)) for g in gradients)

    def first_array_only(gradients):
        """You take the norm of the first array. All arrays count together."""
        return np.sqrt(np.sum(gradients[0] ** 2))

    def last_array_only(gradients):
        """You take the norm of the last array. All arrays count together."""
        return np.sqrt(np.sum(gradients[-1] ** 2))

    def spectral_norms(gradients):
        """For a matrix `np.linalg.norm(g, 2)` is another kind of norm. Leave out the 2, and it is
        the root of the sum of all squares."""
        return np.sqrt(sum(np.linalg.norm(g, 2) ** 2 for g in gradients))

    def mean_of_the_squares(gradients):
        """You take the mean of the squares. The norm is the root of their sum."""
        return np.sqrt(np.mean(np.concatenate([g.ravel() for g in gradients]) ** 2))

    def mean_of_the_norms(gradients):
        """You average the norms of the arrays. The norm of all together is the root of the sum of
        all squares."""
        return np.mean([np.sqrt(np.sum(g**2)) for g in gradients])

    def root_of_the_sum(gradients):
        """You add up the numbers before you square them, so that they cancel. Square first."""
        return np.sqrt(sum(np.sum(g) ** 2 for g in gradients))

    def roots_added(gradients):
        """You add up the numbers of all arrays and take that for the norm. Square them first, and
        take the root of the sum."""
        return abs(sum(np.sum(g) for g in gradients))


@clip.mistakes("too_long")
class _:
    def always_scaled(norm, max_norm):
        """You scale short gradients too, so that they get longer. What is short enough stays as it
        is."""
        return True

    def the_short_ones_scaled(norm, max_norm):
        """The condition is turned around: you stretch what is short, and leave what is too long."""
        return norm < max_norm

    def compared_with_the_square(norm, max_norm):
        """You compare the norm with the square of `max_norm`. Compare it with `max_norm`."""
        return norm > max_norm**2

    def square_compared_with_the_norm(norm, max_norm):
        """You compare the square of the norm with `max_norm`. Take the root first."""
        return norm**2 > max_norm

    def never_scaled(norm, max_norm):
        """Your gradients come back as they were, also where they are too long. (In a loop `g = …`
        gives a name to something new, and does not change the list.)"""
        return False


@clip.mistakes("factor")
class _:
    def factor_turned_around(norm, max_norm):
        """Your factor is upside down: it is `max_norm / norm`, which is below 1."""
        return norm / max_norm

    def made_of_length_one(norm, max_norm):
        """You make the norm 1. It should become `max_norm`."""
        return 1 / norm

    def times_the_largest(norm, max_norm):
        """You multiply by `max_norm` and do not divide by the norm."""
        return max_norm

    def root_of_the_factor(norm, max_norm):
        """Your factor is the root of what it should be."""
        return np.sqrt(max_norm / norm)

    def set_to_zero(norm, max_norm):
        """You set gradients that are too long to 0. They should only be shortened."""
        return 0.0


@clip.mistakes("scaled")
class _:
    def first_array_alone_scaled(gradients, factor):
        """Only the first array is shrunk. All of them get the same factor."""
        return [gradients[0] * factor, *gradients[1:]]

    def last_array_alone_scaled(gradients, factor):
        """Only the last array is shrunk. All of them get the same factor."""
        return [*gradients[:-1], gradients[-1] * factor]

    def longest_alone_scaled(gradients, factor):
        """Only the longest array is shrunk. All of them get the same factor."""
        longest = int(np.argmax([np.sum(g**2) for g in gradients]))
        return [g * factor if i == longest else g for i, g in enumerate(gradients)]


@clip.mistakes("result")
class _:
    def first_array_returned(gradients):
        """Only the first array comes back. Does the `return` stand inside the loop?"""
        return gradients[:1]

    def one_long_array(gradients):
        """All numbers come back in one long array. Asked for is a list of arrays, of the shapes
        that came in."""
        return [np.concatenate([g.ravel() for g in gradients])]


@clip.mistakes()
class _:
    def array_by_array(gradients, max_norm):
        """You clip each array by its own norm. The norm is that of all arrays together, and all of
        them shrink by the same factor."""
        return [g / max(1.0, np.sqrt(np.sum(g**2)) / max_norm) for g in gradients]

    def own_norm_decides(gradients, max_norm):
        """You shrink only arrays whose own norm is too large. The norm of all together decides, for
        all of them at once."""
        norm = np.sqrt(sum(np.sum(g**2) for g in gradients))
        return [g * max_norm / norm if np.sqrt(np.sum(g**2)) > max_norm else g for g in gradients]

    def number_by_number(gradients, max_norm):
        """You cut each number at `max_norm`. That turns the gradient; here all numbers shrink by
        the same factor."""
        return [np.clip(g, -max_norm, max_norm) for g in gradients]

    def cut_from_above(gradients, max_norm):
        """You cut each number at `max_norm`, and only the positive ones. Here all numbers shrink by
        the same factor."""
        return [np.minimum(g, max_norm) for g in gradients]

    def row_by_row(gradients, max_norm):
        """You clip each row by its own norm. The norm is that of all arrays together."""
        return [
            g / np.maximum(1.0, np.sqrt(np.sum(g**2, axis=-1, keepdims=True)) / max_norm)
            for g in gradients
        ]
