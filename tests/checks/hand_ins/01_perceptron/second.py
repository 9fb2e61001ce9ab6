"""Written by an imagined teaching assistant who had seen only the text."""

import numpy as np


# %% neuron · wrong · step uses z > 0, so 0 itself gives 0 → zero_says_no
def weighted_sum(X, w, b):
    return X @ w + b


def step(z):
    return np.where(z > 0, 1, 0)


# %% neuron · wrong · step is a plain if on the whole array, crashes for more than one element → truth_of_an_array
def weighted_sum(X, w, b):
    return np.dot(X, w) + b


def step(z):
    if z >= 0:
        return 1
    else:
        return 0


# %% neuron · wrong · w @ X in the wrong order, crashes unless n equals d → sides_exchanged
def weighted_sum(X, w, b):
    z = w @ X + b
    return z


def step(z):
    return (z >= 0).astype(int)


# %% neuron · wrong · forgot the bias → bias_forgotten
def weighted_sum(X, w, b):
    return np.dot(X, w)


# %% neuron · wrong · np.sum without axis, one single number for all examples → summed_over_everything
def weighted_sum(X, w, b):
    return np.sum(X * w) + b


def step(z):
    return np.where(z >= 0, 1, 0)


# %% neuron · wrong · sums over axis=0 (the examples) instead of axis=1 → summed_down_the_columns
def weighted_sum(X, w, b):
    products = X * w
    return products.sum(axis=0) + b


# %% neuron · wrong · multiplies elementwise and never sums, returns shape (n, d) → products_not_summed
def weighted_sum(X, w, b):
    return X * w + b


def step(z):
    return 1 * (z >= 0)


# %% neuron · wrong · step returns np.sign, so -1, 0 and 1 → sign_of_z
def step(z):
    return np.sign(z)


# %% neuron · wrong · step overwrites the given array z in place → input_changed
def weighted_sum(X, w, b):
    return X @ w + b


def step(z):
    z[z >= 0] = 1
    z[z < 0] = 0
    return z


# %% neuron · wrong · masks applied one after the other on the copy, zeros are turned into ones again → always_yes
def step(z):
    out = z.copy()
    out[out < 0] = 0
    out[out >= 0] = 1
    return out


# %% neuron · wrong · step returns inside the loop, only the first element is answered → one_answer_for_all
def weighted_sum(X, w, b):
    return X.dot(w) + b


def step(z):
    for value in z:
        if value >= 0:
            return 1
        else:
            return 0


# %% neuron · wrong · bias added inside the inner loop, so once per feature → bias_once_per_feature
def weighted_sum(X, w, b):
    n, d = X.shape
    z = np.zeros(n)
    for i in range(n):
        for j in range(d):
            z[i] += X[i, j] * w[j] + b
    return z


# %% neuron · wrong · only the first two columns are used → two_features_only
def weighted_sum(X, w, b):
    x1 = X[:, 0]
    x2 = X[:, 1]
    return w[0] * x1 + w[1] * x2 + b


def step(z):
    return np.where(z >= 0, 1, 0)


# %% neuron · wrong · result array has dtype int, fractions are cut off → cut_to_whole_numbers
def weighted_sum(X, w, b):
    z = np.zeros(len(X), dtype=int)
    for i in range(len(X)):
        z[i] = np.dot(X[i], w) + b
    return z


# %% neuron · wrong · bias is subtracted as if it were a threshold → bias_subtracted
def weighted_sum(X, w, b):
    return X @ w - b


def step(z):
    return np.where(z >= 0, 1, 0)


# %% neuron · wrong · weights made a column, returns shape (n, 1) → made_a_column
def weighted_sum(X, w, b):
    w = w.reshape(-1, 1)
    return X @ w + b


# %% neuron · wrong · step is a rounded sigmoid, 0.5 is rounded to 0 at z = 0 → zero_says_no
def step(z):
    p = 1 / (1 + np.exp(-z))
    return np.round(p)


# %% neuron · wrong · followed numpy's hint and used z.all(), all examples get the same answer → yes_only_if_all_do
def weighted_sum(X, w, b):
    return X @ w + b


def step(z):
    if (z >= 0).all():
        return np.ones(z.shape)
    else:
        return np.zeros(z.shape)


# %% neuron · wrong · running sum not set back to zero for the next example → total_not_reset
def weighted_sum(X, w, b):
    z = []
    s = 0
    for x in X:
        for xi, wi in zip(x, w):
            s += xi * wi
        z.append(s + b)
    return np.array(z)


# %% neuron · wrong · weighted_sum multiplies into X in place and changes the examples → input_changed
def weighted_sum(X, w, b):
    X *= w
    return X.sum(axis=1) + b


def step(z):
    return np.where(z >= 0, 1, 0)


# %% neuron · wrong · weighted_sum already goes through the step → stepped_already
def step(z):
    return np.where(z >= 0, 1, 0)


def weighted_sum(X, w, b):
    z = X @ w + b
    return step(z)


# %% neuron · wrong · transposed X, crashes unless square + z > 0 in the step → sides_exchanged, zero_says_no
def weighted_sum(X, w, b):
    return X.T @ w + b


def step(z):
    return np.array([1 if zi > 0 else 0 for zi in z])


# %% neuron · wrong · only the first example is summed + step compares with 0.5 → only_the_first, threshold_one_half
def weighted_sum(X, w, b):
    total = 0
    for j in range(len(w)):
        total += X[0][j] * w[j]
    return total + b


def step(z):
    return np.where(z >= 0.5, 1, 0)


# %% neuron · wrong · mean instead of sum over the features + step left unfinished → mean_instead_of_sum
def weighted_sum(X, w, b):
    return np.mean(X * w, axis=1) + b


def step(z):
    raise NotImplementedError


# %% neuron · wrong · loop writes into z in place + greater than instead of greater or equal → input_changed, zero_says_no
def weighted_sum(X, w, b):
    return X @ w + b


def step(z):
    for i in range(len(z)):
        z[i] = 1 if z[i] > 0 else 0
    return z


# %% neuron · right · plain Python loops over rows and features
def weighted_sum(X, w, b):
    result = []
    for row in X:
        total = 0
        for k in range(len(w)):
            total = total + row[k] * w[k]
        result.append(total + b)
    return np.array(result)


def step(z):
    flat = []
    for value in z.ravel():
        if value < 0:
            flat.append(0)
        else:
            flat.append(1)
    return np.array(flat).reshape(z.shape)


# %% neuron · right · einsum, and the step out of np.sign
def weighted_sum(X, w, b):
    return np.einsum("ij,j->i", X, w) + b


def step(z):
    return (np.sign(z) + 2) // 2


# %% neuron · right · one minus the negative ones
def weighted_sum(X, w, b):
    return b + (w * X).sum(1)


def step(z):
    return 1 - (z < 0)


# %% neuron · right · np.heaviside with 1 at zero
def weighted_sum(X, w, b):
    return np.add(np.matmul(X, w), b)


def step(z):
    return np.heaviside(z, 1)


# %% neuron · right · w @ X.T, and np.vectorize of a helper
def weighted_sum(X, w, b):
    return w @ X.T + b


def answer(v):
    if v >= 0:
        return 1
    return 0


def step(z):
    return np.vectorize(answer, otypes=[int])(z)


# %% neuron · right · bias as an extra weight with a column of ones
def weighted_sum(X, w, b):
    ones = np.ones((X.shape[0], 1))
    X1 = np.hstack([X, ones])
    w1 = np.append(w, b)
    return X1 @ w1


# %% neuron · right · copies z and overwrites the copy, masks from the original
def step(z):
    y = z.copy()
    y[z >= 0] = 1
    y[z < 0] = 0
    return y


