"""Fills whatever disk it can write to (200 MB at most)."""
# base: solved
# fair: 12
# %%
import os

for folder in (".", "/tmp", "/dev/shm", "/var/tmp", "/desk"):
    for number in range(40):
        try:
            with open(os.path.join(folder, f"flood-{number}"), "wb") as file:
                file.write(b"x" * (1 << 20))
        except OSError:
            break
