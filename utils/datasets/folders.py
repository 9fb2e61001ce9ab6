"""Where the files of a set lie: the folder named by COURSE_DATA first, then this user's cache."""

import os
from pathlib import Path

from utils.datasets.errors import DatasetError

CHECKOUT = Path(__file__).resolve().parents[2]


def find(source, file):
    """Return the path of a file of a set on this computer, or None where it is not."""
    for folder in (course_data(), cache()):
        if folder is not None and (path := folder / source.folder / file.name).exists():
            return path
    return None


def course_data():
    """Return the folder that the environment variable COURSE_DATA names, or None if it is unset.

    A relative path is looked for from the current folder, then from the checkout, then from the
    folders above the current one: "../shared/data" said at the root of the checkout also holds in
    a notebook, which runs one folder further down.

    Raises
    ------
    DatasetError : if there is no such folder: more likely a slip of the keyboard than a wish.
    """
    named = os.environ.get("COURSE_DATA", "").strip()
    if not named:
        return None
    here = Path.cwd()
    for start in (here, CHECKOUT, *here.parents):
        folder = start / os.path.expanduser(named)  # an absolute path stays what it is
        if folder.is_dir():
            return folder.resolve()
    raise DatasetError(
        f"COURSE_DATA is set to {named!r}, and there is no such folder (looked from {here}, from "
        f"{CHECKOUT} and from the folders above). Correct it, or unset it to use downloads."
    )


def cache():
    """Return the folder of this user where downloads are kept; it need not exist yet."""
    import pooch

    return Path(pooch.os_cache("neural-networks-course"))
