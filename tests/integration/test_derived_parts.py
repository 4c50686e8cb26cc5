# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A derived policy that outgrows the inline quota becomes managed policies of the role, and one again when it fits."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from ansible_collections.stepfunctions.iam.plugins.module_utils._policy.size import size
from local_aws import (
    AccessDenied,
    ConcurrentModification,
    DropConnection,
    ErrorResponse,
    EventualConsistency,
    LocalAws,
    ServiceFailure,
    Throttle,
)
from module_run import ModuleRunner, calls, written

OWN = "arn:aws:iam::123456789012:policy/"
PART = f"{OWN}orders-StepFunctionsPermissions-"
ROLE = "arn:aws:iam::123456789012:role/orders"
READ = ["iam:GetRole", "iam:ListAttachedRolePolicies", "iam:ListRolePolicies"]
ANYTHING = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}'
ABSENT: dict[str, Any] = {"name": "orders", "state": "absent"}

# How many tables make an inline policy, and two, three and four parts: 92 characters each.
INLINE, SMALL, LARGE, LARGER = 20, 120, 170, 230


def table(number: int) -> str:
    return f"orders-of-one-of-very-many-customers-{number:04}"


def state_machine(count: int, *more: str, **options: Any) -> dict[str, Any]:
    """The option, for a definition that writes to that many tables."""
    states = {
        f"S{number}": {
            "Type": "Task",
            "Resource": "arn:aws:states:::dynamodb:putItem",
            "Parameters": {"TableName": name, "Item": {}},
            "Next": f"S{number + 1}",
        }
        for number, name in enumerate([*map(table, range(count)), *more])
    }
    states[f"S{len(states)}"] = {"Type": "Succeed"}
    definition = {"StartAt": "S0", "States": states}
    return {"name": "orders", "state_machine": {"definition": definition, **options}}


def policy(resource: str) -> dict[str, Any]:
    statement = {"Effect": "Allow", "Action": "s3:GetObject", "Resource": resource}
    return {"Version": "2012-10-17", "Statement": [statement]}


def actions(result: dict[str, Any]) -> list[str]:
    return [each["action"].removeprefix("iam:") for each in result["changes"]]


def parts(iam: Any) -> dict[int, dict[str, Any]]:
    """The managed policies of the account by the number at the end of their name: their documents."""
    found = {}
    for policy in iam.list_policies(Scope="Local")["Policies"]:
        shown = iam.get_policy_version(
            PolicyArn=policy["Arn"], VersionId=policy["DefaultVersionId"]
        )
        found[int(policy["PolicyName"].rpartition("-")[2])] = shown["PolicyVersion"]["Document"]
    return found


def tables(*documents: dict[str, Any]) -> list[str]:
    """What documents allow to write to, sorted."""
    resources = [
        resource
        for document in documents
        for statement in document["Statement"]
        for resource in (
            statement["Resource"]
            if isinstance(statement["Resource"], list)
            else [statement["Resource"]]
        )
    ]
    return sorted(each.rpartition("/")[2] for each in resources)


def attached(iam: Any) -> list[str]:
    listed = iam.list_attached_role_policies(RoleName="orders")["AttachedPolicies"]
    return [each["PolicyArn"] for each in listed]


