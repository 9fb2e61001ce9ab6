"""The pieces of a ReLU network, each in its colour."""

import numpy as np
import pytest

from utils import plots

WINDOW = {"xlim": (-1, 1), "ylim": (-1, 1)}


def quarters(P):
    """A neuron of its own in each quarter of the plane."""
    return np.column_stack([P[:, 0] > 0, P[:, 1] > 0, 0 * P[:, 0]])


def test_every_piece_is_counted_and_has_its_colour():
    ax = plots.pieces(quarters, **WINDOW)
    assert ax.pieces == 4
    colors = ax.images[0].get_array()
    at = [tuple(colors[i, j]) for i in (50, 250) for j in (50, 250)]
    assert len(set(at)) == 4


def test_edges_are_white():
    colors = plots.pieces(quarters, **WINDOW).images[0].get_array()
    assert (colors[:, 150] == 1).all()
    assert (colors[150] == 1).all()


def test_the_piece_of_a_point_is_framed():
    ax = plots.pieces(quarters, here=(0.5, -0.5), **WINDOW)
    [frame] = ax.collections
    corners = np.concatenate([path.vertices for path in frame.get_paths()])
    assert corners[:, 0].min() == pytest.approx(0, abs=0.01)
    assert corners[:, 1].max() == pytest.approx(0, abs=0.01)


def test_the_answer_must_be_three_numbers_a_point():
    with pytest.raises(ValueError, match=r"the answer of neurons: expected shape \(90000, 3\)"):
        plots.pieces(lambda P: P, **WINDOW)