# %% neuron · right · column by column, starting from an array full of b
def weighted_sum(X, w, b):
    z = np.full(len(X), float(b))
    for j, wj in enumerate(w):
        z += wj * X[:, j]
    return z


# %% neuron · right · np.digitize as a step
def weighted_sum(X, w, b):
    return np.array([np.inner(x, w) for x in X]) + b


def step(z):
    return np.digitize(z, [0])


# %% neuron · right · weights as a column, then flattened
def weighted_sum(X, w, b):
    z = X @ w[:, np.newaxis] + b
    return z[:, 0]


def step(z):
    zeros = np.zeros_like(z)
    zeros[z >= 0] = 1
    return zeros


# %% learning_rule · wrong · only the in-place change repaired, still no step and b uses the new w → answer_without_step, bias_error_of_the_moved_weights
def update(w, b, x, t, learning_rate):
    w = w + learning_rate * (t - (w @ x + b)) * x
    b = b + learning_rate * (t - (w @ x + b))
    return w, b


# %% learning_rule · wrong · step and error once, but w += still changes the given array → input_changed
def update(w, b, x, t, learning_rate):
    y = 1 if w @ x + b >= 0 else 0
    w += learning_rate * (t - y) * x
    b += learning_rate * (t - y)
    return w, b


# %% learning_rule · wrong · answer for b is computed again with the new weights → bias_error_of_the_moved_weights
def step(z):
    return np.where(z >= 0, 1, 0)


def update(w, b, x, t, learning_rate):
    w = w + learning_rate * (t - step(w @ x + b)) * x
    b = b + learning_rate * (t - step(w @ x + b))
    return w, b


# %% learning_rule · wrong · no step, y is the weighted sum (computed once, on a new array) → answer_without_step
def update(w, b, x, t, learning_rate):
    y = w @ x + b
    w_new = w + learning_rate * (t - y) * x
    b_new = b + learning_rate * (t - y)
    return w_new, b_new


# %% learning_rule · wrong · sign of the error turned round, y - t → away_from_the_example
def update(w, b, x, t, learning_rate):
    z = np.dot(w, x) + b
    y = int(z >= 0)
    error = y - t
    w = w + learning_rate * error * x
    b = b + learning_rate * error
    return w, b


# %% learning_rule · wrong · neuron answers 0 when z is exactly 0 → zero_counts_as_no
def update(w, b, x, t, learning_rate):
    z = w @ x + b
    if z > 0:
        y = 1
    else:
        y = 0
    return w + learning_rate * (t - y) * x, b + learning_rate * (t - y)


# %% learning_rule · wrong · forgot the factor x for the weights → example_forgotten
def update(w, b, x, t, learning_rate):
    y = 1 if np.sum(w * x) + b >= 0 else 0
    w = w + learning_rate * (t - y)
    b = b + learning_rate * (t - y)
    return w, b


# %% learning_rule · wrong · factor x also for the bias, b becomes an array → bias_moves_like_a_weight
def update(w, b, x, t, learning_rate):
    y = int(w @ x + b >= 0)
    delta = learning_rate * (t - y) * x
    return w + delta, b + delta


# %% learning_rule · wrong · learning rate forgotten for the bias → bias_without_learning_rate
def update(w, b, x, t, learning_rate):
    y = np.where(w @ x + b >= 0, 1, 0)
    w = w + learning_rate * (t - y) * x
    b = b + (t - y)
    return w, b


# %% learning_rule · wrong · returns (b, w) → values_exchanged
def update(w, b, x, t, learning_rate):
    y = 1 if w @ x + b >= 0 else 0
    new_w = w + learning_rate * (t - y) * x
    new_b = b + learning_rate * (t - y)
    return new_b, new_w


# %% learning_rule · wrong · forgot the return → nothing_returned
def update(w, b, x, t, learning_rate):
    y = 1 if w @ x + b >= 0 else 0
    w = w + learning_rate * (t - y) * x
    b = b + learning_rate * (t - y)


# %% learning_rule · wrong · bias left out of the weighted sum → answer_without_bias
def update(w, b, x, t, learning_rate):
    z = w @ x
    y = 1 if z >= 0 else 0
    w = w + learning_rate * (t - y) * x
    b = b + learning_rate * (t - y)
    return w, b


# %% learning_rule · wrong · sigmoid instead of the step → answer_of_a_sigmoid
def update(w, b, x, t, learning_rate):
    z = w @ x + b
    y = 1 / (1 + np.exp(-z))
    w = w + learning_rate * (t - y) * x
    b = b + learning_rate * (t - y)
    return w, b


# %% learning_rule · wrong · on every error the example is added, also when it should be subtracted → always_towards_the_example
def update(w, b, x, t, learning_rate):
    y = 1 if w @ x + b >= 0 else 0
    if y != t:
        w = w + learning_rate * x
        b = b + learning_rate
    return w, b


# %% learning_rule · wrong · copy is only a second name, the given w is changed → input_changed
def update(w, b, x, t, learning_rate):
    new_w = w
    y = 1 if new_w @ x + b >= 0 else 0
    for i in range(len(new_w)):
        new_w[i] = new_w[i] + learning_rate * (t - y) * x[i]
    new_b = b + learning_rate * (t - y)
    return new_w, new_b


# %% learning_rule · wrong · only the first two weights learn → size_written_out
def update(w, b, x, t, learning_rate):
    z = w @ x + b
    y = 1 if z >= 0 else 0
    w1 = w[0] + learning_rate * (t - y) * x[0]
    w2 = w[1] + learning_rate * (t - y) * x[1]
    b = b + learning_rate * (t - y)
    return np.array([w1, w2]), b


# %% learning_rule · wrong · returns the changes, not the new values → changes_returned
def update(w, b, x, t, learning_rate):
    y = 1 if w @ x + b >= 0 else 0
    w = learning_rate * (t - y) * x
    b = learning_rate * (t - y)
    return w, b


# %% learning_rule · wrong · return sits inside the if, None for a correct answer → nothing_returned
def update(w, b, x, t, learning_rate):
    y = 1 if w @ x + b >= 0 else 0
    if y != t:
        w = w + learning_rate * (t - y) * x
        b = b + learning_rate * (t - y)
        return w, b


# %% learning_rule · wrong · brackets around t - y missing → brackets_forgotten
def update(w, b, x, t, learning_rate):
    y = int(w @ x + b >= 0)
    w = w + learning_rate * t - y * x
    b = b + learning_rate * t - y
    return w, b


# %% learning_rule · wrong · y is -1 instead of 0 → minus_one_for_no
def update(w, b, x, t, learning_rate):
    y = 1 if w @ x + b >= 0 else -1
    w = w + learning_rate * (t - y) * x
    b = b + learning_rate * (t - y)
    return w, b


# %% learning_rule · wrong · step put round the error instead of round z → step_of_the_error
def step(z):
    return 1 if z >= 0 else 0


def update(w, b, x, t, learning_rate):
    e = step(t - (w @ x + b))
    w = w + learning_rate * e * x
    b = b + learning_rate * e
    return w, b


# %% learning_rule · wrong · bias changed first and the answer for the weights computed with the new bias → weights_error_of_the_moved_bias
def update(w, b, x, t, learning_rate):
    b = b + learning_rate * (t - (1 if w @ x + b >= 0 else 0))
    w = w + learning_rate * (t - (1 if w @ x + b >= 0 else 0)) * x
    return w, b


# %% learning_rule · wrong · repeats the step until the answer is right → until_it_is_right
def update(w, b, x, t, learning_rate):
    y = 1 if w @ x + b >= 0 else 0
    while y != t:
        w = w + learning_rate * (t - y) * x
        b = b + learning_rate * (t - y)
        y = 1 if w @ x + b >= 0 else 0
    return w, b


