"""The palette holds for colour-blind readers and in print; `use_style` sets what it says."""

from itertools import combinations

import matplotlib as mpl
import matplotlib.pyplot as plt
import numpy as np
import pytest
from matplotlib.colors import rgb_to_hsv, to_rgb

from utils import plots
from utils.plots import style

# Machado, Oliveira and Fernandes (2009), severity 1.0, for linear RGB
SIGHT = {
    "normal": np.eye(3),
    "protanopia": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deuteranopia": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
}
XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])


def seen(color, sight) -> np.ndarray:
    """CIE L*a*b* of a colour as seen with this sight."""
    c = np.array(to_rgb(color))
    linear = np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)
    xyz = XYZ @ np.clip(np.array(SIGHT[sight]) @ linear, 0, 1) / (0.9505, 1, 1.089)
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def nearest(colors, sight) -> float:
    return min(np.linalg.norm(seen(a, sight) - seen(b, sight)) for a, b in combinations(colors, 2))


@pytest.mark.parametrize("sight", SIGHT)
def test_ten_classes_stay_apart_for_every_sight(sight):
    assert len(plots.CLASSES) == len(plots.MARKERS) == 10
    assert nearest(plots.CLASSES, sight) > 12  # 2.3 is just noticeable


@pytest.mark.parametrize("sight", SIGHT)
def test_the_first_four_classes_are_far_apart(sight):
    assert nearest(plots.CLASSES[:4], sight) > 22


def test_yes_and_no_differ_in_print():
    no, yes = (seen(color, "normal")[0] for color in plots.CLASSES[:2])
    assert no - yes > 20  # lightness


def test_colour_and_marker_are_unique_for_fifty_classes():
    assert len({(style.class_color(k), style.class_marker(k)) for k in range(50)}) == 50


def test_a_weights_sign_has_the_colour_of_its_vote():
    assert style.sign_color(2) == plots.POSITIVE == style.class_color(1)
    assert plots.NEGATIVE == style.class_color(0)
    assert rgb_to_hsv(to_rgb(style.sign_color(-0.1)))[0] == pytest.approx(
        rgb_to_hsv(to_rgb(plots.NEGATIVE))[0], abs=0.01
    )
    assert style.sign_color(0) == plots.MUTED


@pytest.mark.parametrize("color", plots.CLASSES)
def test_a_marker_stands_out_from_paper_and_from_both_sides_of_a_line(color):
    rim = style.rim_color(color)
    assert style.contrast(rim) >= 3
    assert min(style.contrast(rim, style.tint(side, 0.26)) for side in plots.CLASSES[:2]) >= 2.4


@pytest.mark.parametrize("color", [*plots.CLASSES, *plots.LINES, plots.MUTED, plots.HIGHLIGHT])
def test_texts_contrast_with_paper(color):
    assert style.contrast(style.text_color(color)) >= 4.5


def test_text_color_leaves_dark_colours_alone():
    assert style.text_color("#0072B2").lower() == "#0072b2"


def test_signed_colours_are_white_at_zero():
    assert style.SIGNED(0.5) == (1, 1, 1, 1)
    assert style.SIGNED(0.25)[0] > style.SIGNED(0.25)[2]  # orange
    assert style.SIGNED(0.75)[2] > style.SIGNED(0.75)[0]  # blue


def test_use_style_changes_the_defaults_and_nothing_else_does():
    with mpl.rc_context():
        plots.use_style()
        assert mpl.rcParams["figure.constrained_layout.use"]
        assert mpl.colors.to_hex(mpl.rcParams["figure.facecolor"]) == "#ffffff"
        assert mpl.rcParams["axes.prop_cycle"].by_key()["color"] == list(plots.LINES)
        settings = mpl.rcParams.copy()
        plots.points([[0, 1]], [1])
        assert mpl.rcParams == settings


def test_long_titles_break_into_even_lines():
    text = "Training loss keeps falling while the validation loss turns up after epoch twenty"
    lines = style.wrapped(text, 4.0, 11.5).split("\n")
    assert len(lines) > 1 and " ".join(lines) == text
    assert max(map(len, lines)) - min(map(len, lines)) < 15
    assert style.wrapped("Short", 4.0, 11.5) == "Short"


def test_titles_stand_above_the_legend(drawn):
    ax = plots.points([[0, 0], [1, 1]], [0, 1], title="Two points")
    boxes = drawn(ax)
    title = next(box for text, box in boxes.items() if text.get_text() == "Two points")
    assert title.y0 >= ax.get_legend().get_window_extent().y1 - 2


def test_a_title_that_was_there_makes_room_for_the_legend(drawn):
    ax = plots.regions(lambda P: P[:, 0] > 0, xlim=(-1, 1), ylim=(-1, 1), title="First")
    plots.points([[0, 0], [1, 1]], [0, 1], ax=ax)
    title = next(box for text, box in drawn(ax).items() if text.get_text() == "First")
    assert title.y0 >= ax.get_legend().get_window_extent().y1 - 2


def test_titles_know_how_much_room_a_subplot_has():
    _, (left, right) = plt.subplots(1, 2, figsize=(6, 3))
    for ax in (left, right):
        assert style.room(ax) == pytest.approx((3, 3))
    assert style.room(plt.figure(figsize=(6, 3)).add_axes((0, 0, 0.5, 1))) == pytest.approx((3, 3))
