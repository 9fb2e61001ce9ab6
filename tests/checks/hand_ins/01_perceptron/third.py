"""Written last, after the checks were mended for the other two; its writer had seen only the text."""

import numpy as np


# %% neuron · wrong · step uses > so that zero gives 0 → zero_says_no
def step(z):
    return np.where(z > 0, 1, 0)


# %% neuron · wrong · forgot the bias → bias_forgotten
def weighted_sum(X, w, b):
    return X @ w


# %% neuron · wrong · step overwrites the array it is given → input_changed
def step(z):
    z[z >= 0] = 1
    z[z < 0] = 0
    return z


# %% neuron · wrong · np.sum without axis, one number for all examples → summed_over_everything
def weighted_sum(X, w, b):
    return np.sum(X * w) + b


# %% neuron · wrong · sums over axis 0, over the examples → summed_down_the_columns
def weighted_sum(X, w, b):
    products = X * w
    z = products.sum(axis=0) + b
    return z


# %% neuron · wrong · plain if on a whole array → truth_of_an_array
def step(z):
    if z >= 0:
        return 1
    else:
        return 0


# %% neuron · wrong · step with np.sign → sign_of_z
def step(z):
    return np.sign(z)


# %% neuron · wrong · step by rounding the sigmoid, zero rounds to 0 → zero_says_no
def step(z):
    p = 1 / (1 + np.exp(-z))
    return np.round(p).astype(int)


# %% neuron · wrong · multiplies in the wrong order, w @ X → sides_exchanged
def weighted_sum(X, w, b):
    z = w @ X + b
    return z


# %% neuron · wrong · return inside the loop over examples → only_the_first_is_right
def weighted_sum(X, w, b):
    z = np.zeros(len(X))
    for i in range(len(X)):
        z[i] = np.dot(X[i], w) + b
        return z


# %% neuron · wrong · adds the bias once per weight in the inner loop → bias_once_per_feature
def weighted_sum(X, w, b):
    result = []
    for row in X:
        total = 0
        for x_j, w_j in zip(row, w):
            total += x_j * w_j + b
        result.append(total)
    return np.array(result)


# %% neuron · wrong · step has 0 and 1 exchanged → turned_around
def step(z):
    return np.where(z >= 0, 0, 1)


# %% neuron · wrong · answers -1 in place of 0 → minus_one_for_no
def step(z):
    out = -np.ones(z.shape, dtype=int)
    out[z >= 0] = 1
    return out


# %% neuron · wrong · z comes out as a column of shape (n, 1) → made_a_column
def weighted_sum(X, w, b):
    column = w.reshape(-1, 1)
    return X @ column + b


# %% neuron · wrong · copies, zeroes the negatives first and then sets all that is 0 or more to 1 → always_yes
def step(z):
    out = z.copy()
    out[out < 0] = 0
    out[out >= 0] = 1
    return out


# %% neuron · wrong · multiplies X in place → input_changed
def weighted_sum(X, w, b):
    X *= w
    return X.sum(axis=1) + b


# %% neuron · wrong · forgot the bias + np.sum without axis → bias_forgotten, summed_over_everything
def weighted_sum(X, w, b):
    z = np.multiply(X, w)
    return np.sum(z)


# %% neuron · wrong · step overwrites its array + zero gives 0 → input_changed, zero_says_no
def step(z):
    for i in range(len(z)):
        if z[i] > 0:
            z[i] = 1
        else:
            z[i] = 0
    return z


# %% neuron · wrong · threshold at 0.5 instead of 0 → threshold_one_half
def step(z):
    return (z >= 0.5).astype(int)


# %% neuron · wrong · prints z and returns nothing → nothing_returned
def weighted_sum(X, w, b):
    z = X.dot(w) + b
    print(z)


# %% neuron · right · plain Python loops over indices
def weighted_sum(X, w, b):
    n, d = X.shape
    z = np.zeros(n)
    for i in range(n):
        total = 0.0
        for j in range(d):
            total = total + X[i][j] * w[j]
        z[i] = total + b
    return z


def step(z):
    flat = []
    for value in z.flatten():
        if value >= 0:
            flat.append(1)
        else:
            flat.append(0)
    return np.array(flat).reshape(z.shape)


# %% neuron · right · einsum and heaviside
def weighted_sum(X, w, b):
    return np.einsum('ij,j->i', X, w) + b


def step(z):
    return np.heaviside(z, 1.0)


# %% neuron · right · bias as an extra column of ones
def weighted_sum(X, w, b):
    ones = np.ones((X.shape[0], 1))
    X1 = np.hstack([X, ones])
    w1 = np.append(w, b)
    return X1 @ w1


# %% neuron · right · step as 1 minus the negative ones
def step(z):
    negative = (z < 0).astype(int)
    return 1 - negative


# %% neuron · right · copy, remembers the mask and then overwrites the copy
def step(z):
    mask = z >= 0
    answer = z.copy()
    answer[mask] = 1
    answer[~mask] = 0
    return answer


# %% neuron · right · adds up column by column
def weighted_sum(X, w, b):
    z = np.full(len(X), float(b))
    for column, weight in zip(X.T, w):
        z += column * weight
    return z


# %% neuron · right · np.vectorize of a one-number helper
def weighted_sum(X, w, b):
    def one(x):
        return sum([x[k] * w[k] for k in range(len(w))]) + b
    return np.array(list(map(one, X)))


def step(z):
    def f(v):
        return 1 if v >= 0 else 0
    return np.vectorize(f, otypes=[int])(z)


# %% neuron · right · step with sign plus one, compared with zero
def step(z):
    s = np.sign(z) + 1
    return np.minimum(s, 1).astype(int)


# %% learning_rule · wrong · w += kept, the given weights are changed → input_changed
def update(w, b, x, t, learning_rate):
    y = 1 if w @ x + b >= 0 else 0
    w += learning_rate * (t - y) * x
    b += learning_rate * (t - y)
    return w, b


# %% learning_rule · wrong · no step, the answer is the weighted sum → answer_without_step
def update(w, b, x, t, learning_rate):
    y = w @ x + b
    w_new = w + learning_rate * (t - y) * x
    b_new = b + learning_rate * (t - y)
    return w_new, b_new


# %% learning_rule · wrong · the answer is worked out afresh with the new weights for the bias → bias_error_of_the_moved_weights
def update(w, b, x, t, learning_rate):
    w = w + learning_rate * (t - int(w @ x + b >= 0)) * x
    b = b + learning_rate * (t - int(w @ x + b >= 0))
    return w, b


# %% learning_rule · wrong · strict > in the step → zero_counts_as_no
def update(w, b, x, t, learning_rate):
    z = np.dot(w, x) + b
    if z > 0:
        y = 1
    else:
        y = 0
    error = t - y
    return w + learning_rate * error * x, b + learning_rate * error


