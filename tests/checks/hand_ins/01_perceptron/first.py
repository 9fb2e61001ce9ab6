"""Written by a class of first-time students, as imagined by someone who had seen only the text."""

import numpy as np


# %% neuron · wrong · step uses > 0 so that exactly 0 gives 0 → zero_says_no
def weighted_sum(X, w, b):
    return X @ w + b


def step(z):
    return (z > 0).astype(int)


# %% neuron · wrong · weighted_sum forgets the bias → bias_forgotten
def weighted_sum(X, w, b):
    z = X @ w
    return z


# %% neuron · wrong · w and X swapped in the matrix product → sides_exchanged
def weighted_sum(X, w, b):
    return w @ X + b


# %% neuron · wrong · weighted_sum only multiplies, never adds up, result (n, d) → products_not_summed
def weighted_sum(X, w, b):
    z = X * w + b
    return z


# %% neuron · wrong · np.sum without axis adds all examples together into one number → summed_over_everything
def weighted_sum(X, w, b):
    return np.sum(X * w) + b


# %% neuron · wrong · np.sum over axis 0 instead of axis 1 → summed_down_the_columns
def weighted_sum(X, w, b):
    products = X * w
    return products.sum(axis=0) + b


# %% neuron · wrong · bias added once for every input inside the inner loop → bias_once_per_feature
def weighted_sum(X, w, b):
    n, d = X.shape
    z = np.zeros(n)
    for i in range(n):
        for j in range(d):
            z[i] += X[i, j] * w[j] + b
    return z


# %% neuron · wrong · plain if on an array in step → truth_of_an_array
def step(z):
    if z >= 0:
        return 1
    else:
        return 0


# %% neuron · wrong · step overwrites the given array → input_changed
def step(z):
    z[z >= 0] = 1
    z[z < 0] = 0
    return z


# %% neuron · wrong · first sets negatives to 0, then everything >= 0 to 1, so all are 1 → always_yes
def step(z):
    y = z.copy()
    y[y < 0] = 0
    y[y >= 0] = 1
    return y


# %% neuron · wrong · bias treated as a threshold and subtracted → bias_subtracted
def weighted_sum(X, w, b):
    return np.dot(X, w) - b


# %% neuron · wrong · np.sign used as step, negatives become -1 → sign_of_z
def step(z):
    return np.sign(z)


# %% neuron · wrong · sigmoid returned instead of the step → sigmoid_for_step
def step(z):
    return 1 / (1 + np.exp(-z))


# %% neuron · wrong · return inside the loop over the examples, only the first one is answered → only_the_first
def weighted_sum(X, w, b):
    z = []
    for x in X:
        z.append(np.dot(x, w) + b)
        return np.array(z)


# %% neuron · wrong · weighted_sum hard-coded for two inputs → two_features_only
def weighted_sum(X, w, b):
    return X[:, 0] * w[0] + X[:, 1] * w[1] + b


# %% neuron · wrong · keepdims gives shape (n, 1) → made_a_column
def weighted_sum(X, w, b):
    return np.sum(X * w, axis=1, keepdims=True) + b


# %% neuron · wrong · result array made of integers cuts off the decimals → cut_to_whole_numbers
def weighted_sum(X, w, b):
    z = np.zeros(len(X), dtype=int)
    for i in range(len(X)):
        z[i] = X[i] @ w + b
    return z


# %% neuron · wrong · step prints instead of returning → nothing_returned
def step(z):
    result = np.where(z >= 0, 1, 0)
    print(result)


# %% neuron · wrong · step turned round, 1 for negative z → turned_around
def step(z):
    return np.where(z >= 0, 0, 1)


# %% neuron · wrong · weighted_sum multiplies X in place and changes it → input_changed
def weighted_sum(X, w, b):
    X *= w
    return X.sum(axis=1) + b


# %% neuron · wrong · forgets the bias + step uses > 0 → bias_forgotten, zero_says_no
def weighted_sum(X, w, b):
    total = 0
    for j in range(len(w)):
        total = total + X[:, j] * w[j]
    return total


def step(z):
    return np.where(z > 0, 1, 0)


# %% neuron · wrong · weighted_sum already applies the step → stepped_already
def weighted_sum(X, w, b):
    z = X @ w + b
    return np.where(z >= 0, 1, 0)


def step(z):
    return np.where(z >= 0, 1, 0)


# %% neuron · wrong · loop over the inputs starts at 1 and skips the first + bias subtracted → bias_subtracted, first_feature_left_out
def weighted_sum(X, w, b):
    n, d = X.shape
    z = np.zeros(n)
    for j in range(1, d):
        z += X[:, j] * w[j]
    return z - b


# %% neuron · wrong · sum over the wrong axis + negatives become -1 in step → minus_one_for_no, summed_down_the_columns
def weighted_sum(X, w, b):
    return np.sum(w * X, axis=0) + b


def step(z):
    return np.where(z >= 0, 1, -1)


# %% neuron · right · plain Python loops with numpy result arrays
def weighted_sum(X, w, b):
    z = []
    for row in X:
        s = 0
        for xi, wi in zip(row, w):
            s += xi * wi
        z.append(s + b)
    return np.array(z)


def step(z):
    out = []
    for v in np.ravel(z):
        if v >= 0:
            out.append(1)
        else:
            out.append(0)
    return np.array(out).reshape(np.shape(z))


# %% neuron · right · einsum and heaviside with 1 at zero
def weighted_sum(X, w, b):
    return np.einsum("ij,j->i", X, w) + b


def step(z):
    return np.heaviside(z, 1)


# %% neuron · right · step returns booleans
def weighted_sum(X, w, b):
    return np.matmul(X, w) + b


def step(z):
    return z >= 0


# %% neuron · right · bias as an extra weight on an added column of ones
def weighted_sum(X, w, b):
    ones = np.ones((X.shape[0], 1))
    Xb = np.hstack([X, ones])
    wb = np.append(w, b)
    return Xb @ wb


def step(z):
    return 1 - (z < 0)


# %% neuron · right · float32 arithmetic
def weighted_sum(X, w, b):
    return np.dot(X.astype(np.float32), np.asarray(w, dtype=np.float32)) + np.float32(b)


def step(z):
    return np.where(z < 0, np.float32(0), np.float32(1))


# %% neuron · right · list comprehension and vectorize
def weighted_sum(X, w, b):
    return np.array([sum(X[i, j] * w[j] for j in range(len(w))) + b for i in range(len(X))])


def step(z):
    f = np.vectorize(lambda v: 1 if v >= 0 else 0, otypes=[int])
    return f(z)


# %% neuron · right · w @ X.T and integer array filled with a mask
def weighted_sum(X, w, b):
    return b + w @ X.T


def step(z):
    y = np.zeros(z.shape, dtype=int)
    y[z >= 0] = 1
    return y


# %% neuron · right · column vectors and ravel, nditer over indices in step
def weighted_sum(X, w, b):
    column = w.reshape(-1, 1)
    return (X @ column + b).ravel()


def step(z):
    y = np.ones(z.shape)
    for index in np.ndindex(z.shape):
        if z[index] < 0:
            y[index] = 0
    return y


