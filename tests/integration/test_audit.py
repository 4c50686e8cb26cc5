# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The module `execution_role_audit` on an account with planted defects."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from local_aws import LocalAws
from module_run import ModuleRunner, calls, written
from planted_account import (
    ACCOUNT_ROLES,
    BOUNDARY,
    REGION,
    REGIONS,
    allows,
    expected,
    found,
    plant,
)

POLICY = json.loads(
    (Path(__file__).parents[2] / "roles/audit/files/audit-policy.json").read_text("utf-8")
)
OPTIONS = {"regions": list(REGIONS), "required_boundary": BOUNDARY}

# What no task can mend, since it is for people to say what is meant.
_FOR_PEOPLE = {
    "hygiene-no-state-machine",
    "hygiene-shared-role",
    "hygiene-logging",
    "hygiene-tracing",
    "hygiene-encryption",
    "permissions-denied",
}


def test_every_defect_is_found_and_mended_by_a_principal_that_can_only_read(
    aws: LocalAws, execution_role_audit: ModuleRunner, execution_roles: ModuleRunner
) -> None:
    plant(aws)
    auditor = execution_role_audit.as_principal(aws.create_principal("auditor", POLICY))
    aws.page_size(get_account_authorization_details=25)
    aws.enforce_iam()
    result = auditor(**OPTIONS)
    made = Counter(calls(aws))
    assert found(result) == expected()
    assert result["unreadable"] == []
    assert result["summary"]["compliant"] is False
    assert not result["changed"]
    # Roles, policies, users aside; both regions; every state machine; four policies of AWS.
    machines = sum(len(role.machines) for role in ACCOUNT_ROLES.values())
    assert made == {
        "iam:GetAccountAuthorizationDetails": 3,
        "states:ListStateMachines": 2,
        "states:DescribeStateMachine": machines,
        "iam:GetPolicy": 4,
        "iam:GetPolicyVersion": 4,
    }
    aws.enforce_iam(False)
    assert auditor(check_mode=True, **OPTIONS) == result
    assert not written(aws)

    mended = execution_roles(roles=result["remediation_roles"])
    assert not mended["failed_roles"]
    after = auditor(**OPTIONS)
    left = {name: checks - _FOR_PEOPLE for name, checks in found(after).items()}
    assert {name: checks for name, checks in left.items() if checks} == {
        # A Deny stays. What an execution names is unknown; tags are not declared.
        "denies-all": {"trust-not-assumable"},
        "may-lack": {"permissions-missing?"},
        "full-of-tags": {"hygiene-quota"},
    }
    again = execution_roles(check_mode=True, roles=after["remediation_roles"])
    assert not again["changed"]


def one_role(aws: LocalAws, **more: Any) -> None:
    """An account with one role and one state machine, with nothing in the log."""
    plant(aws, {"well": ACCOUNT_ROLES["well"], **more})


def statuses(result: Mapping[str, Any], check: str) -> list[tuple[str, str]]:
    """Name of the role and status, for each finding of a check."""
    return [
        (each["role_arn"].rpartition("/")[2], each["status"])
        for each in result["findings"]
        if each["check"] == check
    ]


def denying(*actions: str) -> dict[str, Any]:
    return {**POLICY, "Statement": [*POLICY["Statement"], allows(actions, "*", Effect="Deny")]}


def test_what_may_not_be_read_is_unknown_and_named(
    aws: LocalAws, execution_role_audit: ModuleRunner
) -> None:
    one_role(aws, aws_policy=ACCOUNT_ROLES["aws-lambda-role"])
    arn = f"arn:aws:states:{REGION}:123456789012:stateMachine:well"
    for actions, what, unknown in (
        (
            ["iam:GetAccountAuthorizationDetails"],
            ["roles of the account, at once"],
            {"hygiene-unused-role"},
        ),
        (
            ["states:ListStateMachines"],
            [f"state machines of {region}" for region in REGIONS],
            {"hygiene-no-state-machine", "hygiene-shared-role"},
        ),
        (
            ["states:DescribeStateMachine"],
            [arn, arn.replace("well", "aws_policy")],
            {"hygiene-no-state-machine", "hygiene-shared-role"},
        ),
    ):
        name = actions[0].partition(":")[2]
        auditor = execution_role_audit.as_principal(aws.create_principal(name, denying(*actions)))
        aws.enforce_iam()
        result = auditor(**OPTIONS)
        assert sorted(each["what"] for each in result["unreadable"]) == sorted(what)
        assert f"user/{name} is not allowed {actions[0]}" in result["unreadable"][0]["reason"]
        assert {
            each["check"] for each in result["findings"] if each["status"] == "unknown"
        } == unknown
        assert ("well", "pass") in statuses(result, "trust-anyone")
        aws.enforce_iam(False)
    auditor = execution_role_audit.as_principal(
        aws.create_principal("no-policies", denying("iam:GetPolicyVersion"))
    )
    aws.enforce_iam()
    result = auditor(checks=["permissions"], **OPTIONS)
    assert {each["status"] for each in result["findings"] if "aws_policy" in each["role_arn"]} == {
        "unknown"
    }
    assert statuses(result, "permissions-missing") == [
        ("aws_policy", "unknown"),
        ("well", "pass"),
    ]
    assert result["summary"]["compliant"] is None
    aws.enforce_iam(False)
    assert not written(aws)


