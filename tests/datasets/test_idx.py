"""utils/datasets/idx.py: every array comes back whole, all other bytes are named."""

import gzip
import struct
import tracemalloc

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from utils.datasets.idx import parse_idx


def idx_gz(array):
    """The bytes of a gzipped IDX file with this array, by the letter of the format."""
    header = struct.pack(f">BBBB{array.ndim}I", 0, 0, 8, array.ndim, *array.shape)
    return gzip.compress(header + bytes(array.ravel().tolist()), mtime=0)


IMAGES = np.arange(2 * 3 * 4, dtype=np.uint8).reshape(2, 3, 4)
GOOD = idx_gz(IMAGES)


@given(arrays.arrays(np.uint8, arrays.array_shapes(min_dims=1, max_dims=3, min_side=0)))
@settings(deadline=None)
def test_every_array_comes_back(array):
    back = parse_idx(idx_gz(array), array.shape)
    assert back.dtype == np.uint8 and back.shape == array.shape
    assert np.array_equal(back, array)


def test_the_last_dimension_runs_fastest_and_sizes_are_big_endian():
    header = bytes([0, 0, 8, 2, 0, 0, 0, 2, 0, 0, 0, 3])
    array = parse_idx(gzip.compress(header + bytes([1, 2, 3, 4, 5, 6])), (2, 3))
    assert array.tolist() == [[1, 2, 3], [4, 5, 6]]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "an empty file"),
        (b"<!DOCTYPE html><html>", "no gzip file: it begins with b'<!DOCTYPE html>'"),
        (gzip.decompress(GOOD), r"no gzip file: it begins with b'\x00\x00\x08\x03\x00"),
        (GOOD[:30], "a gzip file cut off after 30 bytes"),
        (GOOD[:-1], f"a gzip file cut off after {len(GOOD) - 1} bytes"),
        (GOOD[:2], "a gzip file cut off after 2 bytes"),
        (GOOD[:-8] + b"12345678", f"a damaged gzip file of {len(GOOD)} bytes"),
        (GOOD[:10] + b"\xff" * 20, "a damaged gzip file of 30 bytes"),
        (gzip.compress(b"hello"), "a gzip file with only 5 bytes inside"),
        (gzip.compress(b"hello, reader of this course"), "a gzip file with the magic number 1751"),
        (idx_gz(IMAGES[0]), "a gzip file with the magic number 2050, not 2051"),
        (idx_gz(IMAGES[:1]), "an IDX file of shape (1, 3, 4), not (2, 3, 4)"),
        (
            gzip.compress(gzip.decompress(GOOD)[:-2]),
            "an IDX file that promises 24 numbers and holds 22",
        ),
        (
            gzip.compress(gzip.decompress(GOOD) + b"!"),
            "an IDX file that promises 24 numbers and holds more",
        ),
    ],
    ids=[
        "empty",
        "html",
        "not-packed",
        "half",
        "one-short",
        "two-bytes",
        "checksum",
        "noise",
        "short-header",
        "text",
        "dimensions",
        "sizes",
        "too-few",
        "too-many",
    ],
)
def test_other_bytes_are_named(data, message):
    with pytest.raises(ValueError) as caught:
        parse_idx(data, IMAGES.shape)
    assert str(caught.value).startswith(message)


@given(st.binary(max_size=60) | st.binary(max_size=60).map(gzip.compress))
@settings(deadline=None)
def test_no_bytes_do_more_than_raise_a_value_error(data):
    with pytest.raises(ValueError):
        parse_idx(data, IMAGES.shape)


@given(st.integers(0, len(GOOD) - 1), st.integers(1, 255))
@settings(deadline=None)
def test_one_changed_byte_is_noticed_or_harmless(place, change):
    """The checksum guards the contents; a few bytes of gzip's own header mean nothing."""
    data = bytearray(GOOD)
    data[place] ^= change
    try:
        array = parse_idx(bytes(data), IMAGES.shape)
    except ValueError:
        return
    assert np.array_equal(array, IMAGES)


def test_a_file_that_unpacks_to_far_too_much_does_not_fill_the_memory():
    header = gzip.decompress(GOOD)[:16]
    bomb = gzip.compress(header + bytes(50_000_000))
    tracemalloc.start()
    with pytest.raises(ValueError, match="promises 24 numbers and holds more"):
        parse_idx(bomb, IMAGES.shape)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 5_000_000
