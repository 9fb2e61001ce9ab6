"""What the questions that went wrong have in common is said, and only what is so."""

import numpy as np
import pytest

from utils.checks.common import in_common, places_in_common

CASES = [
    {"X": np.ones((n, d)), "t": t, "b": b}
    for n, d, t, b in [
        (3, 2, 0, 1.0),
        (1, 2, 1, -1.0),
        (4, 3, 0, 2.0),
        (1, 3, 1, -2.0),
        (5, 2, 1, 3.0),
    ]
]


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ([0, 1, 0, 1, 1], "Right in every question with t = 0, wrong in all the others."),
        ([0, 0, 1, 1, 0], "Right in every question in which X has 2 columns, wrong in all"),
        ([0, 1, 0, 1, 0], "Wrong in every question in which X has one entry, right in all"),
        ([1, 1, 1, 1, 1], ""),
        ([0, 0, 0, 0, 0], ""),
        ([1, 1, 0, 1, 0], ""),
        ([1, 0, 0, 0, 0], ""),
    ],
)  # fmt: skip
def test_one_sentence_or_none(wrong, said):
    found = in_common(CASES, [bool(w) for w in wrong])
    assert found.startswith(said) if said else found == ""


def test_what_the_author_names_comes_first_and_needs_no_second_case():
    def only_the_first(X, t, b):
        """with b = 1"""
        return b == 1

    said = in_common(CASES, [True, False, False, False, False], [only_the_first])
    assert said == "Wrong in every question with b = 1, right in all the others."


def test_places_in_an_answer():
    z = [np.array([-1.0, 0.0, 2.0]), np.array([0.0, 3.0])]
    cases = [{"z": values} for values in z]
    pairs = [((values > 0).astype(int), (values >= 0).astype(int)) for values in z]
    assert places_in_common(cases, pairs) == "Wrong wherever z is exactly 0, right everywhere else."
    assert places_in_common(cases, [(v + 1, v) for v in z]) == ""
    assert places_in_common(cases, [(v[:1], v) for v in z]) == ""
