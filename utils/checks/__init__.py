"""The checks of the exercises: one package a lesson, one file a task, on one engine.

Its way: `task` asks its `question`s (`asking` calls an answer, `kernel` knows the notebook around it),
`marking` gives each part its points, `diagnosing` looks for what explains the answers, with the help
of `slips` (what goes wrong in any exercise), `common` (what failing questions share), `source` (what
the code shows), `errors` (Python's own words) and `comparing`. `panel` shows the outcome, `progress`
remembers it, and `overview` draws the table of lesson 00.

Each lesson has its checks, listed here in order.
"""

from importlib import import_module

LESSONS = ("perceptron",)


def exercises():
    """Every Exercise of the course, in order."""
    return [import_module(f"utils.checks.{lesson}").check for lesson in LESSONS]
