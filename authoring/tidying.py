"""What editors leave in a notebook and nobody needs goes; a cell without a name gets one."""

import re
from itertools import chain, count

KERNEL = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
NOTEBOOK_METADATA = {"kernelspec", "language_info"}
CELL_METADATA = {"tags", "nbgrader", "deletable", "editable", "jupyter", "slideshow"}
RANDOM = re.compile(r"[0-9a-f]{8}(-?[0-9a-f]{4}){0,6}")  # the ids that editors make up


def tidy(notebook):
    """Tidy a notebook in place; yields a line for each cell that got a name."""
    notebook.nbformat_minor = 5
    notebook.metadata["kernelspec"] = KERNEL
    keep(notebook.metadata, NOTEBOOK_METADATA)
    taken = {cell.get("id") for cell in notebook.cells}
    for cell in notebook.cells:
        keep(cell.metadata, CELL_METADATA)
        if RANDOM.fullmatch(cell.get("id", "")) or "id" not in cell:
            cell.id = next(name for name in names(cell.source) if name not in taken)
            taken.add(cell.id)
            first = cell.source.partition("\n")[0]
            yield f"named a cell {cell.id}: {first}"


def keep(metadata, wanted):
    for name in set(metadata) - wanted:
        del metadata[name]


def names(source):
    """Names for a cell, the best first: the first words of it, then the same with a number."""
    words = re.findall(r"[a-z0-9]+", source.lower())
    name = "-".join(words[:4])[:40] or "cell"
    return chain([name], (f"{name}-{number}" for number in count(2)))
