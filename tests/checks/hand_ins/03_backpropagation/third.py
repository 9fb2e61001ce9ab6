"""Written before its writer had seen a check; third set."""
import numpy as np


# %% losses · wrong · huber: the slope is not divided by the number of examples → slopes_not_averaged
def huber(y, t, delta):
    e = y - t
    small = np.abs(e) <= delta
    losses = np.where(small, 0.5 * e ** 2, delta * (np.abs(e) - 0.5 * delta))
    d_y = np.where(small, e, delta * np.sign(e))
    return losses.mean(), d_y


# %% losses · wrong · huber: the slope is that of the single example's loss, not of the mean (loop, no division by n) → slopes_not_averaged
def huber(y, t, delta):
    total = 0
    grad = []
    for yi, ti in zip(y, t):
        e = yi - ti
        if abs(e) <= delta:
            total += e * e / 2
            grad.append(e)
        elif e > 0:
            total += delta * (e - delta / 2)
            grad.append(delta)
        else:
            total += delta * (-e - delta / 2)
            grad.append(-delta)
    return total / len(y), np.array(grad)


# %% losses · wrong · huber: the loss is the sum, not the mean; the slope belongs to the mean → loss_summed
def huber(y, t, delta):
    e = y - t
    n = len(y)
    l = np.where(abs(e) <= delta, e ** 2 / 2, delta * (abs(e) - delta / 2))
    return np.sum(l), np.clip(e, -delta, delta) / n


# %% losses · wrong · huber: for large errors the slope is +delta always, the sign of the error is forgotten → sign_forgotten
def huber(y, t, delta):
    n = y.shape[0]
    e = y - t
    inside = np.abs(e) <= delta
    loss = np.mean(np.where(inside, 0.5 * e**2, delta * (np.abs(e) - 0.5 * delta)))
    d_y = np.where(inside, e, delta) / n
    return loss, d_y


# %% losses · wrong · huber: for large errors the slope is the sign only, without delta → delta_forgotten
def huber(y, t, delta):
    def one(e):
        if abs(e) <= delta:
            return 0.5 * e ** 2, e
        return delta * (abs(e) - 0.5 * delta), np.sign(e)
    pairs = [one(e) for e in y - t]
    losses = np.array([p[0] for p in pairs])
    slopes = np.array([p[1] for p in pairs])
    return losses.mean(), slopes / len(y)


# %% losses · wrong · huber: for large errors the slope is delta times e instead of delta times the sign of e → times_the_error
def huber(y, t, delta):
    e = y - t
    ae = np.abs(e)
    mask = ae <= delta
    loss = np.mean(mask * 0.5 * e ** 2 + (1 - mask) * delta * (ae - 0.5 * delta))
    d_y = (mask * e + (1 - mask) * delta * e) / len(e)
    return loss, d_y


# %% losses · wrong · huber: in the linear part half of 1 is taken off instead of half of delta → half_delta_outside_the_brackets
def huber(y, t, delta):
    e = y - t
    losses = np.where(np.abs(e) <= delta, 0.5 * e ** 2, delta * (np.abs(e) - 0.5))
    d = np.where(np.abs(e) <= delta, e, delta * np.sign(e)) / e.size
    return losses.mean(), d


# %% losses · wrong · huber: the bracket is multiplied out wrongly, delta|e| - delta/2 instead of delta|e| - delta²/2 → half_delta_outside_the_brackets
def huber(y, t, delta):
    n = len(y)
    loss = 0.0
    d_y = np.zeros(n)
    for i in range(n):
        e = y[i] - t[i]
        if abs(e) <= delta:
            loss += 0.5 * e ** 2
            d_y[i] = e / n
        else:
            loss += delta * abs(e) - 0.5 * delta
            d_y[i] = delta * np.sign(e) / n
    return loss / n, d_y


# %% losses · wrong · huber: the half is missing in the square part of the loss (the slope is right) → half_forgotten
def huber(y, t, delta):
    e = y - t
    losses = np.where(np.abs(e) <= delta, e ** 2, delta * (np.abs(e) - 0.5 * delta))
    d_y = np.where(np.abs(e) <= delta, e, np.sign(e) * delta) / len(y)
    return np.mean(losses), d_y


# %% losses · wrong · huber: the slope of the square part is 2e, as if there were no half → slope_of_the_whole_square
def huber(y, t, delta):
    e = y - t
    big = np.abs(e) > delta
    l = 0.5 * e * e
    l[big] = delta * (np.abs(e[big]) - 0.5 * delta)
    g = 2 * e
    g[big] = delta * np.sign(e[big])
    return l.mean(), g / len(e)


# %% losses · wrong · huber: the two cases are swapped → branches_exchanged
def huber(y, t, delta):
    e = y - t
    cond = np.abs(e) <= delta
    loss = np.mean(np.where(cond, delta * (np.abs(e) - 0.5 * delta), 0.5 * e**2))
    d_y = np.where(cond, delta * np.sign(e), e) / len(y)
    return loss, d_y


# %% losses · wrong · huber: the condition is e <= delta without the absolute value, so large negative errors count as squares → size_of_the_error_forgotten
def huber(y, t, delta):
    e = y - t
    losses, slopes = [], []
    for err in e:
        if err <= delta:
            losses.append(0.5 * err ** 2)
            slopes.append(err)
        else:
            losses.append(delta * (abs(err) - 0.5 * delta))
            slopes.append(delta)
    n = len(losses)
    return sum(losses) / n, np.array(slopes) / n


# %% losses · wrong · huber: one decision for all examples, by the mean absolute error → all_large
def huber(y, t, delta):
    e = y - t
    if np.mean(np.abs(e)) <= delta:
        return np.mean(0.5 * e ** 2), e / len(e)
    else:
        return np.mean(delta * (np.abs(e) - 0.5 * delta)), delta * np.sign(e) / len(e)


# %% losses · wrong · huber: the error is taken as t - y, so the slope has the wrong sign → downhill
def huber(y, t, delta):
    e = t - y
    n = len(e)
    small = np.abs(e) <= delta
    loss = np.sum(np.where(small, e ** 2 / 2, delta * (np.abs(e) - delta / 2))) / n
    d_y = np.where(small, e, delta * np.sign(e)) / n
    return loss, d_y


# %% losses · wrong · huber: the loss is returned per example, the mean is forgotten → loss_of_each
def huber(y, t, delta):
    e = y - t
    loss = np.where(np.abs(e) <= delta, 0.5 * e ** 2, delta * (np.abs(e) - 0.5 * delta))
    d_y = np.where(np.abs(e) <= delta, e, delta * np.sign(e)) / len(y)
    return loss, d_y


# %% losses · wrong · huber: e is the same array as y, and -= changes the outputs that were given → input_changed
def huber(y, t, delta):
    e = y
    e -= t
    small = np.abs(e) <= delta
    loss = np.where(small, 0.5 * e ** 2, delta * (np.abs(e) - 0.5 * delta)).mean()
    return loss, np.where(small, e, delta * np.sign(e)) / len(e)


# %% losses · wrong · huber: slope and loss are returned in the wrong order → values_exchanged
def huber(y, t, delta):
    e = y - t
    loss = np.mean(np.where(np.abs(e) <= delta, 0.5 * e**2, delta * (np.abs(e) - 0.5 * delta)))
    d_y = np.clip(e, -delta, delta) / len(y)
    return d_y, loss


# %% losses · wrong · huber: the return stands inside the loop, so only the first example is counted → only_the_first_is_right, return_in_loop
def huber(y, t, delta):
    n = len(y)
    loss = 0
    d_y = np.zeros(n)
    for i in range(n):
        e = y[i] - t[i]
        if abs(e) <= delta:
            loss = loss + e ** 2 / 2
            d_y[i] = e / n
        else:
            loss = loss + delta * (abs(e) - delta / 2)
            d_y[i] = delta * np.sign(e) / n
        return loss / n, d_y


# %% losses · wrong · huber: large errors are told by the square, e² <= delta instead of |e| <= delta → square_compared
def huber(y, t, delta):
    e = y - t
    sq = e ** 2
    loss = np.where(sq <= delta, sq / 2, delta * (np.abs(e) - delta / 2)).mean()
    d_y = np.where(sq <= delta, e, delta * np.sign(e)) / len(y)
    return loss, d_y


# %% losses · wrong · log_loss: the formula with log(p) and log(1-p) taken literally gives infinity or nan for large sums → bursts
def log_loss(z, t):
    p = 1 / (1 + np.exp(-z))
    loss = -np.mean(t * np.log(p) + (1 - t) * np.log(1 - p))
    return loss, (p - t) / len(z)


# %% losses · wrong · log_loss: log(1 + exp(...)) taken literally overflows, infinity for z = -1000 → bursts_to_infinity
def log_loss(z, t):
    losses = np.where(t == 1, np.log(1 + np.exp(-z)), np.log(1 + np.exp(z)))
    p = 1 / (1 + np.exp(-z))
    return losses.mean(), (p - t) / z.size


