"""Written after the checks were mended for the first three; its writer had seen only the text."""

import numpy as np


# %% neuron · wrong · weighted_sum forgets the bias → bias_forgotten
def weighted_sum(X, w, b):
    n = X.shape[0]
    z = np.zeros(n)
    for i in range(n):
        z[i] = np.dot(X[i], w)
    return z


# %% neuron · wrong · weighted_sum multiplies w @ X instead of X @ w → sides_exchanged
def weighted_sum(X, w, b):
    z = w @ X + b
    return z


# %% neuron · wrong · weighted_sum does not sum, returns the products of shape (n, d) → products_not_summed
def weighted_sum(X, w, b):
    produkt = X * w
    z = produkt + b
    return z


# %% neuron · wrong · weighted_sum sums over the examples (axis=0) instead of the features → summed_down_the_columns
def weighted_sum(X, w, b):
    products = X * w
    total = np.sum(products, axis=0)
    return total + b


# %% neuron · wrong · weighted_sum sums everything to a single number → summed_over_everything
def weighted_sum(X, w, b):
    return np.sum(X * w) + b


# %% neuron · wrong · weighted_sum adds the bias once per feature → bias_once_per_feature
def weighted_sum(X, w, b):
    n, d = X.shape
    z = np.zeros(n)
    for i in range(n):
        for j in range(d):
            z[i] = z[i] + X[i, j] * w[j] + b
    return z


# %% neuron · wrong · weighted_sum changes the given examples by X *= w → input_changed
def weighted_sum(X, w, b):
    X *= w
    z = X.sum(axis=1)
    z += b
    return z


# %% neuron · wrong · weighted_sum never resets the running sum between examples → total_not_reset
def weighted_sum(X, w, b):
    z = []
    summe = 0
    for i in range(len(X)):
        for j in range(len(w)):
            summe += X[i][j] * w[j]
        z.append(summe + b)
    return np.array(z)


# %% neuron · wrong · weighted_sum returns a column of shape (n, 1) → made_a_column
def weighted_sum(X, w, b):
    w_col = w.reshape(-1, 1)
    z = np.matmul(X, w_col)
    z = z + b
    return z


# %% neuron · wrong · weighted_sum stores into an integer array and cuts the decimals off → cut_to_whole_numbers
def weighted_sum(X, w, b):
    n = len(X)
    z = np.zeros(n, dtype=int)
    for i in range(n):
        s = b
        for j in range(len(w)):
            s = s + w[j] * X[i, j]
        z[i] = s
    return z


# %% neuron · wrong · step uses > so that 0 gives 0 → zero_says_no
def step(z):
    y = np.zeros(z.shape)
    for i in range(len(z)):
        if z[i] > 0:
            y[i] = 1
        else:
            y[i] = 0
    return y


# %% neuron · wrong · step answers -1 and 1 → minus_one_for_no
def step(z):
    return np.where(z >= 0, 1, -1)


# %% neuron · wrong · step asks if z >= 0 of the whole array → truth_of_an_array
def step(z):
    if z >= 0:
        return 1
    else:
        return 0


# %% neuron · wrong · step overwrites the given array → input_changed
def step(z):
    for i in range(len(z)):
        if z[i] >= 0:
            z[i] = 1
        else:
            z[i] = 0
    return z


# %% neuron · wrong · step sets the negatives to 0 first and then turns these into 1 as well → always_yes
def step(z):
    y = z.copy()
    y[y < 0] = 0
    y[y >= 0] = 1
    return y


# %% neuron · wrong · step returns the indices from np.where → places_of_the_yeses
def step(z):
    y = np.where(z >= 0)
    return y[0]


# %% neuron · wrong · step returns inside the loop after the first element → one_answer_for_all
def step(z):
    result = []
    for value in z:
        if value >= 0:
            result.append(1)
        else:
            result.append(0)
        return np.array(result)


# %% neuron · wrong · step compares with 0.5 as if z were a probability → threshold_one_half
def step(z):
    y = np.zeros(len(z))
    y[z >= 0.5] = 1
    return y


# %% neuron · wrong · weighted_sum already applies the step → stepped_already
def weighted_sum(X, w, b):
    z = X @ w + b
    return (z >= 0).astype(int)


def step(z):
    return (z >= 0).astype(int)


# %% neuron · wrong · weighted_sum skips the last feature + step uses > → last_feature_left_out, zero_says_no
def weighted_sum(X, w, b):
    z = np.zeros(len(X))
    for i in range(len(X)):
        for j in range(len(w) - 1):
            z[i] += X[i, j] * w[j]
        z[i] += b
    return z


def step(z):
    return np.where(z > 0, 1, 0)


# %% neuron · wrong · weighted_sum multiplies the sum by the bias + step overwrites the given array → bias_as_factor, input_changed
def weighted_sum(X, w, b):
    z = np.dot(X, w) * b
    return z


def step(z):
    positive = z >= 0
    z[positive] = 1
    z[~positive] = 0
    return z


# %% neuron · right · plain Python loops over rows with zip
def weighted_sum(X, w, b):
    z = []
    for row in X:
        s = 0.0
        for x_j, w_j in zip(row, w):
            s = s + x_j * w_j
        z.append(s + b)
    return np.array(z)


def step(z):
    y = []
    for value in z:
        if value < 0:
            y.append(0)
        else:
            y.append(1)
    return np.array(y)


# %% neuron · right · einsum and heaviside with 1 at zero
def weighted_sum(X, w, b):
    return np.einsum("ij,j->i", X, w) + b


def step(z):
    return np.heaviside(z, 1.0)


# %% neuron · right · column of ones appended, step as 1 minus (z < 0)
def weighted_sum(X, w, b):
    n = X.shape[0]
    ones = np.ones((n, 1))
    X1 = np.hstack([X, ones])
    w1 = np.append(w, b)
    return X1 @ w1


def step(z):
    return 1 - 1 * (z < 0)


# %% neuron · right · feature by feature, starting from an array full of b
def weighted_sum(X, w, b):
    n, d = X.shape
    z = np.full(n, float(b))
    for j in range(d):
        z += X[:, j] * w[j]
    return z


def step(z):
    y = np.ones_like(z)
    y[z < 0] = 0
    return y


# %% neuron · right · w @ X.T and a list comprehension with int(...)
def weighted_sum(X, w, b):
    return w @ X.T + b


def step(z):
    return np.array([int(v >= 0) for v in z])


# %% neuron · right · column vector, then flattened; step through sign
def weighted_sum(X, w, b):
    w_col = w[:, np.newaxis]
    z = np.dot(X, w_col) + b
    return z.flatten()


def step(z):
    s = np.sign(z)
    return (s > -1) * 1.0


# %% neuron · right · apply_along_axis, and np.vectorize with a small function
def weighted_sum(X, w, b):
    def one_example(x):
        return np.dot(w, x) + b

    return np.apply_along_axis(one_example, 1, X)


def step(z):
    def decide(value):
        if value >= 0:
            return 1
        return 0

    return np.vectorize(decide, otypes=[int])(z)


# %% neuron · right · while loops with index counters
def weighted_sum(X, w, b):
    anzahl = len(X)
    z = np.empty(anzahl)
    i = 0
    while i < anzahl:
        z[i] = b
        j = 0
        while j < len(w):
            z[i] = z[i] + w[j] * X[i, j]
            j += 1
        i += 1
    return z


