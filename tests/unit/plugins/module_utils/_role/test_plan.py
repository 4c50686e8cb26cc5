# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The planner: what is called, in which order, and what the role is afterwards."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from ansible_collections.stepfunctions.iam.plugins.module_utils._errors import ExecutionRoleError
from ansible_collections.stepfunctions.iam.plugins.module_utils._policy.trust import Account, Trust
from ansible_collections.stepfunctions.iam.plugins.module_utils._role.declaration import (
    Declaration,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._role.derived import (
    DerivedPolicy,
    PolicyPart,
    part_description,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._role.plan import (
    Parts,
    Plan,
    plan_absent,
    plan_present,
    transition,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._role.role import Role

ACCOUNT = Account("123456789012", "aws", "us-east-1")
POLICY = "arn:aws:iam::aws:policy/"


def document(action: str = "s3:GetObject", filler: int = 0) -> dict[str, Any]:
    """A permissions policy; filler: characters more."""
    resource = "arn:aws:s3:::" + "b" * filler
    statement = {"Effect": "Allow", "Action": action, "Resource": resource}
    return {"Version": "2012-10-17", "Statement": [statement]}


ROLE = Role(
    name="orders",
    path="/",
    arn="arn:aws:iam::123456789012:role/orders",
    role_id="AROA0123456789EXAMPLE",
    trust_policy=Trust().policy(ACCOUNT),
)


def plan(current: Role | None = ROLE, **declared: Any) -> Plan:
    declaration = Declaration(name="orders", **declared)
    arns = {name: name for name in declaration.managed_policies or ()}
    return plan_present(current, declaration, ACCOUNT, arns)


def actions(planned: Plan) -> list[str]:
    return [change.action.rpartition(":")[2] for change in planned.changes]


class TestCreation:
    def test_one_call_makes_the_role_with_all_that_it_can_hold(self) -> None:
        planned = plan(
            None,
            path="/teams/",
            description="Orders",
            max_session_duration=7200,
            permissions_boundary=f"{POLICY}B",
            tags={"Team": "orders", "A": "b"},
        )
        (change,) = planned.changes
        assert change.action == "iam:CreateRole"
        assert change.target == "orders"
        assert dict(change.parameters) == {
            "RoleName": "orders",
            "Path": "/teams/",
            "AssumeRolePolicyDocument": change.parameters["AssumeRolePolicyDocument"],
            "MaxSessionDuration": 7200,
            "Description": "Orders",
            "PermissionsBoundary": f"{POLICY}B",
            "Tags": [{"Key": "A", "Value": "b"}, {"Key": "Team", "Value": "orders"}],
        }
        assert planned.after is not None
        assert planned.after.arn == "arn:aws:iam::123456789012:role/teams/orders"
        assert planned.after.role_id is None

    def test_nothing_is_sent_that_is_not_declared(self) -> None:
        (change,) = plan(None).changes
        assert set(change.parameters) == {
            "RoleName",
            "Path",
            "AssumeRolePolicyDocument",
            "MaxSessionDuration",
        }

    def test_policies_follow_the_role(self) -> None:
        planned = plan(
            None, managed_policies=(f"{POLICY}B", f"{POLICY}A"), inline_policies={"P": document()}
        )
        assert actions(planned) == [
            "CreateRole",
            "AttachRolePolicy",
            "AttachRolePolicy",
            "PutRolePolicy",
        ]

    def test_an_empty_boundary_is_none(self) -> None:
        planned = plan(None, permissions_boundary="")
        assert planned.after is not None
        assert planned.after.permissions_boundary is None
        assert "PermissionsBoundary" not in planned.changes[0].parameters


class TestNoChange:
    def test_nothing_declared_changes_nothing(self) -> None:
        assert plan().changes == ()

    def test_a_purge_without_a_declaration_removes_nothing(self) -> None:
        role = replace(
            ROLE,
            tags={"A": "b"},
            managed_policies=(f"{POLICY}A",),
            inline_policies={"P": document()},
        )
        planned = plan(
            role, purge_tags=True, purge_managed_policies=True, purge_inline_policies=True
        )
        assert planned.changes == ()
        assert planned.unmanaged == {
            "managed_policies": [f"{POLICY}A"],
            "inline_policies": ["P"],
            "tags": {"A": "b"},
            "trust_principals": [],
        }

    def test_a_document_of_the_same_meaning_is_left_as_it_is_written(self) -> None:
        written = {**document(), "Statement": document()["Statement"][0]}
        role = replace(ROLE, inline_policies={"P": written})
        planned = plan(role, inline_policies={"P": document("S3:getobject")})
        assert planned.changes == ()
        assert planned.after == role


class TestUpdate:
    def test_one_call_updates_description_and_session_with_both_parameters(self) -> None:
        role = replace(ROLE, description="Old", max_session_duration=7200)
        (change,) = plan(role, description="New").changes
        assert change.action == "iam:UpdateRole"
        assert change.detail == "description 'Old' -> 'New'"
        assert change.parameters["Description"] == "New"
        assert change.parameters["MaxSessionDuration"] == 7200

    def test_grants_come_before_revocations(self) -> None:
        role = replace(ROLE, managed_policies=(f"{POLICY}A",), inline_policies={"Old": document()})
        planned = plan(
            role,
            managed_policies=(f"{POLICY}B",),
            purge_managed_policies=True,
            inline_policies={"New": document()},
            purge_inline_policies=True,
        )
        assert actions(planned) == [
            "AttachRolePolicy",
            "DetachRolePolicy",
            "PutRolePolicy",
            "DeleteRolePolicy",
        ]

    def test_revocations_come_first_where_the_quota_has_no_room(self) -> None:
        role = replace(
            ROLE,
            managed_policies=tuple(f"{POLICY}{number}" for number in range(10)),
            inline_policies={"Old": document(filler=6000)},
        )
        planned = plan(
            role,
            managed_policies=(f"{POLICY}New",),
            purge_managed_policies=True,
            inline_policies={"New": document(filler=6000)},
            purge_inline_policies=True,
        )
        assert actions(planned) == [
            *["DetachRolePolicy"] * 10,
            "AttachRolePolicy",
            "DeleteRolePolicy",
            "PutRolePolicy",
        ]

    def test_what_shrinks_is_written_before_what_grows(self) -> None:
        role = replace(
            ROLE, inline_policies={"A": document(filler=100), "B": document(filler=6000)}
        )
        planned = plan(
            role, inline_policies={"A": document(filler=6000), "B": document(filler=100)}
        )
        assert [change.parameters["PolicyName"] for change in planned.changes] == ["B", "A"]

    def test_a_boundary_is_set_before_anything_is_granted(self) -> None:
        planned = plan(
            permissions_boundary=f"{POLICY}B",
            managed_policies=(f"{POLICY}A",),
            inline_policies={"P": document()},
        )
        assert actions(planned)[0] == "PutRolePermissionsBoundary"

    def test_a_boundary_is_removed_last(self) -> None:
        role = replace(ROLE, permissions_boundary=f"{POLICY}B", managed_policies=(f"{POLICY}A",))
        planned = plan(
            role, permissions_boundary="", managed_policies=(), purge_managed_policies=True
        )
        assert actions(planned) == ["DetachRolePolicy", "DeleteRolePermissionsBoundary"]

    def test_a_trust_policy_that_names_a_deleted_principal_cannot_be_changed(self) -> None:
        deleted = {
            "Effect": "Allow",
            "Principal": {"AWS": "AROA0123456789EXAMPLE"},
            "Action": "sts:AssumeRole",
        }
        policy = {"Version": "2012-10-17", "Statement": [*ROLE.trust_policy["Statement"], deleted]}
        role = replace(ROLE, trust_policy=policy)
        assert plan(role).changes == ()
        with pytest.raises(ExecutionRoleError, match=r"AROA0123456789EXAMPLE.* deleted: IAM would"):
            plan(role, trust=Trust(principal="both"))
        assert actions(plan(role, trust=Trust(purge=True))) == ["UpdateAssumeRolePolicy"]


def tables(count: int, first: int = 0) -> dict[str, Any]:
    """A policy on that many tables, of a hundred characters each."""
    resources = [
        f"arn:aws:dynamodb:::table/{number:04}" + "t" * 68 for number in range(first, count)
    ]
    statement = {
        "Sid": "Put",
        "Effect": "Allow",
        "Action": "dynamodb:PutItem",
        "Resource": resources,
    }
    return {"Version": "2012-10-17", "Statement": [statement] if resources else []}


class TestDerivedPolicy:
    """Inline up to 10,240 characters, then in parts of 6,144."""

    PART = "arn:aws:iam::123456789012:policy/orders-P-"

    def role_in_parts(self, count: int, **more: Any) -> tuple[Role, Parts]:
        """A role whose derived policy is in parts, and these as IAM holds them."""
        documents = DerivedPolicy("P", tables(count)).parts(ROLE.arn, {})
        role = replace(ROLE, managed_policies=tuple(sorted(documents)), derived_policies=documents)
        return role, {arn: PolicyPart(each, **more) for arn, each in documents.items()}

    def plan(self, role: Role | None, count: int, parts: Parts | None = None, **more: Any) -> Plan:
        declaration = Declaration(name="orders", derived=DerivedPolicy("P", tables(count)), **more)
        arns = {name: name for name in declaration.managed_policies or ()}
        return plan_present(role, declaration, ACCOUNT, arns, parts or {})

    def test_that_fits_is_one_inline_policy(self) -> None:
        planned = self.plan(ROLE, 100)
        assert actions(planned) == ["PutRolePolicy"]
        assert planned.changes[0].parameters["PolicyName"] == "P"
        assert planned.unmanaged["inline_policies"] == []

    def test_too_large_beside_what_is_kept_is_in_parts(self) -> None:
        role = replace(ROLE, inline_policies={"Kept": document(filler=9000)})
        planned = self.plan(role, 20)
        assert actions(planned) == ["CreatePolicy", "AttachRolePolicy"]
        purged = self.plan(role, 20, inline_policies={}, purge_inline_policies=True)
        assert actions(purged) == ["DeleteRolePolicy", "PutRolePolicy"]

    def test_the_request_for_a_part_says_whose_it_is(self) -> None:
        role = replace(ROLE, path="/teams/", arn="arn:aws:iam::123456789012:role/teams/orders")
        planned = self.plan(role, 120, path="/teams/")
        change = planned.changes[0]
        assert change.action == "iam:CreatePolicy"
        assert change.target == "orders-P-1"
        assert set(change.parameters) == {"PolicyName", "Path", "Description", "PolicyDocument"}
        assert change.parameters["Path"] == "/teams/"
        assert change.parameters["Description"] == part_description(role.arn)
        assert planned.after is not None
        assert list(planned.after.derived_policies) == [
            f"arn:aws:iam::123456789012:policy/teams/orders-P-{number}" for number in (1, 2)
        ]

    def test_parts_are_attached_before_the_inline_policy_goes(self) -> None:
        planned = self.plan(replace(ROLE, inline_policies={"P": tables(50)}), 110)
        assert actions(planned) == [
            *["CreatePolicy"] * 2,
            *["AttachRolePolicy"] * 2,
            "DeleteRolePolicy",
        ]

    def test_the_inline_policy_is_there_before_parts_go(self) -> None:
        role, parts = self.role_in_parts(110)
        planned = self.plan(role, 50, parts)
        assert actions(planned) == ["PutRolePolicy", *["DetachRolePolicy", "DeletePolicy"] * 2]

    def test_old_versions_go_before_their_policy_and_before_it_is_detached(self) -> None:
        role, parts = self.role_in_parts(60, old_versions=("v2", "v11"))
        planned = self.plan(role, 50, parts)
        assert actions(planned) == [
            "PutRolePolicy",
            "DeletePolicyVersion",
            "DeletePolicyVersion",
            "DetachRolePolicy",
            "DeletePolicy",
        ]
        assert [each.parameters.get("VersionId") for each in planned.changes[1:3]] == ["v2", "v11"]
        assert planned.rewritten_policies() == [f"{self.PART}1"]

    @pytest.mark.parametrize(
        ("old", "expected"),
        [
            (("v1", "v2", "v3"), ["CreatePolicyVersion"]),
            (("v1", "v2", "v3", "v4"), ["DeletePolicyVersion", "CreatePolicyVersion"]),
        ],
    )
    def test_room_is_made_for_a_version_only_when_there_are_five(
        self, old: tuple[str, ...], expected: list[str]
    ) -> None:
        role, parts = self.role_in_parts(110, old_versions=old)
        planned = self.plan(role, 111, parts)
        assert actions(planned) == expected
        if len(planned.changes) == 2:
            assert planned.changes[0].parameters["VersionId"] == "v1"
        assert planned.changes[-1].parameters["SetAsDefault"] is True
        assert planned.rewritten_policies() == [f"{self.PART}2"]

    def test_new_parts_are_attached_before_others_lose_what_moves_there(self) -> None:
        role, parts = self.role_in_parts(170)
        planned = self.plan(role, 240, parts)
        assert actions(planned) == ["CreatePolicy", "AttachRolePolicy", "CreatePolicyVersion"]

    def test_so_they_are_where_room_must_be_made_for_them(self) -> None:
        role, parts = self.role_in_parts(170)
        others = tuple(f"{POLICY}{number}" for number in range(7))
        role = replace(role, managed_policies=tuple(sorted((*role.managed_policies, *others))))
        planned = self.plan(
            role, 240, parts, managed_policies=others[1:], purge_managed_policies=True
        )
        assert actions(planned) == [
            "CreatePolicy",
            "DetachRolePolicy",
            "AttachRolePolicy",
            "CreatePolicyVersion",
        ]

    def test_a_part_that_says_the_same_in_other_words_stays(self) -> None:
        role, dummy = self.role_in_parts(110)
        worded = {
            arn: {
                **document,
                "Statement": [
                    {**each, "Action": ["DynamoDB:PutItem"]} for each in document["Statement"]
                ],
            }
            for arn, document in role.derived_policies.items()
        }
        role = replace(role, derived_policies=worded)
        planned = self.plan(role, 110, {arn: PolicyPart(each) for arn, each in worded.items()})
        assert planned.changes == ()
        assert planned.after == role

    def test_a_leftover_is_taken_on(self) -> None:
        dummy, parts = self.role_in_parts(110)
        assert actions(self.plan(ROLE, 110, parts)) == ["AttachRolePolicy"] * 2
        old = {arn: replace(part, document=tables(3)) for arn, part in parts.items()}
        assert actions(self.plan(ROLE, 110, old)) == [
            *["CreatePolicyVersion"] * 2,
            *["AttachRolePolicy"] * 2,
        ]

    def test_a_foreign_policy_in_the_way_is_an_error_that_names_it(self) -> None:
        parts = {f"{self.PART}2": PolicyPart({}, belongs=False)}
        with pytest.raises(ExecutionRoleError, match=f"{self.PART}2.*policy_name"):
            self.plan(ROLE, 110, parts)
        assert actions(self.plan(ROLE, 50, parts)) == ["PutRolePolicy"]

    @pytest.mark.parametrize("count", [50, 0])
    def test_what_others_use_is_detached_with_a_warning(self, count: int) -> None:
        role, parts = self.role_in_parts(60, used_elsewhere=True)
        planned = self.plan(role, count, parts)
        assert actions(planned) == ["PutRolePolicy", "DetachRolePolicy"][count == 0 :]
        (warning,) = planned.warnings
        assert f"{self.PART}1" in warning
        kept = self.plan(role, 110, parts)
        assert "DetachRolePolicy" not in actions(kept)
        assert kept.warnings == ()

    def test_nothing_needed_is_no_policy(self) -> None:
        assert self.plan(ROLE, 0).changes == ()
        inline = replace(ROLE, inline_policies={"P": tables(3), "Q": document()})
        assert actions(self.plan(inline, 0)) == ["DeleteRolePolicy"]

    def test_not_declared_is_kept_and_reported_unless_purged(self) -> None:
        role, parts = self.role_in_parts(110)
        arns = list(role.managed_policies)
        kept = plan_present(role, Declaration(name="orders"), ACCOUNT, {}, parts)
        assert kept.changes == ()
        assert kept.unmanaged["managed_policies"] == arns
        purge = Declaration(name="orders", managed_policies=(), purge_managed_policies=True)
        purged = plan_present(role, purge, ACCOUNT, {}, parts)
        assert actions(purged) == ["DetachRolePolicy", "DeletePolicy"] * 2
        declared = self.plan(role, 110, parts, managed_policies=(), purge_managed_policies=True)
        assert declared.changes == ()
        assert declared.unmanaged["managed_policies"] == []

    def test_goes_with_the_role(self) -> None:
        role, parts = self.role_in_parts(110, old_versions=("v1",))
        assert actions(plan_absent(role, parts)) == [
            *["DeletePolicyVersion", "DetachRolePolicy", "DeletePolicy"] * 2,
            "DeleteRole",
        ]

    def test_a_diff_shows_the_parts_only_when_there_are_some(self) -> None:
        role, parts = self.role_in_parts(110)
        diff = self.plan(role, 50, parts).diff()
        assert diff["before"]["derived_policies"] == role.derived_policies
        assert "derived_policies" not in diff["after"]


class TestTags:
    @pytest.mark.parametrize(
        ("current", "declared", "purge", "written", "dropped", "after"),
        [
            ({}, {"A": "1"}, False, {"A": "1"}, [], {"A": "1"}),
            ({"A": "1"}, {"A": "2"}, False, {"A": "2"}, [], {"A": "2"}),
            ({"A": "1"}, {"B": "2"}, False, {"B": "2"}, [], {"A": "1", "B": "2"}),
            ({"A": "1"}, {"B": "2"}, True, {"B": "2"}, ["A"], {"B": "2"}),
            ({"A": "1"}, {}, True, {}, ["A"], {}),
            ({"A": "1"}, {"a": "1"}, True, {"a": "1"}, [], {"a": "1"}),
            ({"A": "1"}, {"a": "1"}, False, {"a": "1"}, [], {"a": "1"}),
            ({"aws:x": "1", "B": "2"}, {}, True, {}, ["B"], {"aws:x": "1"}),
        ],
    )
    def test_are_written_and_dropped(
        self, current: Any, declared: Any, purge: bool, written: Any, dropped: Any, after: Any
    ) -> None:
        planned = plan(replace(ROLE, tags=current), tags=declared, purge_tags=purge)
        sent = {change.action: change.parameters for change in planned.changes}
        tags = {each["Key"]: each["Value"] for each in sent.get("iam:TagRole", {}).get("Tags", [])}
        assert tags == written
        assert sent.get("iam:UntagRole", {}).get("TagKeys", []) == dropped
        assert planned.after is not None
        assert planned.after.tags == after

    def test_of_aws_itself_are_not_unmanaged(self) -> None:
        planned = plan(replace(ROLE, tags={"aws:x": "1", "B": "2"}))
        assert planned.unmanaged["tags"] == {"B": "2"}


class TestRefusals:
    def test_another_path_is_an_error_that_names_both(self) -> None:
        with pytest.raises(ExecutionRoleError, match=r"under the path / and /teams/ is declared"):
            plan(path="/teams/")

    @pytest.mark.parametrize("path", ["/aws-service-role/x/", "/aws-reserved/sso.amazonaws.com/"])
    def test_a_role_of_aws_is_left_alone(self, path: str) -> None:
        role = replace(ROLE, path=path)
        with pytest.raises(ExecutionRoleError, match="belongs to an AWS service"):
            plan(role)
        with pytest.raises(ExecutionRoleError, match="belongs to an AWS service"):
            plan_absent(role)


class TestAbsence:
    def test_of_what_is_not_there_takes_nothing(self) -> None:
        assert plan_absent(None).changes == ()

    def test_takes_everything_off_first(self) -> None:
        role = replace(
            ROLE,
            managed_policies=(f"{POLICY}A", f"{POLICY}B"),
            inline_policies={"P": document()},
            instance_profiles=("profile",),
            permissions_boundary=f"{POLICY}B",
        )
        planned = plan_absent(role)
        assert planned.after is None
        assert actions(planned) == [
            "RemoveRoleFromInstanceProfile",
            "DetachRolePolicy",
            "DetachRolePolicy",
            "DeleteRolePolicy",
            "DeleteRole",
        ]
        assert planned.diff()["after"] == {}


def test_a_role_is_no_step_away_from_itself() -> None:
    role = replace(ROLE, tags={"A": "b"}, inline_policies={"P": document()})
    assert transition(role, role) == ()


def test_a_diff_has_what_can_be_declared_and_nothing_else() -> None:
    diff = plan(tags={"A": "b"}).diff()
    assert set(diff["before"]) == {
        "name",
        "path",
        "description",
        "max_session_duration",
        "permissions_boundary",
        "tags",
        "trust_policy",
        "managed_policies",
        "inline_policies",
    }
    assert diff["before"]["tags"] == {}
    assert diff["after"]["tags"] == {"A": "b"}


def test_details_name_what_a_reader_looks_for() -> None:
    planned = plan(
        None,
        tags={"Team": "orders"},
        permissions_boundary=f"{POLICY}B",
        managed_policies=(f"{POLICY}A",),
        inline_policies={"P": document()},
    )
    assert [change.detail for change in planned.changes] == [
        "arn:aws:iam::123456789012:role/orders for states.amazonaws.com if aws:SourceAccount and "
        f"aws:SourceArn, permissions boundary {POLICY}B, tags Team=orders",
        f"{POLICY}A",
        "inline policy P",
    ]


def test_each_revocation_names_what_it_takes_away() -> None:
    role = replace(
        ROLE,
        instance_profiles=("workers",),
        managed_policies=(f"{POLICY}A",),
        inline_policies={"Old": document()},
    )
    planned = plan_absent(role)
    assert [(change.action, change.detail) for change in planned.changes] == [
        ("iam:RemoveRoleFromInstanceProfile", "workers"),
        ("iam:DetachRolePolicy", f"{POLICY}A"),
        ("iam:DeleteRolePolicy", "inline policy Old"),
        ("iam:DeleteRole", role.arn),
    ]
    assert planned.unmanaged == {
        "managed_policies": [],
        "inline_policies": [],
        "tags": {},
        "trust_principals": [],
    }


def test_a_change_is_told_by_action_target_and_detail() -> None:
    (change,) = plan(tags={"Team": "orders", "A": "b"}).changes
    assert change.as_result() == {
        "action": "iam:TagRole",
        "target": "orders",
        "detail": "tags A=b, Team=orders",
    }
