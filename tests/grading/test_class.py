"""A whole class by the commands: any number of workers, any interruption, the same grades."""

import os
import random
import re
import signal
import subprocess
import sys
import time
from types import SimpleNamespace

import psutil
import pytest

from grading import class_run, commands, results, unit
from grading.__main__ import main
from grading.results import Store
from tests.grading import make_class

OURS = re.compile(r"zygote\.py|multiprocessing.spawn import spawn_main")
COMMAND = [sys.executable, "-m", "grading", "grade", "--quiet", "--seed", "5"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory, book, level):
    """Twenty submissions, one of them broken, and one student with nothing."""
    path = tmp_path_factory.mktemp("class") / "in"
    make_class.write(path, book, 20)
    (path / "broken_01_perceptron.ipynb").write_bytes(book().data[:5000])
    (path / "essay_3_assignsubmission_file_x.docx").write_bytes(b"x")
    return path


@pytest.fixture(scope="module")
def graded(folder, tmp_path_factory):
    """The class, graded by two processes."""
    out = tmp_path_factory.mktemp("out")
    code = main(["grade", str(folder), "--out", str(out), "--jobs", "2", "--seed", "5", "--quiet"])
    assert code == commands.SOME_NOT_GRADED
    return out


def table(out):
    return (out / "grades.csv").read_text(encoding="utf-8")


def test_grades(graded):
    rows = table(graded).splitlines()
    assert len(rows) == 1 + 22
    head = rows[0].split(",")
    by_name = {row.split(",")[0]: dict(zip(head, row.split(","))) for row in rows[1:]}
    assert by_name["student0000"]["01_perceptron"] == "12"
    assert by_name["student0001"]["01_perceptron/gradient"] == "1"
    assert by_name["student0009"]["01_perceptron"] == "0"
    assert by_name["broken"]["01_perceptron"] == ""
    assert "breaks off" in by_name["broken"]["notes"]
    assert by_name["essay"]["01_perceptron"] == ""


def test_what_is_written(graded):
    names = {path.name for path in graded.iterdir()}
    assert {"grades.csv", "canvas.csv", "moodle.csv", "class_report.html"} <= names
    assert {"written_answers.html", "written_points.csv", "seed.txt", "feedback"} <= names
    assert len(list((graded / "feedback").iterdir())) == 22
    assert (graded / "seed.txt").stat().st_mode & 0o077 == 0


def test_one_worker_or_three_another_order(folder, graded, tmp_path, book):
    for jobs in ("1", "3"):
        out = tmp_path / jobs
        main(["grade", str(folder), "--out", str(out), "--jobs", jobs, "--seed", "5", "--quiet"])
        assert table(out) == table(graded)


def test_nothing_is_graded_twice(folder, graded, monkeypatch):
    before = {p.name: p.stat().st_mtime_ns for p in (graded / "results").iterdir()}
    monkeypatch.setattr(unit, "grade", lambda *_: pytest.fail("graded again"))
    main(["grade", str(folder), "--out", str(graded), "--quiet"])
    assert {p.name: p.stat().st_mtime_ns for p in (graded / "results").iterdir()} == before


def test_another_seed_is_another_class(folder, graded):
    assert results.key_of(b"x", "e", "v", 1) != results.key_of(b"x", "e", "v", 2)
    assert results.key_of(b"x", "e", "v", 1) != results.key_of(b"x", "e", "w", 1)
    assert Store(graded).seed() == 5


