"""The commands of an author: `python -m authoring lesson 02_mlp`, then `… run` its notebooks."""

import argparse
import sys
from pathlib import Path

import nbformat

from authoring import figures
from authoring.running import CellFailed, run
from authoring.tidying import tidy


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="python -m authoring", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    one = commands.add_parser("run", help="run a notebook and store what it shows")
    one.add_argument("notebook", type=Path)
    one.set_defaults(command=store)
    one = commands.add_parser("lesson", help="write the skeleton of a new lesson")
    one.add_argument("name", help="its number and its name, as in 02_mlp")
    one.set_defaults(command=begin)
    chosen = parser.parse_args(arguments)
    return chosen.command(chosen)


def store(chosen):
    """Run a notebook and write it with what it shows now; where a cell fails, write nothing."""
    path = chosen.notebook
    notebook = nbformat.read(path, as_version=4)
    for change in tidy(notebook):
        print(change)
    printed_before = figures.printed_by(notebook)
    try:
        run(notebook, path.parent)
    except CellFailed as failed:
        sys.exit(f"{path}, {failed}\n\nNothing was stored.")
    nbformat.write(notebook, path)
    for cell, numbers in figures.left_behind(notebook, printed_before):
        print(f"look at {cell}: it says {', '.join(numbers)}, which no cell prints any more")


def begin(chosen):
    """Begin a lesson, and say how to go on."""
    from authoring import lesson  # its nbgrader takes two seconds to import

    try:
        for path in lesson.begin(chosen.name):
            print("wrote", path)
    except lesson.CannotBegin as error:
        sys.exit(str(error))
    print("`make test TESTS=tests/test_lessons.py` names what is left to write and to link.")


if __name__ == "__main__":
    main()