class TestTheWayToPartsAndBack:
    def test_a_new_role_gets_parts_at_once(self, execution_role: ModuleRunner, iam: Any) -> None:
        result = execution_role.converges(**state_machine(LARGE), path="/teams/")
        assert actions(result) == ["CreateRole", *["CreatePolicy"] * 3, *["AttachRolePolicy"] * 3]
        arns = [f"{OWN}teams/orders-StepFunctionsPermissions-{number}" for number in (1, 2, 3)]
        assert attached(iam) == arns
        role = result["execution_role"]
        assert role["managed_policies"] == list(role["derived_policies"]) == arns
        assert role["inline_policies"] == {}
        assert tables(*role["derived_policies"].values()) == [table(each) for each in range(LARGE)]
        assert tables(result["permissions"]["policy"]) == [table(each) for each in range(LARGE)]
        assert result["unmanaged"] == {
            "managed_policies": [],
            "inline_policies": [],
            "tags": {},
            "trust_principals": [],
        }
        assert result["diff"]["after"]["derived_policies"] == role["derived_policies"]
        assert [change["target"] for change in result["changes"][1:4]] == [
            f"orders-StepFunctionsPermissions-{number}" for number in (1, 2, 3)
        ]
        for arn in arns:
            description = iam.get_policy(PolicyArn=arn)["Policy"]["Description"]
            assert "arn:aws:iam::123456789012:role/teams/orders" in description

    def test_inline_is_given_up_only_when_the_parts_are_attached(
        self, execution_role: ModuleRunner, iam: Any
    ) -> None:
        execution_role(**state_machine(INLINE))
        result = execution_role.converges(**state_machine(SMALL))
        assert actions(result) == [
            *["CreatePolicy"] * 2,
            *["AttachRolePolicy"] * 2,
            "DeleteRolePolicy",
        ]
        assert sorted(parts(iam)) == [1, 2]

    def test_parts_are_given_up_only_when_inline_is_there(
        self, execution_role: ModuleRunner, iam: Any
    ) -> None:
        execution_role(**state_machine(SMALL))
        result = execution_role.converges(**state_machine(INLINE))
        assert actions(result) == ["PutRolePolicy", *["DetachRolePolicy", "DeletePolicy"] * 2]
        assert parts(iam) == {}
        role = result["execution_role"]
        assert "derived_policies" not in role
        assert tables(role["inline_policies"]["StepFunctionsPermissions"]) == [
            table(each) for each in range(INLINE)
        ]

    def test_growing_adds_parts_and_leaves_full_ones(
        self, execution_role: ModuleRunner, iam: Any
    ) -> None:
        execution_role(**state_machine(LARGE))
        before = parts(iam)
        result = execution_role.converges(**state_machine(LARGER))
        assert actions(result) == ["CreatePolicy", "AttachRolePolicy", "CreatePolicyVersion"]
        after = parts(iam)
        assert tables(*after.values()) == [table(each) for each in range(LARGER)]
        assert [after[number] == before[number] for number in sorted(before)] == [True, True, False]

    def test_one_table_more_writes_one_part(self, execution_role: ModuleRunner, iam: Any) -> None:
        """Also one that comes first in the order of the resources."""
        execution_role(**state_machine(LARGE))
        result = execution_role.converges(**state_machine(LARGE, "a-table"))
        assert actions(result) == ["CreatePolicyVersion"]
        assert len(tables(*parts(iam).values())) == LARGE + 1

    def test_shrinking_deletes_the_parts_that_are_empty(
        self, execution_role: ModuleRunner, iam: Any
    ) -> None:
        execution_role(**state_machine(LARGER))
        result = execution_role.converges(**state_machine(SMALL))
        assert set(actions(result)) <= {"CreatePolicyVersion", "DetachRolePolicy", "DeletePolicy"}
        assert sorted(parts(iam)) == [1, 2]
        assert tables(*parts(iam).values()) == [table(each) for each in range(SMALL)]

    def test_sids_go_before_parts_come(self, execution_role: ModuleRunner) -> None:
        """What fits inline without the names of its statements stays inline."""
        with_sids = execution_role(**state_machine(10))["permissions"]["policy"]
        without = {**with_sids, "Statement": [dict(each) for each in with_sids["Statement"]]}
        for each in without["Statement"]:
            del each["Sid"]

        def result(room: int) -> dict[str, Any]:
            """Beside another policy that leaves so much room."""
            filler = "arn:aws:s3:::" + "b" * (10240 - room - size(policy("arn:aws:s3:::")))
            return execution_role.converges(
                **state_machine(10), inline_policies={"Other": policy(filler)}
            )

        name = "StepFunctionsPermissions"
        assert result(size(with_sids))["execution_role"]["inline_policies"][name] == with_sids
        for room in (size(with_sids) - 1, size(without)):
            assert result(room)["execution_role"]["inline_policies"][name] == without
        assert actions(result(size(without) - 1)) == [
            "CreatePolicy",
            "AttachRolePolicy",
            "DeleteRolePolicy",
            "PutRolePolicy",
        ]

    def test_a_definition_that_needs_nothing_leaves_no_parts(
        self, execution_role: ModuleRunner, iam: Any
    ) -> None:
        execution_role(**state_machine(SMALL))
        result = execution_role.converges(**state_machine(0))
        assert actions(result) == ["DetachRolePolicy", "DeletePolicy"] * 2
        assert parts(iam) == {}

    def test_absent_deletes_them_with_the_role(
        self, execution_role: ModuleRunner, iam: Any
    ) -> None:
        execution_role(**state_machine(SMALL, policy_name="Orders"))
        execution_role(**state_machine(SMALL, table(9000), policy_name="Orders"))
        result = execution_role.converges(**ABSENT)
        assert sorted(actions(result)) == sorted(
            [
                *["DetachRolePolicy", "DeletePolicy"] * 2,
                "DeletePolicyVersion",
                "DeleteRole",
            ]
        )
        assert parts(iam) == {}


