# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trust policies where a rule on paper is not enough: what IAM stores, and what Step Functions takes."""

from __future__ import annotations

import json
from typing import Any

import pytest
from botocore.exceptions import ClientError
from local_aws import LocalAws
from module_run import ModuleRunner, written


def policy(*statements: dict[str, Any]) -> str:
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def allow(**principal: Any) -> dict[str, Any]:
    return {"Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole"}


def create_state_machine(aws: LocalAws, role_arn: str, region: str = "us-east-1") -> None:
    definition = {"StartAt": "Done", "States": {"Done": {"Type": "Succeed"}}}
    aws.client("stepfunctions", region=region).create_state_machine(
        name="orders", definition=json.dumps(definition), roleArn=role_arn
    )


@pytest.mark.parametrize("principal", ["global", "regional", "both"])
def test_step_functions_takes_the_role(
    execution_role: ModuleRunner, aws: LocalAws, principal: str
) -> None:
    role = execution_role(name="orders", trust={"principal": principal})["execution_role"]
    create_state_machine(aws, role["arn"])


def test_a_role_of_2017_is_of_no_use_until_it_is_migrated(
    execution_role: ModuleRunner, aws: LocalAws, iam: Any
) -> None:
    first = policy(allow(Service="swf.amazonaws.com"))
    arn = iam.create_role(RoleName="orders", AssumeRolePolicyDocument=first)["Role"]["Arn"]
    with pytest.raises(ClientError, match="Neither the global service principal"):
        create_state_machine(aws, arn)
    execution_role(name="orders")
    create_state_machine(aws, arn)


def test_the_regional_principal_is_of_no_use_in_another_region(
    execution_role: ModuleRunner, aws: LocalAws
) -> None:
    role = execution_role(name="orders", trust={"principal": "regional"})["execution_role"]
    with pytest.raises(ClientError, match="Neither the global service principal"):
        create_state_machine(aws, role["arn"], "eu-central-1")


def test_the_first_documentation_byte_for_byte(execution_role: ModuleRunner, iam: Any) -> None:
    execution_role(
        name="orders", trust={"principal": "regional", "confused_deputy_protection": False}
    )
    stored = iam.get_role(RoleName="orders")["Role"]["AssumeRolePolicyDocument"]
    assert json.dumps(stored["Statement"]) == (
        '[{"Effect": "Allow", "Principal": {"Service": "states.us-east-1.amazonaws.com"}, '
        '"Action": "sts:AssumeRole"}]'
    )


@pytest.mark.parametrize(
    ("region", "partition"),
    [("us-east-1", "aws"), ("cn-north-1", "aws-cn"), ("us-gov-west-1", "aws-us-gov")],
)
def test_the_partition_is_the_accounts_own(
    execution_role: ModuleRunner, region: str, partition: str
) -> None:
    role = execution_role.converges(name="orders", region=region)["execution_role"]
    assert role["arn"].startswith(f"arn:{partition}:iam::")
    condition = role["trust_policy"]["Statement"][0]["Condition"]["ArnLike"]
    assert condition["aws:SourceArn"].startswith(f"arn:{partition}:states:")


def test_other_principals_are_kept_and_reported_until_a_purge(
    execution_role: ModuleRunner, iam: Any
) -> None:
    shared = allow(Service=["swf.amazonaws.com", "events.amazonaws.com"])
    iam.create_role(
        RoleName="orders",
        AssumeRolePolicyDocument=policy(shared, allow(AWS="222222222222")),
    )
    kept = execution_role.converges(name="orders")
    assert kept["unmanaged"]["trust_principals"] == [
        "arn:aws:iam::222222222222:root",
        "events.amazonaws.com",
    ]
    assert "swf.amazonaws.com" not in json.dumps(kept["execution_role"])
    purged = execution_role.converges(name="orders", trust={"purge": True})
    assert purged["unmanaged"]["trust_principals"] == []
    assert len(purged["execution_role"]["trust_policy"]["Statement"]) == 1


class TestADeletedPrincipal:
    """IAM shows its unique id from then on, and takes no policy that names that."""

    @pytest.fixture
    def orders(self, execution_role: ModuleRunner, iam: Any) -> dict[str, Any]:
        caller = execution_role(name="caller")["execution_role"]["arn"]
        options = {"name": "orders", "trust": {"statements": [allow(AWS=caller)]}}
        execution_role(**options)
        execution_role(name="caller", state="absent")
        return options

    def test_is_drift_once_there_is_a_new_one_of_its_name(
        self, execution_role: ModuleRunner, orders: dict[str, Any]
    ) -> None:
        execution_role(name="caller")
        result = execution_role.converges(**orders)
        assert [each["action"] for each in result["changes"]] == ["iam:UpdateAssumeRolePolicy"]
        assert "AROA" not in json.dumps(result["execution_role"]["trust_policy"])

    def test_is_reported_while_nothing_has_to_change(
        self, execution_role: ModuleRunner, orders: dict[str, Any]
    ) -> None:
        result = execution_role(name="orders")
        assert not result["changed"]
        assert result["unmanaged"]["trust_principals"][0].startswith("AROA")

    def test_stands_in_the_way_of_a_change_and_the_error_says_how_to_go_on(
        self, execution_role: ModuleRunner, aws: LocalAws, orders: dict[str, Any]
    ) -> None:
        aws.clear_calls()
        for check_mode in (True, False):
            failure = execution_role.fails(
                name="orders", trust={"principal": "both"}, check_mode=check_mode
            )
            assert "AROA" in failure.msg
            assert "trust.purge" in failure.msg
        assert written(aws) == []
        execution_role.converges(name="orders", trust={"principal": "both", "purge": True})
