# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Many roles in one task: what it costs, what each comes to, and what becomes of the others when one fails."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest
from local_aws import AccessDenied, ErrorResponse, EventualConsistency, LocalAws, Throttle
from module_run import ModuleRunner, calls, enabled_regions, without_id, written

LAMBDA_ROLE = "arn:aws:iam::aws:policy/service-role/AWSLambdaRole"
POLICY = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": "*"}],
}
ASSUMABLE = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Effect": "Allow",
            "Principal": {"Service": "lambda.amazonaws.com"},
            "Action": "sts:AssumeRole",
        }
    ],
}
WHOLE_ACCOUNT = {"iam:GetAccountAuthorizationDetails": 1, "iam:ListRoles": 1}


def named(number: int) -> list[dict[str, Any]]:
    return [{"name": f"role{index:04}"} for index in range(number)]


DEFAULTS = {
    "path": "/step-functions/",
    "description": "A state machine's",
    "max_session_duration": 7200,
    "permissions_boundary": "arn:aws:iam::aws:policy/AWSDenyAll",
    "managed_policies": ["AWSLambdaRole"],
    "inline_policies": {"Invoke": POLICY},
    "tags": {"Team": "orders"},
}


class TestCalls:
    @pytest.mark.parametrize("check_mode", [True, False])
    def test_roles_in_place_are_read_with_two_calls(
        self, execution_roles: ModuleRunner, aws: LocalAws, check_mode: bool
    ) -> None:
        declared = {"roles": named(20), "defaults": DEFAULTS}
        execution_roles(**declared)
        aws.clear_calls()
        result = execution_roles(**declared, check_mode=check_mode)
        assert not result["changed"]
        assert Counter(calls(aws)) == WHOLE_ACCOUNT

    def test_a_page_has_up_to_a_thousand_roles_and_each_page_more_is_a_call_more(
        self, execution_roles: ModuleRunner, aws: LocalAws, iam: Any
    ) -> None:
        roles = named(50)
        for role in roles:
            iam.create_role(RoleName=role["name"], AssumeRolePolicyDocument=json.dumps(ASSUMABLE))
        declared = {"roles": [{**role, "trust_policy": ASSUMABLE} for role in roles]}
        aws.clear_calls()
        assert not execution_roles(**declared)["changed"]
        assert Counter(calls(aws)) == WHOLE_ACCOUNT
        assert {call.parameters["MaxItems"] for call in aws.calls()} == {"1000"}
        aws.page_size(list_roles=25, get_account_authorization_details=10)
        aws.clear_calls()
        assert not execution_roles(**declared)["changed"]
        assert Counter(calls(aws)) == {
            "iam:GetAccountAuthorizationDetails": 5,
            "iam:ListRoles": 2,
        }

    def test_two_roles_are_read_by_themselves(
        self, execution_roles: ModuleRunner, aws: LocalAws
    ) -> None:
        declared = {"roles": named(2), "defaults": {**DEFAULTS, "inline_policies": {}}}
        execution_roles(**declared)
        aws.clear_calls()
        execution_roles(**declared)
        assert Counter(calls(aws)) == {
            "iam:GetRole": 2,
            "iam:ListAttachedRolePolicies": 2,
            "iam:ListRolePolicies": 2,
        }

    def test_a_list_longer_than_the_declared_roles_are_worth_is_not_read_to_its_end(
        self, execution_roles: ModuleRunner, aws: LocalAws, iam: Any
    ) -> None:
        for index in range(40):
            iam.create_role(RoleName=f"x{index}", AssumeRolePolicyDocument=json.dumps(ASSUMABLE))
        aws.page_size(list_roles=1, get_account_authorization_details=1)
        execution_roles(roles=named(4), check_mode=True)
        counted = Counter(calls(aws))
        assert counted["iam:ListRoles"] <= 6
        assert counted["iam:GetAccountAuthorizationDetails"] <= 6
        assert counted["iam:GetRole"] == 4

    def test_creation_looks_policies_up_once_for_all_and_reads_back_all_at_once(
        self, execution_roles: ModuleRunner, aws: LocalAws
    ) -> None:
        execution_roles(roles=named(20), defaults=DEFAULTS)
        assert Counter(calls(aws)) == {
            "iam:GetAccountAuthorizationDetails": 2,
            "iam:ListRoles": 2,
            "sts:GetCallerIdentity": 1,
            "iam:ListPolicies": 1,
            "iam:GetPolicy": 3,  # AWSLambdaRole under two paths, and the boundary
            "iam:CreateRole": 20,
            "iam:AttachRolePolicy": 20,
            "iam:PutRolePolicy": 20,
        }

    def test_parts_of_derived_policies_are_read_beside_and_can_be_declared_as_read(
        self,
        execution_roles: ModuleRunner,
        execution_role_info: ModuleRunner,
        aws: LocalAws,
    ) -> None:
        states: dict[str, Any] = {
            f"S{number}": {
                "Type": "Task",
                "Resource": "arn:aws:states:::dynamodb:putItem",
                "Parameters": {"TableName": f"orders-of-customer-{number:080}", "Item": {}},
                "Next": f"S{number + 1}",
            }
            for number in range(70)
        }
        definition = {"StartAt": "S0", "States": {**states, "S70": {"Type": "Succeed"}}}
        roles = [*named(5), {"name": "large", "state_machine": {"definition": definition}}]
        execution_roles(roles=roles)
        cost = {**WHOLE_ACCOUNT, "iam:GetPolicy": 2, "iam:GetPolicyVersion": 2}
        aws.clear_calls()
        assert not execution_roles(roles=roles)["changed"]
        assert Counter(calls(aws)) == cost
        read = execution_role_info()["execution_roles"]
        aws.clear_calls()
        as_read = execution_roles(roles=read)
        assert not as_read["changed"]
        assert [each["execution_role"] for each in as_read["execution_roles"]] == read
        assert Counter(calls(aws)) == cost

    def test_a_policy_that_does_not_exist_is_looked_up_once(
        self, execution_roles: ModuleRunner, aws: LocalAws
    ) -> None:
        missing = "arn:aws:iam::123456789012:policy/Missing"
        failure = execution_roles.fails(roles=named(20), defaults={"managed_policies": [missing]})
        assert failure.result["failed_roles"] == [role["name"] for role in named(20)]
        assert calls(aws).count("iam:GetPolicy") == 1

    def test_deletion_asks_for_no_instance_profiles(
        self, execution_roles: ModuleRunner, aws: LocalAws, iam: Any
    ) -> None:
        execution_roles(roles=named(5), defaults=DEFAULTS)
        iam.create_instance_profile(InstanceProfileName="profile")
        iam.add_role_to_instance_profile(InstanceProfileName="profile", RoleName="role0003")
        aws.clear_calls()
        execution_roles(roles=named(5), defaults={**DEFAULTS, "state": "absent"})
        regions = enabled_regions(aws)
        assert Counter(calls(aws)) == {
            "iam:GetAccountAuthorizationDetails": 2,
            "iam:ListRoles": 2,
            "ec2:DescribeRegions": 1,
            "states:ListStateMachines": len(regions),
            "iam:RemoveRoleFromInstanceProfile": 1,
            "iam:DetachRolePolicy": 5,
            "iam:DeleteRolePolicy": 5,
            "iam:DeleteRole": 5,
        }
        assert iam.list_roles()["Roles"] == []

    def test_only_what_differs_is_written(
        self, execution_roles: ModuleRunner, aws: LocalAws, iam: Any
    ) -> None:
        declared = {"roles": named(10), "defaults": DEFAULTS}
        execution_roles(**declared)
        iam.untag_role(RoleName="role0004", TagKeys=["Team"])
        aws.clear_calls()
        result = execution_roles(**declared)
        assert written(aws) == ["iam:TagRole"]
        assert [each["name"] for each in result["execution_roles"] if each["changed"]] == [
            "role0004"
        ]
        assert [each["before_header"] for each in result["diff"]] == ["role0004"]


