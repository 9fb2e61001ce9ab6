"""Every demo, without a browser: each control at its least, its first and its greatest value."""

import importlib
import inspect
import io
import pkgutil

import numpy as np
import pytest
from matplotlib.image import imread

from utils import datasets, demos
from utils.demos.demo import Demo

ARGUMENTS = {  # what a demo is given in its lesson; a demo without arguments needs no line
    "perceptron.line_by_hand": lambda: datasets.admissions(),
    "perceptron.learning_rule": lambda: datasets.admissions(),
    "perceptron.confidence": lambda: (np.array([2.0, 3.0]), -25.0),
}


def all_demos():
    for module in pkgutil.iter_modules(demos.__path__):
        found = importlib.import_module(f"utils.demos.{module.name}")
        for name, function in inspect.getmembers(found, inspect.isfunction):
            own = function.__module__ == found.__name__ and not name.startswith("_")
            if own and " Demo(" in inspect.getsource(function):
                yield f"{module.name}.{name}", function


DEMOS = dict(all_demos())


@pytest.fixture(params=DEMOS)
def demo(request):
    return DEMOS[request.param](*ARGUMENTS.get(request.param, tuple)())


def values(control):
    """The least, the first and the greatest value of a control."""
    if hasattr(control, "base"):  # a logarithmic slider counts in powers
        return [control.base**control.min, control.value, control.base**control.max]
    if hasattr(control, "min"):
        return [control.min, control.value, control.max]
    if hasattr(control, "options"):
        return [value for _, value in control._options_full]
    return [True, False]


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
    assert {"start_here.pixels", *ARGUMENTS} <= set(DEMOS)


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
    fresh = DEMOS[name](*ARGUMENTS.get(name, tuple)())
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
