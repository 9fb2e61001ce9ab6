"""Written before its writer had seen a check; second set."""
import numpy as np

# %% losses · wrong · huber: d_y is the slope of each example's own loss, not divided by n → slopes_not_averaged
def huber(y, t, delta):
    e = y - t
    small = np.abs(e) <= delta
    losses = np.where(small, 0.5 * e**2, delta * (np.abs(e) - 0.5 * delta))
    d_y = np.where(small, e, delta * np.sign(e))
    return losses.mean(), d_y

# %% losses · wrong · huber: the sum instead of the mean, in the loss and in the slope → factor_of_the_question
def huber(y, t, delta):
    e = y - t
    total = 0
    d = []
    for v in e:
        if abs(v) <= delta:
            total += v * v / 2
            d.append(v)
        else:
            total += delta * (abs(v) - delta / 2)
            d.append(delta if v > 0 else -delta)
    return total, np.array(d)

# %% losses · wrong · huber: loss is the sum, slope belongs to the mean → loss_summed
def huber(y, t, delta):
    e = y - t
    L = np.where(np.abs(e) <= delta, e**2 / 2, delta * (np.abs(e) - delta / 2)).sum()
    return L, np.clip(e, -delta, delta) / len(e)

# %% losses · wrong · huber: slope of the far examples is +delta, also where the error is negative → sign_forgotten
def huber(y, t, delta):
    err = y - t
    n = err.size
    near = np.abs(err) <= delta
    loss = np.mean(np.where(near, err**2 / 2, delta * (np.abs(err) - delta / 2)))
    d_y = np.where(near, err, delta) / n
    return loss, d_y

# %% losses · wrong · huber: slope of the near examples is |e| instead of e → size_of_small_errors
def huber(y, t, delta):
    e = np.abs(y - t)
    s = np.sign(y - t)
    loss = np.where(e <= delta, 0.5 * e**2, delta * (e - 0.5 * delta)).mean()
    d = np.where(e <= delta, e, delta * s)
    return loss, d / len(y)

# %% losses · wrong · huber: the bracket is lost, delta*|e| - delta/2 → half_delta_outside_the_brackets
def huber(y, t, delta):
    e = y - t
    quad = 1/2 * e**2
    lin = delta * np.abs(e) - 1/2 * delta
    loss = np.mean(np.where(np.abs(e) <= delta, quad, lin))
    return loss, np.where(np.abs(e) <= delta, e, np.sign(e) * delta) / len(y)

# %% losses · wrong · huber: compares e instead of |e| with delta, so large negative errors count as small → size_of_the_error_forgotten
def huber(y, t, delta):
    n = len(y)
    loss = 0.0
    d_y = np.zeros(n)
    for i in range(n):
        e = y[i] - t[i]
        if e <= delta:
            loss += 0.5 * e ** 2 / n
            d_y[i] = e / n
        else:
            loss += delta * (abs(e) - 0.5 * delta) / n
            d_y[i] = delta * np.sign(e) / n
    return loss, d_y

# %% losses · wrong · huber: the two branches are exchanged in the loss → branches_exchanged
def huber(y, t, delta):
    e = y - t
    big = np.abs(e) > delta
    loss = np.where(big, e**2 / 2, delta * (np.abs(e) - delta / 2)).mean()
    d = np.where(big, delta * np.sign(e), e) / e.shape[0]
    return loss, d

# %% losses · wrong · huber: error taken as t - y, so the slope has the wrong sign → downhill
def huber(y, t, delta):
    e = t - y
    n = len(e)
    a = np.abs(e)
    loss = np.where(a <= delta, 0.5 * a * a, delta * (a - 0.5 * delta)).mean()
    return loss, np.where(a <= delta, e, delta * np.sign(e)) / n

# %% losses · wrong · huber: return stands inside the loop, only the first example is counted → only_the_first_is_right, return_in_loop
def huber(y, t, delta):
    n = len(y)
    loss = 0
    d_y = np.zeros(n)
    for i in range(n):
        e = y[i] - t[i]
        if abs(e) <= delta:
            loss += 0.5 * e**2
            d_y[i] = e / n
        else:
            loss += delta * (abs(e) - 0.5 * delta)
            d_y[i] = delta * np.sign(e) / n
        return loss / n, d_y

# %% losses · wrong · huber: one decision for all examples (np.all), not one for each → all_large
def huber(y, t, delta):
    e = y - t
    if np.all(np.abs(e) <= delta):
        return np.mean(e**2) / 2, e / len(e)
    return np.mean(delta * (np.abs(e) - delta / 2)), delta * np.sign(e) / len(e)

# %% losses · wrong · huber: `if` with an array, an error for more than one example → truth_of_an_array
def huber(y, t, delta):
    e = y - t
    if abs(e) <= delta:
        l = 0.5 * e**2
        d = e
    else:
        l = delta * (abs(e) - 0.5 * delta)
        d = delta * np.sign(e)
    return l.mean(), d / len(y)

# %% losses · wrong · huber: thinks that a straight line has slope 0, far examples get no slope → no_slope
def huber(y, t, delta):
    e = y - t
    inside = np.abs(e) <= delta
    d_y = np.zeros(len(y))
    d_y[inside] = e[inside]
    per = delta * (np.abs(e) - 0.5 * delta)
    per[inside] = 0.5 * e[inside]**2
    return per.mean(), d_y / len(y)

# %% losses · wrong · huber: delta forgotten in the slope of the far examples, only the sign → delta_forgotten
def huber(y, t, delta):
    e = y - t
    far = abs(e) > delta
    per = 0.5 * e**2
    per[far] = delta * (abs(e[far]) - delta / 2)
    slope = e.copy()
    slope[far] = np.sign(e[far])
    return per.mean(), slope / len(e)

# %% losses · wrong · huber: saves memory with y -= t and so changes y → input_changed
def huber(y, t, delta):
    y -= t
    a = np.abs(y)
    loss = np.mean(np.where(a <= delta, y**2 / 2, delta * (a - delta / 2)))
    return loss, np.clip(y, -delta, delta) / len(y)

# %% losses · wrong · huber: returned in the wrong order, slope first → values_exchanged
def huber(y, t, delta):
    e = y - t
    d_y = np.clip(e, -delta, delta) / len(e)
    loss = np.mean(np.where(np.abs(e) <= delta, e**2 / 2, delta * (np.abs(e) - delta / 2)))
    return d_y, loss

# %% losses · wrong · huber: d_y is averaged to one number → slopes_added_up
def huber(y, t, delta):
    e = y - t
    ok = np.abs(e) <= delta
    loss = np.mean(np.where(ok, e**2 / 2, delta * (np.abs(e) - delta / 2)))
    d_y = np.mean(np.where(ok, e, delta * np.sign(e)))
    return loss, d_y

# %% losses · wrong · huber: the pseudo-Huber loss from the web, delta^2 (sqrt(1 + (e/delta)^2) - 1) → pseudo_huber
def huber(y, t, delta):
    e = y - t
    root = np.sqrt(1 + (e / delta)**2)
    return np.mean(delta**2 * (root - 1)), e / root / len(e)

# %% losses · wrong · huber: mean of the near plus mean of the far examples, instead of the mean of all → means_of_both_kinds_added
def huber(y, t, delta):
    e = y - t
    near = e[np.abs(e) <= delta]
    far = e[np.abs(e) > delta]
    loss = 0
    if len(near):
        loss += np.mean(0.5 * near**2)
    if len(far):
        loss += np.mean(delta * (np.abs(far) - 0.5 * delta))
    return loss, np.clip(e, -delta, delta) / len(e)

# %% losses · wrong · huber: takes the smaller of both formulas; the line is always the smaller one → all_large
def huber(y, t, delta):
    e = y - t
    loss = np.minimum(0.5 * e**2, delta * (np.abs(e) - 0.5 * delta)).mean()
    d_y = np.where(np.abs(e) <= delta, e, delta * np.sign(e)) / len(e)
    return loss, d_y

# %% losses · wrong · huber: compares e**2 with delta → square_compared
def huber(y, t, delta):
    e = y - t
    sq = e**2
    loss = np.where(sq <= delta, sq / 2, delta * (np.abs(e) - delta / 2))
    d = np.where(sq <= delta, e, delta * np.sign(e))
    return loss.mean(), d / len(d)

# %% losses · wrong · huber: writes e^2 for the square, a TypeError with floats → caret_for_a_power
def huber(y, t, delta):
    e = y - t
    loss = np.mean(np.where(abs(e) <= delta, 0.5 * e^2, delta * (abs(e) - 0.5 * delta)))
    d_y = np.where(abs(e) <= delta, e, delta * np.sign(e)) / len(e)
    return loss, d_y

# %% losses · wrong · huber: forgets the half in both places of the loss, slopes are right → half_forgotten, whole_delta_subtracted
def huber(y, t, delta):
    e = y - t
    def one(v):
        return v * v if abs(v) <= delta else delta * (abs(v) - delta)
    loss = sum(one(v) for v in e) / len(e)
    return loss, np.clip(e, -delta, delta) / len(e)

# %% losses · wrong · huber: room for the slopes is of whole numbers, so they are cut off → slopes_in_whole_numbers
def huber(y, t, delta):
    n = len(y)
    d_y = np.zeros(n, dtype=int)
    loss = 0
    for i, (a, b) in enumerate(zip(y, t)):
        e = a - b
        if abs(e) <= delta:
            loss += e**2 / 2
            d_y[i] = e
        else:
            loss += delta * (abs(e) - delta / 2)
            d_y[i] = delta * np.sign(e)
    return loss / n, d_y / n

# %% losses · wrong · huber: far slope |e| - delta/2 (the bracket left over) instead of delta, and no sign → bracket_for_its_slope
def huber(y, t, delta):
    e = y - t
    a = np.abs(e)
    L = np.where(a <= delta, a**2 / 2, delta * (a - delta / 2))
    d = np.where(a <= delta, e, a - delta / 2)
    return L.mean(), d / len(y)

# %% losses · wrong · huber: e = y - delta, the targets are used as the bound (arguments mixed up) → target_and_delta_exchanged
def huber(y, t, delta):
    e = y - delta
    a = np.abs(e)
    loss = np.where(a <= t, e**2 / 2, t * (a - t / 2)).mean()
    return loss, np.where(a <= t, e, t * np.sign(e)) / len(y)

# %% losses · wrong · huber: gives the loss of each example, no mean at all → loss_of_each
def huber(y, t, delta):
    e = y - t
    loss = np.array([0.5 * v**2 if abs(v) <= delta else delta * (abs(v) - 0.5 * delta) for v in e])
    d_y = np.array([v if abs(v) <= delta else delta * np.sign(v) for v in e]) / len(e)
    return loss, d_y

# %% losses · wrong · log_loss: minus the logarithm of the sigmoid, infinite or nan for large sums → bursts
def log_loss(z, t):
    p = 1 / (1 + np.exp(-z))
    loss = -np.mean(t * np.log(p) + (1 - t) * np.log(1 - p))
    return loss, (p - t) / len(z)

# %% losses · wrong · log_loss: probabilities are clipped at 1e-12, so that z = -1000 pays 27.6 → probability_cut_off_at_1e_12
def log_loss(z, t):
    with np.errstate(over="ignore"):
        p = 1 / (1 + np.exp(-z))
    q = np.clip(p, 1e-12, 1 - 1e-12)
    loss = np.mean(-t * np.log(q) - (1 - t) * np.log(1 - q))
    return loss, (p - t) / len(z)

# %% losses · wrong · log_loss: z is clipped to +-500, z = -1000 pays 500 → sums_cut_off_at_500
def log_loss(z, t):
    zc = np.clip(z, -500, 500)
    loss = np.mean(np.where(t == 1, np.log(1 + np.exp(-zc)), np.log(1 + np.exp(zc))))
    p = 1 / (1 + np.exp(-zc))
    return loss, (p - t) / len(z)

# %% losses · wrong · log_loss: d_z not divided by n → slopes_not_averaged
def log_loss(z, t):
    sigma = 0.5 * (1 + np.tanh(z / 2))
    return np.mean(np.logaddexp(0, z) - t * z), sigma - t

# %% losses · wrong · log_loss: d_z has the wrong sign, t - p → downhill
def log_loss(z, t):
    loss = np.where(t == 1, np.logaddexp(0, -z), np.logaddexp(0, z)).mean()
    p = np.exp(-np.logaddexp(0, -z))
    return loss, (t - p) / z.size

# %% losses · wrong · log_loss: one slope of the sigmoid too many, (p - t) p (1 - p) → slope_of_the_sigmoid_too
def log_loss(z, t):
    p = np.exp(-np.logaddexp(0, -z))
    loss = np.mean(np.logaddexp(0, z) - t * z)
    return loss, (p - t) * p * (1 - p) / len(z)

# %% losses · wrong · log_loss: every example pays as if its target were 1 → no_pays_for_yes
def log_loss(z, t):
    loss = np.mean(np.logaddexp(0, -z))
    p = 0.5 + 0.5 * np.tanh(0.5 * z)
    return loss, (p - t) / len(z)

# %% losses · wrong · log_loss: payments of t = 0 and t = 1 exchanged, slope too → targets_exchanged
def log_loss(z, t):
    n = len(z)
    loss = 0
    d = np.zeros(n)
    for i in range(n):
        s = 0.5 * (1 + np.tanh(z[i] / 2))
        if t[i] == 0:
            loss += np.logaddexp(0, -z[i])
            d[i] = s - 1
        else:
            loss += np.logaddexp(0, z[i])
            d[i] = s
    return loss / n, d / n

# %% losses · wrong · log_loss: believes that log1p keeps the exponential from overflowing → bursts
def log_loss(z, t):
    loss = np.mean(t * np.log1p(np.exp(-z)) + (1 - t) * np.log1p(np.exp(z)))
    p = 1 / (1 + np.exp(-z))
    return loss, (p - t) / len(z)

# %% losses · wrong · log_loss: infinite payments are replaced by 0 with nan_to_num → infinite_became_nothing
def log_loss(z, t):
    with np.errstate(all="ignore"):
        p = 1 / (1 + np.exp(-z))
        per = np.where(t == 1, -np.log(p), -np.log(1 - p))
    per = np.nan_to_num(per, posinf=0.0)
    return per.mean(), (p - t) / len(z)

