"""Pages that need nothing besides themselves. Whatever is filled in is escaped."""

import re
from pathlib import Path

import jinja2

from grading.results import write
from utils.checks.panel import COLOUR, SIGN, sentences

_environment = jinja2.Environment(
    loader=jinja2.FileSystemLoader(Path(__file__).with_name("templates")),
    autoescape=True,
    trim_blocks=True,
    lstrip_blocks=True,
    undefined=jinja2.StrictUndefined,
)
_environment.globals.update(COLOUR=COLOUR, SIGN=SIGN)
_environment.filters["points"] = lambda value: "–" if value is None else f"{value:g}"
_environment.filters["sentences"] = sentences  # escapes, and makes code look like code
_environment.filters["words"] = lambda name: name.replace("_", " ")


def save(path, template, **content):
    """Fill in a template and write it."""
    write(path, _environment.get_template(template).render(**content))
    return path


def file_names(students):
    """A file name for each student, from letters that every system and every link can bear."""
    names, taken = {}, set()
    for student in students:
        stem = re.sub(r"[^\w-]+", "_", student).strip("_")[:80] or "student"
        name, number = stem, 1
        while name.lower() in taken:
            number += 1
            name = f"{stem}_{number}"
        taken.add(name.lower())
        names[student] = f"{name}.html"
    return names
