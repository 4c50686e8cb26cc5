# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a trust policy lets Step Functions in. (The rules: _policy/test_trust.py.)"""

from __future__ import annotations

import json
from typing import Any

import pytest
from ansible.errors import AnsibleFilterError
from ansible_collections.stepfunctions.iam.plugins.test.assumable_by_step_functions import (
    TestModule as JinjaTests,
)

is_assumable = JinjaTests().tests()["assumable_by_step_functions"]


def policy(service: str) -> dict[str, Any]:
    statement = {"Effect": "Allow", "Principal": {"Service": service}, "Action": "sts:AssumeRole"}
    return {"Version": "2012-10-17", "Statement": [statement]}


@pytest.mark.parametrize(
    ("service", "region", "assumable"),
    [
        ("states.amazonaws.com", None, True),
        ("states.amazonaws.com", "eu-central-1", True),
        ("states.eu-central-1.amazonaws.com", None, True),
        ("states.eu-central-1.amazonaws.com", "eu-central-1", True),
        ("states.eu-central-1.amazonaws.com", "us-east-1", False),
        ("swf.amazonaws.com", None, False),
        ("events.amazonaws.com", None, False),
    ],
)
def test_is_assumable(service: str, region: str | None, assumable: bool) -> None:
    assert is_assumable(policy(service), region) is assumable
    assert is_assumable(json.dumps(policy(service)), region=region) is assumable


@pytest.mark.parametrize("value", [None, "{", ["a"]])
def test_what_is_no_document_is_an_error(value: Any) -> None:
    with pytest.raises(AnsibleFilterError, match="trust policy"):
        is_assumable(value)
