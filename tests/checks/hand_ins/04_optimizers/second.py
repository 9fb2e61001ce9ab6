"""Written before its writer had seen a check; second set."""
import numpy as np

# %% minibatches · wrong · minibatches: the order is never used, the examples are cut as they stand → order_ignored
def minibatches(X, t, batch_size, order):
    batches = []
    for i in range(0, len(X), batch_size):
        batches.append((X[i:i + batch_size], t[i:i + batch_size]))
    return batches


# %% minibatches · wrong · minibatches: X is put in the order, t is not → targets_not_shuffled
def minibatches(X, t, batch_size, order):
    X_shuffled = X[order]
    batches = []
    for start in range(0, len(X), batch_size):
        end = start + batch_size
        batches.append((X_shuffled[start:end], t[start:end]))
    return batches


# %% minibatches · wrong · minibatches: the number of batches is rounded down, so the short last batch is lost → small_batch_left_out
def minibatches(X, t, batch_size, order):
    n_batches = len(X) // batch_size
    result = []
    for b in range(n_batches):
        idx = order[b * batch_size:(b + 1) * batch_size]
        result.append((X[idx], t[idx]))
    return result


# %% minibatches · wrong · minibatches: range runs to n - batch_size, so the last batch is lost (even a full one) → last_batch_lost
def minibatches(X, t, batch_size, order):
    n = X.shape[0]
    out = []
    for i in range(0, n - batch_size, batch_size):
        chosen = order[i:i + batch_size]
        out.append((X[chosen], t[chosen]))
    return out


