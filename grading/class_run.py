"""A whole class: every submission sent to a process that judges it, every result kept at once."""

import multiprocessing
import time
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, ProcessPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import asdict

from grading import assignment, results, unit
from grading.submissions import notebook


class NoScheduler(Exception):
    """The cluster that was asked for is not to be had."""


def grade(
    found, assignments, store, orders, *, jobs=2, scheduler=None, progress=lambda graded: None
):
    """Grade the submissions that have no result yet, and write down the class.

    Parameters
    ----------
    found : the Class that was collected.
    assignments : dict of the assignments by name.
    store : where results are kept.
    orders : what each unit needs to know.
    jobs, scheduler : processes of this machine, or the address of a Dask scheduler.
    progress : called with the number of submissions that are through.

    Returns the roster, as it was written to class.json.
    """
    store.clear_leavings()
    work = Work(found, store, orders)
    with executors(jobs, scheduler) as new_executor:
        pool, running = new_executor(), {}
        window = 4 * jobs if scheduler is None else 64
        for submission in by_exercise(found.submissions):
            item = work.prepare(submission)
            if item is None:
                progress(1)
                continue
            running[work.send(pool, item)] = item
            while len(running) >= window:
                pool = settle(work, pool, running, new_executor, progress)
        while running:
            pool = settle(work, pool, running, new_executor, progress)
    roster = work.roster()
    store.keep_class(roster)
    return roster


def by_exercise(submissions):
    """One exercise after the other: a warm process serves one, and has to be made anew for each."""
    return sorted(submissions, key=lambda submission: submission.exercise)


def settle(work, pool, running, new_executor, progress):
    """Keep what some of the running units found. Returns the pool to go on with."""
    done, _ = wait(running, return_when=FIRST_COMPLETED)
    suspects = []
    for future in done:
        item = running.pop(future)
        try:
            work.keep(item, future.result())
            progress(1)
        except BrokenExecutor:
            suspects.append(item)
    if suspects:  # a judging process died, and with it the pool and all that was in it
        suspects += running.values()
        running.clear()
        for item in suspects:
            alone(work, new_executor(), item)
            progress(1)
        pool = new_executor()
    return pool


def alone(work, pool, item):
    """Judge one submission with nothing beside it, to see whether it is the one."""
    try:
        work.keep(item, work.send(pool, item).result())
        pool.shutdown()
    except BrokenExecutor:
        work.keep(item, {"unreadable": "the process that judged it died of it, twice"})


class Work:
    """What is to be done, and the book in which the class is written down."""

    def __init__(self, found, store, orders):
        self.found, self.store, self.orders = found, store, orders
        self.versions = dict(orders.versions)
        self.problems = [list(problem) for problem in found.problems]
        self.entries, self.sent = [], set()

    def prepare(self, submission):
        """Return (key, data, exercise) where there is something to judge, else None."""
        exercise = submission.exercise
        try:
            data = submission.file.read()
        except notebook.Unreadable as error:
            self.problems.append([submission.file.shown, str(error)])
            return None
        key = results.key_of(data, exercise, self.versions[exercise], self.orders.seed)
        self.entries.append(
            {
                "student": submission.student.key,
                "exercise": exercise,
                "file": submission.file.shown,
                "attempts": submission.attempts,
                "notes": submission.notes,
                "result": key,
            }
        )
        if key in self.sent or self.store.result(key) is not None:
            return None
        self.sent.add(key)
        return key, data, exercise

    def send(self, pool, item):
        _, data, exercise = item
        return pool.submit(unit.grade, data, exercise, self.orders)

    def keep(self, item, result):
        self.store.keep(item[0], {"exercise": item[2], **result})

    def roster(self):
        """The class, for class.json: the students, what counts of each, and what was odd."""
        for entry in self.entries:
            result = self.store.result(entry["result"]) or {}
            if "unreadable" in result:
                self.problems.append([entry["file"], result["unreadable"]])
        return {
            "students": {who.key: asdict(who) for who in sorted(self.found.students)},
            "submissions": self.entries,
            "problems": sorted(self.problems),
            "isolation": self.orders.level,
            "modules": list(self.orders.modules),
            "solutions": self.orders.solutions,
            "graded": time.strftime("%Y-%m-%d %H:%M"),
        }


@contextmanager
def executors(jobs, scheduler):
    """Yields a function that makes an executor: of this machine, or of a Dask cluster."""
    if scheduler is not None:
        with _client(scheduler) as client:
            yield lambda: client.get_executor(pure=False)
        return
    spawn, pools = multiprocessing.get_context("spawn"), []

    def new_pool():
        pools.append(ProcessPoolExecutor(jobs, mp_context=spawn, initializer=unit.begin))
        return pools[-1]

    try:
        yield new_pool
        for pool in pools:
            pool.shutdown()
    finally:
        for process in multiprocessing.active_children():  # none, unless something went wrong
            process.terminate()


def _client(scheduler):
    try:
        from distributed import Client

        return Client(scheduler, timeout="5s")
    except ImportError:
        raise NoScheduler("--scheduler needs a package: pip install distributed") from None
    except (OSError, ValueError) as error:
        raise NoScheduler(f"no Dask scheduler at {scheduler}: {error}") from None


def orders(modules, solutions, assignments, seed, level):
    """The orders for a class."""
    versions = tuple((name, assignment.version(a)) for name, a in assignments.items())
    return unit.Orders(tuple(modules), str(solutions), versions, seed, level.name)
