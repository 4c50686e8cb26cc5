# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tutorial of the documentation is true; where it is meant to change, `make pages` writes it again."""

from __future__ import annotations

from pathlib import Path

from local_aws import LocalAws
from pages import tutorial


def test_whoever_follows_the_tutorial_sees_what_it_shows(aws: LocalAws, tmp_path: Path):
    text = tutorial.PAGE.read_text(encoding="utf-8")
    assert tutorial.followed(text, tmp_path, aws.environment()) == text
