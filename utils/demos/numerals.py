"""Numbers as they stand in a text, with a true minus: −2.5, (3.3, 7), "+ 2"."""


def written(number, form="g"):
    """A number in one of Python's formats, "g", "+g", ".2f": "−2.5"."""
    return f"{number:{form}}".replace("-", "−")


def term(number, form="g"):
    """A number as it stands in a sum, after what comes before it: "+ 2" or "− 5"."""
    return f"{'−' if number < 0 else '+'} {abs(number):{form}}"


def pair(numbers, form="g"):
    """Numbers in brackets: "(3.3, 7)", or with signs "(−1.7, +2)"."""
    return f"({', '.join(written(number, form) for number in numbers)})"