def step(z):
    y = np.zeros(len(z), dtype=int)
    i = 0
    while i < len(z):
        if z[i] > 0 or z[i] == 0:
            y[i] = 1
        i += 1
    return y


# %% learning_rule · wrong · learns from the raw sum without the step + bias uses the answer of the new weights → answer_without_step, bias_error_of_the_moved_weights
def update(w, b, x, t, learning_rate):
    w = w + learning_rate * (t - (w @ x + b)) * x
    b = b + learning_rate * (t - (w @ x + b))
    return w, b


# %% learning_rule · wrong · no step, error computed from the weighted sum → answer_without_step
def update(w, b, x, t, learning_rate):
    y = np.dot(w, x) + b
    error = t - y
    new_w = w + learning_rate * error * x
    new_b = b + learning_rate * error
    return new_w, new_b


# %% learning_rule · wrong · still w += on the given array → input_changed
def update(w, b, x, t, learning_rate):
    z = w @ x + b
    if z >= 0:
        y = 1
    else:
        y = 0
    w += learning_rate * (t - y) * x
    b += learning_rate * (t - y)
    return w, b


# %% learning_rule · wrong · answer computed anew with the new weights for the bias → bias_error_of_the_moved_weights
def update(w, b, x, t, learning_rate):
    y = 1 if w @ x + b >= 0 else 0
    w_new = w + learning_rate * (t - y) * x
    y = 1 if w_new @ x + b >= 0 else 0
    b_new = b + learning_rate * (t - y)
    return w_new, b_new


# %% learning_rule · wrong · step with > 0 → zero_counts_as_no
def update(w, b, x, t, learning_rate):
    z = sum(w[i] * x[i] for i in range(len(w))) + b
    y = 0
    if z > 0:
        y = 1
    delta = learning_rate * (t - y)
    return w + delta * x, b + delta


# %% learning_rule · wrong · error is y - t → away_from_the_example
def update(w, b, x, t, learning_rate):
    z = np.sum(w * x) + b
    y = int(z >= 0)
    fehler = y - t
    w_neu = w + learning_rate * fehler * x
    b_neu = b + learning_rate * fehler
    return w_neu, b_neu


# %% learning_rule · wrong · bias changes without the learning rate → bias_without_learning_rate
def update(w, b, x, t, learning_rate):
    y = np.where(w @ x + b >= 0, 1, 0)
    w = w + learning_rate * (t - y) * x
    b = b + (t - y)
    return w, b


# %% learning_rule · wrong · bias is multiplied by x and becomes an array → bias_moves_like_a_weight
def update(w, b, x, t, learning_rate):
    z = w @ x + b
    y = 1 if z >= 0 else 0
    change = learning_rate * (t - y) * x
    w = w + change
    b = b + change
    return w, b


# %% learning_rule · wrong · w_new = w is only a second name, then changed in the loop → input_changed
def update(w, b, x, t, learning_rate):
    w_new = w
    z = b
    for i in range(len(w)):
        z = z + w[i] * x[i]
    if z >= 0:
        y = 1
    else:
        y = 0
    for i in range(len(w)):
        w_new[i] = w_new[i] + learning_rate * (t - y) * x[i]
    b_new = b + learning_rate * (t - y)
    return w_new, b_new


# %% learning_rule · wrong · leaves the bias out of the answer → answer_without_bias
def update(w, b, x, t, learning_rate):
    z = w @ x
    y = (z >= 0) * 1
    error = t - y
    return w + learning_rate * error * x, b + learning_rate * error


# %% learning_rule · wrong · answers -1 instead of 0 → minus_one_for_no
def update(w, b, x, t, learning_rate):
    z = w @ x + b
    if z >= 0:
        y = 1
    else:
        y = -1
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


# %% learning_rule · wrong · on a mistake adds eta*t*x, so nothing happens for t = 0 → learns_from_missed_yes_only
def update(w, b, x, t, learning_rate):
    y = 0
    if w @ x + b >= 0:
        y = 1
    if y != t:
        w = w + learning_rate * t * x
        b = b + learning_rate * t
    return w, b


# %% learning_rule · wrong · takes the absolute value of the error → always_towards_the_example
def update(w, b, x, t, learning_rate):
    y = 1 if (w @ x + b) >= 0 else 0
    error = abs(t - y)
    w2 = w + learning_rate * error * x
    b2 = b + learning_rate * error
    return w2, b2


# %% learning_rule · wrong · returns only inside the if, None when the answer was right → nothing_returned
def update(w, b, x, t, learning_rate):
    z = w @ x + b
    y = 1 if z >= 0 else 0
    if y != t:
        w_new = w + learning_rate * (t - y) * x
        b_new = b + learning_rate * (t - y)
        return w_new, b_new


# %% learning_rule · wrong · repeats until the example is answered rightly → until_it_is_right
def update(w, b, x, t, learning_rate):
    w = w.copy()
    y = 1 if w @ x + b >= 0 else 0
    while y != t:
        w = w + learning_rate * (t - y) * x
        b = b + learning_rate * (t - y)
        y = 1 if w @ x + b >= 0 else 0
    return w, b


# %% learning_rule · wrong · returns the changes instead of the new weights and bias → changes_returned
def update(w, b, x, t, learning_rate):
    y = 1 if w @ x + b >= 0 else 0
    dw = learning_rate * (t - y) * x
    db = learning_rate * (t - y)
    return dw, db


# %% learning_rule · wrong · w.copy without brackets → method_not_called
def update(w, b, x, t, learning_rate):
    w_neu = w.copy
    z = w @ x + b
    y = 1 if z >= 0 else 0
    w_neu = w_neu + learning_rate * (t - y) * x
    b_neu = b + learning_rate * (t - y)
    return w_neu, b_neu


# %% learning_rule · wrong · step of every product by itself instead of the sum
def update(w, b, x, t, learning_rate):
    z = w * x + b
    y = np.where(z >= 0, 1, 0)
    w_new = w + learning_rate * (t - y) * x
    b_new = b + learning_rate * np.sum(t - y)
    return w_new, b_new


# %% learning_rule · wrong · bias is never updated + step with > 0 → bias_never_moves, zero_counts_as_no
def update(w, b, x, t, learning_rate):
    z = w @ x + b
    if z > 0:
        y = 1
    else:
        y = 0
    for_w = learning_rate * (t - y) * x
    return w + for_w, b


# %% learning_rule · wrong · w[:] = writes into the given array + no step → answer_without_step, input_changed
def update(w, b, x, t, learning_rate):
    y = w @ x + b
    w[:] = w + learning_rate * (t - y) * x
    b = b + learning_rate * (t - y)
    return w, b


# %% learning_rule · wrong · returns bias and weights in the wrong order + bias without learning rate → value_of_another
def update(w, b, x, t, learning_rate):
    y = 1 if np.dot(w, x) + b >= 0 else 0
    error = t - y
    w = w + learning_rate * error * x
    b = b + error
    return b, w


# %% learning_rule · right · four cases with if, adding or subtracting
def update(w, b, x, t, learning_rate):
    z = w @ x + b
    if z >= 0 and t == 0:
        return w - learning_rate * x, b - learning_rate
    elif z < 0 and t == 1:
        return w + learning_rate * x, b + learning_rate
    else:
        return w.copy(), b


# %% learning_rule · right · copy first, then element by element
def update(w, b, x, t, learning_rate):
    w_new = np.array(w, dtype=float)
    z = 0
    for i in range(len(x)):
        z = z + w[i] * x[i]
    z = z + b
    y = 0
    if z >= 0:
        y = 1
    for i in range(len(x)):
        w_new[i] = w_new[i] + learning_rate * (t - y) * x[i]
    b_new = b + learning_rate * (t - y)
    return w_new, b_new


