# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which links of the site's HTML are found to lead nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from docs_site.links import broken_links


@pytest.mark.parametrize(
    ("link", "problem"),
    [
        ("other/page.html", None),
        ("other/page.html#there", None),
        ("#here", None),
        ("#", None),
        ("picture.png", None),
        ("https://example.com/nowhere", None),
        ("gone.html", "no file"),
        ("other", "no file"),
        ("other/page.html#gone", "no anchor"),
        ("#gone", "no anchor"),
    ],
)
def test_a_link_leads_to_a_file_and_an_anchor_that_are_there(
    tmp_path: Path, link: str, problem: str | None
):
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "page.html").write_text('<h1 id="there">Page</h1>')
    (tmp_path / "picture.png").touch()
    (tmp_path / "index.html").write_text(f'<h1 id="here">Index</h1><a href="{link}">link</a>')
    found = [f"index.html: {problem} {link}"] if problem else []
    assert broken_links(tmp_path) == found
