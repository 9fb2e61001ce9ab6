"""The trusted side's handle on the warm process, and on the rooms that it forks."""

import json
import os
import socket
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

from grading.sandbox import isolation, view
from grading.sandbox.channel import Channel, Closed, Expired, Patience
from grading.sandbox.wire import WireError

ZYGOTE = Path(__file__).with_name("zygote.py")
QUIET = {
    "PYTHONHASHSEED": "0",  # sets in the same order in every run
    "PYTHONDONTWRITEBYTECODE": "1",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "TF_NUM_INTRAOP_THREADS": "1",
    "TF_NUM_INTEROP_THREADS": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "TF_ENABLE_ONEDNN_OPTS": "0",
    "CUDA_VISIBLE_DEVICES": "-1",
    "MPLBACKEND": "agg",
}
PASSED_ON = ("PATH", "LANG", "LC_ALL", "SYSTEMROOT", "VIRTUAL_ENV")
MEMORY = 1 << 30  # bytes for one submission, above what was imported
MEMORY_WITH_TENSORFLOW = 3 << 30
SECONDS = 60  # of computing, for one fork


class NoIsolation(Exception):
    """The level of isolation that was asked for is not to be had here."""


class Lost(Exception):
    """A room gave no usable reply and was closed. `why` is "slow", "ended" or "garbled"."""

    def __init__(self, why, detail=""):
        super().__init__(detail)
        self.why = why


class Zygote:
    """A warm process at a level of isolation, with some modules imported."""

    def __init__(self, level, imports=("numpy",), memory=MEMORY, seconds=SECONDS):
        self.level = level
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        environment = {key: os.environ[key] for key in PASSED_ON if key in os.environ} | QUIET
        environment["HOME"] = view.DESK if level.namespaces else os.devnull
        with theirs:
            self.process = subprocess.Popen(
                [sys.executable, "-s", "-P", str(ZYGOTE), str(theirs.fileno())],
                pass_fds=[theirs.fileno()],
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                cwd="/",
                start_new_session=True,  # Ctrl-C is for the trusted side to see to
            )
        self.control = ours
        self.control.settimeout(180)
        settings = {
            "level": level.name,
            "imports": list(imports),
            "memory": memory,
            "seconds": seconds,
        }
        try:
            said = json.loads(self._order(json.dumps(settings).encode()))
            if "error" in said:
                raise NoIsolation(said["error"])
        except NoIsolation:
            self.close()
            raise
        self.missing = said["missing"]

    def fork(self, model=None):
        """A fresh room. `model` makes what stands for a Keras model in its answers."""
        ours, theirs = socket.socketpair()
        with theirs:
            number = int(self._order(b"fork", theirs.fileno()))
        channel = Channel(ours, model) if model else Channel(ours)
        return Room(self, number, channel)

    def close(self):
        self.control.close()
        self.process.wait(timeout=30)

    def _order(self, message, *doors):
        try:
            socket.send_fds(self.control, [message], doors)
            reply = self.control.recv(1 << 16)
        except OSError as error:
            raise NoIsolation(f"the warm process is gone: {error}") from None
        if not reply:
            raise NoIsolation("the warm process is gone")
        return reply.decode()

    def used(self, number):
        """Seconds of computing of a room so far; None where the system cannot tell."""
        said = self._order(b"time %d" % number)
        return None if said == "None" else float(said)

    def end(self, number):
        """Kill a room, and all that is in it; returns how it had ended."""
        return int(self._order(b"kill %d" % number))


class Room:
    """One fork: it is asked, it replies, and after the first mishap it is gone."""

    def __init__(self, zygote, number, channel):
        self.zygote, self.number, self.channel = zygote, number, channel
        self.asked, self.opened, self.seconds = 0, time.monotonic(), 0.0

    def ask(self, *message, seconds):
        """Send a message and return its reply. Raises Lost, and then the room is closed."""
        self.asked += 1
        patience = Patience(seconds, partial(self.zygote.used, self.number))
        try:
            self.channel.send((self.asked, *message), patience)
            reply = self.channel.receive(patience)
        except Expired as error:
            self._lose("slow", error)
        except Closed as error:
            self._lose("ended", error)
        except WireError as error:
            self._lose("garbled", error)
        if not (isinstance(reply, tuple) and len(reply) == 2 and reply[0] == self.asked):
            self._lose("garbled", "not the reply to what was asked")
        return reply[1]

    def close(self):
        """End it, and all that is in it. Returns the seconds of computing it had used."""
        if self.channel is not None:
            used = self.zygote.used(self.number)
            self.seconds = time.monotonic() - self.opened if used is None else used
            self.channel.close()
            self.channel = None
            self.zygote.end(self.number)
        return self.seconds

    def _lose(self, why, detail):
        self.close()
        raise Lost(why, str(detail)) from None


def strongest():
    """The best level that this system grants. Raises NoIsolation where it grants none."""
    reasons = []
    for level in isolation.LADDER:
        try:
            zygote = Zygote(level, imports=())
            room = zygote.fork()
            room.ask("cell", 1, "pass", seconds=20)
            room.close()
            zygote.close()
            return level
        except (NoIsolation, Lost, OSError) as error:
            reasons.append(f"{level.name}: {error}")
    raise NoIsolation("; ".join(reasons))
