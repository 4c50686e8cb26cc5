# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A state machine as DescribeStateMachine answers it."""

from __future__ import annotations

from typing import Any

import pytest
from ansible_collections.stepfunctions.iam.plugins.module_utils._aws.state_machines import deployed
from ansible_collections.stepfunctions.iam.plugins.module_utils._role.state_machine import Deployed

ARN = "arn:aws-cn:states:cn-north-1:123456789012:stateMachine:orders"
KEYS = "arn:aws-cn:kms:cn-north-1:123456789012:"


def test_what_the_answer_leaves_out_is_off() -> None:
    assert deployed({"stateMachineArn": ARN, "type": "STANDARD"}) == Deployed(
        ARN, "", type="STANDARD"
    )


@pytest.mark.parametrize(
    ("key", "arn"),
    [
        ("1234abcd", f"{KEYS}key/1234abcd"),
        ("alias/orders", f"{KEYS}alias/orders"),
        (f"{KEYS}key/1234abcd", f"{KEYS}key/1234abcd"),
    ],
)
def test_a_key_may_be_named_by_its_id_or_alias_alone(key: str, arn: str) -> None:
    answer: dict[str, Any] = {
        "stateMachineArn": ARN,
        "type": "EXPRESS",
        "encryptionConfiguration": {"type": "CUSTOMER_MANAGED_KMS_KEY", "kmsKeyId": key},
        "loggingConfiguration": {"level": "ALL"},
        "tracingConfiguration": {"enabled": True},
    }
    assert deployed(answer) == Deployed(
        ARN, "", type="EXPRESS", logging=True, tracing=True, kms_key_arn=arn
    )
