"""Who handed in what, as far as a file's name tells: Moodle, Canvas, or a plain name."""

import re
from dataclasses import dataclass

MOODLE = re.compile(r"(?P<name>[^_]+)_(?P<id>\d+)_assignsubmission_[a-z]+_?(?P<rest>.*)", re.DOTALL)
CANVAS = re.compile(r"(?P<name>[^\W_]+)(?P<late>_LATE)?_(?P<id>\d+)_\d+_(?P<rest>.+)", re.DOTALL)
ATTEMPT = re.compile(r"(?: ?\((\d+)\)|-(\d+)| copy(?: (\d+))?)$")


@dataclass(frozen=True, order=True)
class Student:
    """Somebody of the class. `lms` is "moodle", "canvas" or "", `id` their number there."""

    name: str
    lms: str = ""
    id: str = ""

    @property
    def key(self):
        """What tells this student from every other."""
        return f"{self.name} ({self.id})" if self.id else self.name


def student(name):
    """Return (Student or None, what is left of the name) for the name of a file or a folder."""
    for lms, pattern in (("moodle", MOODLE), ("canvas", CANVAS)):
        if match := pattern.fullmatch(name):
            return Student(match["name"], lms, match["id"]), match["rest"]
    return None, name


def late(name):
    """Whether Canvas marked the file as late."""
    match = CANVAS.fullmatch(name)
    return bool(match and match["late"])


def stem_and_attempt(name):
    """Without extension and number: "01_perceptron-2.ipynb" is ("01_perceptron", 2)."""
    stem = re.sub(r"\.ipynb$", "", name, flags=re.IGNORECASE).strip()
    match = ATTEMPT.search(stem)
    if not match:
        return stem, 0
    return stem[: match.start()], int(next(filter(None, match.groups()), 1))


def split_at(name, exercises):
    """Return (who, exercise) for "who_01_perceptron", else (None, None)."""
    for exercise in exercises:
        head, found, tail = name.partition(exercise)
        if found and not tail and head.strip("_- "):
            return head.strip("_- "), exercise
    return None, None
