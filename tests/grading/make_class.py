"""Classes made to order: many students, a few kinds of answers."""

CHANGES = (
    None,
    ("gradient", "X.T @ error / len(X)", "X.T @ error"),
    ("learning_rule", "error = t - y", "error = y - t"),
    ("neuron", "X @ w + b", "X @ w"),
    ("training", "wrong += int(error != 0)", "wrong += error"),
)


def write(folder, book, count, every=1):
    """Write `count` submissions, every one a little different; returns their names."""
    folder.mkdir(parents=True, exist_ok=True)
    names = []
    for number in range(count):
        one = book(solved=number % 10 != 9)
        if number % 10 != 9 and (change := CHANGES[number % len(CHANGES)]):
            one.change(*change)
        if every == 1 or number < count // every:
            one.put("wall", f"Because of {number}.")
        names.append(f"student{number:04d}")
        (folder / f"{names[-1]}_01_perceptron.ipynb").write_bytes(one.data)
    return names
