"""Begin a lesson: everything that must exist, small and whole, for the author to fill.

The files in templates/ lie as they will in the course. In their names and texts NN_SHORT stands for
the lesson's name (02_mlp), NN and SHORT for its two halves, NUMBER and TITLE for what README's map
says.
"""

import re
from pathlib import Path

import nbformat

from authoring.running import run
from grading import release

COURSE = Path(__file__).parents[1]
TEMPLATES = Path(__file__).with_name("templates")
NAME = re.compile(r"0[1-9]_[a-z][a-z0-9_]*")


class CannotBegin(Exception):
    """A lesson that cannot be begun; the message says why."""


def begin(name):
    """Write the skeleton of a lesson and its exercise; yields the paths written."""
    if not NAME.fullmatch(name):
        raise CannotBegin(f"{name}: expected a number and a name, as in 02_mlp")
    files = skeleton(name)
    there = [str(path) for path in files if (COURSE / path).exists()]
    if there:
        raise CannotBegin(f"{name} was begun before: {', '.join(there)}. Nothing was written.")
    for path, text in files.items():
        (COURSE / path).parent.mkdir(parents=True, exist_ok=True)
        (COURSE / path).write_text(text, encoding="utf-8")
        yield path
    for path in (COURSE / "notebooks" / f"{name}.ipynb", COURSE / "solutions" / f"{name}.ipynb"):
        notebook = nbformat.read(path, as_version=4)
        run(notebook, path.parent)
        nbformat.write(notebook, path)
    exercise = Path("exercises", f"{name}.ipynb")
    nbformat.write(release.exercise(COURSE / "solutions" / exercise.name), COURSE / exercise)
    yield exercise


def skeleton(name):
    """A dict from the paths of a lesson's files, from the course's folder, to their texts."""
    files = [path for path in sorted(TEMPLATES.rglob("*")) if path.suffix in (".py", ".ipynb")]
    return {
        Path(filled(str(path.relative_to(TEMPLATES)), name)): filled(path.read_text("utf-8"), name)
        for path in files
    }


def filled(text, name):
    number, short = name.split("_", 1)
    words = {"NN_SHORT": name, "SHORT": short, "NUMBER": str(int(number)), "TITLE": title(name)}
    words["NN"] = number
    return re.sub("|".join(words), lambda found: words[found[0]], text)


def title(name):
    """What README's map calls a lesson; where it has no row, its name."""
    readme = (COURSE / "README.md").read_text(encoding="utf-8")
    row = re.search(rf"^\| {int(name[:2])} \| \[?([^|\]]+?)\]?(?:\(.*\))? \|", readme, re.MULTILINE)
    return row[1] if row else name[3:].replace("_", " ").capitalize()
