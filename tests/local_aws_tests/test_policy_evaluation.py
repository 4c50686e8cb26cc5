"""The evaluation of statements by itself: operators, quantifiers and what their absence means."""

from __future__ import annotations

from typing import Any

import pytest
from local_aws.policy_evaluation import Decision, arn_like, decide

CONTEXT: dict[str, str | list[str]] = {
    "aws:SourceAccount": "123456789012",
    "aws:TagKeys": ["team", "env"],
    "s3:max-keys": "10",
}


def allowed(condition: dict[str, Any]) -> bool:
    statement = {"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": condition}
    decision: Decision = decide(
        [{"Statement": statement}],
        action="s3:ListBucket",
        resource="arn:aws:s3:::b",
        context=CONTEXT,
    )
    return decision == "allow"


@pytest.mark.parametrize(
    ("operator", "key", "value", "met"),
    [
        ("StringEquals", "aws:sourceaccount", "123456789012", True),
        ("StringEquals", "aws:SourceAccount", "1", False),
        ("StringEqualsIgnoreCase", "aws:TagKeys", "TEAM", True),
        ("StringLike", "aws:SourceAccount", "1234567890??", True),
        ("StringNotLike", "aws:SourceAccount", "12*", False),
        ("NumericLessThanEquals", "s3:max-keys", 10, True),
        ("NumericLessThan", "s3:max-keys", "10", False),
        ("NumericGreaterThan", "s3:max-keys", "9", True),
        ("NumericGreaterThanEquals", "s3:max-keys", "11", False),
        ("NumericEquals", "s3:max-keys", "ten", False),
        ("NumericNotEquals", "s3:max-keys", "9", True),
        ("ForAllValues:StringEquals", "aws:TagKeys", ["team", "env", "x"], True),
        ("ForAllValues:StringEquals", "aws:TagKeys", ["team"], False),
        ("ForAllValues:StringEquals", "aws:Missing", ["team"], True),
        ("ForAnyValue:StringEquals", "aws:TagKeys", ["env"], True),
        ("ForAnyValue:StringEquals", "aws:Missing", ["env"], False),
        ("StringEquals", "aws:Missing", "x", False),
        ("StringNotEquals", "aws:Missing", "x", True),
        ("StringEqualsIfExists", "aws:Missing", "x", True),
        ("StringEqualsIfExists", "aws:SourceAccount", "x", False),
        ("Null", "aws:Missing", True, True),
        ("Null", "aws:SourceAccount", "true", False),
        ("IpAddress", "aws:SourceAccount", "10.0.0.0/8", False),
    ],
)
def test_condition_operators(operator: str, key: str, value: Any, met: bool) -> None:
    assert allowed({operator: {key: value}}) is met


def test_all_conditions_must_be_met() -> None:
    met = {"StringEquals": {"aws:SourceAccount": "123456789012"}}
    assert allowed({**met, "NumericEquals": {"s3:max-keys": "10"}})
    assert not allowed({**met, "NumericEquals": {"s3:max-keys": "11"}})


@pytest.mark.parametrize(
    ("statement", "decision"),
    [
        ({"Action": "S3:listbucket", "Resource": "*"}, "allow"),
        ({"Action": ["s3:Get*", "s3:List?ucket"], "Resource": "*"}, "allow"),
        ({"Action": "s3:GetObject", "Resource": "*"}, "neutral"),
        ({"NotAction": "iam:*", "Resource": "*"}, "allow"),
        ({"NotAction": "s3:*", "Resource": "*"}, "neutral"),
        ({"Action": "*", "Resource": "arn:aws:s3:::b"}, "allow"),
        ({"Action": "*", "Resource": "arn:aws:s3:::B"}, "neutral"),
        ({"Action": "*", "NotResource": "arn:aws:s3:::b"}, "neutral"),
        ({"Action": "*", "NotResource": "arn:aws:s3:::c"}, "allow"),
        ({"Effect": "Deny", "Action": "*", "Resource": "*"}, "deny"),
    ],
)
def test_actions_and_resources(statement: dict[str, Any], decision: Decision) -> None:
    document = {"Statement": [{"Effect": "Allow", **statement}]}
    assert (
        decide([document], action="s3:ListBucket", resource="arn:aws:s3:::b", context={})
        == decision
    )


def test_a_deny_wins_in_any_order_and_document() -> None:
    allow = {"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}
    deny = {"Statement": {"Effect": "Deny", "Action": "s3:*", "Resource": "*"}}
    for documents in ([allow, deny], [deny, allow]):
        assert decide(documents, action="s3:ListBucket", resource="*", context={}) == "deny"
    assert decide([allow], action="s3:ListBucket", resource="*", context={}) == "allow"


def test_arns_match_component_by_component() -> None:
    arn = "arn:aws:states:us-east-1:123456789012:stateMachine:name:alias"
    assert arn_like("arn:aws:states:*:123456789012:stateMachine:*", arn)
    assert arn_like("*", arn)
    assert not arn_like("arn:aws:states:*", arn)
    assert not arn_like("arn:*:123456789012:stateMachine:*", arn)
