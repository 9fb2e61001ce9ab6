"""Ask the questions of a sheet, and say of each part what came of it."""

from dataclasses import dataclass

import numpy as np

from utils.checks.asking import AnswerError
from utils.checks.comparing import difference, same, show
from utils.checks.diagnosing import Asked, diagnose
from utils.checks.source import observations, writes_into

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
    seen_in_source = observations(source, question.of)

    def ask_more():
        other = question.sheet(seed + 1)
        return other, questioned(other, function, ask)

    diagnosis = diagnose(sheet, asked, ask_more)
    return [
        _outcome(part, "passed", points=part.points)
        if failed is None
        else _failed(sheet, part, failed, asked, diagnosis, seen_in_source, source)
        for part, failed in zip(question.parts, failures)
    ]


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
            keys = part.values or (part.name,)
            if a.error or not all(same(a.seen[k], sheet.expected[a.i][k]) for k in keys):
                return a
    return None


def _failed(sheet, part, failed, asked, diagnosis, seen_in_source, source):
    """The outcome of a part that went wrong at the question `failed`."""
    question, error = sheet.question, failed.error
    names, said = [], []
    finding = diagnosis.whole
    findings = [finding] if finding else [diagnosis.values[v] for v in _about(part, question)
                                          if v in diagnosis.values]  # fmt: skip
    if error and error.status == "not attempted":
        return _outcome(part, "not attempted", message=error.message)
    if error and error.mistake != "input_changed":
        said.append(error.message)
        if error.mistake == "too_slow":
            said.append(part.too_slow)
    for found in findings:
        names += found.names
        said.append(found.text)
    if error and error.mistake and error.mistake != "input_changed":
        names.append(error.mistake)
    all_right = _all_right(sheet, asked)
    if not said and not all_right:
        said.append(_numbers(sheet, part, asked))
    if error and error.mistake == "input_changed":
        names.append(error.mistake)
        right = "What you return is right. But " if all_right else ""
        said.append(right + error.message + writes_into(source, question.of, failed.case))
    elif not any(found.certain for found in findings):
        said.append(diagnosis.seen)
        said += [observation.says for observation in seen_in_source[:2]]
        names = names or [observation.name for observation in seen_in_source[:1]]
    keys = part.values if part.values and part.values != question.values else ()
    evidence, right = {}, sheet.expected[failed.i]
    if failed.answer is not None:
        evidence["got"] = show(failed.answer)
    if failed.seen is not None and not all(same(failed.seen[k], right[k]) for k in right):
        evidence["seen"] = _seen(part, keys, failed.seen)
        evidence["expected"] = _expected(part, right, keys or part.values)
    return _outcome(
        part,
        "raised" if error and error.status == "raised" else "wrong",
        message="\n".join(filter(None, said)),
        mistake=" + ".join(dict.fromkeys(names)) or None,
        case="\n".join(show(value, f"{name} = ") for name, value in failed.case.items()),
        **evidence,
    )


def _about(part, question):
    """The returned values that a part is about."""
    return part.values or question.values


def _all_right(sheet, asked):
    return all(
        a.seen is not None and all(same(a.seen[k], v) for k, v in sheet.expected[a.i].items())
        for a in asked
    )


def _numbers(sheet, part, asked):
    """What can be said where nothing explains it."""
    about = [a for a in asked if part.concerns(a.case)]
    told = [a for a in about if a.seen is not None]
    said = []
    for key in part.values or (part.name,):
        pairs = [(a.seen[key], sheet.expected[a.i][key]) for a in told]
        wrong = sum(not same(*pair) for pair in pairs)
        if wrong:
            place = f"In {key}: " if part.values and len(sheet.question.values) > 1 else ""
            if part.view is not None:
                place = f"Compared is {_words(part.view)}. "
            count = f" (So in {wrong} of {len(pairs)} questions.)" if wrong < len(pairs) else ""
            found = difference(pairs)
            if found.kind == "form":
                count += f" {sheet.question.of} should return {sheet.question.form}."
            said.append(place + found.text + count)
    return "\n".join(said[:2])


def _seen(part, keys, seen):
    if part.view is not None:
        return show(seen[part.name], f"{_words(part.view)}: ")
    return "\n".join(show(seen[key], f"{key}: ") for key in keys)


def _words(view):
    return " ".join((view.__doc__ or "").split())


def _expected(part, expected, keys):
    if part.view is not None:
        return show(expected[part.name])
    if len(keys) == 1:
        return show(expected[keys[0]])
    return show(tuple(expected[key] for key in keys))


def _outcome(part, status, points=0, **more):
    return PartOutcome(part.name, part.asks, status, points, part.points, **more)
