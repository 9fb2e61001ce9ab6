"""Written before there was a check; its writer had seen nothing but the text."""

import numpy as np


# %% losses · wrong · huber: mean forgotten in the slope → slopes_not_averaged
def huber(y, t, delta):
    e = y - t
    small = np.abs(e) <= delta
    loss = np.mean(np.where(small, 0.5 * e**2, delta * (np.abs(e) - 0.5 * delta)))
    d_y = np.where(small, e, delta * np.sign(e))
    return loss, d_y


# %% losses · wrong · huber: loss is the sum over the examples and not the mean, the slope is right → loss_summed
def huber(y, t, delta):
    total = 0
    n = len(y)
    d_y = np.zeros(n)
    for i in range(n):
        e = y[i] - t[i]
        if abs(e) <= delta:
            total += 0.5 * e ** 2
            d_y[i] = e / n
        else:
            total += delta * (abs(e) - 0.5 * delta)
            d_y[i] = delta * np.sign(e) / n
    return total, d_y


# %% losses · wrong · huber: slope of the linear part is +delta, also where the error is negative → sign_forgotten
def huber(y, t, delta):
    e = y - t
    n = len(e)
    losses = np.where(abs(e) <= delta, e**2 / 2, delta * (abs(e) - delta / 2))
    d_y = np.where(abs(e) <= delta, e, delta) / n
    return losses.mean(), d_y


# %% losses · wrong · huber: the half forgotten in the quadratic part of the loss → half_forgotten
def huber(y, t, delta):
    e = y - t
    n = y.shape[0]
    q = np.abs(e) <= delta
    out = delta * (np.abs(e) - 0.5 * delta)
    out[q] = e[q] ** 2
    return out.sum() / n, np.clip(e, -delta, delta) / n


# %% losses · wrong · huber: slope of the quadratic part is 2e instead of e → slope_of_the_whole_square
def huber(y, t, delta):
    e = y - t
    absolute = np.abs(e)
    loss = np.mean(np.where(absolute <= delta, 0.5 * e * e, delta * (absolute - 0.5 * delta)))
    slope = np.where(absolute <= delta, 2 * e, delta * np.sign(e))
    return loss, slope / e.size


# %% losses · wrong · huber: cases told apart by e <= delta without the absolute value, so large negative errors count as quadratic → size_of_the_error_forgotten
def huber(y, t, delta):
    e = y - t
    loss = np.mean(np.where(e <= delta, 0.5 * e**2, delta * (np.abs(e) - 0.5 * delta)))
    d = np.where(e <= delta, e, delta * np.sign(e)) / len(e)
    return loss, d


# %% losses · wrong · huber: linear part of the loss uses e instead of |e| → sign_kept
def huber(y, t, delta):
    pays = []
    d = []
    for yi, ti in zip(y, t):
        e = yi - ti
        if abs(e) <= delta:
            pays.append(0.5 * e**2)
            d.append(e)
        else:
            pays.append(delta * (e - 0.5 * delta))
            d.append(delta if e > 0 else -delta)
    return np.mean(pays), np.array(d) / len(y)


# %% losses · wrong · huber: error taken as t - y, so that the whole slope has the wrong sign → downhill
def huber(y, t, delta):
    e = t - y
    a = np.abs(e)
    loss = np.where(a <= delta, 0.5 * e**2, delta * (a - 0.5 * delta)).mean()
    d_y = np.where(a <= delta, e, delta * np.sign(e)) / len(y)
    return loss, d_y


# %% losses · wrong · huber: delta * (|e| - delta), the half forgotten in the linear part → whole_delta_subtracted
def huber(y, t, delta):
    e = y - t
    a = abs(e)
    loss = np.where(a <= delta, 0.5 * e**2, delta * (a - delta)).mean()
    return loss, np.clip(e, -delta, delta) / len(y)


# %% losses · wrong · huber: one decision for the whole batch by the mean absolute error, instead of one per example → all_large
def huber(y, t, delta):
    e = y - t
    n = len(y)
    if np.mean(np.abs(e)) <= delta:
        return np.mean(0.5 * e**2), e / n
    else:
        return np.mean(delta * (np.abs(e) - 0.5 * delta)), delta * np.sign(e) / n


# %% losses · wrong · huber: `if` with a whole array as its condition, raises ValueError for more than one example → truth_of_an_array
def huber(y, t, delta):
    e = y - t
    if np.abs(e) <= delta:
        loss = 0.5 * e**2
        d_y = e
    else:
        loss = delta * (np.abs(e) - 0.5 * delta)
        d_y = delta * np.sign(e)
    return loss.mean(), d_y / len(y)


# %% losses · wrong · huber: slope is one number, the mean over the examples, instead of an array of shape (n,) → slopes_added_up
def huber(y, t, delta):
    e = y - t
    a = np.abs(e)
    loss = np.mean(np.where(a <= delta, 0.5 * e**2, delta * (a - 0.5 * delta)))
    d_y = np.mean(np.where(a <= delta, e, delta * np.sign(e)))
    return loss, d_y


# %% losses · wrong · huber: return stands inside the loop, so only the first example counts → only_the_first_is_right, return_in_loop
def huber(y, t, delta):
    n = len(y)
    loss = 0.0
    d_y = np.zeros(n)
    for i in range(n):
        e = y[i] - t[i]
        if abs(e) <= delta:
            loss += 0.5 * e**2 / n
            d_y[i] = e / n
        else:
            loss += delta * (abs(e) - 0.5 * delta) / n
            d_y[i] = np.sign(e) * delta / n
        return loss, d_y


# %% losses · wrong · huber: numbers right, but y is changed in place (y -= t) → input_changed
def huber(y, t, delta):
    n = len(y)
    y -= t
    a = np.abs(y)
    loss = np.mean(np.where(a <= delta, 0.5 * y**2, delta * (a - 0.5 * delta)))
    return loss, np.clip(y, -delta, delta) / n


# %% losses · wrong · huber: slope divided by n twice → divided_by_n_squared
def huber(y, t, delta):
    e = y - t
    n = len(y)
    quad = np.abs(e) <= delta
    loss = np.sum(np.where(quad, e**2 / 2, delta * (np.abs(e) - delta / 2))) / n
    d = np.where(quad, e / n, delta * np.sign(e) / n)
    d_y = d / n
    return loss, d_y


# %% losses · wrong · huber: slope of the linear part is the sign only, delta forgotten → delta_forgotten
def huber(y, t, delta):
    e = y - t
    inside = np.abs(e) <= delta
    loss = np.mean(inside * 0.5 * e**2 + ~inside * delta * (np.abs(e) - 0.5 * delta))
    return loss, np.where(inside, e, np.sign(e)) / len(e)


# %% losses · wrong · huber: two mistakes, the two parts swapped in loss and slope, and mean forgotten in the slope → branches_exchanged, slopes_not_averaged
def huber(y, t, delta):
    e = y - t
    a = np.abs(e)
    loss = np.mean(np.where(a <= delta, delta * (a - 0.5 * delta), 0.5 * e**2))
    d_y = np.where(a <= delta, delta * np.sign(e), e)
    return loss, d_y


# %% losses · wrong · huber: two mistakes, slope clipped to 0..delta so negative errors get slope 0, and the loss is not averaged but an array → loss_of_each, negative_slopes_cut
def huber(y, t, delta):
    e = y - t
    a = np.abs(e)
    loss = np.where(a <= delta, 0.5 * e**2, delta * (a - 0.5 * delta))
    d_y = np.clip(e, 0, delta) / len(y)
    return loss, d_y


# %% losses · wrong · log_loss: computed from the probability with np.log(p) and np.log(1 - p), infinite or nan for large sums → bursts
def log_loss(z, t):
    p = 1 / (1 + np.exp(-z))
    loss = -np.mean(t * np.log(p) + (1 - t) * np.log(1 - p))
    return loss, (p - t) / len(z)


# %% losses · wrong · log_loss: np.log(1 + np.exp(..)) taken literally, infinite for z = -1000 with t = 1; slope right → bursts_to_infinity
def log_loss(z, t):
    loss = np.mean(np.where(t == 1, np.log(1 + np.exp(-z)), np.log(1 + np.exp(z))))
    d_z = (1 / (1 + np.exp(-z)) - t) / len(z)
    return loss, d_z


# %% losses · wrong · log_loss: probability clipped to 1e-12 .. 1 - 1e-12, so an example pays at most 27.6 instead of 1000 → probability_cut_off_at_1e_12
def log_loss(z, t):
    p = 1 / (1 + np.exp(-z))
    q = np.clip(p, 1e-12, 1 - 1e-12)
    loss = -np.mean(t * np.log(q) + (1 - t) * np.log(1 - q))
    return loss, (p - t) / len(z)


# %% losses · wrong · log_loss: mean forgotten in the slope → slopes_not_averaged
def log_loss(z, t):
    p = 1 / (1 + np.exp(-z))
    return np.mean(np.logaddexp(0, z) - t * z), p - t


# %% losses · wrong · log_loss: slope is t - p, wrong sign → downhill
def log_loss(z, t):
    n = len(z)
    loss = np.logaddexp(0, np.where(t == 1, -z, z)).sum() / n
    p = 1 / (1 + np.exp(-z))
    return loss, (t - p) / n


