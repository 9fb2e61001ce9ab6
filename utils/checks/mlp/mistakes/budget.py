"""What people do instead: counting parameters, and the widest network within a budget."""

import math

import numpy as np

from utils.checks.mlp.budget import count_parameters, widest


@count_parameters.mistakes("pairs")
class _:
    def last_layer_left_out(sizes):
        """The last layer is missing: its weights and its biases count too."""
        return list(zip(sizes, sizes[1:]))[:-1]

    def first_layer_left_out(sizes):
        """The first layer is missing: the weights of the inputs count too."""
        return list(zip(sizes, sizes[1:]))[1:]

    def first_layer_only(sizes):
        """Only the first layer is counted. Does the `return` stand inside the loop?"""
        return [(sizes[0], sizes[1])]

    def last_layer_only(sizes):
        """Only the last layer is counted: the total begins again in each turn. Set it to 0 once,
        before the loop."""
        return [(sizes[-2], sizes[-1])]

    def outputs_wired_to_the_inputs(sizes):
        """One layer too many: the outputs are connected with the inputs. Index -1 is the last
        entry; let the loop begin at 1."""
        return list(zip([sizes[-1], *sizes], sizes))

    def every_second_layer_skipped(sizes):
        """Every second layer is skipped. Each layer is connected with the next one: the pairs
        overlap."""
        return list(zip(sizes[::2], sizes[1::2]))


@count_parameters.mistakes("weights")
class _:
    def weights_forgotten(inputs, units):
        """You count the biases alone. Each neuron also has a weight for every input."""
        return 0

    def weights_added(inputs, units):
        """Between two layers you add the sizes. Each neuron has a weight for every input: multiply
        them."""
        return inputs + units


@count_parameters.mistakes("biases")
class _:
    def biases_forgotten(inputs, units):
        """The biases are missing: one for each neuron."""
        return 0

    def biases_of_the_layer_before(inputs, units):
        """You count a bias for each neuron of the layer before. Each layer has a bias for each of
        its own neurons."""
        return inputs

    def one_bias_a_layer(inputs, units):
        """You count one bias for each layer. Each neuron has its own."""
        return 1

    def biases_on_both_sides(inputs, units):
        """You multiply (inputs + 1) by (units + 1). The bias acts as one more input, not as one
        more neuron: (inputs + 1) · units."""
        return inputs + units + 1

    def biases_counted_twice(inputs, units):
        """The biases come in twice. Each neuron has one."""
        return 2 * units


@count_parameters.mistakes("total")
class _:
    def layers_listed(layers):
        """You return a number for each layer. Add them up."""
        return np.array(layers)

    def layers_multiplied(layers):
        """You multiply the numbers of the layers. Add them up."""
        return math.prod(layers)


@count_parameters.mistakes("more")
class _:
    def inputs_have_biases(sizes):
        """You count biases for the inputs too. Inputs are numbers that come in; they have no
        bias."""
        return sizes[0]

    def first_and_last_multiplied(sizes):
        """The outputs are connected with the inputs: index -1 is the last entry. Let the loop begin
        at 1."""
        return sizes[-1] * sizes[0]

    def outputs_have_no_biases(sizes):
        """The outputs lack their biases: they are neurons like the others."""
        return -sizes[-1]

    def first_layer_has_no_biases(sizes):
        """The first layer of neurons lacks its biases."""
        return -sizes[1]


@count_parameters.mistakes()
class _:
    def all_sizes_multiplied(sizes):
        """You multiply all sizes together. Multiply each with the next one, and add up."""
        return math.prod(sizes)

    def all_sizes_multiplied_and_biases(sizes):
        """The biases are right. But you multiply all sizes together: multiply each with the next
        one, and add up."""
        return math.prod(sizes) + sum(sizes[1:])

    def neurons_counted(sizes):
        """You count the neurons. Count their weights and biases."""
        return sum(sizes)


@widest.mistakes("sizes")
class _:
    def one_layer_too_few(inputs, outputs, depth, w):
        """You count one hidden layer too few: there are `depth` of them, besides inputs and
        outputs."""
        return [inputs, *[w] * (depth - 1), outputs]

    def one_layer_too_many(inputs, outputs, depth, w):
        """You count one hidden layer too many: there are `depth` of them, and depth - 1 places
        where one hidden layer meets the next."""
        return [inputs, *[w] * (depth + 1), outputs]

    def one_layer_too_few_from_two_on(inputs, outputs, depth, w):
        """With a depth of 2 or more you count one hidden layer too few: there are `depth` of them,
        and depth - 1 places where one meets the next."""
        return [inputs, *[w] * max(1, depth - 1), outputs]

    def always_one_hidden_layer(inputs, outputs, depth, w):
        """The depth plays no part: you count one hidden layer, whatever it is."""
        return [inputs, w, outputs]

    def one_wide_layer(inputs, outputs, depth, w):
        """You count one hidden layer of depth · width neurons. There are `depth` layers, one behind
        the other."""
        return [inputs, w * depth, outputs]

    def inputs_and_outputs_exchanged(inputs, outputs, depth, w):
        """Inputs and outputs are exchanged."""
        return [outputs, *[w] * depth, inputs]

    def outputs_left_out(inputs, outputs, depth, w):
        """The output layer is missing from the count."""
        return [inputs, *[w] * depth]

    def inputs_left_out(inputs, outputs, depth, w):
        """The inputs are missing from the count: the first hidden layer has a weight for each of
        them."""
        return [*[w] * depth, outputs]


