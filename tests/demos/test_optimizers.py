"""Lesson 04: what it asks its readers to try is possible with these controls, and true."""

import io
import itertools

import matplotlib as mpl
import numpy as np
import pytest
from matplotlib.colors import to_hex
from matplotlib.image import imread

from tests.demos.controls import put
from tests.notebooks.lesson import Lesson
from utils.demos import optimizers
from utils.demos.optimizers import STEPS, SURFACES, paths, short
from utils.plots import style

LONGEST = 200  # letters of a caption
lesson = Lesson("04_optimizers")


def rates():
    """Every learning rate that a hand can choose."""
    slider = optimizers.race().controls["rate"]
    return slider.base ** np.arange(slider.min, slider.max + slider.step / 2, slider.step)


@pytest.fixture(scope="module")
def race():
    return optimizers.race()


def run(race, surface, power, steps):
    """The caption at the learning rate 10^power."""
    race.controls["rate"].value = 10**power
    return put(race, surface=surface, steps=steps)


def losses(surface, power, steps):
    """Each racer's loss after so many steps; inf if it has flown away."""
    found = paths(surface, 10**power)
    loss = SURFACES[surface].loss
    return {n: loss(*p[steps]) if len(p) > steps else np.inf for n, p in found.items()}


@pytest.mark.parametrize("surface", SURFACES)
def test_slopes_are_those_of_the_loss(surface):
    loss, slopes, *_ = SURFACES[surface]
    h = 1e-6
    for x, y in np.random.default_rng(0).uniform(-2, 2, (20, 2)):
        expected = (
            (loss(x + h, y) - loss(x - h, y)) / (2 * h),
            (loss(x, y + h) - loss(x, y - h)) / (2 * h),
        )
        np.testing.assert_allclose(slopes(x, y), expected, atol=1e-6)


@pytest.mark.parametrize("surface", SURFACES)
def test_start_and_minima_are_in_the_window_and_only_minima_are_at_the_bottom(surface):
    loss, slopes, start, xlim, ylim, minima = SURFACES[surface]
    assert optimizers.within(np.array([start, *minima]), xlim, ylim).all()
    for place in minima:
        assert loss(*place) == 0 and np.all(np.array(slopes(*place)) == 0)
    assert optimizers.LOSSES[0] < loss(*start) < optimizers.LOSSES[1]


def test_racers_move_as_the_lesson_says():
    """Three of them written out; at its first step Adam moves each weight by the rate."""
    _, slopes, start, *_ = SURFACES["bend"]
    found = paths("bend", 0.01)
    w, rolling, v = np.array(start), np.array(start), np.zeros(2)
    for k in range(STEPS + 1):
        np.testing.assert_allclose(found["gradient descent"][k], w)
        np.testing.assert_allclose(found["momentum"][k], rolling)
        w = w - 0.01 * np.array(slopes(*w))
        v = 0.9 * v - 0.01 * np.array(slopes(*rolling))
        rolling = rolling + v
    np.testing.assert_allclose(abs(found["Adam"][1] - start), 0.01, rtol=1e-5)


@pytest.mark.parametrize("surface", SURFACES)
def test_at_step_0_all_are_at_the_start(race, surface):
    start = SURFACES[surface].start
    assert all((places[0] == start).all() for places in paths(surface, 0.1).values())
    caption = run(race, surface, -1.5, 0)
    assert (
        f"0 steps: all five are at the start, at a loss of {losses(surface, -1.5, 0)['Adam']:.2g}"
    )
    assert "lowest" not in caption and "left" not in caption


def test_descent_in_the_long_valley_explodes_above_2_by_the_curvature():
    """The curvature is 20 across the valley."""
    heights = {}
    for power in (-1.05, -1, -0.95):
        places = paths("long valley", 10**power)["gradient descent"]
        heights[power] = abs(places[:, 1])
    assert (np.diff(heights[-1.05]) < 0).all()
    np.testing.assert_allclose(heights[-1], 1)  # to and fro, for ever
    assert (np.diff(heights[-0.95]) > 0).all()


@pytest.mark.parametrize(
    ("surface", "power", "steps"),
    [("long valley", -1.1, 100), ("saddle", -0.4, 30), ("bend", -1.1, 100)],
)
def test_at_the_right_rate_plain_descent_wins(race, surface, power, steps):
    assert "gradient descent is lowest" in run(race, surface, power, steps)
    others = losses(surface, power, steps)
    own = others.pop("gradient descent")
    assert own < min(others.values()) / 10


@pytest.mark.parametrize(
    ("surface", "power"), [("long valley", -0.9), ("saddle", -0.2), ("bend", -0.9)]
)
def test_at_some_rate_descent_explodes_and_adam_does_not(race, surface, power):
    caption = run(race, surface, power, STEPS)
    assert "Gradient descent" in caption.split(". ")[-1] and "left the picture." in caption
    found = losses(surface, power, STEPS)
    assert found["gradient descent"] == np.inf and found["Adam"] < 0.05


