"""Each level of isolation holds what it says, and the trusted side survives whatever happens."""

import os
import time

import numpy as np
import pytest

from grading import commands
from grading.sandbox import isolation, landlock, seccomp, view, worker
from grading.sandbox.worker import Lost, NoIsolation, Zygote


@pytest.fixture(scope="module", params=[level.name for level in isolation.LADDER])
def zygote(request):
    try:
        started = Zygote(isolation.LEVELS[request.param], ["utils.datasets"], memory=256 << 20)
    except NoIsolation as error:
        pytest.skip(f"not to be had here: {error}")
    yield started
    started.close()


@pytest.fixture
def room(zygote):
    opened = zygote.fork()
    yield opened
    opened.close()


def run(room, code):
    """What a cell raises, or None."""
    return room.ask("cell", 1, code, seconds=10)["error"]


@pytest.mark.parametrize(
    "code",
    [
        "import os; os.fork()",
        "import subprocess; subprocess.run(['true'])",
        "import socket; socket.socket()",
        "import os; os.kill(1 if os.getpid() != 1 else 2, 0)",
        "import os; os.kill(-1, 0)",
        "open('/etc/passwd')",
        "open('/proc/1/status')",
        "import os; os.listdir('/home')",
        f"import os; os.listdir({str(view.COURSE / 'solutions')!r})",
        f"open({str(view.COURSE / 'grading' / '__init__.py')!r})",
        f"open({str(view.HIDDEN / 'task.py')!r})",
        f"open({str(view.COURSE / 'utils' / '__init__.py')!r}, 'a')",
        f"import os; os.remove({str(view.COURSE / 'utils' / '__init__.py')!r})",
        "open('/canary', 'w')",
        "open('/usr/canary', 'w')",
        "open('/dev/shm/canary', 'w')",
        "import os; os.memfd_create('x')",
        "import os; os.setuid(0) if os.getuid() else os.chroot('/')",
        "x = bytearray(1 << 30)",
        "import ctypes, os\n"
        "if ctypes.CDLL(None).prctl(1, 0) != 0: raise PermissionError",  # PR_SET_PDEATHSIG
        "import ctypes\nif ctypes.CDLL(None).unshare(0x10000000): raise PermissionError",
    ],
)
def test_closed(room, code):
    error = run(room, code)
    assert error and error.split(":")[0] in (
        "PermissionError",
        "FileNotFoundError",
        "OSError",
        "MemoryError",
    )


@pytest.mark.parametrize(
    "code",
    [
        "import numpy as np; assert np.arange(3).sum() == 3",
        "from utils import datasets; datasets.gate('AND')",
        "from utils.checks import perceptron as check; check.neuron(1, 2).hint(); check.x[3]",
        "import utils.checks.perceptron.neuron as n; n.anything(1)",
        "import threading\nt = threading.Thread(target=print)\nt.start()\nt.join()",
        "import random, collections, decimal, xml.dom",
        "print('x'); input",
        "open('/dev/null', 'w').write('x')",
        "get_ipython().run_line_magic('matplotlib', 'inline'); display(3)",
        "import os; os.urandom(8)",
    ],
)
def test_open(room, code):
    assert run(room, code) is None


def test_no_capabilities_are_left(room):
    code = "import ctypes\nlibc = ctypes.CDLL(None)\nheld = (ctypes.c_uint32 * 6)()\n"
    code += "assert libc.capget((ctypes.c_uint32 * 2)(0x20080522, 0), held) == 0\n"
    code += "assert list(held) == [0] * 6, list(held)\nassert libc.prctl(39, 0, 0, 0, 0) == 1"
    assert run(room, code) is None


def test_rooms_never_meet(zygote):
    first, second = zygote.fork(), zygote.fork()
    run(
        first,
        "x = 1; import numpy; numpy.pi = 3\ntry: open('kept', 'w').close()\nexcept OSError: pass",
    )
    assert run(second, "x").startswith("NameError")
    assert (
        run(second, "import os, numpy; assert numpy.pi > 3 and not os.path.exists('kept')") is None
    )
    first.close()
    second.close()


