"""A question of a task: what is asked of a function, what is right, and what people do instead.

Asked once, it is judged in parts, each of which earns points. The mistakes belong to the question,
so that one registration serves all its parts. A mistake is one of two things:

- a stand-in for one piece of the *workings*, which are the way most people go about it, written
  with its pieces as keyword arguments. Two stand-ins for two pieces are two mistakes at once, and
  the check tries them all;
- a function with the arguments of the question, where the whole way is another.
"""

import zlib
from dataclasses import dataclass
from itertools import combinations
from time import perf_counter

import numpy as np

from utils.checks.asking import AnswerError, plain
from utils.checks.comparing import describe, numbers, same
from utils.checks.models import ModelError

KEPT = 64  # seeds whose questions are remembered


@dataclass(frozen=True)
class Mistake:
    """Something people do: its name for the class report, what to say, and code that does it."""

    function: object
    piece: str | None = None

    @property
    def name(self):
        return self.function.__name__

    @property
    def says(self):
        return " ".join(self.function.__doc__.split())


@dataclass(frozen=True)
class Part:
    """Some points of a question: which returned values, or what view of them, is compared."""

    name: str
    asks: str
    points: float
    values: tuple[str, ...] = ()
    view: object = None
    expected: object = None  # function of the arguments, where no right answer is given
    when: object = None  # function of the arguments: whether the part is about this case
    too_slow: str = ""

    @property
    def compares(self):
        """The names of what is compared, as `Question.see` has them."""
        return self.values or (self.name,)

    @property
    def words(self):
        """What the view shows, in words."""
        return " ".join((self.view.__doc__ or "").split())

    def concerns(self, case):
        return self.when is None or bool(self.when(*case.values()))


class Question:
    """What is asked of one function. As a decorator it takes the function that knows the answer.

    Parameters
    ----------
    cases : a function of an rng that yields dicts of arguments, the simplest first.
    gives : the names of the values that are returned: "dw, db".
    of : the name of the student's function; that of the decorated one, if nothing is said.
    form : what an answer looks like, in words; the docstring of the decorated function.
    seconds : the time one call may take.
    """

    def __init__(self, task, *, cases, gives="answer", of=None, form="", seconds):
        self.task, self.cases, self.of, self.form = task, cases, of, form
        self.values, self.seconds = tuple(gives.split(", ")), seconds
        self.right, self.way, self.parts, self.known, self.kinds = None, None, [], [], []
        self._sheets = {}

    def __call__(self, right):
        self.right, self.of = right, self.of or right.__name__
        self.form = " ".join(right.__doc__.split())
        return self

    def part(self, what, asks, *, points=1, when=None, expected=None, too_slow=""):
        """Points for `what` is right: names of values ("dw"), or a view, f(answer, *arguments)."""
        view, values = (what, ()) if callable(what) else (None, tuple(what.split(", ")))
        if unknown := set(values) - set(self.values):
            raise ValueError(f"what: {unknown} not among what {self.of} gives: {self.values}")
        name = f"{self.of}.{what.__name__ if view else '_'.join(values)}"
        if when is not None:
            name += f".{when.__name__}"
        self.parts.append(Part(name, asks, points, values, view, expected, when, too_slow))

    def workings(self, function):
        """Declare how most people go about it; its keyword arguments are the pieces."""
        self.way = function
        return function

    def mistakes(self, piece=None):
        """Declare mistakes: the functions of a class, each a stand-in for a piece of the workings,
        or, where none is named, a whole way of its own."""
        if piece is not None and piece not in getattr(self.way, "__kwdefaults__", {}):
            raise ValueError(f"piece: {piece!r} is no keyword argument of the workings")

        def declare(group):
            for function in filter(callable, vars(group).values()):
                if not function.__doc__:
                    raise ValueError(f"the mistake {function.__name__} has no docstring to say")
                self.known.append(Mistake(function, piece))
            return group

        return declare

    def kind(self, function):
        """Declare a kind of question, to tell the wrong ones from the right ones by."""
        self.kinds.append(function)
        return function

    def sheet(self, seed):
        """The questions of a seed: drawn once, and remembered."""
        if seed not in self._sheets:
            if len(self._sheets) >= KEPT:
                self._sheets.clear()
            self._sheets[seed] = Sheet(self, seed)
        return self._sheets[seed]

    def see(self, answer, case):
        """What of an answer is compared: dict from the names of values and views.

        Raises AnswerError where the answer has not the form that was asked for.
        """
        seen = {}
        if answer is None:
            raise AnswerError("wrong", self.wrong_form(answer), "nothing_returned")
        try:
            for part in self.parts:
                if part.view is not None and part.concerns(case):
                    seen[part.name] = part.view(answer, *case.values())
            if any(part.values for part in self.parts):
                seen |= zip(self.values, self.split(answer), strict=True)
        except ModelError as error:
            raise AnswerError("wrong", f"{self.of} returned a model, but {error}.") from None
        except Exception:
            raise AnswerError("wrong", self.wrong_form(answer), "other_form") from None
        return seen

    def split(self, answer):
        """The returned values, one by one."""
        if len(self.values) == 1:
            return (answer,)
        if not isinstance(answer, (tuple, list)) or len(answer) != len(self.values):
            raise ValueError("another number of values")
        return tuple(answer)

    def wrong_form(self, answer):
        if answer is None:
            return (
                f"{self.of} returned None, that is, nothing. It should return {self.form}. Is a "
                "`return` missing, in one of the branches perhaps?"
            )
        return f"{self.of} should return {self.form}; it returned {describe(answer)}."

    def mistaken(self, mistakes, case):
        """What someone who makes these mistakes answers, as plain values."""
        arguments = case.values()
        with np.errstate(all="ignore"):
            if len(mistakes) == 1 and mistakes[0].piece is None:
                return plain(mistakes[0].function(*arguments))
            stand_ins = {mistake.piece: mistake.function for mistake in mistakes}
            return plain(self.way(*arguments, **stand_ins))

    def pairs_of_mistakes(self):
        """Two mistakes at once, in different pieces of the workings."""
        pieces = [mistake for mistake in self.known if mistake.piece]
        return [(a, b) for a, b in combinations(pieces, 2) if a.piece != b.piece]