def test_at_the_saddle_descent_waits_and_rmsprop_does_not():
    found = losses("saddle", -1.5, STEPS)
    assert found["gradient descent"] > 0.95 and found["RMSprop"] < 1e-3
    _, y = paths("saddle", 10**-1.5)["gradient descent"][60]
    assert abs(y) < 0.1  # still on the ridge


def test_captions_are_short_and_tell_who_left():
    longest = 0
    for surface, rate in itertools.product(SURFACES, rates()):
        _, _, _, xlim, ylim, _ = SURFACES[surface]
        for step in (1, 3, 10, 30, STEPS):
            ends = {name: p[: step + 1][-1] for name, p in paths(surface, rate).items()}
            said = optimizers.standing(surface, ends)
            longest = max(longest, len(said))
            there = optimizers.within(np.array(list(ends.values())), xlim, ylim)
            if there.all():
                assert "left" not in said
            elif there.sum() > 1:
                left = said.split(". ")[1].lower()
                assert [name.lower() in left for name in ends] == [*~there]
            else:
                assert ("only" in said) == there.any()
    assert longest + len("Long valley, learning rate 0.0079, 100 steps: ") <= LONGEST


def test_names_of_those_that_left_are_told():
    surface = SURFACES["bend"]
    out, at = np.array([9.0, 9.0]), np.array([0.0, 0.5])
    two = {"gradient descent": out, "momentum": at, "Nesterov": out, "RMSprop": at, "Adam": at / 2}
    said = optimizers.standing("bend", two)
    assert said.endswith("Gradient descent and Nesterov have left the picture.")
    assert f"at {short(surface.loss(*at))}." in said
    one = two | {"Nesterov": at}
    assert optimizers.standing("bend", one).endswith("Gradient descent has left the picture.")
    alone = dict.fromkeys(two, out) | {"Adam": at}
    assert optimizers.standing("bend", alone).startswith("only Adam is still in the picture")
    assert "all five have left" in optimizers.standing("bend", dict.fromkeys(two, out))


def test_curves_and_paths_end_at_the_step_or_where_the_picture_is_left(race):
    run(race, "long valley", -0.9, 12)
    left, right = race._stage.axes
    places = [line.get_xdata() for line in left.lines if line.get_marker() == "."]
    assert [len(x) for x in places] == [3, 13, 2, 13, 13]  # descent and Nesterov leave at once
    _, _, _, xlim, ylim, _ = SURFACES["long valley"]
    for name, x in zip(optimizers.RACERS, places):
        path = paths("long valley", 10**-0.9)[name][: len(x)]
        np.testing.assert_array_equal(x, path[:, 0])
        assert optimizers.within(path[:-1], xlim, ylim).all()
    assert max(len(line.get_xdata()) for line in right.lines) == 13


def test_moving_the_steps_paints_and_computes_nothing_again(race):
    run(race, "saddle", -1, 10)
    kept = optimizers.painted.cache_info().misses, optimizers.paths.cache_info().misses
    for step in (20, 70, 0):
        put(race, steps=step)
    assert kept == (optimizers.painted.cache_info().misses, optimizers.paths.cache_info().misses)


def test_the_contours_are_where_the_surface_is(race):
    """Upright, not mirrored: the bend is pale in its valley, and darker opposite."""
    run(race, "bend", -1.5, 0)
    pixels = imread(io.BytesIO(race.render()[0]))[::-1, :, :3]  # rows from below

    def shade(x, y):
        column, row = race._stage.axes[0].transData.transform((x, y)).astype(int)
        return np.median(pixels[row - 3 : row + 4, column - 3 : column + 4])

    assert shade(1.4, 2) > 0.05 + max(shade(1.4, 0), shade(-1.4, 0), shade(-2, 2))


def test_racers_have_colours_and_marks_of_their_own(race):
    run(race, "long valley", -1.5, 30)
    curves = race._stage.axes[1].lines
    assert len({line.get_marker() for line in curves}) == 5
    colors = {to_hex(line.get_color()) for line in curves}
    assert len(colors) == 5 and min(map(style.contrast, colors)) >= 3


def test_play_moves_the_steps_and_reset_stops_it():
    race = optimizers.race()
    play = race.layout.children[2]
    assert (play.value, play.max) == (race.controls["steps"].value, STEPS)
    play.playing = True
    race.reset.click()
    assert not play.playing


# How much gradient deep layers get


@pytest.fixture(scope="module")
def depth():
    return optimizers.depth()


ALL = list(itertools.product(range(2, 11), ("sigmoid", "tanh", "relu"), optimizers.WEIGHTS))


