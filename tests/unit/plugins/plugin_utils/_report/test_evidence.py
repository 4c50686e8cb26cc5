# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pictures of a report: what is needed against what is allowed, and whom a role trusts."""

from __future__ import annotations

from typing import Any

from ansible_collections.stepfunctions.iam.plugins.plugin_utils._report.accounts import read
from ansible_collections.stepfunctions.iam.plugins.plugin_utils._report.evidence import (
    permissions,
    trust,
)
from sample_audit import finding, role_arn

ROLE = role_arn("123456789012", "a")


def findings(*given: dict[str, Any]) -> Any:
    return read([{**each, "role_arn": ROLE} for each in given])[0].findings


def cell(action: str, resource: str = "*") -> dict[str, str]:
    return {"action": action, "resource": resource}


def test_needs_are_missing_unclear_or_covered() -> None:
    assert permissions(
        findings(
            finding(
                "permissions-missing",
                evidence={"needs": [cell("s3:GetObject", "a")], "allowed": [cell("s3:PutObject")]},
            ),
            finding("permissions-missing", "unknown", evidence={"needs": [cell("S3:ListBucket")]}),
            finding("permissions-denied", evidence={"needs": [cell("sqs:SendMessage")]}),
            finding("permissions-denied", "pass"),
        )
    ) == [
        {
            "service": "s3",
            "missing": [cell("s3:GetObject", "a")],
            "unclear": [cell("S3:ListBucket")],
            "covered": [cell("s3:PutObject")],
            "excess": [],
        },
        {
            "service": "sqs",
            "missing": [cell("sqs:SendMessage")],
            "unclear": [],
            "covered": [],
            "excess": [],
        },
    ]


def test_excess_is_what_the_tightened_statements_leave_out() -> None:
    (row,) = permissions(
        findings(
            finding(
                "permissions-excess",
                evidence={
                    "statement": {
                        "Action": ["s3:Get*", "s3:PutObject", "s3:ListBucket"],
                        "Resource": "*",
                    },
                    "tightened": [
                        {"Action": "s3:PutObject", "Resource": ["*"]},
                        {"Action": ["s3:ListBucket"], "Resource": "arn:aws:s3:::b"},
                    ],
                },
            ),
            finding("permissions-excess", "unknown", evidence={"statement": {"Action": "sqs:*"}}),
        )
    )
    assert row["excess"] == [cell("s3:Get*"), cell("s3:ListBucket")]


def test_what_allows_everything_is_excess() -> None:
    statement = {"Action": "*", "Resource": "*"}
    given = [
        finding(check, evidence={"statement": statement})
        for check in ("permissions-admin", "permissions-excess", "permissions-pass-role")
    ]
    assert [row["excess"] for row in permissions(findings(*given))] == [[cell("*")]]


def test_each_statement_of_a_trust_policy_is_shown_once() -> None:
    guarded = {
        "Effect": "Allow",
        "Principal": {"Service": "states.amazonaws.com"},
        "Condition": {"StringEquals": {"aws:SourceAccount": ["1", "2"]}},
    }
    assert trust(
        findings(
            finding("trust-not-assumable", evidence={"trust_policy": {"Statement": guarded}}),
            finding("trust-legacy-principal", evidence={"statement": guarded}),
            finding("trust-anyone", evidence={"statement": {"Principal": "*"}}),
            finding("trust-x", evidence={"statement": {"NotPrincipal": {"AWS": ["1"]}}}),
            finding("trust-not-assumable", evidence={"trust_policy": None, "statements": []}),
            finding("permissions-excess", evidence={"statement": {"Principal": "no"}}),
        )
    ) == [
        {
            "effect": "Allow",
            "principals": ["states.amazonaws.com"],
            "conditions": ["StringEquals aws:SourceAccount 1 or 2"],
        },
        {"effect": "Allow", "principals": ["*"], "conditions": []},
        {"effect": "Allow", "principals": ["everybody but 1"], "conditions": []},
    ]


def test_evidence_of_any_shape_makes_no_error() -> None:
    odd = [None, 3, "x", [1, None], {"Action": {"a": 1}, "Condition": "x", "Principal": [{}]}]
    given = [
        finding(
            check,
            evidence=dict.fromkeys(("needs", "statement", "tightened", "trust_policy"), value),
        )
        for check in ("permissions-missing", "permissions-excess", "trust-anyone")
        for value in odd
    ]
    permissions(findings(*given))
    trust(findings(*given))
