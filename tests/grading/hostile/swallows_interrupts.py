"""Loops for ever, and swallows every interrupt."""
# base: solved
# fair: 10
# %% learning_rule
import signal


def update(w, b, x, t, learning_rate):
    for number in range(1, 64):
        try:
            signal.signal(number, signal.SIG_IGN)
        except (OSError, ValueError):
            pass
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass
