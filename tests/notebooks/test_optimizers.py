"""Lesson 04: what its sentences claim is computed here, and the sentences must still say it."""

import math
import re

import numpy as np
import pytest

from tests.notebooks.lesson import Lesson

lesson = Lesson("04_optimizers")


def names(*cells, **replaced):
    """What the code of these cells defines; in a cell, `replaced` puts code for code."""
    found = {}
    for cell in ("imports", *cells):
        code = lesson[cell].source
        for old, new in replaced.get(cell.replace("-", "_"), {}).items():
            assert old in code, f"{cell} no longer says {old}"
            code = code.replace(old, new)
        exec(code, found)
    return found


def solution(cell):
    return re.search(r"```python\n\s*(.*?)\n```", lesson[cell].source, re.DOTALL)[1]


def numbers(cell, pattern=r"-?\d[\d,]*\.?\d*(?:e[+-]?\d+)?"):
    return [float(n.replace(",", "")) for n in re.findall(pattern, lesson.printed(cell))]


def test_four_times_as_many_halve_the_error():
    off = [float(n) for n in re.findall(r"off by (\S+) times", lesson.printed("noise"))]
    assert all(1.7 < a / b < 2.4 for a, b in zip(off, off[1:]))
    lesson.says("predict-noise", "To a half, each time")
    lesson.says("batches-read", "the error is six times as long")
    assert 6 <= off[0] < 7


def test_iterations():
    lesson.says("batches-read", f"{-(-2000 // 100)}. (And with batches of 300: {-(-2000 // 300)},")
    lesson.says("quiz-1", "<summary>1,875</summary>Yes")
    assert 60_000 / 32 == 1875


def test_the_readers_own_loop(capsys):
    line = solution("your-loop-solved")
    names("noise", "your-loop-cell", your_loop_cell={"chosen = order[:1]  # yours": line})
    assert "140 steps, 88% of" in capsys.readouterr().out
    lesson.says("your-loop-solved", "140 steps, 88% right")


def test_sizes_of_batches():
    printed = lesson.printed("sizes-code")
    rows = re.findall(r"batch +(\d+): +(\d+) steps, +(\S+)% right, (\S+) s", printed)
    steps, right, seconds = ([float(row[i]) for row in rows] for i in (1, 2, 3))
    assert right == sorted(right)
    lesson.says("predict-sizes", f"its {steps[-1]:,.0f} wild steps", "ten exact ones")
    lesson.says("predict-sizes", "it takes several times as long as batches of 10")
    assert seconds[-1] > 3 * seconds[-2]


def test_the_rate_of_the_valley():
    lesson.says("predict-rate", "the factor is −0.9", "it is −1.1", "The border is at 2/100")
    assert (1 - 100 * 0.019, 1 - 100 * 0.021) == pytest.approx((-0.9, -1.1))
    *_, slow, far = (float(n) for n in re.findall(r"steps is (\S+)", lesson.printed("rates")))
    assert slow < 1 < 1e9 < far


def test_momentum_goes_ten_times_as_far():
    found = names("descend", "plain-code", "momentum-code")
    found["rate"], v = 1.0, 0.0
    for _ in range(200):
        _, v = found["momentum"](1.0, v)
    assert v == pytest.approx(-10)
    lesson.says("predict-speed", "v = −10 ηg")


def test_nesterov_arrives_first():
    plain, momentum, nesterov = (
        int(n) for n in re.findall(r"at step (\d+)", lesson.printed("nesterov-code"))
    )
    assert nesterov < momentum < plain / 3


def test_the_first_step_of_rmsprop_is_the_same_in_both_directions():
    found = names("descend", "rmsprop-code")
    move, _ = found["rmsprop"](np.array([-9.0, 100.0]), 0.0)
    assert abs(move[0]) == pytest.approx(abs(move[1]))
    lesson.says("predict-rmsprop", "Not at all", "it sets out diagonally")
    trembling, rate = numbers("rmsprop-code")
    assert trembling > rate / 3


def test_the_readers_own_adam(capsys):
    line = solution("your-adam-solved")
    names(
        *("descend", "plain-code", "momentum-code", "nesterov-code", "your-adam-cell"),
        your_adam_cell={"corrected_m = g  # yours": line},
    )
    assert "arrives at step 97" in capsys.readouterr().out
    lesson.says("your-adam-solved", "arrives at step 97")


def test_ten_seeds():
    rows = re.findall(
        r"(\w+) +best rate (\S+) +loss (\S+), from (\S+) to (\S+)", lesson.printed("seeds-code")
    )
    best = {name: tuple(map(float, row)) for name, *row in rows}
    middle = {name: row[1] for name, row in best.items()}
    lesson.says("predict-seeds", "all five end close together, Adam and RMSprop a little ahead")
    assert set(sorted(middle, key=middle.get)[:2]) == {"Adam", "RMSprop"}
    assert max(middle.values()) < 1.5 * min(middle.values())
    lesson.says("predict-seeds", "the worst of plain descent's ten runs learned nothing")
    assert best["plain"][3] > math.log(10)
    lesson.says("seeds-read", "at 0.3 momentum looks hopeless, at 0.03 it is nearly as good as any")
    assert best["momentum"][0] == 0.03