# %% losses · wrong · log_loss: p is clipped away from 0 and 1, so z = -1000 pays about 27 instead of 1000 → probability_cut_off_at_1e_12
def log_loss(z, t):
    p = 1 / (1 + np.exp(-np.clip(z, -500, 500)))
    p = np.clip(p, 1e-12, 1 - 1e-12)
    loss = np.mean(-t * np.log(p) - (1 - t) * np.log(1 - p))
    d_z = (p - t) / len(t)
    return loss, d_z


# %% losses · wrong · log_loss: z itself is clipped in place, which changes the array that was given and makes 500 of 1000 → input_changed, sums_cut_off_at_500
def log_loss(z, t):
    np.clip(z, -500, 500, out=z)
    loss = np.mean(t * np.log1p(np.exp(-z)) + (1 - t) * np.log1p(np.exp(z)))
    return loss, (1 / (1 + np.exp(-z)) - t) / len(z)


# %% losses · wrong · log_loss: the slope is not divided by n → slopes_not_averaged
def log_loss(z, t):
    loss = np.mean(np.logaddexp(0, z) - t * z)
    p = np.exp(-np.logaddexp(0, -z))
    return loss, p - t


# %% losses · wrong · log_loss: the slope is t - p, wrong sign → downhill
def log_loss(z, t):
    loss = np.mean(np.where(t == 1, np.logaddexp(0, -z), np.logaddexp(0, z)))
    p = 0.5 * (1 + np.tanh(z / 2))
    d_z = (t - p) / len(z)
    return loss, d_z


# %% losses · wrong · log_loss: the slope is z - t, the sigmoid is forgotten → sum_for_the_probability
def log_loss(z, t):
    loss = np.mean(np.logaddexp(0, z) - t * z)
    d_z = (z - t) / len(z)
    return loss, d_z


# %% losses · wrong · log_loss: t = 1 and t = 0 are swapped in the loss, the slope is right → no_pays_for_yes, yes_pays_for_no
def log_loss(z, t):
    total = 0
    for zi, ti in zip(z, t):
        if ti == 1:
            total += np.logaddexp(0, zi)
        else:
            total += np.logaddexp(0, -zi)
    p = 1 / (1 + np.exp(-np.clip(z, -700, 700)))
    return total / len(z), (p - t) / len(z)


# %% losses · wrong · log_loss: the slope is multiplied by the slope of the sigmoid p(1-p) once more → slope_of_the_sigmoid_too
def log_loss(z, t):
    n = len(z)
    loss = np.logaddexp(0, (1 - 2 * t) * z).sum() / n
    p = np.exp(-np.logaddexp(0, -z))
    d_z = (p - t) * p * (1 - p) / n
    return loss, d_z


# %% losses · wrong · log_loss: only the examples with t = 1 pay, the term for t = 0 is forgotten → no_pays_nothing
def log_loss(z, t):
    loss = np.mean(t * np.logaddexp(0, -z))
    p = np.exp(-np.logaddexp(0, -z))
    return loss, (p - t) / len(z)


# %% losses · wrong · log_loss: the sign in the sigmoid's exponent is wrong, so the slope uses 1 - p → sigmoid_upside_down
def log_loss(z, t):
    loss = np.mean(np.logaddexp(0, z) - z * t)
    p = np.exp(-np.logaddexp(0, z))
    d_z = (p - t) / len(z)
    return loss, d_z


# %% losses · wrong · log_loss: logaddexp(1, ·) in place of logaddexp(0, ·), the 1 of the formula put in directly → one_for_zero_in_logaddexp
def log_loss(z, t):
    loss = np.mean(t * np.logaddexp(1, -z) + (1 - t) * np.logaddexp(1, z))
    d_z = (np.exp(-np.logaddexp(0, -z)) - t) / len(z)
    return loss, d_z


# %% losses · wrong · log_loss: the slope by exp(z)/(1+exp(z)) is nan for large positive sums; the loss is right → sigmoid_bursts
def log_loss(z, t):
    loss = np.mean(np.maximum(z, 0) - t * z + np.log1p(np.exp(-np.abs(z))))
    p = np.exp(z) / (1 + np.exp(z))
    return loss, (p - t) / len(z)


# %% losses · wrong · both: huber and log_loss add up over the examples, nothing is divided by n → factor_of_the_question
def huber(y, t, delta):
    e = y - t
    total = 0
    for v in e:
        total += 0.5 * v * v if abs(v) <= delta else delta * (abs(v) - 0.5 * delta)
    return total, np.clip(e, -delta, delta)


def log_loss(z, t):
    total = np.sum(np.logaddexp(0, z) - t * z)
    return total, np.exp(-np.logaddexp(0, -z)) - t


# %% losses · right · huber by clipping the error: c(e - c/2) serves both cases; log_loss with the sign trick and tanh for the sigmoid
def huber(y, t, delta):
    e = y - t
    c = np.clip(e, -delta, delta)
    return np.dot(c, e - c / 2) / len(e), c / len(e)


def log_loss(z, t):
    s = 1 - 2 * np.asarray(t)
    return np.logaddexp(0, s * z).mean(), (0.5 + 0.5 * np.tanh(z / 2) - t) / len(z)


# %% losses · right · pure Python loops with the math module, a case distinction by the sign of z
def huber(y, t, delta):
    import math
    n = len(y)
    parts = []
    slopes = []
    for a, b in zip(y.tolist(), t.tolist()):
        e = a - b
        if abs(e) > delta:
            parts.append(delta * (abs(e) - delta / 2))
            slopes.append(math.copysign(delta, e) / n)
        else:
            parts.append(e * e / 2)
            slopes.append(e / n)
    return math.fsum(parts) / n, np.array(slopes)


def log_loss(z, t):
    import math
    n = len(z)
    total, slopes = 0.0, []
    for v, target in zip(z.tolist(), t.tolist()):
        if v >= 0:
            q = math.exp(-v)
            p = 1 / (1 + q)
            total += (1 - target) * v + math.log1p(q)
        else:
            q = math.exp(v)
            p = q / (1 + q)
            total += -target * v + math.log1p(q)
        slopes.append((p - target) / n)
    return total / n, np.array(slopes)


# %% losses · right · huber by np.piecewise, with max and min of |e| and delta for the loss
def huber(y, t, delta):
    e = y - t
    m = np.minimum(np.abs(e), delta)
    r = np.abs(e) - m
    loss = np.mean(m ** 2 / 2 + delta * r)
    d = np.piecewise(e.astype(float), [e < -delta, e > delta], [-delta, delta, lambda v: v])
    return loss, d / e.size


# %% losses · right · log_loss by np.logaddexp.reduce over a stacked array, slope as minus sigma(-z) for t = 1 and sigma(z) for t = 0
def log_loss(z, t):
    sign = np.where(t > 0.5, -1.0, 1.0)
    both = np.stack([np.zeros(len(z)), sign * z])
    cost = np.logaddexp.reduce(both, axis=0)
    sigma = np.exp(sign * z - cost)
    return float(np.mean(cost)), sign * sigma / len(z)


# %% losses · right · masks and boolean indexing; the slope of huber as e divided by max(1, |e|/delta)
def huber(y, t, delta):
    e = y - t
    far = np.abs(e) > delta
    total = 0.5 * (e[~far] ** 2).sum() + (delta * np.abs(e[far])).sum() - 0.5 * delta ** 2 * far.sum()
    return total / y.size, e / np.maximum(1, np.abs(e) / delta) / y.size


def log_loss(z, t):
    one = np.asarray(t) == 1
    d = np.empty(len(z))
    d[one] = -np.exp(-np.logaddexp(0, z[one]))
    d[~one] = np.exp(-np.logaddexp(0, -z[~one]))
    total = np.logaddexp(0, -z[one]).sum() + np.logaddexp(0, z[~one]).sum()
    return total / len(z), d / len(z)


# %% losses · right · huber as a running mean over the examples
def huber(y, t, delta):
    mean = 0.0
    d_y = np.zeros(len(y))
    for k in range(len(y)):
        e = float(y[k] - t[k])
        cost = e ** 2 / 2 if -delta <= e <= delta else delta * abs(e) - delta ** 2 / 2
        mean += (cost - mean) / (k + 1)
        d_y[k] = max(-delta, min(delta, e)) / len(y)
    return mean, d_y


# %% losses · right · huber in units of delta with np.select, log_loss as max(z, 0) - z t + log1p of exp(-|z|)
def huber(y, t, delta):
    u = (y - t) / delta
    v = np.abs(u)
    cost = delta ** 2 * np.select([v <= 1], [v * v / 2], default=v - 1 / 2)
    slope = delta * np.select([v <= 1, u > 0], [u, np.ones_like(u)], default=-1.0)
    return sum(cost) / len(u), slope / len(u)


def log_loss(z, t):
    z = np.asarray(z, dtype=float)
    q = np.exp(-np.abs(z))
    p = np.where(z < 0, q, 1.0) / (1 + q)
    return np.average(z * (z > 0) - z * t + np.log1p(q)), (p - t) / len(z)


