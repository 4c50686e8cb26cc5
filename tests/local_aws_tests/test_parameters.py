"""Names, paths and other parameters: refused where the service model does not allow them."""

from __future__ import annotations

from typing import Any

import pytest
from policies import permissions, refused, trust

NOT_A_NAME = "It must contain only alphanumeric characters and/or the following: +=,.@_-"
NOT_A_PATH = "It must begin and end with / and contain only alphanumeric characters"


def too_long(field: str, value: str, limit: int) -> str:
    return (
        f"1 validation error detected: Value '{value}' at '{field}' failed to satisfy constraint: "
        f"Member must have length less than or equal to {limit}"
    )


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"RoleName": "has space"}, f"The specified value for roleName is invalid. {NOT_A_NAME}"),
        ({"RoleName": "ünicode"}, f"The specified value for roleName is invalid. {NOT_A_NAME}"),
        ({"RoleName": "a" * 65}, too_long("roleName", "a" * 65, 64)),
        ({"Path": "/unfinished"}, f"The specified value for path is invalid. {NOT_A_PATH}"),
        ({"Path": "unbegun/"}, f"The specified value for path is invalid. {NOT_A_PATH}"),
        ({"Path": "/has space/"}, f"The specified value for path is invalid. {NOT_A_PATH}"),
        ({"Path": "/" + "a" * 511 + "/"}, too_long("path", "/" + "a" * 511 + "/", 512)),
        ({"Description": "a" * 1001}, too_long("description", "a" * 1001, 1000)),
        (
            {"Description": "snow \u2603"},
            "at 'description' failed to satisfy constraint: Member must satisfy regular",
        ),
        (
            {"MaxSessionDuration": 43201},
            "'43201' at 'maxSessionDuration' failed to satisfy constraint: "
            "Member must have value less than or equal to 43200",
        ),
        (
            {"Tags": [{"Key": "a" * 129, "Value": ""}]},
            too_long("tags.1.member.key", "a" * 129, 128),
        ),
        (
            {"Tags": [{"Key": "a", "Value": "a" * 257}]},
            too_long("tags.1.member.value", "a" * 257, 256),
        ),
        (
            {"Tags": [{"Key": "a!", "Value": ""}]},
            "at 'tags.1.member.key' failed to satisfy constraint",
        ),
        (
            {"Tags": [{"Key": "a", "Value": "<b>"}]},
            "at 'tags.1.member.value' failed to satisfy constraint",
        ),
        (
            {"Tags": [{"Key": str(n), "Value": ""} for n in range(51)]},
            "at 'tags' failed to satisfy constraint: "
            "Member must have length less than or equal to 50",
        ),
    ],
)
def test_create_role_refuses(iam: Any, changes: dict[str, Any], message: str) -> None:
    values = {"RoleName": "role", "AssumeRolePolicyDocument": trust(), **changes}
    with refused("ValidationError", message, status=400):
        iam.create_role(**values)
    assert iam.list_roles()["Roles"] == []


def test_create_role_takes_the_longest_and_oddest_of_everything(iam: Any) -> None:
    values = {
        "RoleName": "+=,.@_-" + "a" * 57,
        "Path": "/" + "!~" * 255 + "/",
        "Description": "tab\tline\nü" + "a" * 990,
        "MaxSessionDuration": 43200,
        "Tags": [
            {"Key": "ключ _.:/=+-@" + "a" * 115, "Value": "" if n else "a" * 256} for n in [0]
        ],
    }
    iam.create_role(AssumeRolePolicyDocument=trust(), **values)
    role = iam.get_role(RoleName=values["RoleName"])["Role"]
    assert {key: role[key] for key in values} == values


def test_names_every_violation_at_once(iam: Any) -> None:
    with refused("ValidationError", "2 validation errors detected: "):
        iam.create_role(
            RoleName="a" * 65, AssumeRolePolicyDocument=trust(), MaxSessionDuration=43201
        )


@pytest.mark.parametrize("name", ["has space", "a" * 129, "slash/es"])
def test_put_role_policy_refuses_the_name(iam: Any, name: str) -> None:
    iam.create_role(RoleName="role", AssumeRolePolicyDocument=trust())
    with refused("ValidationError", "policyName"):
        iam.put_role_policy(RoleName="role", PolicyName=name, PolicyDocument=permissions())
    iam.put_role_policy(RoleName="role", PolicyName="a" * 128, PolicyDocument=permissions())


@pytest.mark.parametrize("name", ["has space", "a" * 129])
def test_create_policy_refuses_the_name(iam: Any, name: str) -> None:
    with refused("ValidationError", "policyName"):
        iam.create_policy(PolicyName=name, PolicyDocument=permissions())


def test_other_calls_are_checked_too(iam: Any) -> None:
    with refused("ValidationError", "roleName"):
        iam.get_role(RoleName="has space")
    with refused("ValidationError", "at 'maxItems' failed"):
        iam.list_roles(MaxItems=1001)
    with refused("ValidationError", "at 'policyArn' failed"):
        iam.attach_role_policy(RoleName="role", PolicyArn="a" * 2049)
    with refused("ValidationError", "enum value set"):
        iam.list_policies(Scope="Mine")