def test_norms_are_those_of_the_hidden_layers_weights():
    """Backward through two tanh layers by hand, with the weights that the network draws."""
    rng = np.random.default_rng(0)
    W1, W2, W3 = (
        rng.uniform(-r, r, s)
        for r, s in (
            (np.sqrt(6 / 94), (64, 30)),
            (np.sqrt(6 / 60), (30, 30)),
            (np.sqrt(6 / 40), (30, 10)),
        )
    )
    X, t = optimizers.images()
    h1 = np.tanh(X @ W1)
    h2 = np.tanh(h1 @ W2)
    e = np.exp(h2 @ W3)
    d = (e / e.sum(axis=1, keepdims=True) - np.eye(10)[t]) / len(X)
    d2 = d @ W3.T * (1 - h2**2)
    d1 = d2 @ W2.T * (1 - h1**2)
    expected = [np.linalg.norm(X.T @ d1), np.linalg.norm(h1.T @ d2)]
    np.testing.assert_allclose(optimizers.norms(2, "tanh", "Glorot"), expected, rtol=1e-6)


def test_the_axis_holds_every_norm(depth):
    depth.render()
    low, high = depth._stage.axes[0].get_ylim()
    for setting in ALL:
        found = optimizers.norms(*setting)
        assert len(found) == setting[0]
        assert low * 5 < min(found) <= max(found) < high / 5


def test_deep_sigmoids_lose_the_gradient_and_relu_with_he_keeps_it():
    sigmoid = optimizers.norms(8, "sigmoid", "Glorot")
    relu = optimizers.norms(8, "relu", "He")
    assert sigmoid[0] < relu[0] / 10_000
    assert sigmoid[0] < sigmoid[-1] / 10_000
    assert max(relu) < 2 * min(relu)


def test_normal_weights_make_relu_explode_and_small_ones_make_all_tiny():
    assert min(optimizers.norms(10, "relu", "normal 1")) > 1e6
    for activation in ("relu", "tanh"):
        small = optimizers.norms(10, activation, "too small")
        assert max(small) < 1e-12 and max(small) < 2 * min(small)


def test_captions_of_all_depths(depth):
    for layers, activation, start in ALL:
        first, *_, last = optimizers.norms(layers, activation, start)
        caption = put(depth, layers=layers, activation=activation, start=start)
        assert len(caption) <= LONGEST
        assert caption.startswith(f"{layers} layers ({activation}, {start})")
        assert (f"is {short(first)} in the first layer and {short(last)} in the last") in caption
        ratio = (
            "about equally" if 0.5 < first / last < 2 else "smaller" if first < last else "larger"
        )
        assert ratio in caption


def test_under_the_courses_style_nothing_warns():
    with mpl.rc_context():
        style.use()
        for demo in (optimizers.race(), optimizers.depth()):
            assert demo.render()[0]


def test_the_ratio_is_told_in_words():
    assert optimizers.compared(1.0, 3_400.0) == "The first one is 3,400 times smaller."
    assert optimizers.compared(7.0, 2.0) == "The first one is 3.5 times larger."
    assert optimizers.compared(1.0, 1.5) == "They are about equally large."
    assert optimizers.compared(1e-9, 1.5e-9) == "They are about equally small."


@pytest.mark.parametrize(
    ("number", "text"),
    [(0, "0"), (0.4242, "0.42"), (25_000, "25,000"), (7.6e-6, "7.6·10⁻⁶"), (999_999, "10⁶"),
     (0.0009999, "0.001"), (3e-20, "3·10⁻²⁰"), (1e-8, "10⁻⁸"), (18, "18")],
)  # fmt: skip
def test_short_numbers(number, text):
    assert short(number) == text


def test_what_the_lesson_found_in_the_race(race):
    lesson.says("widget-race-try", "At 0.079 gradient descent ends at 5.2·10⁻⁷", "nobody is lower")
    wins = losses("long valley", -1.1, 100)
    assert short(wins["gradient descent"]) == "5.2·10⁻⁷" == short(min(wins.values()))
    lesson.says("widget-race-try", "from 0.071 on", "From 0.11 on", "from 0.2 on momentum")
    lesson.says("widget-race-try", "RMSprop and Adam stay at every rate")
    first = {
        name: next((r for r in rates() if len(paths("long valley", r)[name]) <= STEPS), None)
        for name in ("Nesterov", "gradient descent", "momentum", "RMSprop", "Adam")
    }
    assert [r and f"{r:.2g}" for r in first.values()] == ["0.071", "0.11", "0.2", None, None]
    lesson.says("widget-race-try", "its loss is 1.00 after 60 steps", "below a hundredth")
    waiting = losses("saddle", -1.5, 60)
    assert f"{waiting['gradient descent']:.2f}" == "1.00"
    assert waiting["Nesterov"] < 0.01


def test_what_the_lesson_found_in_the_depth():
    lesson.says("widget-depth-try", "With relu and He all eight layers lie within the band")
    relu = optimizers.norms(8, "relu", "He")
    assert max(relu) < 10 * relu[-1] and min(relu) > relu[-1] / 10
    lesson.says("widget-depth-try", "25,000 times smaller", "2,800 times with He")
    for start, times in (("Glorot", 25_000), ("He", 2_800)):
        first, *_, last = optimizers.norms(8, "sigmoid", start)
        assert last / first == pytest.approx(times, rel=0.05)
    lesson.says("widget-depth-try", "Ten layers of relu begun with deviation 1 reach a million")
    assert max(optimizers.norms(10, "relu", "normal 1")) > 1e6
