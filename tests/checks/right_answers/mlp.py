"""Other right answers to exercise 02: loops, lists, float32, other algebra. All must pass.

The first of each task is written by the hints, to the letter.
"""

import math

import numpy as np


def softmax_by_the_hints(Z, temperature):
    Z = Z / temperature
    e = np.exp(Z - Z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def leaky_relu_by_the_hints(z, slope):
    return np.where(z >= 0, z, slope * z)


def elu_by_the_hints(z, alpha):
    with np.errstate(over="ignore"):
        return np.where(z >= 0, z, alpha * (np.exp(z) - 1))


def maxout_by_the_hints(X, W1, b1, W2, b2):
    return np.maximum(X @ W1 + b1, X @ W2 + b2)


def forward_by_the_hints(X, weights, biases):
    a = X
    for W, b in zip(weights[:-1], biases[:-1]):
        a = np.maximum(0, a @ W + b)
    return a @ weights[-1] + biases[-1]


def neuron_at_by_the_hints(x, weights, biases):
    a, w, b = x, np.eye(len(x)), np.zeros(len(x))
    for W, bias in zip(weights[:-1], biases[:-1]):
        z = a @ W + bias
        a, w, b = np.maximum(z, 0), w @ W, b @ W + bias
        w[:, z <= 0] = 0
        b[z <= 0] = 0
    w, b = w @ weights[-1], b @ weights[-1] + biases[-1]
    return w.ravel(), b


def count_by_the_hints(sizes):
    return sum(inputs * units + units for inputs, units in zip(sizes, sizes[1:]))


def widest_by_the_hints(inputs, outputs, depth, budget):
    best, width = 0, 1
    while count_by_the_hints([inputs, *[width] * depth, outputs]) <= budget:
        best, width = width, width + 1
    return best


def xor_by_the_hints():
    return [[1, 1], [1, 1]], [0, -1], [1, -2], -1


def polygon_by_the_hints(corners):
    W1, b1 = [], []
    for p, q in zip(corners, np.roll(corners, -1, axis=0)):
        u, v = q - p
        w = (-v, u)
        W1.append(w)
        b1.append(-np.dot(w, p))
    return np.transpose(W1), np.array(b1), np.ones(len(W1)), -(len(W1) - 0.5)


def softmax_in_loops(Z, temperature):
    rows = []
    for row in Z:
        top = max(row)
        shares = [math.exp((z - top) / temperature) for z in row]
        rows.append([share / sum(shares) for share in shares])
    return rows


def leaky_relu_as_a_maximum(z, slope):
    return np.maximum(z, slope * z)


def elu_in_a_copy(z, alpha):
    a = z.astype(float)
    a[z < 0] = alpha * np.expm1(a[z < 0])
    return a


def maxout_from_the_distance(X, W1, b1, W2, b2):
    first, second = X @ W1 + b1, np.einsum("ij,jk->ik", X, W2) + b2
    return (first + second + np.abs(first - second)) / 2


def forward_recursive(X, weights, biases):
    z = X @ weights[0] + biases[0]
    return z if len(weights) == 1 else forward_recursive(z * (z > 0), weights[1:], biases[1:])


def neuron_at_backwards(x, weights, biases):
    """From the output to the inputs, and the bias from the answer."""
    a, masks = x, []
    for W, b in zip(weights[:-1], biases[:-1]):
        a = np.maximum(a @ W + b, 0)
        masks.append(a > 0)
    answer = (a @ weights[-1] + biases[-1])[0]
    w = weights[-1][:, 0]
    for W, mask in zip(reversed(weights[:-1]), reversed(masks)):
        w = W @ (w * mask)
    return w, answer - x @ w


def count_by_arrays(sizes):
    inputs, units = np.array(sizes[:-1]), np.array(sizes[1:])
    return (inputs + 1) @ units


def widest_by_bisection(inputs, outputs, depth, budget):
    low, high = 0, budget + 1
    while high - low > 1:
        w = (low + high) // 2
        fits = (inputs + 1) * w + (depth - 1) * (w + 1) * w + (w + 1) * outputs <= budget
        low, high = (w, high) if fits else (low, w)
    return low


def xor_of_differences():
    return np.array([[1, -1], [-1, 1]]), np.zeros(2), np.ones(2, "float32"), -0.5


def polygon_of_noes(corners):
    """Neurons that say no: the output says yes when none of them is against it."""
    edges = np.roll(corners, -1, axis=0) - corners
    W1 = np.stack([edges[:, 1], -edges[:, 0]])
    b1 = -(corners * W1.T).sum(axis=1)
    return W1, b1, -np.ones(len(corners)), 0.5


ANSWERS = {
    "softmax": [(softmax_by_the_hints,), (softmax_in_loops,)],
    "activations": [
        (leaky_relu_by_the_hints, elu_by_the_hints, maxout_by_the_hints),
        (leaky_relu_as_a_maximum, elu_in_a_copy, maxout_from_the_distance),
    ],
    "forward": [
        (forward_by_the_hints, neuron_at_by_the_hints),
        (forward_recursive, neuron_at_backwards),
    ],
    "budget": [(count_by_the_hints, widest_by_the_hints), (count_by_arrays, widest_by_bisection)],
    "polygon": [(xor_by_the_hints, polygon_by_the_hints), (xor_of_differences, polygon_of_noes)],
}


MUTANTS = {  # the line of the solution after a mechanical change, and why it is right all the same
    "return e / e.sum(axis=-1, keepdims=True)": "the last axis is the second",
    "e = np.exp(Z - Z.max(axis=-1, keepdims=True))": "the last axis is the second",
    "return np.maximum(X @ W2 + b2, X @ W1 + b1)": "the larger of two, in either order",
    "return np.where(z > 0, z, slope * z)": "at 0 both branches are 0",
    "return np.where(z > 0, z, alpha * np.expm1(np.minimum(z, 0)))": "at 0 both branches are 0",
    "return np.where(z >= 0, z, alpha * np.expm1(z))": "above 0 it is not taken",
    "return np.where(z >= 0, z, alpha * np.expm1(np.minimum(0, z)))": "the smaller of two",
    "return np.where(z >= 0, z, alpha * np.expm1(np.minimum(z, 1)))": "above 0 it is not taken",
    "for W, b in zip(weights[:-1], biases):": "zip ends with the shorter",
    "a = np.maximum(0, a @ W + b)": "the larger of two, in either order",
    "for W, bias in zip(weights, biases[:-1]):": "zip ends with the shorter",
    "for W, b in zip(weights, biases[:-1]):": "zip ends with the shorter",
    "for W, bias in zip(weights[:-1], biases):": "zip ends with the shorter",
    "on = x @ w + b >= 0": "no x lies on an edge",
    "return (w[:, 0], b)": "an array of one number will do for a number",
    "return (w[:, 0], b[-1])": "there is only one output",
    "return (w[:, -1], b[0])": "there is only one output",
    "w, b = (np.eye(len(-x)), np.zeros(len(x)))": "the length is the same",
    "w, b = (np.eye(len(x)), np.zeros(len(-x)))": "the length is the same",
    "W1 = [[1.0, 1.0], [1.0, 1.0]]": "a list of rows serves",
    "b1 = [0.0, -1.0]": "a list of biases serves",
    "return (W1, b1, [1.0, -2.0], -0.5)": "a list of weights serves",
    "return (W1, b1, np.array([1.0, -2.0]), -1)": "another network that computes XOR",
    "return (W1, b1, np.array([1.0, -3.0]), -0.5)": "another network that computes XOR",
    "return (W1, b1, np.ones(len(corners)), 0 - len(corners))": "a sum of 0 says yes",
    "b1 = -np.sum(W1.T * corners, axis=-1)": "the last axis is the second",
    "return (W1, b1, np.ones(len(-corners)), 0.5 - len(corners))": "the length is the same",
    "return (W1, b1, np.ones(len(corners)), 0.5 - len(-corners))": "the length is the same",
}
