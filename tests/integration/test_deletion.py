# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The execution role of a state machine is not deleted, unless that is forced."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest
from ansible_collections.stepfunctions.iam.plugins.module_utils._aws import account_machines
from ansible_collections.stepfunctions.iam.plugins.module_utils._errors import ExecutionRoleError
from ansible_collections.stepfunctions.iam.plugins.module_utils._role.role import Role
from local_aws import LocalAws
from module_run import ModuleRunner

DEFINITION = json.dumps({"StartAt": "S", "States": {"S": {"Type": "Succeed"}}})


def state_machine(aws: LocalAws, role: str, name: str = "orders", region: str = "us-east-1") -> str:
    """The ARN of a new one that runs as the role."""
    created = aws.client("stepfunctions", region=region, unobserved=True).create_state_machine(
        name=name, definition=DEFINITION, roleArn=f"arn:aws:iam::{aws.account_id}:role/{role}"
    )
    arn: str = created["stateMachineArn"]
    return arn


def writes(aws: LocalAws) -> list[str]:
    return [call.name for call in aws.calls() if call.name.startswith(("iam:D", "iam:R"))]


@pytest.mark.parametrize("region", ["us-east-1", "ap-northeast-1"])
@pytest.mark.parametrize("check_mode", [True, False])
def test_a_role_that_a_state_machine_names_stays(
    execution_role: ModuleRunner, aws: LocalAws, region: str, check_mode: bool
) -> None:
    execution_role(name="orders")
    arn = state_machine(aws, "orders", region=region)
    failure = execution_role.fails(name="orders", state="absent", check_mode=check_mode)
    assert f"role orders is the execution role of {arn}, which could run no longer" in failure.msg
    assert "set force" in failure.msg
    assert writes(aws) == []


def test_force_deletes_it(execution_role: ModuleRunner, aws: LocalAws, iam: Any) -> None:
    execution_role(name="orders")
    state_machine(aws, "orders")
    assert execution_role(name="orders", state="absent", force=True)["changed"]
    assert iam.list_roles()["Roles"] == []


def test_what_runs_as_another_role_is_no_reason(
    execution_role: ModuleRunner, aws: LocalAws, iam: Any
) -> None:
    execution_role(name="orders")
    execution_role(name="payments")
    state_machine(aws, "payments")
    assert execution_role(name="orders", state="absent")["changed"]
    assert [role["RoleName"] for role in iam.list_roles()["Roles"]] == ["payments"]


def test_of_many_roles_those_in_use_stay_and_the_others_go(
    execution_roles: ModuleRunner, aws: LocalAws, iam: Any
) -> None:
    names = [f"role-{number}" for number in range(4)]
    execution_roles(roles=[{"name": name} for name in names])
    for number, role in enumerate(("role-1", "role-1", "role-3")):
        state_machine(aws, role, f"machine-{number}")
    absent = {"defaults": {"state": "absent"}, "roles": [{"name": name} for name in names]}
    aws.clear_calls()
    failure = execution_roles.fails(**absent)
    assert failure.result["failed_roles"] == ["role-1", "role-3"]
    counted = Counter(call.name for call in aws.calls())
    # Once for all of the roles
    assert (counted["ec2:DescribeRegions"], counted["states:DescribeStateMachine"]) == (1, 3)
    left = [role["RoleName"] for role in iam.list_roles()["Roles"]]
    assert left == ["role-1", "role-3"]
    absent["roles"][1]["force"] = True
    assert execution_roles.fails(**absent).result["failed_roles"] == ["role-3"]
    assert [role["RoleName"] for role in iam.list_roles()["Roles"]] == ["role-3"]


def test_what_cannot_be_read_is_warned_of(
    execution_role: ModuleRunner, aws: LocalAws, iam: Any
) -> None:
    execution_role(name="orders")
    principal = aws.create_principal(
        "iam-only",
        {
            "Version": "2012-10-17",
            "Statement": [{"Effect": "Allow", "Action": "iam:*", "Resource": "*"}],
        },
    )
    aws.enforce_iam()
    result = execution_role.as_principal(principal)(name="orders", state="absent")
    (warning,) = result["warnings"]
    assert "could not read regions, state machines of us-east-1" in warning
    assert "iam-only is not allowed ec2:DescribeRegions" in warning
    aws.enforce_iam(False)
    assert iam.list_roles()["Roles"] == []


def test_state_machines_that_are_being_deleted_do_not_count(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    role = Role("orders", "/", "arn:aws:iam::123456789012:role/orders", {})
    described = [
        {"stateMachineArn": f"machine-{n}", "roleArn": role.arn, "status": status}
        for n, status in enumerate(["DELETING", *["ACTIVE"] * 7])
    ]
    found: list[dict[str, str]] = described[:1]
    monkeypatch.setattr(
        account_machines,
        "read_state_machines",
        lambda *dummy: account_machines.AccountMachines(("us-east-1",), tuple(found), ()),
    )
    machines = account_machines.MachinesInUse(session=None, workers=1)
    assert machines.refuse_deletion(role) == []
    found[:] = described
    again = account_machines.MachinesInUse(session=None, workers=1)
    with pytest.raises(ExecutionRoleError, match=r"machine-1, .*, machine-5 and 2 more, which"):
        again.refuse_deletion(role)
