"""Written before anyone had seen what the checks say; its writer had only the text."""

import numpy as np


# %% softmax · wrong · forgot the temperature altogether → temperature_forgotten
def softmax(Z, temperature):
    shifted = Z - Z.max(axis=1, keepdims=True)
    e = np.exp(shifted)
    return e / e.sum(axis=1, keepdims=True)


# %% softmax · wrong · the formula as it stands, nothing subtracted: nan for large logits → bursts
def softmax(Z, temperature):
    e = np.exp(Z / temperature)
    return e / e.sum(axis=1, keepdims=True)


# %% softmax · wrong · normalises the columns (axis 0) instead of the rows; the maximum is taken per row → columns_add_up_to_one
def softmax(Z, temperature):
    Z = Z / temperature
    Z = Z - np.max(Z, axis=1, keepdims=True)
    e = np.exp(Z)
    return e / np.sum(e, axis=0)


# %% softmax · wrong · divides by the sum of the whole table, so that all rows together make 1 → all_add_up_to_one
def softmax(Z, temperature):
    logits = Z / temperature
    logits = logits - np.max(logits, axis=1, keepdims=True)
    powers = np.exp(logits)
    total = np.sum(powers)
    return powers / total


# %% softmax · wrong · multiplies by the temperature instead of dividing → temperature_multiplied
def softmax(Z, temperature):
    out = []
    for row in Z:
        row = row * temperature
        row = row - max(row)
        e = np.exp(row)
        out.append(e / e.sum())
    return np.array(out)


# %% softmax · wrong · subtracts the largest logit of the whole table: a row far below it becomes 0/0 = nan → largest_of_all_subtracted
def softmax(Z, temperature):
    Z = Z / temperature
    e = np.exp(Z - np.max(Z))
    return e / e.sum(axis=1, keepdims=True)


# %% softmax · wrong · divides the exponentials, not the logits, by the temperature, where it cancels → temperature_forgotten
def softmax(Z, temperature):
    e = np.exp(Z - Z.max(axis=1, keepdims=True)) / temperature
    return e / e.sum(axis=1, keepdims=True)


# %% softmax · wrong · subtracts the maximum of the undivided logits from the divided ones: bursts or vanishes for large logits when T is not 1 → largest_of_the_undivided
def softmax(Z, temperature):
    biggest = Z.max(axis=1, keepdims=True)
    e = np.exp(Z / temperature - biggest)
    return e / e.sum(axis=1, keepdims=True)


# %% softmax · wrong · right numbers, but subtracts the maximum in place, row by row, in the caller's Z → input_changed
def softmax(Z, temperature):
    result = []
    for i in range(len(Z)):
        Z[i] -= Z[i].max()
        e = np.exp(Z[i] / temperature)
        result.append(e / e.sum())
    return np.array(result)


# %% softmax · wrong · writes into np.zeros_like(Z), so for whole-number logits the probabilities are cut to 0 and 1 → kept_in_whole_numbers
def softmax(Z, temperature):
    P = np.zeros_like(Z)
    n, k = Z.shape
    for i in range(n):
        m = np.max(Z[i])
        s = 0
        for j in range(k):
            s += np.exp((Z[i, j] - m) / temperature)
        for j in range(k):
            P[i, j] = np.exp((Z[i, j] - m) / temperature) / s
    return P


# %% softmax · wrong · clips the divided logits to -500..500 instead of subtracting the maximum: 1000 and 999 become equally likely → logits_cut_off
def softmax(Z, temperature):
    Z = np.clip(Z / temperature, -500, 500)
    e = np.exp(Z)
    return e / e.sum(axis=1, keepdims=True)


# %% softmax · wrong · two mistakes: forgot the temperature, and turns only the first row into probabilities (return inside the loop) → first_row_filled, temperature_forgotten
def softmax(Z, temperature):
    P = np.zeros(Z.shape)
    for i, row in enumerate(Z):
        e = np.exp(row - row.max())
        P[i] = e / e.sum()
        return P


# %% softmax · wrong · max and sum over axis 1 without keepdims: stops with an error unless n equals k, and is mixed up then → keepdims_forgotten, shapes_do_not_fit, sums_laid_along_the_rows
def softmax(Z, temperature):
    Z = Z / temperature
    e = np.exp(Z - Z.max(axis=1))
    return e / e.sum(axis=1)


# %% activations · wrong · leaky_relu: the two branches are exchanged, what is above 0 gets the slope → branches_exchanged
def leaky_relu(z, slope):
    return np.where(z < 0, z, slope * z)


# %% activations · wrong · leaky_relu: adds slope * z everywhere, so that above 0 it gives (1 + slope) z → both_added_above
def leaky_relu(z, slope):
    relu = np.maximum(z, 0)
    leak = slope * z
    return relu + leak


# %% activations · wrong · leaky_relu: gives the constant -slope below 0 instead of slope * z → minus_slope_below
def leaky_relu(z, slope):
    return np.where(z >= 0, z, -slope)


# %% activations · wrong · leaky_relu: slope times the absolute value below 0, the sign is lost → rises_below
def leaky_relu(z, slope):
    positive = z >= 0
    return positive * z + (1 - positive) * slope * np.abs(z)


# %% activations · wrong · leaky_relu: right numbers but changes the caller's array in place (and stops with an error for whole numbers) → input_changed
def leaky_relu(z, slope):
    z[z < 0] *= slope
    return z


# %% activations · wrong · leaky_relu: np.vectorize without otypes, an array of whole numbers whose first is 0 or more gets cut to whole numbers → cut_like_the_first
def leaky_relu(z, slope):
    def one(v):
        if v >= 0:
            return v
        return slope * v
    return np.vectorize(one)(z)


# %% activations · wrong · leaky_relu: two mistakes: returns a flat list whatever the shape of z, and adds the slope below 0 instead of multiplying → laid_flat, slope_added_below
def leaky_relu(z, slope):
    answers = []
    for v in np.ravel(z):
        if v >= 0:
            answers.append(v)
        else:
            answers.append(v + slope)
    return answers


# %% activations · wrong · elu: bracket missing, alpha * e^z - 1 → alpha_on_the_exponential_alone
def elu(z, alpha):
    return np.where(z >= 0, z, alpha * np.exp(z) - 1)


