"""What a student sees, as text, as HTML and as an exception; and the progress it leaves."""

import contextlib
import json
import re

import numpy as np
import pytest
from IPython.core.interactiveshell import InteractiveShell

from utils.checks import overview, progress, start_here
from utils.checks.panel import COLOUR, SIGN, CheckFailed, Panel
from utils.checks.perceptron import check as perceptron
from utils.plots.style import contrast


def wrong_step(z):
    return np.where(z > 0, 1, 0)


def weighted_sum(X, w, b):
    return X @ w + b


def panel_of(task, *functions):
    return Panel(task, task.run(functions))


def test_a_failed_part_shows_case_answer_and_hint():
    text = repr(panel_of(perceptron.neuron, weighted_sum, wrong_step))
    assert text.startswith("✗ neuron · wrong · 1 of 2 points")
    for expected in ("✓ weighted_sum", "✗ step", "Only z = 0 goes wrong", "asked with", "returned"):
        assert expected in text
    assert "check.neuron.hint()" in text


def test_a_passed_task_shows_no_case():
    text = repr(panel_of(perceptron.neuron, weighted_sum, lambda z: z >= 0))
    assert text.startswith("✓ neuron · passed · 2 of 2 points")
    assert "asked with" not in text
    assert "hint" not in text


def test_html_and_text_say_the_same_and_html_is_escaped():
    def bad(x):
        raise ValueError("<script>alert(1)</script>")

    panel = panel_of(start_here.check.average, bad)
    html = panel._repr_html_()
    assert "<script>" not in html
    assert "&lt;script&gt;" in html
    assert "average · raised · 0 of 1 points" in html
    assert "average · raised · 0 of 1 points" in repr(panel)


def test_code_in_a_sentence_looks_like_code():
    def unwritten(*_):
        raise NotImplementedError

    html = panel_of(start_here.check.average, unwritten)._repr_html_()
    assert "<code>raise NotImplementedError</code>" in html
    assert "`" not in html


def test_only_signs_are_coloured_so_words_read_on_every_page():
    panel = panel_of(perceptron.neuron, weighted_sum, wrong_step)
    html = panel._repr_html_() + overview.Overview()._repr_html_()
    coloured = re.findall(r'[";]color:[^>]*>([^<]*)<', html)
    assert coloured and set(coloured) <= set(SIGN.values())


@pytest.mark.parametrize("ground", ["#f6f6f6", "#191919"])
def test_signs_stand_out_on_the_light_page_and_on_the_dark_one(ground):
    assert [c for c in COLOUR.values() if contrast(c, ground) < 3] == []


def test_the_same_is_not_said_twice():
    text = repr(panel_of(perceptron.learning_rule, lambda w, b, x, t, learning_rate: None))
    assert text.count("returned None") == 1
    assert text.count("asked with") == 1
    assert text.count("✗") == 3  # the task and both of its parts


def test_what_was_printed_is_shown_once_and_short(capsys):
    def chatty(numbers):
        print("ten characters " * 1000)
        return 0

    with pytest.raises(CheckFailed):
        start_here.check.average(chatty)
    out = capsys.readouterr().out
    assert out.count("Your code printed") == 1
    assert "characters more)" in out
    assert len(out) < 2000


def test_the_check_raises_one_clean_line(capsys):
    with pytest.raises(CheckFailed, match="neuron · wrong · 1 of 2 points") as caught:
        perceptron.neuron(weighted_sum, wrong_step)
    assert caught.value._render_traceback_() == [f"CheckFailed: {caught.value}"]
    assert "Only z = 0 goes wrong" in capsys.readouterr().out


def test_no_line_of_ours_in_the_notebook(capsys):
    shell = InteractiveShell.instance()
    shell.run_cell("from utils.checks.start_here import check\ncheck.average(lambda n: 0)")
    out = capsys.readouterr().out
    assert "CheckFailed: average · wrong" in out
    assert "Traceback" not in out
    assert "task.py" not in out


@pytest.fixture
def own_file(tmp_path, monkeypatch):
    path = tmp_path / "progress.jsonl"
    monkeypatch.setenv("COURSE_PROGRESS", str(path))
    return path


def answer(*functions):
    with contextlib.suppress(CheckFailed):
        perceptron.neuron(*functions)


def test_progress_is_the_latest_status(own_file, capsys):
    answer(weighted_sum, wrong_step)
    answer(weighted_sum, lambda z: z >= 0)
    assert progress.latest() == {("01_perceptron", "neuron"): ("passed", 2.0)}
    assert len(own_file.read_text().splitlines()) == 2
    assert "✓ neuron: passed" in repr(overview.Overview())
    assert "2 / 12" in overview.Overview()._repr_html_()


@pytest.mark.parametrize(
    "line", ["", "{", "[]", "7", '{"exercise": 1}', "\x00\xff", '{"task": null}']
)
def test_a_broken_line_is_passed_over(own_file, line, capsys):
    own_file.write_bytes(line.encode("latin-1") + b"\n")
    answer(weighted_sum, lambda z: z >= 0)
    assert progress.latest() == {("01_perceptron", "neuron"): ("passed", 2.0)}


def test_no_place_to_write_is_no_error(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("COURSE_PROGRESS", str(tmp_path / "missing" / "progress.jsonl"))
    answer(weighted_sum, lambda z: z >= 0)
    assert progress.latest() == {}
    assert "○ neuron: not attempted" in repr(overview.Overview())


def test_every_line_is_json(own_file, capsys):
    answer(weighted_sum, wrong_step)
    entry = json.loads(own_file.read_text())
    assert (entry["status"], entry["points"]) == ("wrong", 1)