# %% learning_rule · wrong · error taken as y - t → away_from_the_example
def update(w, b, x, t, learning_rate):
    y = np.where(w @ x + b >= 0, 1, 0)
    delta = learning_rate * (y - t)
    return w + delta * x, b + delta


# %% learning_rule · wrong · forgot the x in the rule for the weights → example_forgotten
def update(w, b, x, t, learning_rate):
    y = int((w * x).sum() + b >= 0)
    new_w = w + learning_rate * (t - y)
    new_b = b + learning_rate * (t - y)
    return new_w, new_b


# %% learning_rule · wrong · bias learns without the learning rate → bias_without_learning_rate
def update(w, b, x, t, learning_rate):
    y = 1 if np.dot(x, w) + b >= 0 else 0
    e = t - y
    w = w + learning_rate * e * x
    b = b + e
    return w, b


# %% learning_rule · wrong · forgot to change the bias → bias_never_moves
def update(w, b, x, t, learning_rate):
    def answer(w, b, x):
        return 1 if w @ x + b >= 0 else 0
    w = w + learning_rate * (t - answer(w, b, x)) * x
    return w, b


# %% learning_rule · wrong · bias multiplied with x too, comes out as an array → bias_moves_like_a_weight
def update(w, b, x, t, learning_rate):
    y = int(w @ x + b >= 0)
    change = learning_rate * (t - y) * x
    return w + change, b + change


# %% learning_rule · wrong · answer computed without the bias → answer_without_bias
def update(w, b, x, t, learning_rate):
    total = 0
    for wi, xi in zip(w, x):
        total += wi * xi
    y = 1 if total >= 0 else 0
    return w + learning_rate * (t - y) * x, b + learning_rate * (t - y)


# %% learning_rule · wrong · absolute error, always moves upwards → always_towards_the_example
def update(w, b, x, t, learning_rate):
    y = 1 if w @ x + b >= 0 else 0
    error = abs(t - y)
    return w + learning_rate * error * x, b + learning_rate * error


# %% learning_rule · wrong · w_new = w is not a copy, so += changes the given weights → input_changed
def update(w, b, x, t, learning_rate):
    w_new = w
    b_new = b
    y = 1 if w_new @ x + b_new >= 0 else 0
    if y != t:
        w_new += learning_rate * (t - y) * x
        b_new += learning_rate * (t - y)
    return w_new, b_new


# %% learning_rule · wrong · sigmoid instead of a step → answer_of_a_sigmoid
def update(w, b, x, t, learning_rate):
    z = w @ x + b
    y = 1 / (1 + np.exp(-z))
    w = w + learning_rate * (t - y) * x
    b = b + learning_rate * (t - y)
    return w, b


# %% learning_rule · wrong · goes by the target only, learns also when the answer was right → up_for_yes_down_for_no
def update(w, b, x, t, learning_rate):
    if t == 1:
        return w + learning_rate * x, b + learning_rate
    else:
        return w - learning_rate * x, b - learning_rate


# %% learning_rule · wrong · answers -1 or 1 → minus_one_for_no
def update(w, b, x, t, learning_rate):
    z = np.inner(w, x) + b
    y = 1 if z >= 0 else -1
    step_size = learning_rate * (t - y)
    return w + step_size * x, b + step_size


# %% learning_rule · wrong · int() of the weighted sum taken for the step → sum_cut_to_a_whole_number
def update(w, b, x, t, learning_rate):
    y = int(w @ x + b)
    error = t - y
    w_next = w + learning_rate * error * x
    b_next = b + learning_rate * error
    return w_next, b_next


# %% learning_rule · wrong · returns only the changes → changes_returned
def update(w, b, x, t, learning_rate):
    y = np.heaviside(w @ x + b, 1)
    dw = learning_rate * (t - y) * x
    db = learning_rate * (t - y)
    return dw, db


# %% learning_rule · wrong · repeats until the example is right → until_it_is_right
def update(w, b, x, t, learning_rate):
    w = w.copy()
    y = 1 if w @ x + b >= 0 else 0
    while y != t:
        w = w + learning_rate * (t - y) * x
        b = b + learning_rate * (t - y)
        y = 1 if w @ x + b >= 0 else 0
    return w, b


# %% learning_rule · wrong · brackets around t - y missing → brackets_forgotten
def update(w, b, x, t, learning_rate):
    y = 1 if w @ x + b >= 0 else 0
    w = w + learning_rate * t - y * x
    b = b + learning_rate * t - y
    return w, b


# %% learning_rule · wrong · w += kept + no step in the answer → answer_without_step, input_changed
def update(w, b, x, t, learning_rate):
    y = w @ x + b
    w += learning_rate * (t - y) * x
    b = b + learning_rate * (t - y)
    return w, b


# %% learning_rule · wrong · strict > in the step + error taken as y - t → away_from_the_example, zero_counts_as_no
def update(w, b, x, t, learning_rate):
    output = 1 if np.dot(w, x) + b > 0 else 0
    error = output - t
    new_weights = w + learning_rate * error * x
    new_bias = b + learning_rate * error
    return new_weights, new_bias


# %% learning_rule · wrong · w changed in place + bias uses an answer of the new weights → bias_error_of_the_moved_weights, input_changed
def update(w, b, x, t, learning_rate):
    def step(z):
        return 1 if z >= 0 else 0
    w += learning_rate * (t - step(w @ x + b)) * x
    b = b + learning_rate * (t - step(w @ x + b))
    return w, b


# %% learning_rule · wrong · answer computed without the bias + learning rate missing in the weights → answer_without_bias, weights_without_learning_rate
def update(w, b, x, t, learning_rate):
    y = int(w.dot(x) >= 0)
    w = w + (t - y) * x
    b = b + learning_rate * (t - y)
    return w, b


# %% learning_rule · right · builds the new weights in a list
def update(w, b, x, t, learning_rate):
    z = b
    for i in range(len(w)):
        z += w[i] * x[i]
    y = 0
    if z >= 0:
        y = 1
    new_w = []
    for i in range(len(w)):
        new_w.append(w[i] + learning_rate * (t - y) * x[i])
    new_b = b + learning_rate * (t - y)
    return np.array(new_w), new_b


# %% learning_rule · right · case by case with early returns of copies
def update(w, b, x, t, learning_rate):
    fires = w @ x + b >= 0
    if fires and t == 0:
        return w - learning_rate * x, b - learning_rate
    if not fires and t == 1:
        return w + learning_rate * x, b + learning_rate
    return w.copy(), b


# %% learning_rule · right · bias as an extra weight and taken apart at the end
def update(w, b, x, t, learning_rate):
    v = np.concatenate([w, [b]])
    x1 = np.concatenate([x, [1.0]])
    y = np.where(v[:-1] @ x + v[-1] >= 0, 1, 0)
    v = v + learning_rate * (t - y) * x1
    return v[:-1], float(v[-1])


