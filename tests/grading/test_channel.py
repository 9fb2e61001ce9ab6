"""Frames over a socket: whole, in order, and within their time."""

import socket
import threading
import time

import numpy as np
import pytest

from grading.sandbox.channel import Channel, Closed, Expired, Patience
from grading.sandbox.wire import WireError


@pytest.fixture
def ends():
    ours, theirs = socket.socketpair()
    with ours, theirs:
        yield Channel(ours), theirs


def test_large_values_both_ways():
    left, right = map(Channel, socket.socketpair())
    value = {"x": np.arange(2_000_000.0), "n": 3}
    thread = threading.Thread(target=lambda: left.send(value))
    thread.start()
    got = right.receive(Patience(10))
    thread.join()
    assert np.array_equal(got["x"], value["x"])
    for number in range(3):
        left.send(number)
    assert [right.receive(Patience(1)) for _ in range(3)] == [0, 1, 2]
    left.close()
    with pytest.raises(Closed):
        right.receive(Patience(1))
    right.close()


def test_silence_ends(ends):
    start = time.monotonic()
    with pytest.raises(Expired):
        ends[0].receive(Patience(0.1))
    assert time.monotonic() - start < 1


def test_a_drip_ends(ends):
    stop = threading.Event()

    def drip():
        ends[1].send((1000).to_bytes(4, "little"))
        while not stop.wait(0.02):
            ends[1].send(b" ")

    thread = threading.Thread(target=drip)
    thread.start()
    start = time.monotonic()
    with pytest.raises(Expired):
        ends[0].receive(Patience(0.2))
    assert time.monotonic() - start < 2
    stop.set()
    thread.join()


def test_nobody_reads(ends):
    with pytest.raises(Expired):
        ends[0].send(np.zeros(1 << 22), Patience(0.1))


def test_garbage(ends):
    ends[1].send(b"\xff" * 100)
    with pytest.raises(WireError):
        ends[0].receive(Patience(1))


def test_computing_counts_and_not_the_clock():
    patience = Patience(0.1, used=lambda: 5.0)  # it has used no more than at the first look
    time.sleep(0.15)
    assert patience() > 0
    time.sleep(0.15)
    assert patience() > 0
    patience.used = lambda: 5.2
    with pytest.raises(Expired):
        patience()


def test_who_sleeps_is_ended_by_the_clock():
    patience = Patience(0.0, used=lambda: 5.0)
    patience.start -= 3
    with pytest.raises(Expired):
        patience()