# %% learning_rule · right · bias appended to the weights as one vector
def update(w, b, x, t, learning_rate):
    v = np.append(w, b)
    u = np.append(x, 1.0)
    y = np.heaviside(v @ u, 1)
    v = v + learning_rate * (t - y) * u
    return v[:-1], v[-1]


# %% learning_rule · right · bias first, with an error computed once before
def update(w, b, x, t, learning_rate):
    answer = int(np.sum(np.multiply(w, x)) + b >= 0)
    error = t - answer
    b += learning_rate * error
    w = np.add(w, learning_rate * error * x)
    return (w, b)


# %% learning_rule · right · compares b with the negative product
def update(w, b, x, t, learning_rate):
    if b < -np.dot(x, w):
        y = 0
    else:
        y = 1
    return w + learning_rate * (t - y) * x, b + learning_rate * (t - y)


# %% learning_rule · right · list comprehensions turned into an array
def update(w, b, x, t, learning_rate):
    s = sum([wi * xi for wi, xi in zip(w, x)]) + b
    y = {True: 1, False: 0}[bool(s >= 0)]
    k = learning_rate * (t - y)
    return np.array([wi + k * xi for wi, xi in zip(w, x)]), b + k


# %% learning_rule · right · minus eta times (y - t)
def update(w, b, x, t, learning_rate):
    def neuron(inputs):
        return 1 if inputs @ w + b >= 0 else 0

    wrong_by = neuron(x) - t
    w_after = w - learning_rate * wrong_by * x
    b_after = b - learning_rate * wrong_by
    return w_after, b_after


# %% learning_rule · right · deepcopy and then += on the copy
import copy


def update(w, b, x, t, learning_rate):
    weights = copy.deepcopy(w).astype(float)
    bias = b
    y = 1
    if weights @ x + bias < 0:
        y = 0
    weights += learning_rate * (t - y) * x
    bias += learning_rate * (t - y)
    return weights, bias


# %% training · wrong · always runs all max_epochs, never stops early → goes_on_after_success
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        count = 0
        for i in range(len(X)):
            y = 1 if X[i] @ w + b >= 0 else 0
            if y != t[i]:
                count += 1
            w = w + learning_rate * (t[i] - y) * X[i]
            b = b + learning_rate * (t[i] - y)
        mistakes.append(count)
    return w, b, mistakes


# %% training · wrong · breaks before the 0 of the last epoch is appended → clean_epoch_not_recorded
def train(X, t, learning_rate, max_epochs):
    n, d = X.shape
    w = np.zeros(d)
    b = 0
    mistakes = []
    for epoch in range(max_epochs):
        errors = 0
        for i in range(n):
            z = np.dot(w, X[i]) + b
            if z >= 0:
                y = 1
            else:
                y = 0
            if y != t[i]:
                errors = errors + 1
                w = w + learning_rate * (t[i] - y) * X[i]
                b = b + learning_rate * (t[i] - y)
        if errors == 0:
            break
        mistakes.append(errors)
    return w, b, mistakes


# %% training · wrong · counts the signed errors, which cancel → errors_cancel
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for epoch in range(max_epochs):
        total_error = 0
        for x_i, t_i in zip(X, t):
            y_i = int(w @ x_i + b >= 0)
            error = t_i - y_i
            w = w + learning_rate * error * x_i
            b = b + learning_rate * error
            total_error += error
        mistakes.append(total_error)
        if total_error == 0:
            break
    return w, b, mistakes


# %% training · wrong · counts the mistakes of the finished weights after each epoch → counted_after_the_epoch
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    epoch = 0
    while epoch < max_epochs:
        for i in range(X.shape[0]):
            y = 1 if w @ X[i] + b >= 0 else 0
            w = w + learning_rate * (t[i] - y) * X[i]
            b = b + learning_rate * (t[i] - y)
        answers = np.where(X @ w + b >= 0, 1, 0)
        wrong = int(np.sum(answers != t))
        mistakes.append(wrong)
        if wrong == 0:
            return w, b, mistakes
        epoch += 1
    return w, b, mistakes


# %% training · wrong · whole epoch answered with the old weights, one batch update → updates_after_the_epoch
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        y = (X @ w + b >= 0).astype(int)
        error = t - y
        mistakes.append(int(np.sum(np.abs(error))))
        w = w + learning_rate * (error @ X)
        b = b + learning_rate * np.sum(error)
        if mistakes[-1] == 0:
            break
    return w, b, mistakes


# %% training · wrong · step with > 0 → zero_counts_as_no
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        m = 0
        for i in range(len(t)):
            z = w @ X[i] + b
            if z > 0:
                y = 1
            else:
                y = 0
            if y != t[i]:
                m += 1
                w = w + learning_rate * (t[i] - y) * X[i]
                b = b + learning_rate * (t[i] - y)
        mistakes.append(m)
        if m == 0:
            break
    return w, b, mistakes


# %% training · wrong · mistake counter set to zero only once, counts all epochs together → count_not_reset
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(len(X[0]))
    b = 0
    mistakes = []
    count = 0
    for epoch in range(max_epochs):
        for i in range(len(X)):
            y = 1 if np.sum(w * X[i]) + b >= 0 else 0
            error = t[i] - y
            if error != 0:
                count += 1
            w = w + learning_rate * error * X[i]
            b = b + learning_rate * error
        mistakes.append(count)
        if count == 0:
            break
    return w, b, mistakes


# %% training · wrong · returns the number of mistakes of the last epoch, no list → only_the_last_count
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = 0
    for epoch in range(max_epochs):
        mistakes = 0
        for x, target in zip(X, t):
            y = 0
            if x @ w + b >= 0:
                y = 1
            if y != target:
                mistakes += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        if mistakes == 0:
            break
    return w, b, mistakes


# %% training · wrong · return stands inside the epoch loop → one_epoch_only
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        count = 0
        for i in range(len(X)):
            z = w @ X[i] + b
            y = 1 if z >= 0 else 0
            if y != t[i]:
                count += 1
            w = w + learning_rate * (t[i] - y) * X[i]
            b = b + learning_rate * (t[i] - y)
        mistakes.append(count)
        if count == 0:
            break
        return w, b, mistakes


# %% training · wrong · test for zero mistakes stands inside the example loop and leaves it early → epoch_ends_while_nothing_is_wrong
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        count = 0
        for i in range(len(X)):
            y = 1 if w @ X[i] + b >= 0 else 0
            if y != t[i]:
                count += 1
            w = w + learning_rate * (t[i] - y) * X[i]
            b = b + learning_rate * (t[i] - y)
            if count == 0:
                break
        mistakes.append(count)
        if count == 0:
            break
    return w, b, mistakes


# %% training · wrong · while True without max_epochs, endless when not separable → too_slow
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    fertig = False
    while not fertig:
        fehler = 0
        for i in range(len(X)):
            y = 1 if w @ X[i] + b >= 0 else 0
            if y != t[i]:
                fehler += 1
                w = w + learning_rate * (t[i] - y) * X[i]
                b = b + learning_rate * (t[i] - y)
        mistakes.append(fehler)
        if fehler == 0:
            fertig = True
    return w, b, mistakes


