"""Plain values as bytes and back: a JSON header, then raw arrays. Nothing that is read is ever run.

    frame  = length of the header (4 bytes, little-endian), header, arrays one after the other
    header = {"value": …, "arrays": [[dtype, shape], …]}

None, bools, texts, finite numbers and lists stand for themselves. Everything else is a JSON object
with a single key: {"array": 0}, {"scalar": 0}, {"tuple": […]}, {"dict": {…}}, {"float": "nan"},
{"model": {…}}. Sizes are checked before anything is read or built, so a forged frame is an error
or a wrong answer, and never more.
"""

import json
import math
import struct

import numpy as np

from utils.checks.models import Model

HEADER_LIMIT = 4 << 20  # bytes of JSON
ARRAYS_LIMIT = 256 << 20  # bytes of all arrays of a frame together
ARRAY_COUNT = 10_000
DEPTH_LIMIT = 20  # lists in lists in lists
DIGITS_LIMIT = 4000  # of a whole number
DTYPES = {d: np.dtype(d) for d in "|b1 |i1 <i2 <i4 <i8 |u1 <u2 <u4 <u8 <f2 <f4 <f8".split()}
LENGTH = struct.Struct("<I")


class WireError(ValueError):
    """Bytes that are no frame, or a value that has no place in one."""


def encode(value):
    """The frame of a plain value, as a list of bytes-like pieces."""
    arrays = []
    header = {"value": _to_json(value, arrays, DEPTH_LIMIT)}
    header["arrays"] = [[array.dtype.str, array.shape] for array in arrays]
    try:
        text = json.dumps(header, allow_nan=False, separators=(",", ":")).encode()
    except ValueError as error:  # a number with thousands of digits, half a surrogate pair
        raise WireError(str(error)) from None
    if len(text) > HEADER_LIMIT:
        raise WireError(f"{len(text):,} bytes of header, {HEADER_LIMIT:,} is the limit")
    return [LENGTH.pack(len(text)), text, *(array.tobytes() for array in arrays)]


def header_length(first):
    """How many bytes of header follow the first four."""
    length = LENGTH.unpack(first)[0]
    if length > HEADER_LIMIT:
        raise WireError(f"a header of {length:,} bytes, {HEADER_LIMIT:,} is the limit")
    return length


def read_header(text):
    """Return (value as JSON, [(dtype, shape, bytes)]) for the bytes of a header."""
    try:
        header = json.loads(str(text, "utf-8"), parse_constant=_refuse)
        value, arrays = header["value"], header["arrays"]
        if len(arrays) > ARRAY_COUNT:
            raise WireError(f"{len(arrays):,} arrays, {ARRAY_COUNT:,} is the limit")
        layout = [_layout(*array) for array in arrays]
    except WireError:
        raise
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise WireError(f"no header of a frame: {type(error).__name__} {error}"[:300]) from None
    total = sum(size for _, _, size in layout)
    if total > ARRAYS_LIMIT:
        raise WireError(f"{total:,} bytes of arrays, {ARRAYS_LIMIT:,} is the limit")
    return value, layout


def decode(value, layout, body, model=Model):
    """The plain value of a header and the bytes after it; `model` makes what stands for a model."""
    arrays, start = [], 0
    for dtype, shape, size in layout:
        raw = np.frombuffer(body, np.uint8, size, start)
        raw = (raw != 0).view(np.bool_) if dtype == np.bool_ else raw.copy().view(dtype)
        arrays.append(raw.reshape(shape))
        start += size
    if start != len(body):
        raise WireError(f"{len(body)} bytes of arrays came, {start} were announced")
    return _from_json(value, arrays, DEPTH_LIMIT, model)


def _to_json(value, arrays, depth):
    if depth < 0:
        raise WireError(f"more than {DEPTH_LIMIT} lists inside each other")
    if value is None or type(value) in (bool, int, str):
        return value
    if type(value) is float:
        return value if math.isfinite(value) else {"float": repr(value)}
    if isinstance(value, (np.ndarray, np.generic)):
        return _array_to_json(value, arrays)
    if type(value) is list:
        return [_to_json(v, arrays, depth - 1) for v in value]
    if type(value) is tuple:
        return {"tuple": [_to_json(v, arrays, depth - 1) for v in value]}
    if type(value) is dict:
        return {"dict": {str(k): _to_json(v, arrays, depth - 1) for k, v in value.items()}}
    if isinstance(value, Model):
        weights = [_array_to_json(np.asarray(w), arrays) for w in value.weights]
        return {"model": {"architecture": value.architecture, "weights": weights}}
    raise WireError(f"{type(value).__name__} is no plain value")


def _array_to_json(value, arrays):
    array = np.asarray(value)
    if array.dtype.kind == "U":
        return _to_json(array.tolist(), arrays, DEPTH_LIMIT)
    if array.dtype.kind == "f" and array.dtype.itemsize > 8:
        array = array.astype(np.float64)
    array = np.asarray(array, dtype=array.dtype.newbyteorder("<"))
    if array.dtype.str not in DTYPES:
        raise WireError(f"arrays of dtype {array.dtype} do not travel")
    arrays.append(array)
    return {"array" if isinstance(value, np.ndarray) else "scalar": len(arrays) - 1}


def _layout(dtype, shape):
    if not isinstance(dtype, str) or dtype not in DTYPES:
        raise WireError(f"dtype {dtype!r:.50}; expected one of {', '.join(DTYPES)}")
    if len(shape) > 16 or not all(type(n) is int and 0 <= n <= ARRAYS_LIMIT for n in shape):
        raise WireError(f"shape {shape!r:.100}")
    return DTYPES[dtype], tuple(shape), math.prod(shape) * DTYPES[dtype].itemsize


def _from_json(value, arrays, depth, model):
    if depth < 0:
        raise WireError(f"more than {DEPTH_LIMIT} lists inside each other")
    if type(value) is int and abs(value).bit_length() > DIGITS_LIMIT * 3.3:
        raise WireError(f"a whole number of more than {DIGITS_LIMIT} digits")
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, list):
        return [_from_json(v, arrays, depth - 1, model) for v in value]
    if len(value) != 1:
        raise WireError(f"an object with {len(value)} keys, expected one")
    [(kind, inner)] = value.items()
    if kind in ("array", "scalar") and type(inner) is int and 0 <= inner < len(arrays):
        return arrays[inner] if kind == "array" else _scalar(arrays[inner])
    if kind == "tuple" and isinstance(inner, list):
        return tuple(_from_json(v, arrays, depth - 1, model) for v in inner)
    if kind == "dict" and isinstance(inner, dict):
        return {k: _from_json(v, arrays, depth - 1, model) for k, v in inner.items()}
    if kind == "float" and inner in ("nan", "inf", "-inf"):
        return float(inner)
    if kind == "model" and isinstance(inner, dict) and set(inner) == {"architecture", "weights"}:
        weights = _from_json(inner["weights"], arrays, 1, model)
        if isinstance(inner["architecture"], str) and isinstance(weights, list):
            return model(inner["architecture"], weights)
    raise WireError(f"{kind!r:.50} with {type(inner).__name__} is no value")


def _scalar(array):
    if array.shape != ():
        raise WireError(f"a scalar of shape {array.shape}")
    return array[()]


def _refuse(constant):
    raise WireError(f"{constant} is no JSON")
