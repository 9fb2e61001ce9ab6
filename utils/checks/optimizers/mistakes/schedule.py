"""What people do instead: a schedule for a noisy valley."""

import numpy as np

from utils.checks.optimizers.schedule import schedule
from utils.checks.tables import named

FAR = "most of what is left is from the start: your rates are too small, or fall too early."
NOISY = "most of what is left is noise: your rates are too large for too long."
WORDS = {  # what most of the loss is after 200 steps and after 300: what to say
    ("far", "far"): f"Your descent has not arrived: {FAR}",
    ("far", "good"): f"300 steps are fine, but after 200 {FAR}",
    ("good", "far"): f"200 steps are fine, but after 300 {FAR}",
    ("restless", "restless"): f"Your descent arrives and is still restless: {NOISY}",
    ("restless", "good"): f"300 steps are fine, but after 200 {NOISY}",
    ("good", "restless"): f"200 steps are fine, but after 300, where the bar is lower, {NOISY}",
    ("far", "restless"): f"After 200 steps {FAR} And after 300 {NOISY}",
    ("restless", "far"): f"After 200 steps {NOISY} And after 300 {FAR}",
}
EXAMPLES = {
    "far": lambda steps: np.geomspace(0.02, 0.0005, steps),
    "good": lambda steps: np.geomspace(0.1, 0.001, steps),
    "restless": lambda steps: np.linspace(0.1, 0.05, steps),
}


def ends(after_200, after_300):
    return lambda steps: EXAMPLES[after_200 if steps == 200 else after_300](steps)


schedule.mistakes()(
    named({f"{a}_after_200_{b}_after_300": (ends(a, b), says) for (a, b), says in WORDS.items()})
)


@schedule.mistakes()
class _:
    def never_changes(steps):
        """Your rate never changes. With a constant rate no less than 0.111 and 0.076 is possible.
        Let it fall."""
        return np.full(steps, 0.02)

    def explodes(steps):
        """It explodes: in the steep direction a rate of more than 0.2 makes w larger with every
        step."""
        return np.full(steps, 0.5)

    def all_zero(steps):
        """All your rates are 0, so nothing moves. Does a `//` cut them to whole numbers?"""
        return np.zeros(steps)

    def grows(steps):
        """Your rates grow: the last is larger than the first. It should be the other way round,
        for the noise is the trouble in the end."""
        return np.geomspace(0.001, 0.1, steps)

    def negative_rates(steps):
        """Some of your rates are negative: those steps go uphill."""
        return np.linspace(0.1, -0.1, steps)

    def not_numbers(steps):
        """Not all of your rates are numbers: there is nan or infinity among them. Is something
        divided by 0?"""
        return np.full(steps, np.inf)