# %% training · wrong · epochs counted from 1 so that one is missing → one_epoch_too_few
def train(X, t, learning_rate, max_epochs):
    n, d = X.shape
    w = np.zeros(d)
    b = 0.0
    mistakes = []
    epoch = 1
    while epoch < max_epochs:
        wrong = 0
        for i in range(n):
            y = 1 if X[i] @ w + b >= 0 else 0
            if y != t[i]:
                wrong += 1
            w = w + learning_rate * (t[i] - y) * X[i]
            b = b + learning_rate * (t[i] - y)
        mistakes.append(wrong)
        if wrong == 0:
            break
        epoch += 1
    return w, b, mistakes


# %% training · wrong · learns from t minus the weighted sum instead of t - y → learns_from_missed_yes_only
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        count = 0
        for i in range(len(X)):
            z = X[i] @ w + b
            y = 1 if z >= 0 else 0
            if y != t[i]:
                count += 1
                w = w + learning_rate * (t[i] - z) * X[i]
                b = b + learning_rate * (t[i] - z)
        mistakes.append(count)
        if count == 0:
            break
    return w, b, mistakes


# %% training · wrong · weights and bias set back to zero in each epoch → all_forgotten_each_epoch
def train(X, t, learning_rate, max_epochs):
    mistakes = []
    for epoch in range(max_epochs):
        w = np.zeros(X.shape[1])
        b = 0.0
        count = 0
        for i in range(len(X)):
            y = 1 if np.dot(X[i], w) + b >= 0 else 0
            if y != t[i]:
                count += 1
                w += learning_rate * (t[i] - y) * X[i]
                b += learning_rate * (t[i] - y)
        mistakes.append(count)
        if count == 0:
            break
    return w, b, mistakes


# %% training · wrong · bias is never learned → bias_stays_zero
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for e in range(max_epochs):
        anzahl = 0
        for i in range(len(X)):
            z = np.sum(X[i] * w) + b
            y = 1 if z >= 0 else 0
            if t[i] != y:
                anzahl = anzahl + 1
                w = w + learning_rate * (t[i] - y) * X[i]
        mistakes.append(anzahl)
        if anzahl == 0:
            break
    return w, b, mistakes


# %% training · wrong · only looks at the last example to decide whether to stop → last_example_decides
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        count = 0
        for i in range(len(X)):
            y = 1 if w @ X[i] + b >= 0 else 0
            error = t[i] - y
            count += abs(error)
            w = w + learning_rate * error * X[i]
            b = b + learning_rate * error
        mistakes.append(count)
        if error == 0:
            break
    return w, b, mistakes


# %% training · wrong · learns only from the first mistake of an epoch (break in the example loop) → epoch_ends_at_a_mistake
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        count = 0
        for i in range(len(X)):
            y = 1 if w @ X[i] + b >= 0 else 0
            if y != t[i]:
                count += 1
                w = w + learning_rate * (t[i] - y) * X[i]
                b = b + learning_rate * (t[i] - y)
                break
        mistakes.append(count)
        if count == 0:
            break
    return w, b, mistakes


# %% training · wrong · keeps the best weights seen instead of the last ones → best_weights_returned
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    best_w = w
    best_b = b
    best = len(X) + 1
    mistakes = []
    for epoch in range(max_epochs):
        count = 0
        for i in range(len(X)):
            y = 1 if w @ X[i] + b >= 0 else 0
            if y != t[i]:
                count += 1
                w = w + learning_rate * (t[i] - y) * X[i]
                b = b + learning_rate * (t[i] - y)
        mistakes.append(count)
        if count < best:
            best = count
            best_w = w
            best_b = b
        if count == 0:
            break
    return best_w, best_b, mistakes


# %% training · wrong · gives up as soon as the number of mistakes no longer falls → stops_when_it_gets_no_better
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        count = 0
        for i in range(len(X)):
            y = 1 if w @ X[i] + b >= 0 else 0
            if y != t[i]:
                count += 1
            w = w + learning_rate * (t[i] - y) * X[i]
            b = b + learning_rate * (t[i] - y)
        mistakes.append(count)
        if count == 0:
            break
        if len(mistakes) > 1 and mistakes[-1] >= mistakes[-2]:
            break
    return w, b, mistakes


# %% training · wrong · mistakes start with a dummy 1 that stays in the list → one_too_many
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = [1]
    epoch = 0
    while mistakes[-1] != 0 and epoch < max_epochs:
        count = 0
        for i in range(len(X)):
            y = 1 if w @ X[i] + b >= 0 else 0
            if y != t[i]:
                count += 1
            w = w + learning_rate * (t[i] - y) * X[i]
            b = b + learning_rate * (t[i] - y)
        mistakes.append(count)
        epoch += 1
    return w, b, mistakes


# %% training · wrong · inner loop runs over the number of features instead of examples
def train(X, t, learning_rate, max_epochs):
    d = X.shape[1]
    w = np.zeros(d)
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        count = 0
        for i in range(d):
            x = X[i]
            y = 1 if w @ x + b >= 0 else 0
            if y != t[i]:
                count += 1
                w = w + learning_rate * (t[i] - y) * x
                b = b + learning_rate * (t[i] - y)
        mistakes.append(count)
        if count == 0:
            break
    return w, b, mistakes


# %% training · wrong · list of 0/1 for every example instead of one number per epoch → one_entry_for_each_example
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        all_right = True
        for i in range(len(X)):
            y = 1 if w @ X[i] + b >= 0 else 0
            if y == t[i]:
                mistakes.append(0)
            else:
                mistakes.append(1)
                all_right = False
                w = w + learning_rate * (t[i] - y) * X[i]
                b = b + learning_rate * (t[i] - y)
        if all_right:
            break
    return w, b, mistakes


# %% training · wrong · answer asked again with the new weights before the bias is changed + mistake counted only after the update
def train(X, t, learning_rate, max_epochs):
    def answer(x, w, b):
        if x @ w + b >= 0:
            return 1
        return 0

    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        count = 0
        for i in range(len(X)):
            w = w + learning_rate * (t[i] - answer(X[i], w, b)) * X[i]
            b = b + learning_rate * (t[i] - answer(X[i], w, b))
            if answer(X[i], w, b) != t[i]:
                count += 1
        mistakes.append(count)
        if count == 0:
            break
    return w, b, mistakes


# %% training · wrong · return inside the epoch loop + starts from ones → all_start_at_one, one_epoch_only
def train(X, t, learning_rate, max_epochs):
    w = np.ones(X.shape[1])
    b = 1.0
    mistakes = []
    for epoch in range(max_epochs):
        fehler = 0
        for i in range(len(X)):
            y = int(w @ X[i] + b >= 0)
            if y != t[i]:
                fehler += 1
            w += learning_rate * (t[i] - y) * X[i]
            b += learning_rate * (t[i] - y)
        mistakes.append(fehler)
        return w, b, mistakes


# %% training · wrong · writes -1 for 0 into the given targets + never stops early → goes_on_after_success, input_changed
def train(X, t, learning_rate, max_epochs):
    t[t == 0] = -1
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        count = 0
        for i in range(len(X)):
            y = 1 if w @ X[i] + b >= 0 else -1
            if y != t[i]:
                count += 1
                w = w + learning_rate * t[i] * X[i]
                b = b + learning_rate * t[i]
        mistakes.append(count)
    return w, b, mistakes