class TestCalls:
    def test_no_change_reads_each_part(self, execution_role: ModuleRunner, aws: LocalAws) -> None:
        execution_role(**state_machine(SMALL))
        for check_mode in (True, False):
            aws.clear_calls()
            execution_role(**state_machine(SMALL), check_mode=check_mode)
            assert calls(aws) == [*READ, *["iam:GetPolicy", "iam:GetPolicyVersion"] * 2]

    def test_parts_that_are_to_be_made_are_looked_for(
        self, execution_role: ModuleRunner, aws: LocalAws
    ) -> None:
        execution_role(**state_machine(SMALL), wait=False)
        assert calls(aws) == [
            "iam:GetRole",
            "sts:GetCallerIdentity",
            *["iam:GetPolicy"] * 2,
            "iam:CreateRole",
            *["iam:CreatePolicy"] * 2,
            *["iam:AttachRolePolicy"] * 2,
        ]

    def test_versions_are_listed_only_of_what_changes(
        self, execution_role: ModuleRunner, aws: LocalAws
    ) -> None:
        execution_role(**state_machine(LARGE))
        aws.clear_calls()
        execution_role(**state_machine(LARGE, table(9000)), check_mode=True)
        assert calls(aws).count("iam:ListPolicyVersions") == 1

    def test_a_policy_inline_costs_no_look_at_managed_ones(
        self, execution_role: ModuleRunner, aws: LocalAws
    ) -> None:
        execution_role(**state_machine(INLINE))
        aws.clear_calls()
        execution_role(**state_machine(INLINE))
        assert calls(aws) == [*READ, "iam:GetRolePolicy"]


