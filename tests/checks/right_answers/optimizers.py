"""Other right answers to exercise 04: loops, lists, float32, other algebra. All must pass.

The first of each task is written by the hints, to the letter.
"""

import numpy as np


def minibatches_by_the_hints(X, t, batch_size, order):
    batches = []
    for start in range(0, len(X), batch_size):
        chosen = order[start : start + batch_size]
        batches.append((X[chosen], t[chosen]))
    return batches


def iterations_by_the_hints(n, batch_size, epochs):
    return epochs * len(range(0, n, batch_size))


def minibatches_split(X, t, batch_size, order):
    ends = range(batch_size, len(X), batch_size)
    return [*zip(np.split(X[order], ends), np.split(t[order], ends))]


def iterations_with_ceil(n, batch_size, epochs):
    return int(np.ceil(n / batch_size)) * epochs


def minibatches_by_a_while(X, t, batch_size, order):
    left, batches = list(order), []
    while left:
        now, left = left[:batch_size], left[batch_size:]
        batches.append([[X[i].tolist() for i in now], [t[i] for i in now]])
    return tuple(batches)


def iterations_by_divmod(n, batch_size, epochs):
    whole, rest = divmod(n, batch_size)
    return (whole + (rest > 0)) * epochs


def momentum_by_the_hints(w, gradients, learning_rate, mu):
    places, v = [w], np.zeros(len(w))
    for g in gradients:
        v = mu * v - learning_rate * g
        places.append(places[-1] + v)
    return np.array(places)


