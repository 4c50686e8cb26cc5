# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests are allowed, denied or left open as AWS's documentation has it."""

from __future__ import annotations

from typing import Any

import pytest
from ansible_collections.stepfunctions.iam.plugins.module_utils._policy.evaluation import (
    ALLOWED,
    EXPLICITLY_DENIED,
    IMPLICITLY_DENIED,
    NO_RESOURCE,
    UNKNOWN,
    Cited,
    Decision,
    Granted,
    PolicySource,
    Request,
    action_covers,
    action_overlaps,
    evaluate,
    granted,
    resource_covers,
    resource_overlaps,
)

FUNCTION = "arn:aws:lambda:eu-west-1:123456789012:function:charge"
INVOKE = Request("lambda:InvokeFunction", FUNCTION)
MFA = {"Bool": {"aws:MultiFactorAuthPresent": "true"}}


def allow(action: Any = "*", resource: Any = "*", **more: Any) -> dict[str, Any]:
    return {"Effect": "Allow", "Action": action, "Resource": resource, **more}


def deny(action: Any = "*", resource: Any = "*", **more: Any) -> dict[str, Any]:
    return {**allow(action, resource, **more), "Effect": "Deny"}


def policy(*statements: Any, name: str = "inline a", version: str = "2012-10-17") -> PolicySource:
    return PolicySource(name, {"Version": version, "Statement": list(statements)})


def verdict(request: Request, *statements: Any, **more: Any) -> str:
    return evaluate(request, [policy(*statements, **more)]).verdict


@pytest.mark.parametrize(
    ("statements", "expected"),
    [
        ([], IMPLICITLY_DENIED),
        ([allow()], ALLOWED),
        ([allow("lambda:Invoke*", FUNCTION)], ALLOWED),
        ([allow("LAMBDA:invokefunction", FUNCTION)], ALLOWED),
        ([allow(["sqs:*", "lambda:?nvoke*"], ["arn:aws:sqs:*", "arn:aws:lambda:*:*:*"])], ALLOWED),
        ([allow("*:*", "arn:aws:lambda")], ALLOWED),
        ([allow("lambda:Invoke", FUNCTION)], IMPLICITLY_DENIED),
        ([allow("lambda:InvokeFunction", FUNCTION.upper())], IMPLICITLY_DENIED),
        ([allow("lambda:InvokeFunction", f"{FUNCTION}:*")], IMPLICITLY_DENIED),
        ([allow("lambda:InvokeFunction", "arn:aws:lambda:*:function:charge")], UNKNOWN),
        ([allow("*:InvokeFunction", FUNCTION)], UNKNOWN),
        ([allow(), deny("lambda:*")], EXPLICITLY_DENIED),
        ([deny("lambda:*"), allow()], EXPLICITLY_DENIED),
        ([allow(), deny("lambda:*", Condition=MFA)], UNKNOWN),
        ([deny("lambda:*", Condition=MFA)], IMPLICITLY_DENIED),
        ([allow(Condition=MFA)], UNKNOWN),
        ([allow(Condition=MFA), deny()], EXPLICITLY_DENIED),
        ([{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}], ALLOWED),
        (
            [{"Effect": "Allow", "NotAction": ["iam:*", "lambda:*"], "Resource": "*"}],
            IMPLICITLY_DENIED,
        ),
        ([{"Effect": "Allow", "Action": "*", "NotResource": "arn:aws:s3:::*"}], ALLOWED),
        ([{"Effect": "Allow", "Action": "*", "NotResource": [FUNCTION]}], IMPLICITLY_DENIED),
        ([allow(), {"Effect": "Deny", "Action": "*", "NotResource": FUNCTION}], ALLOWED),
        ([allow(), {"Effect": "Deny", "NotAction": "iam:*", "Resource": "*"}], EXPLICITLY_DENIED),
    ],
)
def test_statements(statements: list[Any], expected: str) -> None:
    assert verdict(INVOKE, *statements) == expected


def test_one_statement_without_a_list_is_read() -> None:
    source = PolicySource("inline a", {"Version": "2012-10-17", "Statement": allow()})
    assert evaluate(INVOKE, [source]).verdict == ALLOWED


