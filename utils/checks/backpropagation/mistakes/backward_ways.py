"""What people do instead: the backward pass of two layers, another way as a whole."""

import numpy as np

from utils.checks.backpropagation.backward import backward


@backward.mistakes()
class _:
    def the_friends_own(X, t, W1, b1, w2, b2):
        """This is your friend's function as it was. Divide by n, take 1 - a² for the slope of tanh,
        and add up all rows for db1."""
        return backward.way(
            X, t, W1, b1, w2, b2, n=lambda X, t, w2: 1, slope=lambda a: 1 - a,
            db1=lambda d_z1, X, n: d_z1[0],
        )  # fmt: skip

    def only_divided_by_eight(X, t, W1, b1, w2, b2):
        """You divided your friend's four results by 8 and left the rest. Divide by n, take 1 - a²
        for the slope of tanh, and add up all rows for db1."""
        four = backward.way(
            X, t, W1, b1, w2, b2, n=lambda X, t, w2: 1, slope=lambda a: 1 - a,
            db1=lambda d_z1, X, n: d_z1[0],
        )  # fmt: skip
        return tuple(part / 8 for part in four)

    def biases_divided_again(X, t, W1, b1, w2, b2):
        """Your db1 and db2 are divided by n once more. The mean came in with the error already: add
        up."""
        dW1, db1, dw2, db2 = backward.way(X, t, W1, b1, w2, b2)
        return dW1, db1 / len(X), dw2, db2 / len(X)

    def first_layer_of_the_last_example(X, t, W1, b1, w2, b2):
        """Your dW1 and db1 are those of the last example alone. Add up all of them: in a loop over
        the examples that takes a `+=`."""
        dW1, db1, *_ = backward.way(X[-1:], t[-1:], W1, b1, w2, b2)
        return dW1 / len(X), db1 / len(X), *backward.way(X, t, W1, b1, w2, b2)[2:]

    def last_example_only(X, t, W1, b1, w2, b2):
        """All four are those of the last example alone, divided by n. Add up all examples: in a
        loop that takes a `+=`, and zeros before it."""
        return tuple(part / len(X) for part in backward.way(X[-1:], t[-1:], W1, b1, w2, b2))

    def mean_in_the_output_layer_only(X, t, W1, b1, w2, b2):
        """Your dw2 and db2 are right, dW1 and db1 are n times too large: divide the error by n
        before it goes back, and the mean is in all four. (Then no longer divide dw2 and db2
        themselves.)"""
        dW1, db1, dw2, db2 = backward.way(X, t, W1, b1, w2, b2)
        return len(X) * dW1, len(X) * db1, dw2, db2

    def mean_in_the_first_layer_only(X, t, W1, b1, w2, b2):
        """Your dW1 and db1 are right, dw2 and db2 are n times too large: divide the error by n
        before anything else, and the mean is in all four."""
        dW1, db1, dw2, db2 = backward.way(X, t, W1, b1, w2, b2)
        return dW1, db1, len(X) * dw2, len(X) * db2

    def mean_twice_in_the_first_layer(X, t, W1, b1, w2, b2):
        """Your dW1 and db1 are divided by n twice: once with the error, and once more. Take sums
        there."""
        dW1, db1, dw2, db2 = backward.way(X, t, W1, b1, w2, b2)
        return dW1 / len(X), db1 / len(X), dw2, db2

    def eight_for_n(X, t, W1, b1, w2, b2):
        """You divide by 8, whatever the number of examples. It was 8 in the friend's table; here it
        is `len(X)`."""
        return backward.way(X, t, W1, b1, w2, b2, n=lambda X, t, w2: 8)

    def updated_weights_on_the_way_back(X, t, W1, b1, w2, b2):
        """You move w2 and then hand the blame back through the new one. Go back through the weights
        that carried the values forward."""
        _, _, dw2, db2 = backward.way(X, t, W1, b1, w2, b2)
        dW1, db1, *_ = backward.way(
            X, t, W1, b1, w2, b2, handed=lambda d_z2, _, a: np.outer(d_z2, w2 - dw2)
        )
        return dW1, db1, dw2, db2
