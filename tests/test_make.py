"""The Makefile: `make help` tells of every target, and every target is a real one."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
TEXT = (ROOT / "Makefile").read_text(encoding="utf-8")
TARGETS = re.search(r"^\.PHONY: (.+)$", TEXT, re.MULTILINE).group(1).split()


@pytest.fixture(scope="module")
def make():
    """A function that runs make in the checkout and gives what it printed."""
    path = shutil.which("make")
    if path is None:
        pytest.skip("there is no make here")

    def run(*words):
        command = [path, "--no-print-directory", *words]
        return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout

    return run


def test_help_is_the_default_and_tells_of_every_target(make):
    assert make() == make("help")
    told = re.findall(r"^make (\S+) +\S", make("help"), re.MULTILINE)
    assert sorted(told) == sorted(TARGETS)


@pytest.mark.parametrize("target", TARGETS)
def test_each_target_has_commands(make, target):
    assert make("--dry-run", target).strip()


def test_what_is_passed_on_arrives(make):
    lab = make("--dry-run", "lab", "LAB_ARGS=--port 9999")
    assert lab.splitlines()[-1].endswith("-m jupyterlab --port 9999")
    part = make("--dry-run", "test", "TESTS=tests/checks -k neuron")
    assert part.splitlines()[-1].endswith("-m tests tests/checks -k neuron")
