"""Written before there was a check; its writer had seen nothing but the text."""
import numpy as np


# %% minibatches · wrong · minibatches: forgets order, cuts the examples in the order in which they lie in X → order_ignored
def minibatches(X, t, batch_size, order):
    batches = []
    for start in range(0, len(X), batch_size):
        batches.append((X[start:start + batch_size], t[start:start + batch_size]))
    return batches


# %% minibatches · wrong · minibatches: shuffles X but not t, so the labels no longer belong to the examples → targets_not_shuffled
def minibatches(X, t, batch_size, order):
    X = X[order]
    return [(X[i:i + batch_size], t[i:i + batch_size]) for i in range(0, len(X), batch_size)]


# %% minibatches · wrong · minibatches: shuffles t but leaves X in its old order → inputs_not_shuffled
def minibatches(X, t, batch_size, order):
    batches = []
    for i in range(0, len(order), batch_size):
        idx = order[i:i + batch_size]
        batches.append((X[i:i + batch_size], t[idx]))
    return batches


# %% minibatches · wrong · minibatches: drops the smaller batch at the end → small_batch_left_out
def minibatches(X, t, batch_size, order):
    result = []
    for k in range(len(X) // batch_size):
        idx = order[k * batch_size:(k + 1) * batch_size]
        result.append((X[idx], t[idx]))
    return result


# %% minibatches · wrong · minibatches: takes batch_size for the number of batches (array_split into batch_size parts) → as_many_batches_as_their_size
def minibatches(X, t, batch_size, order):
    return [(X[idx], t[idx]) for idx in np.array_split(order, batch_size)]


# %% minibatches · wrong · minibatches: array_split into the right number of batches, which makes them about equally large instead of full ones and a rest → evenly_divided
def minibatches(X, t, batch_size, order):
    number = int(np.ceil(len(X) / batch_size))
    pairs = []
    for part in np.array_split(np.asarray(order), number):
        pairs.append((X[part], t[part]))
    return pairs


# %% minibatches · wrong · minibatches: end of the slice is start + batch_size - 1, so the last example of each batch is lost → batches_one_too_small
def minibatches(X, t, batch_size, order):
    batches = []
    for start in range(0, len(X), batch_size):
        end = start + batch_size - 1
        idx = order[start:end]
        batches.append((X[idx], t[idx]))
    return batches


# %% minibatches · wrong · minibatches: end of the slice is one too far, neighbouring batches share an example → batches_one_too_large
def minibatches(X, t, batch_size, order):
    return [
        (X[order[s:s + batch_size + 1]], t[order[s:s + batch_size + 1]])
        for s in range(0, len(order), batch_size)
    ]


# %% minibatches · wrong · minibatches: takes order as the new place of each example (X_new[order] = X), the inverse of what was meant → order_read_backwards
def minibatches(X, t, batch_size, order):
    X_new = np.empty_like(X)
    t_new = np.empty_like(t)
    for i, place in enumerate(order):
        X_new[place] = X[i]
        t_new[place] = t[i]
    return [(X_new[i:i + batch_size], t_new[i:i + batch_size]) for i in range(0, len(X), batch_size)]


# %% minibatches · wrong · minibatches: sorts with argsort(order), again the inverse permutation → order_read_backwards
def minibatches(X, t, batch_size, order):
    perm = np.argsort(order)
    Xs, ts = X[perm], t[perm]
    out = []
    for i in range(0, len(Xs), batch_size):
        out.append((Xs[i:i + batch_size], ts[i:i + batch_size]))
    return out


# %% minibatches · wrong · minibatches: the pair is the wrong way round, (t_batch, X_batch) → pair_exchanged
def minibatches(X, t, batch_size, order):
    batches = []
    for i in range(0, len(order), batch_size):
        index = order[i:i + batch_size]
        batches.append((t[index], X[index]))
    return batches


# %% minibatches · wrong · minibatches: returns two lists, all X batches and all t batches, instead of one list of pairs → other_form
def minibatches(X, t, batch_size, order):
    X_batches = []
    t_batches = []
    for i in range(0, len(X), batch_size):
        X_batches.append(X[order[i:i + batch_size]])
        t_batches.append(t[order[i:i + batch_size]])
    return X_batches, t_batches


# %% minibatches · wrong · minibatches: return is indented too far, only the first batch comes back → first_batch_only
def minibatches(X, t, batch_size, order):
    batches = []
    for start in range(0, len(X), batch_size):
        idx = order[start:start + batch_size]
        batches.append((X[idx], t[idx]))
        return batches


# %% minibatches · wrong · minibatches: shuffles order once more in place, which changes the input and the order → input_changed
def minibatches(X, t, batch_size, order):
    np.random.shuffle(order)
    return [
        (X[order[i:i + batch_size]], t[order[i:i + batch_size]])
        for i in range(0, len(X), batch_size)
    ]


# %% minibatches · wrong · minibatches: right batches, but X and t are put into the new order in place, so the inputs are changed → input_changed
def minibatches(X, t, batch_size, order):
    X[:] = X[order]
    t[:] = t[order]
    batches = []
    for i in range(0, len(X), batch_size):
        batches.append((X[i:i + batch_size].copy(), t[i:i + batch_size].copy()))
    return batches


# %% minibatches · wrong · minibatches: fills the last batch up with examples from the beginning, so some come twice → filled_up_from_the_start
def minibatches(X, t, batch_size, order):
    n = len(order)
    batches = []
    for start in range(0, n, batch_size):
        idx = [order[(start + j) % n] for j in range(batch_size)]
        batches.append((X[idx], t[idx]))
    return batches


# %% minibatches · wrong · minibatches: draws a random batch each time instead of using order, examples may be repeated or missing → chance
def minibatches(X, t, batch_size, order):
    rng = np.random.default_rng(0)
    batches = []
    for _ in range(-(-len(X) // batch_size)):
        idx = rng.choice(len(X), batch_size)
        batches.append((X[idx], t[idx]))
    return batches


# %% minibatches · wrong · minibatches: collects examples one by one and forgets what is left over when the loop ends → small_batch_left_out
def minibatches(X, t, batch_size, order):
    batches = []
    xs, ts = [], []
    for i in order:
        xs.append(X[i])
        ts.append(t[i])
        if len(xs) == batch_size:
            batches.append((np.array(xs), np.array(ts)))
            xs, ts = [], []
    return batches


# %% minibatches · wrong · minibatches: n // batch_size + 1 batches, which gives an empty one at the end when n is divisible → an_empty_batch_at_the_end
def minibatches(X, t, batch_size, order):
    batches = []
    for k in range(len(X) // batch_size + 1):
        idx = order[k * batch_size:(k + 1) * batch_size]
        batches.append((X[idx], t[idx]))
    return batches


# %% minibatches · wrong · minibatches: slices the unshuffled X and t and mixes only inside each slice, so the wrong examples are in each batch
def minibatches(X, t, batch_size, order):
    batches = []
    for i in range(0, len(X), batch_size):
        X_batch = X[i:i + batch_size]
        t_batch = t[i:i + batch_size]
        o = np.argsort(order[i:i + batch_size])
        batches.append((X_batch[o], t_batch[o]))
    return batches


# %% minibatches · wrong · minibatches: returns the indices of the examples instead of the examples → unused_argument
def minibatches(X, t, batch_size, order):
    return [(order[i:i + batch_size], t[order[i:i + batch_size]]) for i in range(0, len(order), batch_size)]


# %% minibatches · wrong · minibatches: deals the examples out like cards (order[k::number]) instead of cutting one after the other → dealt_out_like_cards
def minibatches(X, t, batch_size, order):
    number = -(-len(X) // batch_size)
    return [(X[order[k::number]], t[order[k::number]]) for k in range(number)]


# %% minibatches · wrong · minibatches: step of the loop is 1 instead of batch_size, a sliding window
def minibatches(X, t, batch_size, order):
    Xs = X[order]
    ts = t[order]
    batches = []
    for start in range(len(Xs) - batch_size + 1):
        batches.append((Xs[start:start + batch_size], ts[start:start + batch_size]))
    return batches


# %% minibatches · wrong · minibatches: the rest at the end is glued onto the last full batch, which then is too large
def minibatches(X, t, batch_size, order):
    n = len(X)
    full = n // batch_size
    batches = []
    for k in range(full):
        if k == full - 1:
            idx = order[k * batch_size:]
        else:
            idx = order[k * batch_size:(k + 1) * batch_size]
        batches.append((X[idx], t[idx]))
    return batches


# %% minibatches · wrong · minibatches: starts the loop at batch_size and so loses the first batch → first_batch_lost
def minibatches(X, t, batch_size, order):
    batches = []
    for end in range(batch_size, len(order) + batch_size, batch_size):
        idx = order[end:end + batch_size]
        if len(idx) > 0:
            batches.append((X[idx], t[idx]))
    return batches


# %% minibatches · wrong · minibatches: last batch is taken from the end as order[-batch_size:], it is full and repeats examples → last_batch_filled_from_before
def minibatches(X, t, batch_size, order):
    batches = []
    n = len(order)
    for start in range(0, n, batch_size):
        if start + batch_size <= n:
            idx = order[start:start + batch_size]
        else:
            idx = order[-batch_size:]
        batches.append((X[idx], t[idx]))
    return batches


# %% minibatches · wrong · minibatches: the batches come in reverse, because each is put at the front of the list → batches_in_reverse
def minibatches(X, t, batch_size, order):
    batches = []
    for i in range(0, len(order), batch_size):
        part = order[i:i + batch_size]
        batches.insert(0, (X[part], t[part]))
    return batches


# %% minibatches · wrong · minibatches: slices the columns of X instead of the rows → other_form
def minibatches(X, t, batch_size, order):
    Xs, ts = X[order], t[order]
    return [
        (Xs[:, i:i + batch_size], ts[i:i + batch_size])
        for i in range(0, len(X), batch_size)
    ]


# %% minibatches · wrong · minibatches: np.split with equal parts, raises an error when n is not divisible by batch_size
def minibatches(X, t, batch_size, order):
    number = max(1, len(X) // batch_size)
    return list(zip(np.split(X[order], number), np.split(t[order], number)))


# %% minibatches · wrong · minibatches: the smaller batch comes first instead of last → small_batch_first
def minibatches(X, t, batch_size, order):
    rest = len(order) % batch_size
    batches = []
    if rest:
        batches.append((X[order[:rest]], t[order[:rest]]))
    for i in range(rest, len(order), batch_size):
        batches.append((X[order[i:i + batch_size]], t[order[i:i + batch_size]]))
    return batches


# %% minibatches · wrong · minibatches: sorts the indices inside each batch, the examples of a batch come in another order → sorted_in_the_batch
def minibatches(X, t, batch_size, order):
    batches = []
    for i in range(0, len(order), batch_size):
        idx = sorted(order[i:i + batch_size])
        batches.append((X[idx], t[idx]))
    return batches


# %% minibatches · wrong · iterations: whole-number division, forgets the smaller batch at the end of each epoch → small_batch_not_counted
def iterations(n, batch_size, epochs):
    return n // batch_size * epochs


# %% minibatches · wrong · iterations: rounds up only once for all epochs together, as if batches ran on across epochs → rounded_once_for_all
def iterations(n, batch_size, epochs):
    import math
    return math.ceil(n * epochs / batch_size)


# %% minibatches · wrong · iterations: ordinary division, not a whole number of steps → not_rounded
def iterations(n, batch_size, epochs):
    return n / batch_size * epochs


# %% minibatches · wrong · iterations: always one batch more than the full ones, too many when n is divisible by batch_size → always_one_more
def iterations(n, batch_size, epochs):
    per_epoch = n // batch_size + 1
    return per_epoch * epochs


# %% minibatches · wrong · iterations: rounds to the nearest whole number instead of up → rounded_to_the_nearest
def iterations(n, batch_size, epochs):
    return round(n / batch_size) * epochs


# %% minibatches · wrong · iterations: forgets the epochs → epochs_forgotten
def iterations(n, batch_size, epochs):
    return -(-n // batch_size)


# %% minibatches · wrong · iterations: one step for each example, batch_size is not used → one_step_an_example
def iterations(n, batch_size, epochs):
    steps = 0
    for epoch in range(epochs):
        for example in range(n):
            steps += 1
    return steps


# %% minibatches · wrong · iterations: adds the epochs instead of multiplying → epochs_added
def iterations(n, batch_size, epochs):
    batches = n // batch_size
    if n % batch_size != 0:
        batches += 1
    return batches + epochs


# %% minibatches · wrong · iterations: a sign is missing in the rounding-up trick, the result is negative → sign_turned
def iterations(n, batch_size, epochs):
    return (-n // batch_size) * epochs


# %% minibatches · wrong · iterations: adds the one left-over batch only once, not in each epoch → one_small_batch_in_all
def iterations(n, batch_size, epochs):
    steps = epochs * (n // batch_size)
    if n % batch_size:
        steps = steps + 1
    return steps


# %% minibatches · wrong · iterations: adds the remainder (the number of left-over examples) instead of one batch → rest_counted_by_example
def iterations(n, batch_size, epochs):
    return (n // batch_size + n % batch_size) * epochs


# %% minibatches · wrong · minibatches: drops the rest at the end; iterations: counts likewise with whole-number division (two faults that agree with each other) → small_batch_left_out, small_batch_not_counted
def minibatches(X, t, batch_size, order):
    number = len(X) // batch_size
    X, t = X[order], t[order]
    return [(X[k * batch_size:(k + 1) * batch_size], t[k * batch_size:(k + 1) * batch_size]) for k in range(number)]


def iterations(n, batch_size, epochs):
    return (n // batch_size) * epochs


# %% minibatches · wrong · minibatches: ignores order and returns the pairs as (t, X) → order_ignored, pair_exchanged
def minibatches(X, t, batch_size, order):
    return [(t[i:i + batch_size], X[i:i + batch_size]) for i in range(0, len(t), batch_size)]


# %% minibatches · wrong · minibatches: hard-coded for 10 examples, later ones are lost
def minibatches(X, t, batch_size, order):
    batches = []
    for i in range(0, 10, batch_size):
        idx = order[i:min(i + batch_size, 10)]
        batches.append((X[idx], t[idx]))
    return batches


# %% minibatches · wrong · minibatches: appends inside an inner loop, each batch comes several times
def minibatches(X, t, batch_size, order):
    batches = []
    for i in range(0, len(order), batch_size):
        for j in order[i:i + batch_size]:
            batches.append((X[order[i:i + batch_size]], t[order[i:i + batch_size]]))
    return batches


# %% minibatches · right · both, plain: shuffle first, then slice; -(-n // b)
def minibatches(X, t, batch_size, order):
    X_new, t_new = X[order], t[order]
    batches = []
    for start in range(0, len(X_new), batch_size):
        stop = start + batch_size
        batches.append((X_new[start:stop], t_new[start:stop]))
    return batches


def iterations(n, batch_size, epochs):
    return -(-n // batch_size) * epochs


# %% minibatches · right · np.split at the right places
def minibatches(X, t, batch_size, order):
    cuts = np.arange(batch_size, len(order), batch_size)
    return [(X[idx], t[idx]) for idx in np.split(np.asarray(order), cuts)]


# %% minibatches · right · array_split with a list of indices, X and t zipped to pairs
def minibatches(X, t, batch_size, order):
    cuts = list(range(batch_size, len(X), batch_size))
    return list(zip(np.array_split(X[order], cuts), np.array_split(t[order], cuts)))


# %% minibatches · right · recursion
def minibatches(X, t, batch_size, order):
    if len(order) == 0:
        return []
    head, tail = order[:batch_size], order[batch_size:]
    return [(X[head], t[head])] + minibatches(X, t, batch_size, tail)


# %% minibatches · right · example by example, with the rest at the end
def minibatches(X, t, batch_size, order):
    batches = []
    xs, ts = [], []
    for i in order:
        xs.append(X[i])
        ts.append(t[i])
        if len(xs) == batch_size:
            batches.append((np.array(xs), np.array(ts)))
            xs, ts = [], []
    if xs:
        batches.append((np.stack(xs), np.array(ts)))
    return batches


# %% minibatches · right · while loop with np.take
def minibatches(X, t, batch_size, order):
    batches = []
    done = 0
    while done < len(order):
        idx = order[done:done + batch_size]
        batches.append((np.take(X, idx, axis=0), np.take(t, idx)))
        done += len(idx)
    return batches


# %% minibatches · right · a generator inside, made a list outside
def minibatches(X, t, batch_size, order):
    def cut():
        for k in range((len(order) + batch_size - 1) // batch_size):
            idx = order[k * batch_size:(k + 1) * batch_size]
            yield X[idx], t[idx]
    return list(cut())


# %% minibatches · right · glues t onto X as one more column, cuts, and takes it off again
def minibatches(X, t, batch_size, order):
    table = np.column_stack([X, t])[order]
    pairs = []
    for i in range(0, len(table), batch_size):
        part = table[i:i + batch_size]
        pairs.append((part[:, :-1].astype(X.dtype), part[:, -1].astype(t.dtype)))
    return pairs


# %% minibatches · right · a boolean mask by batch number after the examples are in order
def minibatches(X, t, batch_size, order):
    Xs, ts = X[order], t[order]
    number = np.arange(len(order)) // batch_size
    return [(Xs[number == k], ts[number == k]) for k in np.unique(number)]


# %% minibatches · right · iterations: length of a range
def iterations(n, batch_size, epochs):
    return epochs * len(range(0, n, batch_size))


# %% minibatches · right · iterations: counts them one by one in loops
def iterations(n, batch_size, epochs):
    steps = 0
    for _ in range(epochs):
        left = n
        while left > 0:
            left -= batch_size
            steps += 1
    return steps


# %% minibatches · right · iterations: divmod, a truth value added as a number
def iterations(n, batch_size, epochs):
    full, rest = divmod(n, batch_size)
    return (full + (rest > 0)) * epochs


# %% minibatches · right · iterations: math.ceil
def iterations(n, batch_size, epochs):
    from math import ceil
    return int(epochs * ceil(n / batch_size))


# %% rules · wrong · momentum: velocity gets plus eta g instead of minus, runs uphill → uphill
def momentum(w, gradients, learning_rate, mu):
    v = np.zeros(len(w))
    places = [w]
    for g in gradients:
        v = mu * v + learning_rate * g
        w = w + v
        places.append(w)
    return np.array(places)


# %% rules · wrong · momentum: w - v where it should be w + v → uphill
def momentum(w, gradients, learning_rate, mu):
    places = [w]
    v = 0
    for g in gradients:
        v = mu * v - learning_rate * g
        places.append(places[-1] - v)
    return np.array(places)


# %% rules · wrong · momentum: (1 - mu) in front of the gradient, mixed up with a running mean → a_running_mean
def momentum(w, gradients, learning_rate, mu):
    v = np.zeros_like(w, dtype=float)
    path = [np.array(w, dtype=float)]
    for g in gradients:
        v = mu * v - (1 - mu) * learning_rate * g
        path.append(path[-1] + v)
    return np.stack(path)


# %% rules · wrong · momentum: mu multiplies the gradient too, mu * (v - eta g) → mu_on_both
def momentum(w, gradients, learning_rate, mu):
    v = 0.0
    path = [w]
    for step in range(len(gradients)):
        v = mu * (v - learning_rate * gradients[step])
        w = w + v
        path.append(w)
    return np.array(path)


# %% rules · wrong · momentum: w moves with the old velocity, before v is renewed → old_velocity
def momentum(w, gradients, learning_rate, mu):
    v = np.zeros(w.shape)
    path = [w]
    for g in gradients:
        w = w + v
        v = mu * v - learning_rate * g
        path.append(w)
    return np.array(path)


# %% rules · wrong · momentum: Nesterov's step instead of the plain one → looks_ahead
def momentum(w, gradients, learning_rate, mu):
    v = np.zeros(w.shape)
    places = [w]
    for g in gradients:
        v = mu * v - learning_rate * g
        w = w + mu * v - learning_rate * g
        places.append(w)
    return np.array(places)


# %% rules · wrong · momentum: velocity is set to 0 inside the loop, plain gradient descent is left → nothing_kept
def momentum(w, gradients, learning_rate, mu):
    places = [w]
    for g in gradients:
        v = np.zeros(len(w))
        v = mu * v - learning_rate * g
        w = w + v
        places.append(w)
    return np.array(places)


# %% rules · wrong · momentum: the places are one and the same array, changed in place; all rows are the last place, and the input w is changed → input_changed, last_place_in_all_rows
def momentum(w, gradients, learning_rate, mu):
    v = np.zeros(w.shape)
    places = [w]
    for g in gradients:
        v = mu * v - learning_rate * g
        w += v
        places.append(w)
    return np.array(places)


# %% rules · wrong · momentum: right places, but w += v on the given array changes the caller's w → input_changed
def momentum(w, gradients, learning_rate, mu):
    v = np.zeros(w.shape)
    places = [w.copy()]
    for g in gradients:
        v = mu * v - learning_rate * g
        w += v
        places.append(w.copy())
    return np.array(places)


# %% rules · wrong · momentum: the start is missing, only steps rows → start_missing
def momentum(w, gradients, learning_rate, mu):
    v = np.zeros(w.shape)
    places = []
    for g in gradients:
        v = mu * v - learning_rate * g
        w = w + v
        places.append(w)
    return np.array(places)


# %% rules · wrong · momentum: stops one step too early, the last place stays 0 → left_at_zero
def momentum(w, gradients, learning_rate, mu):
    steps, d = gradients.shape
    places = np.zeros((steps + 1, d))
    places[0] = w
    v = np.zeros(d)
    for s in range(1, steps):
        v = mu * v - learning_rate * gradients[s - 1]
        places[s] = places[s - 1] + v
    return places


# %% rules · wrong · momentum: gradient index shifted by one (gradients[s] instead of s - 1), the first gradient is skipped and the last one used twice → gradients_one_step_late
def momentum(w, gradients, learning_rate, mu):
    steps = len(gradients)
    places = np.zeros((steps + 1, len(w)))
    places[0] = w
    v = np.zeros(len(w))
    for s in range(1, steps + 1):
        v = mu * v - learning_rate * gradients[min(s, steps - 1)]
        places[s] = places[s - 1] + v
    return places


# %% rules · wrong · momentum: each place is counted from the start, w + v, not from the place before → moves_not_added_up
def momentum(w, gradients, learning_rate, mu):
    v = np.zeros(w.shape)
    places = [w]
    for g in gradients:
        v = mu * v - learning_rate * g
        places.append(w + v)
    return np.array(places)


# %% rules · wrong · momentum: mu and learning_rate swapped → exchanged
def momentum(w, gradients, learning_rate, mu):
    v = np.zeros(w.shape)
    places = [w]
    for g in gradients:
        v = learning_rate * v - mu * g
        w = w + v
        places.append(w)
    return np.array(places)


# %% rules · wrong · momentum: learning rate applied to the whole velocity, w + eta * v, and also inside v → rate_once_more
def momentum(w, gradients, learning_rate, mu):
    v = np.zeros(w.shape)
    places = [w]
    for g in gradients:
        v = mu * v - learning_rate * g
        w = w + learning_rate * v
        places.append(w)
    return np.array(places)


# %% rules · wrong · momentum: returns only the last place → last_place_only
def momentum(w, gradients, learning_rate, mu):
    v = 0
    for g in gradients:
        v = mu * v - learning_rate * g
        w = w + v
    return w


# %% rules · wrong · momentum: returns the array transposed, (d, steps + 1) → transposed
def momentum(w, gradients, learning_rate, mu):
    d = len(w)
    places = np.zeros((d, len(gradients) + 1))
    for k in range(d):
        v = 0.0
        places[k, 0] = w[k]
        for s in range(len(gradients)):
            v = mu * v - learning_rate * gradients[s, k]
            places[k, s + 1] = places[k, s] + v
    return places


# %% rules · wrong · momentum: closed form with a wrong power, mu ** s multiplies the newest gradient instead of the oldest → newest_counts_least
def momentum(w, gradients, learning_rate, mu):
    powers = mu ** np.arange(len(gradients))
    v = -learning_rate * np.cumsum(powers[:, None] * gradients, axis=0)
    return np.vstack([w, w + np.cumsum(v, axis=0)])


# %% rules · wrong · momentum: all the steps use the sum of the gradients so far, mu is left out → all_is_kept
def momentum(w, gradients, learning_rate, mu):
    v = -learning_rate * np.cumsum(gradients, axis=0)
    return np.vstack([w, w + np.cumsum(v, axis=0)])


# %% rules · wrong · momentum: collects the velocities instead of the places → velocities_after_the_start
def momentum(w, gradients, learning_rate, mu):
    v = np.zeros_like(w, dtype=float)
    history = [w]
    for g in gradients:
        v = mu * v - learning_rate * g
        w = w + v
        history.append(v)
    return np.array(history)


# %% rules · wrong · momentum: velocity starts at w instead of 0 → starts_with_the_weights
def momentum(w, gradients, learning_rate, mu):
    v = w.copy()
    places = [w]
    for g in gradients:
        v = mu * v - learning_rate * g
        w = w + v
        places.append(w)
    return np.array(places)


# %% rules · wrong · adam: no correction of the bias, m and v used as they are → m_not_corrected, v_not_corrected
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m = np.zeros(len(w))
    v = np.zeros(len(w))
    places = [w]
    for g in gradients:
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        w = w - learning_rate * m / (np.sqrt(v) + epsilon)
        places.append(w)
    return np.array(places)


# %% rules · wrong · adam: steps counted from 0, division by zero in the first step → counted_from_zero
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m = np.zeros(len(w))
    v = np.zeros(len(w))
    places = [w]
    for s in range(len(gradients)):
        g = gradients[s]
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        m_hat = m / (1 - beta1**s)
        v_hat = v / (1 - beta2**s)
        w = w - learning_rate * m_hat / (np.sqrt(v_hat) + epsilon)
        places.append(w)
    return np.array(places)


# %% rules · wrong · adam: s never grows, the correction is that of step 1 in all steps → corrected_as_at_first
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m, v, s = 0, 0, 1
    places = [w]
    for g in gradients:
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        m_hat = m / (1 - beta1**s)
        v_hat = v / (1 - beta2**s)
        w = w - learning_rate * m_hat / (np.sqrt(v_hat) + epsilon)
        places.append(w)
    return np.array(places)


# %% rules · wrong · adam: the corrected m and v are written back into m and v and carried on → corrected_ones_kept
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m = np.zeros(w.shape)
    v = np.zeros(w.shape)
    places = [w]
    for s, g in enumerate(gradients, start=1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g * g
        m = m / (1 - beta1**s)
        v = v / (1 - beta2**s)
        w = w - learning_rate * m / (np.sqrt(v) + epsilon)
        places.append(w)
    return np.array(places)


# %% rules · wrong · adam: epsilon under the root → epsilon_under_the_root
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m = np.zeros(w.shape)
    v = np.zeros(w.shape)
    places = [w]
    for s, g in enumerate(gradients, start=1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        m_hat = m / (1 - beta1**s)
        v_hat = v / (1 - beta2**s)
        w = w - learning_rate * m_hat / np.sqrt(v_hat + epsilon)
        places.append(w)
    return np.array(places)


# %% rules · wrong · adam: brackets missing in the denominator, epsilon is added to w: m_hat / sqrt(v_hat) + epsilon → epsilon_added_to_the_weights
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m = np.zeros(w.shape)
    v = np.zeros(w.shape)
    places = [w]
    for s, g in enumerate(gradients, start=1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        m_hat = m / (1 - beta1**s)
        v_hat = v / (1 - beta2**s)
        w = w - learning_rate * m_hat / np.sqrt(v_hat) + epsilon
        places.append(w)
    return np.array(places)


# %% rules · wrong · adam: the root is forgotten → root_forgotten
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    steps, d = gradients.shape
    places = np.zeros((steps + 1, d))
    places[0] = w
    m, v = np.zeros(d), np.zeros(d)
    for s in range(1, steps + 1):
        g = gradients[s - 1]
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        mh = m / (1 - beta1**s)
        vh = v / (1 - beta2**s)
        places[s] = places[s - 1] - learning_rate * mh / (vh + epsilon)
    return places


# %% rules · wrong · adam: v is a running mean of g, not of g squared, so the root of negative numbers appears → not_squared
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m = v = np.zeros(w.shape)
    places = [w]
    for s, g in enumerate(gradients, 1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g
        m_hat = m / (1 - beta1**s)
        v_hat = v / (1 - beta2**s)
        w = w - learning_rate * m_hat / (np.sqrt(v_hat) + epsilon)
        places.append(w)
    return np.array(places)


# %% rules · wrong · adam: v takes m squared instead of g squared → squares_of_the_mean
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m = np.zeros(w.shape)
    v = np.zeros(w.shape)
    places = [w]
    for s, g in enumerate(gradients, start=1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * m**2
        m_hat = m / (1 - beta1**s)
        v_hat = v / (1 - beta2**s)
        w = w - learning_rate * m_hat / (np.sqrt(v_hat) + epsilon)
        places.append(w)
    return np.array(places)


# %% rules · wrong · adam: beta1 and beta2 swapped everywhere → betas_exchanged
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m = np.zeros(w.shape)
    v = np.zeros(w.shape)
    places = [w]
    for s, g in enumerate(gradients, start=1):
        m = beta2 * m + (1 - beta2) * g
        v = beta1 * v + (1 - beta1) * g**2
        m_hat = m / (1 - beta2**s)
        v_hat = v / (1 - beta1**s)
        w = w - learning_rate * m_hat / (np.sqrt(v_hat) + epsilon)
        places.append(w)
    return np.array(places)


# %% rules · wrong · adam: copied line, v_hat is corrected with beta1 instead of beta2 → v_corrected_with_beta1
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m = np.zeros(w.shape)
    v = np.zeros(w.shape)
    places = [w]
    for s, g in enumerate(gradients, start=1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        m_hat = m / (1 - beta1**s)
        v_hat = v / (1 - beta1**s)
        w = w - learning_rate * m_hat / (np.sqrt(v_hat) + epsilon)
        places.append(w)
    return np.array(places)


# %% rules · wrong · adam: beta times s instead of beta to the power of s
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m = np.zeros(w.shape)
    v = np.zeros(w.shape)
    places = [w]
    s = 0
    for g in gradients:
        s += 1
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        m_hat = m / (1 - beta1 * s)
        v_hat = v / (1 - beta2 * s)
        w = w - learning_rate * m_hat / (np.sqrt(np.abs(v_hat)) + epsilon)
        places.append(w)
    return np.array(places)


# %% rules · wrong · adam: uses the corrected m_hat but v without correction → v_not_corrected
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m = np.zeros(w.shape)
    v = np.zeros(w.shape)
    places = [w]
    for s, g in enumerate(gradients, start=1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        m_hat = m / (1 - beta1**s)
        v_hat = v / (1 - beta2**s)
        w = w - learning_rate * m_hat / (np.sqrt(v) + epsilon)
        places.append(w)
    return np.array(places)


# %% rules · wrong · adam: the plain gradient in the numerator instead of m_hat (RMSprop with correction) → gradient_for_the_mean
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    v = np.zeros(w.shape)
    places = [w]
    for s, g in enumerate(gradients, start=1):
        v = beta2 * v + (1 - beta2) * g**2
        v_hat = v / (1 - beta2**s)
        w = w - learning_rate * g / (np.sqrt(v_hat) + epsilon)
        places.append(w)
    return np.array(places)


# %% rules · wrong · adam: the length of the whole gradient instead of number by number in v → squares_of_the_whole_vector
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m = np.zeros(w.shape)
    v = 0.0
    places = [w]
    for s, g in enumerate(gradients, start=1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * np.dot(g, g)
        m_hat = m / (1 - beta1**s)
        v_hat = v / (1 - beta2**s)
        w = w - learning_rate * m_hat / (np.sqrt(v_hat) + epsilon)
        places.append(w)
    return np.array(places)


# %% rules · wrong · adam: weights of the mean turned round, beta on the gradient and 1 - beta on the old mean → mean_shares_exchanged, squares_shares_exchanged
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m = np.zeros(w.shape)
    v = np.zeros(w.shape)
    places = [w]
    for s, g in enumerate(gradients, start=1):
        m = (1 - beta1) * m + beta1 * g
        v = (1 - beta2) * v + beta2 * g**2
        m_hat = m / (1 - beta1**s)
        v_hat = v / (1 - beta2**s)
        w = w - learning_rate * m_hat / (np.sqrt(v_hat) + epsilon)
        places.append(w)
    return np.array(places)


# %% rules · wrong · adam: plus instead of minus in the last formula → uphill
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m = np.zeros(w.shape)
    v = np.zeros(w.shape)
    places = [w]
    for s, g in enumerate(gradients, start=1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        m_hat = m / (1 - beta1**s)
        v_hat = v / (1 - beta2**s)
        w = w + learning_rate * m_hat / (np.sqrt(v_hat) + epsilon)
        places.append(w)
    return np.array(places)


# %% rules · wrong · adam: m and v start anew in every step, so every step has the same length → forgets_everything
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    def step(w, g, s):
        m, v = np.zeros(len(w)), np.zeros(len(w))
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        return w - learning_rate * (m / (1 - beta1**s)) / (np.sqrt(v / (1 - beta2**s)) + epsilon)

    places = [w]
    for s, g in enumerate(gradients, start=1):
        places.append(step(places[-1], g, s))
    return np.array(places)


# %% rules · wrong · adam: g * 2 typed instead of g ** 2 → twice_the_gradient
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m, v = np.zeros(len(w)), np.zeros(len(w))
    places = [w]
    for s, g in enumerate(gradients, start=1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g * 2
        m_hat = m / (1 - beta1**s)
        v_hat = v / (1 - beta2**s)
        w = w - learning_rate * m_hat / (np.sqrt(v_hat) + epsilon)
        places.append(w)
    return np.array(places)


# %% rules · wrong · adam: the gradients are squared in place (gradients **= 2 on a view), which changes the input and spoils m as well → input_changed, only_the_first_is_right
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    squares = gradients
    squares **= 2
    m, v = np.zeros(len(w)), np.zeros(len(w))
    places = [w]
    for s in range(1, len(gradients) + 1):
        m = beta1 * m + (1 - beta1) * gradients[s - 1]
        v = beta2 * v + (1 - beta2) * squares[s - 1]
        m_hat = m / (1 - beta1**s)
        v_hat = v / (1 - beta2**s)
        w = w - learning_rate * m_hat / (np.sqrt(v_hat) + epsilon)
        places.append(w)
    return np.array(places)


# %% rules · wrong · adam: right places, but w -= ... changes the given weights → input_changed
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m, v = np.zeros(len(w)), np.zeros(len(w))
    places = np.empty((len(gradients) + 1, len(w)))
    places[0] = w
    for s, g in enumerate(gradients, start=1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        w -= learning_rate * (m / (1 - beta1**s)) / (np.sqrt(v / (1 - beta2**s)) + epsilon)
        places[s] = w
    return places


# %% rules · wrong · adam: m and v are one array, changed in place (m = v = zeros, m *= ..., m += ...) → only_the_first_is_right
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m = v = np.zeros(len(w))
    places = [w]
    for s, g in enumerate(gradients, start=1):
        m *= beta1
        m += (1 - beta1) * g
        v *= beta2
        v += (1 - beta2) * g**2
        m_hat = m / (1 - beta1**s)
        v_hat = v / (1 - beta2**s)
        w = w - learning_rate * m_hat / (np.sqrt(v_hat) + epsilon)
        places.append(w)
    return np.array(places)


# %% rules · wrong · adam: only the factor (1 - beta2) is forgotten in v → squares_add_up
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m, v = 0, 0
    places = [w]
    for s, g in enumerate(gradients, start=1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + g**2
        m_hat = m / (1 - beta1**s)
        v_hat = v / (1 - beta2**s)
        w = w - learning_rate * m_hat / (np.sqrt(v_hat) + epsilon)
        places.append(w)
    return np.array(places)


# %% rules · wrong · adam: the beta values are fixed inside (0.9 and 0.999), the arguments are not used
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    beta1, beta2 = 0.9, 0.999
    m, v = 0, 0
    places = [w]
    for s, g in enumerate(gradients, start=1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        w = w - learning_rate * (m / (1 - beta1**s)) / (np.sqrt(v / (1 - beta2**s)) + epsilon)
        places.append(w)
    return np.array(places)


# %% rules · wrong · momentum: uphill; adam: without correction (one fault in each function) → m_not_corrected, uphill, v_not_corrected
def momentum(w, gradients, learning_rate, mu):
    v, path = 0, [w]
    for g in gradients:
        v = mu * v + learning_rate * g
        w = w + v
        path.append(w)
    return np.array(path)


def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m, v, path = 0, 0, [w]
    for g in gradients:
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        w = w - learning_rate * m / (np.sqrt(v) + epsilon)
        path.append(w)
    return np.array(path)


# %% rules · wrong · adam: epsilon under the root and the start is missing in the result → epsilon_under_the_root, start_missing
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m, v = np.zeros(len(w)), np.zeros(len(w))
    places = []
    for s, g in enumerate(gradients, start=1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        w = w - learning_rate * (m / (1 - beta1**s)) / np.sqrt(v / (1 - beta2**s) + epsilon)
        places.append(w)
    return np.array(places)


# %% rules · right · momentum by recursion over the gradients
def momentum(w, gradients, learning_rate, mu):
    def walk(w, v, rest):
        if len(rest) == 0:
            return [w]
        v_new = mu * v - learning_rate * rest[0]
        return [w] + walk(w + v_new, v_new, rest[1:])
    return np.array(walk(np.array(w, dtype=float), np.zeros(len(w)), gradients))


# %% rules · right · momentum without a velocity, from the two places before
def momentum(w, gradients, learning_rate, mu):
    places = np.zeros((len(gradients) + 1, len(w)))
    places[0] = w
    for s in range(len(gradients)):
        before = places[s - 1] if s > 0 else places[0]
        places[s + 1] = places[s] + mu * (places[s] - before) - learning_rate * gradients[s]
    return places


# %% rules · right · momentum as a product with a triangular matrix of powers of mu
def momentum(w, gradients, learning_rate, mu):
    n = len(gradients)
    A = np.zeros((n, n))
    for i in range(n):
        for j in range(i + 1):
            A[i, j] = mu ** (i - j)
    v = -learning_rate * A @ gradients
    return np.vstack([w, w + np.cumsum(v, axis=0)])


# %% rules · right · momentum with the learning rate outside: v <- mu v + g, w <- w - eta v
def momentum(w, gradients, learning_rate, mu):
    v = np.zeros(len(w))
    rows = [np.asarray(w, dtype=float)]
    for g in gradients:
        v = mu * v + g
        rows.append(rows[-1] - learning_rate * v)
    return np.stack(rows)


# %% rules · right · momentum, number by number in plain Python
def momentum(w, gradients, learning_rate, mu):
    columns = []
    for k in range(len(w)):
        place, v = float(w[k]), 0.0
        column = [place]
        for g in gradients[:, k]:
            v = mu * v - learning_rate * g
            place += v
            column.append(place)
        columns.append(column)
    return np.array(columns).T


# %% rules · right · momentum with itertools.accumulate
def momentum(w, gradients, learning_rate, mu):
    from itertools import accumulate
    vs = accumulate(gradients, lambda v, g: mu * v - learning_rate * g, initial=np.zeros(len(w)))
    return w + np.cumsum(np.array(list(vs)), axis=0)


# %% rules · right · adam, the powers of beta kept in running products
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m, v = np.zeros(len(w)), np.zeros(len(w))
    p1 = p2 = 1.0
    places = [np.array(w, dtype=float)]
    for g in gradients:
        p1 *= beta1
        p2 *= beta2
        m = m + (1 - beta1) * (g - m)
        v = v + (1 - beta2) * (g * g - v)
        places.append(places[-1] - learning_rate * m / (1 - p1) / (np.sqrt(v / (1 - p2)) + epsilon))
    return np.array(places)


# %% rules · right · adam with all means at once: weighted sums of the gradients so far
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    n = len(gradients)

    def mean(values, beta):
        rows = []
        for s in range(1, n + 1):
            weights = beta ** np.arange(s - 1, -1, -1.0)
            rows.append(weights @ values[:s] / weights.sum())
        return np.array(rows).reshape(n, len(w))

    move = learning_rate * mean(gradients, beta1) / (np.sqrt(mean(gradients**2, beta2)) + epsilon)
    return np.vstack([np.reshape(w, (1, -1)), w - np.cumsum(move, axis=0)])


# %% rules · right · adam, the two corrections pulled into one factor for the rate, as in the paper, with epsilon adapted
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m = v = 0
    rows = [w]
    for s in range(1, len(gradients) + 1):
        g = gradients[s - 1]
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        root = np.sqrt(1 - beta2**s)
        rate = learning_rate * root / (1 - beta1**s)
        w = w - rate * m / (np.sqrt(v) + epsilon * root)
        rows.append(w)
    return np.array(rows)


# %% rules · right · both, with a helper for the running mean and a results array filled in place
def momentum(w, gradients, learning_rate, mu):
    path = np.empty((1 + gradients.shape[0], w.size))
    path[0], v = w, np.zeros(w.size)
    for s, g in enumerate(gradients):
        v *= mu
        v -= learning_rate * g
        path[s + 1] = path[s] + v
    return path


def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    def update(old, new, beta):
        return beta * old + (1 - beta) * new

    path = np.empty((1 + gradients.shape[0], w.size))
    path[0] = w
    m, v = np.zeros(w.size), np.zeros(w.size)
    for s, g in enumerate(gradients, start=1):
        m, v = update(m, g, beta1), update(v, np.square(g), beta2)
        path[s] = path[s - 1] - learning_rate * (m / (1 - beta1**s)) / (np.sqrt(v / (1 - beta2**s)) + epsilon)
    return path


# %% rules · right · adam, number by number with math.sqrt
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    from math import sqrt
    places = np.zeros((len(gradients) + 1, len(w)))
    for k in range(len(w)):
        m = v = 0.0
        places[0, k] = w[k]
        for s in range(1, len(gradients) + 1):
            g = gradients[s - 1][k]
            m = beta1 * m + (1 - beta1) * g
            v = beta2 * v + (1 - beta2) * g * g
            places[s, k] = places[s - 1, k] - learning_rate * (m / (1 - beta1**s)) / (sqrt(v / (1 - beta2**s)) + epsilon)
    return places


# %% exploding · wrong · fate: forgets that the factor can be below -1, everything negative is called zigzags → nothing_explodes
def fate(curvatures, learning_rate):
    words = []
    for c in curvatures:
        factor = 1 - learning_rate * c
        if factor > 1:
            words.append("explodes")
        elif factor > 0:
            words.append("glides")
        else:
            words.append("zigzags")
    return words


# %% exploding · wrong · fate: glides and zigzags mixed up → zigzags_and_glides_exchanged
def fate(curvatures, learning_rate):
    words = []
    for c in curvatures:
        f = 1 - learning_rate * c
        if abs(f) > 1:
            words.append("explodes")
        elif f > 0:
            words.append("zigzags")
        else:
            words.append("glides")
    return words


# %% exploding · wrong · fate: gradient taken as 2 c w, so the borders lie at half the rate → borders_at_half
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


# %% exploding · wrong · fate: keeps the 1/2 of the loss in the gradient, borders at double the rate → borders_twice_too_far
def fate(curvatures, learning_rate):
    def word(c):
        f = 1 - 0.5 * learning_rate * c
        if f < -1:
            return "explodes"
        return "glides" if f > 0 else "zigzags"

    return [word(c) for c in curvatures]


# %% exploding · wrong · fate: everything that changes sides is said to explode, border at 1; zigzags from 1/2 on → borders_at_half
def fate(curvatures, learning_rate):
    out = []
    for c in curvatures:
        x = learning_rate * c
        if x < 0.5:
            out.append("glides")
        elif x < 1:
            out.append("zigzags")
        else:
            out.append("explodes")
    return out


# %% exploding · wrong · fate: looks at the curvature alone, the learning rate is left out → curvature_alone
def fate(curvatures, learning_rate):
    out = []
    for c in curvatures:
        if c < 1:
            out.append("glides")
        elif c < 2:
            out.append("zigzags")
        else:
            out.append("explodes")
    return out


# %% exploding · wrong · fate: the factor is 1 + eta c (sign), so everything explodes → added
def fate(curvatures, learning_rate):
    factors = 1 + learning_rate * np.asarray(curvatures)
    return ["explodes" if abs(f) > 1 else "zigzags" if f < 0 else "glides" for f in factors]


# %% exploding · wrong · fate: forgets the 1, takes eta c itself for the factor → negative_factors_explode
def fate(curvatures, learning_rate):
    words = []
    for c in curvatures:
        factor = learning_rate * c
        if abs(factor) > 1:
            words.append("explodes")
        elif factor < 0:
            words.append("zigzags")
        else:
            words.append("glides")
    return words


# %% exploding · wrong · fate: divides, learning_rate / c, instead of multiplying → divided_by_the_curvature
def fate(curvatures, learning_rate):
    words = []
    for c in curvatures:
        f = 1 - learning_rate / c
        if abs(f) > 1:
            words.append("explodes")
        elif f < 0:
            words.append("zigzags")
        else:
            words.append("glides")
    return words


# %% exploding · wrong · fate: one verdict from the steepest direction, given to all directions → worst_for_all
def fate(curvatures, learning_rate):
    f = 1 - learning_rate * max(curvatures)
    if f > 0:
        word = "glides"
    elif f > -1:
        word = "zigzags"
    else:
        word = "explodes"
    return [word] * len(curvatures)


# %% exploding · wrong · fate: returns in the first pass of the loop, a single word instead of a list → other_form
def fate(curvatures, learning_rate):
    for c in curvatures:
        x = c * learning_rate
        if x < 1:
            return "glides"
        elif x < 2:
            return "zigzags"
        else:
            return "explodes"


# %% exploding · wrong · fate: order of the elifs, x < 2 is asked first, so nothing ever glides → nothing_glides
def fate(curvatures, learning_rate):
    words = []
    for c in curvatures:
        x = c * learning_rate
        if x > 2:
            words.append("explodes")
        elif x < 2:
            words.append("zigzags")
        elif x < 1:
            words.append("glides")
    return words


# %% exploding · wrong · fate: sorts the curvatures first, the words come in another order than the curvatures
def fate(curvatures, learning_rate):
    words = []
    for c in sorted(curvatures):
        x = c * learning_rate
        words.append("glides" if x < 1 else "zigzags" if x < 2 else "explodes")
    return words


# %% exploding · wrong · fate: simulates w <- w - eta w for every direction, the curvature does not come in → curvature_ignored
def fate(curvatures, learning_rate):
    words = []
    for c in curvatures:
        w = 1.0
        w_new = w - learning_rate * w
        if abs(w_new) > abs(w):
            words.append("explodes")
        elif w_new * w < 0:
            words.append("zigzags")
        else:
            words.append("glides")
    return words


# %% exploding · wrong · fate: simulates the loss instead of w: w <- w - eta * (c w^2 / 2), starting at 1 → borders_twice_too_far
def fate(curvatures, learning_rate):
    words = []
    for c in curvatures:
        w = 1.0
        new = w - learning_rate * 0.5 * c * w**2
        if abs(new) > 1:
            words.append("explodes")
        elif new < 0:
            words.append("zigzags")
        else:
            words.append("glides")
    return words


# %% exploding · wrong · fate: uses the square of the curvature → curvature_squared
def fate(curvatures, learning_rate):
    result = []
    for c in curvatures:
        x = learning_rate * c**2
        if x < 1:
            result.append("glides")
        elif x < 2:
            result.append("zigzags")
        else:
            result.append("explodes")
    return result


# %% exploding · wrong · fate: zigzag and explode turned round, factor below -1 is called zigzags, between -1 and 0 explodes → zigzags_and_explodes_exchanged
def fate(curvatures, learning_rate):
    result = []
    for c in curvatures:
        f = 1 - c * learning_rate
        if f < -1:
            result.append("zigzags")
        elif f < 0:
            result.append("explodes")
        else:
            result.append("glides")
    return result


# %% exploding · wrong · fate: returns the factors instead of the words → other_form
def fate(curvatures, learning_rate):
    return [1 - learning_rate * c for c in curvatures]


# %% exploding · wrong · fate: other words than asked (glide, zigzag, explode) → without_the_s
def fate(curvatures, learning_rate):
    words = []
    for c in curvatures:
        f = 1 - learning_rate * c
        if abs(f) > 1:
            words.append("explode")
        elif f < 0:
            words.append("zigzag")
        else:
            words.append("glide")
    return words


# %% exploding · wrong · fate: second if instead of elif, two words are appended for a direction that explodes
def fate(curvatures, learning_rate):
    words = []
    for c in curvatures:
        f = 1 - learning_rate * c
        if abs(f) > 1:
            words.append("explodes")
        if f < 0:
            words.append("zigzags")
        else:
            words.append("glides")
    return words


# %% exploding · wrong · fate: right words, but curvatures *= learning_rate changes the given array → list_as_vector
def fate(curvatures, learning_rate):
    curvatures *= learning_rate
    return ["glides" if x < 1 else "zigzags" if x < 2 else "explodes" for x in curvatures]


# %% exploding · wrong · fate: compares with the rate that is best for the steepest direction, eta < 1/max and eta < 2/max, for c of each direction relative to the largest
def fate(curvatures, learning_rate):
    biggest = max(curvatures)
    words = []
    for c in curvatures:
        x = learning_rate * c / biggest
        words.append("glides" if x < 1 else "zigzags" if x < 2 else "explodes")
    return words


# %% exploding · wrong · fate: rounds the product to a whole number with round, borders at 0.5 and 1.5
def fate(curvatures, learning_rate):
    names = ["glides", "zigzags", "explodes"]
    return [names[min(round(learning_rate * c), 2)] for c in curvatures]


# %% exploding · wrong · fate: misread as fast or slow, glides only if the factor is above 1/2 in size and zigzags if below
def fate(curvatures, learning_rate):
    result = []
    for c in curvatures:
        size = abs(1 - learning_rate * c)
        if size > 1:
            result.append("explodes")
        elif size < 0.5:
            result.append("zigzags")
        else:
            result.append("glides")
    return result


# %% exploding · wrong · clip: each array is clipped for itself, with its own norm → array_by_array
def clip(gradients, max_norm):
    clipped = []
    for g in gradients:
        norm = np.sqrt(np.sum(g**2))
        if norm > max_norm:
            g = g * max_norm / norm
        clipped.append(g)
    return clipped


# %% exploding · wrong · clip: np.clip number by number → number_by_number
def clip(gradients, max_norm):
    return [np.clip(g, -max_norm, max_norm) for g in gradients]


# %% exploding · wrong · clip: no root, the sum of squares is taken for the norm → root_forgotten
def clip(gradients, max_norm):
    norm = sum(np.sum(g**2) for g in gradients)
    if norm > max_norm:
        return [g * max_norm / norm for g in gradients]
    return list(gradients)


# %% exploding · wrong · clip: sum of the norms of the arrays instead of the norm of all → norms_added
def clip(gradients, max_norm):
    norm = 0
    for g in gradients:
        norm += np.sqrt((g**2).sum())
    if norm > max_norm:
        return [g * (max_norm / norm) for g in gradients]
    return gradients


# %% exploding · wrong · clip: factor upside down, norm / max_norm, makes long gradients longer → factor_turned_around
def clip(gradients, max_norm):
    norm = np.sqrt(sum(np.sum(g**2) for g in gradients))
    if norm > max_norm:
        factor = norm / max_norm
        return [g * factor for g in gradients]
    return gradients


# %% exploding · wrong · clip: always scales to max_norm, short gradients are lengthened → always_scaled
def clip(gradients, max_norm):
    norm = np.sqrt(sum(np.sum(g**2) for g in gradients))
    return [g * max_norm / norm for g in gradients]


# %% exploding · wrong · clip: the comparison is the wrong way round → the_short_ones_scaled
def clip(gradients, max_norm):
    norm = np.sqrt(sum(np.sum(g**2) for g in gradients))
    if norm < max_norm:
        return [g * max_norm / norm for g in gradients]
    return [g for g in gradients]


# %% exploding · wrong · clip: right values, but g *= factor changes the given arrays → input_changed
def clip(gradients, max_norm):
    norm = np.sqrt(sum(np.sum(g**2) for g in gradients))
    if norm > max_norm:
        for g in gradients:
            g *= max_norm / norm
    return gradients


# %% exploding · wrong · clip: list(gradients) is not a copy of the arrays, the inputs are changed by [...] → input_changed
def clip(gradients, max_norm):
    result = list(gradients)
    total = 0.0
    for g in result:
        total += np.sum(g * g)
    norm = total**0.5
    if norm > max_norm:
        for k in range(len(result)):
            result[k][...] = result[k] * (max_norm / norm)
    return result


# %% exploding · wrong · clip: mean of the squares instead of their sum → mean_of_the_squares
def clip(gradients, max_norm):
    everything = np.concatenate([g.ravel() for g in gradients])
    norm = np.sqrt(np.mean(everything**2))
    if norm > max_norm:
        return [g / norm * max_norm for g in gradients]
    return gradients


# %% exploding · wrong · clip: divides by the norm only, the length becomes 1 and not max_norm → made_of_length_one
def clip(gradients, max_norm):
    norm = np.sqrt(sum(np.sum(g**2) for g in gradients))
    if norm > max_norm:
        return [g / norm for g in gradients]
    return gradients


# %% exploding · wrong · clip: largest number in size instead of the norm → largest_number
def clip(gradients, max_norm):
    norm = max(np.max(np.abs(g)) for g in gradients)
    if norm > max_norm:
        return [g * max_norm / norm for g in gradients]
    return gradients


# %% exploding · wrong · clip: sum of absolute values instead of squares → sizes_added
def clip(gradients, max_norm):
    norm = sum(np.abs(g).sum() for g in gradients)
    factor = min(1.0, max_norm / norm)
    return [factor * g for g in gradients]


# %% exploding · wrong · clip: np.linalg.norm(g, 2) of each matrix is the spectral norm, too small for matrices → spectral_norms
def clip(gradients, max_norm):
    norm = np.sqrt(sum(np.linalg.norm(g, 2) ** 2 for g in gradients))
    if norm > max_norm:
        return [g * max_norm / norm for g in gradients]
    return gradients


# %% exploding · wrong · clip: forgets the case of a small norm, None comes back there → nothing_returned
def clip(gradients, max_norm):
    squares = 0
    for g in gradients:
        squares += (g**2).sum()
    norm = np.sqrt(squares)
    if norm > max_norm:
        clipped = []
        for g in gradients:
            clipped.append(g * max_norm / norm)
        return clipped


# %% exploding · wrong · clip: the total starts anew in the loop, only the norm of the last array counts → last_array_only
def clip(gradients, max_norm):
    for g in gradients:
        total = 0
        total += np.sum(g**2)
    norm = np.sqrt(total)
    if norm > max_norm:
        return [g * max_norm / norm for g in gradients]
    return gradients


# %% exploding · wrong · clip: subtracts what is too much from every number instead of shrinking by a factor
def clip(gradients, max_norm):
    norm = np.sqrt(sum(np.sum(g**2) for g in gradients))
    if norm > max_norm:
        return [g - (norm - max_norm) for g in gradients]
    return gradients


# %% exploding · wrong · clip: returns one long vector with all the numbers, the shapes are lost → other_form
def clip(gradients, max_norm):
    flat = np.concatenate([np.ravel(g) for g in gradients])
    norm = np.linalg.norm(flat)
    if norm > max_norm:
        flat = flat * max_norm / norm
    return flat


# %% exploding · wrong · clip: the norm is the root of the sum, but without squares
def clip(gradients, max_norm):
    total = 0
    for g in gradients:
        total += np.sum(g)
    norm = np.sqrt(abs(total))
    if norm > max_norm:
        return [g * max_norm / norm for g in gradients]
    return gradients


# %% exploding · wrong · clip: only the first array is shrunk (return inside the loop) → first_array_returned
def clip(gradients, max_norm):
    norm = np.sqrt(sum((g**2).sum() for g in gradients))
    new = []
    for g in gradients:
        new.append(g * min(1, max_norm / norm))
        return new


# %% exploding · wrong · clip: shrinks only the arrays whose own norm is larger than max_norm, by the common factor → own_norm_decides
def clip(gradients, max_norm):
    norm = np.sqrt(sum((g**2).sum() for g in gradients))
    return [g * max_norm / norm if np.linalg.norm(g) > max_norm else g for g in gradients]


# %% exploding · wrong · clip: factor max_norm / norm under a root as well, shrinks too little → root_of_the_factor
def clip(gradients, max_norm):
    squares = sum((g**2).sum() for g in gradients)
    if np.sqrt(squares) > max_norm:
        factor = np.sqrt(max_norm / np.sqrt(squares))
        return [g * factor for g in gradients]
    return gradients


# %% exploding · wrong · clip: the norm is computed row by row of each array → row_by_row
def clip(gradients, max_norm):
    out = []
    for g in gradients:
        norm = np.sqrt(np.sum(g**2, axis=-1, keepdims=True))
        out.append(np.where(norm > max_norm, g * max_norm / norm, g))
    return out


# %% exploding · wrong · clip: sets the gradients to zero if they are too long → set_to_zero
def clip(gradients, max_norm):
    norm = np.sqrt(sum((g**2).sum() for g in gradients))
    if norm > max_norm:
        return [np.zeros_like(g) for g in gradients]
    return gradients


# %% exploding · wrong · clip: np.array of the list to square everything at once, fails for arrays of different shapes
def clip(gradients, max_norm):
    norm = np.sqrt(np.sum(np.array(gradients) ** 2))
    if norm > max_norm:
        return [g * max_norm / norm for g in gradients]
    return gradients


# %% exploding · wrong · fate: border of zigzags at 1 (all that changes sides explodes); clip: each array for itself → array_by_array, negative_factors_explode
def fate(curvatures, learning_rate):
    return ["glides" if learning_rate * c < 1 else "explodes" for c in curvatures]


def clip(gradients, max_norm):
    return [g * min(1, max_norm / np.linalg.norm(g)) for g in gradients]


# %% exploding · wrong · clip: compares the norm with max_norm squared → compared_with_the_square
def clip(gradients, max_norm):
    squares = sum((g**2).sum() for g in gradients)
    norm = squares**0.5
    if norm > max_norm**2:
        return [g * max_norm / norm for g in gradients]
    return gradients


# %% exploding · wrong · clip: shrinks step by step by a tenth until the norm is small enough, ends somewhere below max_norm
def clip(gradients, max_norm):
    gradients = [g.copy() for g in gradients]
    while np.sqrt(sum((g**2).sum() for g in gradients)) > max_norm:
        gradients = [0.9 * g for g in gradients]
    return gradients


# %% exploding · right · fate: plays one step and looks at it
def fate(curvatures, learning_rate):
    words = []
    for c in curvatures:
        w = 1.0
        new = w - learning_rate * (c * w)
        if abs(new) > abs(w):
            words.append("explodes")
        elif new * w < 0:
            words.append("zigzags")
        else:
            words.append("glides")
    return words


# %% exploding · right · fate: whole part of the product picks the word
def fate(curvatures, learning_rate):
    words = ["glides", "zigzags", "explodes"]
    return [words[min(int(learning_rate * c), 2)] for c in curvatures]


# %% exploding · right · fate: np.select, made a list
def fate(curvatures, learning_rate):
    f = 1 - learning_rate * np.asarray(curvatures, dtype=float)
    return np.select([f < -1, f < 0], ["explodes", "zigzags"], default="glides").tolist()


# %% exploding · right · fate: compares the rate with 1/c and 2/c
def fate(curvatures, learning_rate):
    def word(c):
        if learning_rate > 2 / c:
            return "explodes"
        if learning_rate > 1 / c:
            return "zigzags"
        return "glides"

    return list(map(word, curvatures))


# %% exploding · right · fate: np.digitize
def fate(curvatures, learning_rate):
    kinds = np.digitize(learning_rate * np.array(curvatures), [1, 2])
    return [("glides", "zigzags", "explodes")[k] for k in kinds]


# %% exploding · right · clip: all numbers in one vector for the norm, factor by min
def clip(gradients, max_norm):
    norm = np.linalg.norm(np.concatenate([np.ravel(g) for g in gradients]))
    factor = min(1.0, max_norm / norm) if norm > 0 else 1.0
    return [np.asarray(g) * factor for g in gradients]


# %% exploding · right · clip: norm of the norms
def clip(gradients, max_norm):
    norm = np.linalg.norm([np.linalg.norm(g) for g in gradients])
    if norm <= max_norm:
        return gradients
    return [g / norm * max_norm for g in gradients]


# %% exploding · right · clip: divides by max(1, norm / max_norm), no if
def clip(gradients, max_norm):
    squares = 0.0
    for g in gradients:
        for number in np.ravel(g):
            squares += float(number) ** 2
    shrink = max(1.0, squares**0.5 / max_norm)
    return [g / shrink for g in gradients]


# %% exploding · right · clip: np.vdot for the squares, copies in both cases
def clip(gradients, max_norm):
    norm = sum(np.vdot(g, g) for g in gradients) ** 0.5
    new = [np.array(g, dtype=float) for g in gradients]
    if norm > max_norm:
        for g in new:
            g *= max_norm / norm
    return new


# %% exploding · right · both, math.hypot over everything
def fate(curvatures, learning_rate):
    result = []
    for k in range(len(curvatures)):
        x = curvatures[k] * learning_rate
        if 0 < x < 1:
            result += ["glides"]
        elif 1 < x < 2:
            result += ["zigzags"]
        else:
            result += ["explodes"]
    return result


def clip(gradients, max_norm):
    from math import hypot
    norm = hypot(*[x for g in gradients for x in g.ravel()])
    return [g * (max_norm / norm) if norm > max_norm else g.copy() for g in gradients]


# %% schedule · wrong · schedule: always the best constant rate for 200 steps → never_changes
def schedule(steps):
    return np.full(steps, 0.0206)


# %% schedule · wrong · schedule: constant rates, a best one for each number of steps; does not reach the bars → never_changes
def schedule(steps):
    if steps == 200:
        return np.ones(200) * 0.0206
    return np.ones(steps) * 0.0145


# %% schedule · wrong · schedule: straight down from 0.1 to 0, too long at large rates → restless_after_200_restless_after_300
def schedule(steps):
    return np.linspace(0.1, 0, steps)


# %% schedule · wrong · schedule: cosine from 0.1 to 0, noise of the steep direction remains → restless_after_200_restless_after_300
def schedule(steps):
    s = np.arange(steps)
    return 0.1 * (1 + np.cos(np.pi * s / steps)) / 2


# %% schedule · right · rate 1 / s from 1 on; the steep direction explodes in the first steps, and still both bars are reached in the end
def schedule(steps):
    rates = []
    for s in range(1, steps + 1):
        rates.append(1 / s)
    return np.array(rates)


# %% schedule · wrong · schedule: starts at 0.3, beyond 2 / 10, and decays slowly, explodes first → restless_after_200_restless_after_300
def schedule(steps):
    return 0.3 * 0.99 ** np.arange(steps)


# %% schedule · wrong · schedule: halves every 10 steps, at a standstill long before the flat direction has arrived → far_after_200_far_after_300
def schedule(steps):
    return 0.05 * 0.5 ** (np.arange(steps) // 10)


# %% schedule · wrong · schedule: the wrong way round, small at the start and large at the end → grows
def schedule(steps):
    return np.geomspace(0.002, 0.1, steps)


# %% schedule · wrong · schedule: a good schedule that is reversed by mistake before it is returned → grows
def schedule(steps):
    rates = []
    for s in range(steps):
        rates.append(0.1 * 0.98**s)
    return np.array(rates[::-1])


# %% schedule · wrong · schedule: always 200 rates, whatever steps says → other_form
def schedule(steps):
    return np.geomspace(0.1, 0.002, 200)


# %% schedule · wrong · schedule: one rate too many, steps + 1 → other_form
def schedule(steps):
    return np.geomspace(0.1, 0.002, steps + 1)


# %% schedule · wrong · schedule: one rate too few, the loop starts at 1 → other_form
def schedule(steps):
    return np.array([0.1 / (1 + s / 20) for s in range(1, steps)])


# %% schedule · wrong · schedule: decays like one over the root, too slowly → far_after_200_far_after_300
def schedule(steps):
    return 0.1 / np.sqrt(np.arange(1, steps + 1))


# %% schedule · wrong · schedule: // typed instead of /, the whole-number division makes all rates 0 → all_zero
def schedule(steps):
    s = np.arange(steps)
    return 0.1 * (steps - s) // steps


# %% schedule · wrong · schedule: large, then one tenth from the middle on; the small rate is still too restless after a start with 0.15 → restless_after_200_restless_after_300
def schedule(steps):
    rates = np.full(steps, 0.15)
    rates[steps // 2:] = 0.015
    return rates


# %% schedule · wrong · schedule: 0.1 for all steps but the last, where it is 0.001 → restless_after_200_restless_after_300
def schedule(steps):
    rates = np.full(steps, 0.1)
    rates[-1] = 0.001
    return rates


# %% schedule · wrong · schedule: a warm-up only, rises to 0.0206 and stays there → grows
def schedule(steps):
    rates = np.full(steps, 0.0206)
    rates[:20] = np.linspace(0.001, 0.0206, 20)
    return rates


# %% schedule · wrong · schedule: random rates → restless_after_200_restless_after_300
def schedule(steps):
    rng = np.random.default_rng(1)
    return rng.uniform(0.001, 0.1, steps)


# %% schedule · wrong · schedule: tiny rates throughout to avoid the noise, the way from the start is not done → far_after_200_far_after_300
def schedule(steps):
    return np.geomspace(0.01, 0.0001, steps)


# %% schedule · wrong · schedule: halves every 100 steps from 0.05, reaches the bar for 300 only → restless_after_200_good_after_300
def schedule(steps):
    return 0.05 * 0.5 ** (np.arange(steps) / 100)


# %% schedule · wrong · schedule: straight down from 0.05 to 0.005, reaches the bar for 200 only → good_after_200_restless_after_300
def schedule(steps):
    rates = np.zeros(steps)
    for s in range(steps):
        rates[s] = 0.05 + (0.005 - 0.05) * s / (steps - 1)
    return rates


# %% schedule · wrong · schedule: returns a single rate, not an array → other_form
def schedule(steps):
    return 0.1 / steps


# %% schedule · wrong · schedule: returns what is left over instead of the rates → other_form
def schedule(steps):
    rates = np.geomspace(0.1, 0.002, steps)
    return np.array(left_over(rates))


# %% schedule · wrong · schedule: a column, shape (steps, 1) → other_form
def schedule(steps):
    return np.geomspace(0.1, 0.002, steps).reshape(-1, 1)


# %% schedule · wrong · schedule: geomspace down to 0, which makes an error or no numbers
def schedule(steps):
    return np.geomspace(0.1, 0, steps)


# %% schedule · wrong · schedule: starts exactly at the border 0.2 and holds it for half of the time → restless_after_200_restless_after_300
def schedule(steps):
    first = [0.2] * (steps // 2)
    second = [0.2 * 0.9**k for k in range(steps - steps // 2)]
    return np.array(first + second)


# %% schedule · wrong · schedule: decay formula with a plus in the exponent, the rate grows → explodes
def schedule(steps):
    s = np.arange(steps)
    return 0.1 * np.exp(s / 50)


# %% schedule · wrong · schedule: searches for the best constant rate only → never_changes, too_slow
def schedule(steps):
    best = min(np.linspace(0.001, 0.19, 190), key=lambda r: sum(left_over([r] * steps)))
    return np.full(steps, best)


# %% schedule · wrong · schedule: looks only at the part from the start, 0.1 throughout → never_changes
def schedule(steps):
    return np.repeat(0.1, steps)


# %% schedule · wrong · schedule: alternates between a large and a small rate → restless_after_200_restless_after_300
def schedule(steps):
    return np.array([0.1 if s % 2 == 0 else 0.002 for s in range(steps)])


# %% schedule · right · geometric from 0.1 to 0.002
def schedule(steps):
    return np.geomspace(0.1, 0.002, steps)


# %% schedule · right · 0.1 / (1 + s / 20), no use of the number of steps but for the length
def schedule(steps):
    return np.array([0.1 / (1 + s / 20) for s in range(steps)])


# %% schedule · right · straight down from 0.05 to 0
def schedule(steps):
    return np.linspace(0.05, 0, steps)


# %% schedule · right · half a cosine from 0.05
def schedule(steps):
    return 0.025 * (1 + np.cos(np.pi * np.arange(steps) / steps))


# %% schedule · right · three stairs, each a quarter of the one before
def schedule(steps):
    return np.array([0.08 / 4 ** (3 * s // steps) for s in range(steps)])


# %% schedule · right · a parabola from 0.08 to 0
def schedule(steps):
    return 0.08 * (1 - np.arange(steps) / steps) ** 2


# %% schedule · right · halves every 50 steps from 0.1
def schedule(steps):
    rates = np.empty(steps)
    rate = 0.1
    for s in range(steps):
        rates[s] = rate
        rate *= 0.5 ** (1 / 50)
    return rates


# %% schedule · right · holds 0.1 for a fifth of the time, then one over the time, as in the theory of noise
def schedule(steps):
    hold = steps // 5
    after = [1 / (10 + k) for k in range(1, steps - hold + 1)]
    return np.array([0.1] * hold + after)


# %% schedule · right · searches the first and the last rate on a small grid with left_over, geometric in between
def schedule(steps):
    best = None
    for first in (0.04, 0.08, 0.12):
        for last in (0.001, 0.002, 0.004):
            rates = np.geomspace(first, last, steps)
            loss = sum(left_over(rates))
            if best is None or loss < best[0]:
                best = (loss, rates)
    return best[1]


# %% schedule · wrong · schedule: in each step the rate that makes the loss smallest after this very step, short-sighted, decays too slowly for the end → far_after_200_far_after_300, too_slow
def schedule(steps):
    c = np.array([1.0, 10.0])
    mean_square = np.array([100.0, 100.0])
    rates = []
    for _ in range(steps):
        trial = [
            (c @ ((1 - r * c) ** 2 * mean_square + 9 * r**2), r)
            for r in np.geomspace(0.0005, 0.15, 120)
        ]
        r = min(trial)[1]
        mean_square = (1 - r * c) ** 2 * mean_square + 9 * r**2
        rates.append(r)
    return np.array(rates)


# %% schedule · right · a short warm-up, then a geometric decay
def schedule(steps):
    warm = 10
    return np.concatenate([np.linspace(0.01, 0.1, warm), np.geomspace(0.1, 0.002, steps - warm)])


# %% schedule · right · two levels with a decay in between, written with np.interp on the logarithm
def schedule(steps):
    place = np.linspace(0, 1, steps)
    return np.exp(np.interp(place, [0, 0.2, 1], np.log([0.08, 0.08, 0.003])))


# %% initial · wrong · initial: variance given as the spread, the root is missing → variance_for_the_deviation
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    weights = []
    for n, m in zip(sizes[:-1], sizes[1:]):
        weights.append(rng.normal(0, 2 / ((1 + slope**2) * n), (n, m)))
    return weights


# %% initial · wrong · initial: He's rule for the plain ReLU, the slope is not used → slope_ignored
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    return [rng.normal(0, np.sqrt(2 / n), (n, m)) for n, m in zip(sizes, sizes[1:])]


# %% initial · wrong · initial: slope not squared, 2 / (1 + slope) → slope_not_squared
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    weights = []
    for i in range(len(sizes) - 1):
        std = np.sqrt(2 / ((1 + slope) * sizes[i]))
        weights.append(rng.normal(0, std, size=(sizes[i], sizes[i + 1])))
    return weights


# %% initial · wrong · initial: the factor multiplied instead of divided, variance 2 (1 + slope^2) / n → larger_for_larger_slopes
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    weights = []
    for i in range(len(sizes) - 1):
        variance = 2 * (1 + slope**2) / sizes[i]
        weights.append(np.sqrt(variance) * rng.standard_normal((sizes[i], sizes[i + 1])))
    return weights


# %% initial · wrong · initial: minus instead of plus, 2 / (1 - slope^2) → division_by_zero, share_subtracted
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    weights = []
    for i in range(len(sizes) - 1):
        variance = 2 / ((1 - slope**2) * sizes[i])
        weights.append(rng.normal(scale=np.sqrt(variance), size=(sizes[i], sizes[i + 1])))
    return weights


# %% initial · wrong · initial: forgets that each sign has half of the sums, 1 / ((1 + slope^2) n) → no_two
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    out = []
    for inputs, neurons in zip(sizes[:-1], sizes[1:]):
        s = (1 / (inputs * (1 + slope**2))) ** 0.5
        out.append(rng.normal(0, s, (inputs, neurons)))
    return out


# %% initial · wrong · initial: the mean square taken as (1 + slope)^2 / 4 of the sums
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    out = []
    for inputs, neurons in zip(sizes[:-1], sizes[1:]):
        hands_on = ((1 + slope) / 2) ** 2
        out.append(rng.normal(0, np.sqrt(1 / (inputs * hands_on)), (inputs, neurons)))
    return out


# %% initial · wrong · initial: only the negative side counted, variance 2 / (slope^2 n) → division_by_zero
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    return [
        rng.normal(0, np.sqrt(2 / (slope**2 * n)), (n, m)) for n, m in zip(sizes[:-1], sizes[1:])
    ]


# %% initial · wrong · initial: divides by the number of neurons instead of the inputs → outputs_for_inputs
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    weights = []
    for i in range(1, len(sizes)):
        std = np.sqrt(2 / ((1 + slope**2) * sizes[i]))
        weights.append(rng.normal(0, std, (sizes[i - 1], sizes[i])))
    return weights


# %% initial · wrong · initial: Glorot's mean of inputs and neurons in the denominator → mean_of_the_fans
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    weights = []
    for a, b in zip(sizes[:-1], sizes[1:]):
        std = np.sqrt(2 / (1 + slope**2) / ((a + b) / 2))
        weights.append(rng.normal(0, std, (a, b)))
    return weights


# %% initial · wrong · initial: shapes turned round, (neurons, inputs) → transposed
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    weights = []
    for a, b in zip(sizes[:-1], sizes[1:]):
        std = np.sqrt(2 / ((1 + slope**2) * a))
        weights.append(rng.normal(0, std, (b, a)))
    return weights


# %% initial · wrong · initial: uniform instead of normal, with the right variance → uniform_of_the_same_variance
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    weights = []
    for a, b in zip(sizes[:-1], sizes[1:]):
        limit = np.sqrt(6 / ((1 + slope**2) * a))
        weights.append(rng.uniform(-limit, limit, (a, b)))
    return weights


# %% initial · wrong · initial: the generator is made anew for each layer, so all layers begin with the same random numbers → seeded_anew_in_each_layer
def initial(sizes, slope, seed):
    weights = []
    for a, b in zip(sizes[:-1], sizes[1:]):
        rng = np.random.default_rng(seed)
        weights.append(rng.normal(0, np.sqrt(2 / ((1 + slope**2) * a)), (a, b)))
    return weights


# %% initial · wrong · initial: the seed is not passed on, other weights at each call → seed_ignored
def initial(sizes, slope, seed):
    rng = np.random.default_rng()
    weights = []
    for a, b in zip(sizes[:-1], sizes[1:]):
        weights.append(rng.normal(0, np.sqrt(2 / ((1 + slope**2) * a)), (a, b)))
    return weights


# %% initial · wrong · initial: the seed is fixed at 0 → seed_ignored
def initial(sizes, slope, seed=0):
    rng = np.random.default_rng(0)
    return [
        rng.normal(0, np.sqrt(2 / ((1 + slope**2) * a)), (a, b)) for a, b in zip(sizes, sizes[1:])
    ]


# %% initial · wrong · initial: the number of inputs of the first layer is used for all layers → inputs_of_the_first_layer
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    std = np.sqrt(2 / ((1 + slope**2) * sizes[0]))
    return [rng.normal(0, std, (sizes[i], sizes[i + 1])) for i in range(len(sizes) - 1)]


# %% initial · wrong · initial: the last layer is missing → last_layer_missing, other_form
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    weights = []
    for i in range(len(sizes) - 2):
        std = np.sqrt(2 / ((1 + slope**2) * sizes[i]))
        weights.append(rng.normal(0, std, (sizes[i], sizes[i + 1])))
    return weights


# %% initial · wrong · initial: weights and biases in turn, though no biases are asked → other_form
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    params = []
    for a, b in zip(sizes[:-1], sizes[1:]):
        params.append(rng.normal(0, np.sqrt(2 / ((1 + slope**2) * a)), (a, b)))
        params.append(np.zeros(b))
    return params


# %% initial · wrong · initial: the slope is applied to the weights, negative weights are made smaller
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    weights = []
    for a, b in zip(sizes[:-1], sizes[1:]):
        W = rng.normal(0, np.sqrt(2 / a), (a, b))
        weights.append(np.where(W > 0, W, slope * W))
    return weights


# %% initial · wrong · initial: He's spread times the slope → slope_ignored, times_the_slope
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    return [slope * rng.normal(0, np.sqrt(2 / a), (a, b)) for a, b in zip(sizes[:-1], sizes[1:])]


# %% initial · wrong · initial: the slope is taken for the mean of the normal distribution → slope_for_the_mean
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    return [rng.normal(slope, np.sqrt(2 / a), (a, b)) for a, b in zip(sizes[:-1], sizes[1:])]


# %% initial · wrong · initial: the bracket is missing, 2 / n + slope^2 under the root
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    weights = []
    for a, b in zip(sizes[:-1], sizes[1:]):
        std = np.sqrt(2 / a * 1 + slope**2)
        weights.append(rng.normal(0, std, (a, b)))
    return weights


# %% initial · wrong · initial: brackets missing after the division, 2 / (1 + slope^2) * n → multiplied_by_the_inputs
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    weights = []
    for a, b in zip(sizes[:-1], sizes[1:]):
        std = np.sqrt(2 / (1 + slope**2) * a)
        weights.append(rng.normal(0, std, (a, b)))
    return weights


# %% initial · wrong · initial: standard normal, no scaling at all → always_one
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    return [rng.standard_normal((a, b)) for a, b in zip(sizes[:-1], sizes[1:])]


# %% initial · wrong · initial: absolute values, no negative weights → signs_lost
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    return [
        np.abs(rng.normal(0, np.sqrt(2 / ((1 + slope**2) * a)), (a, b)))
        for a, b in zip(sizes[:-1], sizes[1:])
    ]


# %% initial · wrong · initial: mean of He's 2/n and of 1/n weighted by the slope, 2 (1 - slope) / n + slope / n, a straight line instead of the right curve
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    weights = []
    for a, b in zip(sizes[:-1], sizes[1:]):
        variance = (1 - slope) * 2 / a + slope * 1 / a
        weights.append(rng.normal(0, np.sqrt(variance), (a, b)))
    return weights


# %% initial · wrong · initial: variance 2/n without the slope, given as spread (two faults) → slope_ignored, variance_for_the_deviation
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    return [rng.normal(0, 2 / sizes[i], (sizes[i], sizes[i + 1])) for i in range(len(sizes) - 1)]


# %% initial · wrong · initial: hard-coded for the example [784, 100, 10] → unused_argument
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    k = 2 / (1 + slope**2)
    W1 = rng.normal(0, np.sqrt(k / 784), (784, 100))
    W2 = rng.normal(0, np.sqrt(k / 100), (100, 10))
    return [W1, W2]


# %% initial · wrong · initial: the product of the sizes, all weights of the layer, in the denominator → product_of_the_fans
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    weights = []
    for a, b in zip(sizes[:-1], sizes[1:]):
        std = np.sqrt(2 / ((1 + slope**2) * a * b))
        weights.append(rng.normal(0, std, size=(a, b)))
    return weights


# %% initial · wrong · initial: return stands inside the loop, only the first layer comes back → first_layer_only
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    weights = []
    for a, b in zip(sizes[:-1], sizes[1:]):
        weights.append(rng.normal(0, np.sqrt(2 / ((1 + slope**2) * a)), (a, b)))
        return weights


# %% initial · wrong · initial: draws one column only and repeats it, all neurons of a layer have the same weights
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    weights = []
    for a, b in zip(sizes[:-1], sizes[1:]):
        column = rng.normal(0, np.sqrt(2 / ((1 + slope**2) * a)), a)
        weights.append(np.array([column] * b).T)
    return weights


# %% initial · wrong · initial: the first layer without the leak, variance 1/n, because its inputs did not go through an activation
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    weights = []
    for k in range(len(sizes) - 1):
        n = sizes[k]
        variance = 1 / n if k == 0 else 2 / ((1 + slope**2) * n)
        weights.append(rng.normal(0, variance**0.5, (n, sizes[k + 1])))
    return weights


# %% initial · wrong · initial: sizes[0] is taken out of the list with pop, the given list is changed → input_changed
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    weights = []
    inputs = sizes.pop(0)
    for neurons in sizes:
        weights.append(rng.normal(0, np.sqrt(2 / ((1 + slope**2) * inputs)), (inputs, neurons)))
        inputs = neurons
    return weights


# %% initial · right · standard normal numbers, multiplied by the spread
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    weights = []
    for inputs, neurons in zip(sizes[:-1], sizes[1:]):
        spread = (2 / ((1 + slope**2) * inputs)) ** 0.5
        weights.append(spread * rng.standard_normal((inputs, neurons)))
    return weights


# %% initial · right · all numbers drawn at once and cut into layers
def initial(sizes, slope, seed):
    counts = [a * b for a, b in zip(sizes[:-1], sizes[1:])]
    numbers = np.random.default_rng(seed).normal(size=sum(counts))
    weights, start = [], 0
    for k, count in enumerate(counts):
        W = numbers[start:start + count].reshape(sizes[k], sizes[k + 1])
        weights.append(W / np.sqrt(sizes[k] * (0.5 + 0.5 * slope**2)))
        start += count
    return weights


# %% initial · right · recursion with the generator handed on
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)

    def rest(sizes):
        if len(sizes) < 2:
            return []
        W = rng.normal(0, np.sqrt(2 / (1 + slope**2) / sizes[0]), (sizes[0], sizes[1]))
        return [W, *rest(sizes[1:])]

    return rest(list(sizes))


# %% initial · right · drawn the other way round and turned, layers from the last to the first
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    weights = []
    for k in reversed(range(len(sizes) - 1)):
        n = sizes[k]
        W = rng.normal(0.0, np.sqrt(2 / (n + n * slope**2)), (sizes[k + 1], n)).T
        weights.insert(0, W)
    return weights


# %% initial · right · He's rule, each layer then divided by the root of 1 + slope^2
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    he = [rng.normal(0, np.sqrt(2 / n), (n, m)) for n, m in zip(sizes, sizes[1:])]
    return [W / np.hypot(1, slope) for W in he]


# %% initial · right · neuron by neuron, columns stacked
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    weights = []
    for i in range(1, len(sizes)):
        n = sizes[i - 1]
        std = np.sqrt(2 / ((1 + slope * slope) * n))
        columns = [rng.normal(0, std, n) for _ in range(sizes[i])]
        weights.append(np.column_stack(columns))
    return weights


# %% initial · right · works with indices, list filled beforehand
def initial(sizes, slope, seed):
    rng = np.random.default_rng(seed)
    weights = [None] * (len(sizes) - 1)
    for k in range(len(weights)):
        variance = 1 / (sizes[k] * (1 + slope**2) / 2)
        weights[k] = rng.normal(loc=0, scale=np.sqrt(variance), size=[sizes[k], sizes[k + 1]])
    return weights


# %% rules · wrong · momentum: writes eta as in the formula, a name that does not exist → unknown_name
def momentum(w, gradients, learning_rate, mu):
    v = np.zeros(w.shape)
    places = [w]
    for g in gradients:
        v = mu * v - eta * g
        w = w + v
        places.append(w)
    return np.array(places)


# %% rules · wrong · momentum: goes through the columns of the gradients instead of the rows → shapes_do_not_fit
def momentum(w, gradients, learning_rate, mu):
    v = np.zeros(len(w))
    places = [w]
    for k in range(len(w)):
        v = mu * v - learning_rate * gradients[:, k]
        w = w + v
        places.append(w)
    return np.array(places)


# %% rules · wrong · adam: the return is forgotten → nothing_returned
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m, v = np.zeros(len(w)), np.zeros(len(w))
    places = [w]
    for s, g in enumerate(gradients, start=1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        w = w - learning_rate * (m / (1 - beta1**s)) / (np.sqrt(v / (1 - beta2**s)) + epsilon)
        places.append(w)
    places = np.array(places)


# %% rules · wrong · adam: a running mean that is computed from the whole array of gradients at once, all steps use the plain mean of all gradients → only_the_first_is_right
def adam(w, gradients, learning_rate, beta1, beta2, epsilon):
    m = gradients.mean(axis=0)
    v = (gradients**2).mean(axis=0)
    places = [w]
    for s in range(len(gradients)):
        w = w - learning_rate * m / (np.sqrt(v) + epsilon)
        places.append(w)
    return np.array(places)


# %% schedule · wrong · schedule: decays by the step, but from a fixed place (step 100), so the small rate comes too early for what is left and stays too large for 300 → restless_after_200_restless_after_300
def schedule(steps):
    rates = []
    for s in range(steps):
        if s < 100:
            rates.append(0.06)
        else:
            rates.append(0.02)
    return np.array(rates)


# %% schedule · wrong · schedule: negative rates at the end, a straight line that goes on below zero → negative_rates
def schedule(steps):
    return 0.05 - 0.0005 * np.arange(steps)