class TestResults:
    ROLES: list[dict[str, Any]] = [
        {"name": "orders", **DEFAULTS},
        {"name": "payments", "trust": {"principal": "both"}, "inline_policies": {"A": POLICY}},
        {"name": "returns", "state_machine": {"definition": {"StartAt": "A", "States": {}}}},
        {"name": "gone", "state": "absent"},
    ]
    ROLES[2]["state_machine"]["definition"]["States"]["A"] = {
        "Type": "Task",
        "Resource": "arn:aws:states:::sns:publish",
        "Parameters": {"TopicArn": "arn:aws:sns:us-east-1:123456789012:done"},
        "End": True,
    }

    def test_each_role_has_the_result_that_a_task_of_its_own_has(
        self, execution_roles: ModuleRunner, execution_role: ModuleRunner, aws: LocalAws
    ) -> None:
        checked = execution_roles(roles=self.ROLES, check_mode=True)
        assert written(aws) == []
        together = execution_roles(roles=self.ROLES)
        assert together["failed_roles"] == []
        aws.reset()
        for declared, in_check_mode, done in zip(
            self.ROLES, checked["execution_roles"], together["execution_roles"], strict=True
        ):
            alone = execution_role(**declared)
            for key in ("changed", "changes", "unmanaged", "diff"):
                assert in_check_mode[key] == done[key] == alone[key]
            assert done.get("permissions") == alone.get("permissions")
            assert (done["name"], done["failed"], done["msg"]) == (declared["name"], False, "")
            assert without_id(done["execution_role"]) == without_id(alone["execution_role"])

    def test_second_run_changes_nothing_in_either_mode(
        self, execution_roles: ModuleRunner, aws: LocalAws
    ) -> None:
        execution_roles(roles=self.ROLES)
        aws.clear_calls()
        for check_mode in (True, False):
            again = execution_roles(roles=self.ROLES, check_mode=check_mode)
            assert not again["changed"]
            assert again["diff"] == []
        assert written(aws) == []

    def test_roles_are_in_the_order_in_which_they_are_declared(
        self, execution_roles: ModuleRunner
    ) -> None:
        roles = named(30)[::-1]
        result = execution_roles(roles=roles, max_workers=16)
        assert [each["name"] for each in result["execution_roles"]] == [
            role["name"] for role in roles
        ]

    def test_no_roles_are_no_change(self, execution_roles: ModuleRunner, aws: LocalAws) -> None:
        result = execution_roles(roles=[])
        assert (result["changed"], result["execution_roles"]) == (False, [])
        assert aws.calls() == []

    def test_a_role_keeps_what_is_not_declared(
        self, execution_roles: ModuleRunner, iam: Any
    ) -> None:
        execution_roles(roles=named(5))
        iam.attach_role_policy(RoleName="role0002", PolicyArn=LAMBDA_ROLE)
        result = execution_roles(roles=named(5))
        assert not result["changed"]
        kept = result["execution_roles"][2]["unmanaged"]["managed_policies"]
        assert kept == [LAMBDA_ROLE]


