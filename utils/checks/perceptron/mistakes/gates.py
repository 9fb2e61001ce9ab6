"""What people do instead: weights for NAND and counting on a grid."""

import itertools

import numpy as np

from utils.checks.perceptron.gates import count_solutions, nand_weights


@nand_weights.mistakes()
class _:
    def weights_of_and():
        """Your neuron computes AND: yes only to (1, 1). NAND is its opposite."""
        return [1, 1], -1.5

    def weights_of_nor():
        """Your neuron computes NOR: yes only to (0, 0). Raise the bias until (0, 1) and (1, 0) say
        yes too."""
        return [-1, -1], 0.5

    def weights_of_or():
        """Your neuron computes OR: no only to (0, 0). You want no only to (1, 1)."""
        return [1, 1], -0.5

    def first_input_decides():
        """Your neuron says no to (1, 0) too: there w1 + b is below 0. A weight alone must not pull
        the sum below 0, only both together."""
        return [-2, -1], 1.5

    def second_input_decides():
        """Your neuron says no to (0, 1) too: there w2 + b is below 0. A weight alone must not pull
        the sum below 0, only both together."""
        return [-1, -2], 1.5

    def never_no():
        """Your neuron says yes to all four. At (1, 1) the sum w1 + w2 + b must fall below 0; 0
        itself says yes."""
        return [-1, -1], 2

    def never_yes():
        """Your neuron says no to all four. At (0, 0) the sum is b alone, so b must be 0 or more."""
        return [-1, -1], -1

    def yes_to_the_first_input():
        """Your neuron answers with the first input itself: yes to (1, 0) and (1, 1). Its sign is
        the wrong way round, and the other input plays no part."""
        return [1, 0], -0.5

    def yes_to_the_second_input():
        """Your neuron answers with the second input itself: yes to (0, 1) and (1, 1). Its sign is
        the wrong way round, and the other input plays no part."""
        return [0, 1], -0.5

    def no_only_to_the_first_alone():
        """Your neuron says no only to (1, 0). It should say no only to (1, 1): the signs of the two
        weights must be the same."""
        return [-2, 1], 1.5

    def no_only_to_the_second_alone():
        """Your neuron says no only to (0, 1). It should say no only to (1, 1): the signs of the two
        weights must be the same."""
        return [1, -2], 1.5

    def yes_only_to_the_first_alone():
        """Your neuron says yes only to (1, 0). It should say no only to (1, 1): both weights are
        negative, and b is large enough for one of them, not for both."""
        return [1, -1], -0.5

    def yes_only_to_the_second_alone():
        """Your neuron says yes only to (0, 1). It should say no only to (1, 1): both weights are
        negative, and b is large enough for one of them, not for both."""
        return [-1, 1], -0.5


@count_solutions.mistakes("triples")
class _:
    def bias_always_zero(grid):
        """You try two weights and leave the bias at 0. The bias runs over the grid as well."""
        return [(w1, w2, 0.0) for w1 in grid for w2 in grid]

    def bias_always_one(grid):
        """You try two weights and leave the bias at 1. The bias runs over the grid as well."""
        return [(w1, w2, 1.0) for w1 in grid for w2 in grid]

    def equal_weights_only(grid):
        """You only try triples with w1 equal to w2. Each weight needs a loop of its own."""
        return [(w, w, b) for w in grid for b in grid]

    def all_three_equal(grid):
        """You only try triples of three equal numbers. Each of the three needs a loop of its own:
        `zip` goes through all of them in step."""
        return [(a, a, a) for a in grid]

    def bias_equal_to_second_weight(grid):
        """You only try triples with b equal to w2. Each of the three needs a loop of its own."""
        return [(w1, w2, w2) for w1 in grid for w2 in grid]

    def each_number_once(grid):
        """Triples in which a number occurs twice are missing, such as (1, 1, 0). Each of the three
        may be any number of the grid: `product`, not `permutations`."""
        return itertools.permutations(grid, 3)

    def combinations_only(grid):
        """Of each three numbers you try one order only, and none of them twice. Each of the three
        may be any number of the grid: `product`, not `combinations`."""
        return itertools.combinations(grid, 3)

    def combinations_with_repetition(grid):
        """Of each three numbers you try one order only. (1, 2, 0) and (2, 0, 1) are two neurons:
        `product`, not `combinations_with_replacement`."""
        return itertools.combinations_with_replacement(grid, 3)

    def exchanged_weights_once(grid):
        """You try each pair of weights in one order only. (1, 2) and (2, 1) are two neurons."""
        return [(w1, w2, b) for i, w1 in enumerate(grid) for w2 in grid[i:] for b in grid]

    def indices_for_values(grid):
        """You try the indices 0, 1, 2, … in place of the numbers in the grid. `for w in grid` gives
        the numbers, `range(len(grid))` their places."""
        return itertools.product(range(len(grid)), repeat=3)

    def last_number_left_out(grid):
        """The last number of the grid is never tried. `range(n)` ends at n - 1 by itself."""
        return itertools.product(grid[:-1], repeat=3)

    def first_number_left_out(grid):
        """The first number of the grid is never tried. Indices begin at 0."""
        return itertools.product(grid[1:], repeat=3)


