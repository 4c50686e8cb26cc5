# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The calls to AWS, one by one: their number and order are part of what the modules promise."""

from __future__ import annotations

from typing import Any

import pytest
from local_aws import LocalAws
from module_run import ModuleRunner, calls, enabled_regions, written

LAMBDA_ROLE = "arn:aws:iam::aws:policy/service-role/AWSLambdaRole"
DENY_ALL = "arn:aws:iam::aws:policy/AWSDenyAll"
POLICY = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": "*"}],
}
READ = ["iam:GetRole", "iam:ListAttachedRolePolicies", "iam:ListRolePolicies"]


@pytest.fixture
def everything() -> dict[str, Any]:
    return {
        "name": "orders",
        "managed_policies": [LAMBDA_ROLE],
        "permissions_boundary": DENY_ALL,
        "tags": {"Team": "orders"},
        "inline_policies": {"A": POLICY, "B": POLICY},
    }


def test_no_change_makes_three_calls_and_one_for_each_inline_policy(
    execution_role: ModuleRunner, aws: LocalAws, everything: dict[str, Any]
) -> None:
    execution_role(**everything)
    for check_mode in (False, True):
        aws.clear_calls()
        execution_role(**everything, check_mode=check_mode)
        assert calls(aws) == [*READ, "iam:GetRolePolicy", "iam:GetRolePolicy"]


def test_no_change_with_a_policy_by_name_makes_no_call_more(
    execution_role: ModuleRunner, aws: LocalAws
) -> None:
    options: dict[str, Any] = {"name": "orders", "managed_policies": ["AWSLambdaRole"]}
    execution_role(**options)
    aws.clear_calls()
    execution_role(**options)
    assert calls(aws) == READ


def test_no_change_with_an_assumed_role_asks_sts_once(
    execution_role: ModuleRunner, aws: LocalAws
) -> None:
    options = {"name": "orders", "assume_role_arn": "arn:aws:iam::222222222222:role/automation"}
    execution_role(**options)
    aws.clear_calls()
    execution_role(**options)
    assert calls(aws) == ["sts:AssumeRole", *READ]


def test_creation_with_a_managed_policy_tags_and_a_boundary_writes_twice(
    execution_role: ModuleRunner, aws: LocalAws, everything: dict[str, Any]
) -> None:
    del everything["inline_policies"]
    execution_role(**everything, description="Orders", max_session_duration=7200, wait=False)
    assert calls(aws) == [
        "iam:GetRole",
        "sts:GetCallerIdentity",
        "iam:GetPolicy",  # the managed policy
        "iam:GetPolicy",  # the boundary
        "iam:CreateRole",
        "iam:AttachRolePolicy",
    ]


def test_waiting_reads_the_role_back_once_when_it_is_visible(
    execution_role: ModuleRunner, aws: LocalAws
) -> None:
    execution_role(name="orders")
    assert calls(aws) == ["iam:GetRole", "sts:GetCallerIdentity", "iam:CreateRole", *READ]


def test_creation_in_check_mode_of_a_bare_role_makes_two_reads(
    execution_role: ModuleRunner, aws: LocalAws
) -> None:
    execution_role(name="orders", check_mode=True)
    assert calls(aws) == ["iam:GetRole", "sts:GetCallerIdentity"]


def test_a_name_of_an_aws_policy_is_found_with_a_handful_of_calls(
    execution_role: ModuleRunner, aws: LocalAws
) -> None:
    execution_role(name="orders", managed_policies=["AWSLambdaRole"], wait=False)
    asked = [name for name in calls(aws) if name in ("iam:GetPolicy", "iam:ListPolicies")]
    assert asked == ["iam:ListPolicies", "iam:GetPolicy", "iam:GetPolicy"]


def test_customer_policies_are_listed_once_for_several_names(
    execution_role: ModuleRunner, aws: LocalAws
) -> None:
    execution_role(name="orders", managed_policies=["AWSLambdaRole", "CloudWatchLogsFullAccess"])
    assert calls(aws).count("iam:ListPolicies") == 1


def test_migration_of_the_first_trust_policy_is_one_write(
    execution_role: ModuleRunner, aws: LocalAws, iam: Any
) -> None:
    iam.create_role(
        RoleName="states-lambda-role",
        AssumeRolePolicyDocument='{"Version":"2012-10-17","Statement":[{"Sid":"","Effect":"Allow",'
        '"Principal":{"Service":"swf.amazonaws.com"},"Action":"sts:AssumeRole"}]}',
    )
    execution_role(name="states-lambda-role")
    assert calls(aws) == [*READ, "iam:UpdateAssumeRolePolicy", *READ]


def test_only_what_differs_is_written(
    execution_role: ModuleRunner, aws: LocalAws, everything: dict[str, Any]
) -> None:
    execution_role(**everything)
    aws.clear_calls()
    everything["tags"] = {"Team": "payments"}
    execution_role(**everything)
    assert written(aws) == ["iam:TagRole"]


def test_deletion_reads_the_role_with_its_instance_profiles(
    execution_role: ModuleRunner, aws: LocalAws
) -> None:
    execution_role(name="orders", managed_policies=[LAMBDA_ROLE])
    aws.clear_calls()
    execution_role(name="orders", state="absent")
    regions = enabled_regions(aws)
    assert calls(aws) == [
        *READ,
        "ec2:DescribeRegions",
        *["states:ListStateMachines"] * len(regions),
        "iam:ListInstanceProfilesForRole",
        "iam:DetachRolePolicy",
        "iam:DeleteRole",
        "iam:GetRole",
    ]


def test_forced_deletion_asks_for_no_state_machines(
    execution_role: ModuleRunner, aws: LocalAws
) -> None:
    execution_role(name="orders", managed_policies=[])
    aws.clear_calls()
    execution_role(name="orders", state="absent", force=True)
    assert calls(aws) == [
        *READ,
        "iam:ListInstanceProfilesForRole",
        "iam:DeleteRole",
        "iam:GetRole",
    ]


def test_deletion_of_nothing_makes_one_call(execution_role: ModuleRunner, aws: LocalAws) -> None:
    execution_role(name="orders", state="absent")
    assert calls(aws) == ["iam:GetRole"]


def test_info_by_name_reads_only_those_roles(
    execution_role: ModuleRunner, execution_role_info: ModuleRunner, aws: LocalAws
) -> None:
    execution_role(name="orders")
    aws.clear_calls()
    execution_role_info(names=["orders", "missing"])
    assert calls(aws) == [*READ, "iam:GetRole"]


def test_info_reads_no_role_that_step_functions_may_not_assume(
    execution_role: ModuleRunner, execution_role_info: ModuleRunner, aws: LocalAws, iam: Any
) -> None:
    execution_role(name="orders")
    iam.create_role(
        RoleName="other",
        AssumeRolePolicyDocument='{"Version":"2012-10-17","Statement":[{"Effect":"Allow",'
        '"Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]}',
    )
    aws.clear_calls()
    execution_role_info()
    assert calls(aws) == ["iam:ListRoles", *READ]
