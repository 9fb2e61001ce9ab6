"""The checks of the exercises: one file a lesson, on one engine.

`task` is the engine, `asking` calls an answer, `comparing` says how it differs, `panel` shows it,
`progress` remembers it. Each lesson has its file of checks, listed here in order.
"""

from importlib import import_module

LESSONS = ("perceptron",)


def exercises():
    """Every Exercise of the course, in order."""
    return [import_module(f"utils.checks.{lesson}").exercise for lesson in LESSONS]