# %% learning_rule · right · float copy first and += on the copy
def update(w, b, x, t, learning_rate):
    w = np.array(w, dtype=float)
    error = t - (1 if w @ x + b >= 0 else 0)
    w += learning_rate * error * x
    b += learning_rate * error
    return w, b


# %% learning_rule · right · bias first, with the error kept in a variable
def update(w, b, x, t, learning_rate):
    error = t - int(np.vdot(w, x) + b >= 0)
    b = b + learning_rate * error
    w = np.add(w, np.multiply(learning_rate * error, x))
    return w, b


# %% learning_rule · right · subtracts (y - t)
def update(w, b, x, t, learning_rate):
    y = int(not (w @ x + b < 0))
    delta = y - t
    return w - learning_rate * delta * x, b - learning_rate * delta


# %% learning_rule · right · looks the error up in a dictionary
def update(w, b, x, t, learning_rate):
    table = {(0, True): -1, (0, False): 0, (1, True): 0, (1, False): 1}
    sign = table[(int(t), bool(w @ x + b >= 0))]
    return w + sign * learning_rate * x, b + sign * learning_rate


# %% learning_rule · right · helper functions and zip
def update(w, b, x, t, learning_rate):
    def fire(weights, bias, inputs):
        s = sum(p * q for p, q in zip(weights, inputs)) + bias
        return 1 if s >= 0 else 0

    def moved(old, signal, err):
        return old + learning_rate * err * signal

    err = t - fire(w, b, x)
    return np.array([moved(wi, xi, err) for wi, xi in zip(w, x)]), moved(b, 1, err)


# %% training · wrong · return inside the epoch loop → one_epoch_only
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for epoch in range(max_epochs):
        errors = 0
        for i in range(len(X)):
            y = 1 if X[i] @ w + b >= 0 else 0
            if y != t[i]:
                errors += 1
            w = w + learning_rate * (t[i] - y) * X[i]
            b = b + learning_rate * (t[i] - y)
        mistakes.append(errors)
        if errors == 0:
            break
        return w, b, mistakes


# %% training · wrong · never stops early → goes_on_after_success
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for _ in range(max_epochs):
        wrong = 0
        for x, target in zip(X, t):
            y = int(w @ x + b >= 0)
            error = target - y
            w = w + learning_rate * error * x
            b = b + learning_rate * error
            wrong += abs(error)
        mistakes.append(wrong)
    return w, b, mistakes


# %% training · wrong · breaks before the last epoch is written down → clean_epoch_not_recorded
def train(X, t, learning_rate, max_epochs):
    n, d = X.shape
    w, b = np.zeros(d), 0.0
    mistakes = []
    for epoch in range(max_epochs):
        count = 0
        for i in range(n):
            y = np.where(X[i] @ w + b >= 0, 1, 0)
            if y != t[i]:
                w = w + learning_rate * (t[i] - y) * X[i]
                b = b + learning_rate * (t[i] - y)
                count += 1
        if count == 0:
            break
        mistakes.append(count)
    return w, b, mistakes


# %% training · wrong · counter not reset between the epochs → count_not_reset
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(len(X[0]))
    b = 0
    mistakes = []
    wrong = 0
    for epoch in range(max_epochs):
        for x_i, t_i in zip(X, t):
            y_i = 1 if np.dot(w, x_i) + b >= 0 else 0
            if y_i != t_i:
                wrong = wrong + 1
                w = w + learning_rate * (t_i - y_i) * x_i
                b = b + learning_rate * (t_i - y_i)
        mistakes.append(wrong)
        if wrong == 0:
            return w, b, mistakes
    return w, b, mistakes


# %% training · wrong · counts the mistakes afterwards with the weights at the end of the epoch → counted_after_the_epoch
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        for x, target in zip(X, t):
            y = int(x @ w + b >= 0)
            w = w + learning_rate * (target - y) * x
            b = b + learning_rate * (target - y)
        answers = (X @ w + b >= 0).astype(int)
        mistakes.append(int(np.sum(answers != t)))
        if mistakes[-1] == 0:
            break
    return w, b, mistakes


# %% training · wrong · learns from the whole batch at once, once per epoch → updates_after_the_epoch
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        y = np.where(X @ w + b >= 0, 1, 0)
        error = t - y
        mistakes.append(int(np.abs(error).sum()))
        if mistakes[-1] == 0:
            break
        w = w + learning_rate * X.T @ error
        b = b + learning_rate * error.sum()
    return w, b, mistakes


# %% training · wrong · starts from ones, weights and bias → all_start_at_one
def train(X, t, learning_rate, max_epochs):
    w = np.ones(X.shape[1])
    b = 1.0
    mistakes = []
    epoch = 0
    while epoch < max_epochs:
        bad = 0
        for i in range(X.shape[0]):
            y = 1 if w @ X[i] + b >= 0 else 0
            if y != t[i]:
                bad += 1
                w = w + learning_rate * (t[i] - y) * X[i]
                b = b + learning_rate * (t[i] - y)
        mistakes.append(bad)
        epoch += 1
        if bad == 0:
            break
    return w, b, mistakes


# %% training · wrong · shuffles the examples every epoch → chance
def train(X, t, learning_rate, max_epochs):
    rng = np.random.default_rng(0)
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for _ in range(max_epochs):
        wrong = 0
        for i in rng.permutation(len(X)):
            y = int(w @ X[i] + b >= 0)
            wrong += int(y != t[i])
            w = w + learning_rate * (t[i] - y) * X[i]
            b = b + learning_rate * (t[i] - y)
        mistakes.append(wrong)
        if wrong == 0:
            break
    return w, b, mistakes


# %% training · wrong · the bias never learns → bias_stays_zero
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    history = []
    for epoch in range(max_epochs):
        errors = 0
        for i, x in enumerate(X):
            y = 1 if w @ x + b >= 0 else 0
            if y != t[i]:
                errors += 1
                w = w + learning_rate * (t[i] - y) * x
        history.append(errors)
        if errors == 0:
            break
    return w, b, history


# %% training · wrong · strict > in the step → zero_counts_as_no
def train(X, t, learning_rate, max_epochs):
    def predict(x):
        return 1 if x @ w + b > 0 else 0
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for epoch in range(max_epochs):
        m = 0
        for i in range(len(t)):
            y = predict(X[i])
            if y != t[i]:
                m += 1
            w = w + learning_rate * (t[i] - y) * X[i]
            b = b + learning_rate * (t[i] - y)
        mistakes.append(m)
        if m == 0:
            break
    return w, b, mistakes


