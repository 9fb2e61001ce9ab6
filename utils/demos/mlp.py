"""Lesson 2: two lines that make XOR, a network at its lessons, a softmax, and the pieces of a ReLU
network."""

import ipywidgets
import numpy as np

from utils import datasets, nn, plots
from utils.demos.demo import WIDE, Demo, slider
from utils.demos.numerals import pair, term, written

CORNERS, XOR = datasets.xor()
UNIT = {"xlim": (-0.6, 1.6), "ylim": (-0.6, 1.6), "xticks": (0, 1), "yticks": (0, 1)}
EPOCHS, EVERY = 200, 4  # of the playground


def two_lines():
    """Turn and shift the lines of two step neurons; see where they put the four corners."""

    def draw(left, right, angle1, shift1, angle2, shift2):
        W = np.array([direction(angle1), direction(angle2)]).T
        b = -W.sum(axis=0) / 2 - (shift1, shift2)
        hidden = (CORNERS @ W + b >= 0).astype(int)
        y = hidden.sum(axis=1) == 2
        plots.points(CORNERS, XOR, ax=left, wrong=y != XOR, legend=False, size=90)
        left.set(xlabel="$x_1$", ylabel="$x_2$", aspect="equal", **UNIT)
        for k in (0, 1):
            plots.line(W[:, k], b[k], ax=left, color=plots.LINES[1 + k], label=f"$h_{k + 1}$")
        places = hidden + side_by_side(hidden)
        plots.points(places, XOR, ax=right, wrong=y != XOR, legend=False, size=90)
        right.set(xlabel="$h_1$", ylabel="$h_2$", aspect="equal", **UNIT)
        plots.line([1, 1], -1.5, ax=right, sides=True)
        went = ", ".join(f"{pair(c)} → {pair(h)}" for c, h in zip(CORNERS, hidden))
        yes, no = ({tuple(h) for h in hidden[XOR == t]} for t in (1, 0))
        lost = " A yes and a no fall together: nothing behind can part them." * bool(yes & no)
        return f"{went}: {np.sum(y == XOR)} of 4 right.{lost}"

    controls = {
        "angle1": slider("direction of h1", 45, 0, 355, 5),
        "shift1": slider("how far", -0.35, -1, 1, 0.05),
        "angle2": slider("direction of h2", 45, 0, 355, 5),
        "shift2": slider("how far, h2", 0.35, -1, 1, 0.05),
    }
    for name in ("shift1", "shift2"):
        controls[name].readout_format = ".2f"
    return Demo(draw, controls, size=(6.4, 3.0), panels={"ncols": 2})


def direction(degrees):
    return np.cos(np.radians(degrees)), np.sin(np.radians(degrees))


def side_by_side(places):
    """(n, 2): a small shift to the right for all but the first of those in the same place."""
    before = [sum(np.array_equal(p, q) for q in places[:i]) for i, p in enumerate(places)]
    return np.column_stack([0.16 * np.array(before), np.zeros(len(places))])


