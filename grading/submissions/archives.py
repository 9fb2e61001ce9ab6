"""Zips, looked into without unpacking: each file is read when it is needed, up to a limit.

Refused by name: paths that lead out, links, encrypted files, files that are not what they announce,
and archives that grow beyond measure.
"""

import io
import stat
import zipfile
from functools import lru_cache

FILES_LIMIT = 20_000  # in one archive
UNPACKED_LIMIT = 8 << 30  # bytes of all of them together
RATIO_LIMIT = 200  # unpacked to packed, of one file
ARCHIVE_LIMIT = 200 << 20  # bytes of an archive inside another


class BadArchive(Exception):
    """A zip, or a file in one, that is not read; the message says why."""


@lru_cache(maxsize=2)
def opened(path, inside=None):
    """The zip at `path`, or the zip of the name `inside` in there."""
    try:
        if inside is None:
            return zipfile.ZipFile(path)
        return zipfile.ZipFile(io.BytesIO(read(opened(path), inside, ARCHIVE_LIMIT)))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise BadArchive(f"it is no zip that can be opened ({error})") from None


def files(archive):
    """Yields (ZipInfo, None) for what may be read, (ZipInfo, why) for what is refused."""
    infos = [info for info in archive.infolist() if not info.is_dir()]
    if len(infos) > FILES_LIMIT:
        raise BadArchive(f"it holds {len(infos):,} files, {FILES_LIMIT:,} is the limit")
    if sum(info.file_size for info in infos) > UNPACKED_LIMIT:
        raise BadArchive(f"unpacked it would have more than {UNPACKED_LIMIT >> 30} GB")
    for info in infos:
        yield info, refusal(info)


def refusal(info):
    """Why a file in a zip is not read, or None."""
    parts = info.filename.replace("\\", "/").split("/")
    if ".." in parts or parts[0] == "" or ":" in parts[0]:
        return "its path leads out of the archive"
    if stat.S_ISLNK(info.external_attr >> 16):
        return "it is a link"
    if info.flag_bits & 1:
        return "it is encrypted"
    if info.file_size > 1 << 20 and info.file_size > RATIO_LIMIT * max(info.compress_size, 1):
        return "it is packed as only a zip bomb is"
    return None


def read(archive, name, limit):
    """The bytes of one file, at most `limit` of them. Raises BadArchive."""
    try:
        with archive.open(name) as file:
            data = file.read(limit + 1)
    except (zipfile.BadZipFile, OSError, ValueError, KeyError, EOFError) as error:
        raise BadArchive(f"it cannot be unpacked ({error})") from None
    except (NotImplementedError, RuntimeError) as error:  # a method or a password
        raise BadArchive(f"it cannot be unpacked ({error})") from None
    if len(data) > limit:
        raise BadArchive(f"unpacked it has more than {limit >> 20} MB")
    return data
