"""Logic gates as data sets of four rows: what one neuron can learn, and XOR, which it cannot."""

import numpy as np

from utils.arguments import choice

GATES = {
    #        00 01 10 11
    "AND": (0, 0, 0, 1),
    "OR": (0, 1, 1, 1),
    "NAND": (1, 1, 1, 0),
    "NOR": (1, 0, 0, 0),
    "XOR": (0, 1, 1, 0),
    "XNOR": (1, 0, 0, 1),
}
"""Each gate's answers to the inputs 00, 01, 10, 11."""


def gate(name):
    """Give the truth table of a logic gate.

    A line separates the zeros from the ones of AND, OR, NAND and NOR; none does for XOR and XNOR
    (Minsky & Papert 1969).

    Parameters
    ----------
    name : one of `GATES`: "AND", "OR", "NAND", "NOR", "XOR", "XNOR".

    Returns
    -------
    X : (4, 2) the inputs 00, 01, 10, 11, in this order.
    y : (4,) the gate's answers.
    """
    choice("name", name, tuple(GATES))
    X = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    return X, np.array(GATES[name], dtype=np.int64)


def xor():
    """Give the truth table of XOR, which is 1 where the two inputs differ: `gate("XOR")`."""
    return gate("XOR")
