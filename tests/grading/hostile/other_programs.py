"""Starts other programs, in every way there is."""
# base: solved
# fair: 12
# %%
import os
import subprocess

for attempt in (
    lambda: os.system(f"touch {CANARY}"),
    lambda: subprocess.Popen(["touch", CANARY]),
    lambda: os.posix_spawn("/usr/bin/touch", ["touch", CANARY], {}),
    lambda: os.popen(f"touch {CANARY}").read(),
    lambda: os.execv("/usr/bin/touch", ["touch", CANARY]),
):
    try:
        attempt()
    except Exception:
        pass
