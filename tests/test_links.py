"""Every link to a file of the course leads to a file of the course."""

import re
from pathlib import Path

import nbformat
import pytest

COURSE = Path(__file__).parents[1]
LINK = re.compile(r"\]\(([^)\s]+)\)")
PAGES = [
    *COURSE.glob("*.md"),
    *(p for f in ("notebooks", "solutions") for p in COURSE.glob(f"{f}/*")),
]
PAGES = [page for page in PAGES if page.suffix in (".md", ".ipynb")]


def text(page):
    if page.suffix == ".md":
        return page.read_text(encoding="utf-8")
    cells = nbformat.read(page, as_version=4).cells
    return "\n".join(cell.source for cell in cells if cell.cell_type == "markdown")


def links(page):
    targets = (target.split("#")[0].replace("\\", "") for target in LINK.findall(text(page)))
    return [target for target in targets if target and "://" not in target]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(COURSE)))
def test_links_lead_somewhere(page):
    dead = [target for target in links(page) if not (page.parent / target).exists()]
    assert dead == []


def test_links_are_found():
    assert "notebooks/01_perceptron.ipynb" in links(COURSE / "README.md")
    assert "../exercises/01_perceptron.ipynb" in links(COURSE / "notebooks/01_perceptron.ipynb")