@widest.mistakes("count")
class _:
    def biases_forgotten(sizes):
        """Your count lacks the biases: they are parameters too."""
        return sum(m * n for m, n in zip(sizes, sizes[1:]))

    def outputs_have_no_biases(sizes):
        """Your count lacks the biases of the outputs."""
        return sum((m + 1) * n for m, n in zip(sizes, sizes[1:])) - sizes[-1]

    def hidden_biases_forgotten(sizes):
        """Your count lacks the biases of the hidden layers."""
        return sum(m * n for m, n in zip(sizes, sizes[1:])) + sizes[-1]


@widest.mistakes("fits")
class _:
    def budget_never_spent_whole(count, budget):
        """You want to stay below the budget. To spend it whole is allowed: `<=`."""
        return count < budget


@widest.mistakes("result")
class _:
    def first_that_breaks_the_budget(width, inputs, outputs, depth, budget):
        """You return the first width that is too large. The one before it is the largest that
        fits."""
        return width + 1

    def one_too_small(width, inputs, outputs, depth, budget):
        """Your width is one too small, wherever something fits. When the loop ends, which width did
        you try last, and did it fit?"""
        return max(width - 1, 0)

    def never_below_one(width, inputs, outputs, depth, budget):
        """Where not even a width of 1 fits, you answer 1. The answer is 0 there."""
        return max(width, 1)

    def minus_one_for_nothing(width, inputs, outputs, depth, budget):
        """Where not even a width of 1 fits, you answer -1. The answer is 0 there."""
        return width or -1

    def one_never_tried(width, inputs, outputs, depth, budget):
        """Where 1 is the largest width, you answer 0: a width of 1 is never tried."""
        return 0 if width == 1 else width

    def below_a_hundred(width, inputs, outputs, depth, budget):
        """You try widths below 100 only. Go on for as long as the budget lasts."""
        return min(width, 99)

    def up_to_a_hundred(width, inputs, outputs, depth, budget):
        """You try widths up to 100 only. Go on for as long as the budget lasts."""
        return min(width, 100)

    def powers_of_two_only(width, inputs, outputs, depth, budget):
        """You only try 1, 2, 4, 8, … There are widths between the last that fits and the first that
        does not."""
        return 1 << (width.bit_length() - 1) if width else 0

    def parameters_returned(width, inputs, outputs, depth, budget):
        """You return how many parameters it has. Asked for is the width."""
        sizes = [inputs, *[width] * depth, outputs]
        return count_parameters.right(sizes) if width else 0

    def one_or_nothing(width, inputs, outputs, depth, budget):
        """You answer 1 or 0 only: the `return` comes in the first turn of the loop."""
        return min(width, 1)

    def neurons_returned(width, inputs, outputs, depth, budget):
        """You return how many hidden neurons there are in all. Asked for is the width of one
        layer."""
        return width * depth


@widest.mistakes()
class _:
    def equation_without_end(inputs, outputs, depth, budget):
        """Where the budget does not even pay the biases of the outputs, your width is negative. The
        answer is 0 there."""
        a, b, c = depth - 1, inputs + depth + outputs, outputs - budget
        if a == 0:
            return -c // b
        return math.floor((math.sqrt(max(b * b - 4 * a * c, 0)) - b) / (2 * a))

    def rounded_up_and_down(inputs, outputs, depth, budget):
        """Your equation is right, and its solution is rounded. Cut it off: rounded up, it breaks
        the budget."""
        a, b, c = depth - 1, inputs + depth + outputs, outputs - budget
        if c > 0:
            return 0
        return round(-c / b if a == 0 else (math.sqrt(b * b - 4 * a * c) - b) / (2 * a))

    def only_an_exact_hit(inputs, outputs, depth, budget):
        """Only a width that spends the budget to the last parameter counts with you. The largest
        that keeps within it is asked for."""
        w = widest.right(inputs, outputs, depth, budget)
        return w if count_parameters.right([inputs, *[w] * depth, outputs]) == budget else 0

    def budget_shared_out_evenly(inputs, outputs, depth, budget):
        """You give each layer the same share of the budget. Only the sum must keep within it: a
        cheap layer leaves more for the others."""
        share = budget / (depth + 1)
        widths = [share / (inputs + 1), (share - outputs) / outputs]
        if depth > 1:
            widths.append((math.sqrt(1 + 4 * share) - 1) / 2)
        return max(0, math.floor(min(widths)))

    def hidden_weights_only(inputs, outputs, depth, budget):
        """With more than one hidden layer you count the weights between hidden layers alone. Those
        from the inputs, those to the outputs and the biases count too."""
        if depth == 1:
            return max(0, (budget - outputs) // (inputs + outputs + 1))
        return math.isqrt(budget // (depth - 1))

    def in_proportion(inputs, outputs, depth, budget):
        """You divide the budget by what a width of 1 costs. The parameters do not grow in
        proportion: between two hidden layers they grow with the square of the width."""
        return budget // count_parameters.right([inputs, *[1] * depth, outputs])

    def hidden_layers_only(inputs, outputs, depth, budget):
        """You share the budget among the hidden layers alone. The weights from the inputs and those
        to the outputs count too."""
        return math.isqrt(budget // depth)
