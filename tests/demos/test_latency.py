"""What is drawn when a slider is dragged: the last value, and of those before only some."""

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor
from queue import Empty

import ipywidgets
import pytest
from jupyter_client.manager import start_new_kernel

from utils.demos.demo import Demo

CELL = """
import ipywidgets
from utils.demos.demo import Demo

def draw(ax, height):
    ax.plot([0, 1], [0, height])
    return f"The line ends at {height}."

slider = ipywidgets.IntSlider(0, min=0, max=1000, description="height")
demo = Demo(draw, {"height": slider})
display(demo)
print(slider.model_id)
"""


class Handle:
    """Stands for an output on a page."""

    def update(self, bundle, raw, metadata):
        assert raw
        assert bundle


def counted():
    """A demo that notes which of its values are drawn."""
    drawn = []
    slider = ipywidgets.IntSlider(0, min=0, max=1000, description="height")

    def draw(ax, height):
        drawn.append(height)
        return f"The line ends at {height}."

    demo = Demo(draw, {"height": slider})
    demo._shown.append([Handle(), Handle()])  # as if it stood on a page
    demo.render()
    drawn.clear()
    return demo, slider, drawn


def test_without_an_event_loop_a_value_is_drawn_at_once():
    _, slider, drawn = counted()
    slider.value = 1
    slider.value = 2
    assert drawn == [1, 2]


def test_values_that_arrive_together_are_drawn_once():
    _, slider, drawn = counted()

    async def drag():
        for value in range(1, 31):
            slider.value = value
            await asyncio.sleep(0)  # another message of the queue
        assert drawn == []
        await asyncio.sleep(0.1)
        assert drawn == [30]
        slider.value = 40
        await asyncio.sleep(0.1)

    asyncio.run(drag())
    assert drawn == [30, 40]


def test_a_drag_without_end_is_drawn_all_the_time():
    """To wait until the values stop would show nothing as long as the mouse moves."""
    _, slider, drawn = counted()

    async def drag():
        for value in range(1, 101):
            slider.value = value
            await asyncio.sleep(0.003)

    asyncio.run(drag())
    assert 5 <= len(drawn) <= 60


def test_a_demo_that_is_nowhere_to_be_seen_is_not_drawn():
    demo, slider, drawn = counted()
    demo._shown.clear()
    slider.value = 1
    assert drawn == []


@pytest.fixture(scope="module")
def kernel():
    manager, client = start_new_kernel(kernel_name="python3")
    yield client
    client.stop_channels()
    manager.shutdown_kernel(now=True)


def test_in_a_kernel_a_queue_of_values_is_drawn_a_few_times_and_ends_right(kernel):
    """Fifty messages, sent faster than any picture is drawn, as from a mouse."""
    printed = []
    kernel.execute_interactive(
        CELL, timeout=60, output_hook=lambda m: printed.append(m["content"].get("text", ""))
    )
    model = "".join(printed).strip()
    for value in range(1, 51):
        data = {"method": "update", "state": {"value": value}, "buffer_paths": []}
        kernel.shell_channel.send(
            kernel.session.msg("comm_msg", {"comm_id": model, "data": data, "target_name": ""})
        )
    captions = []
    while not captions or captions[-1] != "The line ends at 50.":
        message = kernel.get_iopub_msg(timeout=20)
        if message["msg_type"] == "update_display_data":
            captions.append(message["content"]["data"]["text/plain"])
    captions += rest(kernel)
    assert captions[-1] == "The line ends at 50."
    assert len(captions) <= 2 * 15  # caption and picture


def rest(kernel):
    """The texts of what the kernel still displays."""
    texts = []
    while True:
        try:
            message = kernel.get_iopub_msg(timeout=1)
        except Empty:
            return texts
        if message["msg_type"] == "update_display_data":
            texts.append(message["content"]["data"]["text/plain"])


def test_two_threads_never_draw_at_once():
    """JupyterLab may hand the values of different controls to the kernel in different threads."""
    demo, _, _ = counted()
    inside = []

    def draw(ax, height):
        assert not inside, "two drawings at once"
        inside.append(height)
        time.sleep(0.02)
        inside.pop()
        return f"The line ends at {height}."

    demo.draw = draw
    with ThreadPoolExecutor(4) as threads:
        for done in [threads.submit(demo._update) for _ in range(8)]:
            done.result()
