# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Merged statements allow what the grants ask for, nothing else, and say it in one way."""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Iterable
from typing import Any

import pytest
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.grants import (
    Condition,
    Grant,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.statements import (
    covers,
    policy,
    statements,
)
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st

WITHOUT_DEADLINE = settings(deadline=None)

ACTIONS = ("s3:GetObject", "s3:PutObject", "sns:Publish", "iam:PassRole")
# What requests ask for, and what grants are made of
INSTANCES = ("arn:aws:s3:::a/x", "arn:aws:s3:::a/y", "arn:aws:s3:::b/x", "arn:aws:s3:::a*", "arn:q")
RESOURCES = (
    *INSTANCES[:3],
    "arn:aws:s3:::a${*}",
    "*",
    "arn:aws:s3:::*",
    "arn:aws:s3:::a/*",
    "arn:aws:s3:::?/x",
    "arn:aws:s3:::*/x",
    "arn:aws:s3:::a/??*",
)
CONDITIONS: tuple[tuple[Condition, ...], ...] = (
    (),
    (("StringEquals", "iam:PassedToService", ("ecs-tasks.amazonaws.com",)),),
    (("StringLike", "s3:prefix", ("a*", "b*")), ("StringLike", "s3:x-amz-acl", ("private",))),
)
PURPOSES = ("SnsPublish", "S3GetObject", "S3GetObject2", "PassRole", "Logging")


def some(values: Iterable[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(list(values)), min_size=1, max_size=4, unique=True).map(tuple)


GRANTS = st.lists(
    st.builds(
        Grant,
        actions=some(ACTIONS),
        resources=some(RESOURCES),
        purpose=st.sampled_from(PURPOSES),
        why=st.sampled_from(["to publish", "to read"]),
        conditions=st.sampled_from(CONDITIONS),
        unresolved=st.sampled_from([(), ("TopicArn: $.x is known only at run time",)]),
    ),
    max_size=8,
)


def matches(pattern: str, resource: str) -> bool:
    """As IAM does: * is any text, ? any character, ${*} and the like are themselves."""
    units = re.findall(r"\$\{[*?$]\}|.", pattern)
    wild = {"*": ".*", "?": "."}
    expression = "".join(
        wild.get(unit, re.escape(unit[2] if len(unit) > 1 else unit)) for unit in units
    )
    return re.fullmatch(expression, resource) is not None


def as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def allowed_by_statements(merged: list[dict[str, Any]]) -> set[tuple[str, str, str]]:
    """Every (action, resource, conditions met) that is allowed; an unconditional statement is met by
    every request."""
    allowed = set()
    for each, met in itertools.product(merged, CONDITIONS):
        written = {operator: dict(values) for operator, values in each.get("Condition", {}).items()}
        if written not in ({}, block(met)):
            continue
        for action, resource in itertools.product(as_list(each["Action"]), INSTANCES):
            if any(matches(pattern, resource) for pattern in as_list(each["Resource"])):
                allowed.add((action, resource, json.dumps(block(met))))
    return allowed


def block(conditions: tuple[Condition, ...]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for operator, key, values in conditions:
        found.setdefault(operator, {})[key] = values[0] if len(values) == 1 else list(values)
    return found


def unmerged(grants: list[Grant]) -> list[dict[str, Any]]:
    return [
        {
            "Action": list(each.actions),
            "Resource": list(each.resources),
            "Condition": block(each.conditions),
        }
        for each in grants
    ]


@WITHOUT_DEADLINE
@given(GRANTS)
def test_merging_neither_adds_nor_takes_a_permission(grants: list[Grant]) -> None:
    assert allowed_by_statements(statements(grants)) == allowed_by_statements(unmerged(grants))


@WITHOUT_DEADLINE
@given(GRANTS, st.randoms(use_true_random=False))
def test_the_order_and_number_of_grants_do_not_matter(grants: list[Grant], random: Any) -> None:
    shuffled = [*grants, *grants]
    random.shuffle(shuffled)
    assert json.dumps(policy(shuffled)) == json.dumps(policy(grants))


@WITHOUT_DEADLINE
@given(GRANTS)
def test_sids_are_unique_and_such_as_iam_takes(grants: list[Grant]) -> None:
    sids = [each["Sid"] for each in statements(grants)]
    assert len(set(sids)) == len(sids)
    assert all(re.fullmatch("[A-Za-z0-9]+", sid) for sid in sids)


@WITHOUT_DEADLINE
@given(GRANTS)
def test_without_sids_the_statements_are_the_same(grants: list[Grant]) -> None:
    named = [{k: v for k, v in each.items() if k != "Sid"} for each in statements(grants)]
    assert statements(grants, with_sids=False) == named


@WITHOUT_DEADLINE
@given(GRANTS)
def test_no_resource_of_an_action_is_covered_by_another(grants: list[Grant]) -> None:
    granted: dict[tuple[str, str], list[str]] = {}
    for each in statements(grants):
        for action in as_list(each["Action"]):
            key = action, json.dumps(each.get("Condition"))
            granted.setdefault(key, []).extend(as_list(each["Resource"]))
    for (action, condition), resources in granted.items():
        assert len(set(resources)) == len(resources)
        others = granted.get((action, "null"), []) if condition != "null" else []
        for one in resources:
            assert not any(covers(other, one) for other in [*resources, *others] if other != one)
            assert one not in others


SIGNS = st.sampled_from(["a", "b", "*", "?", "${*}", "${?}", "/"])
FIELD = st.lists(SIGNS, max_size=5).map("".join)
ARN = st.lists(FIELD, min_size=6, max_size=6).map(":".join)


@st.composite
def instance(draw: Any, pattern: str) -> str:
    """A text that a pattern matches."""
    chosen = []
    for unit in re.findall(r"\$\{[*?$]\}|.", pattern):
        if unit == "*":
            chosen.append(draw(st.text(alphabet="ab:*?/", max_size=3)))
        elif unit == "?":
            chosen.append(draw(st.sampled_from("ab*?/")))
        else:
            chosen.append(unit[2] if len(unit) > 1 else unit)
    return "".join(chosen)


@settings(deadline=None, max_examples=examples(400))
@given(st.data())
def test_what_a_covered_pattern_matches_the_covering_one_matches(data: Any) -> None:
    narrow = data.draw(FIELD)
    wide = data.draw(
        st.one_of(FIELD, st.permutations([narrow, "*"]).map("".join), st.just(narrow + "*"))
    )
    fields = ["arn", "aws", "s3", "", ""]
    narrow, wide = (":".join([*fields, each]) for each in (narrow, wide))
    if covers(wide, narrow):
        one = data.draw(instance(narrow))
        assert matches(narrow, one)
        assert matches(wide, one)


@given(ARN)
def test_every_pattern_covers_itself(pattern: str) -> None:
    assert covers(pattern, pattern)
    assert covers("*", pattern)
    assert covers(pattern, "*") is (pattern == "*")


@pytest.mark.parametrize(
    ("wide", "narrow", "expected"),
    [
        ("arn:aws:s3:::a/*", "arn:aws:s3:::a/b", True),
        ("arn:aws:s3:::a/*", "arn:aws:s3:::a/b/*", True),
        ("arn:aws:s3:::a/*", "arn:aws:s3:::a", False),
        ("arn:aws:s3:::a?", "arn:aws:s3:::ab", True),
        ("arn:aws:s3:::a?", "arn:aws:s3:::a*", False),
        ("arn:aws:s3:::a*", "arn:aws:s3:::a?", True),
        ("arn:aws:s3:::a?", "arn:aws:s3:::a${*}", True),
        ("arn:aws:s3:::a??", "arn:aws:s3:::a${*}", False),
        ("arn:aws:s3:::a${*}", "arn:aws:s3:::a*", False),
        ("arn:aws:s3:::a${*}", "arn:aws:s3:::ab", False),
        ("arn:aws:sns:*:*:t", "arn:aws:sns:eu-west-1:123456789012:t", True),
        ("arn:aws:sns:eu-west-1:*:t", "arn:aws:sns:*:*:t", False),
        ("arn:aws:lambda:*:*:function:f", "arn:aws:lambda:*:*:function:f:1", False),
        ("arn:aws:lambda:*:*:function:f*", "arn:aws:lambda:*:*:function:f:1", True),
        ("arn:aws:*", "arn:aws:s3:::a", False),
        ("*a*b*a*b*", "*a*b*", False),
    ],
)
def test_covering(wide: str, narrow: str, expected: bool) -> None:
    assert covers(wide, narrow) is expected


def test_a_pattern_of_many_wildcards_is_matched_at_once() -> None:
    head = "arn:aws:s3:::"
    assert not covers(head + "*a" * 200 + "b", head + "a" * 5_000)


def grant(action: str, *resources: str, purpose: str = "Purpose", **more: Any) -> Grant:
    return Grant((action,), resources, purpose, "", **more)


def test_nothing_needs_no_statement() -> None:
    assert policy([]) == {"Version": "2012-10-17", "Statement": []}


def test_actions_on_the_same_resources_share_a_statement() -> None:
    found = statements(
        [
            grant("s3:PutObject", "arn:b", "arn:a", purpose="Writing"),
            grant("s3:GetObject", "arn:a", "arn:b", purpose="Reading"),
        ]
    )
    assert found == [
        {
            "Sid": "ReadingAndWriting",
            "Effect": "Allow",
            "Action": ["s3:GetObject", "s3:PutObject"],
            "Resource": ["arn:a", "arn:b"],
        }
    ]


def test_a_sid_names_two_purposes_and_counts_the_others() -> None:
    found = statements([grant("a:B", "*", purpose=each) for each in "DCBA"])
    assert [each["Sid"] for each in found] == ["AAndBAnd2More"]


def test_statements_of_the_same_purpose_are_told_apart_by_their_action() -> None:
    conditional = (("StringEquals", "a:b", ("c",)),)
    found = statements(
        [
            grant("a:Get", "arn:a", conditions=conditional),
            grant("a:Get", "arn:b"),
            grant("a:Put", "arn:c"),
            grant("a:Other", "arn:d", purpose="PurposeGet2"),
        ]
    )
    assert sorted(each["Sid"] for each in found) == [
        "PurposeGet",
        "PurposeGet2",
        "PurposeGet22",
        "PurposePut",
    ]


def test_a_conditional_permission_that_is_granted_anyway_goes() -> None:
    conditional = (("StringEquals", "a:b", ("c",)),)
    found = statements([grant("a:Get", "*"), grant("a:Get", "arn:a", conditions=conditional)])
    assert [(each["Resource"], each.get("Condition")) for each in found] == [("*", None)]


@pytest.mark.parametrize(
    "pattern",
    ["arn:aws:s3:::*-@/*", "arn:aws:s3:::bucket-@*", "arn:aws:s3:::b/@/*", "arn:aws:s3:::@"],
)
def test_five_thousand_resources_are_merged_at_once(pattern: str) -> None:
    resources = [pattern.replace("@", str(number)) for number in range(10_000, 15_000)]
    (found,) = statements([grant("s3:GetObject", each) for each in resources])
    assert found["Resource"] == resources
