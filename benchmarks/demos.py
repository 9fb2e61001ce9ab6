"""Demos: how long a picture takes to follow its slider, computed, drawn and encoded.

python -m benchmarks.demos     a row for each demo
"""

import statistics
import time

from threadpoolctl import threadpool_limits

from benchmarks.peers import OURS
from benchmarks.table import Row, render
from tests.demos.calls import calls

UPDATES = 100
MEDIAN, P95 = 40, 60  # milliseconds, at most


def rows(updates=UPDATES):
    """The median and the 95th percentile of an update of each demo, as its lesson shows it."""
    for name, make in calls().items():
        demo = make()
        with threadpool_limits(1):
            times = sorted(update_times(demo, updates))
        for words, seconds, goal in (
            ("median", statistics.median(times), MEDIAN),
            ("95th percentile", times[int(0.95 * len(times))], P95),
        ):
            work = f"an update of the picture {name}, {words}"
            yield Row(work, "ms", {OURS: 1000 * seconds}, goals={OURS: -goal}, threads="1")


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
