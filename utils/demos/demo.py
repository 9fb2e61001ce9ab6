"""A picture and its controls: move one, and the picture and its caption are drawn anew.

The picture is an ordinary image output of the notebook, and the caption ordinary text, both beneath
the controls. So a page without a running kernel (GitHub, an HTML export, a printout) shows them as
they were, and a screen reader reads the caption.
"""

import html
import io

import ipywidgets
from IPython.display import display
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

DPI = 110


class Demo:
    """A figure that follows its controls.

    Parameters
    ----------
    draw : function (figure, **values) that draws the picture and returns its caption: one or two
        sentences that say what is to be seen.
    controls : dict from the names of the values to ipywidgets with a `value`.
    size : width and height of the figure, in inches.
    layout : the widget that holds the controls (by default they stand one below the other).
    """

    def __init__(self, draw, controls, *, size=(6.4, 4.4), layout=None):
        self.draw, self.controls, self.size = draw, controls, size
        self.layout = layout or ipywidgets.VBox(list(controls.values()))
        self._shown = []
        for control in controls.values():
            control.observe(self._redraw, names="value")

    def render(self):
        """The picture (PNG bytes) and the caption for the values the controls have now."""
        figure = Figure(figsize=self.size, dpi=DPI, layout="constrained")
        FigureCanvasAgg(figure)
        caption = self.draw(figure, **{name: c.value for name, c in self.controls.items()})
        file = io.BytesIO()
        figure.savefig(file, format="png", metadata={"Software": None})
        return file.getvalue(), caption

    def _ipython_display_(self):
        controls = self.layout._repr_mimebundle_()
        names = ", ".join(control.description for control in self.controls.values())
        controls["text/plain"] = f"(Run this cell to play with: {names}.)"
        display(controls, raw=True)
        handles = [display(part, raw=True, display_id=True) for part in _bundle(*self.render())]
        self._shown.append(handles)

    def _redraw(self, change):
        parts = _bundle(*self.render())
        for handles in self._shown:
            for handle, part in zip(handles, parts, strict=True):
                handle.update(part, raw=True)


def _bundle(png, caption):
    """The picture and the caption as the notebook stores them."""
    as_html = f'<p style="max-width:46em;margin:0 0 .8em"><em>{html.escape(caption)}</em></p>'
    return {"image/png": png, "text/plain": caption}, {"text/html": as_html, "text/plain": caption}


def slider(label, value, low, high, step):
    """A slider with its label in front and its number behind."""
    return ipywidgets.FloatSlider(
        value,
        min=low,
        max=high,
        step=step,
        description=label,
        readout_format=".1f",
        style={"description_width": "9em"},
        layout={"width": "34em"},
    )