# %% training · wrong · one epoch too few, range(1, max_epochs) → one_epoch_too_few
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for epoch in range(1, max_epochs):
        mistakes.append(0)
        for x, target in zip(X, t):
            y = int(np.dot(x, w) + b >= 0)
            if y == target:
                continue
            mistakes[-1] += 1
            w = w + learning_rate * (target - y) * x
            b = b + learning_rate * (target - y)
        if mistakes[-1] == 0:
            break
    return w, b, mistakes


# %% training · wrong · one epoch too many, while epoch <= max_epochs from 0 → one_epoch_too_many
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    done = False
    epoch = 0
    while epoch <= max_epochs and not done:
        count = 0
        for i in range(len(X)):
            y = 1 if w @ X[i] + b >= 0 else 0
            if y != t[i]:
                count += 1
                w = w + learning_rate * (t[i] - y) * X[i]
                b = b + learning_rate * (t[i] - y)
        mistakes.append(count)
        done = count == 0
        epoch += 1
    return w, b, mistakes


# %% training · wrong · stops when the number of mistakes stays the same as in the epoch before → stops_when_the_count_repeats
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    previous = -1
    for epoch in range(max_epochs):
        current = 0
        for i in range(len(X)):
            y = int(X[i] @ w + b >= 0)
            current += y != t[i]
            w = w + learning_rate * (t[i] - y) * X[i]
            b = b + learning_rate * (t[i] - y)
        mistakes.append(int(current))
        if current == 0 or current == previous:
            break
        previous = current
    return w, b, mistakes


# %% training · wrong · returns the total of the mistakes instead of a list → total_of_mistakes
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = 0
    for epoch in range(max_epochs):
        clean = True
        for x, target in zip(X, t):
            y = 1 if x @ w + b >= 0 else 0
            if y != target:
                clean = False
                mistakes += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        if clean:
            break
    return w, b, mistakes


# %% training · wrong · adds up signed errors so that they cancel → sum_of_errors_in_size
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        total_error = 0
        for x, target in zip(X, t):
            error = target - int(w @ x + b >= 0)
            w = w + learning_rate * error * x
            b = b + learning_rate * error
            total_error += error
        mistakes.append(abs(total_error))
        if total_error == 0:
            break
    return w, b, mistakes


# %% training · wrong · learning rate left out → learning_rate_forgotten
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        wrong = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            if y < target:
                w = w + x
                b = b + 1
                wrong += 1
            elif y > target:
                w = w - x
                b = b - 1
                wrong += 1
        mistakes.append(wrong)
        if wrong == 0:
            break
    return w, b, mistakes


# %% training · wrong · bias left out of the answer → answer_without_bias
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        n_wrong = 0
        for i in range(len(X)):
            z = 0
            for j in range(len(w)):
                z += w[j] * X[i, j]
            y = 1 if z >= 0 else 0
            if y != t[i]:
                n_wrong += 1
                for j in range(len(w)):
                    w[j] += learning_rate * (t[i] - y) * X[i, j]
                b += learning_rate * (t[i] - y)
        mistakes.append(n_wrong)
        if n_wrong == 0:
            break
    return w, b, mistakes


# %% training · wrong · weights and bias set back to zero in every epoch → all_forgotten_each_epoch
def train(X, t, learning_rate, max_epochs):
    mistakes = []
    for epoch in range(max_epochs):
        w = np.zeros(X.shape[1])
        b = 0.0
        wrong = 0
        for x, target in zip(X, t):
            y = int(w @ x + b >= 0)
            if y != target:
                wrong += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        mistakes.append(wrong)
        if wrong == 0:
            break
    return w, b, mistakes


# %% training · wrong · as many weights as examples → shapes_do_not_fit
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(len(X))
    b = 0
    mistakes = []
    for epoch in range(max_epochs):
        count = 0
        for i in range(len(X)):
            y = 1 if np.dot(X[i], w) + b >= 0 else 0
            if y != t[i]:
                count += 1
                w = w + learning_rate * (t[i] - y) * X[i]
                b = b + learning_rate * (t[i] - y)
        mistakes.append(count)
        if count == 0:
            break
    return w, b, mistakes


# %% training · wrong · ignores max_epochs, runs for ever on XOR → too_slow
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    while True:
        errors = 0
        for x, target in zip(X, t):
            y = 1 if x @ w + b >= 0 else 0
            if y != target:
                errors += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        mistakes.append(errors)
        if errors == 0:
            return w, b, mistakes


# %% training · wrong · keeps and returns the best weights instead of the last → best_weights_returned
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    best_w, best_b, best = w.copy(), b, len(X) + 1
    mistakes = []
    for epoch in range(max_epochs):
        m = 0
        for x, target in zip(X, t):
            y = 1 if x @ w + b >= 0 else 0
            if y != target:
                m += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        mistakes.append(m)
        if m < best:
            best_w, best_b, best = w.copy(), b, m
        if m == 0:
            break
    return best_w, best_b, mistakes


# %% training · wrong · old_w is the same array as w, so it always looks converged after one epoch → one_epoch_only
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        old_w = w
        count = 0
        for x, target in zip(X, t):
            y = 1 if w @ x + b >= 0 else 0
            w += learning_rate * (target - y) * x
            b += learning_rate * (target - y)
            if y != target:
                count += 1
        mistakes.append(count)
        if np.array_equal(w, old_w):
            break
    return w, b, mistakes


# %% training · wrong · trains a sigmoid neuron and counts with p >= 0.5 → learns_from_a_probability
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        wrong = 0
        for x, target in zip(X, t):
            p = 1 / (1 + np.exp(-(w @ x + b)))
            if (p >= 0.5) != target:
                wrong += 1
            w = w + learning_rate * (target - p) * x
            b = b + learning_rate * (target - p)
        mistakes.append(wrong)
        if wrong == 0:
            break
    return w, b, mistakes


# %% training · wrong · does not stop early + starts with a bias of 1 → bias_starts_at_one, goes_on_after_success
def train(X, t, learning_rate, max_epochs):
    n_features = X.shape[1]
    w = np.zeros(n_features)
    b = 1
    mistakes = [0] * max_epochs
    for epoch in range(max_epochs):
        for x, target in zip(X, t):
            y = 1 if x @ w + b >= 0 else 0
            if y != target:
                mistakes[epoch] += 1
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
    return w, b, mistakes


# %% training · wrong · break before the append + strict > in the step → clean_epoch_not_recorded, zero_counts_as_no
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    errors_per_epoch = []
    for k in range(max_epochs):
        errors = 0
        for xi, ti in zip(X, t):
            yi = int(np.dot(xi, w) + b > 0)
            errors += int(yi != ti)
            w = w + learning_rate * (ti - yi) * xi
            b = b + learning_rate * (ti - yi)
        if not errors:
            break
        errors_per_epoch.append(errors)
    return w, b, errors_per_epoch


