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

from dataclasses import dataclass

from utils.checks import progress
from utils.checks.asking import SECONDS, ask
from utils.checks.panel import CheckFailed, display
from utils.checks.part import Part, PartOutcome

PUBLIC_SEED = 0  # the cases a student sees; the grader draws its own


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
