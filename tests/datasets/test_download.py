"""utils/datasets/download.py: from a web server on this machine, in good weather and bad."""

import logging.handlers
import re
import socket
import threading
import time
from dataclasses import replace

import pytest

from utils.datasets import DatasetError, download, folders
from utils.datasets.download import download as get


def serve(mirror, tiny, path="/"):
    """Let a mirror serve the tiny set below a path."""
    mirror.pages |= {path + name: data for name, data in tiny.contents.items()}


def fetched(cache):
    """Every file in the cache, by name."""
    return {path.name: path.read_bytes() for path in cache.rglob("*") if path.is_file()}


def test_files_come_from_the_first_mirror(tiny, mirror, cache, dead):
    serve(mirror, tiny)
    source = replace(tiny.source, mirrors=(mirror.url, dead))
    get(source, source.files)
    assert fetched(cache) == tiny.contents
    assert {path.parent for path in cache.rglob("*.gz")} == {cache / "mnist"}
    assert [verb for verb, _ in mirror.requests] == ["HEAD", "GET", "GET", "GET", "GET"]


def test_only_what_is_asked_for_is_fetched(tiny, mirror, cache):
    serve(mirror, tiny)
    source = replace(tiny.source, mirrors=(mirror.url,))
    get(source, [])
    assert mirror.requests == [] and fetched(cache) == {}
    get(source, source.files[2:3])
    assert list(fetched(cache)) == [source.files[2].name]


def test_a_dead_first_mirror_is_left_for_the_second(tiny, mirror, cache, dead):
    serve(mirror, tiny)
    source = replace(tiny.source, mirrors=(dead, mirror.url))
    get(source, source.files)
    assert fetched(cache) == tiny.contents


def test_the_second_mirror_is_asked_only_for_what_is_missing(tiny, mirror, cache):
    serve(mirror, tiny, "/good/")
    first = tiny.source.files[0].name
    mirror.pages[f"/poor/{first}"] = tiny.contents[first]
    source = replace(tiny.source, mirrors=(f"{mirror.url}poor/", f"{mirror.url}good/"))
    get(source, source.files)
    assert fetched(cache) == tiny.contents
    assert ("GET", f"/good/{first}") not in mirror.requests


