"""One submission, from the bytes of a notebook to its result: who asked what, and what came back.

Run twice over, in rooms that never meet: with secret cases for the grade, and, where something was
wrong, with the public cases of the notebook for the student's feedback. So nothing that a student's
code says about a secret case can find its way to the student.
"""

import hashlib
import warnings
from dataclasses import asdict

import numpy as np

from grading.sandbox.worker import NoIsolation
from grading.session import Session
from grading.submissions import notebook
from utils.checks.task import PUBLIC_SEED, Outcome

WRITTEN_STUB = "*Your answer here.*"  # as `release` writes it
UNSEEN = "It is right for the cases in your notebook, but not for others that were tried."
STUMBLED = "The check could not deal with what your functions returned. A person will look at it."


def judge(data, assignment, seed, zygote):
    """The result of a submission, as plain values for a JSON file.

    Parameters
    ----------
    data : the bytes of the notebook.
    assignment : what it answers.
    seed : the class's secret.
    zygote : a warm process, to fork rooms from.
    """
    try:
        cells = notebook.read(data)
        if not assignment.grade_ids & {cell.grade_id for cell in cells}:
            raise notebook.Unreadable(f"it holds no answer cell of {assignment.name}")
    except notebook.Unreadable as error:
        return {"unreadable": str(error)}
    outcomes, session = sit(cells, assignment, zygote, lambda task: secret(seed, assignment, task))
    wrong = {name for name, outcome in outcomes.items() if outcome.status != "passed"}
    public, open_session = {}, None
    if wrong:
        public, open_session = sit(cells, assignment, zygote, lambda task: PUBLIC_SEED, only=wrong)
    return {
        "tasks": {
            name: {**asdict(outcome), "feedback": feedback(outcome, public.get(name))}
            for name, outcome in outcomes.items()
        },
        "written": written(cells, assignment),
        "cells": open_session.mishaps() if open_session else [],
        "seconds": round(session.seconds, 3),
        "isolation": zygote.level.name,
    }


def secret(seed, assignment, task):
    """The seed of a task: the same for every student of a class, and known to none."""
    text = f"{seed}/{assignment.name}/{task}"
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "little")


def sit(cells, assignment, zygote, seed_of, only=None):
    """Run the cells and ask each task at its check cell. Returns (outcomes by task, the session).

    A task whose check cell is gone, or stands before anything was answered, is asked at the end.
    """
    tasks = {n: task for n, task in assignment.tasks.items() if only is None or n in only}
    session = Session(cells, assignment, zygote)
    outcomes = {}
    try:
        for place, cell in enumerate(cells):
            name = (cell.grade_id or "").removesuffix("_check")
            if name in tasks and cell.grade_id == f"{name}_check":
                outcome = run(tasks[name], seed_of(name), session, place)
                if outcome.status != "not attempted" and name not in outcomes:
                    outcomes[name] = outcome
        for name in tasks:
            if name not in outcomes:
                outcomes[name] = run(tasks[name], seed_of(name), session, len(cells))
    finally:
        session.close()
    return {name: outcomes[name] for name in tasks}, session


def run(task, seed, session, place):
    """Judge one task as the notebook stands at `place`. Never raises because of an answer."""
    try:
        with warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")
            return session.judged(task, seed, place)
    except NoIsolation:
        raise
    except Exception as error:  # the check met something that it was not made for
        said = f"The check stumbled over it ({type(error).__name__}: {error})"[:500]
        return Outcome(task.name, "wrong", 0, task.max_points, said, "check_stumbled", ())


def feedback(outcome, public):
    """What the student may read of each part: nothing that tells of a secret case."""
    shown = {part.name: part for part in public.parts} if public else {}
    parts = [_part_feedback(part, shown.get(part.name)) for part in outcome.parts]
    return {"message": "" if parts else STUMBLED, "parts": parts}


def _part_feedback(part, public):
    told = {"name": part.name, "asks": part.asks, "status": part.status}
    told |= {"points": part.points, "max_points": part.max_points}
    if part.status == "passed":
        return told
    if public and public.status != "passed":
        evidence = {key: getattr(public, key) for key in ("case", "got", "seen", "expected")}
        return {**told, "message": public.message, **evidence}
    return {**told, "message": UNSEEN}


def written(cells, assignment):
    """The written answers: dict from the question's name to the text; untouched, the text is ""."""
    found = dict.fromkeys(assignment.written, "")
    for cell in cells:
        if cell.kind == "markdown" and cell.grade_id in found:
            found[cell.grade_id] = cell.source.replace(WRITTEN_STUB, "").strip()[:20_000]
    return found