# %% chain · wrong · chain: the slope of the first tanh is forgotten → slope_of_the_first_tanh_forgotten
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    L = 0.5 * (y - t) ** 2
    d_y = y - t
    dw3 = d_y * a2
    d_a2 = d_y * w[2]
    d_z2 = d_a2 * (1 - a2 ** 2)
    dw2 = d_z2 * a1
    d_a1 = d_z2 * w[1]
    dw1 = d_a1 * x
    return L, np.array([dw1, dw2, dw3])


# %% chain · wrong · chain: the slope of the second tanh is forgotten, in dw1 and in dw2 → slope_of_the_second_tanh_forgotten
def chain(w, x, t):
    w1, w2, w3 = w
    a1 = np.tanh(w1 * x)
    a2 = np.tanh(w2 * a1)
    e = w3 * a2 - t
    return e * e / 2, np.array([e * w3 * w2 * (1 - a1**2) * x, e * w3 * a1, e * a2])


# %% chain · wrong · chain: the slope of the second tanh is there for w2, but missing on the way to w1 → first_without_the_second_slope
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    L = (y - t) ** 2 / 2
    dw = np.zeros(3)
    dw[2] = (y - t) * a2
    dw[1] = (y - t) * w[2] * (1 - a2 ** 2) * a1
    dw[0] = (y - t) * w[2] * w[1] * (1 - a1 ** 2) * x
    return L, dw


# %% chain · wrong · chain: the slope of tanh is 1 - a, without the square → both_squares_forgotten
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    d = y - t
    g3 = d * a2
    d = d * w[2] * (1 - a2)
    g2 = d * a1
    d = d * w[1] * (1 - a1)
    g1 = d * x
    return 0.5 * (y - t) ** 2, np.array([g1, g2, g3])


# %% chain · wrong · chain: tanh is applied once more in the slope, 1 - tanh(a)² instead of 1 - a² → both_slopes_of_tanh_twice
def chain(w, x, t):
    def slope(v):
        return 1 - np.tanh(v) ** 2
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    dy = y - t
    dz2 = dy * w[2] * slope(a2)
    dz1 = dz2 * w[1] * slope(a1)
    return 0.5 * dy ** 2, np.array([dz1 * x, dz2 * a1, dy * a2])


# %% chain · wrong · chain: on the way back w3 is forgotten → third_weight_not_passed
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    err = y - t
    delta2 = err * (1 - a2 ** 2)
    delta1 = delta2 * w[1] * (1 - a1 ** 2)
    dw = np.array([delta1 * x, delta2 * a1, err * a2])
    return 0.5 * err ** 2, dw


# %% chain · wrong · chain: on the way back to a1 the weight w1 is taken instead of w2 → first_weight_in_place_of_the_second
def chain(w, x, t):
    w1, w2, w3 = w[0], w[1], w[2]
    a1 = np.tanh(w1 * x)
    a2 = np.tanh(w2 * a1)
    y = w3 * a2
    dL_dy = y - t
    dL_da2 = dL_dy * w3
    dL_da1 = dL_da2 * (1 - a2 ** 2) * w1
    dL_dw1 = dL_da1 * (1 - a1 ** 2) * x
    dL_dw2 = dL_da2 * (1 - a2 ** 2) * a1
    dL_dw3 = dL_dy * a2
    return 0.5 * (y - t) ** 2, np.array([dL_dw1, dL_dw2, dL_dw3])


# %% chain · wrong · chain: the last factor x is missing in dw1 → first_without_its_input
def chain(w, x, t):
    a = [x]
    for k in range(2):
        a.append(np.tanh(w[k] * a[-1]))
    y = w[2] * a[2]
    g = y - t
    dw3 = g * a[2]
    g = g * w[2] * (1 - a[2] ** 2)
    dw2 = g * a[1]
    g = g * w[1] * (1 - a[1] ** 2)
    dw1 = g
    return (y - t) ** 2 / 2, np.array([dw1, dw2, dw3])


# %% chain · wrong · chain: the derivatives are collected on the way back and returned in the order w3, w2, w1 → derivatives_in_reverse
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    grads = []
    d = y - t
    grads.append(d * a2)
    d *= w[2] * (1 - a2 ** 2)
    grads.append(d * a1)
    d *= w[1] * (1 - a1 ** 2)
    grads.append(d * x)
    return 0.5 * (y - t) ** 2, np.array(grads)


# %% chain · wrong · chain: the error is taken as t - y, so all derivatives have the wrong sign → error_turned_around
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    e = t - y
    dz2 = e * w[2] * (1 - a2 * a2)
    dz1 = dz2 * w[1] * (1 - a1 * a1)
    return e * e / 2, np.array([dz1 * x, dz2 * a1, e * a2])


# %% chain · wrong · chain: the loss without the half, the derivatives right → half_forgotten
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    L = (y - t) ** 2
    d = y - t
    return L, d * np.array([w[2] * (1 - a2**2) * w[1] * (1 - a1**2) * x, w[2] * (1 - a2**2) * a1, a2])


# %% chain · wrong · chain: the derivative of the loss taken as 2(y - t), the half forgotten there → slope_of_the_whole_square
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    L = 0.5 * (y - t) ** 2
    d = 2 * (y - t)
    dw3 = d * a2
    d = d * w[2] * (1 - a2 ** 2)
    dw2 = d * a1
    d = d * w[1] * (1 - a1 ** 2)
    return L, np.array([d * x, dw2, dw3])


# %% chain · wrong · chain: a tanh at the last neuron too → third_neuron_with_tanh
def chain(w, x, t):
    a0 = x
    a1 = np.tanh(w[0] * a0)
    a2 = np.tanh(w[1] * a1)
    y = np.tanh(w[2] * a2)
    L = 0.5 * (y - t) ** 2
    d3 = (y - t) * (1 - y ** 2)
    d2 = d3 * w[2] * (1 - a2 ** 2)
    d1 = d2 * w[1] * (1 - a1 ** 2)
    return L, np.array([d1 * a0, d2 * a1, d3 * a2])


# %% chain · wrong · chain: dw2 is multiplied by a2 and dw1 by a1, the neuron's own output instead of its input → first_with_its_output, second_with_its_output
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    d_y = y - t
    d_z2 = d_y * w[2] * (1 - a2 ** 2)
    d_z1 = d_z2 * w[1] * (1 - a1 ** 2)
    dw = np.array([d_z1 * a1, d_z2 * a2, d_y * a2])
    return 0.5 * d_y ** 2, dw


# %% chain · wrong · chain: counting from 1 as in the formulas, w[3] does not exist → index_out_of_bounds
def chain(w, x, t):
    a1 = np.tanh(w[1] * x)
    a2 = np.tanh(w[2] * a1)
    y = w[3] * a2
    L = 0.5 * (y - t) ** 2
    dw3 = (y - t) * a2
    dw2 = (y - t) * w[3] * (1 - a2 ** 2) * a1
    dw1 = (y - t) * w[3] * (1 - a2 ** 2) * w[2] * (1 - a1 ** 2) * x
    return L, np.array([dw1, dw2, dw3])


# %% chain · wrong · chain: dw is the same array as w, so the weights are overwritten, and the later steps use the overwritten ones → input_changed, only_the_last_is_right
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    L = 0.5 * (y - t) ** 2
    dw = w
    dw[2] = (y - t) * a2
    dw[1] = (y - t) * w[2] * (1 - a2 ** 2) * a1
    dw[0] = (y - t) * w[2] * (1 - a2 ** 2) * w[1] * (1 - a1 ** 2) * x
    return L, dw


# %% chain · wrong · chain: the way back starts from the loss L instead of its slope y - t → loss_for_its_slope
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    L = 0.5 * (y - t) ** 2
    dw3 = L * a2
    dw2 = L * w[2] * (1 - a2 ** 2) * a1
    dw1 = L * w[2] * (1 - a2 ** 2) * w[1] * (1 - a1 ** 2) * x
    return L, np.array([dw1, dw2, dw3])


# %% chain · wrong · shared: an array with the three parts is returned instead of their sum → all_three_returned
def shared(w, x, t):
    a1 = np.tanh(w * x)
    a2 = np.tanh(w * a1)
    y = w * a2
    d3 = y - t
    d2 = d3 * w * (1 - a2 ** 2)
    d1 = d2 * w * (1 - a1 ** 2)
    return 0.5 * (y - t) ** 2, np.array([d1 * x, d2 * a1, d3 * a2])


# %% chain · wrong · shared: the mean of the three derivatives instead of the sum → averaged
def shared(w, x, t):
    L, dw = chain(np.full(3, w), x, t)
    return L, dw.mean()


def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    e = y - t
    dz2 = e * w[2] * (1 - a2 ** 2)
    dz1 = dz2 * w[1] * (1 - a1 ** 2)
    return e ** 2 / 2, np.array([dz1 * x, dz2 * a1, e * a2])


