"""Learning curves: pairs share a colour, epochs count from 1, names stand at the ends, apart."""

from itertools import pairwise

import matplotlib.pyplot as plt
import numpy as np
import pytest

from utils import plots
from utils.plots.end_labels import GID, apart

HISTORY = {
    "loss": [1.0, 0.6, 0.4],
    "accuracy": [0.5, 0.7, 0.8],
    "val_loss": [1.1, 0.8, 0.7],
    "val_accuracy": [0.4, 0.6, 0.7],
}


def names(ax):
    return [text.get_text() for text in ax.texts if text.get_gid() == GID]


def test_epochs_count_from_one():
    ax = plots.learning_curves({"loss": [3, 2, 1]})
    [curve] = ax.lines
    assert curve.get_xdata().tolist() == [1, 2, 3] and curve.get_ydata().tolist() == [3, 2, 1]
    assert ax.get_xlim() == (1, 3) and list(ax.get_xticks()) == [1, 2, 3]


@pytest.mark.parametrize("n", [2, 7, 10, 11, 30, 99, 100, 1234, 60000])
def test_ticks_are_whole_epochs_and_the_first_is_one(n):
    ticks = plots.learning_curves({"loss": np.ones(n)}).get_xticks()
    assert ticks[0] == 1 and ticks[-1] <= n and 2 <= len(ticks) <= 11
    assert all(tick == int(tick) for tick in ticks)


def test_partners_share_a_colour_and_differ_by_dash():
    curves = plots.learning_curves(HISTORY).lines
    loss, accuracy, val_loss, val_accuracy = curves
    assert loss.get_color() == val_loss.get_color() != accuracy.get_color()
    assert accuracy.get_color() == val_accuracy.get_color()
    assert [curve.is_dashed() for curve in curves] == [False, False, True, True]


def test_labels_say_training_and_validation_for_one_pair_and_names_for_more():
    ax = plots.learning_curves(HISTORY, only="loss")
    assert names(ax) == ["training", "validation"] and ax.get_ylabel() == "loss"
    ax = plots.learning_curves(HISTORY)
    assert names(ax) == ["loss", "accuracy", "validation loss", "validation accuracy"]
    assert ax.get_ylabel() == ""
    assert names(plots.learning_curves({"val_log_loss": [1, 2]})) == ["validation log loss"]
    assert plots.learning_curves(HISTORY, ylabel="mean").get_ylabel() == "mean"


def test_only_takes_the_partner_along():
    assert names(plots.learning_curves(HISTORY, only=["accuracy", "val_loss"])) == [
        "accuracy",
        "validation loss",
        "validation accuracy",
    ]


def test_end_labels_never_overlap(drawn):
    rng = np.random.default_rng(0)
    runs = {f"run {i}": 1 + 1e-3 * rng.normal(size=20) for i in range(9)} | {"far": np.zeros(20)}
    ax = plots.learning_curves(runs)
    boxes = [box for text, box in drawn(ax).items() if text.get_gid() == GID]
    assert len(boxes) == 10
    boxes.sort(key=lambda box: box.y0)
    for below, above in pairwise(boxes):
        assert above.y0 - below.y0 > 11 * ax.figure.dpi / 72  # points


def test_a_label_stands_at_its_curves_end_if_there_is_room(drawn):
    ax = plots.learning_curves({"a": [1, 0], "b": [0, 1]}, ylim=(-1, 2))
    for text, box in drawn(ax).items():
        if text.get_gid() == GID:
            x, y = ax.transData.transform((2, {"a": 0, "b": 1}[text.get_text()]))
            assert abs((box.y0 + box.y1) / 2 - y) < 4 and 0 < box.x0 - x < 20