# %% learning_rule · wrong · learns only from missed examples with t = 1 → learns_from_missed_yes_only
def update(w, b, x, t, learning_rate):
    y = 1 if w @ x + b >= 0 else 0
    if t == 1 and y == 0:
        w = w + learning_rate * x
        b = b + learning_rate
    return w, b


# %% learning_rule · wrong · uses the name eta, which does not exist → unknown_name
def update(w, b, x, t, learning_rate):
    y = 1 if w @ x + b >= 0 else 0
    w = w + eta * (t - y) * x
    b = b + eta * (t - y)
    return w, b


# %% learning_rule · wrong · in-place change kept + step uses z > 0 → input_changed, zero_counts_as_no
def update(w, b, x, t, learning_rate):
    y = (w @ x + b > 0) * 1
    w += learning_rate * (t - y) * x
    b = b + learning_rate * (t - y)
    return w, b


# %% learning_rule · wrong · in-place change kept + answer computed again for b → bias_error_of_the_moved_weights, input_changed
def update(w, b, x, t, learning_rate):
    w += learning_rate * (t - np.heaviside(w @ x + b, 1)) * x
    b = b + learning_rate * (t - np.heaviside(w @ x + b, 1))
    return w, b


# %% learning_rule · wrong · minus in front of the bias change + no step → answer_without_step, bias_the_wrong_way
def update(w, b, x, t, learning_rate):
    error = t - (w @ x + b)
    w = w + learning_rate * error * x
    b = b - learning_rate * error
    return w, b


# %% learning_rule · wrong · minus with t - y in both lines + everything joined into one array → other_form
def update(w, b, x, t, learning_rate):
    y = 1 if w @ x + b >= 0 else 0
    w = w - learning_rate * (t - y) * x
    b = b - learning_rate * (t - y)
    return np.append(w, b)


# %% learning_rule · right · one common delta
def update(w, b, x, t, learning_rate):
    delta = learning_rate * (t - int(w @ x + b >= 0))
    return w + delta * x, b + delta


# %% learning_rule · right · two cases, missed and false alarm, with a copy otherwise
def update(w, b, x, t, learning_rate):
    fires = w @ x + b >= 0
    if t == 1 and not fires:
        return w + learning_rate * x, b + learning_rate
    if t == 0 and fires:
        return w - learning_rate * x, b - learning_rate
    return w.copy(), b


# %% learning_rule · right · list comprehension over the weights
def update(w, b, x, t, learning_rate):
    z = sum(wi * xi for wi, xi in zip(w, x)) + b
    y = 1 if z >= 0 else 0
    new_w = np.array([wi + learning_rate * (t - y) * xi for wi, xi in zip(w, x)])
    return new_w, b + learning_rate * (t - y)


# %% learning_rule · right · bias as a last weight
def update(w, b, x, t, learning_rate):
    w1 = np.append(w, b)
    x1 = np.append(x, 1)
    y = 1 if w1 @ x1 >= 0 else 0
    w1 = w1 + learning_rate * (t - y) * x1
    return w1[:-1], w1[-1]


# %% learning_rule · right · both new values in one tuple assignment
def update(w, b, x, t, learning_rate):
    y = np.where(w @ x + b >= 0, 1, 0)
    w, b = w + learning_rate * (t - y) * x, b + learning_rate * (t - y)
    return w, b


# %% learning_rule · right · float copy first, then += on the copy
def update(w, b, x, t, learning_rate):
    w = np.array(w, dtype=float)
    y = 0
    if w.dot(x) + b >= 0:
        y = 1
    w += learning_rate * (t - y) * x
    b += learning_rate * (t - y)
    return w, b


# %% learning_rule · right · truth value as y, bias first
def update(w, b, x, t, learning_rate):
    y = bool(np.dot(x, w) >= -b)
    b = b + learning_rate * (t - y)
    w = w + learning_rate * (t - y) * x
    return (w, b)


# %% learning_rule · right · own helper functions for sum and step
def weighted_sum(x, w, b):
    return np.sum(x * w) + b


def step(z):
    return np.heaviside(z, 1.0)


def update(w, b, x, t, learning_rate):
    e = t - step(weighted_sum(x, w, b))
    return w + learning_rate * e * x, b + learning_rate * e


# %% learning_rule · right · minus with y - t
def update(w, b, x, t, learning_rate):
    z = w @ x + b
    y = 0 if z < 0 else 1
    w = w - learning_rate * (y - t) * x
    b = b - learning_rate * (y - t)
    return w, b


# %% learning_rule · right · example made a batch of one row
def update(w, b, x, t, learning_rate):
    X = x.reshape(1, -1)
    y = (X @ w + b >= 0).astype(float)
    error = np.array([t]) - y
    w = w + learning_rate * (error @ X)
    b = b + learning_rate * error[0]
    return w, b


# %% training · wrong · return inside the epoch loop, stops after one epoch → one_epoch_only
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for epoch in range(max_epochs):
        count = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                count += 1
            w = w + learning_rate * (target - y) * x
            b = b + learning_rate * (target - y)
        mistakes.append(count)
        return w, b, mistakes


# %% training · wrong · starts from ones → all_start_at_one
def train(X, t, learning_rate, max_epochs):
    w = np.ones(X.shape[1])
    b = 1
    mistakes = []
    for epoch in range(max_epochs):
        count = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                count += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        mistakes.append(count)
        if count == 0:
            break
    return w, b, mistakes


# %% training · wrong · never stops early, always runs max_epochs → goes_on_after_success
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for epoch in range(max_epochs):
        errors = 0
        for i in range(len(X)):
            y = 1 if X[i] @ w + b >= 0 else 0
            w = w + learning_rate * (t[i] - y) * X[i]
            b = b + learning_rate * (t[i] - y)
            errors += abs(t[i] - y)
        mistakes.append(errors)
    return w, b, mistakes


# %% training · wrong · breaks before the append, the last 0 is missing → clean_epoch_not_recorded
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for epoch in range(max_epochs):
        m = 0
        for x, ti in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != ti:
                m += 1
                w = w + learning_rate * (ti - y) * x
                b = b + learning_rate * (ti - y)
        if m == 0:
            break
        mistakes.append(m)
    return w, b, mistakes


# %% training · wrong · mistakes is one total number, not a list → total_of_mistakes
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = 0
    for epoch in range(max_epochs):
        in_epoch = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                in_epoch += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        mistakes += in_epoch
        if in_epoch == 0:
            break
    return w, b, mistakes


# %% training · wrong · counter not set back between epochs → count_not_reset
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    count = 0
    for epoch in range(max_epochs):
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                count += 1
            w = w + learning_rate * (target - y) * x
            b = b + learning_rate * (target - y)
        mistakes.append(count)
        if count == 0:
            break
    return w, b, mistakes


# %% training · wrong · whole batch answered first, one update per epoch → updates_after_the_epoch
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for epoch in range(max_epochs):
        y = (X @ w + b >= 0).astype(int)
        error = t - y
        mistakes.append(int(np.sum(error != 0)))
        if mistakes[-1] == 0:
            break
        w = w + learning_rate * error @ X
        b = b + learning_rate * error.sum()
    return w, b, mistakes


# %% training · wrong · break after the first correct example → epoch_ends_at_a_right_answer
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for epoch in range(max_epochs):
        count = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            error = target - y
            if error == 0:
                break
            count += 1
            w = w + learning_rate * error * x
            b = b + learning_rate * error
        mistakes.append(count)
        if count == 0:
            break
    return w, b, mistakes


# %% training · wrong · step uses z > 0 in the training loop → zero_counts_as_no
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for epoch in range(max_epochs):
        count = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b > 0 else 0
            if y != target:
                count += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        mistakes.append(count)
        if count == 0:
            break
    return w, b, mistakes


