"""What the course says about an exercise: its tasks, its written questions, what it imports.

Everything comes from the course's own solution notebook and checks, never from a submission.
"""

import ast
import hashlib
import json
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path

from utils.checks import lessons

COURSE = Path(__file__).resolve().parents[1]
SOLUTIONS = COURSE / "solutions"
STUB = "raise NotImplementedError"


class UnknownExercise(Exception):
    """No exercise of the course goes by that name."""


@dataclass(frozen=True)
class Written:
    """A question that a person reads the answers to: points, rubric, and a model answer."""

    name: str
    points: float
    rubric: str
    model_answer: str


@dataclass(frozen=True)
class Assignment:
    """An exercise as the grader knows it."""

    exercise: object
    imports: tuple[str, ...] = ()
    written: dict[str, Written] = field(default_factory=dict)
    only_to_try: frozenset[str] = frozenset()  # cells whose answers nothing depends on
    sources: tuple[Path, ...] = ()  # the files of its checks

    @property
    def name(self):
        return self.exercise.name

    @property
    def tasks(self):
        return self.exercise.tasks

    @property
    def max_points(self):
        return self.exercise.max_points + sum(w.points for w in self.written.values())

    @property
    def grade_ids(self):
        return {*self.tasks, *(f"{task}_check" for task in self.tasks), *self.written}

    @property
    def uses_tensorflow(self):
        return any(name.split(".")[0] in ("keras", "tensorflow") for name in self.imports)


def load(modules, solutions=SOLUTIONS):
    """The assignments of the named modules of checks: dict from their names, in order."""
    found = {}
    for module in modules:
        checks = import_module(module)
        exercise = checks.check
        found[exercise.name] = of(
            exercise, Path(solutions) / f"{exercise.name}.ipynb", _sources(checks.__file__)
        )
    return found


def course_modules():
    """The modules of checks of the course itself."""
    return [f"utils.checks.{lesson}" for lesson in lessons()]


def of(exercise, path, sources=()):
    """The assignment of an exercise and its solution notebook, if there is one."""
    if not path.exists():
        return Assignment(exercise, sources=sources)
    imports, written, try_outs, question = ["numpy"], {}, set(), ""
    for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
        source = "".join(cell["source"])
        marks = cell["metadata"].get("nbgrader", {})
        name = marks.get("grade_id")
        if cell["cell_type"] == "code":
            imports += imported(source)
            if marks.get("solution") and name not in exercise.tasks:
                try_outs.add(name)
        elif marks.get("grade") and marks.get("solution"):
            model = "\n".join(line for line in source.splitlines() if "SOLUTION" not in line)
            written[name] = Written(name, float(marks["points"]), question, model.strip())
        else:
            question = source
    known = [name for name in dict.fromkeys(imports) if not name.startswith("utils.checks")]
    return Assignment(exercise, tuple(known), written, frozenset(try_outs), sources)


def imported(source):
    """The modules that a cell imports; of `from a import b` both a and a.b, for b may be one."""
    names = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.append(node.module)
            if node.module.split(".")[0] == "utils":
                names += [f"{node.module}.{alias.name}" for alias in node.names]
    return names


def version(assignment):
    """A hash of all that a grade depends on besides the submission: checks, library, sandbox."""
    import numpy

    grader = COURSE / "grading"
    parts = {grader / "judging.py", grader / "session.py", *(grader / "sandbox").glob("*.py")}
    for folder in ("checks", "nn", "datasets"):
        parts.update((COURSE / "utils" / folder).glob("*.py"))
    parts.update(assignment.sources)
    digest = hashlib.sha256(f"numpy {numpy.__version__}".encode())
    for path in sorted(parts):
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    digest.update(repr((assignment.imports, sorted(assignment.only_to_try))).encode())
    return digest.hexdigest()


def _sources(file):
    """The files of the checks of one exercise: a package of them, or one module."""
    file = Path(file).resolve()
    return tuple(file.parent.rglob("*.py")) if file.name == "__init__.py" else (file,)
