"""The commands themselves: errors in words, help, and an output folder that was damaged."""

import subprocess
import sys

import pytest

from grading import results
from grading.__main__ import main
from grading.results import Store


@pytest.mark.parametrize(
    "arguments, says",
    [
        (["grade", "/nowhere", "--out", "OUT"], "there is no /nowhere"),
        (["report", "OUT"], "grade the class first"),
        (["explain", "x", "y", "--out", "OUT"], "grade the class first"),
        (["grade", "IN", "--out", "OUT", "--late", "/nowhere.csv"], "there is no /nowhere.csv"),
    ],
)
def test_errors_in_words(arguments, says, tmp_path, level):
    (tmp_path / "in").mkdir()
    names = {"IN": str(tmp_path / "in"), "OUT": str(tmp_path / "out")}
    with pytest.raises(SystemExit, match=says):
        main([names.get(word, word) for word in arguments])


def test_help_of_every_command():
    for command in ([], ["release"], ["grade"], ["report"], ["explain"]):
        said = subprocess.run(
            [sys.executable, "-W", "error", "-m", "grading", *command, "--help"],
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        assert len(said) > 200 or command == ["release"]


def test_damaged_output_files(tmp_path):
    store = Store(tmp_path)
    (tmp_path / "results").mkdir()
    store.path("x").write_text('{"a": ')
    assert store.result("x") is None
    (tmp_path / "seed.txt").write_text("abc")
    with pytest.raises(results.OutputError, match="whole number"):
        store.seed()
    (tmp_path / "class.json").write_text("{")
    with pytest.raises(results.OutputError, match="damaged"):
        store.roster()
    assert store.seed(4) == 4
