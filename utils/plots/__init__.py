"""Pictures for every lesson: they take arrays and functions, never a model, and return the Axes.

    style.py      the palette, the markers, `use_style()`: call it once, in the import cell
    points.py     examples in the plane, by class, the wrong ones ringed
    regions.py    what a classifier says about every point of the plane
    lines.py      the straight line of one neuron
    curves.py     a training history
    spreads.py    several runs: their middle, and how far they lie apart
    functions.py  a function of one number, an activation say, and its derivative
    pieces.py     the linear pieces of a ReLU network
    bent.py       the plane as a hidden layer bends it
    surfaces.py   a loss over two weights, and the path of a descent
    coastline.py  which networks learn and which explode, by learning rate
    neurons.py    one neuron as a diagram
    networks.py   a network as a diagram
    images.py     arrays as pictures: many in a grid, or one with its numbers
    mixture.py    pictures, and beside them what they mix to
    bars.py       class probabilities

They share end_labels.py (names at the ends of curves), pixels.py (shades and frames), diagrams.py
(circles, arrows, text) and alternative_text.py (a picture's words, stored with it). Each takes `ax`
(None: a new picture) and `title`, and shows nothing by itself: the notebook does, or `plt.show()`.
"""

from utils.plots import style
from utils.plots.bars import probabilities
from utils.plots.bent import bent
from utils.plots.coastline import coastline
from utils.plots.curves import learning_curves
from utils.plots.functions import function
from utils.plots.images import image, images
from utils.plots.lines import line
from utils.plots.mixture import mixture
from utils.plots.networks import network
from utils.plots.neurons import neuron
from utils.plots.pieces import pieces
from utils.plots.points import points
from utils.plots.regions import regions
from utils.plots.spreads import spreads
from utils.plots.style import (
    CLASSES,
    FAINT,
    HIGHLIGHT,
    INK,
    LINES,
    MARKERS,
    MUTED,
    NEGATIVE,
    PALE,
    PAPER,
    POSITIVE,
)
from utils.plots.style import use as use_style
from utils.plots.surfaces import contours