class TestDefaults:
    def test_hold_for_each_role_and_give_way_to_its_own(
        self, execution_roles: ModuleRunner, iam: Any
    ) -> None:
        execution_roles(
            defaults={
                "path": "/all/",
                "tags": {"Team": "platform", "Stage": "prod"},
                "inline_policies": {"Invoke": POLICY},
                "trust": {"principal": "both"},
                "managed_policies": ["AWSLambdaRole"],
            },
            roles=[
                {"name": "plain"},
                {
                    "name": "special",
                    "path": "/own/",
                    "tags": {"TEAM": "orders"},
                    "inline_policies": {"More": POLICY},
                    "trust": {"confused_deputy_protection": False},
                    "managed_policies": [],
                },
            ],
        )
        plain = iam.get_role(RoleName="plain")["Role"]
        assert plain["Path"] == "/all/"
        special = iam.get_role(RoleName="special")["Role"]
        assert special["Path"] == "/own/"
        assert {tag["Key"]: tag["Value"] for tag in special["Tags"]} == {
            "TEAM": "orders",
            "Stage": "prod",
        }
        assert iam.list_role_policies(RoleName="special")["PolicyNames"] == ["Invoke", "More"]
        assert iam.list_attached_role_policies(RoleName="special")["AttachedPolicies"] == []
        statement = special["AssumeRolePolicyDocument"]["Statement"][0]
        assert "Condition" not in statement
        assert len(statement["Principal"]["Service"]) == 2

    def test_of_a_state_machine_hold_for_roles_that_have_one(
        self, execution_roles: ModuleRunner
    ) -> None:
        result = execution_roles(
            defaults={"state_machine": {"logging": True}},
            roles=[{"name": "without"}, TestResults.ROLES[2]],
        )
        without, with_one = result["execution_roles"]
        assert "permissions" not in without
        assert "LoggingConfiguration" in [task["path"] for task in with_one["permissions"]["tasks"]]


