"""Lesson 00: a first slider to drag."""

import ipywidgets

from utils import datasets, plots
from utils.demos.demo import Demo


def pixels():
    """Leaf through real handwritten digits; see each as a picture and as the numbers it is."""
    (X, d), _ = datasets.digits()

    def draw(figure, number):
        left, right = figure.subplots(1, 2)
        plots.image(X[number], ax=left, cmap="gray_r", title="what you see")
        plots.image(X[number], ax=right, cmap="gray_r", numbers=True, title="what a network sees")
        return (
            f"Picture {number} of {len(X) - 1}: somebody's {d[number]}, as ink and as 64 numbers."
        )

    control = ipywidgets.IntSlider(
        7, min=0, max=len(X) - 1, description="picture", layout={"width": "34em"}
    )
    return Demo(draw, {"number": control}, size=(7.0, 3.8))
