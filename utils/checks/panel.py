"""What the student sees: a small coloured panel with a text twin, and one clean exception."""

import re
from html import escape

from IPython.display import display as ipython_display

# of signs and edges, 3 to 1 on JupyterLab's light page and on its dark one; no colour has text's
# 4.5 to 1 on both, so words keep the page's own
COLOUR = {"passed": "#218a66", "wrong": "#c8611f", "raised": "#c2337a", "not attempted": "#7d8590"}
SIGN = {"passed": "✓", "wrong": "✗", "raised": "✗", "not attempted": "○"}


class CheckFailed(Exception):
    """A check that was not passed; the panel above it has said why."""

    def __init__(self, outcome):
        super().__init__(f"{headline(outcome)}. The panel above says why.")
        self.outcome = outcome

    def _render_traceback_(self):
        """IPython shows these lines in place of a traceback."""
        return [f"CheckFailed: {self}"]


def display(task, outcome, printed=""):
    """Show the outcome of a task in the notebook (as text where there is no notebook)."""
    ipython_display(Panel(task, outcome, printed))


class Panel:
    """The same outcome as HTML and as text, with what the student's code printed meanwhile."""

    def __init__(self, task, outcome, printed=""):
        self.task, self.outcome, self.printed = task, outcome, printed

    def __repr__(self):
        lines = [f"{SIGN[self.outcome.status]} {headline(self.outcome)}"]
        if not self.outcome.parts:
            lines.append(indent(self.outcome.message))
        for part, message, evidence in self.findings():
            lines.append(f"  {SIGN[part.status]} {part.asks} ({part.points:g}/{part.max_points:g})")
            lines += [indent(message)] if message else []
            lines += [f"{indent(label)}\n{indent(text, 8)}" for label, text in evidence]
        if self.printed:
            lines.append(f"  Your code printed\n{indent(self.printed)}")
        if self.hinting:
            lines.append(f"  Stuck? {self.hinting}")
        return "\n".join(lines)

    def _repr_html_(self):
        colour = COLOUR[self.outcome.status]
        parts = "".join(part_html(*finding) for finding in self.findings())
        parts = parts or paragraph(self.outcome.message)
        if self.printed:
            parts += row("printed", self.printed)
        hint = f"Stuck? <code>{self.hinting}</code>" if self.hinting else ""
        return (
            f'<div style="border-left:4px solid {colour};padding:.5em 1em;margin:.4em 0;'
            'max-width:46em;line-height:1.45;background:rgba(127,127,127,.07)">'
            f'<div style="font-weight:600"><span style="color:{colour}">'
            f"{SIGN[self.outcome.status]}</span> {escape(headline(self.outcome))}</div>{parts}"
            f'<div style="opacity:.75;margin-top:.3em">{hint}</div></div>'
        )

    def findings(self):
        """Yields (part, message, evidence); what was said already is not said twice."""
        said = set()
        for part in self.outcome.parts:
            message = unsaid(part.message, said)
            yield part, message, evidence(part) if message else []

    @property
    def hinting(self):
        if self.outcome.status == "passed" or not self.task.hints:
            return ""
        return f"check.{self.task.name}.hint()"


def part_html(part, message, evidence):
    """One part: what it asks, its points, and where it went wrong the message and the evidence."""
    rows = "".join(row(*labelled) for labelled in evidence)
    return (
        f'<div style="margin-top:.35em"><span style="color:{COLOUR[part.status]}">'
        f"{SIGN[part.status]}</span> {escape(part.asks)} "
        f'<span style="opacity:.65">{part.points:g}/{part.max_points:g}</span></div>'
        f"{paragraph(message) if message else ''}{rows}"
    )


def unsaid(message, said):
    """The lines of a message that were not said before; `said` grows by them."""
    lines = [line for line in message.split("\n") if line not in said]
    said.update(lines)
    return "\n".join(lines)


def row(label, text):
    """A label, and beside it a text as it stands."""
    return (
        '<div style="display:flex;gap:.8em;margin-left:1.3em">'
        f'<span style="opacity:.65;min-width:5.2em">{label}</span>'
        f'<pre style="margin:0;background:none;white-space:pre-wrap">{escape(text)}</pre></div>'
    )


def headline(outcome):
    """The first line: the task, its status, its points."""
    points = f"{outcome.points:g} of {outcome.max_points:g} points"
    return f"{outcome.task} · {outcome.status} · {points}"


def evidence(part):
    """The rows (label, text) that show the case which went wrong."""
    rows = [
        ("asked with", part.case),
        ("returned", part.got),
        ("that is", part.seen),
        ("expected", part.expected),
    ]
    return [(label, text) for label, text in rows if text]


def paragraph(text):
    return f'<div style="margin:.15em 0 .3em 1.3em">{sentences(text)}</div>'


def sentences(text):
    """Text as HTML: an indented line and what stands between `backticks` is code."""
    return "<br>".join(
        f"<code>{escape(line.strip())}</code>"
        if line.startswith("    ")
        else re.sub("`([^`]+)`", r"<code>\1</code>", escape(line))
        for line in text.split("\n")
    )


def indent(text, by=4):
    return "\n".join(" " * by + line for line in text.split("\n"))
