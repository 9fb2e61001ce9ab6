"""What can be seen in the source of a function: observations, never a verdict.

Only read, never run: on the trusted side of the grader too, within bounds.
"""

import ast
from functools import partial

from utils.checks import loops
from utils.checks.syntax import Observation, called, find, own

SEES_ALL = {"locals", "eval", "exec", "vars"}  # may use an argument without its name
CHANCE = {"random", "shuffle", "permutation", "default_rng", "randn", "rand", "randint", "sample"}
MAKING = {
    "array",
    "full",
    *(f"{n}{like}" for n in ("zeros", "ones", "empty") for like in ("", "_like")),
}
IN_PLACE = {"fill_diagonal", "copyto", "put", "place", "putmask", "seterr", "set_printoptions"}


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


def nothing_returned(function):
    if any(isinstance(n, ast.Return) and n.value is not None for n in own(function)):
        return None
    if any(isinstance(n, (ast.Yield, ast.YieldFrom)) for n in own(function)):
        return Observation("yields", f"{function.name} has a `yield`. Use `return`.")
    prints = any(called(n) == "print" for n in ast.walk(function))
    said = "prints its result. Printing shows it to you; only `return` hands it on."
    if not prints:
        said = "has no `return` with a value."
    return Observation("nothing_returned", f"{function.name} {said}")


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
    for node in own(function):
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


def chance(function):
    if {"seed", "rng"} & {argument.arg for argument in function.args.args}:
        return None  # there it is asked for
    for node in ast.walk(function):
        name = node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", None)
        if name in CHANCE:
            said = f"Your code uses `{name}`. Nothing in this task is left to chance."
            return Observation("chance", said)
    return None


def whole_numbers_only(function):
    """An array that was made for whole numbers, and gets others written into it."""
    made = {}
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and _of_whole_numbers(node.value):
            made |= {t.id: node for t in node.targets if isinstance(t, ast.Name)}
    for node in ast.walk(function):
        if not isinstance(node, (ast.Assign, ast.AugAssign)):
            continue
        for target in getattr(node, "targets", None) or [node.target]:
            name = getattr(getattr(target, "value", None), "id", None)
            if isinstance(target, ast.Subscript) and name in made and not _whole(node.value):
                line = f"`{ast.unparse(made[name]):.60}` in line {made[name].lineno}"
                said = f"{line} makes an array of whole numbers: it cuts off the fraction of all"
                return Observation("whole_numbers_only", f"{said} that is written into it.")
    return None


def _of_whole_numbers(node):
    """Whether this makes an array of whole numbers, as far as can be seen."""
    kinds = [k.value for k in getattr(node, "keywords", []) if k.arg == "dtype"]
    if any(ast.unparse(kind) in ("int", "np.int64", "np.int32", "'int'") for kind in kinds):
        return called(node) in MAKING
    if called(node) != "array" or kinds or len(node.args) != 1:
        return False
    entries = [n for n in ast.walk(node.args[0]) if not isinstance(n, (ast.List, ast.Load))]
    return bool(entries) and all(map(_whole, entries))


def _whole(node):
    return (
        isinstance(node, (ast.Constant, ast.Compare))
        and type(getattr(node, "value", 0)) in (int, bool)
    ) or called(node) in ("int", "len", "round")


LOOKS = (
    chance,
    nothing_returned,
    loops.return_in_loop,
    mutable_default,
    overwritten_argument,
    loops.overwritten_by_the_loop,
    loops.begun_anew,
    whole_numbers_only,
    unused_argument,
    result_thrown_away,
    loops.one_left_out,
    loops.loop_variable_unused,
)
