"""Calls itself without end, and returns a list that contains itself."""
# base: solved
# fair: 8
# %% learning_rule
def update(w, b, x, t, learning_rate):
    return update(w, b, x, t, learning_rate)
# %% gradient
def gradient(X, t, w, b, cost):
    answer = []
    answer.append(answer)
    return answer
