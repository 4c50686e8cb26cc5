# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What IAM certainly refuses is found; what it might take passes."""

from __future__ import annotations

from typing import Any

import pytest
from ansible_collections.stepfunctions.iam.plugins.module_utils._policy.document import (
    PolicyDocumentError,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._policy.grammar import (
    check_permissions_policy,
    check_trust_policy,
)

ALLOW = {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}
TRUST = {
    "Effect": "Allow",
    "Principal": {"Service": "states.amazonaws.com"},
    "Action": "sts:AssumeRole",
}


def changed(statement: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """A policy of one statement, of which elements are changed, or left out by None."""
    elements = {key: value for key, value in {**statement, **changes}.items() if value is not None}
    return {"Version": "2012-10-17", "Statement": elements}


@pytest.mark.parametrize(
    "changes",
    [
        {"Sid": ""},
        {"Sid": "Invoke1"},
        {"Effect": "Deny"},
        {"Action": "*"},
        {"Action": ["s3:Get*", "elasticmapreduce:DescribeCluster", "execute-api:?nvoke"]},
        {"Action": None, "NotAction": "iam:*"},
        {"Resource": None, "NotResource": ["arn:aws:s3:::b", "arn:aws:s3:::b/*"]},
        {"Resource": "arn:aws:lambda:*:123456789012:function:orders:*"},
        {"Resource": "arn:aws:s3:::orders/${aws:PrincipalTag/Team}/ü"},
        {"Condition": {}},
        {"Condition": {"StringEquals": {"iam:PassedToService": ["ecs-tasks.amazonaws.com"]}}},
        {"Condition": {"ForAllValues:StringLikeIfExists": {"dynamodb:LeadingKeys": "a*"}}},
        {"Condition": {"Bool": {"aws:SecureTransport": True}, "Null": {"a:b": "false"}}},
        {"Condition": {"NumericLessThanEquals": {"s3:max-keys": 10}}},
        {"Condition": {"IpAddress": {"aws:SourceIp": ["203.0.113.0/24"]}}},
    ],
)
def test_a_permissions_policy_that_iam_may_take_passes(changes: dict[str, Any]) -> None:
    check_permissions_policy(changed(ALLOW, **changes), "policy")


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"Action": "sts:*"},
        {"Action": "STS:assumerole"},
        {"Action": ["sts:AssumeRole", "sts:TagSession"]},
        {"Principal": "*", "Effect": "Deny"},
        {"Principal": {"AWS": "*"}},
        {"Principal": {"AWS": ["123456789012", "arn:aws-cn:iam::123456789012:root"]}},
        {"Principal": {"AWS": "arn:aws:sts::123456789012:assumed-role/caller/session"}},
        {"Principal": {"AWS": "AROA0123456789EXAMPLE"}},
        {"Principal": {"Service": "ec2.amazonaws.com.cn", "Federated": "accounts.google.com"}},
        {"Principal": None, "NotPrincipal": {"AWS": "123456789012"}, "Effect": "Deny"},
    ],
)
def test_a_trust_policy_that_iam_may_take_passes(changes: dict[str, Any]) -> None:
    check_trust_policy(changed(TRUST, **changes), "trust")


OF_BOTH = [
    ({"Sid": "a-b"}, "Sid 'a-b' may hold only letters and digits"),
    ({"Sid": 7}, "Sid 7"),
    ({"Effect": None}, "Effect is Allow or Deny, not None"),
    ({"Effect": "ALLOW"}, "Effect is Allow or Deny, not 'ALLOW'"),
    ({"effect": "Allow"}, "unknown element 'effect'; it is written Effect"),
    ({"Foo": "Allow"}, "unknown element 'Foo'; known are Sid, Effect"),
    ({"Action": None}, "one of Action and NotAction is needed, and neither is given"),
    ({"NotAction": "sts:*"}, "one of Action and NotAction is needed, and both are given"),
    ({"Action": []}, "Action is empty"),
    ({"Action": ["sts:AssumeRole", 7]}, "Action: 7 is not"),
    ({"Action": "AssumeRole"}, "'AssumeRole' is not"),
    ({"Condition": ["x"]}, "Condition: a mapping of operators is expected"),
    ({"Condition": {"Equals": {"a": "b"}}}, "'Equals' is no condition operator"),
    ({"Condition": {"NullIfExists": {"a": "true"}}}, "'NullIfExists' is no condition operator"),
    ({"Condition": {"Bool": "true"}}, "a mapping of condition keys is expected"),
    ({"Condition": {"Bool": {"a:b": None}}}, "None is no value of a condition"),
    ({"Condition": {"Bool": {"a:b": [["x"]]}}}, "no value of a condition"),
    ({"Condition": {"StringEquals": {"a:b": "€"}}}, "IAM takes no '€' in a policy"),
]


