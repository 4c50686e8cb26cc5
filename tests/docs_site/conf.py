# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sphinx's configuration for the site; __main__.py runs it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

project = "stepfunctions.iam"
copyright = "2026, the stepfunctions.iam contributors"
author = "The stepfunctions.iam contributors"

extensions = ["myst_parser", "sphinx_antsibull_ext"]
source_suffix = {".md": "markdown", ".rst": "restructuredtext"}
root_doc = "index"
# As forges make anchors of headings.
myst_heading_anchors = 4
# Excerpts with ... in them are no JSON.
highlight_language = "text"
pygments_style = "tango"
pygments_dark_style = "monokai"
antsibull_ext_color_scheme = "none"
nitpicky = True

html_theme = "furo"
html_title = "stepfunctions.iam"
html_static_path = [str(Path(__file__).with_name("static"))]
html_css_files = ["site.css"]
html_copy_source = False
html_show_sphinx = False

_ANSIBLE = "https://docs.ansible.com/ansible/latest"
_LABELS = {
    "action_plugins": "plugins/action.html",
    "ansible_configuration_settings": "reference_appendices/config.html",
    "common_return_values": "reference_appendices/common_return_values.html",
}
_PLUGIN_LABEL = re.compile(r"ansible_collections\.(\w+)\.(\w+)\.(\w+_[a-z]+)(__.*)?")


def setup(app: Sphinx) -> None:
    app.connect("missing-reference", of_ansible)
    app.connect("html-page-context", link_to_source)


def of_ansible(dummy_app: Sphinx, dummy_env: Any, node: Any, content: nodes.Node) -> Any:
    """A reference to what Ansible documents: found by its name, so that building needs no network."""
    target = node["reftarget"]
    if target in _LABELS:
        url = f"{_ANSIBLE}/{_LABELS[target]}"
    elif node["reftype"] == "envvar" and target.startswith("ANSIBLE_"):
        url = f"{_ANSIBLE}/{_LABELS['ansible_configuration_settings']}#envvar-{target}"
    elif found := _PLUGIN_LABEL.fullmatch(target):
        namespace, name, page, dummy = found.groups()
        if (namespace, name) == ("stepfunctions", "iam"):
            return None
        url = f"{_ANSIBLE}/collections/{namespace}/{name}/{page}.html"
    else:
        return None
    return nodes.reference("", "", content, internal=False, refuri=url)


def link_to_source(
    app: Sphinx, page: str, dummy_template: str, context: dict[str, Any], dummy_tree: Any
) -> None:
    """Let the theme's link lead to the file that a page is written in."""
    sources = json.loads((Path(app.srcdir) / "sources.json").read_text(encoding="utf-8"))
    context["theme_source_view_link"] = sources.get(page)
