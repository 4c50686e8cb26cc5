# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""How pages that are written for a forge become pages of the site."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from docs_site.sources import SourceError, Sources, contents, page_of

FILES = {
    "README.md": "# Overview\n",
    "docs/README.md": "# Index\n",
    "docs/guide.md": "# Guide\n",
    "docs/schema.json": "{}",
    "docs/checks/one.md": "# One\n",
    "roles/audit/README.md": "# Role\n",
    "plugins/modules/audit.py": "",
    "plugins/module_utils/_table.py": "",
    "galaxy.yml": "repository: https://forge.example/project\n",
}


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    subprocess.run(["git", "init", "--quiet", str(tmp_path)], check=True)
    return tmp_path


def written(repository: Path, text: str, file: str = "docs/guide.md") -> str:
    """What becomes of the text of a file."""
    (repository / file).write_text(text)
    sources = Sources(repository)
    site = repository / ".git" / "site"
    sources.write(site)
    return (site / page_of(file)).read_text()


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("checks/one.md", "checks/one.md"),
        ("../README.md#install", "overview.md#install"),
        ("../roles/audit/README.md", "roles/audit/index.md"),
        ("schema.json", "schema.json"),
        ("../plugins/modules/audit.py", "reference/audit_module.rst"),
        ("../plugins/modules", "reference/index.rst"),
        (
            "https://forge.example/project/blob/main/roles/audit/README.md#result",
            "roles/audit/index.md#result",
        ),
        ("https://forge.example/project/issues", "https://forge.example/project/issues"),
        (
            "../plugins/module_utils/_table.py",
            "https://forge.example/project/blob/main/plugins/module_utils/_table.py",
        ),
        ("../roles/audit", "https://forge.example/project/tree/main/roles/audit"),
        ("#here", "#here"),
        ("https://example.com/", "https://example.com/"),
    ],
)
def test_links_are_translated(repository: Path, link: str, expected: str):
    assert written(repository, f"See [this]({link}).\n") == f"See [this]({expected}).\n"


def test_what_is_quoted_is_no_link(repository: Path):
    text = "```markdown\n[this](gone.md)\n```\n"
    assert written(repository, text) == text


@pytest.mark.parametrize("link", ["gone.md", "https://forge.example/project/blob/main/gone.md"])
def test_a_link_that_leads_nowhere_is_an_error(repository: Path, link: str):
    with pytest.raises(SourceError, match=f"docs/guide.md: the link to {link} leads nowhere"):
        written(repository, f"See [this]({link}).\n")


def test_the_lists_of_an_index_are_its_tables_of_contents():
    index = "# Index\n\n## Guides\n\n- [The guide](guide.md): see [one](one.md)\n- [Away](https://a.b)\n"
    assert contents(index) == (
        "\n```{toctree}\n:hidden:\n:caption: Guides\n\nThe guide <guide.md>\n```\n"
    )