# %% chain · wrong · shared: only the derivative at the last place counts → last_place_only
def shared(w, x, t):
    a1 = np.tanh(w * x)
    a2 = np.tanh(w * a1)
    y = w * a2
    return 0.5 * (y - t) ** 2, (y - t) * a2


# %% chain · wrong · shared: the three derivatives are multiplied instead of added → multiplied
def shared(w, x, t):
    a1 = np.tanh(w * x)
    a2 = np.tanh(w * a1)
    y = w * a2
    e = y - t
    g3 = e * a2
    g2 = e * w * (1 - a2 ** 2) * a1
    g1 = e * w * (1 - a2 ** 2) * w * (1 - a1 ** 2) * x
    return 0.5 * e ** 2, g1 * g2 * g3


# %% chain · wrong · shared: dw is overwritten with = where += is meant, so only the last part computed (the first place) is left → first_place_only
def shared(w, x, t):
    a = [x]
    for _ in range(2):
        a.append(np.tanh(w * a[-1]))
    y = w * a[-1]
    d = y - t
    dw = d * a[2]
    for k in (1, 0):
        d = d * w * (1 - a[k + 1] ** 2)
        dw = d * a[k]
    return 0.5 * (y - t) ** 2, dw


# %% chain · wrong · shared: the three weights are drawn together to one tanh of w²x, the inner tanh is lost
def shared(w, x, t):
    a = np.tanh(w * w * x)
    y = w * a
    L = 0.5 * (y - t) ** 2
    dw = (y - t) * (a + w * (1 - a ** 2) * 2 * w * x)
    return L, dw


# %% chain · wrong · shared: the part of the first place is left out, the chain stops one step early → last_two_places_only
def shared(w, x, t):
    a1 = np.tanh(w * x)
    a2 = np.tanh(w * a1)
    y = w * a2
    dy = y - t
    dw = dy * a2
    dw += dy * w * (1 - a2 ** 2) * a1
    return 0.5 * dy ** 2, dw


# %% chain · right · loop over the layers with a list of activations, reversed at the end; shared calls it with a full array and adds up
def chain(w, x, t):
    acts = [x]
    for k in range(2):
        acts.append(np.tanh(w[k] * acts[k]))
    y = w[2] * acts[2]
    d = y - t
    out = [d * acts[2]]
    for k in (1, 0):
        d = d * w[k + 1] * (1 - acts[k + 1] ** 2)
        out.insert(0, d * acts[k])
    return 0.5 * (y - t) ** 2, np.array(out)


def shared(w, x, t):
    L, dw = chain(np.array([w, w, w], dtype=float), x, t)
    return L, dw.sum()


# %% chain · right · forward mode: the derivatives of all three weights are carried along from the front; shared by the product rule
def chain(w, x, t):
    import math
    e1, e2, e3 = np.eye(3)
    a1 = math.tanh(w[0] * x)
    J1 = (1 - a1 ** 2) * x * e1
    a2 = math.tanh(w[1] * a1)
    J2 = (1 - a2 ** 2) * (a1 * e2 + w[1] * J1)
    y = w[2] * a2
    J = a2 * e3 + w[2] * J2
    return (y - t) ** 2 / 2, (y - t) * J


def shared(w, x, t):
    import math
    value, slope = x, 0.0
    for _ in range(2):
        slope = value + w * slope
        value = math.tanh(w * value)
        slope *= 1 - value ** 2
    y, dy = w * value, value + w * slope
    return (y - t) ** 2 / 2, (y - t) * dy


# %% chain · right · slope of tanh as 1/cosh², everything written out in closed form
def chain(w, x, t):
    z1 = w[0] * x
    z2 = w[1] * np.tanh(z1)
    s1 = 1 / np.cosh(z1) ** 2
    s2 = 1 / np.cosh(z2) ** 2
    e = w[2] * np.tanh(z2) - t
    return e * e / 2, np.array([e * w[2] * s2 * w[1] * s1 * x, e * w[2] * s2 * np.tanh(z1), e * np.tanh(z2)])


# %% chain · right · recursion: a helper runs the rest of the network and hands back loss, slope at its input and the derivatives
def chain(w, x, t):
    def rest(weights, a):
        if len(weights) == 1:
            e = weights[0] * a - t
            return e ** 2 / 2, e * weights[0], [e * a]
        out = np.tanh(weights[0] * a)
        L, d_out, grads = rest(weights[1:], out)
        d_z = d_out * (1 + out) * (1 - out)
        return L, d_z * weights[0], [d_z * a] + grads
    L, _, grads = rest(list(w), x)
    return L, np.array(grads)


# %% chain · right · cumulative product of the local slopes from the back
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    e = w[2] * a2 - t
    local = np.array([e, w[2] * (1 - a2 ** 2), w[1] * (1 - a1 ** 2)])
    down = np.cumprod(local)
    return 0.5 * e ** 2, (down * np.array([a2, a1, x]))[::-1]


def shared(w, x, t):
    a1 = np.tanh(w * x)
    a2 = np.tanh(w * a1)
    e = w * a2 - t
    b2, b1 = w * (1 - a2 ** 2), w * (1 - a1 ** 2)
    return 0.5 * e ** 2, e * (a2 + b2 * (a1 + b1 * x))


# %% chain · right · shared by complex numbers: a tiny imaginary nudge of the weight
def shared(w, x, t):
    h = 1e-20
    c = complex(w, h)
    y = c * np.tanh(c * np.tanh(c * x))
    L = 0.5 * (y - t) ** 2
    return float(L.real), float(L.imag / h)


