"""A sitting with one notebook: its cells run in order, and at each check its functions are asked.

Whatever a student's code does to its room, the next question finds a fresh one: the cells up to
there are run again, without the one that did it.
"""

import re
from functools import partial

from grading.sandbox.worker import SECONDS, Lost
from utils.checks.asking import AnswerError
from utils.checks.errors import NAMES
from utils.checks.models import Model, ModelError

CELL_SECONDS = 20
MEASURE_SECONDS = 30
ROOMS = 30  # for one sitting
STATUSES = {"not attempted", "raised", "wrong"}
MISTAKES = {"too_slow", "input_changed", "asks_the_keyboard", "other_arguments", "no_function"}
MISTAKES |= NAMES


class Session:
    """The trusted side of a sitting. `judged` asks one task; `close` ends it all."""

    def __init__(self, cells, assignment, zygote):
        self.cells, self.assignment, self.zygote = cells, assignment, zygote
        self.room, self.measuring = None, None
        self.place, self.next, self.opened = 0, 0, 0
        self.spoilers, self.errors, self.notes = {}, {}, []
        self.seconds = 0.0  # of computing, in rooms that are closed
        self.everything, self.lacking = False, False

    def judged(self, task, seed, place):
        """The outcome of a task, asked as the notebook stands before the cell at `place`.

        Cells in which there was only something to try are left out at first. Where a name turns out
        to be lacking, all is run again with them.
        """
        self.place, self.lacking = place, False
        outcome = task.run(task.functions, seed=seed, ask=self.ask, source=self.source)
        if self.lacking and not self.everything and self._left_out():
            self.everything = True
            self._leave()
            outcome = task.run(task.functions, seed=seed, ask=self.ask, source=self.source)
        return outcome

    def ask(self, function, arguments, *, seconds):
        """`utils.checks.asking.ask`, across the wall: `function` is only a name here."""
        self._get_ready()
        try:
            reply = self.room.ask("ask", function, arguments, seconds=seconds)
        except Lost as lost:
            self._leave()
            raise _no_reply(function, lost.why, seconds) from None
        if isinstance(reply, dict) and set(reply) == {"answer"}:
            return reply["answer"]
        raise self._failure(function, reply)

    def source(self, function):
        """The cell that defines a function, as the notebook stands: text, to be read only."""
        for cell in reversed(self.cells[: self.place]):
            if cell.kind == "code" and f"def {function}(" in cell.source:
                return cell.source
        return None

    def measure(self, model, inputs):
        """The outputs of a model, rebuilt in a room where no student's code has been."""
        try:
            if self.measuring is None:
                self.measuring = self.zygote.fork()
            reply = self.measuring.ask("measure", model, inputs, seconds=MEASURE_SECONDS)
        except Lost:
            self.measuring = None
            raise ModelError("measuring it took too long, or too much memory") from None
        if "answer" in reply:
            return reply["answer"]
        raise ModelError(reply["failed"]["message"])

    def mishaps(self):
        """What happened in the cells: a list of {"cell", "said"}, in order."""
        said = [
            (n, error) for n, error in self.errors.items() if "NotImplementedError" not in error
        ]
        found = sorted({*said, *self.spoilers.items(), *self.notes})
        return [{"cell": number, "said": text} for number, text in found]

    def close(self):
        self._leave()
        if self.measuring is not None:
            self.measuring.close()

    def _get_ready(self):
        """A room in which every cell before `place` has been run, or AnswerError."""
        while self.room is None or self.next < self.place:
            if self.room is None:
                self._enter()
            cell = self.cells[self.next] if self.next < self.place else None
            self.next += cell is not None
            if cell and cell.kind == "code" and not self._skips(cell):
                self._run(cell)

    def _enter(self):
        if self.opened >= ROOMS or self.seconds > SECONDS:
            raise AnswerError(
                "wrong",
                "By then this notebook had used up its time, with code that ran too long "
                "or ended the whole process.",
                mistake="out_of_time",
            )
        self.room = self.zygote.fork(partial(Model, measure=self.measure))
        self.opened, self.next = self.opened + 1, 0

    def _leave(self):
        if self.room is not None:
            self.seconds += self.room.close()
        self.room = None

    def _run(self, cell):
        try:
            reply = self.room.ask("cell", cell.number, cell.source, seconds=CELL_SECONDS)
        except Lost as lost:
            self._leave()
            ended = {"slow": f"ran for more than {CELL_SECONDS} seconds"}
            self.spoilers[cell.number] = ended.get(lost.why, "ended the whole Python process")
            return
        reply = reply if isinstance(reply, dict) else {}
        if error := reply.get("error"):
            self.errors[cell.number] = f"{error!s:.500} (line {reply.get('line')!s:.10})"
        notes = reply.get("notes")
        for note in notes if isinstance(notes, list) else []:
            if (cell.number, note) not in self.notes and isinstance(note, str):
                self.notes.append((cell.number, note[:200]))

    def _skips(self, cell):
        if cell.number in self.spoilers:
            return True
        return cell.grade_id in self.assignment.only_to_try and not self.everything

    def _left_out(self):
        return any(cell.grade_id in self.assignment.only_to_try for cell in self.cells)

    def _failure(self, function, reply):
        """The AnswerError that a reply stands for; what is said in it is only ever text."""
        failed = reply.get("failed") if isinstance(reply, dict) else None
        if not isinstance(failed, dict):
            return _no_reply(function, "garbled", 0)
        status, message, mistake = (failed.get(key) for key in ("status", "message", "mistake"))
        if status == "missing":
            self.lacking = True
            return self._missing(function)
        self.lacking = self.lacking or mistake == "unknown_name"
        return AnswerError(
            status if status in STATUSES else "wrong",
            str(message)[:2000],
            mistake if isinstance(mistake, str) and mistake in MISTAKES else None,
            failed.get("answer") if mistake == "input_changed" else None,
        )

    def _missing(self, function):
        """Why a function is not there: no cell defines it, or the cell that does stopped."""
        defines = re.compile(rf"^\s*(def\s+{function}\b|{function}\s*=)", re.MULTILINE)
        stopped = {**self.errors, **self.spoilers}
        for cell in self.cells:
            if cell.number in stopped and defines.search(cell.source):
                return AnswerError(
                    "raised",
                    f"{function} is not there, because cell {cell.number} of your notebook did not "
                    f"get that far: {stopped[cell.number]}",
                    mistake="cell_stopped",
                )
        return AnswerError("not attempted", f"No cell of your notebook defines {function}.")


def _no_reply(function, why, seconds):
    if why == "slow":
        return AnswerError(
            "wrong",
            f"{function} was still running after {seconds:g} seconds, so the check stopped it.",
            mistake="too_slow",
        )
    if why == "ended":
        return AnswerError(
            "raised",
            f"{function} ended the whole Python process, as os._exit or a crash does.",
            mistake="process_ended",
        )
    return AnswerError("wrong", f"What came back from {function} was no answer.", mistake="garbled")
