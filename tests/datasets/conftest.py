"""No network, no COURSE_DATA, an empty cache: what every test of the data starts from."""

import gzip
import hashlib
import http.server
import socket
import threading
from dataclasses import dataclass, field

import numpy as np
import pytest

from utils.datasets import download, folders
from utils.datasets.sources import SOURCES, IdxFile, Source


@pytest.fixture(autouse=True)
def cache(monkeypatch, tmp_path):
    """An empty cache of this test's own, and no COURSE_DATA."""
    monkeypatch.delenv("COURSE_DATA", raising=False)
    monkeypatch.setattr(folders, "cache", lambda: tmp_path / "cache")
    return tmp_path / "cache"


@pytest.fixture(autouse=True)
def asked(monkeypatch):
    """Cut the network: no name but localhost has an address. Gives the list of names asked for."""
    names, resolve = [], socket.getaddrinfo

    def offline(host, *args, **kwargs):
        if host in ("127.0.0.1", "localhost"):
            return resolve(host, *args, **kwargs)
        names.append(host)
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", offline)
    for proxy in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(proxy, raising=False)
        monkeypatch.delenv(proxy.upper(), raising=False)
    return names


def pack(array):
    """The bytes of a gzipped IDX file with this array."""
    header = np.array([0x0800 + array.ndim, *array.shape], dtype=">u4").tobytes()
    return gzip.compress(header + array.astype(np.uint8).tobytes(), mtime=0)


@dataclass
class Tiny:
    """A set like MNIST with 30 + 10 images: its source, its arrays, its files' bytes."""

    source: Source
    arrays: list
    contents: dict[str, bytes]
    pack = staticmethod(pack)

    def put(self, folder):
        """Write the four files where a set lies in `folder`; return the folder they are in."""
        place = folder / self.source.folder
        place.mkdir(parents=True)
        for name, data in self.contents.items():
            (place / name).write_bytes(data)
        return place


@pytest.fixture
def tiny(monkeypatch):
    """Put a tiny set in the place of MNIST; its mirrors are the real ones, out of reach."""
    rng = np.random.default_rng(1)
    real = SOURCES["mnist"]
    shapes = [(30, 28, 28), (30,), (10, 28, 28), (10,)]
    arrays = [rng.integers(0, 256 if len(s) == 3 else 10, s, dtype=np.uint8) for s in shapes]
    files = []
    for old, array in zip(real.files, arrays, strict=True):
        files.append(IdxFile(old.name, hashlib.sha256(pack(array)).hexdigest(), array.shape))
    source = Source("mnist", "mnist", real.mirrors, tuple(files))
    monkeypatch.setitem(SOURCES, "mnist", source)
    contents = {f.name: pack(a) for f, a in zip(files, arrays, strict=True)}
    return Tiny(source, arrays, contents)


@dataclass
class Mirror:
    """A web server on this machine: `pages` maps paths to bytes, or to what a handler shall do."""

    url: str
    pages: dict = field(default_factory=dict)
    requests: list = field(default_factory=list)
    closing: threading.Event = field(default_factory=threading.Event)


@pytest.fixture
def mirror(monkeypatch):
    """Start a web server that serves what a test puts into its `pages`."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_HEAD(self):
            self.answer(with_body=False)

        def do_GET(self):
            self.answer(with_body=True)

        def answer(self, with_body):
            here.requests.append((self.command, self.path))
            page = here.pages.get(self.path)
            if callable(page):
                page(self, with_body)
            elif page is None:
                self.send_error(404)
            else:
                self.start(page)
                if with_body:
                    self.wfile.write(page)

        def start(self, page):
            self.send_response(200)
            self.send_header("Content-Length", str(len(page)))
            self.end_headers()

        def log_message(self, *args):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    here = Mirror(f"http://127.0.0.1:{server.server_port}/")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    monkeypatch.setattr(download, "PATIENCE", 10.0)
    yield here
    here.closing.set()
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def dead():
    """The URL of a mirror where nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}/"
