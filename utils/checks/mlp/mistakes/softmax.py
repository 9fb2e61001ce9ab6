"""What people do instead: a softmax with a temperature."""

import numpy as np

from utils.checks.mlp.softmax import softmax


@softmax.mistakes("scaled")
class _:
    def temperature_forgotten(Z, temperature):
        """The temperature plays no part in your answers: it is not used, or it cancels. Divide all
        logits by it, before e is raised to them."""
        return Z

    def temperature_multiplied(Z, temperature):
        """You multiply by the temperature. Divide by it: a hot softmax is an undecided one."""
        return Z * temperature


@softmax.mistakes("shifted")
class _:
    def bursts(scaled, Z):
        """The formula as it stands bursts where logits are large: e^1000 is more than a computer's
        numbers can hold, and inf / inf is nan. Subtract the largest logit of each row first: it
        changes no probability."""
        return scaled

    def largest_of_all_subtracted(scaled, Z):
        """You subtract the largest number of the whole array. In a row that lies far below it
        every e^z becomes 0, and 0 / 0 is nan. Subtract from each row its own largest."""
        return scaled - scaled.max()

    def largest_of_the_columns_subtracted(scaled, Z):
        """You subtract from each column its largest number (axis=0). That changes the
        probabilities of a row, whose logits then lose different amounts. Take the largest of each
        row: axis=1, with keepdims=True."""
        return scaled - scaled.max(axis=0)

    def mean_subtracted(scaled, Z):
        """You subtract the mean of each row. That changes no probability, but it does not keep
        large logits from bursting. Subtract the largest of the row."""
        return scaled - scaled.mean(axis=1, keepdims=True)

    def smallest_subtracted(scaled, Z):
        """You subtract the smallest logit of each row, so the others become larger still and
        burst. Subtract the largest."""
        return scaled - scaled.min(axis=1, keepdims=True)

    def largest_added(scaled, Z):
        """You add the largest logit where it should be subtracted: so large ones burst sooner."""
        return scaled + scaled.max(axis=1, keepdims=True)

    def largest_of_the_undivided(scaled, Z):
        """You divide by the temperature and then subtract the largest of the logits as they were
        before. Take the largest of the divided ones."""
        return scaled - Z.max(axis=1, keepdims=True)

    def logits_cut_off(scaled, Z):
        """Where logits are large you cut them off, and then they are all alike: 1000 and 999 both
        become the limit. Subtract the largest logit of each row, and nothing needs to be cut."""
        return np.clip(scaled, -500, 500)

    def keepdims_forgotten(scaled, Z):
        """The largest numbers of the rows are laid along the rows and not beside them, so the
        first column loses the largest of the first row, and so on. Keep them in a column:
        `Z.max(axis=1, keepdims=True)`."""
        return scaled - scaled.max(axis=1)


@softmax.mistakes("e")
class _:
    def exponential_forgotten(z):
        """There is no exponential: you divide the logits themselves by their sum. Take e^z first;
        it makes every share positive."""
        return z

    def sign_of_the_exponent_turned(z):
        """You take e^-z, so the smallest logit gets the largest share. The exponent has no
        minus."""
        return np.exp(-z)

    def powers_of_two(z):
        """You take powers of 2. The softmax is made of powers of e: `np.exp`."""
        return 2.0**z


@softmax.mistakes("total")
class _:
    def columns_add_up_to_one(e):
        """Your columns add up to 1 (axis=0). Each row is one example, and its probabilities should
        add up to 1: axis=1."""
        return e.sum(axis=0)

    def all_add_up_to_one(e):
        """All your numbers together add up to 1. Each row should do so by itself: sum along axis
        1."""
        return e.sum()

    def sums_laid_along_the_rows(e):
        """The sums of the rows are laid along the rows and not beside them, so the first column is
        divided by the sum of the first row, and so on. Keep them in a column:
        `e.sum(axis=1, keepdims=True)`."""
        return e.sum(axis=1)

    def sum_not_reset(e):
        """The sum is not set back to 0 for each row: it goes on growing from row to row."""
        return np.cumsum(e.sum(axis=1))[:, None]

    def never_divided(e):
        """Your rows do not add up to 1: you stop at e^z, or divide by the largest of them. Divide
        each row by its sum."""
        return 1

    def divided_by_their_number(e):
        """You divide by how many classes there are. Divide each row by the sum of its e^z."""
        return e.shape[1]


@softmax.mistakes("result")
class _:
    def probabilities_divided_by_the_temperature(p, Z, temperature):
        """Your probabilities are divided by the temperature, so they no longer add up to 1. The
        logits are divided, before e is raised to them."""
        return p / temperature

    def logarithms_returned(p, Z, temperature):
        """You return the logarithms of the probabilities. The last `np.exp` is missing."""
        return np.log(p)

    def kept_in_whole_numbers(p, Z, temperature):
        """Where the logits are whole numbers, the probabilities are cut to 0 and 1: they stand in
        an array that was made from Z and holds whole numbers like it. Make one of floats:
        `np.zeros(Z.shape)`."""
        return np.trunc(p) if Z.dtype.kind == "i" else p

    def single_row_unpacked(p, Z, temperature):
        """Where Z has a single row, you return an array of shape (k,). Keep it in two dimensions,
        (1, k): leave out the `squeeze`."""
        return p.squeeze()

    def largest_share_only(p, Z, temperature):
        """You return the largest probability of each row. All k of them are asked for."""
        return p.max(axis=1)

    def class_numbers(p, Z, temperature):
        """You return the number of the most probable class. All k probabilities are asked for."""
        return p.argmax(axis=1)

    def first_row_only(p, Z, temperature):
        """Only the first row is there. Go through all rows, and return after the loop."""
        return p[:1]

    def first_row_filled(p, Z, temperature):
        """Only the first row is filled in, the others are 0: the `return` stands inside the
        loop."""
        return p * (np.arange(len(p)) == 0)[:, None]


@softmax.mistakes()
class _:
    def temperature_above_the_line_only(Z, temperature):
        """The temperature comes in above the line only. The sum below it is made of the divided
        logits too."""
        top = Z.max(axis=1, keepdims=True)
        return np.exp((Z - top) / temperature) / np.exp(Z - top).sum(axis=1, keepdims=True)

    def shares_raised_to_a_power(Z, temperature):
        """You take the softmax and raise it to the power of 1/T. That is the right numerator, but
        the rows no longer add up to 1. Divide the logits by T before anything else."""
        e = np.exp(Z - Z.max(axis=1, keepdims=True))
        return (e / e.sum(axis=1, keepdims=True)) ** (1 / temperature)

    def power_after_the_exponential(Z, temperature):
        """You raise e^z to the power of 1/T afterwards. What e^z has rounded to 0 by then stays 0,
        at any temperature. Divide the logits by T first."""
        e = np.exp(Z - Z.max(axis=1, keepdims=True)) ** (1 / temperature)
        return e / e.sum(axis=1, keepdims=True)

    def nan_replaced(Z, temperature):
        """Where e^z bursts, you put other numbers in the place of nan. Then the answer is a number,
        but not the right one. Subtract the largest logit of each row, and no nan arises."""
        e = np.exp(Z / temperature)
        return np.nan_to_num(e / e.sum(axis=1, keepdims=True))
