"""What the grader's tests share: a course, a warm process, notebooks made to order."""

import copy
import json
import sys
from pathlib import Path

import pytest

COURSE = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(COURSE))  # so that tests.grading.keras_exercise has one name everywhere

from grading import assignment, judging  # noqa: E402
from grading.sandbox import worker  # noqa: E402

SOLVED = json.loads((COURSE / "solutions" / "01_perceptron.ipynb").read_text(encoding="utf-8"))
EMPTY = json.loads((COURSE / "exercises" / "01_perceptron.ipynb").read_text(encoding="utf-8"))
NAME = "01_perceptron"


class Book:
    """A notebook of exercise 01 to be changed: solved, or as it was handed out."""

    def __init__(self, solved=True):
        self.content = copy.deepcopy(EMPTY)
        if solved:
            for grade_id, cell in self.answers(SOLVED).items():
                self.put(grade_id, "".join(cell["source"]))

    @staticmethod
    def answers(content):
        """The cells that hold an answer, by grade_id."""
        cells = {c["metadata"].get("nbgrader", {}).get("grade_id"): c for c in content["cells"]}
        return {k: c for k, c in cells.items() if k and c["metadata"]["nbgrader"]["solution"]}

    @property
    def cells(self):
        return self.content["cells"]

    def at(self, grade_id):
        """The place of a cell."""
        ids = [c["metadata"].get("nbgrader", {}).get("grade_id") for c in self.cells]
        return ids.index(grade_id)

    def put(self, grade_id, source):
        """Write an answer into its cell."""
        self.cells[self.at(grade_id)]["source"] = source
        return self

    def change(self, grade_id, old, new):
        """Change something in an answer that is there."""
        source = "".join(self.cells[self.at(grade_id)]["source"])
        assert old in source, f"{old!r} is not in {grade_id}"
        return self.put(grade_id, source.replace(old, new))

    def add(self, place, source):
        """A new cell, without metadata, before the one at `place`."""
        cell = {"cell_type": "code", "id": f"new{len(self.cells)}", "metadata": {}}
        self.cells.insert(place, {**cell, "source": source, "outputs": [], "execution_count": None})
        return self

    def drop(self, grade_id):
        del self.cells[self.at(grade_id)]
        return self

    @property
    def data(self):
        """The bytes of its file."""
        return json.dumps(self.content).encode()


@pytest.fixture(scope="session")
def book():
    return Book


@pytest.fixture(scope="session")
def perceptron():
    """Exercise 01 as the grader knows it."""
    return assignment.load(["utils.checks.perceptron"])[NAME]


@pytest.fixture(scope="session")
def level():
    try:
        return worker.strongest()
    except worker.NoIsolation as error:
        pytest.skip(f"no isolation to be had here: {error}")


@pytest.fixture(scope="session")
def warm(level, perceptron):
    """A warm process for exercise 01, for all the tests of a session."""
    zygote = worker.Zygote(level, perceptron.imports)
    yield zygote
    zygote.close()


@pytest.fixture
def judge(warm, perceptron):
    """Judge a notebook with the seed 7; returns its result."""
    return lambda one: judging.judge(getattr(one, "data", one), perceptron, 7, warm)


@pytest.fixture
def points():
    """The points of a result by task."""
    return lambda result: {name: task["points"] for name, task in result["tasks"].items()}
