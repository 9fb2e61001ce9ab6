"""Real data that come with scikit-learn: no network, always there.

scikit-learn is imported inside the functions, since its import takes longer than all the rest.
"""

import numpy as np

from utils.arguments import choice, number, seed_of

DIABETES_FEATURES = ("age", "sex", "bmi", "bp", "tc", "ldl", "hdl", "tch", "ltg", "glu")
"""The columns of `diabetes`: age (years), sex (1 or 2), body mass index (kg/m2), mean blood
pressure (mmHg), and six blood values: total cholesterol, low- and high-density lipoproteins, the
ratio total / high-density, the logarithm of the triglycerides, and sugar."""


def digits(*, test_size=0.25, seed=0):
    """Load 1,797 handwritten digits, 8x8 pixels each, split into a training and a test part.

    Each digit has the same share in both parts.

    Parameters
    ----------
    test_size : the share of the images that go to the test part, 0.01 to 0.99.
    seed : decides which images go where.

    Returns
    -------
    (X_train, y_train), (X_test, y_test)
        X : (n, 8, 8, 1), float32 in [0, 1], ink is 1; y : (n,) the digits, 0 to 9.

    Source: Alpaydin & Kaynak 1998, Optical Recognition of Handwritten Digits (the test set), UCI
    Machine Learning Repository, https://doi.org/10.24432/C50P49; bundled as
    `sklearn.datasets.load_digits`.
    """
    from sklearn.datasets import load_digits

    bunch = load_digits()
    X = (bunch.images / 16).astype(np.float32)[..., np.newaxis]  # (n, 8, 8, 1)
    y = bunch.target.astype(np.int64)
    return _split(X, y, test_size, seed, stratify=y)


def diabetes(*, raw=False, test_size=0.25, seed=0):
    """Load 442 patients with diabetes: ten measurements, and how the disease went on in a year.

    Parameters
    ----------
    raw : False: every column has mean 0 and standard deviation 1 over the training part (the test
        part is scaled by the same two numbers, and has no say in them). True: as measured.
    test_size : the share of the patients that go to the test part, 0.01 to 0.99.
    seed : decides which patients go where.

    Returns
    -------
    (X_train, y_train), (X_test, y_test)
        X : (n, 10), columns named in `DIABETES_FEATURES`;
        y : (n,) the progression after one year, 25 to 346.

    Source: Efron, Hastie, Johnstone & Tibshirani 2004, Least Angle Regression, Annals of Statistics
    32(2), table 1; bundled as `sklearn.datasets.load_diabetes`.
    """
    from sklearn.datasets import load_diabetes

    choice("raw", raw, (False, True))
    bunch = load_diabetes(scaled=False)
    (X_train, y_train), (X_test, y_test) = _split(bunch.data, bunch.target, test_size, seed)
    if not raw:
        mean, deviation = X_train.mean(axis=0), X_train.std(axis=0)  # (10,)
        X_train, X_test = (X_train - mean) / deviation, (X_test - mean) / deviation
    return (X_train, y_train), (X_test, y_test)


def photo(name="china", *, gray=False):
    """Load a photograph in colour, or in shades of gray.

    Parameters
    ----------
    name : "china" (a temple with trees and sky) or "flower" (a dahlia, close up).
    gray : True: one channel, the brightness 0.299 red + 0.587 green + 0.114 blue (ITU-R BT.601).

    Returns
    -------
    image : (427, 640, 3), or (427, 640, 1) in gray, float32 in [0, 1].

    Source: "china" by danielbuechele, "flower" by vultilion, both on Flickr under Creative Commons
    BY 2.0; bundled as `sklearn.datasets.load_sample_image`.
    """
    from sklearn.datasets import load_sample_image

    choice("name", name, ("china", "flower"))
    choice("gray", gray, (False, True))
    image = load_sample_image(f"{name}.jpg").astype(np.float32) / 255  # (height, width, 3)
    if gray:
        image = image @ np.float32([[0.299], [0.587], [0.114]])  # (height, width, 1)
    return np.minimum(image, 1)  # float32 sums may end a hair above 1


def _split(X, y, test_size, seed, stratify=None):
    """Deal the rows out to (X_train, y_train), (X_test, y_test); the test part gets `test_size`."""
    from sklearn.model_selection import train_test_split

    X_train, X_test, y_train, y_test = train_test_split(
        X,
        y,
        test_size=number("test_size", test_size, 0.01, 0.99),
        random_state=seed_of(seed),
        stratify=stratify,
    )
    return (X_train, y_train), (X_test, y_test)
