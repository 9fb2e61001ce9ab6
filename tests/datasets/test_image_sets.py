"""utils/datasets/image_sets.py: from the call in a lesson to the arrays."""

import inspect
import os
import re
import subprocess
import sys
import time
from dataclasses import replace
from urllib.parse import urlsplit

import numpy as np
import pytest

from utils import datasets
from utils.datasets import FASHION_NAMES, DatasetError, digits, fashion_mnist, images, mnist
from utils.datasets.sources import SOURCES

DIGITS = "1,347 training and 450 test images, 8x8 pixels"
COURSE_DATA = os.environ.get("COURSE_DATA")  # before the tests hide it


def same(ours, theirs):
    """Whether two answers hold the same arrays."""
    return all(
        np.array_equal(a, b)
        for part, other in zip(ours, theirs, strict=True)
        for a, b in zip(part, other, strict=True)
    )


@pytest.fixture
def given(tiny, tmp_path, monkeypatch):
    """The tiny set in a folder named by COURSE_DATA; the folder of its files."""
    monkeypatch.setenv("COURSE_DATA", str(tmp_path / "given"))
    return tiny.put(tmp_path / "given")


def check_tiny(answer, tiny):
    (X_train, y_train), (X_test, y_test) = answer
    assert X_train.shape == (30, 28, 28, 1) and X_test.shape == (10, 28, 28, 1)
    assert y_train.shape == (30,) and y_test.shape == (10,)
    assert X_train.dtype == X_test.dtype == np.float32
    assert y_train.dtype == y_test.dtype == np.int64
    assert X_train.min() == 0 and X_train.max() == 1
    ours = (X_train[..., 0] * 255, y_train, X_test[..., 0] * 255, y_test)
    for array, original in zip(ours, tiny.arrays, strict=True):
        assert np.array_equal(np.round(array), original)


def test_from_course_data(tiny, given, asked, cache, capsys):
    check_tiny(images("mnist"), tiny)
    assert capsys.readouterr() == ("", "")
    check_tiny(images("mnist", fallback="digits"), tiny)
    assert capsys.readouterr().out == (
        "Using mnist: 30 training and 10 test images, 28x28 pixels.\n"
    )
    assert same(mnist(), images("mnist"))
    assert asked == [] and not cache.exists()


def test_from_the_cache(tiny, cache, asked):
    tiny.put(cache)
    check_tiny(images("mnist"), tiny)
    assert asked == []


def test_downloaded_once(tiny, mirror, monkeypatch, asked):
    monkeypatch.setitem(SOURCES, "mnist", replace(tiny.source, mirrors=(mirror.url,)))
    mirror.pages |= {f"/{name}": data for name, data in tiny.contents.items()}
    first = images("mnist")
    check_tiny(first, tiny)
    mirror.requests.clear()
    assert same(images("mnist"), first)
    assert mirror.requests == []


def test_what_course_data_lacks_comes_from_elsewhere(tiny, given, cache):
    tiny.put(cache)
    (given / tiny.source.files[0].name).unlink()
    check_tiny(images("mnist"), tiny)


def test_arrays_are_the_readers_own(tiny, given):
    for part in images("mnist"):
        for array in part:
            array += 1
    check_tiny(images("mnist"), tiny)


def test_offline_without_fallback_is_an_error(tiny, capsys):
    with pytest.raises(
        DatasetError, match=r"^mnist/train-images.* is not on this computer, and no"
    ):
        images("mnist")
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("name", ["mnist", "fashion_mnist"])
def test_offline_with_fallback_is_one_line_and_the_digits(name, capsys, asked):
    expected = digits()
    start = time.perf_counter()
    assert same(images(name, fallback="digits"), expected)
    assert time.perf_counter() - start < 3  # 0.03 on a free core
    out, err = capsys.readouterr()
    assert out.count("\n") == 1 and err == ""
    assert out.startswith(f"Using digits in place of {name}: {DIGITS}. Why? ")
    assert "no mirror sent it" in out
    assert out.endswith("train-images-idx3-ubyte.gz.\n")
    assert asked == [urlsplit(mirror).hostname for mirror in SOURCES[name].mirrors]


def test_the_digits_need_no_fallback(capsys):
    assert same(images("digits"), digits())
    assert capsys.readouterr().out == ""
    assert same(images("digits", fallback="digits"), digits())
    assert capsys.readouterr().out == f"Using digits: {DIGITS}.\n"


@pytest.mark.parametrize("where", ["given", "cache"])
@pytest.mark.parametrize("spoil", ["cut", "html"])
def test_a_broken_file_stops_once_and_is_gone(tiny, cache, tmp_path, monkeypatch, where, spoil):
    if where == "given":
        monkeypatch.setenv("COURSE_DATA", str(tmp_path / "given"))
    path = tiny.put(tmp_path / where) / tiny.source.files[2].name
    path.write_bytes(path.read_bytes()[:200] if spoil == "cut" else b"<html>")
    with pytest.raises(DatasetError, match=rf"^{re.escape(str(path))} is not the file that was"):
        images("mnist")
    assert path.with_name(f"{path.name}.broken-1").exists()
    with pytest.raises(DatasetError, match=r"^mnist/t10k-images.* no mirror sent it"):
        images("mnist")  # the file is gone, so it is missed
    path.write_bytes(tiny.contents[path.name])
    check_tiny(images("mnist"), tiny)


