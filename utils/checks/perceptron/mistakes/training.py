"""What people do instead: training."""

import numpy as np

from utils.checks.perceptron.training import train


@train.mistakes("start")
class _:
    def weights_start_at_one(X):
        """Your weights begin at 1. Begin with zero weights and a zero bias."""
        return np.ones(X.shape[1]), 0.0

    def bias_starts_at_one(X):
        """Your bias begins at 1. Begin with zero weights and a zero bias."""
        return np.zeros(X.shape[1]), 1.0

    def all_start_at_one(X):
        """Your weights and your bias begin at 1. Begin with zero weights and a zero bias."""
        return np.ones(X.shape[1]), 1.0

    def bias_starts_at_minus_one(X):
        """Your bias begins at -1. Begin with zero weights and a zero bias."""
        return np.zeros(X.shape[1]), -1.0


@train.mistakes("epochs")
class _:
    def one_epoch_only(n):
        """You went through the examples once, as when a `return` or a `break` ends the loop over
        the epochs. Go round again until an epoch brings no mistake, or until max_epochs are
        over."""
        return 1

    def one_epoch_too_many(n):
        """Where no line exists you run one epoch more than max_epochs."""
        return n + 1

    def one_epoch_too_few(n):
        """Where no line exists you stop one epoch before max_epochs. `range(1, n)` has n - 1
        numbers in it."""
        return n - 1

    def hundred_epochs(n):
        """Where no line exists you run 100 epochs, whatever max_epochs says."""
        return 100


@train.mistakes("fresh")
class _:
    def all_forgotten_each_epoch(w, b):
        """Each epoch begins with zero weights again, so everything learned is forgotten. Set them
        to 0 once, before the first epoch."""
        return 0 * w, 0.0

    def weights_forgotten_each_epoch(w, b):
        """Each epoch begins with zero weights again. Set them to 0 once, before the first epoch."""
        return 0 * w, b

    def bias_forgotten_each_epoch(w, b):
        """Each epoch begins with a zero bias again. Set it to 0 once, before the first epoch."""
        return w, 0.0


@train.mistakes("sees")
class _:
    def updates_after_the_epoch(now, then):
        """All examples of an epoch are answered with the weights it began with. This rule moves
        after every example, and the next one meets the new weights."""
        return then


@train.mistakes("rows")
class _:
    def backwards(n):
        """You go through the examples from the last to the first. Keep their order."""
        return range(n - 1, -1, -1)

    def last_example_left_out(n):
        """The last example never comes. `range(n)` ends at n - 1 by itself."""
        return range(n - 1)

    def first_example_left_out(n):
        """The first example never comes. Indices begin at 0."""
        return range(1, n)

    def first_example_only(n):
        """Only the first example is ever looked at. The loop over the examples ends too early."""
        return range(1)

    def four_examples_only(n):
        """Only the first four examples are ever looked at. X can have any number of rows."""
        return range(min(n, 4))


@train.mistakes("answer")
class _:
    def answer_without_bias(w, b, x):
        """The neuron's answer forgets its bias: it says yes where `w @ x + b >= 0`."""
        return int(w @ x >= 0)

    def zero_counts_as_no(w, b, x):
        """At z = 0 your neuron says no. Ours says yes there: y is 1 where z >= 0. (With zero
        weights every z is 0, so it matters from the first example on.)"""
        return int(w @ x + b > 0)

    def answer_without_step(w, b, x):
        """Your error is t - z. Let the neuron answer first: the error is t - y, with y =
        step(z)."""
        return w @ x + b

    def answer_of_a_sigmoid(w, b, x):
        """Your neuron answers with a sigmoid. Here it answers with the step, 0 or 1."""
        return 1 / (1 + np.exp(-(w @ x + b)))

    def minus_one_for_no(w, b, x):
        """Your neuron says -1 for no, so a right no counts as an error. Here no is 0."""
        return 1 if w @ x + b >= 0 else -1

    def threshold_one_half(w, b, x):
        """Your neuron says yes from 0.5 on. A weighted sum tips over at 0."""
        return int(w @ x + b >= 0.5)

    def step_turned_around(w, b, x):
        """Your neuron says yes below 0 and no above. It is the other way round."""
        return int(w @ x + b < 0)