# %% training · wrong · the bias is never learned → bias_stays_zero
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for epoch in range(max_epochs):
        count = 0
        for i in range(X.shape[0]):
            y = 1 if X[i] @ w + b >= 0 else 0
            if y != t[i]:
                w = w + learning_rate * (t[i] - y) * X[i]
                count += 1
        mistakes.append(count)
        if count == 0:
            break
    return w, b, mistakes


# %% training · wrong · while True without looking at max_epochs, endless for XOR → too_slow
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    while True:
        count = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                count += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        mistakes.append(count)
        if count == 0:
            return w, b, mistakes


# %% training · wrong · one epoch too many, epoch <= max_epochs from 0 → one_epoch_too_many
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    epoch = 0
    done = False
    while epoch <= max_epochs and not done:
        count = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                count += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        mistakes.append(count)
        done = count == 0
        epoch += 1
    return w, b, mistakes


# %% training · wrong · one epoch too few, range(1, max_epochs) → one_epoch_too_few
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for epoch in range(1, max_epochs):
        count = 0
        for x, target in zip(X, t):
            y = np.where(w @ x + b >= 0, 1, 0)
            if y != target:
                count += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        mistakes.append(count)
        if count == 0:
            break
    return w, b, mistakes


# %% training · wrong · sums signed errors, a miss and a false alarm cancel → sum_of_errors_in_size
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for epoch in range(max_epochs):
        total_error = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            error = target - y
            w = w + learning_rate * error * x
            b = b + learning_rate * error
            total_error += error
        mistakes.append(abs(total_error))
        if total_error == 0:
            break
    return w, b, mistakes


# %% training · wrong · append sits inside the loop over examples → count_noted_after_each_example
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for epoch in range(max_epochs):
        count = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                count += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
            mistakes.append(count)
        if count == 0:
            break
    return w, b, mistakes


# %% training · wrong · counts the mistakes after the epoch with the new weights → counted_after_the_epoch
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for epoch in range(max_epochs):
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            w = w + learning_rate * (target - y) * x
            b = b + learning_rate * (target - y)
        answers = np.where(X @ w + b >= 0, 1, 0)
        wrong = int(np.sum(answers != t))
        mistakes.append(wrong)
        if wrong == 0:
            break
    return w, b, mistakes


# %% training · wrong · stops when weights and bias are the same as before the epoch, which XOR reaches with mistakes
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for epoch in range(max_epochs):
        w_old, b_old = w.copy(), b
        count = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                count += 1
            w = w + learning_rate * (target - y) * x
            b = b + learning_rate * (target - y)
        mistakes.append(count)
        if np.allclose(w, w_old) and np.isclose(b, b_old):
            break
    return w, b, mistakes


# %% training · wrong · list emptied in every epoch, only the last number is left → only_the_last_count
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    for epoch in range(max_epochs):
        mistakes = []
        count = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                count += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        mistakes.append(count)
        if count == 0:
            break
    return w, b, mistakes


# %% training · wrong · two zeros written out, only works for two columns → shapes_do_not_fit
def train(X, t, learning_rate, max_epochs):
    w = np.array([0.0, 0.0])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        count = 0
        for x, target in zip(X, t):
            y = 1 if w[0] * x[0] + w[1] * x[1] + b >= 0 else 0
            if y != target:
                count += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        mistakes.append(count)
        if count == 0:
            break
    return w, b, mistakes


# %% training · wrong · learns from the weighted sum without the step, mistakes counted with it → learns_from_the_sum
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for epoch in range(max_epochs):
        count = 0
        for x, target in zip(X, t):
            z = w @ x + b
            if (z >= 0) != target:
                count += 1
            w = w + learning_rate * (target - z) * x
            b = b + learning_rate * (target - z)
        mistakes.append(count)
        if count == 0:
            break
    return w, b, mistakes


# %% training · wrong · returns only when it has converged, None after max_epochs → nothing_returned
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for epoch in range(max_epochs):
        count = 0
        for x, target in zip(X, t):
            y = int(np.dot(w, x) + b >= 0)
            if y != target:
                count += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        mistakes.append(count)
        if count == 0:
            return w, b, mistakes
    print("did not converge")


# %% training · wrong · loop names shadow X and t, crashes in the second epoch → number_looped
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for epoch in range(max_epochs):
        count = 0
        for x, t in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != t:
                count += 1
                w = w + learning_rate * (t - y) * x
                b = b + learning_rate * (t - y)
        mistakes.append(count)
        if count == 0:
            break
    return w, b, mistakes


# %% training · wrong · takes the first row as storage for the weights and wipes it out in X → input_changed
def train(X, t, learning_rate, max_epochs):
    w = X[0]
    w[:] = 0
    b = 0
    mistakes = []
    for epoch in range(max_epochs):
        count = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                count += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        mistakes.append(count)
        if count == 0:
            break
    return w, b, mistakes


# %% training · wrong · targets recoded to -1 and 1 in the given array → input_changed
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    t[t == 0] = -1
    for epoch in range(max_epochs):
        count = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else -1
            if y != target:
                count += 1
                w = w + learning_rate * target * x
                b = b + learning_rate * target
        mistakes.append(count)
        if count == 0:
            break
    return w, b, mistakes


# %% training · wrong · start value of the list, needed for the while, is left in front → one_too_many
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = [len(X)]
    epoch = 0
    while mistakes[-1] > 0 and epoch < max_epochs:
        count = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                count += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        mistakes.append(count)
        epoch += 1
    return w, b, mistakes


# %% training · wrong · list made of max_epochs zeros, unused epochs stay in it → goes_on_after_success
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
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


# %% training · wrong · repeats each example until it is answered rightly → each_example_until_right
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for epoch in range(max_epochs):
        count = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            while y != target:
                count += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
                y = 1 if w @ x + b >= 0 else 0
        mistakes.append(count)
        if count == 0:
            break
    return w, b, mistakes


# %% training · wrong · learning rate forgotten in both lines → learning_rate_forgotten
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for epoch in range(max_epochs):
        count = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                count += 1
                w = w + (target - y) * x
                b = b + (target - y)
        mistakes.append(count)
        if count == 0:
            break
    return w, b, mistakes


# %% training · wrong · update stands outside the loop over examples, only the last example teaches → only_the_last_example_teaches
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for epoch in range(max_epochs):
        count = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                count += 1
        w = w + learning_rate * (target - y) * x
        b = b + learning_rate * (target - y)
        mistakes.append(count)
        if count == 0:
            break
    return w, b, mistakes


# %% training · wrong · counter set back inside the example loop + early stop missing → goes_on_after_success, only_the_last_example_counted
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for epoch in range(max_epochs):
        for x, target in zip(X, t):
            count = 0
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                count += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        mistakes.append(count)
    return w, b, mistakes


# %% training · wrong · y - t in the update + returns the number of epochs instead of the list → away_from_the_example, number_of_epochs
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    for epoch in range(1, max_epochs + 1):
        clean = True
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                clean = False
                w = w + learning_rate * (y - target) * x
                b = b + learning_rate * (y - target)
        if clean:
            break
    return w, b, epoch


# %% training · wrong · bias learned with the new weights' answer as in the friend's code + last 0 not in the list → bias_error_of_the_moved_weights, clean_epoch_not_recorded
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for epoch in range(max_epochs):
        count = 0
        for x, target in zip(X, t):
            if int(w @ x + b >= 0) != target:
                count += 1
            w = w + learning_rate * (target - int(w @ x + b >= 0)) * x
            b = b + learning_rate * (target - int(w @ x + b >= 0))
        if count == 0:
            return w, b, mistakes
        mistakes.append(count)
    return w, b, mistakes


