"""The controls of a demo, moved as a hand would move them."""

import pytest


def values(control):
    """The least, the first and the greatest value of a control."""
    if hasattr(control, "base"):  # a logarithmic slider counts in powers
        return [control.base**control.min, control.value, control.base**control.max]
    if hasattr(control, "min"):
        return [control.min, control.value, control.max]
    if hasattr(control, "options"):
        return [value for _, value in control._options_full]
    return [True, False]


def put(demo, **values):
    """Move controls to values that a hand can reach; the caption."""
    for name, value in values.items():
        if hasattr(demo.controls[name], "step"):
            assert on_grid(demo.controls[name], value), f"{name} cannot be moved to {value}"
        demo.controls[name].value = value
        assert demo.controls[name].value == pytest.approx(value)
    return demo.render()[1]


def on_grid(slider, value):
    """Whether a hand can put the slider there."""
    steps = (value - slider.min) / slider.step
    return slider.min <= value <= slider.max and abs(steps - round(steps)) < 1e-9
