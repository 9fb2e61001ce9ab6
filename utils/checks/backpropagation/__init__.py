"""The checks of exercise 03, backpropagation: one file a task, in the notebook's order.

What each task asks and what is right stands in its file, what people do instead in `mistakes`.
"""

from utils.checks.backpropagation import backward, chain, losses, mistakes, nudging, training
from utils.checks.task import Exercise

check = Exercise(
    "03_backpropagation",
    title="Backpropagation",
    tasks=[losses.task, chain.task, nudging.task, backward.task, training.task],
)