@pytest.mark.parametrize(("changes", "message"), OF_BOTH)
@pytest.mark.parametrize(
    ("check", "statement"), [(check_permissions_policy, ALLOW), (check_trust_policy, TRUST)]
)
def test_a_statement_that_cannot_be_is_refused(
    check: Any, statement: dict[str, Any], changes: dict[str, Any], message: str
) -> None:
    with pytest.raises(PolicyDocumentError, match=f"policy: Statement\\[0\\].*{message}"):
        check(changed(statement, **changes), "policy")


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ({"Version": "2012-10-17"}, "Statement is missing or empty"),
        ({"Version": "2012-10-17", "Statement": []}, "Statement is missing or empty"),
        ({"Version": "2012-10-17", "Statement": ["x"]}, "a statement is a mapping, not 'x'"),
        ({"Version": "2012", "Statement": ALLOW}, "Version '2012' is neither 2012-10-17 nor"),
        ({"Version": "2012-10-17", "statement": ALLOW}, "unknown element 'statement'"),
        ({"Statement": ALLOW}, "Version is missing"),
        (
            {"Version": "2012-10-17", "Statement": [{**ALLOW, "Sid": "A"}, {**ALLOW, "Sid": "A"}]},
            r"Statement\[1\]: Sid 'A' stands in another statement already",
        ),
    ],
)
def test_a_document_that_cannot_be_is_refused(document: dict[str, Any], message: str) -> None:
    with pytest.raises(PolicyDocumentError, match=message):
        check_permissions_policy(document, "policy")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"Principal": "*"}, "Principal does not belong into a permissions policy"),
        ({"NotPrincipal": "*"}, "NotPrincipal does not belong into a permissions policy"),
        ({"Resource": None}, "one of Resource and NotResource is needed, and neither"),
        ({"NotResource": "*"}, "one of Resource and NotResource is needed, and both"),
        ({"Resource": "orders"}, "Resource: 'orders' is not an ARN"),
        ({"Resource": ""}, "Resource: '' is not an ARN"),
        ({"Resource": []}, "Resource is empty"),
        ({"Action": "s3.GetObject"}, "'s3.GetObject' is not service:Name"),
        ({"Action": "s3:Get Object"}, "'s3:Get Object' is not service:Name"),
    ],
)
def test_what_no_permissions_policy_may_hold(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(PolicyDocumentError, match=message):
        check_permissions_policy(changed(ALLOW, **changes), "policy")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"Resource": "*"}, "Resource does not belong into a trust policy"),
        ({"Principal": None}, "one of Principal and NotPrincipal is needed, and neither"),
        ({"NotPrincipal": "*"}, "one of Principal and NotPrincipal is needed, and both"),
        ({"Principal": {}}, "a mapping such as"),
        ({"Principal": "states.amazonaws.com"}, "a mapping such as"),
        ({"Principal": {"service": "a.amazonaws.com"}}, "service"),
        ({"Principal": {"Service": []}}, "Service"),
        ({"Principal": {"Service": "states"}}, "'states' names no principal"),
        ({"Principal": {"AWS": "someone"}}, "'someone' names no principal"),
        ({"Principal": {"AWS": ""}}, "''"),
        ({"Principal": {"AWS": ["*", None]}}, "None"),
        ({"Action": "s3:GetObject"}, "'s3:GetObject' is not an action of sts"),
    ],
)
def test_what_no_trust_policy_may_hold(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(PolicyDocumentError, match=message):
        check_trust_policy(changed(TRUST, **changes), "trust")
