# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a role may do, against what its state machines need."""

from __future__ import annotations

from dataclasses import replace

import pytest
import yaml
from ansible_collections.stepfunctions.iam.plugins.module_utils._audit.account import (
    AWS_MANAGED,
    CUSTOMER_MANAGED,
    Policy,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._audit.judge import judge
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.policy import derive
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.settings import (
    Settings,
)

from .audited import (
    ACCOUNT,
    FUNCTION,
    NEEDED,
    ROLE_ARN,
    SHIP,
    audit_of,
    audited,
    document,
    failed,
    machine,
    not_passed,
    policy,
    statement,
    task_state,
    unknown,
)

MISSING, DENIED = "permissions-missing", "permissions-denied"
EXCESS, ADMIN = "permissions-excess", "permissions-admin"
WILDCARD, PASS_ROLE = "permissions-service-wildcard", "permissions-pass-role"
INVERTED, ESCALATION = "permissions-inverted", "permissions-escalation"
MANAGED = "hygiene-aws-managed-policy"

ANY_FUNCTION = f"arn:aws:lambda:eu-west-1:{ACCOUNT}:function:*"
INVOKE = statement("lambda:InvokeFunction", FUNCTION)
ROLES = f"arn:aws:iam::{ACCOUNT}:role/*"
TO_ECS = {"StringEquals": {"iam:PassedToService": "ecs-tasks.amazonaws.com"}}


SUCCEEDS = {"StartAt": "Do", "States": {"Do": {"Type": "Succeed"}}}


def only(subject, check):
    (finding,) = judge(audit_of(subject), (), [check])
    return finding


@pytest.mark.parametrize(
    ("statements", "status"),
    [
        ([], "fail"),
        ([statement("lambda:InvokeFunction", f"{FUNCTION}-2")], "fail"),
        ([statement("lambda:InvokeAsync", FUNCTION)], "fail"),
        ([INVOKE], None),
        ([statement("lambda:invoke*", ANY_FUNCTION)], None),
        ([{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}], None),
        ([{**INVOKE, "Condition": {"StringEquals": {"aws:PrincipalAccount": ACCOUNT}}}], None),
        ([{**INVOKE, "Condition": {"StringEquals": {"aws:PrincipalAccount": "1"}}}], "fail"),
        ([{**INVOKE, "Condition": {"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}}}], "unknown"),
    ],
)
def test_what_a_state_needs_and_the_role_does_not_allow(statements, status):
    found = dict(not_passed(audited(policies=[policy(*statements)]), checks=[MISSING]))
    assert found == ({} if status is None else {MISSING: status})


def test_a_resource_that_only_an_execution_names_is_allowed_denied_or_unknown():
    choosing = machine(
        task_state("arn:aws:states:::lambda:invoke", **{"FunctionName.$": "$.function"})
    )
    for allowed, status in ((ANY_FUNCTION, None), (FUNCTION, "unknown"), (None, "fail")):
        statements = [statement("lambda:InvokeFunction", allowed)] if allowed else []
        subject = audited(policies=[policy(*statements)], machines=(choosing,))
        assert not_passed(subject, checks=[MISSING]) == ([(MISSING, status)] if status else [])


@pytest.mark.parametrize(
    ("operator", "cluster", "status"),
    [
        ("ArnEquals", f"arn:aws:ecs:eu-west-1:{ACCOUNT}:cluster/*", None),
        ("ArnLike", f"arn:aws:ecs:eu-west-1:{ACCOUNT}:cluster/prod-*", None),
        ("ArnEquals", f"arn:aws:ecs:eu-west-1:{ACCOUNT}:cluster/prod-a*", "unknown"),
        ("ArnNotEquals", f"arn:aws:ecs:eu-west-1:{ACCOUNT}:cluster/test-*", None),
    ],
)
def test_a_condition_on_what_only_an_execution_names(operator, cluster, status):
    state = task_state(
        "arn:aws:states:::ecs:runTask",
        TaskDefinition="ship:1",
        **{"Cluster.$": "States.Format('prod-{}', $.cluster)"},
    )
    choosing = machine(state)
    statements = [
        {**each, "Condition": {operator: {"ecs:cluster": cluster}}}
        if each["Action"] == "ecs:RunTask"
        else each
        for each in choosing.permissions.document["Statement"]
    ]
    subject = audited(policies=[policy(*statements)], machines=(choosing,))
    assert not_passed(subject, checks=[MISSING]) == ([(MISSING, status)] if status else [])


def test_missing_names_the_state_and_what_happens_and_the_task_adds_it():
    finding = only(audited(policies=[]), MISSING).as_result()
    assert finding["message"] == (
        "orders, States.Ship: orders does not allow lambda:InvokeFunction, so that it fails when it is reached."
    )
    assert finding["state_machine_arn"] == machine().arn
    assert finding["evidence"]["state"] == "States.Ship"
    assert finding["evidence"]["needs"][0]["resource"] == FUNCTION
    (task,) = yaml.safe_load(finding["remediation"])
    assert task["stepfunctions.iam.execution_role"] == {
        "name": "orders",
        "path": "/",
        "state_machine": {"arn": machine().arn},
    }


def test_settings_of_the_state_machine_need_something_too():
    settings = Settings(arn=machine().arn, logging=True)
    logging = replace(machine(), permissions=derive(SUCCEEDS, settings))
    finding = only(audited(machines=(logging,), policies=[]), MISSING)
    assert finding.verdict.message.endswith("so that it does not work.")
    assert finding.verdict.evidence["state"] == "LoggingConfiguration"


def test_the_boundary_counts():
    boundary = Policy("arn:aws:iam::aws:policy/X", AWS_MANAGED, document(statement("s3:*", "*")))
    finding = only(audited(boundary=boundary), MISSING)
    assert (finding.status, finding.verdict.remedy) == ("fail", None)
    assert "the permissions boundary of orders does not allow" in finding.verdict.message
    lacking = only(audited(boundary=boundary, policies=[]), MISSING)
    assert lacking.verdict.remedy
    wide = Policy("arn:aws:iam::aws:policy/X", AWS_MANAGED, document(statement("*", "*")))
    assert not not_passed(audited(boundary=wide))


def test_what_is_not_known_is_never_well():
    unread = Policy("arn:aws:iam::aws:policy/X", AWS_MANAGED, None)
    subject = audited(policies=[SHIP, unread])
    assert unknown(subject) == {MISSING, DENIED, EXCESS, ADMIN, WILDCARD, PASS_ROLE} | {
        INVERTED,
        ESCALATION,
        MANAGED,
    }
    encrypted = audited(machines=(machine(problem="its definition is encrypted"),))
    assert unknown(encrypted) == {MISSING, EXCESS}
    strange = audited(machines=(machine(task_state("arn:aws:states:::aws-sdk:no:thing")),))
    assert unknown(strange) == {MISSING, EXCESS}
    assert unknown(
        audited(policies=[policy(INVOKE, statement("s3:GetObject", "*"))]),
        machines_are_complete=False,
    ) >= {EXCESS}


@pytest.mark.parametrize(
    ("denial", "found"),
    [
        (statement("lambda:*", "*", Effect="Deny"), True),
        (statement("lambda:InvokeFunction", ANY_FUNCTION, Effect="Deny"), True),
        ({"Effect": "Deny", "NotAction": "s3:*", "Resource": "*"}, True),
        (statement("lambda:DeleteFunction", "*", Effect="Deny"), False),
        (statement("lambda:*", f"{FUNCTION}-2", Effect="Deny"), False),
        (
            statement(
                "*", "*", Effect="Deny", Condition={"Bool": {"aws:SecureTransport": "false"}}
            ),
            False,
        ),
    ],
)
def test_a_deny_that_hits_a_need(denial, found):
    subject = audited(policies=[policy(INVOKE, denial)])
    assert failed(subject) == ({DENIED} if found else set())


@pytest.mark.parametrize(
    ("given", "tightened"),
    [
        (INVOKE, None),
        (statement(["lambda:InvokeFunction"], [FUNCTION]), None),
        (statement("lambda:InvokeFunction", ANY_FUNCTION), [[FUNCTION]]),
        (statement("lambda:InvokeFunction", "*"), [[FUNCTION]]),
        (statement("lambda:InvokeFunction", [FUNCTION, f"{FUNCTION}:*"]), [[FUNCTION]]),
        (statement("lambda:Invoke*", FUNCTION), [[FUNCTION]]),
        (statement(["lambda:InvokeFunction", "lambda:GetFunction"], FUNCTION), [[FUNCTION]]),
        (statement("s3:GetObject", "*"), []),
    ],
)
def test_what_no_state_needs(given, tightened):
    policies = [SHIP, policy(given, name="Other", source=CUSTOMER_MANAGED)]
    finding = only(audited(policies=policies), EXCESS)
    if tightened is None:
        assert finding.status == "pass"
    else:
        assert finding.status == "fail"
        kept = finding.verdict.evidence["tightened"]
        assert [each["Resource"] for each in kept] == tightened
        assert all(each["Action"] == ["lambda:InvokeFunction"] for each in kept)


def test_the_derived_policy_is_what_is_needed_and_no_more():
    state = task_state(
        "arn:aws:states:::ecs:runTask.sync",
        TaskDefinition="ship:1",
        Cluster="ships",
        LaunchType="FARGATE",
    )
    of_containers = machine(state)
    derived = of_containers.permissions.document
    subject = audited(policies=[policy(*derived["Statement"])], machines=(of_containers,))
    assert not not_passed(subject)


def test_the_conditions_of_a_tightened_statement_stay():
    condition = {"StringEquals": {"aws:ResourceAccount": ACCOUNT}}
    subject = audited(policies=[policy(statement("lambda:*", FUNCTION, Condition=condition))])
    (kept,) = only(subject, EXCESS).verdict.evidence["tightened"]
    assert kept["Condition"] == condition


def test_state_machines_that_share_a_role_each_count():
    other = machine(task_state("arn:aws:lambda:eu-west-1:123456789012:function:bill"), name="bills")
    both = document(
        *NEEDED["Statement"], statement("lambda:InvokeFunction", FUNCTION[:-4] + "bill")
    )
    subject = audited(policies=[policy(*both["Statement"])], machines=(machine(), other))
    assert failed(subject) == {"hygiene-shared-role"}
    assert failed(audited(policies=[policy(*both["Statement"])])) == {EXCESS}
    (finding,) = judge(audit_of(audited(machines=(machine(), other))), (), [MISSING])
    (task,) = yaml.safe_load(finding.verdict.remedy.as_task())
    policies = task["stepfunctions.iam.execution_role"]["inline_policies"]
    (needed,) = policies["StepFunctionsPermissions"]["Statement"]
    assert needed["Resource"] == [f"{FUNCTION[:-4]}bill", FUNCTION]


def test_task_of_what_is_too_much_leaves_what_is_needed_and_purges_the_rest():
    subject = audited(policies=[policy(statement("lambda:InvokeFunction", "*"))])
    (task,) = yaml.safe_load(only(subject, EXCESS).verdict.remedy.as_task())
    assert task["stepfunctions.iam.execution_role"] == {
        "name": "orders",
        "path": "/",
        "state_machine": {"arn": machine().arn},
        "inline_policies": {},
        "managed_policies": [],
        "purge_managed_policies": True,
        "purge_inline_policies": True,
    }


@pytest.mark.parametrize(
    ("given", "found"),
    [
        (statement("*", "*"), {ADMIN, EXCESS}),
        (statement(["*:*"], ["*"]), {ADMIN, EXCESS}),
        (statement("*", ANY_FUNCTION), {EXCESS}),
        (
            statement("*", "*", Condition={"StringEquals": {"aws:SourceVpc": "vpc-1"}}),
            {EXCESS},
        ),
        (statement("s3:*", "*"), {WILDCARD, EXCESS}),
        (statement(["S3:*", "sqs:SendMessage"], "arn:aws:s3:::orders/*"), {WILDCARD, EXCESS}),
        (statement("s3:*", "arn:aws:s3:::orders"), {EXCESS}),
        (statement("s3:Get*", "*"), {EXCESS}),
        ({"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}, {INVERTED, ESCALATION}),
        (
            {"Effect": "Allow", "Action": "s3:GetObject", "NotResource": "arn:aws:s3:::a/*"},
            {INVERTED},
        ),
        ({"Effect": "Deny", "NotAction": "lambda:*", "Resource": "*"}, set()),
        (statement("s3:GetObject", "*", Effect="Deny"), set()),
    ],
)
def test_wide_statements(given, found):
    assert failed(audited(policies=[SHIP, policy(given, name="Wide")])) == found


@pytest.mark.parametrize(
    ("given", "found"),
    [
        (statement("iam:PassRole", ROLES), True),
        (statement("iam:Pass*", ROLE_ARN), True),
        (statement("iam:PassRole", "*", Condition=TO_ECS), True),
        (
            statement(
                "iam:PassRole", ROLES, Condition={"StringLike": {"iam:PassedToService": "*"}}
            ),
            True,
        ),
        (
            statement(
                "iam:PassRole",
                ROLES,
                Condition={"StringEqualsIfExists": {"iam:PassedToService": "ec2.amazonaws.com"}},
            ),
            True,
        ),
        (statement("iam:PassRole", ROLES, Condition=TO_ECS), False),
        (statement("iam:passrole", ROLE_ARN, Condition=TO_ECS), False),
        (statement("iam:GetRole", "*"), False),
        (statement("iam:PassRole", "*", Effect="Deny"), False),
    ],
)
def test_passing_roles(given, found):
    subject = audited(policies=[SHIP, policy(given, name="Pass")])
    assert (PASS_ROLE in failed(subject)) is found


@pytest.mark.parametrize(
    ("statements", "allows"),
    [
        ([statement("iam:PutRolePolicy", "*")], "to write any policy into a role"),
        ([statement("iam:PutRolePolicy", ROLE_ARN)], "to write any policy into a role"),
        ([statement("iam:CreateAccessKey", "*")], "to make a key of any user"),
        (
            [statement(["lambda:CreateFunction", "lambda:InvokeFunction", "iam:PassRole"], "*")],
            "to run a new function as any role",
        ),
        ([statement("iam:PutRolePolicy", f"{ROLE_ARN}-2")], None),
        ([statement("iam:CreateAccessKey", f"arn:aws:iam::{ACCOUNT}:user/bot")], None),
        (
            [
                statement(["lambda:CreateFunction", "lambda:InvokeFunction"], "*"),
                statement("iam:PassRole", "*", Condition=TO_ECS),
            ],
            None,
        ),
        (
            [
                statement("iam:PutRolePolicy", "*"),
                statement("iam:PutRolePolicy", "*", Effect="Deny"),
            ],
            None,
        ),
    ],
)
def test_ways_to_more_permissions(statements, allows):
    finding = only(audited(policies=[SHIP, policy(*statements, name="More")]), ESCALATION)
    ways = finding.verdict.evidence.get("ways", [])
    assert [each["allows"] for each in ways] == ([allows] if allows else [])


def test_a_boundary_closes_ways_to_more_permissions():
    boundary = Policy(
        "arn:aws:iam::aws:policy/X", AWS_MANAGED, document(statement("lambda:*", "*"))
    )
    policies = [SHIP, policy(statement("iam:PutRolePolicy", "*"), name="More")]
    assert ESCALATION not in failed(audited(policies=policies, boundary=boundary))


@pytest.mark.parametrize(
    ("given", "found"),
    [
        (statement("lambda:InvokeFunction", "*"), True),
        (statement("s3:Get*", "*"), True),
        ({"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}, True),
        (INVOKE, False),
        (
            statement(
                "*", "*", Effect="Deny", Condition={"Bool": {"aws:SecureTransport": "false"}}
            ),
            False,
        ),
    ],
)
def test_policies_of_aws_that_allow_more_than_is_needed(given, found):
    aws = policy(given, name="arn:aws:iam::aws:policy/Given", source=AWS_MANAGED)
    finding = only(audited(policies=[SHIP, aws]), MANAGED)
    assert finding.status == ("fail" if found else "pass")
    if found:
        assert finding.verdict.evidence["derived"]["Statement"][0]["Resource"] == FUNCTION


def test_without_a_state_machine_nothing_is_said_of_needs():
    found = judge(audit_of(audited(machines=())), (), [MISSING, DENIED, EXCESS, MANAGED])
    assert found == []


def test_a_denial_is_shown_with_the_state_what_it_needs_and_the_statement():
    denial = {**INVOKE, "Effect": "Deny"}
    finding = only(audited(policies=[SHIP, policy(denial, name="Guard")]), DENIED)
    assert finding.verdict.evidence == {
        "state": "States.Ship",
        "needs": [
            {
                "action": "lambda:InvokeFunction",
                "resource": FUNCTION,
                "why": "to invoke the function",
            }
        ],
        "statements": [{"policy": "inline Guard", "statement": denial}],
    }


def test_excess_is_shown_with_its_policy_and_counts_what_is_needed():
    idle = statement("s3:GetObject", "arn:aws:s3:::b/*")
    finding = only(audited(policies=[SHIP, policy(idle, name="Old")]), EXCESS)
    assert finding.verdict.evidence["statement"] == idle
    assert finding.verdict.evidence["policy"] == "Old"
    assert "nothing that" in finding.verdict.message
    wide = statement(["lambda:InvokeFunction", "s3:GetObject"], "*")
    finding = only(audited(policies=[policy(wide)]), EXCESS)
    assert "more than" in finding.verdict.message