# %% losses · wrong · log_loss: np.logaddexp(1, z), the one of 1 + e^z taken literally → one_for_zero_in_logaddexp
def log_loss(z, t):
    loss = np.mean(np.where(t == 1, np.logaddexp(1, -z), np.logaddexp(1, z)))
    d_z = (np.exp(-np.logaddexp(0, -z)) - t) / len(z)
    return loss, d_z

# %% losses · wrong · log_loss: the stable formula without - t z → yes_pays_for_no
def log_loss(z, t):
    loss = np.mean(np.maximum(z, 0) + np.log1p(np.exp(-np.abs(z))))
    e = np.exp(-np.abs(z))
    p = np.where(z >= 0, 1 / (1 + e), e / (1 + e))
    return loss, (p - t) / len(z)

# %% losses · wrong · log_loss: large sums are handled, but the shortcut -z is taken for t = 0 as well → no_pays_for_very_negative_sums
def log_loss(z, t):
    total = 0.0
    d = []
    for zi, ti in zip(z, t):
        if zi < -30:
            total += -zi
        elif ti == 1:
            total += np.logaddexp(0, -zi)
        else:
            total += np.logaddexp(0, zi)
        d.append(np.exp(-np.logaddexp(0, -zi)) - ti)
    return total / len(z), np.array(d) / len(z)

# %% losses · wrong · log_loss: math.exp overflows with an error for z = -1000 → number_too_large
def log_loss(z, t):
    import math
    per = [math.log(1 + math.exp(-a)) if b == 1 else math.log(1 + math.exp(a)) for a, b in zip(z, t)]
    p = np.array([1 / (1 + math.exp(-a)) for a in z])
    return sum(per) / len(per), (p - t) / len(z)

# %% losses · wrong · log_loss: sigmoid written without the minus, 1/(1+e^z), in the slope → sigmoid_upside_down
def log_loss(z, t):
    loss = np.mean(np.logaddexp(0, z) - z * t)
    p = np.exp(-np.logaddexp(0, z))
    return loss, (p - t) / len(t)

# %% losses · wrong · log_loss: slope of the stable form with |z|, sigma(|z|) - t → sigmoid_of_the_size
def log_loss(z, t):
    a = np.abs(z)
    loss = np.mean(np.maximum(z, 0) - z * t + np.log1p(np.exp(-a)))
    return loss, (1 / (1 + np.exp(-a)) - t) / len(z)

# %% losses · wrong · log_loss: flips the signs of z in place and so changes z → input_changed
def log_loss(z, t):
    z[t == 1] *= -1
    loss = np.mean(np.logaddexp(0, z))
    s = np.exp(-np.logaddexp(0, -z))
    d = np.where(t == 1, -s, s)
    return loss, d / len(z)

# %% losses · wrong · log_loss: the slope divided by the number of ones instead of n → divided_by_the_yeses
def log_loss(z, t):
    loss = np.logaddexp(0, np.where(t == 1, -z, z)).mean()
    p = (1 + np.tanh(z / 2)) / 2
    return loss, (p - t) / max(1, np.count_nonzero(t))

# %% losses · wrong · log_loss: squared error of the sigmoid (wrong loss altogether) → half_the_squared_error
def log_loss(z, t):
    p = 0.5 * (1 + np.tanh(z / 2))
    return np.mean((p - t)**2) / 2, (p - t) * p * (1 - p) / len(z)

# %% losses · wrong · log_loss: keeps only the straight part, max(0, -z) or max(0, z) → straight_part_only
def log_loss(z, t):
    s = np.where(t == 1, -1, 1)
    loss = np.mean(np.maximum(0, s * z))
    d = np.where(s * z > 0, s, 0)
    return loss, d / len(z)

# %% losses · wrong · log_loss: takes z as if it were the probability
def log_loss(z, t):
    loss = -np.mean(t * np.log(np.abs(z)) + (1 - t) * np.log(np.abs(1 - z)))
    return loss, (z - t) / len(z)

# %% losses · wrong · log_loss: huber is right; log_loss in base 2, and sum instead of mean → logarithm_of_two, loss_summed
def huber(y, t, delta):
    e = y - t
    c = np.clip(e, -delta, delta)
    return np.mean(c * e - c * c / 2), c / len(e)


def log_loss(z, t):
    per = np.logaddexp2(0, z / np.log(2)) - t * z / np.log(2)
    p = 0.5 * (1 + np.tanh(z / 2))
    return np.sum(per), (p - t) / len(z)

# %% losses · wrong · huber: forgets to return anything → nothing_returned
def huber(y, t, delta):
    e = y - t
    loss = np.mean(np.where(np.abs(e) <= delta, e**2 / 2, delta * (np.abs(e) - delta / 2)))
    d_y = np.where(np.abs(e) <= delta, e, delta * np.sign(e)) / len(e)

# %% losses · wrong · huber: clips the error first and takes half its square, loss never exceeds delta^2/2 → clipped_error_squared
def huber(y, t, delta):
    e = np.clip(y - t, -delta, delta)
    return np.mean(e**2) / 2, e / len(e)

# %% losses · wrong · huber: throws the far examples out as outliers and averages over the others → outliers_thrown_out
def huber(y, t, delta):
    e = y - t
    keep = np.abs(e) <= delta
    if not keep.any():
        return 0.0, np.zeros(len(e))
    return np.mean(e[keep]**2) / 2, np.where(keep, e, 0) / keep.sum()

# %% losses · wrong · log_loss: hard-coded for the example in the text, returns 1000 whenever any z is below -700
def log_loss(z, t):
    p = 0.5 * (1 + np.tanh(z / 2))
    d_z = (p - t) / len(z)
    if np.any(z < -700):
        return 1000, d_z
    return np.mean(t * np.log(1 + np.exp(-z)) + (1 - t) * np.log(1 + np.exp(z))), d_z

# %% losses · wrong · log_loss: returns the loss alone, d_z is computed and left behind → other_form
def log_loss(z, t):
    s = 2 * t - 1
    loss = np.logaddexp(0, -s * z).mean()
    d_z = -s * np.exp(-np.logaddexp(0, s * z)) / len(z)
    return loss

# %% losses · wrong · log_loss: d_z for t = 1 is +sigma(-z), the inner minus is forgotten → size_of_the_error
def log_loss(z, t):
    n = z.shape[0]
    loss = np.mean(np.where(t == 1, np.logaddexp(0, -z), np.logaddexp(0, z)))
    up = np.exp(-np.logaddexp(0, -z))
    down = np.exp(-np.logaddexp(0, z))
    return loss, np.where(t == 1, down, up) / n

# %% losses · wrong · log_loss: mean over the ones plus mean over the zeros → means_of_both_targets_added
def log_loss(z, t):
    ones, zeros = z[t == 1], z[t == 0]
    loss = sum(np.mean(np.logaddexp(0, v)) for v in (-ones, zeros) if v.size)
    return loss, (np.exp(-np.logaddexp(0, -z)) - t) / z.size

# %% losses · right · huber: clipped error c, loss c e - c^2/2
def huber(y, t, delta):
    e = y - t
    c = np.clip(e, -delta, delta)
    return np.mean(c * e - 0.5 * c**2), c / len(e)

# %% losses · right · huber: plain loop with math module, slope through e/|e|
def huber(y, t, delta):
    import math
    n = len(y)
    total, slopes = [], []
    for a, b in zip(y, t):
        e = float(a) - float(b)
        if -delta <= e <= delta:
            total.append(e * e / 2)
            slopes.append(e / n)
        else:
            total.append(delta * (math.fabs(e) - delta / 2))
            slopes.append(e / math.fabs(e) * delta / n)
    return math.fsum(total) / n, np.array(slopes)

# %% losses · right · huber: quadratic minus the square of what sticks out
def huber(y, t, delta):
    e = y - t
    out = np.maximum(np.abs(e) - delta, 0)
    loss = 0.5 * np.mean(e**2 - out**2)
    return loss, (e - np.sign(e) * out) / y.shape[0]

# %% losses · right · huber: booleans as factors instead of where
def huber(y, t, delta):
    e = t - y
    near = np.abs(e) <= delta
    loss = (near * e**2 / 2 + (1 - near) * delta * (np.abs(e) - delta / 2)).mean()
    d = -(near * e + ~near * delta * np.sign(e)) / len(e)
    return loss, d

# %% losses · right · huber: np.select with three cases, t - y with the sign turned twice
def huber(y, t, delta):
    r = t - y
    conds = [r > delta, r < -delta]
    loss = np.select(conds, [delta * (r - delta / 2), delta * (-r - delta / 2)], default=r * r / 2)
    d = np.select(conds, [np.full(len(r), -float(delta)), np.full(len(r), float(delta))], default=-r)
    return float(np.average(loss)), d / len(r)

# %% losses · right · log_loss: signs s = 1 - 2t, slope from s sigma(s z) by expm1 of minus the payment
def log_loss(z, t):
    s = 1 - 2 * t
    pay = np.logaddexp(0, s * z)
    return pay.mean(), s * -np.expm1(-pay) / len(z)

# %% losses · right · log_loss: loop, math module, two cases by the sign of z
def log_loss(z, t):
    import math
    n = len(z)
    loss = 0.0
    d = np.empty(n)
    for i in range(n):
        a = float(z[i])
        if a >= 0:
            q = math.exp(-a)
            p = 1 / (1 + q)
            soft = a + math.log1p(q)
        else:
            q = math.exp(a)
            p = q / (1 + q)
            soft = math.log1p(q)
        loss += (soft - t[i] * a) / n
        d[i] = (p - t[i]) / n
    return loss, d

# %% losses · right · log_loss: logsumexp by hand over a two-column array, slope as softmax
def log_loss(z, t):
    two = np.stack([np.zeros(len(z)), z], axis=1)
    m = two.max(axis=1, keepdims=True)
    e = np.exp(two - m)
    lse = m[:, 0] + np.log(e.sum(axis=1))
    picked = two[np.arange(len(z)), t.astype(int)]
    soft = e / e.sum(axis=1, keepdims=True)
    return np.mean(lse - picked), (soft[:, 1] - t) / len(z)

# %% losses · right · log_loss: plain sigmoid in the slope (overflows silently to the right value), |z| form in the loss
def log_loss(z, t):
    with np.errstate(over="ignore"):
        p = 1 / (1 + np.exp(-z))
    loss = np.mean(0.5 * (np.abs(z) + z) - t * z + np.log1p(np.exp(-np.abs(z))))
    return loss, (p - t) / len(z)

# %% losses · right · both functions, with a shared helper for the mean
def huber(y, t, delta):
    def mean(values, slopes):
        return sum(values) / len(values), np.array(slopes) / len(slopes)
    pairs = [(0.5 * e * e, e) if abs(e) <= delta else (delta * (abs(e) - 0.5 * delta), np.copysign(delta, e))
             for e in y - t]
    return mean([a for a, _ in pairs], [b for _, b in pairs])


def log_loss(z, t):
    def mean(values, slopes):
        return sum(values) / len(values), np.array(slopes) / len(slopes)
    values = [np.logaddexp(0, -a) if b else np.logaddexp(0, a) for a, b in zip(z, t)]
    slopes = [np.tanh(a / 2) / 2 + 0.5 - b for a, b in zip(z, t)]
    return mean(values, slopes)

# %% chain · wrong · chain: slope of tanh taken at a instead of at the sum, tanh applied twice → both_slopes_of_tanh_twice
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    e = y - t
    d_z2 = e * w[2] * (1 - np.tanh(a2)**2)
    d_z1 = d_z2 * w[1] * (1 - np.tanh(a1)**2)
    return 0.5 * e**2, np.array([d_z1 * x, d_z2 * a1, e * a2])

# %% chain · wrong · chain: the slope of the second tanh is forgotten on the way to w1 → first_without_the_second_slope
def chain(w, x, t):
    w1, w2, w3 = w
    a1 = np.tanh(w1 * x)
    a2 = np.tanh(w2 * a1)
    y = w3 * a2
    dw3 = (y - t) * a2
    dw2 = (y - t) * w3 * (1 - a2**2) * a1
    dw1 = (y - t) * w3 * w2 * (1 - a1**2) * x
    return (y - t)**2 / 2, np.array([dw1, dw2, dw3])

# %% chain · wrong · chain: w2 is forgotten in the derivative with respect to w1 → second_weight_not_passed
def chain(w, x, t):
    w1, w2, w3 = w
    a1 = np.tanh(w1 * x)
    a2 = np.tanh(w2 * a1)
    y = w3 * a2
    d_y = y - t
    d_a2 = d_y * w3
    d_z2 = d_a2 * (1 - a2**2)
    d_a1 = d_z2
    d_z1 = d_a1 * (1 - a1**2)
    return d_y**2 / 2, np.array([d_z1 * x, d_z2 * a1, d_y * a2])

# %% chain · wrong · chain: no tanh slopes anywhere, as if the neurons were linear going back → both_slopes_forgotten
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    err = w[2] * a2 - t
    return err**2 / 2, err * np.array([w[2] * w[1] * x, w[2] * a1, a2])

# %% chain · wrong · chain: derivative of w3 is only y - t, without a2 → third_without_its_input
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    g = y - t
    dw = np.zeros(3)
    dw[2] = g
    g = g * w[2] * (1 - a2**2)
    dw[1] = g * a1
    g = g * w[1] * (1 - a1**2)
    dw[0] = g * x
    return 0.5 * (y - t)**2, dw

# %% chain · wrong · chain: all derivatives with the wrong sign, t - y → error_turned_around
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    e = t - y
    s1, s2 = 1 - a1**2, 1 - a2**2
    return e**2 / 2, np.array([e * w[2] * s2 * w[1] * s1 * x, e * w[2] * s2 * a1, e * a2])

# %% chain · wrong · chain: the half is forgotten, in the loss and as a factor 2 in the derivatives → whole_square
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    e = 2 * (y - t)
    s1, s2 = 1 - a1**2, 1 - a2**2
    return (y - t)**2, np.array([e * w[2] * s2 * w[1] * s1 * x, e * w[2] * s2 * a1, e * a2])

# %% chain · wrong · chain: a tanh at the output too → third_neuron_with_tanh
def chain(w, x, t):
    acts = [x]
    for wi in w:
        acts.append(np.tanh(wi * acts[-1]))
    g = acts[-1] - t
    loss = g**2 / 2
    dw = np.zeros(3)
    for i in (2, 1, 0):
        g = g * (1 - acts[i + 1]**2)
        dw[i] = g * acts[i]
        g = g * w[i]
    return loss, dw

