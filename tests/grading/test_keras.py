"""Answers that are Keras models: taken apart in the room, rebuilt and measured elsewhere."""

import json
import subprocess
import sys

import numpy as np
import pytest

from grading import assignment, judging
from grading.sandbox import worker
from tests.grading import keras_exercise
from tests.grading.keras_notebook import notebook
from utils.checks.asking import AnswerError, plain
from utils.checks.models import Model, ModelError


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """The Keras exercise with its solution notebook."""
    folder = tmp_path_factory.mktemp("solutions")
    (folder / "keras_model.ipynb").write_bytes(notebook())
    return assignment.of(keras_exercise.check, folder / "keras_model.ipynb")


@pytest.fixture(scope="module")
def judge(course, level):
    assert course.uses_tensorflow
    zygote = worker.Zygote(level, course.imports, worker.MEMORY_WITH_TENSORFLOW)
    assert zygote.missing == {}
    yield lambda **answers: judging.judge(notebook(**answers), course, 3, zygote)
    zygote.close()


def messages(result):
    return {name: task["message"] for name, task in result["tasks"].items()}


def test_right_models_pass(judge, points):
    result = judge()
    assert points(result) == {"network": 1, "separation": 1}, messages(result)


def test_the_mistake_has_its_name(judge):
    without = "def build_network(units):\n    return keras.Sequential([keras.Input((2,)), "
    result = judge(network=without + "keras.layers.Dense(1)])")
    assert result["tasks"]["network"]["mistake"] == "hidden_layer_forgotten"
    [part] = result["tasks"]["network"]["feedback"]["parts"]
    assert part["message"] == "The hidden layer is missing."


def test_what_is_measured_is_the_model_and_not_its_methods(judge, points):
    liar = """
import keras


class Liar(keras.Sequential):
    def predict(self, x, **_):
        return (x[:, :1] > x[:, 1:]).astype(float)

    call = __call__ = predict


def trained_network(seed):
    return Liar([keras.Input((2,)), keras.layers.Dense(1)])
"""
    result = judge(trained=liar)
    assert points(result)["separation"] == 0
    assert points(result)["network"] == 1


@pytest.mark.parametrize(
    "layers, says",
    [
        ("keras.layers.Lambda(lambda x: x)", "Lambda is not one of the layers"),
        ("keras.layers.Dense(1, activation=lambda x: x)", "function of your own as activation"),
        ("keras.layers.Dense(2)", None),
    ],
)
def test_only_layers_of_keras(judge, points, layers, says):
    model = f"keras.Sequential([keras.Input((2,)), {layers}])"
    result = judge(trained=f"def trained_network(seed):\n    return {model}\n")
    assert points(result)["separation"] == 0
    if says:
        assert says in messages(result)["separation"]


def dense(**config):
    """A dense layer as it stands in an architecture."""
    return {"module": "keras.layers", "class_name": "Dense", "config": config}


@pytest.mark.parametrize(
    "part",
    [
        {"module": "os", "class_name": "system", "config": {}},
        {"module": "keras.layers", "class_name": "Lambda", "config": {}},
        {"module": "keras.layers", "class_name": "Dense", "registered_name": "x>y", "config": {}},
        {"module": "keras.utils", "class_name": "get_file", "config": {}},
        {"class_name": "__lambda__", "config": {"value": "x"}},
        dense(activation={"value": ["4wEAAA", None, None]}),
        dense(activation="exec"),
        dense(kernel_initializer={"value": ["4wEAAA", None, None]}),
        {"module": "keras.layers", "class_name": ["Dense"], "config": {}},
        {"module": "builtins", "class_name": "function", "config": "exec"},
    ],
)
def test_a_forged_architecture_is_refused_before_keras_sees_it(part):
    whole = {"module": "keras", "class_name": "Sequential", "config": {"layers": [part]}}
    with pytest.raises(ModelError):
        Model(json.dumps(whole), [], measure=lambda *_: pytest.fail("measured")).predict(np.ones(1))


def test_garbage_is_no_architecture():
    for text in ("", "[]", "{}", "[" * 100_000, '{"module": 1, "class_name": 2, "config": 3}'):
        with pytest.raises(ModelError):
            Model(text, []).config()


def test_a_model_too_large_for_the_measuring_room(judge, points):
    huge = "keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])"
    forge = f"""
def trained_network(seed):
    import json
    model = {huge}
    text = json.loads(keras.Sequential.to_json(model))
    text["config"]["layers"][1]["config"]["units"] = 10**10
    model.to_json = lambda: json.dumps(text)
    return model
"""
    result = judge(trained=forge)
    assert points(result) == {"network": 1, "separation": 0}
    assert "model" in messages(result)["separation"]


def test_the_notebook_takes_the_same_way():
    code = """
import os, sys
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
from tests.grading.keras_exercise import check
assert "keras" not in sys.modules and "tensorflow" not in sys.modules
from tests.grading.keras_notebook import NETWORK, TRAINED
import keras, numpy as np
exec(NETWORK); exec(TRAINED)
outcome = check.network.run(build_network)
assert outcome.status == "passed", outcome
outcome = check.separation.run(trained_network)
assert outcome.status == "passed", outcome
"""
    subprocess.run([sys.executable, "-c", code], check=True, cwd=assignment.COURSE)


def test_plain_takes_models_apart_only_where_keras_is():
    class Lookalike:
        built = True

    with pytest.raises(AnswerError, match="Lookalike"):
        plain(Lookalike())
