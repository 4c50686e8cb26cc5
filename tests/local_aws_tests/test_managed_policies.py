# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Customer managed policies: what GetPolicy counts, their versions, when they can be deleted, who sees a change."""

from __future__ import annotations

from typing import Any

import pytest
from local_aws import EventualConsistency, LocalAws
from policies import document, permissions, refused, trust

FIRST, SECOND = permissions("s3:GetObject"), permissions("s3:PutObject")
ARN = "arn:aws:iam::123456789012:policy/teams/policy"


@pytest.fixture
def arn(iam: Any) -> str:
    iam.create_role(RoleName="role", AssumeRolePolicyDocument=trust())
    created = iam.create_policy(
        PolicyName="policy", Path="/teams/", PolicyDocument=FIRST, Description="What it is for"
    )
    return str(created["Policy"]["Arn"])


def versions(iam: Any, arn: str) -> list[tuple[str, bool]]:
    listed = iam.list_policy_versions(PolicyArn=arn)["Versions"]
    return [(each["VersionId"], each["IsDefaultVersion"]) for each in listed]


def action(iam: Any, arn: str) -> str:
    """What the default version allows."""
    version = iam.get_policy(PolicyArn=arn)["Policy"]["DefaultVersionId"]
    shown = iam.get_policy_version(PolicyArn=arn, VersionId=version)["PolicyVersion"]
    return str(shown["Document"]["Statement"][0]["Action"])


def test_get_policy_shows_description_and_use(iam: Any, arn: str) -> None:
    assert arn == ARN
    policy = iam.get_policy(PolicyArn=arn)["Policy"]
    assert policy["PolicyName"] == "policy"
    assert policy["Path"] == "/teams/"
    assert policy["Description"] == "What it is for"
    assert policy["IsAttachable"]
    assert policy["DefaultVersionId"] == "v1"
    assert policy["AttachmentCount"] == policy["PermissionsBoundaryUsageCount"] == 0
    iam.attach_role_policy(RoleName="role", PolicyArn=arn)
    iam.put_role_permissions_boundary(RoleName="role", PermissionsBoundary=arn)
    policy = iam.get_policy(PolicyArn=arn)["Policy"]
    assert policy["AttachmentCount"] == policy["PermissionsBoundaryUsageCount"] == 1


def test_a_version_is_the_default_only_when_asked_for(iam: Any, arn: str) -> None:
    made = iam.create_policy_version(PolicyArn=arn, PolicyDocument=SECOND)["PolicyVersion"]
    assert (made["VersionId"], made["IsDefaultVersion"]) == ("v2", False)
    assert versions(iam, arn) == [("v2", False), ("v1", True)]
    assert action(iam, arn) == "s3:GetObject"
    iam.create_policy_version(PolicyArn=arn, PolicyDocument=SECOND, SetAsDefault=True)
    assert versions(iam, arn) == [("v3", True), ("v2", False), ("v1", False)]
    assert action(iam, arn) == "s3:PutObject"


def test_any_version_can_become_the_default_again(iam: Any, arn: str) -> None:
    iam.create_policy_version(PolicyArn=arn, PolicyDocument=SECOND, SetAsDefault=True)
    for _ in range(2):  # the second time it is the default already
        iam.set_default_policy_version(PolicyArn=arn, VersionId="v1")
        assert versions(iam, arn) == [("v2", False), ("v1", True)]
    with refused("NoSuchEntity", status=404):
        iam.set_default_policy_version(PolicyArn=arn, VersionId="v9")


def test_the_sixth_version_needs_room_and_numbers_go_on(iam: Any, arn: str) -> None:
    for _ in range(4):
        iam.create_policy_version(PolicyArn=arn, PolicyDocument=SECOND, SetAsDefault=True)
    with refused("LimitExceeded", status=409):
        iam.create_policy_version(PolicyArn=arn, PolicyDocument=FIRST, SetAsDefault=True)
    assert action(iam, arn) == "s3:PutObject"
    iam.delete_policy_version(PolicyArn=arn, VersionId="v1")
    made = iam.create_policy_version(PolicyArn=arn, PolicyDocument=FIRST, SetAsDefault=True)
    assert made["PolicyVersion"]["VersionId"] == "v6"


def test_the_default_version_cannot_be_deleted(iam: Any, arn: str) -> None:
    with refused("DeleteConflict", "default version", status=409):
        iam.delete_policy_version(PolicyArn=arn, VersionId="v1")
    with refused("NoSuchEntity", status=404):
        iam.delete_policy_version(PolicyArn=arn, VersionId="v2")


