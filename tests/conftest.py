"""What every test stands on: pictures without a screen, and a progress file that is not yours."""

import os
import tempfile

import matplotlib

_folder = tempfile.TemporaryDirectory(prefix="course-tests-")
os.environ["COURSE_PROGRESS"] = os.path.join(_folder.name, "progress.jsonl")
matplotlib.use("agg")  # not MPLBACKEND: kernels that tests start would inherit that


def pytest_unconfigure():
    _folder.cleanup()
