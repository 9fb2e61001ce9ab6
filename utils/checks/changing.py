"""A function must leave what came in as it is. Was it changed, and which line did it?"""

import ast

import numpy as np

from utils.checks.syntax import called, find

CHANGING = {"append", "extend", "insert", "pop", "remove", "clear", "sort", "reverse", "fill"}


def changed(name, before, after):
    """What to say where arguments of the function `name` are not as they were, or ""."""
    altered = [a for a, value in before.items() if not _identical(value, after[a])]
    if not altered:
        return ""
    words = " and ".join(altered)
    first = {type(before[argument]) is list: argument for argument in reversed(altered)}
    ways = " ".join(_ways_to_change(argument, before[argument]) for argument in first.values())
    return f"{name} changed its input {words}: whoever called it finds {words} altered. {ways}"


def writes_into(source, name, arguments):
    """The line that changes one of these arguments, as a sentence to go on with, or "".

    Found in the source, which is read and never run.
    """
    function = find(source, name)
    if function is None:
        return ""
    names = {argument: argument for argument in arguments}  # from each name to whose array it is
    for node in ast.walk(function):  # `new = w` is a second name, not a copy
        if isinstance(node, ast.Assign) and _inner(node.value) in names:
            for target in node.targets:
                if isinstance(target, ast.Name):
                    names.setdefault(target.id, names[_inner(node.value)])
        elif isinstance(node, ast.For):  # `for W, b in zip(weights, biases)` too
            zipped = called(node.iter) in ("zip", "reversed", "list")
            parts = node.iter.args if zipped else [node.iter]
            targets = node.target.elts if isinstance(node.target, ast.Tuple) else [node.target]
            for target, part in zip(targets, parts):
                if _inner(part) in names and isinstance(target, ast.Name):
                    names.setdefault(target.id, names[_inner(part)])
    for node in ast.walk(function):
        if isinstance(node, (ast.Assign, ast.AugAssign)):
            for target in getattr(node, "targets", None) or [node.target]:
                in_place = isinstance(target, ast.Subscript) or isinstance(node, ast.AugAssign)
                if in_place and (name := _inner(target)) in names:
                    return f" Your line `{ast.unparse(node):.80}` does it{_no_copy(names, name)}."
        if (
            called(node) in CHANGING
            and (name := _inner(getattr(node.func, "value", None))) in names
        ):
            return f" Your `{ast.unparse(node):.80}` does it{_no_copy(names, name)}."
    return ""


def _no_copy(names, name):
    """What to add where a name is a second one of what came in."""
    return "" if names[name] == name else f": `{name}` is no copy of `{names[name]}`"


def _inner(node):
    """The name that stands innermost: "w" of `w`, of `w[i]` and of `w[i][j]`."""
    while isinstance(node, ast.Subscript):
        node = node.value
    return getattr(node, "id", None)


def _ways_to_change(name, value):
    """What changes such an argument, and what does not."""
    if isinstance(value, list):
        return (
            f"`{name}` is a list: `pop` and `{name}[…] = …` change it, and who writes into an "
            "array in it changes that. Take parts of it, `[1:]`, and write into copies."
        )
    return (
        f"`{name} += …`, `{name} -= …` and `{name}[…] = …` write into the array that came in; "
        f"`{name} = {name} + …` makes a new one, and so does `{name}.copy()` (but not `{name}[:]`)."
    )


def _identical(a, b):
    if isinstance(a, (list, tuple)):
        return len(a) == len(b) and all(map(_identical, a, b))
    return np.array_equal(a, b)
