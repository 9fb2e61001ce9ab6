"""Makes namespaces of its own, mounts, and leaves the root directory."""
# base: solved
# fair: 12
# %%
import ctypes
import os

libc = ctypes.CDLL(None)
assert libc.unshare(0x10000000) == -1
assert libc.mount(b"proc", b"/desk", b"proc", 0, None) == -1
for attempt in (lambda: os.chroot("/desk"), lambda: os.setuid(0), lambda: os.nice(-5)):
    try:
        attempt()
    except OSError:
        pass
