"""Lesson 01: what its sentences claim is computed here, and the sentences must still say it."""

import numpy as np
import pytest
from scipy.optimize import linprog

from tests.notebooks.lesson import Lesson
from utils import datasets
from utils.demos.perceptron import mistakes_of
from utils.nn import Perceptron

lesson = Lesson("01_perceptron")
says, repeats, printed = lesson.says, lesson.repeats, lesson.printed


@pytest.fixture(scope="module")
def students():
    return datasets.admissions()


@pytest.fixture(scope="module")
def path(students):
    """The weights and the bias after each mistake, the zeros before the first included."""
    return [(np.zeros(2), 0.0), *((w, b) for _, _, w, b in mistakes_of(*students))]


def answers(X, w, b):
    return (X @ w + b >= 0).astype(int)


def test_one_round_of_your_own_rule(students):
    X, t = students
    w, b = np.zeros(2), 0.0
    for x_i, t_i in zip(X, t):
        error = t_i - answers(x_i, w, b)
        w, b = w + error * x_i, b + error
    says("your-rule-solved", f"w = {w}", f"b = {b}", f"{np.sum(answers(X, w, b) != t)} wrong")
    says("your-rule-solved", "says yes to everybody")
    assert answers(X, w, b).all()


def test_whom_a_line_can_pass_on_either_side(students):
    """Turn each student round in turn; a linear program says whether some line is right for all."""
    X, t = students
    rows = np.column_stack([X, np.ones(len(X))])
    yes = []
    for i in range(len(X)):
        sign = np.where(np.arange(len(X)) == i, 1 - 2 * t, 2 * t - 1)[:, np.newaxis]
        found = linprog(np.zeros(3), A_ub=-sign * rows, b_ub=-np.ones(len(X)), bounds=(None, None))
        yes += [i + 1] if found.success else []
    named = f"{', '.join(map(str, yes[:-1]))} and {yes[-1]}"
    assert len(yes) == 7 and 1 not in yes
    says("widget-line-own", "For seven of the hundred", f"Students {named}", "student 1", "99")
    refused = X[1:][t[1:] == 0]  # and of these student 1 can be mixed
    mixture = np.vstack([refused.T, np.ones(len(refused))])
    found = linprog(np.zeros(len(refused)), A_eq=mixture, b_eq=[*X[0], 1])
    assert t[0] == 0 and found.success
    says("widget-line-own", "stand in the midst of the refused")
    w, b = np.array([0.8, 1]), -9.5  # as the answer says, for student 11
    turned = np.where(np.arange(len(X)) == 10, 1 - t, t)
    assert np.array_equal(answers(X, w, b), turned)
    says("widget-line-own", "0.8, 1 and −9.5")


def test_how_the_line_moves(students, path):
    X, _ = students

    def turn(k):
        (w, _), (v, _) = path[k], path[k + 1]
        return np.degrees(np.arccos(np.clip(w @ v / np.linalg.norm(w) / np.linalg.norm(v), -1, 1)))

    early = np.mean([turn(k) for k in range(1, 21)])
    last = range(len(path) - 21, len(path) - 1)
    changed = np.mean([np.sum(answers(X, *path[k]) != answers(X, *path[k + 1])) for k in last])
    says("widget-rule-try", f"mistakes it turns by {early:.0f}° on average")
    says("widget-rule-try", f"still turns by {np.mean([turn(k) for k in last]):.0f}° on average")
    says("widget-rule-try", f"at each of these moves {changed:.0f} of the hundred students change")


def test_the_first_mistake_after_which_fewer_than_ten_are_wrong(students, path):
    X, t = students
    wrong = [int(np.sum(answers(X, *state) != t)) for state in path]
    first = next(k for k, count in enumerate(wrong) if count < 10)
    says("widget-rule-try", f"The {first}nd. A few moves later it is far worse again.")
    assert max(wrong[first : first + 5]) > 30


def test_where_the_bias_ends(students):
    X, t = students
    ends = [Perceptron().fit(X - shift, t).b for shift in (0, 5)]
    says(
        "predict-centring", f"At −{-ends[0]:.0f} with the marks as they are, at {ends[1]:.0f} with"
    )