def test_adam_forgives():
    found = names("noise", "seeds-rules", "seeds-code", seeds_code={"range(10)": "range(5)"})
    good = {
        name: [rate for rate, runs in zip(found["rates"], losses) if np.median(runs) < 0.6]
        for name, losses in found["losses"].items()
    }
    lesson.says(
        "predict-seeds", "Adam gets below 0.6 at five of the seven rates, from 0.001 to 0.1"
    )
    assert good["Adam"] == [0.001, 0.003, 0.01, 0.03, 0.1]
    assert len(good["plain"]) == 2
    lesson.says("predict-seeds", "plain descent at two")


def test_a_rate_that_falls_is_twenty_times_better():
    rows = re.findall(r"(.*?) +loss (\S+), from (\S+) to (\S+)", lesson.printed("schedules-code"))
    runs = {name: tuple(map(float, row)) for name, *row in rows}
    lesson.says("predict-schedule", "About twenty times smaller, and the ten runs agree")
    assert runs["always 0.1"][0] / runs["straight to 0"][0] == pytest.approx(20, abs=3)
    assert runs["straight to 0"][2] < 1.5 * runs["straight to 0"][1]
    lesson.says("schedules", "ten epochs, which are 850 steps")
    assert 10 * math.ceil(1347 / 16) == 850


def test_halfway_to_the_twin():
    a, twin, halfway, _ = (
        float(n) for n in re.findall(r"loss (\S+)", lesson.printed("landscape-code"))
    )
    assert a == twin < 0.01
    lesson.says("predict-twin", f"{halfway:.1f}, far worse than knowing nothing, which costs 0.693")
    assert f"{math.log(2):.3f}" == "0.693"
    assert math.factorial(30) > 1e32
    lesson.says("landscape-read", "more than $10^{32}$")


def test_the_slope_is_0_on_the_pass_and_where_it_is_stuck():
    found = names("landscape-loss", "landscape-code")
    loss, h = found["xor_loss"], 1e-5

    def slope(w):
        e = h * np.eye(9)
        return np.linalg.norm((loss(w + e) - loss(w - e)) / (2 * h))

    assert slope(found["stuck"]) < 0.01
    lesson.says("landscape", "a network that got stuck")


def test_blame_vanishes():
    three, eight, relu = (
        [float(n) for n in re.split(r" {3,}", line)[1:]]
        for line in lesson.printed("vanishing-code").strip().splitlines()
    )
    lesson.says("predict-vanishing", "0.0024, 0.012, 0.06, 0.2: each layer gets about five times")
    assert three == [0.0024, 0.012, 0.06, 0.2]
    lesson.says("predict-vanishing", "a hundred times more slowly")
    assert three[-1] / three[0] == pytest.approx(100, rel=0.2)
    lesson.says("vanishing-read", "a hundred-thousandth")
    assert eight[-1] / eight[0] == pytest.approx(1e5, rel=0.5)
    assert max(relu) < 1.5 * min(relu)


def test_the_size_of_the_sums():
    one, small, he = (
        [float(n) for n in re.split(r" {3,}", line)[1:]]
        for line in lesson.printed("size-code").strip().splitlines()
    )
    lesson.says("predict-size", "Tens of thousands; a millionth; and 0.39, near what went in")
    assert one[-1] > 2e4 and small[-1] == pytest.approx(1e-6, rel=0.5) and he[-1] == 0.39
    lesson.says("predict-size", "by about √(30/2) ≈ 4")
    assert (one[-1] / one[0]) ** (1 / 7) == pytest.approx(math.sqrt(15), abs=0.4)


def test_the_brake():
    without, braked = lesson.printed("clip-code").strip().splitlines()
    lesson.says("predict-clip", "Right there, at 2.30, for good")
    losses = [float(n) for n in re.findall(r"\d+\.\d{3}", without)]
    assert all(loss == pytest.approx(math.log(10), abs=0.01) for loss in losses[1:])
    assert "10% right" in without and int(re.search(r"(\d+)% right", braked)[1]) > 70


def test_the_coast_is_more_than_a_line():
    found = names("coast-code")
    losses = found["coast"]((0.03, 100), (0.1, 30))
    learned = (losses / losses[0])[-20:].mean(axis=0) < 1
    assert learned.size == 25_600 and 0.4 < learned.mean() < 0.6
    border = np.zeros_like(learned)
    across, upwards = learned[:, 1:] != learned[:, :-1], learned[1:] != learned[:-1]
    border[:, 1:] |= across
    border[:, :-1] |= across
    border[1:] |= upwards
    border[:-1] |= upwards
    sizes = (1, 2, 4, 8, 16)
    boxes = [border.reshape(160 // k, k, 160 // k, k).any((1, 3)).sum() for k in sizes]
    lesson.says("coast-read", "of 1, 2, 4, 8 and 16 networks a side", "of dimension 1.5")
    assert -np.polyfit(np.log(sizes), np.log(boxes), 1)[0] == pytest.approx(1.5, abs=0.1)
    lesson.says("your-window", "rates from 2 to 4", "from 1 to 1.6")
    assert "window=((2, 4), (1, 1.6))" in lesson["coast-code"].source