@pytest.mark.parametrize(
    ("wanted", "got"),
    [
        ([5.0], [5]),
        ([1.0, 50.0], [1, 50]),
        ([20.0, 20.0], [15, 25]),
        ([30.0, 20.0, 22.0], [34, 14, 24]),
        ([0.0, 0.0, 0.0], [0, 10, 20]),
        ([100.0, 99.0], [100, 90]),
        ([50.0] * 20, 50 + 10 * (np.arange(20) - 9.5)),  # too many to fit
    ],
)
def test_apart(wanted, got):
    np.testing.assert_allclose(apart(wanted, 10, 0, 100), got)


def test_apart_moves_as_little_as_possible():
    rng = np.random.default_rng(3)
    for _ in range(50):
        wanted = rng.uniform(0, 100, 5)
        best = apart(wanted, 10, -1e9, 1e9)
        assert np.diff(np.sort(best)).min() > 10 - 1e-9
        for _ in range(30):  # no small change that keeps the gaps is nearer
            other = best + rng.normal(0, 1, 5)
            if np.diff(np.sort(other)).min() >= 10:
                assert ((other - wanted) ** 2).sum() >= ((best - wanted) ** 2).sum() - 1e-9


def test_one_epoch_is_a_dot():
    ax = plots.learning_curves({"loss": [0.5], "val_loss": [0.6]})
    assert [curve.get_marker() for curve in ax.lines] == ["o", "o"]
    assert list(ax.get_xticks()) == [1] and ax.get_xlim()[0] < 1 < ax.get_xlim()[1]


@pytest.mark.parametrize("history", [{}, {"loss": []}, {"loss": [], "val_loss": []}])
def test_no_epochs_says_so(history):
    ax = plots.learning_curves(history, log=True)
    assert [text.get_text() for text in ax.texts] == ["no epochs yet"] and not ax.lines


def test_an_empty_list_beside_a_full_one_is_left_out():
    ax = plots.learning_curves({"loss": [1, 2], "val_loss": []})
    assert len(ax.lines) == 1 and names(ax) == ["training"]


@pytest.mark.parametrize("bad", [np.inf, -np.inf, np.nan, 1e200])
def test_a_diverged_curve_ends_with_a_cross_where_it_was_last_seen(bad):
    ax = plots.learning_curves({"loss": [1, 5, bad, 7]})
    curve, cross = ax.lines
    assert curve.get_ydata().tolist() == [1, 5]
    assert cross.get_marker() == "x" and (cross.get_xdata(), cross.get_ydata()) == ([2], [5])
    assert names(ax) == ["loss (diverged)"]


def test_log_leaves_out_what_is_not_positive():
    ax = plots.learning_curves({"loss": [100, 1, 0]}, log=True)
    assert ax.get_yscale() == "log"
    assert np.isnan(ax.lines[0].get_ydata()[2])
    assert names(ax) == ["loss"] and ax.texts[0].xy == (2, 1)
    assert plots.learning_curves({"loss": [0, 0]}, log=True).get_yscale() == "linear"


def test_a_second_call_on_cleared_axes_is_the_first_again():
    _, ax = plt.subplots()
    for n in (2, 5):
        ax.clear()
        plots.learning_curves({"loss": np.ones(n)}, ax=ax)
        assert len(ax.lines) == 1 and ax.get_xlim() == (1, n)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (([1, 2],), "history: expected a dict name → list, got a list"),
        (({"loss": 3},), r"history\['loss'\]: expected shape \(n,\), got \(\)"),
        (({"loss": ["a"]},), r"history\['loss'\]: expected numbers of shape \(n,\)"),
        (({"loss": [[1, 2]]},), r"history\['loss'\]: expected shape \(n,\), got \(1, 2\)"),
    ],
)
def test_bad_histories_are_named(arguments, message):
    with pytest.raises(ValueError, match=message):
        plots.learning_curves(*arguments)


def test_only_must_name_a_curve():
    with pytest.raises(ValueError, match=r"only: expected names in \['loss'\], got 'los'"):
        plots.learning_curves({"loss": [1]}, only="los")
