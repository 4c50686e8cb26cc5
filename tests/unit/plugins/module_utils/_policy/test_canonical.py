# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents that mean the same are equal; any other two are not."""

from __future__ import annotations

from typing import Any

import pytest
from ansible_collections.stepfunctions.iam.plugins.module_utils._policy.canonical import (
    canonical,
    equal,
)

ROOT = "arn:aws:iam::123456789012:root"
ROLE = "arn:aws:iam::123456789012:role/caller"


def document(*statements: Any, **more: Any) -> dict[str, Any]:
    return {"Version": "2012-10-17", "Statement": list(statements), **more}


def allow(action: Any = "s3:GetObject", resource: Any = "arn:aws:s3:::b/*", **more: Any) -> Any:
    return {"Effect": "Allow", "Action": action, "Resource": resource, **more}


def trust(principal: Any, **more: Any) -> Any:
    return {"Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole", **more}


def when(**condition: Any) -> Any:
    return allow(Condition=condition)


def without_version(*statements: Any) -> Any:
    return {"Statement": list(statements)}


SAME = {
    "itself": (document(allow()), document(allow())),
    "no document at all": ({}, {}),
    "order of statements": (
        document(allow("s3:GetObject"), allow("s3:PutObject")),
        document(allow("s3:PutObject"), allow("s3:GetObject")),
    ),
    "one statement without a list": (document(allow()), {**document(), "Statement": allow()}),
    "the same statement twice": (document(allow()), document(allow(), allow())),
    "order of actions": (document(allow(["a:B", "c:D"])), document(allow(["c:D", "a:B"]))),
    "one action without a list": (document(allow("a:B")), document(allow(["a:B"]))),
    "an action twice": (document(allow("a:B")), document(allow(["a:B", "a:B"]))),
    "case of an action": (document(allow("s3:GetObject")), document(allow("S3:getobject"))),
    "an action twice in two cases": (document(allow("a:B")), document(allow(["a:B", "A:b"]))),
    "case of a NotAction": (
        document({"Effect": "Deny", "NotAction": "iam:Get*", "Resource": "*"}),
        document({"Effect": "Deny", "NotAction": ["IAM:get*"], "Resource": "*"}),
    ),
    "order of resources": (document(allow("a:B", ["x", "y"])), document(allow("a:B", ["y", "x"]))),
    "one resource without a list": (document(allow("a:B", "x")), document(allow("a:B", ["x"]))),
    "a resource twice": (document(allow("a:B", "x")), document(allow("a:B", ["x", "x"]))),
    "one principal without a list": (
        document(trust({"Service": "states.amazonaws.com"})),
        document(trust({"Service": ["states.amazonaws.com"]})),
    ),
    "order of principals": (
        document(trust({"AWS": [ROLE, "*"]})),
        document(trust({"AWS": ["*", ROLE]})),
    ),
    "case of a service principal": (
        document(trust({"Service": "states.amazonaws.com"})),
        document(trust({"Service": "States.amazonaws.com"})),
    ),
    "everybody in two forms": (document(trust("*")), document(trust({"AWS": "*"}))),
    "account id and root": (
        document(trust({"AWS": "123456789012"})),
        document(trust({"AWS": ROOT})),
    ),
    "account id and root in China": (
        document(trust({"AWS": "123456789012"})),
        document(trust({"AWS": "arn:aws-cn:iam::123456789012:root"})),
    ),
    "account id and root in GovCloud": (
        document(trust({"AWS": ["123456789012"]})),
        document(trust({"AWS": "arn:aws-us-gov:iam::123456789012:root"})),
    ),
    "account id and root of a NotPrincipal": (
        document({"Effect": "Deny", "NotPrincipal": {"AWS": "123456789012"}, "Action": "*"}),
        document({"Effect": "Deny", "NotPrincipal": {"AWS": [ROOT]}, "Action": "*"}),
    ),
    "an empty Sid": (document(allow()), document(allow(Sid=""))),
    "an empty Condition": (document(allow()), document(allow(Condition={}))),
    "a null Sid": (document(allow()), document(allow(Sid=None))),
    "no Version is that of 2008": (
        without_version(allow()),
        {"Version": "2008-10-17", "Statement": allow()},
    ),
    "case of a condition key": (
        document(when(StringEquals={"aws:SourceAccount": "1"})),
        document(when(StringEquals={"AWS:sourceaccount": "1"})),
    ),
    "case of a condition operator": (
        document(when(StringEquals={"a:b": "1"})),
        document(when(stringequals={"a:b": "1"})),
    ),
    "order of condition values": (
        document(when(StringEquals={"a:b": ["1", "2"]})),
        document(when(StringEquals={"a:b": ["2", "1", "1"]})),
    ),
    "order of condition keys": (
        document(when(StringEquals={"a:b": "1", "c:d": "2"})),
        document(when(StringEquals={"c:d": "2", "a:b": "1"})),
    ),
    "ArnEquals is ArnLike": (
        document(when(ArnEquals={"aws:SourceArn": "arn:aws:states:*:1:*"})),
        document(when(ArnLike={"aws:SourceArn": "arn:aws:states:*:1:*"})),
    ),
    "ArnNotEquals is ArnNotLike": (
        document(when(ArnNotEquals={"aws:SourceArn": "arn:x"})),
        document(when(ArnNotLike={"aws:SourceArn": "arn:x"})),
    ),
    "ArnEqualsIfExists is ArnLikeIfExists": (
        document(when(ArnEqualsIfExists={"aws:SourceArn": "arn:x"})),
        document(when(arnlikeifexists={"aws:SourceArn": "arn:x"})),
    ),
    "a qualified operator": (
        document(when(**{"ForAnyValue:ArnEquals": {"aws:SourceArn": "arn:x"}})),
        document(when(**{"foranyvalue:ArnLike": {"aws:SourceArn": "arn:x"}})),
    ),
    "a boolean as a string": (
        document(when(Bool={"aws:SecureTransport": True})),
        document(when(Bool={"aws:SecureTransport": "true"})),
    ),
    "case of a boolean": (
        document(when(Bool={"aws:SecureTransport": "True"})),
        document(when(Bool={"aws:SecureTransport": "true"})),
    ),
    "Null with a boolean": (
        document(when(Null={"aws:TokenIssueTime": False})),
        document(when(Null={"aws:TokenIssueTime": "FALSE"})),
    ),
    "a number as a string": (
        document(when(NumericLessThan={"s3:max-keys": 10})),
        document(when(NumericLessThan={"s3:max-keys": "10"})),
    ),
    "a fraction as a string": (
        document(when(NumericLessThan={"a:b": 1.5})),
        document(when(NumericLessThan={"a:b": "1.5"})),
    ),
    "one condition value without a list": (
        document(when(StringLike={"a:b": "x*"})),
        document(when(StringLike={"a:b": ["x*"]})),
    ),
}

