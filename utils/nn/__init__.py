"""The neural network library of the course: NumPy only, made to be read."""

from utils.nn.perceptron import Perceptron

__all__ = ["Perceptron"]
