"""The checks of the exercises: one package a lesson, one file a task, on one engine.

The way of an answer: a `task` has it asked its `question`s (`asking` calls it, `kernel` knows the
notebook around it), `marking` gives each part its points, and `diagnosing` looks for what explains
what came back, with `recognising` (the `slips` of any exercise), `common` (what failing questions
share), `source` (what the code shows), `errors` (Python's own words) and `comparing`. `panel` shows
the outcome, `progress` remembers it, and `overview` draws the table of lesson 00.

Each lesson has a package of its own.
"""

import pkgutil
from importlib import import_module


def lessons():
    """The names of the packages with the checks of a lesson."""
    return [module.name for module in pkgutil.iter_modules(__path__) if module.ispkg]


def exercises():
    """Every Exercise of the course, in order."""
    found = [import_module(f"utils.checks.{lesson}").check for lesson in lessons()]
    return sorted(found, key=lambda exercise: exercise.name)
