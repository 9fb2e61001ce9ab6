"""What the tests of the network library share: one thread, and Keras for those that ask for it."""

import os

import pytest
from threadpoolctl import threadpool_limits

threadpool_limits(1)  # two test processes on two cores would fight for them
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")


@pytest.fixture(scope="module")
def keras():
    """Keras in float64, imported not before a test needs it: the others need not wait for it.

    Its layers keep to the policy in force when the first of them was made, maybe by another test.
    """
    keras = pytest.importorskip("keras", reason="Keras is missing: no parity with it to test")
    before = keras.config.floatx(), keras.config.dtype_policy()
    keras.config.set_floatx("float64")
    keras.config.set_dtype_policy("float64")
    yield keras
    keras.config.set_floatx(before[0])
    keras.config.set_dtype_policy(before[1])


@pytest.fixture(scope="module")
def tf(keras):
    """TensorFlow, on which Keras computes."""
    return pytest.importorskip("tensorflow")
