"""Asks for memory that a limit on the process might not count (2 GB at most)."""
# base: solved
# fair: 12
# %%
import ctypes
import mmap
import os

kept = []
for attempt in (
    lambda: os.ftruncate(os.memfd_create("x"), 1 << 31),
    lambda: kept.append(mmap.mmap(-1, 1 << 31)),
    lambda: ctypes.CDLL(None).shmget(0, 1 << 31, 0o1666),
):
    try:
        attempt()
        escaped = True
    except (OSError, ValueError, MemoryError):
        pass
