"""What is raised when a data set cannot be had."""


class DatasetError(OSError):
    """A data set cannot be had: the message names the file, what is wrong, and the remedy.

    It is an `OSError`, as trouble with files and networks is everywhere in Python. The message is
    always one line.
    """