# %% losses · wrong · log_loss: slope multiplied by p (1 - p) once more, as for the squared error → slope_of_the_sigmoid_too
def log_loss(z, t):
    n = z.shape[0]
    p = 1 / (1 + np.exp(-z))
    d_z = (p - t) * p * (1 - p) / n
    return np.mean(np.logaddexp(0, z) - t * z), d_z


# %% losses · wrong · log_loss: loss is the sum over the examples and not the mean → loss_summed
def log_loss(z, t):
    loss = 0
    for zi, ti in zip(z, t):
        if ti == 1:
            loss += np.logaddexp(0, -zi)
        else:
            loss += np.logaddexp(0, zi)
    p = 1 / (1 + np.exp(-z))
    return loss, (p - t) / len(z)


# %% losses · wrong · log_loss: the formulas for t = 1 and t = 0 swapped in the loss → no_pays_for_yes, yes_pays_for_no
def log_loss(z, t):
    pays = np.where(t == 1, np.logaddexp(0, z), np.logaddexp(0, -z))
    p = 1 / (1 + np.exp(-z))
    return pays.mean(), (p - t) / z.size


# %% losses · wrong · log_loss: takes z itself for the probability, sigmoid forgotten (nan for negative z) → sums_for_probabilities
def log_loss(z, t):
    loss = -np.mean(t * np.log(z) + (1 - t) * np.log(1 - z))
    d_z = (z - t) / len(z)
    return loss, d_z


# %% losses · wrong · log_loss: slope with exp(z) / (1 + exp(z)), which is nan for z = 1000; loss right → sigmoid_bursts
def log_loss(z, t):
    loss = np.mean(np.logaddexp(0, z) - t * z)
    sigma = np.exp(z) / (1 + np.exp(z))
    return loss, (sigma - t) / len(z)


# %% losses · wrong · log_loss: slope p - 1 for all the examples, t = 0 forgotten in the slope → target_one_for_all
def log_loss(z, t):
    n = len(z)
    sign = 2 * t - 1
    loss = np.mean(np.logaddexp(0, -sign * z))
    p = 1 / (1 + np.exp(-z))
    return loss, (p - 1) / n


# %% losses · wrong · log_loss: examples with t = 0 pay nothing → no_pays_nothing
def log_loss(z, t):
    loss = np.mean(t * np.logaddexp(0, -z))
    d_z = (1 / (1 + np.exp(-z)) - t) / len(z)
    return loss, d_z


# %% losses · wrong · log_loss: z clipped to -30 .. 30 first, so z = -1000 with t = 1 pays 30 and not 1000 → sums_cut_off_at_30
def log_loss(z, t):
    zc = np.clip(z, -30, 30)
    p = 1 / (1 + np.exp(-zc))
    loss = np.mean(np.where(t == 1, np.log(1 + np.exp(-zc)), np.log(1 + np.exp(zc))))
    return loss, (p - t) / len(z)


# %% losses · wrong · log_loss: math.exp in a loop, raises OverflowError for sums as large as 1000 → number_too_large
def log_loss(z, t):
    import math
    n = len(z)
    loss = 0
    d = []
    for i in range(n):
        p = 1 / (1 + math.exp(-z[i]))
        if t[i] == 1:
            loss += math.log(1 + math.exp(-z[i]))
        else:
            loss += math.log(1 + math.exp(z[i]))
        d.append((p - t[i]) / n)
    return loss / n, np.array(d)


# %% losses · wrong · log_loss: cuts large sums off inside the given array (z[z > 500] = 500), which changes z and the loss → input_changed, sums_cut_off_at_500
def log_loss(z, t):
    z[z > 500] = 500
    z[z < -500] = -500
    p = 1 / (1 + np.exp(-z))
    loss = np.mean(np.where(t == 1, np.log(1 + np.exp(-z)), np.log(1 + np.exp(z))))
    return loss, (p - t) / len(z)


# %% losses · wrong · log_loss: two mistakes, max(z, 0) - t z + log(1 + exp(-z)) without |z| (wrong for negative z), and slope not divided by n → size_of_the_sum_forgotten, slopes_not_averaged
def log_loss(z, t):
    loss = np.mean(np.maximum(z, 0) - t * z + np.log1p(np.exp(-z)))
    p = 1 / (1 + np.exp(-z))
    return loss, p - t


# %% losses · wrong · log_loss: two mistakes, sign of the slope, and the slope is one number (mean) → downhill, slopes_added_up
def log_loss(z, t):
    p = 1 / (1 + np.exp(-z))
    loss = np.mean(np.logaddexp(0, z) - t * z)
    return loss, -np.mean(p - t)


# %% losses · wrong · log_loss: large sums (|z| > 30) treated with |z| whatever the target, so right answers far out pay |z| too → no_pays_for_very_negative_sums, yes_pays_for_very_large_sums
def log_loss(z, t):
    pays = np.zeros(len(z))
    for i in range(len(z)):
        if abs(z[i]) > 30:
            pays[i] = abs(z[i])
        elif t[i] == 1:
            pays[i] = np.log(1 + np.exp(-z[i]))
        else:
            pays[i] = np.log(1 + np.exp(z[i]))
    p = 1 / (1 + np.exp(-z))
    return pays.mean(), (p - t) / len(z)


# %% chain · wrong · chain: 1 - a instead of 1 - a² in both slopes of tanh → both_squares_forgotten
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    d_y = y - t
    d_z2 = d_y * w[2] * (1 - a2)
    d_z1 = d_z2 * w[1] * (1 - a1)
    return 0.5 * (y - t)**2, np.array([d_z1 * x, d_z2 * a1, d_y * a2])


# %% chain · wrong · chain: slope of the second tanh forgotten → slope_of_the_second_tanh_forgotten
def chain(w, x, t):
    w1, w2, w3 = w
    a1 = np.tanh(w1 * x)
    a2 = np.tanh(w2 * a1)
    y = w3 * a2
    e = y - t
    dw3 = e * a2
    dw2 = e * w3 * a1
    dw1 = e * w3 * w2 * (1 - a1**2) * x
    return e**2 / 2, np.array([dw1, dw2, dw3])


# %% chain · wrong · chain: slope of the first tanh forgotten in dw1 → slope_of_the_first_tanh_forgotten
def chain(w, x, t):
    w1, w2, w3 = w
    a1 = np.tanh(w1 * x)
    a2 = np.tanh(w2 * a1)
    y = w3 * a2
    dL = y - t
    da2 = dL * w3
    dz2 = da2 * (1 - a2 * a2)
    da1 = dz2 * w2
    return 0.5 * dL**2, np.array([da1 * x, dz2 * a1, dL * a2])


# %% chain · wrong · chain: factor w3 forgotten on the way back → third_weight_not_passed
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    L = (y - t)**2 / 2
    d = y - t
    dw = np.zeros(3)
    dw[2] = d * a2
    d = d * (1 - a2**2)
    dw[1] = d * a1
    d = d * w[1] * (1 - a1**2)
    dw[0] = d * x
    return L, dw


# %% chain · wrong · chain: factor w2 forgotten in dw1 → second_weight_not_passed
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    s1 = 1 - a1**2
    s2 = 1 - a2**2
    dw1 = (y - t) * w[2] * s2 * s1 * x
    dw2 = (y - t) * w[2] * s2 * a1
    dw3 = (y - t) * a2
    return 0.5 * (y - t)**2, np.array([dw1, dw2, dw3])


# %% chain · wrong · chain: dw3 multiplied by y instead of a2 → third_with_the_output
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    e = y - t
    back = e * w[2] * (1 - a2**2)
    return e * e / 2, np.array([back * w[1] * (1 - a1**2) * x, back * a1, e * y])


# %% chain · wrong · chain: the last neuron gets a tanh too, in the forward pass and in the slopes → third_neuron_with_tanh
def chain(w, x, t):
    a = [x]
    for k in range(3):
        a.append(np.tanh(w[k] * a[-1]))
    y = a[3]
    d = y - t
    dw = np.zeros(3)
    for k in [2, 1, 0]:
        d = d * (1 - a[k + 1]**2)
        dw[k] = d * a[k]
        d = d * w[k]
    return 0.5 * (y - t)**2, dw


# %% chain · wrong · chain: half forgotten, L = (y - t)² and all slopes twice as large → whole_square
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    d_y = 2 * (y - t)
    d2 = d_y * w[2] * (1 - a2**2)
    d1 = d2 * w[1] * (1 - a1**2)
    return (y - t)**2, np.array([d1 * x, d2 * a1, d_y * a2])


# %% chain · wrong · chain: t - y instead of y - t, all derivatives with the wrong sign → error_turned_around
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    err = t - y
    d2 = err * w[2] * (1 - a2**2)
    d1 = d2 * w[1] * (1 - a1**2)
    return 0.5 * err**2, np.array([d1 * x, d2 * a1, err * a2])


# %% chain · wrong · chain: derivatives returned in the order of the backward pass (w3, w2, w1) → derivatives_in_reverse
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    grads = []
    d = y - t
    grads.append(d * a2)
    d = d * w[2] * (1 - a2**2)
    grads.append(d * a1)
    d = d * w[1] * (1 - a1**2)
    grads.append(d * x)
    return 0.5 * (y - t)**2, np.array(grads)


