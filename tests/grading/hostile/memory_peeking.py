"""Reads the memory of other processes."""
# base: empty
# fair: 0
# %%
import ctypes
import os

libc = ctypes.CDLL(None)
for pid in (os.getppid(), 1, 2, 3):
    for name in ("mem", "maps", "environ", "cmdline", "fd", "root/etc/passwd"):
        try:
            expected = open(f"/proc/{pid}/{name}", "rb").read()
        except OSError:
            pass
    assert libc.ptrace(16, pid, 0, 0) == -1
