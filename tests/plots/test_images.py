"""Images: in reading order, upright, on one scale or each on its own, numbers where asked."""

import numpy as np
import pytest

from utils import plots

RNG = np.random.default_rng(0)
DIGITS = RNG.integers(0, 17, (23, 8, 8)).astype(float)


def places(ax):
    """Column and row of each picture, from their left upper corners."""
    corners = [(extent[0], extent[3]) for extent in (drawn.get_extent() for drawn in ax.images)]
    xs, ys = (sorted({round(c[i], 6) for c in corners}) for i in (0, 1))
    return [(xs.index(round(x, 6)), ys.index(round(y, 6))) for x, y in corners]


def test_reading_order_and_blanks():
    ax = plots.images(DIGITS, ncols=5)
    assert places(ax) == [(i % 5, i // 5) for i in range(23)]
    for drawn, digit in zip(ax.images, DIGITS, strict=True):
        np.testing.assert_array_equal(drawn.get_array(), digit)


def test_the_first_row_of_pixels_is_on_top():
    for ax in (plots.images(DIGITS[:1]), plots.image(DIGITS[0])):
        left, right, bottom, top = ax.images[0].get_extent()
        assert ax.images[0].origin == "upper" and left < right
        pixel = ax.transData.transform
        assert pixel((left, top))[1] > pixel((left, bottom))[1]


def test_pictures_do_not_touch_and_keep_their_shape():
    ax = plots.images(RNG.uniform(size=(4, 10, 20)), ncols=2)
    boxes = [drawn.get_extent() for drawn in ax.images]
    assert boxes[0][1] < boxes[1][0] and boxes[0][2] < boxes[2][3]
    for left, right, bottom, top in boxes:
        assert (bottom - top) / (right - left) == pytest.approx(0.5)
    assert ax.get_aspect() == 1


@pytest.mark.parametrize(
    ("X", "options", "limits"),
    [
        (DIGITS[:2], {}, [(0, 16), (0, 16)]),
        (np.array([[[0.2]], [[0.4]]]), {}, [(0, 1), (0, 1)]),
        (np.array([[[-3.0, 1]], [[2, 5]]]), {}, [(-3, 5), (-3, 5)]),
        (np.array([[[-3.0, 1]], [[2, 5]]]), {"scale": "each"}, [(-3, 1), (2, 5)]),
        (np.array([[[0.2, 0.3]]]), {"scale": "each"}, [(0.2, 0.3)]),
        (np.array([[[7.0, 7]]]), {"scale": "each"}, [(7, 8)]),
        (DIGITS[:2], {"scale": (0, 255)}, [(0, 255), (0, 255)]),
        (np.array([[[-3.0, 1]], [[2, 1]]]), {"signed": True}, [(-3, 3), (-3, 3)]),
        (
            np.array([[[-3.0, 1]], [[2, 1]]]),
            {"signed": True, "scale": "each"},
            [(-3, 3), (-2, 2)],
        ),
        (np.zeros((1, 2, 2)), {"signed": True}, [(-1, 1)]),
    ],
)
def test_scales(X, options, limits):
    assert [drawn.get_clim() for drawn in plots.images(X, **options).images] == limits


def test_bytes_count_from_0_to_255():
    ax = plots.images(np.array([[[0, 255]], [[0, 51]]], dtype=np.uint8))
    assert ax.images[1].get_clim() == (0, 1)
    np.testing.assert_allclose(ax.images[1].get_array(), [[0, 0.2]])


def test_colour_pictures_keep_their_colours():
    X = RNG.uniform(size=(2, 4, 4, 3))
    np.testing.assert_allclose(plots.images(X).images[1].get_array(), X[1])
    bytes_ = (X * 255).astype(np.uint8)
    np.testing.assert_allclose(plots.images(bytes_).images[0].get_array(), bytes_[0] / 255)


def test_signed_zero_is_white_and_signs_differ():
    [drawn] = plots.images([[[-1.0, 0, 1]]], signed=True).images
    minus, zero, plus = (drawn.to_rgba(value)[:3] for value in (-1.0, 0.0, 1.0))
    assert zero == (1, 1, 1) and minus[0] > minus[2] and plus[2] > plus[0]


def test_titles_stand_above_their_pictures_and_off_the_others(drawn):
    ax = plots.images(DIGITS, titles=[f"no {i}" for i in range(23)], ncols=6, title="Digits")
    boxes = drawn(ax)
    assert [text.get_text() for text in ax.texts] == [f"no {i}" for i in range(23)]
    for text, picture in zip(ax.texts, ax.images, strict=True):
        box, frame = boxes[text], picture.get_window_extent()
        assert box.y0 > frame.y1 - 2 and abs(box.x0 + box.x1 - frame.x0 - frame.x1) < 3
        for other in ax.images:
            assert not box.overlaps(other.get_window_extent())


def test_numbers_are_written_in_their_pixels_and_can_be_read():
    x = np.array([[0.0, 0.26, 1.0], [-0.5, 0.5, 0.0]])
    ax = plots.image(x, numbers=True)
    written = {text.get_position(): text.get_text() for text in ax.texts}
    assert written == {
        (0, 0): "0",
        (1, 0): "0.3",
        (2, 0): "1",
        (0, 1): "−0.5",
        (1, 1): "0.5",
        (2, 1): "0",
    }
    colors = {text.get_position(): text.get_color() for text in ax.texts}
    assert colors[0, 1] == plots.PAPER and colors[2, 0] == plots.INK


def test_without_numbers_none_are_written():
    assert not plots.image(DIGITS[0]).texts


def test_no_images_says_so():
    for nothing in ([], np.empty((0, 28, 28)), np.empty((0, 28, 28, 3))):
        ax = plots.images(nothing)
        assert not ax.images and ax.texts[0].get_text() == "no images"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"X": DIGITS[0]}, r"X: expected shape \(n, h, w\), got \(8, 8\)"),
        ({"X": np.ones((2, 4, 4, 2))}, r"X: expected 1 channel or 3, got shape \(2, 4, 4, 2\)"),
        ({"X": np.ones((2, 0, 4))}, r"X: expected pixels, got shape \(2, 0, 4\)"),
        ({"X": DIGITS * np.nan}, "X: expected finite numbers"),
        ({"X": DIGITS, "titles": ["a"]}, "titles: expected 23 texts, got 1"),
        ({"X": DIGITS, "ncols": 0}, "ncols: expected 1 or more, got 0"),
        (
            {"X": DIGITS, "scale": "own"},
            r'scale: expected "shared", "each" or .* got \'own\'',
        ),
        ({"X": DIGITS, "scale": (1, 0)}, "scale: expected .* low < high"),
    ],
)
def test_bad_arguments_are_named(arguments, message):
    with pytest.raises(ValueError, match=message):
        plots.images(**arguments)


@pytest.mark.parametrize(
    ("x", "numbers", "message"),
    [
        (DIGITS, False, "x: expected 1 channel or 3"),
        (np.ones(3), False, r"x: expected shape \(h, w\), got \(3,\)"),
        (np.empty((0, 5)), False, "x: expected pixels"),
        (np.ones((17, 3)), True, "numbers: expected one channel and at most 16 pixels a side"),
        (np.ones((3, 3, 3)), True, "numbers: expected one channel"),
    ],
)
def test_bad_pictures_are_named(x, numbers, message):
    with pytest.raises(ValueError, match=message):
        plots.image(x, numbers=numbers)
