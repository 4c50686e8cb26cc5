# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The filter gives the trust policy that the module writes, in a playbook and from Python."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from ansible.errors import AnsibleFilterError
from ansible_collections.stepfunctions.iam.plugins.filter.trust_policy import (
    FilterModule,
    trust_policy,
)

ACCOUNT = "123456789012"


def test_the_filter_has_its_name() -> None:
    assert FilterModule().filters() == {"trust_policy": trust_policy}


def test_todays_policy() -> None:
    assert trust_policy(ACCOUNT) == {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Principal": {"Service": "states.amazonaws.com"},
                "Action": "sts:AssumeRole",
                "Condition": {
                    "StringEquals": {"aws:SourceAccount": ACCOUNT},
                    "ArnLike": {"aws:SourceArn": f"arn:aws:states:*:{ACCOUNT}:stateMachine:*"},
                },
            }
        ],
    }


def test_the_policy_of_the_first_documentation() -> None:
    policy = trust_policy(
        ACCOUNT, principal="regional", region="us-east-1", confused_deputy_protection=False
    )
    assert policy["Statement"] == [
        {
            "Effect": "Allow",
            "Principal": {"Service": "states.us-east-1.amazonaws.com"},
            "Action": "sts:AssumeRole",
        }
    ]


def test_both_principals_in_another_partition() -> None:
    (statement,) = trust_policy(ACCOUNT, principal="both", region="cn-north-1", partition="aws-cn")[
        "Statement"
    ]
    assert statement["Principal"]["Service"] == [
        "states.amazonaws.com",
        "states.cn-north-1.amazonaws.com",
    ]
    assert statement["Condition"]["ArnLike"]["aws:SourceArn"].startswith("arn:aws-cn:states:")


@pytest.mark.parametrize(
    ("account", "options", "message"),
    [
        ("12345", {}, "12 digits"),
        (123456789012, {}, "quote it"),
        (ACCOUNT, {"principal": "regional"}, "no region is configured"),
        (ACCOUNT, {"principal": "local"}, "one of global, regional, both is expected"),
        (ACCOUNT, {"source_accounts": []}, "source_accounts is empty"),
        (ACCOUNT, {"statements": [{"Effect": "Allow"}]}, "one of Principal and NotPrincipal"),
        (
            ACCOUNT,
            {"statements": [{"Condition": {"a": {"b": datetime.date(2026, 1, 1)}}}]},
            "is a date; quote it",
        ),
    ],
)
def test_bad_input_is_an_error_of_the_filter(
    account: Any, options: dict[str, Any], message: str
) -> None:
    with pytest.raises(AnsibleFilterError, match=message):
        trust_policy(account, **options)