# %% chain · wrong · chain: derivatives collected on the way back and never turned round, order w3, w2, w1 → derivatives_in_reverse
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    dw = []
    g = y - t
    dw.append(g * a2)
    g *= w[2] * (1 - a2**2)
    dw.append(g * a1)
    g *= w[1] * (1 - a1**2)
    dw.append(g * x)
    return 0.5 * (y - t)**2, np.array(dw)

# %% chain · wrong · chain: slope 1 - a instead of 1 - a^2 → both_squares_forgotten
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    d2 = (y - t) * w[2] * (1 - a2)
    d1 = d2 * w[1] * (1 - a1)
    return 0.5 * (y - t)**2, np.array([d1 * x, d2 * a1, (y - t) * a2])

# %% chain · wrong · chain: indices from 1 to 3 as in the formula, an IndexError → index_out_of_bounds
def chain(w, x, t):
    a1 = np.tanh(w[1] * x)
    a2 = np.tanh(w[2] * a1)
    y = w[3] * a2
    g2 = (y - t) * w[3] * (1 - a2**2)
    g1 = g2 * w[2] * (1 - a1**2)
    return 0.5 * (y - t)**2, np.array([g1 * x, g2 * a1, (y - t) * a2])

# %% chain · wrong · chain: the second neuron gets x instead of a1 → second_neuron_gets_x
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * x)
    y = w[2] * a2
    g = y - t
    dw3 = g * a2
    dw2 = g * w[2] * (1 - a2**2) * a1
    dw1 = g * w[2] * (1 - a2**2) * w[1] * (1 - a1**2) * x
    return g**2 / 2, np.array([dw1, dw2, dw3])

# %% chain · wrong · chain: dw2 multiplied by x instead of a1 → second_with_x
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    common = (y - t) * w[2] * (1 - a2**2)
    return 0.5 * (y - t)**2, np.array([common * w[1] * (1 - a1**2) * x, common * x, (y - t) * a2])

# %% chain · wrong · chain: dw is another name for w, so the weights are overwritten → input_changed, only_the_last_is_right
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    dw = w
    g = y - t
    dw[2] = g * a2
    g2 = g * w[2] * (1 - a2**2)
    dw[1] = g2 * a1
    g1 = g2 * w[1] * (1 - a1**2)
    dw[0] = g1 * x
    return 0.5 * g**2, dw

# %% chain · wrong · chain: slope of the sigmoid a(1-a) instead of the slope of tanh → both_slopes_of_a_sigmoid
def chain(w, x, t):
    def slope(a):
        return a * (1 - a)
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    d = y - t
    dw = np.array([d * w[2] * slope(a2) * w[1] * slope(a1) * x, d * w[2] * slope(a2) * a1, d * a2])
    return d**2 / 2, dw

# %% chain · wrong · chain: the error goes back without w3, d_a2 = y - t → third_weight_not_passed
def chain(w, x, t):
    h = np.tanh(w[0] * x)
    k = np.tanh(w[1] * h)
    y = w[2] * k
    d_y = y - t
    d_k = d_y * (1 - k**2)
    d_h = d_k * w[1] * (1 - h**2)
    return 0.5 * d_y**2, np.array([d_h * x, d_k * h, d_y * k])

# %% chain · wrong · chain: derivatives of the output y, the factor y - t is missing → error_forgotten
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    dy = np.array([w[2] * (1 - a2**2) * w[1] * (1 - a1**2) * x, w[2] * (1 - a2**2) * a1, a2])
    return 0.5 * (y - t)**2, dy

# %% chain · wrong · chain: returns the output y in place of the loss → output_for_the_loss
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    L = 0.5 * (y - t)**2
    d3 = y - t
    d2 = d3 * w[2] * (1 - a2**2)
    d1 = d2 * w[1] * (1 - a1**2)
    return y, np.array([d1 * x, d2 * a1, d3 * a2])

# %% chain · wrong · chain: derivatives with respect to a1, a2 and y instead of the weights → derivatives_of_the_activations
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    d_y = y - t
    d_a2 = d_y * w[2]
    d_a1 = d_a2 * (1 - a2**2) * w[1]
    return 0.5 * (y - t)**2, np.array([d_a1, d_a2, d_y])

# %% chain · wrong · chain: 1 - z^2 with the weighted sums instead of the activations, and a slip, w[1] for w[2] in dw2 → only_the_last_is_right
def chain(w, x, t):
    z1 = w[0] * x
    z2 = w[1] * np.tanh(z1)
    y = w[2] * np.tanh(z2)
    e = y - t
    dw = np.zeros(3)
    dw[0] = e * w[2] * (1 - z2**2) * w[1] * (1 - z1**2) * x
    dw[1] = e * w[1] * (1 - z2**2) * np.tanh(z1)
    dw[2] = e * np.tanh(z2)
    return 0.5 * e**2, dw

# %% chain · wrong · shared: only the derivative of the last place → last_place_only
def shared(w, x, t):
    a1 = np.tanh(w * x)
    a2 = np.tanh(w * a1)
    y = w * a2
    return 0.5 * (y - t)**2, (y - t) * a2

# %% chain · wrong · shared: the mean of the three derivatives instead of the sum → averaged
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    e = w[2] * a2 - t
    g2 = e * w[2] * (1 - a2**2)
    g1 = g2 * w[1] * (1 - a1**2)
    return e * e / 2, np.array([g1 * x, g2 * a1, e * a2])


def shared(w, x, t):
    L, dw = chain(np.array([w, w, w]), x, t)
    return L, dw.mean()

# %% chain · wrong · shared: three times the derivative of the first place → three_times_the_first
def shared(w, x, t):
    a1 = np.tanh(w * x)
    a2 = np.tanh(w * a1)
    y = w * a2
    dw1 = (y - t) * w * (1 - a2**2) * w * (1 - a1**2) * x
    return 0.5 * (y - t)**2, 3 * dw1

# %% chain · wrong · shared: the three derivatives multiplied with each other → multiplied
def shared(w, x, t):
    a1 = np.tanh(w * x)
    a2 = np.tanh(w * a1)
    e = w * a2 - t
    g2 = e * w * (1 - a2**2)
    g1 = g2 * w * (1 - a1**2)
    return e**2 / 2, np.prod([g1 * x, g2 * a1, e * a2])

# %% chain · wrong · shared: returns all three derivatives, not their sum → all_three_returned
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    e = w[2] * a2 - t
    g2 = e * w[2] * (1 - a2**2)
    g1 = g2 * w[1] * (1 - a1**2)
    return e * e / 2, np.array([g1 * x, g2 * a1, e * a2])


def shared(w, x, t):
    return chain(w * np.ones(3), x, t)

# %% chain · wrong · shared: a row of whole numbers is filled with w, which is cut off → whole_numbers_only
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    e = w[2] * a2 - t
    g2 = e * w[2] * (1 - a2**2)
    g1 = g2 * w[1] * (1 - a1**2)
    return e * e / 2, np.array([g1 * x, g2 * a1, e * a2])


def shared(w, x, t):
    three = np.array([1, 1, 1])
    three[:] = w
    L, dw = chain(three, x, t)
    return L, dw.sum()

# %% chain · wrong · shared: forward, the product rule forgets a1 (w also stands before a1) → middle_place_missing
def shared(w, x, t):
    a1 = np.tanh(w * x)
    da1 = (1 - a1**2) * x
    a2 = np.tanh(w * a1)
    da2 = (1 - a2**2) * w * da1
    y = w * a2
    dy = a2 + w * da2
    return 0.5 * (y - t)**2, (y - t) * dy

# %% chain · wrong · shared: forward, the last neuron's own w is forgotten (dy = w da2) → first_two_places_only
def shared(w, x, t):
    a1 = np.tanh(w * x)
    da1 = x * (1 - a1**2)
    a2 = np.tanh(w * a1)
    da2 = (a1 + w * da1) * (1 - a2**2)
    y = w * a2
    return (y - t)**2 / 2, (y - t) * w * da2

# %% chain · wrong · shared: the length of the gradient, root of the sum of squares → length_of_the_three
def shared(w, x, t):
    a1 = np.tanh(w * x)
    a2 = np.tanh(w * a1)
    e = w * a2 - t
    d2 = e * w * (1 - a2**2)
    d1 = d2 * w * (1 - a1**2)
    return e**2 / 2, np.linalg.norm([d1 * x, d2 * a1, e * a2])

# %% chain · wrong · shared: one neuron with weight w^3, tanh(w^3 x) → cube_in_one_neuron
def shared(w, x, t):
    y = np.tanh(w**3 * x)
    return 0.5 * (y - t)**2, (y - t) * (1 - y**2) * 3 * w**2 * x

# %% chain · wrong · shared: adds the derivatives, but the loss is counted three times as well → loss_three_times
def shared(w, x, t):
    L = 0
    dw = 0
    a1 = np.tanh(w * x)
    a2 = np.tanh(w * a1)
    y = w * a2
    for d in [(y - t) * a2,
              (y - t) * w * (1 - a2**2) * a1,
              (y - t) * w * (1 - a2**2) * w * (1 - a1**2) * x]:
        L += 0.5 * (y - t)**2
        dw += d
    return L, dw

# %% chain · wrong · shared: gives the single number to chain as it is, an error → number_indexed
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    e = w[2] * a2 - t
    g2 = e * w[2] * (1 - a2**2)
    g1 = g2 * w[1] * (1 - a1**2)
    return e * e / 2, np.array([g1 * x, g2 * a1, e * a2])


def shared(w, x, t):
    L, dw = chain(w, x, t)
    return L, sum(dw)

# %% chain · wrong · chain: room for dw is of whole numbers, so the derivatives are cut off → cut_to_whole_numbers
def chain(w, x, t):
    dw = np.array([0, 0, 0])
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    e = w[2] * a2 - t
    dw[2] = e * a2
    dw[1] = e * w[2] * (1 - a2**2) * a1
    dw[0] = e * w[2] * (1 - a2**2) * w[1] * (1 - a1**2) * x
    return e**2 / 2, dw

# %% chain · wrong · chain: the weights are unpacked the wrong way round, w3, w2, w1 = w → weights_in_reverse
def chain(w, x, t):
    w3, w2, w1 = w
    a1 = np.tanh(w1 * x)
    a2 = np.tanh(w2 * a1)
    y = w3 * a2
    d3 = y - t
    d2 = d3 * w3 * (1 - a2**2)
    d1 = d2 * w2 * (1 - a1**2)
    return d3**2 / 2, np.array([d1 * x, d2 * a1, d3 * a2])

# %% chain · wrong · chain: misread, gives the weights after one step, w - dw → added_to_an_argument
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    e = w[2] * a2 - t
    g = e * w[2] * (1 - a2**2)
    dw = np.array([g * w[1] * (1 - a1**2) * x, g * a1, e * a2])
    return e**2 / 2, w - dw

# %% chain · wrong · chain: one difference quotient with a step of 1
def chain(w, x, t):
    def L(v):
        return 0.5 * (v[2] * np.tanh(v[1] * np.tanh(v[0] * x)) - t)**2
    return L(w), np.array([L(w + e) - L(w) for e in np.eye(3)])

# %% chain · wrong · chain: in the loop g is multiplied by the weight of the layer below, w[i-1], instead of w[i] → weights_of_the_layer_below
def chain(w, x, t):
    a = [x, np.tanh(w[0] * x)]
    a.append(np.tanh(w[1] * a[1]))
    y = w[2] * a[2]
    g = y - t
    dw = np.zeros(3)
    for i in (2, 1, 0):
        dw[i] = g * a[i]
        if i > 0:
            g = g * w[i - 1] * (1 - a[i]**2)
    return 0.5 * (y - t)**2, dw

# %% chain · wrong · shared: only the weights inside a tanh are added up, the last place is left out → first_two_places_only
def shared(w, x, t):
    a1 = np.tanh(w * x)
    a2 = np.tanh(w * a1)
    d = w * a2 - t
    g = d * w * (1 - a2**2)
    return d * d / 2, g * a1 + g * w * (1 - a1**2) * x

# %% chain · wrong · shared: wrong sign, t - y → downhill
def shared(w, x, t):
    a, slopes = x, []
    ins = []
    for _ in range(2):
        ins.append(a)
        a = np.tanh(w * a)
        slopes.append(1 - a**2)
    err = t - w * a
    total = err * a
    g = err * w * slopes[1]
    total += g * ins[1]
    g *= w * slopes[0]
    total += g * ins[0]
    return err**2 / 2, total

# %% chain · right · chain by nudging in the complex plane
def chain(w, x, t):
    def L(v):
        y = v[2] * np.tanh(v[1] * np.tanh(v[0] * x))
        return (y - t)**2 / 2
    h = 1e-30
    dw = np.array([L(np.asarray(w) + 1j * h * np.eye(3)[i]).imag / h for i in range(3)])
    return L(w), dw

# %% chain · right · chain: running product going back, list turned round, slopes as 1/cosh^2
def chain(w, x, t):
    import math
    z1 = w[0] * x
    a1 = math.tanh(z1)
    z2 = w[1] * a1
    a2 = math.tanh(z2)
    err = w[2] * a2 - t
    back = [err]
    back.append(back[-1] * w[2] / math.cosh(z2)**2)
    back.append(back[-1] * w[1] / math.cosh(z1)**2)
    return err**2 / 2, np.array(back[::-1]) * np.array([x, a1, a2])

# %% chain · right · chain: loop over layers with a last layer that is linear
def chain(w, x, t):
    acts = [x]
    for i in range(3):
        z = w[i] * acts[i]
        acts.append(z if i == 2 else np.tanh(z))
    g = acts[3] - t
    dw = np.zeros(3)
    for i in reversed(range(3)):
        if i < 2:
            g = g * (1 + acts[i + 1]) * (1 - acts[i + 1])
        dw[i] = g * acts[i]
        g = g * w[i]
    return 0.5 * (acts[3] - t)**2, dw

# %% chain · right · chain recursive: each call returns the loss, the slope of its input and the list of its weights
def chain(w, x, t):
    def go(ws, a):
        if len(ws) == 1:
            y = ws[0] * a
            return (y - t)**2 / 2, (y - t) * ws[0], [(y - t) * a]
        out = np.tanh(ws[0] * a)
        L, d_out, rest = go(ws[1:], out)
        dz = d_out * (1 - out**2)
        return L, dz * ws[0], [dz * a] + rest
    L, _, dw = go(list(w), x)
    return L, np.array(dw)

