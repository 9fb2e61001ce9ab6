"""A lesson is begun in a copy of the course: it is whole, and the tests say what is left to write.

08_example is taken out again by removing the files that were named.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from authoring import lesson

ROOT = Path(__file__).parents[2]
TESTS = "test_lessons.py test_links.py test_notebooks.py test_exercises.py notebooks demos checks"
LEFT = {
    "test_it_is_found_from_everywhere": "no link to 08_example in README.md, notebooks/00",
    "test_nothing_is_left_as_make_lesson_wrote_it": "of 08_example there is still to write:",
    "test_the_minutes_in_its_head": "the map of 00 does not say 10 minutes",
    "test_the_reader_acts": "cells predict-…: 1 of 6",
    "test_every_task_names_at_least_four_mistakes": "doubled knows 1 mistakes",
    "test_there_are_enough_of_them": "1 wrong answers, written from the exercise's text alone, of",
    "test_no_mutant_passes_or_is_called_by_a_wrong_name": "mutants: the task is too small",
}


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """A copy of the course, without what is not the course's."""
    folder = tmp_path_factory.mktemp("copy") / "course"
    shutil.copytree(ROOT, folder, ignore=shutil.ignore_patterns(".*", "__pycache__", "shared"))
    return folder


@pytest.fixture
def python(copy):
    """A function that runs a module in the copy, and gives its exit code and what it printed."""

    def run(*words):
        done = subprocess.run(
            [sys.executable, "-m", *words],
            cwd=copy,
            env={**os.environ, "PYTHONPATH": str(copy), "COLUMNS": "200"},
            capture_output=True,
            text=True,
        )
        return done.returncode, done.stdout + done.stderr

    return run


def files(folder):
    return {
        path.relative_to(folder): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not any(part.startswith((".", "__")) for part in path.parts[-3:-1])
    }


def test_a_lesson_is_whole_and_is_removed_again(copy, python):
    before = files(copy)
    code, said = python("authoring", "lesson", "08_example")
    assert code == 0, said
    written = [Path(path) for path in re.findall("^wrote (.*)$", said, re.MULTILINE)]
    assert set(files(copy)) - set(before) == set(written)

    for step in (["check"], ["format", "--check"]):
        code, said = python("ruff", *step, "--force-exclude", *map(str, written))
        assert code == 0, said
    paths = [f"tests/{name}" for name in TESTS.split()]
    _, said = python("pytest", "-q", "-p", "no:cacheprovider", *paths, "-k", "example or double")
    assert set(re.findall(r"^FAILED \S+::(\w+)", said, re.MULTILINE)) == set(LEFT), said
    assert [words for words in LEFT.values() if words not in said] == []

    for path in written:
        (copy / path).unlink()
    assert files(copy) == before


@pytest.mark.parametrize(
    ("name", "says"),
    [("mlp", "expected a number and a name"), ("01_perceptron", "was begun before: notebooks/01_")],
)
def test_what_cannot_be_begun_is_said(copy, python, name, says):
    before = files(copy)
    code, said = python("authoring", "lesson", name)
    assert code == 1 and says in said and "Traceback" not in said
    assert files(copy) == before


def test_it_is_called_as_in_the_map():
    assert lesson.title("01_perceptron") == "The perceptron"
    assert lesson.title("08_alexnet") == "AlexNet"


def test_every_word_is_filled():
    text = "test_SHORT NN_SHORT NN NUMBER TITLE"
    assert lesson.filled(text, "00_x") == "test_x 00_x 00 0 Start here"
