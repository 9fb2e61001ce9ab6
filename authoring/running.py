"""A notebook is run as a reader would: from top to bottom, in a kernel of its own.

`make run` stores what it shows; the tests run it again and compare.
"""

import re

from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

ANSI = re.compile(r"\x1b\[[0-9;]*m")  # the colours of a traceback
PATIENCE = 600  # seconds for a cell


class CellFailed(Exception):
    """A cell raised what it should not; the first line names the cell and the error."""


def run(notebook, folder):
    """Run a notebook that lies in `folder`: its outputs are made anew, without a trace of when."""
    begun = []
    client = NotebookClient(
        notebook,
        timeout=PATIENCE,
        coalesce_streams=True,
        record_timing=False,
        store_widget_state=False,
        extra_arguments=["--log-level=ERROR"],
        resources={"metadata": {"path": str(folder)}},
        on_cell_start=lambda cell, **_: begun.append(cell),
    )
    try:
        client.execute()
    except CellExecutionError:
        raise CellFailed(failure(begun[-1])) from None
    except (CellTimeoutError, DeadKernelError) as error:
        raise CellFailed(f"cell {begun[-1].id}: {str(error).splitlines()[0]}") from None


def failure(cell):
    """Which cell failed and why, what it had shown until then, and the way to the error."""
    error = next(output for output in cell.outputs if output.output_type == "error")
    before = shown(cell, kinds=("text/plain",))
    lines = [f"cell {cell.id}: {error.ename}: {error.evalue}", before, *error.traceback]
    return "\n".join(ANSI.sub("", line) for line in lines if line)


def shown(cell, kinds=("text/plain", "text/html")):
    """What a cell shows, as text: what it printed, then each thing displayed.

    Of a picture it is only said that it is there.
    """
    lines = [printed(cell)]
    for output in cell.get("outputs", []):
        for kind, content in sorted(output.get("data", {}).items()):
            lines.append(content if kind in kinds else f"({kind})")
    return "\n".join(lines).strip("\n")


def printed(cell):
    """What a cell printed; a line that was written over itself counts as it was in the end."""
    outputs = cell.get("outputs", [])
    text = "".join(output.text for output in outputs if output.output_type == "stream")
    return re.sub(r"[^\n]*\r(?!\n|$)", "", text)


def tags(cell):
    return cell.metadata.get("tags", [])
