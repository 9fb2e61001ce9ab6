"""What people do instead of doubling."""

from utils.checks.SHORT.doubled import double


@double.mistakes("twice")
class _:
    def squared(x):
        """You squared the numbers: `x**2` is x times x. Twice x is `2 * x`."""
        return x**2
