# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The filters give the policy and its explanation, and refuse what cannot be in one sentence."""

from __future__ import annotations

from typing import Any

import pytest
from ansible.errors import AnsibleFilterError
from ansible.utils.display import Display
from ansible_collections.stepfunctions.iam.plugins.filter.explain_permissions import (
    FilterModule as Explaining,
)
from ansible_collections.stepfunctions.iam.plugins.filter.permissions_policy import (
    FilterModule as Deriving,
)

ARN = "arn:aws:states:eu-west-1:123456789012:stateMachine:Orders"
policy = Deriving().filters()["permissions_policy"]
explain = Explaining().filters()["explain_permissions"]


def calling(resource: str, **arguments: Any) -> dict[str, Any]:
    state = {"Type": "Task", "Resource": resource, "Parameters": arguments, "End": True}
    return {"StartAt": "Call", "States": {"Call": state}}


PUBLISH = calling("arn:aws:states:::sns:publish", TopicArn="${Topic}")
TOPIC = "arn:aws:sns:eu-west-1:123456789012:orders"


@pytest.fixture
def warnings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    shown: list[str] = []
    monkeypatch.setattr(Display, "warning", lambda dummy, message, *more: shown.append(message))
    return shown


def test_the_policy_is_derived_with_substitutions() -> None:
    assert policy(PUBLISH, substitutions={"Topic": TOPIC}) == {
        "Version": "2012-10-17",
        "Statement": [
            {"Sid": "SnsPublish", "Effect": "Allow", "Action": "sns:Publish", "Resource": TOPIC}
        ],
    }


@pytest.mark.parametrize(
    ("options", "resource"),
    [
        ({}, "arn:aws:sns:*:*:orders"),
        ({"account": "123456789012", "region": "eu-west-1"}, TOPIC),
        ({"arn": ARN}, TOPIC),
        (
            {"partition": "aws-cn", "region": "cn-north-1"},
            "arn:aws-cn:sns:cn-north-1:*:orders",
        ),
    ],
)
def test_what_is_known_of_the_place_is_filled_in(options: dict[str, Any], resource: str) -> None:
    (statement,) = policy(PUBLISH, substitutions={"Topic": "orders"}, **options)["Statement"]
    assert statement["Resource"] == resource


