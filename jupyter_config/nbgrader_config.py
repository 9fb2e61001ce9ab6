"""nbgrader's `generate_assignment` leaves out the cells tagged "why", as `make release` does."""

from nbconvert.preprocessors import TagRemovePreprocessor

c = get_config()  # noqa: F821 (nbgrader defines it)

c.GenerateAssignment.preprocessors.prepend([TagRemovePreprocessor])
c.TagRemovePreprocessor.enabled = True
c.TagRemovePreprocessor.remove_cell_tags = {"why"}
c.ClearSolutions.code_stub = {"python": "raise NotImplementedError"}
c.ClearSolutions.text_stub = "*Your answer here.*"
