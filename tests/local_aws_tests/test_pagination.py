"""Lists come in pages, which may be short with more to come; and what each list leaves out."""

from __future__ import annotations

from typing import Any

import pytest
from local_aws import LocalAws
from policies import LAMBDA_ROLE, permissions, refused, trust

BOUNDARY = "arn:aws:iam::aws:policy/ReadOnlyAccess"


@pytest.fixture
def roles(iam: Any) -> list[str]:
    names = [f"role{n}" for n in range(5)]
    for name in names:
        iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust())
    return names


def pages(iam: Any, operation: str, key: str, **parameters: Any) -> list[list[Any]]:
    """Every page of a list, fetched by hand; the last one is not truncated."""
    fetched, marker = [], {}
    while True:
        answer = getattr(iam, operation)(**parameters, **marker)
        fetched.append(answer[key])
        if not answer["IsTruncated"]:
            assert "Marker" not in answer
            return fetched
        marker = {"Marker": answer["Marker"]}


@pytest.mark.parametrize("operation", ["list_roles", "get_account_authorization_details"])
def test_max_items_cuts_pages(iam: Any, roles: list[str], operation: str) -> None:
    key = "Roles" if operation == "list_roles" else "RoleDetailList"
    found = pages(iam, operation, key, MaxItems=2)
    assert [len(page) for page in found] == [2, 2, 1]
    assert [role["RoleName"] for page in found for role in page] == roles


@pytest.mark.parametrize("operation", ["list_roles", "get_account_authorization_details"])
def test_a_page_may_be_shorter_than_asked_for(
    aws: LocalAws, iam: Any, roles: list[str], operation: str
) -> None:
    key = "Roles" if operation == "list_roles" else "RoleDetailList"
    aws.page_size(**{operation: 3})
    found = pages(iam, operation, key, MaxItems=1000)
    assert [len(page) for page in found] == [3, 2]


def test_an_exact_last_page_ends_the_list(iam: Any, roles: list[str]) -> None:
    assert [len(page) for page in pages(iam, "list_roles", "Roles", MaxItems=5)] == [5]


def test_a_page_holds_a_hundred_unless_asked(aws: LocalAws, iam: Any) -> None:
    god = aws.client("iam", unobserved=True)
    for number in range(101):
        god.create_role(RoleName=f"role{number}", AssumeRolePolicyDocument=trust())
    assert [len(page) for page in pages(iam, "list_roles", "Roles")] == [100, 1]


def test_a_marker_of_ones_own_making_is_refused(iam: Any, roles: list[str]) -> None:
    with refused("ValidationError", "Invalid Marker."):
        iam.list_roles(Marker="3")


def test_every_list_of_a_role_pages(aws: LocalAws, iam: Any, roles: list[str]) -> None:
    name = roles[0]
    for number in range(3):
        iam.put_role_policy(
            RoleName=name, PolicyName=f"inline{number}", PolicyDocument=permissions()
        )
        arn = iam.create_policy(PolicyName=f"managed{number}", PolicyDocument=permissions())
        iam.attach_role_policy(RoleName=name, PolicyArn=arn["Policy"]["Arn"])
        iam.tag_role(RoleName=name, Tags=[{"Key": f"tag{number}", "Value": ""}])
        iam.create_instance_profile(InstanceProfileName=f"profile{number}")
        iam.add_role_to_instance_profile(InstanceProfileName=f"profile{number}", RoleName=name)
    for operation, key in (
        ("list_role_policies", "PolicyNames"),
        ("list_attached_role_policies", "AttachedPolicies"),
        ("list_role_tags", "Tags"),
        ("list_instance_profiles_for_role", "InstanceProfiles"),
    ):
        aws.page_size(**{operation: 2})
        found = pages(iam, operation, key, RoleName=name)
        assert [len(page) for page in found] == [2, 1], operation
    aws.page_size(list_policies=2)
    found = pages(iam, "list_policies", "Policies", Scope="Local")
    assert [policy["PolicyName"] for page in found for policy in page] == [
        "managed0",
        "managed1",
        "managed2",
    ]


def test_list_roles_takes_a_path_prefix(iam: Any, roles: list[str]) -> None:
    iam.create_role(RoleName="deep", Path="/a/b/", AssumeRolePolicyDocument=trust())
    found = iam.list_roles(PathPrefix="/a/")["Roles"]
    assert [role["RoleName"] for role in found] == ["deep"]


@pytest.fixture
def full_role(iam: Any) -> dict[str, Any]:
    """A role with everything, as CreateRole took it."""
    values = {
        "RoleName": "full",
        "Description": "a role",
        "MaxSessionDuration": 7200,
        "PermissionsBoundary": BOUNDARY,
        "Tags": [{"Key": "a", "Value": "b"}],
    }
    iam.create_role(AssumeRolePolicyDocument=trust(), **values)
    iam.put_role_policy(RoleName="full", PolicyName="p", PolicyDocument=permissions())
    iam.attach_role_policy(RoleName="full", PolicyArn=LAMBDA_ROLE)
    return values


def test_list_roles_leaves_out_tags_boundary_and_last_use(
    iam: Any, full_role: dict[str, Any]
) -> None:
    (role,) = iam.list_roles()["Roles"]
    assert role["Description"] == "a role"
    assert role["MaxSessionDuration"] == 7200
    assert role["AssumeRolePolicyDocument"]["Statement"]
    assert not {"Tags", "PermissionsBoundary", "RoleLastUsed"} & set(role)
    whole = iam.get_role(RoleName="full")["Role"]
    assert whole["PermissionsBoundary"]["PermissionsBoundaryArn"] == BOUNDARY
    assert whole["Tags"] == full_role["Tags"]


def test_authorization_details_leave_out_description_and_duration(
    iam: Any, full_role: dict[str, Any]
) -> None:
    answer = iam.get_account_authorization_details(Filter=["Role"])
    (role,) = answer["RoleDetailList"]
    assert not {"Description", "MaxSessionDuration"} & set(role)
    assert role["PermissionsBoundary"]["PermissionsBoundaryArn"] == BOUNDARY
    assert role["Tags"] == full_role["Tags"]
    assert role["RolePolicyList"][0]["PolicyName"] == "p"
    assert role["RolePolicyList"][0]["PolicyDocument"]["Statement"]
    assert role["AttachedManagedPolicies"][0]["PolicyArn"] == LAMBDA_ROLE
    assert role["AssumeRolePolicyDocument"]["Statement"]
    assert answer["Policies"] == []


def test_authorization_details_hold_the_aws_policies_in_use(
    iam: Any, full_role: dict[str, Any]
) -> None:
    iam.create_policy(PolicyName="mine", PolicyDocument=permissions())
    answer = iam.get_account_authorization_details()
    assert [policy["PolicyName"] for policy in answer["Policies"]] == ["mine", "AWSLambdaRole"]
    local = iam.get_account_authorization_details(Filter=["LocalManagedPolicy"])
    assert [policy["PolicyName"] for policy in local["Policies"]] == ["mine"]
    assert local["RoleDetailList"] == []


def test_authorization_details_page_across_kinds(iam: Any, full_role: dict[str, Any]) -> None:
    iam.create_user(UserName="person")
    kinds = ("UserDetailList", "RoleDetailList", "Policies")
    found, marker = [], {}
    while True:
        answer = iam.get_account_authorization_details(MaxItems=1, **marker)
        found.append([kind for kind in kinds for _ in answer[kind]])
        if not answer["IsTruncated"]:
            break
        marker = {"Marker": answer["Marker"]}
    assert found == [["UserDetailList"], ["RoleDetailList"], ["Policies"]]
