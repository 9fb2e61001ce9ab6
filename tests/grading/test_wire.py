"""The encoding: what goes in comes out, and no bytes whatever do more than raise WireError."""

import json
from contextlib import suppress

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from grading.sandbox import wire
from grading.sandbox.wire import WireError
from utils.checks.models import Model

numbers = st.integers(-(10**30), 10**30) | st.floats() | st.booleans() | st.none()
texts = st.text(st.characters(exclude_categories=["Cs"]))
dtypes = st.sampled_from(list(wire.DTYPES.values()))
arrays = hnp.arrays(dtypes, hnp.array_shapes(min_dims=0, min_side=0, max_dims=4, max_side=4))
scalars = arrays.filter(lambda a: a.size).map(lambda a: a.ravel()[0])
values = st.recursive(
    numbers | texts | arrays | scalars,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=4).map(tuple)
        | st.dictionaries(texts, inner, max_size=4)
    ),
    max_leaves=12,
)


def through(value):
    """Encode and decode."""
    return parse(b"".join(wire.encode(value)))


def parse(frame):
    length = wire.header_length(frame[:4])
    value, layout = wire.read_header(frame[4 : 4 + length])
    return wire.decode(value, layout, frame[4 + length :])


def alike(a, b):
    """Equal in type, value, dtype and shape; nan equals nan."""
    if type(a) is not type(b):
        return False
    if isinstance(a, (np.ndarray, np.generic)):
        same = np.array_equal(a, b, equal_nan=a.dtype.kind == "f")
        return same and a.dtype == b.dtype and np.shape(a) == np.shape(b)
    if isinstance(a, (list, tuple)):
        return len(a) == len(b) and all(map(alike, a, b))
    if isinstance(a, dict):
        return a.keys() == b.keys() and all(alike(a[k], b[k]) for k in a)
    return a == b or (a != a and b != b)


@given(values)
def test_what_goes_in_comes_out(value):
    assert alike(through(value), value)


def test_models_travel():
    model = through(Model("{}", [np.ones((2, 3), np.float32), np.zeros(3, np.float32)]))
    assert model.architecture == "{}"
    assert [w.shape for w in model.weights] == [(2, 3), (3,)]


@pytest.mark.parametrize(
    "value", [object(), {1, 2}, b"bytes", np.array([object()]), np.array(["x"], "S1"), 1j, print]
)
def test_nothing_else_travels(value):
    with pytest.raises(WireError):
        wire.encode(value)


def test_arrays_that_become_others():
    assert through(np.array(["a", "b"])) == ["a", "b"]
    assert through(np.array([1.5], np.longdouble)).dtype == np.float64
    assert through(np.arange(3, dtype=">i4")).tolist() == [0, 1, 2]


@settings(max_examples=300)
@given(st.binary(max_size=200))
def test_any_bytes_at_all(noise):
    with suppress(WireError):
        parse(noise.ljust(4, b"\0"))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["array", "scalar", "tuple", "dict", "float", "model", "x"]), inner
        )
    ),
    max_leaves=10,
)


@settings(max_examples=300)
@given(json_values, json_values, st.binary(max_size=64))
def test_any_header_at_all(value, layout, body):
    text = json.dumps({"value": value, "arrays": layout}).encode()
    with suppress(WireError):
        parse(wire.LENGTH.pack(len(text)) + text + body)


def header(value=0, arrays=(), more=b""):
    text = json.dumps({"value": value, "arrays": list(arrays)}).encode()
    return wire.LENGTH.pack(len(text)) + text + more


@pytest.mark.parametrize(
    "frame, says",
    [
        (b"\xff\xff\xff\xff", "limit"),
        (header(arrays=[["|O", [1]]]), "dtype"),
        (header(arrays=[["<f8", [-1]]]), "shape"),
        (header(arrays=[["<f8", [1 << 50]]]), "shape"),
        (header(arrays=[["<f8", [1 << 20, 1 << 20]]]), "limit"),
        (header(arrays=[["<f8", [1.5]]]), "shape"),
        (header(arrays=[["<f8", [1] * 17]]), "shape"),
        (header(arrays=[["<i1", [0]]] * 20_000), "limit"),
        (header({"array": 0}), "no value"),
        (header({"array": 0}, [["<f8", [2]]], b"\0" * 17), "announced"),
        (header({"tuple": 3}), "no value"),
        (header({"a": 1, "b": 2}), "keys"),
        (header({"float": "1e5"}), "no value"),
        (header({"scalar": 0}, [["<f8", [1]]], b"\0" * 8), "scalar of shape"),
        (wire.LENGTH.pack(100_000) + b"[" * 100_000, "header"),
        (wire.LENGTH.pack(30) + b'{"value": NaN, "arrays": []}  ', "NaN"),
    ],
)  # fmt: skip
def test_forged_frames(frame, says):
    frame = frame.replace(b"<i1", b"|i1")
    with pytest.raises(WireError, match=says):
        parse(frame)


def test_too_deep_too_long_too_many_digits():
    deep = []
    for _ in range(wire.DEPTH_LIMIT + 1):
        deep = [deep]
    for value in (deep, "x" * (wire.HEADER_LIMIT + 1), 10**5000):
        with pytest.raises(WireError):
            wire.encode(value)


def test_a_forged_bool_is_still_a_bool():
    got = parse(header({"array": 0}, [["|b1", [3]]], b"\x00\x02\xff"))
    assert got.view(np.uint8).tolist() == [0, 1, 1]


def test_what_arrives_can_be_written_to():
    got = through(np.arange(3.0))
    got += 1  # a check may work in place on its own copy
    assert got.tolist() == [1, 2, 3]