def test_questions_and_answers(room):
    assert run(room, "def double(x): return 2 * x") is None
    reply = room.ask("ask", "double", {"x": np.arange(3)}, seconds=5)
    assert reply["answer"].tolist() == [0, 2, 4]
    assert room.ask("ask", "nothing", {}, seconds=5)["failed"]["status"] == "missing"
    reply = room.ask("ask", "double", {}, seconds=5)
    assert reply["failed"]["status"] == "wrong"


@pytest.mark.parametrize(
    "code, why",
    [
        ("while True: pass", "slow"),
        ("import time; time.sleep(60)", "slow"),
        ("import os; os._exit(0)", "ended"),
        ("import os; os.abort()", "ended"),
        ("import os; os.kill(os.getpid(), 11); import ctypes; ctypes.string_at(0)", "ended"),
        ("import os; os.write(3, b'xxxx' * 10)", "garbled"),
        (  # a reply, well made, before anything was asked
            'import os\ntext = b\'{"value": {"tuple": [99, {"dict": {}}]}, "arrays": []}\'\n'
            "os.write(3, len(text).to_bytes(4, 'little') + text)",
            "garbled",
        ),
    ],
)
def test_a_lost_room_is_replaced(zygote, code, why):
    room = zygote.fork()
    start = time.monotonic()
    with pytest.raises(Lost) as lost:
        room.ask("cell", 1, code, seconds=0.3)
    assert lost.value.why == why
    assert time.monotonic() - start < 4
    with zygote_fork(zygote) as fresh:
        assert run(fresh, "x = 1") is None


def zygote_fork(zygote):
    from contextlib import closing

    return closing(zygote.fork())


def test_the_kernel_itself_ends_endless_computing():
    """Where the trusted side would not look, RLIMIT_CPU does."""
    level = worker.strongest()
    zygote = Zygote(level, [], seconds=1)
    room = zygote.fork()
    with pytest.raises(Lost) as lost:
        room.ask(
            "cell",
            1,
            "import signal\nsignal.signal(24, lambda *_: 0)\nwhile True: pass",
            seconds=20,
        )
    assert lost.value.why == "ended"
    zygote.close()


def test_chance_is_the_same_in_every_room(zygote):
    code = "import random, numpy as np\nraise ValueError(repr((random.random(), np.random.rand(), "
    code += "np.random.default_rng().random(), list({'a', 'b', 'c', 'd'}))))"
    said = set()
    for _ in range(3):
        room = zygote.fork()
        said.add(run(room, code))
        room.close()
    assert len(said) == 1


def test_nothing_remains_when_the_trusted_side_goes(level):
    import psutil

    zygote = Zygote(level, [])
    room = zygote.fork()
    family = psutil.Process(zygote.process.pid).children(recursive=True)
    assert len(family) >= 1
    zygote.close()
    _, alive = psutil.wait_procs(family, timeout=10)
    assert alive == []
    room.channel.close()


def test_it_refuses_where_nothing_is_to_be_had(monkeypatch):
    monkeypatch.setattr(isolation, "LADDER", ())
    with pytest.raises(commands.CommandError, match="--no-sandbox"):
        commands.level_in_force(no_sandbox=False)
    assert commands.level_in_force(no_sandbox=True) is isolation.NONE
    assert "NONE" in isolation.NONE.says


def test_a_zygote_that_cannot_start_says_why(monkeypatch, level):
    monkeypatch.setattr(worker, "ZYGOTE", "/nowhere/zygote.py")
    with pytest.raises(NoIsolation):
        Zygote(level, [])


def test_the_filter_knows_both_machines(monkeypatch):
    for machine in seccomp.MACHINES:
        monkeypatch.setattr(seccomp.linux, "MACHINE", machine)
        lines = seccomp.program()
        assert all(0 <= t < 256 and 0 <= f < 256 for _, t, f, _ in lines)
        assert lines[-1] == (seccomp.RETURN, 0, 0, seccomp.ALLOW)
        for place, (code, true, false, _) in enumerate(lines):
            assert code == seccomp.RETURN or place + 1 + max(true, false) < len(lines)


def test_what_is_shown_leads_nowhere_else():
    shown = view.readable()
    for secret in ("solutions", "grading", "exercises", "utils/checks", "tests"):
        path = view.COURSE / secret
        assert not any(path == p or p in path.parents for p in shown)
    assert not any(p in (view.COURSE, *view.COURSE.parents) for p in shown)
    assert os.path.exists(view.COURSE / "utils")
    assert landlock.version() >= 0
