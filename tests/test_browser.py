"""What a student does, in a real JupyterLab: open a lesson, run it, move what can be moved.

COURSE_BROWSER=required makes a failure of "there is no browser here"; COURSE_SCREENSHOTS names a
folder that gets a picture of every page.
"""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Error, expect, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
WIDGETS = "application/vnd.jupyter.widget-view+json"
LESSONS = [p.name for p in sorted(ROOT.glob("notebooks/*.ipynb")) if WIDGETS in p.read_text()]
SCREENS = [(1366, 768), (800, 768)]
PLAYER = ".widget-play button:first-child"
CONTROLS = f".noUi-handle, .widget-box select, .widget-box input, .widget-button, {PLAYER}"
BROWSERS = ["chromium", "chromium-browser", "google-chrome", "chrome"]
QUIET = ["--disable-background-networking", "--disable-component-update", "--disable-sync"]
QUIET += ["--disable-gpu", "--disable-quic", "--no-first-run"]
TOKEN = "a-token-for-this-test"

# JavaScript in the page, where JupyterLab leaves its application as `jupyterapp`
PANEL = "window.jupyterapp?.shell.currentWidget"
READY = f"{PANEL}?.sessionContext?.session?.kernel?.status === 'idle'"
CELLS = f"() => {PANEL}.model.sharedModel.toJSON().cells"
RUN_ALL = """() => { window.ran = false;
    jupyterapp.commands.execute('notebook:run-all-cells').then(() => { window.ran = true; }); }"""
SHOW = f"index => {PANEL}.content.scrollToItem(index, 'start')"


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    """The address of a JupyterLab over copies of the lessons, with no one's settings but ours."""
    folder = tmp_path_factory.mktemp("lab")
    shutil.copytree(ROOT / "notebooks", folder / "course" / "notebooks")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    own = {f"JUPYTER_{name}_DIR": str(folder / name) for name in ("CONFIG", "DATA", "RUNTIME")}
    own |= {"JUPYTER_CONFIG_PATH": str(ROOT / "jupyter_config"), "IPYTHONDIR": str(folder / "ipy")}
    options = ["--no-browser", f"--port={port}", "--ServerApp.port_retries=0"]
    options += [f"--IdentityProvider.token={TOKEN}", "--LabApp.expose_app_in_browser=True"]
    options += [f"--LabApp.workspaces_dir={folder / 'workspaces'}"]
    with (
        open(folder / "log", "wb") as log,
        subprocess.Popen(
            [sys.executable, "-m", "jupyterlab", *options],
            cwd=folder / "course",
            env={**os.environ, **own},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
        ) as server,
    ):
        address = f"http://127.0.0.1:{port}"
        try:
            assert answers(f"{address}/api?token={TOKEN}", server), (folder / "log").read_text()
            yield address
        finally:
            server.terminate()


def answers(url, server, patience=60):
    """Whether the server answers at all, within `patience` seconds."""
    end = time.monotonic() + patience
    while time.monotonic() < end and server.poll() is None:
        try:
            with urllib.request.urlopen(url, timeout=5):
                return True
        except OSError:
            time.sleep(0.2)
    return False