@train.mistakes("error")
class _:
    def away_from_the_example(t, y):
        """It moves the wrong way: the error is t - y, and it is added."""
        return y - t

    def false_alarms_ignored(t, y):
        """Only a missed yes is a mistake to you: after a false alarm nothing moves and nothing is
        counted. Then the error t - y is -1."""
        return max(t - y, 0)

    def missed_yeses_ignored(t, y):
        """Only a false alarm is a mistake to you: when a yes was missed nothing moves and nothing
        is counted. Then the error t - y is +1."""
        return min(t - y, 0)

    def always_towards_the_example(t, y):
        """It adds the example after every mistake. After a false alarm the error t - y is -1, and
        the example is subtracted: keep the sign."""
        return abs(t - y)

    def always_away_from_the_example(t, y):
        """It subtracts the example after every mistake. After a missed yes it is added."""
        return -abs(t - y)

    def targets_as_signs(t, y):
        """Your target for no is -1, while the neuron's no is 0. Here the targets are 0 and 1."""
        return 2 * t - 1 - y


@train.mistakes("learn")
class _:
    def learns_from_missed_yes_only(error, t, z):
        """After a false alarm nothing moves, and since with zero weights every answer is yes,
        nothing ever does. There the error t - y is -1, and the example is subtracted."""
        return max(error, 0)

    def learns_from_false_alarms_only(error, t, z):
        """It learns after a false alarm, but when a yes was missed nothing moves. Then the error t
        - y is +1, and the example is added."""
        return min(error, 0)

    def learns_from_the_sum(error, t, z):
        """It counts with the step but moves by t - z, without it. The error is t - y in both."""
        return t - z()

    def learns_from_a_probability(error, t, z):
        """It counts with the step but moves by t - p, with a sigmoid. The error is t - y in
        both."""
        return t - 1 / (1 + np.exp(-z()))

    def learns_from_the_target(error, t, z):
        """It moves by the target t, also where the neuron was right. Move by the error t - y."""
        return t

    def learns_from_right_answers(error, t, z):
        """It moves where the neuron was right, and stands still where it was wrong."""
        return int(error == 0)


@train.mistakes("rate")
class _:
    def learning_rate_forgotten(learning_rate):
        """It moves by the whole error: the learning rate ({learning_rate} here) never comes in. The
        line is the same without it, but w and b are not."""
        return 1


@train.mistakes("move")
class _:
    def example_forgotten(w, change, x):
        """Every weight moves by the same amount. Each moves in proportion to its own input:
        multiply by x."""
        return w + change

    def weights_replaced(w, change, x):
        """Each move replaces the weights. Add it to the old ones."""
        return change * x

    def weights_the_wrong_way(w, change, x):
        """The weights move the wrong way, the bias the right one. Both add their share of the
        error."""
        return w - change * x

    def weights_never_move(w, change, x):
        """The weights never move, only the bias does."""
        return w


@train.mistakes("shift")
class _:
    def bias_stays_zero(b, rate, error):
        """The bias never moved, so every line you can draw runs through the origin. Let b learn
        too."""
        return b

    def bias_replaced(b, rate, error):
        """Each move replaces the bias. Add it to the old one: `b = b + …`."""
        return rate * error

    def bias_the_wrong_way(b, rate, error):
        """The bias moves the wrong way, the weights the right one. Both add their share of the
        error."""
        return b - rate * error

    def bias_without_learning_rate(b, rate, error):
        """The bias moves by the whole error, the weights by learning_rate · error. The rate belongs
        to both."""
        return b + error

    def bias_by_the_rate_alone(b, rate, error):
        """The bias moves by the learning rate after each example, whatever the error was."""
        return b + rate


@train.mistakes("bias_lesson")
class _:
    def bias_error_of_the_moved_weights(lesson, again):
        """The bias learns from the error of the weights that have moved already. Compute the error
        once, before anything moves, and use it for both."""
        return again()


@train.mistakes("add")
class _:
    def only_the_last_example_counted(wrong, one):
        """Your count says only whether the last example was wrong: it is set anew for each. Set it
        to 0 when an epoch begins, and add."""
        return one


@train.mistakes("leave")
class _:
    def epoch_ends_while_nothing_is_wrong(error, wrong):
        """An epoch ends after its first example, if that was answered rightly: you look at the
        count inside the loop over the examples. Look when that loop is over."""
        return wrong == 0

    def epoch_ends_at_a_mistake(error, wrong):
        """An epoch ends at its first mistake. Go on to the last example all the same."""
        return error != 0

    def epoch_ends_at_a_right_answer(error, wrong):
        """An epoch ends at the first example that is answered rightly: a `break` in the inner loop
        leaves only that one. Look after the whole epoch whether to stop."""
        return error == 0


