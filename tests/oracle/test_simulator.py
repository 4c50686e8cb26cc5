# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The simulator judges as IAM does, shown with policies that are easy to judge by eye."""

from __future__ import annotations

from typing import Any

import pytest

from oracle import Question, Request, evaluate, evaluate_all

pytestmark = pytest.mark.usefixtures("simulator")

FUNCTION = "arn:aws:lambda:eu-west-1:123456789012:function:charge"
ROLE = "arn:aws:iam::123456789012:role/task"
KEY = "arn:aws:kms:eu-west-1:123456789012:key/0a1b2c3d"


def policy(action: str, resource: str, **more: Any) -> dict[str, Any]:
    statement = {"Effect": "Allow", "Action": action, "Resource": resource, **more}
    return {"Version": "2012-10-17", "Statement": [statement]}


def outcome(document: dict[str, Any], action: str, resource: str, **context: str) -> str:
    return evaluate([document], [Request(action, resource, context)])[0].outcome


def test_a_qualified_function_is_another_resource() -> None:
    granted = policy("lambda:InvokeFunction", FUNCTION)
    assert outcome(granted, "lambda:InvokeFunction", FUNCTION) == "allowed"
    assert outcome(granted, "lambda:InvokeFunction", f"{FUNCTION}:live") == "denied"


def test_a_role_is_passed_to_the_service_of_the_condition_only() -> None:
    to_tasks = {"StringEquals": {"iam:PassedToService": "ecs-tasks.amazonaws.com"}}
    granted = policy("iam:PassRole", ROLE, Condition=to_tasks)
    for service, expected in (("ecs-tasks", "allowed"), ("lambda", "denied")):
        context = {"iam:PassedToService": f"{service}.amazonaws.com"}
        assert outcome(granted, "iam:PassRole", ROLE, **context) == expected


@pytest.mark.parametrize(
    ("action", "resource"), [("sts:AssumeRole", ROLE), ("kms:Decrypt", KEY)], ids=["sts", "kms"]
)
def test_what_a_resource_policy_must_allow_too_is_not_asked(action: str, resource: str) -> None:
    assert outcome(policy(action, resource), action, resource) == "allowed"


def test_an_explicit_deny_wins() -> None:
    document = policy("lambda:*", "*")
    document["Statement"].append({"Effect": "Deny", "Action": "*", "Resource": "*"})
    assert outcome(document, "lambda:InvokeFunction", FUNCTION) == "denied"


@pytest.mark.parametrize(
    ("action", "resource", "context"),
    [
        ("lambda:InvokeFunctions", FUNCTION, {}),
        ("lambda:InvokeFunction", "arn:aws:s3:::charge", {}),
        ("lambda:InvokeFunction", "*", {}),
        ("batch:DescribeJobs", "arn:aws:batch:eu-west-1:123456789012:job/a", {}),
        ("sqs:SendMessage", "arn:aws:sqs:eu-west-1:123456789012:orders", {"s3:prefix": "a"}),
    ],
    ids=["action", "resource type", "no resource", "resource of none", "context key"],
)
def test_a_request_that_cannot_be_is_an_error(
    action: str, resource: str, context: dict[str, str]
) -> None:
    assert outcome(policy("*", "*"), action, resource, **context) == "error"


def test_a_policy_that_cannot_be_is_an_error() -> None:
    document = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*"}]}
    assert outcome(document, "lambda:InvokeFunction", FUNCTION) == "error"


def test_a_request_that_aws_describes_in_two_ways_can_be_asked_unchecked() -> None:
    machine = "arn:aws:states:eu-west-1:123456789012:stateMachine:orders"
    action = "states:InvokeHTTPEndpoint"
    context = {"states:HTTPMethod": "GET"}
    granted = policy(action, machine, Condition={"StringEquals": context})
    requests = [
        Request(action, machine, context, checked=False),
        Request(action, machine, {"states:HTTPMethod": "POST"}, checked=False),
    ]
    assert [verdict.outcome for verdict in evaluate([granted], requests)] == ["allowed", "denied"]


def test_verdicts_come_in_the_order_of_the_questions() -> None:
    requests = [
        Request("lambda:InvokeFunction", FUNCTION, {}),
        Request("lambda:GetFunction", FUNCTION, {}),
    ]
    invoke, get = policy("lambda:InvokeFunction", "*"), policy("lambda:GetFunction", "*")
    answers = evaluate_all([Question([invoke], requests), Question([get], requests)])
    assert [[verdict.outcome for verdict in verdicts] for verdicts in answers] == [
        ["allowed", "denied"],
        ["denied", "allowed"],
    ]