@pytest.mark.parametrize(
    ("boundary", "expected"),
    [
        (policy(allow(["s3:*", "lambda:*"])), ALLOWED),
        (policy(allow("s3:*")), IMPLICITLY_DENIED),
        (policy(allow("lambda:*", Condition=MFA)), UNKNOWN),
        (policy(allow(), deny("lambda:*")), EXPLICITLY_DENIED),
        (policy(allow(), deny("lambda:*", Condition=MFA)), UNKNOWN),
        (policy(), IMPLICITLY_DENIED),
    ],
)
def test_a_boundary_must_allow_too_and_grants_nothing(
    boundary: PolicySource, expected: str
) -> None:
    """ "Permissions boundaries for IAM entities"."""
    assert evaluate(INVOKE, [policy(allow("lambda:*"))], boundary).verdict == expected
    assert evaluate(INVOKE, [], boundary).verdict in (IMPLICITLY_DENIED, EXPLICITLY_DENIED)


def test_a_decision_names_the_statements_and_what_is_not_known() -> None:
    may, must = allow("lambda:*", Condition=MFA), allow("lambda:*", FUNCTION)
    never, perhaps = deny("lambda:*"), deny("lambda:*", Condition=MFA)
    first, second = policy(may, must), policy(perhaps, never, name="inline b")
    bounds = policy(allow("*"), name="arn:aws:iam::123456789012:policy/boundary")
    unknown = ("aws:MultiFactorAuthPresent is not known",)

    assert evaluate(INVOKE, [first], bounds) == Decision(
        ALLOWED, (Cited("inline a", 1, must), Cited(bounds.name, 0, allow("*")))
    )
    assert evaluate(INVOKE, [first, second]) == Decision(
        EXPLICITLY_DENIED, (Cited("inline b", 1, never),)
    )
    assert evaluate(INVOKE, [first], policy(allow("s3:*"))) == Decision(
        IMPLICITLY_DENIED, (Cited("inline a", 1, must),)
    )
    assert evaluate(INVOKE, [policy(may)]) == Decision(
        UNKNOWN, (Cited("inline a", 0, may),), unknown
    )
    assert evaluate(INVOKE, [policy(must, perhaps)]) == Decision(
        UNKNOWN, (Cited("inline a", 1, perhaps), Cited("inline a", 0, must)), unknown
    )


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("1/test/", ALLOWED),
        ("1/test/object.jpg", ALLOWED),
        ("1/2/test/3/object.jpg", ALLOWED),
        ("1///test///object.jpg", ALLOWED),
        ("/test/object.jpg", ALLOWED),
        ("1-test/object.jpg", IMPLICITLY_DENIED),
        ("test/object.jpg", IMPLICITLY_DENIED),
        ("1/2/test.jpg", IMPLICITLY_DENIED),
    ],
)
def test_an_asterisk_stands_for_slashes_too(key: str, expected: str) -> None:
    """The example of "IAM JSON policy elements: Resource"."""
    request = Request("s3:GetObject", f"arn:aws:s3:::amzn-s3-demo-bucket/{key}")
    granted_objects = allow("s3:GetObject", "arn:aws:s3:::amzn-s3-demo-bucket/*/test/*")
    assert verdict(request, granted_objects) == expected


@pytest.mark.parametrize(
    ("team", "expected"),
    [(["yellow"], ALLOWED), (["blue"], EXPLICITLY_DENIED), ([], EXPLICITLY_DENIED)],
)
def test_a_negation_holds_where_a_variable_has_no_value(team: list[str], expected: str) -> None:
    """The example of "IAM policy elements: Variables and tags", on policy variables with no value."""
    condition = {"StringNotEquals": {"s3:ExistingObjectTag/Team": "${aws:PrincipalTag/Team}"}}
    context = {"s3:ExistingObjectTag/Team": ["yellow"], "aws:PrincipalTag/Team": team}
    request = Request("s3:GetObject", "arn:aws:s3:::amzn-s3-demo-bucket/a", context)
    assert verdict(request, allow("s3:*"), deny("s3:*", Condition=condition)) == expected


TABLES = "arn:aws:dynamodb:eu-west-1:123456789012:table"


