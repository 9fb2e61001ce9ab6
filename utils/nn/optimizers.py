"""Optimizers: what to do with a gradient.

A network keeps all its weights in one long vector w, and their gradient in another, g. A rule says
how w moves; it is applied to one stretch of the vectors after another, each short enough to stay
near the processor. What a rule remembers (its slots) are vectors like w, which start at 0.
"""

import math

import numpy as np

from utils.arguments import lookup, number

STRETCH = 2**15  # numbers


class Optimizer:
    """The part that all rules share.

    Parameters
    ----------
    learning_rate : η, a number, or a schedule: a function of the number of steps done.
    clipnorm : the largest norm that the gradient of one weight array may have; longer ones shrink.
    global_clipnorm : the same for all gradients taken together as one vector.

    Source of the clipping: Pascanu, Mikolov & Bengio 2013, algorithm 1.
    """

    slots = 0

    def __init__(self, learning_rate, clipnorm=None, global_clipnorm=None):
        if not callable(learning_rate):
            number("learning_rate", learning_rate, 0)
        if clipnorm is not None and global_clipnorm is not None:
            raise ValueError("clipnorm: expected None where global_clipnorm is given, not both")
        self.learning_rate = learning_rate
        self.clipnorm = clipnorm and number("clipnorm", clipnorm, 0)
        self.global_clipnorm = global_clipnorm and number("global_clipnorm", global_clipnorm, 0)
        self.reset()

    def reset(self):
        """Forget all steps so far."""
        self.iterations, self.memory = 0, None
        return self

    def update(self, w, g, parts=None):
        """One step: w changes in place.

        Parameters
        ----------
        w, g : (size,) the weights and ∂L/∂w. Clipping changes g.
        parts : slices of w, one for each weight array, for clipnorm; None: w is one array.
        """
        if self.memory is None or (self.memory and len(self.memory[0]) != len(w)):
            self.memory = list(np.zeros((self.slots, len(w)), w.dtype))
        rate = self.learning_rate
        rate = float(rate(self.iterations)) if callable(rate) else rate
        self.iterations += 1
        if self.clipnorm:
            for part in parts or [slice(None)]:
                shrink(g[part], self.clipnorm)
        elif self.global_clipnorm:
            shrink(g, self.global_clipnorm)
        for start in range(0, len(w), STRETCH):
            part = slice(start, start + STRETCH)
            self.rule(w[part], g[part], rate, *[slot[part] for slot in self.memory])

    def rule(self, w, g, rate, *slots):
        """Change w, and the slots, in place."""
        raise NotImplementedError


def shrink(g, longest):
    """Make a gradient no longer than this, in place: g · longest / max(‖g‖, longest)."""
    norm = np.sqrt(np.vdot(g, g))
    if norm > longest:
        g *= longest / norm


class SGD(Optimizer):
    """Gradient descent, with momentum if you like.

        w ← w − η g
        momentum:  v ← μ v − η g,  w ← w + v               it keeps rolling
        nesterov:  v ← μ v − η g,  w ← w + μ v − η g       it looks ahead to where v will take it

    Parameters
    ----------
    learning_rate : η; momentum : μ from 0 to 1; nesterov : look ahead?

    Source: Sutskever et al. 2013, equations 1–4, in Keras's form.
    """

    def __init__(self, learning_rate=0.01, momentum=0.0, nesterov=False, **clipping):
        super().__init__(learning_rate, **clipping)
        self.momentum, self.nesterov = number("momentum", momentum, 0, 1), nesterov
        self.slots = 1 if momentum else 0

    def rule(self, w, g, rate, v=None):
        step = rate * g
        if v is not None:
            v *= self.momentum
            v -= step
            step = step - self.momentum * v if self.nesterov else -v
        w -= step


class RMSprop(Optimizer):
    """Each weight has its own step: η over the root of its mean squared gradient.

        v ← ρ v + (1 − ρ) g²,  w ← w − η g / √(v + ε)

    Source: Tieleman & Hinton 2012, lecture 6.5 of "Neural networks for machine learning".
    """

    slots = 1

    def __init__(self, learning_rate=0.001, rho=0.9, epsilon=1e-7, **clipping):
        super().__init__(learning_rate, **clipping)
        self.rho, self.epsilon = number("rho", rho, 0, 1), number("epsilon", epsilon, 0)

    def rule(self, w, g, rate, v):
        v *= self.rho
        v += (1 - self.rho) * g * g
        w -= rate * g / np.sqrt(v + self.epsilon)


class Adam(Optimizer):
    """Momentum and RMSprop together, both corrected for having started at 0.

        m ← m + (1 − β₁)(g − m),  v ← v + (1 − β₂)(g² − v)
        w ← w − η √(1 − β₂ᵗ) / (1 − β₁ᵗ) · m / (√v + ε)        in step t

    Source: Kingma & Ba 2015, algorithm 1, with the corrections in the rate as their section 2 says
    just before 2.1; ε is the ε̂ there, as in Keras.
    """

    slots = 2

    def __init__(self, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7, **clipping):
        super().__init__(learning_rate, **clipping)
        self.beta_1, self.beta_2 = number("beta_1", beta_1, 0, 1), number("beta_2", beta_2, 0, 1)
        self.epsilon = number("epsilon", epsilon, 0)

    def rule(self, w, g, rate, m, v):
        t = self.iterations
        rate *= math.sqrt(1 - self.beta_2**t) / (1 - self.beta_1**t)
        m += (1 - self.beta_1) * (g - m)
        v += (1 - self.beta_2) * (g * g - v)
        w -= rate * m / (np.sqrt(v) + self.epsilon)


OPTIMIZERS = {"sgd": SGD, "rmsprop": RMSprop, "adam": Adam}


def get(optimizer):
    """The optimizer of that name."""
    return lookup("optimizer", optimizer, OPTIMIZERS, Optimizer)
