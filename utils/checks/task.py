"""The check engine: an exercise has tasks, a task asks questions, a question knows mistakes.

    task = Task("neuron", functions=("weighted_sum", "step"), hints=("…",))

    @task.question(cases=some_neurons, gives="z")
    def weighted_sum(X, w, b):
        "z, one number for each row of X"            # what an answer looks like
        return [...]                                 # what is right, found independently

    weighted_sum.part("z", "one weighted sum for every example")     # what earns a point

    @weighted_sum.workings                           # how most people go about it, in pieces
    def _(X, w, b, *, products=lambda X, w: X * w, bias=lambda b: b): ...

    @weighted_sum.mistake("bias")                    # what stands in for one of the pieces
    def bias_forgotten(b):
        "Your numbers are exactly `X @ w`. The bias is missing."     # what the student reads
        return 0

    check = Exercise("01_perceptron", title="The perceptron", tasks=[task])

`check.neuron(weighted_sum, step)` answers the student; `check.neuron.run(…, seed=…)` decides the
grade.
"""

import inspect
import textwrap
from dataclasses import dataclass

from utils.checks import kernel, progress
from utils.checks.asking import SECONDS, ask
from utils.checks.marking import PartOutcome, mark
from utils.checks.panel import CheckFailed, display
from utils.checks.question import Question

PUBLIC_SEED = 0  # the cases a student sees; the grader draws its own


@dataclass(frozen=True)
class Outcome:
    """What a task came to. `status` is one of "passed", "wrong", "not attempted", "raised".

    `message` and `mistake` are those of the part that has most to say.
    """

    task: str
    status: str
    points: float
    max_points: float
    message: str
    mistake: str | None
    parts: tuple[PartOutcome, ...]


class Exercise:
    """The tasks of one exercise notebook, in order; each is an attribute too: `check.neuron`."""

    def __init__(self, name, *, title, tasks):
        self.name, self.title = name, title
        self.tasks = {task.name: task for task in tasks}
        for task in tasks:
            task.exercise = self

    def __getattr__(self, name):
        try:
            return self.__dict__["tasks"][name]
        except KeyError:
            raise AttributeError(
                f"{self.__dict__.get('name')} has no task {name!r}; "
                f"it has {', '.join(self.__dict__.get('tasks', ()))}"
            ) from None

    def __dir__(self):
        return [*super().__dir__(), *self.tasks]

    @property
    def max_points(self):
        return sum(task.max_points for task in self.tasks.values())


class Task:
    """One task: the functions that answer it, the questions that judge them, hints on demand."""

    def __init__(self, name, *, functions, hints=()):
        self.name, self.functions, self.exercise = name, tuple(functions), None
        self.hints, self.questions, self._hints_given = tuple(hints), [], 0

    def __repr__(self):
        return f"check.{self.name}({', '.join(self.functions)})  {self.max_points:g} points"

    @property
    def parts(self):
        return [part for question in self.questions for part in question.parts]

    @property
    def max_points(self):
        return sum(part.points for part in self.parts)

    def question(self, *, cases, gives="answer", of=None, form="", seconds=SECONDS):
        """A new Question; as a decorator, of the function that knows what is right."""
        self.questions.append(
            Question(self, cases=cases, gives=gives, of=of, form=form, seconds=seconds)
        )
        return self.questions[-1]

    def run(self, answer, *, seed=PUBLIC_SEED, ask=ask, source=None):
        """Judge an answer and return its Outcome. Never raises for anything an answer does.

        Parameters
        ----------
        answer : the student's function, or a tuple of functions where the task has several.
        seed : draws the cases.
        ask : how a function is asked, `ask(function, arguments, seconds=…)`; the grader's own asks
            across a process boundary.
        source : how the source of a function is found, `source(function)`, a text or None.
        """
        answers = answer if isinstance(answer, (tuple, list)) else (answer,)
        if problem := self._handed_over_wrongly(answers):
            return self._outcome_of_none("wrong", problem, "called_wrongly")
        named = dict(zip(self.functions, answers, strict=True))
        parts = []
        for question in self.questions:
            function = named[question.of]
            parts += mark(question, function, seed, ask, (source or source_of)(function))
        worst = max(parts, key=self._has_to_say, default=None)
        first = worst if worst is not None and worst.status != "passed" else None
        return Outcome(
            task=self.name,
            status=_status(parts, first),
            points=sum(part.points for part in parts),
            max_points=self.max_points,
            message=first.message if first else "All right.",
            mistake=first.mistake if first else None,
            parts=tuple(parts),
        )

    def _handed_over_wrongly(self, answers):
        """What to say where check.task(…) was not given its functions in their order, or ""."""
        wants = f"The check is called check.{self.name}({', '.join(self.functions)})"
        if len(answers) != len(self.functions):
            return f"{wants}: with your functions themselves, in this order."
        names = tuple(getattr(answer, "__name__", None) for answer in answers)
        if names != self.functions and sorted(map(str, names)) == sorted(self.functions):
            return f"{wants}, in this order; you handed over {', '.join(names)}."
        return ""

    def _has_to_say(self, part):
        """How much a part tells: one that was attempted and failed, best with a mistake's name."""
        named = {mistake.name for question in self.questions for mistake in question.known}
        names = set((part.mistake or "").split(" + ")) - {""}
        return (
            part.status != "passed",
            part.status in ("wrong", "raised"),
            bool(names & named),
            bool(names),
        )

    def __call__(self, *functions):
        """Check in the notebook: show the panel, record the progress, raise unless all is right."""
        with kernel.prints_caught() as printed:
            outcome = self._stale() or self.run(functions)
        progress.record(self.exercise.name, outcome)
        display(self, outcome, printed.text)
        if outcome.status != "passed":
            raise CheckFailed(outcome)

    def _stale(self):
        """The outcome where a cell with one of the functions failed, and an older one is left."""
        if problem := kernel.why_missing(self.functions):
            return self._outcome_of_none("raised", problem, "cell_failed")
        return None

    def _outcome_of_none(self, status, message, mistake):
        return Outcome(self.name, status, 0, self.max_points, message, mistake, ())

    def hint(self):
        """Print the next hint; after the last one, start again."""
        if not self.hints:
            print(f"{self.name} has no hints.")
            return
        n = self._hints_given % len(self.hints)
        print(f"Hint {n + 1} of {len(self.hints)}: {self.hints[n]}")
        self._hints_given += 1


def source_of(function):
    """The source of a function of this process, or None."""
    try:
        return textwrap.dedent(inspect.getsource(function))
    except (OSError, TypeError, IndexError):
        return None


def _status(parts, first):
    """A task is "not attempted" only when nothing in it was."""
    if first is None:
        return "passed"
    if first.status == "not attempted" and any(part.status == "passed" for part in parts):
        return "wrong"
    return first.status
