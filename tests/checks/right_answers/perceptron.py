"""Other right answers to exercise 01: loops, lists, float32, other algebra. All must pass.

The first of each task is written by the hints, to the letter.
"""

import itertools
import math

import numpy as np


def summed_by_the_hints(X, w, b):
    return X @ w + b


def step_by_the_hints(z):
    return np.where(z >= 0, 1, 0)


def update_by_the_hints(w, b, x, t, learning_rate):
    error = t - (1 if w @ x + b >= 0 else 0)
    w = w + learning_rate * error * x
    return w, b + learning_rate * error


def train_by_the_hints(X, t, learning_rate, max_epochs):
    w, b, mistakes = np.zeros(X.shape[1]), 0.0, []
    for epoch in range(max_epochs):  # noqa: B007, as the hint has it
        wrong = 0
        for x_i, t_i in zip(X, t):
            error = t_i - (1 if x_i @ w + b >= 0 else 0)
            w, b = w + learning_rate * error * x_i, b + learning_rate * error
            wrong = wrong + abs(error)
        mistakes.append(wrong)
        if wrong == 0:
            break
    return w, b, mistakes


def nand_by_the_hints():
    b = 3
    return np.array([-2, -3]), b


def count_by_the_hints(targets, grid):
    count = 0
    for w1, w2, b in itertools.product(grid, repeat=3):
        answers = [int(x1 * w1 + x2 * w2 + b >= 0) for x1 in (0, 1) for x2 in (0, 1)]
        if answers == list(targets):
            count += 1
    return count


def gradient_by_the_hints(X, t, w, b, cost):
    z = X @ w + b
    p = 1 / (1 + np.exp(-z))
    dz = (p - t) * (1 + (cost - 1) * t)
    return X.T @ dz / len(X), dz.sum() / len(X)


def summed_by_loops(X, w, b):
    return [sum(X[i, j] * w[j] for j in range(len(w))) + b for i in range(len(X))]


def step_by_loop(z):
    return [1 if number >= 0 else 0 for number in z]


def summed_with_a_column_of_ones(X, w, b):
    return np.append(X, np.ones((len(X), 1)), axis=1) @ np.append(w, b)


def step_by_heaviside(z):
    return np.heaviside(z, 1)


def summed_in_float32(X, w, b):
    return (X.astype("float32") * w.astype("float32")).sum(axis=1) + np.float32(b)


def step_as_booleans(z):
    return z >= 0


def update_by_cases(w, b, x, t, learning_rate):
    y = int(np.dot(w, x) + b >= 0)
    if y < t:
        return w + learning_rate * x, b + learning_rate
    if y > t:
        return w - learning_rate * x, b - learning_rate
    return w, b


def update_of_a_copy(w, b, x, t, learning_rate):
    w = w.copy()
    error = t - (x.dot(w) + b >= 0)
    w += learning_rate * error * x
    b += learning_rate * error
    return [w, b]


def update_by_lists(w, b, x, t, learning_rate):
    z = b
    for w_j, x_j in zip(w, x):
        z += w_j * x_j
    error = t - (1 if z >= 0 else 0)
    return [w_j + learning_rate * error * x_j for w_j, x_j in zip(w, x)], b + learning_rate * error


def train_with_while(X, t, learning_rate, max_epochs):
    w, b, mistakes = np.zeros(len(X[0])), 0, []
    while len(mistakes) < max_epochs and 0 not in mistakes:
        wrong = 0
        for i in range(len(X)):
            y = 1 if np.dot(X[i], w) + b >= 0 else 0
            if y != t[i]:
                wrong += 1
                w, b = update_by_cases(w, b, X[i], t[i], learning_rate)
        mistakes += [wrong]
    return w, b, np.array(mistakes)


def train_with_bias_as_weight(X, t, learning_rate, max_epochs):
    examples = np.column_stack([X, np.ones(len(X))])
    v, mistakes = np.zeros(examples.shape[1], dtype="float32"), []
    for _ in range(max_epochs):
        errors = []
        for example, target in zip(examples, t):
            errors.append(target - (example @ v >= 0))
            v = v + np.float32(learning_rate) * errors[-1] * example.astype("float32")
        mistakes.append(int(np.count_nonzero(errors)))
        if not any(errors):
            break
    return v[:-1], float(v[-1]), mistakes


