# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks of the trust policy: for each at least two that it must find, and two near misses."""

from __future__ import annotations

import pytest
import yaml
from ansible_collections.stepfunctions.iam.plugins.module_utils._audit.judge import judge

from .audited import (
    ACCOUNT,
    OTHER,
    OWN,
    audit_of,
    audited,
    document,
    failed,
    machine,
    not_passed,
    unknown,
)

ARN = f"arn:aws:states:*:{ACCOUNT}:stateMachine:*"
OTHERS_ARN = f"arn:aws:states:*:{OTHER}:stateMachine:*"
BOUND = {"StringEquals": {"aws:SourceAccount": ACCOUNT}}
NO_CONDITIONS = "trust-no-confused-deputy-conditions"
INEFFECTIVE = "trust-ineffective-conditions"
FOREIGN = "trust-foreign-account"
NOT_ASSUMABLE = "trust-not-assumable"


def allow(*services, **more):
    principal = more.pop("principal", {"Service": list(services) or ["states.amazonaws.com"]})
    return {
        "Effect": "Allow",
        "Principal": principal,
        "Action": "sts:AssumeRole",
        "Condition": BOUND,
        **more,
    }


def under(operator, key, value):
    return allow(Condition={operator: {key: value}})


def test_the_collections_own_statement_is_well():
    assert not not_passed(audited())


@pytest.mark.parametrize(
    ("condition", "found"),
    [
        (None, {NO_CONDITIONS}),
        ({}, {NO_CONDITIONS}),
        ({"Bool": {"aws:SecureTransport": "true"}}, {NO_CONDITIONS}),
        ({"StringEquals": {"aws:SourceAccount": ACCOUNT}}, set()),
        ({"StringEquals": {"AWS:SOURCEACCOUNT": [ACCOUNT]}}, set()),
        ({"ArnLike": {"aws:SourceArn": ARN}}, set()),
        ({"ArnEquals": {"aws:sourcearn": ARN}}, set()),
        ({"StringLike": {"aws:SourceArn": f"arn:aws:states:*:{ACCOUNT}:*"}}, set()),
        ({"StringEquals": {"aws:SourceOrgID": "o-exampleorgid"}}, set()),
        ({"ArnLike": {"aws:SourceArn": "*"}, **BOUND}, set()),
        ({"ForAnyValue:StringLike": {"aws:SourceAccount": ACCOUNT}}, set()),
        ({"ArnLike": {"aws:SourceArn": "*"}}, {INEFFECTIVE}),
        ({"ArnLike": {"aws:SourceArn": "arn:aws:states:*:*:stateMachine:*"}}, {INEFFECTIVE}),
        ({"ArnLike": {"aws:SourceArn": [ARN, "arn:aws:states:*:*:*"]}}, {INEFFECTIVE}),
        ({"StringLike": {"aws:SourceAccount": "*"}}, {INEFFECTIVE}),
        ({"StringLike": {"aws:SourceOrgID": "*"}}, {INEFFECTIVE}),
        ({"ForAnyValue:StringLike": {"aws:SourceOrgPaths": "o-exampleorgid/*"}}, set()),
        ({"ForAnyValue:StringLike": {"aws:SourceOrgPaths": "*"}}, {INEFFECTIVE}),
        ({"ArnLike": {"aws:SourceArn": "states"}}, {INEFFECTIVE}),
        ({"NumericEquals": {"aws:SourceArn": ARN}}, {INEFFECTIVE}),
        ({"StringEqualsIfExists": {"aws:SourceAccount": ACCOUNT}}, {INEFFECTIVE}),
        ({"ForAllValues:StringEquals": {"aws:SourceAccount": ACCOUNT}}, {INEFFECTIVE}),
        ({"StringNotEquals": {"aws:SourceAccount": OTHER}}, {INEFFECTIVE}),
        ({"StringEquals": {"aws:SourceArn": ARN}}, {INEFFECTIVE, NOT_ASSUMABLE}),
        ({"ArnLike": {"aws:SourceAccount": ACCOUNT}}, {INEFFECTIVE}),
        (
            {"ArnLike": {"aws:SourceArn": OTHERS_ARN}, **BOUND},
            {INEFFECTIVE, NOT_ASSUMABLE},
        ),
        ({"StringEquals": {"aws:SourceAccount": OTHER}}, {FOREIGN, NOT_ASSUMABLE}),
        ({"StringEquals": {"aws:SourceAccount": [ACCOUNT, OTHER]}}, {FOREIGN}),
        ({"ArnLike": {"aws:SourceArn": [ARN, OTHERS_ARN]}}, {FOREIGN}),
        ({"ArnLike": {"aws:SourceArn": [ARN, OTHERS_ARN]}, **BOUND}, set()),
    ],
)
def test_whose_state_machines_the_role_is_for(condition, found):
    statement = allow(Condition=condition)
    if condition is None:
        del statement["Condition"]
    assert failed(audited(trust=[statement])) == found