# %% neuron · right · sums column by column in a while loop, step from np.sign by algebra
def weighted_sum(X, w, b):
    z = np.full(X.shape[0], float(b))
    j = 0
    while j < X.shape[1]:
        z = z + X[:, j] * w[j]
        j += 1
    return z


def step(z):
    return np.floor((np.sign(z) + 2) / 2)


# %% learning_rule · wrong · y is still the weighted sum without a step → answer_without_step
def update(w, b, x, t, learning_rate):
    y = w @ x + b
    w = w + learning_rate * (t - y) * x
    b = b + learning_rate * (t - y)
    return w, b


# %% learning_rule · wrong · w += still changes the given weights → input_changed
def update(w, b, x, t, learning_rate):
    y = 1 if w @ x + b >= 0 else 0
    w += learning_rate * (t - y) * x
    b = b + learning_rate * (t - y)
    return w, b


# %% learning_rule · wrong · bias learns from an answer computed with the new weights → bias_error_of_the_moved_weights
def update(w, b, x, t, learning_rate):
    w = w + learning_rate * (t - int(w @ x + b >= 0)) * x
    b = b + learning_rate * (t - int(w @ x + b >= 0))
    return w, b


# %% learning_rule · wrong · y - t instead of t - y → away_from_the_example
def update(w, b, x, t, learning_rate):
    z = w @ x + b
    if z >= 0:
        y = 1
    else:
        y = 0
    error = y - t
    return w + learning_rate * error * x, b + learning_rate * error


# %% learning_rule · wrong · step uses > 0 → zero_counts_as_no
def update(w, b, x, t, learning_rate):
    y = 1 if np.dot(w, x) + b > 0 else 0
    new_w = w + learning_rate * (t - y) * x
    new_b = b + learning_rate * (t - y)
    return new_w, new_b


# %% learning_rule · wrong · forgot to multiply by x in the weights' line → example_forgotten
def update(w, b, x, t, learning_rate):
    y = int((w @ x + b) >= 0)
    delta = learning_rate * (t - y)
    return w + delta, b + delta


# %% learning_rule · wrong · bias also multiplied by x and becomes an array → bias_moves_like_a_weight
def update(w, b, x, t, learning_rate):
    y = np.where(w @ x + b >= 0, 1, 0)
    w_new = w + learning_rate * (t - y) * x
    b_new = b + learning_rate * (t - y) * x
    return w_new, b_new


# %% learning_rule · wrong · returns (b, w) in the wrong order → values_exchanged
def update(w, b, x, t, learning_rate):
    y = 1 if w @ x + b >= 0 else 0
    new_b = b + learning_rate * (t - y)
    new_w = w + learning_rate * (t - y) * x
    return new_b, new_w


# %% learning_rule · wrong · learning rate forgotten in the bias → bias_without_learning_rate
def update(w, b, x, t, learning_rate):
    y = 1 if w @ x + b >= 0 else 0
    error = t - y
    w = w + learning_rate * error * x
    b = b + error
    return w, b


# %% learning_rule · wrong · bias left out when computing the answer → answer_without_bias
def update(w, b, x, t, learning_rate):
    y = 1 if w @ x >= 0 else 0
    w = w + learning_rate * (t - y) * x
    b = b + learning_rate * (t - y)
    return w, b


# %% learning_rule · wrong · learns only from examples with t = 1 → learns_from_missed_yes_only
def update(w, b, x, t, learning_rate):
    y = 1 if w @ x + b >= 0 else 0
    if t == 1 and y == 0:
        w = w + learning_rate * x
        b = b + learning_rate
    return w, b


# %% learning_rule · wrong · return only inside the if, None when the answer was right → nothing_returned
def update(w, b, x, t, learning_rate):
    y = 1 if w @ x + b >= 0 else 0
    if y != t:
        w = w + learning_rate * (t - y) * x
        b = b + learning_rate * (t - y)
        return w, b


# %% learning_rule · wrong · answers -1 or 1 with np.sign → sign_as_answer
def update(w, b, x, t, learning_rate):
    y = np.sign(w @ x + b)
    w = w + learning_rate * (t - y) * x
    b = b + learning_rate * (t - y)
    return w, b


# %% learning_rule · wrong · sigmoid in place of the step → answer_of_a_sigmoid
def update(w, b, x, t, learning_rate):
    y = 1 / (1 + np.exp(-(w @ x + b)))
    w = w + learning_rate * (t - y) * x
    b = b + learning_rate * (t - y)
    return w, b


# %% learning_rule · wrong · alias taken for a copy, the given w changes → input_changed
def update(w, b, x, t, learning_rate):
    new_w = w
    y = 0
    if np.sum(w * x) + b >= 0:
        y = 1
    for i in range(len(x)):
        new_w[i] = new_w[i] + learning_rate * (t - y) * x[i]
    new_b = b + learning_rate * (t - y)
    return new_w, new_b


# %% learning_rule · wrong · a separate answer for each input because w * x is not summed
def update(w, b, x, t, learning_rate):
    y = (w * x + b >= 0).astype(int)
    w = w + learning_rate * (t - y) * x
    b = b + learning_rate * (t - y)
    return w, b


# %% learning_rule · wrong · repeats the step until the answer is right instead of once → until_it_is_right
def update(w, b, x, t, learning_rate):
    w = w.copy()
    for i in range(1000):
        y = 1 if w @ x + b >= 0 else 0
        if y == t:
            break
        w = w + learning_rate * (t - y) * x
        b = b + learning_rate * (t - y)
    return w, b


# %% learning_rule · wrong · brackets forgotten around t - y → brackets_forgotten
def update(w, b, x, t, learning_rate):
    y = 1 if w @ x + b >= 0 else 0
    w = w + learning_rate * t - y * x
    b = b + learning_rate * t - y
    return w, b


# %% learning_rule · wrong · returns only the change and not the new weights → changes_returned
def update(w, b, x, t, learning_rate):
    y = 1 if w @ x + b >= 0 else 0
    w = learning_rate * (t - y) * x
    b = learning_rate * (t - y)
    return w, b


# %% learning_rule · wrong · no step + w += changes the given weights → answer_without_step, input_changed
def update(w, b, x, t, learning_rate):
    y = w @ x + b
    w += learning_rate * (t - y) * x
    b += learning_rate * (t - y)
    return w, b


# %% learning_rule · wrong · changes w in place + bias learns from the answer after the weights moved → bias_error_of_the_moved_weights, input_changed
def update(w, b, x, t, learning_rate):
    def answer():
        return 1 if w @ x + b >= 0 else 0
    w += learning_rate * (t - answer()) * x
    b = b + learning_rate * (t - answer())
    return w, b


# %% learning_rule · wrong · bias with the sign turned round → bias_the_wrong_way
def update(w, b, x, t, learning_rate):
    y = 1 if w @ x + b >= 0 else 0
    w = w + learning_rate * (t - y) * x
    b = b - learning_rate * (t - y)
    return w, b


# %% learning_rule · wrong · bias is not updated → bias_never_moves
def update(w, b, x, t, learning_rate):
    y = 1 if w @ x + b >= 0 else 0
    w = w + learning_rate * (t - y) * x
    return w, b


