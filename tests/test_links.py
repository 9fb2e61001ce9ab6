"""Every link to a file of the course leads to a file of it, and an #anchor to a heading."""

import re
from pathlib import Path
from urllib.parse import unquote

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
    """Yields (file, anchor) of every link that stays in the course; either may be empty."""
    for target in LINK.findall(text(page)):
        if "://" not in target:
            file, _, anchor = target.replace("\\", "").partition("#")
            yield file, unquote(anchor)


def anchors(page):
    """The anchors of a page's headings, as JupyterLab or GitHub writes them, and those in HTML."""
    prose = re.sub(r"^```.*?^```", "", text(page), flags=re.MULTILINE | re.DOTALL)
    headings = re.findall(r"^#+ +(.+?) *$", prose, re.MULTILINE)
    named = set(re.findall(r"""\b(?:id|name)=["']([^"']+)["']""", prose))
    if page.suffix == ".ipynb":
        return named | {heading.replace(" ", "-") for heading in headings}
    return named | {re.sub(r"[^\w -]", "", h.lower()).replace(" ", "-") for h in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(COURSE)))
def test_links_lead_somewhere(page):
    dead = [file for file, _ in links(page) if not (page.parent / file).exists()]
    assert dead == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(COURSE)))
def test_anchors_are_headings(page):
    """In a notebook the heading itself with - for blanks, on GitHub in small letters."""
    lost = []
    for file, anchor in links(page):
        target = page.parent / file if file else page
        if anchor and target.suffix in (".md", ".ipynb") and anchor not in anchors(target):
            lost.append(f"{file}#{anchor}")
    assert not lost, f"no such heading: {', '.join(lost)}"


def test_links_are_found():
    lesson = COURSE / "notebooks/01_perceptron.ipynb"
    assert ("notebooks/01_perceptron.ipynb", "") in links(COURSE / "README.md")
    assert ("../exercises/01_perceptron.ipynb", "") in links(lesson)


def test_anchors_are_found():
    assert "add-a-mistake" in anchors(COURSE / "CONTRIBUTING.md")
    assert "Why-so-many-mistakes?" in anchors(COURSE / "notebooks/01_perceptron.ipynb")
