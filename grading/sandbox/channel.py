"""Frames over a socket, each within a deadline: slow drips and closed doors end in an error."""

import select
import time

from grading.sandbox import wire

PIECE = 1 << 18  # bytes to send or receive at once


class Closed(Exception):
    """The other side is gone."""


class Expired(Exception):
    """The deadline passed before the frame was through."""


class Channel:
    """One end of a conversation.

    `patience` is asked again and again while a frame is under way: it says how long to wait until
    it is asked again, and raises `Expired` when it has been enough. None waits for ever.
    """

    def __init__(self, socket, model=wire.Model):
        self.socket, self.model = socket, model
        self.socket.setblocking(False)
        self.buffer = bytearray()  # what came, and was not asked for yet

    def send(self, value, patience=None):
        view = memoryview(b"".join(wire.encode(value)))
        while view:
            try:
                view = view[self.socket.send(view[:PIECE]) :]
            except BlockingIOError:
                self._wait(select.POLLOUT, patience)
            except OSError as error:
                raise Closed(str(error)) from None

    def receive(self, patience=None):
        """The next value. Raises WireError for bytes that are no frame."""
        length = wire.header_length(self._read(wire.LENGTH.size, patience))
        value, layout = wire.read_header(bytes(self._read(length, patience)))
        body = self._read(sum(size for _, _, size in layout), patience)
        return wire.decode(value, layout, body, self.model)

    def close(self):
        self.socket.close()

    def _read(self, count, patience):
        while len(self.buffer) < count:  # it grows with what comes, not with what was announced
            try:
                piece = self.socket.recv(PIECE)
            except BlockingIOError:
                self._wait(select.POLLIN, patience)
                continue
            except OSError as error:
                raise Closed(str(error)) from None
            if not piece:
                raise Closed("the other side closed")
            self.buffer += piece
            if patience:
                patience()
        data, self.buffer = self.buffer[:count], self.buffer[count:]
        return data

    def _wait(self, event, patience):
        poll = select.poll()
        poll.register(self.socket, event)
        poll.poll(patience() * 1000 if patience else None)


class Patience:
    """How long to wait for one reply: `seconds` of computing, `longest` on the clock.

    On a busy machine the clock runs on while a student's code waits for its turn. So what counts is
    the computing time, which `used()` tells; the clock only ends what sleeps. Where the system
    cannot tell, `used()` is None and the clock decides alone.
    """

    GRACE = 0.02  # most replies are there by then, and nobody needs to look

    def __init__(self, seconds, used=lambda: None):
        self.seconds, self.used, self.longest = seconds, used, 3 * seconds + 2
        self.start, self.before = time.monotonic(), None

    def __call__(self):
        """Seconds after which to ask again. Raises Expired when it has been enough."""
        waited = time.monotonic() - self.start
        if waited < self.GRACE:
            return self.GRACE
        used = self.used()
        self.before = used if self.before is None else self.before
        left = self.seconds - (waited if used is None else used - self.before)
        if left < 0 or waited > self.longest:
            raise Expired(f"no reply after {waited:.1f} s")
        return min(0.25, left + 0.005)