# %% learning_rule · wrong · changes x in place → input_changed
def update(w, b, x, t, learning_rate):
    y = 1 if x @ w + b >= 0 else 0
    x *= learning_rate * (t - y)
    return w + x, b + learning_rate * (t - y)


# %% learning_rule · wrong · learning rate fixed at 0.1 + step uses > 0 → unused_argument
def update(w, b, x, t, learning_rate):
    eta = 0.1
    y = 1 if w @ x + b > 0 else 0
    w = w + eta * (t - y) * x
    b = b + eta * (t - y)
    return w, b


# %% learning_rule · wrong · answer computed anew for every weight inside the loop → only_the_first_is_right
def update(w, b, x, t, learning_rate):
    w = np.array(w, dtype=float)
    for i in range(len(w)):
        y = 1 if w @ x + b >= 0 else 0
        w[i] = w[i] + learning_rate * (t - y) * x[i]
    b = b + learning_rate * (t - y)
    return w, b


# %% learning_rule · wrong · prints the new weights and returns nothing + forgets x → nothing_returned
def update(w, b, x, t, learning_rate):
    y = 1 if w @ x + b >= 0 else 0
    new_w = w + learning_rate * (t - y)
    new_b = b + learning_rate * (t - y)
    print(new_w, new_b)


# %% learning_rule · right · if and elif for the two kinds of mistakes
def update(w, b, x, t, learning_rate):
    z = w @ x + b
    if z >= 0 and t == 0:
        return w - learning_rate * x, b - learning_rate
    elif z < 0 and t == 1:
        return w + learning_rate * x, b + learning_rate
    return w.copy(), b


# %% learning_rule · right · boolean answer
def update(w, b, x, t, learning_rate):
    y = w @ x + b >= 0
    return w + learning_rate * (t - y) * x, b + learning_rate * (t - y)


# %% learning_rule · right · element by element in a list comprehension
def update(w, b, x, t, learning_rate):
    z = b
    for i in range(len(w)):
        z = z + w[i] * x[i]
    y = 1 if z >= 0 else 0
    return np.array([wi + learning_rate * (t - y) * xi for wi, xi in zip(w, x)]), b + learning_rate * (t - y)


# %% learning_rule · right · augmented vector with the bias as last weight
def update(w, b, x, t, learning_rate):
    v = np.append(w, b)
    u = np.append(x, 1.0)
    y = int(v @ u >= 0)
    v = v + learning_rate * (t - y) * u
    return v[:-1], v[-1]


# %% learning_rule · right · returns a list, heaviside
def update(w, b, x, t, learning_rate):
    y = np.heaviside(np.inner(w, x) + b, 1.0)
    step_size = learning_rate * (t - y)
    return [np.add(w, step_size * x), b + step_size]


# %% learning_rule · right · with nested helper functions
def update(w, b, x, t, learning_rate):
    def step(z):
        return np.where(z >= 0, 1, 0)

    def neuron(x):
        return step(np.dot(x, w) + b)

    error = t - neuron(x)
    return w + learning_rate * error * x, b + learning_rate * error


# %% learning_rule · right · class with a learn method
class Neuron:
    def __init__(self, w, b):
        self.w = np.array(w, dtype=float)
        self.b = float(b)

    def answer(self, x):
        return 0 if self.w.dot(x) + self.b < 0 else 1

    def learn(self, x, t, eta):
        e = t - self.answer(x)
        self.w += eta * e * x
        self.b += eta * e


def update(w, b, x, t, learning_rate):
    neuron = Neuron(w, b)
    neuron.learn(x, t, learning_rate)
    return neuron.w, neuron.b


# %% learning_rule · right · the bias first and the weights after it from saved error
def update(w, b, x, t, learning_rate):
    error = t - (1 if sum(w * x) + b >= 0 else 0)
    b = b + learning_rate * error
    w = w + np.multiply(x, error * learning_rate)
    return (w, b)


# %% learning_rule · right · float32 copy of the weights
def update(w, b, x, t, learning_rate):
    y = 1.0 if float(w @ x) + b >= 0 else 0.0
    new = w.astype(np.float32) + np.float32(learning_rate * (t - y)) * x.astype(np.float32)
    return new, np.float32(b + learning_rate * (t - y))


# %% training · wrong · return inside the epoch loop, stops after one epoch → one_epoch_only
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        wrong = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                wrong += 1
            w = w + learning_rate * (target - y) * x
            b = b + learning_rate * (target - y)
        mistakes.append(wrong)
        return w, b, mistakes


# %% training · wrong · starts from ones → all_start_at_one
def train(X, t, learning_rate, max_epochs):
    n, d = X.shape
    w = np.ones(d)
    b = 1.0
    mistakes = []
    for epoch in range(max_epochs):
        wrong = 0
        for i in range(n):
            y = 1 if X[i] @ w + b >= 0 else 0
            error = t[i] - y
            if error != 0:
                wrong += 1
                w = w + learning_rate * error * X[i]
                b = b + learning_rate * error
        mistakes.append(wrong)
        if wrong == 0:
            break
    return w, b, mistakes


# %% training · wrong · answers 1 only for z > 0 → zero_counts_as_no
def train(X, t, learning_rate, max_epochs):
    w, b = np.zeros(X.shape[1]), 0.0
    history = []
    for _ in range(max_epochs):
        m = 0
        for xi, ti in zip(X, t):
            yi = 1 if xi @ w + b > 0 else 0
            w = w + learning_rate * (ti - yi) * xi
            b = b + learning_rate * (ti - yi)
            m += int(yi != ti)
        history.append(m)
        if m == 0:
            break
    return w, b, history


# %% training · wrong · never stops early, always does max_epochs → goes_on_after_success
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for epoch in range(max_epochs):
        wrong = 0
        for i in range(len(X)):
            y = 1 if w @ X[i] + b >= 0 else 0
            w = w + learning_rate * (t[i] - y) * X[i]
            b = b + learning_rate * (t[i] - y)
            if y != t[i]:
                wrong = wrong + 1
        mistakes.append(wrong)
    return w, b, mistakes


# %% training · wrong · breaks before the last 0 is appended → clean_epoch_not_recorded
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for epoch in range(max_epochs):
        errors = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                errors += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        if errors == 0:
            break
        mistakes.append(errors)
    return w, b, mistakes


# %% training · wrong · mistakes is one total number and not a list → total_of_mistakes
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = 0
    for epoch in range(max_epochs):
        before = mistakes
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                mistakes += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        if mistakes == before:
            break
    return w, b, mistakes


# %% training · wrong · adds up signed errors so that they cancel → errors_cancel
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for epoch in range(max_epochs):
        total = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            error = target - y
            total += error
            w = w + learning_rate * error * x
            b = b + learning_rate * error
        mistakes.append(total)
        if total == 0:
            break
    return w, b, mistakes


# %% training · wrong · counter not set back to 0 for a new epoch → count_not_reset
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    wrong = 0
    for epoch in range(max_epochs):
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                wrong += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        mistakes.append(wrong)
        if wrong == 0:
            break
    return w, b, mistakes


# %% training · wrong · counts the mistakes of the final weights after each epoch instead of while learning → counted_after_the_epoch
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            w = w + learning_rate * (target - y) * x
            b = b + learning_rate * (target - y)
        answers = (X @ w + b >= 0).astype(int)
        wrong = np.sum(answers != t)
        mistakes.append(wrong)
        if wrong == 0:
            break
    return w, b, mistakes