def launch(playwright):
    """A headless Chromium: the one of this machine, or playwright's own."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    try:
        return playwright.chromium.launch(executable_path=found, args=QUIET)
    except Error as error:
        reason = f"no browser here: install Chromium ({str(error).splitlines()[0]})"
        if os.environ.get("COURSE_BROWSER") == "required":
            pytest.fail(reason)
        pytest.skip(reason)


@pytest.fixture(scope="module")
def browser():
    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()


@contextmanager
def opened(browser, lab, lesson, folder):
    """A page in which a lesson has just been opened; a screenshot of how it ended is kept."""
    page = browser.new_page(viewport={"width": 1400, "height": 1000})
    try:
        page.goto(f"{lab}/lab/tree/notebooks/{lesson}?token={TOKEN}&reset")
        page.wait_for_function(READY, timeout=90_000)
        yield page
    finally:
        folder = Path(os.environ.get("COURSE_SCREENSHOTS", folder))
        page.screenshot(path=folder / f"{Path(lesson).stem}-{time.time_ns()}.png")
        page.close()


def errors(cells):
    """The errors among the outputs of cells that are not meant to raise any."""
    return [
        f"{cell['id']}: {output['ename']}: {output['evalue']}"
        for cell in cells
        if "raises-exception" not in cell["metadata"].get("tags", [])
        for output in cell.get("outputs", [])
        if output["output_type"] == "error"
    ]


def showing(cells, kind):
    """The places of the cells with an output of this kind."""
    return [
        place
        for place, cell in enumerate(cells)
        if any(kind in output.get("data", {}) for output in cell.get("outputs", []))
    ]


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_lesson_opens_in_peace_runs_and_every_control_changes_its_picture(
    browser, lab, lesson, tmp_path
):
    with opened(browser, lab, lesson, tmp_path) as page:
        stored = page.evaluate(CELLS)
        page.evaluate(RUN_ALL)
        page.wait_for_function("window.ran", timeout=240_000)
        cells = page.evaluate(CELLS)
        assert errors(cells) == []
        assert showing(cells, "image/png") == showing(stored, "image/png")
        in_peace(page)
        for width, height in SCREENS:
            page.set_viewport_size({"width": width, "height": height})
            for place in showing(cells, WIDGETS):
                page.evaluate(SHOW, place)
                play_with(page.locator(f'[data-windowed-list-index="{place}"]'), width)
        assert errors(page.evaluate(CELLS)) == []


def in_peace(page):
    """No dialog, no pop-up, no news, and none of the instructor's tools on a student's screen."""
    expect(page.locator(".jp-Dialog, .Toastify__toast")).to_have_count(0)
    expect(page.get_by_text("Nbgrader")).to_have_count(0)
    expect(page.get_by_text("Error displaying widget")).to_have_count(0)


def play_with(demo, width):
    """Move every control: the picture changes and stays where it is; the last one is the reset."""
    picture, player = demo.locator("img"), demo.locator(PLAYER)
    first, height = settled(picture), demo.bounding_box()["height"]
    *controls, reset = demo.locator(CONTROLS).all()
    in_the_box = demo.locator(".widget-box > *")
    assert in_the_box.count() == len(controls) + 1 > 1, "a control of a kind that nobody moves here"
    for box in in_the_box.all():
        edge = box.bounding_box()
        assert edge["x"] + edge["width"] <= width, "a control leaves the page"
    for control in controls:
        before = settled(picture)
        kind = control.evaluate(f"e => e.matches({PLAYER!r}) ? 'PLAYER' : e.role || e.tagName")
        move(control, kind)
        paces = kind == "SELECT" and player.count() and settled(picture) == before
        if paces:  # it only says how fast to play
            player.click()
        expect(picture).not_to_have_attribute("src", before, timeout=20_000)
        if paces or kind == "PLAYER":
            player.click()  # pause
        assert demo.bounding_box()["height"] == height, "the page has jumped"
    settled(picture)
    reset.click()
    expect(picture).to_have_attribute("src", first, timeout=20_000)


def settled(picture):
    """The picture when it rests: what was played may still be on its way."""
    before, now = None, picture.get_attribute("src")
    while before != now:
        picture.page.wait_for_timeout(150)
        before, now = now, picture.get_attribute("src")
    return now


def move(control, kind):
    """As far as a hand does it: a slider goes to its end."""
    if kind == "slider":
        at, end = (float(control.get_attribute(f"aria-value{name}")) for name in ("now", "max"))
        control.press("End" if at < end else "Home")
    elif kind == "SELECT":
        at, n = control.evaluate("menu => [menu.selectedIndex, menu.length]")
        control.select_option(index=(at + 1) % n)
    else:
        control.click()
