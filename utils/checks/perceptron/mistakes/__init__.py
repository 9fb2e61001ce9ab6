"""The mistakes that the checks of exercise 01 know, by task."""

from utils.checks.perceptron.mistakes import (
    gates,
    gradient,
    learning_rule,
    neuron,
    training_epochs,
    training_steps,
)
