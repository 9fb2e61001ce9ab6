"""A figure that is drawn again and again: its frame once, what stands in the frame each time.

More than half of matplotlib's time for a picture goes into its layout, its ticks and their labels,
and these do not change when a slider moves. So they are painted once and kept as pixels (matplotlib
calls this *blitting*); a drawing restores them and paints the rest on top.
"""

import io

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.image import imsave

DPI = 110
BETWEEN = 0.1  # inches left free at either side of a panel
FAST = {"compress_level": 1}  # of PNG; matplotlib's 6 takes up to twice as long


class Stage:
    """Axes side by side, for pictures of one kind.

    Parameters
    ----------
    size : width and height of the figure, in inches.
    panels : what `Figure.subplots` is told: {"ncols": 2}, for example.
    """

    def __init__(self, size, panels):
        self.figure = Figure(figsize=size, dpi=DPI)
        self.renderer = FigureCanvasAgg(self.figure).get_renderer()
        self.axes = np.ravel(self.figure.subplots(**panels)).tolist()
        self._frame = self._painted = None

    def png(self, draw):
        """Have `draw(*axes)` fill the empty axes; the picture (PNG bytes), and what it returned."""
        answer = self._fill(draw)
        if self._look() != self._frame:
            self._paint_frame()
            self._frame = self._look()
            answer = self._fill(draw)  # again: some labels ask where the axes are
        hidden = self._frame_parts()
        self.figure.canvas.restore_region(self._painted)
        for part in hidden:
            part.set_visible(False)
        self.figure.draw(self.renderer)
        for part in hidden:
            part.set_visible(True)
        file = io.BytesIO()
        pixels = np.asarray(self.renderer.buffer_rgba())
        imsave(file, pixels, format="png", metadata={"Software": None}, pil_kwargs=FAST)
        return file.getvalue(), answer

    def _fill(self, draw):
        for ax in self.axes:
            _empty(ax)
        return draw(*self.axes)

    def _look(self):
        """Everything that decides what the frame looks like and how much room it needs."""
        return [
            (
                *(ax.get_xlim(), ax.get_ylim(), ax.get_xlabel(), ax.get_ylabel()),
                *(ax.get_title("left"), ax.get_title(), ax.axison),
                *((axis.get_visible(), tuple(axis.get_ticklocs())) for axis in _axis(ax)),
            )
            for ax in self.axes
        ]

    def _paint_frame(self):
        """Find room for everything that is there, and paint the frame alone; keep its pixels."""
        for ax in self.axes:
            ax.set_subplotspec(ax.get_subplotspec())  # back to where it was before any layout
        self.figure.set_layout_engine("constrained", w_pad=BETWEEN)
        self.figure.draw_without_rendering()
        self.figure.set_layout_engine("none")
        self.renderer.clear()
        for part in self._frame_parts():
            if part.axes is None or part.axes.axison:
                part.draw(self.renderer)
        self._painted = self.figure.canvas.copy_from_bbox(self.figure.bbox)

    def _frame_parts(self):
        """Paper, ticks and labels, those that are to be seen."""
        parts = [self.figure.patch, *(p for ax in self.axes for p in (ax.patch, *_axis(ax)))]
        return [part for part in parts if part.get_visible()]


def _axis(ax):
    return ax.xaxis, ax.yaxis


def _empty(ax):
    """Take away what was drawn, and leave the axes as they are: new ones would cost 10 ms."""
    for kind in ("collections", "images", "lines", "patches", "texts", "artists"):
        for artist in list(getattr(ax, kind)):
            artist.remove()
    if ax.get_legend():
        ax.get_legend().remove()
    ax.set_prop_cycle(None)
    ax.relim()