def nand_barely():
    return np.array([-1, -1]), 1


def nand_as_list():
    return [[-0.2, -0.3], 0.4]


def nand_of_arrays():
    return (np.array([-2.0]), np.array([-2.0])), np.array([3.0])


def count_with_itertools(targets, grid):
    def answers(w1, w2, b):
        return [int(x1 * w1 + x2 * w2 + b >= 0) for x1 in (0, 1) for x2 in (0, 1)]

    return sum(answers(*triple) == list(targets) for triple in itertools.product(grid, repeat=3))


def count_with_broadcasting(targets, grid):
    w1, w2, b = np.meshgrid(grid, grid, grid, indexing="ij")
    answers = np.stack([b, w2 + b, w1 + b, w1 + w2 + b]) >= 0
    return (answers == np.reshape(targets, (4, 1, 1, 1))).all(axis=0).sum()


def gradient_by_loops(X, t, w, b, cost):
    n, d = X.shape
    dw, db = [0.0] * d, 0.0
    for i in range(n):
        p = 1 / (1 + math.exp(-sum(X[i, j] * w[j] for j in range(d)) - b))
        error = cost * (p - 1) if t[i] else p
        for j in range(d):
            dw[j] += error * X[i, j] / n
        db += error / n
    return dw, db


def gradient_by_tanh(X, t, w, b, cost):
    p = (1 + np.tanh((X @ w + b) / 2)) / 2
    error = cost**t * (p - t)
    return np.mean(error[:, None] * X, axis=0), np.array([error.mean()])


def gradient_in_float32(X, t, w, b, cost):
    X, w, t = X.astype("float32"), w.astype("float32"), t.astype("float32")
    p = 1 / (1 + np.exp(-(X @ w + np.float32(b))))
    error = (1 - t) * p - np.float32(cost) * t * (1 - p)
    return error @ X / np.float32(len(X)), error.mean()


ANSWERS = {
    "neuron": [
        (summed_by_the_hints, step_by_the_hints),
        (summed_by_loops, step_by_loop),
        (summed_with_a_column_of_ones, step_by_heaviside),
        (summed_in_float32, step_as_booleans),
    ],
    "learning_rule": [
        (update_by_the_hints,),
        (update_by_cases,),
        (update_of_a_copy,),
        (update_by_lists,),
    ],
    "training": [(train_by_the_hints,), (train_with_while,), (train_with_bias_as_weight,)],
    "gates": [
        (nand_by_the_hints, count_by_the_hints),
        (nand_barely, count_with_itertools),
        (nand_as_list, count_with_broadcasting),
        (nand_of_arrays, count_with_broadcasting),
    ],
    "gradient": [
        (gradient_by_the_hints,),
        (gradient_by_loops,),
        (gradient_by_tanh,),
        (gradient_in_float32,),
    ],
}

MUTANTS = {  # the line of the solution after a mechanical change, and why it is right all the same
    "return z >= 0": "True and False are 1 and 0",
    "y = 1 if w @ x + b >= 0 else 0": "both are vectors",
    "wrong += error != 0": "True adds 1",
    "if -wrong == 0:": "0 has no sign",
    "w, b = (np.zeros(X.shape[-1]), 0.0)": "the last of two is the second",
    "w, b = (np.zeros((-X).shape[1]), 0.0)": "the shape is the same",
    "wrong += int(-error != 0)": "0 has no sign",
    "error = t_i - (1 if w @ x_i + b >= 0 else 0)": "both are vectors",
    "inputs = [[0, 0], [0, 1], [1, 0], [1, 1]]": "@ takes a list beside an array",
    "return ([-2.0, -2.0], 3.0)": "a list of two weights serves",
    "return (np.array([-2.0, -2.0]), 2.0)": "2 - 4 is below 0 too",
    "return (np.array([-3.0, -2.0]), 3.0)": "another neuron that computes NAND",
    "return (np.array([-2.0, -3.0]), 3.0)": "another neuron that computes NAND",
    "count += np.all(answers == targets)": "True adds 1",
    "answers = step(weighted_sum(inputs, [w1, w2], b))": "@ takes a list beside an array",
    "return (X.T @ error / len(t), np.mean(error))": "there are as many targets as rows",
    "return (X.T @ error / len(-X), np.mean(error))": "the length is the same",
}
