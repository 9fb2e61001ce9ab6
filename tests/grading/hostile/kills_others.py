"""Sends signals to its parent, to everybody, and to itself."""
# base: solved
# fair: 12
# %%
import os

for pid in [os.getppid(), 0, -1, *range(2, 40)]:
    try:
        os.kill(pid, 9)
    except OSError:
        pass