class TestOwnership:
    def test_without_the_option_parts_are_kept_and_reported(
        self, execution_role: ModuleRunner, iam: Any
    ) -> None:
        execution_role(**state_machine(SMALL))
        result = execution_role(name="orders")
        assert not result["changed"]
        assert result["unmanaged"]["managed_policies"] == [f"{PART}1", f"{PART}2"]
        assert list(result["execution_role"]["derived_policies"]) == [f"{PART}1", f"{PART}2"]

    def test_a_purge_deletes_them(self, execution_role: ModuleRunner, iam: Any) -> None:
        execution_role(**state_machine(SMALL))
        result = execution_role.converges(
            name="orders", managed_policies=[], purge_managed_policies=True
        )
        assert actions(result) == ["DetachRolePolicy", "DeletePolicy"] * 2
        assert parts(iam) == {}

    def test_a_purge_spares_what_the_task_declares(
        self, execution_role: ModuleRunner, iam: Any
    ) -> None:
        options = {"managed_policies": ["AWSLambdaRole"], "purge_managed_policies": True}
        result = execution_role.converges(**state_machine(SMALL), **options)
        assert len(result["execution_role"]["managed_policies"]) == 3
        assert sorted(parts(iam)) == [1, 2]

    def test_another_policy_name_makes_other_parts_and_reports_the_old(
        self, execution_role: ModuleRunner
    ) -> None:
        execution_role(**state_machine(SMALL, policy_name="Old"))
        result = execution_role.converges(**state_machine(SMALL))
        assert actions(result) == [*["CreatePolicy"] * 2, *["AttachRolePolicy"] * 2]
        assert result["unmanaged"]["managed_policies"] == [
            f"{OWN}orders-Old-1",
            f"{OWN}orders-Old-2",
        ]

    def test_a_leftover_of_an_earlier_run_is_adopted(
        self, execution_role: ModuleRunner, iam: Any
    ) -> None:
        execution_role(**state_machine(SMALL))
        for arn in attached(iam):
            iam.detach_role_policy(RoleName="orders", PolicyArn=arn)
        result = execution_role.converges(**state_machine(SMALL))
        assert actions(result) == ["AttachRolePolicy"] * 2
        for arn in attached(iam):
            iam.detach_role_policy(RoleName="orders", PolicyArn=arn)
        result = execution_role.converges(**state_machine(SMALL, table(9000)))
        assert sorted(actions(result)) == ["AttachRolePolicy"] * 2 + ["CreatePolicyVersion"]
        assert actions(result)[0] == "CreatePolicyVersion"

    def test_a_role_that_is_made_again_adopts_what_was_left(
        self, execution_role: ModuleRunner, iam: Any
    ) -> None:
        execution_role(**state_machine(SMALL))
        for arn in attached(iam):
            iam.detach_role_policy(RoleName="orders", PolicyArn=arn)
        iam.delete_role(RoleName="orders")
        result = execution_role.converges(**state_machine(SMALL))
        assert actions(result) == ["CreateRole", *["AttachRolePolicy"] * 2]

    @pytest.mark.parametrize("on_the_role", [True, False])
    @pytest.mark.parametrize("check_mode", [True, False])
    def test_a_policy_of_that_name_that_says_nothing_of_the_role_is_refused(
        self,
        execution_role: ModuleRunner,
        aws: LocalAws,
        iam: Any,
        on_the_role: bool,
        check_mode: bool,
    ) -> None:
        execution_role(name="orders")
        iam.create_policy(
            PolicyName="orders-StepFunctionsPermissions-2",
            PolicyDocument=ANYTHING,
            Description=f"Belongs to {ROLE}2, which stepfunctions.iam keeps with permissions",
        )
        if on_the_role:
            iam.attach_role_policy(RoleName="orders", PolicyArn=f"{PART}2")
        aws.clear_calls()
        failure = execution_role.fails(**state_machine(SMALL), check_mode=check_mode)
        assert f"{PART}2" in failure.msg
        assert "policy_name" in failure.msg
        assert written(aws) == []
        # It is nobody's business where it is not in the way.
        result = execution_role(**state_machine(INLINE))
        assert result["unmanaged"]["managed_policies"] == ([f"{PART}2"] if on_the_role else [])
        execution_role(**ABSENT)
        assert list(parts(iam)) == [2]

    def test_a_policy_of_that_name_under_another_path_ends_in_an_error_that_says_so(
        self, execution_role: ModuleRunner, iam: Any
    ) -> None:
        execution_role(name="orders")
        iam.create_policy(
            PolicyName="ORDERS-StepFunctionsPermissions-1", Path="/x/", PolicyDocument=ANYTHING
        )
        failure = execution_role.fails(**state_machine(SMALL))
        assert "whatever their case and path" in failure.msg
        assert failure.result["changes"] == []

    @pytest.mark.parametrize("use", ["attached", "boundary"])
    @pytest.mark.parametrize("declared", [state_machine(INLINE), ABSENT], ids=["inline", "absent"])
    def test_a_part_that_others_use_is_only_detached(
        self, execution_role: ModuleRunner, iam: Any, use: str, declared: dict[str, Any]
    ) -> None:
        execution_role(**state_machine(SMALL))
        execution_role(
            name="other", **({"managed_policies": [f"{PART}2"]} if use == "attached" else {})
        )
        if use == "boundary":
            iam.put_role_permissions_boundary(RoleName="other", PermissionsBoundary=f"{PART}2")
        result = execution_role.in_check_mode_and_for_real(**declared)
        assert "DeletePolicy" in actions(result)
        assert list(parts(iam)) == [2]
        (warning,) = map(str, result["warnings"])
        assert f"{PART}2 is no longer needed" in warning
        assert "others use it" in warning
        again = execution_role(**declared)
        assert not again["changed"]
        assert "warnings" not in again


