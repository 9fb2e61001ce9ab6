"""One list of versions: pyproject.toml asks, requirements.txt pins, the rest refers to them."""

import importlib.metadata
import re
import tomllib
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
WANTED = [
    Requirement(line)
    for lines in [PROJECT["dependencies"], *PROJECT["optional-dependencies"].values()]
    for line in lines
]


def read_pins():
    """The pins of requirements.txt, each with the number of its hashes."""
    text = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    blocks = re.split(r"\n(?=\S)", text.replace(" \\\n", "\n"))
    return [
        (Requirement(block.splitlines()[0]), block.count("--hash=sha256:"))
        for block in blocks
        if block[0].isalnum()
    ]


PINS = read_pins()


def test_every_pin_is_exact_and_hashed():
    assert len(PINS) > 100
    for pin, hashes in PINS:
        assert [spec.operator for spec in pin.specifier] == ["=="], pin
        assert hashes, f"{pin.name} has no hash"


def test_no_address_of_a_package_index():
    for name in ("requirements.txt", "environment.yml", "Makefile", "install.py"):
        assert not re.search(r"https?://|--(extra-)?index", (ROOT / name).read_text("utf-8")), name


@pytest.mark.parametrize("wanted", WANTED, ids=lambda wanted: wanted.name)
def test_what_is_asked_for_is_pinned(wanted):
    found = [
        pin for pin, _ in PINS if canonicalize_name(pin.name) == canonicalize_name(wanted.name)
    ]
    assert found, f"{wanted.name} is not pinned: make requirements"
    for pin in found:
        (version,) = [spec.version for spec in pin.specifier]
        assert version in wanted.specifier, f"pinned {pin}, asked for {wanted}: make requirements"


def test_what_is_installed_is_what_is_pinned():
    here = [pin for pin, _ in PINS if not pin.marker or pin.marker.evaluate()]
    versions = {pin.name: importlib.metadata.version(pin.name) for pin in here}
    assert [
        f"{pin}, not {versions[pin.name]}"
        for pin in here
        if versions[pin.name] not in pin.specifier
    ] == []


def test_conda_uses_one_of_our_pythons_and_the_same_pins():
    """One version by name: from a range repo2docker (Binder) takes none, but its own default."""
    environment = yaml.safe_load((ROOT / "environment.yml").read_text(encoding="utf-8"))
    python, pip, packages = environment["dependencies"]
    named = re.fullmatch(r"python=(3\.\d+)", python)
    assert named and named[1] in SpecifierSet(PROJECT["requires-python"]), python
    assert pip == "pip"
    assert packages == {"pip": ["-r requirements.txt"]}


def test_ci_runs_the_oldest_and_the_newest_python():
    workflow = yaml.safe_load((ROOT / ".github/workflows/test.yml").read_text(encoding="utf-8"))
    versions = workflow["jobs"]["test"]["strategy"]["matrix"]["python"]
    allowed = SpecifierSet(PROJECT["requires-python"])
    possible = [f"3.{minor}" for minor in range(50) if f"3.{minor}" in allowed]
    assert (versions[0], versions[-1]) == (possible[0], possible[-1])
