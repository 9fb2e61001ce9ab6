"""The notebooks as files: whole, run top to bottom, and without anything of whoever made them."""

import json
import re
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_output

from authoring.tidying import CELL_METADATA, NOTEBOOK_METADATA, RANDOM

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ["notebooks", "solutions", "exercises"]
PATHS = [path for folder in FOLDERS for path in sorted(ROOT.glob(f"{folder}/*.ipynb"))]
RUN = [path for path in PATHS if path.parent.name != "exercises"]  # stored with their outputs

MAX_LINES = 30  # a cell that needs scrolling is two ideas
MAX_BYTES = 1500 * 1024
SOMEBODYS = re.compile(
    r"/home/\w|/Users/\w|/root/|/work/|/tmp/|[A-Z]:\\\\|\.pyenv|\.venv/|site-packages|dist-packages"
)


def name_of(path):
    return str(path.relative_to(ROOT))


def every(paths):
    return pytest.mark.parametrize("path", paths, ids=name_of)


def read(path):
    return nbformat.read(path, as_version=nbformat.NO_CONVERT)


def code_cells(path):
    return [cell for cell in read(path).cells if cell.cell_type == "code"]


@pytest.mark.parametrize("folder", FOLDERS)
def test_lesson_one_is_there(folder):
    assert (ROOT / folder / "01_perceptron.ipynb").is_file()


@every(PATHS)
def test_format(path):
    notebook = read(path)
    nbformat.validate(notebook)
    assert (notebook.nbformat, notebook.nbformat_minor) == (4, 5)
    assert notebook.metadata.kernelspec.name == "python3"


@every(PATHS)
def test_cells_have_names_that_last(path):
    """Written by hand or by the ones who release: no two alike, none that changes by itself."""
    ids = [cell.id for cell in read(path).cells]
    assert len(set(ids)) == len(ids)
    assert [name for name in ids if RANDOM.fullmatch(name)] == [], "`make run` names them"


@every(PATHS)
def test_no_metadata_but_what_is_used(path):
    notebook = read(path)
    assert set(notebook.metadata) <= NOTEBOOK_METADATA, "`make run` takes it out"
    untidy = [cell.id for cell in notebook.cells if set(cell.metadata) - CELL_METADATA]
    assert untidy == [], "`make run` takes it out"


@every(PATHS)
def test_no_traces_of_a_machine(path):
    notebook = read(path)
    for cell in notebook.cells:
        for output in cell.get("outputs", []):  # pictures are letters at random: not to be searched
            output.get("data", {}).pop("image/png", None)
    assert SOMEBODYS.findall(json.dumps(notebook, ensure_ascii=False)) == []


@every(PATHS)
def test_size(path):
    assert path.stat().st_size < MAX_BYTES
    long = {cell.id: cell.source.count("\n") + 1 for cell in code_cells(path)}
    assert {name: lines for name, lines in long.items() if lines > MAX_LINES} == {}


@every(RUN)
def test_outputs_of_one_run_from_top_to_bottom(path):
    counts = [cell.execution_count for cell in code_cells(path) if cell.source.strip()]
    assert counts == list(range(1, len(counts) + 1))


@every(RUN)
def test_no_warnings_and_no_errors_are_stored(path):
    bad = {
        cell.id: json.dumps(output)[:200]
        for cell in code_cells(path)
        for output in cell.outputs
        if output.get("name") == "stderr"
        or (
            output.output_type == "error"
            and "raises-exception" not in cell.metadata.get("tags", [])
        )
    }
    assert bad == {}


def without_words(cells):
    """The names of the cells that show a picture and do not say what is on it."""
    return [
        cell.id
        for cell in cells
        for output in cell.outputs
        if "image/png" in output.get("data", {})
        and not output.metadata.get("image/png", {}).get("alt", "").strip()
    ]


@every(RUN)
def test_every_picture_is_stored_with_its_words(path):
    assert without_words(code_cells(path)) == []


@pytest.mark.parametrize("metadata", [{}, {"image/png": {}}, {"image/png": {"alt": " "}}])
def test_a_picture_without_words_is_found(metadata):
    output = new_output("display_data", {"image/png": "iVBO"}, metadata=metadata)
    assert without_words([new_code_cell(id="mute", outputs=[output])]) == ["mute"]


@every([path for path in PATHS if path not in RUN])
def test_exercises_come_without_outputs(path):
    assert [cell.id for cell in code_cells(path) if cell.outputs or cell.execution_count] == []