DIFFERENT = {
    "Effect": (document(allow()), document({**allow(), "Effect": "Deny"})),
    "case of the Effect": (document(allow()), document({**allow(), "Effect": "allow"})),
    "Action and NotAction": (
        document(allow()),
        document({"Effect": "Allow", "NotAction": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}),
    ),
    "Resource and NotResource": (
        document({"Effect": "Allow", "Action": "a:B", "Resource": "x"}),
        document({"Effect": "Allow", "Action": "a:B", "NotResource": "x"}),
    ),
    "Principal and NotPrincipal": (
        document({"Effect": "Deny", "Principal": {"AWS": ROLE}, "Action": "*"}),
        document({"Effect": "Deny", "NotPrincipal": {"AWS": ROLE}, "Action": "*"}),
    ),
    "an action less": (document(allow(["a:B", "a:C"])), document(allow("a:B"))),
    "a statement less": (document(allow("a:B"), allow("a:C")), document(allow("a:B"))),
    "no statement": (document(allow()), document()),
    "case of a resource": (document(allow("a:B", "X")), document(allow("a:B", "x"))),
    "a wildcard": (document(allow("a:B", "x/*")), document(allow("a:B", "x/"))),
    "a Version more": (document(allow()), without_version(allow())),
    "the Version of 2008": (document(allow()), document(allow(), Version="2008-10-17")),
    "an Id": (document(allow()), document(allow(), Id="policy")),
    "a Sid": (document(allow(Sid="A")), document(allow())),
    "case of a Sid": (document(allow(Sid="A")), document(allow(Sid="a"))),
    "a dropped Condition": (document(when(Bool={"a:b": "true"})), document(allow())),
    "a null Condition is none, but one with a null operator is not": (
        document(allow(Condition=None)),
        document(allow(Condition={"Bool": None})),
    ),
    "a dropped condition key": (
        document(when(StringEquals={"a:b": "1", "c:d": "2"})),
        document(when(StringEquals={"a:b": "1"})),
    ),
    "case of a condition value": (
        document(when(StringEquals={"a:b": "X"})),
        document(when(StringEquals={"a:b": "x"})),
    ),
    "another operator": (
        document(when(StringEquals={"a:b": "x"})),
        document(when(StringLike={"a:b": "x"})),
    ),
    "StringLike is looser than ArnLike": (
        document(when(ArnLike={"a:b": "arn:x"})),
        document(when(StringLike={"a:b": "arn:x"})),
    ),
    "a negated operator": (
        document(when(ArnEquals={"a:b": "arn:x"})),
        document(when(ArnNotEquals={"a:b": "arn:x"})),
    ),
    "IfExists": (
        document(when(StringEquals={"a:b": "x"})),
        document(when(StringEqualsIfExists={"a:b": "x"})),
    ),
    "another qualifier": (
        document(when(**{"ForAnyValue:StringLike": {"a:b": "x"}})),
        document(when(**{"ForAllValues:StringLike": {"a:b": "x"}})),
    ),
    "two keys under two operators, exchanged": (
        document(when(StringEquals={"a:b": "1"}, StringLike={"c:d": "2"})),
        document(when(StringEquals={"c:d": "2"}, StringLike={"a:b": "1"})),
    ),
    "a boolean the other way": (
        document(when(Bool={"a:b": True})),
        document(when(Bool={"a:b": "false"})),
    ),
    "case of a string that looks like a boolean": (
        document(when(StringEquals={"a:b": "True"})),
        document(when(StringEquals={"a:b": "true"})),
    ),
    "another number": (
        document(when(NumericEquals={"a:b": 10})),
        document(when(NumericEquals={"a:b": "100"})),
    ),
    "account id and root in a resource": (
        document(allow("a:B", "123456789012")),
        document(allow("a:B", ROOT)),
    ),
    "account id and root in a condition value": (
        document(when(StringEquals={"aws:PrincipalArn": "123456789012"})),
        document(when(StringEquals={"aws:PrincipalArn": ROOT})),
    ),
    "a root of another account": (
        document(trust({"AWS": "123456789012"})),
        document(trust({"AWS": "arn:aws:iam::222222222222:root"})),
    ),
    "a root among federated principals": (
        document(trust({"Federated": "123456789012"})),
        document(trust({"Federated": ROOT})),
    ),
    "a role and its account": (document(trust({"AWS": ROLE})), document(trust({"AWS": ROOT}))),
    "a deleted principal": (
        document(trust({"AWS": ROLE})),
        document(trust({"AWS": "AROA0123456789EXAMPLE"})),
    ),
    "case of a role": (
        document(trust({"AWS": ROLE})),
        document(trust({"AWS": ROLE.replace("caller", "Caller")})),
    ),
    "another kind of principal": (document(trust({"AWS": "*"})), document(trust({"Service": "*"}))),
    "a kind of principal more": (
        document(trust({"Service": "a.amazonaws.com"})),
        document(trust({"Service": "a.amazonaws.com", "AWS": ROLE})),
    ),
    "nesting that IAM refuses": (document(allow([["a:B"]])), document(allow(["a:B"]))),
    "a number for a resource": (document(allow("a:B", 1)), document(allow("a:B", "1"))),
    "a number for an account id": (
        document(trust({"AWS": 123456789012})),
        document(trust({"AWS": "123456789012"})),
    ),
    "an unknown element": (document(allow()), document({**allow(), "Actions": "s3:*"})),
}


@pytest.mark.parametrize("name", SAME)
def test_equal(name: str) -> None:
    left, right = SAME[name]
    assert equal(left, right)
    assert equal(right, left)
    assert hash(canonical(left)) == hash(canonical(right))


@pytest.mark.parametrize("name", DIFFERENT)
def test_different(name: str) -> None:
    left, right = DIFFERENT[name]
    assert not equal(left, right)
    assert not equal(right, left)


def test_tests_of_one_key_in_two_cases_all_count() -> None:
    """Both have to hold; a mapping that is folded by key would lose one of them."""
    both = document(when(StringEquals={"a:b": "1", "A:B": "2"}))
    assert not equal(both, document(when(StringEquals={"A:B": "2"})))
    assert not equal(both, document(when(StringEquals={"a:b": "1"})))


def test_comparing_changes_neither() -> None:
    left = document(allow(["c:D", "a:B"], Sid=""), when(Bool={"a:b": True}))
    before = repr(left)
    canonical(left)
    assert repr(left) == before
