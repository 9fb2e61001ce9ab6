"""The notebook of the Keras exercise, as students hand it in."""

import json

NETWORK = """
def build_network(units):
    hidden = keras.layers.Dense(units, activation="relu")
    return keras.Sequential([keras.Input((2,)), hidden, keras.layers.Dense(1)])
"""
TRAINED = """
def trained_network(seed):
    model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1, activation="sigmoid")])
    model.set_weights([np.array([[5.0], [-5.0]]), np.zeros(1)])
    return model
"""


def notebook(network=NETWORK, trained=TRAINED):
    """The bytes of a notebook with these answers."""
    cells = [_code("import keras\nimport numpy as np\n")]
    for name, source in (("network", network), ("separation", trained)):
        cells.append(_code(source, grade_id=name, solution=True, grade=False))
        cells.append(_code("", grade_id=f"{name}_check", solution=False, grade=True, points=1))
    book = {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": cells}
    for number, cell in enumerate(cells):
        cell["id"] = f"c{number}"
    return json.dumps(book).encode()


def _code(source, **grading):
    metadata = {"nbgrader": {"schema_version": 3, "locked": False, **grading}} if grading else {}
    cell = {"cell_type": "code", "metadata": metadata, "source": source}
    return {**cell, "outputs": [], "execution_count": None}