# %% chain · wrong · chain: dw1 multiplied by a1 instead of x → first_with_its_output
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    d_y = y - t
    d_z2 = d_y * w[2] * (1 - a2**2)
    d_z1 = d_z2 * w[1] * (1 - a1**2)
    return 0.5 * (y - t)**2, np.array([d_z1 * a1, d_z2 * a1, d_y * a2])


# %% chain · wrong · chain: slope taken as 1 - tanh(a)², tanh applied a second time → both_slopes_of_tanh_twice
def chain(w, x, t):
    def slope(v):
        return 1 - np.tanh(v)**2
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    d_y = y - t
    d_z2 = d_y * w[2] * slope(a2)
    d_z1 = d_z2 * w[1] * slope(a1)
    return 0.5 * d_y**2, np.array([d_z1 * x, d_z2 * a1, d_y * a2])


# %% chain · wrong · chain: w3 replaced by w3 - dw3 before it is used on the way back, and so for w2 (updated weights used too early) → updated_weights_on_the_way_back
def chain(w, x, t):
    w1, w2, w3 = w
    a1 = np.tanh(w1 * x)
    a2 = np.tanh(w2 * a1)
    y = w3 * a2
    d = y - t
    dw3 = d * a2
    w3 = w3 - dw3
    d = d * w3 * (1 - a2**2)
    dw2 = d * a1
    w2 = w2 - dw2
    d = d * w2 * (1 - a1**2)
    dw1 = d * x
    return 0.5 * (y - t)**2, np.array([dw1, dw2, dw3])


# %% chain · wrong · chain: indices 1, 2, 3 instead of 0, 1, 2, raises IndexError → index_out_of_bounds
def chain(w, x, t):
    a1 = np.tanh(w[1] * x)
    a2 = np.tanh(w[2] * a1)
    y = w[3] * a2
    d_y = y - t
    d_z2 = d_y * w[3] * (1 - a2**2)
    d_z1 = d_z2 * w[2] * (1 - a1**2)
    return 0.5 * d_y**2, np.array([d_z1 * x, d_z2 * a1, d_y * a2])


# %% chain · wrong · chain: returns the output y in the place of the loss L → output_for_the_loss
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    d_y = y - t
    d_z2 = d_y * w[2] * (1 - a2**2)
    d_z1 = d_z2 * w[1] * (1 - a1**2)
    return y, np.array([d_z1 * x, d_z2 * a1, d_y * a2])


# %% chain · wrong · chain: two mistakes, slope of tanh 1 - a for the second neuron only, and w2 forgotten in dw1 → second_square_forgotten, second_weight_not_passed
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    e = y - t
    dz2 = e * w[2] * (1 - a2)
    dz1 = dz2 * (1 - a1**2)
    return 0.5 * e**2, np.array([dz1 * x, dz2 * a1, e * a2])


# %% chain · wrong · chain: by nudging in place, each weight is left h higher (values not put back) and one-sided divided by 2h → half_the_error, input_changed
def chain(w, x, t):
    def L():
        return 0.5 * (w[2] * np.tanh(w[1] * np.tanh(w[0] * x)) - t)**2
    h = 1e-6
    start = L()
    dw = np.zeros(3)
    for i in range(3):
        before = L()
        w[i] += h
        dw[i] = (L() - before) / (2 * h)
    return start, dw


# %% chain · wrong · chain: two mistakes, dw2 multiplied by x instead of a1, and the factor (y - t) forgotten in dw1 → first_without_the_error, second_with_x
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    L = 0.5 * (y - t)**2
    dw3 = (y - t) * a2
    dw2 = (y - t) * w[2] * (1 - a2**2) * x
    dw1 = w[2] * (1 - a2**2) * w[1] * (1 - a1**2) * x
    return L, np.array([dw1, dw2, dw3])


# %% chain · wrong · shared: returns the three derivatives as an array instead of one number → all_three_returned
def shared(w, x, t):
    return chain(np.array([w, w, w]), x, t)


# %% chain · wrong · shared: mean of the three derivatives instead of the sum → averaged
def shared(w, x, t):
    L, dw = chain(np.full(3, w), x, t)
    return L, dw.mean()


# %% chain · wrong · shared: only the derivative at the last place (w3) → last_place_only
def shared(w, x, t):
    L, dw = chain(np.array([w, w, w]), x, t)
    return L, dw[-1]


# %% chain · wrong · shared: only the path through all the neurons (dw1), the other two places forgotten → first_place_only
def shared(w, x, t):
    a1 = np.tanh(w * x)
    a2 = np.tanh(w * a1)
    y = w * a2
    L = 0.5 * (y - t)**2
    return L, (y - t) * w * (1 - a2**2) * w * (1 - a1**2) * x


# %% chain · wrong · shared: product of the three derivatives instead of the sum → multiplied
def shared(w, x, t):
    L, dw = chain(np.ones(3) * w, x, t)
    return L, np.prod(dw)


# %% chain · wrong · shared: three times the derivative at the first place → three_times_the_first
def shared(w, x, t):
    loss, d = chain(np.array([w] * 3), x, t)
    return loss, 3 * d[0]


# %% chain · wrong · shared: hands the number w to chain as it is, raises because a number cannot be indexed → unpacking
def shared(w, x, t):
    L, dw = chain(w, x, t)
    return L, dw[0] + dw[1] + dw[2]


# %% chain · wrong · shared: two mistakes, loss multiplied by three as well, and derivatives averaged → averaged, loss_three_times
def shared(w, x, t):
    L, dw = chain(np.array([w, w, w]), x, t)
    return 3 * L, sum(dw) / 3


# %% chain · wrong · shared: length of the gradient vector (square root of the sum of squares) instead of the sum → length_of_the_three
def shared(w, x, t):
    L, dw = chain(np.array([w, w, w]), x, t)
    return L, np.sqrt(np.sum(dw**2))


# %% chain · wrong · shared: the sum in a chain rule of its own, but a1's dependence on w forgotten (only w3 and w2 places added) → last_two_places_only
def shared(w, x, t):
    a1 = np.tanh(w * x)
    a2 = np.tanh(w * a1)
    y = w * a2
    dy = a2 + w * (1 - a2**2) * a1
    return 0.5 * (y - t)**2, (y - t) * dy


# %% nudging · wrong · nudge: only nudged up, difference to the unmoved loss divided by 2h (half of the gradient) → one_side_and_two_steps
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    base = loss(X, t, W1, b1, w2, b2)
    dW1 = np.zeros(W1.shape)
    for i in range(W1.shape[0]):
        for j in range(W1.shape[1]):
            W = W1.copy()
            W[i, j] += h
            dW1[i, j] = (loss(X, t, W, b1, w2, b2) - base) / (2 * h)
    db1 = np.zeros(b1.shape)
    dw2 = np.zeros(w2.shape)
    for j in range(len(b1)):
        b = b1.copy()
        b[j] += h
        db1[j] = (loss(X, t, W1, b, w2, b2) - base) / (2 * h)
        v = w2.copy()
        v[j] += h
        dw2[j] = (loss(X, t, W1, b1, v, b2) - base) / (2 * h)
    db2 = (loss(X, t, W1, b1, w2, b2 + h) - base) / (2 * h)
    return dW1, db1, dw2, db2


# %% nudging · wrong · nudge: one-sided, up only and divided by h, where the text asks for up and down (differs by about 1e-6)
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    params = [W1, b1, w2, np.array([float(b2)])]
    base = loss(X, t, W1, b1, w2, b2)
    grads = []
    for k in range(4):
        g = np.zeros(params[k].shape)
        for idx in np.ndindex(params[k].shape):
            p = [q.copy() for q in params]
            p[k][idx] += h
            g[idx] = (loss(X, t, p[0], p[1], p[2], p[3][0]) - base) / h
        grads.append(g)
    return grads[0], grads[1], grads[2], grads[3][0]


