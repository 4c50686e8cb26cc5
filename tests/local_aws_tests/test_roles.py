"""Roles: unique names, protected paths, boundaries, policies, tags, UpdateRole and DeleteRole."""

from __future__ import annotations

from typing import Any

import pytest
from local_aws import LocalAws
from policies import LAMBDA_ROLE, permissions, refused, trust

READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess"
MISSING = "arn:aws:iam::123456789012:policy/missing"


@pytest.fixture
def role(iam: Any) -> str:
    iam.create_role(RoleName="role", AssumeRolePolicyDocument=trust(), Description="as made")
    return "role"


@pytest.mark.parametrize("name", ["role", "ROLE"])
def test_a_name_is_taken_whatever_its_case(iam: Any, role: str, name: str) -> None:
    with refused("EntityAlreadyExists", f"Role with name {name} already exists.", status=409):
        iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust())
    iam.delete_role(RoleName=role)
    iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust())


def test_a_missing_role_is_named(iam: Any) -> None:
    with refused("NoSuchEntity", "The role with name missing cannot be found.", status=404):
        iam.get_role(RoleName="missing")


def test_a_managed_policy_name_is_taken_whatever_its_case_and_path(iam: Any) -> None:
    iam.create_policy(PolicyName="policy", PolicyDocument=permissions())
    with refused("EntityAlreadyExists", "A policy called POLICY already exists", status=409):
        iam.create_policy(PolicyName="POLICY", Path="/other/", PolicyDocument=permissions())
    iam.create_policy(PolicyName="other", PolicyDocument=permissions())


@pytest.mark.parametrize("path", ["/aws-service-role/x.amazonaws.com/", "/aws-reserved/sso/"])
def test_a_reserved_path_is_for_aws_alone(aws: LocalAws, iam: Any, path: str) -> None:
    with refused("InvalidInput", "can only be created by AWS", status=400):
        iam.create_role(RoleName="mine", Path=path, AssumeRolePolicyDocument=trust())
    as_aws = aws.client("iam", unobserved=True)
    as_aws.create_role(RoleName="theirs", Path=path, AssumeRolePolicyDocument=trust())
    assert iam.get_role(RoleName="theirs")["Role"]["Path"] == path


WRITES: dict[str, dict[str, Any]] = {
    "update_assume_role_policy": {"PolicyDocument": trust()},
    "update_role": {"Description": "mine now"},
    "put_role_policy": {"PolicyName": "p", "PolicyDocument": permissions()},
    "delete_role_policy": {"PolicyName": "p"},
    "attach_role_policy": {"PolicyArn": LAMBDA_ROLE},
    "detach_role_policy": {"PolicyArn": LAMBDA_ROLE},
    "put_role_permissions_boundary": {"PermissionsBoundary": READ_ONLY},
    "delete_role_permissions_boundary": {},
    "tag_role": {"Tags": [{"Key": "a", "Value": "b"}]},
    "untag_role": {"TagKeys": ["a"]},
    "delete_role": {},
}


@pytest.mark.parametrize("operation", WRITES)
def test_a_service_linked_role_is_unmodifiable(aws: LocalAws, iam: Any, operation: str) -> None:
    name = aws.create_service_linked_role("autoscaling.amazonaws.com")["RoleName"]
    message = f"Cannot perform the operation on the protected role '{name}' - this role is only"
    with refused("UnmodifiableEntity", message, status=400):
        getattr(iam, operation)(RoleName=name, **WRITES[operation])
    assert iam.get_role(RoleName=name)["Role"]["Path"].startswith("/aws-service-role/")


def test_create_service_linked_role_is_open_to_all(iam: Any) -> None:
    iam.create_service_linked_role(AWSServiceName="autoscaling.amazonaws.com")
    iam.delete_service_linked_role(RoleName="AWSServiceRoleForAutoScaling")
    assert iam.list_roles()["Roles"] == []


