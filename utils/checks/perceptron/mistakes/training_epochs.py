"""What people do instead in training: the epochs, their count, when to stop, what to return."""

import numpy as np

from utils.checks.perceptron.training import train


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