# %% activations · wrong · elu: forgot the -1, alpha * e^z below 0 → one_not_subtracted
def elu(z, alpha):
    out = np.array(z, dtype=float)
    below = out < 0
    out[below] = alpha * np.exp(out[below])
    return out


# %% activations · wrong · elu: sign, alpha * (1 - e^z), rises towards +alpha → turned_upwards
def elu(z, alpha):
    return np.where(z >= 0, z, alpha * (1 - np.exp(z)))


# %% activations · wrong · elu: two mistakes: e^(-z) instead of e^z below 0, and alpha is forgotten → unused_argument
def elu(z, alpha):
    neg = np.exp(-z) - 1
    return np.where(z < 0, neg, z)


# %% activations · wrong · elu: adds two masked terms, for large z this is 0 * inf = nan → conditions_multiplied
def elu(z, alpha):
    up = (z >= 0) * z
    down = (z < 0) * alpha * (np.exp(z) - 1)
    return up + down


# %% activations · wrong · elu: alpha inside the exponent, e^(alpha z) - 1 → alpha_in_the_exponent
def elu(z, alpha):
    return np.where(z > 0, z, np.exp(alpha * z) - 1)


# %% activations · wrong · elu: takes the larger of z and alpha(e^z - 1), above 0 the exponential wins (for alpha below 1: from some z on), just below 0 z wins where alpha is over 1 → larger_of_both
def elu(z, alpha):
    return np.maximum(z, alpha * (np.exp(z) - 1))


# %% activations · wrong · elu: right numbers for floats, but writes them into the caller's z → input_changed, kept_in_whole_numbers
def elu(z, alpha):
    negative = z < 0
    z[negative] = alpha * (np.exp(z[negative]) - 1)
    return z


# %% activations · wrong · elu: two mistakes: forgot alpha, and the loop over the rows uses `if` on a whole row, an error for 2-D arrays → alpha_forgotten
def elu(z, alpha):
    out = []
    for v in z:
        if v >= 0:
            out.append(v)
        else:
            out.append(np.exp(v) - 1)
    return np.array(out)


# %% activations · wrong · maxout: forgot b2 → second_bias_forgotten
def maxout(X, W1, b1, W2, b2):
    return np.maximum(X @ W1 + b1, X @ W2)


# %% activations · wrong · maxout: adds the two weighted sums instead of taking the larger → sums_added
def maxout(X, W1, b1, W2, b2):
    first = X @ W1 + b1
    second = X @ W2 + b2
    return first + second


# %% activations · wrong · maxout: takes the maximum over the units too, one number for each example, shape (n,) → largest_of_the_neurons
def maxout(X, W1, b1, W2, b2):
    both = np.maximum(X @ W1 + b1, X @ W2 + b2)
    return both.max(axis=1)


# %% activations · wrong · maxout: puts a ReLU on top, answers below 0 become 0 → relu_on_top
def maxout(X, W1, b1, W2, b2):
    z1 = np.maximum(X @ W1 + b1, 0)
    z2 = np.maximum(X @ W2 + b2, 0)
    return np.maximum(z1, z2)


# %% activations · wrong · maxout: two mistakes: the smaller of the two (where with exchanged branches), and b1 in both sums → first_bias_in_the_second_sum, smaller_taken
def maxout(X, W1, b1, W2, b2):
    z1 = X @ W1 + b1
    z2 = X @ W2 + b1
    return np.where(z1 > z2, z2, z1)


# %% activations · wrong · maxout: copy and paste, W1 in both sums → first_weights_in_the_second_sum
def maxout(X, W1, b1, W2, b2):
    a = X @ W1 + b1
    b = X @ W1 + b2
    return np.maximum(a, b)


# %% activations · wrong · maxout: adds the biases after the maximum, the larger bias instead of the one that belongs to the larger sum → bias_chosen_apart
def maxout(X, W1, b1, W2, b2):
    sums = np.maximum(X @ W1, X @ W2)
    bias = np.maximum(b1, b2)
    return sums + bias


# %% activations · wrong · maxout: decides once for the whole table by comparing totals, and returns all of z1 or all of z2 → decided_for_all
def maxout(X, W1, b1, W2, b2):
    z1 = X @ W1 + b1
    z2 = X @ W2 + b2
    if np.sum(z1) > np.sum(z2):
        return z1
    else:
        return z2


# %% activations · wrong · maxout: picks the sum that is larger in absolute value → larger_in_size
def maxout(X, W1, b1, W2, b2):
    z1 = np.dot(X, W1) + b1
    z2 = np.dot(X, W2) + b2
    return np.where(np.abs(z1) >= np.abs(z2), z1, z2)


# %% activations · wrong · maxout: np.max(z1, z2) instead of np.maximum, the second array is taken for an axis: error → array_as_number
def maxout(X, W1, b1, W2, b2):
    z1 = X @ W1 + b1
    z2 = X @ W2 + b2
    return np.max(z1, z2)


# %% activations · wrong · maxout: two mistakes: biases exchanged, and the result is transposed to (units, n)
def maxout(X, W1, b1, W2, b2):
    n = X.shape[0]
    units = W1.shape[1]
    out = np.zeros((units, n))
    for u in range(units):
        for i in range(n):
            s1 = np.sum(X[i] * W1[:, u]) + b2[u]
            s2 = np.sum(X[i] * W2[:, u]) + b1[u]
            out[u, i] = max(s1, s2)
    return out


# %% forward · wrong · forward: mended only the last layer, every layer still reads X instead of the answers of the layer before → every_layer_gets_the_inputs
def forward(X, weights, biases):
    last = len(weights) - 1
    for i in range(len(weights)):
        z = X @ weights[i] + biases[i]
        if i < last:
            a = np.maximum(z, 0)
        else:
            a = z
    return a


# %% forward · wrong · forward: ReLU on the last layer too → relu_on_the_last_layer
def forward(X, weights, biases):
    a = X
    for W, b in zip(weights, biases):
        a = np.maximum(a @ W + b, 0)
    return a


