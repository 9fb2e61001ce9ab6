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
    off = [float(n) for n in re.findall(r"off by (\S+) lengths", lesson.printed("noise"))]
    assert all(1.7 < a / b < 2.4 for a, b in zip(off, off[1:]))
    lesson.says("predict-noise", "To about a half, each time")
    lesson.says("batches-read", "the error is six times as long")
    assert 6 <= off[0] < 7
    lesson.says("batches-read", "in 7 of 10 cases a step against it goes downhill")
    assert "71% downhill" in lesson.printed("noise").splitlines()[0]


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


def test_another_rate_for_each_size(capsys):
    names("noise", "sizes-code", sizes_code={"learning_rate = 0.05": "learning_rate = 0.5"})
    right = re.findall(r"(\S+)% right", capsys.readouterr().out)
    lesson.says("sizes-read", "The whole batch now reaches 79% and batches of 100 reach 95%")
    lesson.says("sizes-read", "one example at a time ends at 10%")
    assert [round(float(right[i])) for i in (0, 1, 3)] == [79, 95, 10]


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


def test_nesterov_arrives_first_and_bears_least():
    rows = re.findall(r"rate (\S+): (\w+) +arrives at step (\w+)", lesson.printed("nesterov-code"))
    step = {(rate, rule): int(n) if n != "never" else np.inf for rate, rule, n in rows}
    assert step["0.012", "nesterov"] < step["0.012", "momentum"] < step["0.012", "plain"]
    lesson.says("nesterov-read", "Nesterov arrives first", "momentum bears it")
    assert np.isfinite(step["0.021", "momentum"])
    assert np.isinf([step["0.021", "plain"], step["0.021", "nesterov"]]).all()
    lesson.says("nesterov-read", "its border is at 3.8/100", "its border is at 1.36/100")
    found = names("descend", "plain-code", "momentum-code", "nesterov-code")
    for rule, border in (("momentum", 0.038), ("nesterov", 0.0136)):
        for rate, grows in ((0.98 * border, False), (1.02 * border, True)):
            found["rate"] = rate
            places = found["walk"](found[rule], steps=400)
            assert (found["height"](places[-1]) > found["height"](places[0])) == grows


def test_the_first_step_of_rmsprop_is_the_same_in_both_directions():
    found = names("descend", "rmsprop-code")
    move, _ = found["rmsprop"](np.array([-9.0, 100.0]), 0.0)
    assert abs(move[0]) == pytest.approx(abs(move[1]))
    lesson.says("predict-rmsprop", "Not at all", "√10 · η, because s begins at 0")
    assert abs(move[0]) == pytest.approx(np.sqrt(10) * found["rate"])
    trembling, rate = numbers("rmsprop-code")
    assert trembling == pytest.approx(rate, rel=0.05)


def test_the_readers_own_adam(capsys):
    line = solution("your-adam-solved")
    names(
        *("descend", "plain-code", "momentum-code", "nesterov-code", "your-adam-cell"),
        your_adam_cell={"corrected_m = g  # yours": line},
    )
    assert "arrives at step 97" in capsys.readouterr().out
    lesson.says("your-adam-solved", "arrives at step 97", "m at step 111", "no mean at all never")
    names(
        *("descend", "plain-code", "momentum-code", "nesterov-code", "your-adam-cell"),
        your_adam_cell={"corrected_m = g  # yours": "corrected_m = m"},
    )
    assert "arrives at step 111" in capsys.readouterr().out
    assert "never" in lesson.printed("your-adam-cell")


def test_ten_seeds():
    rows = re.findall(
        r"(\w+) +best rate (\S+) +loss (\S+), from (\S+) to (\S+)", lesson.printed("seeds-code")
    )
    best = {name: tuple(map(float, row)) for name, *row in rows}
    middle = {name: row[1] for name, row in best.items()}
    lesson.says("predict-seeds", "all five end close together, Adam and RMSprop a little ahead")
    assert set(sorted(middle, key=middle.get)[:2]) == {"Adam", "RMSprop"}
    assert max(middle.values()) < 1.5 * min(middle.values())
    lesson.says("predict-seeds", "the worst of plain descent's ten runs is worse than knowing")
    assert best["plain"][3] > math.log(10)
    lesson.says("seeds-read", "at 0.3 momentum looks hopeless, at 0.03 it is nearly as good as any")
    assert best["momentum"][0] == 0.03


def test_adam_forgives():
    found = names("noise", "seeds-rules", "seeds-code", seeds_code={"range(10)": "range(5)"})
    good = {
        name: [rate for rate, runs in zip(found["rates"], losses) if np.median(runs) < 0.6]
        for name, losses in found["losses"].items()
    }
    lesson.says("predict-seeds", "Adam at five of the seven rates, from 0.001 to 0.1")
    lesson.says("predict-seeds", "momentum and RMSprop at three")
    assert len(good["momentum"]) == len(good["RMSprop"]) == 3
    assert good["Adam"] == [0.001, 0.003, 0.01, 0.03, 0.1]
    assert len(good["plain"]) == 2
    lesson.says("predict-seeds", "plain descent at two")