# %% training · wrong · early stop asks whether the sum over all epochs is zero + list returned first → other_form, value_of_another
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for epoch in range(max_epochs):
        count = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                count += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        mistakes.append(count)
        if sum(mistakes) == 0:
            break
    return mistakes, w, b


# %% training · wrong · centres X in place before training + step uses z > 0 → input_changed
def train(X, t, learning_rate, max_epochs):
    X -= X.mean(axis=0)
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for epoch in range(max_epochs):
        count = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b > 0 else 0
            if y != target:
                count += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        mistakes.append(count)
        if count == 0:
            break
    return w, b, mistakes


# %% training · wrong · epoch ends at the first mistake + learning rate halved after each epoch
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for epoch in range(max_epochs):
        count = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y != target:
                count += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
                break
        mistakes.append(count)
        learning_rate = learning_rate / 2
        if count == 0:
            break
    return w, b, mistakes


# %% training · right · while with a counter and a flag
def train(X, t, learning_rate, max_epochs):
    w, b = np.zeros(X.shape[1]), 0.0
    mistakes = []
    epoch = 0
    finished = False
    while not finished and epoch < max_epochs:
        epoch += 1
        finished = True
        wrong = 0
        for k in range(len(t)):
            y = 1 if w @ X[k] + b >= 0 else 0
            if y == t[k]:
                continue
            finished = False
            wrong += 1
            w = w + learning_rate * (t[k] - y) * X[k]
            b = b + learning_rate * (t[k] - y)
        mistakes.append(wrong)
    return w, b, mistakes


# %% training · right · bias as extra weight, split off at the end
def train(X, t, learning_rate, max_epochs):
    X1 = np.hstack([X, np.ones((len(X), 1))])
    v = np.zeros(X1.shape[1])
    mistakes = []
    for _ in range(max_epochs):
        wrong = 0
        for x, target in zip(X1, t):
            error = target - (1 if v @ x >= 0 else 0)
            v = v + learning_rate * error * x
            wrong += int(error != 0)
        mistakes.append(wrong)
        if not wrong:
            break
    return v[:-1], v[-1], mistakes


# %% training · right · while the list is short and holds no 0
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(len(X[0]))
    b = 0
    mistakes = []
    while len(mistakes) < max_epochs and 0 not in mistakes:
        count = 0
        for x, target in zip(X, t):
            y = 1 if np.sum(w * x) + b >= 0 else 0
            count += y != target
            w = w + learning_rate * (target - y) * x
            b = b + learning_rate * (target - y)
        mistakes.append(int(count))
    return w, b, mistakes


# %% training · right · appends 0 first and counts in the last place of the list
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for epoch in range(max_epochs):
        mistakes.append(0)
        for x, target in zip(X, t):
            if w @ x + b >= 0:
                y = 1
            else:
                y = 0
            if y != target:
                mistakes[-1] += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        if mistakes[-1] == 0:
            return w, b, mistakes
    return w, b, mistakes


# %% training · right · helper functions update and one_epoch
def update(w, b, x, t, learning_rate):
    e = t - int(w @ x + b >= 0)
    return w + learning_rate * e * x, b + learning_rate * e, abs(e)


def one_epoch(w, b, X, t, learning_rate):
    total = 0
    for x, target in zip(X, t):
        w, b, e = update(w, b, x, target, learning_rate)
        total += e
    return w, b, total


def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for i in range(max_epochs):
        w, b, m = one_epoch(w, b, X, t, learning_rate)
        mistakes.append(int(m))
        if m == 0:
            break
    return w, b, mistakes


# %% training · right · += on its own weight array, adds or subtracts by case
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1], dtype=float)
    b = 0.0
    history = []
    for epoch in range(max_epochs):
        missed = 0
        false_alarm = 0
        for x, target in zip(X, t):
            yes = w @ x + b >= 0
            if target == 1 and not yes:
                w += learning_rate * x
                b += learning_rate
                missed += 1
            elif target == 0 and yes:
                w -= learning_rate * x
                b -= learning_rate
                false_alarm += 1
        history.append(missed + false_alarm)
        if history[-1] == 0:
            break
    return w, b, history


# %% training · right · weights as a Python list, array only at the end
def train(X, t, learning_rate, max_epochs):
    d = X.shape[1]
    w = [0.0] * d
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        count = 0
        for i in range(X.shape[0]):
            z = 0.0
            for j in range(d):
                z += w[j] * X[i, j]
            y = 1 if z + b >= 0 else 0
            if y != t[i]:
                count += 1
                for j in range(d):
                    w[j] += learning_rate * (t[i] - y) * X[i, j]
                b += learning_rate * (t[i] - y)
        mistakes.append(count)
        if count == 0:
            break
    return np.array(w), b, mistakes


# %% training · right · one long loop over max_epochs * n steps with modulo
def train(X, t, learning_rate, max_epochs):
    n = len(X)
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    count = 0
    for k in range(max_epochs * n):
        i = k % n
        y = 1 if X[i] @ w + b >= 0 else 0
        if y != t[i]:
            count += 1
            w = w + learning_rate * (t[i] - y) * X[i]
            b = b + learning_rate * (t[i] - y)
        if i == n - 1:
            mistakes.append(count)
            if count == 0:
                break
            count = 0
    return w, b, mistakes


# %% training · right · collects the answers of the epoch and compares them at the end
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for epoch in range(max_epochs):
        answers = []
        for x, target in zip(X, t):
            y = int(w @ x + b >= 0)
            answers.append(y)
            w = w + learning_rate * (target - y) * x
            b = b + learning_rate * (target - y)
        wrong = np.count_nonzero(np.array(answers) != t)
        mistakes = mistakes + [int(wrong)]
        if wrong == 0:
            break
    return w, b, mistakes


# %% training · right · prints every epoch and breaks at the top of the next one
def train(X, t, learning_rate, max_epochs):
    w = 0 * X[0].astype(float)
    b = 0
    mistakes = []
    for epoch in range(max_epochs):
        if epoch > 0 and mistakes[epoch - 1] == 0:
            break
        count = 0
        for x, target in zip(X, t):
            y = np.heaviside(w @ x + b, 1)
            if y != target:
                count = count + 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        print("epoch", epoch, "mistakes", count)
        mistakes.append(count)
    return w, b, mistakes


# %% gates · wrong · weights of AND instead of NAND → weights_of_and
def nand_weights():
    w = np.array([1.0, 1.0])
    b = -1.5
    return w, b


# %% gates · wrong · z is exactly 0 at (1, 1), which means yes → never_no
def nand_weights():
    w = np.array([-1, -1])
    b = 2
    return w, b


# %% gates · wrong · bias taken as a threshold, with the wrong sign → never_yes
def nand_weights():
    w = np.array([-1, -1])
    b = -1.5
    return w, b


# %% gates · wrong · returns three single numbers → other_form
def nand_weights():
    w1 = -2
    w2 = -2
    b = 3
    return w1, w2, b


# %% gates · wrong · returns (b, w) → other_form
def nand_weights():
    b = 1.5
    w = np.array([-1, -1])
    return b, w


# %% gates · wrong · first weight is 0, so (0, 1) is refused too → second_input_decides
def nand_weights():
    w = np.array([0, -1])
    b = 0.5
    return w, b


# %% gates · wrong · step uses > 0 in the count → zero_is_no
def count_solutions(targets, grid):
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                answers = []
                for x1, x2 in [(0, 0), (0, 1), (1, 0), (1, 1)]:
                    answers.append(1 if w1 * x1 + w2 * x2 + b > 0 else 0)
                if answers == list(targets):
                    count += 1
    return count


