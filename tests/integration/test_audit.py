# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The module `execution_role_audit` on an account with planted defects."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

from local_aws import LocalAws
from module_run import ModuleRunner, calls, written
from planted_account import ACCOUNT_ROLES, BOUNDARY, REGIONS, expected, found, plant

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
