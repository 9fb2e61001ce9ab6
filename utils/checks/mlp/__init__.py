"""The checks of exercise 02, multilayer perceptrons: one file a task, in the notebook's order.

What each task asks and what is right stands in its file, what people do instead in `mistakes`.
"""

from utils.checks.mlp import activations, budget, forward, mistakes, polygon, softmax
from utils.checks.task import Exercise

check = Exercise(
    "02_mlp",
    title="Multilayer perceptrons",
    tasks=[softmax.task, activations.task, forward.task, budget.task, polygon.task],
)
