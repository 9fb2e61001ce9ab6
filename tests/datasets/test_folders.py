"""utils/datasets/folders.py: which folder COURSE_DATA means, from wherever a notebook runs."""

import os
import re
from pathlib import Path

import pytest

from utils.datasets import DatasetError, folders
from utils.datasets.folders import CHECKOUT, course_data, find

real_cache = folders.cache  # before any fixture replaces it


@pytest.fixture
def tree(monkeypatch, tmp_path):
    """A checkout with notebooks/ beside a shared folder with data, as on the course's machines."""
    for folder in ("course/notebooks/deep", "shared/data"):
        (tmp_path / folder).mkdir(parents=True)
    monkeypatch.setattr(folders, "CHECKOUT", tmp_path / "course")
    return tmp_path


def test_unset_or_empty_means_none(monkeypatch):
    assert course_data() is None
    for nothing in ("", "  "):
        monkeypatch.setenv("COURSE_DATA", nothing)
        assert course_data() is None


@pytest.mark.parametrize("place", ["course", "course/notebooks", "course/notebooks/deep", "."])
def test_a_relative_path_said_at_the_checkout_holds_everywhere(tree, monkeypatch, place):
    monkeypatch.setenv("COURSE_DATA", "../shared/data")
    monkeypatch.chdir(tree / place)
    assert course_data() == tree / "shared/data"


def test_a_notebook_outside_of_the_checkout_finds_it_from_the_checkout(tree, monkeypatch):
    (tree / "elsewhere/far").mkdir(parents=True)
    monkeypatch.setenv("COURSE_DATA", "../shared/data")
    monkeypatch.chdir(tree / "elsewhere/far")
    assert course_data() == tree / "shared/data"


def test_a_copied_checkout_finds_it_from_the_folders_above(tree, monkeypatch):
    monkeypatch.setattr(folders, "CHECKOUT", tree / "site-packages")
    monkeypatch.setenv("COURSE_DATA", "shared/data")
    monkeypatch.chdir(tree / "course/notebooks")
    assert course_data() == tree / "shared/data"


def test_the_current_folder_comes_first(tree, monkeypatch):
    (tree / "course/notebooks/mine").mkdir()
    (tree / "course/mine").mkdir()
    monkeypatch.setenv("COURSE_DATA", "mine")
    monkeypatch.chdir(tree / "course/notebooks")
    assert course_data() == tree / "course/notebooks/mine"
    (tree / "course/notebooks/mine").rmdir()
    assert course_data() == tree / "course/mine"


def test_absolute_and_home_paths(tree, monkeypatch):
    monkeypatch.setenv("COURSE_DATA", str(tree / "shared/data"))
    assert course_data() == tree / "shared/data"
    monkeypatch.setenv("HOME", str(tree))
    monkeypatch.setenv("USERPROFILE", str(tree))
    monkeypatch.setenv("COURSE_DATA", "~/shared/data")
    assert course_data() == tree / "shared/data"


@pytest.mark.parametrize("slip", ["../shard/data", "/nowhere/data", "~nobody-here/data", "a-file"])
def test_a_slip_of_the_keyboard_is_said(tree, monkeypatch, slip):
    (tree / "course/a-file").touch()
    monkeypatch.setenv("COURSE_DATA", slip)
    monkeypatch.chdir(tree / "course/notebooks")
    message = (
        f"COURSE_DATA is set to {slip!r}, and there is no such folder (looked from "
        f"{tree / 'course/notebooks'}, from {tree / 'course'} and from the folders above). "
        "Correct it, or unset it to use downloads."
    )
    with pytest.raises(DatasetError, match=f"^{re.escape(message)}$"):
        course_data()


def test_the_checkout_is_where_this_test_is():
    assert Path(__file__).resolve().is_relative_to(CHECKOUT / "tests")


def test_find_looks_into_course_data_then_into_the_cache(tiny, cache, tmp_path, monkeypatch):
    file = tiny.source.files[0]
    assert find(tiny.source, file) is None
    cached = tiny.put(cache)
    assert find(tiny.source, file) == cached / file.name
    given = tiny.put(tmp_path / "given")
    monkeypatch.setenv("COURSE_DATA", str(tmp_path / "given"))
    assert find(tiny.source, file) == given / file.name
    (given / file.name).unlink()
    assert find(tiny.source, file) == cached / file.name


def test_the_cache_is_a_folder_of_this_user_and_asking_does_not_make_it(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert real_cache().name == "neural-networks-course"
    assert real_cache().is_absolute()
    if os.name == "posix" and os.uname().sysname == "Linux":
        assert real_cache() == tmp_path / "neural-networks-course"
        assert not real_cache().exists()
