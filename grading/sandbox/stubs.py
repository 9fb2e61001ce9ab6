"""What stands in a room for `utils.checks`, `get_ipython()` and `display`: things that do nothing.

The checks themselves never enter the process of a student. There, `check.neuron(f)` does nothing.
"""

import importlib.abc
import importlib.machinery
import sys
import types

CHECKS = "utils.checks"


class Inert:
    """Every attribute, call and item of it is itself."""

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return self

    def __call__(self, *_, **__):
        return self

    def __getitem__(self, _):
        return self


class InertModule(types.ModuleType):
    """A module in which every name is found, and does nothing."""

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Inert()


class ChecksFinder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Imports of utils.checks, and of anything in it, find inert modules."""

    def find_spec(self, name, path=None, target=None):
        if name == CHECKS or name.startswith(CHECKS + "."):
            return importlib.machinery.ModuleSpec(name, self, is_package=True)
        return None

    def create_module(self, spec):
        return InertModule(spec.name)

    def exec_module(self, module):
        pass


def hide_the_checks():
    """Forget the real modules, as far as they are loaded, and the grader's own with them."""
    for name in list(sys.modules):
        if name.split(".")[0] == "grading" or name.startswith(CHECKS):
            del sys.modules[name]
    if "utils" in sys.modules and hasattr(sys.modules["utils"], "checks"):
        del sys.modules["utils"].checks
    sys.meta_path.insert(0, ChecksFinder())


def names():
    """The names a notebook finds without importing them."""
    return {"__name__": "__main__", "get_ipython": Inert(), "display": Inert()}