# %% forward · wrong · forward: no ReLU anywhere, all layers linear → no_relu
def forward(X, weights, biases):
    a = X
    for W, b in zip(weights, biases):
        z = a @ W + b
        a = z
    return a


# %% forward · wrong · forward: forgot the bias of the last layer → last_bias_forgotten
def forward(X, weights, biases):
    a = X
    for W, b in zip(weights[:-1], biases[:-1]):
        a = np.maximum(a @ W + b, 0)
    return a @ weights[-1]


# %% forward · wrong · forward: two mistakes: return inside the loop, hands back the first layer only, and no bias → return_in_loop
def forward(X, weights, biases):
    a = X
    for i, (W, b) in enumerate(zip(weights, biases)):
        z = a @ W
        if i == len(weights) - 1:
            a = z
        else:
            a = np.maximum(z, 0)
        return a


# %% forward · wrong · forward: off by one, the last hidden layer gets no ReLU → last_hidden_layer_linear
def forward(X, weights, biases):
    a = X
    for i in range(len(weights)):
        a = a @ weights[i] + biases[i]
        if i < len(weights) - 2:
            a = np.maximum(a, 0)
    return a


# %% forward · wrong · forward: right numbers but pops the last layer off the caller's lists → input_changed
def forward(X, weights, biases):
    W_out = weights.pop()
    b_out = biases.pop()
    a = X
    for W, b in zip(weights, biases):
        a = np.maximum(a @ W + b, 0)
    return a @ W_out + b_out


# %% forward · wrong · forward: first layer written separately with a ReLU, so a network of a single layer gets a ReLU and its only layer twice → shapes_do_not_fit
def forward(X, weights, biases):
    a = np.maximum(X @ weights[0] + biases[0], 0)
    for k in range(1, len(weights) - 1):
        a = np.maximum(a @ weights[k] + biases[k], 0)
    return a @ weights[-1] + biases[-1]


# %% forward · wrong · forward: ReLU before each layer instead of after the hidden ones, so that negative inputs are cut to 0 → relu_on_the_inputs
def forward(X, weights, biases):
    a = X
    for W, b in zip(weights, biases):
        a = np.maximum(a, 0) @ W + b
    return a


# %% forward · wrong · forward: ReLU before the bias is added → relu_before_the_bias
def forward(X, weights, biases):
    out = X
    for layer in range(len(weights) - 1):
        out = np.maximum(out @ weights[layer], 0) + biases[layer]
    return out @ weights[-1] + biases[-1]


# %% forward · wrong · forward: takes any layer with the shape of the last one for the last and leaves its ReLU out → last_layer_told_by_its_shape
def forward(X, weights, biases):
    a = X
    for W, b in zip(weights, biases):
        a = a @ W + b
        if W.shape != weights[-1].shape:
            a = np.maximum(a, 0)
    return a


# %% forward · wrong · forward: two mistakes: adds biases[0] in every hidden layer, and puts the ReLU on the output as well → first_bias_everywhere, relu_on_the_last_layer
def forward(X, weights, biases):
    a = X
    for W in weights[:-1]:
        a = a @ W + biases[0]
        a = np.maximum(a, 0)
    return np.maximum(a @ weights[-1] + biases[-1], 0)


# %% forward · wrong · neuron_at: multiplies all layers together without asking which neurons are awake → all_neurons_on
def neuron_at(x, weights, biases):
    W = weights[0]
    b = biases[0]
    for W_next, b_next in zip(weights[1:], biases[1:]):
        W = W @ W_next
        b = b @ W_next + b_next
    return W[:, 0], b[0]


# %% forward · wrong · neuron_at: w is right, b is only the bias of the output neuron → last_bias_only
def neuron_at(x, weights, biases):
    w = np.eye(len(x))
    a = x
    for W, c in zip(weights[:-1], biases[:-1]):
        z = a @ W + c
        on = z > 0
        w = (w @ W) * on
        a = z * on
    w = w @ weights[-1]
    return w[:, 0], biases[-1][0]


# %% forward · wrong · neuron_at: w is right, b is the network's answer at x (w @ x not taken off) → answer_at_x_for_the_bias
def neuron_at(x, weights, biases):
    w = np.eye(len(x))
    a = x
    for i in range(len(weights) - 1):
        z = a @ weights[i] + biases[i]
        mask = (z > 0).astype(float)
        w = w @ weights[i] * mask
        a = np.maximum(z, 0)
    w = (w @ weights[-1]).ravel()
    b = (a @ weights[-1] + biases[-1])[0]
    return w, b


# %% forward · wrong · neuron_at: asks the output neuron whether it is awake too, where the answer is negative all comes back 0 → last_layer_masked_too
def neuron_at(x, weights, biases):
    w = np.eye(len(x))
    b = np.zeros(len(x))
    a = x
    for W, c in zip(weights, biases):
        z = a @ W + c
        on = (z > 0) * 1.0
        w = (w @ W) * on
        b = (b @ W + c) * on
        a = z * on
    return w[:, 0], b[0]


# %% forward · wrong · neuron_at: w comes back as a column, shape (d, 1) → weights_in_a_column
def neuron_at(x, weights, biases):
    w, b, a = np.eye(len(x)), np.zeros(len(x)), x
    for W, c in zip(weights[:-1], biases[:-1]):
        z = a @ W + c
        on = z > 0
        w = (w @ W) * on
        b = (b @ W + c) * on
        a = np.maximum(z, 0)
    return w @ weights[-1], (b @ weights[-1] + biases[-1])[0]


# %% forward · wrong · neuron_at: mask the wrong way round, keeps the neurons that are silent → silent_ones_kept
def neuron_at(x, weights, biases):
    w = np.eye(len(x))
    b = np.zeros(len(x))
    a = x
    for W, c in zip(weights[:-1], biases[:-1]):
        z = a @ W + c
        silent = z <= 0
        w = (w @ W) * silent
        b = (b @ W + c) * silent
        a = np.maximum(z, 0)
    w = w @ weights[-1]
    b = b @ weights[-1] + biases[-1]
    return w[:, 0], b[0]


