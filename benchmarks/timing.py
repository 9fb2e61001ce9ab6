"""Timing: who is measured, in which order, and how often."""

import statistics
import time


def in_turn(functions, rounds):
    """Seconds of each function: the median over the rounds.

    In every round each function is called once after the other, so that whatever disturbs the
    machine disturbs all of them. A call that is not counted goes before each call that is: caches
    and threads belong to the one that is measured, not to the one that came before.

    Parameters
    ----------
    functions : {name: function without arguments}
    rounds : how often.

    Returns
    -------
    {name: seconds}
    """
    seconds = {name: [] for name in functions}
    for _ in range(rounds):
        for name, function in functions.items():
            function()
            start = time.perf_counter()
            function()
            seconds[name].append(time.perf_counter() - start)
    return {name: statistics.median(times) for name, times in seconds.items()}


def repeated(function, times):
    """`function`, `times` times in a row: for work too short for a clock."""

    def many():
        for _ in range(times):
            function()

    return many
