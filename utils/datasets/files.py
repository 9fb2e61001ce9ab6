"""Reading a file only if it is, to the last bit, the one that was published."""

import errno
import hashlib
import stat
from itertools import count

from utils.datasets.errors import DatasetError
from utils.datasets.idx import parse_idx


def read_checked(path, file):
    """Read a file of a set, or say what is wrong with it and move it aside.

    Parameters
    ----------
    path : where it lies.
    file : what it must be.

    Returns
    -------
    An array of shape `file.shape`, uint8, read-only.

    Raises
    ------
    DatasetError : if it cannot be read, or is truncated, damaged, or another file.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise DatasetError(
            f"{path} cannot be read ({error.strerror}). Make it readable, or put a good copy there."
        ) from None
    found = hashlib.sha256(data).hexdigest()
    if found == file.sha256:
        return parse_idx(data, file.shape)
    raise DatasetError(
        f"{path} is not the file that was published: expected SHA256 {file.sha256[:12]}..., "
        f"got {found[:12]}..., {_what_it_is(data, file)}. {_set_aside(path)}"
    )


def _what_it_is(data, file):
    """Say in a few words what kind of wrong file this is."""
    try:
        parse_idx(data, file.shape)
    except ValueError as error:
        return str(error)
    return "an IDX file of the right shape with other numbers"


def _set_aside(path):
    """Give the file a name under which nobody will look for it; say so, and what to do now.

    A folder marked read-only stays as it is, even where we could change it: root always can.
    """
    names = (path.with_name(f"{path.name}.broken-{n}") for n in count(1))
    aside = next(name for name in names if not name.exists())
    try:
        if not path.parent.stat().st_mode & stat.S_IWUSR:
            raise PermissionError(errno.EACCES, "its folder is read-only")
        path.rename(aside)
    except OSError as error:
        return (
            f"It could not be moved aside ({error.strerror}): replace it by a good copy, or point "
            "COURSE_DATA at a folder that has one."
        )
    return (
        f"It was moved aside and is now called {aside.name}: run this again to download a fresh "
        "copy, or put a good copy in its place."
    )
