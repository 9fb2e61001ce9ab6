"""Calls home, over every kind of socket."""
# base: solved
# fair: 12
# %%
import socket
import urllib.request

for attempt in (
    lambda: socket.create_connection(("127.0.0.1", PORT), timeout=1),
    lambda: urllib.request.urlopen(f"http://127.0.0.1:{PORT}/", timeout=1),
    lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", PORT)),
    lambda: socket.socket(socket.AF_UNIX).connect("\0course-canary"),
    lambda: socket.create_server(("", 0)).accept(),
):
    try:
        attempt()
    except OSError:
        pass