def test_a_boundary_must_exist(iam: Any, role: str) -> None:
    message = f"Scope ARN: {MISSING} does not exist or is not attachable."
    with refused("NoSuchEntity", message, status=404):
        iam.create_role(
            RoleName="bounded", AssumeRolePolicyDocument=trust(), PermissionsBoundary=MISSING
        )
    with refused("NoSuchEntity", message, status=404):
        iam.put_role_permissions_boundary(RoleName=role, PermissionsBoundary=MISSING)
    not_a_policy = "arn:aws:iam::123456789012:role/role"
    with refused("InvalidInput", f"ARN {not_a_policy} is not valid.", status=400):
        iam.put_role_permissions_boundary(RoleName=role, PermissionsBoundary=not_a_policy)
    iam.put_role_permissions_boundary(RoleName=role, PermissionsBoundary=READ_ONLY)
    boundary = iam.get_role(RoleName=role)["Role"]["PermissionsBoundary"]
    assert boundary["PermissionsBoundaryArn"] == READ_ONLY


def test_only_a_boundary_that_is_there_can_be_removed(iam: Any, role: str) -> None:
    with refused("NoSuchEntity", status=404):
        iam.delete_role_permissions_boundary(RoleName=role)
    iam.put_role_permissions_boundary(RoleName=role, PermissionsBoundary=READ_ONLY)
    iam.delete_role_permissions_boundary(RoleName=role)
    assert "PermissionsBoundary" not in iam.get_role(RoleName=role)["Role"]


def test_a_managed_policy_must_exist(iam: Any, role: str) -> None:
    message = f"Policy {MISSING} does not exist or is not attachable."
    with refused("NoSuchEntity", message, status=404):
        iam.attach_role_policy(RoleName=role, PolicyArn=MISSING)
    with refused("InvalidInput", "is not valid.", status=400):
        iam.attach_role_policy(RoleName=role, PolicyArn="service-role/AWSLambdaRole")
    with refused("NoSuchEntity", f"Policy {LAMBDA_ROLE} was not found.", status=404):
        iam.detach_role_policy(RoleName=role, PolicyArn=LAMBDA_ROLE)


def test_attaching_twice_counts_once(iam: Any, role: str) -> None:
    for _ in range(2):
        iam.attach_role_policy(RoleName=role, PolicyArn=LAMBDA_ROLE)
    assert iam.get_policy(PolicyArn=LAMBDA_ROLE)["Policy"]["AttachmentCount"] == 1
    iam.detach_role_policy(RoleName=role, PolicyArn=LAMBDA_ROLE)
    assert iam.list_attached_role_policies(RoleName=role)["AttachedPolicies"] == []


@pytest.mark.parametrize(
    ("policy", "message"),
    [
        ("{", "Syntax errors in policy."),
        (permissions(Sid="has-dash"), "Statement IDs (SID) must be alpha-numeric."),
        (permissions("nocolon"), "Actions/Conditions must be prefaced by a vendor"),
        (permissions(resource="not-an-arn"), "must be in ARN format"),
    ],
)
def test_a_permissions_policy_is_validated(iam: Any, role: str, policy: str, message: str) -> None:
    with refused("MalformedPolicyDocument", message, status=400):
        iam.put_role_policy(RoleName=role, PolicyName="p", PolicyDocument=policy)
    with refused("MalformedPolicyDocument", message, status=400):
        iam.create_policy(PolicyName="p", PolicyDocument=policy)
    assert iam.list_role_policies(RoleName=role)["PolicyNames"] == []


def test_a_missing_inline_policy_is_named(iam: Any, role: str) -> None:
    for operation in (iam.get_role_policy, iam.delete_role_policy):
        with refused("NoSuchEntity", "The role policy with name p cannot be found.", status=404):
            operation(RoleName=role, PolicyName="p")


def test_update_role_keeps_an_omitted_description_and_resets_the_duration(
    iam: Any, role: str
) -> None:
    iam.update_role(RoleName=role, MaxSessionDuration=7200)
    read = iam.get_role(RoleName=role)["Role"]
    assert (read["Description"], read["MaxSessionDuration"]) == ("as made", 7200)
    iam.update_role(RoleName=role, Description="")
    read = iam.get_role(RoleName=role)["Role"]
    assert (read["Description"], read["MaxSessionDuration"]) == ("", 3600)


def tags_of(iam: Any, role: str) -> dict[str, str]:
    return {tag["Key"]: tag["Value"] for tag in iam.list_role_tags(RoleName=role)["Tags"]}