# %% training · wrong · answers all examples first and learns from all at once (batch) → updates_after_the_epoch
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        y = np.where(X @ w + b >= 0, 1, 0)
        error = t - y
        mistakes.append(int(np.sum(error != 0)))
        w = w + learning_rate * error @ X
        b = b + learning_rate * error.sum()
        if mistakes[-1] == 0:
            break
    return w, b, mistakes


# %% training · wrong · shuffles the examples in every epoch → chance
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    rng = np.random.default_rng(0)
    for epoch in range(max_epochs):
        wrong = 0
        for i in rng.permutation(len(X)):
            y = 1 if w @ X[i] + b >= 0 else 0
            if y != t[i]:
                wrong += 1
                w = w + learning_rate * (t[i] - y) * X[i]
                b = b + learning_rate * (t[i] - y)
        mistakes.append(wrong)
        if wrong == 0:
            break
    return w, b, mistakes


# %% training · wrong · range starts at 1, one epoch too few → one_epoch_too_few
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(1, max_epochs):
        wrong = 0
        for x, target in zip(X, t):
            y = int(w @ x + b >= 0)
            wrong += abs(target - y)
            w = w + learning_rate * (target - y) * x
            b = b + learning_rate * (target - y)
        mistakes.append(wrong)
        if wrong == 0:
            break
    return w, b, mistakes


# %% training · wrong · while loop with <= runs one epoch too many → one_epoch_too_many
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    epoch = 0
    while epoch <= max_epochs:
        wrong = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                wrong += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        mistakes.append(wrong)
        if wrong == 0:
            break
        epoch += 1
    return w, b, mistakes


# %% training · wrong · bias never learns → bias_stays_zero
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        wrong = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                wrong += 1
                w = w + learning_rate * (target - y) * x
        mistakes.append(wrong)
        if wrong == 0:
            break
    return w, b, mistakes


# %% training · wrong · weights and bias set back to zero at the start of every epoch → all_forgotten_each_epoch
def train(X, t, learning_rate, max_epochs):
    mistakes = []
    for epoch in range(max_epochs):
        w = np.zeros(X.shape[1])
        b = 0.0
        wrong = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                wrong += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        mistakes.append(wrong)
        if wrong == 0:
            break
    return w, b, mistakes


# %% training · wrong · leaves the epoch at the first correct answer → epoch_ends_at_a_right_answer
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        wrong = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y == target:
                break
            wrong += 1
            w = w + learning_rate * (target - y) * x
            b = b + learning_rate * (target - y)
        mistakes.append(wrong)
        if wrong == 0:
            break
    return w, b, mistakes


# %% training · wrong · error with the wrong sign, y - t → away_from_the_example
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        wrong = 0
        for i in range(len(X)):
            y = 1 if w @ X[i] + b >= 0 else 0
            if y != t[i]:
                wrong += 1
                w = w + learning_rate * (y - t[i]) * X[i]
                b = b + learning_rate * (y - t[i])
        mistakes.append(wrong)
        if wrong == 0:
            break
    return w, b, mistakes


# %% training · wrong · learns from the raw weighted sum, the step only for counting → learns_from_the_sum
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        wrong = 0
        for x, target in zip(X, t):
            z = w @ x + b
            if (z >= 0) != target:
                wrong += 1
            w = w + learning_rate * (target - z) * x
            b = b + learning_rate * (target - z)
        mistakes.append(wrong)
        if wrong == 0:
            break
    return w, b, mistakes


# %% training · wrong · list gets a 0 or 1 for every example instead of a count for each epoch → one_entry_for_each_example
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        wrong = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            wrong += y != target
            mistakes.append(int(y != target))
            w = w + learning_rate * (target - y) * x
            b = b + learning_rate * (target - y)
        if wrong == 0:
            break
    return w, b, mistakes


# %% training · wrong · max_epochs ignored, endless loop where no line exists → too_slow
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    wrong = 1
    while wrong > 0:
        wrong = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                wrong += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        mistakes.append(wrong)
    return w, b, mistakes


# %% training · wrong · returns only the weights and the bias → other_form
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    for epoch in range(max_epochs):
        wrong = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                wrong += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        print("epoch", epoch, "mistakes", wrong)
        if wrong == 0:
            break
    return w, b


# %% training · wrong · counts the correct answers + stops only when none is correct → right_answers_counted
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        correct = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y == target:
                correct += 1
            w = w + learning_rate * (target - y) * x
            b = b + learning_rate * (target - y)
        mistakes.append(correct)
        if correct == 0:
            break
    return w, b, mistakes


# %% training · wrong · list made max_epochs long in advance, zeros left over at the end → goes_on_after_success
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = [0] * max_epochs
    for epoch in range(max_epochs):
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                mistakes[epoch] += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        if mistakes[epoch] == 0:
            break
    return w, b, mistakes


# %% training · wrong · learning rate forgotten → learning_rate_forgotten
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        wrong = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                wrong += 1
                w = w + (target - y) * x
                b = b + (target - y)
        mistakes.append(wrong)
        if wrong == 0:
            break
    return w, b, mistakes


# %% training · wrong · ends the epoch at the first mistake and begins again → epoch_ends_at_a_mistake
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        wrong = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                wrong += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
                break
        mistakes.append(wrong)
        if wrong == 0:
            break
    return w, b, mistakes


# %% training · wrong · mutable default list, old counts come back at the second call → mutable_default
def train(X, t, learning_rate, max_epochs, mistakes=[]):
    w = np.zeros(X.shape[1])
    b = 0.0
    for epoch in range(max_epochs):
        wrong = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                wrong += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        mistakes.append(wrong)
        if wrong == 0:
            break
    return w, b, mistakes


# %% training · wrong · learns only from admitted students (t = 1) → learns_from_missed_yes_only
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        wrong = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                wrong += 1
                if target == 1:
                    w = w + learning_rate * x
                    b = b + learning_rate
        mistakes.append(wrong)
        if wrong == 0:
            break
    return w, b, mistakes


# %% training · wrong · compares the list with 0 so it never stops + z > 0 → goes_on_after_success, zero_counts_as_no
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        wrong = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b > 0 else 0
            if y != target:
                wrong += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        mistakes.append(wrong)
        if mistakes == 0:
            break
    return w, b, mistakes


# %% training · wrong · stops as soon as the number of mistakes does not fall → stops_when_it_gets_no_better
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        wrong = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                wrong += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        mistakes.append(wrong)
        if wrong == 0 or (len(mistakes) > 1 and mistakes[-1] >= mistakes[-2]):
            break
    return w, b, mistakes


# %% training · wrong · keeps and returns the best weights instead of the last ones → best_weights_returned
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    best = len(X) + 1
    best_w, best_b = w, b
    for epoch in range(max_epochs):
        wrong = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                wrong += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        mistakes.append(wrong)
        if wrong < best:
            best = wrong
            best_w, best_b = w, b
        if wrong == 0:
            break
    return best_w, best_b, mistakes


