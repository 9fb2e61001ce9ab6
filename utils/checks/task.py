"""The check engine: an exercise has tasks, a task has parts, a part knows the mistakes people make.

    exercise = Exercise("01_perceptron", title="The perceptron")
    neuron = exercise.task("neuron", functions=("weighted_sum", "step"), hints=("…",))

    @neuron.part(of="weighted_sum", cases=random_neurons, form="z: one number per row of X")
    def sums(X, w, b):
        "one weighted sum for every example"         # what the part asks for
        return [...]                                 # what is expected, found independently

    @sums.mistake
    def bias_forgotten(X, w, b):
        "Your numbers are exactly X @ w. The bias is missing."   # what the student reads
        return X @ w                                 # what this mistake returns

`neuron(weighted_sum, step)` answers the student; `neuron.run(…, seed=…)` decides the grade.
"""

import zlib
from dataclasses import dataclass

import numpy as np

from utils.checks import progress
from utils.checks.asking import SECONDS, AnswerError, ask
from utils.checks.comparing import describe, difference, same, show
from utils.checks.panel import CheckFailed, display

PUBLIC_SEED = 0  # the cases a student sees; the grader draws its own


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


@dataclass(frozen=True)
class Outcome:
    """What a task came to. `status` is one of "passed", "wrong", "not attempted", "raised"."""

    task: str
    status: str
    points: float
    max_points: float
    message: str
    mistake: str | None
    parts: tuple[PartOutcome, ...]


class Exercise:
    """The tasks of one exercise notebook, in order."""

    def __init__(self, name, *, title):
        self.name, self.title, self.tasks = name, title, {}

    def task(self, name, *, functions, hints=()):
        """A new task of this exercise, answered by the named functions."""
        self.tasks[name] = Task(self, name, functions, hints)
        return self.tasks[name]

    @property
    def max_points(self):
        return sum(task.max_points for task in self.tasks.values())


class Task:
    """One question: the functions that answer it, the parts that judge them, hints on demand."""

    def __init__(self, exercise, name, functions, hints):
        self.exercise, self.name, self.functions = exercise, name, tuple(functions)
        self.hints, self.parts, self._hints_given = tuple(hints), [], 0

    def __repr__(self):
        return f"check.{self.name}({', '.join(self.functions)})  {self.max_points:g} points"

    @property
    def max_points(self):
        return sum(part.points for part in self.parts)

    def part(self, *, of, cases, form, points=1, view=None, seconds=SECONDS, too_slow=""):
        """Declare a part; the decorated function returns what is expected for one case.

        Parameters
        ----------
        of : the name of the function that is asked.
        cases : a function of an rng that yields dicts of arguments, the simplest first.
        form : what an answer looks like, in words.
        view : function (answer, *arguments) of what is compared, where many answers are right.
        seconds, too_slow : the time one call may take, and what to say when it takes longer.
        """
        if of not in self.functions:
            raise ValueError(f"of: {of!r} is no function of task {self.name}: {self.functions}")

        def declare(expected):
            self.parts.append(Part(of, cases, form, points, view, seconds, too_slow, expected))
            return self.parts[-1]

        return declare

    def run(self, answer, *, seed=PUBLIC_SEED, ask=ask):
        """Judge an answer and return its Outcome. Never raises for anything an answer does.

        Parameters
        ----------
        answer : the student's function, or a tuple of functions where the task has several.
        seed : draws the cases.
        ask : how a function is asked, `ask(function, arguments, seconds=…)`; the grader's own asks
            across a process boundary.
        """
        answers = answer if isinstance(answer, (tuple, list)) else (answer,)
        if len(answers) != len(self.functions):
            wants = f"check.{self.name}({', '.join(self.functions)})"
            message = f"The check is called {wants}: with your functions themselves, in this order."
            return Outcome(self.name, "wrong", 0, self.max_points, message, None, ())
        named = dict(zip(self.functions, answers, strict=True))
        parts = tuple(part.judge(named[part.of], seed, ask) for part in self.parts)
        failed = [part for part in parts if part.status != "passed"]
        attempted = [part for part in failed if part.status != "not attempted"]
        first = (attempted or failed or [None])[0]
        return Outcome(
            task=self.name,
            status=_status(parts, first),
            points=sum(part.points for part in parts),
            max_points=self.max_points,
            message=first.message if first else "All right.",
            mistake=first.mistake if first else None,
            parts=parts,
        )

    def __call__(self, *functions):
        """Check in the notebook: show the panel, record the progress, raise unless all is right."""
        outcome = self.run(functions)
        progress.record(self.exercise.name, outcome)
        display(self, outcome)
        if outcome.status != "passed":
            raise CheckFailed(outcome)

    def hint(self):
        """Print the next hint; after the last one, start again."""
        if not self.hints:
            print(f"{self.name} has no hints.")
            return
        n = self._hints_given % len(self.hints)
        print(f"Hint {n + 1} of {len(self.hints)}: {self.hints[n]}")
        self._hints_given += 1


def _status(parts, first):
    """A task is "not attempted" only when nothing in it was."""
    if first is None:
        return "passed"
    if first.status == "not attempted" and any(part.status == "passed" for part in parts):
        return "wrong"
    return first.status


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
            message=self.say(mistake, case)
            if mistake
            else difference([(seen, expected) for _, _, seen, expected in asked]),
            mistake=mistake.__name__ if mistake else None,
            case=self._show_case(case),
            got=show(answer),
            seen="" if seen is answer else f"{_text(self.view)}: {show(seen)}",
            expected=show(expected),
        )

    def _see(self, answer, case):
        try:
            return self.view(answer, *case.values())
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