# %% nudging · wrong · nudge: divided by h instead of 2h, everything twice too large → divided_by_one_step
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    dW1 = np.zeros_like(W1)
    for i in range(W1.shape[0]):
        for j in range(W1.shape[1]):
            up, down = W1.copy(), W1.copy()
            up[i, j] += h
            down[i, j] -= h
            dW1[i, j] = (loss(X, t, up, b1, w2, b2) - loss(X, t, down, b1, w2, b2)) / h
    db1 = np.zeros_like(b1)
    for i in range(len(b1)):
        up, down = b1.copy(), b1.copy()
        up[i] += h
        down[i] -= h
        db1[i] = (loss(X, t, W1, up, w2, b2) - loss(X, t, W1, down, w2, b2)) / h
    dw2 = np.zeros_like(w2)
    for i in range(len(w2)):
        up, down = w2.copy(), w2.copy()
        up[i] += h
        down[i] -= h
        dw2[i] = (loss(X, t, W1, b1, up, b2) - loss(X, t, W1, b1, down, b2)) / h
    db2 = (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / h
    return dW1, db1, dw2, db2


# %% nudging · wrong · nudge: precedence, (…) / 2 * h multiplies by h → slopes_vanish
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    params = [W1, b1, w2, np.array(b2, dtype=float)]
    grads = []
    for k, p in enumerate(params):
        g = np.zeros(p.shape)
        for idx in np.ndindex(p.shape):
            plus = [q.copy() for q in params]
            minus = [q.copy() for q in params]
            plus[k][idx] += h
            minus[k][idx] -= h
            g[idx] = (loss(X, t, *plus) - loss(X, t, *minus)) / 2 * h
        grads.append(g)
    return grads[0], grads[1], grads[2], float(grads[3])


# %% nudging · wrong · nudge: one-sided difference (up minus unmoved), but divided by 2h, everything half → one_side_and_two_steps
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    base = loss(X, t, W1, b1, w2, b2)
    dW1, db1, dw2 = np.zeros(W1.shape), np.zeros(b1.shape), np.zeros(w2.shape)
    for i in range(W1.shape[0]):
        for j in range(W1.shape[1]):
            W = W1.copy()
            W[i, j] += h
            dW1[i, j] = (loss(X, t, W, b1, w2, b2) - base) / (2 * h)
    for j in range(len(b1)):
        b = b1.copy()
        b[j] += h
        dw = w2.copy()
        dw[j] += h
        db1[j] = (loss(X, t, W1, b, w2, b2) - base) / (2 * h)
        dw2[j] = (loss(X, t, W1, b1, dw, b2) - base) / (2 * h)
    db2 = (loss(X, t, W1, b1, w2, b2 + h) - base) / (2 * h)
    return dW1, db1, dw2, db2


# %% nudging · wrong · nudge: up and down are the same array as the given one (no copy), so the differences are zero for the arrays → arrays_do_not_move, input_changed
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    def grad(p, f):
        g = np.zeros_like(p)
        for idx in np.ndindex(*p.shape):
            up = p
            down = p
            up[idx] += h
            down[idx] -= h
            g[idx] = (f(up) - f(down)) / (2 * h)
        return g
    return (grad(W1, lambda v: loss(X, t, v, b1, w2, b2)),
            grad(b1, lambda v: loss(X, t, W1, v, w2, b2)),
            grad(w2, lambda v: loss(X, t, W1, b1, v, b2)),
            (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h))


# %% nudging · wrong · nudge: moves up by h and down by 2h in the given arrays, but never puts them back → input_changed, only_the_first_is_right
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    out = []
    for p in (W1, b1, w2):
        g = np.zeros(p.shape)
        for idx in np.ndindex(p.shape):
            p[idx] += h
            up = loss(X, t, W1, b1, w2, b2)
            p[idx] -= 2 * h
            down = loss(X, t, W1, b1, w2, b2)
            g[idx] = (up - down) / (2 * h)
        out.append(g)
    db2 = (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h)
    return out[0], out[1], out[2], db2


# %% nudging · wrong · nudge: all entries of an array are moved together instead of one at a time, each array's gradient is one number everywhere → whole_arrays_nudged
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    dW1 = (loss(X, t, W1 + h, b1, w2, b2) - loss(X, t, W1 - h, b1, w2, b2)) / (2 * h) * np.ones_like(W1)
    db1 = (loss(X, t, W1, b1 + h, w2, b2) - loss(X, t, W1, b1 - h, w2, b2)) / (2 * h) * np.ones_like(b1)
    dw2 = (loss(X, t, W1, b1, w2 + h, b2) - loss(X, t, W1, b1, w2 - h, b2)) / (2 * h) * np.ones_like(w2)
    db2 = (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h)
    return dW1, db1, dw2, db2


# %% nudging · wrong · nudge: W1 is moved by whole rows (only the first index), so every entry of a row gets the row's sum → whole_rows_nudged
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    dW1 = np.zeros_like(W1)
    for i in range(len(W1)):
        Wp, Wm = W1.copy(), W1.copy()
        Wp[i] += h
        Wm[i] -= h
        dW1[i] = (loss(X, t, Wp, b1, w2, b2) - loss(X, t, Wm, b1, w2, b2)) / (2 * h)
    db1 = np.zeros_like(b1)
    for i in range(len(b1)):
        bp, bm = b1.copy(), b1.copy()
        bp[i] += h
        bm[i] -= h
        db1[i] = (loss(X, t, W1, bp, w2, b2) - loss(X, t, W1, bm, w2, b2)) / (2 * h)
    dw2 = np.zeros_like(w2)
    for i in range(len(w2)):
        wp, wm = w2.copy(), w2.copy()
        wp[i] += h
        wm[i] -= h
        dw2[i] = (loss(X, t, W1, b1, wp, b2) - loss(X, t, W1, b1, wm, b2)) / (2 * h)
    db2 = (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h)
    return dW1, db1, dw2, db2


# %% nudging · wrong · nudge: down minus up, the sign is wrong everywhere → turned_around
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    E = lambda *p: loss(X, t, *p)
    dW1 = np.array([[(E(W1 - M, b1, w2, b2) - E(W1 + M, b1, w2, b2)) / (2 * h)
                     for M in (h * np.outer(np.eye(W1.shape[0])[i], np.eye(W1.shape[1])[j])
                               for j in range(W1.shape[1]))]
                    for i in range(W1.shape[0])])
    db1 = np.array([(E(W1, b1 - v, w2, b2) - E(W1, b1 + v, w2, b2)) / (2 * h) for v in h * np.eye(len(b1))])
    dw2 = np.array([(E(W1, b1, w2 - v, b2) - E(W1, b1, w2 + v, b2)) / (2 * h) for v in h * np.eye(len(w2))])
    db2 = (E(W1, b1, w2, b2 - h) - E(W1, b1, w2, b2 + h)) / (2 * h)
    return dW1, db1, dw2, db2


# %% nudging · wrong · nudge: h written as 10^-5, which in Python is the whole number -15 → caret_for_a_power
def nudge(X, t, W1, b1, w2, b2):
    h = 10^-5
    def one(p, f):
        g = np.zeros(p.shape)
        for i in np.ndindex(p.shape):
            q = p.copy()
            q[i] = p[i] + h
            up = f(q)
            q[i] = p[i] - h
            g[i] = (up - f(q)) / (2 * h)
        return g
    dW1 = one(W1, lambda q: loss(X, t, q, b1, w2, b2))
    db1 = one(b1, lambda q: loss(X, t, W1, q, w2, b2))
    dw2 = one(w2, lambda q: loss(X, t, W1, b1, q, b2))
    db2 = (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h)
    return dW1, db1, dw2, db2


# %% nudging · wrong · nudge: the second index of W1 runs over the number of rows, so the last column stays zero → index_out_of_bounds, left_at_zero
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    dW1 = np.zeros_like(W1)
    for i in range(len(W1)):
        for j in range(len(W1)):
            up, down = W1.copy(), W1.copy()
            up[i][j] += h
            down[i][j] -= h
            dW1[i][j] = (loss(X, t, up, b1, w2, b2) - loss(X, t, down, b1, w2, b2)) / (2 * h)
    db1, dw2 = [], []
    for j in range(len(b1)):
        step = np.zeros(len(b1))
        step[j] = h
        db1.append((loss(X, t, W1, b1 + step, w2, b2) - loss(X, t, W1, b1 - step, w2, b2)) / (2 * h))
        dw2.append((loss(X, t, W1, b1, w2 + step, b2) - loss(X, t, W1, b1, w2 - step, b2)) / (2 * h))
    db2 = (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h)
    return dW1, np.array(db1), np.array(dw2), db2


# %% nudging · wrong · nudge: the loop for w2 was copied from that for b1 and not adapted, it moves b1, so dw2 is db1 once more → value_of_another
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    dW1 = np.zeros_like(W1)
    for i, j in np.ndindex(W1.shape):
        up = W1.copy(); up[i, j] += h
        dn = W1.copy(); dn[i, j] -= h
        dW1[i, j] = (loss(X, t, up, b1, w2, b2) - loss(X, t, dn, b1, w2, b2)) / (2 * h)
    db1 = np.zeros_like(b1)
    for i in range(b1.size):
        up = b1.copy(); up[i] += h
        dn = b1.copy(); dn[i] -= h
        db1[i] = (loss(X, t, W1, up, w2, b2) - loss(X, t, W1, dn, w2, b2)) / (2 * h)
    dw2 = np.zeros_like(w2)
    for i in range(w2.size):
        up = b1.copy(); up[i] += h
        dn = b1.copy(); dn[i] -= h
        dw2[i] = (loss(X, t, W1, up, w2, b2) - loss(X, t, W1, dn, w2, b2)) / (2 * h)
    db2 = (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h)
    return dW1, db1, dw2, db2


# %% nudging · wrong · nudge: the copy is made once before the loop, and nothing is put back, so the nudges pile up and each entry holds the sum of all derivatives so far → nudges_pile_up
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    def numgrad(p, f):
        up = p.copy()
        down = p.copy()
        g = np.zeros_like(p)
        for idx in np.ndindex(p.shape):
            up[idx] += h
            down[idx] -= h
            g[idx] = (f(up) - f(down)) / (2 * h)
        return g
    dW1 = numgrad(W1, lambda p: loss(X, t, p, b1, w2, b2))
    db1 = numgrad(b1, lambda p: loss(X, t, W1, p, w2, b2))
    dw2 = numgrad(w2, lambda p: loss(X, t, W1, b1, p, b2))
    db2 = (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h)
    return dW1, db1, dw2, db2


# %% nudging · wrong · nudge: the gradients are returned in the order W1, w2, b1, b2 → values_exchanged
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    p = [W1, b1, w2]
    res = []
    for k in range(3):
        g = np.empty(p[k].shape)
        for i in np.ndindex(p[k].shape):
            E = np.zeros(p[k].shape)
            E[i] = h
            a = list(p); a[k] = p[k] + E
            b = list(p); b[k] = p[k] - E
            g[i] = (loss(X, t, *a, b2) - loss(X, t, *b, b2)) / (2 * h)
        res.append(g)
    db2 = (loss(X, t, *p, b2 + h) - loss(X, t, *p, b2 - h)) / (2 * h)
    return res[0], res[2], res[1], db2


# %% nudging · wrong · nudge: dW1 is left as a flat vector, not brought back into the shape of W1 → laid_flat
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    dW1 = []
    for k in range(W1.size):
        e = np.zeros(W1.size)
        e[k] = h
        E = e.reshape(W1.shape)
        dW1.append((loss(X, t, W1 + E, b1, w2, b2) - loss(X, t, W1 - E, b1, w2, b2)) / (2 * h))
    db1 = [(loss(X, t, W1, b1 + e, w2, b2) - loss(X, t, W1, b1 - e, w2, b2)) / (2 * h) for e in h * np.eye(len(b1))]
    dw2 = [(loss(X, t, W1, b1, w2 + e, b2) - loss(X, t, W1, b1, w2 - e, b2)) / (2 * h) for e in h * np.eye(len(w2))]
    db2 = (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h)
    return np.array(dW1), np.array(db1), np.array(dw2), db2


# %% nudging · wrong · nudge: the flat gradient is brought back by reshape(u, d).T instead of reshape(d, u), so the entries of dW1 stand in the wrong places → other_places
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    theta = np.concatenate([W1.ravel(), b1, w2, [b2]])
    d, u = W1.shape
    def f(v):
        return loss(X, t, v[:d * u].reshape(d, u), v[d * u:d * u + u], v[d * u + u:d * u + 2 * u], v[-1])
    g = np.array([(f(theta + e) - f(theta - e)) / (2 * h) for e in h * np.eye(len(theta))])
    return g[:d * u].reshape(u, d).T, g[d * u:d * u + u], g[d * u + u:d * u + 2 * u], g[-1]


# %% nudging · wrong · nudge: b2 is forgotten, its derivative stays 0 → last_bias_never_nudged
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    db2 = 0.0
    def central(p, f):
        g = np.zeros_like(p)
        for idx, _ in np.ndenumerate(p):
            q = p.copy()
            q[idx] += h
            r = p.copy()
            r[idx] -= h
            g[idx] = (f(q) - f(r)) / (2 * h)
        return g
    dW1 = central(W1, lambda q: loss(X, t, q, b1, w2, b2))
    db1 = central(b1, lambda q: loss(X, t, W1, q, w2, b2))
    dw2 = central(w2, lambda q: loss(X, t, W1, b1, q, b2))
    return dW1, db1, dw2, db2


# %% nudging · wrong · nudge: the nudge is a factor (1 + h) instead of an addition of h, so each derivative is multiplied by its weight → nudged_by_a_share
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    def central(p, f):
        g = np.zeros(np.shape(p))
        for i in np.ndindex(np.shape(p)):
            up, down = np.array(p, float), np.array(p, float)
            up[i] *= 1 + h
            down[i] *= 1 - h
            g[i] = (f(up) - f(down)) / (2 * h)
        return g
    return (central(W1, lambda q: loss(X, t, q, b1, w2, b2)),
            central(b1, lambda q: loss(X, t, W1, q, w2, b2)),
            central(w2, lambda q: loss(X, t, W1, b1, q, b2)),
            float(central(b2, lambda q: loss(X, t, W1, b1, w2, q))))


# %% nudging · right · all weights and biases in one long vector, rows of a scaled identity as nudges, np.split at the end
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    flat = np.concatenate([np.ravel(W1), np.ravel(b1), np.ravel(w2), [b2]]).astype(float)
    cuts = np.cumsum([W1.size, b1.size, w2.size])
    def f(v):
        A, b, c, s = np.split(v, cuts)
        return loss(X, t, A.reshape(W1.shape), b, c, s[0])
    g = np.array([f(flat + row) - f(flat - row) for row in h * np.eye(flat.size)]) / (2 * h)
    A, b, c, s = np.split(g, cuts)
    return A.reshape(W1.shape), b, c, s[0]


# %% nudging · right · keyword arguments in a dictionary, np.nditer over the entries of a copy that is put back each time
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    params = {"W1": np.array(W1, float), "b1": np.array(b1, float), "w2": np.array(w2, float), "b2": np.array(b2, float)}
    grads = {}
    for name, p in params.items():
        g = np.zeros(p.shape)
        it = np.nditer(p, flags=["multi_index"])
        for value in it:
            i = it.multi_index
            keep = float(p[i])
            p[i] = keep - h
            low = loss(X, t, **params)
            p[i] = keep + h
            high = loss(X, t, **params)
            p[i] = keep
            g[i] = high / (2 * h) - low / (2 * h)
        grads[name] = g
    return grads["W1"], grads["b1"], grads["w2"], float(grads["b2"])


# %% nudging · right · nested list comprehension with unit matrices from np.outer
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    d, u = W1.shape
    I, J = np.eye(d), np.eye(u)
    diff = lambda a, b: (loss(X, t, *a) - loss(X, t, *b)) / (h + h)
    dW1 = np.array([[diff((W1 + h * np.outer(r, c), b1, w2, b2), (W1 - h * np.outer(r, c), b1, w2, b2)) for c in J] for r in I])
    db1 = np.array([diff((W1, b1 + h * c, w2, b2), (W1, b1 - h * c, w2, b2)) for c in J])
    dw2 = np.array([diff((W1, b1, w2 + h * c, b2), (W1, b1, w2 - h * c, b2)) for c in J])
    return dW1, db1, dw2, diff((W1, b1, w2, b2 + h), (W1, b1, w2, b2 - h))


# %% nudging · right · recursion over nested lists
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    def go(p, f):
        if np.ndim(p) == 0:
            return (f(p + h) - f(p - h)) / (2 * h)
        def part(k):
            def g(v):
                q = np.array(p, dtype=float)
                q[k] = v
                return f(q)
            return go(p[k], g)
        return np.array([part(k) for k in range(len(p))])
    return (go(W1, lambda v: loss(X, t, v, b1, w2, b2)), go(b1, lambda v: loss(X, t, W1, v, w2, b2)),
            go(w2, lambda v: loss(X, t, W1, b1, v, b2)), go(b2, lambda v: loss(X, t, W1, b1, w2, v)))


# %% nudging · right · one list of (array number, index) for all entries, the differences filled in one pass, starting from the last entry
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    start = [np.atleast_1d(np.asarray(v, dtype=float)) for v in (W1, b1, w2, b2)]
    places = [(k, i) for k, v in enumerate(start) for i in np.ndindex(v.shape)]

    def at(k, i, by):
        moved = [v.copy() for v in start]
        moved[k][i] += by
        A, b, c, s = moved
        return loss(X, t, A, b, c, s[0])

    grads = [np.zeros(v.shape) for v in start]
    for k, i in reversed(places):
        for sign in (-1, 1):
            grads[k][i] += sign * at(k, i, sign * h) / (2 * h)
    return grads[0], grads[1], grads[2], grads[3][0]


# %% backward · wrong · backward: the division by n is forgotten, as the friend did; the other two faults are mended → mean_forgotten
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = p - t
    dw2 = a.T @ d_z2
    db2 = d_z2.sum()
    d_a = np.outer(d_z2, w2)
    d_z1 = d_a * (1 - a ** 2)
    dW1 = X.T @ d_z1
    db1 = d_z1.sum(axis=0)
    return dW1, db1, dw2, db2


# %% backward · wrong · backward: only dw2 and db2 are divided by n, dW1 and db1 stay n times too large → mean_in_the_output_layer_only
def backward(X, t, W1, b1, w2, b2):
    n = len(t)
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = p - t
    dw2 = a.T @ d_z2 / n
    db2 = d_z2.mean()
    d_a = np.outer(d_z2, w2)
    d_z1 = d_a * (1 - a ** 2)
    dW1 = X.T @ d_z1
    db1 = d_z1.sum(axis=0)
    return dW1, db1, dw2, db2


# %% backward · wrong · backward: divided by n twice in the first layer, once in d_z2 and once more in dW1 and db1 → mean_twice_in_the_first_layer
def backward(X, t, W1, b1, w2, b2):
    n = X.shape[0]
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / n
    dw2 = a.T @ d_z2
    db2 = d_z2.sum()
    d_z1 = np.outer(d_z2, w2) * (1 - a ** 2)
    dW1 = X.T @ d_z1 / n
    db1 = d_z1.mean(axis=0)
    return dW1, db1, dw2, db2


# %% backward · wrong · backward: d_z2 is already divided by n, and the biases are then averaged instead of summed → biases_divided_again
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / len(X)
    dw2 = a.T @ d_z2
    db2 = d_z2.mean()
    d_a = np.outer(d_z2, w2)
    d_z1 = d_a * (1 - a ** 2)
    dW1 = X.T @ d_z1
    db1 = d_z1.mean(axis=0)
    return dW1, db1, dw2, db2


# %% backward · wrong · backward: the number 8 of the friend's table is written in, instead of the number of examples → eight_for_n
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / 8
    dw2 = a.T @ d_z2
    db2 = d_z2.sum()
    d_a = np.outer(d_z2, w2)
    d_z1 = d_a * (1 - a ** 2)
    dW1 = X.T @ d_z1
    db1 = d_z1.sum(axis=0)
    return dW1, db1, dw2, db2


# %% backward · wrong · backward: the slope of tanh stays 1 - a, the square is not seen → square_forgotten
def backward(X, t, W1, b1, w2, b2):
    n = len(t)
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / n
    dw2 = a.T @ d_z2
    db2 = d_z2.sum()
    d_a = np.outer(d_z2, w2)
    d_z1 = d_a * (1 - a)
    dW1 = X.T @ d_z1
    db1 = d_z1.sum(axis=0)
    return dW1, db1, dw2, db2


# %% backward · wrong · backward: the slope is (1 - a)², the square at the wrong place → squared_difference
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / X.shape[0]
    dw2 = a.T @ d_z2
    db2 = np.sum(d_z2)
    d_a = np.outer(d_z2, w2)
    d_z1 = d_a * (1 - a) ** 2
    dW1 = X.T @ d_z1
    db1 = np.sum(d_z1, axis=0)
    return dW1, db1, dw2, db2


# %% backward · wrong · backward: 1 - tanh(a)², the tanh is taken twice → tanh_once_more
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)                 # (n, units)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))     # (n,)
    d_z2 = (p - t) / len(X)
    dw2 = a.T @ d_z2
    db2 = d_z2.sum()
    d_a = np.outer(d_z2, w2)
    d_z1 = d_a * (1 - np.tanh(a) ** 2)
    dW1 = X.T @ d_z1
    db1 = d_z1.sum(0)
    return dW1, db1, dw2, db2