@pytest.mark.parametrize(
    ("statements", "expected"),
    [
        ([allow("dynamodb:*", f"{TABLES}/*")], ALLOWED),
        ([allow("dynamodb:*", f"{TABLES}/orders-*")], ALLOWED),
        ([allow("dynamodb:*", f"{TABLES}/orders-1")], UNKNOWN),
        ([allow("dynamodb:*", f"{TABLES}/*-1")], UNKNOWN),
        ([allow("dynamodb:*", f"{TABLES}/refunds-*")], IMPLICITLY_DENIED),
        ([allow("dynamodb:*"), deny("dynamodb:*", f"{TABLES}/orders-1")], UNKNOWN),
        ([allow("dynamodb:*"), deny("dynamodb:*", f"{TABLES}/orders*")], EXPLICITLY_DENIED),
        ([allow("dynamodb:*"), deny("dynamodb:*", f"{TABLES}/refunds*")], ALLOWED),
        ([{"Effect": "Allow", "Action": "*", "NotResource": f"{TABLES}/orders-1"}], UNKNOWN),
        ([{"Effect": "Allow", "Action": "*", "NotResource": f"{TABLES}/refunds"}], ALLOWED),
        ([{"Effect": "Allow", "Action": "*", "NotResource": f"{TABLES}/*"}], IMPLICITLY_DENIED),
    ],
)
def test_a_pattern_stands_for_every_resource(statements: list[Any], expected: str) -> None:
    assert verdict(Request("dynamodb:GetItem", f"{TABLES}/orders-*"), *statements) == expected


@pytest.mark.parametrize(
    ("resource", "expected"),
    [
        ("*", ALLOWED),
        ("**", ALLOWED),
        ("arn:aws:s3:::*", UNKNOWN),
        ("arn:aws:s3:::orders", IMPLICITLY_DENIED),
        ("arn:aws:s3:::orders/*", IMPLICITLY_DENIED),
    ],
)
def test_an_action_without_resource_types_needs_every_resource(
    resource: str, expected: str
) -> None:
    request = Request("s3:ListAllMyBuckets", NO_RESOURCE)
    assert verdict(request, allow("s3:*", resource)) == expected


def test_a_resource_of_which_nothing_is_known_can_be_any() -> None:
    request = Request("sns:Publish", "arn:*")
    topic = "arn:aws:sns:eu-west-1:123456789012:alerts"
    assert verdict(request, allow("sns:Publish")) == ALLOWED
    assert verdict(request, allow("sns:Publish", topic)) == UNKNOWN
    assert verdict(request, allow("sns:Publish"), deny("sns:*", topic)) == UNKNOWN


@pytest.mark.parametrize(
    ("resource", "context", "expected"),
    [
        ("home/${aws:username}/*", {"aws:username": ["adele"]}, ALLOWED),
        ("home/${aws:username}/*", {"aws:username": ["a*"]}, IMPLICITLY_DENIED),
        ("home/${aws:username}/*", {"aws:username": []}, IMPLICITLY_DENIED),
        ("home/${aws:username, 'adele'}/*", {"aws:username": []}, ALLOWED),
        ("home/${aws:username}/*", {}, UNKNOWN),
        ("home/${aws:username}/*", {"aws:username": ["adele", "bob"]}, UNKNOWN),
        ("${aws:username}", {}, UNKNOWN),
        ("work/${aws:username}/*", {}, IMPLICITLY_DENIED),
        ("home/${*}", {}, IMPLICITLY_DENIED),
    ],
)
def test_variables_in_resources(resource: str, context: Any, expected: str) -> None:
    request = Request("s3:GetObject", "arn:aws:s3:::home/adele/1", context)
    assert verdict(request, allow("s3:*", f"arn:aws:s3:::{resource}")) == expected
    opposite = {ALLOWED: IMPLICITLY_DENIED, IMPLICITLY_DENIED: ALLOWED, UNKNOWN: UNKNOWN}[expected]
    outside = {"Effect": "Allow", "Action": "*", "NotResource": f"arn:aws:s3:::{resource}"}
    assert verdict(request, outside) == opposite