@train.mistakes("begin")
class _:
    def count_not_reset(wrong):
        """Your count only grows: set it back to 0 when a new epoch begins."""
        return wrong


@train.mistakes("count")
class _:
    def errors_cancel(error):
        """You add up the errors, and a +1 and a -1 cancel. Count each error that is not 0."""
        return error

    def counts_missed_yes_only(error):
        """Only missed yeses are counted, no false alarms. Count each error that is not 0."""
        return int(error > 0)

    def counts_false_alarms_only(error):
        """Only false alarms are counted, no missed yeses. Count each error that is not 0."""
        return int(error < 0)

    def right_answers_counted(error):
        """You count the right answers. `mistakes` says how many were wrong."""
        return int(error == 0)

    def nothing_counted(error):
        """Nothing is ever counted: your mistakes are all 0, and so it stops after one epoch."""
        return 0

    def every_example_counted(error):
        """You count every example. `mistakes` says how many were answered wrongly."""
        return 1


@train.mistakes("tally")
class _:
    def counted_after_the_epoch(wrong, X, t, w, b):
        """You count after each epoch how many the final weights get wrong. Asked for is how many
        were answered wrongly during the epoch, when each of them came."""
        return int(np.sum((X @ w + b >= 0) != t))

    def one_mistake_noted_at_most(wrong, X, t, w, b):
        """Each epoch is noted as 1 or 0: whether there was a mistake. Count how many."""
        return int(wrong > 0)

    def share_of_mistakes(wrong, X, t, w, b):
        """You return the share of wrong answers. `mistakes` says how many there were."""
        return wrong / len(X)


@train.mistakes("stop")
class _:
    def goes_on_after_success(wrong, mistakes, last):
        """After the first epoch without a mistake your list goes on with zeros, for epochs in which
        nothing can change any more, or that never came (a list made in advance). Let it end with
        that first 0."""
        return False

    def stops_at_one_mistake(wrong, mistakes, last):
        """It stops when one mistake is left. Stop when there is none."""
        return wrong <= 1

    def last_example_decides(wrong, mistakes, last):
        """It stops when the last example of an epoch was answered rightly. Stop when all of them
        were."""
        return last == 0

    def stops_at_exactly_one(wrong, mistakes, last):
        """It stops after an epoch with exactly one mistake. Stop when there is none."""
        return wrong == 1

    def stops_when_it_gets_no_better(wrong, mistakes, last):
        """It stops when an epoch has no fewer mistakes than the one before. The count may rise on
        the way; go on until there is no mistake."""
        return wrong == 0 or (len(mistakes) > 1 and mistakes[-1] >= mistakes[-2])

    def stops_when_the_count_repeats(wrong, mistakes, last):
        """It stops when two epochs have equally many mistakes. Go on until there is none, or until
        max_epochs are over."""
        return mistakes[-2:] == [wrong, wrong] or wrong == 0

    def two_clean_epochs(wrong, mistakes, last):
        """It waits for a second epoch without a mistake. After the first nothing can change any
        more."""
        return mistakes[-2:] == [0, 0]


@train.mistakes("result")
class _:
    def clean_epoch_not_recorded(w, b, mistakes):
        """The last epoch, the one without a mistake, is missing from your list. Append its 0, then
        stop."""
        return w, b, mistakes[: mistakes.index(0)] if 0 in mistakes else mistakes

    def only_the_last_count(w, b, mistakes):
        """You return the mistakes of the last epoch only. Collect those of all epochs in a list."""
        return w, b, mistakes[-1]

    def total_of_mistakes(w, b, mistakes):
        """You return the sum of all mistakes. Return a list: how many there were in each epoch."""
        return w, b, sum(mistakes)

    def number_of_epochs(w, b, mistakes):
        """You return how many epochs there were. Return a list: how many mistakes in each."""
        return w, b, len(mistakes)

    def running_total(w, b, mistakes):
        """Each count in your list includes those before: set it back to 0 for each epoch."""
        return w, b, list(np.cumsum(mistakes))

    def nothing_when_giving_up(w, b, mistakes):
        """When no line was found you return None for what was learned. Return the weights and the
        bias as they stand in the end, whatever they are worth."""
        return (w, b, mistakes) if mistakes[-1] == 0 else (None, None, mistakes)

    def empty_list_when_giving_up(w, b, mistakes):
        """When no line was found your list comes back empty. Return the mistakes of all the epochs
        you tried."""
        return (w, b, mistakes) if mistakes[-1] == 0 else (w, b, [])