def test_kill_9_at_twenty_moments(tmp_path, book, level):
    """A class of fifty; the grader is killed again and again, and comes to the same grades."""
    before = orphans()
    make_class.write(tmp_path / "in", book, 50)
    calm = tmp_path / "calm"
    main(["grade", str(tmp_path / "in"), "--out", str(calm), "--seed", "5", "--quiet"])
    out, chance, kills = tmp_path / "out", random.Random(7), 0
    while kills < 20:
        process = subprocess.Popen(
            [*COMMAND, str(tmp_path / "in"), "--out", str(out)],
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        start, already = time.monotonic(), count(out)
        more = chance.randint(0, 3)  # results, then a moment of chance
        while process.poll() is None and time.monotonic() - start < 30:
            if count(out) >= min(already + more, 50):
                break
            time.sleep(0.002)
        time.sleep(chance.uniform(0, 0.05))
        process.send_signal(signal.SIGKILL)
        process.wait()
        kills += 1
    main(["grade", str(tmp_path / "in"), "--out", str(out), "--seed", "5", "--quiet"])
    assert table(out) == table(calm)
    assert [p.name for p in (out / "results").iterdir() if not p.name.endswith(".json")] == []
    assert ended(orphans() - before)


def count(out):
    return len(list((out / "results").glob("*.json"))) if (out / "results").exists() else 0


def orphans():
    """Processes of graders that have lost their parents."""
    return {
        process.info["pid"]
        for process in psutil.process_iter(["pid", "ppid", "cmdline"])
        if process.info["ppid"] == 1 and OURS.search(" ".join(process.info["cmdline"] or []))
    }


def ended(pids):
    """Whether they are gone within ten seconds."""
    for _ in range(100):
        if not any(map(psutil.pid_exists, pids)):
            return True
        time.sleep(0.1)
    return False


def test_ctrl_c_leaves_what_can_be_gone_on_from(tmp_path, book, level):
    make_class.write(tmp_path / "in", book, 40)
    out = tmp_path / "out"
    process = subprocess.Popen(
        [*COMMAND, str(tmp_path / "in"), "--out", str(out)], stderr=subprocess.PIPE, text=True
    )
    while count(out) < 3:
        assert process.poll() is None
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    said = process.communicate(timeout=30)[1]
    assert process.returncode == 130
    assert "the same command goes on" in said and "Traceback" not in said
    done = count(out)
    assert 3 <= done < 40
    main(["grade", str(tmp_path / "in"), "--out", str(out), "--seed", "5", "--quiet"])
    assert count(out) == 40


def test_a_judging_process_that_dies_takes_nobody_along(tmp_path, book, monkeypatch, level):
    make_class.write(tmp_path / "in", book, 6)
    poison = book().put("wall", "POISON")
    (tmp_path / "in" / "poison_01_perceptron.ipynb").write_bytes(poison.data)
    monkeypatch.setattr(class_run.unit, "grade", deadly)
    main(["grade", str(tmp_path / "in"), "--out", str(tmp_path / "out"), "--quiet"])
    rows = table(tmp_path / "out")
    assert "died of it" in next(row for row in rows.splitlines() if row.startswith("poison"))
    assert rows.count("died of it") == 1


def deadly(data, exercise, orders):
    """Stands for a submission over which the trusted process itself dies."""
    if b"POISON" in data:
        time.sleep(0.2)
        os._exit(9)
    time.sleep(0.3)  # so that there are others about when it happens
    return {"tasks": {}, "written": {}, "cells": [], "seconds": 0, "isolation": "full"}


def test_two_thousand_students_in_constant_memory(tmp_path, book):
    """The judging is left out here: what is measured is the memory of the class's own book."""
    names = make_class.write(tmp_path / "in", book, 50)
    for path in (tmp_path / "in").iterdir():
        path.write_bytes(path.read_bytes() + b" " * 200_000)
    for number in range(1950):
        source = tmp_path / "in" / f"{names[number % 50]}_01_perceptron.ipynb"
        os.link(source, tmp_path / "in" / f"more{number:04d}_01_perceptron.ipynb")
    code = f"""
import resource, sys
sys.path.insert(0, {os.getcwd()!r})
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from grading import assignment, class_run, unit
from grading.results import Store
from grading.sandbox.isolation import NONE
from grading.submissions.collect import collect
import itertools

@contextmanager
def here(jobs, scheduler):
    with ThreadPoolExecutor(1) as pool:
        yield lambda: pool
numbers = itertools.count()
def grade(data, exercise, orders):
    return {{"tasks": {{}}, "written": {{}}, "cells": [], "more": "x" * 20_000}}
class_run.executors, unit.grade = here, grade
class_run.results.key_of = lambda *_: str(next(numbers))
assignments = assignment.load(["utils.checks.perceptron"])
def run(count):
    found = collect(sys.argv[1], assignments)
    found.submissions = found.submissions[:count]
    orders = class_run.orders([], "", assignments, 1, NONE)
    class_run.grade(found, assignments, Store(sys.argv[2]), orders)
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(run(100), run(2000))
"""
    command = [sys.executable, "-c", code, str(tmp_path / "in"), str(tmp_path / "out")]
    few, many = map(
        int, subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    )
    assert many - few < 20_000  # kilobytes; the notebooks and results together have 500 MB


def test_one_exercise_after_the_other():
    """In turn, each would need a warm process of its own every time."""
    mixed = [SimpleNamespace(student=s, exercise=e) for s in "abc" for e in ("02_mlp", "01_first")]
    order = [(s.exercise, s.student) for s in class_run.by_exercise(mixed)]
    assert order == [(e, s) for e in ("01_first", "02_mlp") for s in "abc"]
