"""Written by somebody who had seen only the text."""

import numpy as np


# %% doubled · wrong · squared instead of doubled → squared
def double(x):
    return x**2


# %% doubled · right · a list
def double(x):
    return [2 * number for number in x]
