"""Starts a thousand threads that sleep."""
# base: solved
# fair: 12
# %%
import threading
import time

for _ in range(1000):
    try:
        threading.Thread(target=time.sleep, args=(30,), daemon=True).start()
    except RuntimeError:
        break