class TestVersions:
    def test_the_oldest_makes_room(self, execution_role: ModuleRunner, iam: Any) -> None:
        execution_role(**state_machine(SMALL))
        for number in range(4):
            result = execution_role(**state_machine(SMALL, table(9000 + number)))
            assert actions(result) == ["CreatePolicyVersion"]
        result = execution_role.converges(**state_machine(SMALL, table(9004)))
        assert actions(result) == ["DeletePolicyVersion", "CreatePolicyVersion"]
        assert result["changes"][0]["detail"] == f"version v1 of {PART}2"
        listed = iam.list_policy_versions(PolicyArn=f"{PART}2")["Versions"]
        assert [each["VersionId"] for each in listed] == ["v6", "v5", "v4", "v3", "v2"]
        assert listed[0]["IsDefaultVersion"]

    def test_the_default_is_never_the_one_to_go(
        self, execution_role: ModuleRunner, iam: Any
    ) -> None:
        execution_role(**state_machine(SMALL))
        for number in range(4):
            execution_role(**state_machine(SMALL, table(9000 + number)))
        iam.set_default_policy_version(PolicyArn=f"{PART}2", VersionId="v1")
        result = execution_role.converges(**state_machine(SMALL, table(9009)))
        assert result["changes"][0]["detail"] == f"version v2 of {PART}2"

    def test_somebody_elses_change_is_put_right(
        self, execution_role: ModuleRunner, iam: Any
    ) -> None:
        execution_role(**state_machine(SMALL))
        before = parts(iam)
        iam.create_policy_version(PolicyArn=f"{PART}1", PolicyDocument=ANYTHING, SetAsDefault=True)
        result = execution_role.converges(**state_machine(SMALL))
        assert "CreatePolicyVersion" in actions(result)
        assert tables(*parts(iam).values()) == tables(*before.values())

    def test_the_same_in_other_words_is_left_as_it_is(
        self, execution_role: ModuleRunner, iam: Any
    ) -> None:
        execution_role(**state_machine(SMALL))
        document = parts(iam)[1]
        document["Statement"] = [
            {**each, "Resource": each["Resource"][::-1], "Action": ["DynamoDB:putitem"]}
            for each in document["Statement"]
        ]
        iam.create_policy_version(
            PolicyArn=f"{PART}1", PolicyDocument=json.dumps(document, indent=1), SetAsDefault=True
        )
        result = execution_role.converges(**state_machine(SMALL))
        assert not result["changed"]
        assert result["execution_role"]["derived_policies"][f"{PART}1"] == document


class TestQuotas:
    @pytest.mark.parametrize("check_mode", [True, False])
    def test_more_than_fits_is_an_error_with_figures_and_nothing_written(
        self, execution_role: ModuleRunner, aws: LocalAws, check_mode: bool
    ) -> None:
        aws.quotas(attached_policies_per_role=10)
        failure = execution_role.fails(**state_machine(800), check_mode=check_mode)
        assert "13 managed policies, 13 of them" in failure.msg
        assert "allows 10" in failure.msg
        assert written(aws) == []
        aws.quotas(attached_policies_per_role=20)
        assert len(execution_role(**state_machine(800))["execution_role"]["derived_policies"]) == 13

    def test_a_full_role_makes_room_before_parts_are_attached(
        self, execution_role: ModuleRunner, iam: Any
    ) -> None:
        names = [f"other{number}" for number in range(9)]
        for name in names:
            iam.create_policy(PolicyName=name, PolicyDocument=ANYTHING)
        execution_role(name="orders", managed_policies=names)
        declared = {**state_machine(SMALL), "purge_managed_policies": True}
        failure = execution_role.fails(**declared, managed_policies=names)
        assert "11 managed policies, 2 of them" in failure.msg
        result = execution_role.in_check_mode_and_for_real(**declared, managed_policies=names[1:])
        assert actions(result) == [
            *["CreatePolicy"] * 2,
            "DetachRolePolicy",
            *["AttachRolePolicy"] * 2,
        ]

    def test_parts_make_room_for_other_policies(
        self, execution_role: ModuleRunner, iam: Any
    ) -> None:
        names = [f"other{number}" for number in range(9)]
        for name in names:
            iam.create_policy(PolicyName=name, PolicyDocument=ANYTHING)
        execution_role(**state_machine(SMALL), managed_policies=names[:8])
        result = execution_role(**state_machine(INLINE), managed_policies=names)
        assert len(result["execution_role"]["managed_policies"]) == 9
        assert actions(result) == [
            "PutRolePolicy",
            *["DetachRolePolicy", "DeletePolicy"] * 2,
            "AttachRolePolicy",
        ]

    def test_a_name_too_long_for_parts_is_an_error_before_any_write(
        self, execution_role: ModuleRunner, aws: LocalAws
    ) -> None:
        failure = execution_role.fails(**state_machine(SMALL, policy_name="P" * 128))
        assert "policy_name" in failure.msg
        assert "128" in failure.msg
        assert written(aws) == []
        execution_role(**state_machine(INLINE, policy_name="P" * 128))


