"""How JupyterLab starts here: `install.py` copies this folder to .venv/etc/jupyter."""

import os
import sys

c = get_config()  # noqa: F821 (Jupyter defines it)

# Started in the course's folder, it opens at the first page.
page = "notebooks/00_start_here.ipynb"
if os.path.exists(page):
    c.LabApp.default_url = "/lab/tree/" + page

# Without a screen, or over ssh, it prints the address instead of opening a browser.
screen = sys.platform in ("win32", "darwin") or {"DISPLAY", "WAYLAND_DISPLAY"} & set(os.environ)
if not screen or "SSH_CONNECTION" in os.environ:
    c.ServerApp.open_browser = False

# Jupyter refuses to run as root; in a container there is often nobody else.
if hasattr(os, "geteuid") and os.geteuid() == 0:
    c.ServerApp.allow_root = True

# The terminal shows the address and errors, nothing else (an unencrypted kernel prints a warning).
c.Application.log_level = "ERROR"
c.KernelManager.transport_encryption = "auto"

# Which tabs were open is remembered here, apart from those of your other projects.
c.LabApp.workspaces_dir = os.path.join(sys.prefix, "share", "jupyter", "lab", "workspaces")

# Off: the instructor's and maintainer's tools (labconfig/ takes them and the news off the screen).
c.ServerApp.jpserver_extensions = {
    "nbgrader.server_extensions.assignment_list": False,
    "nbgrader.server_extensions.course_list": False,
    "nbgrader.server_extensions.formgrader": False,
    "nbgrader.server_extensions.validate_assignment": False,
    "jupyterlab_jupytext": False,
}
