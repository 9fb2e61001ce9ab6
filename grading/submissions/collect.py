"""A folder or a zip of submissions, gone through once: who handed in what, and what is odd.

Folders are students; files lie flat as an LMS names them; a zip is looked into as if it were a
folder. Nothing is unpacked to disk, and nothing is read until it is needed.
"""

import os
import stat
from dataclasses import dataclass, field
from pathlib import Path

from grading.submissions import archives, names, notebook

JUNK = {"__MACOSX", ".DS_Store", "Thumbs.db", "desktop.ini", ".ipynb_checkpoints", ".git"}


class NoSubmissions(Exception):
    """There is no folder and no zip of that name."""


@dataclass(frozen=True)
class File:
    """A file somewhere in the submissions: `parts` is its path there, as far as people see it."""

    parts: tuple[str, ...]
    path: Path
    members: tuple[str, ...] = ()  # the way inside of zips
    modified: float = 0.0

    @property
    def shown(self):
        return "/".join(self.parts)

    def read(self):
        """Its bytes, at most one more than a notebook may have. Raises Unreadable."""
        try:
            if self.members:
                archive = archives.opened(self.path, *self.members[:-1])
                return archives.read(archive, self.members[-1], notebook.SIZE_LIMIT)
            with open(self.path, "rb") as file:
                return file.read(notebook.SIZE_LIMIT + 1)
        except (archives.BadArchive, OSError) as error:
            raise notebook.Unreadable(str(error)) from None


@dataclass
class Submission:
    """What one student handed in for one exercise: the last attempt, and notes on it."""

    student: names.Student
    exercise: str
    file: File
    attempts: int = 1
    notes: list = field(default_factory=list)


@dataclass
class Class:
    """All that came in. `problems` are pairs (what, why it is not graded)."""

    submissions: list
    students: set
    problems: list


def collect(place, assignments):
    """Find the submissions for the given assignments (dict by name) in a folder or a zip."""
    place, problems = Path(place), []
    if not place.exists():
        raise NoSubmissions(f"there is no {place}; expected a folder or a zip of submissions")
    if place.is_file() and place.suffix.lower() != ".zip":
        raise NoSubmissions(f"{place} is neither a folder nor a zip")
    walk = in_folder(place, problems) if place.is_dir() else in_zip(File((), place), problems)
    attempts, students = {}, set()
    for file in walk:
        who, name = whose(file, assignments)
        if who is None:
            problems.append((file.shown, "neither a folder nor its name says whose it is"))
            continue
        students.add(who)
        try:
            exercise = which(file, name, assignments)
        except notebook.Unreadable as error:
            problems.append((file.shown, str(error)))
            continue
        attempts.setdefault((who, exercise), []).append(file)
    submissions = [last(who, name, files) for (who, name), files in sorted(attempts.items())]
    return Class(submissions, students, sorted(problems))


def last(who, exercise, files):
    """The submission to grade: the highest number in its name, else the latest of the files."""

    def order(file):
        return names.stem_and_attempt(file.parts[-1])[1], file.modified, file.parts

    files = sorted(files, key=order)
    found = Submission(who, exercise, files[-1], len(files))
    if len(files) > 1:
        found.notes.append(f"{len(files)} attempts; the last counts: {files[-1].parts[-1]}")
    if any(names.late(part) for part in files[-1].parts):
        found.notes.append("late")
    return found


def whose(file, assignments):
    """Return (Student or None, the rest of the file's name)."""
    who, rest = names.student(file.parts[0])
    if len(file.parts) > 1:
        return who or names.Student(file.parts[0]), names.student(file.parts[-1])[1]
    if who is None:
        stem, _ = names.stem_and_attempt(rest)
        name, exercise = names.split_at(stem, assignments)
        return (names.Student(name), exercise) if name else (None, rest)
    return who, rest


def which(file, name, assignments):
    """The exercise that a file answers: by its name, else by the answer cells in it."""
    if not file.parts[-1].lower().endswith(".ipynb"):
        raise notebook.Unreadable("it is not a notebook (.ipynb)")
    stem, _ = names.stem_and_attempt(name)
    if stem in assignments:
        return stem
    found = {cell.grade_id for cell in notebook.read(file.read())}
    fits = {name: len(found & a.grade_ids) for name, a in assignments.items()}
    best = max(fits, key=fits.get, default=None)
    if not best or not fits[best]:
        known = ", ".join(assignments)
        raise notebook.Unreadable(f"it answers no exercise that is graded here ({known})")
    return best


def in_folder(place, problems):
    """The files below a folder. Links and other special things are problems, not followed."""
    for folder, below, found in os.walk(place):
        below[:] = sorted(name for name in below if name not in JUNK)
        here = Path(folder)
        for name in [*below, *sorted(found)]:
            path = here / name
            parts = path.relative_to(place).parts
            state = path.lstat()
            if stat.S_ISDIR(state.st_mode) or name in JUNK:
                continue
            if not stat.S_ISREG(state.st_mode):
                problems.append(("/".join(parts), "it is a link or a device, not a file"))
            elif path.suffix.lower() == ".zip":
                yield from in_zip(File(parts, path), problems)
            else:
                yield File(parts, path, (), state.st_mtime)


def in_zip(file, problems):
    """The files in a zip: a student's, if its place says so, else those of a class."""
    flat, _ = names.student(file.parts[0]) if file.parts else (None, "")
    above = file.parts[:1] if len(file.parts) > 1 or flat else ()
    try:
        archive = archives.opened(file.path, *file.members)
        for info, why in archives.files(archive):
            parts = tuple(p for p in info.filename.replace("\\", "/").split("/") if p)
            if JUNK & set(parts) or not parts:
                continue
            inner = File(above + parts, file.path, (*file.members, info.filename), _time(info))
            if why:
                problems.append((f"{file.shown or file.path.name}: {info.filename}", why))
            elif parts[-1].lower().endswith(".zip") and not file.members:
                yield from in_zip(inner, problems)
            else:
                yield inner
    except archives.BadArchive as error:
        problems.append((file.shown or file.path.name, str(error)))


def _time(info):
    """When a file in a zip was last changed, as a number that only orders."""
    year, month, day, hour, minute, second = info.date_time
    return float(((((year * 12 + month) * 31 + day) * 24 + hour) * 60 + minute) * 60 + second)
