"""Written before there was a check; its writer had seen nothing but the text."""

import numpy as np


# %% softmax · wrong · forgot the temperature altogether → temperature_forgotten
def softmax(Z, temperature):
    E = np.exp(Z - Z.max(axis=1, keepdims=True))
    return E / E.sum(axis=1, keepdims=True)


# %% softmax · wrong · multiplies by the temperature instead of dividing → temperature_multiplied
def softmax(Z, temperature):
    scaled = Z * temperature
    scaled = scaled - np.max(scaled, axis=1, keepdims=True)
    expd = np.exp(scaled)
    return expd / np.sum(expd, axis=1, keepdims=True)


# %% softmax · wrong · sums over axis 0 (columns add up to 1, not rows) → columns_add_up_to_one
def softmax(Z, temperature):
    Z = Z / temperature
    e = np.exp(Z - np.max(Z, axis=1, keepdims=True))
    return e / e.sum(axis=0)


# %% softmax · wrong · divides by the sum over the whole matrix, not row by row → all_add_up_to_one
def softmax(Z, temperature):
    z = (Z - Z.max(axis=1, keepdims=True)) / temperature
    return np.exp(z) / np.sum(np.exp(z))


# %% softmax · wrong · keepdims forgotten in both reductions: error, or wrong rows when n equals k → keepdims_forgotten, shapes_do_not_fit, sums_laid_along_the_rows
def softmax(Z, temperature):
    z = Z / temperature
    z = z - z.max(axis=1)
    e = np.exp(z)
    return e / e.sum(axis=1)


# %% softmax · wrong · keepdims forgotten only in the sum: error, or wrong rows when n equals k → shapes_do_not_fit, sums_laid_along_the_rows
def softmax(Z, temperature):
    top = np.exp((Z - Z.max(axis=1)[:, None]) / temperature)
    bottom = top.sum(axis=1)
    return top / bottom


# %% softmax · wrong · formula as it stands, bursts (nan) for large logits → bursts
def softmax(Z, temperature):
    numerator = np.exp(Z / temperature)
    denominator = np.sum(np.exp(Z / temperature), axis=1, keepdims=True)
    return numerator / denominator


# %% softmax · wrong · subtracts the maximum of the whole matrix: rows far below it become 0/0 = nan → largest_of_all_subtracted
def softmax(Z, temperature):
    z = Z / temperature
    z = z - np.max(z)
    e = np.exp(z)
    return e / e.sum(axis=1, keepdims=True)


# %% softmax · wrong · changes Z in place when subtracting the row maximum → input_changed
def softmax(Z, temperature):
    Z -= Z.max(axis=1, keepdims=True)
    E = np.exp(Z / temperature)
    return E / E.sum(axis=1, keepdims=True)


# %% softmax · wrong · loop writes the scaled row back into Z, so the argument is changed → input_changed
def softmax(Z, temperature):
    result = []
    for i in range(Z.shape[0]):
        Z[i] = Z[i] / temperature
        e = np.exp(Z[i] - Z[i].max())
        result.append(e / e.sum())
    return np.array(result)


# %% softmax · wrong · divides the finished probabilities by the temperature, not the logits → probabilities_divided_by_the_temperature, temperature_forgotten
def softmax(Z, temperature):
    e = np.exp(Z - Z.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    return p / temperature


# %% softmax · wrong · subtracts the maximum of the undivided logits after dividing by T: bursts or vanishes for large logits → largest_of_the_undivided
def softmax(Z, temperature):
    biggest = Z.max(axis=1, keepdims=True)
    e = np.exp(Z / temperature - biggest)
    return e / e.sum(axis=1, keepdims=True)


# %% softmax · wrong · clips the scaled logits to -500..500, so 1000 and 999 become equal → logits_cut_off
def softmax(Z, temperature):
    z = np.clip(Z / temperature, -500, 500)
    e = np.exp(z)
    return e / e.sum(axis=1, keepdims=True)


# %% softmax · wrong · naive formula and nan replaced by numbers with nan_to_num → nan_replaced
def softmax(Z, temperature):
    e = np.exp(Z / temperature)
    p = e / e.sum(axis=1, keepdims=True)
    return np.nan_to_num(p)


# %% softmax · wrong · no return → nothing_returned
def softmax(Z, temperature):
    P = np.zeros(Z.shape)
    for i, row in enumerate(Z):
        e = np.exp((row - row.max()) / temperature)
        P[i] = e / e.sum()


# %% softmax · wrong · return stands inside the loop: only the first row comes back filled → first_row_filled
def softmax(Z, temperature):
    P = np.zeros(Z.shape)
    for i in range(len(Z)):
        z = Z[i] / temperature
        e = np.exp(z - max(z))
        P[i, :] = e / sum(e)
        return P


# %% softmax · wrong · maximum taken per column (axis 0) and subtracted, which changes the probabilities within a row → largest_of_the_columns_subtracted
def softmax(Z, temperature):
    z = Z / temperature
    e = np.exp(z - z.max(axis=0))
    return e / e.sum(axis=1, keepdims=True)


# %% softmax · wrong · subtracts the row mean instead of the maximum: still bursts for (1000, 999, -1000) → mean_subtracted
def softmax(Z, temperature):
    z = Z / temperature
    z = z - z.mean(axis=1, keepdims=True)
    return np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)


# %% softmax · wrong · subtracts the row minimum instead of the maximum: bursts → smallest_subtracted
def softmax(Z, temperature):
    zs = (Z - Z.min(axis=1, keepdims=True)) / temperature
    es = np.exp(zs)
    return es / es.sum(axis=1, keepdims=True)


# %% softmax · wrong · temperature only in the numerator, the sum is over undivided logits → temperature_above_the_line_only
def softmax(Z, temperature):
    m = Z.max(axis=1, keepdims=True)
    top = np.exp((Z - m) / temperature)
    bottom = np.exp(Z - m).sum(axis=1, keepdims=True)
    return top / bottom


# %% softmax · wrong · two mistakes: temperature multiplied, and normalised over axis 0 → columns_add_up_to_one, temperature_multiplied
def softmax(Z, temperature):
    z = temperature * (Z - Z.max(axis=1, keepdims=True))
    return np.exp(z) / np.sum(np.exp(z), axis=0)


# %% softmax · wrong · result stored in zeros_like(Z): with integer logits all probabilities are cut to 0 (or 1) → kept_in_whole_numbers
def softmax(Z, temperature):
    P = np.zeros_like(Z)
    for i in range(len(Z)):
        e = np.exp((Z[i] - Z[i].max()) / temperature)
        P[i] = e / e.sum()
    return P


# %% softmax · wrong · rounds the probabilities to two places → rounded_to_digits
def softmax(Z, temperature):
    z = Z / temperature
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return np.round(e / e.sum(axis=1, keepdims=True), 2)


# %% softmax · wrong · running sum is not set back to 0 for each row → sum_not_reset
def softmax(Z, temperature):
    P = np.zeros(Z.shape)
    total = 0
    for i in range(Z.shape[0]):
        m = Z[i].max()
        for j in range(Z.shape[1]):
            total += np.exp((Z[i, j] - m) / temperature)
        for j in range(Z.shape[1]):
            P[i, j] = np.exp((Z[i, j] - m) / temperature) / total
    return P


# %% softmax · wrong · loops with the two sizes swapped: index error, or part of the matrix left 0 → index_out_of_bounds
def softmax(Z, temperature):
    k, n = Z.shape
    P = np.zeros(Z.shape)
    for i in range(n):
        e = np.exp((Z[i] - Z[i].max()) / temperature)
        for j in range(k):
            P[i, j] = e[j] / e.sum()
    return P


# %% softmax · wrong · no exponential at all, the scaled logits are only divided by their sum → bursts, exponential_forgotten
def softmax(Z, temperature):
    z = Z / temperature
    return z / z.sum(axis=1, keepdims=True)


# %% softmax · wrong · returns the logarithms of the probabilities, last exp forgotten → logarithms_returned
def softmax(Z, temperature):
    z = Z / temperature
    m = z.max(axis=1, keepdims=True)
    logsum = m + np.log(np.exp(z - m).sum(axis=1, keepdims=True))
    return z - logsum


# %% softmax · wrong · squeezes the result: for a single example the shape is (k,), not (1, k) → single_row_unpacked
def softmax(Z, temperature):
    z = Z / temperature
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return (e / e.sum(axis=1, keepdims=True)).squeeze()