# %% training · wrong · last example skipped by range(len(X) - 1) + learning rate forgotten for the bias → bias_without_learning_rate, last_example_left_out
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        count = 0
        for i in range(len(X) - 1):
            y = 1 if w @ X[i] + b >= 0 else 0
            error = t[i] - y
            if error != 0:
                count += 1
            w = w + learning_rate * error * X[i]
            b = b + error
        mistakes.append(count)
        if count == 0:
            break
    return w, b, mistakes


# %% training · wrong · appends the share of mistakes (mean) + one epoch too many → one_epoch_too_many, share_of_mistakes
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs + 1):
        wrong = []
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            wrong.append(y != target)
            w = w + learning_rate * (target - y) * x
            b = b + learning_rate * (target - y)
        mistakes.append(np.mean(wrong))
        if mistakes[-1] == 0:
            break
    return w, b, mistakes


# %% training · right · bias as an additional column of ones
def train(X, t, learning_rate, max_epochs):
    n, d = X.shape
    X1 = np.column_stack([X, np.ones(n)])
    v = np.zeros(d + 1)
    mistakes = []
    for epoch in range(max_epochs):
        count = 0
        for i in range(n):
            y = 1 if X1[i] @ v >= 0 else 0
            if y != t[i]:
                count += 1
                v = v + learning_rate * (t[i] - y) * X1[i]
        mistakes.append(count)
        if count == 0:
            break
    return v[:d], v[d], mistakes


# %% training · right · while loop with a flag and counters
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    epoch = 0
    done = False
    while epoch < max_epochs and not done:
        count = 0
        i = 0
        while i < len(X):
            y = 0
            if np.sum(X[i] * w) + b >= 0:
                y = 1
            if y == 1 and t[i] == 0:
                w = w - learning_rate * X[i]
                b = b - learning_rate
                count = count + 1
            elif y == 0 and t[i] == 1:
                w = w + learning_rate * X[i]
                b = b + learning_rate
                count = count + 1
            i = i + 1
        mistakes.append(count)
        if count == 0:
            done = True
        epoch = epoch + 1
    return w, b, mistakes


# %% training · right · a class Neuron that learns
class Neuron:
    def __init__(self, d, eta):
        self.w = np.zeros(d)
        self.b = 0.0
        self.eta = eta

    def answer(self, x):
        return int(self.w @ x + self.b >= 0)

    def learn(self, x, target):
        error = target - self.answer(x)
        self.w = self.w + self.eta * error * x
        self.b = self.b + self.eta * error
        return error != 0


def train(X, t, learning_rate, max_epochs):
    neuron = Neuron(X.shape[1], learning_rate)
    mistakes = []
    for _ in range(max_epochs):
        mistakes.append(sum(int(neuron.learn(x, target)) for x, target in zip(X, t)))
        if mistakes[-1] == 0:
            break
    return neuron.w, neuron.b, mistakes


# %% training · right · collects the answers of the epoch and compares them with t at its end
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for epoch in range(max_epochs):
        answers = np.zeros(len(X))
        for i in range(len(X)):
            answers[i] = np.heaviside(w @ X[i] + b, 1)
            w = w + learning_rate * (t[i] - answers[i]) * X[i]
            b = b + learning_rate * (t[i] - answers[i])
        mistakes.append(int(np.sum(answers != t)))
        if np.all(answers == t):
            return w, b, mistakes
    return w, b, mistakes


# %% training · right · plain Python lists and loops, array at the end
def train(X, t, learning_rate, max_epochs):
    d = len(X[0])
    w = [0.0] * d
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        falsch = 0
        for i in range(len(X)):
            z = 0.0
            for j in range(d):
                z += w[j] * X[i][j]
            z += b
            if z >= 0:
                y = 1
            else:
                y = 0
            if y != t[i]:
                falsch += 1
            for j in range(d):
                w[j] += learning_rate * (t[i] - y) * X[i][j]
            b += learning_rate * (t[i] - y)
        mistakes.append(falsch)
        if falsch == 0:
            break
    return np.array(w), b, mistakes


# %% training · right · inner function one_epoch that returns the new state
def train(X, t, learning_rate, max_epochs):
    def one_epoch(w, b):
        wrong = 0
        for x, target in zip(X, t):
            y = 1 if x @ w + b >= 0 else 0
            wrong += abs(int(target) - y)
            w, b = w + learning_rate * (target - y) * x, b + learning_rate * (target - y)
        return w, b, wrong

    w, b = np.zeros(X.shape[1]), 0.0
    mistakes = []
    while len(mistakes) < max_epochs and (not mistakes or mistakes[-1] > 0):
        w, b, wrong = one_epoch(w, b)
        mistakes.append(wrong)
    return w, b, mistakes


# %% training · right · one long loop over all steps with modulo
def train(X, t, learning_rate, max_epochs):
    n = len(X)
    w = X[0] * 0.0
    b = 0.0
    mistakes = []
    for k in range(n * max_epochs):
        i = k % n
        if i == 0:
            if k > 0 and mistakes[-1] == 0:
                break
            mistakes.append(0)
        y = 1 if w @ X[i] + b >= 0 else 0
        if y != t[i]:
            mistakes[-1] += 1
            w = w + learning_rate * (t[i] - y) * X[i]
            b = b + learning_rate * (t[i] - y)
    return w, b, mistakes


# %% training · right · list of mistakes preset with zeros and cut off at the end
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1], dtype=float)
    b = 0.0
    counts = [0] * max_epochs
    used = 0
    for epoch in range(max_epochs):
        used = epoch + 1
        for i, x in enumerate(X):
            y = bool(np.inner(x, w) + b >= 0)
            should = bool(t[i] == 1)
            if y and not should:
                counts[epoch] += 1
                w -= learning_rate * x
                b -= learning_rate
            if should and not y:
                counts[epoch] += 1
                w += learning_rate * x
                b += learning_rate
        if counts[epoch] == 0:
            break
    return w, b, counts[:used]


# %% gates · wrong · nand_weights are the weights of AND → weights_of_and
def nand_weights():
    w = np.array([1.0, 1.0])
    b = -1.5
    return w, b


# %% gates · wrong · nand_weights are those of NOR, (0, 1) and (1, 0) get no → weights_of_nor
def nand_weights():
    w = np.array([-1, -1])
    b = 0.5
    return w, b


# %% gates · wrong · nand_weights give z = 0 at (1, 1), which is a yes → never_no
def nand_weights():
    w = np.array([-1.0, -1.0])
    b = 2.0
    return w, b


# %% gates · wrong · nand_weights give the bias the sign of a threshold that is subtracted (-1.5) → never_yes
def nand_weights():
    threshold = -1.5
    return np.array([-1.0, -1.0]), threshold


# %% gates · wrong · nand_weights puts all three numbers in one array and returns only that → other_form
def nand_weights():
    w = np.array([-2, -2, 3])
    return w


# %% gates · wrong · step with > 0 in count_solutions → zero_is_no
def count_solutions(targets, grid):
    inputs = [(0, 0), (0, 1), (1, 0), (1, 1)]
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                ok = True
                for k in range(4):
                    x1, x2 = inputs[k]
                    y = 1 if w1 * x1 + w2 * x2 + b > 0 else 0
                    if y != targets[k]:
                        ok = False
                if ok:
                    count += 1
    return count


# %% gates · wrong · counts every matching answer instead of all four together → right_answers_counted
def count_solutions(targets, grid):
    inputs = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                for i in range(4):
                    z = w1 * inputs[i, 0] + w2 * inputs[i, 1] + b
                    if z >= 0:
                        y = 1
                    else:
                        y = 0
                    if y == targets[i]:
                        count = count + 1
    return count