# %% forward · wrong · neuron_at: finds who is awake by running x through the layers without ReLU, wrong from the second hidden layer on → masks_without_relu
def neuron_at(x, weights, biases):
    masks = []
    z = x
    for W, c in zip(weights[:-1], biases[:-1]):
        z = z @ W + c
        masks.append(z > 0)
    w = np.eye(len(x))
    b = np.zeros(len(x))
    for W, c, m in zip(weights[:-1], biases[:-1], masks):
        w = (w @ W) * m
        b = (b @ W + c) * m
    return (w @ weights[-1])[:, 0], (b @ weights[-1] + biases[-1])[0]


# %% forward · wrong · neuron_at: right answer, but sets the columns of the silent neurons to 0 in the caller's weights and biases → input_changed
def neuron_at(x, weights, biases):
    a = x
    for W, b in zip(weights[:-1], biases[:-1]):
        z = a @ W + b
        W[:, z < 0] = 0
        b[z < 0] = 0
        a = np.maximum(z, 0)
    w = weights[0]
    b = biases[0]
    for W, c in zip(weights[1:], biases[1:]):
        w = w @ W
        b = b @ W + c
    return w[:, 0], b[0]


# %% forward · wrong · neuron_at: differences with a step of 1, which walks into other pieces → steps_as_large_as_one
def neuron_at(x, weights, biases):
    def net(p):
        a = p
        for W, b in zip(weights[:-1], biases[:-1]):
            a = np.maximum(a @ W + b, 0)
        return (a @ weights[-1] + biases[-1])[0]
    w = np.zeros(len(x))
    for i in range(len(x)):
        step = np.zeros(len(x))
        step[i] = 1
        w[i] = net(x + step) - net(x)
    return w, net(x) - w @ x


# %% forward · wrong · neuron_at: treats the network as one linear neuron around 0 instead of around x: b = net(0), w from tiny steps at 0 → neuron_at_the_origin
def neuron_at(x, weights, biases):
    d = len(x)
    h = 1e-6
    zero = np.zeros((1, d))
    b = forward(zero, weights, biases)[0, 0]
    w = []
    for i in range(d):
        p = np.zeros((1, d))
        p[0, i] = h
        w.append((forward(p, weights, biases)[0, 0] - b) / h)
    return np.array(w), b


# %% forward · wrong · neuron_at: masks the weights but lets the biases of the silent neurons through → silent_biases_let_through
def neuron_at(x, weights, biases):
    w = np.eye(len(x))
    b = np.zeros(len(x))
    a = x
    for W, c in zip(weights[:-1], biases[:-1]):
        z = a @ W + c
        on = z > 0
        w = w @ (W * on)
        b = b @ (W * on) + c
        a = np.maximum(z, 0)
    w = w @ weights[-1]
    b = b @ weights[-1] + biases[-1]
    return w[:, 0], b[0]


# %% forward · wrong · neuron_at: multiplies by the answers of the neurons instead of by 0 and 1 → multiplied_by_the_sums
def neuron_at(x, weights, biases):
    w = np.eye(len(x))
    b = np.zeros(len(x))
    a = x
    for W, c in zip(weights[:-1], biases[:-1]):
        a = np.maximum(a @ W + c, 0)
        w = (w @ W) * a
        b = (b @ W + c) * a
    w = w @ weights[-1]
    b = b @ weights[-1] + biases[-1]
    return w[:, 0], b[0]


# %% forward · wrong · neuron_at: written for one hidden layer, further hidden layers are skipped (error or nonsense with none, two or more) → one_hidden_layer_only
def neuron_at(x, weights, biases):
    W1, W2 = weights[0], weights[-1]
    b1, b2 = biases[0], biases[-1]
    awake = (x @ W1 + b1) > 0
    w = W1[:, awake] @ W2[awake, 0]
    b = b1[awake] @ W2[awake, 0] + b2[0]
    return w, b


# %% forward · wrong · neuron_at: two mistakes: biases are added up without going through the next weights, and returned as (b, w) → value_of_another
def neuron_at(x, weights, biases):
    w = np.eye(len(x))
    total = 0
    a = x
    for W, c in zip(weights[:-1], biases[:-1]):
        z = a @ W + c
        on = z > 0
        w = (w @ W) * on
        total += np.sum(c * on)
        a = np.maximum(z, 0)
    w = (w @ weights[-1])[:, 0]
    return total + biases[-1][0], w


# %% forward · wrong · neuron_at: two mistakes: b is always 0, and who is awake is found without the biases → bias_zero, masks_without_biases
def neuron_at(x, weights, biases):
    w = np.eye(len(x))
    a = x
    for W in weights[:-1]:
        z = a @ W
        w = (w @ W) * (z > 0)
        a = np.maximum(z, 0)
    w = w @ weights[-1]
    return w[:, 0], 0.0


# %% budget · wrong · count_parameters: forgot the biases → biases_forgotten
def count_parameters(sizes):
    return sum(a * b for a, b in zip(sizes[:-1], sizes[1:]))


# %% budget · wrong · count_parameters: gives the inputs biases too → inputs_have_biases
def count_parameters(sizes):
    total = sum(sizes)
    for i in range(len(sizes) - 1):
        total += sizes[i] * sizes[i + 1]
    return total


# %% budget · wrong · count_parameters: one bias for each layer instead of for each neuron → one_bias_a_layer
def count_parameters(sizes):
    total = 0
    for i in range(1, len(sizes)):
        total += sizes[i - 1] * sizes[i] + 1
    return total


# %% budget · wrong · count_parameters: off by one, leaves the last layer out → last_layer_left_out
def count_parameters(sizes):
    n = 0
    for i in range(len(sizes) - 2):
        n += sizes[i] * sizes[i + 1] + sizes[i + 1]
    return n


# %% budget · wrong · count_parameters: sets the total to 0 in every round, so only the last layer counts → last_layer_only
def count_parameters(sizes):
    for i in range(len(sizes) - 1):
        total = 0
        total += (sizes[i] + 1) * sizes[i + 1]
    return total


# %% budget · wrong · count_parameters: right number, but takes the first entry off the caller's list → input_changed
def count_parameters(sizes):
    before = sizes.pop(0)
    total = 0
    for units in sizes:
        total += before * units + units
        before = units
    return total


