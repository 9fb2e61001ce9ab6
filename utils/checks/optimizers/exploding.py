"""Task 3, what becomes of each direction of a valley, and clipping. Known here from a step down a
slope that is found by nudging, and from the norm of one long list of numbers."""

import math

import numpy as np

from utils.checks.differences import slope
from utils.checks.task import Task

task = Task(
    "exploding",
    functions=("fate", "clip"),
    hints=(
        "One step takes w to w - learning_rate · c · w. By which number is w multiplied?",
        "A factor between 0 and 1 shrinks w and keeps its side, one between -1 and 0 shrinks it "
        "and changes the side. What do others do?",
        "For clip: first the norm of everything, `np.sqrt(sum(np.sum(g**2) for g in gradients))`. "
        "Then one factor for all arrays.",
    ),
)


def some_valleys(rng):
    yield {"curvatures": [1.5, 4.0, 12.0], "learning_rate": 0.2}
    yield {"curvatures": [3.0, 12.0], "learning_rate": 0.05}
    yield {"curvatures": [0.5, 3.0], "learning_rate": 0.9}
    yield {"curvatures": [30.0, 2.5, 15.0, 0.1], "learning_rate": 0.1}
    yield {"curvatures": [0.3, 0.05], "learning_rate": 4.5}
    for k in (2, 3, 5, 6):
        rate = float(rng.choice([0.01, 0.5, 1.5, 3.0]))
        products = [rng.uniform(*rng.choice([(0.1, 0.8), (1.2, 1.8), (2.2, 4)])) for _ in range(k)]
        yield {"curvatures": [round(p / rate, 4) for p in products], "learning_rate": rate}


@task.question(cases=some_valleys, gives="words")
def fate(curvatures, learning_rate):
    """a list of words, one for each curvature"""
    words = []
    for c in curvatures:
        before = 1.0
        after = before - learning_rate * slope(lambda h, c=c: c * (1.0 + h) ** 2 / 2)
        if abs(after) > abs(before):
            words.append("explodes")
        else:
            words.append("glides" if after > 0 else "zigzags")
    return words


def each_word(answer, curvatures, learning_rate):
    """the words, one for each direction"""
    words = answer.tolist() if isinstance(answer, np.ndarray) else answer
    if not isinstance(words, (list, tuple)) or not all(isinstance(word, str) for word in words):
        raise ValueError("no list of words")
    return tuple(words)


fate.part(each_word, "fate: the right word for every direction")


@fate.kind
def some_zigzag(curvatures, learning_rate):
    """in which a direction zigzags"""
    return any(1 < c * learning_rate < 2 for c in curvatures)


@fate.kind
def some_explode(curvatures, learning_rate):
    """in which a direction explodes"""
    return any(c * learning_rate > 2 for c in curvatures)


@fate.kind
def flattest_first(curvatures, learning_rate):
    """in which the curvatures come in order of size"""
    return sorted(curvatures) == list(curvatures)


def word_of(factor):
    return "explodes" if abs(factor) > 1 else "zigzags" if factor < 0 else "glides"


@fate.workings
def _(
    curvatures,
    learning_rate,
    *,
    factor=lambda c, rate: 1 - rate * c,
    word=word_of,
    result=lambda words: words,
):
    return result([word(factor(c, learning_rate)) for c in curvatures])


def some_lists(rng):
    yield {"gradients": [np.array([3.0, 0.0]), np.array([[0.0], [4.0]])], "max_norm": 2.0}
    yield {"gradients": [np.array([3.0, 0.0]), np.array([[0.0], [4.0]])], "max_norm": 10.0}
    for shapes, size, share in [
        (((2, 3), (3,)), 5, 0.3),
        (((3, 2), (2,), (2, 1), (1,)), 0.2, 3),
        (((4, 3), (3,), (3, 2), (2,)), 40, 0.1),
        (((5,),), 2, 0.5),
        (((2, 2), (2,)), 3, 0.9),
    ]:
        gradients = [size * rng.normal(size=shape) for shape in shapes]
        norm = math.hypot(*(number for g in gradients for number in g.ravel()))
        yield {"gradients": gradients, "max_norm": round(share * norm, 3)}
    yield {"gradients": [np.zeros((2, 2)), np.zeros(2)], "max_norm": 1.0}


@task.question(cases=some_lists, gives="gradients")
def clip(gradients, max_norm):
    """a list of arrays, of the shapes that came in"""
    norm = math.hypot(*(number for g in gradients for number in g.ravel().tolist()))
    return [g / max(1.0, norm / max_norm) for g in gradients]


def arrays(answer, gradients, max_norm):
    """the arrays, one after the other"""
    if not isinstance(answer, (list, tuple)):
        raise ValueError("no list")
    return tuple(np.asarray(g, float) for g in answer)


clip.part(arrays, "clip: long gradients shrunk, short ones left alone")


@clip.kind
def short_enough(gradients, max_norm):
    """in which the gradients are short enough"""
    return math.hypot(*(number for g in gradients for number in g.ravel())) <= max_norm


@clip.kind
def nothing_but_zeros(gradients, max_norm):
    """in which all gradients are 0"""
    return not any(g.any() for g in gradients)


@clip.kind
def one_array(gradients, max_norm):
    """with a single array"""
    return len(gradients) == 1


@clip.workings
def _(
    gradients,
    max_norm,
    *,
    norm=lambda gradients: np.sqrt(sum(np.sum(g**2) for g in gradients)),
    too_long=lambda norm, max_norm: norm > max_norm,
    factor=lambda norm, max_norm: max_norm / norm,
    scaled=lambda gradients, factor: [g * factor for g in gradients],
    result=lambda gradients: gradients,
):
    size = norm(gradients)
    if too_long(size, max_norm):
        return result(scaled(gradients, factor(size, max_norm)))
    return result(gradients)