def test_variables_are_known_since_2012_and_only_in_the_last_segment() -> None:
    written = allow("s3:*", "arn:aws:s3:::${aws:username}")
    context = {"aws:username": ["adele"]}
    request = Request("s3:GetObject", "arn:aws:s3:::adele", context)
    literal = Request("s3:GetObject", "arn:aws:s3:::${aws:username}", context)
    assert verdict(request, written) == ALLOWED
    assert verdict(request, written, version="2008-10-17") == IMPLICITLY_DENIED
    assert verdict(literal, written, version="2008-10-17") == ALLOWED
    assert (
        evaluate(request, [PolicySource("a", {"Statement": written})]).verdict == IMPLICITLY_DENIED
    )
    early = allow("s3:*", "arn:${aws:username}:s3:::*")
    assert verdict(Request("s3:GetObject", "arn:adele:s3:::a", context), early) == UNKNOWN
    assert verdict(INVOKE, allow(resource="${aws:username}")) == UNKNOWN


def test_keys_that_a_complete_context_does_not_name_are_absent() -> None:
    written = allow(Condition={"Null": {"aws:TokenIssueTime": "true"}})
    assert verdict(Request("ec2:RunInstances", "*"), written) == UNKNOWN
    assert verdict(Request("ec2:RunInstances", "*", complete=True), written) == ALLOWED


def test_a_statement_without_resource_is_about_what_it_is_attached_to() -> None:
    trust = {
        "Effect": "Allow",
        "Principal": {"Service": "states.amazonaws.com"},
        "Action": "sts:AssumeRole",
        "Condition": {"StringEquals": {"aws:SourceAccount": "123456789012"}},
    }
    role = "arn:aws:iam::123456789012:role/orders"
    expected = {"123456789012": ALLOWED, "111122223333": IMPLICITLY_DENIED}
    for account, decided in expected.items():
        request = Request("sts:AssumeRole", role, {"aws:SourceAccount": [account]})
        assert verdict(request, trust) == decided
    assert verdict(Request("sts:AssumeRole", role), trust) == UNKNOWN
    assert verdict(Request("sts:TagSession", role), trust) == IMPLICITLY_DENIED


def test_what_a_statement_grants() -> None:
    assert granted(allow("s3:*", ["a", "b"])) == Granted(("s3:*",), ("a", "b"), False, False)
    others = {"Effect": "Allow", "NotAction": ["iam:*"], "NotResource": "a"}
    assert granted(others) == Granted(("iam:*",), ("a",), True, True)


def test_patterns_of_actions_are_compared_whatever_their_case() -> None:
    assert action_covers("S3:*", "s3:Get*") is True
    assert action_covers("s3:Get*", "s3:*") is False
    assert action_overlaps("s3:*Object", "S3:get*") is True
    assert action_overlaps("s3:Put*", "s3:Get*") is False


@pytest.mark.parametrize(
    ("outer", "inner", "covered", "overlapping"),
    [
        ("orders/*", "orders/1*", True, True),
        ("orders/1*", "orders/*", False, True),
        ("orders/*", "refunds/*", False, False),
        ("orders/${aws:username}", "orders/1", None, True),
        ("orders/${aws:username}", "refunds/1", False, False),
        ("orders/*", "orders/${aws:username}/*", True, True),
        ("orders/1", "orders/${aws:username}", None, True),
        ("refunds/1", "orders/${aws:username}", False, False),
    ],
)
def test_patterns_of_resources_are_compared_whatever_their_variables(
    outer: str, inner: str, covered: bool | None, overlapping: bool
) -> None:
    left, right = f"arn:aws:s3:::{outer}", f"arn:aws:s3:::{inner}"
    assert resource_covers(left, right) is covered
    assert resource_overlaps(left, right) is overlapping


def test_hostile_texts_are_judged_like_others() -> None:
    opened = "${" * 30000
    condition = {"StringLike": {"s3:prefix": opened}, "NumericEquals": {"s3:max-keys": "9" * 5000}}
    request = Request("s3:GetObject", "arn:aws:s3:::a", {"s3:prefix": ["a"], "s3:max-keys": ["9"]})
    assert verdict(request, allow(resource=f"arn:aws:s3:::{opened}")) == IMPLICITLY_DENIED
    assert verdict(request, allow(Condition=condition)) == IMPLICITLY_DENIED
    del condition["StringLike"]
    assert verdict(request, allow(Condition=condition)) == UNKNOWN


def test_a_pattern_too_intricate_to_compare_is_unknown() -> None:
    request = Request("s3:GetObject", "arn:aws:s3:::" + "*a*b" * 20)
    assert verdict(request, allow("s3:*", "arn:aws:s3:::*a" + "?" * 20 + "*")) == UNKNOWN