class TestBadInput:
    @pytest.mark.parametrize(
        ("declared", "said"),
        [
            ([{"name": "orders"}, {"name": "a"}, {"name": "ORDERS"}], ["orders and ORDERS"]),
            (
                [{"name": "a", "path": "x"}, {"name": "b"}, {"name": "c", "tags": {"aws:a": "b"}}],
                ["a: path 'x'", "c: tags"],
            ),
            ([{"name": "a", "trust": {}, "trust_policy": ASSUMABLE}], ["trust and trust_policy"]),
            ([{"name": "a", "trust_policy": {"Statement": []}}], ["a: trust_policy", "empty"]),
            ([{"name": "a", "state_machine": {"tracing": True}}], ["a: state_machine"]),
            ([{"name": "a", "nmae": "b"}], ["nmae"]),
            ([{}], ["name"]),
        ],
    )
    def test_is_an_error_before_anything_is_asked_of_aws(
        self,
        execution_roles: ModuleRunner,
        aws: LocalAws,
        declared: list[dict[str, Any]],
        said: list[str],
    ) -> None:
        failure = execution_roles.fails(roles=declared)
        assert all(each in failure.msg for each in said), failure.msg
        assert aws.calls() == []

    def test_no_workers_are_an_error(self, execution_roles: ModuleRunner, aws: LocalAws) -> None:
        assert "max_workers" in execution_roles.fails(roles=named(1), max_workers=0).msg
        assert aws.calls() == []


