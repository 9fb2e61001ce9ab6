"""Squared paper, where a hidden layer puts it."""

import numpy as np
import pytest

from utils import plots

X = np.array([[0.0, 0], [1, 2], [2, 1]])


def test_paper_and_points_lie_where_the_features_put_them():
    ax = plots.bent(lambda P: 3 * P + 1, X, [0, 1, 1], lines=5)
    paper = np.concatenate([path.vertices for path in ax.collections[0].get_paths()])
    assert len(ax.collections[0].get_paths()) == 10
    np.testing.assert_allclose(paper.min(axis=0), 3 * -0.16 + 1)
    np.testing.assert_allclose(paper.max(axis=0), 3 * 2.16 + 1)
    np.testing.assert_allclose(ax.collections[1].get_offsets(), [[1, 1]])


def test_two_features_a_point_are_needed():
    with pytest.raises(ValueError, match=r"the answer of features: expected shape .*, 2\)"):
        plots.bent(lambda P: P[:, 0], X, [0, 1, 1])
