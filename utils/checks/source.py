"""What can be seen in the source of a function: observations, never a verdict.

Only read, never run: on the trusted side of the grader too, within bounds.
"""

import ast
from functools import partial
from typing import NamedTuple

LIMIT = 20_000  # characters of a cell that are read
SEES_ALL = {"locals", "eval", "exec", "vars"}  # may use an argument without its name
CHANCE = {"random", "shuffle", "permutation", "default_rng", "randn", "rand", "randint", "sample"}
IN_PLACE = {"fill_diagonal", "copyto", "put", "place", "putmask", "seterr", "set_printoptions"}


class Observation(NamedTuple):
    """Something seen in the source: its name for the class report, and a sentence."""

    name: str
    says: str


def observations(source, name, cases=()):
    """What is odd about the function `name` in a student's source: a list of Observations.

    `cases` are dicts of arguments it was asked with: sizes that never change may be written out.
    """
    function = find(source, name)
    if function is None:
        return []
    try:
        looks = [*LOOKS, partial(sizes_written_out, cases=cases)]
        return [seen for look in looks if (seen := look(function))]
    except (RecursionError, MemoryError):  # nested more deeply than any code a person writes
        return []


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


def nothing_returned(function):
    if any(isinstance(n, ast.Return) and n.value is not None for n in _own(function)):
        return None
    if any(isinstance(n, (ast.Yield, ast.YieldFrom)) for n in _own(function)):
        return Observation("yields", f"{function.name} has a `yield`. Use `return`.")
    prints = any(called(n) == "print" for n in ast.walk(function))
    said = "prints its result. Printing shows it to you; only `return` hands it on."
    if not prints:
        said = "has no `return` with a value."
    return Observation("nothing_returned", f"{function.name} {said}")


def return_in_loop(function):
    for loop in _own(function):
        if isinstance(loop, (ast.For, ast.While)):
            for node in loop.body:
                if isinstance(node, ast.Return):
                    said = f"The `return` in line {node.lineno} stands inside the loop, so the loop"
                    return Observation("return_in_loop", f"{said} ends in its first round.")
    return None


def unused_argument(function):
    used = {n.id for n in ast.walk(function) if isinstance(n, ast.Name)}
    loaded = {
        n.id for n in ast.walk(function) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)
    }
    for node in ast.walk(function):
        if isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name):
            loaded.add(node.target.id)
    unused = [a.arg for a in function.args.args if a.arg not in loaded]
    if not unused or used & SEES_ALL:
        return None
    names = " and ".join(f"`{name}`" for name in unused)
    return Observation("unused_argument", f"Your code never uses {names}.")


def overwritten_argument(function):
    """An argument that gets another value before it was ever read."""
    names = {a.arg for a in function.args.args}
    for statement in function.body:
        loads = {
            n.id
            for n in ast.walk(statement)
            if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)
        }
        if isinstance(statement, ast.Assign):
            for target in statement.targets:
                if isinstance(target, ast.Name) and target.id in names - loads:
                    said = f"Line {statement.lineno} gives `{target.id}` another value before"
                    return Observation("overwritten_argument", f"{said} anything has read it.")
        names -= loads
    return None


def overwritten_by_the_loop(function):
    """`for x, t in zip(X, t)`: the loop takes the name of an argument that it goes through."""
    names = {a.arg for a in function.args.args}
    for loop in ast.walk(function):
        if isinstance(loop, ast.For):
            taken = {n.id for n in ast.walk(loop.target) if isinstance(n, ast.Name)} & names
            read = {n.id for n in ast.walk(loop.iter) if isinstance(n, ast.Name)}
            if both := sorted(taken & read):
                said = f"The loop in line {loop.lineno} gives `{both[0]}` another value: after its"
                said += " first round the argument of that name is gone."
                return Observation("overwritten_by_the_loop", said)
    return None


def mutable_default(function):
    for default in [*function.args.defaults, *function.args.kw_defaults]:
        if isinstance(default, (ast.List, ast.Dict, ast.Set)) or called(default) in (
            "list",
            "dict",
            "zeros",
        ):
            said = f"`{ast.unparse(default)}` in the first line of {function.name} is made once"
            return Observation("mutable_default", f"{said} and kept from call to call.")
    return None


def result_thrown_away(function):
    for node in _own(function):
        if not isinstance(node, ast.Expr):
            continue
        value, name = node.value, called(node.value)
        computed = isinstance(value, (ast.BinOp, ast.Compare, ast.Subscript, ast.Name, ast.BoolOp))
        pure = (
            isinstance(value, ast.Call)
            and isinstance(value.func, ast.Attribute)
            and isinstance(value.func.value, ast.Name)
            and value.func.value.id in ("np", "numpy")
            and name not in IN_PLACE
        )
        copied = name in ("copy", "astype", "reshape", "flatten", "ravel", "transpose", "sorted")
        if computed or pure or copied:
            text = f"`{ast.unparse(value):.60}`"
            said = f"Line {node.lineno} computes {text} and throws the result away: nothing takes"
            return Observation("result_thrown_away", f"{said} it up with `=` or `return`.")
    return None


