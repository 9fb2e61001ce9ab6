"""A whole network as a diagram: a column of circles a layer, an edge a weight."""

from itertools import pairwise

import numpy as np
from matplotlib.collections import LineCollection

from utils import arguments
from utils.plots import style
from utils.plots.diagrams import canvas, fitting, node, number, on_edge, shown, text_width, write

HEIGHT = 2.9  # inches, at most, for a column of circles
PITCH, RADIUS = 0.8, 0.24  # inches from circle to circle, and of a circle, where there are few
FEW = 9  # edges between two layers up to which their numbers are written on them


def network(
    sizes,
    *,
    weights=None,
    biases=None,
    values=None,
    names=None,
    inputs=None,
    outputs=None,
    limit=10,
    ax=None,
    title="",
):
    """Draw the layers of a fully connected network, wide ones shortened by ⋮, their sizes below.

    Parameters
    ----------
    sizes : units of each layer, inputs first, e.g. (784, 30, 10).
    weights : a list of (n_in, n_out), one between two layers: blue positive, orange negative, the
        larger the bolder; where edges are few their numbers are written on them. None: grey.
    biases : a list of (n_out,), one a layer after the inputs, written under circles that are few.
    values : a list of (n,), one a layer, or None for it: what its units hold, shading them.
    names : a caption a layer; None: "input", "hidden", "output".
    inputs, outputs : names of the units of the first and the last layer.
    limit : circles in a column at most.
    ax : where to draw; None makes a picture as wide as the page.
    title : one sentence that says what to see.

    Returns
    -------
    The Axes.

    Raises
    ------
    ValueError : there are fewer than two layers, or an array does not fit the sizes.
    """
    sizes = _sizes(sizes, limit)
    weights = _arrays("weights", weights, list(pairwise(sizes)))
    biases = [None, *_arrays("biases", biases, [(n,) for n in sizes[1:]])]
    values = _arrays("values", values, [(n,) for n in sizes])
    inputs = None if inputs is None else arguments.texts("inputs", inputs, sizes[0])
    outputs = None if outputs is None else arguments.texts("outputs", outputs, sizes[-1])

    columns = [shown(n, limit) for n in sizes]
    rows = max(map(len, columns))
    side = max(0.75, 0.4 + min(text_width([*(inputs or []), *(outputs or [])]), 1.5))
    across = (style.FULL_WIDTH - 2 * side) / (len(sizes) - 1)
    pitch = min(PITCH, HEIGHT / rows)
    radius = min(RADIUS, 0.36 * pitch, 0.36 * across)
    ax, scale = canvas(ax, style.FULL_WIDTH, rows * pitch + 0.55, title)
    layers = [
        [
            (unit, np.array([side + layer * across, pitch * (row + (rows - len(column) + 1) / 2)]))
            for row, unit in enumerate(column)
        ]
        for layer, column in enumerate(columns)
    ]
    largest = max((abs(w).max() for w in weights if w is not None), default=0) or 1.0
    for w, (left, right) in zip(weights, pairwise(layers), strict=True):
        _edges(ax, left, right, w, largest, radius, scale)
    for layer, b, v in zip(layers, biases, values, strict=True):
        _circles(ax, layer, b if pitch > 0.6 else None, v, radius, scale)
    _captions(ax, layers, sizes, names, across, rows * pitch, scale)
    _names(ax, layers[0], inputs, -radius - 0.09, "right", scale)
    _names(ax, layers[-1], outputs, radius + 0.09, "left", scale)
    style.set_title(ax, title)
    return ax


def _sizes(sizes, limit):
    n = arguments.numbers("sizes", sizes, "layers")
    if len(n) < 2 or (n < 1).any() or (n != np.round(n)).any():
        got = ", ".join(f"{size:g}" for size in n)
        raise ValueError(f"sizes: expected two whole numbers from 1 up, or more, got ({got})")
    if limit < 3:
        raise ValueError(f"limit: expected 3 or more (a circle, the gap, a circle), got {limit}")
    return n.astype(int).tolist()


def _arrays(name, given, shapes):
    """One array a shape, or None for it."""
    given = [None] * len(shapes) if given is None else list(given)
    if len(given) != len(shapes):
        raise ValueError(f"{name}: expected a list of {len(shapes)} arrays, got {len(given)}")
    return [
        None if array is None else arguments.numbers(f"{name}[{i}]", array, *shape)
        for i, (array, shape) in enumerate(zip(given, shapes, strict=True))
    ]


