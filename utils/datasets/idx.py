"""The IDX format of MNIST and Fashion-MNIST: a gzip file with a short header and plain bytes.

| bytes            | meaning                                                           |
|------------------|-------------------------------------------------------------------|
| 0, 1             | zero                                                              |
| 2                | type of the numbers: 8 = unsigned byte                            |
| 3                | number of dimensions: 3 for images, 1 for labels                  |
| 4 a dimension    | its size, most significant byte first                             |
| the rest         | the numbers, the last dimension running fastest                   |

Source: Y. LeCun, http://yann.lecun.com/exdb/mnist/, section "File formats".
"""

import gzip
import io
import math
import zlib

import numpy as np


def parse_idx(data, shape):
    """Unpack the bytes of a gzipped IDX file into an array of unsigned bytes.

    Parameters
    ----------
    data : the whole file.
    shape : the shape that the array must have.

    Returns
    -------
    An array of this shape, uint8, read-only.

    Raises
    ------
    ValueError : if the bytes are anything else; a noun phrase says what they are.
    """
    start, size = 4 + 4 * len(shape), math.prod(shape)
    plain = _unzip(data, start + size + 1)  # one byte more than due, to notice what is too long
    if len(plain) < start:
        raise ValueError(f"a gzip file with only {len(plain):,} bytes inside")
    magic, *sizes = np.frombuffer(plain, ">u4", 1 + len(shape)).tolist()
    if magic != 0x0800 + len(shape):
        raise ValueError(f"a gzip file with the magic number {magic}, not {0x0800 + len(shape)}")
    if tuple(sizes) != tuple(shape):
        raise ValueError(f"an IDX file of shape {tuple(sizes)}, not {tuple(shape)}")
    if len(plain) != start + size:
        found = "more" if len(plain) > start + size else f"{len(plain) - start:,}"
        raise ValueError(f"an IDX file that promises {size:,} numbers and holds {found}")
    return np.frombuffer(plain, np.uint8, size, start).reshape(shape)


def _unzip(data, limit):
    """Unpack at most `limit` bytes, so that no file, whatever it is, fills the memory."""
    if not data:
        raise ValueError("an empty file")
    if data[:2] != b"\x1f\x8b":
        raise ValueError(f"no gzip file: it begins with {data[:15]!r}")
    try:
        return gzip.GzipFile(fileobj=io.BytesIO(data)).read(limit)
    except EOFError:
        raise ValueError(f"a gzip file cut off after {len(data):,} bytes") from None
    except (OSError, zlib.error):
        raise ValueError(f"a damaged gzip file of {len(data):,} bytes") from None