# %% softmax · wrong · temperature applied as power 1/T to the probabilities and rows not normalised again → shares_raised_to_a_power
def softmax(Z, temperature):
    e = np.exp(Z - Z.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    return p ** (1 / temperature)


# %% softmax · wrong · power 1/T after exp(z - max): what has underflowed to 0 stays 0 at high temperature → power_after_the_exponential
def softmax(Z, temperature):
    e = np.exp(Z - Z.max(axis=1, keepdims=True)) ** (1 / temperature)
    return e / e.sum(axis=1, keepdims=True)


# %% softmax · wrong · two mistakes: no maximum subtracted (bursts), and divides by the sum over the whole matrix → all_add_up_to_one, bursts
def softmax(Z, temperature):
    e = np.exp(Z / temperature)
    return e / e.sum()


# %% softmax · wrong · adds the maximum instead of subtracting it → largest_added
def softmax(Z, temperature):
    scaled = Z / temperature
    shifted = scaled + scaled.max(axis=1, keepdims=True)
    e = np.exp(shifted)
    return e / e.sum(axis=1, keepdims=True)


# %% softmax · wrong · sign: exp of (max - z), the smallest logit gets the largest share (and bursts) → sign_of_the_exponent_turned
def softmax(Z, temperature):
    z = Z / temperature
    e = np.exp(z.max(axis=1, keepdims=True) - z)
    return e / e.sum(axis=1, keepdims=True)


# %% softmax · wrong · two mistakes: divides Z in place by the temperature, and subtracts the overall maximum → input_changed, largest_of_all_subtracted
def softmax(Z, temperature):
    Z /= temperature
    e = np.exp(Z - Z.max())
    return e / e.sum(axis=1, keepdims=True)


# %% softmax · wrong · two mistakes: temperature forgotten, and the maximum subtracted in place → input_changed, temperature_forgotten
def softmax(Z, temperature):
    for i in range(len(Z)):
        Z[i] -= max(Z[i])
    return np.exp(Z) / np.exp(Z).sum(axis=1).reshape(-1, 1)


# %% softmax · wrong · two mistakes: keepdims missing, and minimum instead of maximum → shapes_do_not_fit, smallest_subtracted, sums_laid_along_the_rows
def softmax(Z, temperature):
    z = (Z - np.min(Z, axis=1)[:, np.newaxis]) / temperature
    e = np.exp(z)
    return e / np.sum(e, axis=1)


# %% softmax · wrong · two mistakes: temperature multiplied instead of divided, and the loop returns after the first row → first_row_only, temperature_multiplied
def softmax(Z, temperature):
    P = []
    for row in Z:
        row = row * temperature
        e = np.exp(row - np.max(row))
        P.append(e / np.sum(e))
        return np.array(P)


# %% softmax · right · plain loops with math.exp, list of lists returned
import math


def softmax(Z, temperature):
    result = []
    for row in Z:
        biggest = max(row)
        powers = [math.exp((v - biggest) / temperature) for v in row]
        result.append([p / sum(powers) for p in powers])
    return result


# %% softmax · right · logaddexp.reduce and one exponential at the end
def softmax(Z, temperature):
    z = Z / temperature
    return np.exp(z - np.logaddexp.reduce(z, axis=1)[:, None])


# %% softmax · right · one over the sum of exp of all differences, no maximum (inf becomes 0)
def softmax(Z, temperature):
    with np.errstate(over="ignore"):
        differences = (Z[:, None, :] - Z[:, :, None]) / temperature
        return 1 / np.exp(differences).sum(axis=2)


# %% softmax · right · works on the transposed matrix
def softmax(Z, temperature):
    T = Z.T / temperature
    T = T - T.max(axis=0)
    E = np.exp(T)
    return (E / E.sum(axis=0)).T


# %% softmax · right · last steps in float32
def softmax(Z, temperature):
    z = (Z - Z.max(axis=1, keepdims=True)) / temperature
    e = np.exp(z.astype(np.float32))
    return e / e.sum(axis=1, keepdims=True)


# %% softmax · right · helper for one row and apply_along_axis
def softmax(Z, temperature):
    def one(row):
        e = np.exp((row - row.max()) / temperature)
        return e / e.sum()

    return np.apply_along_axis(one, 1, Z)


# %% softmax · right · recursion over the rows
def softmax(Z, temperature):
    if len(Z) == 0:
        return np.zeros((0, Z.shape[1]))
    e = np.exp((Z[0] - np.max(Z[0])) / temperature)
    return np.vstack([e / e.sum(), softmax(Z[1:], temperature)])


# %% softmax · right · running maximum with a sum that is scaled when the maximum grows
def softmax(Z, temperature):
    P = np.zeros(Z.shape)
    for i in range(Z.shape[0]):
        m, s = Z[i, 0], 1.0
        for v in Z[i, 1:]:
            if v > m:
                s = s * np.exp((m - v) / temperature) + 1
                m = v
            else:
                s += np.exp((v - m) / temperature)
        for j in range(Z.shape[1]):
            P[i, j] = np.exp((Z[i, j] - m) / temperature) / s
    return P


# %% softmax · right · powers of two, and division by a diagonal matrix
def softmax(Z, temperature):
    z = (Z - np.sort(Z, axis=1)[:, -1:]) / temperature
    E = 2.0 ** (z / np.log(2))
    return np.linalg.inv(np.diag(E @ np.ones(Z.shape[1]))) @ E


# %% activations · wrong · leaky_relu: branches of where exchanged → branches_exchanged
def leaky_relu(z, slope):
    return np.where(z >= 0, slope * z, z)


# %% activations · wrong · leaky_relu: maximum of z and the slope itself, slope not multiplied by z → largest_of_z_and_slope
def leaky_relu(z, slope):
    return np.maximum(z, slope)


# %% activations · wrong · leaky_relu: slope*z added everywhere, also above 0 → both_added_above
def leaky_relu(z, slope):
    return np.maximum(0, z) + slope * z


# %% activations · wrong · leaky_relu: changes z in place → input_changed, kept_in_whole_numbers
def leaky_relu(z, slope):
    z[z < 0] = slope * z[z < 0]
    return z


# %% activations · wrong · leaky_relu: if on a whole array raises an error → truth_of_an_array
def leaky_relu(z, slope):
    if z >= 0:
        return z
    else:
        return slope * z


# %% activations · wrong · leaky_relu: list comprehension works for one dimension only, error for a matrix → truth_of_an_array
def leaky_relu(z, slope):
    return np.array([v if v >= 0 else slope * v for v in z])


# %% activations · wrong · leaky_relu: sign, negative values come back positive (slope times |z|) → rises_below
def leaky_relu(z, slope):
    return np.where(z < 0, slope * abs(z), z)


# %% activations · wrong · leaky_relu: puts the positive values first and the negative ones behind, order and shape lost → put_one_behind_the_other
def leaky_relu(z, slope):
    pos = z[z >= 0]
    neg = z[z < 0] * slope
    return np.concatenate([pos, neg])


# %% activations · wrong · leaky_relu: no return → nothing_returned
def leaky_relu(z, slope):
    out = z.copy()
    out[out < 0] *= slope


# %% activations · wrong · leaky_relu: result in zeros_like(z), with whole-number z the parts behind the point are cut off → kept_in_whole_numbers
def leaky_relu(z, slope):
    out = np.zeros_like(z)
    out[z >= 0] = z[z >= 0]
    out[z < 0] = slope * z[z < 0]
    return out


# %% activations · wrong · leaky_relu: ordinary ReLU, slope not used → plain_relu
def leaky_relu(z, slope):
    out = np.zeros(z.shape)
    out[z > 0] = z[z > 0]
    return out


# %% activations · wrong · leaky_relu: divides by the slope below 0 → divided_by_the_slope
def leaky_relu(z, slope):
    return np.where(z >= 0, z, z / slope)


# %% activations · wrong · leaky_relu: loops over rows and columns, so only two-dimensional arrays work
def leaky_relu(z, slope):
    out = np.zeros(z.shape)
    for i in range(z.shape[0]):
        for j in range(z.shape[1]):
            if z[i, j] >= 0:
                out[i, j] = z[i, j]
            else:
                out[i, j] = slope * z[i, j]
    return out


# %% activations · wrong · elu: alpha multiplies only the exponential, not the -1 → alpha_on_the_exponential_alone
def elu(z, alpha):
    return np.where(z >= 0, z, alpha * np.exp(z) - 1)


# %% activations · wrong · elu: sign, alpha*(1 - e^z) bends towards +alpha → turned_upwards
def elu(z, alpha):
    return np.where(z >= 0, z, alpha * (1 - np.exp(z)))


# %% activations · wrong · elu: e to the minus z → minus_in_the_exponent
def elu(z, alpha):
    low = alpha * (np.exp(-np.minimum(z, 0)) - 1)
    return np.where(z >= 0, z, low)


# %% activations · wrong · elu: alpha forgotten → alpha_forgotten
def elu(z, alpha):
    return np.where(z >= 0, z, np.exp(np.minimum(z, 0)) - 1)


# %% activations · wrong · elu: maximum of the two branches, which picks the exponential above 0 → larger_of_both
def elu(z, alpha):
    return np.maximum(z, alpha * (np.exp(z) - 1))


# %% activations · wrong · elu: branches exchanged → branches_exchanged
def elu(z, alpha):
    return np.where(z < 0, z, alpha * (np.exp(z) - 1))


# %% activations · wrong · elu: masks multiplied and added: inf*0 = nan for z above about 710 → conditions_multiplied
def elu(z, alpha):
    return z * (z >= 0) + alpha * (np.exp(z) - 1) * (z < 0)


# %% activations · wrong · elu: changes z in place → input_changed, kept_in_whole_numbers
def elu(z, alpha):
    below = z < 0
    z[below] = alpha * (np.exp(z[below]) - 1)
    return z


# %% activations · wrong · elu: the -1 is missing → one_not_subtracted
def elu(z, alpha):
    return np.where(z >= 0, z, alpha * np.exp(z))


# %% activations · wrong · elu: -1 stands in the exponent → one_in_the_exponent
def elu(z, alpha):
    return np.where(z >= 0, z, alpha * np.exp(z - 1))


# %% activations · wrong · elu: exponential part is added above 0 too (minimum with 0 forgotten) → both_added_above
def elu(z, alpha):
    return np.maximum(z, 0) + alpha * (np.exp(z) - 1)


# %% activations · wrong · elu: alpha put into the exponent, e^(alpha z) - 1 → alpha_in_the_exponent
def elu(z, alpha):
    out = np.array(z, dtype=float)
    out[z < 0] = np.exp(alpha * z[z < 0]) - 1
    return out


# %% activations · wrong · elu: right side not masked, error when sizes differ → mask_on_one_side
def elu(z, alpha):
    out = np.array(z, dtype=float)
    out[z < 0] = alpha * (np.exp(z) - 1)
    return out


# %% activations · wrong · elu: math.exp on an array raises an error → array_as_number
import math


def elu(z, alpha):
    return np.where(z >= 0, z, alpha * (math.exp(z) - 1))


# %% activations · wrong · elu: two mistakes: alpha forgotten and sign of the negative branch turned → turned_upwards_without_alpha
def elu(z, alpha):
    out = []
    for v in z.flatten():
        if v >= 0:
            out.append(v)
        else:
            out.append(1 - np.exp(v))
    return np.array(out).reshape(z.shape)


# %% activations · wrong · elu: result comes back flat, shape not restored → laid_flat
def elu(z, alpha):
    out = []
    for v in z.ravel():
        out.append(v if v >= 0 else alpha * (np.exp(v) - 1))
    return np.array(out)


# %% activations · wrong · leaky_relu and elu: both change z in place through a second name (out = z) → input_changed, kept_in_whole_numbers
def leaky_relu(z, slope):
    out = z
    out[z < 0] *= slope
    return out


def elu(z, alpha):
    out = z
    out[z < 0] = alpha * (np.exp(out[z < 0]) - 1)
    return out


# %% activations · wrong · maxout: maximum over everything, one number → one_number_for_all
def maxout(X, W1, b1, W2, b2):
    return np.max([X @ W1 + b1, X @ W2 + b2])


# %% activations · wrong · maxout: largest over the neurons too, shape (n,) → largest_of_the_neurons
def maxout(X, W1, b1, W2, b2):
    z1 = X @ W1 + b1
    z2 = X @ W2 + b2
    return np.maximum(z1, z2).max(axis=1)


# %% activations · wrong · maxout: max over axis 1 of the stack, i.e. over the examples, shape (2, units) → stacked_over_the_examples
def maxout(X, W1, b1, W2, b2):
    return np.max([X @ W1 + b1, X @ W2 + b2], axis=1)


# %% activations · wrong · maxout: max over the last axis of the stack, i.e. over the units, transposed → stacked_over_the_neurons, transposed
def maxout(X, W1, b1, W2, b2):
    both = np.stack([X @ W1 + b1, X @ W2 + b2])
    return both.max(axis=-1).T


# %% activations · wrong · maxout: biases forgotten → biases_forgotten
def maxout(X, W1, b1, W2, b2):
    return np.maximum(X @ W1, X @ W2)


# %% activations · wrong · maxout: b1 used for both sums → first_bias_in_the_second_sum
def maxout(X, W1, b1, W2, b2):
    return np.maximum(X @ W1 + b1, X @ W2 + b1)


# %% activations · wrong · maxout: larger sum and larger bias are chosen separately → bias_chosen_apart
def maxout(X, W1, b1, W2, b2):
    return np.maximum(X @ W1, X @ W2) + np.maximum(b1, b2)


# %% activations · wrong · maxout: takes the larger weights and biases first, then one weighted sum → weights_compared_first
def maxout(X, W1, b1, W2, b2):
    W = np.maximum(W1, W2)
    b = np.maximum(b1, b2)
    return X @ W + b


# %% activations · wrong · maxout: Python's max of two arrays raises an error → truth_of_an_array
def maxout(X, W1, b1, W2, b2):
    return max(X @ W1 + b1, X @ W2 + b2)


# %% activations · wrong · maxout: cuts off at 0 as well (ReLU on top) → relu_on_top
def maxout(X, W1, b1, W2, b2):
    z1 = np.maximum(0, X @ W1 + b1)
    z2 = np.maximum(0, X @ W2 + b2)
    return np.maximum(z1, z2)


# %% activations · wrong · maxout: picks the one that is larger in absolute value → larger_in_size
def maxout(X, W1, b1, W2, b2):
    z1 = X @ W1 + b1
    z2 = X @ W2 + b2
    return np.where(np.abs(z1) > np.abs(z2), z1, z2)


# %% activations · wrong · maxout: decides once for all neurons by the sum of all answers → decided_for_all
def maxout(X, W1, b1, W2, b2):
    z1 = X @ W1 + b1
    z2 = X @ W2 + b2
    if z1.sum() > z2.sum():
        return z1
    return z2


# %% activations · wrong · maxout: W1 @ X, wrong order of the product, shapes do not fit → shapes_do_not_fit
def maxout(X, W1, b1, W2, b2):
    first = W1 @ X + b1
    second = W2 @ X + b2
    return np.maximum(first, second)


# %% activations · wrong · maxout: smaller instead of larger → smaller_taken
def maxout(X, W1, b1, W2, b2):
    return np.minimum(X @ W1 + b1, X @ W2 + b2)


# %% activations · wrong · maxout: puts the sums side by side and pairs neighbours, not sum 1 with sum 2 of the same neuron → neighbours_paired
def maxout(X, W1, b1, W2, b2):
    both = np.hstack([X @ W1 + b1, X @ W2 + b2])
    n, units = X.shape[0], W1.shape[1]
    return both.reshape(n, units, 2).max(axis=2)


# %% activations · wrong · maxout: loop over len(W1) neurons, which is the number of inputs d → index_out_of_bounds
def maxout(X, W1, b1, W2, b2):
    out = np.zeros((len(X), len(W1)))
    for i in range(len(X)):
        for j in range(len(W1)):
            s1 = np.sum(X[i] * W1[:, j]) + b1[j]
            s2 = np.sum(X[i] * W2[:, j]) + b2[j]
            out[i, j] = max(s1, s2)
    return out


# %% activations · wrong · maxout: sums are not set back to 0 for the next neuron → sums_not_reset
def maxout(X, W1, b1, W2, b2):
    n, d = X.shape
    units = W1.shape[1]
    out = np.zeros((n, units))
    for i in range(n):
        s1 = 0
        s2 = 0
        for u in range(units):
            for j in range(d):
                s1 += X[i, j] * W1[j, u]
                s2 += X[i, j] * W2[j, u]
            out[i, u] = max(s1 + b1[u], s2 + b2[u])
    return out


# %% activations · wrong · maxout: two mistakes: biases left out, and adds both sums instead of taking the larger → unused_argument
def maxout(X, W1, b1, W2, b2):
    return X @ W1 + X @ W2


# %% activations · wrong · maxout: second sum gets the answer of the first as input (as if it were two layers), error or wrong → shapes_do_not_fit
def maxout(X, W1, b1, W2, b2):
    a = X @ W1 + b1
    c = a @ W2 + b2
    return np.maximum(a, c)


# %% activations · wrong · elu and maxout: one mistake each: -1 outside alpha, W2 typed as W1 → alpha_on_the_exponential_alone, first_weights_in_the_second_sum
def elu(z, alpha):
    return np.where(z >= 0, z, alpha * np.exp(z) - 1)


def maxout(X, W1, b1, W2, b2):
    z1 = X @ W1 + b1
    z2 = X @ W1 + b2
    return np.maximum(z1, z2)


# %% activations · wrong · leaky_relu: two mistakes: branches exchanged, and z changed in place → input_changed
def leaky_relu(z, slope):
    z[z > 0] = z[z > 0] * slope
    return z


# %% activations · wrong · leaky_relu: two mistakes: slope subtracted instead of multiplied, and values above 0 become 1
def leaky_relu(z, slope):
    return np.where(z >= 0, 1, z - slope)


# %% activations · wrong · elu: two mistakes: -1 missing and alpha in the exponent → alpha_in_the_exponent_without_one
def elu(z, alpha):
    return np.where(z >= 0, z, np.exp(alpha * z))


# %% activations · wrong · maxout: two mistakes: both biases added after the maximum, and summed over the examples
def maxout(X, W1, b1, W2, b2):
    m = np.maximum(X @ W1, X @ W2) + b1 + b2
    return m.sum(axis=0)


# %% activations · wrong · elu: two mistakes: z changed in place, and the -1 missing → input_changed, kept_in_whole_numbers, one_not_subtracted
def elu(z, alpha):
    for i in range(len(z)):
        z[i] = np.where(z[i] >= 0, z[i], alpha * np.exp(z[i]))
    return z


# %% activations · wrong · maxout: two mistakes: smaller instead of larger sum, b2 forgotten → second_bias_forgotten, smaller_taken
def maxout(X, W1, b1, W2, b2):
    z1 = np.dot(X, W1) + b1
    z2 = np.dot(X, W2)
    return np.where(z1 > z2, z2, z1)


# %% activations · right · leaky_relu: weighted sum of z and |z|
def leaky_relu(z, slope):
    return (1 + slope) / 2 * z + (1 - slope) / 2 * np.abs(z)


# %% activations · right · leaky_relu: maximum and minimum with 0
def leaky_relu(z, slope):
    return np.maximum(z, 0) + slope * np.minimum(z, 0)


# %% activations · right · leaky_relu: factor slope to the power of (z < 0)
def leaky_relu(z, slope):
    return z * np.power(float(slope), (z < 0).astype(float))


# %% activations · right · leaky_relu and elu: loop over the flattened array, reshaped
def leaky_relu(z, slope):
    out = []
    for v in z.flatten():
        if v >= 0:
            out.append(v)
        else:
            out.append(v * slope)
    return np.array(out, dtype=float).reshape(z.shape)


def elu(z, alpha):
    out = np.empty(z.size)
    for i, v in enumerate(z.ravel()):
        out[i] = v if v >= 0 else alpha * (np.exp(v) - 1)
    return out.reshape(z.shape)


# %% activations · right · leaky_relu: recursion over the dimensions
def leaky_relu(z, slope):
    if np.ndim(z) == 0:
        return np.float64(z if z >= 0 else slope * z)
    return np.array([leaky_relu(part, slope) for part in z]).reshape(z.shape)


# %% activations · right · elu: ReLU plus expm1 of the negative part
def elu(z, alpha):
    return np.maximum(z, 0) + alpha * np.expm1(np.minimum(z, 0))


# %% activations · right · elu: plain where (warns for very large z, values right)
def elu(z, alpha):
    return np.where(z >= 0, z, alpha * (np.exp(z) - 1))


# %% activations · right · elu: tanh instead of the exponential
def elu(z, alpha):
    low = np.minimum(z, 0)
    t = np.tanh(low / 2)
    return np.where(z < 0, alpha * 2 * t / (1 - t), z)


# %% activations · right · elu: np.vectorize of a function for one number
def elu(z, alpha):
    def one(v):
        if v >= 0:
            return v
        return alpha * (np.exp(v) - 1)

    return np.vectorize(one, otypes=[float])(z)


# %% activations · right · elu: float copy, changed at a mask
def elu(z, alpha):
    out = np.array(z, dtype=float)
    neg = out < 0
    out[neg] = alpha * (np.exp(out[neg]) - 1)
    return out


# %% activations · right · maxout: half of the sum plus half of the distance
def maxout(X, W1, b1, W2, b2):
    p = X @ W1 + b1
    q = X @ W2 + b2
    return (p + q + np.abs(p - q)) / 2


# %% activations · right · maxout: second sum plus ReLU of the difference network
def maxout(X, W1, b1, W2, b2):
    return X @ W2 + b2 + np.maximum(X @ (W1 - W2) + (b1 - b2), 0)


# %% activations · right · maxout: einsum on stacked weights, maximum over the stack
def maxout(X, W1, b1, W2, b2):
    W = np.stack([W1, W2])
    b = np.stack([b1, b2])
    return (np.einsum("nd,sdu->snu", X, W) + b[:, None, :]).max(axis=0)


# %% activations · right · maxout: three loops, list of lists returned
def maxout(X, W1, b1, W2, b2):
    answers = []
    for x in X:
        row = []
        for u in range(len(b1)):
            s, t = b1[u], b2[u]
            for j in range(len(x)):
                s = s + x[j] * W1[j][u]
                t = t + x[j] * W2[j][u]
            row.append(s if s > t else t)
        answers.append(row)
    return answers


# %% activations · right · maxout: column of ones for the biases, one product for both, then reshaped
def maxout(X, W1, b1, W2, b2):
    X1 = np.hstack([X, np.ones((len(X), 1))])
    V = np.hstack([np.vstack([W1, b1]), np.vstack([W2, b2])])
    Z = (X1 @ V).reshape(len(X), 2, -1)
    return Z.max(axis=1)


# %% forward · wrong · forward: only the first fault repaired, ReLU stays on the last layer → relu_on_the_last_layer
def forward(X, weights, biases):
    a = X
    for W, b in zip(weights, biases):
        z = a @ W + b
        a = np.maximum(z, 0)
    return a


# %% forward · wrong · forward: only the second fault repaired, every layer still gets X → every_layer_gets_the_inputs
def forward(X, weights, biases):
    for i in range(len(weights)):
        z = X @ weights[i] + biases[i]
        if i < len(weights) - 1:
            a = np.maximum(z, 0)
        else:
            a = z
    return a


# %% forward · wrong · forward: off by one, the last hidden layer is left out → last_hidden_layer_left_out
def forward(X, weights, biases):
    a = X
    for i in range(len(weights) - 2):
        a = np.maximum(a @ weights[i] + biases[i], 0)
    return a @ weights[-1] + biases[-1]


# %% forward · wrong · forward: off by one in the condition, last hidden layer is linear too → last_hidden_layer_linear
def forward(X, weights, biases):
    a = X
    for i in range(len(weights)):
        a = a @ weights[i] + biases[i]
        if i < len(weights) - 2:
            a = np.maximum(a, 0)
    return a


# %% forward · wrong · forward: first layer handled apart with ReLU, so a network with a single layer fails → shapes_do_not_fit
def forward(X, weights, biases):
    a = np.maximum(X @ weights[0] + biases[0], 0)
    for W, b in zip(weights[1:-1], biases[1:-1]):
        a = np.maximum(a @ W + b, 0)
    return a @ weights[-1] + biases[-1]


# %% forward · wrong · forward: bias of the last layer forgotten → last_bias_forgotten
def forward(X, weights, biases):
    a = X
    for W, b in zip(weights[:-1], biases[:-1]):
        a = np.maximum(a @ W + b, 0)
    return a @ weights[-1]


# %% forward · wrong · forward: return inside the loop, only the first layer is computed → first_layer_only
def forward(X, weights, biases):
    a = X
    for W, b in zip(weights, biases):
        z = a @ W + b
        a = np.maximum(z, 0)
        return z


# %% forward · wrong · forward: ReLU applied to the inputs too (before each layer) → relu_on_the_inputs
def forward(X, weights, biases):
    a = X
    for W, b in zip(weights, biases):
        z = np.maximum(a, 0) @ W + b
        a = z
    return a


# %% forward · wrong · forward: ReLU before the bias is added → relu_before_the_bias
def forward(X, weights, biases):
    h = X
    last = len(weights) - 1
    for i, (W, b) in enumerate(zip(weights, biases)):
        if i == last:
            h = h @ W + b
        else:
            h = np.maximum(h @ W, 0) + b
    return h


# %% forward · wrong · forward: no ReLU anywhere → no_relu
def forward(X, weights, biases):
    out = X
    for W, b in zip(weights, biases):
        out = out @ W + b
    return out


# %% forward · wrong · forward: next layer gets z instead of a, so the ReLU has no effect → no_relu
def forward(X, weights, biases):
    z = X
    for W, b in zip(weights, biases):
        z = z @ W + b
        a = np.maximum(z, 0)
    return z


# %% forward · wrong · forward: ReLU in the first layer only → relu_in_the_first_layer_only
def forward(X, weights, biases):
    if len(weights) == 1:
        return X @ weights[0] + biases[0]
    a = np.maximum(X @ weights[0] + biases[0], 0)
    for i in range(1, len(weights)):
        a = a @ weights[i] + biases[i]
    return a


# %% forward · wrong · forward: takes a layer with one neuron for the last one → wide_last_layers_get_a_relu
def forward(X, weights, biases):
    a = X
    for W, b in zip(weights, biases):
        a = a @ W + b
        if W.shape[1] != 1:
            a = np.maximum(a, 0)
    return a


# %% forward · wrong · forward: recognises the last layer by its shape, so a hidden layer of the same shape stays linear → last_layer_told_by_its_shape
def forward(X, weights, biases):
    a = X
    for W, b in zip(weights, biases):
        z = a @ W + b
        if W.shape == weights[-1].shape:
            a = z
        else:
            a = np.maximum(z, 0)
    return a


# %% forward · wrong · forward: steps instead of ReLU in the hidden layers → steps_in_the_hidden_layers
def forward(X, weights, biases):
    a = X
    for i in range(len(weights) - 1):
        z = a @ weights[i] + biases[i]
        a = np.where(z >= 0, 1, 0)
    return a @ weights[-1] + biases[-1]


# %% forward · wrong · forward: weights.index(W) compares arrays and raises an error → truth_of_an_array
def forward(X, weights, biases):
    a = X
    for W in weights:
        i = weights.index(W)
        a = a @ W + biases[i]
        if i != len(weights) - 1:
            a = np.maximum(a, 0)
    return a


# %% forward · wrong · forward: linear in the hidden layers and ReLU at the end, the wrong way round → the_wrong_way_round
def forward(X, weights, biases):
    a = X
    for W, b in zip(weights[:-1], biases[:-1]):
        a = a @ W + b
    return np.maximum(a @ weights[-1] + biases[-1], 0)


# %% forward · wrong · forward: flattens the output, shape (n,) for one output unit (n*units for more) → laid_flat
def forward(X, weights, biases):
    a = X
    for W, b in zip(weights[:-1], biases[:-1]):
        a = np.maximum(a @ W + b, 0)
    return (a @ weights[-1] + biases[-1]).ravel()


# %% forward · wrong · forward: index goes one past the last layer, IndexError → index_out_of_bounds
def forward(X, weights, biases):
    a = X
    for i in range(len(weights)):
        a = np.maximum(a @ weights[i] + biases[i], 0)
    return a @ weights[i + 1] + biases[i + 1]


# %% forward · wrong · forward: last layer computed twice, once with ReLU and once more linear → last_layer_twice
def forward(X, weights, biases):
    a = X
    for W, b in zip(weights, biases):
        a = np.maximum(a @ W + b, 0)
    return a @ weights[-1] + biases[-1]


# %% forward · wrong · forward: two mistakes: ReLU sets the inputs below 0 to 0 in place, so X is changed and the first layer is wrong → input_changed, relu_on_the_inputs
def forward(X, weights, biases):
    a = X
    for W, b in zip(weights, biases):
        a[a < 0] = 0
        a = a @ W + b
    return a


# %% forward · wrong · forward: two mistakes: biases of the hidden layers forgotten, ReLU also on the last layer → hidden_biases_forgotten, relu_before_the_last_bias
def forward(X, weights, biases):
    a = X
    for W in weights:
        a = np.maximum(a @ W, 0)
    return a + biases[-1]


# %% forward · wrong · forward: one bias too early, each layer after the first gets the bias of the layer before → biases_one_layer_late
def forward(X, weights, biases):
    a = X @ weights[0] + biases[0]
    for i in range(1, len(weights)):
        a = np.maximum(a, 0) @ weights[i] + biases[i - 1]
    return a


# %% forward · wrong · neuron_at: multiplies all weight matrices, ReLU ignored → all_neurons_on
def neuron_at(x, weights, biases):
    w = np.eye(len(x))
    b = np.zeros(len(x))
    for W, bias in zip(weights, biases):
        w = w @ W
        b = b @ W + bias
    return w[:, 0], b[0]


# %% forward · wrong · neuron_at: silent neurons switched off in the weights but not in the bias → biases_of_silent_ones_kept
def neuron_at(x, weights, biases):
    A = np.eye(len(x))
    c = np.zeros(len(x))
    a = x
    for W, b in zip(weights[:-1], biases[:-1]):
        z = a @ W + b
        on = z > 0
        A = (A @ W) * on
        c = c @ W + b
        a = np.maximum(z, 0)
    return (A @ weights[-1])[:, 0], (c @ weights[-1] + biases[-1])[0]


# %% forward · wrong · neuron_at: weights right, b is only the bias of the last layer → last_bias_only
def neuron_at(x, weights, biases):
    A = np.eye(len(x))
    a = x
    for W, b in zip(weights[:-1], biases[:-1]):
        z = a @ W + b
        A = (A @ W) * (z > 0)
        a = np.maximum(z, 0)
    return (A @ weights[-1])[:, 0], biases[-1][0]


# %% forward · wrong · neuron_at: b is the sum of all biases of active neurons, not carried through the later weights → active_biases_added_up
def neuron_at(x, weights, biases):
    A = np.eye(len(x))
    a = x
    total = 0
    for W, b in zip(weights[:-1], biases[:-1]):
        z = a @ W + b
        A = A @ W @ np.diag((z > 0) * 1.0)
        total += b[z > 0].sum()
        a = np.maximum(z, 0)
    w = A @ weights[-1]
    return w[:, 0], total + biases[-1][0]


# %% forward · wrong · neuron_at: b is the answer of the network at x, w @ x not subtracted → answer_at_x_for_the_bias
def neuron_at(x, weights, biases):
    a = x
    w = np.eye(len(x))
    for i in range(len(weights)):
        z = a @ weights[i] + biases[i]
        w = w @ weights[i]
        if i < len(weights) - 1:
            w = w * (z > 0)
            a = np.maximum(z, 0)
    return w[:, 0], z[0]


# %% forward · wrong · neuron_at: b is the answer of the network at the origin, which may lie in another piece → answer_at_the_origin_for_the_bias
def neuron_at(x, weights, biases):
    x = np.array(x, dtype=float)
    b = forward(np.zeros((1, len(x))), weights, biases)[0, 0]
    A = np.eye(len(x))
    a = x
    for W, c in zip(weights[:-1], biases[:-1]):
        z = a @ W + c
        A = (A @ W) * (z > 0)
        a = np.maximum(z, 0)
    return (A @ weights[-1])[:, 0], b


# %% forward · wrong · neuron_at: differences with step 1, which reaches into other pieces → steps_as_large_as_one
def neuron_at(x, weights, biases):
    f = lambda p: forward(np.array([p]), weights, biases)[0, 0]
    w = np.zeros(len(x))
    for i in range(len(x)):
        moved = np.array(x, dtype=float)
        moved[i] += 1
        w[i] = f(moved) - f(x)
    return w, f(x) - w @ x


# %% forward · wrong · neuron_at: differences with a small step, but not divided by the step → answer_at_x_for_the_bias, constant_factor
def neuron_at(x, weights, biases):
    h = 1e-6
    y = forward(x[None, :], weights, biases)[0, 0]
    w = np.zeros(len(x))
    for i in range(len(x)):
        x2 = x.astype(float).copy()
        x2[i] = x2[i] + h
        w[i] = forward(x2[None, :], weights, biases)[0, 0] - y
    return w, y - w @ x


# %% forward · wrong · neuron_at: answers at the unit vectors minus answer at 0, nothing to do with the piece of x → differences_from_the_origin
def neuron_at(x, weights, biases):
    d = len(x)
    b = forward(np.zeros((1, d)), weights, biases)[0, 0]
    w = forward(np.eye(d), weights, biases)[:, 0] - b
    return w, b


# %% forward · wrong · neuron_at: central differences divided by h instead of 2h → differences_doubled
def neuron_at(x, weights, biases):
    h = 1e-7
    E = np.eye(len(x)) * h
    up = forward(x + E, weights, biases)[:, 0]
    down = forward(x - E, weights, biases)[:, 0]
    w = (up - down) / h
    b = forward(x.reshape(1, -1), weights, biases)[0, 0] - np.dot(w, x)
    return w, b


# %% forward · wrong · neuron_at: the last, linear layer is masked as well: all 0 where the network answers below 0 → last_layer_masked_too
def neuron_at(x, weights, biases):
    A = np.eye(len(x))
    c = np.zeros(len(x))
    for W, b in zip(weights, biases):
        A = A @ W
        c = c @ W + b
        on = (x @ A + c) > 0
        A = A * on
        c = c * on
    return A[:, 0], c[0]


# %% forward · wrong · neuron_at: mask found without passing ReLU to the next layer (uses z of all neurons) → masks_without_relu
def neuron_at(x, weights, biases):
    z = x
    A = np.eye(len(x))
    c = np.zeros(len(x))
    n = len(weights)
    for i in range(n):
        z = z @ weights[i] + biases[i]
        A = A @ weights[i]
        c = c @ weights[i] + biases[i]
        if i < n - 1:
            A = A * (z > 0)
            c = c * (z > 0)
    return A[:, 0], c[0]


# %% forward · wrong · neuron_at: mask inverted, keeps the silent neurons → silent_ones_kept
def neuron_at(x, weights, biases):
    A, c, a = np.eye(len(x)), np.zeros(len(x)), x
    for W, b in zip(weights[:-1], biases[:-1]):
        z = a @ W + b
        A, c = A @ W, c @ W + b
        A[:, z > 0] = 0
        c[z > 0] = 0
        a = np.maximum(z, 0)
    return (A @ weights[-1]).ravel(), (c @ weights[-1] + biases[-1]).item()


# %% forward · wrong · neuron_at: masks taken from the signs of the weights, x not used → signs_of_the_weights_for_masks
def neuron_at(x, weights, biases):
    w = np.eye(len(x))
    b = np.zeros(len(x))
    for i, (W, bias) in enumerate(zip(weights, biases)):
        if i < len(weights) - 1:
            W = np.maximum(W, 0)
            bias = np.maximum(bias, 0)
        w = w @ W
        b = b @ W + bias
    return w[:, 0], b[0]


# %% forward · wrong · neuron_at: inputs are masked too, features of x below 0 are switched off → inputs_masked
def neuron_at(x, weights, biases):
    a = x
    A = np.eye(len(x))
    c = np.zeros(len(x))
    for W, b in zip(weights, biases):
        on = a > 0
        A = (A * on) @ W
        c = (c * on) @ W + b
        a = np.maximum(a @ W + b, 0)
    return A[:, 0], c[0]


# %% forward · wrong · neuron_at: multiplies by the activation values instead of by 0 or 1 → multiplied_by_the_sums
def neuron_at(x, weights, biases):
    a = x
    A = np.eye(len(x))
    c = np.zeros(len(x))
    for W, b in zip(weights[:-1], biases[:-1]):
        a = np.maximum(a @ W + b, 0)
        A = (A @ W) * a
        c = (c @ W + b) * a
    return (A @ weights[-1])[:, 0], (c @ weights[-1] + biases[-1])[0]


# %% forward · wrong · neuron_at: w has shape (d, 1), not (d,) → weights_in_a_column
def neuron_at(x, weights, biases):
    A, c, a = np.eye(len(x)), np.zeros(len(x)), x
    for W, b in zip(weights[:-1], biases[:-1]):
        z = a @ W + b
        on = (z > 0).astype(float)
        A, c, a = A @ W * on, (c @ W + b) * on, z * on
    return A @ weights[-1], (c @ weights[-1] + biases[-1])[0]


# %% forward · wrong · neuron_at: returns (b, w), order exchanged → values_exchanged
def neuron_at(x, weights, biases):
    A, c, a = np.eye(len(x)), np.zeros(len(x)), x
    for W, b in zip(weights[:-1], biases[:-1]):
        z = a @ W + b
        on = z > 0
        A, c, a = A @ W * on, (c @ W + b) * on, z * on
    w = (A @ weights[-1])[:, 0]
    b = (c @ weights[-1] + biases[-1])[0]
    return b, w


# %% forward · wrong · neuron_at: returns only w → other_form
def neuron_at(x, weights, biases):
    grad = weights[-1][:, 0].copy()
    zs = []
    a = x
    for W, b in zip(weights[:-1], biases[:-1]):
        z = a @ W + b
        zs.append(z)
        a = np.maximum(z, 0)
    for W, z in zip(weights[-2::-1], zs[::-1]):
        grad = W @ (grad * (z > 0))
    return grad


# %% forward · wrong · neuron_at: sets columns of the given weights and biases to 0, arguments changed → input_changed
def neuron_at(x, weights, biases):
    a = x
    for i in range(len(weights) - 1):
        z = a @ weights[i] + biases[i]
        weights[i][:, z < 0] = 0
        biases[i][z < 0] = 0
        a = np.maximum(z, 0)
    w = np.eye(len(x))
    b = np.zeros(len(x))
    for W, c in zip(weights, biases):
        w = w @ W
        b = b @ W + c
    return w[:, 0], b[0]


# %% forward · wrong · neuron_at: the given biases are changed, c starts as the array biases[0] itself and is multiplied in place → input_changed
def neuron_at(x, weights, biases):
    A = weights[0]
    c = biases[0]
    for W, b in zip(weights[1:], biases[1:]):
        on = (x @ A + c) > 0
        A = A * on
        c *= on
        A = A @ W
        c = c @ W + b
    return A[:, 0].copy(), float(c[0])


# %% forward · wrong · neuron_at: moves x itself by the step and never back, x is changed and the steps add up → input_changed, running_total
def neuron_at(x, weights, biases):
    h = 1e-6
    y = forward(x[None], weights, biases)[0, 0]
    w = np.zeros(len(x))
    for i in range(len(x)):
        x[i] += h
        w[i] = (forward(x[None], weights, biases)[0, 0] - y) / h
    return w, y - w @ x


# %% forward · wrong · neuron_at: works for exactly one hidden layer only → size_written_out
def neuron_at(x, weights, biases):
    W1, W2 = weights[0], weights[1]
    b1, b2 = biases[0], biases[1]
    on = (x @ W1 + b1) > 0
    w = W1[:, on] @ W2[on]
    b = b1[on] @ W2[on] + b2
    return w[:, 0], b[0]


# %% forward · wrong · neuron_at: bias of each later layer not added → only_the_first_bias
def neuron_at(x, weights, biases):
    on = np.ones(len(x), dtype=bool)
    a = x
    A = np.eye(len(x))
    c = np.zeros(len(x))
    for k in range(len(weights)):
        z = a @ weights[k] + biases[k]
        A = A[:, on] @ weights[k][on]
        if k == 0:
            c = biases[0]
        else:
            c = c[on] @ weights[k][on]
        on = z > 0
        a = np.maximum(z, 0)
    return A[:, 0], c[0]


# %% forward · wrong · neuron_at: product in the wrong order, error when shapes do not fit → shapes_do_not_fit
def neuron_at(x, weights, biases):
    a = x
    A = np.eye(len(x))
    c = np.zeros(len(x))
    for W, b in zip(weights[:-1], biases[:-1]):
        z = a @ W + b
        on = z > 0
        A = W @ A * on
        c = W @ c * on + b * on
        a = np.maximum(z, 0)
    return (weights[-1] @ A)[:, 0], (weights[-1] @ c + biases[-1])[0]


# %% forward · wrong · neuron_at: return inside the loop, first layer's first neuron only → return_in_loop
def neuron_at(x, weights, biases):
    A = np.eye(len(x))
    c = np.zeros(len(x))
    for W, b in zip(weights, biases):
        A = A @ W
        c = c @ W + b
        on = (x @ A + c) > 0
        return A[:, 0], c[0]


# %% forward · wrong · neuron_at: only the last hidden layer is masked, and its mask comes from a network without ReLU → last_hidden_layer_masked_only
def neuron_at(x, weights, biases):
    A = np.eye(len(x))
    c = np.zeros(len(x))
    for W, b in zip(weights[:-1], biases[:-1]):
        A = A @ W
        c = c @ W + b
    on = (x @ A + c) > 0
    A = A * on
    c = c * on
    return (A @ weights[-1])[:, 0], (c @ weights[-1] + biases[-1])[0]


# %% forward · wrong · neuron_at: two mistakes: ReLU ignored in the weights, and b is the last bias only → last_bias_only
def neuron_at(x, weights, biases):
    w = weights[0]
    for W in weights[1:]:
        w = w @ W
    return w.flatten(), biases[-1].sum()


# %% forward · wrong · neuron_at: two mistakes: bias not masked, and shape (1, d) for w → silent_biases_let_through, weights_in_a_row
def neuron_at(x, weights, biases):
    a = x.reshape(1, -1)
    A = np.eye(len(x))
    c = np.zeros((1, len(x)))
    for W, b in zip(weights[:-1], biases[:-1]):
        z = a @ W + b
        A = A @ (W * (z > 0))
        c = c @ (W * (z > 0)) + b
        a = np.maximum(z, 0)
    return (A @ weights[-1]).T, (c @ weights[-1] + biases[-1])[0, 0]


# %% forward · wrong · neuron_at: sign of the bias, b = w @ x - answer → sign_of_the_bias_turned
def neuron_at(x, weights, biases):
    zs, a = [], x
    for W, b in zip(weights, biases):
        z = a @ W + b
        zs.append(z)
        a = np.maximum(z, 0)
    g = weights[-1]
    for i in range(len(weights) - 2, -1, -1):
        g = weights[i] @ (g * (zs[i] > 0)[:, None])
    w = g[:, 0].copy()
    return w, w @ x - zs[-1][0]


# %% forward · wrong · neuron_at: going backwards takes the masks in forward order (first layer's mask on the last weights) → shapes_do_not_fit
def neuron_at(x, weights, biases):
    masks, a = [], x
    for W, b in zip(weights[:-1], biases[:-1]):
        z = a @ W + b
        masks.append(z > 0)
        a = np.maximum(z, 0)
    y = (a @ weights[-1] + biases[-1])[0]
    w = weights[-1][:, 0]
    for W, m in zip(reversed(weights[:-1]), masks):
        w = W @ (w * m)
    return w + 0.0, y - w @ x


# %% forward · wrong · forward and neuron_at: one mistake each: ReLU on the last layer, and no ReLU mask in neuron_at → all_neurons_on, relu_on_the_last_layer
def forward(X, weights, biases):
    for W, b in zip(weights, biases):
        X = np.maximum(X @ W + b, 0)
    return X


def neuron_at(x, weights, biases):
    w = np.linalg.multi_dot([np.eye(len(x))] + list(weights))
    a = x
    for W, b in zip(weights, biases):
        a = a @ W + b
    return w[:, 0], a[0] - w[:, 0] @ x


# %% forward · wrong · forward: two mistakes: return inside the loop, and ReLU on that only layer → first_layer_with_relu_and_no_more
def forward(X, weights, biases):
    for W, b in zip(weights, biases):
        X = np.maximum(X @ W + b, 0)
        return X


# %% forward · wrong · forward: two mistakes: first layer without bias and without ReLU, last layer with ReLU
def forward(X, weights, biases):
    a = X @ weights[0]
    for i in range(1, len(weights)):
        a = np.maximum(a @ weights[i] + biases[i], 0)
    return a


# %% forward · wrong · neuron_at: two mistakes: differences not divided by the step, and b is the answer itself → answer_at_x_for_the_bias, constant_factor
def neuron_at(x, weights, biases):
    h = 0.001
    y = forward(np.array([x]), weights, biases)[0][0]
    w = []
    for i in range(len(x)):
        p = list(x)
        p[i] = p[i] + h
        w.append(forward(np.array([p]), weights, biases)[0][0] - y)
    return np.array(w), y


# %% forward · wrong · forward: two mistakes: biases subtracted instead of added, ReLU on all layers → biases_subtracted, relu_on_the_last_layer
def forward(X, weights, biases):
    h = X
    for i in range(len(weights)):
        h = h @ weights[i] - biases[i]
        h[h < 0] = 0
    return h


# %% forward · wrong · neuron_at: two mistakes: mask inverted, and bias of the last layer forgotten
def neuron_at(x, weights, biases):
    A = np.eye(len(x))
    c = np.zeros(len(x))
    for W, b in zip(weights[:-1], biases[:-1]):
        z = (x @ A + c) @ W + b
        off = z <= 0
        A = (A @ W) * off
        c = (c @ W + b) * off
    return (A @ weights[-1])[:, 0], (c @ weights[-1])[0]


# %% forward · wrong · neuron_at: two mistakes: w of shape (d, 1), and b is the bias of the last layer only → last_bias_only, weights_in_a_column
def neuron_at(x, weights, biases):
    w = None
    a = x
    for i, (W, b) in enumerate(zip(weights, biases)):
        w = W if w is None else w @ W
        z = a @ W + b
        if i < len(weights) - 1:
            w = w * (z > 0)
            a = np.maximum(z, 0)
    return w * 1, float(biases[-1][0])


# %% forward · right · forward: recursion on the rest of the lists
def forward(X, weights, biases):
    z = X @ weights[0] + biases[0]
    if len(weights) == 1:
        return z
    return forward(z * (z > 0), weights[1:], biases[1:])


# %% forward · right · forward: ReLU before each layer except the first
def forward(X, weights, biases):
    a = X
    for i, (W, b) in enumerate(zip(weights, biases)):
        if i > 0:
            a = np.clip(a, 0, None)
        a = a @ W + b
    return a


# %% forward · right · forward: functools.reduce
from functools import reduce


def forward(X, weights, biases):
    first = X @ weights[0] + biases[0]
    rest = zip(weights[1:], biases[1:])
    return reduce(lambda z, layer: (z + abs(z)) / 2 @ layer[0] + layer[1], rest, first)


# %% forward · right · forward: example by example, neuron by neuron, lists returned
def forward(X, weights, biases):
    answers = []
    for x in X:
        a = list(x)
        for layer in range(len(weights)):
            new = []
            for j in range(len(biases[layer])):
                s = biases[layer][j]
                for i in range(len(a)):
                    s += a[i] * weights[layer][i][j]
                if layer < len(weights) - 1 and s < 0:
                    s = 0.0
                new.append(s)
            a = new
        answers.append(a)
    return answers


# %% forward · right · forward: keeps the last z of the friend's loop, float32 at the end
def forward(X, weights, biases):
    a = X
    for W, b in zip(weights, biases):
        z = a @ W + b
        a = np.maximum(z, 0)
    return z.astype(np.float32)


# %% forward · right · forward: biases as an extra row, column of ones joined to the activations
def forward(X, weights, biases):
    ones = np.ones((len(X), 1))
    a = X
    for i in range(len(weights)):
        a = np.hstack([a, ones]) @ np.vstack([weights[i], biases[i]])
        if i + 1 != len(weights):
            a = np.where(a > 0, a, 0)
    return a


# %% forward · right · neuron_at: forward for the masks, then backwards from the output, b = answer - w @ x
def neuron_at(x, weights, biases):
    a, masks = x, []
    for W, b in zip(weights[:-1], biases[:-1]):
        z = a @ W + b
        masks.append(z > 0)
        a = np.maximum(z, 0)
    answer = (a @ weights[-1] + biases[-1])[0]
    w = weights[-1][:, 0] * 1.0
    for W, m in zip(weights[-2::-1], masks[::-1]):
        w = W @ (w * m)
    return w, answer - w @ x


# %% forward · right · neuron_at: central differences, step halved until all neurons keep their state
def neuron_at(x, weights, biases):
    def run(p):
        pattern, a = [], p
        for W, b in zip(weights[:-1], biases[:-1]):
            z = a @ W + b
            pattern += list(z > 0)
            a = np.maximum(z, 0)
        return (a @ weights[-1] + biases[-1])[0], pattern

    y, here = run(x)
    w = np.zeros(len(x))
    for i in range(len(x)):
        h = 1.0
        while True:
            step = np.zeros(len(x))
            step[i] = h
            up, p1 = run(x + step)
            down, p2 = run(x - step)
            if p1 == here and p2 == here:
                break
            h = h / 2
        w[i] = (up - down) / (2 * h)
    return w, y - w @ x


# %% forward · right · neuron_at: derivative by a tiny imaginary step (ReLU decides by the real part)
def neuron_at(x, weights, biases):
    w = []
    for i in range(len(x)):
        a = np.array(x, dtype=complex)
        a[i] += 1e-30j
        for W, b in zip(weights[:-1], biases[:-1]):
            z = a @ W + b
            a = z * (z.real > 0)
        y = (a @ weights[-1] + biases[-1])[0]
        w.append(y.imag / 1e-30)
    w = np.array(w)
    return w, float(y.real - w @ x)


# %% forward · right · neuron_at: freezes the masks and asks the frozen network at 0 and at the unit vectors
def neuron_at(x, weights, biases):
    masks, a = [], x
    for W, b in zip(weights, biases):
        z = a @ W + b
        masks.append((z > 0) * 1.0)
        a = np.maximum(z, 0)
    masks[-1] = np.ones(1)

    def frozen(p):
        for W, b, m in zip(weights, biases, masks):
            p = (p @ W + b) * m
        return p[0]

    b = frozen(np.zeros(len(x)))
    w = np.array([frozen(e) - b for e in np.eye(len(x))])
    return w, b


# %% forward · right · neuron_at: only the active rows and columns are kept
def neuron_at(x, weights, biases):
    w = np.eye(len(x))
    b = np.zeros(len(x))
    on = np.arange(len(x))
    for W, c in zip(weights, biases):
        w = w @ W[on]
        b = b @ W[on] + c
        last = W is weights[-1] and c is biases[-1]
        on = np.flatnonzero(x @ w + b > 0)
        if not last:
            w, b = w[:, on], b[on]
    return w[:, 0], b[0]


# %% forward · right · neuron_at: (d+1)x(d+1) style matrices with the bias as an extra row
def neuron_at(x, weights, biases):
    M = np.eye(len(x) + 1)
    x1 = np.append(x, 1.0)
    for i in range(len(weights)):
        n_in, n_out = weights[i].shape
        big = np.zeros((n_in + 1, n_out + 1))
        big[:-1, :-1] = weights[i]
        big[-1, :-1] = biases[i]
        big[-1, -1] = 1
        M = M @ big
        if i < len(weights) - 1:
            keep = np.append(x1 @ M[:, :-1] > 0, True)
            M = M @ np.diag(keep.astype(float))
    return list(M[:-1, 0]), M[-1, 0]


# %% forward · right · neuron_at: recursion, from the last layer down to the inputs
def neuron_at(x, weights, biases):
    def inside(layer):
        # affine maps (A, c) of the activations that enter this layer
        if layer == 0:
            return np.eye(len(x)), np.zeros(len(x))
        A, c = inside(layer - 1)
        A, c = A @ weights[layer - 1], c @ weights[layer - 1] + biases[layer - 1]
        on = np.where(x @ A + c > 0, 1, 0)
        return A * on, c * on

    A, c = inside(len(weights) - 1)
    w = A @ weights[-1]
    b = c @ weights[-1] + biases[-1]
    return w.ravel(), b.item()


# %% forward · right · neuron_at: every neuron as a pair (list of weights, number), pure Python
def neuron_at(x, weights, biases):
    d = len(x)
    neurons = [([1.0 if i == j else 0.0 for i in range(d)], 0.0) for j in range(d)]
    for layer in range(len(weights)):
        W, b = weights[layer], biases[layer]
        new = []
        for j in range(len(b)):
            w = [sum(W[i][j] * neurons[i][0][t] for i in range(len(neurons))) for t in range(d)]
            c = b[j] + sum(W[i][j] * neurons[i][1] for i in range(len(neurons)))
            value = sum(w[t] * x[t] for t in range(d)) + c
            if layer < len(weights) - 1 and value < 0:
                w, c = [0.0] * d, 0.0
            new.append((w, c))
        neurons = new
    return np.array(neurons[0][0]), neurons[0][1]


# %% budget · wrong · count_parameters: biases forgotten → biases_forgotten
def count_parameters(sizes):
    total = 0
    for i in range(len(sizes) - 1):
        total += sizes[i] * sizes[i + 1]
    return total


# %% budget · wrong · count_parameters: inputs get biases too → inputs_have_biases
def count_parameters(sizes):
    weights = sum(a * b for a, b in zip(sizes, sizes[1:]))
    return weights + sum(sizes)


# %% budget · wrong · count_parameters: index runs past the end → index_out_of_bounds
def count_parameters(sizes):
    n = 0
    for i in range(len(sizes)):
        n += sizes[i] * sizes[i + 1] + sizes[i + 1]
    return n


# %% budget · wrong · count_parameters: last layer left out → last_layer_left_out
def count_parameters(sizes):
    n = 0
    for i in range(len(sizes) - 2):
        n += (sizes[i] + 1) * sizes[i + 1]
    return n


# %% budget · wrong · count_parameters: bias for each neuron of the layer before, not of the layer itself → biases_of_the_layer_before
def count_parameters(sizes):
    total = 0
    for before, after in zip(sizes[:-1], sizes[1:]):
        total += before * after + before
    return total


# %% budget · wrong · count_parameters: product of all sizes → all_sizes_multiplied_and_biases
def count_parameters(sizes):
    product = 1
    for s in sizes:
        product *= s
    return product + sum(sizes[1:])


# %% budget · wrong · count_parameters: return inside the loop, first layer only → first_layer_only
def count_parameters(sizes):
    count = 0
    for i in range(1, len(sizes)):
        count += sizes[i - 1] * sizes[i] + sizes[i]
        return count


# %% budget · wrong · count_parameters: total set back to 0 in each turn, last layer only → last_layer_only
def count_parameters(sizes):
    for i in range(1, len(sizes)):
        total = 0
        total += sizes[i - 1] * sizes[i] + sizes[i]
    return total


# %% budget · wrong · count_parameters: one bias for each layer, not for each neuron → one_bias_a_layer
def count_parameters(sizes):
    w = [sizes[i] * sizes[i + 1] for i in range(len(sizes) - 1)]
    return sum(w) + len(w)


# %% budget · wrong · count_parameters: no bias for the outputs → outputs_have_no_biases
def count_parameters(sizes):
    weights = np.sum(np.array(sizes[:-1]) * np.array(sizes[1:]))
    return int(weights + sum(sizes[1:-1]))


# %% budget · wrong · count_parameters: loop begins at 0, so the last size is multiplied by the first (index -1) → first_and_last_multiplied
def count_parameters(sizes):
    total = 0
    for i in range(len(sizes)):
        total += sizes[i - 1] * sizes[i]
    return total + sum(sizes[1:])


# %% budget · wrong · count_parameters: (in+1)*(out+1) for each pair → biases_on_both_sides
def count_parameters(sizes):
    return sum((a + 1) * (b + 1) for a, b in zip(sizes, sizes[1:]))


# %% budget · wrong · count_parameters: pairs do not overlap, every second layer skipped → every_second_layer_skipped
def count_parameters(sizes):
    total = 0
    for i in range(0, len(sizes) - 1, 2):
        total += sizes[i] * sizes[i + 1] + sizes[i + 1]
    return total


# %% budget · wrong · count_parameters: two mistakes: biases of the inputs counted and last weights left out
def count_parameters(sizes):
    total = 0
    for i in range(len(sizes) - 2):
        total += sizes[i] * sizes[i + 1]
    for s in sizes:
        total += s
    return total


# %% budget · wrong · count_parameters: no return, prints the number → nothing_returned
def count_parameters(sizes):
    p = 0
    for a, b in zip(sizes, sizes[1:]):
        p = p + (a + 1) * b
    print(p)


# %% budget · wrong · widest: returns the first width that is too large, one too many → first_that_breaks_the_budget
def widest(inputs, outputs, depth, budget):
    width = 1
    while count_parameters([inputs] + [width] * depth + [outputs]) <= budget:
        width += 1
    return width


# %% budget · wrong · widest: budget must not be reached (< instead of <=) → budget_never_spent_whole
def widest(inputs, outputs, depth, budget):
    width = 0
    while count_parameters([inputs] + [width + 1] * depth + [outputs]) < budget:
        width += 1
    return width


# %% budget · wrong · widest: answers 1 also if not even a width of 1 fits → never_below_one
def widest(inputs, outputs, depth, budget):
    w = 1
    while count_parameters([inputs] + [w + 1] * depth + [outputs]) <= budget:
        w += 1
    return w


# %% budget · wrong · widest: biases left out of the count → biases_forgotten
def widest(inputs, outputs, depth, budget):
    w = 0
    while True:
        n = w + 1
        if inputs * n + (depth - 1) * n * n + n * outputs > budget:
            return w
        w = n


# %% budget · wrong · widest: one hidden layer too few
def widest(inputs, outputs, depth, budget):
    width = 0
    for w in range(1, budget + 1):
        if count_parameters([inputs] + [w] * (depth - 1) + [outputs]) <= budget:
            width = w
    return width


# %% budget · wrong · widest: one hidden layer too many (depth taken as number of weight matrices between hidden layers) → one_layer_too_many
def widest(inputs, outputs, depth, budget):
    def cost(w):
        return inputs * w + w + depth * (w * w + w) + w * outputs + outputs

    w = 0
    while cost(w + 1) <= budget:
        w += 1
    return w


# %% budget · wrong · widest: depth ignored, formula for one hidden layer → always_one_hidden_layer
def widest(inputs, outputs, depth, budget):
    return max(0, (budget - outputs) // (inputs + outputs + 1))


# %% budget · wrong · widest: tries widths below 100 only → below_a_hundred
def widest(inputs, outputs, depth, budget):
    best = 0
    for w in range(1, 100):
        if count_parameters([inputs] + depth * [w] + [outputs]) <= budget:
            best = w
    return best


# %% budget · wrong · widest: quadratic formula rounded instead of cut off → rounded_up_and_down
def widest(inputs, outputs, depth, budget):
    a = depth - 1
    b = inputs + outputs + depth
    c = outputs - budget
    if c > 0:
        return 0
    if a == 0:
        return round(-c / b)
    return round((-b + (b * b - 4 * a * c) ** 0.5) / (2 * a))


# %% budget · wrong · widest: quadratic formula, divides by zero for depth 1 → division_by_zero
def widest(inputs, outputs, depth, budget):
    a = depth - 1
    b = inputs + outputs + depth
    c = outputs - budget
    disc = b * b - 4 * a * c
    if disc < 0:
        return 0
    return max(0, int((-b + disc ** 0.5) / (2 * a)))


# %% budget · wrong · widest: negative width when the budget does not even pay the output biases → equation_without_end
def widest(inputs, outputs, depth, budget):
    if depth == 1:
        return (budget - outputs) // (inputs + outputs + 1)
    w = 0
    while count_parameters([inputs] + [w + 1] * depth + [outputs]) <= budget:
        w += 1
    return w


# %% budget · wrong · widest: return in the first turn of the loop (1 or 0 only) → one_or_nothing
def widest(inputs, outputs, depth, budget):
    for width in range(1, budget):
        if count_parameters([inputs] + [width] * depth + [outputs]) <= budget:
            return width
    return 0


# %% budget · wrong · widest: one hidden layer of width*depth instead of depth layers → one_wide_layer
def widest(inputs, outputs, depth, budget):
    w = 0
    while count_parameters([inputs, (w + 1) * depth, outputs]) <= budget:
        w += 1
    return w


# %% budget · wrong · widest: doubles the width, finds powers of two only → powers_of_two_only
def widest(inputs, outputs, depth, budget):
    w = 1
    while count_parameters([inputs] + [w] * depth + [outputs]) <= budget:
        w *= 2
    return w // 2


# %% budget · wrong · widest: bisection stops one too early (keeps mid - 1 as lower end) → one_too_small
def widest(inputs, outputs, depth, budget):
    low, high = 0, budget
    while low < high:
        mid = (low + high + 1) // 2
        if count_parameters([inputs] + [mid] * depth + [outputs]) <= budget:
            low = mid
        else:
            high = mid - 1
    return max(low - 1, 0)


# %% budget · wrong · widest: returns the number of parameters instead of the width → parameters_returned
def widest(inputs, outputs, depth, budget):
    best = 0
    for w in range(1, budget + 1):
        n = count_parameters([inputs] + [w] * depth + [outputs])
        if n > budget:
            break
        best = n
    return best


# %% budget · wrong · widest: gives None when no width fits → nothing_returned
def widest(inputs, outputs, depth, budget):
    for w in range(budget, 0, -1):
        if count_parameters([inputs] + [w] * depth + [outputs]) <= budget:
            return w


# %% budget · wrong · widest: counting down stops before 1, a width of 1 is never found → one_never_tried
def widest(inputs, outputs, depth, budget):
    for w in range(budget, 1, -1):
        if count_parameters([inputs] + [w] * depth + [outputs]) <= budget:
            return w
    return 0


# %% budget · wrong · widest: splits the budget evenly between the layers and takes the smallest width → budget_shared_out_evenly
def widest(inputs, outputs, depth, budget):
    share = budget // (depth + 1)
    first = share // (inputs + 1)
    middle = int((share + 0.25) ** 0.5 - 0.5)
    last = (share - outputs) // outputs
    if depth == 1:
        return max(0, min(first, last))
    return max(0, min(first, middle, last))


# %% budget · wrong · widest: only an exact hit of the budget is accepted → only_an_exact_hit
def widest(inputs, outputs, depth, budget):
    for w in range(1, budget + 1):
        if count_parameters([inputs] + [w] * depth + [outputs]) == budget:
            return w
    return 0


# %% budget · wrong · widest: list of sizes not begun anew, layers pile up in each turn
def widest(inputs, outputs, depth, budget):
    sizes = [inputs]
    width = 0
    while True:
        for i in range(depth):
            sizes.append(width + 1)
        if count_parameters(sizes + [outputs]) > budget:
            return width
        width += 1


# %% budget · wrong · widest: output layer forgotten in the list of sizes → outputs_left_out
def widest(inputs, outputs, depth, budget):
    w = 0
    while count_parameters([inputs] + [w + 1] * depth) <= budget:
        w += 1
    return w


# %% budget · wrong · widest: two mistakes: one layer of w*depth neurons instead of depth layers, and returns the first width that is too large → first_that_breaks_the_budget, one_wide_layer
def widest(inputs, outputs, depth, budget):
    w = 1
    while count_parameters([inputs] + [w * depth] + [outputs]) <= budget:
        w += 1
    return w


# %% budget · wrong · widest: list and number joined, TypeError → list_as_vector
def widest(inputs, outputs, depth, budget):
    w = 0
    while count_parameters([inputs] + [w + 1] * depth + outputs) <= budget:
        w += 1
    return w


# %% budget · wrong · widest: inputs and outputs exchanged → inputs_and_outputs_exchanged
def widest(inputs, outputs, depth, budget):
    w = 0
    while count_parameters([outputs] + [w + 1] * depth + [inputs]) <= budget:
        w += 1
    return w


# %% budget · wrong · widest: two mistakes: < instead of <=, and 1 instead of 0 when nothing fits → budget_never_spent_whole, never_below_one
def widest(inputs, outputs, depth, budget):
    best = 1
    for w in range(1, budget):
        if count_parameters([inputs] + [w] * depth + [outputs]) < budget:
            best = w
    return best


# %% budget · wrong · widest: square root of the budget shared by the hidden layers, inputs and outputs neglected → hidden_weights_only
def widest(inputs, outputs, depth, budget):
    if depth == 1:
        return max(0, (budget - outputs) // (inputs + outputs + 1))
    return int(np.sqrt(budget / (depth - 1)))


# %% budget · wrong · count_parameters and widest: one mistake each: output biases not counted in the one, one too wide in the other → first_that_breaks_the_budget, outputs_have_no_biases
def count_parameters(sizes):
    total = 0
    for i in range(1, len(sizes)):
        total += sizes[i - 1] * sizes[i]
        if i < len(sizes) - 1:
            total += sizes[i]
    return total


def widest(inputs, outputs, depth, budget):
    w = 0
    while True:
        w += 1
        layers = [inputs]
        for _ in range(depth):
            layers.append(w)
        layers.append(outputs)
        if sum(a * b + b for a, b in zip(layers, layers[1:])) > budget:
            return w


# %% budget · wrong · widest: two mistakes: biases of the hidden layers left out, and never less than 1 → hidden_biases_forgotten, never_below_one
def widest(inputs, outputs, depth, budget):
    w = 1
    while inputs * w + (depth - 1) * w**2 + w * outputs + outputs <= budget:
        w += 1
    return max(1, w - 1)


# %% budget · wrong · count_parameters: two mistakes: return inside the loop and no biases → first_layer_only
def count_parameters(sizes):
    n = 0
    for a, b in zip(sizes[:-1], sizes[1:]):
        n += a * b
        return n


# %% budget · wrong · widest: two mistakes: one hidden layer too many, and the first width that is too large returned → first_that_breaks_the_budget, one_layer_too_many
def widest(inputs, outputs, depth, budget):
    width = 0
    used = 0
    while used <= budget:
        width += 1
        sizes = [inputs]
        for i in range(depth + 1):
            sizes.append(width)
        sizes.append(outputs)
        used = count_parameters(sizes)
    return width


# %% budget · wrong · widest: two mistakes: bisection with < budget, and the answer never below 1 → budget_never_spent_whole, never_below_one
def widest(inputs, outputs, depth, budget):
    lo, hi = 1, budget + 2
    while hi - lo > 1:
        mid = (lo + hi) // 2
        if count_parameters([inputs] + [mid] * depth + [outputs]) < budget:
            lo = mid
        else:
            hi = mid
    return lo


# %% budget · right · count_parameters: scalar product of shifted lists
def count_parameters(sizes):
    s = np.array(sizes)
    return int((s[:-1] + 1) @ s[1:])


# %% budget · right · count_parameters: recursion
def count_parameters(sizes):
    if len(sizes) < 2:
        return 0
    return sizes[1] * (sizes[0] + 1) + count_parameters(sizes[1:])


# %% budget · right · count_parameters: builds the arrays and counts their entries
def count_parameters(sizes):
    n = 0
    for i in range(1, len(sizes)):
        W = np.zeros((sizes[i - 1], sizes[i]))
        b = np.zeros(sizes[i])
        n += W.size + b.size
    return n


# %% budget · right · widest: closed form with whole-number square root
from math import isqrt


def widest(inputs, outputs, depth, budget):
    a, b, left = depth - 1, inputs + outputs + depth, budget - outputs
    if left < 0:
        return 0
    if a == 0:
        return left // b
    return (isqrt(b * b + 4 * a * left) - b) // (2 * a)


# %% budget · right · widest: doubling, then bisection
def widest(inputs, outputs, depth, budget):
    def fits(w):
        return count_parameters([inputs] + [w] * depth + [outputs]) <= budget

    if not fits(1):
        return 0
    low, high = 1, 2
    while fits(high):
        low, high = high, 2 * high
    while high - low > 1:
        mid = (low + high) // 2
        if fits(mid):
            low = mid
        else:
            high = mid
    return low


# %% budget · right · widest: spends the budget by what one more neuron in each layer costs
def widest(inputs, outputs, depth, budget):
    left = budget - outputs
    w = 0
    while True:
        # from w to w + 1
        cost = inputs + outputs + depth + (depth - 1) * (2 * w + 1)
        if cost > left:
            return w
        left -= cost
        w += 1


# %% budget · right · widest: itertools, first width that is too large, minus 1
from itertools import count


def widest(inputs, outputs, depth, budget):
    too_large = next(w for w in count(1) if count_parameters([inputs, *[w] * depth, outputs]) > budget)
    return too_large - 1


# %% budget · right · widest: square root with floats, then corrected up and down
def widest(inputs, outputs, depth, budget):
    def need(w):
        return w * (inputs + 1) + (depth - 1) * w * (w + 1) + (w + 1) * outputs

    if need(1) > budget:
        return 0
    a, b = depth - 1, inputs + outputs + depth
    if a > 0:
        w = int((-b + np.sqrt(b**2 + 4 * a * (budget - outputs))) / (2 * a))
    else:
        w = int((budget - outputs) / b)
    while need(w) > budget:
        w -= 1
    while need(w + 1) <= budget:
        w += 1
    return w


# %% budget · right · widest: all widths at once in an array, how many fit
def widest(inputs, outputs, depth, budget):
    w = np.arange(1, max(budget, 0) // (inputs + 1) + 2)
    need = (inputs + 1) * w + (depth - 1) * (w + 1) * w + (w + 1) * outputs
    return int(np.sum(need <= budget))


# %% budget · right · widest: power-of-two steps downwards, bit by bit
def widest(inputs, outputs, depth, budget):
    w = 0
    for bit in range(max(budget, 0).bit_length(), -1, -1):
        t = w + 2**bit
        if count_parameters([inputs] + [t] * depth + [outputs]) <= budget:
            w = t
    return w


# %% polygon · wrong · xor_weights: numbers of a step network (OR, AND), with ReLU (1, 1) gets 1 → computes_or
def xor_weights():
    W1 = np.array([[1.0, 1.0], [1.0, 1.0]])
    b1 = np.array([-0.5, -1.5])
    w2 = np.array([1.0, -1.0])
    b2 = -0.5
    return W1, b1, w2, b2


# %% polygon · wrong · xor_weights: b2 is 0, so the step of 0 says 1 at (0, 0) and (1, 1) → never_no
def xor_weights():
    W1 = np.array([[1, 1], [1, 1]])
    b1 = np.array([0, -1])
    w2 = np.array([1, -2])
    return W1, b1, w2, 0


# %% polygon · wrong · xor_weights: W1 transposed, the neurons stand in the rows → computes_or
def xor_weights():
    W1 = np.array([[1, 1], [2, 2]])
    b1 = np.array([0, -2])
    w2 = np.array([1, -1])
    return W1, b1, w2, -0.5


# %% polygon · wrong · xor_weights: second neuron weighed -1 only, (1, 1) gets 1 (it is OR) → computes_or
def xor_weights():
    return np.ones((2, 2)), np.array([0.0, -1.0]), np.array([1.0, -1.0]), -0.5


# %% polygon · wrong · xor_weights: AND → computes_and
def xor_weights():
    W1 = np.ones((2, 2))
    b1 = np.array([0.0, -1.0])
    w2 = np.array([0.0, 1.0])
    b2 = -0.5
    return W1, b1, w2, b2


# %% polygon · wrong · xor_weights: b2 not returned, three values only → other_form
def xor_weights():
    W1 = np.array([[1, -1], [-1, 1]])
    b1 = np.array([0, 0])
    w2 = np.array([1, 1])
    return W1, b1, w2


# %% polygon · wrong · xor_weights: order of the return values, weights first and biases after → never_yes
def xor_weights():
    W1 = np.array([[1.0, -1.0], [-1.0, 1.0]])
    w2 = np.array([1.0, 1.0])
    b1 = np.array([0.0, 0.0])
    b2 = -0.5
    return W1, w2, b1, b2


# %% polygon · wrong · xor_weights: sign of b2, the network says 1 everywhere → never_no
def xor_weights():
    return np.array([[1, -1], [-1, 1]]), np.zeros(2), np.ones(2), 0.5


# %% polygon · wrong · xor_weights: says the opposite (XNOR) → computes_xnor
def xor_weights():
    W1 = np.array([[1.0, -1.0], [-1.0, 1.0]])
    return W1, np.zeros(2), -np.ones(2), 0.5


# %% polygon · wrong · xor_weights: w2 is a column (2, 1), text says (2,) → other_form
def xor_weights():
    W1 = np.array([[1.0, 1.0], [1.0, 1.0]])
    b1 = np.array([0.0, -1.0])
    w2 = np.array([[1.0], [-2.0]])
    b2 = -0.5
    return W1, b1, w2, b2


# %% polygon · wrong · xor_weights: b2 too low, (0, 1) and (1, 0) never reach the threshold → never_yes
def xor_weights():
    W1 = np.array([[1.0, 1.0], [1.0, 1.0]])
    b1 = np.array([0.0, -1.0])
    w2 = np.array([1.0, -2.0])
    b2 = -1.5
    return W1, b1, w2, b2


# %% polygon · wrong · xor_weights: two mistakes: both neurons look at x1 - x2 the same way round, and b2 is 0 → never_no
def xor_weights():
    W1 = np.array([[1.0, 1.0], [-1.0, -1.0]])
    return W1, np.zeros(2), np.ones(2), 0.0


# %% polygon · wrong · xor_weights: W1 as nested list but a bracket missing: shape (4,), error in the product → other_form
def xor_weights():
    W1 = np.array([1, 1, 1, 1])
    b1 = np.array([0, -1])
    w2 = np.array([1, -2])
    b2 = -0.5
    return W1, b1, w2, b2


# %% polygon · wrong · polygon: normals turned outwards (as for a clockwise walk) → outwards
def polygon(corners):
    nxt = np.roll(corners, -1, axis=0)
    d = nxt - corners
    W1 = np.array([d[:, 1], -d[:, 0]])
    b1 = -(W1[0] * corners[:, 0] + W1[1] * corners[:, 1])
    k = len(corners)
    return W1, b1, np.ones(k), -k + 0.5


# %% polygon · wrong · polygon: last side (from the last corner to the first) missing → last_side_missing
def polygon(corners):
    W, b = [], []
    for i in range(len(corners) - 1):
        dx, dy = corners[i + 1] - corners[i]
        W.append([-dy, dx])
        b.append(dy * corners[i, 0] - dx * corners[i, 1])
    m = len(b)
    return np.array(W).T, np.array(b), np.ones(m), -(m - 0.5)


# %% polygon · wrong · polygon: corners[i + 1] runs past the end, IndexError → index_out_of_bounds
def polygon(corners):
    k = len(corners)
    W1 = np.zeros((2, k))
    b1 = np.zeros(k)
    for i in range(k):
        x1, y1 = corners[i]
        x2, y2 = corners[i + 1]
        W1[:, i] = [y1 - y2, x2 - x1]
        b1[i] = -(W1[0, i] * x1 + W1[1, i] * y1)
    return W1, b1, np.ones(k), -k + 0.5


# %% polygon · wrong · polygon: threshold one too low, k - 1 sides are enough → one_side_may_say_no
def polygon(corners):
    k = len(corners)
    W1 = np.zeros((2, k))
    b1 = np.zeros(k)
    for i in range(k):
        x1, y1 = corners[i]
        x2, y2 = corners[(i + 1) % k]
        W1[:, i] = [y1 - y2, x2 - x1]
        b1[i] = -W1[:, i] @ corners[i]
    return W1, b1, np.ones(k), -(k - 1)


# %% polygon · wrong · polygon: output is an OR of the sides (b2 = -0.5) → yes_to_everything
def polygon(corners):
    e = np.roll(corners, -1, axis=0) - corners
    N = np.column_stack([-e[:, 1], e[:, 0]])
    b1 = -np.sum(N * corners, axis=1)
    return N.T, b1, np.ones(len(corners)), -0.5


# %% polygon · wrong · polygon: threshold above the number of sides, never says 1 → more_votes_than_sides
def polygon(corners):
    W1, b1 = [], []
    k = len(corners)
    for i in range(k):
        p, q = corners[i - 1], corners[i]
        n = np.array([p[1] - q[1], q[0] - p[0]])
        W1.append(n)
        b1.append(-n @ p)
    return np.array(W1).T, np.array(b1), np.ones(k), -(k + 0.5)


# %% polygon · wrong · polygon: W1 of shape (k, 2), not transposed → other_form
def polygon(corners):
    W1, b1 = [], []
    for i in range(len(corners)):
        p = corners[i]
        q = corners[(i + 1) % len(corners)]
        n = np.array([p[1] - q[1], q[0] - p[0]])
        W1.append(n)
        b1.append(-(n @ p))
    return np.array(W1), np.array(b1), np.ones(len(b1)), 0.5 - len(b1)


# %% polygon · wrong · polygon: direction of the side taken as weights, not its normal (happens to be right for a rectangle) → side_itself_for_weights
def polygon(corners):
    D = np.roll(corners, -1, axis=0) - corners
    W1 = D.T
    b1 = -(D * corners).sum(axis=1)
    return W1, b1, np.ones(len(D)), -len(D) + 0.5


# %% polygon · wrong · polygon: sign of b1 → sign_of_the_bias_turned
def polygon(corners):
    k = len(corners)
    W1 = np.zeros((2, k))
    b1 = np.zeros(k)
    for i in range(k):
        a = corners[i]
        c = corners[(i + 1) % k]
        n = np.array([-(c - a)[1], (c - a)[0]])
        W1[:, i] = n
        b1[i] = n @ a
    w2 = np.ones(k)
    b2 = -(k - 0.5)
    return W1, b1, w2, b2


# %% polygon · wrong · polygon: biases all 0, every line goes through the origin → biases_zero
def polygon(corners):
    k = len(corners)
    sides = np.roll(corners, -1, axis=0) - corners
    W1 = np.stack([-sides[:, 1], sides[:, 0]])
    return W1, np.zeros(k), np.ones(k), -k + 0.5


# %% polygon · wrong · polygon: slope form y = m x + c, error or nan for upright sides
def polygon(corners):
    k = len(corners)
    W1, b1 = np.zeros((2, k)), np.zeros(k)
    for i in range(k):
        x1, y1 = corners[i]
        x2, y2 = corners[(i + 1) % k]
        m = (y2 - y1) / (x2 - x1)
        c = y1 - m * x1
        if x2 > x1:
            W1[:, i], b1[i] = [-m, 1], -c
        else:
            W1[:, i], b1[i] = [m, -1], c
    return W1, b1, np.ones(k), -k + 0.5


# %% polygon · wrong · polygon: slope form, always "above the line", the upper sides look the wrong way → always_above
def polygon(corners):
    W1, b1 = [], []
    k = len(corners)
    for i in range(k):
        x1, y1 = corners[i]
        x2, y2 = corners[(i + 1) % k]
        m = (y2 - y1) / (x2 - x1 + 1e-12)
        W1.append([-m, 1])
        b1.append(m * x1 - y1)
    return np.array(W1).T, np.array(b1), np.ones(k), -k + 0.5


# %% polygon · wrong · polygon: side that says yes chosen so that the origin is inside → origin_says_yes
def polygon(corners):
    k = len(corners)
    W1 = np.zeros((2, k))
    b1 = np.zeros(k)
    for i in range(k):
        p, q = corners[i], corners[(i + 1) % k]
        w = np.array([q[1] - p[1], p[0] - q[0]])
        b = -(w @ p)
        if b < 0:
            w, b = -w, -b
        W1[:, i] = w
        b1[i] = b
    return W1, b1, np.ones(k), -k + 0.5


# %% polygon · wrong · polygon: shifts corners in place to their centre (argument changed) and does not shift back → input_changed
def polygon(corners):
    corners -= corners.mean(axis=0)
    d = np.roll(corners, -1, axis=0) - corners
    W1 = np.array([-d[:, 1], d[:, 0]])
    b1 = -np.sum(W1.T * corners, axis=1)
    return W1, b1, np.ones(len(corners)), 0.5 - len(corners)


# %% polygon · wrong · polygon: closes the ring by overwriting the last corner in place, a corner is lost → input_changed
def polygon(corners):
    corners[-1] = corners[0]
    W, b = [], []
    for p, q in zip(corners[:-1], corners[1:]):
        n = [p[1] - q[1], q[0] - p[0]]
        W.append(n)
        b.append(-n[0] * p[0] - n[1] * p[1])
    return np.array(W).T, np.array(b), np.ones(len(b)), -len(b) + 0.5


# %% polygon · wrong · polygon: threshold fixed for five sides → five_sides_expected
def polygon(corners):
    d = np.roll(corners, -1, axis=0) - corners
    W1 = np.vstack((-d[:, 1], d[:, 0]))
    b1 = d[:, 1] * corners[:, 0] - d[:, 0] * corners[:, 1]
    w2 = np.ones(len(corners))
    b2 = -4.5
    return W1, b1, w2, b2


# %% polygon · wrong · polygon: np.append without axis flattens the corners, error → number_indexed
def polygon(corners):
    ring = np.append(corners, corners[0])
    W1, b1 = [], []
    for i in range(len(corners)):
        p, q = ring[i], ring[i + 1]
        n = [p[1] - q[1], q[0] - p[0]]
        W1.append(n)
        b1.append(-np.dot(n, p))
    return np.array(W1).T, np.array(b1), np.ones(len(b1)), 0.5 - len(b1)


# %% polygon · wrong · polygon: np.roll without axis mixes up x and y → rolled_without_axis
def polygon(corners):
    e = np.roll(corners, -1) - corners
    W1 = np.stack([-e[:, 1], e[:, 0]])
    b1 = -(W1.T * corners).sum(axis=1)
    return W1, b1, np.ones(len(corners)), -len(corners) + 0.5


# %% polygon · wrong · polygon: bias from a corner that does not lie on that side (the next but one) → lines_through_the_next_but_one
def polygon(corners):
    k = len(corners)
    W1, b1 = np.zeros((2, k)), np.zeros(k)
    for i in range(k):
        dx, dy = corners[i] - corners[i - 1]
        W1[0, i] = -dy
        W1[1, i] = dx
        b1[i] = -W1[:, i] @ corners[(i + 1) % k]
    return W1, b1, np.ones(k), -k + 0.5


# %% polygon · wrong · polygon: return inside the loop, only the first side is filled in → first_side_only
def polygon(corners):
    k = len(corners)
    W1, b1 = np.zeros((2, k)), np.zeros(k)
    for i in range(k):
        p, q = corners[i], corners[(i + 1) % k]
        W1[:, i] = p[1] - q[1], q[0] - p[0]
        b1[i] = -p @ W1[:, i]
        return W1, b1, np.ones(k), -k + 0.5


# %% polygon · wrong · polygon: cuts out the surrounding rectangle (four neurons from min and max) → surrounding_rectangle
def polygon(corners):
    lo = corners.min(axis=0)
    hi = corners.max(axis=0)
    W1 = np.array([[1.0, -1, 0, 0], [0, 0, 1, -1]])
    b1 = np.array([-lo[0], hi[0], -lo[1], hi[1]])
    return W1, b1, np.ones(4), -3.5


# %% polygon · wrong · polygon: a neuron for each corner, line at the corner square to the ray from the centre: region too large → lines_at_the_corners
def polygon(corners):
    c = corners.mean(axis=0)
    W1 = (c - corners).T
    b1 = np.sum((corners - c) * corners, axis=1)
    return W1, b1, np.ones(len(corners)), -len(corners) + 0.5


# %% polygon · wrong · polygon: normals computed in zeros_like(corners) after division by the length, cut to whole numbers for integer corners → kept_in_whole_numbers
def polygon(corners):
    k = len(corners)
    N = np.zeros_like(corners)
    for i in range(k):
        d = corners[(i + 1) % k] - corners[i]
        N[i] = np.array([-d[1], d[0]]) / np.sqrt(d @ d)
    b1 = -(N * corners).sum(axis=1)
    return N.T, b1, np.ones(k), -k + 0.5


# %% polygon · wrong · polygon: half of the sides are enough (b2 = -k/2) → half_of_the_sides
def polygon(corners):
    nxt = np.concatenate([corners[1:], corners[:1]])
    W1 = np.array([corners[:, 1] - nxt[:, 1], nxt[:, 0] - corners[:, 0]])
    b1 = -np.einsum("ji,ij->i", W1, corners)
    k = len(corners)
    return W1, b1, np.ones(k), -k / 2


# %% polygon · wrong · polygon: b2 positive, network says 1 everywhere → yes_to_everything
def polygon(corners):
    nxt = np.concatenate([corners[1:], corners[:1]])
    W1 = np.array([corners[:, 1] - nxt[:, 1], nxt[:, 0] - corners[:, 0]])
    b1 = -np.diag(corners @ W1)
    return W1, b1, np.ones(len(corners)), len(corners) - 0.5


# %% polygon · wrong · polygon: side of the polygon decided with the first corner; on its own two sides that is 0, which is taken for the wrong side → first_corner_says_yes
def polygon(corners):
    k = len(corners)
    W1, b1 = np.zeros((2, k)), np.zeros(k)
    for i in range(k):
        p, q = corners[i], corners[(i + 1) % k]
        w = np.array([p[1] - q[1], q[0] - p[0]])
        b = -w @ p
        if w @ corners[0] + b <= 0:
            w, b = -w, -b
        W1[:, i], b1[i] = w, b
    return W1, b1, np.ones(k), -k + 0.5


# %% polygon · wrong · polygon: two mistakes: normals outwards, and the output an OR, so it says 1 outside → outwards, yes_to_everything
def polygon(corners):
    W, b = [], []
    for i in range(len(corners)):
        x1, y1 = corners[i - 1]
        x2, y2 = corners[i]
        W.append([y2 - y1, x1 - x2])
        b.append(-(y2 - y1) * x1 - (x1 - x2) * y1)
    return np.array(W).T, np.array(b), np.ones(len(b)), -0.5


# %% polygon · wrong · polygon: two mistakes: last side missing, threshold still counts all corners → more_votes_than_sides
def polygon(corners):
    p, q = corners[:-1], corners[1:]
    W1 = np.stack([p[:, 1] - q[:, 1], q[:, 0] - p[:, 0]])
    b1 = -(W1 * p.T).sum(axis=0)
    k = len(corners)
    return W1, b1, np.ones(k - 1), -k + 0.5


# %% polygon · wrong · polygon: w2 is a column (k, 1), text says (m,) → other_form
def polygon(corners):
    q = np.roll(corners, -1, axis=0)
    W1 = np.stack([corners[:, 1] - q[:, 1], q[:, 0] - corners[:, 0]])
    b1 = -np.sum(W1.T * corners, axis=1)
    k = len(corners)
    return W1, b1, np.ones((k, 1)), 0.5 - k


# %% polygon · wrong · polygon: normals have both components positive (absolute values) → signs_lost
def polygon(corners):
    q = np.roll(corners, -1, axis=0)
    d = np.abs(q - corners)
    W1 = np.array([d[:, 1], d[:, 0]])
    b1 = -(W1.T * corners).sum(axis=1)
    return W1, b1, np.ones(len(d)), 0.5 - len(d)


# %% polygon · wrong · polygon: two mistakes: sign of b1, and threshold one too low → one_side_may_say_no, sign_of_the_bias_turned
def polygon(corners):
    W1, b1 = [[], []], []
    k = len(corners)
    for i in range(k):
        p, q = corners[i], corners[(i + 1) % k]
        W1[0].append(p[1] - q[1])
        W1[1].append(q[0] - p[0])
        b1.append(W1[0][i] * p[0] + W1[1][i] * p[1])
    return np.array(W1), np.array(b1), np.ones(k), 1 - k


# %% polygon · wrong · polygon: two mistakes: W1 not transposed, and b1 computed with the centre instead of a corner → other_form
def polygon(corners):
    c = corners.mean(axis=0)
    d = np.roll(corners, -1, axis=0) - corners
    W1 = np.column_stack([-d[:, 1], d[:, 0]])
    b1 = -W1 @ c
    return W1, b1, np.ones(len(d)), -len(d) + 0.5


# %% polygon · wrong · polygon: bias computed with the centre, so the lines run through the middle → lines_through_the_middle
def polygon(corners):
    c = corners.mean(axis=0)
    d = np.roll(corners, -1, axis=0) - corners
    W1 = np.array([-d[:, 1], d[:, 0]])
    b1 = -(c @ W1)
    return W1, b1, np.ones(len(d)), -len(d) + 0.5


# %% polygon · wrong · polygon: components of the normal the wrong way round, (dx, -dy): mirrored, not turned → mirrored
def polygon(corners):
    k = len(corners)
    W1 = np.zeros((2, k))
    b1 = np.zeros(k)
    for i in range(k):
        dx, dy = corners[(i + 1) % k] - corners[i]
        W1[:, i] = [dx, -dy]
        b1[i] = -(dx * corners[i, 0] - dy * corners[i, 1])
    return W1, b1, np.ones(k), -k + 0.5


# %% polygon · wrong · polygon: no return → nothing_returned
def polygon(corners):
    q = np.roll(corners, -1, axis=0)
    W1 = np.stack([corners[:, 1] - q[:, 1], q[:, 0] - corners[:, 0]])
    b1 = -np.sum(W1.T * corners, axis=1)
    w2 = np.ones(len(corners))
    b2 = -len(corners) + 0.5


# %% polygon · wrong · xor_weights: two mistakes: the network is OR only, and b2 is missing → other_form
def xor_weights():
    W1 = np.ones((2, 2))
    b1 = np.array([0.0, 0.0])
    w2 = np.array([1.0, 1.0])
    return W1, b1, w2


# %% polygon · wrong · xor_weights: two mistakes: w2 and b2 for AND, and b1 one too low for both neurons → computes_and
def xor_weights():
    W1 = np.array([[1.0, 1.0], [1.0, 1.0]])
    b1 = np.array([-1.0, -2.0])
    w2 = np.array([1.0, 1.0])
    b2 = -0.5
    return W1, b1, w2, b2


# %% polygon · wrong · polygon: two mistakes: normals outwards, and b1 left at 0 → biases_zero, outwards
def polygon(corners):
    W1 = []
    for i in range(len(corners)):
        side = corners[i] - corners[i - 1]
        W1.append([side[1], -side[0]])
    k = len(corners)
    return np.array(W1).T, np.zeros(k), np.ones(k), -k + 0.5


# %% polygon · wrong · polygon: two mistakes: direction of the side taken as weights, and the output an OR → yes_to_everything
def polygon(corners):
    k = len(corners)
    W1, b1 = np.zeros((2, k)), np.zeros(k)
    for i in range(k):
        W1[:, i] = corners[(i + 1) % k] - corners[i]
        b1[i] = -np.dot(W1[:, i], corners[i])
    return W1, b1, np.ones(k), -1


# %% polygon · wrong · polygon: two mistakes: last side missing, and W1 of shape (k - 1, 2)
def polygon(corners):
    rows, b1 = [], []
    for p, q in zip(corners[:-1], corners[1:]):
        n = np.array([p[1] - q[1], q[0] - p[0]])
        rows.append(n)
        b1.append(-n @ q)
    return np.array(rows), np.array(b1), np.ones(len(b1)), 0.5 - len(b1)


# %% polygon · right · xor_weights: differences both ways round
def xor_weights():
    return np.array([[1.0, -1.0], [-1.0, 1.0]]), np.zeros(2), np.ones(2), -0.5


# %% polygon · right · xor_weights: sum, minus three times what is above 1, lists returned
def xor_weights():
    return [[1, 1], [1, 1]], [0, -1], [1, -3], -0.25


# %% polygon · right · xor_weights: neurons for "none" and "both", output positive bias
def xor_weights():
    W1 = np.array([[-1.0, 1.0], [-1.0, 1.0]])
    b1 = np.array([1.0, -1.0])
    w2 = np.array([-1.0, -1.0])
    b2 = 0.5
    return W1, b1, w2, b2


# %% polygon · right · xor_weights: uneven weights, threshold met exactly (step of 0 is 1)
def xor_weights():
    W1 = np.array([[3.0, -5.0], [-3.0, 5.0]])
    b1 = np.zeros(2)
    w2 = np.array([5.0, 3.0])
    return W1, b1, w2, -15.0


# %% polygon · right · polygon: neurons say no (outside), output is yes when none of them fires
def polygon(corners):
    q = np.roll(corners, -1, axis=0)
    W1 = np.stack([q[:, 1] - corners[:, 1], corners[:, 0] - q[:, 0]])
    b1 = -np.sum(W1.T * corners, axis=1)
    return W1, b1, -np.ones(len(corners)), 0.5


# %% polygon · right · polygon: every side twice, 2k hidden neurons
def polygon(corners):
    q = np.roll(corners, -1, axis=0)
    W1 = np.stack([corners[:, 1] - q[:, 1], q[:, 0] - corners[:, 0]])
    b1 = -np.sum(W1.T * corners, axis=1)
    k = len(corners)
    return np.hstack([W1, 2 * W1]), np.hstack([b1, 2 * b1]), np.ones(2 * k), 0.5 - 2 * k


# %% polygon · right · polygon: an extra hidden neuron that always fires, threshold k + 0.5
def polygon(corners):
    W, b = [[0.0, 0.0]], [1.0]
    for i in range(len(corners)):
        x1, y1 = corners[i - 1]
        x2, y2 = corners[i]
        W.append([y1 - y2, x2 - x1])
        b.append(x1 * y2 - x2 * y1)
    m = len(b)
    return np.array(W).T, np.array(b), np.ones(m), -(m - 0.5)


# %% polygon · right · polygon: side that says yes found with the centre, normals of length 1
def polygon(corners):
    centre = corners.mean(axis=0)
    k = len(corners)
    W1, b1 = np.zeros((2, k)), np.zeros(k)
    for i in range(k):
        p, q = corners[i], corners[(i + 1) % k]
        n = np.array([q[1] - p[1], p[0] - q[0]], dtype=float)
        n = n / np.linalg.norm(n)
        if n @ (centre - p) < 0:
            n = -n
        W1[:, i] = n
        b1[i] = -n @ p
    return W1, b1, np.ones(k), -(k - 0.5)


# %% polygon · right · polygon: slope form with the upright sides apart
def polygon(corners):
    W1, b1 = [], []
    k = len(corners)
    for i in range(k):
        x1, y1 = corners[i]
        x2, y2 = corners[(i + 1) % k]
        if x1 == x2:
            up = y2 > y1
            W1.append([-1.0, 0.0] if up else [1.0, 0.0])
            b1.append(x1 if up else -x1)
        else:
            m = (y2 - y1) / (x2 - x1)
            s = 1.0 if x2 > x1 else -1.0
            W1.append([-s * m, s])
            b1.append(s * (m * x1 - y1))
    return np.array(W1).T, np.array(b1), np.ones(k), -k + 0.5


# %% polygon · right · polygon: weights and bias from a 2x2 system, the centre must get +1
def polygon(corners):
    c = np.mean(corners, axis=0)
    k = len(corners)
    W1 = np.zeros((2, k))
    b1 = np.zeros(k)
    for i in range(k):
        # w @ (p - c) = -1 at both corners of the side, 0 + 1 at the centre
        A = np.array([corners[i] - c, corners[i - 1] - c])
        w = np.linalg.solve(A, [-1.0, -1.0])
        W1[:, i] = w
        b1[i] = 1 - w @ c
    return W1, b1, np.ones(k), 0.5 - k


# %% polygon · right · polygon: everything as nested lists, threshold exactly k (step of 0 is 1)
def polygon(corners):
    P = [list(map(float, c)) for c in corners]
    sides = list(zip(P, P[1:] + P[:1]))
    row1 = [p[1] - q[1] for p, q in sides]
    row2 = [q[0] - p[0] for p, q in sides]
    b1 = [p[0] * q[1] - q[0] * p[1] for p, q in sides]
    return [row1, row2], b1, [1] * len(sides), -len(sides)


# %% polygon · right · polygon: turned by 90 degrees with complex numbers, output weights different, all needed
def polygon(corners):
    c = corners[:, 0] + 1j * corners[:, 1]
    n = 1j * (np.roll(c, -1) - c)
    W1 = np.array([n.real, n.imag])
    b1 = -(n * np.conj(c)).real
    w2 = np.arange(1.0, len(c) + 1)
    return W1, b1, w2, 0.5 - w2.sum()


# %% polygon · right · polygon: angle of each side, cosine and sine
def polygon(corners):
    q = np.roll(corners, -1, axis=0)
    angle = np.arctan2(q[:, 1] - corners[:, 1], q[:, 0] - corners[:, 0])
    W1 = np.stack([-np.sin(angle), np.cos(angle)])
    b1 = corners[:, 0] * np.sin(angle) - corners[:, 1] * np.cos(angle)
    return W1, b1, np.full(len(q), 2.0), 1 - 2.0 * len(q)
