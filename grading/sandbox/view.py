"""What of the machine a student's code sees: Python, its packages, and the course's `utils`.

Neither solutions nor checks, neither the grader nor what it wrote, no home folder, no /proc.
"""

import os
import sys
from pathlib import Path

from grading.sandbox import linux

COURSE = Path(__file__).resolve().parents[2]
HIDDEN = COURSE / "utils" / "checks"
DESK = "/desk"  # the private, empty folder that a submission works in
OWN_LINE = "/proc/self/cmdline"  # the one file of /proc to be read where /proc is the real one
DEVICES = ("/dev/null", "/dev/zero", "/dev/random", "/dev/urandom")
SYSTEM = ("/usr", "/etc/ld.so.cache", "/etc/ld.so.conf", "/etc/localtime")
LIBRARIES = ("/lib", "/lib64", "/lib32", "/bin", "/sbin")  # today mostly links into /usr


def readable():
    """The folders and files to show, outer ones first; those behind a link under both names."""
    python = {Path(p) for p in (sys.base_prefix, sys.prefix, *sys.path) if p}
    python = {p for p in python if p.resolve() != COURSE}
    shown = {p for p in python | set(map(Path, SYSTEM + LIBRARIES)) if p.exists()}
    shown |= {p for p in (COURSE / "utils").iterdir() if p != HIDDEN}
    shown = {p.resolve() for p in shown} | {p for p in shown if not p.is_symlink()}
    if around := [p for p in shown if p in COURSE.parents]:
        raise OSError(f"the course lies in {around[0]}, which Python needs: move the course out")
    return sorted(p for p in shown if not any(q in shown for q in p.parents))


def build():
    """Make a root directory of these alone and move in. Needs a mount namespace, and root in it.

    It is put together on top of this very package's folder: that one surely exists, and only this
    process sees what it is covered with.
    """
    root = str(Path(__file__).parent)
    linux.mount(None, "/", flags=linux.MS_REC | linux.MS_PRIVATE)
    linux.mount("tmpfs", root, "tmpfs", linux.MS_NOSUID | linux.MS_NODEV, "size=1m,mode=755")
    for path in [*readable(), *map(Path, DEVICES)]:
        _show(path, Path(root + str(path)))
    for link in filter(os.path.islink, LIBRARIES):
        os.symlink(os.readlink(link), root + link)
    _pretend_proc(Path(root + "/proc/self"))
    os.mkdir(root + DESK)
    linux.make_read_only(root)
    linux.pivot_root(root)


def _show(path, target):
    if path.is_dir():
        target.mkdir(parents=True, exist_ok=True)
    else:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.touch()
    linux.mount(path, target, flags=linux.MS_BIND | linux.MS_REC)


def _pretend_proc(folder):
    """There is no /proc, but TensorFlow ends the process when it cannot read these two."""
    folder.mkdir(parents=True)
    (folder / "exe").symlink_to(os.path.realpath(sys.executable))
    (folder / "cmdline").write_bytes(b"python\0room\0")


def own_desk():
    """Cover the desk with a small file system in memory, private to this submission."""
    flags = linux.MS_NOSUID | linux.MS_NODEV
    linux.mount("tmpfs", DESK, "tmpfs", flags, "size=32m,nr_inodes=2000,mode=700")
    os.chdir(DESK)
