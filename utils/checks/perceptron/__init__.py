"""The checks of exercise 01, the perceptron: one file a task."""

# isort: off
# in the order of the notebook: an exercise lists its tasks as they are declared
from utils.checks.perceptron.exercise import exercise
from utils.checks.perceptron.neuron import neuron
from utils.checks.perceptron.learning_rule import learning_rule
from utils.checks.perceptron.training import training
from utils.checks.perceptron.gates import gates
from utils.checks.perceptron.gradient import gradient

__all__ = ["exercise", "gates", "gradient", "learning_rule", "neuron", "training"]
