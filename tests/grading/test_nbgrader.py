"""nbgrader itself, run with the configuration that install.py puts into .venv."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat

from grading import release

COURSE, NAME = Path(__file__).resolve().parents[2], "01_perceptron"


def test_generate_assignment_leaves_out_what_release_leaves_out(tmp_path):
    solution = COURSE / "solutions" / f"{NAME}.ipynb"
    (tmp_path / "source" / NAME).mkdir(parents=True)
    shutil.copy(solution, tmp_path / "source" / NAME)
    subprocess.run(
        [sys.executable, "-m", "nbgrader", "generate_assignment", NAME, "--no-db"],
        cwd=tmp_path,
        env={**os.environ, "JUPYTER_CONFIG_PATH": str(COURSE / "jupyter_config")},
        check=True,
        capture_output=True,
    )
    made = nbformat.read(tmp_path / "release" / NAME / f"{NAME}.ipynb", 4)
    ours = release.exercise(solution)
    assert [(c.id, c.source) for c in made.cells] == [(c.id, c.source) for c in ours.cells]
