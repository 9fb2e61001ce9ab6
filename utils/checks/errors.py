"""Python's and NumPy's own error messages, in words a beginner can use.

Each entry explains what the message means. What led to it, the message alone does not tell. What to
do in the line itself is said only where that is one of the function's own.
"""

ERRORS = [  # (type, what its text contains, name for the class report, words[, what to do])
    (
        "ValueError",
        "truth value of an array",
        "truth_of_an_array",
        "An `if`, `while`, `and`, `or` or `not` asks one question, and it got an array of many "
        "answers. Ask for each entry by itself, with `np.where` or in a loop. (`np.all(…)` is one "
        "answer for all of them together.)",
    ),
    (
        "ValueError",
        "mismatch in its core dimension",
        "shapes_do_not_fit",
        "The two sides of the `@` do not fit together: what the left one has last must be as long "
        "as what the right one has first. Print both shapes: is one of them the wrong way round?",
    ),
    (
        "ValueError",
        "not aligned",
        "shapes_do_not_fit",
        "The two arrays do not fit together for a product: what the left one has last must be as "
        "long as what the right one has first. Print both shapes.",
    ),
    (
        "ValueError",
        "could not be broadcast",
        "shapes_do_not_fit",
        "Two arrays meet entry by entry, and their shapes do not fit. Print both shapes. (The "
        "matrix product is written `@`; `*` multiplies entry by entry.)",
    ),
    (
        "ValueError",
        "does not have enough dimensions",
        "shapes_do_not_fit",
        "One side of an `@` is a single number.",
        "Use `*` there, or take the whole array.",
    ),
    (
        "ValueError",
        "to unpack",
        "unpacking",
        "On the left of a `=`, or after `for`, stand more or fewer names than values came.",
    ),
    (
        "TypeError",
        "unpack",
        "unpacking",
        "On the left of a `=`, or after `for`, stand several names, and one single value came.",
    ),
    (
        "TypeError",
        "NoneType",
        "none_used",
        "Something here is None. A function without `return` gives None, and so do methods that "
        "work in place, such as `list.append` and `list.sort`.",
    ),
    (
        "TypeError",
        "builtin_function_or_method",
        "method_not_called",
        "A method is called with parentheses: `w.copy()`, not `w.copy`.",
    ),
    (
        "TypeError",
        "not callable",
        "value_called",
        "Parentheses call a function. Entries of a list or an array stand in brackets, `a[i]`, and "
        "a product needs its `*`.",
    ),
    (
        "TypeError",
        "not subscriptable",
        "number_indexed",
        "A single number has no entries, so it cannot be followed by `[…]`.",
    ),
    (
        "IndexError",
        "invalid index to scalar",
        "number_indexed",
        "A single number has no entries, so it cannot be followed by `[…]`.",
    ),
    ("TypeError", "has no len()", "number_indexed", "A single number has no length."),
    (
        "TypeError",
        "not iterable",
        "number_looped",
        "A `for`, a `zip` or a `sum` wants many values here, and it got a single number.",
    ),
    (
        "TypeError",
        "can't multiply sequence",
        "list_as_vector",
        "A list times a number repeats the list. Make it an array with `np.array`, or go through "
        "its entries.",
    ),
    (
        "TypeError",
        "can only concatenate",
        "list_as_vector",
        "`+` between lists joins them. Make arrays of them, or go through their entries.",
    ),
    (
        "TypeError",
        "only 0-dimensional arrays can be converted",
        "array_as_number",
        "`int`, `float` and the functions of `math` take one number, and this is an array. NumPy "
        "has its own: `np.exp`, `np.log`, `astype(int)`.",
    ),
    (
        "TypeError",
        "only length-1 arrays can be converted",
        "array_as_number",
        "`int`, `float` and the functions of `math` take one number, and this is an array. NumPy "
        "has its own: `np.exp`, `np.log`, `astype(int)`.",
    ),
    (
        "IndexError",
        "out of bounds",
        "index_out_of_bounds",
        "An index is larger than the array. Counting begins at 0, so the last entry of n has the "
        "index n - 1; and rows and columns have each their own number.",
    ),
    (
        "IndexError",
        "list index out of range",
        "index_out_of_bounds",
        "An index is larger than the list. Counting begins at 0, so the last entry of n has the "
        "index n - 1, and who asks for entry i + 1 has to stop one earlier.",
    ),
    (
        "IndexError",
        "too many indices",
        "too_many_indices",
        "There are more indices in the brackets than the array has dimensions.",
    ),
    (
        "IndexError",
        "only integers, slices",
        "value_as_index",
        "What stands in the brackets is no whole number. `for a in A` gives the entries, "
        "`for i in range(len(A))` their indices.",
    ),
    (
        "TypeError",
        "indices must be integers",
        "value_as_index",
        "What stands in the brackets is no whole number. `for a in A` gives the entries, "
        "`for i in range(len(A))` their indices.",
    ),
    (
        "TypeError",
        "only integer scalar arrays",
        "array_as_number",
        "One whole number is wanted here, an index or an axis, and this is an array. (`np.max(a, "
        "b)` takes b for an axis; the larger of two arrays, entry by entry, is `np.maximum`.)",
    ),
    (
        "TypeError",
        "required positional argument",
        "arguments_missing",
        "A function is called with too few arguments: hold the call against the function's first "
        "line.",
    ),
    (
        "TypeError",
        "as an integer",
        "value_as_index",
        "`range` counts, so it wants a whole number, such as `len(A)`, not the array itself.",
    ),
    (
        "UnboundLocalError",
        "",
        "used_before_set",
        "This name gets its value somewhere in the function, but this line is reached before.",
    ),
    (
        "OverflowError",
        "math range error",
        "number_too_large",
        "The result is too large for a float, as `math.exp` is above 709. Write the formula so "
        "that no such number comes up: `np.logaddexp(0, z)`, for one, is ln(1 + e^z) without it.",
    ),
    (
        "TypeError",
        "bitwise_xor",
        "caret_for_a_power",
        "In Python `^` is no power. The square of e is `e**2`.",
    ),
    (
        "TypeError",
        "unsupported operand type(s) for ^",
        "caret_for_a_power",
        "In Python `^` is no power. The square of e is `e**2`.",
    ),
    (
        "ZeroDivisionError",
        "",
        "division_by_zero",
        "What stands below the line is 0 here. Which arguments make it so?",
    ),
    (
        "ValueError",
        "boolean array indexing assignment",
        "mask_on_one_side",
        "On the left stand only the entries that the condition picks, on the right all of them. "
        "Pick the same ones on both sides.",
    ),
    (
        "NameError",
        "",
        "unknown_name",
        "This name is not known here: misspelt, or in a cell that has not been run.",
    ),
    (
        "UFuncTypeError",
        "Cannot cast",
        "integer_array",
        "An array of whole numbers cannot take in fractions, with `+=`, `-=` and the like. Begin "
        "with floats.",
    ),
    (
        "AttributeError",
        "'list' object",
        "list_as_array",
        "This is a list, not an array: `np.array(…)` makes an array of it.",
    ),
]

HIDDEN = "function_hidden"  # found in what raised it, see `raised`
NAMES = {HIDDEN, *(entry[2] for entry in ERRORS)}


def in_words(kind, text, own=True):
    """The name of an error for the report, and what it means, or (None, ""); `own`: whether the
    line it stopped at is one of the function's own."""
    for type_, part, name, words, *advice in ERRORS:
        if type_ in kind and part in text:
            return name, " ".join([words, *advice] if own else [words])
    return None, ""
