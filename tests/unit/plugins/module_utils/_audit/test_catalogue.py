# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogue of checks, and its pages of documentation, which `make pages` writes."""

from __future__ import annotations

import re
from pathlib import Path

from ansible_collections.stepfunctions.iam.plugins.module_utils._audit.catalogue import CATALOGUE
from ansible_collections.stepfunctions.iam.plugins.module_utils._audit.findings import SEVERITIES
from pages import checks

PAGES = Path(__file__).parents[5] / "docs" / "checks"


def test_every_check_has_its_page_as_the_catalogue_says_and_there_is_no_other():
    written = {each.name: each.read_text(encoding="utf-8") for each in PAGES.iterdir()}
    assert written == dict(checks.pages())


def test_ids_and_severities_are_such_as_the_interface_says():
    for check in CATALOGUE.values():
        assert re.fullmatch(r"(trust|permissions|hygiene|drift)(-[a-z]+)+", check.id)
        assert check.severity in SEVERITIES
        assert all((check.title, check.passes, check.tests, check.why, check.evidence, check.mend))