# Task before, task, and one of its writes.
FILLED = [
    state_machine(SMALL, *(table(9000 + number) for number in range(count))) for count in range(5)
]
EVERY_WRITE: list[tuple[list[dict[str, Any]], dict[str, Any], str]] = [
    *(
        ([state_machine(INLINE)], state_machine(SMALL), action)
        for action in ("CreatePolicy", "AttachRolePolicy", "DeleteRolePolicy")
    ),
    *(([FILLED[0]], FILLED[1], action) for action in ("CreatePolicyVersion",)),
    *(
        (FILLED[:5], state_machine(SMALL, table(9009)), action)
        for action in ("DeletePolicyVersion", "CreatePolicyVersion")
    ),
    *(
        (FILLED[:2], state_machine(INLINE), action)
        for action in ("PutRolePolicy", "DetachRolePolicy", "DeletePolicyVersion", "DeletePolicy")
    ),
    *(
        (FILLED[:2], ABSENT, action)
        for action in ("DetachRolePolicy", "DeletePolicyVersion", "DeletePolicy", "DeleteRole")
    ),
]
each_write = pytest.mark.parametrize(
    ("before", "declared", "action"),
    EVERY_WRITE,
    ids=[f"{action}-{number}" for number, (_, _, action) in enumerate(EVERY_WRITE)],
)


