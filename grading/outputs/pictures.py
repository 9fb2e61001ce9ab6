"""The pictures of the class report, as data that a page carries inside itself."""

import base64
import io

import matplotlib
from matplotlib.figure import Figure

from grading.outputs.statistics import STATUSES
from utils.checks.panel import COLOUR

INK, BAR = "#1f2933", "#2b6cb0"
STYLE = {
    "font.size": 11,
    "axes.edgecolor": "#9aa5b1",
    "axes.labelcolor": INK,
    "text.color": INK,
    "xtick.color": INK,
    "ytick.color": INK,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "svg.hashsalt": "grading",  # the same class, the same file
}


def distribution(totals, max_points):
    """How many students reached how many points."""
    with matplotlib.rc_context(STYLE):
        figure, axes = _figure(2.9)
        edges = [max_points * i / 10 for i in range(11)]
        counts = [0] * 10
        for total in totals:
            counts[min(int(10 * total / max_points) if max_points else 0, 9)] += 1
        middles = [max_points * (i + 0.5) / 10 for i in range(10)]
        bars = axes.bar(middles, counts, width=max_points / 10 * 0.9, color=BAR)
        axes.bar_label(bars, [n or "" for n in counts], padding=2)
        axes.set_xlabel(f"points, of {max_points:g}")
        axes.set_ylabel("students")
        axes.set_xlim(0, max_points)
        axes.set_xticks([round(edge, 1) for edge in edges[::2]])
        axes.set_yticks([])
        axes.spines["left"].set_visible(False)
        return _data(figure)


def hardest(tasks):
    """A bar a task, the hardest on top: passed, wrong, raised, not attempted."""
    with matplotlib.rc_context(STYLE):
        figure, axes = _figure(0.9 + 0.45 * len(tasks))
        names = [task.name.replace("_", " ") for task in tasks]
        left = [0] * len(tasks)
        for status in STATUSES:
            counts = [task.counts[status] for task in tasks]
            bars = axes.barh(names, counts, left=left, color=COLOUR[status], label=status)
            labels = [n if n > 0.03 * max(1, sum(tasks[0].counts.values())) else "" for n in counts]
            axes.bar_label(bars, labels, label_type="center", color="white")
            left = [a + b for a, b in zip(left, counts, strict=True)]
        axes.invert_yaxis()
        axes.set_xticks([])
        axes.spines[["left", "bottom"]].set_visible(False)
        axes.tick_params(axis="y", length=0)
        figure.legend(loc="outside upper left", ncols=4, frameon=False, handlelength=1)
        return _data(figure)


def mistakes(counted):
    """A bar a mistake, the most frequent on top."""
    with matplotlib.rc_context(STYLE):
        figure, axes = _figure(0.7 + 0.36 * len(counted))
        names = [f"{m.name}  ({m.task})".replace("_", " ") for m in counted]
        bars = axes.barh(range(len(names)), [len(m.students) for m in counted], color=BAR)
        axes.set_yticks(range(len(names)), names)
        axes.bar_label(bars, padding=3)
        axes.invert_yaxis()
        axes.set_xticks([])
        axes.spines[["left", "bottom"]].set_visible(False)
        axes.tick_params(axis="y", length=0)
        return _data(figure)


def _figure(height):
    figure = Figure(figsize=(8, height), layout="constrained")
    return figure, figure.add_subplot()


def _data(figure):
    buffer = io.BytesIO()
    figure.savefig(buffer, format="svg", metadata={"Date": None}, transparent=True)
    return "data:image/svg+xml;base64," + base64.b64encode(buffer.getvalue()).decode()