# %% budget · wrong · count_parameters: two mistakes: biases counted for the sending layer, and the outputs' layer is left out → biases_of_the_layer_before, last_layer_left_out
def count_parameters(sizes):
    count = 0
    k = 0
    while k < len(sizes) - 2:
        count = count + sizes[k] * (sizes[k + 1] + 1)
        k = k + 1
    return count


# %% budget · wrong · widest: less than the budget instead of at most the budget → budget_never_spent_whole
def widest(inputs, outputs, depth, budget):
    width = 0
    while count_parameters([inputs] + [width + 1] * depth + [outputs]) < budget:
        width += 1
    return width


# %% budget · wrong · widest: returns the first width that is too large → first_that_breaks_the_budget
def widest(inputs, outputs, depth, budget):
    width = 1
    while count_parameters([inputs] + [width] * depth + [outputs]) <= budget:
        width += 1
    return width


# %% budget · wrong · widest: builds depth - 1 hidden layers whenever depth is 2 or more (depth 1 is right) → one_layer_too_few_from_two_on
def widest(inputs, outputs, depth, budget):
    width = 0
    while True:
        sizes = [inputs] + [width + 1] * (depth - 1) + [outputs]
        if depth == 1:
            sizes = [inputs, width + 1, outputs]
        if count_parameters(sizes) > budget:
            return width
        width += 1


# %% budget · wrong · widest: begins with best = 1, so gives 1 where nothing fits → never_below_one
def widest(inputs, outputs, depth, budget):
    best = 1
    for w in range(1, budget + 1):
        sizes = [inputs] + depth * [w] + [outputs]
        if count_parameters(sizes) > budget:
            break
        best = w
    return best


# %% budget · wrong · widest: tries widths up to 100 only → up_to_a_hundred
def widest(inputs, outputs, depth, budget):
    best = 0
    for w in range(1, 101):
        if count_parameters([inputs] + [w] * depth + [outputs]) <= budget:
            best = w
    return best


# %% budget · wrong · widest: divides the budget by the parameters at width 1, as if they grew in proportion → in_proportion
def widest(inputs, outputs, depth, budget):
    one = count_parameters([inputs] + [1] * depth + [outputs])
    return budget // one


# %% budget · wrong · widest: returns the number of parameters of the widest network instead of its width → parameters_returned
def widest(inputs, outputs, depth, budget):
    best = 0
    w = 1
    n = count_parameters([inputs] + [w] * depth + [outputs])
    while n <= budget:
        best = n
        w += 1
        n = count_parameters([inputs] + [w] * depth + [outputs])
    return best


# %% budget · wrong · widest: returns the first width that fits instead of the last, always 1 or 0 → one_or_nothing
def widest(inputs, outputs, depth, budget):
    for width in range(1, budget):
        sizes = [inputs]
        for _ in range(depth):
            sizes.append(width)
        sizes.append(outputs)
        if count_parameters(sizes) <= budget:
            return width
    return 0


# %% budget · wrong · widest: inputs and outputs exchanged, so that the biases are counted for the inputs → inputs_and_outputs_exchanged
def widest(inputs, outputs, depth, budget):
    width = 0
    while count_parameters([outputs] + [width + 1] * depth + [inputs]) <= budget:
        width += 1
    return width


# %% budget · wrong · widest: two mistakes: the list of sizes is not begun anew for each width and keeps growing, and the outputs are forgotten → unused_argument
def widest(inputs, outputs, depth, budget):
    sizes = [inputs]
    best = 0
    for w in range(1, budget + 1):
        for _ in range(depth):
            sizes.append(w)
        if count_parameters(sizes) > budget:
            break
        best = w
    return best


# %% polygon · wrong · xor_weights: the OR and AND weights of the network of steps, which fail at (1, 1) with ReLU → computes_or
def xor_weights():
    W1 = np.array([[1.0, 1.0], [1.0, 1.0]])
    b1 = np.array([-0.5, -1.5])
    w2 = np.array([1.0, -1.0])
    b2 = -0.5
    return W1, b1, w2, b2


# %% polygon · wrong · xor_weights: b2 = 0, step(0) is 1, so (0, 0) and (1, 1) are said to be 1 too → never_no
def xor_weights():
    W1 = np.array([[1, -1], [-1, 1]])
    b1 = np.array([0, 0])
    w2 = np.array([1, 1])
    return W1, b1, w2, 0


# %% polygon · wrong · xor_weights: -1 instead of -2 for the second neuron, so (1, 1) comes out as 1 (OR) → computes_or
def xor_weights():
    W1 = np.ones((2, 2))
    b1 = np.array([0, -1])
    w2 = np.array([1, -1])
    b2 = -0.5
    return W1, b1, w2, b2


# %% polygon · wrong · xor_weights: the signs of the output are turned round, it is the negation of XOR → computes_xnor
def xor_weights():
    W1 = np.array([[1.0, -1.0], [-1.0, 1.0]])
    b1 = np.zeros(2)
    w2 = np.array([-1.0, -1.0])
    b2 = 0.5
    return W1, b1, w2, b2


# %% polygon · wrong · xor_weights: forgot to return b2, three things instead of four → other_form
def xor_weights():
    W1 = np.array([[1.0, 1.0], [1.0, 1.0]])
    b1 = np.array([0.0, -1.0])
    w2 = np.array([1.0, -2.0])
    b2 = -0.5
    return W1, b1, w2


# %% polygon · wrong · polygon: normal points outwards, every neuron says yes on the wrong side → outwards
def polygon(corners):
    nxt = np.roll(corners, -1, axis=0)
    d = nxt - corners
    W1 = np.array([d[:, 1], -d[:, 0]])
    b1 = -np.sum(W1.T * corners, axis=1)
    k = len(corners)
    return W1, b1, np.ones(k), -(k - 0.5)


# %% polygon · wrong · polygon: the output is OR (b2 = -0.5), one side saying yes is enough → yes_to_everything
def polygon(corners):
    k = len(corners)
    W1 = np.zeros((2, k))
    b1 = np.zeros(k)
    for i in range(k):
        x1, y1 = corners[i]
        x2, y2 = corners[(i + 1) % k]
        W1[0, i] = y1 - y2
        W1[1, i] = x2 - x1
        b1[i] = -(W1[0, i] * x1 + W1[1, i] * y1)
    return W1, b1, np.ones(k), -0.5


