"""Every demo, without a browser: each control at its least, its first and its greatest value."""

import ast
import importlib
import inspect
import io
import pkgutil

import numpy as np
import pytest
from matplotlib.image import imread

from tests.demos.calls import calls, sources
from tests.demos.controls import values
from utils import demos
from utils.demos.demo import Demo

LESSON = """
import numpy as np
from utils import datasets
from utils.demos import some as demos
X, t = datasets.admissions()
print(X)
X[0] = 5
w = np.zeros(2)
t.sort()
"""

MADE = calls()


def all_demos():
    for module in pkgutil.iter_modules(demos.__path__):
        found = importlib.import_module(f"utils.demos.{module.name}")
        for name, function in inspect.getmembers(found, inspect.isfunction):
            own = function.__module__ == found.__name__ and not name.startswith("_")
            if own and " Demo(" in inspect.getsource(function):
                yield f"{module.name}.{name}", function


DEMOS = dict(all_demos())


@pytest.mark.parametrize("name", DEMOS)
def test_every_demo_is_shown_by_its_lesson(name):
    lesson, _, demo = name.partition(".")
    assert name in set(MADE), f"no cell of lesson {lesson} says demos.{demo}(…)"


@pytest.fixture(params=[name for name in DEMOS if name in MADE])
def demo(request):
    """Each demo, made as its lesson makes it."""
    return MADE[request.param]()


def looked_at(demo):
    """The picture as an array, after a look at it and its caption."""
    png, caption = demo.render()
    pixels = imread(io.BytesIO(png))
    assert pixels[..., :3].std() > 0.02, "the picture is blank"
    assert len(caption.split()) >= 5
    assert len(caption) <= 200, "the caption does not fit on its two lines"
    assert caption.endswith(".")
    edge = np.concatenate([pixels[[0, -1]].reshape(-1, 4), pixels[:, [0, -1]].reshape(-1, 4)])
    assert (edge == 1).all(), "something is cut off"
    return pixels, caption


def test_the_demos_of_the_lessons_are_found():
    assert {"start_here.pixels", "perceptron.confidence"} <= set(DEMOS) & set(MADE)


def test_what_a_demo_is_given_comes_from_the_cells_above():
    """As little of them as needed."""
    kept = sources(ast.parse("demos.line(X, t)").body[0], ast.parse(LESSON).body)
    assert [ast.unparse(statement) for statement in kept] == [
        "from utils import datasets",
        "from utils.demos import some as demos",
        "X, t = datasets.admissions()",
        "X[0] = 5",
        "t.sort()",
    ]


def test_every_control_at_every_end(demo):
    for control in demo.controls.values():
        first = control.value
        for value in values(control):
            control.value = value
            looked_at(demo)
        control.value = first


def test_no_picture_depends_on_those_before(demo, request):
    """What is kept from one drawing to the next never shows."""
    name = request.node.callspec.params["demo"]
    for control in demo.controls.values():
        for value in values(control):
            control.value = value
            demo.render()
    fresh = MADE[name]()
    for key, control in demo.controls.items():
        fresh.controls[key].value = control.value
    assert demo.render() == fresh.render()


def test_controls_caption_and_picture_fit_on_a_screen(demo):
    png, _ = demo.render()
    rows = -(-len(demo.layout.children) // 3)  # so they stand at 1366 × 768
    assert imread(io.BytesIO(png)).shape[0] + 32 * rows + 48 < 450


def test_reset_puts_every_control_back(demo):
    first = {name: control.value for name, control in demo.controls.items()}
    picture = demo.render()
    for control in demo.controls.values():
        for value in values(control):
            control.value = value
            demo.reset.click()
            assert {name: control.value for name, control in demo.controls.items()} == first
    assert demo.render() == picture


def test_every_control_changes_something(demo):
    for name, control in demo.controls.items():
        first, seen = control.value, []
        for value in values(control):
            control.value = value
            seen.append(demo.render())
        assert len(set(seen)) > 1, name
        control.value = first


class Shown:
    """Stands for the notebook: what was displayed, and what it became."""

    def __init__(self, monkeypatch):
        self.bundles = []
        monkeypatch.setattr("utils.demos.demo.display", self.display)

    def display(self, bundle, **_):
        self.bundles.append(bundle)
        return self.Handle(self, len(self.bundles) - 1)

    class Handle:
        def __init__(self, shown, place):
            self.shown, self.place = shown, place

        def update(self, bundle, **_):
            self.shown.bundles[self.place] = bundle


def test_a_moved_control_updates_picture_and_caption(demo, monkeypatch):
    shown = Shown(monkeypatch)
    demo._ipython_display_()
    controls, caption, picture = shown.bundles
    assert "application/vnd.jupyter.widget-view+json" in controls
    assert "Run this cell" in controls["text/plain"]
    assert picture["image/png"].startswith(b"\x89PNG")
    assert picture["text/plain"] == caption["text/plain"]
    assert caption["text/plain"].split()[0] in caption["text/html"]

    control = next(iter(demo.controls.values()))
    control.value = values(control)[-1]
    assert shown.bundles[1]["text/plain"] != caption["text/plain"]
    assert shown.bundles[2]["image/png"] != picture["image/png"]


def test_a_demo_leaves_no_open_figures(demo):
    import matplotlib.pyplot as plt

    before = plt.get_fignums()
    demo.render()
    assert plt.get_fignums() == before


def test_the_caption_is_escaped(monkeypatch):
    shown = Shown(monkeypatch)
    Demo(lambda ax: "1 < 2 & 3", {})._ipython_display_()
    assert "1 &lt; 2 &amp; 3" in shown.bundles[1]["text/html"]


def test_the_controls_of_ipywidgets_7_are_displayed_as_they_are(demo, monkeypatch):
    """Its widgets, as in Google Colab, have `_ipython_display_` and no `_repr_mimebundle_`."""
    shown = Shown(monkeypatch)
    demo.layout = widget = object()
    demo._ipython_display_()
    assert shown.bundles[0] is widget
    assert len(shown.bundles) == 3
