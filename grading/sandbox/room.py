"""The inside of a fork: shut the doors, then run cells and answer questions until the end.

From here on the process belongs to the student's code, which may do with it what it likes. All it
can reach is one socket, and whatever it writes there the other side reads as data.
"""

import os
import random
import resource
import sys

import numpy as np

from grading.sandbox import cells, landlock, linux, seccomp, stubs, view
from grading.sandbox.channel import Channel, Closed
from grading.sandbox.wire import LENGTH, WireError, decode, encode, header_length, read_header
from utils.checks.asking import AnswerError, ask
from utils.checks.models import Model, ModelError, outputs

CHANNEL = 3  # its file descriptor
FILES, FILE_BYTES = 64, 16 << 20
FOREVER = 10.0**8  # the other side keeps the time


def shut(door, level, memory, seconds):
    """Give up, for good, everything that computing does not need. Returns the one open socket."""
    nothing = os.open("/dev/null", os.O_RDWR)
    door = os.dup2(door, 100)
    for number in (0, 1, 2):
        os.dup2(nothing, number)
    os.dup2(door, CHANNEL)
    os.closerange(CHANNEL + 1, 4096)
    limits = [
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_FSIZE, FILE_BYTES),
        (resource.RLIMIT_NOFILE, FILES),
        (resource.RLIMIT_CORE, 0),
    ]
    if sys.platform == "linux":
        limits += [(resource.RLIMIT_AS, memory), (resource.RLIMIT_MSGQUEUE, 0)]
        if not level.namespaces:  # else it ends with the first process of its namespace
            linux.prctl(linux.PR_SET_PDEATHSIG, 9)
    for limit, value in limits:
        resource.setrlimit(limit, (value, value))
    if level.landlock:
        at_home = level.namespaces  # a root directory of its own, made for it
        readable = ["/"] if at_home else [*view.readable(), *view.DEVICES, view.OWN_LINE]
        landlock.close(readable, [view.DESK, "/dev/null"] if at_home else ["/dev/null"])
    if level.filtered:
        linux.drop_capabilities()
        seccomp.close()


def serve(channel):
    """Do what is asked, reply, and wait for more."""
    random.seed(0)  # again: Python takes a new seed in every fork
    stubs.hide_the_checks()
    names = stubs.names()
    while True:
        try:
            number, what, *rest = channel.receive()
            channel.send((number, reply(names, what, *rest)))
        except Closed:
            return
        except (WireError, MemoryError, AnswerError) as error:
            channel.send((number, failure("wrong", f"The answer is too large ({error}).")))


def reply(names, what, *rest):
    if what == "cell":
        return cells.run(*rest, names)
    if what == "ask":
        return answer(names, *rest)
    if what == "measure":
        return measured(*rest)
    return None


def answer(names, function, arguments):
    """What the student's function returns, as {"answer": …} or as {"failed": …}."""
    if function not in names:
        return failure("missing", "")
    try:
        return {"answer": ask(names[function], arguments, seconds=FOREVER)}
    except AnswerError as error:
        return failure(error.status, error.message, error.mistake, error.answer)
    except BaseException as error:
        said = type(error).__name__
        return failure("raised", f"{function} raised {said}.")


def measured(model, inputs):
    """The outputs of a model, in a fork that has seen no student's code."""
    try:
        return {"answer": outputs(model, inputs)}
    except (ModelError, MemoryError) as error:
        return failure("wrong", str(error) or "it needs too much memory")


def failure(status, message, mistake=None, answer=None):
    texts = [None if t is None else str(t)[:2000] for t in (status, message, mistake)]
    failed = dict(zip(("status", "message", "mistake"), texts, strict=True))
    return {"failed": {**failed, "answer": answer}}


def make_repeatable():
    """Chance, where a student asks for it without a seed, is the same in every run.

    The warm process does this once: all that it forks begin alike.
    """
    np.random.seed(0)
    seeds, fresh = iter(range(1 << 62)), np.random.default_rng

    def default_rng(seed=None):
        return fresh(next(seeds) if seed is None else seed)

    np.random.default_rng = default_rng
    if keras := sys.modules.get("keras"):
        keras.utils.set_random_seed(0)


def rehearse():
    """Do once, before any fork, what every room will do: Python is faster the second time."""
    names = stubs.names()
    cells.run(0, "import numpy as np\n\n\ndef answer(x, n):\n    return x * n, n", names)
    for _ in range(50):
        reply = answer(names, "answer", {"x": np.arange(3.0), "n": 1})
        frame = b"".join(encode((1, reply)))
        length = header_length(frame[: LENGTH.size])
        value, layout = read_header(frame[LENGTH.size : LENGTH.size + length])
        decode(value, layout, frame[LENGTH.size + length :])


def live(door, level, memory, seconds):
    """The whole life of a fork."""
    import socket

    shut(door, level, memory, seconds)
    serve(Channel(socket.socket(fileno=CHANNEL), Model))