# %% gates · wrong · itertools.combinations, each number only once and in one order → combinations_only
def count_solutions(targets, grid):
    from itertools import combinations

    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    count = 0
    for w1, w2, b in combinations(grid, 3):
        y = (X @ np.array([w1, w2]) + b >= 0).astype(int)
        if np.array_equal(y, targets):
            count += 1
    return count


# %% gates · wrong · only two loops, both weights the same → equal_weights_only
def count_solutions(targets, grid):
    X = [(0, 0), (0, 1), (1, 0), (1, 1)]
    count = 0
    for w in grid:
        for b in grid:
            answers = []
            for x1, x2 in X:
                answers.append(1 if w * x1 + w * x2 + b >= 0 else 0)
            if answers == list(targets):
                count += 1
    return count


# %% gates · wrong · if with == between arrays, truth value ambiguous → truth_of_an_array
def count_solutions(targets, grid):
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    targets = np.array(targets)
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                w = np.array([w1, w2])
                answers = np.where(X @ w + b >= 0, 1, 0)
                if answers == targets:
                    count += 1
    return count


# %% gates · wrong · returns at the first solution found → stops_at_the_first_solution
def count_solutions(targets, grid):
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                z = w1 * X[:, 0] + w2 * X[:, 1] + b
                y = np.where(z >= 0, 1, 0)
                if list(y) == list(targets):
                    count += 1
                    return count
    return count


# %% gates · wrong · compares only the number of yes answers with the targets → same_number_of_yes
def count_solutions(targets, grid):
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                total = 0
                for x1 in (0, 1):
                    for x2 in (0, 1):
                        if w1 * x1 + w2 * x2 + b >= 0:
                            total += 1
                if total == sum(targets):
                    count += 1
    return count


# %% gates · wrong · takes the indices 0, 1, 2, ... instead of the numbers in the grid → indices_for_values
def count_solutions(targets, grid):
    n = len(grid)
    count = 0
    for i in range(n):
        for j in range(n):
            for k in range(n):
                right = 0
                nr = 0
                for x1 in [0, 1]:
                    for x2 in [0, 1]:
                        y = 1 if i * x1 + j * x2 + k >= 0 else 0
                        if y == targets[nr]:
                            right += 1
                        nr += 1
                if right == 4:
                    count += 1
    return count


# %% gates · wrong · own fixed grid instead of the given one → overwritten_argument
def count_solutions(targets, grid):
    grid = np.arange(-3, 3.5, 0.5)
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    solutions = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                y = (X[:, 0] * w1 + X[:, 1] * w2 + b >= 0) * 1
                if np.all(y == np.array(targets)):
                    solutions += 1
    return solutions


# %% gates · wrong · range(3) leaves the case (1, 1) unchecked → last_row_forgotten
def count_solutions(targets, grid):
    X = [[0, 0], [0, 1], [1, 0], [1, 1]]
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                passt = True
                for i in range(3):
                    z = X[i][0] * w1 + X[i][1] * w2 + b
                    if (z >= 0 and targets[i] == 0) or (z < 0 and targets[i] == 1):
                        passt = False
                        break
                if passt:
                    count += 1
    return count


# %% gates · wrong · answers list created outside the loops and never emptied
def count_solutions(targets, grid):
    count = 0
    answers = []
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                for x1, x2 in [(0, 0), (0, 1), (1, 0), (1, 1)]:
                    if x1 * w1 + x2 * w2 + b >= 0:
                        answers.append(1)
                    else:
                        answers.append(0)
                if answers == list(targets):
                    count += 1
    return count


# %% gates · wrong · any instead of all in the comparison → one_row_is_enough
def count_solutions(targets, grid):
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    targets = np.array(targets)
    count = 0
    for w1 in grid:
        for w2 in grid:
            w = np.array([w1, w2])
            for b in grid:
                y = np.where(X @ w + b >= 0, 1, 0)
                if (y == targets).any():
                    count += 1
    return count


# %% gates · wrong · inputs in the order (1, 1), (1, 0), (0, 1), (0, 0) → inputs_in_reverse
def count_solutions(targets, grid):
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                a = 1 if w1 + w2 + b >= 0 else 0
                c = 1 if w1 + b >= 0 else 0
                d = 1 if w2 + b >= 0 else 0
                e = 1 if b >= 0 else 0
                if a == targets[0] and c == targets[1] and d == targets[2] and e == targets[3]:
                    count += 1
    return count


# %% gates · wrong · nand_weights are those of OR + count_solutions returns the list of solutions → list_of_solutions, weights_of_or
def nand_weights():
    return np.array([1.0, 1.0]), -0.5


def count_solutions(targets, grid):
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    solutions = []
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                y = (X @ np.array([w1, w2]) + b >= 0).astype(int)
                if list(y) == list(targets):
                    solutions.append((w1, w2, b))
    return solutions


# %% gates · wrong · no loop over the bias (b fixed at -1.5) + step with > 0
def count_solutions(targets, grid):
    b = -1.5
    count = 0
    for w1 in grid:
        for w2 in grid:
            y00 = int(b > 0)
            y01 = int(w2 + b > 0)
            y10 = int(w1 + b > 0)
            y11 = int(w1 + w2 + b > 0)
            if (y00, y01, y10, y11) == tuple(targets):
                count += 1
    return count


# %% gates · wrong · last grid value skipped by range(len(grid) - 1) + returns the share instead of the number → last_number_left_out, share_of_the_triples
def count_solutions(targets, grid):
    inputs = [(0, 0), (0, 1), (1, 0), (1, 1)]
    n = len(grid)
    count = 0
    total = 0
    for i in range(n - 1):
        for j in range(n - 1):
            for k in range(n - 1):
                total += 1
                ok = True
                for m in range(4):
                    z = grid[i] * inputs[m][0] + grid[j] * inputs[m][1] + grid[k]
                    y = 1 if z >= 0 else 0
                    if y != targets[m]:
                        ok = False
                if ok:
                    count += 1
    return count / total


# %% gates · right · z exactly 0 at (0, 1) and (1, 0), four ifs with continue
def nand_weights():
    return np.array([-1, -1]), 1


def count_solutions(targets, grid):
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                if (b >= 0) != (targets[0] == 1):
                    continue
                if (w2 + b >= 0) != (targets[1] == 1):
                    continue
                if (w1 + b >= 0) != (targets[2] == 1):
                    continue
                if (w1 + w2 + b >= 0) != (targets[3] == 1):
                    continue
                count += 1
    return count


# %% gates · right · meshgrid and masks, uneven weights
def nand_weights():
    w = np.array([-3.0, -2.5])
    return w, 4.0


def count_solutions(targets, grid):
    W1, W2, B = np.meshgrid(grid, grid, grid)
    fits = np.ones(W1.shape, dtype=bool)
    k = 0
    for x1 in (0, 1):
        for x2 in (0, 1):
            y = np.where(W1 * x1 + W2 * x2 + B >= 0, 1, 0)
            fits = fits & (y == targets[k])
            k += 1
    return int(fits.sum())


# %% gates · right · itertools.product and sum over a generator
from itertools import product


def nand_weights():
    b = 15
    return np.array([-10, -10]), b


def count_solutions(targets, grid):
    wanted = tuple(int(v) for v in targets)
    return sum(
        tuple(int(w1 * x1 + w2 * x2 + b >= 0) for x1, x2 in product((0, 1), repeat=2)) == wanted
        for w1, w2, b in product(grid, repeat=3)
    )