def one_left_out(function):
    """A `range` of indices that leaves out the first or the last; not where that one is handled
    elsewhere, nor where neighbours are asked for."""
    indices = [n.slice for n in ast.walk(function) if isinstance(n, ast.Subscript)]
    first_is_asked_for = any(_is(index, 0) for index in indices)
    for loop in ast.walk(function):
        if not isinstance(loop, (ast.For, ast.comprehension)) or not isinstance(
            loop.target, ast.Name
        ):
            continue
        node, plain = loop.iter, [i for i in indices if getattr(i, "id", "") == loop.target.id]
        reckoned = [i for i in indices if i not in plain and _names(i, loop.target.id)]
        if called(node) == "range" and plain and not reckoned and not first_is_asked_for:
            text = ast.unparse(node)
            if len(node.args) == 2 and _is(node.args[0], 1):
                said = f"`{text}` begins at 1; the first index is 0."
                return Observation("range_leaves_one_out", said)
            last = node.args[-1] if node.args else None
            if isinstance(last, ast.BinOp) and isinstance(last.op, ast.Sub) and _is(last.right, 1):
                said = f"`{text}` leaves the last one out: `range(n)` ends at n - 1 by itself."
                return Observation("range_leaves_one_out", said)
    return None


def _names(tree, name):
    return any(isinstance(node, ast.Name) and node.id == name for node in ast.walk(tree))


def sizes_written_out(function, cases=()):
    """Columns named one by one, or an array of a fixed length, where these may vary."""
    arguments = {a.arg for a in function.args.args}
    fixed = {}
    for node in ast.walk(function):
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
            last = isinstance(node.slice, ast.Tuple)
            place = node.slice.elts[-1] if last else node.slice
            if (
                node.value.id in arguments
                and _varies(cases, node.value.id, -1 if last else 0)
                and isinstance(place, ast.Constant)
                and isinstance(place.value, int)
            ):
                fixed.setdefault(node.value.id, set()).add(place.value)
        any_varies = any(_varies(cases, a, axis) for a in arguments for axis in (0, -1))
        if called(node) in ("zeros", "ones", "array") and node.args and any_varies:
            size = node.args[0]
            entries = getattr(size, "value", 0)
            if isinstance(size, ast.List) and all(isinstance(e, ast.Constant) for e in size.elts):
                entries = len(size.elts)
            if entries in (2, 3, 4):
                said = f"`{ast.unparse(node)}` has {entries} entries, whatever comes in."
                return Observation("size_written_out", said)
    for name, places in fixed.items():
        if places == set(range(len(places))) and len(places) > 1:
            text = " and ".join(f"{p}" for p in sorted(places))
            said = f"Your code names the entries {text} of `{name}` one by one, so it cannot see"
            return Observation("size_written_out", f"{said} others.")
    return None


def _varies(cases, name, axis):
    """Whether an argument is longer in one case than in another; True where there are no cases."""
    shapes = [getattr(c.get(name), "shape", None) or (len(c[name]),) for c in cases
              if hasattr(c.get(name), "__len__")]  # fmt: skip
    return not cases or len({shape[axis] for shape in shapes}) > 1


def loop_variable_unused(function):
    for loop in ast.walk(function):
        if isinstance(loop, ast.For) and called(loop.iter) in ("zip", "enumerate"):
            loaded = {n.id for part in loop.body for n in ast.walk(part) if isinstance(n, ast.Name)}
            for target in ast.walk(loop.target):
                if isinstance(target, ast.Name) and target.id not in loaded | {"_", "i"}:
                    said = f"The loop in line {loop.lineno} takes out `{target.id}` and never uses"
                    return Observation("loop_variable_unused", f"{said} it.")
    return None


def chance(function):
    if {"seed", "rng"} & {argument.arg for argument in function.args.args}:
        return None  # there it is asked for
    for node in ast.walk(function):
        name = node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", None)
        if name in CHANCE:
            said = f"Your code uses `{name}`. Nothing in this task is left to chance."
            return Observation("chance", said)
    return None


LOOKS = (
    chance,
    nothing_returned,
    return_in_loop,
    mutable_default,
    overwritten_argument,
    overwritten_by_the_loop,
    unused_argument,
    result_thrown_away,
    one_left_out,
    loop_variable_unused,
)


def _own(function):
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


def _is(node, number):
    return isinstance(node, ast.Constant) and node.value == number
