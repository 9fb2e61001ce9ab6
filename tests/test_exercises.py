"""An untouched exercise runs to its end, and says nothing but "not attempted"."""

from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

EXERCISES = sorted((Path(__file__).parents[1] / "exercises").glob("*.ipynb"))


@pytest.mark.parametrize("path", EXERCISES, ids=lambda path: path.stem)
def test_untouched_it_only_says_not_attempted(path):
    notebook = nbformat.read(path, as_version=4)
    folder = {"metadata": {"path": str(path.parent)}}
    NotebookClient(notebook, timeout=120, allow_errors=True, resources=folder).execute()
    raised = {}
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            assert output.get("name") != "stderr", (cell.id, output)
            if output.output_type == "error":
                raised[cell.id] = output.ename, output.evalue
    stubs = {c.id for c in notebook.cells if "\nraise NotImplementedError" in f"\n{c.source}"}
    checks = {c.id for c in notebook.cells if c.source.startswith("check.")}
    assert set(raised) == stubs | checks
    assert {raised[cell][0] for cell in stubs} <= {"NotImplementedError"}
    for cell in checks:
        name, text = raised[cell]
        assert name == "CheckFailed"
        assert "not attempted · 0 of" in text