# %% nudging · wrong · nudge: up and down, but divided by h instead of 2h → divided_by_one_step
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    def one(k, idx):
        up = [W1.copy(), b1.copy(), w2.copy()]
        down = [W1.copy(), b1.copy(), w2.copy()]
        up[k][idx] += h
        down[k][idx] -= h
        return (loss(X, t, *up, b2) - loss(X, t, *down, b2)) / h
    dW1 = np.array([[one(0, (i, j)) for j in range(W1.shape[1])] for i in range(W1.shape[0])])
    db1 = np.array([one(1, j) for j in range(len(b1))])
    dw2 = np.array([one(2, j) for j in range(len(w2))])
    db2 = (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / h
    return dW1, db1, dw2, db2


# %% nudging · wrong · nudge: works in the given arrays and never puts the values back (each is left h lower) → input_changed, only_the_first_is_right
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    grads = []
    for P in (W1, b1, w2):
        g = np.zeros_like(P)
        for idx in np.ndindex(P.shape):
            P[idx] += h
            up = loss(X, t, W1, b1, w2, b2)
            P[idx] -= 2 * h
            down = loss(X, t, W1, b1, w2, b2)
            g[idx] = (up - down) / (2 * h)
        grads.append(g)
    db2 = (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h)
    return grads[0], grads[1], grads[2], db2


# %% nudging · wrong · nudge: moves all the entries of an array at once, each gradient is one number → one_slope_for_each_array
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    dW1 = (loss(X, t, W1 + h, b1, w2, b2) - loss(X, t, W1 - h, b1, w2, b2)) / (2 * h)
    db1 = (loss(X, t, W1, b1 + h, w2, b2) - loss(X, t, W1, b1 - h, w2, b2)) / (2 * h)
    dw2 = (loss(X, t, W1, b1, w2 + h, b2) - loss(X, t, W1, b1, w2 - h, b2)) / (2 * h)
    db2 = (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h)
    return dW1, db1, dw2, db2


# %% nudging · wrong · nudge: h = 10^-5, which in Python is exclusive or and gives -15 → caret_for_a_power
def nudge(X, t, W1, b1, w2, b2):
    h = 10^-5
    dW1 = np.zeros(W1.shape)
    for i in range(W1.shape[0]):
        for j in range(W1.shape[1]):
            up = W1.copy()
            down = W1.copy()
            up[i, j] += h
            down[i, j] -= h
            dW1[i, j] = (loss(X, t, up, b1, w2, b2) - loss(X, t, down, b1, w2, b2)) / (2 * h)
    db1 = np.zeros(len(b1))
    for i in range(len(b1)):
        up = b1.copy()
        down = b1.copy()
        up[i] += h
        down[i] -= h
        db1[i] = (loss(X, t, W1, up, w2, b2) - loss(X, t, W1, down, w2, b2)) / (2 * h)
    dw2 = np.zeros(len(w2))
    for i in range(len(w2)):
        up = w2.copy()
        down = w2.copy()
        up[i] += h
        down[i] -= h
        dw2[i] = (loss(X, t, W1, b1, up, b2) - loss(X, t, W1, b1, down, b2)) / (2 * h)
    db2 = (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h)
    return dW1, db1, dw2, db2


# %% nudging · wrong · nudge: down minus up, every sign is wrong → turned_around
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    def slope(f, P):
        g = np.zeros(P.shape)
        for idx in np.ndindex(P.shape):
            E = np.zeros(P.shape)
            E[idx] = h
            g[idx] = (f(P - E) - f(P + E)) / (2 * h)
        return g
    dW1 = slope(lambda P: loss(X, t, P, b1, w2, b2), W1)
    db1 = slope(lambda P: loss(X, t, W1, P, w2, b2), b1)
    dw2 = slope(lambda P: loss(X, t, W1, b1, P, b2), w2)
    db2 = (loss(X, t, W1, b1, w2, b2 - h) - loss(X, t, W1, b1, w2, b2 + h)) / (2 * h)
    return dW1, db1, dw2, db2


# %% nudging · wrong · nudge: up = P and down = P without a copy are the same array, so the differences are 0 for all arrays → arrays_do_not_move, input_changed
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    dW1 = np.zeros(W1.shape)
    for i in range(W1.shape[0]):
        for j in range(W1.shape[1]):
            up = W1
            down = W1
            up[i, j] += h
            down[i, j] -= h
            dW1[i, j] = (loss(X, t, up, b1, w2, b2) - loss(X, t, down, b1, w2, b2)) / (2 * h)
    db1 = np.zeros(len(b1))
    dw2 = np.zeros(len(w2))
    for i in range(len(b1)):
        up = b1
        down = b1
        up[i] += h
        down[i] -= h
        db1[i] = (loss(X, t, W1, up, w2, b2) - loss(X, t, W1, down, w2, b2)) / (2 * h)
        up = w2
        down = w2
        up[i] += h
        down[i] -= h
        dw2[i] = (loss(X, t, W1, b1, up, b2) - loss(X, t, W1, b1, down, b2)) / (2 * h)
    db2 = (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h)
    return dW1, db1, dw2, db2


# %% nudging · wrong · nudge: output bias never nudged, db2 is always 0 → last_bias_never_nudged
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    params = [W1.copy(), b1.copy(), w2.copy()]
    grads = [np.zeros(p.shape) for p in params]
    for p, g in zip(params, grads):
        for idx in np.ndindex(p.shape):
            old = p[idx]
            p[idx] = old + h
            up = loss(X, t, *params, b2)
            p[idx] = old - h
            down = loss(X, t, *params, b2)
            p[idx] = old
            g[idx] = (up - down) / (2 * h)
    db2 = 0.0
    return grads[0], grads[1], grads[2], db2


# %% nudging · wrong · nudge: dW1 comes back flat, of shape (d * units,), and db2 as an array of shape (1,) → laid_flat
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    d, units = W1.shape
    theta = np.concatenate([W1.ravel(), b1, w2, [b2]])
    def f(th):
        k = d * units
        return loss(X, t, th[:k].reshape(d, units), th[k:k + units], th[k + units:k + 2 * units], th[-1])
    g = np.zeros(len(theta))
    for i in range(len(theta)):
        e = np.zeros(len(theta))
        e[i] = h
        g[i] = (f(theta + e) - f(theta - e)) / (2 * h)
    k = d * units
    return g[:k], g[k:k + units], g[k + units:k + 2 * units], g[-1:]


# %% nudging · wrong · nudge: h = 1e-15, so small that rounding spoils the differences
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-15
    def slope(f, P):
        g = np.zeros(P.shape)
        for idx in np.ndindex(P.shape):
            A, B = P.copy(), P.copy()
            A[idx] += h
            B[idx] -= h
            g[idx] = (f(A) - f(B)) / (2 * h)
        return g
    return (slope(lambda P: loss(X, t, P, b1, w2, b2), W1),
            slope(lambda P: loss(X, t, W1, P, w2, b2), b1),
            slope(lambda P: loss(X, t, W1, b1, P, b2), w2),
            (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h))


# %% nudging · wrong · nudge: (up - down) / 2 * h, divides by 2 and multiplies by h → slopes_vanish
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    out = []
    args = [W1, b1, w2, np.array(float(b2))]
    for k, P in enumerate(args):
        g = np.zeros(P.shape)
        for idx in np.ndindex(P.shape):
            up = [a.copy() for a in args]
            down = [a.copy() for a in args]
            up[k][idx] += h
            down[k][idx] -= h
            g[idx] = (loss(X, t, *up) - loss(X, t, *down)) / 2 * h
        out.append(g)
    return out[0], out[1], out[2], float(out[3])


# %% nudging · wrong · nudge: return inside the outer loop over the rows, only the first row of dW1 is filled → first_row_only
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    dW1 = np.zeros(W1.shape)
    db1 = np.zeros(b1.shape)
    dw2 = np.zeros(w2.shape)
    for i in range(W1.shape[0]):
        for j in range(W1.shape[1]):
            E = np.zeros(W1.shape)
            E[i, j] = h
            dW1[i, j] = (loss(X, t, W1 + E, b1, w2, b2) - loss(X, t, W1 - E, b1, w2, b2)) / (2 * h)
            e = np.zeros(b1.shape)
            e[j] = h
            db1[j] = (loss(X, t, W1, b1 + e, w2, b2) - loss(X, t, W1, b1 - e, w2, b2)) / (2 * h)
            dw2[j] = (loss(X, t, W1, b1, w2 + e, b2) - loss(X, t, W1, b1, w2 - e, b2)) / (2 * h)
        db2 = (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h)
        return dW1, db1, dw2, db2


# %% nudging · wrong · nudge: treats b2 as an array (len(b2)), raises TypeError → number_indexed
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    grads = []
    params = [W1, b1, w2, b2]
    for k in range(4):
        g = np.zeros(len(params[k])) if k else np.zeros(W1.shape)
        for idx in np.ndindex(g.shape):
            up = [np.copy(p) for p in params]
            down = [np.copy(p) for p in params]
            up[k][idx] += h
            down[k][idx] -= h
            g[idx] = (loss(X, t, *up) - loss(X, t, *down)) / (2 * h)
        grads.append(g)
    return tuple(grads)


# %% nudging · wrong · nudge: two mistakes, the second loss is asked at the unmoved value (one h down from up) and still divided by 2h, and the copy is left h lower each time so that the nudges pile up; db2 divided by 2h rightly
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    V1, c1, v2 = W1.copy(), b1.copy(), w2.copy()
    grads = []
    for P in (V1, c1, v2):
        g = np.zeros(P.shape)
        for idx in np.ndindex(P.shape):
            P[idx] += h
            up = loss(X, t, V1, c1, v2, b2)
            P[idx] -= h
            down = loss(X, t, V1, c1, v2, b2)
            P[idx] -= h
            g[idx] = (up - down) / (2 * h)
        grads.append(g)
    db2 = (loss(X, t, V1, c1, v2, b2 + h) - loss(X, t, V1, c1, v2, b2 - h)) / (2 * h)
    return grads[0], grads[1], grads[2], db2


# %% nudging · wrong · nudge: two mistakes, gradients returned in the order (dw2, db2, dW1, db1), and divided by the number of examples though loss is a mean already
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    n = len(t)
    def central(f, P):
        g = np.zeros(P.shape)
        for idx in np.ndindex(*P.shape):
            E = np.zeros(P.shape)
            E[idx] = h
            g[idx] = (f(P + E) - f(P - E)) / (2 * h) / n
        return g
    dW1 = central(lambda P: loss(X, t, P, b1, w2, b2), W1)
    db1 = central(lambda P: loss(X, t, W1, P, w2, b2), b1)
    dw2 = central(lambda P: loss(X, t, W1, b1, P, b2), w2)
    db2 = (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h) / n
    return dw2, db2, dW1, db1


# %% backward · wrong · backward: handed in as the friend wrote it, all three faults → the_friends_own
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


# %% backward · wrong · backward: two faults left, only the mean is repaired; slope 1 - a and db1 = first example remain → db1_of_the_first_example, square_forgotten
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


# %% backward · wrong · backward: mean and slope of tanh repaired, db1 still only the first example → db1_of_the_first_example
def backward(X, t, W1, b1, w2, b2):
    n = X.shape[0]
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / n
    d_z1 = np.outer(d_z2, w2) * (1 - a**2)
    return X.T @ d_z1, d_z1[0], a.T @ d_z2, d_z2.sum()


# %% backward · wrong · backward: mean and db1 repaired, slope of tanh still 1 - a → square_forgotten
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / len(p)
    dw2 = a.T @ d_z2
    db2 = np.sum(d_z2)
    d_z1 = d_z2[:, None] * w2 * (1 - a)
    dW1 = X.T @ d_z1
    db1 = np.sum(d_z1, axis=0)
    return dW1, db1, dw2, db2


# %% backward · wrong · backward: slope of tanh and db1 repaired, mean still missing everywhere → mean_forgotten
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = p - t
    dw2 = a.T @ d_z2
    db2 = d_z2.sum()
    d_a = np.outer(d_z2, w2)
    d_z1 = d_a * (1 - a**2)
    dW1 = X.T @ d_z1
    db1 = d_z1.sum(axis=0)
    return dW1, db1, dw2, db2


# %% backward · wrong · backward: divided by n only in dw2 and db2, the first layer's gradients are still sums → mean_in_the_output_layer_only
def backward(X, t, W1, b1, w2, b2):
    n = len(t)
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = p - t
    dw2 = a.T @ d_z2 / n
    db2 = d_z2.sum() / n
    d_a = np.outer(d_z2, w2)
    d_z1 = d_a * (1 - a**2)
    dW1 = X.T @ d_z1
    db1 = d_z1.sum(axis=0)
    return dW1, db1, dw2, db2


# %% backward · wrong · backward: mean taken twice in the first layer, d_z2 / n and then dW1 and db1 / n again → mean_twice_in_the_first_layer
def backward(X, t, W1, b1, w2, b2):
    n = len(t)
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / n
    dw2 = a.T @ d_z2
    db2 = d_z2.sum()
    d_z1 = np.outer(d_z2, w2) * (1 - a**2)
    dW1 = X.T @ d_z1 / n
    db1 = d_z1.sum(axis=0) / n
    return dW1, db1, dw2, db2


# %% backward · wrong · backward: divides by 8, the number of examples in the table, instead of n → eight_for_n
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


# %% backward · wrong · backward: db1 by mean(axis=0) although d_z2 was divided by n already → db1_divided_again
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / len(t)
    dw2 = a.T @ d_z2
    db2 = d_z2.sum()
    d_a = np.outer(d_z2, w2)
    d_z1 = d_a * (1 - a**2)
    dW1 = X.T @ d_z1
    db1 = d_z1.mean(axis=0)
    return dW1, db1, dw2, db2


# %% backward · wrong · backward: db1 summed along the wrong axis (over the units, axis=1), shape (n,) → db1_along_the_rows
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / len(t)
    d_z1 = np.outer(d_z2, w2) * (1 - a**2)
    return X.T @ d_z1, d_z1.sum(axis=1), a.T @ d_z2, d_z2.sum()


# %% backward · wrong · backward: db1 summed over examples and units, one number → db1_summed_to_one_number
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / len(t)
    dw2 = d_z2 @ a
    db2 = d_z2.sum()
    d_z1 = np.outer(d_z2, w2) * (1 - a * a)
    dW1 = X.T @ d_z1
    db1 = d_z1.sum()
    return dW1, db1, dw2, db2


# %% backward · wrong · backward: slope of the sigmoid a (1 - a) used for the tanh layer → slope_of_a_sigmoid
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / len(t)
    dw2 = a.T @ d_z2
    db2 = d_z2.sum()
    d_z1 = np.outer(d_z2, w2) * a * (1 - a)
    return X.T @ d_z1, d_z1.sum(0), dw2, db2


# %% backward · wrong · backward: t - p instead of p - t, all signs wrong → downhill
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (t - p) / len(t)
    dw2 = a.T @ d_z2
    db2 = d_z2.sum()
    d_z1 = np.outer(d_z2, w2) * (1 - a**2)
    return X.T @ d_z1, d_z1.sum(0), dw2, db2


# %% backward · wrong · backward: multiplied by p (1 - p), as if the loss were the squared error → slope_of_the_sigmoid_too
def backward(X, t, W1, b1, w2, b2):
    n = len(X)
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_p = (p - t) / n
    d_z2 = d_p * p * (1 - p)
    dw2 = a.T @ d_z2
    db2 = d_z2.sum()
    d_z1 = np.outer(d_z2, w2) * (1 - a**2)
    return X.T @ d_z1, d_z1.sum(axis=0), dw2, db2


# %% backward · wrong · backward: sum forgotten in db2, an array of shape (n,) instead of a number → db2_for_each_example
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / len(t)
    dw2 = a.T @ d_z2
    db2 = d_z2
    d_z1 = np.outer(d_z2, w2) * (1 - a**2)
    return X.T @ d_z1, d_z1.sum(axis=0), dw2, db2


# %% backward · wrong · backward: dW1 transposed, shape (units, d) → dW1_transposed
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / len(t)
    d_z1 = np.outer(d_z2, w2) * (1 - a**2)
    dW1 = d_z1.T @ X
    return dW1, d_z1.sum(axis=0), d_z2 @ a, d_z2.sum()


# %% backward · wrong · backward: slope of tanh written (1 - a)**2 → squared_difference
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / len(t)
    d_a = np.outer(d_z2, w2)
    d_z1 = d_a * (1 - a)**2
    return X.T @ d_z1, d_z1.sum(axis=0), a.T @ d_z2, d_z2.sum()


# %% backward · wrong · backward: w2 forgotten on the way back, d_a is d_z2 for every unit → output_weights_not_passed
def backward(X, t, W1, b1, w2, b2):
    n, units = len(X), len(w2)
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / n
    d_a = np.tile(d_z2[:, None], (1, units))
    d_z1 = d_a * (1 - a**2)
    return X.T @ d_z1, d_z1.sum(axis=0), a.T @ d_z2, d_z2.sum()


# %% backward · wrong · backward: slope of tanh forgotten altogether, d_z1 = d_a → slope_of_tanh_forgotten
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / len(t)
    d_z1 = np.outer(d_z2, w2)
    return X.T @ d_z1, d_z1.sum(axis=0), a.T @ d_z2, d_z2.sum()


# %% backward · wrong · backward: w2 is already updated (w2 - dw2) when the error goes back through it → updated_weights_on_the_way_back
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / len(t)
    dw2 = a.T @ d_z2
    db2 = d_z2.sum()
    w2 = w2 - dw2
    d_z1 = np.outer(d_z2, w2) * (1 - a**2)
    return X.T @ d_z1, d_z1.sum(axis=0), dw2, db2


# %% backward · wrong · backward: d_z2 @ w2 instead of the outer product, raises ValueError unless n equals units → shapes_do_not_fit
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / len(t)
    d_a = d_z2 @ w2
    d_z1 = d_a * (1 - a**2)
    return X.T @ d_z1, d_z1.sum(axis=0), a.T @ d_z2, d_z2.sum()


# %% backward · wrong · backward: two mistakes, slope of tanh taken from the sum, 1 - z1**2, and db2 by mean although already divided by n → factor_of_the_question
def backward(X, t, W1, b1, w2, b2):
    z1 = X @ W1 + b1
    a = np.tanh(z1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / len(t)
    dw2 = a.T @ d_z2
    db2 = d_z2.mean()
    d_z1 = np.outer(d_z2, w2) * (1 - z1**2)
    return X.T @ d_z1, d_z1.sum(axis=0), dw2, db2


# %% backward · wrong · backward: two mistakes, example by example but the gradients are set to zero inside the loop so only the last example is left, and slope 1 - a → begun_anew
def backward(X, t, W1, b1, w2, b2):
    n = len(X)
    for i in range(n):
        dW1 = np.zeros(W1.shape)
        db1 = np.zeros(b1.shape)
        dw2 = np.zeros(w2.shape)
        db2 = 0
        a = np.tanh(X[i] @ W1 + b1)
        p = 1 / (1 + np.exp(-(a @ w2 + b2)))
        d = (p - t[i]) / n
        dw2 += d * a
        db2 += d
        dz = d * w2 * (1 - a)
        dW1 += np.outer(X[i], dz)
        db1 += dz
    return dW1, db1, dw2, db2


# %% backward · wrong · backward: two mistakes, first bias forgotten in the forward pass, and divided by the number of units instead of examples → divided_by_units, first_bias_forgotten
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d_z2 = (p - t) / a.shape[1]
    dw2 = a.T @ d_z2
    db2 = d_z2.sum()
    d_z1 = np.outer(d_z2, w2) * (1 - a**2)
    return X.T @ d_z1, d_z1.sum(axis=0), dw2, db2


# %% training · wrong · train: losses noted after each step and not before → losses_after_the_step
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for step in range(steps):
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1 = W1 - learning_rate * dW1
        b1 = b1 - learning_rate * db1
        w2 = w2 - learning_rate * dw2
        b2 = b2 - learning_rate * db2
        losses.append(loss(X, t, W1, b1, w2, b2))
    return W1, b1, w2, b2, losses


# %% training · wrong · train: steps uphill, plus instead of minus → uphill
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for step in range(steps):
        losses.append(loss(X, t, W1, b1, w2, b2))
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1 = W1 + learning_rate * dW1
        b1 = b1 + learning_rate * db1
        w2 = w2 + learning_rate * dw2
        b2 = b2 + learning_rate * db2
    return W1, b1, w2, b2, losses


# %% training · wrong · train: numbers right, but -= changes the given arrays in place → input_changed
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


# %% training · wrong · train: gradient computed once before the loop, always at the starting weights → same_gradient_each_time
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
    for step in range(steps):
        losses.append(loss(X, t, W1, b1, w2, b2))
        W1 = W1 - learning_rate * dW1
        b1 = b1 - learning_rate * db1
        w2 = w2 - learning_rate * dw2
        b2 = b2 - learning_rate * db2
    return W1, b1, w2, b2, losses


# %% training · wrong · train: return inside the loop, only one step is taken (and None for 0 steps) → one_step_only
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for step in range(steps):
        losses.append(loss(X, t, W1, b1, w2, b2))
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1 = W1 - learning_rate * dW1
        b1 = b1 - learning_rate * db1
        w2 = w2 - learning_rate * dw2
        b2 = b2 - learning_rate * db2
        return W1, b1, w2, b2, losses


# %% training · wrong · train: one loss too many, the loss after the last step is in the list too → last_loss_too
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = [loss(X, t, W1, b1, w2, b2)]
    for step in range(steps):
        g = backward(X, t, W1, b1, w2, b2)
        W1, b1, w2, b2 = [p - learning_rate * d for p, d in zip((W1, b1, w2, b2), g)]
        losses.append(loss(X, t, W1, b1, w2, b2))
    return W1, b1, w2, b2, losses


# %% training · wrong · train: output layer updated first, and the gradient of the first layer then computed with the new w2 and b2 → output_layer_moves_first
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for step in range(steps):
        losses.append(loss(X, t, W1, b1, w2, b2))
        _, _, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        w2 = w2 - learning_rate * dw2
        b2 = b2 - learning_rate * db2
        dW1, db1, _, _ = backward(X, t, W1, b1, w2, b2)
        W1 = W1 - learning_rate * dW1
        b1 = b1 - learning_rate * db1
    return W1, b1, w2, b2, losses


# %% training · wrong · train: one example at a time instead of the whole batch → one_example_at_a_time
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for step in range(steps):
        losses.append(loss(X, t, W1, b1, w2, b2))
        for i in range(len(X)):
            dW1, db1, dw2, db2 = backward(X[i:i+1], t[i:i+1], W1, b1, w2, b2)
            W1 = W1 - learning_rate * dW1
            b1 = b1 - learning_rate * db1
            w2 = w2 - learning_rate * dw2
            b2 = b2 - learning_rate * db2
    return W1, b1, w2, b2, losses


# %% training · wrong · train: learning rate forgotten → learning_rate_forgotten
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for step in range(steps):
        losses.append(loss(X, t, W1, b1, w2, b2))
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1, b1, w2, b2 = W1 - dW1, b1 - db1, w2 - dw2, b2 - db2
    return W1, b1, w2, b2, losses


# %% training · wrong · train: gradient divided by n once more in the step → divided_by_n_once_more
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    n = len(X)
    losses = []
    for step in range(steps):
        losses.append(loss(X, t, W1, b1, w2, b2))
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1 = W1 - learning_rate / n * dW1
        b1 = b1 - learning_rate / n * db1
        w2 = w2 - learning_rate / n * dw2
        b2 = b2 - learning_rate / n * db2
    return W1, b1, w2, b2, losses


# %% training · wrong · train: output bias b2 never updated → last_bias_stands_still
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for step in range(steps):
        losses.append(loss(X, t, W1, b1, w2, b2))
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1 = W1 - learning_rate * dW1
        b1 = b1 - learning_rate * db1
        w2 = w2 - learning_rate * dw2
    return W1, b1, w2, b2, losses


# %% training · wrong · train: list of losses emptied in every pass, only the last loss is left → last_loss_only
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for step in range(steps):
        losses = []
        losses.append(loss(X, t, W1, b1, w2, b2))
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1 = W1 - learning_rate * dW1
        b1 = b1 - learning_rate * db1
        w2 = w2 - learning_rate * dw2
        b2 = b2 - learning_rate * db2
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


# %% training · wrong · train: b2 forgotten in the call of backward, raises TypeError → arguments_missing
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for step in range(steps):
        losses.append(loss(X, t, W1, b1, w2, b2))
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2)
        W1 = W1 - learning_rate * dW1
        b1 = b1 - learning_rate * db1
        w2 = w2 - learning_rate * dw2
        b2 = b2 - learning_rate * db2
    return W1, b1, w2, b2, losses


# %% training · wrong · train: two mistakes, new weights kept under other names so that every gradient and loss is at the start, and only the last loss returned as a number → last_loss_only, one_step_only
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    for step in range(steps):
        L = loss(X, t, W1, b1, w2, b2)
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        W1_new = W1 - learning_rate * dW1
        b1_new = b1 - learning_rate * db1
        w2_new = w2 - learning_rate * dw2
        b2_new = b2 - learning_rate * db2
    return W1_new, b1_new, w2_new, b2_new, L


# %% training · wrong · train: two mistakes, both biases updated with plus, and the loss noted after the output layer has been updated already
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    losses = []
    for step in range(steps):
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        w2 = w2 - learning_rate * dw2
        b2 = b2 + learning_rate * db2
        losses.append(loss(X, t, W1, b1, w2, b2))
        W1 = W1 - learning_rate * dW1
        b1 = b1 + learning_rate * db1
    return W1, b1, w2, b2, losses


# %% losses · right · huber: pure Python loop with lists, slope by max and min
def huber(y, t, delta):
    pays, slopes = [], []
    n = len(y)
    for yi, ti in zip(y, t):
        e = float(yi) - float(ti)
        c = max(-delta, min(delta, e))
        pays.append(c * e - c * c / 2)
        slopes.append(c / n)
    return sum(pays) / n, np.array(slopes)


# %% losses · right · huber: other algebra, error split into a clipped part and a rest
def huber(y, t, delta):
    e = y - t
    inner = np.clip(e, -delta, delta)
    rest = e - inner
    loss = np.mean(0.5 * inner**2 + delta * np.abs(rest))
    return loss, inner / len(e)


# %% losses · right · huber: the cases told apart by strictly smaller, which gives the same values at the border
def huber(y, t, delta):
    e = y - t
    n = e.shape[0]
    small = np.abs(e) < delta
    total = 0.5 * np.sum(e[small]**2) + np.sum(delta * (np.abs(e[~small]) - 0.5 * delta))
    d_y = np.empty(n)
    d_y[small] = e[small] / n
    d_y[~small] = delta * np.sign(e[~small]) / n
    return total / n, d_y


# %% losses · right · huber: slope e / max(1, |e| / delta) and loss from the slope
def huber(y, t, delta):
    e = y - t
    s = e / np.maximum(1, np.abs(e) / delta)
    return float(np.dot(s, e - s / 2)) / e.size, s / e.size


# %% losses · right · huber: in float32
def huber(y, t, delta):
    e = np.asarray(y, dtype=np.float32) - np.asarray(t, dtype=np.float32)
    d = np.float32(delta)
    a = np.abs(e)
    loss = np.mean(np.where(a <= d, e * e / 2, d * (a - d / 2)))
    return loss, np.where(a <= d, e, d * np.sign(e)) / np.float32(len(e))


# %% losses · right · huber: np.piecewise with a helper for one error
def huber(y, t, delta):
    e = np.asarray(y, dtype=float) - t
    cases = [e < -delta, e > delta]
    loss = np.piecewise(e, cases, [lambda v: delta * (-v - delta / 2), lambda v: delta * (v - delta / 2), lambda v: v * v / 2])
    d = np.piecewise(e, cases, [-delta, delta, lambda v: v])
    return loss.mean(), d / len(e)


# %% losses · right · huber: masks multiplied as numbers, works in a copy of y
def huber(y, t, delta):
    e = np.array(y, dtype=float)
    e -= t
    inside = (np.abs(e) <= delta) * 1.0
    outside = 1.0 - inside
    loss = inside @ (e**2 / 2) + outside @ (delta * np.abs(e) - delta**2 / 2)
    d_y = inside * e + outside * delta * ((e > 0) * 1.0 - (e < 0) * 1.0)
    return loss / len(e), d_y / len(e)


# %% losses · right · log_loss: with the margin s z, s = +1 or -1, and log1p
def log_loss(z, t):
    s = 2.0 * t - 1
    m = s * z
    n = len(z)
    e = np.exp(-np.abs(m))
    pays = np.maximum(-m, 0) + np.log1p(e)
    back = np.where(m >= 0, e / (1 + e), 1 / (1 + e))
    return pays.mean(), -s * back / n


# %% losses · right · log_loss: loop with math, cases by the sign of z
def log_loss(z, t):
    import math
    n = len(z)
    total = 0.0
    d = []
    for zi, ti in zip(z, t):
        zi, ti = float(zi), float(ti)
        if zi >= 0:
            q = math.exp(-zi)
            total += (1 - ti) * zi + math.log1p(q)
            d.append((1 / (1 + q) - ti) / n)
        else:
            q = math.exp(zi)
            total += -ti * zi + math.log1p(q)
            d.append((q / (1 + q) - ti) / n)
    return total / n, np.array(d)


# %% losses · right · log_loss: sigmoid by tanh(z / 2)
def log_loss(z, t):
    p = 0.5 + 0.5 * np.tanh(z / 2)
    loss = (np.logaddexp(0, z) @ (1 - t) + np.logaddexp(0, -z) @ t) / z.size
    return loss, (p - t) / z.size


# %% losses · right · log_loss: np.select for the targets, slope from exp(-logaddexp)
def log_loss(z, t):
    a = np.logaddexp(0, -z)
    b = np.logaddexp(0, z)
    loss = np.select([t == 1, t == 0], [a, b]).mean()
    d = np.where(t == 1, -np.exp(-b), np.exp(-a))
    return loss, d / len(z)


# %% losses · right · log_loss: in float32
def log_loss(z, t):
    z = z.astype(np.float32)
    t = t.astype(np.float32)
    loss = np.mean(np.maximum(z, 0) - t * z + np.log1p(np.exp(-np.abs(z))))
    p = (1 + np.tanh(z / 2)) / 2
    return loss, (p - t) / np.float32(len(z))


# %% losses · right · log_loss: symmetric form |z|/2 + log(2 cosh) with (1/2 - t) z
def log_loss(z, t):
    half = z / 2
    logcosh2 = np.logaddexp(half, -half)
    loss = np.sum(logcosh2 + (0.5 - t) * z) / len(z)
    return loss, (np.tanh(half) / 2 + 0.5 - t) / len(z)


# %% chain · right · chain: derivatives by the complex step
def chain(w, x, t):
    def L(v):
        return 0.5 * (v[2] * np.tanh(v[1] * np.tanh(v[0] * x)) - t)**2
    h = 1e-30
    dw = []
    for k in range(3):
        v = [complex(c) for c in w]
        v[k] += 1j * h
        dw.append(L(v).imag / h)
    return L([float(c) for c in w]), np.array(dw)


# %% chain · right · chain: forward mode, dy/dw carried along with the values
def chain(w, x, t):
    I = np.eye(3)
    a1 = np.tanh(w[0] * x)
    g1 = (1 - a1**2) * x * I[0]
    a2 = np.tanh(w[1] * a1)
    g2 = (1 - a2**2) * (a1 * I[1] + w[1] * g1)
    y = w[2] * a2
    gy = a2 * I[2] + w[2] * g2
    return 0.5 * (y - t)**2, (y - t) * gy


# %% chain · right · chain: slope of tanh as 1 / cosh² of the sum
def chain(w, x, t):
    w1, w2, w3 = (float(v) for v in w)
    z1 = w1 * x
    z2 = w2 * np.tanh(z1)
    r = w3 * np.tanh(z2) - t
    s1, s2 = np.cosh(z1)**-2, np.cosh(z2)**-2
    return r * r / 2, r * np.array([w3 * s2 * w2 * s1 * x, w3 * s2 * np.tanh(z1), np.tanh(z2)])


# %% chain · right · chain: a loop over lists, backwards, with slopes (1 - a)(1 + a)
def chain(w, x, t):
    a = [x]
    for k in range(2):
        a.append(np.tanh(w[k] * a[k]))
    err = w[2] * a[2] - t
    out = [0, 0, err * a[2]]
    d = err * w[2]
    for k in (1, 0):
        d = d * (1 - a[k + 1]) * (1 + a[k + 1])
        out[k] = d * a[k]
        d = d * w[k]
    return err**2 / 2, np.array(out)


# %% chain · right · chain: expanded half square, and product of a list of factors
def chain(w, x, t):
    a1 = np.tanh(w[0] * x)
    a2 = np.tanh(w[1] * a1)
    y = w[2] * a2
    L = y * y / 2 - y * t + t * t / 2
    f = [x, 1 - a1**2, w[1], 1 - a2**2, w[2], y - t]
    return L, np.array([np.prod(f), a1 * np.prod(f[3:]), a2 * f[5]])


# %% chain · right · chain: the network as functions that return value and way back (closures)
def chain(w, x, t):
    def layer(weight, inp, squash):
        out = np.tanh(weight * inp) if squash else weight * inp
        def back(d):
            if squash:
                d = d * (1 - out**2)
            return d * inp, d * weight
        return out, back
    o1, back1 = layer(w[0], x, True)
    o2, back2 = layer(w[1], o1, True)
    y, back3 = layer(w[2], o2, False)
    g3, d = back3(y - t)
    g2, d = back2(d)
    g1, _ = back1(d)
    return (y - t)**2 / 2, np.array([g1, g2, g3])


# %% chain · right · shared: sum of chain's derivatives as a dot product with ones
def shared(w, x, t):
    L, dw = chain(np.repeat(w, 3), x, t)
    return L, dw @ np.ones(3)


# %% chain · right · shared: complex step in the one weight
def shared(w, x, t):
    h = 1e-30
    def L(v):
        return 0.5 * (v * np.tanh(v * np.tanh(v * x)) - t)**2
    return L(w), L(complex(w, h)).imag / h


# %% chain · right · shared: derivative of y by the product rule, written out
def shared(w, x, t):
    a = np.tanh(w * x)
    da = (1 - a * a) * x
    b = np.tanh(w * a)
    db = (1 - b * b) * (a + w * da)
    e = w * b - t
    return e * e / 2, e * (b + w * db)


# %% chain · right · shared: backwards, the one derivative grows by += at every place where w stands
def shared(w, x, t):
    a = [x, np.tanh(w * x)]
    a.append(np.tanh(w * a[1]))
    d = w * a[2] - t
    L = d**2 / 2
    g = d * a[2]
    d = d * w
    for k in (2, 1):
        d = d * (1 - a[k]**2)
        g += d * a[k - 1]
        d = d * w
    return L, g


# %% chain · right · shared: dual numbers (value, derivative) in a loop
def shared(w, x, t):
    v, dv = x, 0.0
    for squash in (True, True, False):
        v, dv = w * v, v + w * dv
        if squash:
            v = np.tanh(v)
            dv = dv * (1 - v**2)
    return (v - t)**2 / 2, (v - t) * dv


# %% nudging · right · nudge: all numbers in one long vector, rows of the identity times h
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    sizes = np.cumsum([W1.size, b1.size, w2.size])
    theta = np.concatenate([W1.ravel(), b1, w2, [b2]]).astype(float)
    def f(th):
        A, b, c, d = np.split(th, sizes)
        return loss(X, t, A.reshape(W1.shape), b, c, d[0])
    g = np.array([(f(theta + r) - f(theta - r)) / (2 * h) for r in h * np.eye(len(theta))])
    A, b, c, d = np.split(g, sizes)
    return A.reshape(W1.shape), b, c, d[0]


# %% nudging · right · nudge: nudges in the given arrays but puts exactly the old value back each time
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    grads = []
    for P in (W1, b1, w2):
        g = np.zeros(P.shape)
        for idx in np.ndindex(P.shape):
            old = P[idx]
            P[idx] = old + h
            up = loss(X, t, W1, b1, w2, b2)
            P[idx] = old - h
            down = loss(X, t, W1, b1, w2, b2)
            P[idx] = old
            g[idx] = (up - down) / (2 * h)
        grads.append(g)
    db2 = (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h)
    return grads[0], grads[1], grads[2], db2


# %% nudging · right · nudge: a helper that takes the arguments by name from a dictionary, down first
def nudge(X, t, W1, b1, w2, b2):
    h = 10 ** -5
    args = {'W1': W1, 'b1': b1, 'w2': w2, 'b2': b2}
    def moved(name, idx, by):
        new = dict(args)
        arr = np.array(args[name], dtype=float)
        arr[idx] += by
        new[name] = arr
        return loss(X, t, **new)
    res = {}
    for name in ('b2', 'w2', 'b1', 'W1'):
        g = np.zeros(np.shape(args[name]))
        for idx in np.ndindex(g.shape):
            g[idx] = -(moved(name, idx, -h) - moved(name, idx, h)) / (2 * h)
        res[name] = g
    return res['W1'], res['b1'], res['w2'], float(res['b2'])


# %% nudging · right · nudge: nested lists first, arrays made at the end, flat index by divmod
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    d, u = W1.shape
    rows = [[0.0] * u for _ in range(d)]
    for k in range(d * u):
        i, j = divmod(k, u)
        s = []
        for sign in (1, -1):
            V = [[float(v) for v in row] for row in W1]
            V[i][j] += sign * h
            s.append(loss(X, t, np.array(V), b1, w2, b2))
        rows[i][j] = (s[0] - s[1]) / (2 * h)
    lb, lw = [], []
    for j in range(u):
        e = np.array([h if m == j else 0.0 for m in range(u)])
        lb.append((loss(X, t, W1, b1 + e, w2, b2) - loss(X, t, W1, b1 - e, w2, b2)) / (2 * h))
        lw.append((loss(X, t, W1, b1, w2 + e, b2) - loss(X, t, W1, b1, w2 - e, b2)) / (2 * h))
    db2 = (loss(X, t, W1, b1, w2, b2 + h) - loss(X, t, W1, b1, w2, b2 - h)) / (2 * h)
    return np.array(rows), np.array(lb), np.array(lw), db2


# %% nudging · right · nudge: sum over sign * loss, / h / 2, with flat views of copies
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    P = [np.array(v, dtype=float) for v in (W1, b1, w2, [b2])]
    G = [np.zeros(p.shape) for p in P]
    for p, g in zip(P, G):
        flat, gflat = p.reshape(-1), g.reshape(-1)
        for k in range(flat.size):
            keep = flat[k]
            total = 0
            for sign in (-1, 1):
                flat[k] = keep + sign * h
                total += sign * loss(X, t, P[0], P[1], P[2], P[3][0])
            flat[k] = keep
            gflat[k] = total / h / 2
    return G[0], G[1], G[2], G[3][0]


# %% nudging · right · nudge: two passes, first all the losses up, then all down, subtracted as arrays
def nudge(X, t, W1, b1, w2, b2):
    h = 1e-5
    def everywhere(step):
        A = np.zeros(W1.shape)
        B = np.zeros(b1.shape)
        C = np.zeros(w2.shape)
        for j in range(len(b1)):
            for i in range(len(W1)):
                V = W1 * 1.0
                V[i, j] += step
                A[i, j] = loss(X, t, V, b1, w2, b2)
            v = b1 * 1.0
            v[j] += step
            B[j] = loss(X, t, W1, v, w2, b2)
            v = w2 * 1.0
            v[j] += step
            C[j] = loss(X, t, W1, b1, v, b2)
        return A, B, C, loss(X, t, W1, b1, w2, b2 + step)
    return tuple((u - d) / (2 * h) for u, d in zip(everywhere(h), everywhere(-h)))


# %% backward · right · backward: example by example, summed and divided by n at the end
def backward(X, t, W1, b1, w2, b2):
    n = len(X)
    dW1, db1, dw2, db2 = np.zeros(W1.shape), np.zeros(b1.shape), np.zeros(w2.shape), 0.0
    for x, ti in zip(X, t):
        a = np.tanh(x @ W1 + b1)
        d = 1 / (1 + np.exp(-(a @ w2 + b2))) - ti
        dz = d * w2 * (1 - a * a)
        dW1 += np.outer(x, dz)
        db1 += dz
        dw2 += d * a
        db2 += d
    return dW1 / n, db1 / n, dw2 / n, db2 / n


# %% backward · right · backward: einsum throughout
def backward(X, t, W1, b1, w2, b2):
    n = X.shape[0]
    a = np.tanh(np.einsum('nd,du->nu', X, W1) + b1)
    p = 1 / (1 + np.exp(-(np.einsum('nu,u->n', a, w2) + b2)))
    d2 = (p - t) / n
    d1 = np.einsum('n,u,nu->nu', d2, w2, 1 - a**2)
    return np.einsum('nd,nu->du', X, d1), np.einsum('nu->u', d1), np.einsum('nu,n->u', a, d2), np.einsum('n->', d2)


# %% backward · right · backward: biases as weights of an added input 1
def backward(X, t, W1, b1, w2, b2):
    n = len(X)
    one = np.ones((n, 1))
    X1 = np.hstack([X, one])
    V = np.vstack([W1, b1])
    a = np.tanh(X1 @ V)
    a1 = np.hstack([a, one])
    v = np.append(w2, b2)
    d = (1 / (1 + np.exp(-a1 @ v)) - t) / n
    g2 = a1.T @ d
    g1 = X1.T @ (np.outer(d, v[:-1]) * (1 - a**2))
    return g1[:-1], g1[-1], g2[:-1], g2[-1]


# %% backward · right · backward: complex step in a loss of its own, written with log(1 + exp(-|..|)) free of absolute values
def backward(X, t, W1, b1, w2, b2):
    h = 1e-30
    def L(A, b, c, d):
        z = np.tanh(X @ A + b) @ c + d
        s = np.where(z.real > 0, 1, -1)
        return np.mean(np.where(s > 0, z, 0) + np.log(1 + np.exp(-s * z)) - t * z)
    P = [np.array(v, dtype=complex) for v in (W1, b1, w2, b2)]
    out = []
    for k in range(4):
        g = np.zeros(P[k].shape)
        for idx in np.ndindex(P[k].shape):
            Q = [q.copy() for q in P]
            Q[k][idx] += 1j * h
            g[idx] = L(*Q).imag / h
        out.append(g)
    return out[0], out[1], out[2], float(out[3])


# %% backward · right · backward: means of outer products in a 3-d array, no sums
def backward(X, t, W1, b1, w2, b2):
    a = np.tanh(X @ W1 + b1)
    d = (np.tanh((a @ w2 + b2) / 2) + 1) / 2 - t
    dz = d[:, None] * w2[None, :] * (1 - a**2)
    dW1 = (X[:, :, None] * dz[:, None, :]).mean(axis=0)
    return dW1, dz.mean(axis=0), (a * d[:, None]).mean(axis=0), d.mean()


# %% backward · right · backward: one hidden unit after the other, filled in columns
def backward(X, t, W1, b1, w2, b2):
    n, units = len(t), len(w2)
    A = [np.tanh(X @ W1[:, k] + b1[k]) for k in range(units)]
    z = b2 + sum(w2[k] * A[k] for k in range(units))
    d = (1 / (1 + np.exp(-z)) - t) / n
    dW1 = np.zeros(W1.shape)
    db1, dw2 = [], []
    for k in range(units):
        dk = d * w2[k] / np.cosh(X @ W1[:, k] + b1[k])**2
        dW1[:, k] = dk @ X
        db1.append(dk.sum())
        dw2.append(d @ A[k])
    return dW1, np.array(db1), np.array(dw2), d.sum()


# %% backward · right · backward: in float32, arrays of float32 come back
def backward(X, t, W1, b1, w2, b2):
    X, t, W1, b1, w2, b2 = (np.asarray(v, dtype=np.float32) for v in (X, t, W1, b1, w2, b2))
    a = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(a @ w2 + b2)))
    d = (p - t) / np.float32(len(t))
    dz = d[:, None] * w2 * (1 - a) * (1 + a)
    return X.T @ dz, dz.sum(axis=0), d @ a, d.sum()


