"""`make test`, or `python -m tests` in .venv: the steps below in order, up to the first failure."""

import os
import subprocess
import sys
import tempfile

PARALLEL = ["-n", "2", "--dist", "loadfile"]
STEPS = [
    ["ruff", "check", "."],
    ["ruff", "format", "--check", "."],
    ["pytest", "tests/", "--ignore=tests/test_outputs.py", *PARALLEL],
    ["pytest", "tests/test_outputs.py", "-n", "2", "--dist", "load"],  # a notebook is a long test
]


def main():
    with tempfile.TemporaryDirectory() as folder:
        # the exercises' checks record progress: not in the reader's own file
        os.environ["COURSE_PROGRESS"] = os.path.join(folder, "progress.jsonl")
        for step in STEPS:
            print("\n$", *step, flush=True)
            code = subprocess.call([sys.executable, "-m", *step])
            if code:
                return code
    return 0


if __name__ == "__main__":
    sys.exit(main())