# %% training · wrong · share of wrong answers instead of their number + breaks before appending the last → clean_epoch_not_recorded, share_of_mistakes
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        wrong = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                wrong += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        if wrong == 0:
            break
        mistakes.append(wrong / len(X))
    return w, b, mistakes


# %% training · wrong · centres X in place before training → input_changed
def train(X, t, learning_rate, max_epochs):
    X -= X.mean(axis=0)
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        wrong = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                wrong += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        mistakes.append(wrong)
        if wrong == 0:
            break
    return w, b, mistakes


# %% training · wrong · loops over the inputs (len(w)) instead of the examples + returns the mistakes first → other_form
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        wrong = 0
        for i in range(len(w)):
            y = 1 if w @ X[i] + b >= 0 else 0
            if y != t[i]:
                wrong += 1
                w = w + learning_rate * (t[i] - y) * X[i]
                b = b + learning_rate * (t[i] - y)
        mistakes.append(wrong)
        if wrong == 0:
            break
    return mistakes, w, b


# %% training · wrong · append indented too little, only the last epoch's count is in the list → only_the_last_count
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    wrong = 0
    for epoch in range(max_epochs):
        wrong = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                wrong += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        if wrong == 0:
            break
    mistakes.append(wrong)
    return w, b, mistakes


# %% training · right · augmented array with the bias in the last column
def train(X, t, learning_rate, max_epochs):
    A = np.column_stack([X, np.ones(len(X))])
    v = np.zeros(A.shape[1])
    mistakes = []
    for _ in range(max_epochs):
        m = 0
        for a, target in zip(A, t):
            y = int(a @ v >= 0)
            m += int(y != target)
            v = v + learning_rate * (target - y) * a
        mistakes.append(m)
        if m == 0:
            break
    return v[:-1], v[-1], mistakes


# %% training · right · while loop with a flag
def train(X, t, learning_rate, max_epochs):
    n, d = X.shape
    w = np.zeros(d)
    b = 0.0
    mistakes = []
    finished = False
    while not finished and len(mistakes) < max_epochs:
        count = 0
        i = 0
        while i < n:
            y = 1 if np.dot(X[i], w) + b >= 0 else 0
            if y != t[i]:
                count = count + 1
                w = w + learning_rate * (t[i] - y) * X[i]
                b = b + learning_rate * (t[i] - y)
            i = i + 1
        mistakes.append(count)
        finished = count == 0
    return w, b, mistakes


# %% training · right · plain lists for the weights, an array at the end
def train(X, t, learning_rate, max_epochs):
    d = len(X[0])
    w = [0.0] * d
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        wrong = 0
        for i in range(len(X)):
            z = b
            for j in range(d):
                z += w[j] * X[i][j]
            y = 1 if z >= 0 else 0
            if y != t[i]:
                wrong += 1
                for j in range(d):
                    w[j] += learning_rate * (t[i] - y) * X[i][j]
                b += learning_rate * (t[i] - y)
        mistakes.append(wrong)
        if wrong == 0:
            break
    return np.array(w), b, mistakes


# %% training · right · class Perceptron
class Perceptron:
    def __init__(self, d, eta):
        self.w = np.zeros(d)
        self.b = 0.0
        self.eta = eta

    def answer(self, x):
        return 1 if self.w @ x + self.b >= 0 else 0

    def learn(self, x, target):
        error = target - self.answer(x)
        self.w = self.w + self.eta * error * x
        self.b = self.b + self.eta * error
        return error != 0


def train(X, t, learning_rate, max_epochs):
    p = Perceptron(X.shape[1], learning_rate)
    mistakes = []
    for epoch in range(max_epochs):
        mistakes.append(int(sum(p.learn(x, target) for x, target in zip(X, t))))
        if mistakes[-1] == 0:
            break
    return p.w, p.b, mistakes


# %% training · right · recursion from epoch to epoch
def train(X, t, learning_rate, max_epochs):
    def epoch(w, b, mistakes):
        if len(mistakes) == max_epochs or (mistakes and mistakes[-1] == 0):
            return w, b, mistakes
        wrong = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                wrong += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        return epoch(w, b, mistakes + [wrong])

    return epoch(np.zeros(X.shape[1]), 0.0, [])


# %% training · right · in-place weights of its own, boolean answers, returns a list
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        mistakes.append(0)
        for x, target in zip(X, t):
            y = (x * w).sum() + b >= 0
            if y != target:
                mistakes[-1] += 1
                if y:
                    w -= learning_rate * x
                    b -= learning_rate
                else:
                    w += learning_rate * x
                    b += learning_rate
        if mistakes[-1] == 0:
            break
    return [w, b, mistakes]


# %% training · right · helper functions, numpy integers in the list
def step(z):
    return np.where(z >= 0, 1, 0)


def one_epoch(X, t, w, b, eta):
    errors = np.zeros(len(X))
    for i in range(len(X)):
        errors[i] = t[i] - step(np.dot(w, X[i]) + b)
        w = w + eta * errors[i] * X[i]
        b = b + eta * errors[i]
    return w, b, np.count_nonzero(errors)


def train(X, t, learning_rate, max_epochs):
    w, b, mistakes = np.zeros(X.shape[1]), 0.0, []
    for k in range(max_epochs):
        w, b, m = one_epoch(X, t, w, b, learning_rate)
        mistakes += [m]
        if not m:
            return w, b, mistakes
    return w, b, mistakes


# %% training · right · one long loop over n * max_epochs examples with the remainder
def train(X, t, learning_rate, max_epochs):
    n = len(X)
    w = np.zeros_like(X[0], dtype=float)
    b = 0.0
    mistakes = []
    wrong = 0
    for k in range(n * max_epochs):
        i = k % n
        y = 1 if w @ X[i] + b >= 0 else 0
        wrong += int(abs(t[i] - y))
        w = w + learning_rate * (t[i] - y) * X[i]
        b = b + learning_rate * (t[i] - y)
        if i == n - 1:
            mistakes.append(wrong)
            if wrong == 0:
                break
            wrong = 0
    return w, b, mistakes


# %% training · right · set of wrong indices for each epoch, for with else
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    wrong_ones = []
    for epoch in range(max_epochs):
        bad = set()
        for i, x in enumerate(X):
            y = float(np.heaviside(x.dot(w) + b, 1))
            if y != t[i]:
                bad.add(i)
                w = w + learning_rate * (t[i] - y) * x
                b = b + learning_rate * (t[i] - y)
        wrong_ones.append(bad)
        if not bad:
            break
    return w, b, [len(bad) for bad in wrong_ones]


# %% gates · wrong · weights of AND instead of NAND → weights_of_and
def nand_weights():
    return np.array([1.0, 1.0]), -1.5


# %% gates · wrong · weights of NOR instead of NAND → weights_of_nor
def nand_weights():
    w = np.array([-1, -1])
    b = 0.5
    return w, b


# %% gates · wrong · boundary forgotten, (1, 1) gives exactly 0 and so a yes → never_no
def nand_weights():
    return np.array([-1, -1]), 2


# %% gates · wrong · bias with the wrong sign, always no → never_yes
def nand_weights():
    w = np.array([-1.0, -1.0])
    b = -1.5
    return w, b


# %% gates · wrong · returns three numbers instead of an array and a bias → other_form
def nand_weights():
    w1 = -2
    w2 = -2
    b = 3
    return w1, w2, b


