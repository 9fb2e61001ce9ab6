"""`make test`, or `python -m tests` in .venv: the steps below in order, up to the first failure.

The quickest stand first. With arguments only those tests are run: `python -m tests tests/checks`,
or `make test TESTS="tests/checks -k neuron"`.
"""

import os
import subprocess
import sys
import tempfile

PYTEST = ["pytest", "-n", "2", "--durations=10", "--durations-min=1"]
WHOLE = ["tests/test_lessons.py", "tests/test_links.py", "tests/test_notebooks.py"]
SEPARATE = [*WHOLE, "tests/test_outputs.py"]
STEPS = [
    ["ruff", "check", "."],
    ["ruff", "format", "--check", "."],
    ["pytest", "--tb=short", *WHOLE],
    ["pytest", "--nbval", "solutions/", "-n", "2", "--dist", "loadfile"],
    [*PYTEST, "tests/", "--dist", "loadfile", *(f"--ignore={path}" for path in SEPARATE)],
    [*PYTEST, "tests/test_outputs.py", "--dist", "load"],  # each test runs a lesson
]


def main(chosen):
    with tempfile.TemporaryDirectory() as folder:
        # the exercises' checks record progress: not in the reader's own file
        os.environ["COURSE_PROGRESS"] = os.path.join(folder, "progress.jsonl")
        os.environ["COLUMNS"] = "160"  # so the last lines say what broke, and not half of it
        for step in [[*PYTEST, "--dist", "loadfile", *chosen]] if chosen else STEPS:
            print("\n$", *step, flush=True)
            code = subprocess.call([sys.executable, "-m", *step])
            if code:
                return code
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
