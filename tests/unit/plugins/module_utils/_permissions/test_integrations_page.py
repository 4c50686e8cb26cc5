# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of the integrations, which `make pages` writes."""

from __future__ import annotations

from pages import integrations


def test_the_page_shows_the_integrations_of_the_table():
    assert integrations.PAGE.read_text(encoding="utf-8") == integrations.page()
