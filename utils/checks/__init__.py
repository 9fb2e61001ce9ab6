"""The checks of the exercises: one package a lesson, one file a task, on one engine.

`task` and `part` are the engine, `asking` calls an answer, `comparing` says how it differs, `panel`
shows the outcome, `progress` remembers it and `overview` draws the table of lesson 00. Each lesson
has its checks, listed here in order.
"""

from importlib import import_module

LESSONS = ("perceptron",)


def exercises():
    """Every Exercise of the course, in order."""
    return [import_module(f"utils.checks.{lesson}").check for lesson in LESSONS]