# %% gates · wrong · bias and weights in the wrong order → other_form
def nand_weights():
    return 1.5, np.array([-1, -1])


# %% gates · wrong · count uses z > 0 → zero_is_no
def count_solutions(targets, grid):
    inputs = [(0, 0), (0, 1), (1, 0), (1, 1)]
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                answers = [1 if w1 * x1 + w2 * x2 + b > 0 else 0 for x1, x2 in inputs]
                if answers == list(targets):
                    count += 1
    return count


# %% gates · wrong · zip instead of nested loops, only triples of equal numbers → all_three_equal
def count_solutions(targets, grid):
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    count = 0
    for w1, w2, b in zip(grid, grid, grid):
        y = (X @ np.array([w1, w2]) + b >= 0).astype(int)
        if np.array_equal(y, targets):
            count += 1
    return count


# %% gates · wrong · itertools.combinations, no repeated numbers and no other orders → combinations_only
from itertools import combinations


def count_solutions(targets, grid):
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    count = 0
    for w1, w2, b in combinations(grid, 3):
        y = np.where(X @ np.array([w1, w2]) + b >= 0, 1, 0)
        if np.all(y == np.array(targets)):
            count += 1
    return count


# %% gates · wrong · return indented into the outer loop, only the first w1 is tried → returned_inside_the_loops
def count_solutions(targets, grid):
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                ok = True
                for (x1, x2), target in zip([(0, 0), (0, 1), (1, 0), (1, 1)], targets):
                    y = 1 if w1 * x1 + w2 * x2 + b >= 0 else 0
                    if y != target:
                        ok = False
                if ok:
                    count += 1
        return count


# %% gates · wrong · counts every single right answer instead of all four together → right_answers_counted
def count_solutions(targets, grid):
    inputs = [[0, 0], [0, 1], [1, 0], [1, 1]]
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                for i in range(4):
                    z = w1 * inputs[i][0] + w2 * inputs[i][1] + b
                    y = 1 if z >= 0 else 0
                    if y == targets[i]:
                        count += 1
    return count


# %% gates · wrong · .any() instead of .all() → one_row_is_enough
def count_solutions(targets, grid):
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                y = (X @ [w1, w2] + b >= 0).astype(int)
                if (y == np.array(targets)).any():
                    count += 1
    return count


# %% gates · wrong · bare if on the comparison of arrays → truth_of_an_array
def count_solutions(targets, grid):
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                y = (X @ np.array([w1, w2]) + b >= 0).astype(int)
                if y == np.array(targets):
                    count += 1
    return count


# %% gates · wrong · indices of the grid used instead of its numbers → indices_for_values
def count_solutions(targets, grid):
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    count = 0
    for w1 in range(len(grid)):
        for w2 in range(len(grid)):
            for b in range(len(grid)):
                y = np.where(X @ np.array([w1, w2]) + b >= 0, 1, 0)
                if list(y) == list(targets):
                    count += 1
    return count


# %% gates · wrong · bias subtracted as a threshold, wrong on a grid that is not symmetric → bias_subtracted
def count_solutions(targets, grid):
    targets = list(targets)
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                y = []
                for x1 in [0, 1]:
                    for x2 in [0, 1]:
                        y.append(1 if w1 * x1 + w2 * x2 >= b else 0)
                if y == targets:
                    count += 1
    return count


# %% gates · wrong · returns the list of solutions instead of their number → list_of_solutions
def count_solutions(targets, grid):
    solutions = []
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                y = [int(b >= 0), int(w2 + b >= 0), int(w1 + b >= 0), int(w1 + w2 + b >= 0)]
                if y == list(targets):
                    solutions.append((w1, w2, b))
    return solutions


# %% gates · wrong · compares only how many yes there are → same_number_of_yes
def count_solutions(targets, grid):
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                y = [b >= 0, w2 + b >= 0, w1 + b >= 0, w1 + w2 + b >= 0]
                if sum(y) == sum(targets):
                    count += 1
    return count


# %% gates · wrong · flag not set back to True for a new triple → size_written_out
def count_solutions(targets, grid):
    inputs = [(0, 0), (0, 1), (1, 0), (1, 1)]
    count = 0
    fits = True
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                for i in range(4):
                    x1, x2 = inputs[i]
                    y = 1 if w1 * x1 + w2 * x2 + b >= 0 else 0
                    if y != targets[i]:
                        fits = False
                if fits:
                    count += 1
    return count


# %% gates · wrong · targets ignored, NAND always counted + z > 0 → unused_argument
def count_solutions(targets, grid):
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                if b > 0 and w2 + b > 0 and w1 + b > 0 and not w1 + w2 + b > 0:
                    count += 1
    return count


# %% gates · wrong · the four inputs in the order of descending numbers + return in the middle loop → return_in_loop
def count_solutions(targets, grid):
    X = np.array([[1, 1], [1, 0], [0, 1], [0, 0]])
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                y = (X @ np.array([w1, w2]) + b >= 0).astype(int)
                if np.array_equal(y, targets):
                    count += 1
            return count


# %% gates · wrong · own grid hard-coded instead of the argument → overwritten_argument
def count_solutions(targets, grid):
    grid = np.arange(-3, 3.5, 0.5)
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                y = [int(b >= 0), int(w2 + b >= 0), int(w1 + b >= 0), int(w1 + w2 + b >= 0)]
                if y == list(targets):
                    count += 1
    return count


# %% gates · wrong · one positive and one negative weight, which is not NAND + weights and bias in one array of three → other_form
def nand_weights():
    return np.array([1.0, -1.0, 0.0])


# %% gates · wrong · the input (0, 0) left out, only three answers compared → first_row_forgotten
def count_solutions(targets, grid):
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                ok1 = int(w2 + b >= 0) == targets[1]
                ok2 = int(w1 + b >= 0) == targets[2]
                ok3 = int(w1 + w2 + b >= 0) == targets[3]
                if ok1 and ok2 and ok3:
                    count += 1
    return count


# %% gates · wrong · each pair of weights counted once only, break after the first bias that fits → one_bias_for_each_pair
def count_solutions(targets, grid):
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                y = np.where(X @ np.array([w1, w2]) + b >= 0, 1, 0)
                if np.array_equal(y, targets):
                    count += 1
                    break
    return count


# %% gates · wrong · counter started anew in the outer loop + prints instead of returning → nothing_returned
def count_solutions(targets, grid):
    for w1 in grid:
        count = 0
        for w2 in grid:
            for b in grid:
                y = [int(w1 * x1 + w2 * x2 + b >= 0) for x1 in (0, 1) for x2 in (0, 1)]
                if y == list(targets):
                    count += 1
    print(count)


# %% gates · right · itertools.product and a generator sum
from itertools import product


def nand_weights():
    return np.array([-2, -2]), 3


def count_solutions(targets, grid):
    inputs = list(product([0, 1], repeat=2))
    return sum(
        all((w1 * x1 + w2 * x2 + b >= 0) == bool(t) for (x1, x2), t in zip(inputs, targets))
        for w1, w2, b in product(grid, repeat=3)
    )


# %% gates · right · meshgrid without loops, numpy integer as result
def nand_weights():
    return -np.ones(2), 1.5