class Sheet:
    """The questions of one seed, with what is right and, once asked for, what mistakes lead to."""

    def __init__(self, question, seed):
        self.question = question
        rng = np.random.default_rng([seed, zlib.crc32(question.of.encode())])
        self.cases = list(question.cases(rng))
        self.expected, self.seconds = [], []  # what is right, and how long it takes to find out
        for case in self.cases:
            start = perf_counter()
            self.expected.append(self._expected(case))
            self.seconds.append(perf_counter() - start)
        self._foreseen = {}

    def _expected(self, case):
        question, expected = self.question, {}
        if question.right is not None:
            expected = question.see(question.right(*case.values()), case)
        for part in question.parts:
            if part.expected is not None:
                expected[part.name] = part.expected(*case.values())
        return expected

    def is_right(self, i, seen):
        """Whether this is the right answer to question i, in all that is compared."""
        return seen is not None and equal(seen, self.expected[i])

    def foreseen(self, mistakes, i):
        """What question i gives with these mistakes, as `Question.see` sees it; None: it fails."""
        key = (*map(id, mistakes), i)
        if key not in self._foreseen:
            try:
                answer = self.question.mistaken(mistakes, self.cases[i])
                seen = self.question.see(answer, self.cases[i])
                self._foreseen[key] = {name: _compared_often(seen[name]) for name in seen}
            except Exception:
                self._foreseen[key] = None
        return self._foreseen[key]


def _compared_often(value):
    """A value as an array where it is one, so that it need not be made one each time."""
    array = None if isinstance(value, (str, tuple)) or value is None else numbers(value)
    return value if array is None else array


def equal(seen, other):
    """Whether two answers look alike in all that is compared."""
    return seen.keys() == other.keys() and all(same(seen[key], other[key]) for key in other)