def test_regions_are_those_that_are_enabled_or_that_of_the_connection(
    aws: LocalAws, execution_role_audit: ModuleRunner
) -> None:
    one_role(aws)
    checks = ["hygiene-no-state-machine"]
    aws.clear_calls()
    everywhere = execution_role_audit(checks=checks)
    assert everywhere["unreadable"] == []
    made = Counter(calls(aws))
    assert made["ec2:DescribeRegions"] == 1
    assert made["states:ListStateMachines"] == len(everywhere["regions"]) > 10
    auditor = execution_role_audit.as_principal(
        aws.create_principal("no-regions", denying("ec2:DescribeRegions"))
    )
    aws.enforce_iam()
    result = auditor(checks=checks)
    assert [each["what"] for each in result["unreadable"]] == ["regions"]
    assert result["regions"] == ["us-east-1"]
    assert statuses(result, checks[0]) == [("well", "pass")]
    aws.enforce_iam(False)


def test_drift_is_what_execution_roles_would_change(
    aws: LocalAws, execution_role_audit: ModuleRunner, execution_roles: ModuleRunner
) -> None:
    one_role(aws, other=ACCOUNT_ROLES["well"])
    options = {
        "roles": [
            {"name": "well", "tags": {"Team": "orders"}},
            {"name": "new"},
            {"name": "other", "path": "/elsewhere/"},
        ],
        "defaults": {"max_session_duration": 7200},
    }
    auditor = execution_role_audit.as_principal(aws.create_principal("auditor", POLICY))
    aws.enforce_iam()
    result = auditor(checks=["drift"], **options, **OPTIONS)
    aws.enforce_iam(False)
    assert not written(aws)
    foretold = execution_roles.fails(check_mode=True, **options).result["execution_roles"]
    by_name = {each["role_arn"].rpartition("/")[2]: each for each in result["findings"]}
    assert {name: each["status"] for name, each in by_name.items()} == {
        "well": "fail",
        "new": "fail",
        "other": "unknown",
    }
    for each in foretold:
        assert by_name[each["name"]]["evidence"]["changes"] == each["changes"]


def test_failing_for_a_severity_returns_the_result_all_the_same(
    aws: LocalAws, execution_role_audit: ModuleRunner
) -> None:
    one_role(aws, admin=ACCOUNT_ROLES["admin"])
    failure = execution_role_audit.fails(fail_on="critical", **OPTIONS)
    assert failure.msg == (
        "1 finding is critical or worse. admin may do everything, by "
        "arn:aws:iam::aws:policy/AdministratorAccess."
    )
    assert failure.result["summary"]["severity"]["critical"] == 1
    well = execution_role_audit(fail_on="low", names=["well", "none"], **OPTIONS)
    assert well["unreadable"] == [
        {"what": "none", "reason": "there is no role of this name below /"}
    ]
    for wrong in (
        {"checks": ["none"]},
        {"regions": ["Europe"]},
        {"required_boundary": "boundary"},
        {"unused_days": -1},
    ):
        assert next(iter(wrong)) in execution_role_audit.fails(**wrong).msg


def test_which_state_machines_use_a_role(
    aws: LocalAws, execution_role_info: ModuleRunner, execution_roles: ModuleRunner
) -> None:
    plant(aws, {name: ACCOUNT_ROLES[name] for name in ("shared", "without-machine")})
    found = execution_role_info(state_machines=True, regions=list(REGIONS))["execution_roles"]
    assert [each["state_machines"] for each in found] == [
        [f"arn:aws:states:{region}:123456789012:stateMachine:shared" for region in sorted(REGIONS)],
        [],
    ]
    assert not execution_roles(roles=found)["changed"]
    reader = execution_role_info.as_principal(
        aws.create_principal("reader", denying("states:ListStateMachines"))
    )
    aws.enforce_iam()
    result = reader(state_machines=True, regions=[REGION])
    aws.enforce_iam(False)
    assert len(result["warnings"]) == 1
    assert [each["state_machines"] for each in result["execution_roles"]] == [[], []]