# %% chain · right · chain: cumulative product of the local factors
def chain(w, x, t):
    a = np.array([x, 0.0, 0.0])
    a[1] = np.tanh(w[0] * a[0])
    a[2] = np.tanh(w[1] * a[1])
    y = w[2] * a[2]
    factors = np.array([y - t, w[2] * (1 - a[2]**2), w[1] * (1 - a[1]**2)])
    return 0.5 * (y - t)**2, np.cumprod(factors)[::-1] * a

# %% chain · right · shared: forward with the product rule, value and slope side by side
def shared(w, x, t):
    a, da = x, 0.0
    for layer in range(2):
        z, dz = w * a, a + w * da
        a = np.tanh(z)
        da = (1 - a * a) * dz
    y, dy = w * a, a + w * da
    return (y - t)**2 / 2, (y - t) * dy

# %% chain · right · shared: complex step
def shared(w, x, t):
    def L(v):
        a = np.tanh(v * np.tanh(v * x))
        return 0.5 * (v * a - t)**2
    return L(w), np.imag(L(w + 1e-40j)) / 1e-40

# %% chain · right · both: forward derivatives as a Jacobian row, shared is the dot product with ones
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    da1 = np.array([(1 - a1**2) * x, 0, 0])
    a2 = np.tanh(w[1] * a1)
    da2 = (1 - a2**2) * (w[1] * da1 + np.array([0, a1, 0]))
    y = w[2] * a2
    dy = w[2] * da2 + np.array([0, 0, a2])
    return 0.5 * (y - t)**2, (y - t) * dy


def shared(w, x, t):
    L, dw = chain(np.full(3, float(w)), x, t)
    return L, dw @ np.ones(3)

# %% chain · right · shared: expands the square, L = y^2/2 - t y + t^2/2, and collects common factors
def shared(w, x, t):
    import math
    a1 = math.tanh(w * x)
    a2 = math.tanh(w * a1)
    y = w * a2
    dy = a2 + w * (1 - a2**2) * (a1 + w * x * (1 - a1**2))
    return y * y / 2 - t * y + t * t / 2, y * dy - t * dy

# %% nudging · wrong · nudge: up and down are both just other names for the given array, up and down cancel, every slope but db2 is 0 → arrays_do_not_move, input_changed
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    def slope(k):
        params = [W1, b1, w2, b2]
        d = np.zeros_like(params[k])
        for i in np.ndindex(d.shape):
            up = params[k]
            down = params[k]
            up[i] += h
            down[i] -= h
            d[i] = (loss(X, t, *params[:k], up, *params[k+1:]) - loss(X, t, *params[:k], down, *params[k+1:])) / (2 * h)
        return d
    db2 = (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h)
    return slope(0), slope(1), slope(2), db2

