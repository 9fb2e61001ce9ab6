"""utils/plots/spreads.py: the middle run, and a band around all."""

import numpy as np
import pytest

from utils import plots

RUNS = {"a": [[1, 2, 9], [3, 4, 5]], "b": [[1, 1, 1], [2, np.nan, 8]]}


def test_the_median_is_the_curve_and_the_band_holds_all():
    ax = plots.spreads([1, 2], RUNS, log="")
    assert [line.get_ydata().tolist() for line in ax.lines] == [[2, 4], [1, 5]]
    first, second = (band.get_datalim(ax.transData) for band in ax.collections)
    assert (first.y0, first.y1) == (1, 9)
    assert (second.y0, second.y1) == (1, 8)
    assert [text.get_text() for text in ax.texts] == ["a", "b"]


def test_the_axes():
    ax = plots.spreads([1, 10], RUNS, log="x", xlabel="learning rate", ylabel="loss")
    assert (ax.get_xscale(), ax.get_yscale()) == ("log", "linear")
    assert (ax.get_xlabel(), ax.get_ylabel()) == ("learning rate", "loss")


@pytest.mark.parametrize(
    "arguments, message",
    [
        (([1, 2], [[1]]), "runs: expected a dict name"),
        (([1, 2], {"a": [[1, 2]]}), r"runs\['a'\]: expected .*shape \(2, r\), got"),
        (([1], {"a": [[1]]}, "z"), 'log: expected "", "x", "y" or "xy", got .z.'),
    ],
)
def test_what_it_refuses(arguments, message):
    x, runs, *log = arguments
    with pytest.raises(ValueError, match=message):
        plots.spreads(x, runs, log=log[0] if log else "")