@train.mistakes()
class _:
    def sum_of_errors_in_size(X, t, learning_rate, max_epochs):
        """You add up the errors of an epoch and take the size of the sum, so a +1 and a -1 cancel.
        Count each error that is not 0."""
        return train.way(
            X,
            t,
            learning_rate,
            max_epochs,
            count=lambda error: error,
            tally=lambda wrong, *_: abs(wrong),
        )

    def each_example_until_right(X, t, learning_rate, max_epochs):
        """You stay with each example until it is answered rightly. Each moves once in an epoch;
        then comes the next."""
        w, b, mistakes = np.zeros(X.shape[1]), 0.0, []
        while len(mistakes) < max_epochs and (not mistakes or mistakes[-1]):
            mistakes.append(0)
            for x_i, t_i in zip(X, t, strict=True):
                for _ in range(1000):
                    error = t_i - int(w @ x_i + b >= 0)
                    if error == 0:
                        break
                    w, b = w + learning_rate * error * x_i, b + learning_rate * error
                    mistakes[-1] += 1
        return w, b, mistakes

    def only_the_last_example_teaches(X, t, learning_rate, max_epochs):
        """Only the last example of an epoch moves anything: the update stands outside the loop over
        the examples."""
        w, b, mistakes = np.zeros(X.shape[1]), 0.0, []
        while len(mistakes) < max_epochs and (not mistakes or mistakes[-1]):
            errors = t - (X @ w + b >= 0)
            w, b = w + learning_rate * errors[-1] * X[-1], b + learning_rate * errors[-1]
            mistakes.append(int(np.sum(errors != 0)))
        return w, b, mistakes

    def mean_move_after_the_epoch(X, t, learning_rate, max_epochs):
        """You move once an epoch, by the mean of all errors. This rule moves after every
        example."""
        w, b, mistakes = np.zeros(X.shape[1]), 0.0, []
        while len(mistakes) < max_epochs and (not mistakes or mistakes[-1]):
            errors = t - (X @ w + b >= 0)
            w, b = w + learning_rate * errors @ X / len(X), b + learning_rate * errors.mean()
            mistakes.append(int(np.abs(errors).sum()))
        return w, b, mistakes

    def best_weights_returned(X, t, learning_rate, max_epochs):
        """You return the weights of the epoch with the fewest mistakes. Asked for are those at the
        end, whatever they are worth."""
        n, best = 1, (len(X) + 1, None)
        while n <= max_epochs and best[0]:
            w, b, mistakes = train.way(X, t, learning_rate, n)
            best = min(best, (mistakes[-1], (w, b)), key=lambda found: found[0])
            n += 1
        return *best[1], mistakes

    def stops_at_the_first_right_answer(X, t, learning_rate, max_epochs):
        """Training ends at the first example it gets right. Stop when a whole epoch was right: look
        after the loop over the examples."""
        w, b, mistakes = np.zeros(X.shape[1]), 0.0, 0
        for x_i, t_i in zip(X, t, strict=True):
            error = t_i - int(w @ x_i + b >= 0)
            if error == 0:
                break
            w, b, mistakes = (
                w + learning_rate * error * x_i,
                b + learning_rate * error,
                mistakes + 1,
            )
        return w, b, [mistakes]

    def one_entry_for_each_example(X, t, learning_rate, max_epochs):
        """Your list has an entry for each example. Count over an epoch, and append the count when
        the epoch is over."""
        w, b, noted, clean = np.zeros(X.shape[1]), 0.0, [], False
        while len(noted) < max_epochs * len(X) and not clean:
            for x_i, t_i in zip(X, t, strict=True):
                error = t_i - int(w @ x_i + b >= 0)
                w, b = w + learning_rate * error * x_i, b + learning_rate * error
                noted.append(int(error != 0))
            clean = not any(noted[-len(X) :])
        return w, b, noted

    def count_noted_after_each_example(X, t, learning_rate, max_epochs):
        """The count is appended after each example. Append it once, when the epoch is over: the
        `append` belongs outside the inner loop."""
        w, b, noted, wrong = np.zeros(X.shape[1]), 0.0, [], 1
        while len(noted) < max_epochs * len(X) and wrong:
            wrong = 0
            for x_i, t_i in zip(X, t, strict=True):
                error = t_i - int(w @ x_i + b >= 0)
                w, b = w + learning_rate * error * x_i, b + learning_rate * error
                wrong += int(error != 0)
                noted.append(wrong)
        return w, b, noted
