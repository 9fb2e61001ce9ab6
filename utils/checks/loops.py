"""What is odd about the loops of a function: observations, never a verdict."""

import ast

from utils.checks.syntax import Observation, called, is_number, own


def return_in_loop(function):
    for loop in own(function):
        if isinstance(loop, (ast.For, ast.While)):
            for node in loop.body:
                if isinstance(node, ast.Return):
                    said = f"The `return` in line {node.lineno} stands inside the loop, so the loop"
                    return Observation("return_in_loop", f"{said} ends in its first round.")
    return None


def overwritten_by_the_loop(function):
    """`for x, t in zip(X, t)`, `for t in range(steps)`: the loop takes the name of an argument."""
    names = {a.arg for a in function.args.args}
    for loop in ast.walk(function):
        if isinstance(loop, ast.For):
            taken = {n.id for n in ast.walk(loop.target) if isinstance(n, ast.Name)} & names
            read = {name for part in [loop.iter, *loop.body] for name in loaded(part)}
            if both := sorted(taken & read):
                said = f"The loop in line {loop.lineno} gives `{both[0]}` a value of its own: from"
                said += " there on the argument of that name is gone."
                return Observation("overwritten_by_the_loop", said)
    return None


def begun_anew(function):
    """What a loop fills or adds to begins anew in each round, or is only set in each: in both the
    last round is all that is left after it."""
    for loop, after in _loops(function.body):
        if any(isinstance(node, (ast.Break, ast.Return)) for node in ast.walk(loop)):
            continue
        needed = {name for statement in after for name in loaded(statement)}
        for statement in loop.body:
            if not isinstance(statement, ast.Assign):
                continue
            for target in statement.targets:
                name = getattr(target, "id", None)
                if name not in needed or _read_in(loop, name):
                    continue
                line = f"`{ast.unparse(statement):.60}` in line {statement.lineno}"
                said = f"{line} stands inside the loop: after it only what the last round made of"
                return Observation("begun_anew", f"{said} `{name}` is left.")
    return None


def _loops(block):
    """Yields (loop, the statements behind it) of the `for` loops in a block."""
    for i, statement in enumerate(block):
        if isinstance(statement, ast.For):
            yield statement, block[i + 1 :]
        for inner in (getattr(statement, "body", []), getattr(statement, "orelse", [])):
            if not isinstance(statement, ast.FunctionDef):
                yield from _loops(inner)


def _read_in(loop, name):
    """Whether a loop takes up the value of a name, more than to add to it."""
    adding = {
        id(node.func.value)
        for node in ast.walk(loop)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        and node.func.attr in ("append", "extend")
    }  # fmt: skip
    filled = {
        id(target.value)
        for node in ast.walk(loop)
        for target in getattr(node, "targets", [getattr(node, "target", None)])
        if isinstance(target, ast.Subscript)
    }
    return any(
        isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Load)
        and id(node) not in adding | filled
        for node in ast.walk(loop)
    )  # fmt: skip


def loaded(tree):
    """The names that are read in a piece of code."""
    return {n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)}


def one_left_out(function):
    """A `range` of indices that leaves out the first or the last; not where that one is handled
    elsewhere, nor where neighbours are asked for."""
    indices = [n.slice for n in ast.walk(function) if isinstance(n, ast.Subscript)]
    first_is_asked_for = any(is_number(index, 0) for index in indices)
    for loop in ast.walk(function):
        if not isinstance(loop, (ast.For, ast.comprehension)) or not isinstance(
            loop.target, ast.Name
        ):
            continue
        node, plain = loop.iter, [i for i in indices if getattr(i, "id", "") == loop.target.id]
        reckoned = [i for i in indices if i not in plain and _names(i, loop.target.id)]
        if called(node) == "range" and plain and not reckoned and not first_is_asked_for:
            text = ast.unparse(node)
            if len(node.args) == 2 and is_number(node.args[0], 1):
                said = f"`{text}` begins at 1; the first index is 0."
                return Observation("range_leaves_one_out", said)
            last = node.args[-1] if node.args else None
            if (
                isinstance(last, ast.BinOp)
                and isinstance(last.op, ast.Sub)
                and is_number(last.right, 1)
            ):
                said = f"`{text}` leaves the last one out: `range(n)` ends at n - 1 by itself."
                return Observation("range_leaves_one_out", said)
    return None


def _names(tree, name):
    return any(isinstance(node, ast.Name) and node.id == name for node in ast.walk(tree))


def loop_variable_unused(function):
    for loop in ast.walk(function):
        if isinstance(loop, ast.For) and called(loop.iter) in ("zip", "enumerate"):
            loaded = {n.id for part in loop.body for n in ast.walk(part) if isinstance(n, ast.Name)}
            for target in ast.walk(loop.target):
                if isinstance(target, ast.Name) and target.id not in loaded | {"_", "i"}:
                    said = f"The loop in line {loop.lineno} takes out `{target.id}` and never uses"
                    return Observation("loop_variable_unused", f"{said} it.")
    return None
