"""Getting files from the first mirror that has them, quickly or not at all."""

import queue
import threading
from urllib.parse import urlsplit

from utils.datasets import folders
from utils.datasets.errors import DatasetError

PATIENCE = 4.0
"""Seconds that a mirror may be silent before we go on without it."""


def download(source, files):
    """Download files of a set into the cache.

    Each comes under a temporary name, and gets its own when it is complete and its SHA256 is
    right: whatever happens, nothing half-written lies in the cache under a name that is used.

    Parameters
    ----------
    source, files : the set, and which of its files to get; with none there is nothing to do.

    Raises
    ------
    DatasetError : if one of them comes from no mirror.
    """
    waiting, troubles = list(files), []
    folder = folders.cache() / source.folder
    for mirror in source.mirrors:
        if waiting:
            trouble = _knock(mirror + waiting[0].name) or _fetch(mirror, waiting, folder)
            troubles.append(f"{urlsplit(mirror).netloc} {trouble}")
    if waiting:
        wanted, named = f"{source.folder}/{waiting[0].name}", folders.course_data()
        raise DatasetError(
            f"{wanted} is not {f'in {named}' if named else 'on this computer'}, and no mirror sent "
            f"it ({'; '.join(troubles)}). Connect to the internet and run this again, or set "
            f"COURSE_DATA to a folder that holds {wanted}."
        )


def _knock(url):
    """Ask a mirror whether it has a file; return None if it has, else what is the matter.

    The question runs in a thread that we leave behind when it takes too long: no setting limits
    the time that a computer may take to find out that a name has no address.
    """
    import pooch

    answers = queue.SimpleQueue()

    def ask():
        try:
            answers.put(pooch.HTTPDownloader()(url, None, None, check_only=True))
        except Exception as error:
            answers.put(error)

    threading.Thread(target=ask, daemon=True).start()
    try:
        answer = answers.get(timeout=PATIENCE)
    except queue.Empty:
        return f"was silent for {PATIENCE:g} seconds"
    if isinstance(answer, Exception):
        return f"cannot be reached, {type(answer).__name__}"
    return None if answer else "does not have it"


def _fetch(mirror, waiting, folder):
    """Take files off `waiting` as they arrive; return None, or what is the matter."""
    import pooch

    pooch.get_logger().setLevel("ERROR")
    get = pooch.HTTPDownloader(progressbar=True, timeout=PATIENCE, chunk_size=2**16)
    try:
        while waiting:
            name, sha256 = waiting[0].name, f"sha256:{waiting[0].sha256}"
            pooch.retrieve(mirror + name, sha256, fname=name, path=folder, downloader=get)
            waiting.pop(0)
    except ValueError:
        return "sent something else under this name"
    except (PermissionError, FileExistsError, NotADirectoryError):
        raise DatasetError(
            f"{folder} cannot be written to, so nothing can be downloaded. Make it a folder of "
            f"yours, or set COURSE_DATA to a folder that holds {folder.name}/{name}."
        ) from None
    except OSError as error:
        return f"broke off, {error.strerror or type(error).__name__}"
    return None