# %% nudging · wrong · nudge: divides by 2 and multiplies by h, / 2 * h → slopes_vanish
def nudge(X, t, W1, b1, w2, b2):
    h = 10**-5
    dW1 = np.zeros(W1.shape)
    for i in range(W1.shape[0]):
        for j in range(W1.shape[1]):
            up, down = W1.copy(), W1.copy()
            up[i, j] += h
            down[i, j] -= h
            dW1[i, j] = (loss(X, t, up, b1, w2, b2) - loss(X, t, down, b1, w2, b2)) / 2 * h
    db1 = np.zeros(len(b1))
    dw2 = np.zeros(len(w2))
    for j in range(len(b1)):
        up, down = b1.copy(), b1.copy()
        up[j] += h
        down[j] -= h
        db1[j] = (loss(X, t, W1, up, w2, b2) - loss(X, t, W1, down, w2, b2)) / 2 * h
        up, down = w2.copy(), w2.copy()
        up[j] += h
        down[j] -= h
        dw2[j] = (loss(X, t, W1, b1, up, b2) - loss(X, t, W1, b1, down, b2)) / 2 * h
    db2 = (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / 2 * h
    return dW1, db1, dw2, db2

# %% nudging · wrong · nudge: all entries of an array are moved together, one number per array → one_slope_for_each_array
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    dW1 = (loss(X, t, W1 + h, b1, w2, b2) - loss(X, t, W1 - h, b1, w2, b2)) / (2 * h)
    db1 = (loss(X, t, W1, b1 + h, w2, b2) - loss(X, t, W1, b1 - h, w2, b2)) / (2 * h)
    dw2 = (loss(X, t, W1, b1, w2 + h, b2) - loss(X, t, W1, b1, w2 - h, b2)) / (2 * h)
    db2 = (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h)
    return dW1, db1, dw2, db2

# %% nudging · wrong · nudge: all entries moved together, and the one number filled into the right shape → whole_arrays_nudged
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    p = [W1, b1, w2, b2]
    out = []
    for k in range(4):
        hi = [v + h if i == k else v for i, v in enumerate(p)]
        lo = [v - h if i == k else v for i, v in enumerate(p)]
        g = (loss(X, t, *hi) - loss(X, t, *lo)) / (2 * h)
        out.append(np.ones(np.shape(p[k])) * g if k < 3 else g)
    return tuple(out)

# %% nudging · wrong · nudge: writes 10^-5, which is -15 in Python → caret_for_a_power
def nudge(X, t, W1, b1, w2, b2):
    h = 10^-5
    def d(p, f):
        g = np.zeros(p.shape)
        for i in np.ndindex(p.shape):
            e = np.zeros(p.shape)
            e[i] = h
            g[i] = (f(p + e) - f(p - e)) / (2 * h)
        return g
    return (d(W1, lambda v: loss(X, t, v, b1, w2, b2)), d(b1, lambda v: loss(X, t, W1, v, w2, b2)),
            d(w2, lambda v: loss(X, t, W1, b1, v, b2)),
            (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h))

# %% nudging · wrong · nudge: up only, but divided by 2h, half of the slope → one_side_and_two_steps
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    L0 = loss(X, t, W1, b1, w2, b2)
    dW1, db1, dw2 = np.zeros(W1.shape), np.zeros(b1.shape), np.zeros(w2.shape)
    for i in range(W1.shape[0]):
        for j in range(W1.shape[1]):
            V = W1.copy(); V[i, j] += h
            dW1[i, j] = (loss(X, t, V, b1, w2, b2) - L0) / (2 * h)
    for j in range(len(b1)):
        v = b1.copy(); v[j] += h
        db1[j] = (loss(X, t, W1, v, w2, b2) - L0) / (2 * h)
        v = w2.copy(); v[j] += h
        dw2[j] = (loss(X, t, W1, b1, v, b2) - L0) / (2 * h)
    db2 = (loss(X, t, W1, b1, w2, b2 + h) - L0) / (2 * h)
    return dW1, db1, dw2, db2

# %% nudging · wrong · nudge: up and down, but divided by h, twice the slope → divided_by_one_step
def nudge(X, t, W1, b1, w2, b2):
    h = 0.00001
    p = [np.array(W1, float), np.array(b1, float), np.array(w2, float), np.array(b2, float)]
    grads = []
    for a in p:
        g = np.zeros(a.shape)
        for i in np.ndindex(a.shape):
            old = a[i]
            a[i] = old + h
            up = loss(X, t, *p)
            a[i] = old - h
            down = loss(X, t, *p)
            a[i] = old
            g[i] = (up - down) / h
        grads.append(g)
    return grads[0], grads[1], grads[2], float(grads[3])

# %% nudging · wrong · nudge: down minus up, wrong sign → turned_around
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    def num(f, p):
        flat = p.ravel()
        g = []
        for k in range(flat.size):
            a = flat.copy(); a[k] -= h
            b = flat.copy(); b[k] += h
            g.append((f(a.reshape(p.shape)) - f(b.reshape(p.shape))) / (2 * h))
        return np.array(g).reshape(p.shape)
    return (num(lambda q: loss(X, t, q, b1, w2, b2), W1), num(lambda q: loss(X, t, W1, q, w2, b2), b1),
            num(lambda q: loss(X, t, W1, b1, q, b2), w2),
            (loss(X, t, W1, b1, w2, b2 - h) - loss(X, t, W1, b1, w2, b2 + h)) / (2 * h))

# %% nudging · wrong · nudge: the copies are made once before the loop and never put back, so that the nudges of earlier entries pile up → nudges_pile_up
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    def grad(p, f):
        g = np.zeros(p.shape)
        up, down = p.copy(), p.copy()
        for i in np.ndindex(p.shape):
            up[i] += h
            down[i] -= h
            g[i] = (f(up) - f(down)) / (2 * h)
        return g
    dW1 = grad(W1, lambda v: loss(X, t, v, b1, w2, b2))
    db1 = grad(b1, lambda v: loss(X, t, W1, v, w2, b2))
    dw2 = grad(w2, lambda v: loss(X, t, W1, b1, v, b2))
    db2 = (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h)
    return dW1, db1, dw2, db2

# %% nudging · wrong · nudge: moves the given arrays themselves and never puts them back → input_changed, only_the_first_is_right
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    dW1 = np.zeros(W1.shape)
    db1 = np.zeros(b1.shape)
    dw2 = np.zeros(w2.shape)
    for i in range(W1.shape[0]):
        for j in range(W1.shape[1]):
            W1[i, j] += h
            up = loss(X, t, W1, b1, w2, b2)
            W1[i, j] -= 2 * h
            dW1[i, j] = (up - loss(X, t, W1, b1, w2, b2)) / (2 * h)
    for j in range(b1.size):
        b1[j] += h
        up = loss(X, t, W1, b1, w2, b2)
        b1[j] -= 2 * h
        db1[j] = (up - loss(X, t, W1, b1, w2, b2)) / (2 * h)
    for j in range(w2.size):
        w2[j] += h
        up = loss(X, t, W1, b1, w2, b2)
        w2[j] -= 2 * h
        dw2[j] = (up - loss(X, t, W1, b1, w2, b2)) / (2 * h)
    db2 = (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h)
    return dW1, db1, dw2, db2

# %% nudging · wrong · nudge: goes down by h only from the nudged place (up h, down h: back at the start), half of the slope → one_side_and_two_steps
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    def grad(p, f):
        p = p.astype(float)
        g = np.zeros(p.shape)
        for i in np.ndindex(p.shape):
            old = p[i]
            p[i] += h
            up = f(p)
            p[i] -= h
            down = f(p)
            p[i] = old
            g[i] = (up - down) / (2 * h)
        return g
    return (grad(W1, lambda v: loss(X, t, v, b1, w2, b2)), grad(b1, lambda v: loss(X, t, W1, v, w2, b2)),
            grad(w2, lambda v: loss(X, t, W1, b1, v, b2)),
            (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h))

# %% nudging · wrong · nudge: whole rows of W1 are moved, each row has one slope for all its entries → whole_rows_nudged
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    dW1 = np.zeros(W1.shape)
    for i in range(len(W1)):
        up, down = W1.copy(), W1.copy()
        up[i] += h
        down[i] -= h
        dW1[i] = (loss(X, t, up, b1, w2, b2) - loss(X, t, down, b1, w2, b2)) / (2 * h)
    I = np.eye(len(b1)) * h
    db1 = np.array([(loss(X, t, W1, b1 + r, w2, b2) - loss(X, t, W1, b1 - r, w2, b2)) / (2 * h) for r in I])
    dw2 = np.array([(loss(X, t, W1, b1, w2 + r, b2) - loss(X, t, W1, b1, w2 - r, b2)) / (2 * h) for r in I])
    db2 = (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h)
    return dW1, db1, dw2, db2

# %% nudging · wrong · nudge: db1 is found by moving w2 (copied line, variable not exchanged) → value_of_another
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    dW1 = np.zeros(W1.shape)
    for i in range(W1.shape[0]):
        for j in range(W1.shape[1]):
            E = np.zeros(W1.shape)
            E[i, j] = h
            dW1[i, j] = (loss(X, t, W1 + E, b1, w2, b2) - loss(X, t, W1 - E, b1, w2, b2)) / (2 * h)
    dw2 = np.zeros(w2.shape)
    for j in range(len(w2)):
        e = np.zeros(len(w2))
        e[j] = h
        dw2[j] = (loss(X, t, W1, b1, w2 + e, b2) - loss(X, t, W1, b1, w2 - e, b2)) / (2 * h)
    db1 = np.zeros(b1.shape)
    for j in range(len(b1)):
        e = np.zeros(len(b1))
        e[j] = h
        db1[j] = (loss(X, t, W1, b1, w2 + e, b2) - loss(X, t, W1, b1, w2 - e, b2)) / (2 * h)
    db2 = (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h)
    return dW1, db1, dw2, db2

# %% nudging · wrong · nudge: b2 is forgotten, db2 stays 0 → last_bias_never_nudged
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    out = []
    for name in ["W1", "b1", "w2"]:
        p = {"W1": W1, "b1": b1, "w2": w2}
        g = np.zeros(p[name].shape)
        for i in np.ndindex(g.shape):
            q = {**p, name: p[name].copy()}
            q[name][i] += h
            r = {**p, name: p[name].copy()}
            r[name][i] -= h
            g[i] = (loss(X, t, **q, b2=b2) - loss(X, t, **r, b2=b2)) / (2 * h)
        out.append(g)
    return out[0], out[1], out[2], 0.0

# %% nudging · wrong · nudge: returned in the order dw2, db2, dW1, db1 → values_exchanged
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    def central(f, p):
        g = np.zeros_like(p, dtype=float)
        for i, _ in np.ndenumerate(p):
            e = np.zeros_like(g)
            e[i] = h
            g[i] = (f(p + e) - f(p - e)) / (2 * h)
        return g
    dw2 = central(lambda v: loss(X, t, W1, b1, v, b2), w2)
    db2 = (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h)
    dW1 = central(lambda v: loss(X, t, v, b1, w2, b2), W1)
    db1 = central(lambda v: loss(X, t, W1, v, w2, b2), b1)
    return dw2, db2, dW1, db1

# %% nudging · wrong · nudge: one long vector is returned, not four parts → other_form
def nudge(X, t, W1, b1, w2, b2):
    d, u = W1.shape
    theta = np.concatenate([W1.ravel(), b1, w2, [b2]])
    def f(v):
        return loss(X, t, v[:d*u].reshape(d, u), v[d*u:d*u+u], v[d*u+u:-1], v[-1])
    h = 1e-5
    return np.array([(f(theta + h * e) - f(theta - h * e)) / (2 * h) for e in np.eye(len(theta))])

# %% nudging · wrong · nudge: the long vector is cut up with b1 and w2 exchanged → values_exchanged
def nudge(X, t, W1, b1, w2, b2):
    d, u = W1.shape
    theta = np.concatenate([W1.ravel(), b1, w2, [b2]])
    def f(v):
        return loss(X, t, v[:d*u].reshape(d, u), v[d*u:d*u+u], v[d*u+u:-1], v[-1])
    h = 1e-5
    g = np.array([(f(theta + h * e) - f(theta - h * e)) / (2 * h) for e in np.eye(len(theta))])
    dw2 = g[d*u:d*u+u]
    db1 = g[d*u+u:d*u+2*u]
    return g[:d*u].reshape(d, u), db1, dw2, g[-1]

# %% nudging · wrong · nudge: flattened by rows and put together by columns, entries of dW1 stand in wrong places → other_places
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    flat = W1.flatten()
    g = []
    for k in range(len(flat)):
        up, down = flat.copy(), flat.copy()
        up[k] += h
        down[k] -= h
        g.append((loss(X, t, up.reshape(W1.shape), b1, w2, b2) - loss(X, t, down.reshape(W1.shape), b1, w2, b2)) / (2 * h))
    dW1 = np.array(g).reshape(W1.shape, order="F")
    u = len(b1)
    db1 = np.array([(loss(X, t, W1, b1 + h * (np.arange(u) == k), w2, b2) - loss(X, t, W1, b1 - h * (np.arange(u) == k), w2, b2)) / (2 * h) for k in range(u)])
    dw2 = np.array([(loss(X, t, W1, b1, w2 + h * (np.arange(u) == k), b2) - loss(X, t, W1, b1, w2 - h * (np.arange(u) == k), b2)) / (2 * h) for k in range(u)])
    return dW1, db1, dw2, (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h)

# %% nudging · wrong · nudge: moves each weight by h times itself, but divides by 2h → nudged_by_a_share
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    p = (W1, b1, w2, np.array(b2, dtype=float))
    res = []
    for k, a in enumerate(p):
        g = np.zeros(a.shape)
        for i in np.ndindex(a.shape):
            f = np.ones(a.shape)
            f[i] = 1 + h
            b = np.ones(a.shape)
            b[i] = 1 - h
            g[i] = (loss(X, t, *p[:k], a * f, *p[k+1:]) - loss(X, t, *p[:k], a * b, *p[k+1:])) / (2 * h)
        res.append(g)
    return res[0], res[1], res[2], res[3].item()

# %% nudging · wrong · nudge: loops over b1 and w2 with d (the number of inputs) instead of the number of units → only_first_entries_of_the_vectors
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    d = len(W1)
    units = W1.shape[1]
    dW1 = np.zeros((d, units))
    db1 = np.zeros(units)
    dw2 = np.zeros(units)
    for i in range(d):
        for j in range(units):
            u, v = W1.copy(), W1.copy()
            u[i, j] += h; v[i, j] -= h
            dW1[i, j] = (loss(X, t, u, b1, w2, b2) - loss(X, t, v, b1, w2, b2)) / (2 * h)
    for i in range(d):
        u, v = b1.copy(), b1.copy()
        u[i] += h; v[i] -= h
        db1[i] = (loss(X, t, W1, u, w2, b2) - loss(X, t, W1, v, w2, b2)) / (2 * h)
        u, v = w2.copy(), w2.copy()
        u[i] += h; v[i] -= h
        dw2[i] = (loss(X, t, W1, b1, u, b2) - loss(X, t, W1, b1, v, b2)) / (2 * h)
    db2 = (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h)
    return dW1, db1, dw2, db2

# %% nudging · wrong · nudge: calls the loss with w2 and b2 exchanged, an error → shapes_do_not_fit
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    db2 = (loss(X, t, W1, b1, b2 + h, w2) - loss(X, t, W1, b1, b2 - h, w2)) / (2 * h)
    dw2 = np.array([(loss(X, t, W1, b1, b2, w2 + h * e) - loss(X, t, W1, b1, b2, w2 - h * e)) / (2 * h) for e in np.eye(len(w2))])
    db1 = np.array([(loss(X, t, W1, b1 + h * e, b2, w2) - loss(X, t, W1, b1 - h * e, b2, w2)) / (2 * h) for e in np.eye(len(b1))])
    dW1 = np.zeros(W1.shape)
    return dW1, db1, dw2, db2

# %% nudging · wrong · nudge: only the diagonal of W1 is moved (one index for both) → diagonal_only
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    dW1 = np.zeros(W1.shape)
    for i in range(min(W1.shape)):
        a, b = W1.copy(), W1.copy()
        a[i, i] += h
        b[i, i] -= h
        dW1[i, i] = (loss(X, t, a, b1, w2, b2) - loss(X, t, b, b1, w2, b2)) / (2 * h)
    def vec(p, f):
        return np.array([(f(p + h * e) - f(p - h * e)) / (2 * h) for e in np.eye(len(p))])
    db1 = vec(b1, lambda v: loss(X, t, W1, v, w2, b2))
    dw2 = vec(w2, lambda v: loss(X, t, W1, b1, v, b2))
    db2 = vec(np.array([b2]), lambda v: loss(X, t, W1, b1, w2, v[0]))[0]
    return dW1, db1, dw2, db2

# %% nudging · wrong · nudge: a sum over the examples, the loss asked for one example at a time and added up → factor_of_the_question
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    def total(*p):
        return sum(loss(X[i:i+1], t[i:i+1], *p) for i in range(len(X)))
    p = [W1, b1, w2, np.array(float(b2))]
    gs = []
    for k in range(4):
        g = np.zeros(p[k].shape)
        for i in np.ndindex(g.shape):
            e = np.zeros(g.shape)
            e[i] = h
            q, r = list(p), list(p)
            q[k] = p[k] + e
            r[k] = p[k] - e
            g[i] = (total(*q) - total(*r)) / (2 * h)
        gs.append(g)
    return gs[0], gs[1], gs[2], float(gs[3])

# %% nudging · wrong · nudge: absolute value of the difference, signs lost → size_of_the_slope
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    def g(p, f):
        out = np.empty(p.shape)
        for i in np.ndindex(*p.shape):
            e = np.zeros(p.shape); e[i] = h
            out[i] = abs(f(p + e) - f(p - e)) / (2 * h)
        return out
    return (g(W1, lambda v: loss(X, t, v, b1, w2, b2)), g(b1, lambda v: loss(X, t, W1, v, w2, b2)),
            g(w2, lambda v: loss(X, t, W1, b1, v, b2)),
            abs(loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h))

# %% nudging · wrong · nudge: moves the columns of X instead of the entries of W1; b1, w2, b2 right → inputs_nudged
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    dW1 = np.zeros(W1.shape)
    for i in range(W1.shape[0]):
        for j in range(W1.shape[1]):
            up, down = X.copy(), X.copy()
            up[:, i] += h
            down[:, i] -= h
            dW1[i, j] = (loss(up, t, W1, b1, w2, b2) - loss(down, t, W1, b1, w2, b2)) / (2 * h)
    E = h * np.identity(len(w2))
    db1 = np.array([loss(X, t, W1, b1 + e, w2, b2) - loss(X, t, W1, b1 - e, w2, b2) for e in E]) / (2 * h)
    dw2 = np.array([loss(X, t, W1, b1, w2 + e, b2) - loss(X, t, W1, b1, w2 - e, b2) for e in E]) / (2 * h)
    db2 = (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h)
    return dW1, db1, dw2, db2

# %% nudging · wrong · nudge: return is indented into the loop of W1's rows, rows after the first stay zero → first_row_only
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    dW1, db1, dw2 = np.zeros_like(W1), np.zeros_like(b1), np.zeros_like(w2)
    for i in range(W1.shape[0]):
        for j in range(W1.shape[1]):
            P, M = W1.copy(), W1.copy()
            P[i, j] = P[i, j] + h
            M[i, j] = M[i, j] - h
            dW1[i, j] = (loss(X, t, P, b1, w2, b2) - loss(X, t, M, b1, w2, b2)) / (2 * h)
            P, M = b1.copy(), b1.copy()
            P[j] = P[j] + h
            M[j] = M[j] - h
            db1[j] = (loss(X, t, W1, P, w2, b2) - loss(X, t, W1, M, w2, b2)) / (2 * h)
            P, M = w2.copy(), w2.copy()
            P[j] = P[j] + h
            M[j] = M[j] - h
            dw2[j] = (loss(X, t, W1, b1, P, b2) - loss(X, t, W1, b1, M, b2)) / (2 * h)
        db2 = (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h)
        return dW1, db1, dw2, db2

# %% nudging · wrong · nudge: returns the steps of gradient descent, -0.1 times the slopes → constant_factor
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    rate = 0.1
    def new(p, f):
        q = p.copy()
        for i in np.ndindex(p.shape):
            e = np.zeros(p.shape); e[i] = h
            q[i] -= rate * (f(p + e) - f(p - e)) / (2 * h)
        return q - p
    return (new(W1, lambda v: loss(X, t, v, b1, w2, b2)), new(b1, lambda v: loss(X, t, W1, v, w2, b2)),
            new(w2, lambda v: loss(X, t, W1, b1, v, b2)),
            -rate * (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h))

# %% nudging · wrong · nudge: p[:] taken for a copy (it is the same memory), so the second loss is asked at the start again, half of the slope → input_changed, one_side_and_two_steps
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    out = []
    for p, put in [(W1, lambda v: (v, b1, w2)), (b1, lambda v: (W1, v, w2)), (w2, lambda v: (W1, b1, v))]:
        g = np.zeros(p.shape)
        for i in np.ndindex(p.shape):
            up = p[:]
            up[i] += h
            L_up = loss(X, t, *put(up), b2)
            down = p[:]
            down[i] -= h
            L_down = loss(X, t, *put(down), b2)
            g[i] = (L_up - L_down) / (2 * h)
        out.append(g)
    return (*out, (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h))

# %% nudging · wrong · nudge: hill climbing, gives +1 or -1 for the direction in which the loss falls → downhill_direction
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    def better(p, f):
        p = np.asarray(p, dtype=float)
        g = np.zeros(p.shape)
        for i in np.ndindex(p.shape):
            e = np.zeros(p.shape)
            e[i] = h
            g[i] = 1 if f(p + e) < f(p - e) else -1
        return g
    return (better(W1, lambda v: loss(X, t, v, b1, w2, b2)), better(b1, lambda v: loss(X, t, W1, v, w2, b2)),
            better(w2, lambda v: loss(X, t, W1, b1, v, b2)), float(better(b2, lambda v: loss(X, t, W1, b1, w2, v))))

# %% nudging · wrong · nudge: a variable called loss hides the function loss, an error → function_hidden
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    grads = []
    for e in np.eye(len(b1)) * h:
        loss = (loss(X, t, W1, b1 + e, w2, b2) - loss(X, t, W1, b1 - e, w2, b2)) / (2 * h)
        grads.append(loss)
    return np.zeros(W1.shape), np.array(grads), np.zeros(w2.shape), 0.0

# %% nudging · wrong · nudge: written for 2 inputs and 3 units, whatever the shapes are → shapes_do_not_fit
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    dW1 = np.zeros((2, 3))
    for i in range(2):
        for j in range(3):
            e = np.zeros((2, 3))
            e[i, j] = h
            dW1[i, j] = (loss(X, t, W1 + e, b1, w2, b2) - loss(X, t, W1 - e, b1, w2, b2)) / (2 * h)
    db1, dw2 = np.zeros(3), np.zeros(3)
    for j in range(3):
        e = np.zeros(3)
        e[j] = h
        db1[j] = (loss(X, t, W1, b1 + e, w2, b2) - loss(X, t, W1, b1 - e, w2, b2)) / (2 * h)
        dw2[j] = (loss(X, t, W1, b1, w2 + e, b2) - loss(X, t, W1, b1, w2 - e, b2)) / (2 * h)
    return dW1, db1, dw2, (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h)

# %% nudging · wrong · nudge: a bracket is missing, L(up) - L(down) / (2h) → brackets_forgotten
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    def d(p, f):
        g = np.zeros(np.shape(p))
        for i in np.ndindex(g.shape):
            e = np.zeros(g.shape)
            e[i] = h
            g[i] = f(p + e) - f(p - e) / (2 * h)
        return g
    return (d(W1, lambda v: loss(X, t, v, b1, w2, b2)), d(b1, lambda v: loss(X, t, W1, v, w2, b2)),
            d(w2, lambda v: loss(X, t, W1, b1, v, b2)), d(b2, lambda v: loss(X, t, W1, b1, w2, v))[()])

# %% nudging · right · one long vector, rows of the identity, split at the end
def nudge(X, t, W1, b1, w2, b2):
    d, u = W1.shape
    theta = np.concatenate([np.ravel(W1), b1, w2, [b2]])
    def f(v):
        A, b, c, e = np.split(v, [d * u, d * u + u, d * u + 2 * u])
        return loss(X, t, A.reshape(d, u), b, c, e[0])
    h = 1e-5
    g = np.array([f(theta + h * e) - f(theta - h * e) for e in np.eye(theta.size)]) / (2 * h)
    A, b, c, e = np.split(g, [d * u, d * u + u, d * u + 2 * u])
    return A.reshape(d, u), b, c, e[0]

# %% nudging · right · moves its own copies in place and puts the old number back exactly
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    params = [np.array(p, dtype=float) for p in (W1, b1, w2, b2)]
    grads = [np.zeros(p.shape) for p in params]
    for p, g in zip(params, grads):
        for i in np.ndindex(p.shape):
            keep = p[i]
            p[i] = keep + h
            g[i] = loss(X, t, *params)
            p[i] = keep - h
            g[i] = (g[i] - loss(X, t, *params)) / (2 * h)
            p[i] = keep
    return grads[0], grads[1], grads[2], float(grads[3])

# %% nudging · right · moves the given arrays themselves for a moment, each number is put back exactly
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    def grad(p):
        g = np.zeros(p.shape)
        for i in np.ndindex(p.shape):
            old = p[i]
            p[i] = old + h
            up = loss(X, t, W1, b1, w2, b2)
            p[i] = old - h
            down = loss(X, t, W1, b1, w2, b2)
            p[i] = old
            g[i] = (up - down) / (2 * h)
        return g
    db2 = (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h)
    return grad(W1), grad(b1), grad(w2), db2

# %% nudging · right · keyword arguments, begins with b2, from the last to the first
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    p = dict(W1=W1, b1=b1, w2=w2, b2=b2)
    out = {}
    for name in ["b2", "w2", "b1", "W1"]:
        base = np.asarray(p[name], dtype=float)
        g = np.zeros(base.shape)
        for i in reversed(list(np.ndindex(base.shape))):
            s = 0
            for sign in (-1, 1):
                moved = base.copy()
                moved[i] += sign * h
                s += sign * loss(X, t, **{**p, name: moved})
            g[i] = s / (2 * h)
        out[name] = g
    return out["W1"], out["b1"], out["w2"], out["b2"][()]

# %% nudging · right · list comprehensions with units in the outer loop, transposed at the end
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    d, units = W1.shape
    def E(i, j):
        e = np.zeros((d, units))
        e[i, j] = h
        return e
    def F(A=W1, b=b1, c=w2, e=b2):
        return loss(X, t, A, b, c, e) / (2 * h)
    I = h * np.eye(units)
    dW1 = np.array([[F(A=W1 + E(i, j)) - F(A=W1 - E(i, j)) for i in range(d)] for j in range(units)]).T
    db1 = np.array([F(b=b1 + r) - F(b=b1 - r) for r in I])
    dw2 = np.array([F(c=w2 + r) - F(c=w2 - r) for r in I])
    return dW1, db1, dw2, F(e=b2 + h) - F(e=b2 - h)

# %% nudging · right · negative h: goes down first and divides by the negative width
def nudge(X, t, W1, b1, w2, b2):
    h = -1e-5
    def g(p, f):
        out = np.zeros(len(p))
        for k in range(len(p)):
            u = np.array(p, dtype=float)
            v = np.array(p, dtype=float)
            u[k] += h
            v[k] -= h
            out[k] = (f(u) - f(v)) / (2 * h)
        return out
    dW1 = g(W1.ravel(), lambda v: loss(X, t, v.reshape(W1.shape), b1, w2, b2)).reshape(W1.shape)
    return (dW1, g(b1, lambda v: loss(X, t, W1, v, w2, b2)), g(w2, lambda v: loss(X, t, W1, b1, v, b2)),
            g([b2], lambda v: loss(X, t, W1, b1, w2, v[0]))[0])

# %% nudging · right · recursion over the parts: each part is replaced in a tuple
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    def part(before, rest):
        if not rest:
            return ()
        p = np.asarray(rest[0], float)
        g = np.empty(p.shape)
        it = np.nditer(p, flags=["multi_index"])
        for _ in it:
            e = np.zeros(p.shape)
            e[it.multi_index] = h
            g[it.multi_index] = (loss(X, t, *before, p + e, *rest[1:]) - loss(X, t, *before, p - e, *rest[1:])) / (2 * h)
        return (g if g.ndim else float(g),) + part(before + (rest[0],), rest[1:])
    return part((), (W1, b1, w2, b2))

# %% backward · wrong · backward: the friend's code handed in unchanged → the_friends_own
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = p - t
    dw2 = a.T @ d_z2
    db2 = d_z2.sum()
    d_a = np.outer(d_z2, w2)
    d_z1 = d_a * (1 - a)
    dW1 = X.T @ d_z1
    db1 = d_z1[0]
    return dW1, db1, dw2, db2

# %% backward · wrong · backward: the division by n is still missing, the rest is mended → mean_forgotten
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = p - t
    d_z1 = np.outer(d_z2, w2) * (1 - a**2)
    return X.T @ d_z1, d_z1.sum(axis=0), a.T @ d_z2, d_z2.sum()

# %% backward · wrong · backward: the slope of tanh is still 1 - a → square_forgotten
def backward(X, t, W1, b1, w2, b2):
    n = len(X)
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / n
    dw2 = a.T @ d_z2
    db2 = d_z2.sum()
    d_z1 = np.outer(d_z2, w2) * (1 - a)
    return X.T @ d_z1, d_z1.sum(0), dw2, db2

# %% backward · wrong · backward: db1 is still the first example's only → db1_of_the_first_example
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / len(t)
    d_z1 = np.outer(d_z2, w2) * (1 - a * a)
    dW1 = X.T @ d_z1
    db1 = d_z1[0]
    return dW1, db1, a.T @ d_z2, d_z2.sum()

# %% backward · wrong · backward: divides by 8 as in the table, whatever n is → eight_for_n
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / 8
    dw2 = a.T @ d_z2
    db2 = d_z2.sum()
    d_a = np.outer(d_z2, w2)
    d_z1 = d_a * (1 - a**2)
    dW1 = X.T @ d_z1
    db1 = d_z1.sum(axis=0)
    return dW1, db1, dw2, db2

# %% backward · wrong · backward: divided by n twice in the biases, mean of what was divided already → biases_divided_again
def backward(X, t, W1, b1, w2, b2):
    n = X.shape[0]
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / n
    dw2 = a.T @ d_z2
    db2 = d_z2.mean()
    d_z1 = np.outer(d_z2, w2) * (1 - a**2)
    return X.T @ d_z1, d_z1.mean(axis=0), dw2, db2

# %% backward · wrong · backward: only dw2 and db2 are divided by n, the first layer is not → mean_in_the_output_layer_only
def backward(X, t, W1, b1, w2, b2):
    n = len(t)
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = p - t
    dw2 = a.T @ d_z2 / n
    db2 = d_z2.sum() / n
    d_z1 = np.outer(d_z2, w2) * (1 - a**2)
    dW1 = X.T @ d_z1
    db1 = d_z1.sum(axis=0)
    return dW1, db1, dw2, db2

# %% backward · wrong · backward: n is taken from the columns, X.shape[1] → divided_by_features
def backward(X, t, W1, b1, w2, b2):
    n = X.shape[1]
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / n
    d_z1 = np.outer(d_z2, w2) * (1 - a**2)
    return X.T @ d_z1, d_z1.sum(axis=0), a.T @ d_z2, d_z2.sum()

# %% backward · wrong · backward: db1 summed over everything, one number → db1_summed_to_one_number
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / len(X)
    d_z1 = np.outer(d_z2, w2) * (1 - a**2)
    db1 = d_z1.sum()
    return X.T @ d_z1, db1, a.T @ d_z2, d_z2.sum()

# %% backward · wrong · backward: db1 summed along the units (axis=1), shape (n,) → db1_along_the_rows
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / len(X)
    d_z1 = np.outer(d_z2, w2) * (1 - a**2)
    return X.T @ d_z1, np.sum(d_z1, axis=1), a.T @ d_z2, np.sum(d_z2)

# %% backward · wrong · backward: tanh twice, 1 - tanh(a)^2 → tanh_once_more
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / len(p)
    d_a = d_z2[:, None] * w2
    d_z1 = d_a * (1 - np.tanh(a)**2)
    return X.T @ d_z1, d_z1.sum(axis=0), a.T @ d_z2, d_z2.sum()

# %% backward · wrong · backward: slope of the sigmoid, a (1 - a), for the hidden layer → slope_of_a_sigmoid
def backward(X, t, W1, b1, w2, b2):
    n = len(X)
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / n
    d_z1 = np.outer(d_z2, w2) * a * (1 - a)
    return X.T @ d_z1, d_z1.sum(axis=0), a.T @ d_z2, d_z2.sum()

# %% backward · wrong · backward: (1 - a)**2 instead of 1 - a**2 → squared_difference
def backward(X, t, W1, b1, w2, b2):
    n = len(X)
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / n
    d_z1 = np.outer(d_z2, w2) * (1 - a)**2
    return X.T @ d_z1, d_z1.sum(axis=0), a.T @ d_z2, d_z2.sum()

# %% backward · wrong · backward: t - p, all signs turned → downhill
def backward(X, t, W1, b1, w2, b2):
    n = len(X)
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    err = (t - p) / n
    back = np.outer(err, w2) * (1 - a**2)
    return X.T @ back, back.sum(axis=0), a.T @ err, err.sum()

# %% backward · wrong · backward: squared error's slope, (p - t) p (1 - p) → slope_of_the_sigmoid_too
def backward(X, t, W1, b1, w2, b2):
    n = len(X)
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_p = (p - t) / n
    d_z2 = d_p * p * (1 - p)
    d_z1 = np.outer(d_z2, w2) * (1 - a**2)
    return X.T @ d_z1, d_z1.sum(axis=0), a.T @ d_z2, d_z2.sum()

# %% backward · wrong · backward: no slope of tanh at all, thinks 1 - a was the fault and takes it out → slope_of_tanh_forgotten
def backward(X, t, W1, b1, w2, b2):
    n = len(X)
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / n
    d_z1 = np.outer(d_z2, w2)
    return X.T @ d_z1, d_z1.sum(axis=0), a.T @ d_z2, d_z2.sum()

# %% backward · wrong · backward: outer product the other way round, an error or wrong shapes → shapes_do_not_fit
def backward(X, t, W1, b1, w2, b2):
    n = len(X)
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / n
    d_a = np.outer(w2, d_z2)
    d_z1 = d_a * (1 - a.T**2)
    return X.T @ d_z1, d_z1.sum(axis=0), a.T @ d_z2, d_z2.sum()

# %% backward · wrong · backward: dW1 transposed, shape (units, d) → dW1_transposed
def backward(X, t, W1, b1, w2, b2):
    n = len(X)
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / n
    d_z1 = np.outer(d_z2, w2) * (1 - a**2)
    return d_z1.T @ X, d_z1.sum(axis=0), a.T @ d_z2, d_z2.sum()

# %% backward · wrong · backward: order of the return mixed up, db1 and dw2 exchanged → values_exchanged
def backward(X, t, W1, b1, w2, b2):
    n = len(X)
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / n
    d_z1 = np.outer(d_z2, w2) * (1 - a**2)
    dW1, db1 = X.T @ d_z1, d_z1.sum(axis=0)
    dw2, db2 = a.T @ d_z2, d_z2.sum()
    return dW1, dw2, db1, db2

# %% backward · wrong · backward: takes the wrong order of layers, returns (dw2, db2, dW1, db1) → values_exchanged
def backward(X, t, W1, b1, w2, b2):
    n = len(X)
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / n
    d_z1 = np.outer(d_z2, w2) * (1 - a**2)
    return a.T @ d_z2, d_z2.sum(), X.T @ d_z1, d_z1.sum(axis=0)

# %% backward · wrong · backward: w2 is forgotten on the way back, every unit gets the whole error → output_weights_not_passed
def backward(X, t, W1, b1, w2, b2):
    n = len(X)
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / n
    d_z1 = d_z2[:, np.newaxis] * (1 - a**2)
    return X.T @ d_z1, d_z1.sum(axis=0), a.T @ d_z2, d_z2.sum()

# %% backward · wrong · backward: goes back through the new output weights (a step is taken first) → updated_weights_on_the_way_back
def backward(X, t, W1, b1, w2, b2):
    n = len(X)
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / n
    dw2 = a.T @ d_z2
    db2 = d_z2.sum()
    w2 = w2 - dw2
    d_z1 = np.outer(d_z2, w2) * (1 - a**2)
    return X.T @ d_z1, d_z1.sum(axis=0), dw2, db2

# %% backward · wrong · backward: loop over the examples, overwrites dW1 and db1 instead of adding up → first_layer_of_the_last_example
def backward(X, t, W1, b1, w2, b2):
    n = len(X)
    dw2, db2 = np.zeros(len(w2)), 0.0
    for i in range(n):
        a = np.tanh(X[i] @ W1 + b1)
        p = 1 / (1 + np.exp(-(a @ w2 + b2)))
        e = p - t[i]
        dw2 += e * a / n
        db2 += e / n
        d_z1 = e * w2 * (1 - a**2)
        dW1 = np.outer(X[i], d_z1) / n
        db1 = d_z1 / n
    return dW1, db1, dw2, db2

# %% backward · wrong · backward: mended by the table, every array divided by the friend's factor 8, nothing else → only_divided_by_eight
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = p - t
    d_a = np.outer(d_z2, w2)
    d_z1 = d_a * (1 - a)
    grads = X.T @ d_z1, d_z1[0], a.T @ d_z2, d_z2.sum()
    return tuple(g / 8 for g in grads)

# %% backward · wrong · backward: the bias b1 is forgotten going forward → first_bias_forgotten
def backward(X, t, W1, b1, w2, b2):
    n = len(X)
    a = np.tanh(X @ W1)
    z = np.einsum("nu,u->n", a, w2) + b2
    p = 0.5 * (1 + np.tanh(z / 2))
    d_z2 = (p - t) / n
    d_z1 = np.outer(d_z2, w2) * (1 - a**2)
    return X.T @ d_z1, d_z1.sum(axis=0), a.T @ d_z2, d_z2.sum()

# %% backward · wrong · backward: sigmoid without the minus, 1/(1+exp(z)) → sigmoid_upside_down
def backward(X, t, W1, b1, w2, b2):
    n = len(X)
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(a @ w2 + b2))
    d_z2 = (p - t) / n
    d_z1 = np.outer(d_z2, w2) * (1 - a**2)
    return X.T @ d_z1, d_z1.sum(axis=0), a.T @ d_z2, d_z2.sum()

