"""A network as a table: what its layers put out, and how many weights they have."""

from utils.arguments import shown


def table(layers, input_shape):
    """The table as text: a line for the input, one for each layer, and the total of the weights."""
    rows = [("layer", "output shape", "weights"), ("input", shown(input_shape), "")]
    for layer in layers:
        rows.append((type(layer).__name__, shown(layer.output_shape), f"{layer.count_params():,}"))
    rows.append(("total", "", f"{sum(layer.count_params() for layer in layers):,}"))
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    lines = [f"{a:<{widths[0]}}   {b:<{widths[1]}}   {c:>{widths[2]}}" for a, b, c in rows]
    rule = "─" * len(lines[0])
    return "\n".join([lines[0], rule, *lines[1:-1], rule, lines[-1]])
