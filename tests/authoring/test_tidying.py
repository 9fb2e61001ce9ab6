"""What editors leave in a notebook is taken out, and cells get names to keep."""

import nbformat
import pytest

from authoring.tidying import CELL_METADATA, NOTEBOOK_METADATA, RANDOM, tidy


@pytest.fixture
def notebook():
    """As jupytext and JupyterLab leave it."""
    new = nbformat.v4.new_code_cell
    cells = [
        nbformat.v4.new_markdown_cell("## Why so many mistakes?\n\nLook.", id="a81f22c9"),
        new("w = 0", id="81f22c9a", metadata={"lines_to_next_cell": 2, "tags": ["why"]}),
        new("w = 0", id="1d0c02a4-6f6b-4d29-9f1a-6a2bb9a1c0de"),
        new("", id="learning-rate"),
    ]
    return nbformat.v4.new_notebook(cells=cells, metadata={"jupytext": {"formats": "ipynb,py"}})


def test_cells_without_a_name_get_one_that_says_what_they_are(notebook):
    said = list(tidy(notebook))
    ids = [cell.id for cell in notebook.cells]
    assert ids == ["why-so-many-mistakes", "w-0", "w-0-2", "learning-rate"]
    assert said[0] == "named a cell why-so-many-mistakes: ## Why so many mistakes?"
    assert len(said) == 3
    assert not any(map(RANDOM.fullmatch, ids))


def test_only_what_is_used_is_kept(notebook):
    list(tidy(notebook))
    assert set(notebook.metadata) <= NOTEBOOK_METADATA
    assert all(set(cell.metadata) <= CELL_METADATA for cell in notebook.cells)
    assert notebook.cells[1].metadata.tags == ["why"]
    assert notebook.metadata.kernelspec.name == "python3"


def test_a_tidy_notebook_stays_as_it_is(notebook):
    list(tidy(notebook))
    before = nbformat.writes(notebook)
    assert list(tidy(notebook)) == []
    assert nbformat.writes(notebook) == before
