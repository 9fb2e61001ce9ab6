"""Is everything there? One call that imports what the lessons import, and says how long it took."""

import platform
import subprocess
import sys

PACKAGES = ("numpy", "matplotlib", "sklearn", "ipywidgets", "tensorflow")

PROBE = """
import importlib, sys, time
start = time.perf_counter()
package = importlib.import_module(sys.argv[1])
print(f"{sys.argv[1]:12} {package.__version__:8} imported in {time.perf_counter() - start:4.1f} s")
"""


def check(packages=PACKAGES):
    """Print the version of Python and of each package, with the seconds its import takes.

    Each package is imported in a process of its own, so nothing stays loaded here, and one that
    crashes is reported like one that is missing.

    Raises
    ------
    ImportError naming the package that cannot be imported, why, and the remedy.
    """
    print(f"{'Python':12} {platform.python_version()}")
    for name in packages:
        probe = [sys.executable, "-c", PROBE, name]
        done = subprocess.run(probe, capture_output=True, text=True, check=False)
        if done.returncode:
            why = (done.stderr.strip().splitlines() or [f"exit code {done.returncode}"])[-1]
            raise ImportError(
                f"{name} cannot be imported: {why}. Close JupyterLab and start it again with "
                "`make lab`; if that does not help, delete the folder .venv first."
            )
        print(done.stdout, end="")
    print("Everything is there.")
