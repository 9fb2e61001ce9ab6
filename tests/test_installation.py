"""The self-test of lesson 00."""

import pytest

from utils import installation


def test_it_names_versions_and_seconds(capsys):
    installation.check(("numpy",))
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("Python")
    assert "imported in" in lines[1]
    assert lines[-1] == "Everything is there."


def test_a_missing_package_is_named_with_the_remedy():
    with pytest.raises(ImportError, match=r"nonesuch cannot be imported: .*make lab"):
        installation.check(("nonesuch",))
