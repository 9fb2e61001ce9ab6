"""Dense: every input to every unit. Maxout: the largest of several such layers.

Shapes are those of a batch: n examples in rows. `d_` stands before what is ∂L/∂ something.
"""

import numpy as np

from utils.arguments import shown, whole
from utils.nn import activations, constraints, initializers, regularizers
from utils.nn.layers.base import ActivatedLayer
from utils.nn.parameters import unit_by_unit


class Dense(ActivatedLayer):
    """Every input to every unit: a = f(x W + b).

    Parameters
    ----------
    units : the number of neurons.
    activation : f, a name or an activation; None is linear.
    kernel_initializer, bias_initializer : how W (inputs, units) and b (units,) start.
    kernel_regularizer, kernel_constraint : a penalty on W; where W may be.
    """

    weights = ("kernel", "bias")

    def __init__(
        self,
        units,
        activation=None,
        kernel_initializer="glorot_uniform",
        bias_initializer="zeros",
        kernel_regularizer=None,
        kernel_constraint=None,
    ):
        self.units = whole("units", units)
        self.activation = activations.get(activation)
        self.kernel_initializer = initializers.get(kernel_initializer)
        self.bias_initializer = initializers.get(bias_initializer)
        self.kernel_regularizer = regularizers.get(kernel_regularizer)
        self.kernel_constraint = constraints.get(kernel_constraint)

    def _shape_out(self, input_shape):
        if len(input_shape) != 1:
            raise ValueError(
                f"Dense: expected inputs (n, features), got {shown(input_shape)}: "
                "is a Flatten() missing before it?"
            )
        return (self.units,)

    def _create(self, rng):
        kernel = self.kernel_initializer((*self.input_shape, self.units), rng)
        self._add("kernel", unit_by_unit(kernel))
        self._add("bias", self.bias_initializer((self.units,), rng))

    def pre_activation(self, x, training=False):
        """z = x W + b: (n, inputs) → (n, units)."""
        self.x = x
        z = np.dot(x, self.kernel, out=self._array("z", (len(x), self.bias.size), training))
        z += self.bias
        return z  # (n, units)

    def pre_activation_backward(self, d_z, input_gradient=True):
        """Share the blame d_z = ∂L/∂z (n, units) out to the weights and the inputs.

        One number of it: z[e, u] = Σᵢ x[e, i] W[i, u] + b[u]. So W[i, u] moves z[e, u] by x[e, i],
        in every example e; b[u] moves it by 1; and x[e, i] moves z[e, u] by W[i, u], in every
        unit u. Sum over all the ways in which each has a hand, and these are matrix products:

            ∂L/∂W = xᵀ d_z    ∂L/∂b = Σ over examples of d_z    ∂L/∂x = d_z Wᵀ
        """
        # dot is the quicker call, but only matmul writes into an array kept unit by unit
        np.matmul(self.x.T, d_z, out=self.d_kernel)  # (inputs, units)
        np.add.reduce(d_z, axis=0, out=self.d_bias)  # (units,)
        if input_gradient:
            return np.dot(d_z, self.kernel.T)  # (n, inputs)


class Maxout(Dense):
    """The largest of `pieces` linear functions: a = max over p of (x W_p + b_p).

    It learns the shape of its own activation: two pieces can be a ReLU or an absolute value.
    The pieces' kernels stand side by side: W is (inputs, pieces · units).

    Source: Goodfellow et al. 2013, "Maxout networks", section 3.
    """

    def __init__(self, units, pieces=2, **kwargs):
        if "activation" in kwargs:
            raise ValueError("activation: expected none, the maximum is a Maxout's activation")
        super().__init__(units, **kwargs)
        self.pieces, self.activation = whole("pieces", pieces), None

    def _create(self, rng):
        shape = (*self.input_shape, self.units)
        kernels = [self.kernel_initializer(shape, rng) for _ in range(self.pieces)]
        self._add("kernel", unit_by_unit(np.hstack(kernels)))
        self._add("bias", self.bias_initializer((self.pieces * self.units,), rng))

    def forward(self, x, training=False):
        z = self.pre_activation(x, training).reshape(len(x), self.pieces, self.units)
        self.winner = z.argmax(axis=1)[:, None]  # (n, 1, units)
        return z.max(axis=1)  # (n, units)

    def backward(self, d_a, input_gradient=True):
        """The blame goes to the piece that was the largest, all of it; the others had no hand."""
        d_z = np.zeros((len(d_a), self.pieces, self.units), self.dtype)
        np.put_along_axis(d_z, self.winner, d_a[:, None], axis=1)
        return self.pre_activation_backward(d_z.reshape(len(d_a), -1), input_gradient)
