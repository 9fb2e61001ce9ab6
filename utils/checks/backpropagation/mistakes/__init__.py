"""The mistakes that the checks of exercise 03 know, by task."""

from utils.checks.backpropagation.mistakes import (
    backward,
    backward_ways,
    chain,
    chain_ways,
    huber,
    log_loss,
    nudging,
    shared,
    training,
)
