"""Task 2, momentum and Adam on gradients that are given. Known here without any running mean: each
velocity and each mean is written out as a weighted sum of all gradients so far."""

import numpy as np

from utils.checks.task import Task

task = Task(
    "rules",
    functions=("momentum", "adam"),
    hints=(
        "Begin with a list of places that holds `w`, and with a velocity `np.zeros(len(w))`. In "
        "each step compute the new velocity first, then append `places[-1] + v`.",
        "Adam counts its steps from 1: `for s, g in enumerate(gradients, start=1)`.",
        "m and v go on as they are. m_hat and v_hat, the corrected ones, are for this step only.",
    ),
)


def some_gradients(rng, **given):
    w = np.array([1.0, -2.0])
    gradients = np.array([[2.0, 1.0], [-4.0, 3.0], [1.0, 0.5]])
    yield {"w": w, "gradients": gradients, **given}
    for steps, d in [(1, 3), (4, 2), (5, 3), (8, 1), (6, 4)]:
        size = rng.uniform(0.5, 3)
        yield {"w": rng.normal(size=d), "gradients": size * rng.normal(size=(steps, d)), **given}


def some_slides(rng):
    for i, case in enumerate(some_gradients(rng)):
        rate, mu = (0.1, 0.5) if i == 0 else (rng.uniform(0.05, 0.4), rng.uniform(0.3, 0.9))
        yield case | {"learning_rate": round(rate, 3), "mu": round(mu, 3)}


@task.question(cases=some_slides, gives="places")
def momentum(w, gradients, learning_rate, mu):
    """all places, an array of shape (steps + 1, d)"""
    places = [w]
    for s in range(len(gradients)):
        share = mu ** np.arange(s, -1, -1.0)  # of the gradients 0 … s in the velocity
        places.append(places[-1] - learning_rate * share @ gradients[: s + 1])
    return np.array(places)


momentum.part("places", "momentum: all places, from the start on")


@momentum.kind
def a_single_slide(w, gradients, learning_rate, mu):
    """with a single step"""
    return len(gradients) == 1


@momentum.workings
def _(
    w,
    gradients,
    learning_rate,
    mu,
    *,
    first=lambda gradients, w: np.zeros(gradients.shape[1]),
    velocity=lambda v, g, rate, mu: mu * v - rate * g,
    move=lambda w, v, before, g, rate, mu: w + v,
    result=lambda places, velocities: np.array(places),
):
    places, velocities = [w], [first(gradients, w)]
    for g in gradients:
        before = velocities[-1]
        velocities.append(velocity(before, g, learning_rate, mu))
        places.append(move(places[-1], velocities[-1], before, g, learning_rate, mu))
    return result(places, velocities)


def some_adams(rng):
    for i, case in enumerate(some_gradients(rng)):
        beta1, beta2 = (0.5, 0.75) if i == 0 else rng.uniform([0.6, 0.85], [0.8, 0.97]).round(3)
        yield case | {
            "learning_rate": 0.1 if i == 0 else round(rng.uniform(0.05, 0.4), 3),
            "beta1": float(beta1),
            "beta2": float(beta2),
            "epsilon": (1e-7, 0.5)[i % 2],
        }


@task.question(cases=some_adams, gives="places")
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    """all places, an array of shape (steps + 1, d)"""
    places = [w]
    for s in range(len(gradients)):
        back = np.arange(s, -1, -1.0)
        m, v = (
            np.average(g, axis=0, weights=beta**back)  # what the corrections make of the means
            for beta, g in ((beta1, gradients[: s + 1]), (beta2, gradients[: s + 1] ** 2))
        )
        places.append(places[-1] - learning_rate * m / (np.sqrt(v) + epsilon))
    return np.array(places)


adam.part("places", "adam: all places, from the start on", points=2)


@adam.kind
def a_single_step(w, gradients, learning_rate, beta1, beta2, epsilon):
    """with a single step"""
    return len(gradients) == 1


@adam.kind
def a_large_epsilon(w, gradients, learning_rate, beta1, beta2, epsilon):
    """with a large epsilon"""
    return epsilon > 0.1


@adam.workings
def _(
    w,
    gradients,
    learning_rate,
    beta1,
    beta2,
    epsilon,
    *,
    counted=lambda s, steps: s,
    mean=lambda m, g, beta1, beta2: beta1 * m + (1 - beta1) * g,
    squares=lambda v, g, m, beta1, beta2: beta2 * v + (1 - beta2) * g**2,
    m_corrected=lambda m, beta1, beta2, s: m / (1 - beta1**s),
    v_corrected=lambda v, beta2, beta1, s: v / (1 - beta2**s),
    kept=lambda m, v, m_hat, v_hat: (m, v),
    root=lambda v, epsilon: np.sqrt(v) + epsilon,
    move=lambda w, rate, m, root, g: w - rate * m / root,
    result=lambda places: np.array(places),
):
    places, m, v = [w], np.zeros(len(w)), np.zeros(len(w))
    for step, g in enumerate(gradients, start=1):
        s = counted(step, len(gradients))
        m = mean(m, g, beta1, beta2)
        v = squares(v, g, m, beta1, beta2)
        m_hat = m_corrected(m, beta1, beta2, s)
        v_hat = v_corrected(v, beta2, beta1, s)
        places.append(move(places[-1], learning_rate, m_hat, root(v_hat, epsilon), g))
        m, v = kept(m, v, m_hat, v_hat)
    return result(places)