# %% backward · wrong · backward: db1 still takes only the first example → db1_of_the_first_example
def backward(X, t, W1, b1, w2, b2):
    n, d = X.shape
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / n
    dw2 = a.T @ d_z2
    db2 = d_z2.sum()
    d_a = np.outer(d_z2, w2)
    d_z1 = d_a * (1 - a ** 2)
    dW1 = X.T @ d_z1
    db1 = d_z1[0]
    return dW1, db1, dw2, db2


# %% backward · wrong · backward: db1 is summed over the units (axis=1), giving one number per example → db1_along_the_rows
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / len(t)
    dw2 = a.T @ d_z2
    db2 = d_z2.sum()
    d_a = np.outer(d_z2, w2)
    d_z1 = d_a * (1 - a ** 2)
    dW1 = X.T @ d_z1
    db1 = d_z1.sum(axis=1)
    return dW1, db1, dw2, db2


# %% backward · wrong · backward: db1 takes d_z1[:, 0], the first unit of all examples instead of a sum over the examples
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / t.size
    dw2 = a.T @ d_z2
    db2 = d_z2.sum()
    d_a = np.outer(d_z2, w2)
    d_z1 = d_a * (1 - a ** 2)
    dW1 = X.T @ d_z1
    db1 = d_z1[:, 0]
    return dW1, db1, dw2, db2


