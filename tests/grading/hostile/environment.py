"""Looks for the seed in the environment, on the command line, in all open files."""
# base: empty
# fair: 0
# %%
import os
import sys

assert not any("seed" in (key + value).lower() for key, value in os.environ.items())
found = []
for number in range(256):
    try:
        os.fstat(number)
        found.append(number)
    except OSError:
        pass
assert found == [0, 1, 2, 3], found
seed = sys.argv + [os.environ]
