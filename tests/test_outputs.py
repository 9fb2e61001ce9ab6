"""What a lesson shows is what its code gives: each is run afresh, and every text is compared.

(Those of the solutions are compared by nbval, see tests/__main__.py.) Pictures are compared by
their being there. Seconds may differ; a cell whose output depends on the machine has the tag
nbval-ignore-output, and is only run.
"""

import copy
import difflib
import re
from pathlib import Path

import nbformat
import pytest

from authoring.running import CellFailed, run, shown, tags

ROOT = Path(__file__).parents[1]
LESSONS = sorted(ROOT.glob("notebooks/*.ipynb"))
SECONDS = re.compile(r" *\b\d+(\.\d+)? ?[mµ]?s\b")
FALLBACK = "Using digits in place of "  # what datasets.images prints


def differences(stored, fresh):
    """Yields, for each cell that shows something else than is stored, its id and the lines."""
    for before, after in zip(stored.cells, fresh.cells, strict=True):
        if "nbval-ignore-output" not in tags(before):
            texts = [SECONDS.sub(" … s", shown(cell)).splitlines() for cell in (before, after)]
            lines = list(difflib.unified_diff(*texts, "stored", "now", lineterm="", n=0))[2:]
            if lines:
                yield "\n    ".join([f"cell {before.id}:", *lines])


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_what_is_stored_is_what_a_fresh_run_shows(path, monkeypatch, tmp_path):
    monkeypatch.setenv("COURSE_PROGRESS", str(tmp_path / "progress.jsonl"))
    stored = nbformat.read(path, as_version=4)
    fresh = copy.deepcopy(stored)
    failure = None
    try:
        run(fresh, path.parent)
    except CellFailed as error:
        failure = f"{path.name}, {error}"
    if failure:
        pytest.fail(failure, pytrace=False)
    stale = list(differences(stored, fresh))
    if stale and FALLBACK in "".join(map(shown, fresh.cells)):
        pytest.skip("it runs; its outputs were made with MNIST, which cannot be had here")
    if stale:
        how = f"`make run NOTEBOOK={path.relative_to(ROOT)}` stores what it shows now"
        pytest.fail("\n".join([f"{path.name}: {how}.", *stale]), pytrace=False)


@pytest.fixture
def cell():
    """A cell that printed, wrote over a line, showed a picture, and took its time."""
    output = nbformat.v4.new_output
    return nbformat.v4.new_code_cell(
        outputs=[
            output("stream", text="epoch 1  0.9 s\repoch 2 "),
            output("stream", text=" loss 0.25  1.7 s\n"),
            output("display_data", data={"image/png": "iVBO", "text/plain": "A line."}),
        ]
    )


def found(before, after):
    return list(differences(*(nbformat.v4.new_notebook(cells=[c]) for c in (before, after))))


def changed(cell, old, new):
    after = copy.deepcopy(cell)
    for output in after.outputs:
        output.update(
            {key: value.replace(old, new) for key, value in output.items() if key == "text"}
        )
    return after


def test_a_changed_number_is_found_and_shown(cell):
    [said] = found(cell, changed(cell, "0.25", "0.26"))
    assert said.splitlines()[0] == f"cell {cell.id}:"
    assert "-epoch 2  loss 0.25" in said and "+epoch 2  loss 0.26" in said


def test_a_missing_picture_is_found(cell):
    after = copy.deepcopy(cell)
    del after.outputs[2].data["image/png"]
    [said] = found(cell, after)
    assert "-(image/png)" in said


@pytest.mark.parametrize("old, new", [("1.7 s", "12.4 s"), ("1  0.9 s\r", "1  0.1 s\rnone\r")])
def test_seconds_and_what_was_written_over_do_not_count(cell, old, new):
    assert found(cell, changed(cell, old, new)) == []


def test_where_the_prints_were_cut_does_not_count(cell):
    after = copy.deepcopy(cell)
    text = "".join(output.text for output in after.outputs[:2])
    after.outputs[:2] = [nbformat.v4.new_output("stream", text=letter) for letter in text]
    assert found(cell, after) == []


def test_a_tagged_cell_may_differ(cell):
    cell.metadata.tags = ["nbval-ignore-output"]
    assert found(cell, changed(cell, "0.25", "0.26")) == []
