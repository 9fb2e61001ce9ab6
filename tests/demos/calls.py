"""How the lessons call their demos: each demo is made here as its notebook makes it.

Of the cells above the call only those statements are run that its arguments come from.
"""

import ast
from functools import partial
from pathlib import Path

import matplotlib.pyplot as plt
import nbformat

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"


def calls():
    """A dict from the names of the demos ("perceptron.confidence") to functions that make them."""
    found = {}
    for path in sorted(NOTEBOOKS.glob("*.ipynb")):
        above = []
        for cell in nbformat.read(path, as_version=4).cells:
            if cell.cell_type == "code":
                for statement in ast.parse(cell.source).body:
                    if name := demo_in(statement):
                        where = f"{path.name}, cell {cell.id}"
                        found[f"{path.stem[3:]}.{name}"] = partial(made, statement, [*above], where)
                    else:
                        above.append(statement)
    return found


def demo_in(statement):
    """The name of the demo that a line `demos.NAME(…)` shows, or None."""
    match statement:
        case ast.Expr(ast.Call(ast.Attribute(ast.Name("demos"), name))):
            return name


def made(statement, above, where):
    """The demo of a line, after those of the statements above it that it needs."""
    names, needed = {}, ast.Module(sources(statement, above), type_ignores=[])
    try:
        exec(compile(needed, where, "exec"), names)
        return eval(compile(ast.Expression(statement.value), where, "eval"), names)
    except Exception as error:
        error.add_note(f"{where}: {ast.unparse(statement)}")
        raise
    finally:
        plt.close("all")


def sources(statement, above):
    """The statements that make or change what the statement reads, in their order."""
    wanted, kept = read(statement), []
    for earlier in reversed(above):
        if changed(earlier) & wanted:
            wanted |= read(earlier)
            kept.insert(0, earlier)
    return kept


def read(statement):
    return {node.id for node in ast.walk(statement) if isinstance(node, ast.Name)}


def changed(statement):
    """The names that a statement binds, fills or calls a method of: `net.fit(X, t)` changes net."""
    names = set()
    for node in ast.walk(statement):
        match node:
            case ast.Name(name, ast.Store()) | ast.FunctionDef(name) | ast.ClassDef(name):
                names.add(name)
            case ast.Subscript(ast.Name(name), ctx=ast.Store()):
                names.add(name)
            case ast.Expr(ast.Call(ast.Attribute(ast.Name(name)))):
                names.add(name)
            case ast.alias(name, asname):
                names.add(asname or name.partition(".")[0])
    return names
