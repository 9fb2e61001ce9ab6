"""Folders, flat files, zips: who handed in what, and every odd thing named."""

import io
import os
import zipfile

import pytest

from grading import assignment
from grading.submissions import archives, collect, names
from grading.submissions.collect import NoSubmissions
from grading.submissions.names import Student
from grading.submissions.notebook import Unreadable


@pytest.fixture(scope="module")
def assignments():
    return assignment.load(["utils.checks.perceptron"])


@pytest.fixture
def found(tmp_path, assignments, book):
    """Write files (dict from path to content, None for a notebook) and collect them."""

    def make(files):
        for name, content in files.items():
            path = tmp_path / "in" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(book().data if content is None else content)
        return collect.collect(tmp_path / "in", assignments)

    return make


def zipped(files, compression=zipfile.ZIP_DEFLATED):
    """The bytes of a zip."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def who(class_):
    return [submission.student.name for submission in class_.submissions]


ADA, LOVELACE = Student("Ada L", "moodle", "1"), Student("lovelaceada", "canvas", "77")


@pytest.mark.parametrize(
    "name, student, stem, attempt",
    [
        ("Ada L_1_assignsubmission_file_01_perceptron.ipynb", ADA, "01_perceptron", 0),
        ("Ada L_1_assignsubmission_file_", ADA, "", 0),
        ("lovelaceada_77_990_01_perceptron-1.ipynb", LOVELACE, "01_perceptron", 1),
        ("lovelaceada_LATE_77_990_01_perceptron-12.ipynb", LOVELACE, "01_perceptron", 12),
        ("01_perceptron (2).ipynb", None, "01_perceptron", 2),
        ("01_perceptron.IPYNB", None, "01_perceptron", 0),
        ("01_perceptron copy 3.ipynb", None, "01_perceptron", 3),
    ],
)  # fmt: skip
def test_names(name, student, stem, attempt):
    got, rest = names.student(name)
    assert got == student
    assert names.stem_and_attempt(rest) == (stem, attempt)


def test_folders_and_flat_files(found):
    class_ = found(
        {
            "ada/01_perceptron.ipynb": None,
            "Bo Li_5_assignsubmission_file_/01_perceptron.ipynb": None,
            "Cy_6_assignsubmission_file_01_perceptron.ipynb": None,
            "doe_7_8_01_perceptron-1.ipynb": None,
            "eve_01_perceptron.ipynb": None,
            "fay/submitted/01_perceptron/my homework.ipynb": None,
        }
    )
    assert who(class_) == ["Bo Li", "Cy", "ada", "doe", "eve", "fay"]
    assert class_.problems == []


def test_the_last_attempt_counts(found):
    class_ = found(
        {
            "doe_7_8_01_perceptron-2.ipynb": b"second",
            "doe_7_9_01_perceptron-10.ipynb": b"tenth",
            "doe_7_7_01_perceptron.ipynb": b"first",
        }
    )
    [submission] = class_.submissions
    assert submission.file.read() == b"tenth"
    assert submission.attempts == 3 and "3 attempts; the last counts" in submission.notes[0]


def test_the_later_of_two_without_numbers(found, tmp_path):
    found({"ada/old/01_perceptron.ipynb": b"x", "ada/new/01_perceptron.ipynb": b"y"})
    os.utime(tmp_path / "in/ada/old/01_perceptron.ipynb", (1, 1))
    [submission] = found({}).submissions
    assert submission.file.read() == b"y"


def test_late_as_canvas_says(found):
    [submission] = found({"doe_LATE_7_8_01_perceptron-1.ipynb": None}).submissions
    assert submission.notes == ["late"]


def test_a_zip_of_everything(found, book, tmp_path, assignments):
    inner = zipped({"work/01_perceptron.ipynb": book().data})
    everything = {
        "ada/01_perceptron.ipynb": book().data,
        "Bo_5_assignsubmission_file_01_perceptron.ipynb": book().data,
        "Cy_6_assignsubmission_file_all.zip": inner,
        "__MACOSX/ada/._01_perceptron.ipynb": b"x",
    }
    path = tmp_path / "class.zip"
    path.write_bytes(zipped(everything))
    class_ = collect.collect(path, assignments)
    assert who(class_) == ["Bo", "Cy", "ada"] and class_.problems == []
    assert class_.submissions[1].file.read() == book().data
    (tmp_path / "in").mkdir()
    os.replace(path, tmp_path / "in/class.zip")
    class_ = found({"dee/homework.zip": inner})
    assert who(class_) == ["Bo", "Cy", "ada", "dee"] and class_.problems == []


def test_odd_files_are_named_and_the_rest_is_collected(found, tmp_path, book):
    (tmp_path / "in" / "liz").mkdir(parents=True)
    (tmp_path / "in" / "liz" / "01_perceptron.ipynb").symlink_to("/etc/passwd")
    (tmp_path / "in" / "linked").symlink_to("/etc")
    os.mkfifo(tmp_path / "in" / "liz" / "01_perceptron-1.ipynb")
    class_ = found(
        {
            "ada/01_perceptron.ipynb": None,
            "bob/essay.docx": b"x",
            "01_perceptron.ipynb": None,
            "cat/05_mnist.ipynb": b'{"nbformat": 4, "cells": []}',
            "dog/broken.zip": b"PK\x03\x04",
            ".DS_Store": b"x",
        }
    )
    assert who(class_) == ["ada"]
    said = dict(class_.problems)
    assert "whose it is" in said.pop("01_perceptron.ipynb")
    assert "not a notebook" in said.pop("bob/essay.docx")
    assert "no exercise that is graded here (01_perceptron)" in said.pop("cat/05_mnist.ipynb")
    assert "no zip" in said.pop("dog/broken.zip")
    for name in ("liz/01_perceptron.ipynb", "liz/01_perceptron-1.ipynb", "linked"):
        assert "link or a device" in said.pop(name)
    assert said == {}
    assert {s.name for s in class_.students} == {"ada", "bob", "cat"}


def test_hostile_zips(found, book, monkeypatch):
    link = zipfile.ZipInfo("ada/01_perceptron.ipynb")
    link.external_attr = 0o120777 << 16
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(link, "/etc/passwd")
    class_ = found(
        {
            "a.zip": buffer.getvalue(),
            "b.zip": zipped(
                {"../../bob/01_perceptron.ipynb": b"x", "/abs/01_perceptron.ipynb": b"x"}
            ),
            "c.zip": zipped({"cat/01_perceptron.ipynb": b" " * (20 << 20)}),
            "d.zip": zipped({f"d{n}/x.txt": b"" for n in range(30)}),
            "good/01_perceptron.ipynb": None,
        }
    )
    assert who(class_) == ["good"]
    said = "\n".join(f"{what}: {why}" for what, why in class_.problems)
    for words in ("is a link", "leads out", "zip bomb"):
        assert words in said
    monkeypatch.setattr(archives, "FILES_LIMIT", 10)
    archives.opened.cache_clear()
    assert "30 files" in str(found({}).problems)
    monkeypatch.setattr(archives, "UNPACKED_LIMIT", 1 << 20)
    archives.opened.cache_clear()
    assert "unpacked it would have" in str(found({}).problems)


def test_a_zip_that_lies_about_its_sizes(tmp_path, assignments):
    data = bytearray(zipped({"ada/01_perceptron.ipynb": b"x" * 1000}, zipfile.ZIP_STORED))
    place = data.rindex(b"PK\x01\x02")
    data[place + 16 : place + 20] = b"\0\0\0\0"  # its checksum
    (tmp_path / "class.zip").write_bytes(data)
    [submission] = collect.collect(tmp_path / "class.zip", assignments).submissions
    with pytest.raises(Unreadable, match="cannot be unpacked"):
        submission.file.read()


def test_more_than_a_notebook_may_have(monkeypatch, tmp_path, assignments):
    monkeypatch.setattr(collect.notebook, "SIZE_LIMIT", 100)
    (tmp_path / "class.zip").write_bytes(zipped({"ada/01_perceptron.ipynb": b"x" * 1000}))
    [submission] = collect.collect(tmp_path / "class.zip", assignments).submissions
    with pytest.raises(Unreadable, match="more than"):
        submission.file.read()


def test_nothing_there(tmp_path, assignments):
    with pytest.raises(NoSubmissions, match="no "):
        collect.collect(tmp_path / "nowhere", assignments)
    (tmp_path / "x.txt").write_text("x")
    with pytest.raises(NoSubmissions, match="neither a folder nor a zip"):
        collect.collect(tmp_path / "x.txt", assignments)