def count_solutions(targets, grid):
    W1, W2, B = np.meshgrid(grid, grid, grid, indexing="ij")
    t = np.asarray(targets)
    ok = (B >= 0) == t[0]
    ok &= (W2 + B >= 0) == t[1]
    ok &= (W1 + B >= 0) == t[2]
    ok &= (W1 + W2 + B >= 0) == t[3]
    return ok.sum()


# %% gates · right · uneven weights, four conditions with if and continue
def nand_weights():
    w = np.array([-2.0, -1.0])
    b = 2.5
    return w, b


def count_solutions(targets, grid):
    a0, a1, a2, a3 = targets
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                if (b >= 0) != a0:
                    continue
                if (w2 + b >= 0) != a1:
                    continue
                if (w1 + b >= 0) != a2:
                    continue
                if (w1 + w2 + b >= 0) != a3:
                    continue
                count += 1
    return count


# %% gates · right · boundary weights where two answers sit exactly on 0
def nand_weights():
    return np.array([-1, -1]), 1


# %% gates · right · three while loops and strings as answers
def count_solutions(targets, grid):
    wanted = "".join(str(int(v)) for v in targets)
    n = len(grid)
    count = 0
    i = 0
    while i < n:
        j = 0
        while j < n:
            k = 0
            while k < n:
                got = ""
                for x1 in (0, 1):
                    for x2 in (0, 1):
                        got += "1" if grid[i] * x1 + grid[j] * x2 + grid[k] >= 0 else "0"
                if got == wanted:
                    count += 1
                k += 1
            j += 1
        i += 1
    return count


# %% gates · right · inputs with the middle two swapped together with the roles of the weights
def nand_weights():
    return np.array([-3.0, -3.0]), 5.0


def count_solutions(targets, grid):
    X = np.array([[0, 0], [1, 0], [0, 1], [1, 1]])
    count = 0
    for first in grid:
        for second in grid:
            w = np.array([second, first])
            for b in grid:
                y = (X @ w + b >= 0).astype(int)
                if tuple(y) == tuple(targets):
                    count += 1
    return count


# %% gates · right · broadcasting over all triples in one matrix product
def nand_weights():
    return np.array([-0.5, -0.5]), 0.75


def count_solutions(targets, grid):
    grid = np.asarray(grid, dtype=float)
    g = np.stack(np.meshgrid(grid, grid, grid), axis=-1).reshape(-1, 3)
    X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
    Y = np.where(g @ X.T >= 0, 1, 0)
    return int(np.count_nonzero((Y == np.array(targets)).all(axis=1)))


# %% gates · right · interval of biases counted for each pair of weights
def nand_weights():
    w = np.array([-10, -10], dtype=np.float32)
    return w, np.float32(15)


def count_solutions(targets, grid):
    b = np.asarray(grid, dtype=float)
    count = 0
    for w1 in b:
        for w2 in b:
            good = np.ones(len(b), dtype=bool)
            for s, t in zip([0, w2, w1, w1 + w2], targets):
                if t == 1:
                    good = good & (s + b >= 0)
                else:
                    good = good & (s + b < 0)
            count += int(good.sum())
    return count


# %% gates · right · collections.Counter of the answer tuples
from collections import Counter


def nand_weights():
    w = np.zeros(2)
    w[:] = -4
    return w, 7


def count_solutions(targets, grid):
    table = Counter()
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                key = tuple(int(z >= 0) for z in (b, b + w2, b + w1, b + w1 + w2))
                table[key] += 1
    return table[tuple(int(v) for v in targets)]


# %% gradient · wrong · forgot to divide by n → mean_forgotten
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = np.where(t == 1, cost * (p - 1), p)
    return X.T @ dz, np.sum(dz)


# %% gradient · wrong · cost multiplies the whole gradient, the refused ones too → cost_for_everybody
def gradient(X, t, w, b, cost):
    n = len(X)
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dw = cost * X.T @ (p - t) / n
    db = cost * np.mean(p - t)
    return dw, db


# %% gradient · wrong · cost only in front of t: p - cost * t → cost_on_the_target
def gradient(X, t, w, b, cost):
    z = X @ w + b
    p = 1 / (1 + np.exp(-z))
    dz = p - cost * t
    return X.T @ dz / len(t), dz.mean()


# %% gradient · wrong · cost not used at all → cost_forgotten
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = p - t
    dw = X.T @ dz / len(X)
    db = dz.sum() / len(X)
    return dw, db


# %% gradient · wrong · sign turned round, t - p → uphill_and_downhill_exchanged
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    weight = np.where(t == 1, cost, 1)
    dz = weight * (t - p)
    return X.T @ dz / len(X), np.mean(dz)


# %% gradient · wrong · X not transposed, shapes do not fit → shapes_do_not_fit, transpose_forgotten
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = np.where(t == 1, cost * (p - t), p - t)
    dw = X @ dz / len(X)
    db = dz.mean()
    return dw, db


# %% gradient · wrong · db is an array, the mean was forgotten → db_per_example
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = np.where(t == 1, cost, 1) * (p - t)
    dw = X.T @ dz / len(X)
    db = dz
    return dw, db


# %% gradient · wrong · cost put on the examples with t = 0 → cost_of_false_alarms
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    factor = np.where(t == 0, cost, 1)
    dz = factor * (p - t)
    return X.T @ dz / len(t), np.mean(dz)


# %% gradient · wrong · np.mean over everything makes dw a single number → averaged_over_features_too
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = (1 + (cost - 1) * t) * (p - t)
    dw = np.mean(dz[:, None] * X)
    db = np.mean(dz)
    return dw, db


# %% gradient · wrong · sigmoid left out, z used as p → activation_forgotten
def gradient(X, t, w, b, cost):
    p = X @ w + b
    dz = np.where(t == 1, cost * (p - 1), p)
    return X.T @ dz / len(X), dz.mean()


# %% gradient · wrong · bias forgotten in z → forward_without_bias
def gradient(X, t, w, b, cost):
    z = X @ w
    p = 1 / (1 + np.exp(-z))
    dz = cost * t * (p - 1) + (1 - t) * p
    return X.T @ dz / len(X), dz.mean()


# %% gradient · wrong · divided by the sum of the costs instead of n → divided_by_the_costs
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    c = np.where(t == 1, cost, 1)
    dw = X.T @ (c * (p - t)) / c.sum()
    db = np.average(p - t, weights=c)
    return dw, db


# %% gradient · wrong · divided by the number of inputs d instead of n → divided_by_features
def gradient(X, t, w, b, cost):
    n = X.shape[1]
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = cost * t * (p - 1) + (1 - t) * p
    return X.T @ dz / n, np.sum(dz) / n


# %% gradient · wrong · returns (db, dw) → values_exchanged
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = cost * t * (p - 1) + (1 - t) * p
    dw = X.T @ dz / len(X)
    db = dz.mean()
    return db, dw


# %% gradient · wrong · derivative of the squared error, extra factor p(1 - p) → slope_of_squared_error
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    c = np.where(t == 1, cost, 1)
    dz = c * (p - t) * p * (1 - p)
    return X.T @ dz / len(X), dz.mean()


