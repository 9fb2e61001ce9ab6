"""The mistakes that the checks of exercise 01 know: one file a task."""

from utils.checks.perceptron.mistakes import gates, gradient, learning_rule, neuron, training

__all__ = ["gates", "gradient", "learning_rule", "neuron", "training"]
