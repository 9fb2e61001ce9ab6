"""What goes on around a check in a notebook: what the student's code prints, and cells that failed.

A cell with a syntax error leaves an older version of its functions behind, or none. A check that
judged that one would speak about code that is no longer on the screen.
"""

import io
import re
from contextlib import contextmanager, redirect_stdout

from IPython import get_ipython

SHOWN = 400  # characters of what was printed
DEFINES = re.compile(r"^def[ \t]+(\w+)", re.MULTILINE)

broken = {}  # from the names of functions to why the cell that defines them did not get there


class Printed(io.TextIOBase):
    """Takes in what is printed, keeps the beginning, and counts the rest."""

    def __init__(self):
        self.kept, self.size = "", 0

    def write(self, text):
        self.kept += text[: max(0, SHOWN - len(self.kept))]
        self.size += len(text)
        return len(text)

    @property
    def text(self):
        """The beginning of it, and how much more there was."""
        more = self.size - len(self.kept)
        return self.kept.rstrip() + (f" … (and {more:,} characters more)" if more else "")


@contextmanager
def prints_caught():
    """Yields a Printed; what the block prints goes there, and not on the page."""
    printed = Printed()
    with redirect_stdout(printed):
        yield printed


def why_missing(functions):
    """What to say where a cell that defines one of these functions failed when last run, or ""."""
    for name in functions:
        if name in broken:
            return (
                f"The cell that defines {name} did not run to its end: {broken[name]}. Mend it and "
                f"run it first: until then there is no {name}, or only an older one."
            )
    return ""


class Watcher:
    """Notes after each cell which functions it should have defined and did not."""

    def __init__(self, shell):
        self.shell, self.before = shell, {}
        shell.events.register("pre_run_cell", self.begin)
        shell.events.register("post_run_cell", self.end)

    def begin(self, info):
        names = DEFINES.findall(info.raw_cell or "")
        self.before = {name: self.shell.user_ns.get(name) for name in names}

    def end(self, result):
        error = result.error_before_exec or result.error_in_exec
        for name in self.before:
            new = self.shell.user_ns.get(name) is not self.before[name]
            broken.pop(name, None)
            if error is not None and not new:
                broken[name] = _in_a_line(error)
        called = (result.info.raw_cell or "").strip()
        if isinstance(error, NameError) and called.startswith("check."):
            print(why_missing([error.name]) or f"Run the cell that defines {error.name} first.")


def _in_a_line(error):
    place = f" in line {error.lineno}" if isinstance(error, SyntaxError) else ""
    said = error.msg if isinstance(error, SyntaxError) else str(error)
    return f"{type(error).__name__}{place}: {said}"[:300].rstrip(": ")


if shell := get_ipython():
    Watcher(shell)