def playground():
    """Choose data, hidden neurons and their activation; see what the network learns."""
    sets = {name: getattr(datasets, name)(200) for name in ("circles", "moons", "spirals")}
    trained = {}

    def network(data, units, activation, epoch):
        """The network after so many epochs; what was trained before is remembered."""
        X, t = sets[data]
        key = (data, units, activation)
        if key not in trained:
            layers = [nn.Dense(units, activation=activation), nn.Dense(1, activation="sigmoid")]
            model = nn.Sequential([nn.Input((2,)), *layers], seed=0)
            model.compile(nn.Adam(0.03), "binary_crossentropy")
            trained[key] = model, [model.get_weights()]
        model, history = trained[key]
        while len(history) <= epoch // EVERY:
            model.set_weights(history[-1])
            model.fit(X, t, batch_size=50, epochs=EVERY, verbose=0)
            history.append(model.get_weights())
        model.set_weights(history[epoch // EVERY])
        return model

    def draw(ax, data, units, activation, epoch):
        X, t = sets[data]
        model = network(data, units, activation, epoch)
        right = (model.predict(X)[:, 0] >= 0.5) == t
        plots.regions(lambda P: model.predict(P)[:, 0], X=X, ax=ax, resolution=90)
        plots.points(X, t, ax=ax, wrong=~right, legend=False, size=20)
        ax.set(xlabel="$x_1$", ylabel="$x_2$")
        return (
            f"{units} {activation} neuron{'s' * (units > 1)} in the hidden layer, "
            f"{model.count_params()} parameters, after {epoch} epochs: {right.sum()} of {len(t)} "
            "right."
        )

    controls = {
        "data": ipywidgets.Dropdown(
            options=list(sets), description="data", layout={"width": "14em"}
        ),
        "units": ipywidgets.IntSlider(
            2, min=1, max=24, description="hidden neurons", layout=WIDE,
            style={"description_width": "9em"},
        ),
        "activation": ipywidgets.Dropdown(
            options=["tanh", "relu", "sigmoid", "linear"], description="activation",
            layout={"width": "14em"},
        ),
        "epoch": ipywidgets.IntSlider(
            100, min=0, max=EPOCHS, step=EVERY, description="epoch", layout=WIDE,
            style={"description_width": "9em"},
        ),
    }  # fmt: skip
    epoch = controls["epoch"]
    play = ipywidgets.Play(value=epoch.value, min=0, max=EPOCHS, step=EVERY, interval=100)
    ipywidgets.jslink((play, "value"), (epoch, "value"))
    show = [controls["data"], controls["activation"], controls["units"], play, epoch]
    demo = Demo(draw, controls, size=(4.2, 3.0), show=show)
    demo.reset.on_click(lambda _button: setattr(play, "playing", False))
    return demo


def softmax():
    """Move three logits and the temperature; see the probabilities they become."""

    def draw(left, right, z1, z2, z3, temperature):
        z = np.array([z1, z2, z3])
        p = nn.softmax(z / temperature)
        colors = [plots.style.sign_color(value) for value in z]
        left.barh(range(3), z, height=0.72, color=plots.FAINT)
        left.barh(range(3), z / temperature, height=0.36, color=colors)
        left.axvline(0, color=plots.MUTED, lw=1)
        left.set(xlim=(-5.2, 5.2), ylim=(2.5, -0.5), yticks=range(3))
        left.set_xlabel("logit, and divided by the temperature")
        left.set_yticklabels(["A", "B", "C"])
        plots.style.tidy(left)
        plots.probabilities(p, names=["A", "B", "C"], ax=right)
        right.set(xlabel="probability", xlim=(0, 1.25))  # room for a number behind a full bar
        shown = ", ".join(map(written, z))
        return (
            f"At temperature {temperature:.2g} the logits {shown} become "
            f"{p[0]:.1%}, {p[1]:.1%} and {p[2]:.1%}."
        )

    controls = {
        "z1": slider("logit of A", 2.0, -5, 5, 0.1),
        "z2": slider("logit of B", 1.0, -5, 5, 0.1),
        "z3": slider("logit of C", 0.1, -5, 5, 0.1),
        "temperature": ipywidgets.FloatLogSlider(
            1.0, base=10, min=-1, max=1, step=0.02, description="temperature",
            readout_format=".2r", style={"description_width": "9em"}, layout=WIDE,
        ),
    }  # fmt: skip
    return Demo(draw, controls, size=(6.4, 2.4), panels={"ncols": 2})


def pieces(model, X, t):
    """Move a point through a ReLU network; see the piece it lies in, and the neuron that is there.

    model : a trained Sequential, ReLU in all hidden layers, one output; X (n, 2), t (n,) its data.
    """
    neurons, grids = neurons_of(model), {}
    low, high = X.min(axis=0) - 0.4, X.max(axis=0) + 0.4
    window = {"xlim": (low[0], high[0]), "ylim": (low[1], high[1])}
    xs, ys = np.linspace(low, high, 80).T
    border = model.predict(np.stack(np.meshgrid(xs, ys), axis=-1).reshape(-1, 2)).reshape(80, 80)

    def on_grid(P):
        """The neurons of a whole grid: asked once, for it is the same each time."""
        if len(P) not in grids:
            grids[len(P)] = neurons(P)
        return grids[len(P)]

    def draw(ax, x1, x2):
        here = np.array([x1, x2])
        own = neurons(here[None])
        plots.pieces(
            lambda P: own if len(P) == 1 else on_grid(P), here=here, ax=ax, resolution=160, **window
        )
        ax.contour(xs, ys, border, [0.5], colors=plots.MUTED, linewidths=2.2)
        plots.points(X, t, ax=ax, legend=False, size=14)
        w1, w2, b = own[0]
        ax.set(xlabel="$x_1$", ylabel="$x_2$", **window)
        if w1 or w2:
            plots.line([w1, w2], b, ax=ax)
        p = nn.sigmoid(w1 * x1 + w2 * x2 + b)
        return (
            f"At least {ax.pieces} pieces in this window. Where the square is, the whole network "
            f"is one neuron: z = {written(w1, '.2f')} x₁ {term(w2, '.2f')} x₂ "
            f"{term(b, '.2f')}. It says yes with {p:.0%}."
        )

    middle = (low + high) / 2
    controls = {
        "x1": slider("x1", round(middle[0], 1), round(low[0], 1), round(high[0], 1), 0.02),
        "x2": slider("x2", round(middle[1], 1), round(low[1], 1), round(high[1], 1), 0.02),
    }
    for control in controls.values():
        control.readout_format = ".2f"
    return Demo(draw, controls, size=(4.4, 3.2))


def neurons_of(model):
    """A function of points (m, 2) that gives, for each, the w1, w2 and b of the neuron there."""
    *hidden, last = model.layers

    def neurons(P):
        a = np.asarray(P, float)
        w = np.broadcast_to(np.eye(2), (len(a), 2, 2))  # a = w x + b, to begin with: x itself
        b = np.zeros((len(a), 2))
        for layer in hidden:
            W, bias = layer.kernel.astype(float), layer.bias.astype(float)
            z = a @ W + bias
            on = z > 0
            a, w, b = z * on, (w @ W) * on[:, None], (b @ W + bias) * on
        W, bias = last.kernel.astype(float), last.bias.astype(float)
        return np.column_stack([(w @ W)[..., 0], b @ W + bias])  # (m, 3)

    return neurons
