"""The checks of exercise 01, the perceptron: one file a task, here in the order of the notebook."""

from utils.checks.perceptron import gates, gradient, learning_rule, neuron, training
from utils.checks.task import Exercise

check = Exercise(
    "01_perceptron",
    title="The perceptron",
    tasks=[neuron.task, learning_rule.task, training.task, gates.task, gradient.task],
)