# %% training · wrong · one batch step per epoch + bias not learnt → bias_stays_zero, updates_after_the_epoch
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    for _ in range(max_epochs):
        y = (X @ w + b >= 0).astype(int)
        wrong = np.count_nonzero(y != t)
        mistakes.append(wrong)
        if wrong == 0:
            break
        for i in range(len(X)):
            w = w + learning_rate * (t[i] - y[i]) * X[i]
    return w, b, mistakes


# %% training · wrong · centres X in place + returns the positions of the mistakes of the last epoch → input_changed
def train(X, t, learning_rate, max_epochs):
    X -= X.mean(axis=0)
    w = np.zeros(X.shape[1])
    b = 0
    for epoch in range(max_epochs):
        mistakes = []
        for i, (x, target) in enumerate(zip(X, t)):
            y = 1 if x @ w + b >= 0 else 0
            if y != target:
                mistakes.append(i)
                w = w + learning_rate * (target - y) * x
                b = b + learning_rate * (target - y)
        if len(mistakes) == 0:
            break
    return w, b, mistakes


# %% training · right · bias as the last weight of an extended copy
def train(X, t, learning_rate, max_epochs):
    n = X.shape[0]
    A = np.concatenate([X, np.ones((n, 1))], axis=1)
    v = np.zeros(A.shape[1])
    mistakes = []
    while len(mistakes) < max_epochs:
        m = 0
        for a, target in zip(A, t):
            z = a[:-1] @ v[:-1] + v[-1]
            y = 1 if z >= 0 else 0
            if y != target:
                m += 1
                v += learning_rate * (target - y) * a
        mistakes.append(m)
        if m == 0:
            break
    return v[:-1], v[-1], mistakes


# %% training · right · for else with a nested epoch function
def train(X, t, learning_rate, max_epochs):
    def one_epoch(w, b):
        errors = []
        for x, target in zip(X, t):
            error = target - (1 if w @ x + b >= 0 else 0)
            w = w + learning_rate * error * x
            b = b + learning_rate * error
            errors.append(error)
        return w, b, len([e for e in errors if e != 0])

    w, b, mistakes = np.zeros(X.shape[1]), 0.0, []
    for _ in range(max_epochs):
        w, b, k = one_epoch(w, b)
        mistakes.append(k)
        if k == 0:
            return w, b, mistakes
    else:
        return w, b, mistakes


# %% training · right · recursion over the epochs
def train(X, t, learning_rate, max_epochs):
    def go(w, b, left, history):
        if left == 0 or (history and history[-1] == 0):
            return w, b, history
        wrong = 0
        for i in range(len(X)):
            y = int(w @ X[i] + b >= 0)
            if y != t[i]:
                wrong += 1
                w = w + learning_rate * (t[i] - y) * X[i]
                b = b + learning_rate * (t[i] - y)
        return go(w, b, left - 1, history + [wrong])
    return go(np.zeros(X.shape[1]), 0.0, max_epochs, [])


# %% training · right · one flat while loop over example number and epoch
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    i, count = 0, 0
    n = len(X)
    while len(mistakes) < max_epochs:
        y = 1 if X[i] @ w + b >= 0 else 0
        if y != t[i]:
            count += 1
            w = w + learning_rate * (t[i] - y) * X[i]
            b = b + learning_rate * (t[i] - y)
        i += 1
        if i == n:
            mistakes.append(count)
            if count == 0:
                break
            i, count = 0, 0
    return w, b, mistakes


# %% training · right · a small class
def train(X, t, learning_rate, max_epochs):
    class Neuron:
        def __init__(self, d):
            self.w = np.zeros(d)
            self.b = 0.0

        def answer(self, x):
            return int(self.w @ x + self.b >= 0)

        def learn(self, x, target):
            error = target - self.answer(x)
            self.w = self.w + learning_rate * error * x
            self.b = self.b + learning_rate * error
            return abs(int(error))

    neuron = Neuron(X.shape[1])
    mistakes = []
    for epoch in range(max_epochs):
        mistakes.append(sum([neuron.learn(X[i], t[i]) for i in range(len(X))]))
        if mistakes[-1] == 0:
            break
    return neuron.w, neuron.b, mistakes


# %% training · right · a flag instead of break, ups and downs counted apart
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0
    mistakes = []
    finished = False
    for epoch in range(max_epochs):
        if not finished:
            too_low = 0
            too_high = 0
            for x, target in zip(X, t):
                fires = w @ x + b >= 0
                if fires and target == 0:
                    too_high += 1
                    w = w - learning_rate * x
                    b = b - learning_rate
                elif not fires and target == 1:
                    too_low += 1
                    w = w + learning_rate * x
                    b = b + learning_rate
            mistakes.append(too_low + too_high)
            finished = too_low + too_high == 0
    return w, b, mistakes


# %% training · right · list of zeros cut to length at the end
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    counts = [0 for _ in range(max_epochs)]
    used = max_epochs
    for e in range(max_epochs):
        for i in range(X.shape[0]):
            y = np.where(np.dot(X[i, :], w) + b >= 0, 1, 0)
            if y != t[i]:
                counts[e] = counts[e] + 1
                w += learning_rate * (t[i] - y) * X[i, :]
                b += learning_rate * (t[i] - y)
        if counts[e] == 0:
            used = e + 1
            break
    return w, b, counts[:used]


# %% training · right · stops when a whole epoch has left a copy of the parameters unchanged
def train(X, t, learning_rate, max_epochs):
    w = np.zeros(X.shape[1])
    b = 0.0
    mistakes = []
    for epoch in range(max_epochs):
        given = []
        for x, target in zip(X, t):
            y = float(x @ w + b >= 0)
            given.append(y)
            w = w + learning_rate * (target - y) * x
            b = b + learning_rate * (target - y)
        different = np.array(given) != np.asarray(t)
        mistakes.append(int(different.sum()))
        if not different.any():
            break
    return w, b, mistakes


# %% gates · wrong · gives the weights of AND → weights_of_and
def nand_weights():
    return np.array([1.0, 1.0]), -1.5


# %% gates · wrong · gives NOR, bias too small → weights_of_nor
def nand_weights():
    w = np.array([-1, -1])
    b = 0.5
    return w, b


# %% gates · wrong · (1, 1) lands exactly on zero and still says yes → never_no
def nand_weights():
    return np.array([-1.0, -1.0]), 2.0


# %% gates · wrong · bias has the sign of a threshold → never_yes
def nand_weights():
    w = np.array([-2.0, -2.0])
    b = -3.0
    return w, b


# %% gates · wrong · returns three numbers instead of an array and a bias → other_form
def nand_weights():
    w1 = -1
    w2 = -1
    b = 1.5
    return w1, w2, b


# %% gates · wrong · strict > in the step → zero_is_no
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


# %% gates · wrong · itertools.combinations, no number used twice and only in the order of the grid → combinations_only
import itertools


