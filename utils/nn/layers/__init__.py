"""Layers: forward and backward, one kind in a file. The names are those of keras.layers."""

from utils.nn.layers.base import ActivatedLayer, Input, Layer
from utils.nn.layers.convolution import Conv2D
from utils.nn.layers.dense import Dense, Maxout
from utils.nn.layers.pooling import MaxPooling2D
from utils.nn.layers.weightless import Activation, Dropout, Flatten
