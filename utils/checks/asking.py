"""Ask a student's function: plain values in, plain values out, every mishap in words."""

import builtins
import copy
import gc
import inspect
import signal
import sys
import threading
import traceback
import warnings
from contextlib import contextmanager

import numpy as np

from utils.checks.changing import changed
from utils.checks.models import Model, ModelError, is_keras
from utils.checks.raised import in_the_students_words

SECONDS = 10.0  # for one call, where nothing else is said
AGAIN = 0.05  # seconds between the stops of a call that does not stop


class AnswerError(Exception):
    """The function gave no answer, or did something besides that it must not do.

    Attributes: `status` ("not attempted", "raised" or "wrong"), `message` (for the student),
    `mistake` (its name, for the class report), and `answer`, what was returned all the same.
    """

    def __init__(self, status, message, mistake=None, answer=None):
        super().__init__(message)
        self.status, self.message, self.mistake, self.answer = status, message, mistake, answer


class TookTooLong(BaseException):
    """Raised inside a call that ran out of time, again at every line that would go on."""


class AskedTheKeyboard(BaseException):
    """Raised in place of `input()`."""


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
        with time_limit(seconds), no_keyboard(), quiet():
            answer = function(*given.values())
    except NotImplementedError as error:
        raise _not_written(name, error, function) from None
    except TookTooLong:
        raise AnswerError(
            "wrong",
            f"{name} was still running after {seconds:g} seconds, so the check stopped it.",
            "too_slow",
        ) from None
    except AskedTheKeyboard:
        raise AnswerError(
            "wrong",
            f"{name} asks the keyboard, with `input()`. Nobody sits there when a check or a "
            "program calls it: all that it needs comes in as arguments.",
            "asks_the_keyboard",
        ) from None
    except (Exception, SystemExit) as error:
        raise _raised(name, error, function) from None
    answer = plain(answer, name)
    if message := changed(name, arguments, given):
        raise AnswerError("wrong", message, "input_changed", answer)
    return answer


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


class time_limit:
    """Raise TookTooLong in the block once `seconds` have passed (in a main thread on Unix).

    A bare `except:` may catch it. Then it is raised again, at the next line of whatever the block
    called that is still running, so that no loop around an `except` can go on for ever. What others
    do when garbage is collected is left out meanwhile: raised in there, it would be lost.
    """

    def __init__(self, seconds):
        self.seconds = seconds
        main = threading.current_thread() is threading.main_thread()
        self.possible = main and hasattr(signal, "setitimer")

    def __enter__(self):
        if self.possible:
            self.block, self.called = sys._getframe(1), None
            self.at_collections, gc.callbacks[:] = gc.callbacks[:], []
            self.tracing = sys.gettrace()
            self.handling = signal.signal(signal.SIGALRM, self._stop)
            signal.setitimer(signal.ITIMER_REAL, self.seconds, AGAIN)

    def __exit__(self, *_):
        if self.possible:
            try:
                signal.setitimer(signal.ITIMER_REAL, 0)
            finally:  # the last stop may have come just now
                signal.setitimer(signal.ITIMER_REAL, 0)
                signal.signal(signal.SIGALRM, self.handling)
                gc.callbacks[:0] = self.at_collections
                if self.called is not None:
                    sys.settrace(self.tracing)

    def _stop(self, signum, frame):
        frames = list(_up_to(self.block, frame))
        if frames:
            self.called = frames[-1]
            for frame in frames:
                frame.f_trace = self._again
            sys.settrace(self._again)
        raise TookTooLong

    def _again(self, frame, event, argument):
        if event == "line" and self.called in _up_to(self.block, frame):
            raise TookTooLong  # and with that Python ends the tracing; the timer begins it anew
        return self._again


def _up_to(block, frame):
    """The frames from `frame` outwards, as far as the one that `block` called."""
    while frame is not None and frame is not block:
        yield frame
        frame = frame.f_back


@contextmanager
def quiet():
    """Warnings of Python and NumPy are not for a check to show."""
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        yield


@contextmanager
def no_keyboard():
    """Whoever calls `input()` in the block gets AskedTheKeyboard, instead of waiting for ever."""

    def refuse(*_):
        raise AskedTheKeyboard

    before, builtins.input = builtins.input, refuse
    try:
        yield
    finally:
        builtins.input = before


def _not_written(name, error, function):
    """The stub still stands: in the function itself, or in another one that it calls."""
    frames = traceback.extract_tb(error.__traceback__)
    where = frames[-1].name if frames else name
    if where == getattr(getattr(function, "__code__", None), "co_name", where):
        message = f"Not attempted yet: `raise NotImplementedError` still stands in {name}. "
    else:
        message = f"{name} calls {where}, and there `raise NotImplementedError` still stands. "
    return AnswerError("not attempted", message + "Put your code in its place.")


def _raised(name, error, function):
    message, mistake = in_the_students_words(name, error, function)
    return AnswerError("raised", message, mistake)


def _must_accept(function, name, arguments):
    if not callable(function):
        raise AnswerError(
            "wrong",
            f"The check wants your function itself, without parentheses after its name; "
            f"it got {type(function).__name__} {function!r:.60}.",
            "no_function",
        )
    try:
        signature = inspect.signature(function)
    except (TypeError, ValueError):  # a builtin without one: the call will tell
        return
    try:
        signature.bind(*arguments.values())
    except TypeError:
        many = f"{len(arguments)} argument{'s' * (len(arguments) != 1)}"
        raise AnswerError(
            "wrong",
            f"{name} is called with {many}, ({', '.join(arguments)}), "
            f"but yours is defined as {name}{signature}. Keep the first line as it was given.",
            "other_arguments",
        ) from None