# %% polygon · wrong · polygon: the last side, from the last corner back to the first, is missing (k - 1 neurons) → last_side_missing
def polygon(corners):
    W, b = [], []
    for i in range(len(corners) - 1):
        p, q = corners[i], corners[i + 1]
        n = [p[1] - q[1], q[0] - p[0]]
        W.append(n)
        b.append(-(n[0] * p[0] + n[1] * p[1]))
    return np.array(W).T, np.array(b), np.ones(len(b)), 0.5 - len(b)


# %% polygon · wrong · polygon: takes the direction of the side as the weights, not the perpendicular → side_itself_for_weights
def polygon(corners):
    k = len(corners)
    d = np.roll(corners, -1, axis=0) - corners
    W1 = d.T
    b1 = -(d * corners).sum(axis=1)
    return W1, b1, np.ones(k), -k + 0.5


# %% polygon · wrong · polygon: two mistakes: normal points outwards, and sign of b1, so that the lines do not go through the corners → outwards, sign_of_the_bias_turned
def polygon(corners):
    k = len(corners)
    W1 = np.empty((2, k))
    b1 = np.empty(k)
    for i in range(k):
        p = corners[i - 1]
        q = corners[i]
        normal = np.array([q[1] - p[1], -(q[0] - p[0])])
        W1[:, i] = normal
        b1[i] = normal @ p
    return W1, b1, np.ones(k), -(k - 0.5)


# %% polygon · wrong · polygon: b2 = -k - 0.5, not even all sides together reach it, always 0 → more_votes_than_sides
def polygon(corners):
    k = len(corners)
    nxt = np.roll(corners, -1, axis=0)
    dx = nxt[:, 0] - corners[:, 0]
    dy = nxt[:, 1] - corners[:, 1]
    W1 = np.stack([-dy, dx])
    b1 = dy * corners[:, 0] - dx * corners[:, 1]
    return W1, b1, np.ones(k), -k - 0.5


# %% polygon · wrong · polygon: b2 = -(k - 1) lets k - 1 yes votes pass, points beyond one side are in → one_side_may_say_no
def polygon(corners):
    k = len(corners)
    W1 = np.zeros((2, k))
    b1 = np.zeros(k)
    for i in range(k):
        a, b = corners[i], corners[(i + 1) % k]
        W1[:, i] = a[1] - b[1], b[0] - a[0]
        b1[i] = -a @ W1[:, i]
    return W1, b1, np.ones(k), -(k - 1)


# %% polygon · wrong · polygon: the threshold of the output is fixed for five corners → five_sides_expected
def polygon(corners):
    nxt = np.roll(corners, -1, axis=0)
    d = nxt - corners
    W1 = np.array([-d[:, 1], d[:, 0]])
    b1 = -(W1 * corners.T).sum(axis=0)
    return W1, b1, np.ones(len(corners)), -4.5


# %% polygon · wrong · polygon: turns each side so that the origin (0, 0) is on its yes side, right only if the polygon contains the origin → origin_says_yes
def polygon(corners):
    k = len(corners)
    W1 = np.zeros((2, k))
    b1 = np.zeros(k)
    for i in range(k):
        (x1, y1), (x2, y2) = corners[i], corners[(i + 1) % k]
        w = np.array([y1 - y2, x2 - x1])
        b = -(w[0] * x1 + w[1] * y1)
        if b < 0:
            w, b = -w, -b
        W1[:, i], b1[i] = w, b
    return W1, b1, np.ones(k), 0.5 - k


# %% polygon · wrong · polygon: lines in the form y = m x + c, a vertical side divides by zero; sides are oriented by the corners' mean
def polygon(corners):
    k = len(corners)
    centre = corners.mean(axis=0)
    W1 = np.zeros((2, k))
    b1 = np.zeros(k)
    for i in range(k):
        x1, y1 = corners[i]
        x2, y2 = corners[(i + 1) % k]
        m = (y2 - y1) / (x2 - x1)
        c = y1 - m * x1
        w, b = np.array([-m, 1.0]), -c
        if w @ centre + b < 0:
            w, b = -w, -b
        W1[:, i] = w
        b1[i] = b
    return W1, b1, np.ones(k), -(k - 0.5)


# %% polygon · wrong · polygon: two mistakes: W1 comes back as (k, 2), and the bias of each side is taken from the corner before it → other_form
def polygon(corners):
    rows, b1 = [], []
    k = len(corners)
    for i in range(k):
        p, q = corners[i], corners[(i + 1) % k]
        w = np.array([p[1] - q[1], q[0] - p[0]])
        rows.append(w)
        b1.append(-w @ corners[i - 1])
    return np.array(rows), np.array(b1), np.ones(k), -(k - 0.5)


# %% softmax · right · loops over rows and entries with math.exp, returns a list of lists
def softmax(Z, temperature):
    import math
    table = []
    for row in Z:
        scaled = [float(v) / temperature for v in row]
        top = max(scaled)
        powers = [math.exp(v - top) for v in scaled]
        s = sum(powers)
        table.append([p / s for p in powers])
    return table


# %% softmax · right · logsumexp: exp of the log probabilities, by np.logaddexp.reduce
def softmax(Z, temperature):
    S = np.asarray(Z) / temperature
    return np.exp(S - np.logaddexp.reduce(S, axis=1, keepdims=True))


# %% softmax · right · p_j = 1 / sum_i e^(z_i - z_j) by broadcasting pairs, overflow to inf gives 0
def softmax(Z, temperature):
    S = Z / temperature
    with np.errstate(over="ignore"):
        return 1 / np.exp(S[:, None, :] - S[:, :, None]).sum(axis=2)


# %% softmax · right · works on the transposed table, temperature divided after the maximum is taken off
def softmax(Z, temperature):
    T = Z.T
    e = np.exp((T - T.max(axis=0)) / temperature)
    return (e / e.sum(axis=0)).T


# %% softmax · right · np.apply_along_axis with a helper, result in float32
def softmax(Z, temperature):
    def one_row(r):
        r = np.array(r, dtype=float) / temperature
        r -= r.max()
        e = np.exp(r)
        return (e / e.sum()).astype(np.float32)
    return np.apply_along_axis(one_row, 1, np.array(Z, dtype=float))


