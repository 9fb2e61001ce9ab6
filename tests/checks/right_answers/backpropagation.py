"""Other right answers to exercise 03: loops, lists, float32, other algebra. All must pass.

The first of each task is written by the hints, to the letter.
"""

import math

import numpy as np


def huber_by_the_hints(y, t, delta):
    e = y - t
    small = np.abs(e) <= delta
    paid = np.where(small, e**2 / 2, delta * (np.abs(e) - delta / 2))
    return paid.mean(), np.where(small, e, delta * np.sign(e)) / len(e)


def log_loss_by_the_hints(z, t):
    paid = np.where(t == 1, np.logaddexp(0, z) - z, np.logaddexp(0, z))
    p = 0.5 * (1 + np.tanh(z / 2))
    return paid.mean(), (p - t) / len(z)


def chain_by_the_hints(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    back = y - t
    dw3 = back * a2
    back = back * w[2] * (1 - a2**2)
    dw2 = back * a1
    back = back * w[1] * (1 - a1**2)
    return (y - t) ** 2 / 2, np.array([back * x, dw2, dw3])


def shared_by_the_hints(w, x, t):
    loss, dw = chain_by_the_hints(np.full(3, w), x, t)
    return loss, dw[0] + dw[1] + dw[2]


def loss(X, t, W1, b1, w2, b2):
    z = np.tanh(X @ W1 + b1) @ w2 + b2
    return np.mean(np.logaddexp(0, z) - t * z)


def nudge_by_the_hints(X, t, W1, b1, w2, b2):
    h, parts, slopes = 1e-5, [], []
    for part in (W1, b1, w2, b2):
        parts.append(np.array(part, float))
    for part in parts:
        slope = np.zeros(part.shape)
        for i in np.ndindex(part.shape):
            kept = part[i]
            part[i] = kept + h
            up = loss(X, t, *parts)
            part[i] = kept - h
            slope[i] = (up - loss(X, t, *parts)) / (2 * h)
            part[i] = kept
        slopes.append(slope)
    return slopes


def backward_by_the_hints(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / len(X)
    d_z1 = d_z2[:, None] * w2 * (1 - a**2)
    return X.T @ d_z1, d_z1.sum(axis=0), a.T @ d_z2, d_z2.sum()


def train_by_the_hints(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for _ in range(steps):
        losses.append(loss(X, t, W1, b1, w2, b2))
        dW1, db1, dw2, db2 = backward_by_the_hints(X, t, W1, b1, w2, b2)
        W1 = W1 - learning_rate * dW1
        b1 = b1 - learning_rate * db1
        w2 = w2 - learning_rate * dw2
        b2 = b2 - learning_rate * db2
    return W1, b1, w2, b2, losses


def huber_in_loops(y, t, delta):
    paid, slopes = 0.0, []
    for y_i, t_i in zip(y, t):
        e = y_i - t_i
        if abs(e) < delta:
            paid, slope = paid + e * e / 2, e
        else:
            paid, slope = paid + delta * abs(e) - delta**2 / 2, math.copysign(delta, e)
        slopes.append(slope / len(y))
    return paid / len(y), slopes


def log_loss_by_the_larger_part(z, t):
    loss = np.maximum(z, 0) - t * z + np.log1p(np.exp(-np.abs(z)))
    p = np.where(z >= 0, 1, np.exp(-np.abs(z))) / (1 + np.exp(-np.abs(z)))
    return float(np.mean(loss)), ((p - t) / z.size).astype("float32")


def chain_by_one_product(w, x, t):
    a1 = math.tanh(w[0] * x)
    a2 = math.tanh(w[1] * a1)
    e = w[2] * a2 - t
    s1, s2 = 1 / math.cosh(w[0] * x) ** 2, 1 / math.cosh(w[1] * a1) ** 2
    return e * e / 2, [e * w[2] * s2 * w[1] * s1 * x, e * w[2] * s2 * a1, e * a2]


def shared_by_differences(w, x, t):
    def loss(w):
        return (w * np.tanh(w * np.tanh(w * x)) - t) ** 2 / 2

    return loss(w), (loss(w + 1e-5) - loss(w - 1e-5)) / 2e-5


def nudge_in_one_row(X, t, W1, b1, w2, b2):
    """All numbers in one row, a direction for each."""
    shapes = [np.shape(part) for part in (W1, b1, w2, b2)]
    row = np.concatenate([np.ravel(part) for part in (W1, b1, w2, b2)]).astype(float)
    cuts = np.cumsum([int(np.prod(shape)) for shape in shapes])[:-1]

    def cut(row):
        return [part.reshape(s) for part, s in zip(np.split(row, cuts), shapes)]

    slopes = [
        (loss(X, t, *cut(row + 1e-5 * e)) - loss(X, t, *cut(row - 1e-5 * e))) / 2e-5
        for e in np.eye(len(row))
    ]
    return tuple(cut(np.array(slopes)))


def backward_example_by_example(X, t, W1, b1, w2, b2):
    dW1, db1, dw2, db2 = 0 * W1, 0 * b1, 0 * w2, 0.0
    for x, t_i in zip(X, t):
        a = np.tanh(x @ W1 + b1)
        blame = (1 / (1 + np.exp(-(a @ w2 + b2))) - t_i) / len(X)
        d_z = blame * w2 * (1 - a * a)
        dW1, db1 = dW1 + np.outer(x, d_z), db1 + d_z
        dw2, db2 = dw2 + blame * a, db2 + blame
    return dW1, db1, dw2, db2


def train_with_a_list(X, t, W1, b1, w2, b2, learning_rate, steps):
    weights, losses = [W1, b1, w2, b2], []
    while len(losses) < steps:
        losses.append(float(loss(X, t, *weights)))
        slopes = backward_example_by_example(X, t, *weights)
        weights = [w - learning_rate * s for w, s in zip(weights, slopes)]
    return (*weights, losses)


ANSWERS = {
    "losses": [
        (huber_by_the_hints, log_loss_by_the_hints),
        (huber_in_loops, log_loss_by_the_larger_part),
    ],
    "chain": [
        (chain_by_the_hints, shared_by_the_hints),
        (chain_by_one_product, shared_by_differences),
    ],
    "nudging": [(nudge_by_the_hints,), (nudge_in_one_row,)],
    "backward": [(backward_by_the_hints,), (backward_example_by_example,)],
    "training": [(train_by_the_hints,), (train_with_a_list,)],
}

MUTANTS = {  # the line after a mechanical change, and why it is right all the same
    "return (loss, np.where(small, e, delta * np.sign(e)) / len(t))": "as many targets as outputs",
    "return (loss, (p - t) / len(t))": "as many targets as sums",
    "small = np.abs(e) < delta": "at delta both branches are alike",
    "small = np.abs(-e) <= delta": "the size is the same",
    "loss = np.mean(np.logaddexp(z, 0) - t * z)": "logaddexp takes them in either order",
    "p = np.where(z > 0, 1, np.exp(-np.abs(z))) / (1 + np.exp(-np.abs(z)))": "at 0 both are 1",
    "p = np.where(z >= 0, 1, np.exp(-np.abs(-z))) / (1 + np.exp(-np.abs(z)))": "the same size",
    "p = np.where(z >= 0, 1, np.exp(-np.abs(z))) / (1 + np.exp(-np.abs(-z)))": "the same size",
    "return (loss, np.where(small, e, delta / np.sign(e)) / len(y))": "a sign is 1 or -1",
    "return (loss, np.where(small, e, delta * np.sign(e)) / len(-y))": "the length is the same",
    "return (loss, (p - t) / len(-z))": "the length is the same",
    "loss = np.mean(np.where(small, 0.5 * (-e) ** 2, delta * (np.abs(e) - 0.5 * delta)))": "even",
    "loss = np.mean(np.where(small, 0.5 * e ** 2, delta * (np.abs(-e) - 0.5 * delta)))": "its size",
    "loss, dw = chain([w, w, w], x, t)": "three names take a list apart as well",
    "d_z2 = d_y * w3 * (1 - (-a2) ** 2)": "squared",
    "d_z1 = d_z2 * w2 * (1 - (-a1) ** 2)": "squared",
    "return (0.5 * (t - y) ** 2, np.array([d_z1 * x, d_z2 * a1, d_y * a2]))": "squared",
    "h = -1e-05": "down first and then up",
    "return slopes": "a list of four serves",
    "slopes = [np.zeros((-part).shape) for part in weights]": "the shape is the same",
    "for i in np.ndindex((-part).shape):": "the shape is the same",
    "d_z2 = (p - t) / len(t)": "as many targets as examples",
    "d_z2 = (p - t) / len(-X)": "the length is the same",
    "d_z1 = np.outer(d_z2, w2) * (1 - (-a) ** 2)": "squared",
}
