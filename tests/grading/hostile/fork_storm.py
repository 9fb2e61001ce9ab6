"""Forks, and its children fork (five rounds of it: 32 processes at most)."""
# base: solved
# fair: 12
# %%
import os
import time

rounds = 0
for _ in range(5):
    if os.fork() == 0:
        rounds += 1
if rounds:
    time.sleep(20)
    os._exit(0)
