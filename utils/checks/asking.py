"""Ask a student's function: plain values in, plain values out, every mishap in words."""

import copy
import inspect
import signal
import threading
import traceback
import warnings
from contextlib import contextmanager

import numpy as np

from utils.checks.models import Model, ModelError, is_keras

SECONDS = 10.0  # for one call, where nothing else is said


class AnswerError(Exception):
    """The function gave no answer that could be compared.

    Attributes: `status` ("not attempted", "raised" or "wrong"), `message` (for the student),
    `mistake` (its name, for the class report) and `error` (the exception's own type and text).
    """

    def __init__(self, status, message, mistake=None, error=None):
        super().__init__(message)
        self.status, self.message, self.mistake, self.error = status, message, mistake, error


class TookTooLong(BaseException):
    """Raised inside a call that ran out of time; no `except Exception` of a student stops it."""


def ask(function, arguments, *, seconds=SECONDS):
    """Call `function` with copies of `arguments` and return its answer as plain values.

    Parameters
    ----------
    function : the student's callable.
    arguments : dict from the names of the arguments to plain values, in the order of the call.
    seconds : the time one call may take (kept where the system has interval timers).

    Returns
    -------
    The answer: None, a bool, a number, a text, an array, or a list, tuple or dict of these.

    Raises
    ------
    AnswerError, whatever goes wrong; only the user's own Ctrl-C passes through.
    """
    name = getattr(function, "__name__", "the answer")
    _must_accept(function, name, arguments)
    given = copy.deepcopy(arguments)
    try:
        with time_limit(seconds), np.errstate(all="ignore"), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            answer = function(*given.values())
    except NotImplementedError:
        raise AnswerError(
            "not attempted",
            f"Not attempted yet: `raise NotImplementedError` still stands in {name}. "
            "Put your code in its place.",
        ) from None
    except TookTooLong:
        raise AnswerError(
            "wrong",
            f"{name} was still running after {seconds:g} seconds, so the check stopped it.",
            mistake="too_slow",
        ) from None
    except (Exception, SystemExit) as error:
        said = f"{type(error).__name__}: {error}".rstrip(": ")
        if "mismatch in its core dimension" in said:  # NumPy's words for this are hard to read
            said = "ValueError: the two sides of an @ do not fit together; print their shapes"
        raise AnswerError(
            "raised", f"{name} raised {said}{_own_line(error, function)}", error=said
        ) from None
    _must_be_unchanged(name, arguments, given)
    return plain(answer, name)


def plain(value, name="the answer"):
    """Return `value` with nothing in it but None, bools, numbers, texts, arrays and containers.

    NumPy scalars become Python numbers, array subclasses plain arrays and Keras models `Model`s, so
    that what is compared cannot bring methods of its own. Raises AnswerError for anything else.
    """
    if value is None or type(value) in (bool, int, float, str):
        return value
    if isinstance(value, np.generic) and value.dtype.kind in "biufU":
        return value.item()
    if isinstance(value, np.ndarray) and value.dtype.kind in "biufU":
        return np.array(value, subok=False)
    if type(value) in (list, tuple):
        return type(value)(plain(v, name) for v in value)
    if type(value) is dict:
        return {str(k): plain(v, name) for k, v in value.items()}
    if is_keras(value):
        try:
            return Model.of(value)
        except ModelError as error:
            raise AnswerError("wrong", f"{name} returned a model, but {error}.") from None
    if hasattr(value, "__array__") and not isinstance(value, (np.ndarray, np.generic)):
        return plain(np.asarray(value), name)  # a tensor, a pandas column
    what = type(value).__name__
    if isinstance(value, np.ndarray):
        what = f"an array of dtype {value.dtype}"
    raise AnswerError("wrong", f"{name} returned {what}; numbers or arrays were expected.")


@contextmanager
def time_limit(seconds):
    """Raise TookTooLong in the block once `seconds` have passed (in a main thread on Unix)."""
    main = threading.current_thread() is threading.main_thread()
    if not (main and hasattr(signal, "setitimer")):
        yield
        return

    def stop(signum, frame):
        raise TookTooLong

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _must_accept(function, name, arguments):
    if not callable(function):
        raise AnswerError(
            "wrong",
            f"The check wants your function itself, without parentheses after its name; "
            f"it got {type(function).__name__} {function!r:.60}.",
        )
    try:
        signature = inspect.signature(function)
    except (TypeError, ValueError):  # a builtin without one: the call will tell
        return
    try:
        signature.bind(*arguments.values())
    except TypeError:
        raise AnswerError(
            "wrong",
            f"{name} is called with {len(arguments)} arguments, ({', '.join(arguments)}), "
            f"but yours is defined as {name}{signature}. Keep the first line as it was given.",
        ) from None


def _must_be_unchanged(name, before, after):
    for argument, value in before.items():
        if not _identical(value, after[argument]):
            raise AnswerError(
                "wrong",
                f"{name} changed its input {argument}: whoever called it finds {argument} altered. "
                f"`{argument} += …` and `{argument}[i] = …` work in place; "
                f"write `{argument} = {argument} + …`, or start from `{argument}.copy()`.",
                mistake="input_changed",
            )


def _identical(a, b):
    if isinstance(a, (list, tuple)):
        return len(a) == len(b) and all(map(_identical, a, b))
    return np.array_equal(a, b)


def _own_line(error, function):
    """Where it happened, in the student's own words: the deepest line of their own code."""
    file = getattr(getattr(function, "__code__", None), "co_filename", None)
    frames = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename == file or "ipykernel_" in frame.filename
    ]
    if not frames or not frames[-1].line:
        return "."
    return f", in your line {frames[-1].lineno}:\n    {frames[-1].line}"
