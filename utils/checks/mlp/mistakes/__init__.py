"""The mistakes that the checks of exercise 02 know, by task."""

from utils.checks.mlp.mistakes import (
    activations,
    budget,
    forward,
    maxout,
    neuron_at,
    polygon,
    softmax,
)
