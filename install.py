"""Builds .venv, the course's own Python with every version pinned: `python install.py`.

It needs Python and, the first time, a network; it changes nothing outside .venv. It returns at
once when .venv is up to date and starts over when an earlier run was cut short. `make lab` and
`make test` call it. Old Pythons must be able to read it, so that they too get an answer.
"""

import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "built-from"  # written last: a .venv without it is not to be trusted
JUPYTER = HERE / "jupyter_config"

# An activated conda or venv, or a user's settings, must not make pip and uv install elsewhere.
MISLEADING = ("PYTHON", "VIRTUAL_ENV", "CONDA_PREFIX", "PIP_USER", "PIP_TARGET", "PIP_PREFIX")
MISLEADING += ("PIP_ROOT", "UV_PYTHON", "UV_SYSTEM_PYTHON", "UV_TARGET", "UV_PREFIX", "UV_PROJECT")
ENVIRONMENT = {key: value for key, value in os.environ.items() if not key.startswith(MISLEADING)}

REMEDIES = {  # what pip, uv or venv print: what to do about it
    "no space left|not enough space|disk quota|os error 112": (
        "The disk is full: .venv takes about 3 GB. Free some space, then run the command again."
    ),
    r"permission denied|access is denied|read-only file system|os error 5\b": (
        f"No permission to write in {HERE} or in uv's cache: give it, then run the command again."
    ),
    "dns error|failed to fetch|connect|timed? ?out|proxy|ssl|no matching distribution": (
        "The package index cannot be reached, and installing needs it (a download of about 1 GB): "
        "check the network, then run the command again."
    ),
}


def versions():
    """The Python versions that pyproject.toml allows, newest first: ["3.13", "3.12", "3.11"]."""
    text = (HERE / "pyproject.toml").read_text(encoding="utf-8")
    low, high = re.search(r'requires-python = ">=3\.(\d+),<3\.(\d+)"', text).groups()
    return [f"3.{minor}" for minor in reversed(range(int(low), int(high)))]


def fingerprint():
    """What .venv is built from: the pins, the settings, this folder's place, the base Python."""
    files = [HERE / name for name in ("install.py", "pyproject.toml", "requirements.txt")]
    files += sorted(path for path in JUPYTER.rglob("*") if path.is_file())
    parts = [path.read_bytes() for path in files]
    parts += [os.fsencode(str(HERE)), os.fsencode(os.path.realpath(str(PYTHON)))]
    return hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()


def works(python, module):
    """Whether this Python really runs (a pyenv shim may not), fits the course and has `module`."""
    code = f"import sys, {module}; sys.exit('%d.%d' % sys.version_info[:2] not in {versions()})"
    try:
        command = [*python, "-I", "-c", code]
        subprocess.check_output(command, env=ENVIRONMENT, stderr=subprocess.STDOUT)
    except (OSError, subprocess.CalledProcessError):
        return False
    return True


def hand_over(mine):
    """Run this file with another Python of this machine that fits, or say what is missing."""
    for version in versions():
        for python in [["python" + version]] + [["py", "-" + version]] * (os.name == "nt"):
            if works(python, "ensurepip"):
                sys.exit(subprocess.call([*python, str(HERE / "install.py")], env=ENVIRONMENT))
    if mine in versions():
        sys.exit(
            f"This Python {mine} has no ensurepip, which makes .venv. On Debian or Ubuntu, "
            f"`sudo apt install python{mine}-venv` brings it; then run the command again."
        )
    wanted = ", ".join(reversed(versions()))
    sys.exit(f"The course runs on Python {wanted}, and here is only {mine}: install one of those.")


def step(*command):
    """Run one command, with a dot every five seconds; if it fails, say why and stop."""
    words = [str(word) for word in command]
    pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    process = subprocess.Popen(words, cwd=str(HERE), env=ENVIRONMENT, **pipes)
    while True:
        print(".", end="", flush=True)
        try:
            output = process.communicate(timeout=5)[0].decode("utf-8", "replace").strip()
            break
        except subprocess.TimeoutExpired:
            pass
    if process.returncode == 0:
        return output
    for sign, remedy in REMEDIES.items():
        if re.search(sign, output, re.IGNORECASE):
            sys.exit("\n" + remedy)
    sys.exit("\n`{}` failed: {}".format(" ".join(words), why(output)))


def why(output):
    """What went wrong, as pip and uv print it: from the line that says error on, else the last."""
    lines = output.splitlines()
    errors = [k for k, line in enumerate(lines) if line.lower().startswith("error")]
    return "\n".join(lines[errors[0] :][:8] if errors else lines[-1:])


def build():
    began = time.time()
    keep = STAMP.is_file() and works([str(PYTHON)], "pip")
    if STAMP.exists():
        STAMP.unlink()
    if keep:
        print("The pins or this folder's place changed: bringing .venv up to date ", end="")
    else:
        print("Installing the pinned versions into .venv: about 3 GB, a minute or two ", end="")
        base = getattr(sys, "_base_executable", None) or sys.executable
        step(base, "-m", "venv", "--clear", "--without-pip", VENV)
        step(PYTHON, "-I", "-m", "ensurepip")

    # uv, pinned and checked by its hash like everything else, installs everything else
    pins = (HERE / "requirements.txt").read_text(encoding="utf-8")
    uv_alone = VENV / "uv.txt"
    uv_alone.write_text(re.search(r"^uv==.*?(?=^\S|\Z)", pins, re.MULTILINE | re.DOTALL).group())
    step(PYTHON, "-I", "-m", "pip", "install", "--no-deps", "--retries=1", "-r", uv_alone)
    uv, into = [PYTHON, "-I", "-m", "uv", "--quiet", "pip"], ["--python", PYTHON]
    step(*uv, "sync", *into, "--compile-bytecode", "--require-hashes", HERE / "requirements.txt")
    step(*uv, "install", *into, "--no-deps", "--no-build-isolation", "--editable", HERE)
    shutil.copytree(JUPYTER, VENV / "etc" / "jupyter", dirs_exist_ok=True)
    found = step(PYTHON, "-I", "-c", "import utils; print(utils.__file__)")
    if HERE not in Path(found).resolve().parents:
        sys.exit(f"\n`import utils` finds {found}, outside this folder: uninstall that package.")
    STAMP.write_text(fingerprint())
    print(f"\nReady after {time.time() - began:.0f} s.")


def main():
    mine = "{}.{}".format(*sys.version_info)
    try:
        if PYTHON.exists() and STAMP.is_file() and STAMP.read_text() == fingerprint():
            return
        if mine not in versions() or not importlib.util.find_spec("ensurepip"):
            hand_over(mine)
        build()
    except KeyboardInterrupt:
        sys.exit("\nStopped. The same command starts again.")
    except OSError as error:
        sys.exit(f"\n.venv cannot be built: {error}.")


if __name__ == "__main__":
    main()
