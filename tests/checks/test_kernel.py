"""A check in a notebook: cells that failed above it, as a real shell runs them."""

import pytest
from IPython.core.interactiveshell import InteractiveShell

from utils.checks import kernel

RIGHT = "def average(numbers):\n    return sum(numbers) / len(numbers)\n"


@pytest.fixture
def run(capsys, monkeypatch, tmp_path):
    monkeypatch.setenv("COURSE_PROGRESS", str(tmp_path / "progress.jsonl"))
    shell = InteractiveShell.instance()
    watcher = kernel.Watcher(shell)
    shell.user_ns.pop("average", None)
    shell.run_cell("from utils.checks.start_here import check")

    def run_cell(source):
        shell.run_cell(source)
        return capsys.readouterr().out

    yield run_cell
    shell.events.unregister("pre_run_cell", watcher.begin)
    shell.events.unregister("post_run_cell", watcher.end)
    kernel.broken.clear()


def test_an_older_version_is_not_judged_in_the_place_of_a_broken_one(run):
    run(RIGHT)
    assert "average · passed" in run("check.average(average)")
    run(RIGHT.replace("):", ")"))  # the colon is gone: a syntax error
    said = run("check.average(average)")
    assert "average · raised · 0 of 1 points" in said
    assert "SyntaxError in line 1" in said
    run(RIGHT)
    assert "average · passed" in run("check.average(average)")


def test_a_cell_that_stopped_before_its_function(run):
    run("1 / 0\n\n" + RIGHT)
    said = run("check.average(average)")
    assert "NameError" in said
    assert "The cell that defines average did not run to its end: ZeroDivisionError" in said


def test_a_cell_that_was_never_run(run):
    assert "Run the cell that defines average first." in run("check.average(average)")


def test_a_cell_that_stopped_after_its_function_is_no_obstacle(run):
    run(RIGHT + "\n1 / 0")
    assert "average · passed" in run("check.average(average)")