# %% backward · wrong · backward: divided by the number of features X.shape[1] instead of the number of examples → divided_by_features
def backward(X, t, W1, b1, w2, b2):
    n = X.shape[1]
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / n
    dw2 = a.T @ d_z2
    db2 = d_z2.sum()
    d_a = np.outer(d_z2, w2)
    d_z1 = d_a * (1 - a ** 2)
    dW1 = X.T @ d_z1
    db1 = d_z1.sum(axis=0)
    return dW1, db1, dw2, db2


# %% backward · wrong · backward: a slope of the sigmoid p(1-p) is put into d_z2 as well, it had been cancelled by the log-loss → slope_of_the_sigmoid_too
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) * p * (1 - p) / len(t)
    dw2 = a.T @ d_z2
    db2 = d_z2.sum()
    d_a = np.outer(d_z2, w2)
    d_z1 = d_a * (1 - a ** 2)
    dW1 = X.T @ d_z1
    db1 = d_z1.sum(axis=0)
    return dW1, db1, dw2, db2


# %% backward · wrong · backward: d_z2 turned round to t - p, so the signs of everything are wrong → downhill
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (t - p) / len(t)
    dw2 = a.T @ d_z2
    db2 = d_z2.sum()
    d_a = np.outer(d_z2, w2)
    d_z1 = d_a * (1 - a ** 2)
    dW1 = X.T @ d_z1
    db1 = d_z1.sum(axis=0)
    return dW1, db1, dw2, db2


# %% backward · wrong · backward: two of the three faults are left, no square in the slope and db1 of the first example only → db1_of_the_first_example, square_forgotten
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / len(t)
    dw2 = a.T @ d_z2
    db2 = d_z2.sum()
    d_a = np.outer(d_z2, w2)
    d_z1 = d_a * (1 - a)
    dW1 = X.T @ d_z1
    db1 = d_z1[0]
    return dW1, db1, dw2, db2


# %% backward · wrong · backward: the gradients are returned with the last layer first → values_exchanged
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / len(t)
    dw2 = a.T @ d_z2
    db2 = d_z2.sum()
    d_a = np.outer(d_z2, w2)
    d_z1 = d_a * (1 - a ** 2)
    dW1 = X.T @ d_z1
    db1 = d_z1.sum(axis=0)
    return dw2, db2, dW1, db1


# %% backward · wrong · backward: loop over the examples, dW1 by np.outer with the arguments exchanged, so it has the shape (units, d) → dW1_transposed
def backward(X, t, W1, b1, w2, b2):
    n = len(X)
    d, u = W1.shape
    dW1, db1, dw2, db2 = np.zeros((u, d)), np.zeros(u), np.zeros(u), 0.0
    for x, target in zip(X, t):
        a = np.tanh(x @ W1 + b1)
        p = 1 / (1 + np.exp(-(a @ w2 + b2)))
        dz2 = (p - target) / n
        dw2 += dz2 * a
        db2 += dz2
        dz1 = dz2 * w2 * (1 - a ** 2)
        dW1 += np.outer(dz1, x)
        db1 += dz1
    return dW1, db1, dw2, db2


# %% backward · wrong · backward: loop over the examples with = in place of += for db1, so the last example alone counts → db1_of_the_last_example
def backward(X, t, W1, b1, w2, b2):
    n = len(X)
    dW1 = np.zeros(W1.shape)
    dw2 = np.zeros(w2.shape)
    db2 = 0
    for i in range(n):
        a = np.tanh(X[i] @ W1 + b1)
        p = 1 / (1 + np.exp(-(a @ w2 + b2)))
        dz2 = (p - t[i]) / n
        dz1 = dz2 * w2 * (1 - a ** 2)
        dW1 += X[i][:, None] * dz1[None, :]
        db1 = dz1
        dw2 += a * dz2
        db2 += dz2
    return dW1, db1, dw2, db2


# %% backward · right · einsum for every product
def backward(X, t, W1, b1, w2, b2):
    n = X.shape[0]
    a = np.tanh(np.einsum("nd,du->nu", X, W1) + b1)
    z = np.einsum("nu,u->n", a, w2) + b2
    g = (1 / (1 + np.exp(-z)) - t) / n
    s = np.einsum("n,u,nu->nu", g, w2, 1 - a * a)
    return np.einsum("nd,nu->du", X, s), np.einsum("nu->u", s), np.einsum("nu,n->u", a, g), np.einsum("n->", g)


# %% backward · right · example by example with plain Python loops and the math module
def backward(X, t, W1, b1, w2, b2):
    import math
    n, d = X.shape
    u = len(w2)
    dW1 = [[0.0] * u for _ in range(d)]
    db1 = [0.0] * u
    dw2 = [0.0] * u
    db2 = 0.0
    for i in range(n):
        a = [math.tanh(b1[k] + sum(X[i, j] * W1[j, k] for j in range(d))) for k in range(u)]
        z = b2 + sum(a[k] * w2[k] for k in range(u))
        p = 0.5 * (1 + math.tanh(z / 2))
        e = p - t[i]
        db2 += e / n
        for k in range(u):
            dw2[k] += e * a[k] / n
            s = e * w2[k] * (1 - a[k] ** 2) / n
            db1[k] += s
            for j in range(d):
                dW1[j][k] += s * X[i, j]
    return np.array(dW1), np.array(db1), np.array(dw2), db2


# %% backward · right · a column of ones is joined to X and to a, the biases come out as the last row
def backward(X, t, W1, b1, w2, b2):
    one = np.ones((len(X), 1))
    X1 = np.hstack([X, one])
    a = np.tanh(X1 @ np.vstack([W1, b1]))
    a1 = np.hstack([a, one])
    z = a1 @ np.append(w2, b2)
    e = 1 / (1 + np.exp(-z)) - t
    G2 = a1.T @ e / len(X)
    G1 = X1.T @ (e[:, None] * w2 * (1 - a ** 2)) / len(X)
    return G1[:-1], G1[-1], G2[:-1], G2[-1]


# %% backward · right · the mean is taken at the very end, from an array of the single examples' gradients
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = p - t
    d_z1 = d_z2[:, None] * w2[None, :] * (1 - a) * (1 + a)
    per_example = X[:, :, None] * d_z1[:, None, :]
    return per_example.mean(axis=0), d_z1.mean(axis=0), (a * d_z2[:, None]).mean(axis=0), np.mean(d_z2)


# %% backward · right · everything transposed, slope of tanh by cosh, average by a vector of weights 1/n
def backward(X, t, W1, b1, w2, b2):
    m = np.full(len(t), 1 / len(t))
    Z = W1.T @ X.T + np.reshape(b1, (-1, 1))
    A = np.tanh(Z)
    r = (np.exp(-np.logaddexp(0, -(w2 @ A + b2))) - t) * m
    D = np.reshape(w2, (-1, 1)) * r / np.cosh(Z) ** 2
    return (D @ X).T, D @ np.ones(len(t)), A @ r, r.sum()


