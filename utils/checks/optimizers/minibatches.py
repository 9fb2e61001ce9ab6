"""Task 1, cutting an epoch into batches, and counting steps. Known here from dealing out the
examples one by one, and from counting."""

import numpy as np

from utils.checks.task import Task

task = Task(
    "minibatches",
    functions=("minibatches", "iterations"),
    hints=(
        "`range(0, len(X), batch_size)` gives the place in `order` at which each batch begins.",
        "`chosen = order[start : start + batch_size]` are the numbers of the examples in a batch; "
        "a slice that runs over the end stops there. An array of numbers picks rows: `X[chosen]`.",
        "For iterations: how many batches has one epoch, the small one counted? 7 examples in "
        "batches of 3 make 3, and so do 9.",
    ),
)


def some_epochs(rng):
    X, t = np.arange(10.0).reshape(5, 2), np.array([10.0, 11.0, 12.0, 13.0, 14.0])
    yield {"X": X, "t": t, "batch_size": 2, "order": np.array([3, 0, 4, 1, 2])}
    for n, d, batch_size in [
        (6, 2, 3),
        (7, 3, 4),
        (9, 2, 1),
        (5, 3, 8),
        (11, 4, 3),
        (13, 3, 6),
        (12, 3, 4),
    ]:
        order = rng.permutation(n)
        while np.array_equal(np.argsort(order), order):  # not its own inverse
            order = rng.permutation(n)
        X, t = rng.normal(size=(n, d)).round(2), rng.normal(size=n).round(2)
        yield {"X": X, "t": t, "batch_size": batch_size, "order": order}


@task.question(cases=some_epochs, gives="batches")
def minibatches(X, t, batch_size, order):
    """a list of pairs (X_batch, t_batch), of shapes (m, d) and (m,)"""
    batches = []
    for place, i in enumerate(order.tolist()):
        if place % batch_size == 0:
            batches.append(([], []))
        batches[-1][0].append(X[i].tolist())
        batches[-1][1].append(float(t[i]))
    return batches


def sizes(answer, X, t, batch_size, order):
    """how many examples are in each batch"""
    return [len(as_pair(batch)[0]) for batch in as_list(answer)]


def rows(answer, X, t, batch_size, order):
    """the examples one below the other, each with its target behind it"""
    stacked = [np.column_stack(as_pair(batch)) for batch in as_list(answer)]
    return np.concatenate(stacked) if stacked else np.zeros((0, X.shape[1] + 1))


def as_list(answer):
    if not isinstance(answer, (list, tuple)):
        raise ValueError("no list")
    return answer


def as_pair(batch):
    if not isinstance(batch, (list, tuple)) or len(batch) != 2:
        raise ValueError("no pair")
    return [np.asarray(part, float) for part in batch]


minibatches.part(sizes, "minibatches: as many examples in each batch as there should be")
minibatches.part(rows, "minibatches: every example once, in order, with its target")


@minibatches.kind
def a_smaller_last_batch(X, t, batch_size, order):
    """in which the last batch is smaller"""
    return len(X) % batch_size != 0


@minibatches.kind
def a_single_batch(X, t, batch_size, order):
    """in which all fit into one batch"""
    return len(X) <= batch_size


@minibatches.workings
def _(
    X,
    t,
    batch_size,
    order,
    *,
    starts=lambda n, batch_size: range(0, n, batch_size),
    chosen=lambda order, start, batch_size: order[start : start + batch_size],
    of_X=lambda X, chosen, start, batch_size: X[chosen],
    of_t=lambda t, chosen, start, batch_size: t[chosen],
    pair=lambda X_batch, t_batch: (X_batch, t_batch),
    result=lambda batches: batches,
):
    batches = []
    for start in starts(len(X), batch_size):
        which = chosen(order, start, batch_size)
        a, b = of_X(X, which, start, batch_size), of_t(t, which, start, batch_size)
        batches.append(pair(a, b))
    return result(batches)


def some_trainings(rng):
    yield {"n": 2000, "batch_size": 100, "epochs": 1}
    yield {"n": 7, "batch_size": 3, "epochs": 1}
    yield {"n": 9, "batch_size": 3, "epochs": 4}
    yield {"n": 11, "batch_size": 4, "epochs": 6}
    yield {"n": 5, "batch_size": 8, "epochs": 3}
    yield {"n": 1797, "batch_size": 32, "epochs": 5}
    for epochs in (2, 7):
        batch_size = int(rng.integers(5, 60))
        n = batch_size * int(rng.integers(3, 40)) + int(rng.integers(1, batch_size))
        yield {"n": n, "batch_size": batch_size, "epochs": epochs}


@task.question(cases=some_trainings, gives="steps")
def iterations(n, batch_size, epochs):
    """one whole number"""
    return sum(1 for _ in range(epochs) for _ in range(0, n, batch_size))


iterations.part("steps", "iterations: the number of steps in all")


@iterations.kind
def several_epochs(n, batch_size, epochs):
    """with several epochs"""
    return epochs > 1


@iterations.kind
def fits_exactly(n, batch_size, epochs):
    """in which the examples fill their batches exactly"""
    return n % batch_size == 0


@iterations.workings
def _(
    n,
    batch_size,
    epochs,
    *,
    batches=lambda n, batch_size: -(-n // batch_size),
    total=lambda batches, n, batch_size, epochs: batches * epochs,
):
    return total(batches(n, batch_size), n, batch_size, epochs)
