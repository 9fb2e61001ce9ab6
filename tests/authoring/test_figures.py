"""Where the numbers of a text are no longer printed, the author is told to look."""

import nbformat

from authoring.__main__ import main
from authoring.figures import numbers


def test_numbers_are_the_same_however_they_are_written():
    assert numbers("−71 of 1,347, 99.8 % at η = 4 [12], x2") == {"71", "1347", "99.8", "12"}


def test_what_the_text_repeats_and_no_cell_prints_any_more_is_named(tmp_path, capsys):
    path, cell = tmp_path / "lesson.ipynb", nbformat.v4.new_code_cell("print(36, 200)", id="train")
    texts = {"read": "It misjudges 36 of 200.", "quiz": "Of 200 students"}
    cells = [cell, *(nbformat.v4.new_markdown_cell(text, id=id) for id, text in texts.items())]
    nbformat.write(nbformat.v4.new_notebook(cells=cells), path)
    main(["run", str(path)])
    assert capsys.readouterr().out == ""

    notebook = nbformat.read(path, as_version=4)
    notebook.cells[0].source = "print(35, 200)"
    nbformat.write(notebook, path)
    main(["run", str(path)])
    assert capsys.readouterr().out == "look at read: it says 36, which no cell prints any more\n"