# %% activations · right · leaky_relu: the larger of z and slope * z, true because the slope is between 0 and 1
def leaky_relu(z, slope):
    return np.maximum(z, slope * z)


# %% activations · right · leaky_relu: ReLU(z) - slope * ReLU(-z)
def leaky_relu(z, slope):
    relu = lambda t: np.maximum(t, 0)
    return relu(z) - slope * relu(-z)


# %% activations · right · leaky_relu: algebra with the absolute value
def leaky_relu(z, slope):
    return (1 + slope) / 2 * z + (1 - slope) / 2 * abs(z)


# %% activations · right · leaky_relu: recursion over the axes, nested lists come back
def leaky_relu(z, slope):
    if np.ndim(z) == 0:
        return float(z) if z >= 0 else float(slope * z)
    return [leaky_relu(part, slope) for part in z]


# %% activations · right · elu: sum of two clipped parts with expm1
def elu(z, alpha):
    return np.maximum(z, 0) + alpha * np.expm1(np.minimum(z, 0))


# %% activations · right · elu: flat loop with math.exp, reshaped at the end
def elu(z, alpha):
    import math
    z = np.asarray(z)
    flat = []
    for v in z.reshape(-1):
        flat.append(float(v) if v >= 0 else alpha * (math.exp(v) - 1))
    return np.array(flat).reshape(z.shape)


# %% activations · right · elu: np.where as it stands in the text, overflow warning and all
def elu(z, alpha):
    return np.where(z < 0, alpha * np.exp(z) - alpha, z)


# %% activations · right · elu: vectorize with otypes
def elu(z, alpha):
    return np.vectorize(lambda v: v if v > 0 else alpha * (np.exp(v) - 1), otypes=[float])(z)


# %% activations · right · maxout: stacks the two sums and takes the maximum of the new axis
def maxout(X, W1, b1, W2, b2):
    return np.stack([X @ W1 + b1, X @ W2 + b2]).max(axis=0)


# %% activations · right · maxout: second sum plus ReLU of the difference
def maxout(X, W1, b1, W2, b2):
    second = X @ W2 + b2
    return second + np.maximum(X @ (W1 - W2) + (b1 - b2), 0)


# %% activations · right · maxout: three loops, a list of lists
def maxout(X, W1, b1, W2, b2):
    out = []
    for x in X:
        row = []
        for u in range(len(b1)):
            s, t = b1[u], b2[u]
            for i in range(len(x)):
                s = s + x[i] * W1[i][u]
                t = t + x[i] * W2[i][u]
            row.append(s if s > t else t)
        out.append(row)
    return out


# %% activations · right · maxout: mean plus half the distance, with biases as an extra input of 1
def maxout(X, W1, b1, W2, b2):
    A = np.column_stack([X, np.ones(len(X))])
    p = A @ np.vstack([W1, b1])
    q = A @ np.vstack([W2, b2])
    return (p + q + np.abs(p - q)) / 2


# %% forward · right · forward: recursion, the first layer and then the rest of the network
def forward(X, weights, biases):
    z = X @ weights[0] + biases[0]
    if len(weights) == 1:
        return z
    return forward(np.maximum(z, 0), weights[1:], biases[1:])


# %% forward · right · forward: ReLU before every layer except the first
def forward(X, weights, biases):
    a = X
    for i, (W, b) in enumerate(zip(weights, biases)):
        if i > 0:
            a = np.maximum(a, 0)
        a = a @ W + b
    return a


# %% forward · right · forward: keeps z and a apart and returns the last z
def forward(X, weights, biases):
    a = X
    for W, b in zip(weights, biases):
        z = a @ W + b
        a = np.maximum(z, 0)
    return z


# %% forward · right · forward: one example and one neuron at a time, plain lists
def forward(X, weights, biases):
    out = []
    for x in X:
        a = list(x)
        for l in range(len(weights)):
            z = []
            for u in range(len(biases[l])):
                z.append(sum(a[i] * weights[l][i, u] for i in range(len(a))) + biases[l][u])
            a = z if l == len(weights) - 1 else [v if v > 0 else 0.0 for v in z]
        out.append(a)
    return out


# %% forward · right · neuron_at: backwards, the output's weights are carried to the inputs through the masks (like backprop), b from the answer minus w @ x
def neuron_at(x, weights, biases):
    acts = [x]
    for W, b in zip(weights[:-1], biases[:-1]):
        acts.append(np.maximum(acts[-1] @ W + b, 0))
    answer = float((acts[-1] @ weights[-1] + biases[-1])[0])
    g = weights[-1][:, 0]
    for W, a in zip(weights[-2::-1], acts[:0:-1]):
        g = W @ (g * (a > 0))
    return g, answer - float(g @ x)


# %% forward · right · neuron_at: homogeneous coordinates, one product of (d+1)-matrices
def neuron_at(x, weights, biases):
    d = len(x)
    M = np.eye(d + 1)
    h = np.append(x, 1.0)
    for i, (W, b) in enumerate(zip(weights, biases)):
        A = np.zeros((W.shape[0] + 1, W.shape[1] + 1))
        A[:-1, :-1] = W
        A[-1, :-1] = b
        A[-1, -1] = 1
        if i < len(weights) - 1:
            on = h @ M @ A > 0
            on[-1] = True
            A = A * on
        M = M @ A
    return M[:-1, 0], M[-1, 0]


# %% forward · right · neuron_at: takes the silent neurons out of copies of the matrices and multiplies the small network
def neuron_at(x, weights, biases):
    keep = np.arange(len(x))
    a = x
    w, b = np.eye(len(x)), np.zeros(len(x))
    for W, c in zip(weights[:-1], biases[:-1]):
        W = W[keep]
        z = a @ W + c
        alive = np.flatnonzero(z > 0)
        w = w @ W[:, alive]
        b = b @ W[:, alive] + c[alive]
        a = z[alive]
        keep = alive
    last = weights[-1][keep, 0]
    return w @ last, b @ last + biases[-1][0]


