"""The neural network library of the course: NumPy only, made to be read.

Read the files in this order:

    perceptron      one neuron, taught by its own mistakes
    activations     what a neuron makes of its weighted sum
    losses          how wrong the outputs are
    layers/ base, dense, weightless     forward and backward through one layer
    network         layers in a row: forward, loss, backward
    optimizers      what to do with a gradient
    training        the loop around it all
    layers/ windows, convolution, pooling     layers for images
    initializers, regularizers, constraints, metrics, callbacks     what else they use
    parameters      how weights lie in memory: all in one vector
    saving, summary     the weights in a file; the layers in a table
    gradcheck       is a backward pass right?

The names and their arguments are Keras's.
"""

from utils.nn import (
    activations,
    callbacks,
    constraints,
    initializers,
    layers,
    losses,
    metrics,
    optimizers,
    regularizers,
)
from utils.nn.activations import (
    ELU,
    LeakyReLU,
    elu,
    leaky_relu,
    linear,
    relu,
    sigmoid,
    softmax,
    step,
    tanh,
)
from utils.nn.callbacks import Callback, EarlyStopping, History, Progress
from utils.nn.constraints import MaxNorm
from utils.nn.gradcheck import gradcheck, numerical_gradient
from utils.nn.initializers import GlorotUniform, HeNormal, LecunNormal, RandomNormal, Zeros
from utils.nn.layers import Activation, Conv2D, Dense, Dropout, Flatten, Input, Maxout, MaxPooling2D
from utils.nn.layers.convolution import convolve_by_loops
from utils.nn.layers.pooling import max_pool_by_loops
from utils.nn.losses import (
    BinaryCrossentropy,
    CategoricalCrossentropy,
    HalfSquaredError,
    MeanSquaredError,
    SparseCategoricalCrossentropy,
    binary_crossentropy,
    categorical_crossentropy,
    half_squared_error,
    mse,
    one_hot,
    sparse_categorical_crossentropy,
)
from utils.nn.metrics import accuracy, log_loss, rmse
from utils.nn.network import Sequential
from utils.nn.optimizers import SGD, Adam, RMSprop
from utils.nn.perceptron import Perceptron
from utils.nn.regularizers import L2