# %% backward · right · recursion over the batch: the gradient of all is the mean of the gradients of two halves, weighed by their sizes
def backward(X, t, W1, b1, w2, b2):
    n = len(X)
    if n == 1:
        a = np.tanh(X[0] @ W1 + b1)
        e = 1 / (1 + np.exp(-(a @ w2 + b2))) - t[0]
        s = e * w2 * (1 - a ** 2)
        return np.outer(X[0], s), s, e * a, e
    m = n // 2
    left = backward(X[:m], t[:m], W1, b1, w2, b2)
    right = backward(X[m:], t[m:], W1, b1, w2, b2)
    return tuple((m * l + (n - m) * r) / n for l, r in zip(left, right))


# %% training · wrong · train: -= changes the weights that were given → input_changed
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


# %% training · wrong · train: a list of the given arrays is made and changed in place, so the given arrays change too (list() does not copy them) → input_changed
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    params = list((W1, b1, w2, b2))
    losses = []
    for step in range(steps):
        losses.append(loss(X, t, *params))
        for k, g in enumerate(backward(X, t, *params)):
            params[k] -= learning_rate * g
    return params[0], params[1], params[2], params[3], losses


# %% training · wrong · train: the loss is noted after each step instead of before → losses_after_the_step
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


# %% training · wrong · train: the final loss is added at the end, one too many in the list → last_loss_too
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    p = [W1, b1, w2, b2]
    losses = [loss(X, t, *p)]
    for _ in range(steps):
        p = [v - learning_rate * g for v, g in zip(p, backward(X, t, *p))]
        losses.append(loss(X, t, *p))
    return (*p, losses)


# %% training · wrong · train: one step too few, range(1, steps) → one_step_too_few
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for _ in range(1, steps):
        losses.append(loss(X, t, W1, b1, w2, b2))
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1 = W1 - learning_rate * dW1
        b1 = b1 - learning_rate * db1
        w2 = w2 - learning_rate * dw2
        b2 = b2 - learning_rate * db2
    return W1, b1, w2, b2, losses


# %% training · wrong · train: uphill, + instead of - → uphill
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


# %% training · wrong · train: the gradient is computed only once, before the loop → same_gradient_each_time
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
    for _ in range(steps):
        losses.append(loss(X, t, W1, b1, w2, b2))
        W1 = W1 - learning_rate * dW1
        b1 = b1 - learning_rate * db1
        w2 = w2 - learning_rate * dw2
        b2 = b2 - learning_rate * db2
    return W1, b1, w2, b2, losses


# %% training · wrong · train: backward is asked anew after every single update, so the later gradients belong to half-changed weights → gradients_after_the_move
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for _ in range(steps):
        losses.append(loss(X, t, W1, b1, w2, b2))
        W1 = W1 - learning_rate * backward(X, t, W1, b1, w2, b2)[0]
        b1 = b1 - learning_rate * backward(X, t, W1, b1, w2, b2)[1]
        w2 = w2 - learning_rate * backward(X, t, W1, b1, w2, b2)[2]
        b2 = b2 - learning_rate * backward(X, t, W1, b1, w2, b2)[3]
    return W1, b1, w2, b2, losses


# %% training · wrong · train: the gradients are unpacked in the order W1, w2, b1, b2, so b1 and w2 get each other's → gradients_of_b1_and_w2_exchanged
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


# %% training · wrong · train: single examples one after the other instead of the whole batch → one_example_at_a_time
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


# %% training · wrong · train: the biases are never updated → biases_stand_still
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for _ in range(steps):
        losses.append(loss(X, t, W1, b1, w2, b2))
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1 = W1 - learning_rate * dW1
        w2 = w2 - learning_rate * dw2
    return W1, b1, w2, b2, losses


# %% training · wrong · train: the return stands inside the loop, after the first step it is over → one_step_only
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for _ in range(steps):
        losses.append(loss(X, t, W1, b1, w2, b2))
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1 = W1 - learning_rate * dW1
        b1 = b1 - learning_rate * db1
        w2 = w2 - learning_rate * dw2
        b2 = b2 - learning_rate * db2
        return W1, b1, w2, b2, losses


# %% training · wrong · train: the weights are given back as they were at the last gradient, before the last step (the update goes to new names and is taken over at the beginning of the next round) → weights_before_the_last_step
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    new = (W1, b1, w2, b2)
    for _ in range(steps):
        W1, b1, w2, b2 = new
        losses.append(loss(X, t, W1, b1, w2, b2))
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        new = (W1 - learning_rate * dW1, b1 - learning_rate * db1, w2 - learning_rate * dw2, b2 - learning_rate * db2)
    return W1, b1, w2, b2, losses


# %% training · wrong · train: the list of losses is made anew in every round, only the last loss is left → last_loss_only
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    for _ in range(steps):
        losses = []
        losses.append(loss(X, t, W1, b1, w2, b2))
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1 = W1 - learning_rate * dW1
        b1 = b1 - learning_rate * db1
        w2 = w2 - learning_rate * dw2
        b2 = b2 - learning_rate * db2
    return W1, b1, w2, b2, losses


# %% training · wrong · train: the list of losses is returned first instead of last → values_exchanged
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for _ in range(steps):
        losses.append(loss(X, t, W1, b1, w2, b2))
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1, b1, w2, b2 = W1 - learning_rate * dW1, b1 - learning_rate * db1, w2 - learning_rate * dw2, b2 - learning_rate * db2
    return losses, W1, b1, w2, b2


# %% training · wrong · train: the gradient is divided by n once more, though backward has done it → divided_by_n_once_more
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    n = len(X)
    for _ in range(steps):
        losses.append(loss(X, t, W1, b1, w2, b2))
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1 = W1 - learning_rate * dW1 / n
        b1 = b1 - learning_rate * db1 / n
        w2 = w2 - learning_rate * dw2 / n
        b2 = b2 - learning_rate * db2 / n
    return W1, b1, w2, b2, losses


# %% training · wrong · train: two faults, the loss noted after the step and the given arrays changed in place → input_changed, losses_after_the_step
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for s in range(steps):
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1 -= learning_rate * dW1
        b1 -= learning_rate * db1
        w2 -= learning_rate * dw2
        b2 = b2 - learning_rate * db2
        losses.append(loss(X, t, W1, b1, w2, b2))
    return W1, b1, w2, b2, losses


# %% training · right · copies first, then in place
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    theta = [np.array(v, dtype=float, copy=True) for v in (W1, b1, w2, b2)]
    losses = [0.0] * steps
    for k in range(steps):
        losses[k] = float(loss(X, t, *theta))
        for p, g in zip(theta, backward(X, t, *theta)):
            p -= learning_rate * g
    W, b, w, c = theta
    return W, b, w, float(c), losses


# %% training · right · recursion by halves: train for half of the steps, then for the rest from there
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    if steps == 0:
        return W1, b1, w2, b2, []
    if steps == 1:
        here = loss(X, t, W1, b1, w2, b2)
        g = backward(X, t, W1, b1, w2, b2)
        return (W1 - learning_rate * g[0], b1 - learning_rate * g[1],
                w2 - learning_rate * g[2], b2 - learning_rate * g[3], [here])
    *mid, first = train(X, t, W1, b1, w2, b2, learning_rate, steps // 2)
    *end, second = train(X, t, *mid, learning_rate, steps - steps // 2)
    return (*end, first + second)


# %% training · right · a generator gives the weights step by step, the losses are computed from the whole path afterwards
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    from itertools import islice
    def path():
        p = (W1, b1, w2, b2)
        while True:
            yield p
            p = tuple(v - learning_rate * g for v, g in zip(p, backward(X, t, *p)))
    points = list(islice(path(), steps + 1))
    return (*points[-1], [loss(X, t, *p) for p in points[:-1]])


# %% training · right · the sums of the gradients are collected, the weights are always the start minus learning rate times the sum
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    total = [np.zeros_like(W1, dtype=float), np.zeros_like(b1, dtype=float), np.zeros_like(w2, dtype=float), 0.0]
    start = (W1, b1, w2, b2)
    now = start
    losses = []
    while len(losses) < steps:
        losses.append(loss(X, t, *now))
        total = [s + g for s, g in zip(total, backward(X, t, *now))]
        now = tuple(s0 - learning_rate * s for s0, s in zip(start, total))
    return now[0], now[1], now[2], now[3], losses


# %% training · right · functools.reduce with a pure step function, the list grows by concatenation
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    from functools import reduce
    def step(state, _):
        *p, seen = state
        g = backward(X, t, *p)
        return [a + (-learning_rate) * b for a, b in zip(p, g)] + [seen + [loss(X, t, *p)]]
    return tuple(reduce(step, range(steps), [W1, b1, w2, b2, []]))


# %% training · right · the loss is noted at the end of each round, but the first one before the loop, and the last one is taken off again
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = [loss(X, t, W1, b1, w2, b2)]
    for _ in range(steps):
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        b2 = b2 - db2 * learning_rate
        w2 = np.subtract(w2, dw2 * learning_rate)
        b1 = np.subtract(b1, db1 * learning_rate)
        W1 = np.subtract(W1, dW1 * learning_rate)
        losses.append(loss(X, t, W1, b1, w2, b2))
    losses.pop()
    return W1, b1, w2, b2, losses
