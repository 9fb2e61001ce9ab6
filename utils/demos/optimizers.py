"""Lesson 4: what its pictures with controls show."""

from utils.demos.demo import Demo, slider


def line():
    """Tilt a line; see where it ends."""

    def draw(ax, slope):
        ax.plot([0, 1], [0, slope])
        ax.set(xlim=(0, 1), ylim=(-3.2, 3.2), xlabel="x", ylabel="y")
        return f"A line with the slope {slope:.1f} ends at {slope:.1f}."

    return Demo(draw, {"slope": slider("slope", 1.0, -3, 3, 0.1)})
