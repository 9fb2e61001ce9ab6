"""The ladder of isolation: what a level is made of, and which of them this system offers."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Level:
    """One rung: its name, what it is made of, and what that means."""

    name: str
    namespaces: bool
    landlock: bool
    filtered: bool
    says: str


LADDER = (
    Level(
        "full",
        namespaces=True,
        landlock=True,
        filtered=True,
        says="own user, process, network, mount and IPC namespaces, Landlock, and a filter of "
        "system calls",
    ),
    Level(
        "namespaces",
        namespaces=True,
        landlock=False,
        filtered=True,
        says="own user, process, network, mount and IPC namespaces, and a filter of system calls "
        "(this kernel has no Landlock)",
    ),
    Level(
        "landlock",
        namespaces=False,
        landlock=True,
        filtered=True,
        says="Landlock and a filter of system calls (this system grants no namespaces): students' "
        "code can write no file, and see which files exist",
    ),
)
NONE = Level(
    "none",
    namespaces=False,
    landlock=False,
    filtered=False,
    says="NONE: students' code can do whatever you can do on this machine",
)
LEVELS = {level.name: level for level in (*LADDER, NONE)}
REMEDY = (
    "Students' code can be shut in on Linux 5.13 or later on x86_64 or aarch64, where unprivileged "
    "user namespaces or Landlock are allowed: in WSL on Windows, in a virtual machine on a Mac. "
    "To go on without, in a machine that you can throw away, say --no-sandbox."
)
