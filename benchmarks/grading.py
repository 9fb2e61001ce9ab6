"""The grader beside `nbgrader autograde`: the same notebooks, in one run, isolation on.

python -m benchmarks.grading [--quick]
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

COURSE = Path(__file__).resolve().parents[1]
SOLUTION = COURSE / "solutions" / "01_perceptron.ipynb"
CHANGES = (  # of ten submissions seven are right, three make a mistake
    *[None] * 7,
    ("X.T @ error / len(X)", "X.T @ error"),
    ("error = t - y", "error = y - t"),
    ("X @ w + b", "X @ w"),
)
CONFIGURATION = """
c = get_config()
c.CourseDirectory.course_id = "course"
c.ExecutePreprocessor.timeout = 120
c.ClearSolutions.enforce_metadata = False
"""


def rows(quick=False):
    """Yields (what, ours, theirs, ratio, note), in seconds for one submission."""
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        notebook = json.loads(SOLUTION.read_text(encoding="utf-8"))
        count = 100 if quick else 500
        whole = ours(folder / "numpy", notebook, count)
        theirs = nbgrader(folder / "numpy-theirs", notebook, 3 if quick else 8)
        note = f"{count} submissions in {whole:.1f} s on {_cores()} cores"
        yield _row("grading, NumPy", whole / count, theirs, note)

        notebook, count = keras_notebook(), 20 if quick else 60
        (folder / "solutions").mkdir()
        (folder / "solutions" / "keras_model.ipynb").write_text(json.dumps(notebook))
        more = [
            "--checks",
            "tests.grading.keras_exercise",
            "--solutions",
            str(folder / "solutions"),
        ]
        whole = ours(folder / "keras", notebook, count, more)
        theirs = nbgrader(folder / "keras-theirs", notebook, 2 if quick else 5)
        note = f"{count} submissions in {whole:.1f} s"
        yield _row("grading, Keras", whole / count, theirs, note)


def ours(folder, notebook, count, more=()):
    """Seconds for the whole command, from its start to the last page."""
    name = "keras_model" if more else "01_perceptron"
    (folder / "in").mkdir(parents=True)
    for number, text in enumerate(variants(notebook, count)):
        (folder / "in" / f"student{number}_{name}.ipynb").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "grading", "grade", str(folder / "in"), "--quiet"]
    start = time.perf_counter()
    done = subprocess.run(
        [*command, "--out", str(folder / "out"), *more],
        cwd=COURSE,
        env={**os.environ, "PYTHONPATH": str(COURSE)},
        capture_output=True,
        text=True,
    )
    seconds = time.perf_counter() - start
    if done.returncode or "Isolation: full" not in done.stderr:
        raise RuntimeError(f"the class was not graded with full isolation:\n{done.stderr}")
    return seconds


def nbgrader(folder, notebook, count):
    """Seconds for one submission: `nbgrader autograde` with this many, less one with none new."""
    name = "work"
    (folder / "source" / name).mkdir(parents=True)
    (folder / "source" / name / "work.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
    (folder / "nbgrader_config.py").write_text(CONFIGURATION)
    _nbgrader(folder, "generate_assignment", name, "--create")
    for number, text in enumerate(variants(notebook, count)):
        place = folder / "submitted" / f"student{number}" / name
        place.mkdir(parents=True)
        (place / "work.ipynb").write_text(text, encoding="utf-8")
    first = _nbgrader(folder, "autograde", name, "--create")
    again = _nbgrader(folder, "autograde", name)
    return (first - again) / count


def variants(notebook, count):
    """Yields the text of `count` notebooks, no two alike."""
    for number in range(count):
        text = json.dumps(notebook)
        if change := CHANGES[number % len(CHANGES)]:
            if change[0] not in text:
                raise RuntimeError(f"the solution no longer holds {change[0]!r}")
            text = text.replace(*change)
        copy = json.loads(text)
        copy["cells"].append(
            {"cell_type": "markdown", "id": "who", "metadata": {}, "source": f"by {number}"}
        )
        yield json.dumps(copy)


def keras_notebook():
    """The Keras exercise of the tests, with check cells that nbgrader can run."""
    sys.path.insert(0, str(COURSE))
    from tests.grading.keras_notebook import notebook

    content = json.loads(notebook())
    functions = {"network_check": "build_network", "separation_check": "trained_network"}
    for cell in content["cells"]:
        grade_id = cell["metadata"].get("nbgrader", {}).get("grade_id")
        if grade_id in functions:
            task = grade_id.removesuffix("_check")
            cell["source"] = (
                "from tests.grading.keras_exercise import check\n"
                f"check.{task}({functions[grade_id]})"
            )
    return content


def _nbgrader(folder, *arguments):
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}",
        "PYTHONPATH": str(COURSE),
        "COURSE_PROGRESS": str(folder / "progress"),
        "TF_CPP_MIN_LOG_LEVEL": "3",
    }
    start = time.perf_counter()
    command = [sys.executable, "-m", "nbgrader", *arguments]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"nbgrader {arguments[0]}:\n{done.stderr[-2000:]}")
    return time.perf_counter() - start


def _row(what, ours, theirs, note):
    return what, f"{ours:.3f} s", f"{theirs:.2f} s (nbgrader)", f"{theirs / ours:.0f}×", note


def _cores():
    return len(os.sched_getaffinity(0))


def main():
    for row in rows("--quick" in sys.argv):
        print("  ".join(f"{cell:24}" for cell in row).rstrip(), flush=True)


if __name__ == "__main__":
    main()