def adam_by_the_hints(w, gradients, learning_rate, beta1, beta2, epsilon):
    places, m, v = [w], np.zeros(len(w)), np.zeros(len(w))
    for s, g in enumerate(gradients, start=1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        m_hat, v_hat = m / (1 - beta1**s), v / (1 - beta2**s)
        places.append(places[-1] - learning_rate * m_hat / (np.sqrt(v_hat) + epsilon))
    return np.array(places)


def momentum_the_other_way(w, gradients, learning_rate, mu):
    """The velocity adds up gradients, and the rate comes in the move."""
    places, v = np.zeros((len(gradients) + 1, len(w))), 0
    places[0] = w
    for s, g in enumerate(gradients):
        v = mu * v + g
        places[s + 1] = places[s] - learning_rate * v
    return places


def adam_number_by_number(w, gradients, learning_rate, beta1, beta2, epsilon):
    columns = []
    for k in range(len(w)):
        here, m, v, column = float(w[k]), 0.0, 0.0, [float(w[k])]
        for s in range(len(gradients)):
            g = float(gradients[s][k])
            m += (1 - beta1) * (g - m)
            v += (1 - beta2) * (g * g - v)
            m_hat, v_hat = m / (1 - beta1 ** (s + 1)), v / (1 - beta2 ** (s + 1))
            here -= learning_rate * m_hat / (v_hat**0.5 + epsilon)
            column.append(here)
        columns.append(column)
    return [list(row) for row in zip(*columns)]


def momentum_in_float32(w, gradients, learning_rate, mu):
    v, places = np.float32(0), [w.astype("float32")]
    for g in gradients.astype("float32"):
        v = np.float32(mu) * v - np.float32(learning_rate) * g
        places.append(places[-1] + v)
    return np.stack(places)


def adam_with_the_corrections_in_the_rate(w, gradients, learning_rate, beta1, beta2, epsilon):
    m, v, power1, power2, places = 0 * w, 0 * w, 1.0, 1.0, [w.copy()]
    for g in gradients:
        power1, power2 = power1 * beta1, power2 * beta2
        m, v = m * beta1 + g * (1 - beta1), v * beta2 + g * g * (1 - beta2)
        rate = learning_rate * (1 - power2) ** 0.5 / (1 - power1)
        places.append(places[-1] - rate * m / (v**0.5 + epsilon * (1 - power2) ** 0.5))
    return np.vstack(places)


def fate_by_the_hints(curvatures, learning_rate):
    words = []
    for c in curvatures:
        factor = 1 - learning_rate * c
        if 0 <= factor:
            words.append("glides")
        elif -1 <= factor:
            words.append("zigzags")
        else:
            words.append("explodes")
    return words


def clip_by_the_hints(gradients, max_norm):
    norm = np.sqrt(sum(np.sum(g**2) for g in gradients))
    if norm > max_norm:
        return [g * max_norm / norm for g in gradients]
    return gradients


def fate_with_numpy(curvatures, learning_rate):
    product = np.asarray(curvatures) * learning_rate
    return np.where(product > 2, "explodes", np.where(product > 1, "zigzags", "glides"))


def clip_in_one_line(gradients, max_norm):
    norm = np.linalg.norm(np.concatenate([g.ravel() for g in gradients]))
    return [g / max(1, norm / max_norm) for g in gradients]


def fate_by_trying(curvatures, learning_rate):
    def of(c):
        path = [1.0]
        for _ in range(3):
            path.append(path[-1] - learning_rate * c * path[-1])
        if abs(path[-1]) > 1:
            return "explodes"
        return "zigzags" if path[1] < 0 else "glides"

    return tuple(map(of, curvatures))


def clip_by_loops(gradients, max_norm):
    total = 0.0
    for g in gradients:
        for number in g.flat:
            total += number * number
    factor = min(1.0, max_norm / (total**0.5 or 1.0) if total else 1.0)
    return [factor * g for g in gradients]


def schedule_by_the_hints(steps):
    return np.geomspace(0.1, 0.001, steps)


def schedule_of_three_parts(steps):
    third = steps // 3
    return [0.06] * third + [0.02] * third + [0.005] * (steps - 2 * third)


def schedule_by_cosine(steps):
    return 0.05 * (1 + np.cos(np.pi * np.arange(steps) / steps)) / 2


def schedule_by_division(steps):
    return 0.1 / (1 + np.arange(steps) / 15)


def initial_by_the_hints(sizes, slope, seed):
    rng, weights = np.random.default_rng(seed), []
    for inputs, neurons in zip(sizes, sizes[1:]):
        deviation = np.sqrt(2 / ((1 + slope**2) * inputs))
        weights.append(rng.normal(0, deviation, size=(inputs, neurons)))
    return weights


def initial_from_standard_normal(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    gain = (2 / (1 + slope * slope)) ** 0.5
    return [gain * rng.standard_normal((n, m)) / n**0.5 for n, m in zip(sizes[:-1], sizes[1:])]


def initial_neuron_by_neuron(sizes, slope, seed):
    """Each column drawn by itself: the same numbers in another order."""
    rng, weights = np.random.default_rng(seed), ()
    for n, m in zip(sizes, sizes[1:]):
        columns = [rng.normal(scale=np.sqrt(2 / n / (1 + slope**2)), size=n) for _ in range(m)]
        weights += (np.stack(columns, axis=1),)
    return weights


ANSWERS = {
    "minibatches": [
        (minibatches_by_the_hints, iterations_by_the_hints),
        (minibatches_split, iterations_with_ceil),
        (minibatches_by_a_while, iterations_by_divmod),
    ],
    "rules": [
        (momentum_by_the_hints, adam_by_the_hints),
        (momentum_the_other_way, adam_number_by_number),
        (momentum_in_float32, adam_with_the_corrections_in_the_rate),
    ],
    "exploding": [
        (fate_by_the_hints, clip_by_the_hints),
        (fate_with_numpy, clip_in_one_line),
        (fate_by_trying, clip_by_loops),
    ],
    "schedule": [
        (schedule_by_the_hints,),
        (schedule_of_three_parts,),
        (schedule_by_cosine,),
        (schedule_by_division,),
    ],
    "initial": [
        (initial_by_the_hints,),
        (initial_from_standard_normal,),
        (initial_neuron_by_neuron,),
    ],
}

MUTANTS = {  # the line of the solution after a mechanical change, and why it is right all the same
    "for start in range(0, len(t), batch_size):": "there are as many targets",
    "for start in range(0, len(order), batch_size):": "there are as many numbers",
    "for start in range(0, len(-X), batch_size):": "only the length counts",
    "return places": "a list of arrays is as good as an array",
    "places, v = ([w], np.zeros(len(-w)))": "only the length counts",
    "places, m, v = ([w], np.zeros(len(-w)), np.zeros(len(w)))": "only the length counts",
    "places, m, v = ([w], np.zeros(len(w)), np.zeros(len(-w)))": "only the length counts",
    "v = beta2 * v + (1 - beta2) * (-g) ** 2": "a square has no sign",
    "if factor <= -1:": "the borders are not asked",
    "elif factor <= 0:": "the borders are not asked",
    "factor = max_norm / norm if norm >= max_norm else 1.0": "at the border the factor is 1",
    "norm = np.sqrt(sum((np.sum((-g) ** 2) for g in gradients)))": "a square has no sign",
    "return rates": "a list of numbers is as good as an array",
    "variance = 2 / ((1 + (-slope) ** 2) * inputs)": "a square has no sign",
}