def cut(page):
    """A page whose connection closes after half of its bytes."""

    def answer(handler, with_body):
        handler.start(page)
        if with_body:
            handler.wfile.write(page[: len(page) // 2])
            handler.close_connection = True

    return answer


def silent(mirror):
    """A page that never comes."""
    return lambda handler, with_body: mirror.closing.wait(20)


def stuck(mirror, page):
    """A page that stops halfway and keeps the line."""

    def answer(handler, with_body):
        handler.start(page)
        if with_body:
            handler.wfile.write(page[: len(page) // 2])
            mirror.closing.wait(20)

    return answer


@pytest.mark.parametrize(
    ("weather", "trouble"),
    [
        ("cut", "broke off, "),
        ("stuck", "broke off, "),
        ("silent", "was silent for 0.5 seconds"),
        ("html", "sent something else under this name"),
        ("shorter", "sent something else under this name"),
        ("404", "does not have it"),
    ],
)
def test_bad_weather_is_named_and_leaves_nothing(
    tiny, mirror, cache, monkeypatch, weather, trouble
):
    if weather in ("silent", "stuck"):
        monkeypatch.setattr(download, "PATIENCE", 0.5)
    name = tiny.source.files[0].name
    good = tiny.contents[name]
    pages = {
        "cut": cut(good),
        "stuck": stuck(mirror, good),
        "silent": silent(mirror),
        "html": b"<!DOCTYPE html>",
        "shorter": good[:-1],
        "404": None,
    }
    mirror.pages[f"/{name}"] = pages[weather]
    source = replace(tiny.source, mirrors=(mirror.url,))
    start = time.perf_counter()
    with pytest.raises(DatasetError) as caught:
        get(source, source.files)
    assert time.perf_counter() - start < 9  # the mirror would have kept us for 20
    host = mirror.url.split("/")[2]
    assert str(caught.value).startswith(
        f"mnist/{name} is not on this computer, and no mirror sent it ({host} {trouble}"
    )
    assert "\n" not in str(caught.value)
    assert fetched(cache) == {}


@pytest.mark.parametrize("weather", ["cut", "html"])
def test_after_bad_weather_the_second_mirror_helps(tiny, mirror, cache, weather):
    serve(mirror, tiny, "/good/")
    serve(mirror, tiny, "/bad/")
    name = tiny.source.files[1].name
    page = tiny.contents[name]
    mirror.pages[f"/bad/{name}"] = cut(page) if weather == "cut" else b"<!DOCTYPE html>"
    source = replace(tiny.source, mirrors=(f"{mirror.url}bad/", f"{mirror.url}good/"))
    get(source, source.files)
    assert fetched(cache) == tiny.contents


def test_the_stop_button_leaves_nothing_half_written(tiny, mirror, cache, monkeypatch):
    import pooch

    serve(mirror, tiny)
    seen = []

    def interrupted(self, url, output_file, pooch, check_only=False):
        if check_only:
            return True
        with open(output_file, "wb") as half:
            half.write(b"half of it")
        seen.extend(fetched(cache).values())
        raise KeyboardInterrupt

    monkeypatch.setattr(pooch.HTTPDownloader, "__call__", interrupted)
    with pytest.raises(KeyboardInterrupt):
        get(replace(tiny.source, mirrors=(mirror.url,)), tiny.source.files)
    assert seen == [b"half of it"]
    assert fetched(cache) == {}


def test_offline_is_noticed_at_once_and_both_mirrors_are_named(tiny, asked, cache):
    start = time.perf_counter()
    with pytest.raises(DatasetError) as caught:
        get(tiny.source, tiny.source.files)
    assert time.perf_counter() - start < 3  # 0.02 on a free core
    assert str(caught.value) == (
        "mnist/train-images-idx3-ubyte.gz is not on this computer, and no mirror sent it "
        "(ossci-datasets.s3.amazonaws.com cannot be reached, ConnectionError; "
        "storage.googleapis.com cannot be reached, ConnectionError). Connect to the internet and "
        "run this again, or set COURSE_DATA to a folder that holds "
        "mnist/train-images-idx3-ubyte.gz."
    )
    assert asked == ["ossci-datasets.s3.amazonaws.com", "storage.googleapis.com"]
    assert not cache.exists()


def test_a_name_server_that_never_answers_is_not_waited_for(tiny, monkeypatch):
    answer = threading.Event()

    def hang(host, *args, **kwargs):
        answer.wait(20)
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    monkeypatch.setattr(download, "PATIENCE", 0.2)
    start = time.perf_counter()
    with pytest.raises(DatasetError, match=r"amazonaws\.com was silent for 0\.2 seconds; storage"):
        get(tiny.source, tiny.source.files)
    assert time.perf_counter() - start < 9
    answer.set()


def test_patience_is_seconds_not_minutes():
    assert 2 <= download.PATIENCE <= 5


def test_course_data_without_the_file_is_named(tiny, tmp_path, monkeypatch):
    monkeypatch.setenv("COURSE_DATA", str(tmp_path))
    with pytest.raises(DatasetError, match=rf"is not in {re.escape(str(tmp_path))}, and no mirror"):
        get(tiny.source, tiny.source.files)


def test_a_cache_that_cannot_be_written_is_said(tiny, mirror, cache, tmp_path, monkeypatch):
    serve(mirror, tiny)
    (tmp_path / "file").touch()
    monkeypatch.setattr(folders, "cache", lambda: tmp_path / "file")
    with pytest.raises(DatasetError) as caught:
        get(replace(tiny.source, mirrors=(mirror.url,)), tiny.source.files)
    assert str(caught.value) == (
        f"{tmp_path / 'file' / 'mnist'} cannot be written to, so nothing can be downloaded. Make "
        "it a folder of yours, or set COURSE_DATA to a folder that holds "
        "mnist/train-images-idx3-ubyte.gz."
    )


def test_a_bar_shows_progress_and_nothing_else_is_said(tiny, mirror, cache, capsys):
    import pooch

    said = logging.handlers.BufferingHandler(100)
    pooch.get_logger().setLevel("INFO")  # as pooch has it by itself
    pooch.get_logger().addHandler(said)
    serve(mirror, tiny)
    get(replace(tiny.source, mirrors=(mirror.url,)), tiny.source.files)
    pooch.get_logger().removeHandler(said)
    out, err = capsys.readouterr()
    assert "100%" in err and "B/s" in err
    assert out == "" and said.buffer == []


def test_two_lessons_may_download_at_once(tiny, mirror, cache):
    serve(mirror, tiny)
    source = replace(tiny.source, mirrors=(mirror.url,))
    lessons = [threading.Thread(target=get, args=(source, source.files)) for _ in range(3)]
    for lesson in lessons:
        lesson.start()
    for lesson in lessons:
        lesson.join()
    assert fetched(cache) == tiny.contents
