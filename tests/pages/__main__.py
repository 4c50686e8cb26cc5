# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes them again: `make pages`."""

from __future__ import annotations

import tempfile
from pathlib import Path

from local_aws import LocalAws

from . import checks, followed, integrations, report_schema

DOCS = Path(__file__).parents[2] / "docs"

for old in (DOCS / "checks").glob("*.md"):
    old.unlink()
for name, text in checks.pages():
    (DOCS / "checks" / name).write_text(text, encoding="utf-8")

for each in (integrations, report_schema):
    each.PAGE.write_text(each.page(), encoding="utf-8")

with LocalAws() as aws:
    for page in followed.PAGES:
        aws.reset()
        text = page.read_text(encoding="utf-8")
        with tempfile.TemporaryDirectory() as directory:
            text = followed.with_outputs(text, Path(directory), aws.environment())
        page.write_text(text, encoding="utf-8")