def test_a_broken_download_heals_by_running_again(tiny, mirror, cache, monkeypatch):
    monkeypatch.setitem(SOURCES, "mnist", replace(tiny.source, mirrors=(mirror.url,)))
    mirror.pages |= {f"/{name}": data for name, data in tiny.contents.items()}
    path = tiny.put(cache) / tiny.source.files[3].name
    path.write_bytes(b"")
    with pytest.raises(DatasetError, match="an empty file"):
        images("mnist")
    check_tiny(images("mnist"), tiny)
    assert [page for _, page in mirror.requests] == [f"/{path.name}"] * 2  # asked, and fetched


def test_a_broken_file_with_fallback_does_not_stop_the_lesson(tiny, given, capsys):
    path = given / tiny.source.files[0].name
    path.write_bytes(b"<!DOCTYPE html>")
    assert same(images("mnist", fallback="digits"), digits())
    out = capsys.readouterr().out
    assert out.count("\n") == 1
    assert out.startswith(f"Using digits in place of mnist: {DIGITS}. Why? {path} is not the file")
    assert "It was moved aside" in out
    assert not path.exists() and path.with_name(f"{path.name}.broken-1").exists()


def test_a_slip_in_course_data_is_said_in_both_ways(tiny, cache, monkeypatch, capsys):
    tiny.put(cache)
    monkeypatch.setenv("COURSE_DATA", "/nowhere/data")
    with pytest.raises(DatasetError, match=r"^COURSE_DATA is set to '/nowhere/data', and there is"):
        images("mnist")
    assert same(images("mnist", fallback="digits"), digits())
    assert "Why? COURSE_DATA is set to '/nowhere/data'" in capsys.readouterr().out


@pytest.mark.parametrize("other", ["MNIST", "cifar10", "", None])
def test_an_unknown_set_is_named_with_those_there_are(other):
    message = f"name: expected one of 'mnist', 'fashion_mnist', 'digits', got {other!r}"
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        images(other)


@pytest.mark.parametrize("load", [mnist, fashion_mnist])
def test_an_unknown_fallback_is_named(load):
    with pytest.raises(ValueError, match=r"^fallback: expected one of None, 'digits', got 'cats'$"):
        load(fallback="cats")


def test_ten_kinds_of_clothing():
    assert len(FASHION_NAMES) == len(set(FASHION_NAMES)) == 10
    assert (FASHION_NAMES[0], FASHION_NAMES[9]) == ("T-shirt/top", "Ankle boot")


@pytest.mark.parametrize("name", ["mnist", "fashion_mnist"])
def test_every_set_has_two_mirrors_and_four_files(name):
    source = SOURCES[name]
    assert source.name == name and source.folder == name.replace("_", "-")
    assert len({urlsplit(mirror).hostname for mirror in source.mirrors}) == 2
    assert all(re.fullmatch(r"https?://.+/", mirror) for mirror in source.mirrors)
    assert [file.shape[0] for file in source.files] == [60_000, 60_000, 10_000, 10_000]
    assert all(re.fullmatch(r"[0-9a-f]{64}", file.sha256) for file in source.files)


@pytest.mark.skipif(not COURSE_DATA, reason="COURSE_DATA is not set: no full-size data here")
@pytest.mark.parametrize("name", ["mnist", "fashion_mnist"])
def test_the_real_thing(name, monkeypatch, capsys):
    monkeypatch.setenv("COURSE_DATA", COURSE_DATA or "")
    start = time.perf_counter()
    answer = images(name, fallback="digits")
    seconds = time.perf_counter() - start
    (X_train, y_train), (X_test, y_test) = answer
    assert X_train.shape == (60_000, 28, 28, 1) and X_test.shape == (10_000, 28, 28, 1)
    assert X_train.dtype == X_test.dtype == np.float32
    assert y_train.dtype == y_test.dtype == np.int64
    assert (X_train.min(), X_train.max()) == (0, 1)
    counts = np.bincount(y_train), np.bincount(y_test)
    if name == "mnist":
        assert counts[0].tolist() == [5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949]
        assert y_test[:5].tolist() == [7, 2, 1, 0, 4]
        assert X_train.mean() == pytest.approx(0.1307, abs=1e-4)
    else:
        assert counts[0].tolist() == [6000] * 10 and counts[1].tolist() == [1000] * 10
        assert X_train.mean() == pytest.approx(0.2860, abs=1e-4)
    out = capsys.readouterr().out
    assert out == f"Using {name}: 60,000 training and 10,000 test images, 28x28 pixels.\n"
    assert seconds < 8  # 0.3 on a free core
    assert same(images(name), answer)


def test_importing_the_datasets_is_quick():
    program = (
        "import sys; from utils import datasets; "
        "print(sorted({'sklearn', 'pooch', 'requests', 'tensorflow'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout == "[]\n"


def test_every_function_is_documented():
    functions = [value for value in vars(datasets).values() if inspect.isfunction(value)]
    assert datasets.images in functions
    assert [function for function in functions if not function.__doc__] == []