# %% minibatches · wrong · minibatches: one batch more than full ones always, so an empty batch at the end when n divides evenly → an_empty_batch_at_the_end
def minibatches(X, t, batch_size, order):
    batches = []
    for k in range(len(order) // batch_size + 1):
        rows = order[k * batch_size:(k + 1) * batch_size]
        batches.append((X[rows], t[rows]))
    return batches


# %% minibatches · wrong · minibatches: slices end at i + batch_size - 1, the last example of each full batch is lost → batches_one_too_small
def minibatches(X, t, batch_size, order):
    batches = []
    for i in range(0, len(X), batch_size):
        part = order[i:i + batch_size - 1]
        batches.append((X[part], t[part]))
    return batches


# %% minibatches · wrong · minibatches: slices end at i + batch_size + 1, so batches overlap by one example → batches_one_too_large
def minibatches(X, t, batch_size, order):
    n = len(order)
    return [
        (X[order[i:i + batch_size + 1]], t[order[i:i + batch_size + 1]])
        for i in range(0, n, batch_size)
    ]


# %% minibatches · wrong · minibatches: np.array_split makes batches of nearly equal size instead of full ones and a rest → evenly_divided
def minibatches(X, t, batch_size, order):
    k = int(np.ceil(len(X) / batch_size))
    return list(zip(np.array_split(X[order], k), np.array_split(t[order], k)))


# %% minibatches · wrong · minibatches: batch_size is taken for the number of batches → as_many_batches_as_their_size
def minibatches(X, t, batch_size, order):
    batches = []
    for idx in np.array_split(order, batch_size):
        batches.append((X[idx], t[idx]))
    return batches


# %% minibatches · wrong · minibatches: returns two lists (X batches, t batches) instead of a list of pairs → other_form
def minibatches(X, t, batch_size, order):
    X_batches = []
    t_batches = []
    for i in range(0, len(X), batch_size):
        X_batches.append(X[order[i:i + batch_size]])
        t_batches.append(t[order[i:i + batch_size]])
    return X_batches, t_batches


# %% minibatches · wrong · minibatches: the return stands inside the loop, only the first batch comes back → first_batch_only
def minibatches(X, t, batch_size, order):
    batches = []
    for i in range(0, len(X), batch_size):
        idx = order[i:i + batch_size]
        batches.append((X[idx], t[idx]))
        return batches


# %% minibatches · wrong · minibatches: sorts by order (argsort), which is the inverse permutation → order_read_backwards
def minibatches(X, t, batch_size, order):
    places = np.argsort(order)
    X, t = X[places], t[places]
    batches = []
    for i in range(0, len(X), batch_size):
        batches.append((X[i:i + batch_size], t[i:i + batch_size]))
    return batches


# %% minibatches · wrong · minibatches: shuffles anew with its own random numbers and ignores order → chance
def minibatches(X, t, batch_size, order):
    rng = np.random.default_rng()
    perm = rng.permutation(len(X))
    batches = []
    for i in range(0, len(X), batch_size):
        p = perm[i:i + batch_size]
        batches.append((X[p], t[p]))
    return batches


# %% minibatches · wrong · minibatches: shuffles the given order in place once more (random, and an input is changed) → input_changed
def minibatches(X, t, batch_size, order):
    np.random.shuffle(order)
    batches = []
    for i in range(0, len(X), batch_size):
        batches.append((X[order[i:i + batch_size]], t[order[i:i + batch_size]]))
    return batches


# %% minibatches · wrong · minibatches: the batches are right, but X and t themselves are reordered in place → input_changed
def minibatches(X, t, batch_size, order):
    X[:] = X[order]
    t[:] = t[order]
    return [(X[i:i + batch_size].copy(), t[i:i + batch_size].copy()) for i in range(0, len(X), batch_size)]


# %% minibatches · wrong · minibatches: the pairs are the wrong way round, t first → pair_exchanged
def minibatches(X, t, batch_size, order):
    pairs = []
    for i in range(0, len(X), batch_size):
        idx = order[i:i + batch_size]
        x_b = X[idx]
        t_b = t[idx]
        pairs.append((t_b, x_b))
    return pairs


# %% minibatches · wrong · minibatches: the second member of each pair is the numbers of the examples, not their t → numbers_for_targets
def minibatches(X, t, batch_size, order):
    batches = []
    for i in range(0, len(X), batch_size):
        t_batch = order[i:i + batch_size]
        X_batch = X[t_batch]
        batches.append((X_batch, t_batch))
    return batches


# %% minibatches · wrong · minibatches: thinks order counts from 1 and subtracts 1 → counted_from_one
def minibatches(X, t, batch_size, order):
    res = []
    for i in range(0, len(order), batch_size):
        idx = [k - 1 for k in order[i:i + batch_size]]
        res.append((X[idx], t[idx]))
    return res


# %% minibatches · wrong · minibatches: a batch takes every k-th example (stride) instead of neighbours in order → dealt_out_like_cards
def minibatches(X, t, batch_size, order):
    n_batches = -(-len(X) // batch_size)
    Xs = X[order]
    ts = t[order]
    return [(Xs[k::n_batches], ts[k::n_batches]) for k in range(n_batches)]


# %% minibatches · wrong · minibatches: collects until the batch is full and forgets to append the rest → small_batch_left_out
def minibatches(X, t, batch_size, order):
    batches = []
    xb, tb = [], []
    for k in order:
        xb.append(X[k])
        tb.append(t[k])
        if len(xb) == batch_size:
            batches.append((np.array(xb), np.array(tb)))
            xb, tb = [], []
    return batches


# %% minibatches · wrong · iterations: rounds down, the last short batch of an epoch is not counted → small_batch_not_counted
def iterations(n, batch_size, epochs):
    return n // batch_size * epochs


# %% minibatches · wrong · iterations: rounds up only once at the end, as if batches went across epochs → rounded_once_for_all
def iterations(n, batch_size, epochs):
    import math
    return math.ceil(n * epochs / batch_size)


# %% minibatches · wrong · iterations: adds one always, also when n divides evenly → always_one_more
def iterations(n, batch_size, epochs):
    return (n // batch_size + 1) * epochs


# %% minibatches · wrong · iterations: rounds to the nearest number of batches → rounded_to_the_nearest
def iterations(n, batch_size, epochs):
    per_epoch = round(n / batch_size)
    return per_epoch * epochs


# %% minibatches · wrong · iterations: no rounding, a fraction comes back → not_rounded
def iterations(n, batch_size, epochs):
    return n / batch_size * epochs


# %% minibatches · wrong · iterations: counts only one epoch → epochs_forgotten
def iterations(n, batch_size, epochs):
    steps = n // batch_size
    if n % batch_size != 0:
        steps += 1
    return steps


# %% minibatches · wrong · minibatches and iterations: both drop the last short batch → small_batch_left_out, small_batch_not_counted
def minibatches(X, t, batch_size, order):
    Xs = X[order]
    ts = t[order]
    n = len(Xs) // batch_size
    return [(Xs[i * batch_size:(i + 1) * batch_size], ts[i * batch_size:(i + 1) * batch_size]) for i in range(n)]


def iterations(n, batch_size, epochs):
    return int(n / batch_size) * epochs


# %% minibatches · wrong · iterations: adds the rest of the examples once at the end (+1 after all epochs instead of per epoch) → one_small_batch_in_all
def iterations(n, batch_size, epochs):
    total = (n // batch_size) * epochs
    if n % batch_size > 0:
        total = total + 1
    return total


# %% minibatches · right · iterations with negative floor division
def iterations(n, batch_size, epochs):
    return -(-n // batch_size) * epochs


# %% minibatches · right · iterations counts in a double loop, minibatches with np.split at the cutting points
def minibatches(X, t, batch_size, order):
    cuts = list(range(batch_size, len(order), batch_size))
    return [(X[i], t[i]) for i in np.split(order, cuts)]


def iterations(n, batch_size, epochs):
    count = 0
    for _ in range(epochs):
        for _ in range(0, n, batch_size):
            count += 1
    return count


# %% minibatches · right · recursion on what is left of the order
def minibatches(X, t, batch_size, order):
    if len(order) == 0:
        return []
    now, later = order[:batch_size], order[batch_size:]
    return [(X[now], t[now])] + minibatches(X, t, batch_size, later)


# %% minibatches · right · example by example with plain lists, the rest appended after the loop
def minibatches(X, t, batch_size, order):
    batches = []
    xb, tb = [], []
    for k in order:
        xb.append(X[k])
        tb.append(t[k])
        if len(xb) == batch_size:
            batches.append((np.array(xb), np.array(tb)))
            xb = []
            tb = []
    if xb:
        batches.append((np.array(xb), np.array(tb)))
    return batches


# %% minibatches · right · a while loop that eats shuffled copies, and iterations with divmod
def minibatches(X, t, batch_size, order):
    X = X[order]
    t = t[order]
    out = []
    while len(X) > 0:
        out.append((X[:batch_size], t[:batch_size]))
        X = X[batch_size:]
        t = t[batch_size:]
    return out


def iterations(n, batch_size, epochs):
    full, rest = divmod(n, batch_size)
    return (full + bool(rest)) * epochs


# %% minibatches · right · np.take and min() for the end of the slice; iterations with (n - 1)
def minibatches(X, t, batch_size, order):
    n = len(order)
    count = (n - 1) // batch_size + 1
    pairs = []
    for b in range(count):
        rows = [int(order[j]) for j in range(b * batch_size, min(n, (b + 1) * batch_size))]
        pairs.append((np.take(X, rows, axis=0), np.take(t, rows)))
    return pairs


def iterations(n, batch_size, epochs):
    return epochs * ((n - 1) // batch_size + 1)


# %% minibatches · right · a generator helper turned into a list, iterations with np.ceil and int
def minibatches(X, t, batch_size, order):
    def pieces():
        start = 0
        while start < len(order):
            rows = order[start:start + batch_size]
            yield X[rows], t[rows]
            start += batch_size
    return list(pieces())


def iterations(n, batch_size, epochs):
    return int(np.ceil(n / batch_size)) * int(epochs)


# %% rules · wrong · momentum: the first row w is missing → start_missing
def momentum(w, gradients, learning_rate, mu):
    v = np.zeros_like(w, dtype=float)
    places = []
    for g in gradients:
        v = mu * v - learning_rate * g
        w = w + v
        places.append(w)
    return np.array(places)


# %% rules · wrong · momentum: appends before the step, so the last place is missing → last_missing
def momentum(w, gradients, learning_rate, mu):
    v = 0
    path = []
    for g in gradients:
        path.append(w)
        v = mu * v - learning_rate * g
        w = w + v
    return np.array(path)


# %% rules · wrong · momentum: w += v changes the input, and the list holds the same array again and again → input_changed, last_place_in_all_rows
def momentum(w, gradients, learning_rate, mu):
    v = np.zeros(len(w))
    places = [w]
    for g in gradients:
        v = mu * v - learning_rate * g
        w += v
        places.append(w)
    return np.array(places)


# %% rules · wrong · momentum: right places (copies are kept), but w += v changes the input w → input_changed
def momentum(w, gradients, learning_rate, mu):
    v = np.zeros(w.shape)
    places = [w.copy()]
    for g in gradients:
        v = mu * v - learning_rate * g
        w += v
        places.append(w.copy())
    return np.array(places)


# %% rules · wrong · momentum: works on one copy in place and appends this same array each time, so all rows show the last place → last_place_in_all_rows
def momentum(w, gradients, learning_rate, mu):
    position = w.copy().astype(float)
    velocity = np.zeros_like(position)
    history = [position]
    for i in range(gradients.shape[0]):
        velocity = mu * velocity - learning_rate * gradients[i]
        position += velocity
        history.append(position)
    return np.stack(history)


# %% rules · wrong · momentum: plus instead of minus before the gradient, goes uphill → uphill
def momentum(w, gradients, learning_rate, mu):
    v = np.zeros_like(w, dtype=float)
    places = [w]
    for g in gradients:
        v = mu * v + learning_rate * g
        w = w + v
        places.append(w)
    return np.array(places)


# %% rules · wrong · momentum: v as in the text but w - v → uphill
def momentum(w, gradients, learning_rate, mu):
    result = np.zeros((len(gradients) + 1, len(w)))
    result[0] = w
    v = np.zeros(len(w))
    for s, g in enumerate(gradients):
        v = mu * v - learning_rate * g
        result[s + 1] = result[s] - v
    return result


# %% rules · wrong · momentum: running mean, the gradient gets a factor (1 - mu) → a_running_mean
def momentum(w, gradients, learning_rate, mu):
    v = np.zeros_like(w, dtype=float)
    places = [w]
    for g in gradients:
        v = mu * v - (1 - mu) * learning_rate * g
        w = w + v
        places.append(w)
    return np.array(places)


# %% rules · wrong · momentum: the velocity is set to 0 inside the loop, so it is plain gradient descent → nothing_kept
def momentum(w, gradients, learning_rate, mu):
    places = [w]
    for g in gradients:
        v = np.zeros_like(g)
        v = mu * v - learning_rate * g
        w = w + v
        places.append(w)
    return np.array(places)


# %% rules · wrong · momentum: w moves with the old velocity, before v is updated → old_velocity
def momentum(w, gradients, learning_rate, mu):
    v = np.zeros(len(w))
    places = [w]
    for g in gradients:
        w = w + v
        v = mu * v - learning_rate * g
        places.append(w)
    return np.array(places)


# %% rules · wrong · momentum: Nesterov's rule, looks ahead with mu * v - eta * g after the update → looks_ahead
def momentum(w, gradients, learning_rate, mu):
    v = np.zeros_like(w, dtype=float)
    places = [w]
    for g in gradients:
        v = mu * v - learning_rate * g
        w = w + mu * v - learning_rate * g
        places.append(w)
    return np.array(places)


# %% rules · wrong · momentum: learning rate forgotten → learning_rate_forgotten
def momentum(w, gradients, learning_rate, mu):
    v = np.zeros_like(w, dtype=float)
    path = np.empty((gradients.shape[0] + 1, w.shape[0]))
    path[0] = w
    for i in range(gradients.shape[0]):
        v = mu * v - gradients[i]
        path[i + 1] = path[i] + v
    return path


# %% rules · wrong · momentum: returns only the last w → last_place_only
def momentum(w, gradients, learning_rate, mu):
    v = 0 * w
    for g in gradients:
        v = mu * v - learning_rate * g
        w = w + v
    return w


# %% rules · wrong · adam: no bias correction at all → m_not_corrected, v_not_corrected
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m = np.zeros_like(w, dtype=float)
    v = np.zeros_like(w, dtype=float)
    places = [w]
    for g in gradients:
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g ** 2
        w = w - learning_rate * m / (np.sqrt(v) + epsilon)
        places.append(w)
    return np.array(places)


# %% rules · wrong · adam: s starts at 0, division by zero in the first step → counted_from_zero
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m = np.zeros_like(w, dtype=float)
    v = np.zeros_like(w, dtype=float)
    places = [w]
    for s, g in enumerate(gradients):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g ** 2
        m_hat = m / (1 - beta1 ** s)
        v_hat = v / (1 - beta2 ** s)
        w = w - learning_rate * m_hat / (np.sqrt(v_hat) + epsilon)
        places.append(w)
    return np.array(places)


# %% rules · wrong · adam: the corrected means overwrite m and v and go into the next step → corrected_ones_kept
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m = np.zeros(len(w))
    v = np.zeros(len(w))
    places = [w]
    s = 0
    for g in gradients:
        s += 1
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g ** 2
        m = m / (1 - beta1 ** s)
        v = v / (1 - beta2 ** s)
        w = w - learning_rate * m / (np.sqrt(v) + epsilon)
        places.append(w)
    return np.array(places)


# %% rules · wrong · adam: epsilon stands under the root → epsilon_under_the_root
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m, v = 0, 0
    places = [w]
    for s, g in enumerate(gradients, start=1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g * g
        mh = m / (1 - beta1 ** s)
        vh = v / (1 - beta2 ** s)
        w = w - learning_rate * mh / np.sqrt(vh + epsilon)
        places.append(w)
    return np.array(places)


# %% rules · wrong · adam: the gradient is not squared in v (and roots of negative numbers) → not_squared
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m = np.zeros_like(w, dtype=float)
    v = np.zeros_like(w, dtype=float)
    places = [w]
    for s, g in enumerate(gradients, 1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g
        m_hat = m / (1 - beta1 ** s)
        v_hat = v / (1 - beta2 ** s)
        w = w - learning_rate * m_hat / (np.sqrt(v_hat) + epsilon)
        places.append(w)
    return np.array(places)


# %% rules · wrong · adam: root forgotten, divides by v_hat → root_forgotten
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m = np.zeros_like(w, dtype=float)
    v = np.zeros_like(w, dtype=float)
    out = np.zeros((len(gradients) + 1, len(w)))
    out[0] = w
    for s in range(1, len(gradients) + 1):
        g = gradients[s - 1]
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g ** 2
        m_hat = m / (1 - beta1 ** s)
        v_hat = v / (1 - beta2 ** s)
        out[s] = out[s - 1] - learning_rate * m_hat / (v_hat + epsilon)
    return out


# %% rules · wrong · adam: one v for all weights, the sum of the squares (g @ g) → squares_of_the_whole_vector
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m = np.zeros(w.shape)
    v = 0.0
    places = [w]
    for s, g in enumerate(gradients, 1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * (g @ g)
        w = w - learning_rate * (m / (1 - beta1 ** s)) / (np.sqrt(v / (1 - beta2 ** s)) + epsilon)
        places.append(w)
    return np.array(places)


# %% rules · wrong · adam: m and v are the same array (m = v = zeros) and changed in place → only_the_first_is_right
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m = v = np.zeros(len(w))
    places = [np.array(w)]
    for s, g in enumerate(gradients, 1):
        m *= beta1
        m += (1 - beta1) * g
        v *= beta2
        v += (1 - beta2) * g ** 2
        m_hat = m / (1 - beta1 ** s)
        v_hat = v / (1 - beta2 ** s)
        places.append(places[-1] - learning_rate * m_hat / (np.sqrt(v_hat) + epsilon))
    return np.array(places)


# %% rules · wrong · adam: beta1 and beta2 mixed up → betas_exchanged
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m = np.zeros_like(w, dtype=float)
    v = np.zeros_like(w, dtype=float)
    places = [w]
    for s, g in enumerate(gradients, 1):
        m = beta2 * m + (1 - beta2) * g
        v = beta1 * v + (1 - beta1) * g ** 2
        m_hat = m / (1 - beta2 ** s)
        v_hat = v / (1 - beta1 ** s)
        w = w - learning_rate * m_hat / (np.sqrt(v_hat) + epsilon)
        places.append(w)
    return np.array(places)


# %% rules · wrong · adam: copy and paste, v_hat is divided by 1 - beta1 ** s → v_corrected_with_beta1
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m = np.zeros_like(w, dtype=float)
    v = np.zeros_like(w, dtype=float)
    places = [w]
    for s, g in enumerate(gradients, 1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g ** 2
        m_hat = m / (1 - beta1 ** s)
        v_hat = v / (1 - beta1 ** s)
        w = w - learning_rate * m_hat / (np.sqrt(v_hat) + epsilon)
        places.append(w)
    return np.array(places)


# %% rules · wrong · adam: brackets are missing around the denominator, epsilon is added to w at the end instead of to the root → epsilon_added_to_the_weights
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m = np.zeros_like(w, dtype=float)
    v = np.zeros_like(w, dtype=float)
    places = [w]
    for s, g in enumerate(gradients, 1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g ** 2
        m_hat = m / (1 - beta1 ** s)
        v_hat = v / (1 - beta2 ** s)
        w = w - learning_rate * m_hat / np.sqrt(v_hat) + epsilon
        places.append(w)
    return np.array(places)


# %% rules · wrong · adam: the power s is not there, divides by 1 - beta in every step → corrected_as_at_first
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m = np.zeros_like(w, dtype=float)
    v = np.zeros_like(w, dtype=float)
    places = [w]
    for g in gradients:
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g ** 2
        m_hat = m / (1 - beta1)
        v_hat = v / (1 - beta2)
        w = w - learning_rate * m_hat / (np.sqrt(v_hat) + epsilon)
        places.append(w)
    return np.array(places)


# %% rules · wrong · adam: (1 - beta) ** s instead of 1 - beta ** s → m_corrected_by_a_power_of_the_difference, v_corrected_by_a_power_of_the_difference
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m = np.zeros_like(w, dtype=float)
    v = np.zeros_like(w, dtype=float)
    places = [w]
    for s, g in enumerate(gradients, 1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g ** 2
        m_hat = m / (1 - beta1) ** s
        v_hat = v / (1 - beta2) ** s
        w = w - learning_rate * m_hat / (np.sqrt(v_hat) + epsilon)
        places.append(w)
    return np.array(places)


# %% rules · wrong · adam: computes m_hat but uses m in the step → m_not_corrected
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m = np.zeros_like(w, dtype=float)
    v = np.zeros_like(w, dtype=float)
    places = [w]
    for s, g in enumerate(gradients, 1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g ** 2
        m_hat = m / (1 - beta1 ** s)
        v_hat = v / (1 - beta2 ** s)
        w = w - learning_rate * m / (np.sqrt(v_hat) + epsilon)
        places.append(w)
    return np.array(places)


# %% rules · wrong · adam: squares m instead of g in v → squares_of_the_mean
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m = np.zeros_like(w, dtype=float)
    v = np.zeros_like(w, dtype=float)
    places = [w]
    for s, g in enumerate(gradients, 1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * m ** 2
        mh = m / (1 - beta1 ** s)
        vh = v / (1 - beta2 ** s)
        w = w - learning_rate * mh / (np.sqrt(vh) + epsilon)
        places.append(w)
    return np.array(places)


# %% rules · wrong · momentum and adam: in both the starting w is missing in what is returned → start_missing
def momentum(w, gradients, learning_rate, mu):
    v = np.zeros(len(w))
    all_w = []
    for g in gradients:
        v = mu * v - learning_rate * g
        w = w + v
        all_w.append(w)
    return np.array(all_w)


def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m = np.zeros(len(w))
    v = np.zeros(len(w))
    all_w = []
    s = 1
    for g in gradients:
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g ** 2
        w = w - learning_rate * (m / (1 - beta1 ** s)) / (np.sqrt(v / (1 - beta2 ** s)) + epsilon)
        all_w.append(w)
        s += 1
    return np.array(all_w)


# %% rules · wrong · adam: w -= changes the given w in place (copies in the list are right) → input_changed
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m = np.zeros(w.shape)
    v = np.zeros(w.shape)
    places = np.zeros((len(gradients) + 1, len(w)))
    places[0] = w
    for s, g in enumerate(gradients, 1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g ** 2
        w -= learning_rate * (m / (1 - beta1 ** s)) / (np.sqrt(v / (1 - beta2 ** s)) + epsilon)
        places[s] = w
    return places


# %% rules · right · momentum in the form v = mu v + g, w - eta v
def momentum(w, gradients, learning_rate, mu):
    v = np.zeros(np.shape(w))
    places = [np.array(w, dtype=float)]
    for g in gradients:
        v = mu * v + g
        places.append(places[-1] - learning_rate * v)
    return np.array(places)


# %% rules · right · momentum without a velocity: the difference of the last two places (heavy ball)
def momentum(w, gradients, learning_rate, mu):
    w = np.array(w, dtype=float)
    places = [w]
    before = w
    for g in gradients:
        now = places[-1]
        places.append(now + mu * (now - before) - learning_rate * np.asarray(g))
        before = now
    return np.array(places)


# %% rules · right · momentum as a closed double sum with a triangular matrix of powers
def momentum(w, gradients, learning_rate, mu):
    g = np.asarray(gradients, dtype=float)
    n = len(g)
    powers = np.array([[mu ** (i - j) if j <= i else 0.0 for j in range(n)] for i in range(n)])
    velocity = -learning_rate * powers @ g
    return np.vstack([np.asarray(w, dtype=float)[None], w + np.cumsum(velocity, axis=0)])


# %% rules · right · adam weight by weight and step by step with plain floats
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    import math
    columns = []
    for k in range(len(w)):
        x, m, v = float(w[k]), 0.0, 0.0
        column = [x]
        for s in range(1, len(gradients) + 1):
            g = float(gradients[s - 1][k])
            m += (1 - beta1) * (g - m)
            v += (1 - beta2) * (g * g - v)
            x -= learning_rate * (m / (1 - beta1 ** s)) / (math.sqrt(v / (1 - beta2 ** s)) + epsilon)
            column.append(x)
        columns.append(column)
    return np.array(columns).T


# %% rules · right · adam: the powers of beta are carried along as products
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    w = np.array(w, dtype=float)
    m, v = np.zeros(w.shape), np.zeros(w.shape)
    b1, b2 = 1.0, 1.0
    path = w[np.newaxis, :]
    for g in gradients:
        b1 *= beta1
        b2 *= beta2
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * np.square(g)
        w = w - learning_rate * m / (1 - b1) / (epsilon + np.sqrt(v / (1 - b2)))
        path = np.concatenate([path, w[np.newaxis, :]])
    return path


# %% rules · right · adam: the means as weighted sums over all gradients so far, w by cumsum
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    G = np.asarray(gradients, dtype=float)
    moves = []
    for s in range(1, len(G) + 1):
        back = np.arange(s)[::-1]
        m_hat = (1 - beta1) * (beta1 ** back) @ G[:s] / (1 - beta1 ** s)
        v_hat = (1 - beta2) * (beta2 ** back) @ G[:s] ** 2 / (1 - beta2 ** s)
        moves.append(-learning_rate * m_hat / (np.sqrt(v_hat) + epsilon))
    return np.cumsum([np.asarray(w, dtype=float), *moves], axis=0)


# %% rules · right · both in place, but on own copies that were made before
def momentum(w, gradients, learning_rate, mu):
    w = np.array(w, dtype=float)
    v = np.zeros_like(w)
    out = np.empty((len(gradients) + 1, w.size))
    out[0] = w
    for i, g in enumerate(gradients):
        v *= mu
        v -= learning_rate * g
        w += v
        out[i + 1] = w
    return out


def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    w = np.array(w, dtype=float)
    m = np.zeros_like(w)
    v = np.zeros_like(w)
    out = [w.copy()]
    for i, g in enumerate(gradients):
        m *= beta1
        m += (1 - beta1) * g
        v *= beta2
        v += (1 - beta2) * g ** 2
        w -= learning_rate * m / (1 - beta1 ** (i + 1)) / (np.sqrt(v / (1 - beta2 ** (i + 1))) + epsilon)
        out.append(w.copy())
    return np.vstack(out)


# %% rules · right · momentum by recursion on the remaining gradients
def momentum(w, gradients, learning_rate, mu):
    def go(w, v, rest):
        if len(rest) == 0:
            return [w]
        v = mu * v - learning_rate * rest[0]
        return [w] + go(w + v, v, rest[1:])
    return np.array(go(np.array(w, dtype=float), np.zeros(len(w)), gradients))


# %% exploding · wrong · fate: forgets the one half and takes the gradient for 2cw, so the factor is 1 - 2 eta c → borders_at_half
def fate(curvatures, learning_rate):
    words = []
    for c in curvatures:
        factor = 1 - 2 * learning_rate * c
        if abs(factor) > 1:
            words.append("explodes")
        elif factor < 0:
            words.append("zigzags")
        else:
            words.append("glides")
    return words


# %% exploding · wrong · fate: keeps the one half from the loss in the factor, 1 - eta c / 2 → borders_twice_too_far
def fate(curvatures, learning_rate):
    result = []
    for c in curvatures:
        f = 1 - 0.5 * c * learning_rate
        if f > 0:
            result.append("glides")
        elif f > -1:
            result.append("zigzags")
        else:
            result.append("explodes")
    return result


# %% exploding · wrong · fate: tests for a negative factor first, so what explodes is called zigzags → nothing_explodes
def fate(curvatures, learning_rate):
    words = []
    for c in curvatures:
        factor = 1 - learning_rate * c
        if factor < 0:
            words.append("zigzags")
        elif abs(factor) > 1:
            words.append("explodes")
        else:
            words.append("glides")
    return words


# %% exploding · wrong · fate: explodes already where the rate times the curvature is above 1, no zigzags in between → negative_factors_explode
def fate(curvatures, learning_rate):
    out = []
    for c in curvatures:
        if learning_rate * c < 1:
            out.append("glides")
        elif learning_rate * c == 1:
            out.append("zigzags")
        else:
            out.append("explodes")
    return out


# %% exploding · wrong · fate: takes eta * c itself for the factor (glides < 0.5, zigzags < 1) → borders_at_half
def fate(curvatures, learning_rate):
    def word(x):
        if x > 1:
            return "explodes"
        if x > 0.5:
            return "zigzags"
        return "glides"
    return [word(learning_rate * c) for c in curvatures]


# %% exploding · wrong · fate: glides and zigzags are swapped → zigzags_and_glides_exchanged
def fate(curvatures, learning_rate):
    words = []
    for c in curvatures:
        k = 1 - learning_rate * c
        if k > 0:
            words.append("zigzags")
        elif k > -1:
            words.append("glides")
        else:
            words.append("explodes")
    return words


# %% exploding · wrong · fate: the words are written without s → without_the_s
def fate(curvatures, learning_rate):
    f = [1 - learning_rate * c for c in curvatures]
    return ["glide" if x > 0 else "zigzag" if x > -1 else "explode" for x in f]


# %% exploding · wrong · fate: numpy array of words of six letters, the longer words are cut off
def fate(curvatures, learning_rate):
    factor = 1 - learning_rate * np.array(curvatures)
    words = np.full(len(factor), "glides")
    words[factor < 0] = "zigzags"
    words[factor < -1] = "explodes"
    return list(words)


# %% exploding · wrong · fate: sorts the curvatures in place, so the words are in another order and the input is changed → input_changed
def fate(curvatures, learning_rate):
    curvatures.sort()
    words = []
    for c in curvatures:
        a = 1 - learning_rate * c
        if a > 0:
            words.append("glides")
        elif a > -1:
            words.append("zigzags")
        else:
            words.append("explodes")
    return words


# %% exploding · wrong · fate: only looks whether the factor is above 1 (without abs), never says explodes → nothing_explodes
def fate(curvatures, learning_rate):
    factors = 1 - learning_rate * np.asarray(curvatures)
    words = []
    for f in factors:
        if f > 1:
            words.append("explodes")
        elif f > 0:
            words.append("glides")
        else:
            words.append("zigzags")
    return words


# %% exploding · wrong · clip: every array is clipped by its own norm → array_by_array
def clip(gradients, max_norm):
    clipped = []
    for g in gradients:
        norm = np.sqrt(np.sum(g ** 2))
        if norm > max_norm:
            g = g * max_norm / norm
        clipped.append(g)
    return clipped


# %% exploding · wrong · clip: cuts number by number with np.clip → number_by_number
def clip(gradients, max_norm):
    return [np.clip(g, -max_norm, max_norm) for g in gradients]


# %% exploding · wrong · clip: scales always, short gradients are made longer → always_scaled
def clip(gradients, max_norm):
    total = 0
    for g in gradients:
        total += np.sum(g ** 2)
    norm = np.sqrt(total)
    return [g * max_norm / norm for g in gradients]


# %% exploding · wrong · clip: adds the norms of the arrays instead of their squares → norms_added
def clip(gradients, max_norm):
    norm = sum(np.linalg.norm(g) for g in gradients)
    if norm > max_norm:
        return [g * max_norm / norm for g in gradients]
    return gradients


# %% exploding · wrong · clip: root forgotten, the sum of squares is taken as the norm → root_forgotten
def clip(gradients, max_norm):
    norm = sum([(g ** 2).sum() for g in gradients])
    if norm > max_norm:
        factor = max_norm / norm
        return [factor * g for g in gradients]
    else:
        return [g for g in gradients]


# %% exploding · wrong · clip: the root is in the factor but not in the comparison (sum of squares > max_norm) → square_compared_with_the_norm
def clip(gradients, max_norm):
    squares = sum(np.sum(np.square(g)) for g in gradients)
    if squares > max_norm:
        return [g * (max_norm / np.sqrt(squares)) for g in gradients]
    return list(gradients)


# %% exploding · wrong · clip: shrinks to norm 1 instead of max_norm → made_of_length_one
def clip(gradients, max_norm):
    norm = np.sqrt(np.sum([np.sum(g ** 2) for g in gradients]))
    if norm > max_norm:
        gradients = [g / norm for g in gradients]
    return gradients


# %% exploding · wrong · clip: right values, but g *= changes the given arrays → input_changed
def clip(gradients, max_norm):
    norm = np.sqrt(sum(np.sum(g ** 2) for g in gradients))
    if norm > max_norm:
        for g in gradients:
            g *= max_norm / norm
    return gradients


# %% exploding · wrong · clip: copies only the list (gradients.copy()), and then shrinks the arrays in place → input_changed
def clip(gradients, max_norm):
    result = gradients.copy()
    total = 0.0
    for g in result:
        total = total + (g * g).sum()
    length = total ** 0.5
    if length > max_norm:
        for i in range(len(result)):
            result[i] *= max_norm / length
    return result


# %% exploding · wrong · clip: puts the new arrays into the given list → input_changed
def clip(gradients, max_norm):
    norm = np.linalg.norm(np.concatenate([g.ravel() for g in gradients]))
    if norm > max_norm:
        for i, g in enumerate(gradients):
            gradients[i] = g * max_norm / norm
    return gradients


# %% exploding · wrong · clip: g = g * factor in the loop has no effect on the list, everything comes back unchanged → never_scaled
def clip(gradients, max_norm):
    norm = np.sqrt(sum((g ** 2).sum() for g in gradients))
    if norm > max_norm:
        for g in gradients:
            g = g * max_norm / norm
    return gradients


# %% exploding · wrong · clip: no return when the norm is small, None comes back → nothing_returned
def clip(gradients, max_norm):
    norm = np.sqrt(sum(np.sum(g ** 2) for g in gradients))
    if norm > max_norm:
        return [g * max_norm / norm for g in gradients]


# %% exploding · wrong · clip: np.linalg.norm with ord 2 of each array, which for a matrix is the spectral norm → spectral_norms
def clip(gradients, max_norm):
    norms = [np.linalg.norm(g, 2) for g in gradients]
    norm = np.sqrt(np.sum(np.array(norms) ** 2))
    if norm > max_norm:
        return [g * max_norm / norm for g in gradients]
    return gradients


# %% exploding · wrong · clip: makes one array of all (np.array(gradients)), which fails for different shapes
def clip(gradients, max_norm):
    norm = np.sqrt(np.sum(np.array(gradients) ** 2))
    if norm > max_norm:
        return [g * max_norm / norm for g in gradients]
    return gradients


# %% exploding · wrong · clip: the total starts anew for each array (total = instead of +=), only the last counts → last_array_only
def clip(gradients, max_norm):
    total = 0
    for g in gradients:
        total = np.sum(g ** 2)
    norm = np.sqrt(total)
    if norm > max_norm:
        return [g / norm * max_norm for g in gradients]
    return gradients


# %% exploding · wrong · clip: only the arrays whose own norm is too large are shrunk (by the common factor) → own_norm_decides
def clip(gradients, max_norm):
    norm = np.sqrt(sum(np.sum(g ** 2) for g in gradients))
    out = []
    for g in gradients:
        if np.linalg.norm(g) > max_norm:
            out.append(g * max_norm / norm)
        else:
            out.append(g)
    return out


# %% exploding · wrong · fate and clip: fate has the border of exploding at 1 - eta c < 0; clip takes the largest number for the norm → largest_number, negative_factors_explode
def fate(curvatures, learning_rate):
    return ["explodes" if 1 - learning_rate * c < 0 else "glides" for c in curvatures]


def clip(gradients, max_norm):
    biggest = max(np.max(np.abs(g)) for g in gradients)
    if biggest > max_norm:
        return [g * max_norm / biggest for g in gradients]
    return gradients


# %% exploding · right · fate by trying: one step of gradient descent from w = 1
def fate(curvatures, learning_rate):
    words = []
    for c in curvatures:
        w = 1.0
        new = w - learning_rate * c * w
        if abs(new) > abs(w):
            words.append("explodes")
        elif new * w < 0:
            words.append("zigzags")
        else:
            words.append("glides")
    return words


# %% exploding · right · fate: compares the curvature with 1 / eta and 2 / eta
def fate(curvatures, learning_rate):
    words = []
    for c in curvatures:
        if c > 2 / learning_rate:
            words.append("explodes")
        elif c > 1 / learning_rate:
            words.append("zigzags")
        else:
            words.append("glides")
    return words


# %% exploding · right · fate: index into a tuple by counting the borders that are passed
def fate(curvatures, learning_rate):
    names = ("glides", "zigzags", "explodes")
    return [names[(learning_rate * c > 1) + (learning_rate * c > 2)] for c in curvatures]


# %% exploding · right · fate with np.select and tolist
def fate(curvatures, learning_rate):
    f = 1 - learning_rate * np.array(curvatures, dtype=float)
    return np.select([f < -1, f < 0], ["explodes", "zigzags"], "glides").tolist()


# %% exploding · right · clip: one flat vector of all numbers, and a factor with max(norm, max_norm) without an if
def clip(gradients, max_norm):
    flat = np.concatenate([np.ravel(g) for g in gradients])
    norm = np.linalg.norm(flat)
    factor = max_norm / max(norm, max_norm)
    return [np.asarray(g) * factor for g in gradients]


# %% exploding · right · clip: number by number in Python, math.hypot for the norm, copies returned
def clip(gradients, max_norm):
    import math
    numbers = []
    for g in gradients:
        for x in np.nditer(np.asarray(g)):
            numbers.append(float(x))
    norm = math.hypot(*numbers)
    if norm > max_norm:
        return [np.array(g) / norm * max_norm for g in gradients]
    return [np.array(g) for g in gradients]


# %% exploding · right · clip: root of the sum of the squared norms; fate by the square of the factor
def fate(curvatures, learning_rate):
    def tell(c):
        f = 1 - c * learning_rate
        if f ** 2 > 1:
            return "explodes"
        return "glides" if f > 0 else "zigzags"
    return list(map(tell, curvatures))


def clip(gradients, max_norm):
    norm = np.linalg.norm([np.linalg.norm(g) for g in gradients])
    if norm <= max_norm:
        return gradients
    return [max_norm * g / norm for g in gradients]


# %% exploding · right · clip: deep copy first, then shrinks the copies in place
def clip(gradients, max_norm):
    new = [np.array(g, dtype=float) for g in gradients]
    squares = 0.0
    for g in new:
        squares += np.vdot(g, g)
    if squares > max_norm ** 2:
        for g in new:
            g *= max_norm / squares ** 0.5
    return new


# %% schedule · wrong · schedule: the best constant rate of the text, once for each number of steps → never_changes
def schedule(steps):
    if steps == 200:
        return np.full(steps, 0.0206)
    return np.full(steps, 0.0145)


# %% schedule · wrong · schedule: linear to 0 from 0.02, too slow at the start → far_after_200_far_after_300
def schedule(steps):
    return np.linspace(0.02, 0, steps)


# %% schedule · wrong · schedule: linear to 0 from 0.1, good enough for neither → restless_after_200_restless_after_300
def schedule(steps):
    rates = []
    for s in range(steps):
        rates.append(0.1 * (1 - s / steps))
    return np.array(rates)


# %% schedule · wrong · schedule: cosine from 0.03, meets the bar after 300 steps but not after 200 → far_after_200_good_after_300
def schedule(steps):
    s = np.arange(steps)
    return 0.03 * 0.5 * (1 + np.cos(np.pi * s / steps))


# %% schedule · wrong · schedule: cosine from 0.07, meets the bar after 200 steps but not after 300 → good_after_200_restless_after_300
def schedule(steps):
    s = np.arange(steps)
    return 0.07 / 2 * (1 + np.cos(np.pi * s / steps))


# %% schedule · wrong · schedule: exponential with factor 0.9, the rates die out long before the valley → far_after_200_far_after_300
def schedule(steps):
    return 0.1 * 0.9 ** np.arange(steps)


# %% schedule · wrong · schedule: 0.1 / s falls too fast, most of the way from the start is left → far_after_200_far_after_300
def schedule(steps):
    return 0.1 / np.arange(1, steps + 1)


# %% schedule · wrong · schedule: linspace in the wrong direction, the rate grows → grows
def schedule(steps):
    return np.linspace(0.001, 0.06, steps)


# %% schedule · wrong · schedule: one rate too many (steps + 1) → other_form
def schedule(steps):
    return np.geomspace(0.1, 0.003, steps + 1)


# %% schedule · wrong · schedule: always 200 rates, whatever steps is → other_form
def schedule(steps):
    return np.linspace(0.05, 0.0005, 200)


# %% schedule · wrong · schedule: returns what is left over instead of the rates → other_form
def schedule(steps):
    rates = np.geomspace(0.1, 0.003, steps)
    start, noise = left_over(rates)
    return start + noise


# %% schedule · wrong · schedule: two stages 0.04 and 0.01 halfway, the second still too high → restless_after_200_restless_after_300
def schedule(steps):
    half = steps // 2
    return np.array([0.04] * half + [0.01] * (steps - half))


# %% schedule · wrong · schedule: tries many constant rates and returns the best one as a constant → never_changes
def schedule(steps):
    best, best_loss = None, float("inf")
    for rate in np.linspace(0.005, 0.05, 46):
        loss = sum(left_over(np.full(steps, rate)))
        if loss < best_loss:
            best, best_loss = rate, loss
    return np.full(steps, best)


# %% schedule · right · linear from 0.05 to 0
def schedule(steps):
    return np.array([0.05 * (1 - s / (steps - 1)) for s in range(steps)])


# %% schedule · right · exponential from 0.12 to 0.002 with geomspace
def schedule(steps):
    return np.geomspace(0.12, 0.002, steps)


# %% schedule · right · exponential by repeated multiplication with 0.98, the same for both numbers of steps
def schedule(steps):
    rates = [0.12]
    while len(rates) < steps:
        rates.append(rates[-1] * 0.98)
    return np.array(rates)


# %% schedule · right · 1 / time decay, 0.1 / (1 + s / 20)
def schedule(steps):
    s = np.arange(steps)
    return 0.1 / (1 + s / 20)


# %% schedule · right · constant 0.05 for the first third, then 1 / s
def schedule(steps):
    rates = np.zeros(steps)
    for s in range(steps):
        rates[s] = min(0.05, 1 / max(1, s - 0.3 * steps))
    return rates


# %% schedule · right · 1 / s from s = 1: too high at first, but the rates 1 and 0.1 take each direction exactly to 0
def schedule(steps):
    return 1 / np.arange(1, steps + 1)


# %% schedule · right · half a cosine from 0.05
def schedule(steps):
    return 0.025 * (1 + np.cos(np.linspace(0, np.pi, steps)))


# %% schedule · right · a short warm-up, then exponential decay
def schedule(steps):
    warm = np.linspace(0.01, 0.1, 5)
    return np.concatenate([warm, np.geomspace(0.1, 0.002, steps - 5)])


# %% schedule · right · a staircase of five rates, each half the one before
def schedule(steps):
    stage = np.arange(steps) * 5 // steps
    return 0.08 * 0.5 ** stage


# %% schedule · right · a parabola (1 - s / steps) squared from 0.08
def schedule(steps):
    return 0.08 * np.linspace(1, 0, steps, endpoint=False) ** 2


# %% schedule · right · a search over the two ends of a geometric decay with left_over
def schedule(steps):
    candidates = [np.geomspace(a, b, steps) for a in (0.05, 0.08, 0.12) for b in (0.001, 0.002, 0.004)]
    return min(candidates, key=lambda rates: sum(left_over(rates)))


# %% initial · wrong · initial: He's variance 2 / n, the slope is not used → slope_ignored
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    weights = []
    for n_in, n_out in zip(sizes[:-1], sizes[1:]):
        weights.append(rng.normal(0, np.sqrt(2 / n_in), size=(n_in, n_out)))
    return weights


# %% initial · wrong · initial: gives the variance to rng.normal, not its root → variance_for_the_deviation
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    weights = []
    for i in range(len(sizes) - 1):
        variance = 2 / ((1 + slope ** 2) * sizes[i])
        weights.append(rng.normal(0, variance, (sizes[i], sizes[i + 1])))
    return weights


# %% initial · wrong · initial: forgets to square the slope, 2 / ((1 + slope) n) → slope_not_squared
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    return [
        rng.normal(0, np.sqrt(2 / ((1 + slope) * a)), (a, b))
        for a, b in zip(sizes, sizes[1:])
    ]


# %% initial · wrong · initial: multiplies by 1 + slope ** 2 instead of dividing → larger_for_larger_slopes
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    weights = []
    for a, b in zip(sizes[:-1], sizes[1:]):
        std = np.sqrt(2 / a * (1 + slope ** 2))
        weights.append(rng.normal(0, std, (a, b)))
    return weights


# %% initial · wrong · initial: bracket missing, 2 / (1 + slope ** 2) * n → multiplied_by_the_inputs
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    weights = []
    for k in range(len(sizes) - 1):
        n = sizes[k]
        std = (2 / (1 + slope ** 2) * n) ** 0.5
        weights.append(rng.normal(0, std, (n, sizes[k + 1])))
    return weights


# %% initial · wrong · initial: 1 / ((1 + slope ** 2) n), the half is forgotten → no_two
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    ws = []
    for n, m in zip(sizes, sizes[1:]):
        ws.append(rng.normal(0, 1 / np.sqrt(n * (1 + slope ** 2)), (n, m)))
    return ws


# %% initial · wrong · initial: n is the number of neurons (outputs), not of inputs → outputs_for_inputs
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    weights = []
    for n_in, n_out in zip(sizes[:-1], sizes[1:]):
        std = np.sqrt(2 / ((1 + slope ** 2) * n_out))
        weights.append(rng.normal(0, std, (n_in, n_out)))
    return weights


# %% initial · wrong · initial: a new rng with the same seed for every layer → seeded_anew_in_each_layer
def initial(sizes, slope, seed):
    weights = []
    for i in range(len(sizes) - 1):
        rng = np.random.default_rng(seed)
        std = np.sqrt(2 / (sizes[i] * (1 + slope ** 2)))
        weights.append(rng.normal(0, std, (sizes[i], sizes[i + 1])))
    return weights


# %% initial · wrong · initial: shapes are (neurons, inputs) → transposed
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    weights = []
    for a, b in zip(sizes[:-1], sizes[1:]):
        weights.append(rng.normal(0, np.sqrt(2 / (a * (1 + slope ** 2))), (b, a)))
    return weights


# %% initial · wrong · initial: the old np.random.seed and np.random.normal, which draw other numbers → seed_ignored
def initial(sizes, slope, seed):
    np.random.seed(seed)
    weights = []
    for a, b in zip(sizes[:-1], sizes[1:]):
        std = np.sqrt(2 / (a * (1 + slope ** 2)))
        weights.append(np.random.normal(0, std, (a, b)))
    return weights


# %% initial · wrong · initial: default_rng without the seed → seed_ignored
def initial(sizes, slope, seed):
    rng = np.random.default_rng()
    return [rng.normal(0, (2 / ((1 + slope**2) * sizes[i])) ** .5, (sizes[i], sizes[i+1])) for i in range(len(sizes) - 1)]


# %% initial · wrong · initial: n is the number of inputs of the network in all layers → inputs_of_the_first_layer
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    n = sizes[0]
    std = np.sqrt(2 / ((1 + slope ** 2) * n))
    weights = []
    for i in range(len(sizes) - 1):
        weights.append(rng.normal(0, std, (sizes[i], sizes[i + 1])))
    return weights


# %% initial · wrong · initial: the last layer is missing (range(len(sizes) - 2)) → last_layer_missing, other_form
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    weights = []
    for i in range(len(sizes) - 2):
        scale = np.sqrt(2 / (1 + slope ** 2) / sizes[i])
        weights.append(rng.normal(scale=scale, size=(sizes[i], sizes[i + 1])))
    return weights


# %% initial · wrong · initial: sizes[i + 1] runs over the end of the list → index_out_of_bounds
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    weights = []
    for i in range(len(sizes)):
        std = np.sqrt(2 / (sizes[i] * (1 + slope ** 2)))
        weights.append(rng.normal(0, std, (sizes[i], sizes[i + 1])))
    return weights


# %% initial · wrong · initial: pops the sizes off the given list → input_changed
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    weights = []
    n = sizes.pop(0)
    for m in sizes:
        weights.append(rng.normal(0, np.sqrt(2 / (n * (1 + slope ** 2))), (n, m)))
        n = m
    return weights


# %% initial · wrong · initial: Glorot's uniform rule, 6 / (inputs + neurons) → unused_argument
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    weights = []
    for a, b in zip(sizes[:-1], sizes[1:]):
        limit = np.sqrt(6 / (a + b))
        weights.append(rng.uniform(-limit, limit, (a, b)))
    return weights


# %% initial · wrong · initial: the last layer is drawn with He's 2 / n, since it has no leaky ReLU
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    weights = []
    last = len(sizes) - 2
    for i in range(len(sizes) - 1):
        gain = 2 if i == last else 2 / (1 + slope ** 2)
        weights.append(rng.normal(0, np.sqrt(gain / sizes[i]), (sizes[i], sizes[i + 1])))
    return weights


# %% initial · wrong · initial: biases are returned as well, weights, biases, weights, biases → other_form
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    params = []
    for a, b in zip(sizes[:-1], sizes[1:]):
        params.append(rng.normal(0, np.sqrt(2 / (a * (1 + slope ** 2))), (a, b)))
        params.append(np.zeros(b))
    return params


# %% initial · wrong · initial: n never moves on, every layer gets the inputs of the first (shape and variance) → inputs_never_move_on
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    n, *layers = sizes
    return [rng.normal(0, np.sqrt(2 / (n * (1 + slope ** 2))), (n, m)) for m in layers]


# %% initial · wrong · initial: 1 - slope ** 2 instead of 1 + slope ** 2 → division_by_zero, share_subtracted
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    weights = []
    for inputs, neurons in zip(sizes, sizes[1:]):
        variance = 2 / (inputs * (1 - slope ** 2))
        weights.append(rng.normal(0, np.sqrt(variance), (inputs, neurons)))
    return weights


# %% initial · right · standard normal numbers, multiplied afterwards
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    return [
        rng.normal(size=(n, m)) / np.sqrt(n * (1 + slope ** 2) / 2)
        for n, m in zip(sizes, sizes[1:])
    ]


# %% initial · right · all numbers drawn at once, then cut and reshaped
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    counts = [sizes[i] * sizes[i + 1] for i in range(len(sizes) - 1)]
    numbers = rng.normal(0, 1, sum(counts))
    weights, at = [], 0
    for i, count in enumerate(counts):
        scale = (2 / (sizes[i] * (1 + slope ** 2))) ** 0.5
        weights.append(scale * numbers[at:at + count].reshape(sizes[i], sizes[i + 1]))
        at += count
    return weights


# %% initial · right · number by number in two loops
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    weights = []
    for layer in range(1, len(sizes)):
        std = np.sqrt(1 / (sizes[layer - 1] * (0.5 + 0.5 * slope ** 2)))
        rows = []
        for _ in range(sizes[layer - 1]):
            rows.append([rng.normal(0, std) for _ in range(sizes[layer])])
        weights.append(np.array(rows))
    return weights


# %% initial · right · He's standard deviation divided by the hypotenuse of 1 and slope
def initial(sizes, slope, seed):
    import math
    rng = np.random.default_rng(seed)
    weights = []
    before = None
    for n in sizes:
        if before is not None:
            std = math.sqrt(2 / before) / math.hypot(1, slope)
            weights.append(rng.normal(loc=0, scale=std, size=(before, n)))
        before = n
    return weights


# %% initial · right · recursion over the layers with one rng
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    keep = (1 ** 2 + slope ** 2) / 2

    def layers(rest):
        if len(rest) < 2:
            return []
        first = rng.normal(0, (keep * rest[0]) ** -0.5, (rest[0], rest[1]))
        return [first] + layers(rest[1:])

    return layers(list(sizes))


# %% initial · right · own copy of the sizes is popped, and Generator(PCG64(seed)) is what default_rng makes
def initial(sizes, slope, seed):
    rng = np.random.Generator(np.random.PCG64(seed))
    todo = list(sizes)
    n = todo.pop(0)
    weights = []
    while todo:
        m = todo.pop(0)
        std = np.sqrt(2 / n / (1 + slope * slope))
        weights.append(rng.normal(0, std, (n, m)))
        n = m
    return weights


# %% initial · right · the standard deviations are worked out first, by the mean square that a leaky ReLU hands on for +1 and -1
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    z = np.array([1.0, -1.0])
    handed_on = np.mean(np.where(z > 0, z, slope * z) ** 2)
    stds = [np.sqrt(1 / (n * handed_on)) for n in sizes[:-1]]
    shapes = list(zip(sizes[:-1], sizes[1:]))
    return [rng.normal(0, std, shape) for std, shape in zip(stds, shapes)]