def count_solutions(targets, grid):
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    count = 0
    for w1, w2, b in itertools.combinations(grid, 3):
        y = (X @ np.array([w1, w2]) + b >= 0).astype(int)
        if np.array_equal(y, targets):
            count += 1
    return count


# %% gates · wrong · return inside the loop, after the first w1 → returned_inside_the_loops
def count_solutions(targets, grid):
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                y = [int(b >= 0), int(w2 + b >= 0), int(w1 + b >= 0), int(w1 + w2 + b >= 0)]
                if np.array_equal(y, targets):
                    count += 1
        return count


# %% gates · wrong · counts right answers one by one, not whole neurons → right_answers_counted
def count_solutions(targets, grid):
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                for x, target in zip(X, targets):
                    y = 1 if x[0] * w1 + x[1] * w2 + b >= 0 else 0
                    if y == target:
                        count += 1
    return count


# %% gates · wrong · any right answer is enough → one_row_is_enough
def count_solutions(targets, grid):
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                y = np.where(X @ np.array([w1, w2]) + b >= 0, 1, 0)
                if (y == np.array(targets)).any():
                    count += 1
    return count


# %% gates · wrong · goes through the inputs in reverse order → inputs_in_reverse
def count_solutions(targets, grid):
    inputs = [(1, 1), (1, 0), (0, 1), (0, 0)]
    found = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                good = True
                for k in range(4):
                    x1, x2 = inputs[k]
                    if (w1 * x1 + w2 * x2 + b >= 0) != (targets[k] == 1):
                        good = False
                if good:
                    found += 1
    return found


# %% gates · wrong · walks the three numbers in parallel with zip → all_three_equal
def count_solutions(targets, grid):
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    count = 0
    for w1, w2, b in zip(grid, grid, grid):
        y = (X @ np.array([w1, w2]) + b >= 0).astype(int)
        if list(y) == list(targets):
            count += 1
    return count


# %% gates · wrong · uses the positions 0, 1, 2 instead of the values of the grid → indices_for_values
def count_solutions(targets, grid):
    count = 0
    n = len(grid)
    for i in range(n):
        for j in range(n):
            for k in range(n):
                y = []
                for x1 in [0, 1]:
                    for x2 in [0, 1]:
                        y.append(int(i * x1 + j * x2 + k >= 0))
                if y == list(targets):
                    count += 1
    return count


# %% gates · wrong · only pairs of weights, no bias → bias_always_zero
def count_solutions(targets, grid):
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    count = 0
    for w1 in grid:
        for w2 in grid:
            y = (X @ np.array([w1, w2]) >= 0).astype(int)
            if np.all(y == np.asarray(targets)):
                count += 1
    return count


# %% gates · wrong · returns the list of solutions, not their number → list_of_solutions
def count_solutions(targets, grid):
    solutions = []
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                y = tuple(int(w1 * p + w2 * q + b >= 0) for p in (0, 1) for q in (0, 1))
                if y == tuple(targets):
                    solutions.append((w1, w2, b))
    return solutions


# %% gates · wrong · counter set to zero inside the first loop → count_begins_again
def count_solutions(targets, grid):
    for w1 in grid:
        count = 0
        for w2 in grid:
            for b in grid:
                y = [int(b >= 0), int(w2 + b >= 0), int(w1 + b >= 0), int(w1 + w2 + b >= 0)]
                if y == list(targets):
                    count = count + 1
    return count


# %% gates · wrong · counts w1 and w2 exchanged as one solution → exchanged_weights_once
def count_solutions(targets, grid):
    count = 0
    for i in range(len(grid)):
        for j in range(i, len(grid)):
            for b in grid:
                w1, w2 = grid[i], grid[j]
                y = [int(b >= 0), int(w2 + b >= 0), int(w1 + b >= 0), int(w1 + w2 + b >= 0)]
                if np.array_equal(y, targets):
                    count += 1
    return count


# %% gates · wrong · stops at the first bias that serves → one_bias_for_each_pair
def count_solutions(targets, grid):
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                y = (X @ np.array([w1, w2]) + b >= 0).astype(int)
                if (y == np.array(targets)).all():
                    count += 1
                    break
    return count


# %% gates · wrong · looks only at the last of the four answers → last_row_decides
def count_solutions(targets, grid):
    inputs = [(0, 0), (0, 1), (1, 0), (1, 1)]
    count = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                fits = True
                for (x1, x2), target in zip(inputs, targets):
                    y = 1 if w1 * x1 + w2 * x2 + b >= 0 else 0
                    if y == target:
                        fits = True
                    else:
                        fits = False
                if fits:
                    count += 1
    return count


# %% gates · wrong · strict > in the step + same weight for both inputs → equal_weights_only, zero_is_no
def count_solutions(targets, grid):
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    count = 0
    for w in grid:
        for b in grid:
            y = np.where(X.sum(axis=1) * w + b > 0, 1, 0)
            if list(y) == list(targets):
                count += 1
    return count


# %% gates · wrong · permutations, no number used twice + return at the first solution found → stops_at_the_first_solution
import itertools


def count_solutions(targets, grid):
    count = 0
    for triple in itertools.permutations(grid, 3):
        w1, w2, b = triple
        answers = [int(w1 * x1 + w2 * x2 + b >= 0) for x1, x2 in itertools.product([0, 1], repeat=2)]
        if answers == list(targets):
            count += 1
            return count
    return 0


# %% gates · wrong · OR weights for NAND + strict > in the step of the count → weights_of_or, zero_is_no
def nand_weights():
    return np.array([1.0, 1.0]), -0.5


def count_solutions(targets, grid):
    total = 0
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                ok = 0
                for k, x in enumerate(np.array([[0, 0], [0, 1], [1, 0], [1, 1]])):
                    y = int(np.array([w1, w2]) @ x + b > 0)
                    ok += y == targets[k]
                if ok == 4:
                    total += 1
    return total


# %% gates · right · broadcasting over four axes
def nand_weights():
    return np.array([-2.0, -3.0]), 4.0


def count_solutions(targets, grid):
    g = np.asarray(grid)
    w1 = g[:, None, None]
    w2 = g[None, :, None]
    b = g[None, None, :]
    good = np.ones((len(g), len(g), len(g)), dtype=bool)
    for (x1, x2), target in zip([(0, 0), (0, 1), (1, 0), (1, 1)], targets):
        good &= (w1 * x1 + w2 * x2 + b >= 0) == bool(target)
    return int(good.sum())


# %% gates · right · itertools.product with repeat 3
from itertools import product


def nand_weights():
    return np.array([-1, -1]), 1


def count_solutions(targets, grid):
    wanted = tuple(int(v) for v in targets)
    return sum(
        tuple(int(w1 * p + w2 * q + b >= 0) for p, q in product((0, 1), (0, 1))) == wanted
        for w1, w2, b in product(grid, repeat=3)
    )


