# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Managed policies by name: the right one, or an error that names candidates, and never many calls."""

from __future__ import annotations

from typing import Any

import pytest
from local_aws import LocalAws
from module_run import ModuleRunner, calls, written

ANYTHING = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}'
OWN = "arn:aws:iam::123456789012:policy/"


def create(iam: Any, name: str, path: str = "/") -> str:
    policy = iam.create_policy(PolicyName=name, Path=path, PolicyDocument=ANYTHING)["Policy"]
    return str(policy["Arn"])


@pytest.mark.parametrize(
    ("declared", "arn"),
    [
        ("AWSLambdaRole", "arn:aws:iam::aws:policy/service-role/AWSLambdaRole"),
        ("service-role/AWSLambdaRole", "arn:aws:iam::aws:policy/service-role/AWSLambdaRole"),
        ("/service-role/AWSLambdaRole", "arn:aws:iam::aws:policy/service-role/AWSLambdaRole"),
        ("CloudWatchLogsFullAccess", "arn:aws:iam::aws:policy/CloudWatchLogsFullAccess"),
        ("Orders", f"{OWN}Orders"),
        ("Payments", f"{OWN}teams/payments/Payments"),
        ("teams/payments/Payments", f"{OWN}teams/payments/Payments"),
        (f"{OWN}Orders", f"{OWN}Orders"),
    ],
)
def test_a_policy_is_found(execution_role: ModuleRunner, iam: Any, declared: str, arn: str) -> None:
    create(iam, "Orders")
    create(iam, "Payments", "/teams/payments/")
    result = execution_role.converges(name="orders", managed_policies=[declared])
    assert result["execution_role"]["managed_policies"] == [arn]
    assert result["unmanaged"]["managed_policies"] == []


def test_a_customer_policy_is_found_beyond_the_first_page(
    execution_role: ModuleRunner, aws: LocalAws, iam: Any
) -> None:
    for name in ("A", "B", "C", "Orders"):
        create(iam, name)
    aws.page_size(list_policies=1)
    result = execution_role(name="orders", managed_policies=["Orders"])
    assert result["execution_role"]["managed_policies"] == [f"{OWN}Orders"]


def test_a_name_that_aws_and_the_customer_both_use_is_an_error_that_names_both(
    execution_role: ModuleRunner, aws: LocalAws, iam: Any
) -> None:
    create(iam, "AWSLambdaRole")
    failure = execution_role.fails(name="orders", managed_policies=["AWSLambdaRole"])
    assert "ambiguous" in failure.msg
    assert f"{OWN}AWSLambdaRole" in failure.msg
    assert "arn:aws:iam::aws:policy/service-role/AWSLambdaRole" in failure.msg
    assert written(aws) == []
    execution_role.converges(name="orders", managed_policies=["service-role/AWSLambdaRole"])


def test_two_spellings_of_one_policy_attach_it_once(execution_role: ModuleRunner) -> None:
    result = execution_role.converges(
        name="orders", managed_policies=["AWSLambdaRole", "service-role/AWSLambdaRole"]
    )
    assert [each["action"] for each in result["changes"]] == [
        "iam:CreateRole",
        "iam:AttachRolePolicy",
    ]


@pytest.mark.parametrize("case", ["orders", "ORDERS"])
def test_a_name_in_another_case_is_an_error_that_names_the_right_one(
    execution_role: ModuleRunner, iam: Any, case: str
) -> None:
    create(iam, "Orders")
    failure = execution_role.fails(name="orders", managed_policies=[case])
    assert "did you mean Orders" in failure.msg


def test_check_mode_only_warns_of_a_customer_policy_that_an_earlier_task_would_have_made(
    execution_role: ModuleRunner, aws: LocalAws
) -> None:
    options = {"name": "orders", "managed_policies": [f"{OWN}Later"]}
    foretold = execution_role(**options, check_mode=True)
    assert foretold["execution_role"]["managed_policies"] == [f"{OWN}Later"]
    assert "there is no such policy yet" in str(foretold["warnings"])
    failure = execution_role.fails(**options)
    assert "there is no such policy" in failure.msg
    assert written(aws) == []


def test_attached_names_cost_no_look_up_even_when_ambiguous_elsewhere(
    execution_role: ModuleRunner, aws: LocalAws, iam: Any
) -> None:
    execution_role(name="orders", managed_policies=["AWSLambdaRole"])
    create(iam, "AWSLambdaRole")
    aws.clear_calls()
    assert not execution_role(name="orders", managed_policies=["AWSLambdaRole"])["changed"]
    assert "iam:ListPolicies" not in calls(aws)


def test_a_policy_that_aws_keeps_from_being_attached_is_refused_before_any_write(
    execution_role: ModuleRunner, aws: LocalAws
) -> None:
    unattachable = "arn:aws:iam::aws:policy/aws-service-role/AWSServiceRoleForLambda"
    failure = execution_role.fails(name="orders", managed_policies=[unattachable])
    assert unattachable in failure.msg
    assert written(aws) == []
