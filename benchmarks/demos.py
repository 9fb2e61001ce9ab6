"""Demos: how long a picture takes to follow its slider, computed, drawn and encoded.

python -m benchmarks.demos     a row for each demo
"""

import statistics
import time

import numpy as np
from threadpoolctl import threadpool_limits

from benchmarks.peers import OURS
from benchmarks.table import Row, render
from utils import datasets
from utils.demos import perceptron, start_here

UPDATES = 100
MEDIAN, P95 = 40, 60  # milliseconds, at most


def rows(updates=UPDATES):
    """The median and the 95th percentile of an update of each demo."""
    for name, demo in demos().items():
        with threadpool_limits(1):
            times = sorted(update_times(demo, updates))
        for words, seconds, goal in (
            ("median", statistics.median(times), MEDIAN),
            ("95th percentile", times[int(0.95 * len(times))], P95),
        ):
            work = f"an update of the picture {name}, {words}"
            yield Row(work, "ms", {OURS: 1000 * seconds}, goals={OURS: -goal}, threads="1")


def demos():
    """Each demo as its lesson shows it."""
    X, t = datasets.admissions()
    return {
        "start_here.pixels": start_here.pixels(),
        "perceptron.line_by_hand": perceptron.line_by_hand(X, t),
        "perceptron.learning_rule": perceptron.learning_rule(X, t),
        "perceptron.confidence": perceptron.confidence(np.array([2.0, 3.0]), -25.0),
    }


def update_times(demo, updates):
    """Seconds of each update while every slider in turn goes from its one end to the other."""
    sliders = [control for control in demo.controls.values() if hasattr(control, "step")]
    demo.render()  # the first picture also settles the layout
    for slider in sliders:
        first = slider.value
        for k in range(updates // len(sliders)):
            place = slider.min + (slider.max - slider.min) * k / (updates // len(sliders) - 1)
            value = slider.base**place if hasattr(slider, "base") else place
            slider.value = type(slider.value)(value)
            start = time.perf_counter()
            demo.render()
            yield time.perf_counter() - start
        slider.value = first


if __name__ == "__main__":
    print(render(list(rows())))
