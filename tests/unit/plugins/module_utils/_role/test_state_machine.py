# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The option state_machine: what it says of a state machine, and what is taken from the deployed one."""

from __future__ import annotations

from typing import Any

import pytest
from ansible_collections.stepfunctions.iam.plugins.module_utils._errors import InvalidOption
from ansible_collections.stepfunctions.iam.plugins.module_utils._policy.trust import Account
from ansible_collections.stepfunctions.iam.plugins.module_utils._role.state_machine import (
    Deployed,
    StateMachine,
)

ACCOUNT = Account("123456789012", "aws", "eu-west-1")
ARN = "arn:aws:states:eu-central-1:123456789012:stateMachine:orders"
KEY = "arn:aws:kms:eu-west-1:123456789012:key/0a1b"
PUBLISH = {
    "StartAt": "Tell",
    "States": {
        "Tell": {
            "Type": "Task",
            "Resource": "arn:aws:states:::sns:publish",
            "Parameters": {"TopicArn.$": "$.topic"},
            "End": True,
        }
    },
}


def declared(**options: Any) -> StateMachine:
    return StateMachine.from_options(options)


def actions(state_machine: StateMachine, deployed: Deployed | None = None) -> set[str]:
    """The services whose actions the policy allows."""
    document = state_machine.permissions(ACCOUNT, deployed).document
    found = [statement["Action"] for statement in document["Statement"]]
    listed = [
        each for action in found for each in ([action] if isinstance(action, str) else action)
    ]
    return {each.partition(":")[0] for each in listed}


class TestOwnArn:
    def test_is_the_declared_one(self) -> None:
        assert declared(arn=ARN).own_arn(ACCOUNT) == ARN

    def test_follows_from_the_name_in_the_region_of_the_connection(self) -> None:
        arn = declared(name="orders").own_arn(ACCOUNT)
        assert arn == "arn:aws:states:eu-west-1:123456789012:stateMachine:orders"

    def test_is_not_known_of_a_definition_alone(self) -> None:
        assert declared(definition=PUBLISH).own_arn(ACCOUNT) is None

    def test_of_another_account_is_refused(self) -> None:
        with pytest.raises(InvalidOption, match="is in account 123456789012 and the role in 2109"):
            declared(arn=ARN).own_arn(Account("210987654321", "aws", "eu-west-1"))

    def test_of_a_name_needs_a_region(self) -> None:
        with pytest.raises(InvalidOption, match="set the region"):
            declared(name="orders").own_arn(Account("123456789012", "aws"))


class TestDeployed:
    deployed = Deployed(
        ARN,
        '{"StartAt": "Tell", "States": {"Tell": {"Type": "Pass", "End": true}}}',
        "EXPRESS",
        logging=True,
        tracing=True,
        kms_key_arn=KEY,
    )

    def test_settings_are_taken_from_it(self) -> None:
        assert actions(declared(arn=ARN), self.deployed) == {"logs", "xray", "kms"}

    def test_declared_settings_come_first(self) -> None:
        state_machine = declared(arn=ARN, logging=False, tracing=False)
        assert actions(state_machine, self.deployed) == {"kms"}

    def test_its_type_holds(self) -> None:
        waits = {
            "StartAt": "Wait",
            "States": {
                "Wait": {
                    "Type": "Task",
                    "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
                    "End": True,
                }
            },
        }
        with pytest.raises(InvalidOption, match=r"States\.Wait: an Express state machine cannot"):
            declared(definition=waits, arn=ARN).permissions(ACCOUNT, self.deployed)


class TestOptions:
    @pytest.mark.parametrize(
        ("value", "logs"),
        [
            (True, True),
            ("yes", True),
            ("false", False),
            ("arn:aws:logs:eu-west-1:123456789012:log-group:/states/orders:*", True),
        ],
    )
    def test_logging_is_a_boolean_or_a_log_group(self, value: Any, logs: bool) -> None:
        assert ("logs" in actions(declared(definition=PUBLISH, logging=value))) == logs

    @pytest.mark.parametrize(
        ("options", "message"),
        [
            ({}, "give the definition, or the arn or name"),
            ({"definition_substitutions": {"A": "b"}, "arn": ARN}, "belong to a definition"),
            ({"arn": "arn:aws:sns:eu-west-1:123456789012:orders"}, "ARN of a state machine"),
            ({"name": "a/b"}, "the name of a state machine"),
            ({"arn": ARN, "name": "others"}, "are not of the same one"),
            ({"name": "a", "kms_key_arn": "0a1b"}, "the ARN of a key"),
            ({"name": "a", "logging": "loud"}, "a boolean or the ARN of a log group"),
            ({"name": "a", "policy_name": "a b"}, "policy_name"),
            ({"name": "a", "type": "FAST"}, "one of STANDARD, EXPRESS"),
            ({"name": "a", "unresolved": "guess"}, "one of wildcard, fail"),
            ({"definition": "x", "definition_substitutions": {"A": ["b"]}}, "A: a text, number"),
            ({"name": "a", "operations": {"s3": {"actions": ["s3:Get"]}}}, "what follows :::"),
            ({"name": "a", "operations": {"aws-sdk:a:b": {}}}, "with a list of actions"),
            ({"name": "a", "operations": {"aws-sdk:a:b": {"actions": ["Get"]}}}, "an IAM action"),
            (
                {
                    "name": "a",
                    "operations": {"aws-sdk:a:b": {"actions": ["s3:Get"], "resources": ["b"]}},
                },
                "an ARN or [*]",
            ),
        ],
    )
    def test_what_cannot_be_is_refused(self, options: dict[str, Any], message: str) -> None:
        with pytest.raises(InvalidOption, match=message):
            declared(**options)

    def test_what_is_not_resolved_can_be_an_error(self) -> None:
        with pytest.raises(InvalidOption, match=r"States\.Tell: TopicArn: \$\.topic is known only"):
            declared(definition=PUBLISH, unresolved="fail").permissions(ACCOUNT)
