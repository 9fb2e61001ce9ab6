"""Mechanical mutants of a function: one thing in its source changed, as a slip of the hand would.

Operators, comparisons, constants, indices, names, signs, calls, and lines that are dropped or stand
one level further in or out. (The well-kept mutation libraries change operators and constants, but
none of them drops, moves or re-indents a line, which is what students do most.)
"""

import ast
import copy

OPERATORS = {
    ast.Add: (ast.Sub, ast.Mult),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.Add, ast.Div),
    ast.Div: (ast.Mult, ast.FloorDiv),
    ast.MatMult: (ast.Mult,),
    ast.Pow: (ast.Mult,),
}
COMPARISONS = {
    ast.GtE: (ast.Gt, ast.Lt, ast.LtE),
    ast.Gt: (ast.GtE, ast.Lt),
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.GtE),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
}


def mutants(source):
    """Yields the source of each mutant of the functions in `source`, no two alike."""
    seen = {ast.unparse(ast.parse(source))}
    for edit in _edits(ast.parse(source)):
        tree = ast.parse(source)
        try:
            edit(tree)
            text = ast.unparse(ast.fix_missing_locations(tree))
            compile(text, "<mutant>", "exec")
        except (SyntaxError, ValueError, AttributeError, IndexError):
            continue
        if text not in seen:
            seen.add(text)
            yield text


def _edits(tree):
    """Yields functions that change one thing in a fresh copy of the tree."""
    for place, node in enumerate(ast.walk(tree)):
        for change in _changes(node):
            yield lambda fresh, place=place, change=change: change(_nth(fresh, place))
        for block in ("body", "orelse"):
            lines = getattr(node, block, None)
            if isinstance(lines, list) and not isinstance(node, ast.Module):
                for i in range(len(lines)):
                    for move in (_drop, _out, _in):
                        yield lambda fresh, p=place, b=block, i=i, move=move: move(
                            fresh, _nth(fresh, p), b, i
                        )


def _nth(tree, place):
    return next(node for i, node in enumerate(ast.walk(tree)) if i == place)


def _changes(node):
    """Yields what can be changed at a node, as functions of the same node in another copy."""
    if isinstance(node, (ast.BinOp, ast.AugAssign)):
        for other in OPERATORS.get(type(node.op), ()):
            yield lambda n, other=other: setattr(n, "op", other())
    if isinstance(node, ast.BinOp):
        if not isinstance(node.op, (ast.Add, ast.Mult)):
            yield lambda n: n.__dict__.update(left=n.right, right=n.left)
        yield lambda n: _become(n, n.left)
        yield lambda n: _become(n, n.right)
    if isinstance(node, ast.AugAssign):
        yield lambda n: _become(n, ast.Assign(targets=[n.target], value=n.value, lineno=n.lineno))
    if isinstance(node, ast.Compare):
        for other in COMPARISONS.get(type(node.ops[0]), ()):
            yield lambda n, other=other: n.ops.__setitem__(0, other())
    if isinstance(node, ast.UnaryOp):
        yield lambda n: _become(n, n.operand)
    if isinstance(node, ast.IfExp):
        yield lambda n: n.__dict__.update(body=n.orelse, orelse=n.body)
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        for value in {node.value + 1, node.value - 1, -node.value, 0, 1} - {node.value}:
            yield lambda n, value=value: setattr(n, "value", value)
    if isinstance(node, ast.Attribute) and node.attr == "T":
        yield lambda n: _become(n, n.value)
    if isinstance(node, ast.Subscript):
        yield lambda n: _become(n, n.value)
    if isinstance(node, ast.Call) and node.args:
        yield lambda n: _become(n, n.args[0])
        if len(node.args) > 1:
            yield lambda n: n.args.__setitem__(slice(-2, None), n.args[:-3:-1])
    if isinstance(node, ast.Tuple) and isinstance(node.ctx, ast.Load) and len(node.elts) > 1:
        yield lambda n: n.elts.reverse()
        yield lambda n: n.elts.pop()
    if isinstance(node, (ast.FunctionDef,)):
        names = [a.arg for a in node.args.args]
        inner = [n for n in ast.walk(node) if isinstance(n, ast.Name)]
        for k, name in enumerate(inner):
            if isinstance(name.ctx, ast.Load) and name.id in names:
                for other in names:
                    yield lambda n, k=k, other=other: setattr(
                        [m for m in ast.walk(n) if isinstance(m, ast.Name)][k], "id", other
                    )
    if isinstance(node, (ast.Name, ast.BinOp)) and isinstance(getattr(node, "ctx", None), ast.Load):
        yield lambda n: _become(n, ast.UnaryOp(op=ast.USub(), operand=copy.copy(n)))


def _become(node, other):
    """Turn a node into another one, in place."""
    kept = dict(other.__dict__)
    node.__class__ = other.__class__
    node.__dict__.clear()
    node.__dict__.update(kept)


def _drop(tree, node, block, i):
    lines = getattr(node, block)
    del lines[i]
    if not lines and block == "body":
        lines.append(ast.Pass())


def _out(tree, node, block, i):
    """The last line of a block goes one level out."""
    lines = getattr(node, block)
    if i != len(lines) - 1 or isinstance(node, (ast.FunctionDef, ast.Module)):
        raise ValueError
    for outer in ast.walk(tree):
        for name in ("body", "orelse"):
            around = getattr(outer, name, None)
            if isinstance(around, list) and node in around:
                around.insert(around.index(node) + 1, lines.pop())
                if not lines:
                    lines.append(ast.Pass())
                return


def _in(tree, node, block, i):
    """A line after a loop or an `if` goes into it."""
    lines = getattr(node, block)
    if i == 0 or not isinstance(lines[i - 1], (ast.For, ast.While, ast.If)):
        raise ValueError
    lines[i - 1].body.append(lines.pop(i))