@pytest.mark.parametrize(
    ("denial", "guards"),
    [
        ({"StringNotEquals": {"aws:SourceAccount": ACCOUNT}}, True),
        ({"ArnNotLike": {"aws:SourceArn": ARN}}, True),
        ({"StringNotEquals": {"aws:SourceAccount": ACCOUNT, "aws:PrincipalTag/a": "b"}}, False),
        ({"StringNotLike": {"aws:SourceAccount": "*"}}, False),
        ({"StringEquals": {"aws:SourceAccount": OTHER}}, False),
    ],
)
def test_a_denial_of_all_other_sources_does_as_well(denial, guards):
    statement = {**allow(Effect="Deny"), "Condition": denial}
    open_statement = {key: value for key, value in allow().items() if key != "Condition"}
    found = failed(audited(trust=[open_statement, statement]))
    assert (NO_CONDITIONS not in found) is guards


@pytest.mark.parametrize(
    ("services", "found"),
    [
        (["swf.amazonaws.com"], {"trust-legacy-principal", NOT_ASSUMABLE}),
        (["SWF.amazonaws.com", "states.amazonaws.com"], {"trust-legacy-principal"}),
        (["states.eu-west-1.amazonaws.com"], {"trust-regional-principal"}),
        (["states.eu-west-1.amazonaws.com", "states.amazonaws.com"], set()),
        (
            ["states.us-east-1.amazonaws.com"],
            {"trust-regional-principal", "trust-wrong-region", NOT_ASSUMABLE},
        ),
        (["states.us-east-1.amazonaws.com", "states.amazonaws.com"], set()),
        (["States.AmazonAWS.com"], set()),
        (["states.amazonaws.com", "events.amazonaws.com"], {"trust-other-principals"}),
        (["states.amazonaws.com", "swfx.amazonaws.com"], {"trust-other-principals"}),
        (["events.amazonaws.com"], {"trust-other-principals", NOT_ASSUMABLE}),
    ],
)
def test_services(services, found):
    assert failed(audited(trust=[allow(*services)])) == found


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        (allow(principal="*"), {"trust-anyone"}),
        (allow(principal={"AWS": ["*"]}), {"trust-anyone"}),
        (
            {
                "Effect": "Allow",
                "NotPrincipal": {"AWS": f"arn:aws:iam::{OTHER}:root"},
                "Action": "sts:AssumeRole",
            },
            {"trust-anyone"},
        ),
        (
            allow(principal="*", Effect="Deny", Condition={"Bool": {"aws:ViaAWSService": "true"}}),
            set(),
        ),
        (allow(principal={"AWS": f"arn:aws:iam::{ACCOUNT}:root"}), {"trust-other-principals"}),
        (
            allow(principal={"Federated": "cognito-identity.amazonaws.com"}),
            {"trust-other-principals"},
        ),
        (allow(principal={"AWS": "AROAEXAMPLEEXAMPLE123"}), {"trust-deleted-principal"}),
        (allow(principal={"AWS": "AIDAEXAMPLEEXAMPLE123"}), {"trust-deleted-principal"}),
        (
            allow(principal={"AWS": f"arn:aws:iam::{ACCOUNT}:role/AROAEXAMPLEEXAMPLE123"}),
            {"trust-other-principals"},
        ),
    ],
)
def test_others_beside_step_functions(statement, found):
    assert failed(audited(trust=[OWN, statement])) - {NOT_ASSUMABLE} == found


