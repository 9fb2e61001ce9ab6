"""One notebook as it came in: its cells, or why it cannot be read."""

import json
from dataclasses import dataclass

SIZE_LIMIT = 25 << 20  # bytes of a notebook, outputs and all
CELLS_LIMIT = 2000
SOURCE_LIMIT = 1 << 20  # characters of one cell


class Unreadable(Exception):
    """No notebook that can be graded; the message says what it is instead."""


@dataclass(frozen=True)
class Cell:
    """One cell: its number from the top, "code" or "markdown", its text and its grade_id."""

    number: int
    kind: str
    source: str
    grade_id: str | None


def read(data):
    """The cells of a notebook, from the bytes of its file. Raises Unreadable."""
    if len(data) > SIZE_LIMIT:
        raise Unreadable(f"it has more than {SIZE_LIMIT >> 20} MB; clear its outputs")
    if not data.strip():
        raise Unreadable("the file is empty")
    try:
        notebook = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise Unreadable(_what_it_is(data, error)) from None
    if not isinstance(notebook, dict) or "nbformat" not in notebook:
        raise Unreadable("it is JSON, but not a notebook")
    if notebook["nbformat"] != 4:
        raise Unreadable(
            f"it has the notebook format {str(notebook['nbformat'])[:20]}, expected 4: "
            "open it in JupyterLab and save it anew"
        )
    cells = notebook.get("cells")
    if not isinstance(cells, list) or len(cells) > CELLS_LIMIT:
        raise Unreadable(f"it has no list of at most {CELLS_LIMIT} cells")
    return [_cell(number, cell) for number, cell in enumerate(cells, 1)]


def _cell(number, cell):
    """A cell, with anything that is not as it should be taken as empty."""
    cell = cell if isinstance(cell, dict) else {}
    source = cell.get("source", "")
    if isinstance(source, list):
        source = "".join(line for line in source if isinstance(line, str))
    if not isinstance(source, str) or len(source) > SOURCE_LIMIT:
        raise Unreadable(f"its cell {number} holds no text of at most {SOURCE_LIMIT >> 20} MB")
    source = source.encode("utf-8", "replace").decode()  # halves of surrogate pairs
    metadata = cell.get("metadata")
    grading = metadata.get("nbgrader") if isinstance(metadata, dict) else None
    grade_id = grading.get("grade_id") if isinstance(grading, dict) else None
    kind = cell.get("cell_type")
    return Cell(
        number=number,
        kind=kind if kind in ("code", "markdown") else "other",
        source=source,
        grade_id=grade_id if isinstance(grade_id, str) else None,
    )


def _what_it_is(data, error):
    """What a file that is no JSON may be, in words."""
    head = data[:8]
    if head.startswith(b"PK"):
        return "it is a zip, or an Office document, not a notebook"
    if head.startswith(b"%PDF"):
        return "it is a PDF, not a notebook"
    if data.lstrip()[:1] == b"<":
        return "it is a web page, not a notebook"
    if data.lstrip()[:1] == b"{" and isinstance(error, json.JSONDecodeError):
        return f"it breaks off or is damaged (line {error.lineno}: {error.msg})"
    return "it is not a notebook"
