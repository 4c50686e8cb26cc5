# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The accounts that the examples of the documentation speak of."""

from __future__ import annotations

import json
from typing import Any

from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.policy import derive
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.settings import (
    Settings,
)
from fleet import way_in
from local_aws import AccessDenied, LocalAws, MemberAccount
from planted_account import OWN_ACCOUNT

ACCOUNT = "123456789012"
REGION = "eu-central-1"
OTHERS = ("222222222222", "333333333333")
# Which nobody may enter.
LOCKED = OTHERS[-1]

_LAMBDA_ROLE = "arn:aws:iam::aws:policy/service-role/AWSLambdaRole"

# With a substitution, what only an execution knows, and what needs no permission.
DEFINITION: dict[str, Any] = {
    "StartAt": "Get order",
    "States": {
        "Get order": {
            "Type": "Task",
            "Resource": "arn:aws:states:::dynamodb:getItem",
            "Parameters": {"TableName": "${Table}", "Key": {"id": {"S.$": "$.id"}}},
            "Next": "Wait for payment",
        },
        "Wait for payment": {
            "Type": "Task",
            "Resource": f"arn:aws:states:{REGION}:{ACCOUNT}:activity:payment",
            "Next": "Ship",
        },
        "Ship": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Parameters": {"FunctionName.$": "$.carrier", "Payload.$": "$"},
            "End": True,
        },
    },
}


_ALL = json.dumps(
    {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}
)


def prepare(
    aws: LocalAws,
    role_name: str = "orders-state-machine",
    protected: bool = False,
    with_tutorial_role: bool = True,
) -> None:
    """Nothing but this, with nothing in the log.

    A state machine `orders` with its role, a boundary, and the role of AWS's first tutorial.
    protected: against a confused deputy.
    """
    aws.reset()
    iam = aws.client("iam", unobserved=True)
    trust = {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Principal": {"Service": "states.amazonaws.com"},
                "Action": "sts:AssumeRole",
                **({"Condition": OWN_ACCOUNT} if protected else {}),
            }
        ],
    }
    boundary = iam.create_policy(PolicyName="step-functions-boundary", PolicyDocument=_ALL)[
        "Policy"
    ]["Arn"]
    role = iam.create_role(
        RoleName=role_name,
        Path="/step-functions/",
        AssumeRolePolicyDocument=json.dumps(trust),
        Description="Runs the state machine of the order service",
        PermissionsBoundary=boundary,
        Tags=[{"Key": "Team", "Value": "orders"}],
    )["Role"]["Arn"]
    if with_tutorial_role:
        iam.create_role(RoleName="states-lambda-role", AssumeRolePolicyDocument=json.dumps(trust))
        iam.attach_role_policy(RoleName="states-lambda-role", PolicyArn=_LAMBDA_ROLE)
    definition = json.dumps(DEFINITION).replace("${Table}", "orders")
    machine = aws.client("stepfunctions", region=REGION, unobserved=True).create_state_machine(
        name="orders", definition=definition, roleArn=role
    )["stateMachineArn"]
    iam.put_role_policy(
        RoleName=role_name,
        PolicyName="Needs",
        PolicyDocument=json.dumps(derive(json.loads(definition), Settings(arn=machine)).document),
    )
    aws.faults(AccessDenied(actions=("sts:AssumeRole",), parameters={"RoleArn": way_in(LOCKED)}))


def organize(aws: LocalAws) -> None:
    """Make an organization of the account and others, which one of them may read."""
    aws.create_organization(
        MemberAccount("111111111111", "platform", "/Infrastructure"),
        MemberAccount("012345678901", "old", "/Workloads/Prod"),
        MemberAccount(OTHERS[0], "payments", "/Workloads/Prod", tags={"Team": "payments"}),
        MemberAccount(
            LOCKED, "records", "/Workloads/Staging", tags={"Confidential": "yes", "Team": "records"}
        ),
        MemberAccount("210987654321", "returns", "/Workloads/Prod"),
        MemberAccount("444444444444", "sandbox-1", "/Workloads/Staging"),
        MemberAccount("666666666666", "sandbox-2", "/Workloads/Sandbox"),
        MemberAccount("555555555555", "legacy", "/Workloads/Prod/Legacy"),
    )
    aws.client("organizations", unobserved=True).register_delegated_administrator(
        AccountId="111111111111",
        ServicePrincipal="ssm.amazonaws.com",
    )


def hosts() -> dict[str, Any]:
    """The first account and two others as hosts, as the inventory plugin has them."""
    names = {ACCOUNT: "orders-production", OTHERS[0]: "payments-production", LOCKED: ""}
    return {
        account: {
            "account_id": account,
            "account_name": name,
            "assume_role_arn": way_in(account),
            "ansible_connection": "local",
            "ansible_python_interpreter": "{{ ansible_playbook_python }}",
        }
        for account, name in names.items()
    }
