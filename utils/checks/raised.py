"""What a student's function stopped at: the error in words, and where in their own code."""

import builtins
import re
import traceback

import numpy as np

from utils.checks.comparing import describe
from utils.checks.errors import HIDDEN, in_words


def in_the_students_words(name, error, function):
    """What to say of an error that `function` raised, and the error's name for the report."""
    try:
        text = str(error)
    except BaseException:  # its __str__ is a student's
        text = ""
    said = f"{type(error).__name__}: {text}".rstrip(": ")
    where, called = _place(error, function)
    mistake, words = hidden(error, text) or in_words(type(error).__name__, text, not called)
    lines = [f"{name} raised {said:.400}{where}", words, called]
    return "\n".join(filter(None, lines)), mistake


def hidden(error, text):
    """`loss = loss(…)`: the name of a function that a value in the same function hides, in words
    (the mistake's name, what to say), or None."""
    variable = re.search(r"local variable '(\w+)'", text)
    if not isinstance(error, UnboundLocalError) or not variable:
        return None
    (variable,) = variable.groups()
    frame = [frame for frame, _ in traceback.walk_tb(error.__traceback__)][-1]
    outside = frame.f_globals.get(variable, getattr(builtins, variable, None))
    if not callable(outside):
        return None
    where = frame.f_code.co_name
    said = (
        f"`{variable}` is a function. A `{variable} = …` anywhere in {where} makes the name one of "
        f"its own, and hides the function from all its lines. Take another name for the value."
    )
    return HIDDEN, said


def _place(error, function):
    """Where it happened, and what to say where that is another function, which this one called."""
    code = getattr(function, "__code__", None)
    steps = list(traceback.walk_tb(error.__traceback__))
    summary = traceback.extract_tb(error.__traceback__)
    written = [
        (frame, line)
        for (frame, _), line in zip(steps, summary)
        if line.filename == getattr(code, "co_filename", None) or "ipykernel_" in line.filename
    ]
    if not written or not written[-1][1].line:
        return ".", ""
    own = [(frame, line) for frame, line in written if frame.f_code in _codes(code)]
    frame, line = written[-1]
    if not own or own[-1][0] is frame:
        return f", in your line {line.lineno}:\n    {line.line}", ""
    called, calling = frame.f_code, own[-1][1]
    where = (
        f", in {called.co_name}:\n    {line.line}\n"
        f"called in your line {calling.lineno}:\n    {calling.line}"
    )
    got = [
        f"{name} = {_kind(frame.f_locals[name])}"
        for name in called.co_varnames[: called.co_argcount]
        if name in frame.f_locals
    ]
    if not got:
        return where, ""
    asked = "is that what it expects, in its order?"
    return where, f"There {called.co_name} has {', '.join(got)}: {asked}"


def _codes(code):
    """The code of a function, and of all the functions that are defined in it."""
    inner = [c for c in getattr(code, "co_consts", ()) if hasattr(c, "co_consts")]
    return {code, *(c for one in inner for c in _codes(one))}


def _kind(value):
    """What a value is, in a few words, without asking it anything."""
    if isinstance(value, np.generic):
        value = value.item()
    if type(value) is float:
        return f"{value:.6g}"
    if type(value) in (bool, int, str, np.ndarray, list):
        return describe(value)
    return f"a {type(value).__name__}"
