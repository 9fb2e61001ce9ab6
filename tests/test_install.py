"""install.py: when it works, when it starts over, and what it says when something is missing.

None of these tests installs a package: they load copies of install.py from empty folders.
"""

import ast
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def load(folder):
    """The module install.py of a folder."""
    spec = importlib.util.spec_from_file_location("install", folder / "install.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def folder(tmp_path):
    """A checkout with what install.py reads, and no .venv."""
    folder = tmp_path / "a checkout"
    shutil.copytree(ROOT / "jupyter_config", folder / "jupyter_config")
    for name in ("install.py", "pyproject.toml", "requirements.txt"):
        shutil.copyfile(ROOT / name, folder / name)
    return folder


@pytest.fixture
def install(folder):
    return load(folder)


class Recorder:
    """In the place of `step`: remembers the commands, runs none, is interrupted where told."""

    def __init__(self, install, interrupt_at=None):
        self.install, self.interrupt_at, self.words = install, interrupt_at, []
        self.calls, self.answer = 0, str(install.HERE / "utils" / "__init__.py")

    def __call__(self, *command):
        if self.calls == self.interrupt_at:
            raise KeyboardInterrupt
        self.calls += 1
        self.words += [str(word) for word in command]
        if "--clear" in command:
            make_python(self.install.PYTHON)
        return self.answer


def make_python(path):
    """What venv leaves: on Windows a program, elsewhere a link to the Python it was made with."""
    shutil.rmtree(path.parent, ignore_errors=True)
    path.parent.mkdir(parents=True)
    if os.name == "nt":
        path.touch()
    else:
        path.symlink_to(sys.executable)


def record(install, monkeypatch, interrupt_at=None):
    recorder = Recorder(install, interrupt_at)
    monkeypatch.setattr(install, "step", recorder)
    monkeypatch.setattr(install, "works", lambda python, module: Path(python[0]).exists())
    return recorder


def sentence(call, *arguments):
    """What `call` stops with: one sentence for the user, exit status 1."""
    with pytest.raises(SystemExit) as stop:
        call(*arguments)
    assert isinstance(stop.value.code, str), "Python exits with 1 only when it has a message"
    return stop.value.code.strip()


def test_old_pythons_can_read_it():
    ast.parse((ROOT / "install.py").read_text(encoding="utf-8"), feature_version=(3, 6))


def test_it_builds_once_and_then_returns_at_once(install, monkeypatch, capsys):
    first = record(install, monkeypatch)
    install.main()
    assert {"--clear", "--require-hashes", "--compile-bytecode", "--editable"} < set(first.words)
    assert (install.VENV / "etc/jupyter/labconfig/page_config.json").is_file()
    assert "about 3 GB" in capsys.readouterr().out
    again = record(install, monkeypatch)
    install.main()
    assert again.words == []


@pytest.mark.parametrize("name", ["requirements.txt", "pyproject.toml", "install.py"])
def test_a_changed_file_is_a_sync_that_keeps_the_rest(install, monkeypatch, name):
    record(install, monkeypatch)
    install.main()
    with (install.HERE / name).open("a") as file:
        file.write("\n# changed\n")
    sync = record(install, monkeypatch)
    install.main()
    assert "sync" in sync.words and "--clear" not in sync.words


def test_a_moved_folder_is_a_sync_too(install, monkeypatch, tmp_path):
    record(install, monkeypatch)
    install.main()
    moved = load(install.HERE.rename(tmp_path / "elsewhere"))
    sync = record(moved, monkeypatch)
    moved.main()
    assert "sync" in sync.words and "--clear" not in sync.words


@pytest.mark.parametrize("cut", range(6))
def test_an_interrupted_build_starts_over(install, monkeypatch, cut):
    record(install, monkeypatch, interrupt_at=cut)
    assert sentence(install.main) == "Stopped. The same command starts again."
    again = record(install, monkeypatch)
    install.main()
    assert "--clear" in again.words


def test_an_interrupted_sync_starts_over(install, monkeypatch):
    record(install, monkeypatch)
    install.main()
    (install.HERE / "requirements.txt").open("a").close()
    install.STAMP.write_text("of other pins")
    record(install, monkeypatch, interrupt_at=1)
    assert "Stopped" in sentence(install.main)
    again = record(install, monkeypatch)
    install.main()
    assert "--clear" in again.words


@pytest.mark.skipif(os.name == "nt", reason="on Windows .venv has a program, not a link")
def test_it_starts_over_when_the_python_behind_it_is_gone(install, monkeypatch, tmp_path):
    record(install, monkeypatch)
    install.main()
    base = tmp_path / "python"
    base.touch()
    install.PYTHON.unlink()
    install.PYTHON.symlink_to(base)
    install.STAMP.write_text(install.fingerprint())
    base.unlink()
    again = record(install, monkeypatch)
    install.main()
    assert "--clear" in again.words


def test_another_utils_is_named_and_nothing_is_stamped(install, monkeypatch):
    record(install, monkeypatch).answer = "/opt/other/utils/__init__.py"
    assert "/opt/other/utils/__init__.py, outside this folder" in sentence(install.main)
    assert not install.STAMP.exists()


def test_it_hands_over_to_a_python_that_fits(install, monkeypatch):
    monkeypatch.setattr(install, "works", lambda python, module: python == ["python3.12"])
    monkeypatch.setattr(install.subprocess, "call", lambda command, env: command)
    with pytest.raises(SystemExit) as stop:
        install.hand_over("3.9")
    assert stop.value.code == ["python3.12", str(install.HERE / "install.py")]


def test_too_old_without_another(install, monkeypatch):
    monkeypatch.setattr(install, "works", lambda python, module: False)
    said = sentence(install.hand_over, "3.9")
    assert said.startswith("The course runs on Python 3.11, 3.12, 3.13, and here is only 3.9:")


def test_no_ensurepip(install, monkeypatch):
    monkeypatch.setattr(install, "works", lambda python, module: False)
    monkeypatch.setattr(install.importlib.util, "find_spec", lambda name: None)
    version = "{}.{}".format(*sys.version_info)
    assert f"sudo apt install python{version}-venv" in sentence(install.main)


def test_a_python_works_only_if_it_runs_and_fits(install):
    assert install.works([sys.executable], "json")
    assert not install.works([sys.executable], "no_such_module")
    assert not install.works(["python-that-is-not-there"], "json")
    shim = [sys.executable, "-c", "raise SystemExit(127)"]  # as pyenv's answer for other versions
    assert not install.works(shim, "json")


@pytest.mark.parametrize(
    "printed, said",
    [
        ("OSError: [Errno 28] No space left on device", "The disk is full"),
        ("failed to create directory: Permission denied (os error 13)", "No permission to write"),
        ("dns error: failed to lookup address", "The package index cannot be reached"),
        ("something else\nthe last line", "failed: the last line"),
        ("", "failed:"),
        ("note\nerror: Failed: `tqdm==4.70.1`\n\n  sha256:c2", "Failed: `tqdm==4.70.1`"),
    ],
)
def test_a_failing_step_says_what_to_do(install, printed, said, capsys):
    program = f"import sys; print({printed!r}); sys.exit(3)"
    assert said in sentence(install.step, sys.executable, "-c", program)


def test_an_activated_environment_does_not_mislead(folder, monkeypatch):
    for name in ("VIRTUAL_ENV", "PYTHONPATH", "PYTHONHOME", "PIP_TARGET", "UV_SYSTEM_PYTHON"):
        monkeypatch.setenv(name, "elsewhere")
    monkeypatch.setenv("UV_DEFAULT_INDEX", "a mirror that the user wants")
    assert "elsewhere" not in load(folder).ENVIRONMENT.values()
    assert "UV_DEFAULT_INDEX" in load(folder).ENVIRONMENT


def test_no_network(folder):
    """For real: a new .venv, and nobody answers where the packages should come from."""
    nowhere = {"PIP_INDEX_URL": "http://127.0.0.1:9/simple", "PIP_CONFIG_FILE": os.devnull}
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PIP_")}
    done = subprocess.run(
        [sys.executable, folder / "install.py"],
        env={**environment, **nowhere},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 1
    assert done.stderr.strip().startswith("The package index cannot be reached")
    assert done.stderr.strip().count("\n") == 0
    assert not (folder / ".venv" / "built-from").exists()