# %% gates · right · the negative of AND, answers compared through a string
def nand_weights():
    and_w = np.array([1, 1])
    and_b = -1.5
    return -and_w, -and_b


def count_solutions(targets, grid):
    code = ""
    for v in targets:
        code += str(int(v))
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                s = ""
                for x in ["00", "01", "10", "11"]:
                    z = int(x[0]) * w1 + int(x[1]) * w2 + b
                    s += "1" if z >= 0 else "0"
                if s == code:
                    count += 1
    return count


# %% gates · right · middle inputs swapped, which by symmetry counts the same
def nand_weights():
    return np.full(2, -0.2), 0.3


def count_solutions(targets, grid):
    X = np.array([[0, 0], [1, 0], [0, 1], [1, 1]])
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                y = np.where(X @ np.array([w1, w2]) + b >= 0, 1, 0)
                if np.array_equal(y, np.array(targets)):
                    count += 1
    return count


# %% gates · right · number of wrong answers added up, must be zero
def nand_weights():
    w = np.zeros(2)
    w[0] = -4
    w[1] = -6
    b = 7
    return w, b


def count_solutions(targets, grid):
    inputs = [(0, 0), (0, 1), (1, 0), (1, 1)]
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                wrong = 0
                for k in range(4):
                    z = w1 * inputs[k][0] + w2 * inputs[k][1] + b
                    y = 1
                    if z < 0:
                        y = 0
                    wrong += abs(targets[k] - y)
                if wrong == 0:
                    count += 1
    return count


# %% gates · right · tables all triples, one matrix product with a column for the bias
def nand_weights():
    v = np.array([-2, -2, 3])
    return v[:2], v[2]


def count_solutions(targets, grid):
    triples = []
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                triples.append([w1, w2, b])
    A = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
    answers = (np.array(triples) @ A.T >= 0).astype(int)
    hits = np.sum(answers == np.array(targets), axis=1)
    return int(np.count_nonzero(hits == 4))


# %% gates · right · nand found by search, dictionary of all sixteen answer patterns
def nand_weights():
    for w1 in [-2, -1, 0, 1]:
        for w2 in [-2, -1, 0, 1]:
            for b in [0.5, 1.5]:
                if b >= 0 and w1 + b >= 0 and w2 + b >= 0 and w1 + w2 + b < 0:
                    return np.array([w1, w2]), b


def count_solutions(targets, grid):
    patterns = {}
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                key = (int(b >= 0), int(w2 + b >= 0), int(w1 + b >= 0), int(w1 + w2 + b >= 0))
                patterns[key] = patterns.get(key, 0) + 1
    return patterns.get(tuple(int(v) for v in targets), 0)


# %% gradient · wrong · cost left out altogether → cost_forgotten
def gradient(X, t, w, b, cost):
    n = len(X)
    z = X @ w + b
    p = 1 / (1 + np.exp(-z))
    dw = X.T @ (p - t) / n
    db = np.sum(p - t) / n
    return dw, db


# %% gradient · wrong · error is p - cost * t → cost_on_the_target
def gradient(X, t, w, b, cost):
    n = X.shape[0]
    p = 1 / (1 + np.exp(-(X @ w + b)))
    error = p - cost * t
    dw = np.dot(X.T, error) / n
    db = np.mean(error)
    return dw, db


# %% gradient · wrong · cost multiplies every example → cost_for_everybody
def gradient(X, t, w, b, cost):
    z = np.dot(X, w) + b
    p = 1 / (1 + np.exp(-z))
    error = cost * (p - t)
    dw = error @ X / len(X)
    db = error.mean()
    return dw, db


# %% gradient · wrong · cost on the examples with t = 0 → cost_of_false_alarms
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    factor = np.where(t == 1, 1, cost)
    error = factor * (p - t)
    return X.T @ error / len(t), np.mean(error)


# %% gradient · wrong · forgot to divide by n → mean_forgotten
def gradient(X, t, w, b, cost):
    n, d = X.shape
    dw = np.zeros(d)
    db = 0
    for i in range(n):
        z = X[i] @ w + b
        p = 1 / (1 + np.exp(-z))
        if t[i] == 1:
            error = cost * (p - 1)
        else:
            error = p
        for j in range(d):
            dw[j] += error * X[i, j]
        db += error
    return dw, db


# %% gradient · wrong · sign turned round, the direction of the descent → uphill_and_downhill_exchanged
def gradient(X, t, w, b, cost):
    n = len(t)
    p = 1 / (1 + np.exp(-(X @ w + b)))
    error = cost * t * (1 - p) - (1 - t) * p
    dw = X.T @ error / n
    db = np.sum(error) / n
    return dw, db


# %% gradient · wrong · db is not summed and stays an array → db_never_summed
def gradient(X, t, w, b, cost):
    n = len(X)
    p = 1 / (1 + np.exp(-(X @ w + b)))
    weight = 1 + (cost - 1) * t
    delta = weight * (p - t)
    dw = (X.T @ delta) / n
    db = delta / n
    return dw, db


# %% gradient · wrong · cost only in dw, not in db → cost_forgotten
def gradient(X, t, w, b, cost):
    n = len(X)
    z = X @ w + b
    p = 1 / (1 + np.exp(-z))
    error = p - t
    c = np.ones(n)
    c[t == 1] = cost
    dw = X.T @ (c * error) / n
    db = np.sum(error) / n
    return dw, db


# %% gradient · wrong · divides by the sum of the example weights instead of n → divided_by_the_costs
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    weights = np.where(t == 1, cost, 1)
    total = np.sum(weights)
    error = weights * (p - t)
    dw = X.T @ error / total
    db = np.sum(error) / total
    return dw, db


# %% gradient · wrong · divides by the number of features → divided_by_features
def gradient(X, t, w, b, cost):
    n = X.shape[1]
    p = 1 / (1 + np.exp(-(X @ w + b)))
    error = (1 - t) * p - cost * t * (1 - p)
    return error @ X / n, np.sum(error) / n


# %% gradient · wrong · one added to cost * t, so that t = 1 counts one time too often → cost_on_top
def gradient(X, t, w, b, cost):
    n = len(X)
    p = 1 / (1 + np.exp(-(X @ w + b)))
    g = (1 + cost * t) * (p - t)
    dw = np.zeros(X.shape[1])
    for j in range(X.shape[1]):
        dw[j] = np.sum(g * X[:, j]) / n
    db = np.sum(g) / n
    return dw, db


# %% gradient · wrong · sigmoid with exp(z) instead of exp(-z) → sigmoid_upside_down
def gradient(X, t, w, b, cost):
    z = X @ w + b
    p = 1 / (1 + np.exp(z))
    error = np.where(t == 1, cost * (p - 1), p)
    dw = X.T @ error / len(X)
    db = np.mean(error)
    return dw, db


# %% gradient · wrong · extra factor p * (1 - p) as with the squared error → slope_of_squared_error
def gradient(X, t, w, b, cost):
    n = len(X)
    p = 1 / (1 + np.exp(-(X @ w + b)))
    faktor = np.where(t == 1, cost, 1)
    delta = faktor * (p - t) * p * (1 - p)
    dw = X.T @ delta / n
    db = delta.sum() / n
    return dw, db


# %% gradient · wrong · step of the probability instead of p → step_for_sigmoid
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    y = np.where(p >= 0.5, 1, 0)
    error = np.where(t == 1, cost, 1) * (y - t)
    dw = X.T @ error / len(X)
    db = error.mean()
    return dw, db


