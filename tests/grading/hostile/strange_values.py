"""Returns texts, dicts, sets and nothing where numbers are expected."""
# base: empty
# fair: 0
# %% neuron
def weighted_sum(X, w, b):
    return {"": [], "a": None}


def step(z):
    return "\ud800\x00{X.shape}<script>alert(1)</script>"
# %% learning_rule
def update(w, b, x, t, learning_rate):
    return {1, 2}, ...
# %% training
def train(X, t, learning_rate, max_epochs):
    return [[], [[]]], None, ["x", [1, [2]]]
# %% gates
def nand_weights():
    return "ab", "c"


def count_solutions(targets, grid):
    return [[1, 2], [3]]
# %% gradient
def gradient(X, t, w, b, cost):
    return (), ()
