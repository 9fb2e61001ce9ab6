"""Who imports whom: imports only ever point down the list below, and cost no more than they say."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

# layer: (the layers it may use, what it may use from elsewhere besides the standard library)
LAYERS = {
    "grading": (
        {"utils.checks", "utils.nn", "utils.datasets"},
        {"numpy", "matplotlib", "nbformat", "nbconvert", "nbgrader", "traitlets", "tqdm", "jinja2"}
        | {"keras", "tensorflow", "distributed"},
    ),
    "utils.checks": ({"utils.nn", "utils.datasets"}, {"numpy", "IPython", "keras"}),
    "utils.demos": (
        {"utils.datasets", "utils.nn", "utils.plots"},
        {"numpy", "matplotlib", "ipywidgets", "IPython"},
    ),
    "utils.plots": ({"utils.arguments"}, {"numpy", "matplotlib"}),
    "utils.nn": ({"utils.arguments"}, {"numpy"}),
    "utils.datasets": ({"utils.arguments"}, {"numpy", "sklearn", "pooch"}),
    "utils.arguments": (set(), {"numpy"}),
    "utils.installation": (set(), set()),  # imports what the lessons need by name, to report on it
    "utils": (set(), set()),  # utils/__init__.py: importing it costs nothing
}
# inside nn: each of these files is known only to the ones named; the others know no one
NN_USERS = {
    "utils.nn.network": {"utils.nn"},
    "utils.nn.layers": {"utils.nn", "utils.nn.network"},
    "utils.nn.layers.dense": {"utils.nn.layers"},
    "utils.nn.layers.weightless": {"utils.nn.layers"},
    "utils.nn.layers.convolution": {"utils.nn", "utils.nn.layers"},
    "utils.nn.layers.pooling": {"utils.nn", "utils.nn.layers"},
}
FILES = sorted([*ROOT.glob("utils/**/*.py"), *ROOT.glob("grading/**/*.py")])


def module_of(path):
    """utils/nn/losses.py is utils.nn.losses, utils/nn/__init__.py is utils.nn."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def layer_of(module):
    """The layer a module lies in: utils.nn.losses lies in utils.nn. None: outside of the course."""
    top, _, rest = module.partition(".")
    layer = f"{top}.{rest.partition('.')[0]}" if top == "utils" and rest else top
    return layer if top in ("utils", "grading") else None


def imports(source, module, is_package):
    """Every module that a file imports, relative and lazy ones too."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                parts = [*module.split("."), *([""] if is_package else [])]
                above = ".".join(parts[: -node.level])
                base = f"{above}.{base}" if base else above
            yield base
            yield from (f"{base}.{alias.name}" for alias in node.names)  # perhaps modules, too


def wrong(source, module, is_package=False):
    """The imports in a file of the course that point up, sideways or outside of what is allowed."""
    layer = layer_of(module)
    assert layer in LAYERS, f"{module} has no place: the layers are {', '.join(LAYERS)}"
    below, foreign = LAYERS[layer]
    found = []
    for name in imports(source, module, is_package):
        target = layer_of(name)
        if target is None:
            top = name.partition(".")[0]
            if top not in foreign | sys.stdlib_module_names:
                found.append(name)
        elif target not in {layer, "utils", *below} or module not in NN_USERS.get(name, {module}):
            found.append(name)
    return found


@pytest.mark.parametrize("path", FILES, ids=module_of)
def test_imports_point_down(path):
    is_package = path.name == "__init__.py"
    assert wrong(path.read_text(encoding="utf-8"), module_of(path), is_package) == []


@pytest.mark.parametrize(
    "module, line, is_wrong",
    [
        ("utils.nn.layers.dense", "import tensorflow", True),
        ("utils.nn.layers.dense", "def f():\n    from matplotlib import pyplot", True),
        ("utils.nn.layers.dense", "from ..activations import relu", False),
        ("utils.nn.layers.dense", "from .base import ActivatedLayer", False),
        ("utils.nn.layers.dense", "from . import pooling", True),
        ("utils.nn.layers.dense", "from .. import network", True),
        ("utils.nn.layers.dense", "from utils.arguments import whole", False),
        ("utils.arguments", "from utils.nn import layers", True),
        ("utils.nn.layers.base", "from utils.nn.network import Sequential", True),
        ("utils.nn.network", "from .layers import Dense", False),
        ("utils.plots.points", "from ..nn import Dense", True),
        ("utils.demos.perceptron", "from utils import nn", False),
        ("utils.datasets.shapes", "from utils.plots import style", True),
        ("utils.checks.task", "from solutions import answers", True),
        ("utils.checks.task", "import grading.wire", True),
        ("grading.wire", "from utils.checks import task", False),
        ("grading.wire", "import pickle, requests", True),
    ],
)
def test_the_rule_itself(module, line, is_wrong):
    assert bool(wrong(line, module)) == is_wrong


def fresh(code):
    """What a new interpreter, started outside of the checkout, prints."""
    command = [sys.executable, "-I", "-c", code]
    return subprocess.run(command, check=True, capture_output=True, text=True, cwd="/").stdout


def test_import_costs_no_tensorflow():
    names = sorted({layer_of(module_of(path)) for path in FILES} - {"grading"})
    heavy = "{'tensorflow', 'keras', 'torch'}"
    assert fresh(f"import {', '.join(names)}, sys; print({heavy} & set(sys.modules))") == "set()\n"


def test_utils_lies_in_the_checkout():
    assert Path(fresh("import utils; print(utils.__file__, end='')")).parents[1] == ROOT