def test_sixty_orders(students):
    X, t = students
    rng = np.random.default_rng(0)
    orders = [rng.permutation(len(X)) for _ in range(60)]
    totals = [sum(Perceptron().fit(X[o], t[o], epochs=2000).mistakes) for o in orders]
    says("order-read", f"from {min(totals)} to {max(totals)} mistakes")


def test_the_learning_rate_changes_no_mistake(students):
    X, t = students
    assert Perceptron(16).fit(X, t).mistakes == Perceptron().fit(X, t).mistakes
    assert np.array_equal(Perceptron(16).fit(X, t).w, 16 * Perceptron().fit(X, t).w)


def test_xor_from_the_third_round_on():
    neuron, states = Perceptron(), []
    for _ in range(50):
        neuron.fit(*datasets.gate("XOR"), epochs=1)
        states.append((*neuron.w, neuron.b))
    assert set(neuron.mistakes[2:]) == {4} and 4 not in neuron.mistakes[:2]
    assert len(set(states[1:])) == 1
    says("gates-read", "From its third round on all four answers are mistakes")


def test_the_mixtures():
    assert printed("mixture-all").count("no cut exists") == 1
    assert "8 no cut exists" in printed("mixture-all")
    difference = float(printed("mixture-eight").split(": ")[1])
    assert difference < 1e-12
    says("predict-mixture", "fifty of the 1,347 images")


def test_restless_and_settled():
    X, t = datasets.admissions(200, noise=1)
    restless, left_wrong = Perceptron().fit(X - 5, t, epochs=35), []
    for _ in range(5):
        restless.fit(X - 5, t, epochs=1)
        left_wrong.append(int(np.sum(restless.predict(X - 5) != t)))
    says("doubt-read", f"wrong about {min(left_wrong)} of 200, or about {max(left_wrong)}")
    says(
        "descent-read", "It misjudges 36 students, fewer than the perceptron at any", "Two in three"
    )
    repeats("descent-read", "descent-train", "0.693", "36")
    assert min(left_wrong) > 36
    assert 0.6 < float(printed("descent-train").split("sure: ")[1].split("%")[0]) / 100 < 0.7


def test_rates_too_timid_and_too_bold():
    X, t = datasets.admissions(200, noise=1)
    C, ends = X - 5, {}
    for rate in (0.01, 0.5, 0.7, 1, 5):
        w, b = np.zeros(2), 0.0
        for _ in range(100):
            error = t - 1 / (1 + np.exp(-(C @ w + b)))
            w, b = w + rate * error @ C / len(t), b + rate * error.mean()
        p = 1 / (1 + np.exp(-(C @ w + b)))
        ends[rate] = -np.mean(np.log(np.where(t == 1, p, 1 - p)))
    says("rate-read", f"down to {ends[0.01]:.3f} only", f"ends at {ends[5]:.3f}")
    assert abs(ends[0.7] - ends[0.5]) < 1e-3 and abs(ends[1] - ends[0.5]) < 1e-3


def test_how_steep():
    says("widget-confidence-try", "About 5.9: σ(5.9 · ½) = 0.95")
    assert round(1 / (1 + np.exp(-5.9 / 2)), 2) == 0.95
    assert 1 / (1 + np.exp(-5.8 / 2)) < 0.95 < 1 / (1 + np.exp(-5.95 / 2))


def test_where_ink_counts_against_a_zero():
    """In the middle, and in most pixels of the uppermost and the lowest row."""
    (X, d), _ = datasets.digits()
    w = Perceptron().fit(X.reshape(-1, 64), d == 0).w.reshape(8, 8)
    assert w[2:6, 3:5].sum() == min(w[2:6, k : k + 2].sum() for k in range(7)) < 0
    for row in (0, 7):
        assert w[row].sum() < 0 and np.mean(w[row, 1:] < 0) > 0.8
    says("digits-weights-read", "ink in the middle counts heavily against", "very top and bottom")


def test_the_digits():
    unfinished = [line[8] for line in printed("digits-all").splitlines() if "still" in line]
    assert unfinished == ["1", "3", "8", "9"]
    assert "no cut exists" in printed("mixture-all") and "9: 14 mistakes" in printed("mixture-all")
    repeats("calibration-read", "calibration", "29", "24")
