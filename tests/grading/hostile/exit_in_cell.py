"""Ends the process in a cell. The other cells are run without it."""
# base: solved
# fair: 12
# %%
import os

os._exit(0)
