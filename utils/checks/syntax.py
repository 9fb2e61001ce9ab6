"""What the looks at a source have in common: finding a function in it, and its nodes.

Only read, never run: on the trusted side of the grader too, within bounds.
"""

import ast
from typing import NamedTuple

LIMIT = 20_000  # characters of a cell that are read


class Observation(NamedTuple):
    """Something seen in the source: its name for the class report, and a sentence."""

    name: str
    says: str


def find(source, name):
    """The last definition of `name` in the source, as a syntax tree, or None."""
    if not source or len(source) > LIMIT:
        return None
    try:
        nodes = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef)]
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    named = [node for node in nodes if node.name == name]
    return named[-1] if named else None


def own(function):
    """The nodes of a function without those of the functions defined in it."""
    waiting = list(function.body)
    while waiting:
        node = waiting.pop(0)
        yield node
        if not isinstance(node, (ast.FunctionDef, ast.Lambda, ast.ClassDef)):
            waiting += ast.iter_child_nodes(node)


def called(node):
    """The name of what is called here, or None."""
    if not isinstance(node, ast.Call):
        return None
    return getattr(node.func, "id", getattr(node.func, "attr", None))


def is_number(node, number):
    return isinstance(node, ast.Constant) and node.value == number
