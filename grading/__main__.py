"""The commands of the instructor: from solutions to exercises, from submissions to grades.

A course goes: release, hand out exercises/, collect, grade, type points for the written answers
into written_points.csv, report. Exit codes: 0 done, 1 could not, 2 wrong usage, 3 done but some
files could not be graded (each is named), 130 stopped by Ctrl-C (the same command goes on).
"""

import argparse
import os
import sys
from pathlib import Path

COURSE = Path(__file__).parents[1]
INTERRUPTED = 130


def main(arguments=None):
    chosen = parser().parse_args(arguments)
    try:
        return chosen.run(chosen)
    except KeyboardInterrupt:
        print("\nStopped. What is graded is kept; the same command goes on.", file=sys.stderr)
        return INTERRUPTED
    except Exception as error:
        if type(error).__module__.split(".")[0] != "grading":
            raise
        sys.exit(f"{chosen.command}: {error}")  # an error of ours, in words; the exit code is 1


def release(chosen):
    from grading import release

    for path in release.write(chosen.solutions, chosen.exercises):
        print("wrote", path)
    return 0


def grade(chosen):
    from grading import commands

    return commands.grade(chosen)


def report(chosen):
    from grading import commands

    return commands.report(chosen)


def explain(chosen):
    from grading import commands

    return commands.explained(chosen)


def parser():
    shown = argparse.RawDescriptionHelpFormatter
    whole = argparse.ArgumentParser(
        prog="python -m grading", description=__doc__, formatter_class=shown
    )
    commands = whole.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(run, says, more=""):
        one = commands.add_parser(
            run.__name__, help=says, description=f"{says}.\n{more}", formatter_class=shown
        )
        one.set_defaults(run=run)
        return one

    one = command(release, "write exercises/ from solutions/")
    one.add_argument("--solutions", type=Path, default=COURSE / "solutions", metavar="FOLDER")
    one.add_argument("--exercises", type=Path, default=COURSE / "exercises", metavar="FOLDER")

    one = command(grade, "grade a folder of submissions", GRADE)
    one.add_argument("submissions", type=Path, help="a folder, or a zip as an LMS gives it")
    one.add_argument("--out", type=Path, required=True, metavar="FOLDER", help="where results go")
    one.add_argument(
        "--jobs", type=_count, default=cores(), metavar="N", help="processes (default: %(default)s)"
    )
    one.add_argument("--scheduler", metavar="ADDRESS", help="a Dask scheduler, tcp://host:8786")
    one.add_argument("--seed", type=_count, help="draws the secret cases (default: kept in --out)")
    one.add_argument(
        "--late", type=Path, metavar="CSV", help="columns student, percent[, exercise]"
    )
    one.add_argument(
        "--no-sandbox",
        action="store_true",
        help="run students' code with all that you may do yourself on this machine",
    )
    one.add_argument("--quiet", action="store_true", help="no progress bar")
    one.add_argument("--solutions", type=Path, default=COURSE / "solutions", metavar="FOLDER")
    one.add_argument(
        "--checks", action="append", default=[], metavar="MODULE", help="an exercise of your own"
    )

    one = command(report, "write tables and pages anew, after points were typed in", REPORT)
    one.add_argument("out", type=Path, help="the folder that `grade --out` wrote")
    one.add_argument(
        "--nbgrader", type=Path, metavar="FILE", help="also write nbgrader's gradebook"
    )

    one = command(explain, "show what a task was asked, what came back, what was expected", EXPLAIN)
    one.add_argument("student", help="the name, a part of it, or the number in the LMS")
    one.add_argument("task", help="the name of a task or of a written question, or: all")
    one.add_argument("--out", type=Path, default=Path("grades"), metavar="FOLDER")
    return whole


GRADE = """
Submissions are a folder a student, or flat files as Moodle and Canvas name them, or a zip of
either. Students' code runs shut in: no files of yours, no network, no other process. Results go to
--out, one file each; run the same command again after any interruption, or with more submissions.
"""
REPORT = """
Reads what `grade` kept, and written_points.csv and late.csv beside it."""
EXPLAIN = """
This shows secret cases: it is for the instructor."""


def cores():
    """How many processes this one may keep busy."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _count(text):
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{number}; expected 1 or more")
    return number


if __name__ == "__main__":
    sys.exit(main())