class TestFailures:
    def test_a_role_that_fails_stops_no_other_and_is_named(
        self, execution_roles: ModuleRunner, aws: LocalAws, iam: Any
    ) -> None:
        iam.create_role(
            RoleName="elsewhere", Path="/else/", AssumeRolePolicyDocument=json.dumps(ASSUMABLE)
        )
        aws.faults(AccessDenied(actions=("iam:PutRolePolicy",), parameters={"RoleName": "denied"}))
        roles = [
            *named(5),
            {"name": "elsewhere"},
            {"name": "denied", "inline_policies": {"A": POLICY}},
            {"name": "nothing", "managed_policies": ["AWSLambdaRoel"]},
        ]
        failure = execution_roles.fails(roles=roles)
        result = failure.result
        assert result["failed_roles"] == ["elsewhere", "denied", "nothing"]
        assert failure.msg.startswith("3 of 8 roles failed. elsewhere: role elsewhere exists under")
        assert "denied: " in failure.msg
        assert "did you mean service-role/AWSLambdaRole" in failure.msg
        assert result["changed"]
        by_name = {each["name"]: each for each in result["execution_roles"]}
        assert by_name["role0000"]["changed"]
        assert not by_name["elsewhere"]["changed"]
        assert by_name["denied"]["changed"]
        assert [each["action"] for each in by_name["denied"]["changes"]] == ["iam:CreateRole"]
        assert [each["action"] for each in by_name["denied"]["not_done"]] == ["iam:PutRolePolicy"]
        assert by_name["nothing"]["changes"] == []
        assert len(iam.list_roles()["Roles"]) == 7

        aws.clear_faults()
        aws.clear_calls()
        execution_roles(
            roles=[role for role in roles if role["name"] not in ("elsewhere", "nothing")]
        )
        assert written(aws) == ["iam:PutRolePolicy"]

    def test_reading_the_whole_account_is_not_needed(
        self, execution_roles: ModuleRunner, aws: LocalAws
    ) -> None:
        declared = {"roles": named(6), "defaults": DEFAULTS}
        aws.faults(AccessDenied(actions=("iam:GetAccountAuthorizationDetails",)))
        result = execution_roles(**declared)
        (warning,) = result["warnings"]
        assert "not allowed iam:GetAccountAuthorizationDetails" in str(warning)
        assert calls(aws).count("iam:GetAccountAuthorizationDetails") == 1
        aws.clear_calls()
        assert not execution_roles(**declared)["changed"]
        assert Counter(calls(aws)) == {
            "iam:GetAccountAuthorizationDetails": 1,
            "iam:ListRoles": 1,
            "iam:GetRole": 6,
            "iam:ListAttachedRolePolicies": 6,
            "iam:ListRolePolicies": 6,
            "iam:GetRolePolicy": 6,
        }

    def test_a_role_that_cannot_be_read_by_itself_stops_no_other(
        self, execution_roles: ModuleRunner, aws: LocalAws
    ) -> None:
        aws.faults(
            AccessDenied(actions=("iam:ListRoles",)),
            AccessDenied(actions=("iam:GetRole",), parameters={"RoleName": "role0003"}),
        )
        failure = execution_roles.fails(roles=named(6))
        assert failure.result["failed_roles"] == ["role0003"]
        assert written(aws) == ["iam:CreateRole"] * 5

    def test_an_account_that_cannot_be_read_is_left_alone(
        self, execution_roles: ModuleRunner, aws: LocalAws
    ) -> None:
        aws.faults(ErrorResponse(actions=("iam:ListRoles",), code="InvalidInput", status=400))
        assert "iam:ListRoles" in execution_roles.fails(roles=named(6)).msg
        assert written(aws) == []

    def test_throttling_is_waited_out(
        self, execution_roles: ModuleRunner, aws: LocalAws, iam: Any
    ) -> None:
        aws.faults(Throttle(actions=("iam:CreateRole",), first=2))
        execution_roles(roles=named(6))
        assert len(iam.list_roles()["Roles"]) == 6

    def test_roles_that_appear_meanwhile_are_made_as_declared(
        self, execution_roles: ModuleRunner, aws: LocalAws, iam: Any
    ) -> None:
        """What the lists do not show yet is met when it is created."""
        iam.create_role(RoleName="role0001", AssumeRolePolicyDocument=json.dumps(ASSUMABLE))
        aws.faults(EventualConsistency(reads=1))
        iam_as_others = aws.client("iam")
        iam_as_others.create_role(
            RoleName="role0002", AssumeRolePolicyDocument=json.dumps(ASSUMABLE)
        )
        result = execution_roles(roles=named(5))
        assert result["failed_roles"] == []
        aws.settle()
        trusted = iam.get_role(RoleName="role0002")["Role"]["AssumeRolePolicyDocument"]
        assert "states.amazonaws.com" in json.dumps(trusted)

    def test_waits_until_iam_shows_every_role(
        self, execution_roles: ModuleRunner, aws: LocalAws
    ) -> None:
        aws.faults(EventualConsistency(reads=2))
        result = execution_roles(roles=named(6), defaults=DEFAULTS)
        assert all(each["execution_role"]["role_id"] for each in result["execution_roles"])
        assert calls(aws).count("iam:CreateRole") == 6

    def test_a_role_that_iam_does_not_show_in_time_fails_alone(
        self, execution_roles: ModuleRunner, aws: LocalAws
    ) -> None:
        execution_roles(roles=named(5))
        aws.faults(EventualConsistency(reads=1000))
        roles: list[dict[str, Any]] = named(6)
        roles[5]["wait_timeout"] = 1
        failure = execution_roles.fails(roles=roles)
        assert failure.result["failed_roles"] == ["role0005"]
        assert (
            "does not show all of them after 1 seconds: still to be seen iam:CreateRole ("
            in failure.msg
        )
        assert failure.result["execution_roles"][5]["changed"]