# %% gates · right · while loops and counters
def count_solutions(targets, grid):
    n = len(grid)
    found = 0
    i = 0
    while i < n:
        j = 0
        while j < n:
            k = 0
            while k < n:
                ok = 1
                if (grid[k] >= 0) != (targets[0] == 1):
                    ok = 0
                if (grid[j] + grid[k] >= 0) != (targets[1] == 1):
                    ok = 0
                if (grid[i] + grid[k] >= 0) != (targets[2] == 1):
                    ok = 0
                if (grid[i] + grid[j] + grid[k] >= 0) != (targets[3] == 1):
                    ok = 0
                found += ok
                k += 1
            j += 1
        i += 1
    return found


# %% gates · right · meshgrid and matrix product
def count_solutions(targets, grid):
    W1, W2, B = np.meshgrid(grid, grid, grid)
    params = np.stack([W1.ravel(), W2.ravel(), B.ravel()])
    X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
    Y = (X @ params >= 0).astype(int)
    T = np.array(targets).reshape(4, 1)
    return np.count_nonzero(np.all(Y == T, axis=0))


# %% gates · right · encodes the four answers as a binary number and tallies all gates
def count_solutions(targets, grid):
    tally = {}
    for w1 in grid:
        for w2 in grid:
            for b in grid:
                key = 8 * (b >= 0) + 4 * (w2 + b >= 0) + 2 * (w1 + b >= 0) + 1 * (w1 + w2 + b >= 0)
                tally[int(key)] = tally.get(int(key), 0) + 1
    t0, t1, t2, t3 = targets
    return tally.get(int(8 * t0 + 4 * t1 + 2 * t2 + t3), 0)


# %% gates · right · early continue and a set of solutions
def nand_weights():
    w = np.zeros(2)
    w[0] = -0.6
    w[1] = -0.7
    return w, 1


def count_solutions(targets, grid):
    solutions = set()
    for b in grid:
        if int(b >= 0) != targets[0]:
            continue
        for w2 in grid:
            if int(w2 + b >= 0) != targets[1]:
                continue
            for w1 in grid:
                if int(w1 + b >= 0) == targets[2] and int(w1 + w2 + b >= 0) == targets[3]:
                    solutions.add((w1, w2, b))
    return len(solutions)


# %% gates · right · NAND as AND with all signs turned
def nand_weights():
    and_w = np.array([1.0, 1.0])
    and_b = -1.5
    return -and_w, -and_b


# %% gates · right · product of agreements summed up
def count_solutions(targets, grid):
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    t = np.array(targets)
    how_many = 0
    for w1 in grid:
        for w2 in grid:
            w = np.array([w1, w2])
            Z = (X @ w)[:, np.newaxis] + np.asarray(grid)[np.newaxis, :]
            agree = np.heaviside(Z, 1) == t[:, np.newaxis]
            how_many += np.prod(agree, axis=0).sum()
    return int(how_many)


# %% gradient · wrong · forgot to divide by n → mean_forgotten
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    error = np.where(t == 1, cost * (p - 1), p)
    dw = X.T @ error
    db = np.sum(error)
    return dw, db


# %% gradient · wrong · divides only dw by n → db_not_averaged
def gradient(X, t, w, b, cost):
    n = len(X)
    z = X @ w + b
    p = 1 / (1 + np.exp(-z))
    dz = cost * t * (p - 1) + (1 - t) * p
    dw = X.T @ dz / n
    db = dz.sum()
    return dw, db


# %% gradient · wrong · ignores the cost → cost_forgotten
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = p - t
    return X.T @ dz / len(t), dz.mean()


# %% gradient · wrong · cost on every example → cost_for_everybody
def gradient(X, t, w, b, cost):
    p = 1.0 / (1.0 + np.exp(-(np.dot(X, w) + b)))
    err = cost * (p - t)
    dw = np.mean(X * err[:, None], axis=0)
    db = np.mean(err)
    return dw, db


# %% gradient · wrong · p - cost * t → cost_on_the_target
def gradient(X, t, w, b, cost):
    n = X.shape[0]
    p = 1 / (1 + np.exp(-(X @ w + b)))
    error = p - cost * t
    return X.T @ error / n, np.sum(error) / n


# %% gradient · wrong · sign turned round, t - p → uphill_and_downhill_exchanged
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    weight = np.where(t == 1, cost, 1)
    error = weight * (t - p)
    return (X.T @ error) / len(X), error.mean()


# %% gradient · wrong · cost on the examples with t = 0 → cost_of_false_alarms
def gradient(X, t, w, b, cost):
    def sigmoid(z):
        return 1 / (1 + np.exp(-z))
    p = sigmoid(X @ w + b)
    dz = t * (p - 1) + cost * (1 - t) * p
    return X.T @ dz / len(dz), dz.sum() / len(dz)


# %% gradient · wrong · db comes back as an array, one number per example → db_never_summed
def gradient(X, t, w, b, cost):
    n = len(t)
    p = 1 / (1 + np.exp(-(X @ w + b)))
    c = 1 + (cost - 1) * t
    db = c * (p - t) / n
    dw = X.T @ db
    return dw, db


# %% gradient · wrong · np.sum over everything, dw is one number → all_added_up
def gradient(X, t, w, b, cost):
    n = len(X)
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = (p - t) * np.where(t == 1, cost, 1)
    dw = np.sum(X * dz.reshape(-1, 1)) / n
    db = np.sum(dz) / n
    return dw, db


# %% gradient · wrong · no sigmoid, p is the weighted sum → activation_forgotten
def gradient(X, t, w, b, cost):
    p = X @ w + b
    dz = np.where(t == 1, cost * (p - t), p - t)
    dw = X.T @ dz / X.shape[0]
    db = dz.mean()
    return dw, db


# %% gradient · wrong · sigmoid without the minus in the exponent → sigmoid_upside_down
def gradient(X, t, w, b, cost):
    z = X @ w + b
    p = 1 / (1 + np.exp(z))
    g = np.where(t == 1, cost * (p - 1), p)
    return X.T @ g / len(g), np.mean(g)


# %% gradient · wrong · extra factor p(1 - p) as for the squared error → slope_of_squared_error
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    factor = np.where(t == 1, cost, 1)
    delta = factor * (p - t) * p * (1 - p)
    dw = np.mean(delta[:, np.newaxis] * X, axis=0)
    db = np.mean(delta)
    return dw, db


# %% gradient · wrong · divides by the sum of the example weights instead of n → divided_by_the_costs
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    weights = np.where(t == 1, cost, 1.0)
    dw = np.average(X * (p - t)[:, None], axis=0, weights=weights)
    db = np.average(p - t, weights=weights)
    return dw, db


