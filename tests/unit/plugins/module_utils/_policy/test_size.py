# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents as they are sent, and how large they are to IAM."""

from __future__ import annotations

import json

from ansible_collections.stepfunctions.iam.plugins.module_utils._policy.size import compact, size


def test_no_white_space_is_sent() -> None:
    assert compact({"Version": "2012-10-17", "Statement": [{"Effect": "Allow"}]}) == (
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow"}]}'
    )


def test_the_version_is_sent_first() -> None:
    sent = compact({"Statement": [], "Id": "x", "Version": "2012-10-17"})
    assert list(json.loads(sent)) == ["Version", "Id", "Statement"]


def test_letters_are_sent_as_they_are() -> None:
    assert compact({"Id": "ü"}) == '{"Id":"ü"}'


def test_white_space_within_does_not_count_either() -> None:
    assert size({"Id": "a b\tc\n"}) == len('{"Id":"abc\\t\\n"}')


def test_each_character_counts_once() -> None:
    assert size({"Id": "ü"}) == len('{"Id":"ü"}')
