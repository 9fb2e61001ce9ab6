"""Names its functions after builtins and overwrites what the harness may need."""
# base: solved
# fair: 12
# %%
import os

names = ("open", "isinstance", "len", "type", "getattr")
for name in names:
    globals()[name] = lambda *_: 1 / 0
os.write = os.read = os._exit = lambda *_: None
del globals()["len"], globals()["type"], globals()["open"], globals()["isinstance"]
del globals()["getattr"]
