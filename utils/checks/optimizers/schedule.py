"""Task 4, a schedule for a noisy valley. What is left of the loss is known here from a closed form:
each step's noise, times all that later steps keep of it."""

import numpy as np

from utils.checks.task import Task

CURVATURES, START, NOISE = np.array([1.0, 10.0]), 10.0, 3.0
BARS = {200: 0.055, 300: 0.038}

task = Task(
    "schedule",
    functions=("schedule",),
    hints=(
        "Try a large rate and a small one, and look at the two parts: which of them is large when?",
        "Let the rate be large while the start is the trouble, and fall later. NumPy's linspace "
        "falls evenly, `np.geomspace(0.1, …, steps)` by the same factor each step.",
        "2 divided by the larger curvature is 0.2: at more than that it explodes. In the end the "
        "rate may be a hundred times smaller than at first.",
    ),
)


def both_lengths(rng):
    for steps in BARS:
        yield {"steps": steps}


schedule = task.question(
    cases=both_lengths,
    gives="rates",
    of="schedule",
    form="an array of shape (steps,): a learning rate for each step",
)


def parts(rates):
    """(from the start, from the noise): the mean loss that is left, in two parts."""
    factors = 1 - rates[:, None] * CURVATURES  # (steps, 2)
    later = np.cumprod(factors[::-1] ** 2, axis=0)[::-1]  # what this step and the later ones keep
    kept = np.concatenate([later[1:], np.ones((1, 2))])  # what only the later ones keep
    from_start = np.sum(CURVATURES * START**2 * later[0]) / 2
    return from_start, np.sum(CURVATURES * (NOISE * rates[:, None]) ** 2 * kept) / 2


def outcome(answer, steps):
    """what becomes of it"""
    rates = np.asarray(answer, float)
    if rates.shape != (steps,):
        raise ValueError("not one rate a step")
    if not np.isfinite(rates).all():
        return "not all of the rates are numbers"
    if (rates < 0).any():
        return "some rates are negative"
    with np.errstate(all="ignore"):  # it may explode
        start, noise = parts(rates)
    if not rates.any():
        return "all rates are 0"
    if not start + noise < np.sum(CURVATURES) * START**2 / 2:
        return "it explodes"
    if start + noise < BARS[steps]:
        return "below the bar"
    if np.ptp(rates) <= 1e-12 * rates.max():
        return "the rate never changes"
    if rates[-1] > rates[0]:
        return "the rates grow"
    return "most of it is left from the start" if start > noise else "most of it is noise"


def reached(steps):
    return "below the bar"


schedule.part(outcome, "schedule: half of what the best constant rate leaves", points=2,
              expected=reached)  # fmt: skip
