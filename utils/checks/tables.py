"""Mistakes that many pieces have in common, written down once, in a table."""

from types import FunctionType


def named(table, **words):
    """The group of mistakes that a table describes, for `Question.mistakes`.

    Parameters
    ----------
    table : dict from the name of a mistake to (what stands in, what to say).
    words : what to put into the names and the sentences where they have {…}.
    """
    group = {}
    for name, (stand_in, says) in table.items():
        name = name.format(**words)
        group[name] = FunctionType(
            stand_in.__code__, stand_in.__globals__, name, closure=stand_in.__closure__
        )
        group[name].__doc__ = says.format(**words)
    return type("_", (), group)