# %% gradient · wrong · divides by the number of weights d → divided_by_features
def gradient(X, t, w, b, cost):
    n = len(w)
    dw = np.zeros(n)
    db = 0.0
    for x, target in zip(X, t):
        p = 1 / (1 + np.exp(-(w @ x + b)))
        if target == 1:
            dz = cost * (p - 1)
        else:
            dz = p
        dw = dw + dz * x
        db = db + dz
    return dw / n, db / n


# %% gradient · wrong · writes the cost into t itself → input_changed
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    error = p - t
    weights = t
    weights[weights == 1] = cost
    weights[weights == 0] = 1
    error = error * weights
    return X.T @ error / len(X), error.mean()


# %% gradient · wrong · ones_like(t) is of integers, a cost of 2.5 becomes 2 → cost_cut_to_whole
def gradient(X, t, w, b, cost):
    weights = np.ones_like(t)
    weights[t == 1] = cost
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = weights * (p - t)
    return X.T @ dz / len(t), dz.mean()


# %% gradient · wrong · forward difference with a step of 0.1
def gradient(X, t, w, b, cost):
    def loss(w, b):
        p = 1 / (1 + np.exp(-(X @ w + b)))
        return -np.mean(cost * t * np.log(p) + (1 - t) * np.log(1 - p))
    h = 0.1
    dw = np.zeros(len(w))
    for j in range(len(w)):
        w2 = w.astype(float)
        w2[j] += h
        dw[j] = (loss(w2, b) - loss(w, b)) / h
    db = (loss(w, b + h) - loss(w, b)) / h
    return dw, db


# %% gradient · wrong · cost * t * (p - t) and the examples with t = 0 dropped → cost_times_target
def gradient(X, t, w, b, cost):
    n = len(X)
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = cost * t * (p - t)
    return np.dot(dz, X) / n, np.sum(dz) / n


# %% gradient · wrong · sign lost in the derivative of ln(1 - p) → sign_of_the_noes_turned
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = -(cost * t * (1 - p) + (1 - t) * p)
    dw = X.T @ dz / len(X)
    db = np.mean(dz)
    return dw, db


# %% gradient · wrong · derivative by p, forgot the chain through the sigmoid → chain_ends_at_p
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dp = -(cost * t / p - (1 - t) / (1 - p))
    return X.T @ dp / len(X), dp.mean()


# %% gradient · wrong · p - cost * t + forgot to divide by n → cost_on_the_target, mean_forgotten
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    return X.T @ (p - cost * t), sum(p - cost * t)


# %% gradient · wrong · cost on every example + t - p → cost_for_everybody, uphill_and_downhill_exchanged
def gradient(X, t, w, b, cost):
    z = X @ w + b
    p = 1 / (1 + np.exp(-z))
    error = t - p
    dw = cost * np.mean(error[:, None] * X, axis=0)
    db = cost * np.mean(error)
    return dw, db


# %% gradient · wrong · cost on the wrong group + db not divided by n → cost_of_false_alarms, db_not_averaged
def gradient(X, t, w, b, cost):
    dw = np.zeros(len(w))
    db = 0
    n = len(X)
    for i in range(n):
        p = 1 / (1 + np.exp(-(X[i] @ w + b)))
        dz = p - t[i]
        if t[i] == 0:
            dz *= cost
        dw += dz * X[i] / n
        db += dz
    return dw, db


# %% gradient · wrong · cost ignored + bias left out of p → cost_forgotten, forward_without_bias
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w)))
    error = p - t
    return np.mean(X.T * error, axis=1), np.mean(error)


# %% gradient · right · cost to the power t
def gradient(X, t, w, b, cost):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    dz = float(cost) ** t * (p - t)
    return dz @ X / len(X), dz.mean()


# %% gradient · right · double loop in plain Python
import math


def gradient(X, t, w, b, cost):
    n, d = X.shape
    dw = [0.0] * d
    db = 0.0
    for i in range(n):
        z = b
        for j in range(d):
            z += w[j] * X[i, j]
        p = 1 / (1 + math.exp(-z))
        rate = cost * (p - 1) if t[i] == 1 else p
        for j in range(d):
            dw[j] += rate * X[i, j] / n
        db += rate / n
    return np.array(dw), db


# %% gradient · right · lesson gradient plus cost minus one times that of the admitted
def gradient(X, t, w, b, cost):
    n = len(X)
    p = 1 / (1 + np.exp(-(X @ w + b)))
    e = p - t
    dw = X.T @ e / n + (cost - 1) * (X.T @ (t * e)) / n
    db = e.sum() / n + (cost - 1) * (t @ e) / n
    return dw, db


# %% gradient · right · groups apart with masks and one common n
def gradient(X, t, w, b, cost):
    sigma = lambda z: 1 / (1 + np.exp(-z))
    good, weak = X[t == 1], X[t == 0]
    e_good = cost * (sigma(good @ w + b) - 1)
    e_weak = sigma(weak @ w + b)
    n = len(good) + len(weak)
    return (good.T @ e_good + weak.T @ e_weak) / n, (e_good.sum() + e_weak.sum()) / n


# %% gradient · right · bias as an extra column, taken off at the end
def gradient(X, t, w, b, cost):
    A = np.column_stack([X, np.ones(len(X))])
    v = np.append(w, b)
    p = 1 / (1 + np.exp(-A @ v))
    g = A.T @ (p * (1 - t) - cost * t * (1 - p)) / len(A)
    return g[:-1], g[-1]


# %% gradient · right · tanh form of the sigmoid and einsum
def gradient(X, t, w, b, cost):
    z = np.einsum('nd,d->n', X, w) + b
    p = 0.5 * (1 + np.tanh(z / 2))
    k = np.array([cost if target == 1 else 1 for target in t], dtype=float)
    dz = k * (p - t) / len(t)
    return np.einsum('n,nd->d', dz, X), dz.sum()


# %% gradient · right · central differences of the loss with a tiny step
def gradient(X, t, w, b, cost):
    def loss(v):
        z = X @ v[:-1] + v[-1]
        return np.mean(cost * t * np.logaddexp(0, -z) + (1 - t) * np.logaddexp(0, z))
    v = np.append(w, b).astype(float)
    h = 1e-5
    g = np.zeros(len(v))
    for k in range(len(v)):
        e = np.zeros(len(v))
        e[k] = h
        g[k] = (loss(v + e) - loss(v - e)) / (2 * h)
    return g[:-1], float(g[-1])


# %% gradient · right · chain rule spelled out, derivative by p times p(1 - p)
def gradient(X, t, w, b, cost):
    z = X @ w + b
    p = 1 / (1 + np.exp(-z))
    dL_dp = -(cost * t / p - (1 - t) / (1 - p))
    dp_dz = p * (1 - p)
    dz = dL_dp * dp_dz
    return (dz[:, None] * X).mean(axis=0), dz.mean()
