# The course's commands. Each first sees to it that .venv is there and up to date (install.py).

PYTHON := .venv/$(if $(filter Windows_NT,$(OS)),Scripts,bin)/python
.PHONY: help install lab test release lesson run bench format requirements

help:  ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-14s%s\n", $$1, $$2 }' Makefile

install:  ## build or repair .venv; every other target does it by itself
	@for python in python3 python py; do \
	    $$python -c "" 2>/dev/null && exec $$python install.py; \
	done; echo "No Python here: install one that the course runs on (see README.md)."; exit 1

lab: install  ## open the course in JupyterLab (LAB_ARGS="--port 9999" is passed on)
	@$(PYTHON) -m jupyterlab $(LAB_ARGS)

test: install  ## run everything that CI runs (TESTS=tests/checks: a part of it)
	@$(PYTHON) -m tests $(TESTS)

release: install  ## write exercises/ anew from solutions/
	@$(PYTHON) -m grading release

lesson: install  ## begin the lesson NAME=02_mlp: everything that must exist, for you to fill
	@$(PYTHON) -m authoring lesson $(NAME)

run: install  ## run NOTEBOOK=… from top to bottom in a fresh kernel and store its outputs
	@COURSE_PROGRESS=/dev/null $(PYTHON) -m authoring run $(NOTEBOOK)

bench: install  ## this course and its peers on the same work, as ratios (BENCH_ARGS=--quick)
	@$(PYTHON) -m benchmarks $(BENCH_ARGS)
	@$(PYTHON) -m benchmarks.grading $(BENCH_ARGS)

format: install  ## format and mend what ruff can
	@$(PYTHON) -m ruff check --fix-only --quiet .
	@$(PYTHON) -m ruff format .

requirements: install  ## pin what pyproject.toml asks for (PIN_ARGS=--upgrade: the newest)
	@$(PYTHON) -m uv pip compile --universal --generate-hashes --python-version 3.11 $(PIN_ARGS) \
	    --all-extras pyproject.toml -o requirements.txt --no-emit-index-url --no-header -q
