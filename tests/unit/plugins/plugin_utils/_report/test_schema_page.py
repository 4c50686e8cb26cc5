# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of the reports' schema, which `make pages` writes."""

from __future__ import annotations

from pages import report_schema


def test_the_page_says_what_the_schema_says():
    assert report_schema.PAGE.read_text(encoding="utf-8") == report_schema.page()