def test_only_what_is_attached_nowhere_and_has_one_version_can_be_deleted(
    iam: Any, arn: str
) -> None:
    iam.create_policy_version(PolicyArn=arn, PolicyDocument=SECOND, SetAsDefault=True)
    iam.attach_role_policy(RoleName="role", PolicyArn=arn)
    with refused("DeleteConflict", "attached", status=409):
        iam.delete_policy(PolicyArn=arn)
    iam.detach_role_policy(RoleName="role", PolicyArn=arn)
    with refused("DeleteConflict", "more than one version", status=409):
        iam.delete_policy(PolicyArn=arn)
    iam.delete_policy_version(PolicyArn=arn, VersionId="v1")
    iam.put_role_permissions_boundary(RoleName="role", PermissionsBoundary=arn)
    with refused("DeleteConflict", "attached", status=409):
        iam.delete_policy(PolicyArn=arn)
    iam.delete_role_permissions_boundary(RoleName="role")
    iam.delete_policy(PolicyArn=arn)
    for call in (iam.get_policy, iam.list_policy_versions, iam.delete_policy):
        with refused("NoSuchEntity", status=404):
            call(PolicyArn=arn)


@pytest.mark.parametrize(
    "malformed",
    [
        "{",
        document({"Effect": "Allow", "Action": "s3:GetObject"}),
        permissions("no action"),
        permissions(Principal="*"),
        permissions(Sid="not alphanumeric"),
        permissions(Condition={"StringEqual": {"aws:SourceAccount": "1"}}),
        document(),
    ],
)
def test_what_is_no_policy_is_refused_as_it_is_inline(iam: Any, arn: str, malformed: str) -> None:
    with refused("MalformedPolicyDocument", status=400):
        iam.put_role_policy(RoleName="role", PolicyName="p", PolicyDocument=malformed)
    with refused("MalformedPolicyDocument", status=400):
        iam.create_policy(PolicyName="other", PolicyDocument=malformed)
    with refused("MalformedPolicyDocument", status=400):
        iam.create_policy_version(PolicyArn=arn, PolicyDocument=malformed)
    assert versions(iam, arn) == [("v1", True)]


def test_versions_come_in_pages(aws: LocalAws, iam: Any, arn: str) -> None:
    iam.create_policy_version(PolicyArn=arn, PolicyDocument=SECOND)
    aws.page_size(list_policy_versions=1)
    page = iam.list_policy_versions(PolicyArn=arn)
    assert page["IsTruncated"]
    rest = iam.list_policy_versions(PolicyArn=arn, Marker=page["Marker"])
    assert [each["VersionId"] for each in page["Versions"] + rest["Versions"]] == ["v2", "v1"]


def test_a_new_policy_is_missing_for_n_reads_and_n_writes(aws: LocalAws, iam: Any) -> None:
    iam.create_role(RoleName="role", AssumeRolePolicyDocument=trust())
    aws.faults(EventualConsistency(reads=2, writes=2))
    iam.create_policy(PolicyName="policy", Path="/teams/", PolicyDocument=FIRST)
    with refused("NoSuchEntity"):
        iam.get_policy(PolicyArn=ARN)
    assert iam.list_policies(Scope="Local")["Policies"] == []
    iam.get_policy(PolicyArn=ARN)
    with refused("NoSuchEntity", "not attachable"):
        iam.attach_role_policy(RoleName="role", PolicyArn=ARN)
    with refused("NoSuchEntity"):
        iam.create_policy_version(PolicyArn=ARN, PolicyDocument=SECOND)
    iam.attach_role_policy(RoleName="role", PolicyArn=ARN)


def test_a_changed_or_deleted_policy_is_read_as_it_was(aws: LocalAws, iam: Any, arn: str) -> None:
    aws.faults(EventualConsistency(reads=1000))
    iam.create_policy_version(PolicyArn=arn, PolicyDocument=SECOND, SetAsDefault=True)
    iam.attach_role_policy(RoleName="role", PolicyArn=arn)
    assert versions(iam, arn) == [("v1", True)]
    assert action(iam, arn) == "s3:GetObject"
    assert iam.get_policy(PolicyArn=arn)["Policy"]["AttachmentCount"] == 0
    aws.settle()
    assert versions(iam, arn) == [("v2", True), ("v1", False)]
    assert iam.get_policy(PolicyArn=arn)["Policy"]["AttachmentCount"] == 1
    iam.detach_role_policy(RoleName="role", PolicyArn=arn)
    iam.delete_policy_version(PolicyArn=arn, VersionId="v1")
    iam.delete_policy(PolicyArn=arn)
    assert versions(iam, arn) == [("v2", True), ("v1", False)]
    assert [each["Arn"] for each in iam.list_policies(Scope="Local")["Policies"]] == [arn]
    aws.settle()
    with refused("NoSuchEntity"):
        iam.get_policy(PolicyArn=arn)
