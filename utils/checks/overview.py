"""The table of lesson 00: every exercise, its tasks, and how far you are."""

from html import escape

from utils.checks import exercises, progress
from utils.checks.panel import COLOUR, SIGN


class Overview:
    """Your progress in all the exercises, as a table and as text."""

    def __init__(self):
        latest = progress.latest()
        self.rows = [
            (
                exercise,
                [(task, *latest.get((exercise.name, task.name), ("not attempted", 0.0)))
                 for task in exercise.tasks.values()],
            )
            for exercise in exercises()
        ]  # fmt: skip

    def __repr__(self):
        lines = []
        for exercise, tasks in self.rows:
            points = sum(points for _, _, points in tasks)
            lines.append(f"{exercise.title}: {points:g} of {exercise.max_points:g} points")
            lines += [f"  {SIGN[status]} {task.name}: {status}" for task, status, _ in tasks]
        return "\n".join(lines)

    def _repr_html_(self):
        body = "".join(
            f'<tr><td style="text-align:left">'
            f'<a href="../exercises/{exercise.name}.ipynb">{escape(exercise.title)}</a></td>'
            f'<td style="text-align:left">{"".join(_badge(*row[:2]) for row in tasks)}</td>'
            f"<td>{sum(points for _, _, points in tasks):g} / {exercise.max_points:g}</td></tr>"
            for exercise, tasks in self.rows
        )
        head = '<tr><th style="text-align:left">exercise</th><th style="text-align:left">tasks</th>'
        return f"<table>{head}<th>points</th></tr>{body}</table>"


def _badge(task, status):
    return (
        f'<span style="margin-right:1em;white-space:nowrap" title="{status}">'
        f'<span style="color:{COLOUR[status]}">{SIGN[status]}</span> {escape(task.name)}</span>'
    )