def test_the_readers_own_schedule(capsys):
    line = solution("your-schedule-solved")
    names(
        *("noise", "seeds-rules", "schedules-code"),
        schedules_code={"return 0.1  # yours": line},
    )
    rows = re.findall(r"(.*?) +loss (\S+), from (\S+) to (\S+)", capsys.readouterr().out)
    runs = {name: tuple(map(float, row)) for name, *row in rows}
    lesson.says("predict-schedule", "twenty times smaller than at 0.1, less than a quarter of that")
    assert runs["always 0.1"][0] / runs["yours"][0] == pytest.approx(20, abs=3)
    assert runs["yours"][0] < runs["always 0.01"][0] / 4
    lesson.says("predict-schedule", "its ten runs agree", "comes second here")
    assert sorted(runs, key=runs.get)[:2] == ["yours", "cosine to 0"]
    assert runs["yours"][2] < 1.5 * runs["yours"][1]
    middle, low, high = (f"{n:.3f}" for n in runs["yours"])
    lesson.says("your-schedule-solved", f"A loss of {middle}, from {low} to {high}.")
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
    lesson.says("predict-vanishing", "0.0024, 0.012, 0.06, 0.2: each layer gets three to five")
    assert three == [0.0024, 0.012, 0.06, 0.2]
    assert all(3 < b / a < 5.2 for a, b in zip(three, three[1:]))
    lesson.says("predict-vanishing", "nearly a hundred times as much as the first")
    assert 80 < three[-1] / three[0] < 100
    lesson.says("vanishing-read", "a hundred-thousandth")
    assert eight[-1] / eight[0] == pytest.approx(1e5, rel=0.5)
    assert max(relu) < 1.5 * min(relu)


def test_the_size_of_the_sums(capsys):
    one, small, _ = (
        [float(n) for n in re.split(r" {3,}", line)[1:]]
        for line in lesson.printed("size-code").strip().splitlines()
    )
    lesson.says("predict-size", "Tens of thousands, and a millionth")
    assert one[-1] > 2e4 and small[-1] == pytest.approx(1e-6, rel=0.5)
    lesson.says("predict-size", "by about √(30/2) ≈ 4")
    assert (one[-1] / one[1]) ** (1 / 7) == pytest.approx(math.sqrt(15), abs=0.4)
    line = solution("your-size-solved")
    old = "for deviation in (1, 0.05, 0.1):  # yours: the last one"
    names("noise", "vanishing-code", "size-code", size_code={old: line})
    *_, he = capsys.readouterr().out.strip().splitlines()
    lesson.says("your-size-solved", "0.48 goes in, and 0.57 comes out")
    assert (he.split()[2], he.split()[-1]) == ("0.48", "0.57")


def test_the_cure():
    guessing, adam, relu = map(int, re.findall(r"(\d+)% right", lesson.printed("cure-code")))
    lesson.says("predict-cure", "Only the last one, to 89%", "gets it to 20%")
    assert (guessing, adam, relu) == (10, 20, 89)


def test_the_brake():
    without, braked = lesson.printed("clip-code").strip().splitlines()
    lesson.says("predict-clip", "With one in ten, for good", "0 to nearly every image")
    right = [int(n) for n in re.findall(r"(\d+)%  ", without)]
    assert all(8 <= n <= 11 for n in right)
    assert float(re.search(r"on: (\S+)%", without)[1]) < 1
    assert int(re.findall(r"(\d+)%  ", braked)[-1]) > 70


def test_the_coast():
    found = names("coast-code")
    losses = found["coast"]((0.03, 100), (0.1, 30))
    learned = (losses / losses[0])[-20:].mean(axis=0) < 1
    assert learned.size == 25_600 and 0.4 < learned.mean() < 0.6
    lesson.says("predict-coast", "sandbanks of single networks")
    middle = learned[1:-1, 1:-1]
    around = [learned[:-2, 1:-1], learned[2:, 1:-1], learned[1:-1, :-2], learned[1:-1, 2:]]
    assert np.sum(np.all([side != middle for side in around], axis=0)) > 50
    lesson.says("your-window", "rates from 2 to 4", "from 1 to 1.6")
    assert "window=((2, 4), (1, 1.6))" in lesson["coast-code"].source


def test_a_hair():
    assert "['explodes', 'learns']" in lesson.printed("hair-code")
    lesson.says("predict-hair", "the second 1.26, and the network explodes", "at 1.2601")
    lesson.says("predict-hair", "less than one in ten thousand")
    assert 1.2601 / 1.26 - 1 < 1e-4
