"""A part of a task: some points, the questions asked for them, and the mistakes people make."""

import zlib
from dataclasses import dataclass

import numpy as np

from utils.checks.asking import AnswerError, ask
from utils.checks.comparing import describe, difference, same, show
from utils.checks.models import ModelError


@dataclass(frozen=True)
class PartOutcome:
    """What one part came to; the rest shows the first case that went wrong.

    `case`: the arguments; `got`: what came back; `seen`: what of it was compared, where that is not
    the answer itself; `expected`: what that should have been.
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


class Part:
    """Some points of a task: cases, what is expected, and named mistakes."""

    def __init__(self, of, cases, form, points, view, seconds, too_slow, expected):
        self.of, self.cases, self.form, self.points = of, cases, form, points
        self.view = view or _whole
        self.seconds, self.too_slow, self.expected = seconds, too_slow, expected
        self.name, self.asks, self.mistakes = expected.__name__, _text(expected), []

    def mistake(self, function):
        """Declare a named mistake: its code, and as docstring the sentence for the student.

        The sentence is formatted with the arguments of the case: "{X.shape[0]} examples".
        """
        if not function.__doc__:
            raise ValueError(f"the mistake {function.__name__} has no docstring to say to students")
        self.mistakes.append(function)
        return function

    @np.errstate(all="ignore")  # an answer may hold numbers that overflow when they are compared
    def judge(self, function, seed, ask):
        """Ask `function` every case and say what came of it."""
        rng = np.random.default_rng([seed, zlib.crc32(self.name.encode())])
        asked = []  # (case, seen, expected)
        for case in self.cases(rng):
            try:
                answer = ask(function, case, seconds=self.seconds)
                seen = self._see(answer, case)
            except AnswerError as error:
                return self._no_answer(error, case)
            asked.append((case, answer, seen, self.expected(*case.values())))
        wrong = next((a for a in asked if not same(a[2], a[3])), None)
        if wrong is None:
            return self._outcome("passed", points=self.points)
        case, answer, seen, expected = wrong
        mistake = next((m for m in self.mistakes if self._explains(m, asked)), None)
        return self._outcome(
            "wrong",
            message=self.say(mistake, case) if mistake else self._describe(asked),
            mistake=mistake.__name__ if mistake else None,
            case=self._show_case(case),
            got=show(answer),
            seen="" if seen is answer else show(seen, f"{_text(self.view)}: "),
            expected=show(expected),
        )

    def _describe(self, asked):
        """What can be said of a mistake that has no name."""
        pairs = [(seen, expected) for _, _, seen, expected in asked]
        wrong = sum(not same(*pair) for pair in pairs)
        message = difference(pairs)
        if "expected a single number" in message or "It is a single number" in message:
            message += f" {self.of} should return {self.form}."
        if 0 < wrong < len(pairs):
            message += f" ({wrong} of {len(pairs)} questions went wrong; this is the first.)"
        return message

    def _see(self, answer, case):
        try:
            return self.view(answer, *case.values())
        except ModelError as error:
            raise AnswerError("wrong", f"{self.of} returned a model, but {error}.") from None
        except Exception:
            raise AnswerError(
                "wrong", f"{self.of} should return {self.form}; it returned {describe(answer)}."
            ) from None

    def _no_answer(self, error, case):
        """The outcome when a call gave nothing to compare."""
        mistake, message = error.mistake, error.message
        if mistake == "too_slow" and self.too_slow:
            message += " " + self.too_slow
        for named in self.mistakes:
            if error.error and self._raises(named, case) == error.error:
                mistake, message = named.__name__, f"{message}\n{self.say(named, case)}"
                break
        case = "" if error.status == "not attempted" else self._show_case(case)
        return self._outcome(error.status, message=message, mistake=mistake, case=case)

    def _explains(self, mistake, asked):
        """Whether the mistake returns what the student returned, in every case."""
        try:
            return all(
                same(seen, self._see(ask(mistake, case), case)) for case, _, seen, _ in asked
            )
        except AnswerError:
            return False

    def _raises(self, mistake, case):
        try:
            ask(mistake, case)
        except AnswerError as error:
            return error.error
        return None

    def say(self, mistake, case):
        """The sentence of a mistake, with the arguments of the case in it."""
        text = _text(mistake)
        return text.format(**case) if case else text

    def _show_case(self, case):
        return "\n".join(show(value, f"{name} = ") for name, value in case.items())

    def _outcome(self, status, points=0, **more):
        return PartOutcome(self.name, self.asks, status, points, self.points, **more)


def _whole(answer, *_):
    """Compare the answer itself."""
    return answer


def _text(function):
    return " ".join((function.__doc__ or "").split())