# %% gates · wrong · returns the list of solutions, not how many → list_of_solutions
def count_solutions(targets, grid):
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    solutions = []
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                y = np.where(X @ np.array([w1, w2]) + b >= 0, 1, 0)
                if np.array_equal(y, targets):
                    solutions.append((w1, w2, b))
    return solutions


# %% gates · wrong · permutations, so no triple with equal numbers → each_number_once
from itertools import permutations


def count_solutions(targets, grid):
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    count = 0
    for w1, w2, b in permutations(grid, 3):
        y = (X @ np.array([w1, w2]) + b >= 0).astype(int)
        if (y == np.array(targets)).all():
            count += 1
    return count


# %% gates · wrong · combinations_with_replacement, each set of three in one order only → combinations_with_repetition
import itertools


def count_solutions(targets, grid):
    count = 0
    for w1, w2, b in itertools.combinations_with_replacement(grid, 3):
        y = [int(b >= 0), int(w2 + b >= 0), int(w1 + b >= 0), int(w1 + w2 + b >= 0)]
        if y == list(targets):
            count += 1
    return count


# %% gates · wrong · return inside the loops, ends at the first solution → stops_at_the_first_solution
def count_solutions(targets, grid):
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                y = (w1 * X[:, 0] + w2 * X[:, 1] + b >= 0) * 1
                if np.all(y == np.array(targets)):
                    count += 1
                    return count
    return count


# %% gates · wrong · counts every single right answer, not four at once → right_answers_counted
def count_solutions(targets, grid):
    inputs = [(0, 0), (0, 1), (1, 0), (1, 1)]
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                for (x1, x2), t in zip(inputs, targets):
                    y = 1 if w1 * x1 + w2 * x2 + b >= 0 else 0
                    if y == t:
                        count += 1
    return count


# %% gates · wrong · uses the positions in the grid instead of the numbers → indices_for_values
def count_solutions(targets, grid):
    inputs = [(0, 0), (0, 1), (1, 0), (1, 1)]
    n = 0
    for w1 in range(len(grid)):
        for w2 in range(len(grid)):
            for b in range(len(grid)):
                y = [1 if w1 * p + w2 * q + b >= 0 else 0 for p, q in inputs]
                if y == list(targets):
                    n += 1
    return n


# %% gates · wrong · inputs listed from (1, 1) down to (0, 0) → inputs_in_reverse
def count_solutions(targets, grid):
    X = np.array([[1, 1], [1, 0], [0, 1], [0, 0]])
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                y = (X @ np.array([w1, w2]) + b >= 0).astype(int)
                if list(y) == list(targets):
                    count += 1
    return count


# %% gates · wrong · own grid in the function, the argument is overwritten → overwritten_argument
def count_solutions(targets, grid):
    grid = np.arange(-3, 3.5, 0.5)
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                y = (X @ np.array([w1, w2]) + b >= 0).astype(int)
                if np.array_equal(y, targets):
                    count += 1
    return count


# %% gates · wrong · compares with the NAND answers, targets not used → unused_argument
def count_solutions(targets, grid):
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                if b >= 0 and w1 + b >= 0 and w2 + b >= 0 and w1 + w2 + b < 0:
                    count += 1
    return count


# %% gates · wrong · array == targets straight in the if, crashes → truth_of_an_array
def count_solutions(targets, grid):
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                y = np.where(X @ np.array([w1, w2]) + b >= 0, 1, 0)
                if y == targets:
                    count += 1
    return count


# %% gates · wrong · counter set to 0 again in the outer loop → count_begins_again
def count_solutions(targets, grid):
    inputs = [(0, 0), (0, 1), (1, 0), (1, 1)]
    for w1 in grid:
        count = 0
        for w2 in grid:
            for b in grid:
                y = [int(w1 * p + w2 * q + b >= 0) for p, q in inputs]
                if y == list(targets):
                    count += 1
    return count


# %% gates · wrong · break after the first fitting bias, each pair of weights counted once → one_bias_for_each_pair
def count_solutions(targets, grid):
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                y = (X @ np.array([w1, w2]) + b >= 0).astype(int)
                if np.array_equal(y, targets):
                    count += 1
                    break
    return count


# %% gates · wrong · comparison stands outside the innermost loop, only the last bias counts → last_bias_only
def count_solutions(targets, grid):
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                y = (X @ np.array([w1, w2]) + b >= 0).astype(int)
            if np.array_equal(y, targets):
                count += 1
    return count


# %% gates · wrong · forgot the return, prints the number → nothing_returned
def count_solutions(targets, grid):
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                y = (X @ np.array([w1, w2]) + b >= 0).astype(int)
                if np.array_equal(y, targets):
                    count += 1
    print(count)


# %% gates · wrong · answer list not emptied for the next triple
def count_solutions(targets, grid):
    inputs = [(0, 0), (0, 1), (1, 0), (1, 1)]
    count = 0
    answers = []
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                for p, q in inputs:
                    answers.append(1 if w1 * p + w2 * q + b >= 0 else 0)
                if answers == list(targets):
                    count += 1
    return count


# %% gates · wrong · bias takes grid[j] instead of grid[k]
def count_solutions(targets, grid):
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    count = 0
    for i in range(len(grid)):
        for j in range(len(grid)):
            for k in range(len(grid)):
                w = np.array([grid[i], grid[j]])
                b = grid[j]
                y = np.where(X @ w + b >= 0, 1, 0)
                if np.array_equal(y, targets):
                    count += 1
    return count


# %% gates · wrong · weights of OR + the count stops the whole search at the first miss → weights_of_or
def nand_weights():
    return np.array([1, 1]), -0.5


def count_solutions(targets, grid):
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                y = np.where(X @ np.array([w1, w2]) + b >= 0, 1, 0)
                if not np.array_equal(y, targets):
                    return count
                count += 1
    return count


# %% gates · wrong · all three numbers in one array, no separate bias + z of (1, 1) is exactly 0 → other_form
def nand_weights():
    return np.array([-1, -1, 2])


# %% gates · wrong · targets recoded to -1 and 1 inside the given targets + inputs coded with -1 and 1 → input_changed
def count_solutions(targets, grid):
    for i in range(4):
        if targets[i] == 0:
            targets[i] = -1
    X = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]])
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                y = np.where(X @ np.array([w1, w2]) + b >= 0, 1, -1)
                if np.array_equal(y, targets):
                    count += 1
    return count


# %% gates · wrong · compares all(y) with all(targets) + bias forgotten in z → all_compared_with_all, sums_without_bias
def count_solutions(targets, grid):
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                y = X @ np.array([w1, w2]) >= 0
                if all(y) == all(targets):
                    count += 1
    return count


# %% gates · right · NAND with ties at zero, and three plain loops
def nand_weights():
    return np.array([-1, -1]), 1


def count_solutions(targets, grid):
    t00, t01, t10, t11 = targets
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                if (b >= 0) == t00 and (w2 + b >= 0) == t01 and (w1 + b >= 0) == t10 and (w1 + w2 + b >= 0) == t11:
                    count += 1
    return count


# %% gates · right · unequal weights, and broadcasting over three axes
def nand_weights():
    return np.array([-2.0, -3.0]), 4.0


def count_solutions(targets, grid):
    g = np.asarray(grid)
    w1 = g[:, None, None]
    w2 = g[None, :, None]
    b = g[None, None, :]
    ok = np.ones((len(g), len(g), len(g)), dtype=bool)
    for (x1, x2), t in zip([(0, 0), (0, 1), (1, 0), (1, 1)], targets):
        ok &= ((w1 * x1 + w2 * x2 + b >= 0) == (t == 1))
    return int(ok.sum())


