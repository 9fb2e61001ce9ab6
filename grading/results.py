"""What is kept in the output folder: one result file a submission, the class, and its secret seed.

Files appear whole or not at all: each is written beside its place and then moved there. So a grader
killed at any moment leaves results that can be trusted, and the same command goes on from them.
"""

import hashlib
import json
import os
import secrets
from pathlib import Path


class OutputError(Exception):
    """The output folder cannot be used; the message says why."""


def write(path, text):
    """Write a file whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        beside.write_text(text, encoding="utf-8", newline="")
        os.replace(beside, path)
    finally:
        beside.unlink(missing_ok=True)


def write_json(path, value):
    write(path, json.dumps(value, indent=1, ensure_ascii=False))


def key_of(data, exercise, version, seed):
    """The name of a result: shared only where all that decides the grade is equal."""
    digest = hashlib.sha256(f"{exercise}\0{version}\0{seed}\0".encode())
    digest.update(data)
    return digest.hexdigest()[:32]


class Store:
    """The output folder of a class."""

    def __init__(self, folder):
        self.folder = Path(folder)

    def seed(self, wanted=None):
        """The class's secret seed: the one given, else the one kept here, else a new one."""
        path = self.folder / "seed.txt"
        if wanted is None and path.exists():
            text = path.read_text(encoding="utf-8").strip()
            if not text.isdigit():
                raise OutputError(f"{path} holds {text!r:.40}; expected a whole number")
            return int(text)
        seed = secrets.randbits(62) if wanted is None else wanted
        write(path, f"{seed}\n")
        path.chmod(0o600)
        return seed

    def path(self, key):
        return self.folder / "results" / f"{key}.json"

    def result(self, key):
        """The result of that key, or None where there is none that can be read."""
        try:
            return json.loads(self.path(key).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None

    def keep(self, key, result):
        write_json(self.path(key), result)

    def clear_leavings(self):
        """Remove what a killed grader had begun to write."""
        for path in self.folder.glob("results/.*.json.*"):
            path.unlink(missing_ok=True)

    def keep_class(self, roster):
        write_json(self.folder / "class.json", roster)

    def roster(self):
        """The class of the last run. Raises OutputError where there was none."""
        path = self.folder / "class.json"
        try:
            return json.loads(path.read_text(encoding="utf-8"))
        except OSError:
            raise OutputError(
                f"there is no {path}; grade the class first: "
                f"python -m grading grade SUBMISSIONS --out {self.folder}"
            ) from None
        except ValueError as error:
            raise OutputError(f"{path} is damaged ({error}); grade the class again") from None
