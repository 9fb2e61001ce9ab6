"""The warm process: it imports once what an exercise needs, and forks a room for each submission.

    python zygote.py CONTROL      CONTROL is the number of an open socket to the trusted side

No student's code ever runs in it. It reads its settings, closes itself in, says "ready", and then
follows three orders, each one message: b"fork" (with the room's socket), b"kill 7", b"time 7".
It ends when the trusted side is gone, and everything in its namespaces with it.
"""

import gc
import importlib
import json
import os
import signal
import socket
import sys
import time
from pathlib import Path

NOBODY = 65534
INSIDE = 1000  # the user's and group's number inside of a namespace


def main():
    control = socket.socket(fileno=int(sys.argv[1]))
    settings = json.loads(control.recv(1 << 16))
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    from grading.sandbox import isolation, room

    level = isolation.LEVELS[settings["level"]]
    try:
        proc = os.open("/proc", os.O_PATH | os.O_DIRECTORY) if sys.platform == "linux" else None
        if level.namespaces:
            enter_namespaces(proc)
            room.view.own_desk()  # some packages want a place to write to when they are imported
        elif level.landlock:
            try_landlock(room, level)
        missing = warm(settings["imports"])
        room.make_repeatable()
        room.rehearse()
    except OSError as error:
        control.send(json.dumps({"error": str(error)}).encode())
        return
    memory = settings["memory"] + size(proc)
    control.send(json.dumps({"ready": level.name, "missing": missing}).encode())
    gc.collect()
    gc.freeze()  # so that a fork does not copy pages only to count references
    serve(control, lambda door: room.live(door, level, memory, settings["seconds"]), level, proc)


def enter_namespaces(proc):
    """Into new namespaces and a small root directory; returns only in the first process there."""
    from grading.sandbox import linux, view

    if os.geteuid() == 0:  # become nobody, but look at the disk before that
        linux.unshare(linux.CLONE_NEWNS)
        view.build()
        os.setgroups([])
        os.setresgid(NOBODY, NOBODY, NOBODY)
        os.setresuid(NOBODY, NOBODY, NOBODY)
        linux.prctl(4, 1)  # PR_SET_DUMPABLE: else our own /proc/self would be root's
        new_namespaces(proc)
    else:
        new_namespaces(proc)
        view.build()
    if pid := os.fork():
        os.waitpid(pid, 0)
        os._exit(0)
    linux.prctl(linux.PR_SET_PDEATHSIG, signal.SIGKILL)


def new_namespaces(proc):
    """Unshare them all, and keep a name for one user in there."""
    from grading.sandbox import linux

    user, group = os.geteuid(), os.getegid()
    linux.unshare(linux.NAMESPACES)
    for file, text in (
        ("setgroups", "deny"),
        ("uid_map", f"{INSIDE} {user} 1"),
        ("gid_map", f"{INSIDE} {group} 1"),
    ):
        number = os.open(f"self/{file}", os.O_WRONLY, dir_fd=proc)
        os.write(number, text.encode())
        os.close(number)


def try_landlock(room, level):
    """Raise OSError here and now where a room could not be shut later."""
    if pid := os.fork():
        if os.waitpid(pid, 0)[1]:
            raise OSError("Landlock or the filter of system calls is not to be had")
        return
    try:
        room.shut(os.open("/dev/null", os.O_RDONLY), level, 1 << 40, 10)
    except BaseException:
        os._exit(1)
    os._exit(0)


def warm(modules):
    """Import the modules; returns those that would not be imported, each with its reason."""
    missing = {}
    for module in modules:
        try:
            importlib.import_module(module)
        except Exception as error:
            missing[module] = f"{type(error).__name__}: {error}"[:300]
    return missing


def size(proc):
    """The bytes of address space in use, or 0 where that cannot be told."""
    if proc is None:
        return 0
    number = os.open("self/statm", os.O_RDONLY, dir_fd=proc)
    with open(number) as file:
        return int(file.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")


def serve(control, live, level, proc):
    """Follow orders until the other side is gone."""
    rooms = set()
    while True:
        order, doors, _, _ = socket.recv_fds(control, 64, 1)
        if not order:
            break
        verb, *rest = order.split()
        if verb == b"fork":
            answer = fork(doors[0], live, level, proc, control)
            rooms.add(answer)
            os.close(doors[0])
        elif verb == b"kill":
            answer = end(int(rest[0]))
            rooms.discard(int(rest[0]))
        else:
            answer = computed(int(rest[0]))
        control.send(str(answer).encode())
    for room in rooms:
        end(room)
    os._exit(0)


_between = []  # processes that made the namespaces of a room, and have ended or soon will


def fork(door, live, level, proc, control):
    """A new room; returns the number of its process. The namespaces are made on the way."""
    if not level.namespaces:
        return os.fork() or begin(door, live, control)
    read, write = os.pipe()
    between = os.fork()
    if not between:
        from grading.sandbox import view

        new_namespaces(proc)
        view.own_desk()
        if pid := os.fork():
            os.write(write, str(pid).encode())
            os._exit(0)
        begin(door, live, control)
    os.close(write)
    with open(read) as file:
        pid = int(file.read() or -1)
    _between.append(between)
    return pid


def begin(door, live, control):
    """In the new process. It never returns."""
    control.close()
    try:
        live(door)
    finally:
        os._exit(0)


def end(room):
    """Kill a room; returns how it ended: minus the signal, or its exit status."""
    while _between:
        os.waitpid(_between.pop(), 0)
    if room < 1:
        return -1
    os.kill(room, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(room, 0)[1])


def computed(room):
    """The seconds of computing of a room so far, or None where that cannot be told."""
    try:
        return time.clock_gettime((~room << 3) | 2)  # the CPU clock of another process
    except OSError:
        return None


if __name__ == "__main__":
    main()