# %% gates · right · meshgrid and one matrix product
def count_solutions(targets, grid):
    w1, w2, b = np.meshgrid(grid, grid, grid)
    P = np.stack([w1.ravel(), w2.ravel(), b.ravel()])
    X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
    Y = (X @ P >= 0).astype(int)
    T = np.array(targets).reshape(4, 1)
    return int(np.sum((Y == T).all(axis=0)))


# %% gates · right · itertools.product and sum over a generator
from itertools import product


def count_solutions(targets, grid):
    corners = list(product([0, 1], repeat=2))

    def fits(w1, w2, b):
        return all((w1 * x1 + w2 * x2 + b >= 0) == bool(t) for (x1, x2), t in zip(corners, targets))

    return sum(fits(*triple) for triple in product(grid, repeat=3))


# %% gates · right · nand_weights finds its numbers by the learning rule
def nand_weights():
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    t = np.array([1, 1, 1, 0])
    w = np.zeros(2)
    b = 0
    for epoch in range(100):
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            w = w + (target - y) * x
            b = b + (target - y)
    return w, b


# %% gates · right · answers as a string of four digits
def count_solutions(targets, grid):
    wanted = "".join(str(int(t)) for t in targets)
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                got = ""
                for z in (b, w2 + b, w1 + b, w1 + w2 + b):
                    got += "1" if z >= 0 else "0"
                if got == wanted:
                    count += 1
    return count


# %% gates · right · counts down from all triples
def count_solutions(targets, grid):
    inputs = [[0, 0], [0, 1], [1, 0], [1, 1]]
    count = len(grid) ** 3
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                for (p, q), t in zip(inputs, targets):
                    y = 1 if w1 * p + w2 * q + b >= 0 else 0
                    if y != t:
                        count -= 1
                        break
    return count


# %% gates · right · mirrored AND, and the middle inputs swapped, which changes no count
def nand_weights():
    w_and, b_and = np.array([2, 2]), -3
    return -w_and, -b_and


def count_solutions(targets, grid):
    t = [targets[0], targets[2], targets[1], targets[3]]
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    n = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                if np.array_equal(np.where(X @ np.array([w1, w2]) + b >= 0, 1, 0), t):
                    n += 1
    return n


# %% gates · right · nand_weights searches a small grid, count is the length of a list
def nand_weights():
    values = [-2, -1, 0, 1, 2]
    for w1 in values:
        for w2 in values:
            for b in values:
                if b >= 0 and w1 + b >= 0 and w2 + b >= 0 and w1 + w2 + b < 0:
                    return np.array([w1, w2]), b


def count_solutions(targets, grid):
    found = [
        (w1, w2, b)
        for w1 in grid
        for w2 in grid
        for b in grid
        if tuple(int(z >= 0) for z in (b, w2 + b, w1 + b, w1 + w2 + b)) == tuple(targets)
    ]
    return len(found)


# %% gates · right · numbers each pattern in binary
def count_solutions(targets, grid):
    target_code = 8 * targets[0] + 4 * targets[1] + 2 * targets[2] + targets[3]
    table = np.zeros(16, dtype=int)
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                code = 8 * int(b >= 0) + 4 * int(w2 + b >= 0) + 2 * int(w1 + b >= 0) + int(w1 + w2 + b >= 0)
                table[code] += 1
    return int(table[target_code])


# %% gradient · wrong · p - cost * t, cost only at the target → cost_on_the_target
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = p - cost * t
    return X.T @ dz / len(X), dz.mean()


# %% gradient · wrong · forgot to divide by n → mean_forgotten
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = np.where(t == 1, cost, 1) * (p - t)
    dw = X.T @ dz
    db = np.sum(dz)
    return dw, db


# %% gradient · wrong · t - p, the sign is turned round → uphill_and_downhill_exchanged
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    weight = np.where(t == 1, cost, 1)
    dz = weight * (t - p)
    return X.T @ dz / len(t), np.mean(dz)


# %% gradient · wrong · cost multiplies all examples → cost_for_everybody
def gradient(X, t, w, b, cost):
    n = len(X)
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = cost * (p - t)
    dw = (X.T @ dz) / n
    db = np.sum(dz) / n
    return dw, db


# %% gradient · wrong · cost not used at all → cost_forgotten
def gradient(X, t, w, b, cost):
    z = X @ w + b
    p = 1 / (1 + np.exp(-z))
    error = p - t
    return X.T @ error / len(X), error.mean()


# %% gradient · wrong · weight is cost * t plus 1, positive examples count once too often → cost_on_top
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = (1 + cost * t) * (p - t)
    return X.T @ dz / len(X), np.mean(dz)


# %% gradient · wrong · cost put on the examples with t = 0 → cost_of_false_alarms
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    c = np.where(t == 0, cost, 1)
    dz = c * (p - t)
    return X.T @ dz / len(X), dz.mean()


# %% gradient · wrong · db not averaged, is still an array → db_never_summed
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = p * (1 - t) - cost * t * (1 - p)
    dw = X.T @ dz / len(X)
    db = dz / len(X)
    return dw, db


# %% gradient · wrong · X @ dz without transposing, crashes unless square → shapes_do_not_fit, transpose_forgotten
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = np.where(t == 1, cost, 1) * (p - t)
    dw = X @ dz / len(X)
    db = dz.mean()
    return dw, db


# %% gradient · wrong · step instead of the sigmoid → step_for_sigmoid
def gradient(X, t, w, b, cost):
    p = np.where(X @ w + b >= 0, 1, 0)
    dz = np.where(t == 1, cost, 1) * (p - t)
    return X.T @ dz / len(X), dz.mean()


# %% gradient · wrong · minus missing in the exponent of the sigmoid → sigmoid_upside_down
def gradient(X, t, w, b, cost):
    z = X @ w + b
    p = 1 / (1 + np.exp(z))
    factor = 1 + (cost - 1) * t
    dz = factor * (p - t)
    return X.T @ dz / len(X), dz.mean()


# %% gradient · wrong · minus in the exponent binds only to X @ w, not to b → forward_with_bias_subtracted
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-X @ w + b))
    dz = np.where(t == 1, cost, 1) * (p - t)
    return X.T @ dz / len(X), dz.mean()


# %% gradient · wrong · bias left out of p → forward_without_bias
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w)))
    dz = (1 - t) * p - cost * t * (1 - p)
    return dz @ X / len(X), dz.mean()


# %% gradient · wrong · extra factor p(1-p) as for the squared error → slope_of_squared_error
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = np.where(t == 1, cost, 1) * (p - t) * p * (1 - p)
    dw = X.T @ dz / X.shape[0]
    db = np.mean(dz)
    return dw, db


# %% gradient · wrong · divides by the sum of the counts instead of n → divided_by_the_costs
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    c = np.where(t == 1, cost, 1)
    dz = c * (p - t)
    return X.T @ dz / c.sum(), dz.sum() / c.sum()


# %% gradient · wrong · returns (db, dw) → values_exchanged
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = np.where(t == 1, cost, 1) * (p - t)
    db = np.mean(dz)
    dw = np.dot(dz, X) / len(X)
    return db, dw


# %% gradient · wrong · returns weights and bias after a step of 0.1, not the gradient → added_to_an_argument
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = np.where(t == 1, cost, 1) * (p - t)
    dw = X.T @ dz / len(X)
    db = dz.mean()
    w = w - 0.1 * dw
    b = b - 0.1 * db
    return w, b


# %% gradient · wrong · weights X in place and changes the given examples → input_changed
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = np.where(t == 1, cost, 1) * (p - t)
    X *= dz[:, None]
    return X.mean(axis=0), dz.mean()


# %% gradient · wrong · ones_like(t) takes over the integer type, a cost of 2.5 becomes 2 → cost_cut_to_whole
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    counts = np.ones_like(t)
    counts[t == 1] = cost
    dz = counts * (p - t)
    return X.T @ dz / len(X), dz.mean()


