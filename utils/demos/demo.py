"""A picture and its controls: move one, and the picture and its caption are drawn anew.

The picture is an ordinary image output of the notebook, and the caption ordinary text above it,
beneath the controls. So a page without a running kernel (GitHub, an HTML export, a printout) shows
them as they were, and a screen reader reads the caption.
"""

import asyncio
import html
import threading

import ipywidgets
from IPython.display import display

from utils.demos.stage import Stage

PAUSE = 0.01  # seconds in which the kernel takes in the values that have arrived meanwhile


class Demo:
    """A picture that follows its controls.

    Parameters
    ----------
    draw : function (*axes, **values) that draws the picture into empty axes and returns its
        caption: one or two sentences that say what is to be seen, in at most 200 characters.
    controls : dict from the names of the values to ipywidgets with a `value`.
    size : width and height of the figure, in inches; with its controls and the caption it should
        stay below 450 pixels.
    panels : what `Figure.subplots` is told, if it is to be more than one pair of axes.
    show : the widgets that are shown, in rows (by default the controls); `reset` stands behind.
    """

    def __init__(self, draw, controls, *, size=(3.9, 3.0), panels=None, show=None):
        self.draw, self.controls, self.size = draw, controls, size
        self.first = {name: control.value for name, control in controls.items()}
        self.reset = ipywidgets.Button(description="reset", layout={"width": "auto"})
        self.reset.on_click(self._reset)
        widgets = list(controls.values()) if show is None else show
        rows = {"display": "flex", "flex_flow": "row wrap", "width": "100%"}
        self.layout = ipywidgets.Box([*widgets, self.reset], layout=rows)
        self._stage = Stage(size, panels or {})
        self._shown = []
        self._waiting = False
        self._drawing = threading.Lock()  # controls may be heard in threads of their own
        for control in controls.values():
            control.observe(self._changed, names="value")

    def render(self):
        """The picture (PNG bytes) and the caption for the values the controls have now."""
        values = {name: control.value for name, control in self.controls.items()}
        return self._stage.png(lambda *axes: self.draw(*axes, **values))

    def _ipython_display_(self):
        names = ", ".join(control.description for control in self.controls.values())
        if hasattr(self.layout, "_repr_mimebundle_"):
            bundle = self.layout._repr_mimebundle_()
            bundle["text/plain"] = f"(Run this cell to play with: {names}.)"
            display(bundle, raw=True)
        else:  # ipywidgets 7, as in Google Colab
            display(self.layout)
        handles = [
            display(part, raw=True, display_id=True, metadata=words)
            for part, words in _bundles(*self.render())
        ]
        self._shown.append(handles)

    def _reset(self, _button):
        for name, control in self.controls.items():
            control.value = self.first[name]

    def _changed(self, _change):
        """Draw soon, once for all the values that arrive until then: the last one counts.

        While the kernel draws, values queue up. Drawing each of them would leave the picture ever
        further behind the mouse, so the kernel first takes in what is there, for a hundredth of a
        second. Where no event loop runs, nothing can queue up.
        """
        if self._waiting:
            return
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            self._update()
        else:
            self._waiting = True
            loop.call_later(PAUSE, self._update)

    def _update(self):
        self._waiting = False
        if not self._shown:
            return
        with self._drawing:
            parts = _bundles(*self.render())
            for handles in self._shown:
                for handle, (part, words) in zip(handles, parts, strict=True):
                    handle.update(part, raw=True, metadata=words)


# Room for a caption of 200 characters, however few it has, or the page would jump: two lines, and
# one more on pages narrower than each of these widths (there the large factor turns into a yes).
HEIGHT = "calc(2.9em" + "".join(
    f" + clamp(0em, 99 * ({width}em - 100%), 1.45em)" for width in (54, 38, 29, 24)
) + ")"  # fmt: skip


def _bundles(png, caption):
    """The caption and the picture as the notebook stores them, each with its metadata."""
    as_html = (
        '<div style="display:flex;max-width:54em;line-height:1.45">'
        f'<div style="padding-top:{HEIGHT}"></div>'
        f'<p style="margin:0"><em>{html.escape(caption)}</em></p></div>'
    )
    return (
        ({"text/html": as_html, "text/plain": caption}, {}),
        ({"image/png": png, "text/plain": caption}, {"image/png": {"alt": caption}}),
    )


WIDE = {"flex": "1 1 26em", "max_width": "100%"}  # two in a row on a wide page, one on a narrow one


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
        layout=WIDE,
    )