# %% backward · wrong · backward: dw2 with the slope in it, (1 - a^2).T @ d_z2 → slope_for_the_activation
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    s = 1 - a**2
    d_z2 = (1 / (1 + np.exp(-(a @ w2 + b2))) - t) / len(X)
    dw2 = s.T @ d_z2
    d_z1 = np.outer(d_z2, w2) * s
    return X.T @ d_z1, d_z1.sum(axis=0), dw2, d_z2.sum()

# %% backward · wrong · backward: db1 is the mean of d_a (before the slope), and 1/n is missing in dW1 → factor_of_the_question, slope_of_tanh_forgotten
def backward(X, t, W1, b1, w2, b2):
    n = len(X)
    a = np.tanh(X @ W1 + b1)
    d_z2 = 1 / (1 + np.exp(-(a @ w2 + b2))) - t
    d_a = np.outer(d_z2, w2)
    d_z1 = d_a * (1 - a**2)
    return X.T @ d_z1, d_a.mean(axis=0), a.T @ d_z2 / n, d_z2.mean()

# %% backward · wrong · backward: subtracts the mean error, so that db2 is always 0
def backward(X, t, W1, b1, w2, b2):
    n = len(X)
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = p - t
    d_z2 = (d_z2 - d_z2.mean()) / n
    d_z1 = np.outer(d_z2, w2) * (1 - a**2)
    return X.T @ d_z1, d_z1.sum(axis=0), a.T @ d_z2, d_z2.sum()

