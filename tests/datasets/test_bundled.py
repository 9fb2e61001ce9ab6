"""utils/datasets/bundled.py: nothing of the real data is lost, repeated or changed on the way."""

import re

import numpy as np
import pytest
from sklearn.datasets import load_diabetes, load_digits

from utils.datasets import DIABETES_FEATURES, diabetes, digits, photo


def rows(*arrays):
    """The rows of several arrays as a sorted list, to compare sets of rows."""
    return sorted(tuple(row) for array in arrays for row in array.reshape(len(array), -1).tolist())


def test_digits_are_all_1797_each_in_one_part():
    (X_train, y_train), (X_test, y_test) = digits()
    assert X_train.shape == (1347, 8, 8, 1) and X_test.shape == (450, 8, 8, 1)
    assert X_train.dtype == X_test.dtype == np.float32
    assert y_train.dtype == y_test.dtype == np.int64
    assert X_train.min() == 0 and X_train.max() == 1
    bunch = load_digits()
    original = np.column_stack([bunch.data, bunch.target])
    ours = [
        np.column_stack([16 * X.reshape(len(X), 64).astype(float), y])
        for X, y in ((X_train, y_train), (X_test, y_test))
    ]
    assert rows(*ours) == rows(original)


@pytest.mark.parametrize("test_size", [0.01, 0.1, 0.25, 0.5, 0.99])
def test_digits_have_the_same_share_of_each_digit_in_both_parts(test_size):
    (_, y_train), (_, y_test) = digits(test_size=test_size)
    assert len(y_train) + len(y_test) == 1797
    assert len(y_test) == pytest.approx(1797 * test_size, abs=1)
    everyone = np.bincount(load_digits().target)
    assert np.bincount(y_test, minlength=10) == pytest.approx(everyone * test_size, abs=1)


@pytest.mark.parametrize("load", [digits, diabetes])
def test_a_seed_decides_who_goes_where(load):
    before = np.random.get_state()[1].copy()
    (first, _), (_, first_y) = load(seed=1)
    (again, _), (_, again_y) = load(seed=1)
    (other, _), _ = load(seed=2)
    assert np.array_equal(first, again) and np.array_equal(first_y, again_y)
    assert not np.array_equal(first, other)
    assert np.array_equal(before, np.random.get_state()[1])


def test_diabetes_raw_are_the_442_patients_as_measured():
    (X_train, y_train), (X_test, y_test) = diabetes(raw=True)
    assert X_train.shape == (331, 10) and X_test.shape == (111, 10)
    assert X_train.dtype == X_test.dtype == y_train.dtype == y_test.dtype == np.float64
    X, y = load_diabetes(return_X_y=True, scaled=False)
    ours = [np.column_stack(part) for part in ((X_train, y_train), (X_test, y_test))]
    assert rows(*ours) == rows(np.column_stack([X, y]))
    assert (y.min(), y.max()) == (25, 346)


def test_diabetes_are_scaled_by_the_training_part_alone():
    (X_train, y_train), (X_test, y_test) = diabetes(seed=3)
    (raw_train, raw_y), (raw_test, raw_y_test) = diabetes(seed=3, raw=True)
    assert np.array_equal(y_train, raw_y) and np.array_equal(y_test, raw_y_test)
    assert X_train.mean(axis=0) == pytest.approx(np.zeros(10), abs=1e-9)
    assert X_train.std(axis=0) == pytest.approx(np.ones(10))
    assert np.abs(X_test.mean(axis=0)).max() > 0.01
    assert X_test * raw_train.std(axis=0) + raw_train.mean(axis=0) == pytest.approx(raw_test)


def test_diabetes_features_name_the_columns():
    text = load_diabetes().DESCR
    assert len(DIABETES_FEATURES) == 10
    assert list(DIABETES_FEATURES[:4]) == load_diabetes().feature_names[:4]
    for number, name in enumerate(DIABETES_FEATURES[4:], start=1):
        assert re.search(rf"- s{number} +{name},", text)
    (X, _), _ = diabetes(raw=True)
    column = dict(zip(DIABETES_FEATURES, X.T, strict=True))
    assert column["age"].min() >= 18 and column["age"].max() <= 80
    assert set(column["sex"].tolist()) == {1, 2}
    assert column["bmi"].min() > 15 and column["bmi"].max() < 45


@pytest.mark.parametrize("name", ["china", "flower"])
def test_a_photo_in_colour_and_gray(name):
    colour, gray = photo(name), photo(name, gray=True)
    assert colour.shape == (427, 640, 3) and gray.shape == (427, 640, 1)
    assert colour.dtype == gray.dtype == np.float32
    assert colour.min() == 0 and 0.9 < colour.max() <= 1
    assert gray.min() >= 0 and 0.8 < gray.max() <= 1
    red, green, blue = (colour[..., channel].astype(float) for channel in range(3))
    brightness = 0.299 * red + 0.587 * green + 0.114 * blue
    assert np.abs(gray[..., 0] - brightness).max() < 1e-6


def test_the_photos_are_two_and_the_first_is_china():
    assert np.array_equal(photo(), photo("china"))
    assert not np.array_equal(photo("china"), photo("flower"))
    red, green, blue = photo("china")[:50, :50].mean(axis=(0, 1))
    assert blue > green > red > 0.5  # the sky is up, and the channels are in order


@pytest.mark.parametrize(
    ("load", "arguments", "message"),
    [
        (digits, {"test_size": 0}, "test_size: expected a number from 0.01 to 0.99, got 0"),
        (digits, {"test_size": 450}, "test_size: expected a number from 0.01 to 0.99, got 450"),
        (digits, {"seed": 1.5}, "seed: expected a whole number from 0 to 4294967295, got 1.5"),
        (diabetes, {"test_size": 1}, "test_size: expected a number from 0.01 to 0.99, got 1"),
        (diabetes, {"seed": -1}, "seed: expected a whole number from 0 to 4294967295, got -1"),
        (diabetes, {"raw": "yes"}, "raw: expected one of False, True, got 'yes'"),
        (photo, {"name": "moon"}, "name: expected one of 'china', 'flower', got 'moon'"),
        (photo, {"gray": 1}, "gray: expected one of False, True, got 1"),
    ],
)
def test_bad_arguments_are_named(load, arguments, message):
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        load(**arguments)