@count_solutions.mistakes("sums")
class _:
    def sums_without_bias(w1, w2, b):
        """The bias plays no part in your sums. z is w1·x1 + w2·x2 + b."""
        return 0 * b, w2, w1, w1 + w2

    def bias_subtracted(w1, w2, b):
        """You subtract the bias. z is w1·x1 + w2·x2 + b."""
        return -b, w2 - b, w1 - b, w1 + w2 - b

    def inputs_in_reverse(w1, w2, b):
        """Your answers stand in reverse order. The targets come in the order (0, 0), (0, 1), (1,
        0), (1, 1)."""
        return w1 + w2 + b, w1 + b, w2 + b, b


@count_solutions.mistakes("says")
class _:
    def zero_is_no(z):
        """Triples that put an input exactly on the line are judged the other way: z = 0 says yes
        (`>=`)."""
        return z > 0

    def zero_is_no_and_turned_around(z):
        """Your neuron says yes up to 0 and no above. It says yes where z >= 0."""
        return z <= 0

    def turned_around(z):
        """All four answers are the opposite of the targets: your neuron says yes below 0, or you
        count answers that differ from the targets. It says yes where z >= 0."""
        return z < 0

    def threshold_one_half(z):
        """Your neuron says yes from 0.5 on. A weighted sum tips over at 0."""
        return z >= 0.5


@count_solutions.mistakes("fits")
class _:
    def one_row_is_enough(answers, targets):
        """You count a triple as soon as one of its four answers is right. All four must be:
        `np.all`, not `np.any`."""
        return (answers == targets).any(axis=1)

    def right_answers_counted(answers, targets):
        """You add up the single right answers. Count triples: a triple counts once, when all four
        are right."""
        return (answers == targets).sum(axis=1)

    def three_right_are_enough(answers, targets):
        """You count triples with three right answers too. All four must be right."""
        return (answers == targets).sum(axis=1) >= 3

    def wrong_ones_counted(answers, targets):
        """You count the triples that do not serve. Count those whose four answers are right."""
        return ~(answers == targets).all(axis=1)

    def same_number_of_yes(answers, targets):
        """You compare how many say yes. The four answers must be the targets one by one."""
        return answers.sum(axis=1) == targets.sum()

    def all_compared_with_all(answers, targets):
        """You compare whether all answers are yes with whether all targets are. The four answers
        must be the targets one by one: `np.all(answers == targets)`."""
        return answers.all(axis=1) == targets.all()

    def last_row_decides(answers, targets):
        """Only the answer to (1, 1) decides: each replaces the one before. All four must be
        right."""
        return answers[:, 3] == targets[3]

    def first_row_decides(answers, targets):
        """Only the answer to (0, 0) decides. All four must be right."""
        return answers[:, 0] == targets[0]

    def last_row_forgotten(answers, targets):
        """The answer to (1, 1) plays no part. All four must be right."""
        return (answers == targets)[:, :3].all(axis=1)

    def first_row_forgotten(answers, targets):
        """The answer to (0, 0) plays no part. All four must be right."""
        return (answers == targets)[:, 1:].all(axis=1)

    def every_triple_counted(answers, targets):
        """You count every triple there is. Count those whose four answers are right."""
        return np.ones(len(answers), int)


@count_solutions.mistakes("total")
class _:
    def one_bias_for_each_pair(fitting, grid):
        """For each pair of weights you count one bias at most: a `break` after the first that
        serves. Count all that serve."""
        return fitting.reshape(-1, len(grid)).any(axis=1).sum()

    def last_bias_only(fitting, grid):
        """Of each pair of weights only the last bias is judged: comparing and counting belong
        inside the innermost loop."""
        return fitting.reshape(-1, len(grid))[:, -1].sum()

    def stops_at_the_first_solution(fitting, grid):
        """You return at the first triple that works. Go through all of them and count."""
        return int(fitting.any())

    def one_count_too_many(fitting, grid):
        """Your count is one too large, for every gate. Does it begin at 1?"""
        return fitting.sum() + 1

    def share_of_the_triples(fitting, grid):
        """You return the share of the triples that work. Asked for is how many."""
        return fitting.sum() / len(fitting)

    def count_begins_again(fitting, grid):
        """Your count begins again at 0 inside the loops, so what was counted before is lost. Set it
        to 0 once, before all loops."""
        return fitting[-(len(grid) ** 2) :].sum()

    def count_begins_again_inside(fitting, grid):
        """Your count begins again at 0 inside the two outer loops, so what was counted before is
        lost. Set it to 0 once, before all loops."""
        return fitting[-len(grid) :].sum()

    def returned_inside_the_loops(fitting, grid):
        """You return after the first number for w1. The `return` belongs after all the loops."""
        return fitting[: len(grid) ** 2].sum()


@count_solutions.mistakes()
class _:
    def list_of_solutions(targets, grid):
        """You return the triples themselves. Asked for is how many there are: `len(…)` of them."""
        inputs = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
        return [
            (w1, w2, b)
            for w1, w2, b in itertools.product(grid, repeat=3)
            if np.array_equal(inputs @ [w1, w2] + b >= 0, targets)
        ]