# %% gradient · wrong · cost in dw only, db is the old one → cost_forgotten
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    error = p - t
    dw = X.T @ (np.where(t == 1, cost, 1) * error) / len(X)
    db = np.mean(error)
    return dw, db


# %% gradient · wrong · loop assigns with = instead of +=, only the last example is left → db_of_the_last_example, last_example_only
def gradient(X, t, w, b, cost):
    n = len(X)
    dw = np.zeros(len(w))
    db = 0
    for i in range(n):
        p = 1 / (1 + np.exp(-(X[i] @ w + b)))
        if t[i] == 1:
            dz = cost * (p - 1)
        else:
            dz = p
        dw = dz * X[i]
        db = dz
    return dw / n, db / n


# %% gradient · wrong · derivative of the logarithms only, chain through the sigmoid forgotten → chain_ends_at_p
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dL = -(cost * t / p - (1 - t) / (1 - p))
    dw = X.T @ dL / len(X)
    db = dL.mean()
    return dw, db


# %% gradient · wrong · weight cost * t, examples with t = 0 drop out → cost_times_target
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = cost * t * (p - t)
    return X.T @ dz / len(X), dz.mean()


# %% gradient · wrong · if t == 1 on the whole array, crashes → truth_of_an_array
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    if t == 1:
        dz = cost * (p - t)
    else:
        dz = p - t
    return X.T @ dz / len(X), dz.mean()


# %% gradient · wrong · repeats the t = 1 examples cost times and divides by the longer length
def gradient(X, t, w, b, cost):
    times = np.where(t == 1, int(cost), 1)
    X2 = np.repeat(X, times, axis=0)
    t2 = np.repeat(t, times)
    p = 1 / (1 + np.exp(-(X2 @ w + b)))
    dz = p - t2
    return X2.T @ dz / len(X2), dz.mean()


# %% gradient · wrong · weight right but cost also at the target, cost comes in twice
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    weight = np.where(t == 1, cost, 1)
    dz = weight * (p - cost * t)
    return X.T @ dz / len(X), np.mean(dz)


# %% gradient · wrong · scales t in place with cost, which also spoils the targets → input_changed
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    weights = t
    weights[weights == 1] = cost
    weights[weights == 0] = 1
    dz = weights * (p - t)
    return X.T @ dz / len(X), dz.mean()


# %% gradient · wrong · return inside the loop over the examples + no division by n → return_in_loop
def gradient(X, t, w, b, cost):
    dw = np.zeros(X.shape[1])
    db = 0
    for x, target in zip(X, t):
        p = 1 / (1 + np.exp(-(x @ w + b)))
        weight = cost if target == 1 else 1
        dw += weight * (p - target) * x
        db += weight * (p - target)
        return dw, db


# %% gradient · wrong · p - cost * t + sign turned round → cost_on_the_target, sign_turned
def gradient(X, t, w, b, cost):
    n = X.shape[0]
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = cost * t - p
    dw = X.T @ dz / n
    db = np.sum(dz) / n
    return dw, db


# %% gradient · wrong · computes and returns the loss as well + cost forgotten in the gradient → other_form
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    loss = -np.mean(cost * t * np.log(p) + (1 - t) * np.log(1 - p))
    dw = X.T @ (p - t) / len(X)
    db = np.mean(p - t)
    return loss, dw, db


# %% gradient · wrong · numerical gradient forward with a far too large step + minus of the loss forgotten
def gradient(X, t, w, b, cost):
    def loss(w, b):
        p = 1 / (1 + np.exp(-(X @ w + b)))
        return np.mean(cost * t * np.log(p) + (1 - t) * np.log(1 - p))

    h = 0.1
    dw = np.zeros(len(w))
    for j in range(len(w)):
        w2 = w.astype(float)
        w2[j] += h
        dw[j] = (loss(w2, b) - loss(w, b)) / h
    db = (loss(w, b + h) - loss(w, b)) / h
    return dw, db


# %% gradient · wrong · two columns written out + divides by 4 → size_written_out
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = np.where(t == 1, cost, 1) * (p - t)
    dw1 = np.sum(dz * X[:, 0]) / 4
    dw2 = np.sum(dz * X[:, 1]) / 4
    db = np.sum(dz) / 4
    return np.array([dw1, dw2]), db


# %% gradient · right · cost ** t as the count of each example
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = cost ** t * (p - t)
    return X.T @ dz / len(X), dz.mean()


# %% gradient · right · derived from the formula term by term
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = -(cost * t * (1 - p) - (1 - t) * p)
    dw = np.mean(dz[:, np.newaxis] * X, axis=0)
    db = np.mean(dz)
    return dw, db


# %% gradient · right · plain loops over examples and features
def gradient(X, t, w, b, cost):
    n, d = X.shape
    dw = np.zeros(d)
    db = 0.0
    for i in range(n):
        z = b
        for j in range(d):
            z = z + w[j] * X[i, j]
        p = 1 / (1 + np.exp(-z))
        if t[i] == 1:
            g = -cost * (1 - p)
        else:
            g = p
        for j in range(d):
            dw[j] += g * X[i, j] / n
        db += g / n
    return dw, db


# %% gradient · right · positive and negative examples summed apart
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    yes = t == 1
    no = t == 0
    dw = cost * (p[yes] - 1) @ X[yes] + p[no] @ X[no]
    db = cost * np.sum(p[yes] - 1) + np.sum(p[no])
    return dw / len(X), db / len(X)


# %% gradient · right · sigmoid by tanh, sum by einsum
def gradient(X, t, w, b, cost):
    p = 0.5 * (1 + np.tanh((X @ w + b) / 2))
    dz = p * (1 + (cost - 1) * t) - cost * t
    dw = np.einsum("i,ij->j", dz, X) / X.shape[0]
    return dw, dz.sum() / dz.size


# %% gradient · right · column of ones for the bias
def gradient(X, t, w, b, cost):
    X1 = np.c_[X, np.ones(len(X))]
    v = np.append(w, b)
    p = 1 / (1 + np.exp(-X1 @ v))
    g = X1.T @ (np.where(t == 1, cost, 1) * (p - t)) / len(X1)
    return g[:-1], g[-1]


# %% gradient · right · old gradient plus cost - 1 times the part of the admitted
def gradient(X, t, w, b, cost):
    n = len(t)
    p = 1 / (1 + np.exp(-(X @ w + b)))
    e = p - t
    extra = (cost - 1) * t * e
    dw = X.T @ e / n + X.T @ extra / n
    db = e.mean() + extra.mean()
    return dw, db


# %% gradient · right · float counts filled by a mask
def gradient(X, t, w, b, cost):
    counts = np.ones(len(t))
    counts[t == 1] = cost
    p = np.exp(-np.logaddexp(0, -(X @ w + b)))
    return (counts * (p - t)) @ X / len(t), float(counts @ (p - t)) / len(t)


# %% gradient · right · list comprehension, one mean per feature
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = np.array([cost * (pi - 1) if ti == 1 else pi for pi, ti in zip(p, t)])
    dw = np.array([np.mean(dz * column) for column in X.T])
    return dw, np.mean(dz)


# %% gradient · right · central differences of the loss, written without overflow
def gradient(X, t, w, b, cost):
    def loss(w, b):
        z = X @ w + b
        return np.mean(cost * t * np.logaddexp(0, -z) + (1 - t) * np.logaddexp(0, z))

    h = 1e-5
    dw = np.zeros(len(w))
    for j in range(len(w)):
        e = np.zeros(len(w))
        e[j] = h
        dw[j] = (loss(w + e, b) - loss(w - e, b)) / (2 * h)
    db = (loss(w, b + h) - loss(w, b - h)) / (2 * h)
    return dw, db
