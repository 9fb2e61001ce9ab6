"""`python -m benchmarks [--quick] [--threads 1 2]`: one table, this course and its peers.

A process for each number of threads, because TensorFlow takes its threads once and for all.
"""

import argparse
import dataclasses
import json
import os
import platform
import subprocess
import sys
import tempfile
from importlib.metadata import version

from benchmarks import peers
from benchmarks.table import Row, render

READ = """
How to read it: our own time, then how many times as long the others take for the same work (2 × is
twice our time; below 1 × they are faster). float32 everywhere, the same arrays, a new order of the
examples in every epoch; each library in turn, a call that is not counted before each that is,
medians. Keras is compiled before the clock starts; fit() is timed as a whole, ours and theirs. In
the rows of a single layer the column of Keras is TensorFlow itself, compiled."""


FORCED = ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE")  # a machine may set them, and slow NumPy down


def main():
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="few rounds, one number of threads")
    parser.add_argument("--threads", type=int, nargs="+", help="numbers of threads (1 2)")
    parser.add_argument("--worker", help=argparse.SUPPRESS)
    args = parser.parse_args()
    choose_kernels_freely()
    threads = args.threads or ([1] if args.quick else [1, 2])
    if args.worker:
        work(threads[0], 1 if args.quick else 5, args.worker)
        return
    rows = []
    print(machine(), flush=True)
    with tempfile.TemporaryDirectory() as folder:
        for n in threads:
            path = os.path.join(folder, f"{n}.json")
            command = [sys.executable, "-m", "benchmarks", "--worker", path, "--threads", str(n)]
            subprocess.run(command + ["--quick"] * args.quick, check=True)
            with open(path) as file:
                rows += [Row(**row) for row in json.load(file)]
    if not args.quick:
        from benchmarks import demos, memory

        rows += [*memory.rows(), *demos.rows()]
    print(render(rows), READ, sep="\n")


def choose_kernels_freely():
    """Every library chooses its kernels for this processor: start again without what forbids it."""
    forced = [f"{name}={os.environ.pop(name)}" for name in FORCED if name in os.environ]
    if forced:
        print(f"Left out, as most machines do not set it: {', '.join(forced)}.", flush=True)
        os.execv(sys.executable, [sys.executable, "-m", "benchmarks", *sys.argv[1:]])


def work(threads, rounds, path):
    """Measure everything with this number of threads; the rows go to a file."""
    peers.set_threads(threads)
    from benchmarks import convolution, training

    rows = []
    for measured in (training.dense_rows, convolution.rows, training.cnn_row):
        for row in measured(rounds):
            row.threads = str(threads)
            rows.append(dataclasses.asdict(row))
            print(f"\r{row.work:<78}", end="", file=sys.stderr, flush=True)
    print(f"\r{'':<78}\r", end="", file=sys.stderr)
    with open(path, "w") as file:
        json.dump(rows, file)


def machine():
    """What the numbers were taken on."""
    import numpy  # noqa: F401  its BLAS is asked below
    from threadpoolctl import threadpool_info

    blas = next(lib for lib in threadpool_info() if lib["user_api"] == "blas")
    names = ["numpy", "scikit-learn", "keras", "tensorflow"] + ["torch"] * peers.HAS_TORCH
    versions = ", ".join(f"{name} {version(name)}" for name in names)
    if not peers.HAS_TORCH:
        versions += "; torch is missing, its column stays empty"
    return (
        f"Python {platform.python_version()}, {os.cpu_count()} cores, "
        f"load {os.getloadavg()[0]:.1f} before the start\n{versions}\n"
        f"NumPy multiplies with {blas['internal_api']} {blas['version']}, its kernels for "
        f"{blas['architecture']}\n"
    )


if __name__ == "__main__":
    main()
