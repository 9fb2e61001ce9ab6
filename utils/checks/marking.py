"""Ask the questions of a sheet, and say of each part what came of it."""

import re
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from utils.checks.asking import AnswerError
from utils.checks.changing import writes_into
from utils.checks.comparing import difference, same, show
from utils.checks.diagnosing import Asked, Diagnosis, diagnose
from utils.checks.question import Sheet
from utils.checks.source import observations

# after these the next question can still tell something
GOES_ON = {"input_changed", "other_form", "nothing_returned"}


@dataclass(frozen=True)
class PartOutcome:
    """What one part came to; the rest shows the first case that went wrong.

    `mistake`: the names of what went wrong, joined by " + ", or None; `case`: the arguments; `got`:
    what came back; `seen`: what of it was compared, where that is not all; `expected`: what that
    should have been.
    """

    name: str
    asks: str
    status: str
    points: float
    max_points: float
    message: str = ""
    mistake: str | None = None
    case: str = ""
    got: str = ""
    seen: str = ""
    expected: str = ""


@np.errstate(all="ignore")  # an answer may hold numbers that overflow when they are compared
def mark(question, function, seed, ask, source):
    """The outcomes of the parts of a question. Never raises for anything an answer does."""
    sheet = question.sheet(seed)
    asked = questioned(sheet, function, ask)
    failures = [_first_failure(sheet, part, asked) for part in question.parts]
    if not any(failures):
        return [_outcome(part, "passed", points=part.points) for part in question.parts]

    def ask_more():
        other = question.sheet(seed + 1)
        return other, questioned(other, function, ask)

    why = Why(sheet, asked, diagnose(sheet, asked, ask_more), source)
    return [
        _failed(part, failed, why) if failed else _outcome(part, "passed", points=part.points)
        for part, failed in zip(question.parts, failures)
    ]


class Why(NamedTuple):
    """All that is known of a wrong answer: what was asked and what came of it, what explains it,
    and the source it comes from (or None)."""

    sheet: Sheet
    asked: list[Asked]
    diagnosis: Diagnosis
    source: str | None

    @property
    def all_right(self):
        """Whether every answer is right, so that something else must be wrong."""
        return all(self.sheet.is_right(a.i, a.seen) for a in self.asked)


def questioned(sheet, function, ask):
    """Ask everything, as long as an answer can still tell something about a part."""
    question, asked, closed = sheet.question, [], set()
    for i, case in enumerate(sheet.cases):
        about = {part.name for part in question.parts if part.concerns(case)}
        if about <= closed:
            continue
        answer, seen, error = None, None, None
        try:
            answer = ask(function, case, seconds=question.seconds)
        except AnswerError as failed:
            answer, error = failed.answer, failed
        try:
            if error is None or error.answer is not None:
                seen = question.see(answer, case)
        except AnswerError as failed:
            error = failed
        asked.append(Asked(i, case, answer, seen, error))
        if error and error.mistake not in GOES_ON and not _may_go_on(error):
            closed |= about
    return asked


def _may_go_on(error):
    return error.status == "raised" and error.mistake not in ("process_ended", "cell_stopped")


def _first_failure(sheet, part, asked):
    """The first question about this part that went wrong, or None."""
    for a in asked:
        if part.concerns(a.case):
            expected = sheet.expected[a.i]
            if a.error or not all(same(a.seen[key], expected[key]) for key in part.compares):
                return a
    return None


def _failed(part, failed, why):
    """The outcome of a part that went wrong at the question `failed`."""
    error = failed.error
    if error and error.status == "not attempted":
        return _outcome(part, "not attempted", message=error.message)
    names, said = _explained(part, failed, why)
    return _outcome(
        part,
        "raised" if error and error.status == "raised" else "wrong",
        message="\n".join(dict.fromkeys(filter(None, said))),
        mistake=" + ".join(dict.fromkeys(names)) or None,
        case="\n".join(show(value, f"{name} = ") for name, value in failed.case.items()),
        **_evidence(part, failed, why.sheet),
    )


def _explained(part, failed, why):
    """The names of what went wrong, and what to say of it, in this order: what Python or the check
    itself stopped at, what explains the answer, what is seen of it."""
    question, error, diagnosis = why.sheet.question, failed.error, why.diagnosis
    changed = error is not None and error.mistake == "input_changed"
    names, said = [], []
    if error and not changed:
        said += [error.message + _second_name(error, failed.case, why, question.of)]
        said += [part.too_slow if error.mistake == "too_slow" else ""]
    by_value = [diagnosis.values.get(name) for name in part.values or question.values]
    findings = [diagnosis.whole] if diagnosis.whole else list(filter(None, by_value))
    for found in findings:
        names += found.names
        said.append(found.text)
    if error and error.mistake:
        names.append(error.mistake)
    if not said and not why.all_right:
        said.append(_numbers(part, why))
    if changed:
        right = "What you return is right. But " if why.all_right else ""
        first_words = error.message.partition(":")[0]
        inputs = [name for name in failed.case if re.search(rf" {name}\b", first_words)]
        said.append(right + error.message + writes_into(why.source, question.of, inputs))
    elif not any(found.certain for found in findings):
        odd = observations(why.source, question.of, why.sheet.cases)
        said += [diagnosis.seen, *(observation.says for observation in odd[:2])]
        names = names or [observation.name for observation in odd[:1]]
    return names, said


def _second_name(error, case, why, name):
    """Where an array of whole numbers stopped it: whether that was one which came in."""
    if error.mistake != "integer_array":
        return ""
    line = writes_into(why.source, name, [key for key in case if hasattr(case[key], "shape")])
    code = line.partition("`")[2].partition("`")[0]
    return line if code and code in error.message else ""


def _numbers(part, why):
    """What can be said where nothing explains it."""
    question = why.sheet.question
    told = [a for a in why.asked if a.seen is not None and part.concerns(a.case)]
    said = []
    for key in part.compares:
        pairs = [(a.seen[key], why.sheet.expected[a.i][key]) for a in told]
        wrong = sum(not same(*pair) for pair in pairs)
        if wrong:
            place = f"In {key}: " if len(question.values) > 1 else ""
            if part.view is not None:
                place = f"What is compared: {part.words}. "
            count = f" (So in {wrong} of {len(pairs)} questions.)" if wrong < len(pairs) else ""
            found = difference(pairs)
            if found.kind == "form":
                count += f" {question.of} should return {question.form}."
            said.append(place + found.text + count)
    return "\n".join(said[:2])


def _evidence(part, failed, sheet):
    """What came back, what of it was compared where that is not all, and what was expected."""
    shown, expected = {}, sheet.expected[failed.i]
    if failed.answer is not None:
        shown["got"] = show(failed.answer)
    if failed.seen is None or sheet.is_right(failed.i, failed.seen):
        return shown
    if part.view is not None:
        shown["seen"] = show(failed.seen[part.name], f"{part.words}: ")
    elif part.values != sheet.question.values:
        shown["seen"] = "\n".join(show(failed.seen[key], f"{key}: ") for key in part.values)
    wanted = tuple(expected[key] for key in part.compares)
    return {**shown, "expected": show(wanted if len(wanted) > 1 else wanted[0])}


def _outcome(part, status, points=0, **more):
    return PartOutcome(part.name, part.asks, status, points, part.points, **more)
