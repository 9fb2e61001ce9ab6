"""Every picture is drawn without a screen, leaves matplotlib as it was, and warns of nothing."""

import warnings

import matplotlib

matplotlib.use("Agg")

import matplotlib.pyplot as plt
import pytest
from matplotlib.text import Text


@pytest.fixture(autouse=True)
def nothing_left_behind():
    settings = matplotlib.rcParams.copy()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        yield
    plt.close("all")
    changed = {key for key in settings if matplotlib.rcParams[key] != settings[key]}
    matplotlib.rcParams.update(settings)
    assert not changed, f"a picture changed matplotlib's settings: {sorted(changed)}"


@pytest.fixture
def drawn(monkeypatch):
    """Draw the figure of some axes; the boxes, in pixels, of the texts that were really drawn."""
    draw_text, seen = Text.draw, []

    def draw(text, *args, **kwargs):
        seen.append(text)
        return draw_text(text, *args, **kwargs)

    def boxes(ax):
        with monkeypatch.context() as patch:
            patch.setattr(Text, "draw", draw)
            ax.figure.canvas.draw()
        return {text: text.get_window_extent() for text in seen if text.get_text().strip()}

    return boxes
