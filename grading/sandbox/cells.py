"""One cell of a notebook, run as a student's kernel would, in a student's process.

Lines that are no Python, `%magic`, `!command` and `help?`, are left out with a note.
"""

import ast
import linecache
import re

MAGIC = re.compile(r"^\s*(%|!|\?)|\?\s*$")
ASSIGNED = re.compile(r"^(\s*[\w, ]+=\s*)(%|!).*$")
ORDINARY = {"%%time", "%%timeit", "%%capture", "%%prun"}  # cell magics around ordinary code


def run(number, source, names):
    """Run a cell in the namespace `names`.

    Returns {"error": what it raised, or None, "line": where, or 0, "notes": what was left out}.
    """
    notes, name = [], f"<ipykernel_cell {number}>"
    try:
        try:
            tree = ast.parse(source, name)
        except SyntaxError:
            source, notes = without_magics(source)
            tree = ast.parse(source, name)
        linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)
        exec(compile(tree, name, "exec"), names)
    except BaseException as error:
        said = f"{type(error).__name__}: {_text(error)}".rstrip(": ")
        return {"error": said[:1000], "line": _line(error, name), "notes": notes}
    return {"error": None, "line": 0, "notes": notes}


def without_magics(source):
    """Return (source without the lines that only IPython understands, a note for each)."""
    lines, notes = source.splitlines(), []
    first = next((i for i, line in enumerate(lines) if line.strip()), 0)
    if lines and lines[first].startswith("%%"):
        magic = lines[first].split()[0]
        if magic not in ORDINARY:
            return "", [f"the cell {magic} was left out"]
        lines[first] = ""
    for i, line in enumerate(lines):
        if MAGIC.search(line):
            indent = line[: len(line) - len(line.lstrip())]
            lines[i] = indent + "pass"
        elif ASSIGNED.match(line):
            lines[i] = ASSIGNED.sub(r"\1None", line)
        else:
            continue
        notes.append(f"line {i + 1}, {line.strip()[:60]}, was left out")
    return "\n".join(lines), notes[:10]


def _text(error):
    if isinstance(error, SyntaxError):
        return error.msg or ""
    try:
        return str(error)
    except BaseException:  # its __str__ is a student's
        return ""


def _line(error, name):
    """The deepest line of this cell that the error passed through."""
    if isinstance(error, SyntaxError) and error.filename == name:
        return int(error.lineno or 0)
    line, trace = 0, error.__traceback__
    while trace:
        if trace.tb_frame.f_code.co_filename == name:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line
