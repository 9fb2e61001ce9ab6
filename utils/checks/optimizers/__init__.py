"""The checks of exercise 04, optimizers: one file a task, in the notebook's order.

What each task asks and what is right stands in its file, what people do instead in `mistakes`.
"""

from utils.checks.optimizers import exploding, initial, minibatches, mistakes, rules, schedule
from utils.checks.task import Exercise

check = Exercise(
    "04_optimizers",
    title="Optimizers",
    tasks=[minibatches.task, rules.task, exploding.task, schedule.task, initial.task],
)