# %% gradient · wrong · writes the cost into the given targets → input_changed
def gradient(X, t, w, b, cost):
    n = len(X)
    p = 1 / (1 + np.exp(-(X @ w + b)))
    error = p - t
    t[t == 1] = cost
    t[t == 0] = 1
    error = error * t
    dw = X.T @ error / n
    db = np.sum(error) / n
    return dw, db


# %% gradient · wrong · cost only where a good student is refused (t = 1 and p < 0.5) → cost_where_wrong
def gradient(X, t, w, b, cost):
    n, d = X.shape
    dw = np.zeros(d)
    db = 0.0
    for i in range(n):
        p = 1 / (1 + np.exp(-(X[i] @ w + b)))
        fehler = p - t[i]
        if t[i] == 1 and p < 0.5:
            fehler = cost * fehler
        dw += fehler * X[i] / n
        db += fehler / n
    return dw, db


# %% gradient · wrong · stops at dL/dp, chain rule to z missing → chain_ends_at_p
def gradient(X, t, w, b, cost):
    n = len(X)
    z = X @ w + b
    p = 1 / (1 + np.exp(-z))
    dp = -(cost * t / p - (1 - t) / (1 - p))
    dw = X.T @ dp / n
    db = np.sum(dp) / n
    return dw, db


# %% gradient · wrong · X @ error without transposing, shapes do not fit → shapes_do_not_fit, transpose_forgotten
def gradient(X, t, w, b, cost):
    n = len(X)
    z = X @ w + b
    p = 1 / (1 + np.exp(-z))
    error = np.where(t == 1, cost, 1) * (p - t)
    dw = X @ error / n
    db = error.sum() / n
    return dw, db


# %% gradient · wrong · numerical derivative forwards with a coarse h = 0.1
def gradient(X, t, w, b, cost):
    def loss(w, b):
        p = 1 / (1 + np.exp(-(X @ w + b)))
        return -np.mean(cost * t * np.log(p) + (1 - t) * np.log(1 - p))

    h = 0.1
    dw = np.zeros(len(w))
    for j in range(len(w)):
        w_plus = w.copy()
        w_plus[j] += h
        dw[j] = (loss(w_plus, b) - loss(w, b)) / h
    db = (loss(w, b + h) - loss(w, b)) / h
    return dw, db


# %% gradient · wrong · bias left out of z + db and dw returned in the wrong order → unused_argument
def gradient(X, t, w, b, cost):
    n = len(X)
    p = 1 / (1 + np.exp(-(X @ w)))
    error = np.where(t == 1, cost, 1) * (p - t)
    dw = X.T @ error / n
    db = np.sum(error) / n
    return db, dw


# %% gradient · wrong · t - p instead of p - t + not divided by n → factor_of_the_question
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    error = t - p
    for i in range(len(t)):
        if t[i] == 1:
            error[i] = error[i] * cost
    dw = X.T @ error
    db = np.sum(error)
    return dw, db


# %% gradient · wrong · return inside the loop after the first example + cost on t only (p - cost * t) → return_in_loop
def gradient(X, t, w, b, cost):
    n = len(X)
    dw = np.zeros(X.shape[1])
    db = 0
    for i in range(n):
        z = np.dot(X[i], w) + b
        p = 1 / (1 + np.exp(-z))
        dz = p - cost * t[i]
        dw = dw + dz * X[i]
        db = db + dz
        return dw / n, db / n


# %% gradient · wrong · returns the weights after a step of learning rate 0.1 instead of the gradient → added_to_an_argument
def gradient(X, t, w, b, cost):
    learning_rate = 0.1
    p = 1 / (1 + np.exp(-(X @ w + b)))
    error = np.where(t == 1, cost, 1) * (p - t)
    w_new = w - learning_rate * X.T @ error / len(X)
    b_new = b - learning_rate * np.mean(error)
    return w_new, b_new


# %% gradient · right · cost to the power of t as the factor
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    e = float(cost) ** t * (p - t)
    return e @ X / len(X), e.mean()


# %% gradient · right · loops over examples and features with ifs
def gradient(X, t, w, b, cost):
    n = X.shape[0]
    d = X.shape[1]
    dw = np.zeros(d)
    db = 0.0
    for i in range(n):
        z = b
        for j in range(d):
            z = z + X[i, j] * w[j]
        p = 1 / (1 + np.exp(-z))
        if t[i] == 1:
            dz = -cost * (1 - p)
        else:
            dz = p
        for j in range(d):
            dw[j] = dw[j] + dz * X[i, j]
        db = db + dz
    dw = dw / n
    db = db / n
    return dw, db


# %% gradient · right · admitted and refused separated by masks and added
def gradient(X, t, w, b, cost):
    n = len(t)
    good = t == 1
    X_good = X[good]
    X_bad = X[~good]
    p_good = 1 / (1 + np.exp(-(X_good @ w + b)))
    p_bad = 1 / (1 + np.exp(-(X_bad @ w + b)))
    dw = cost * (X_good.T @ (p_good - 1)) + X_bad.T @ p_bad
    db = cost * np.sum(p_good - 1) + np.sum(p_bad)
    return dw / n, db / n


# %% gradient · right · sigmoid through tanh and a column of ones
def gradient(X, t, w, b, cost):
    n, d = X.shape
    X1 = np.hstack((X, np.ones((n, 1))))
    v = np.concatenate((w, [b]))
    p = 0.5 * (1 + np.tanh(X1 @ v / 2))
    dz = p * (1 - t + cost * t) - cost * t
    g = (dz[:, None] * X1).sum(axis=0) / n
    return g[:d], g[d]


# %% gradient · right · lesson's gradient plus (cost - 1) times that of the admitted
def gradient(X, t, w, b, cost):
    def ordinary(error):
        return np.dot(error, X) / len(X), np.sum(error) / len(X)

    p = 1 / (1 + np.exp(-(X @ w + b)))
    dw1, db1 = ordinary(p - t)
    dw2, db2 = ordinary(t * (p - t))
    return dw1 + (cost - 1) * dw2, db1 + (cost - 1) * db2


# %% gradient · right · einsum and a stable sigmoid with logaddexp
def gradient(X, t, w, b, cost):
    z = np.einsum("nd,d->n", X, w) + b
    p = np.exp(-np.logaddexp(0, -z))
    q = np.exp(-np.logaddexp(0, z))
    dz = (1 - t) * p - cost * t * q
    return np.einsum("n,nd->d", dz, X) / len(z), dz.sum() / len(z)


# %% gradient · right · copy of the error, entries of t = 1 multiplied in place
def gradient(X, t, w, b, cost):
    n = len(X)
    z = X @ w + b
    p = 1.0 / (1.0 + np.exp(-z))
    error = p - t
    error[t == 1] *= cost
    dw = []
    for j in range(X.shape[1]):
        dw.append(np.sum(error * X[:, j]) / n)
    return np.array(dw), np.sum(error) / n


# %% gradient · right · np.average with a list of single gradients
def gradient(X, t, w, b, cost):
    gradients = []
    biases = []
    for x, target in zip(X, t):
        p = 1 / (1 + np.exp(-(w @ x + b)))
        factor = cost if target == 1 else 1
        gradients.append(factor * (p - target) * x)
        biases.append(factor * (p - target))
    return np.average(np.array(gradients), axis=0), np.average(biases)
