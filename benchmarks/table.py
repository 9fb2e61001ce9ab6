"""The table: a row for each piece of work, a column for each library."""

from dataclasses import dataclass, field

from benchmarks.peers import KERAS, OURS, SKLEARN, TORCH

COLUMNS = [SKLEARN, KERAS, TORCH]
LEFT = (0, 6)  # the columns of words


@dataclass
class Row:
    """What was measured; the numbers in one unit, ours and the peers'.

    goals : {library: at least so many times our number}, or for ourselves −(at most this number).
    """

    work: str
    unit: str
    numbers: dict
    scale: float = 1.0
    goals: dict = field(default_factory=dict)
    threads: str = ""

    def cells(self):
        ours = self.numbers[OURS]
        ratios = [f"{self.numbers[c] / ours:.2f} ×" if c in self.numbers else "" for c in COLUMNS]
        own = f"{ours * self.scale:.4g} {self.unit}"
        return [self.work, self.threads, own, *ratios, self.verdict()]

    def verdict(self):
        """What the design asks for, and whether it is reached."""
        words, ours = [], self.numbers[OURS]
        for library, goal in self.goals.items():
            if library == OURS:
                text, reached = f"≤ {-goal:g}", ours <= -goal
            else:
                text = f"{library} ≥ {goal:.2g} ×"
                reached = self.numbers[library] >= goal * ours
            words.append(f"{text} {'✓' if reached else '✗'}")
        return ", ".join(words)


def render(rows):
    """The rows as text."""
    head = ["work", "threads", OURS, *COLUMNS, "goal"]
    cells = [head, *(row.cells() for row in rows)]
    widths = [max(len(line[i]) for line in cells) for i in range(len(head))]
    lines = []
    for line in cells:
        padded = [
            cell.ljust(w) if i in LEFT else cell.rjust(w)
            for i, (cell, w) in enumerate(zip(line, widths))
        ]
        lines.append("  ".join(padded).rstrip())
    return "\n".join([lines[0], "─" * (sum(widths) + 2 * (len(widths) - 1)), *lines[1:]])
