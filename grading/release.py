"""From solutions to exercises: the answers taken out, everything else as it was.

The work is done by the preprocessors of nbgrader and nbconvert: ClearSolutions puts a stub where
an answer stood, LockCells marks what students should not edit, ClearOutput forgets the outputs, and
cells tagged "why" (they explain a solution) are left out.
"""

import nbformat
from nbconvert.preprocessors import ClearOutputPreprocessor, TagRemovePreprocessor
from nbgrader.preprocessors import ClearSolutions, LockCells
from traitlets.config import Config

STUB = "raise NotImplementedError"
WRITTEN_STUB = "*Your answer here.*"
BEGIN, END = "BEGIN SOLUTION", "END SOLUTION"


class ReleaseError(Exception):
    """A notebook that cannot be released; the message names it and says why."""


def write(solutions, exercises):
    """Write an exercise for every solution; yields the paths written.

    Raises ReleaseError, and writes nothing, when somebody has worked in one of the exercises.
    """
    paths = sorted(solutions.glob("*.ipynb"))
    if not paths:
        raise ReleaseError(f"no notebook in {solutions}")
    made = {exercises / path.name: exercise(path) for path in paths}
    for target, notebook in made.items():
        if target.exists() and (worked := work_in(target, notebook)):
            raise ReleaseError(
                f"somebody has worked in {target} (cells {', '.join(worked)}), and writing it anew "
                "would lose that. Move it elsewhere first."
            )
    exercises.mkdir(parents=True, exist_ok=True)
    for target, notebook in made.items():
        nbformat.write(notebook, target)
        yield target


def exercise(path):
    """The student's version of the solution notebook at `path`."""
    notebook = nbformat.read(path, as_version=4)
    answer_lines(notebook, path)  # raises where a region is not closed
    config = Config()
    config.ClearSolutions.code_stub = {"python": STUB}
    config.ClearSolutions.text_stub = WRITTEN_STUB
    config.ClearSolutions.enforce_metadata = True
    config.TagRemovePreprocessor.remove_cell_tags = {"why"}
    for preprocessor in (TagRemovePreprocessor, ClearSolutions, LockCells, ClearOutputPreprocessor):
        try:
            notebook, _ = preprocessor(config=config).preprocess(notebook, {})
        except RuntimeError as error:
            raise ReleaseError(f"{path}: {error}") from error
    return notebook


def answer_lines(notebook, path="the notebook"):
    """The lines between BEGIN and END SOLUTION: dict from grade_id to list of lines."""
    found = {}
    for cell in notebook.cells:
        inside, lines = False, []
        for line in cell.source.splitlines():
            if BEGIN in line or END in line:
                if inside == (BEGIN in line):
                    raise ReleaseError(f"{path}: cell {cell.id}: {line.strip()!r} out of order")
                inside = BEGIN in line
            elif inside:
                lines.append(line)
        if inside:
            raise ReleaseError(f"{path}: cell {cell.id}: a solution begins and does not end")
        if lines:
            found[cell.metadata.get("nbgrader", {}).get("grade_id", cell.id)] = lines
    return found


def work_in(path, notebook):
    """The cells of the exercise at `path` that somebody ran or answered, by id.

    It must still have all the stubs of `notebook`, the version about to be written.
    """
    try:
        there = nbformat.read(path, as_version=4)
    except Exception as error:
        raise ReleaseError(f"{path} is not a notebook that can be read: {error}") from error
    stubs = {cell.id: _stubs(cell) for cell in notebook.cells}
    return [
        cell.id
        for cell in there.cells
        if cell.get("execution_count") or _stubs(cell) < stubs.get(cell.id, 0)
    ]


def _stubs(cell):
    return cell.source.count(STUB) + cell.source.count(WRITTEN_STUB)
