"""utils/datasets/files.py: only the published file is read; any other is named and moved aside."""

import errno
import gzip
from pathlib import Path

import numpy as np
import pytest

from utils.datasets import DatasetError
from utils.datasets.files import read_checked

HTML = b"<!DOCTYPE html><title>Please log in to the school's network</title>"


@pytest.fixture
def lying(tiny, tmp_path):
    """The training images of the tiny set, in some folder: their path, and what they must be."""
    file = tiny.source.files[0]
    return tiny.put(tmp_path) / file.name, file


def test_the_published_file_is_read(tiny, lying):
    path, file = lying
    assert np.array_equal(read_checked(path, file), tiny.arrays[0])
    assert path.exists()


@pytest.mark.parametrize(
    ("spoil", "what"),
    [
        (lambda good, _: good[: len(good) // 2], "a gzip file cut off after"),
        (lambda good, _: b"", "an empty file"),
        (lambda good, _: HTML, "no gzip file: it begins with b'<!DOCTYPE html>'"),
        (lambda good, _: gzip.compress(HTML), "a gzip file with the magic number"),
        (lambda good, _: gzip.decompress(good), "no gzip file: it begins with"),
        (
            lambda good, pack: pack(np.zeros((5, 28, 28))),
            "an IDX file of shape (5, 28, 28), not (30",
        ),
        (
            lambda good, pack: pack(np.zeros((30, 28, 28))),
            "an IDX file of the right shape with other",
        ),
        (lambda good, _: good[:-4] + b"\0\0\0\0", "a damaged gzip file of"),
        (lambda good, _: good + b"\0", "an IDX file of the right shape with other"),
    ],
    ids=[
        "cut",
        "empty",
        "html",
        "packed-html",
        "unpacked",
        "shape",
        "numbers",
        "damaged",
        "longer",
    ],
)
def test_any_other_file_is_named_and_moved_aside(tiny, lying, spoil, what):
    path, file = lying
    bad = spoil(path.read_bytes(), tiny.pack)
    path.write_bytes(bad)
    with pytest.raises(DatasetError) as caught:
        read_checked(path, file)
    message = str(caught.value)
    assert message.startswith(f"{path} is not the file that was published: expected SHA256 ")
    assert f"{file.sha256[:12]}..., got " in message
    assert what in message
    assert f"It was moved aside and is now called {path.name}.broken-1: run this again" in message
    assert "\n" not in message
    assert not path.exists()
    assert path.with_name(f"{path.name}.broken-1").read_bytes() == bad  # nothing is deleted


def test_a_second_broken_file_does_not_replace_the_first(lying):
    path, file = lying
    for n in (1, 2, 3):
        path.write_bytes(b"%d" % n)
        with pytest.raises(DatasetError, match=rf"now called {path.name}\.broken-{n}:"):
            read_checked(path, file)
    aside = sorted(path.parent.glob("*.broken-*"))
    assert [p.read_bytes() for p in aside] == [b"1", b"2", b"3"]


def test_a_folder_that_cannot_be_changed_is_said(lying, monkeypatch):
    path, file = lying
    path.write_bytes(HTML)

    def refuse(self, target):
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(DatasetError) as caught:
        read_checked(path, file)
    assert "It could not be moved aside (Read-only file system): replace it" in str(caught.value)
    assert "COURSE_DATA" in str(caught.value)
    assert path.read_bytes() == HTML


def test_a_folder_marked_read_only_is_left_alone_even_by_root(lying):
    path, file = lying
    path.write_bytes(HTML)
    path.parent.chmod(0o555)
    try:
        with pytest.raises(DatasetError, match=r"not be moved aside \(its folder is read-only\):"):
            read_checked(path, file)
        assert path.read_bytes() == HTML
    finally:
        path.parent.chmod(0o755)


def test_a_file_that_cannot_be_read_is_said(lying, monkeypatch):
    path, file = lying

    def refuse(self):
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(DatasetError) as caught:
        read_checked(path, file)
    assert str(caught.value).startswith(f"{path} cannot be read (Permission denied). ")
    assert path.exists()


def test_a_folder_in_the_place_of_a_file_is_said(lying):
    path, file = lying
    path.unlink()
    path.mkdir()
    with pytest.raises(DatasetError, match="cannot be read"):
        read_checked(path, file)


def test_the_error_is_an_os_error():
    assert issubclass(DatasetError, OSError)
    assert str(DatasetError("one line")) == "one line"
