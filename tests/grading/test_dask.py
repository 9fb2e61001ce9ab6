"""The same class on a Dask cluster: a scheduler and two workers, one of which is killed midway."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from grading.__main__ import main
from tests.grading import make_class

pytest.importorskip("distributed", reason="the extra `cluster` is not installed")
COURSE = Path(__file__).resolve().parents[2]


@pytest.fixture
def cluster(tmp_path):
    """The address of a scheduler, and the processes of two workers."""
    places = filter(None, [str(COURSE), os.environ.get("PYTHONPATH")])
    quiet = {**os.environ, "PYTHONPATH": os.pathsep.join(places)}
    file = tmp_path / "scheduler.json"

    def start(what, *arguments):
        command = [sys.executable, "-m", "distributed.cli." + what, *arguments, "--no-dashboard"]
        log = (tmp_path / f"{what}.log").open("a")
        with log:
            return subprocess.Popen(
                command, cwd=tmp_path, env=quiet, stdout=log, stderr=log, start_new_session=True
            )

    here = ["--host", "127.0.0.1"]
    scheduler = start("dask_scheduler", *here, "--port", "0", "--scheduler-file", str(file))
    join = ["--scheduler-file", str(file), "--no-nanny", "--nthreads", "1"]
    workers = [start("dask_worker", *join, *here) for _ in range(2)]
    try:
        yield file, workers
    finally:
        for process in (*workers, scheduler):
            process.kill()
            process.wait()


def address(file):
    import json

    for _ in range(300):
        if file.exists() and (text := file.read_text()):
            return json.loads(text)["address"]
        time.sleep(0.1)
    raise TimeoutError("no scheduler")


def test_one_of_two_workers_is_killed(cluster, tmp_path, book, level):
    file, workers = cluster
    make_class.write(tmp_path / "in", book, 40)
    here = ["grade", str(tmp_path / "in"), "--seed", "5", "--quiet", "--out"]
    assert main([*here, str(tmp_path / "local")]) == 0
    command = [sys.executable, "-m", "grading", *here, str(tmp_path / "far")]
    process = subprocess.Popen(
        [*command, "--scheduler", address(file)], cwd=COURSE, stderr=subprocess.PIPE, text=True
    )
    results = tmp_path / "far" / "results"
    while process.poll() is None:
        if results.exists() and len(list(results.glob("*.json"))) >= 5:
            workers[0].send_signal(signal.SIGKILL)
            break
        time.sleep(0.01)
    said = process.communicate(timeout=120)[1]
    assert process.returncode == 0, said
    assert workers[0].wait() == -signal.SIGKILL
    tables = [(tmp_path / out / "grades.csv").read_text() for out in ("local", "far")]
    assert tables[0] == tables[1]


def test_another_version_of_the_checks_is_refused(perceptron):
    from grading import unit

    orders = unit.Orders(
        ("utils.checks.perceptron",),
        str(COURSE / "solutions"),
        (("01_perceptron", "old"),),
        1,
        "full",
    )
    with pytest.raises(unit.OtherVersion, match="same state of the course"):
        unit.grade(b"", "01_perceptron", orders)


def test_no_scheduler_there(tmp_path, book, level):
    make_class.write(tmp_path / "in", book, 1)
    command = ["grade", str(tmp_path / "in"), "--out", str(tmp_path / "out"), "--quiet"]
    with pytest.raises(SystemExit, match=r"127\.0\.0\.1:9"):
        main([*command, "--scheduler", "tcp://127.0.0.1:9"])
