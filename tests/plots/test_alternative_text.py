"""The words that are stored with a picture, as IPython asks for them."""

from types import SimpleNamespace

import matplotlib.pyplot as plt
import pytest
from IPython.core.formatters import DisplayFormatter
from IPython.core.pylabtools import select_figure_formats

from utils import plots
from utils.plots import alternative_text


@pytest.fixture
def shell(monkeypatch):
    """As much of a notebook as a picture meets."""
    shell = SimpleNamespace(display_formatter=DisplayFormatter())
    select_figure_formats(shell, {"png"}, bbox_inches="tight")
    modules = {"IPython": SimpleNamespace(get_ipython=lambda: shell)}
    monkeypatch.setattr(alternative_text, "sys", SimpleNamespace(modules=modules))
    with plt.rc_context():
        plots.use_style()
        yield shell


def stored(shell, figure):
    data, metadata = shell.display_formatter.format(figure)
    return data["image/png"], metadata.get("image/png")


def test_a_picture_is_stored_with_its_title_and_the_names_of_its_axes(shell):
    figure = plots.points([[0, 1]], [1], labels=("x1", "test"), title="One student").figure
    assert stored(shell, figure)[1] == {"alt": "One student (test against x1)"}


def test_its_pixels_stay_what_they_are(shell):
    def png():
        figure = plots.line([1, 2], -1, title="A line").figure
        return stored(shell, figure)

    with_words, metadata = png()
    assert metadata
    plt.rcParams["figure.hooks"] = []
    select_figure_formats(shell, {"png"}, bbox_inches="tight")
    assert png() == (with_words, None)


def test_a_format_chosen_later_keeps_its_own_metadata(shell):
    plots.line([1, 2], -1, title="A line")
    select_figure_formats(shell, {"retina"}, bbox_inches="tight")
    _, metadata = stored(shell, plots.line([1, 2], -1, title="A line").figure)
    assert metadata["alt"] == "A line"
    assert metadata["width"] > 0


def test_an_empty_figure_is_no_picture(shell):
    data, _ = shell.display_formatter.format(plt.figure())
    assert "image/png" not in data


def test_several_pictures_speak_in_turn_and_those_without_a_frame_name_no_axes():
    figure, (left, middle, right) = plt.subplots(1, 3)
    figure.suptitle("Three\nthings")
    left.set(title="On the left", xlabel="$w_{1}$")
    middle.set(title="Bare", xlabel="unseen")
    middle.axis("off")
    right.set(title="Unseen", visible=False)
    assert alternative_text.words(figure) == "Three things; On the left (w1); Bare"