def _edges(ax, left, right, w, largest, radius, scale):
    pairs = [(i, j, p, q) for i, p in left for j, q in right if i is not None and j is not None]
    segments = [(p, q) for _, _, p, q in pairs]
    if w is None:
        look = {"colors": style.PALE, "linewidths": 0.7 * scale}
        ax.add_collection(LineCollection(segments, zorder=1, **look))
        return
    drawn = np.array([w[i, j] for i, j, _, _ in pairs])
    part = abs(drawn) / largest
    order = np.argsort(part)  # the strongest on top
    look = {
        "colors": [style.sign_color(drawn[e]) for e in order],
        "alpha": 0.2 + 0.8 * part[order],
        "linewidths": (0.5 + 2.5 * part[order]) * scale,
    }
    ax.add_collection(LineCollection([segments[e] for e in order], zorder=1, **look))
    if w.size <= FEW:
        _numbers(ax, segments, drawn, radius, scale)


def _numbers(ax, segments, weights, radius, scale):
    """Each weight on its edge, near the left end, where it covers no other number and no edge."""
    placed = []
    for e, (value, (p, q)) in enumerate(zip(weights, segments, strict=True)):
        rim = radius * (q - p) / np.hypot(*(q - p))
        others = [segment for o, segment in enumerate(segments) if o != e]
        best, most = 0.27, -1.0
        for part in (0.27, 0.23, 0.32, 0.2, 0.37, 0.17, 0.42, 0.5, 0.6, 0.7, 0.8):
            at = p + rim + part * (q - p - 2 * rim)
            room = min((_distance(at, *segment) / 0.11 for segment in others), default=9.0)
            room = min([room, *(np.hypot(*(at - other)) / 0.36 for other in placed)])
            if room > most + 1e-9:
                best, most = part, room
            if room >= 1:
                break
        placed.append(p + rim + best * (q - p - 2 * rim))
        dark = style.text_color(style.sign_color(value))
        on_edge(ax, p + rim, q - rim, best, number(value), size=9 * scale, color=dark)


def _distance(place, p, q):
    """From a place to the nearest point of the segment from p to q."""
    part = np.clip((place - p) @ (q - p) / ((q - p) @ (q - p)), 0, 1)
    return float(np.hypot(*(place - p - part * (q - p))))


def _circles(ax, layer, biases, values, radius, scale):
    largest = 1.0 if values is None else abs(values).max() or 1.0
    for unit, (x, y) in layer:
        if unit is None:
            write(ax, x, y, "⋮", size=13 * scale, color=style.MUTED)
            continue
        value = 0.0 if values is None else values[unit]
        fill = style.tint(style.sign_color(value), 0.55 * abs(value) / largest)
        node(ax, x, y, radius, fill=fill, lw=1.1 * scale)
        if values is not None and radius > 0.15:
            text = number(round(value, 2))
            write(ax, x, y, text, size=fitting(38 * radius, text) * scale, halo=False)
        if biases is not None:
            text = f"bias {number(biases[unit])}"
            write(ax, x, y + radius + 0.11, text, size=8 * scale, color=style.MUTED)


def _captions(ax, layers, sizes, names, across, below, scale):
    """What each layer is and how many units it has, as large as the space between layers allows."""
    if names is None:
        hidden = [f"hidden {i}" if across > 0.5 else f"h{i}" for i in range(1, len(sizes) - 1)]
        names = ["input", *(["hidden"] if len(sizes) == 3 else hidden), "output"]
    names = arguments.texts("names", names, len(sizes))
    longest = max(len(text) for text in [*names[1:-1], *(f"{n:,}" for n in sizes), "input"])
    size = min(9.5, 72 * across / (0.62 * longest)) * scale
    for layer, name, n in zip(layers, names, sizes, strict=True):
        x = layer[0][1][0]
        write(ax, x, below + 0.2, name, size=size)
        write(ax, x, below + 0.38, f"{n:,}", size=size, color=style.MUTED)


def _names(ax, layer, names, offset, ha, scale):
    if names is None:
        return
    for unit, (x, y) in layer:
        if unit is not None:
            text = style.pretty(names[unit])
            write(ax, x + offset, y, text, size=9.5 * scale, ha=ha, halo=False)
