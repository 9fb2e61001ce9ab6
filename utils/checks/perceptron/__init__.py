"""The checks of exercise 01, the perceptron: one file a task, here in the order of the notebook.

What each task asks and what is right stands in its file, what people do instead in `mistakes`.
"""

from utils.checks.perceptron import gates, gradient, learning_rule, mistakes, neuron, training
from utils.checks.task import Exercise

check = Exercise(
    "01_perceptron",
    title="The perceptron",
    tasks=[neuron.task, learning_rule.task, training.task, gates.task, gradient.task],
)