# %% backward · wrong · backward: rounds p to 0 or 1 before comparing with t → output_decides
def backward(X, t, W1, b1, w2, b2):
    n = len(X)
    a = np.tanh(X @ W1 + b1)
    p = (a @ w2 + b2 > 0).astype(float)
    d_z2 = (p - t) / n
    d_z1 = np.outer(d_z2, w2) * (1 - a**2)
    return X.T @ d_z1, d_z1.sum(axis=0), a.T @ d_z2, d_z2.sum()

# %% backward · wrong · backward: d_z2 is another name for t, which is changed in place → integer_array
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = t
    d_z2 -= p
    d_z2 /= -len(X)
    d_z1 = np.outer(d_z2, w2) * (1 - a**2)
    return X.T @ d_z1, d_z1.sum(axis=0), a.T @ d_z2, d_z2.sum()

# %% backward · wrong · backward: takes the friend's result and divides by the numbers of the table, as far as they reach
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = p - t
    d_z1 = np.outer(d_z2, w2) * (1 - a)
    table = np.resize([21.64, 243.85, 4.41, 34.19, 1272.72, 5.26], W1.shape)
    return X.T @ d_z1 / table, d_z1[0] / np.resize([-4.94, 6.13, -3.70], b1.shape), a.T @ d_z2 / 8, d_z2.sum() / 8

# %% backward · wrong · backward: X.T * d_z1 with a star instead of the matrix product → shapes_do_not_fit
def backward(X, t, W1, b1, w2, b2):
    n = len(X)
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / n
    d_z1 = np.outer(d_z2, w2) * (1 - a**2)
    dW1 = X.T * d_z1
    return dW1, np.sum(d_z1, axis=0), a.T @ d_z2, np.sum(d_z2)

# %% backward · wrong · backward: db1 is taken over from db2, the same number for every unit → value_of_another
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    r = (1 / (1 + np.exp(-(a @ w2 + b2))) - t) / len(X)
    db2 = r.sum()
    db1 = db2 * np.ones(len(b1))
    return X.T @ (r[:, None] * w2 * (1 - a**2)), db1, r @ a, db2

# %% backward · wrong · backward: db1 starts with d_z1[0] and then adds all rows, the first example counts twice → first_example_counted_twice
def backward(X, t, W1, b1, w2, b2):
    n = len(X)
    a = np.tanh(X @ W1 + b1)
    d_z2 = (1 / (1 + np.exp(-(a @ w2 + b2))) - t) / n
    d_z1 = np.outer(d_z2, w2) * (1 - a**2)
    db1 = d_z1[0].copy()
    for i in range(n):
        db1 += d_z1[i]
    return X.T @ d_z1, db1, a.T @ d_z2, d_z2.sum()

# %% backward · right · einsum everywhere
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(np.einsum("nd,du->nu", X, W1) + b1)
    z = np.einsum("nu,u->n", a, w2) + b2
    r = (1 / (1 + np.exp(-z)) - t) / z.size
    s = 1 - a**2
    return (np.einsum("nd,n,u,nu->du", X, r, w2, s), np.einsum("n,u,nu->u", r, w2, s),
            np.einsum("n,nu->u", r, a), np.einsum("n->", r))

# %% backward · right · loop over the examples, adding up, n divided at the end
def backward(X, t, W1, b1, w2, b2):
    dW1, db1, dw2, db2 = np.zeros(W1.shape), np.zeros(b1.shape), np.zeros(w2.shape), 0.0
    for x, target in zip(X, t):
        a = np.tanh(x @ W1 + b1)
        e = 1 / (1 + np.exp(-(a @ w2 + b2))) - target
        dw2 += e * a
        db2 += e
        g = e * w2 * (1 - a**2)
        db1 += g
        dW1 += np.outer(x, g)
    n = len(X)
    return dW1 / n, db1 / n, dw2 / n, db2 / n

# %% backward · right · four nested loops and the math module, numbers only
def backward(X, t, W1, b1, w2, b2):
    import math
    n, d = X.shape
    units = len(b1)
    dW1 = np.zeros((d, units))
    db1 = np.zeros(units)
    dw2 = np.zeros(units)
    db2 = 0.0
    for i in range(n):
        a = [math.tanh(sum(X[i, k] * W1[k, j] for k in range(d)) + b1[j]) for j in range(units)]
        z = sum(a[j] * w2[j] for j in range(units)) + b2
        p = 0.5 + 0.5 * math.tanh(z / 2)
        r = (p - t[i]) / n
        db2 += r
        for j in range(units):
            dw2[j] += r * a[j]
            g = r * w2[j] * (1 - a[j]) * (1 + a[j])
            db1[j] += g
            for k in range(d):
                dW1[k, j] += g * X[i, k]
    return dW1, db1, dw2, db2

# %% backward · right · biases as a column of ones in both layers
def backward(X, t, W1, b1, w2, b2):
    one = np.ones((len(X), 1))
    Xe = np.hstack([X, one])
    a = np.tanh(Xe @ np.vstack([W1, b1]))
    ae = np.hstack([a, one])
    p = 1 / (1 + np.exp(-ae @ np.append(w2, b2)))
    r = (p - t) / len(X)
    D2 = ae.T @ r
    D1 = Xe.T @ (r[:, None] * w2 * (1 - a**2))
    return D1[:-1], D1[-1], D2[:-1], D2[-1]

# %% backward · right · everything as columns (transposed), slope as 1/cosh^2
def backward(X, t, W1, b1, w2, b2):
    Z = W1.T @ X.T + np.reshape(b1, (-1, 1))
    A = np.tanh(Z)
    p = 1 / (1 + np.exp(-(w2 @ A + b2)))
    r = (p - t).reshape(1, -1)
    G = np.reshape(w2, (-1, 1)) @ r / np.cosh(Z)**2
    n = r.shape[1]
    return (G @ X.T.T).T / n, G.mean(axis=1), (A @ r.T)[:, 0] / n, r.mean()

# %% backward · right · complex step through a loss that takes complex numbers
def backward(X, t, W1, b1, w2, b2):
    def L(W, b, w, c):
        z = np.tanh(X @ W + b) @ w + c
        return np.mean(np.log(1 + np.exp(z)) - t * z)
    h = 1e-30
    p = [W1, b1, w2, np.array(b2)]
    out = []
    for k in range(4):
        g = np.zeros(p[k].shape)
        for i in np.ndindex(g.shape):
            q = [v.astype(complex) for v in p]
            q[k][i] += 1j * h
            g[i] = L(*q).imag / h
        out.append(g)
    return out[0], out[1], out[2], float(out[3])

# %% backward · right · output weights put into the slope first, mean over a three-dimensional array
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    r = 1 / (1 + np.exp(-(a @ w2 + b2))) - t
    back = (w2 - w2 * a**2) * r[:, None]
    cube = X[:, :, None] * back[:, None, :]
    return cube.mean(axis=0), back.mean(axis=0), (a * r[:, None]).mean(axis=0), r.mean()

# %% backward · right · one unit after the other, columns stacked
def backward(X, t, W1, b1, w2, b2):
    n = len(t)
    hidden = [np.tanh(X @ W1[:, j] + b1[j]) for j in range(len(b1))]
    z = sum(w * a for w, a in zip(w2, hidden)) + b2
    r = (np.exp(-np.logaddexp(0, -z)) - t) / n
    slopes = [r * w * (1 - a * a) for w, a in zip(w2, hidden)]
    return (np.column_stack([X.T @ s for s in slopes]), np.array([np.sum(s) for s in slopes]),
            np.array([np.dot(r, a) for a in hidden]), np.sum(r))

# %% backward · right · the friend's code with ufuncs and tensordot, divided only at the very end
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = np.subtract(p, t)
    dw2 = np.dot(d_z2, a)
    db2 = np.dot(d_z2, np.ones(len(t)))
    d_z1 = np.multiply.outer(d_z2, w2)
    d_z1 -= d_z1 * a * a
    dW1 = np.tensordot(X, d_z1, axes=(0, 0))
    db1 = np.add.reduce(d_z1)
    return tuple(g / len(t) for g in (dW1, db1, dw2, db2))

# %% training · wrong · train: -= on the given arrays, the starting weights are changed → input_changed
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for _ in range(steps):
        losses.append(loss(X, t, W1, b1, w2, b2))
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1 -= learning_rate * dW1
        b1 -= learning_rate * db1
        w2 -= learning_rate * dw2
        b2 -= learning_rate * db2
    return W1, b1, w2, b2, losses

# %% training · wrong · train: only W1 is copied, b1 and w2 are changed in place → input_changed
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    W1 = W1.copy()
    losses = []
    for step in range(steps):
        losses += [loss(X, t, W1, b1, w2, b2)]
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1 -= learning_rate * dW1
        b1 -= learning_rate * db1
        w2 -= learning_rate * dw2
        b2 = b2 - learning_rate * db2
    return W1, b1, w2, b2, losses

# %% training · wrong · train: losses after each step instead of before → losses_after_the_step
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for _ in range(steps):
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1 = W1 - learning_rate * dW1
        b1 = b1 - learning_rate * db1
        w2 = w2 - learning_rate * dw2
        b2 = b2 - learning_rate * db2
        losses.append(loss(X, t, W1, b1, w2, b2))
    return W1, b1, w2, b2, losses

# %% training · wrong · train: one loss too many, the last one as well → last_loss_too
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = [loss(X, t, W1, b1, w2, b2)]
    for _ in range(steps):
        g = backward(X, t, W1, b1, w2, b2)
        W1, b1, w2, b2 = [p - learning_rate * d for p, d in zip((W1, b1, w2, b2), g)]
        losses.append(loss(X, t, W1, b1, w2, b2))
    return W1, b1, w2, b2, losses

# %% training · wrong · train: uphill, plus instead of minus → uphill
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for _ in range(steps):
        losses.append(loss(X, t, W1, b1, w2, b2))
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1 = W1 + learning_rate * dW1
        b1 = b1 + learning_rate * db1
        w2 = w2 + learning_rate * dw2
        b2 = b2 + learning_rate * db2
    return W1, b1, w2, b2, losses

# %% training · wrong · train: b2 is not updated → last_bias_stands_still
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for _ in range(steps):
        losses.append(loss(X, t, W1, b1, w2, b2))
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1 = W1 - learning_rate * dW1
        b1 = b1 - learning_rate * db1
        w2 = w2 - learning_rate * dw2
    return W1, b1, w2, b2, losses

# %% training · wrong · train: b1 gets w2's gradient (copied line) → first_biases_with_the_gradient_of_w2
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for _ in range(steps):
        losses.append(loss(X, t, W1, b1, w2, b2))
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1 = W1 - learning_rate * dW1
        b1 = b1 - learning_rate * dw2
        w2 = w2 - learning_rate * dw2
        b2 = b2 - learning_rate * db2
    return W1, b1, w2, b2, losses

# %% training · wrong · train: unpacks backward's answer in the wrong order, b1 and w2 exchanged → gradients_of_b1_and_w2_exchanged
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for _ in range(steps):
        losses.append(loss(X, t, W1, b1, w2, b2))
        dW1, dw2, db1, db2 = backward(X, t, W1, b1, w2, b2)
        W1 = W1 - learning_rate * dW1
        b1 = b1 - learning_rate * db1
        w2 = w2 - learning_rate * dw2
        b2 = b2 - learning_rate * db2
    return W1, b1, w2, b2, losses

# %% training · wrong · train: the gradient is computed once before the loop and kept → same_gradient_each_time
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
    losses = []
    for _ in range(steps):
        losses.append(loss(X, t, W1, b1, w2, b2))
        W1 = W1 - learning_rate * dW1
        b1 = b1 - learning_rate * db1
        w2 = w2 - learning_rate * dw2
        b2 = b2 - learning_rate * db2
    return W1, b1, w2, b2, losses

# %% training · wrong · train: backward is asked anew after each update, the four moves are not simultaneous → gradients_after_the_move
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for _ in range(steps):
        losses.append(loss(X, t, W1, b1, w2, b2))
        W1 = W1 - learning_rate * backward(X, t, W1, b1, w2, b2)[0]
        b1 = b1 - learning_rate * backward(X, t, W1, b1, w2, b2)[1]
        w2 = w2 - learning_rate * backward(X, t, W1, b1, w2, b2)[2]
        b2 = b2 - learning_rate * backward(X, t, W1, b1, w2, b2)[3]
    return W1, b1, w2, b2, losses

# %% training · wrong · train: one example at a time instead of the whole batch → one_example_at_a_time
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for _ in range(steps):
        losses.append(loss(X, t, W1, b1, w2, b2))
        for i in range(len(X)):
            dW1, db1, dw2, db2 = backward(X[i:i+1], t[i:i+1], W1, b1, w2, b2)
            W1 = W1 - learning_rate * dW1
            b1 = b1 - learning_rate * db1
            w2 = w2 - learning_rate * dw2
            b2 = b2 - learning_rate * db2
    return W1, b1, w2, b2, losses

# %% training · wrong · train: step k uses only example k mod n (stochastic), losses of the whole batch → one_example_each_step
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    n = len(X)
    for k in range(steps):
        i = k % n
        losses.append(loss(X, t, W1, b1, w2, b2))
        g = backward(X[[i]], t[[i]], W1, b1, w2, b2)
        W1 = W1 - learning_rate * g[0]
        b1 = b1 - learning_rate * g[1]
        w2 = w2 - learning_rate * g[2]
        b2 = b2 - learning_rate * g[3]
    return W1, b1, w2, b2, losses

# %% training · wrong · train: divides the gradient by n once more → divided_by_n_once_more
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    n = len(t)
    for _ in range(steps):
        losses.append(loss(X, t, W1, b1, w2, b2))
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1 = W1 - learning_rate * dW1 / n
        b1 = b1 - learning_rate * db1 / n
        w2 = w2 - learning_rate * dw2 / n
        b2 = b2 - learning_rate * db2 / n
    return W1, b1, w2, b2, losses

