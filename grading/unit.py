"""The unit of work: one submission, judged in whatever process it is sent to.

A process keeps what is slow to make, the checks and its warm processes, from one unit to the next.
"""

import atexit
import os
import signal
import threading
from dataclasses import dataclass
from functools import lru_cache
from multiprocessing import connection, parent_process

from grading import assignment, judging
from grading.sandbox import isolation
from grading.sandbox.worker import MEMORY, MEMORY_WITH_TENSORFLOW, NoIsolation, Zygote


class OtherVersion(Exception):
    """This machine has other checks than the one that sends the work."""


@dataclass(frozen=True)
class Orders:
    """What a unit needs to know besides the submission; the same for the whole class."""

    modules: tuple[str, ...]
    solutions: str
    versions: tuple[tuple[str, str], ...]  # (exercise, its version)
    seed: int
    level: str


_mine = threading.local()  # a warm process serves one thread


@lru_cache(maxsize=4)
def _assignments(modules, solutions):
    found = assignment.load(modules, solutions)
    versions = {name: assignment.version(a) for name, a in found.items()}
    return found, versions


def grade(data, exercise, orders):
    """The result of one submission."""
    assignments, versions = _assignments(orders.modules, orders.solutions)
    if versions[exercise] != dict(orders.versions)[exercise]:
        raise OtherVersion(
            f"the checks of {exercise} on {os.uname().nodename} are not those of the sender: "
            "bring both to the same state of the course, and start the workers anew"
        )
    wanted = assignments[exercise]
    try:
        return judging.judge(data, wanted, orders.seed, _zygote(orders.level, wanted))
    except NoIsolation:  # the warm process died; once, with a new one
        _forget()
        return judging.judge(data, wanted, orders.seed, _zygote(orders.level, wanted))


def _zygote(level, wanted):
    """This thread's warm process for an exercise; one at a time is kept."""
    key = level, wanted.imports
    if getattr(_mine, "key", None) != key:
        _forget()
        memory = MEMORY_WITH_TENSORFLOW if wanted.uses_tensorflow else MEMORY
        _mine.zygote = Zygote(isolation.LEVELS[level], wanted.imports, memory)
        _mine.key = key
    return _mine.zygote


def _forget():
    if getattr(_mine, "key", None):
        _mine.key = None
        _mine.zygote.close()


def begin():
    """First thing in a process of the local pool: leave Ctrl-C to the parent, and end with it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    atexit.register(_forget)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent():
    connection.wait([parent_process().sentinel])
    os._exit(1)
