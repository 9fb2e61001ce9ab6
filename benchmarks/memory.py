"""Memory: by how much training raises the peak, in a process of its own for each library.

python -m benchmarks.memory "utils.nn" cnn     prints MB
"""

import json
import os
import subprocess
import sys

from benchmarks import peers
from benchmarks.table import Row

ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "TF_NUM_INTRAOP_THREADS",
              "TF_NUM_INTEROP_THREADS")  # fmt: skip
WORK = {"dense": "784-512-512-10, batch 128, adam", "cnn": "the decks' CNN, batch 128, adam"}


def rows():
    """Peak memory; none where the system does not tell (it is Linux that does)."""
    if not os.path.exists("/proc/self/clear_refs"):
        return
    for work, words in WORK.items():
        libraries = [peers.OURS, peers.KERAS]
        libraries += [peers.SKLEARN] if work == "dense" else []
        libraries += [peers.TORCH] if peers.HAS_TORCH else []
        peaks = {}
        for library in libraries:
            command = [sys.executable, "-m", "benchmarks.memory", library, work]
            alone = os.environ | dict.fromkeys(ONE_THREAD, "1")
            out = subprocess.run(
                command, check=True, capture_output=True, text=True, env=alone
            ).stdout
            peaks[library] = json.loads(out.splitlines()[-1])
        yield Row(f"peak memory beyond data and imports, {words}", "MB", peaks)


def now(key):
    """VmRSS, what this process holds, or VmHWM, the most that it has held; in MB (Linux)."""
    with open("/proc/self/status") as file:
        line = next(line for line in file if line.startswith(key))
    return int(line.split()[1]) / 1024


def raised_by(work):
    """MB by which `work` raises the peak above what is held before."""
    with open("/proc/self/clear_refs", "w") as file:
        file.write("5")  # forget the peak so far: importing a library has one, too
    before = now("VmRSS")
    work()
    return now("VmHWM") - before


def measure(library, work):
    """MB by which building a network and two epochs raise the peak.

    Before, the library has trained a tiny network: what it needs once for all is not counted.
    """
    from benchmarks.training import digits

    batch_size, units = 128, (784, 512, 512, 10)
    x, y = digits(20 * batch_size, (784,) if work == "dense" else (28, 28, 1))
    layers = peers.dense(units) if work == "dense" else peers.decks_cnn
    small, first = (784, 2, 10), (*digits(64), 32, "adam", 1)
    job = (x, y, batch_size, "adam", 2)
    if library == peers.SKLEARN:
        peers.sklearn_epochs(small, *first)()
        return raised_by(lambda: peers.sklearn_epochs(units, *job)())
    if library == peers.TORCH:
        peers.torch_epochs(peers.torch_dense(small), *first)()
        network = peers.torch_dense if work == "dense" else lambda _: peers.torch_cnn()
        x = x if work == "dense" else x.transpose(0, 3, 1, 2).copy()
        return raised_by(lambda: peers.torch_epochs(network(units), x, *job[1:])())
    make = peers.our_epochs if library == peers.OURS else peers.keras_epochs
    make(peers.dense(small), *first)()
    return raised_by(lambda: make(layers, *job)())


if __name__ == "__main__":
    print(json.dumps(measure(*sys.argv[1:])))
