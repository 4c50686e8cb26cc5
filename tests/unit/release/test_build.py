# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A release is refused unless tag, metadata and changelog say the same; its notes are the changelog's."""

from __future__ import annotations

from pathlib import Path

import pytest
from release import build

CHANGELOG = """# Release Notes

<a id="v1-2-0"></a>
## v1\\.2\\.0

<a id="release-summary"></a>
### Release Summary

New\\.

<a id="v1-1-0"></a>
## v1\\.1\\.0

Old\\.
"""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    (tmp_path / "galaxy.yml").write_text("version: 1.2.0\n")
    (tmp_path / "CHANGELOG.md").write_text(CHANGELOG)
    changelogs = tmp_path / "changelogs"
    (changelogs / "fragments").mkdir(parents=True)
    (changelogs / "changelog.yaml").write_text(
        "releases: {1.2.0: {changes: {release_summary: New.}}, 1.1.0: {}}\n"
    )
    return tmp_path


def test_a_version_that_all_agree_on_is_released_with_its_own_notes(source: Path) -> None:
    assert list(build.problems("1.2.0", source)) == []
    assert build.section("1.2.0", source) == "### Release Summary\n\nNew\\."


@pytest.mark.parametrize(
    ("version", "problems"),
    [
        (
            "1.3.0",
            [
                "galaxy.yml has version 1.2.0",
                "the changelog has no 1.3.0: run antsibull-changelog release",
                "CHANGELOG.md has no 1.3.0: run antsibull-changelog generate",
            ],
        ),
        ("1.1.0", ["galaxy.yml has version 1.2.0", "the changelog has no summary of 1.1.0"]),
        ("v1.2.0", ["not a version such as 1.0.0: 'v1.2.0'"]),
    ],
)
def test_any_other_version_is_refused(source: Path, version: str, problems: list[str]) -> None:
    assert list(build.problems(version, source)) == problems


def test_a_change_that_is_in_no_release_is_not_forgotten(source: Path) -> None:
    (source / "changelogs" / "fragments" / "late.yml").write_text("bugfixes: [late]\n")
    assert list(build.problems("1.2.0", source)) == [
        "in no release yet: changelogs/fragments/late.yml"
    ]
