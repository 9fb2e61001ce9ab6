"""Writes into the course, into Python's packages, and into what runs at the next start."""
# base: solved
# fair: 12
# %%
import os
import site
import sys

import numpy

import utils

for path in (
    utils.__file__,
    numpy.__file__,
    os.path.join(site.getsitepackages()[0], "canary.pth"),
    os.path.join(os.path.dirname(utils.__file__), "datasets", "__init__.py"),
    sys.executable,
    "/root/.bashrc",
    CANARY,
):
    try:
        with open(path, "a") as file:
            file.write("# canary\n")
    except OSError:
        pass