# %% gradient · wrong · cost only in the weights' gradient, not in the bias → cost_forgotten
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    error = p - t
    weighted = np.where(t == 1, cost * error, error)
    dw = X.T @ weighted / len(X)
    db = error.mean()
    return dw, db


# %% gradient · wrong · (1 - p) lost in the derivative: (1 - t) p - cost t p → one_minus_p_forgotten
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = (1 - t) * p - cost * t * p
    return X.T @ dz / len(X), dz.mean()


# %% gradient · wrong · factor 1 + cost * t counts admitted ones once too often → cost_on_top
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = (1 + cost * t) * (p - t)
    dw = X.T @ dz / len(X)
    return dw, np.mean(dz)


# %% gradient · wrong · examples with t = 0 lost, factor cost * t → cost_times_target
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = cost * t * (p - t)
    return X.T @ dz / len(X), np.mean(dz)


# %% gradient · wrong · targets overwritten with the cost in place → input_changed
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    t[t == 1] = cost
    dz = p - t
    return X.T @ dz / len(X), dz.mean()


# %% gradient · wrong · costs put in an integer array, 2.5 becomes 2 → cost_cut_to_whole
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    factor = np.ones(len(t), dtype=int)
    factor[t == 1] = cost
    dz = factor * (p - t)
    return X.T @ dz / len(X), dz.mean()


# %% gradient · wrong · if t == 1 on the whole array → truth_of_an_array
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    if t == 1:
        dz = cost * (p - t)
    else:
        dz = p - t
    return X.T @ dz / len(X), dz.mean()


# %% gradient · wrong · two groups averaged separately, each by its own size
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    yes = t == 1
    no = t == 0
    dw = cost * X[yes].T @ (p[yes] - 1) / yes.sum() + X[no].T @ p[no] / no.sum()
    db = cost * np.mean(p[yes] - 1) + np.mean(p[no])
    return dw, db


# %% gradient · wrong · return inside the loop over the examples → return_in_loop
def gradient(X, t, w, b, cost):
    n, d = X.shape
    dw = np.zeros(d)
    db = 0
    for i in range(n):
        p = 1 / (1 + np.exp(-(X[i] @ w + b)))
        dz = cost * (p - 1) if t[i] == 1 else p
        dw += dz * X[i] / n
        db += dz / n
        return dw, db


# %% gradient · wrong · returns the loss instead of the gradient + cost in front of both terms → other_form
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    L = -np.mean(cost * (t * np.log(p) + (1 - t) * np.log(1 - p)))
    return L


# %% gradient · wrong · cost only in front of t + not divided by n → cost_on_the_target, mean_forgotten
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-np.dot(X, w) - b))
    dz = p - cost * t
    dw = np.dot(X.T, dz)
    db = np.sum(dz)
    return dw, db


# %% gradient · wrong · sign turned round + cost multiplies everything → cost_for_everybody, uphill_and_downhill_exchanged
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    error = t - p
    dw = cost * np.mean(error[:, None] * X, axis=0)
    db = cost * np.mean(error)
    return dw, db


# %% gradient · wrong · returns the weights after one step instead of the gradient + cost on the wrong class
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = np.where(t == 1, p - 1, cost * p)
    w = w - 0.1 * X.T @ dz / len(X)
    b = b - 0.1 * np.mean(dz)
    return w, b


# %% gradient · wrong · dw forgets the inputs x, the same number for every weight + division by n missing in db → db_not_averaged, inputs_forgotten
def gradient(X, t, w, b, cost):
    n, d = X.shape
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = np.where(t == 1, cost * (p - 1), p)
    dw = np.full(d, dz.mean())
    db = dz.sum()
    return dw, db


# %% gradient · right · loop with math.exp, safe for large z
import math


def sigmoid(z):
    if z >= 0:
        return 1 / (1 + math.exp(-z))
    e = math.exp(z)
    return e / (1 + e)


def gradient(X, t, w, b, cost):
    n, d = X.shape
    dw = [0.0] * d
    db = 0.0
    for i in range(n):
        z = b
        for j in range(d):
            z += w[j] * X[i, j]
        p = sigmoid(z)
        dz = cost * (p - 1) if t[i] == 1 else p
        for j in range(d):
            dw[j] += dz * X[i, j] / n
        db += dz / n
    return np.array(dw), db


# %% gradient · right · cost ** t as the factor
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = float(cost) ** t * (p - t)
    return X.T @ dz / len(X), dz.mean()


# %% gradient · right · einsum and tanh form of the sigmoid
def gradient(X, t, w, b, cost):
    z = np.einsum("nd,d->n", X, w) + b
    p = 0.5 * (1 + np.tanh(z / 2))
    dz = p * (1 - t + cost * t) - cost * t
    return np.einsum("n,nd->d", dz, X) / X.shape[0], np.einsum("n->", dz) / X.shape[0]


# %% gradient · right · two groups added, both divided by n
def gradient(X, t, w, b, cost):
    n = len(t)
    p = 1 / (1 + np.exp(-(X @ w + b)))
    yes = t == 1
    dw = (X[~yes].T @ p[~yes] - cost * X[yes].T @ (1 - p[yes])) / n
    db = (p[~yes].sum() - cost * (1 - p[yes]).sum()) / n
    return dw, db


# %% gradient · right · augmented matrix, bias gradient as last entry
def gradient(X, t, w, b, cost):
    A = np.c_[X, np.ones(len(X))]
    v = np.r_[w, b]
    p = 1 / (1 + np.exp(-A @ v))
    c = [cost if target == 1 else 1 for target in t]
    g = A.T @ (np.array(c) * (p - t)) / len(A)
    return g[:-1], g[-1]


# %% gradient · right · numerical derivative with central differences and logaddexp
def gradient(X, t, w, b, cost):
    def loss(v):
        z = X @ v[:-1] + v[-1]
        return np.mean(cost * t * np.logaddexp(0, -z) + (1 - t) * np.logaddexp(0, z))

    v = np.append(w, b).astype(float)
    g = np.zeros(len(v))
    for i in range(len(v)):
        h = np.zeros(len(v))
        h[i] = 1e-5
        g[i] = (loss(v + h) - loss(v - h)) / 2e-5
    return g[:-1], g[-1]


# %% gradient · right · chain rule written out through dL/dp with p in a safe range
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    p = np.clip(p, 1e-12, 1 - 1e-12)
    dp = -(cost * t / p - (1 - t) / (1 - p)) / len(X)
    dz = dp * p * (1 - p)
    dw = np.sum(dz[:, np.newaxis] * X, axis=0)
    return dw, np.sum(dz)


# %% gradient · right · mask with *= on its own array, returns a list
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(np.matmul(X, w) + b)))
    dz = p - t
    dz[t == 1] *= cost
    return [np.mean(X * dz[:, None], axis=0), np.mean(dz)]


# %% gradient · right · lesson's gradient plus cost - 1 times that of the admitted
def gradient(X, t, w, b, cost):
    def plain(r):
        return r @ X / len(X), r.sum() / len(X)

    p = 1 / (1 + np.exp(-(X @ w + b)))
    dw_all, db_all = plain(p - t)
    dw_yes, db_yes = plain(t * (p - t))
    return dw_all + (cost - 1) * dw_yes, float(db_all + (cost - 1) * db_yes)
