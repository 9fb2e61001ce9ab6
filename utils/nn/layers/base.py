"""What every layer has: a forward pass, a backward pass, and weights that can be learned."""

import numpy as np

from utils.arguments import whole
from utils.nn import activations


class Layer:
    """A step from inputs to outputs that can send blame back.

    forward(x, training=False) → outputs. x is (n, …): a batch of n examples.
    backward(d_out, input_gradient=True) → ∂L/∂x, given d_out = ∂L/∂outputs of the last `forward`;
        the gradient of every weight is left in `d_<weight>`, of the weight's shape. Without
        `input_gradient` it returns None and saves that work: the first layer's inputs are data.

    After forward(x, training=True) the arrays that come back, from `backward` too, are used again
    in the next step (new memory costs more time than the arithmetic on it): copy what you keep.

    Attributes
    ----------
    weights : the names of what is learned, in Keras's order, such as ("kernel", "bias").
    input_shape, output_shape : without the n; known once the layer is built.
    rng : where a layer draws at random, the network's.
    """

    weights = ()
    kernel_regularizer = kernel_constraint = None
    input_shape = output_shape = rng = None

    def build(self, input_shape, *, rng=None, dtype="float32"):
        """Make the weights for inputs of this shape (without the n)."""
        self.rng, self.dtype = np.random.default_rng(rng), np.dtype(dtype)
        self.input_shape = tuple(input_shape)
        self.output_shape = self._shape_out(self.input_shape)
        self._memory = {}
        self._create(self.rng)
        return self

    def __call__(self, x):
        """The outputs for x; builds the layer for x's shape if that has not happened."""
        if self.input_shape is None:
            x = np.asarray(x, np.result_type(np.asarray(x), np.float32))
            self.build(x.shape[1:], dtype=x.dtype)
        return self.forward(np.asarray(x, self.dtype))

    def get_weights(self):
        """Copies of the weights, in Keras's order."""
        return [getattr(self, name).copy() for name in self.weights]

    def set_weights(self, weights):
        """Take over these weights, as `get_weights` gives them."""
        if len(weights) != len(self.weights):
            names = ", ".join(self.weights) or "none"
            raise ValueError(f"weights: expected {len(self.weights)} ({names}), got {len(weights)}")
        for name, new in zip(self.weights, weights):
            own = getattr(self, name)
            if np.shape(new) != own.shape:
                raise ValueError(f"{name}: expected shape {own.shape}, got {np.shape(new)}")
            own[...] = new

    def count_params(self):
        """The number of weights."""
        return sum(getattr(self, name).size for name in self.weights)

    def _shape_out(self, input_shape):
        """The outputs' shape for this input shape; ValueError where the layer cannot take it."""
        return input_shape

    def _create(self, rng):
        """Draw the weights."""

    def _add(self, name, value):
        """A weight of this name, and a place for its gradient."""
        weight = np.asarray(value, self.dtype)
        setattr(self, name, weight)
        setattr(self, f"d_{name}", np.zeros_like(weight))

    def _array(self, name, shape, reuse):
        """An array to write into; to reuse it means: the same one in every step."""
        if not reuse:
            return np.empty(shape, self.dtype)
        kept = self._memory.get(name)
        if kept is None or kept.shape[1:] != shape[1:] or len(kept) < shape[0]:
            kept = self._memory[name] = np.empty(shape, self.dtype)
        return kept[: shape[0]]


class ActivatedLayer(Layer):
    """A layer in two halves: a pre-activation z (for Dense: z = x W + b), then a = f(z).

    They can be taken apart, because a softmax at the end of a network melts into its loss.
    """

    activation = activations.linear

    def pre_activation(self, x, training=False):
        """x → z."""
        raise NotImplementedError

    def pre_activation_backward(self, d_z, input_gradient=True):
        """∂L/∂z → ∂L/∂x, leaving the weights' gradients on the way."""
        raise NotImplementedError

    def forward(self, x, training=False):
        z = self.pre_activation(x, training)
        self.a = self.activation.function(z, out=z)  # a takes the place of z: nobody needs it again
        return self.a

    def backward(self, d_a, input_gradient=True):
        d_z = self.activation.backward(self.a, d_a)
        return self.pre_activation_backward(d_z, input_gradient)


class WithoutActivation:
    """The first half of a layer as a step of its own: x → z forward, ∂L/∂z → ∂L/∂x backward."""

    def __init__(self, layer):
        self.layer, self.weights = layer, layer.weights

    def forward(self, x, training=False):
        return self.layer.pre_activation(x, training)

    def backward(self, d_z, input_gradient=True):
        return self.layer.pre_activation_backward(d_z, input_gradient)


class Input:
    """The shape of one example, as the first entry of a network: `Input((784,))`."""

    def __init__(self, shape):
        self.shape = (shape,) if isinstance(shape, int) else tuple(shape)
        for size in self.shape:
            whole("shape", size)