# %% forward · right · neuron_at: recursion that folds the first hidden layer into the second
def neuron_at(x, weights, biases):
    if len(weights) == 1:
        return weights[0].reshape(-1), biases[0].item()
    on = (x @ weights[0] + biases[0] > 0).astype(int)
    W0, b0 = weights[0] * on, biases[0] * on
    w, b = neuron_at(x @ W0 + b0, weights[1:], biases[1:])
    return W0 @ w, b0 @ w + b


# %% forward · right · neuron_at: freezes the masks and asks the frozen network at 0 and at the unit vectors, w as a list
def neuron_at(x, weights, biases):
    masks, a = [], x
    for W, c in zip(weights[:-1], biases[:-1]):
        z = a @ W + c
        masks.append(np.where(z > 0, 1, 0))
        a = z * masks[-1]
    masks.append(1)

    def frozen(p):
        for W, c, m in zip(weights, biases, masks):
            p = (p @ W + c) * m
        return float(p[0])
    b = frozen(np.zeros(len(x)))
    return [frozen(e) - b for e in np.eye(len(x))], b


# %% budget · right · count_parameters: recursion over the list
def count_parameters(sizes):
    if len(sizes) < 2:
        return 0
    return (sizes[0] + 1) * sizes[1] + count_parameters(sizes[1:])


# %% budget · right · count_parameters: dot product of NumPy arrays plus the sum without the inputs
def count_parameters(sizes):
    s = np.array(sizes)
    return s[:-1] @ s[1:] + s.sum() - s[0]


# %% budget · right · count_parameters: really builds the arrays and counts their entries
def count_parameters(sizes):
    total = 0
    for i in range(1, len(sizes)):
        total += np.empty((sizes[i - 1], sizes[i])).size + np.empty(sizes[i]).size
    return total


# %% budget · right · widest: bisection between 0 and the budget
def widest(inputs, outputs, depth, budget):
    low, high = 0, budget + 1
    while high - low > 1:
        mid = (low + high) // 2
        if count_parameters([inputs] + [mid] * depth + [outputs]) <= budget:
            low = mid
        else:
            high = mid
    return low


# %% budget · right · widest: quadratic formula with math.isqrt, whole numbers only
def widest(inputs, outputs, depth, budget):
    import math
    if budget < outputs:
        return 0
    A = depth - 1
    B = inputs + depth + outputs
    C = budget - outputs
    if A == 0:
        return C // B
    return (math.isqrt(B * B + 4 * A * C) - B) // (2 * A)


# %% budget · right · widest: counts down from the budget divided by the cost per unit of the first layer
def widest(inputs, outputs, depth, budget):
    width = budget // (inputs + 1)
    while width > 0:
        n = (inputs + 1) * width + (depth - 1) * (width + 1) * width + (width + 1) * outputs
        if n <= budget:
            break
        width -= 1
    return width


# %% polygon · right · xor_weights: |x1 - x2| from two ReLUs, whole numbers, b2 = -1 so that step(0) says yes
def xor_weights():
    return np.array([[1, -1], [-1, 1]]), np.array([0, 0]), np.array([1, 1]), -1


# %% polygon · right · xor_weights: NOT at-both-ends: one ReLU wakes up only at (0, 0), the other only at (1, 1), both veto
def xor_weights():
    W1 = np.array([[-3.0, 5.0], [-3.0, 5.0]])
    b1 = np.array([1.0, -6.0])
    w2 = np.array([-1.0, -1.0])
    return W1, b1, w2, 0.5


# %% polygon · right · polygon: neurons that say yes outside, each vetoes with -1, b2 = 0
def polygon(corners):
    k = len(corners)
    W1 = np.zeros((2, k))
    b1 = np.zeros(k)
    for i in range(k):
        ax, ay = corners[i - 1]
        bx, by = corners[i]
        W1[0, i] = by - ay
        W1[1, i] = ax - bx
        b1[i] = -W1[0, i] * bx - W1[1, i] * by
    return W1, b1, -np.ones(k), 0


# %% polygon · right · polygon: unit normals by complex numbers, output with w2 = 1/k and b2 = -1 + 1/(2k)
def polygon(corners):
    c = corners[:, 0] + 1j * corners[:, 1]
    d = np.roll(c, -1) - c
    n = 1j * d / np.abs(d)
    W1 = np.vstack([n.real, n.imag])
    b1 = -(n.conj() * c).real
    k = len(c)
    return W1, b1, np.full(k, 1 / k), -1 + 1 / (2 * k)


# %% polygon · right · polygon: every side twice and one idle neuron that always says yes (2k + 1 neurons), sides oriented by the mean of the corners
def polygon(corners):
    centre = corners.mean(axis=0)
    cols, b1 = [], []
    for p, q in zip(corners, np.roll(corners, 1, axis=0)):
        w = np.array([q[1] - p[1], p[0] - q[0]], dtype=float)
        if w @ (centre - p) < 0:
            w = -w
        for factor in (1, 10):
            cols.append(factor * w)
            b1.append(-factor * (w @ p))
    cols.append(np.zeros(2))
    b1.append(1.0)
    m = len(b1)
    return np.array(cols).T, np.array(b1), np.ones(m), 0.5 - m


# %% softmax · right · helper for one row, rows put together with np.vstack
def softmax(Z, temperature):
    def probabilities(row):
        row = np.exp((row - np.max(row)) / temperature)
        return row / np.sum(row)
    return np.vstack([probabilities(Z[i]) for i in range(Z.shape[0])])


# %% budget · right · widest: doubles a stride until too wide, then halves it
def widest(inputs, outputs, depth, budget):
    def fits(w):
        return count_parameters([inputs] + [w] * depth + [outputs]) <= budget
    stride = 1
    while fits(stride):
        stride *= 2
    width = 0
    while stride >= 1:
        if fits(width + stride):
            width += stride
        stride //= 2
    return width


# %% polygon · right · polygon: uneven votes, side i has w2 = i + 1, the output wants their whole sum
def polygon(corners):
    x, y = corners.T
    x2, y2 = np.roll(x, -1), np.roll(y, -1)
    votes = np.arange(1, len(x) + 1)
    return np.array([y - y2, x2 - x]), x * y2 - x2 * y, votes, 0.5 - int(votes.sum())
