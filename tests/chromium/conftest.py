# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""One browser for all tests of the page, and the pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.stepfunctions.iam.plugins.filter.audit_report import audit_report

from chromium.browser import Chromium, executable


@pytest.fixture(scope="session")
def chromium() -> Iterator[Chromium]:
    """Skip where there is no Chromium; where there is and it does not start, the test fails."""
    if not executable():
        pytest.skip("chromium is missing, which shows the page of an audit")
    browser = Chromium()
    yield browser
    browser.close()


@pytest.fixture
def shown(chromium: Chromium, tmp_path: Path) -> Iterator[Callable[..., Chromium]]:
    """Show the page of a result. Whatever a test does, nothing is loaded and nothing goes wrong on the page."""

    def show(result: Any, **size: int) -> Chromium:
        path = tmp_path / "page.html"
        path.write_text(audit_report(result, "html"), encoding="utf-8")
        chromium.problems.clear()
        chromium.requests.clear()
        chromium.media()
        chromium.open(path, **size)
        return chromium

    yield show
    assert chromium.problems == []
    assert chromium.requests == []
