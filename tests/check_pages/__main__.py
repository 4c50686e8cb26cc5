# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the pages of the audit's checks again: `make check-pages`."""

from __future__ import annotations

from pathlib import Path

from . import pages

DIRECTORY = Path(__file__).parents[2] / "docs" / "checks"

for old in DIRECTORY.glob("*.md"):
    old.unlink()
for name, text in pages():
    (DIRECTORY / name).write_text(text, encoding="utf-8")