class TestFaults:
    @pytest.fixture(autouse=True)
    def no_pauses(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(time, "sleep", lambda _: None)

    def arrange(self, execution_role: ModuleRunner, aws: LocalAws, before: Any) -> None:
        for each in before:
            execution_role(**each)
        aws.clear_calls()

    def assert_converged(
        self, execution_role: ModuleRunner, aws: LocalAws, iam: Any, declared: dict[str, Any]
    ) -> None:
        """The account is as declared, and nothing else is left in it."""
        aws.clear_faults()
        result = execution_role(**declared)
        assert result["changes"] == []
        role = result["execution_role"]
        if role is None:
            assert parts(iam) == {}
            return
        policies = [*role.get("derived_policies", {}).values(), *role["inline_policies"].values()]
        assert tables(*policies) == tables(result["permissions"]["policy"])
        assert role["managed_policies"] == [
            each["Arn"] for each in iam.list_policies(Scope="Local")["Policies"]
        ]

    @pytest.mark.parametrize(
        "fault", [ConcurrentModification, ServiceFailure, Throttle], ids=lambda each: each.__name__
    )
    @each_write
    def test_each_write_refused_for_a_while(
        self,
        execution_role: ModuleRunner,
        aws: LocalAws,
        iam: Any,
        before: Any,
        declared: Any,
        action: str,
        fault: Any,
    ) -> None:
        self.arrange(execution_role, aws, before)
        foretold = execution_role(**declared, check_mode=True)
        aws.faults(fault(actions=(f"iam:{action}",), first=2))
        result = execution_role(**declared)
        assert action in actions(result)
        assert result["changes"] == foretold["changes"]
        self.assert_converged(execution_role, aws, iam, declared)

    @pytest.mark.parametrize("when", ["before", "after"])
    @each_write
    def test_connection_dropped_on_each_write(
        self,
        execution_role: ModuleRunner,
        aws: LocalAws,
        iam: Any,
        before: Any,
        declared: Any,
        action: str,
        when: Any,
    ) -> None:
        self.arrange(execution_role, aws, before)
        foretold = execution_role(**declared, check_mode=True)
        aws.faults(DropConnection(when=when, actions=(f"iam:{action}",), first=1))
        result = execution_role(**declared)
        assert action in actions(result)
        if (action, when) != ("CreatePolicyVersion", "after"):
            assert sorted(map(str, result["changes"])) == sorted(map(str, foretold["changes"]))
        self.assert_converged(execution_role, aws, iam, declared)

    @pytest.mark.parametrize(
        "fault", [AccessDenied, DropConnection], ids=lambda each: each.__name__
    )
    @each_write
    def test_each_write_refused_for_good_is_gone_on_from(
        self,
        execution_role: ModuleRunner,
        aws: LocalAws,
        iam: Any,
        before: Any,
        declared: Any,
        action: str,
        fault: Any,
    ) -> None:
        self.arrange(execution_role, aws, before)
        planned = execution_role(**declared, check_mode=True)["changes"]
        aws.faults(fault(actions=(f"iam:{action}",)))
        failure = execution_role.fails(**declared)
        assert failure.result["changes"] + failure.result["not_done"] == planned
        assert failure.result["not_done"][0]["action"] == f"iam:{action}"
        aws.clear_faults()
        if action == "DeletePolicy":
            target = failure.result["not_done"][0]["target"]
            assert f"the policy {target} is detached" in failure.msg
            assert "by hand" in failure.msg
            iam.delete_policy(PolicyArn=f"{OWN}{target}")
        execution_role(**declared)
        self.assert_converged(execution_role, aws, iam, declared)

    def test_a_part_that_appears_meanwhile_is_adopted_if_it_is_the_roles(
        self, execution_role: ModuleRunner, aws: LocalAws, iam: Any
    ) -> None:
        execution_role(**state_machine(SMALL))
        for arn in attached(iam):
            iam.detach_role_policy(RoleName="orders", PolicyArn=arn)
        hidden = ErrorResponse(
            code="NoSuchEntity",
            message="not there",
            status=404,
            actions=("iam:GetPolicy",),
            first=2,
        )
        aws.faults(hidden)
        result = execution_role(**state_machine(SMALL))
        assert actions(result) == ["AttachRolePolicy"] * 2
        self.assert_converged(execution_role, aws, iam, state_machine(SMALL))

    def test_a_foreign_part_that_appears_meanwhile_ends_in_an_error_that_says_what_was_done(
        self, execution_role: ModuleRunner, aws: LocalAws, iam: Any
    ) -> None:
        iam.create_policy(PolicyName="orders-StepFunctionsPermissions-2", PolicyDocument=ANYTHING)
        aws.faults(
            ErrorResponse(
                code="NoSuchEntity",
                message="not there",
                status=404,
                actions=("iam:GetPolicy",),
                first=2,
            )
        )
        failure = execution_role.fails(**state_machine(SMALL))
        assert "does not say in its description" in failure.msg
        assert [each["action"] for each in failure.result["changes"]] == [
            "iam:CreateRole",
            "iam:CreatePolicy",
        ]

    def test_versions_that_others_make_meanwhile_are_made_room_among(
        self, execution_role: ModuleRunner, aws: LocalAws, iam: Any
    ) -> None:
        execution_role(**FILLED[0])
        aws.faults(
            ErrorResponse(
                code="LimitExceeded",
                message="up to 5 versions",
                status=409,
                actions=("iam:CreatePolicyVersion",),
                first=1,
            )
        )
        execution_role(**FILLED[1])
        self.assert_converged(execution_role, aws, iam, FILLED[1])

    @pytest.mark.parametrize("action", ["GetPolicy", "GetPolicyVersion", "ListPolicyVersions"])
    @pytest.mark.parametrize(
        "fault", [AccessDenied, Throttle, DropConnection], ids=lambda each: each.__name__
    )
    def test_a_read_that_fails_never_leads_to_a_write(
        self, execution_role: ModuleRunner, aws: LocalAws, action: str, fault: Any
    ) -> None:
        self.arrange(execution_role, aws, FILLED[:1])
        aws.faults(fault(actions=(f"iam:{action}",)))
        for declared in (FILLED[1], state_machine(INLINE), ABSENT):
            failure = execution_role.fails(**declared)
            assert f"iam:{action}" in failure.msg
        assert written(aws) == []

    @pytest.mark.parametrize(
        ("before", "declared"),
        [
            ([], FILLED[0]),
            (FILLED[:1], FILLED[1]),
            (FILLED[:2], state_machine(INLINE)),
            (FILLED[:2], ABSENT),
        ],
        ids=["made", "rewritten", "inline again", "absent"],
    )
    def test_waiting_ends_when_iam_shows_every_part(
        self, execution_role: ModuleRunner, aws: LocalAws, iam: Any, before: Any, declared: Any
    ) -> None:
        self.arrange(execution_role, aws, before)
        aws.faults(EventualConsistency(reads=3, writes=2))
        result = execution_role(**declared)
        assert "warnings" not in result
        shown = calls(aws)
        again = execution_role(**declared)
        assert again["changes"] == []
        assert again["execution_role"] == result["execution_role"]
        assert shown.count("iam:GetRole") > 2
        self.assert_converged(execution_role, aws, iam, declared)

    @pytest.mark.parametrize("seed", range(4))
    def test_thirty_percent_of_calls_throttled(
        self, execution_role: ModuleRunner, aws: LocalAws, iam: Any, seed: int
    ) -> None:
        aws.faults(Throttle(share=0.3, seed=seed))
        for declared in (FILLED[0], FILLED[1], state_machine(INLINE)):
            execution_role(**declared)
        self.assert_converged(execution_role, aws, iam, state_machine(INLINE))
