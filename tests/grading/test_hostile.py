"""Submissions that attack the grader: each gets its fair score, and nothing of it remains.

Each file in hostile/ is one submission: what it tries, what the notebook is besides that ("solved"
or "empty"), and the score that is fair. What is after `# %% name` takes the place of that cell;
after a bare `# %%`, it is a new first cell. CANARY is a file it could write, PORT a port it could
reach.
"""

import ast
import os
import re
import socket
import time
from pathlib import Path

import psutil
import pytest

from grading import judging, session
from grading.sandbox import isolation, worker

HOSTILE = sorted(Path(__file__).with_name("hostile").glob("*.py"))
SECONDS = 0.5  # for one call, so that endless ones end soon


@pytest.fixture(scope="module")
def canary(tmp_path_factory):
    """A listening socket and a file that nobody may touch, and all the processes there are."""
    path = Path("/tmp") / f"course-canary-{os.getpid()}"
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.01)
        yield path, server
    path.unlink(missing_ok=True)


@pytest.fixture(autouse=True, scope="module")
def short_calls():
    """The time limits of the exercise, shortened for this module."""
    from utils.checks.perceptron import check

    questions = [question for task in check.tasks.values() for question in task.questions]
    before = [question.seconds for question in questions]
    for question in questions:
        most = 4 * SECONDS if question.of == "count_solutions" else SECONDS
        question.seconds = min(question.seconds, most)
    session.CELL_SECONDS, cell_seconds = 2 * SECONDS, session.CELL_SECONDS
    yield
    session.CELL_SECONDS = cell_seconds
    for question, seconds in zip(questions, before, strict=True):
        question.seconds = seconds


@pytest.fixture(scope="module", params=["the best there is", "landlock"])
def judge(request, level, perceptron):
    """Judge a notebook at a level; Landlock alone is what a system without namespaces gets."""
    wanted = isolation.LEVELS.get(request.param, level)
    try:
        zygote = worker.Zygote(wanted, perceptron.imports)
    except worker.NoIsolation as error:
        pytest.skip(f"not to be had here: {error}")
    yield lambda one: judging.judge(one.data, perceptron, 7, zygote)
    zygote.close()


def read(path, book, canary):
    """Return (the notebook of a hostile file, its fair score)."""
    file, server = canary
    text = path.read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(text)), "says what it tries"
    base, fair = re.search(r"# base: (\w+)", text)[1], float(re.search(r"# fair: (\d+)", text)[1])
    text = text.replace("CANARY", repr(str(file))).replace("PORT", str(server.getsockname()[1]))
    made = book(solved=base == "solved")
    for grade_id in re.findall(r"# delete: (.*)", text)[:1]:
        for name in grade_id.split():
            made.drop(name)
    for block in re.split(r"^# %%", text, flags=re.MULTILINE)[1:]:
        name, _, source = block.partition("\n")
        made.put(name.strip(), source) if name.strip() else made.add(0, source)
    return made, fair


def written_to():
    """The files that the attacks try to write to, as far as one got through."""
    import numpy

    import utils.datasets

    files = [utils.__file__, numpy.__file__, utils.datasets.__file__, "/root/.bashrc"]
    files = [file for file in files if os.path.exists(file) and os.access(file, os.R_OK)]
    found = [file for file in files if b"# canary" in Path(file).read_bytes()]
    return found + list(map(str, Path(numpy.__file__).parents[1].glob("canary*")))


def family():
    """The processes that the grader has started, and theirs."""
    return {process.pid for process in psutil.Process().children(recursive=True)}


def test_there_are_thirty():
    assert len(HOSTILE) >= 30


@pytest.mark.parametrize("path", HOSTILE, ids=lambda path: path.stem)
def test_fair_score(path, book, canary, judge, points):
    made, fair = read(path, book, canary)
    processes, stray = family(), strays()
    result = judge(made)
    assert sum(points(result).values()) == fair, {
        n: t["message"] for n, t in result["tasks"].items()
    }
    for task in result["tasks"].values():
        assert task["mistake"] != "check_stumbled", task["message"]
    assert written_to() == []
    assert family() <= processes, "a process remains"
    assert ended(strays() - stray), "a process remains elsewhere"
    assert not canary[0].exists()
    with pytest.raises(TimeoutError):
        canary[1].accept()


def strays():
    """Processes of this machine that look like ours but have left the family."""
    found = set()
    for process in psutil.process_iter(["pid", "ppid", "cmdline"]):
        words = " ".join(process.info["cmdline"] or [])
        if process.info["ppid"] == 1 and "zygote.py" in words:
            found.add(process.info["pid"])
    return found


def ended(pids):
    """Whether they are gone within two seconds; other tests kill graders meanwhile."""
    for _ in range(20):
        if not any(map(psutil.pid_exists, pids)):
            return True
        time.sleep(0.1)
    return False


def test_an_honest_student_after_all_of_them(book, judge, points):
    assert sum(points(judge(book())).values()) == 12
