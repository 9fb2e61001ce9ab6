"""The mistakes that the checks of exercise 04 know, by task."""

from utils.checks.optimizers.mistakes import (
    adam,
    clip,
    fate,
    initial,
    iterations,
    minibatches,
    momentum,
    schedule,
)
