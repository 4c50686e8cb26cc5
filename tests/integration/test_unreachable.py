# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A failure says whether the account could not be entered, or something in it went wrong."""

from __future__ import annotations

from typing import Any

import pytest
from local_aws import AccessDenied, DropConnection, ErrorResponse, Fault, LocalAws, Throttle
from module_run import ModuleRunner

ACCOUNT = "222222222222"
ROLES = [{"name": "orders"}, {"name": "payments"}]
INTO = {"assume_role_arn": f"arn:aws:iam::{ACCOUNT}:role/automation"}
ONCE = {"aws_config": {"retries": {"total_max_attempts": 1}}}
ASSUME = {"actions": ("sts:AssumeRole",)}
INSIDE = {"account_id": ACCOUNT}


@pytest.mark.parametrize(
    ("fault", "unreachable"),
    [
        (AccessDenied(**ASSUME), True),
        (Throttle(**ASSUME), True),
        (DropConnection(**ASSUME), True),
        (DropConnection(**INSIDE), True),
        (ErrorResponse(**INSIDE, code="InvalidClientTokenId", status=403), True),
        (ErrorResponse(**INSIDE, code="ExpiredToken", status=403), True),
        (AccessDenied(**INSIDE), False),
        (Throttle(**INSIDE), False),
        (ErrorResponse(**INSIDE, code="ServiceFailure", status=500), False),
        (DropConnection(**INSIDE, actions=("iam:CreateRole",)), False),
        (ErrorResponse(**INSIDE, code="ExpiredToken", status=403, actions=("iam:Create*",)), False),
    ],
    ids=lambda each: each.kind if isinstance(each, Fault) else None,
)
def test_whether_the_account_was_entered(
    aws: LocalAws, execution_roles: ModuleRunner, fault: Fault, unreachable: bool
) -> None:
    aws.faults(fault)
    failure = execution_roles.fails(roles=ROLES, **INTO, **ONCE)
    assert failure.result["account_unreachable"] is unreachable


def test_without_credentials_no_account_is_reached(aws: LocalAws) -> None:
    environment = aws.environment(AWS_ACCESS_KEY_ID="", AWS_SECRET_ACCESS_KEY="")
    failure = ModuleRunner("execution_role_info", aws, environment).fails()
    assert "no AWS credentials" in failure.msg
    assert failure.result["account_unreachable"] is True


@pytest.mark.parametrize("options", [{"name": "a b"}, {"name": "a", "assume_role_arn": "nowhere"}])
def test_what_is_wrong_before_any_call_says_nothing_of_the_account(
    aws: LocalAws, execution_role: ModuleRunner, options: dict[str, Any]
) -> None:
    assert execution_role.fails(**options).result["account_unreachable"] is False
    assert aws.calls() == []