# %% training · right · train: copies first and then in place
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    W1, b1, w2 = np.array(W1, dtype=float), np.array(b1, dtype=float), np.array(w2, dtype=float)
    b2 = float(b2)
    losses = []
    while len(losses) < steps:
        losses.append(loss(X, t, W1, b1, w2, b2))
        dW1, db1, dw2, db2 = backward(X, t, W1, b1, w2, b2)
        b2 -= learning_rate * db2
        w2 -= learning_rate * dw2
        b1 -= learning_rate * db1
        W1 -= learning_rate * dW1
    return W1, b1, w2, b2, losses


# %% training · right · train: recursive over the steps, split in halves so that the recursion stays shallow
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    if steps == 0:
        return W1, b1, w2, b2, []
    if steps == 1:
        p = (W1, b1, w2, b2)
        g = backward(X, t, *p)
        return tuple(v - learning_rate * d for v, d in zip(p, g)) + ([loss(X, t, *p)],)
    half = steps // 2
    *p, first = train(X, t, W1, b1, w2, b2, learning_rate, half)
    *p, second = train(X, t, *p, learning_rate, steps - half)
    return (*p, first + second)


# %% training · right · train: weights as a list, all new weights in one comprehension
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    params = [W1, b1, w2, b2]
    losses = []
    for _ in range(steps):
        losses += [float(loss(X, t, *params))]
        params = [p - learning_rate * g for p, g in zip(params, backward(X, t, *params))]
    return (*params, losses)


# %% training · right · train: whole history kept, losses computed from it at the end
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    history = [(W1, b1, w2, b2)]
    for k in range(steps):
        now = history[-1]
        grad = backward(X, t, *now)
        history.append(tuple(now[i] - learning_rate * grad[i] for i in range(4)))
    losses = [loss(X, t, *p) for p in history[:-1]]
    return history[-1] + (losses,)


# %% training · right · train: one long vector of all the weights, loss by its own formula
def train(X, t, W1, b1, w2, b2, learning_rate, steps):
    cuts = np.cumsum([W1.size, b1.size, w2.size])
    theta = np.concatenate([W1.ravel(), b1, w2, [b2]])
    def parts(v):
        A, b, c, d = np.split(v, cuts)
        return A.reshape(W1.shape), b, c, d[0]
    losses = []
    for _ in range(steps):
        A, b, c, d = parts(theta)
        z = np.tanh(X @ A + b) @ c + d
        losses.append(np.mean(np.maximum(z, 0) + np.log1p(np.exp(-np.abs(z))) - t * z))
        g = backward(X, t, A, b, c, d)
        theta = theta - learning_rate * np.concatenate([np.ravel(q) for q in g])
    return (*parts(theta), losses)