# %% training · wrong · train: range(1, steps), one step too few → one_step_too_few
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for step in range(1, steps):
        losses.append(loss(X, t, W1, b1, w2, b2))
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1 = W1 - learning_rate * dW1
        b1 = b1 - learning_rate * db1
        w2 = w2 - learning_rate * dw2
        b2 = b2 - learning_rate * db2
    return W1, b1, w2, b2, losses

# %% training · wrong · train: while k <= steps, one step too many → one_step_too_many
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    k = 0
    while k <= steps:
        losses.append(loss(X, t, W1, b1, w2, b2))
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1, b1 = W1 - learning_rate * dW1, b1 - learning_rate * db1
        w2, b2 = w2 - learning_rate * dw2, b2 - learning_rate * db2
        k += 1
    return W1, b1, w2, b2, losses

# %% training · wrong · train: return inside the loop, one step only → one_step_only
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for i in range(steps):
        losses.append(loss(X, t, W1, b1, w2, b2))
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1 = W1 - learning_rate * dW1
        b1 = b1 - learning_rate * db1
        w2 = w2 - learning_rate * dw2
        b2 = b2 - learning_rate * db2
        return W1, b1, w2, b2, losses

# %% training · wrong · train: losses = [] stands inside the loop, only the last is left → last_loss_only
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for i in range(steps):
        losses = []
        losses.append(loss(X, t, W1, b1, w2, b2))
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1 = W1 - learning_rate * dW1
        b1 = b1 - learning_rate * db1
        w2 = w2 - learning_rate * dw2
        b2 = b2 - learning_rate * db2
    return W1, b1, w2, b2, losses

# %% training · wrong · train: stops early as soon as the loss changes by less than 0.02
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for i in range(steps):
        losses.append(loss(X, t, W1, b1, w2, b2))
        if len(losses) > 1 and abs(losses[-2] - losses[-1]) < 0.02:
            break
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1 = W1 - learning_rate * dW1
        b1 = b1 - learning_rate * db1
        w2 = w2 - learning_rate * dw2
        b2 = b2 - learning_rate * db2
    return W1, b1, w2, b2, losses

# %% training · wrong · train: the learning rate is made smaller with each step
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for i in range(steps):
        lr = learning_rate / (1 + 0.01 * i)
        losses.append(loss(X, t, W1, b1, w2, b2))
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1 = W1 - lr * dW1
        b1 = b1 - lr * db1
        w2 = w2 - lr * dw2
        b2 = b2 - lr * db2
    return W1, b1, w2, b2, losses

# %% training · wrong · train: momentum as read elsewhere → momentum
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    p = [W1, b1, w2, b2]
    v = [0, 0, 0, 0]
    losses = []
    for i in range(steps):
        losses.append(loss(X, t, *p))
        g = backward(X, t, *p)
        v = [0.9 * a + b for a, b in zip(v, g)]
        p = [a - learning_rate * b for a, b in zip(p, v)]
    return (*p, losses)

# %% training · wrong · train: returns the last gradients instead of the weights → gradients_returned
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
    for i in range(steps):
        losses.append(loss(X, t, W1, b1, w2, b2))
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1 = W1 - learning_rate * dW1
        b1 = b1 - learning_rate * db1
        w2 = w2 - learning_rate * dw2
        b2 = b2 - learning_rate * db2
    return dW1, db1, dw2, db2, losses

# %% training · wrong · train: new weights are kept under new names, each step begins at the start again → each_step_from_the_start
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    W1_new, b1_new, w2_new, b2_new = W1, b1, w2, b2
    for i in range(steps):
        losses.append(loss(X, t, W1_new, b1_new, w2_new, b2_new))
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1_new = W1 - learning_rate * dW1
        b1_new = b1 - learning_rate * db1
        w2_new = w2 - learning_rate * dw2
        b2_new = b2 - learning_rate * db2
    return W1_new, b1_new, w2_new, b2_new, losses

# %% training · wrong · train: begins from random weights of its own → chance
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    rng = np.random.default_rng(0)
    W1 = rng.normal(size=W1.shape)
    b1 = rng.normal(size=b1.shape)
    w2 = rng.normal(size=w2.shape)
    b2 = rng.normal()
    losses = []
    for i in range(steps):
        losses.append(loss(X, t, W1, b1, w2, b2))
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1 = W1 - learning_rate * dW1
        b1 = b1 - learning_rate * db1
        w2 = w2 - learning_rate * dw2
        b2 = b2 - learning_rate * db2
    return W1, b1, w2, b2, losses

# %% training · wrong · train: records the squared error instead of the log-loss → squared_error_noted
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for i in range(steps):
        p = 1 / (1 + np.exp(-(np.tanh(X @ W1 + b1) @ w2 + b2)))
        losses.append(np.mean((p - t)**2))
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1 = W1 - learning_rate * dW1
        b1 = b1 - learning_rate * db1
        w2 = w2 - learning_rate * dw2
        b2 = b2 - learning_rate * db2
    return W1, b1, w2, b2, losses

# %% training · wrong · train: losses are put in at the front, so they come out backwards → backwards
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for i in range(steps):
        losses.insert(0, loss(X, t, W1, b1, w2, b2))
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1 = W1 - learning_rate * dW1
        b1 = b1 - learning_rate * db1
        w2 = w2 - learning_rate * dw2
        b2 = b2 - learning_rate * db2
    return W1, b1, w2, b2, losses

# %% training · wrong · train: losses first in the return → values_exchanged
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for i in range(steps):
        losses.append(loss(X, t, W1, b1, w2, b2))
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1 = W1 - learning_rate * dW1
        b1 = b1 - learning_rate * db1
        w2 = w2 - learning_rate * dw2
        b2 = b2 - learning_rate * db2
    return losses, W1, b1, w2, b2

# %% training · wrong · train: the loss is recorded in the middle of a step, after W1 and b1 have moved → loss_between_the_moves
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for i in range(steps):
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1 = W1 - learning_rate * dW1
        b1 = b1 - learning_rate * db1
        losses.append(loss(X, t, W1, b1, w2, b2))
        w2 = w2 - learning_rate * dw2
        b2 = b2 - learning_rate * db2
    return W1, b1, w2, b2, losses

# %% training · wrong · train: an own gradient inside with sums instead of means → gradients_summed
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    def grads(W1, b1, w2, b2):
        a = np.tanh(X @ W1 + b1)
        r = 1 / (1 + np.exp(-(a @ w2 + b2))) - t
        d = np.outer(r, w2) * (1 - a**2)
        return X.T @ d, d.sum(axis=0), a.T @ r, r.sum()
    losses = []
    for i in range(steps):
        losses.append(loss(X, t, W1, b1, w2, b2))
        dW1, db1, dw2, db2 = grads(W1, b1, w2, b2)
        W1 = W1 - learning_rate * dW1
        b1 = b1 - learning_rate * db1
        w2 = w2 - learning_rate * dw2
        b2 = b2 - learning_rate * db2
    return W1, b1, w2, b2, losses

# %% training · wrong · train: learning rate 1 hard-coded, and 2000 steps as in the text below → unused_argument
def train(X, t, W1, b1, w2, b2, learning_rate=1, steps=2000):
    losses = []
    for i in range(2000):
        losses.append(loss(X, t, W1, b1, w2, b2))
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1 = W1 - 1 * dW1
        b1 = b1 - 1 * db1
        w2 = w2 - 1 * dw2
        b2 = b2 - 1 * db2
    return W1, b1, w2, b2, losses

# %% training · wrong · train: the loop variable is called t and overwrites the targets → overwritten_by_the_loop
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for t in range(steps):
        losses.append(loss(X, t, W1, b1, w2, b2))
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1, b1, w2, b2 = W1 - learning_rate * dW1, b1 - learning_rate * db1, w2 - learning_rate * dw2, b2 - learning_rate * db2
    return W1, b1, w2, b2, losses

# %% training · wrong · train: `loss = loss(...)` hides the function, an error → function_hidden
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for _ in range(steps):
        loss = loss(X, t, W1, b1, w2, b2)
        losses.append(loss)
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1 = W1 - learning_rate * dW1
        b1 = b1 - learning_rate * db1
        w2 = w2 - learning_rate * dw2
        b2 = b2 - learning_rate * db2
    return W1, b1, w2, b2, losses

# %% training · wrong · train: remembers the best weights (lowest recorded loss) and returns those, not the last → weights_before_the_last_step
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    p = (W1, b1, w2, b2)
    best, losses = p, []
    for _ in range(steps):
        losses.append(loss(X, t, *p))
        if losses[-1] == min(losses):
            best = p
        p = tuple(v - learning_rate * g for v, g in zip(p, backward(X, t, *p)))
    return (*best, losses)

# %% training · wrong · train: steps by the sign of the gradient only → sign_of_the_gradient_only
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    p = [W1, b1, w2, b2]
    losses = []
    for _ in range(steps):
        losses.append(loss(X, t, *p))
        p = [v - learning_rate * np.sign(g) for v, g in zip(p, backward(X, t, *p))]
    return p[0], p[1], p[2], p[3], losses

# %% training · wrong · train: random search, keeps a random change when the loss gets smaller → chance, only_the_first_is_right
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    rng = np.random.default_rng(1)
    p, losses = [W1, b1, w2, b2], []
    for _ in range(steps):
        losses.append(loss(X, t, *p))
        q = [v + learning_rate * rng.normal(size=np.shape(v)) for v in p]
        if loss(X, t, *q) < losses[-1]:
            p = q
    return (*p, losses)

# %% training · wrong · train: only the loss before the very first step is recorded → only_the_first
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for _ in range(steps):
        now = loss(X, t, W1, b1, w2, b2)
        g = backward(X, t, W1, b1, w2, b2)
        W1, b1, w2, b2 = (v - learning_rate * d for v, d in zip((W1, b1, w2, b2), g))
        if not losses:
            losses.append(now)
    return W1, b1, w2, b2, losses

# %% training · wrong · train: the whole loss so far is recorded, each entry is the sum of the ones before → running_total
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses, total = [], 0
    for _ in range(steps):
        total += loss(X, t, W1, b1, w2, b2)
        losses.append(total)
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1 = W1 - learning_rate * dW1
        b1 = b1 - learning_rate * db1
        w2 = w2 - learning_rate * dw2
        b2 = b2 - learning_rate * db2
    return W1, b1, w2, b2, losses

# %% training · wrong · train: only the output layer learns, W1 and b1 stay → first_layer_stands_still
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for _ in range(steps):
        losses.append(loss(X, t, W1, b1, w2, b2))
        _, _, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        w2 = w2 - learning_rate * dw2
        b2 = b2 - learning_rate * db2
    return W1, b1, w2, b2, losses

# %% training · right · parameters in a list, zip for the step
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    params = [W1, b1, w2, b2]
    losses = []
    for _ in range(steps):
        losses.append(loss(X, t, *params))
        params = [p - learning_rate * g for p, g in zip(params, backward(X, t, *params))]
    return (*params, losses)

# %% training · right · copies first, then in place
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    W1, b1, w2 = W1.astype(float), b1.astype(float), w2.astype(float)
    b2 = float(b2)
    losses = []
    while len(losses) < steps:
        losses.append(loss(X, t, W1, b1, w2, b2))
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1 -= learning_rate * dW1
        b1 -= learning_rate * db1
        w2 -= learning_rate * dw2
        b2 -= learning_rate * db2
    return W1, b1, w2, b2, losses

# %% training · right · recursion that halves the number of steps
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    def go(p, k):
        if k == 0:
            return p, []
        if k == 1:
            g = backward(X, t, *p)
            return tuple(a - learning_rate * b for a, b in zip(p, g)), [loss(X, t, *p)]
        p, first = go(p, k // 2)
        p, second = go(p, k - k // 2)
        return p, first + second
    p, losses = go((W1, b1, w2, b2), steps)
    return (*p, losses)

# %% training · right · losses computed afterwards from the kept history of weights
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    history = [(W1, b1, w2, b2)]
    for k in range(steps):
        W, b, w, c = history[-1]
        gW, gb, gw, gc = backward(X, t, W, b, w, c)
        history.append((W - learning_rate * gW, b - learning_rate * gb, w - learning_rate * gw, c - learning_rate * gc))
    losses = [loss(X, t, *p) for p in history[:-1]]
    return history[-1] + (losses,)

# %% training · right · one loss too many is recorded on purpose and the last thrown away
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = [loss(X, t, W1, b1, w2, b2)]
    for _ in range(steps):
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1, b1, w2, b2 = (W1 - learning_rate * dW1, b1 - learning_rate * db1,
                          w2 - learning_rate * dw2, b2 - learning_rate * db2)
        losses.append(loss(X, t, W1, b1, w2, b2))
    losses.pop()
    return W1, b1, w2, b2, losses

# %% training · right · weights in a dictionary, a helper for one step, updates from the last to the first
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    def step(p):
        g = dict(zip(("W1", "b1", "w2", "b2"), backward(X, t, **p)))
        return {k: p[k] + (-learning_rate) * g[k] for k in reversed(list(p))}
    p = {"W1": W1, "b1": b1, "w2": w2, "b2": b2}
    losses = []
    for _ in range(steps):
        losses.append(float(loss(X, t, **p)))
        p = step(p)
    return p["W1"], p["b1"], p["w2"], p["b2"], losses

# %% training · right · the sum of all gradients so far is kept and subtracted from the starting weights
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    start = (W1, b1, w2, b2)
    total = [np.zeros(np.shape(p)) for p in start]
    losses = []
    for _ in range(steps):
        now = [p - learning_rate * s for p, s in zip(start, total)]
        losses.append(loss(X, t, *now))
        total = [s + g for s, g in zip(total, backward(X, t, *now))]
    W, b, w, c = [p - learning_rate * s for p, s in zip(start, total)]
    return W, b, w, float(c), losses

# %% training · right · own forward and backward in one go, loss from max(z,0) - t z + log1p
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for _ in range(steps):
        a = np.tanh(X @ W1 + b1)
        z = a @ w2 + b2
        losses.append(np.mean(np.maximum(z, 0) - t * z + np.log1p(np.exp(-np.abs(z)))))
        r = (0.5 + 0.5 * np.tanh(z / 2) - t) * (learning_rate / len(t))
        d = r[:, None] * w2 * (1 - a**2)
        W1, b1, w2, b2 = W1 - X.T @ d, b1 - d.sum(0), w2 - r @ a, b2 - r.sum()
    return W1, b1, w2, b2, losses
