# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages of the documentation that are there to be followed; `make pages` writes their outputs again."""

from __future__ import annotations

from pathlib import Path

import pytest
from local_aws import LocalAws
from pages.followed import PAGES, with_outputs


@pytest.mark.parametrize("page", PAGES, ids=[page.stem for page in PAGES])
def test_whoever_follows_a_page_sees_what_it_shows(aws: LocalAws, tmp_path: Path, page: Path):
    text = page.read_text(encoding="utf-8")
    assert with_outputs(text, tmp_path, aws.environment()) == text