@pytest.mark.parametrize(
    ("trust", "status"),
    [
        ([], "fail"),
        ([allow(Action="sts:TagSession")], "fail"),
        ([allow(Action="sts:assumerole")], None),
        ([allow(Action="sts:*")], None),
        ([OWN, allow(Effect="Deny")], "fail"),
        ([OWN, allow(Effect="Deny", principal={"AWS": f"arn:aws:iam::{OTHER}:root"})], None),
        ([OWN, allow("states.us-east-1.amazonaws.com", Effect="Deny")], None),
        ([allow(Condition={"StringEquals": {"aws:SourceOrgID": "o-exampleorgid"}})], "unknown"),
        (
            [allow(Condition={"ArnLike": {"aws:SourceArn": ARN.replace(":*", ":other", 2)}})],
            "fail",
        ),
        (
            [
                OWN,
                {
                    "Effect": "Deny",
                    "NotPrincipal": {"Service": "states.amazonaws.com"},
                    "Action": "sts:AssumeRole",
                },
            ],
            None,
        ),
    ],
)
def test_whether_step_functions_can_assume_the_role(trust, status):
    found = dict(not_passed(audited(trust=trust), checks=[NOT_ASSUMABLE]))
    assert found == ({} if status is None else {NOT_ASSUMABLE: status})


def test_regions_that_could_not_be_read_leave_the_wrong_region_open():
    subject = audited(trust=[allow("states.us-east-1.amazonaws.com")])
    assert "trust-wrong-region" in unknown(subject, machines_are_complete=False)


def test_a_state_machine_whose_role_is_gone():
    subject = audited()
    audit = audit_of(subject, without_role=(machine(name="lost"),))
    (finding,) = [each for each in judge(audit, (), [NOT_ASSUMABLE]) if each.status == "fail"]
    assert finding.verdict.state_machine_arn.endswith(":lost")
    (task,) = yaml.safe_load(finding.verdict.remedy.as_task())
    assert task["stepfunctions.iam.execution_role"] == {
        "name": "orders",
        "path": "/",
        "state_machine": {"arn": finding.verdict.state_machine_arn},
    }


def test_finding_shows_the_statement_and_a_task_that_mends_it():
    statement = under("ArnLike", "aws:SourceArn", "*")
    (finding,) = judge(audit_of(audited(trust=[statement])), (), [INEFFECTIVE])
    assert finding.as_result() == {
        "check": INEFFECTIVE,
        "severity": "high",
        "status": "fail",
        "role_arn": f"arn:aws:iam::{ACCOUNT}:role/orders",
        "state_machine_arn": None,
        "message": "orders: ArnLike of aws:SourceArn names no account, so that any matches.",
        "evidence": {
            "statement": statement,
            "problems": ["ArnLike of aws:SourceArn names no account, so that any matches"],
        },
        "remediation": "- name: Let Step Functions assume orders for this account\n"
        "  stepfunctions.iam.execution_role:\n    name: orders\n    path: /\n    trust: {}\n",
    }


def test_a_policy_that_iam_would_refuse_is_judged_all_the_same():
    strange = audited(
        role={"trust_policy": {"Statement": [7, {"Effect": "Allow", "Principal": 3}]}}
    )
    assert NOT_ASSUMABLE in failed(strange)
    assert document()["Statement"] == []


@pytest.mark.parametrize(
    ("condition", "problem"),
    [
        (
            {"StringLike": {"aws:SourceOrgID": "*"}},
            "StringLike of aws:SourceOrgID names no organization",
        ),
        (
            {"StringNotEquals": {"aws:SourceAccount": OTHER}},
            "StringNotEquals of aws:SourceAccount excludes some and lets all others in",
        ),
        (
            {"ArnLike": {"aws:SourceArn": "*"}},
            "ArnLike of aws:SourceArn names no account, so that any matches",
        ),
    ],
)
def test_a_condition_that_does_not_protect_says_why(condition, problem):
    subject = audited(trust=[allow(Condition=condition)])
    found = judge(audit_of(subject), (), (INEFFECTIVE,))
    shown = " ".join(f"{each.verdict.message} {each.verdict.evidence}" for each in found)
    assert problem in shown
