"""Leaves a process behind that has left its session and writes to the disk later."""
# base: solved
# fair: 12
# %%
import os
import time

if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        time.sleep(3)
        open(CANARY, "w").close()
    os._exit(0)