@pytest.mark.parametrize(
    ("options", "actions"),
    [
        ({}, set()),
        ({"logging": True}, {"logs"}),
        ({"logging": "yes"}, {"logs"}),
        ({"logging": "arn:aws:logs:eu-west-1:123456789012:log-group:x:*"}, {"logs"}),
        ({"logging": "no", "tracing": "no"}, set()),
        ({"tracing": True}, {"xray"}),
        ({"kms_key_arn": "arn:aws:kms:eu-west-1:123456789012:key/k"}, {"kms"}),
    ],
)
def test_settings_of_the_state_machine_count(options: dict[str, Any], actions: set[str]) -> None:
    nothing = {"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}
    statements = policy(nothing, arn=ARN, **options)["Statement"]
    found = {action.split(":")[0] for each in statements for action in each["Action"]}
    assert found == actions


def test_the_explanation_names_state_resource_and_reason() -> None:
    assert explain(PUBLISH, account="123456789012", region="eu-west-1")["tasks"] == [
        {
            "path": "States.Call",
            "resource": "arn:aws:states:::sns:publish",
            "actions": ["sns:Publish"],
            "resources": ["arn:aws:sns:eu-west-1:123456789012:*"],
            "statements": [
                {
                    "actions": ["sns:Publish"],
                    "resources": ["arn:aws:sns:eu-west-1:123456789012:*"],
                    "why": "to publish the message",
                }
            ],
            "unresolved": [
                "TopicArn: ${Topic} is known only at run time; "
                "arn:aws:sns:eu-west-1:123456789012:* is granted"
            ],
            "unknown": [],
        }
    ]


def test_an_unknown_call_is_granted_nothing_and_warned_of(warnings: list[str]) -> None:
    definition = calling("arn:aws:states:::aws-sdk:newservice:doThing")
    assert policy(definition)["Statement"] == []
    assert warnings == [
        "permissions_policy: States.Call: what aws-sdk:newservice:doThing needs is not known; "
        "say so under operations; nothing is allowed for it"
    ]


def test_a_call_that_is_said_is_granted(warnings: list[str]) -> None:
    operations = {"aws-sdk:newservice:doThing": {"actions": ["new:Do"]}}
    definition = calling("arn:aws:states:::aws-sdk:newservice:doThing")
    assert policy(definition, operations=operations)["Statement"] == [
        {"Sid": "NewserviceDoThing", "Effect": "Allow", "Action": "new:Do", "Resource": "*"}
    ]
    assert warnings == []


@pytest.mark.parametrize(
    ("definition", "options", "message"),
    [
        (PUBLISH, {"name": "x"}, "permissions_policy has no option name; it has account, arn"),
        (None, {}, "a definition is expected, and null was given"),
        ("nonsense", {}, "definition: a mapping, or JSON or YAML text of one, is expected"),
        (
            calling("arn:aws:states:::sns:publish.sync"),
            {},
            "permissions_policy: definition, States.Call: sns:publish cannot wait with .sync",
        ),
        (PUBLISH, {"account": 123456789012}, "account 123456789012: an account id is a string"),
        (PUBLISH, {"region": "Ireland"}, "region 'Ireland': the code of a region"),
        (PUBLISH, {"region": 5}, "region 5: the code of a region"),
        (PUBLISH, {"partition": "azure"}, "partition 'azure': a partition such as aws"),
        (PUBLISH, {"arn": "Orders"}, "arn 'Orders': the ARN of a state machine is expected"),
        (PUBLISH, {"arn": 5}, "arn 5: the ARN of a state machine is expected"),
        (PUBLISH, {"type": "express"}, "type 'express': one of STANDARD, EXPRESS is expected"),
        (PUBLISH, {"logging": "maybe"}, "logging 'maybe': a boolean or the ARN of a log group"),
        (PUBLISH, {"tracing": "maybe"}, "tracing 'maybe': a boolean is expected"),
        (PUBLISH, {"kms_key_arn": "k"}, "kms_key_arn 'k': the ARN of a key is expected"),
        (PUBLISH, {"substitutions": "x"}, "substitutions: a mapping is expected"),
        (
            PUBLISH,
            {"substitutions": {"Topic": ["x"]}},
            "substitutions.Topic: a text, number or boolean is expected",
        ),
        (PUBLISH, {"unresolved": "ignore"}, "one of wildcard, fail is expected"),
        (
            PUBLISH,
            {"unresolved": "fail"},
            "States.Call: TopicArn: ${Topic} is known only at run time; arn:aws:sns:*:*:* is granted",
        ),
        (
            calling("arn:aws:states:::aws-sdk:newservice:doThing"),
            {"unresolved": "fail"},
            "not everything can be told before it runs: States.Call: what aws-sdk:newservice:doThing",
        ),
        (PUBLISH, {"operations": ["x"]}, "operations: a mapping is expected"),
        (PUBLISH, {"operations": {"x": {}}}, "such a name as aws-sdk:newservice:doThing"),
        (PUBLISH, {"operations": {"a:b": {}}}, "a mapping with a list of actions"),
        (PUBLISH, {"operations": {"a:b": {"actions": []}}}, "a mapping with a list of actions"),
        (
            PUBLISH,
            {"operations": {"a:b": {"actions": ["a:*"]}}},
            "operations.a:b.actions 'a:*': an IAM action such as s3:GetObject is expected",
        ),
        (
            PUBLISH,
            {"operations": {"a:b": {"actions": ["a:B"], "resources": ["b"]}}},
            "operations.a:b.resources 'b': an ARN or * is expected",
        ),
    ],
)
def test_what_cannot_be_is_refused(definition: Any, options: Any, message: str) -> None:
    with pytest.raises(AnsibleFilterError) as refused:
        policy(definition, **options)
    assert message in str(refused.value)
    assert str(refused.value).startswith("permissions_policy")
