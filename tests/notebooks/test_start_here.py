"""Lesson 00: the versions that its self-test shows are those that are installed."""

import re
from pathlib import Path

import nbformat

from utils.installation import PACKAGES

ROOT = Path(__file__).parents[2]
CELLS = {c.id: c for c in nbformat.read(ROOT / "notebooks/00_start_here.ipynb", as_version=4).cells}


def test_the_table_shows_versions_that_are_pinned():
    """A package may have two pins, for older and newer Pythons."""
    pins = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    printed = "".join(output.text for output in CELLS["self-test"].outputs)
    shown = dict(re.findall(r"^(\w+) +(\S+) +imported", printed, re.MULTILINE))
    assert set(shown) == set(PACKAGES)
    for package, version in shown.items():
        pin = f"{package.replace('sklearn', 'scikit-learn')}=={version}"
        assert any(line.startswith(f"{pin} ") for line in pins), f"stale: {pin} is not pinned"
