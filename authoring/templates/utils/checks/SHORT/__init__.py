"""The checks of exercise NN: one file a task, here in the order of the notebook.

What each task asks and what is right stands in its file, what people do instead in `mistakes`.
"""

from utils.checks.SHORT import doubled, mistakes
from utils.checks.task import Exercise

check = Exercise("NN_SHORT", title="TITLE", tasks=[doubled.task])
