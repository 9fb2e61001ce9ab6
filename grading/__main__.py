"""The commands of the instructor: `python -m grading release`."""

import argparse
import sys
from pathlib import Path

from grading import release

COURSE = Path(__file__).parents[1]


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="python -m grading", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("release", help="write exercises/ from solutions/")
    command.add_argument("--solutions", type=Path, default=COURSE / "solutions", metavar="FOLDER")
    command.add_argument("--exercises", type=Path, default=COURSE / "exercises", metavar="FOLDER")
    chosen = parser.parse_args(arguments)
    try:
        for path in release.write(chosen.solutions, chosen.exercises):
            print("wrote", path)
    except release.ReleaseError as error:
        sys.exit(f"release: {error}")


if __name__ == "__main__":
    main()