def test_tag_keys_are_one_whatever_their_case(iam: Any, role: str) -> None:
    iam.tag_role(RoleName=role, Tags=[{"Key": "Team", "Value": "a"}, {"Key": "x", "Value": "y"}])
    iam.tag_role(RoleName=role, Tags=[{"Key": "team", "Value": "b"}])
    assert tags_of(iam, role) == {"team": "b", "x": "y"}
    iam.untag_role(RoleName=role, TagKeys=["TEAM"])
    assert tags_of(iam, role) == {"x": "y"}
    twice = [{"Key": "Team", "Value": "a"}, {"Key": "team", "Value": "b"}]
    message = "Duplicate tag keys found. Please note that Tag keys are case insensitive."
    with refused("InvalidInput", message, status=400):
        iam.tag_role(RoleName=role, Tags=twice)
    with refused("InvalidInput", message, status=400):
        iam.create_role(RoleName="other", AssumeRolePolicyDocument=trust(), Tags=twice)


@pytest.mark.parametrize("key", ["aws:cloudformation:stack-name", "AWS:x"])
def test_the_aws_prefix_of_tags_is_reserved(aws: LocalAws, iam: Any, role: str, key: str) -> None:
    tags = [{"Key": key, "Value": "v"}]
    with refused("InvalidInput", "aws: prefixed tag key names are not allowed", status=400):
        iam.tag_role(RoleName=role, Tags=tags)
    with refused("InvalidInput", status=400):
        iam.create_role(RoleName="other", AssumeRolePolicyDocument=trust(), Tags=tags)
    aws.client("iam", unobserved=True).tag_role(RoleName=role, Tags=tags)
    iam.tag_role(RoleName=role, Tags=[{"Key": "mine", "Value": "too"}])
    assert tags_of(iam, role) == {key: "v", "mine": "too"}
    with refused("InvalidInput", status=400):
        iam.untag_role(RoleName=role, TagKeys=[key])


def test_delete_role_waits_for_everything_on_it_to_go(iam: Any, role: str) -> None:
    iam.put_role_policy(RoleName=role, PolicyName="p", PolicyDocument=permissions())
    iam.attach_role_policy(RoleName=role, PolicyArn=LAMBDA_ROLE)
    iam.create_instance_profile(InstanceProfileName="profile")
    iam.add_role_to_instance_profile(InstanceProfileName="profile", RoleName=role)
    undo = (
        lambda: iam.remove_role_from_instance_profile(InstanceProfileName="profile", RoleName=role),
        lambda: iam.detach_role_policy(RoleName=role, PolicyArn=LAMBDA_ROLE),
        lambda: iam.delete_role_policy(RoleName=role, PolicyName="p"),
    )
    for step in undo:
        with refused("DeleteConflict", status=409):
            iam.delete_role(RoleName=role)
        step()
    iam.delete_role(RoleName=role)
    assert iam.list_roles()["Roles"] == []


def test_a_policy_in_use_cannot_be_deleted(iam: Any, role: str) -> None:
    arn = iam.create_policy(PolicyName="p", PolicyDocument=permissions())["Policy"]["Arn"]
    iam.attach_role_policy(RoleName=role, PolicyArn=arn)
    with refused("DeleteConflict", "Cannot delete a policy attached to entities.", status=409):
        iam.delete_policy(PolicyArn=arn)
    iam.detach_role_policy(RoleName=role, PolicyArn=arn)
    iam.put_role_permissions_boundary(RoleName=role, PermissionsBoundary=arn)
    with refused("DeleteConflict", status=409):
        iam.delete_policy(PolicyArn=arn)
    iam.delete_role_permissions_boundary(RoleName=role)
    iam.create_policy_version(PolicyArn=arn, PolicyDocument=permissions())
    with refused("DeleteConflict", "This policy has more than one version.", status=409):
        iam.delete_policy(PolicyArn=arn)
    iam.delete_policy_version(PolicyArn=arn, VersionId="v2")
    iam.delete_policy(PolicyArn=arn)
    with refused("NoSuchEntity", f"Policy {arn} was not found.", status=404):
        iam.get_policy(PolicyArn=arn)
