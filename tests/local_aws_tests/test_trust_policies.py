"""Trust policies: CreateRole and UpdateAssumeRolePolicy refuse and rewrite them as IAM does."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from local_aws import LocalAws
from policies import document, refused, trust

ACCOUNT = "123456789012"
SERVICE = {"Service": "states.amazonaws.com"}

Write = Callable[[str], dict[str, Any]]


@pytest.fixture(params=["create", "update"])
def write(request: pytest.FixtureRequest, iam: Any) -> Write:
    """Write a trust policy in either of the two ways; returns it as read back."""

    def write_it(policy: str) -> dict[str, Any]:
        if request.param == "create":
            iam.create_role(RoleName="role", AssumeRolePolicyDocument=policy)
        else:
            iam.create_role(RoleName="role", AssumeRolePolicyDocument=trust())
            iam.update_assume_role_policy(RoleName="role", PolicyDocument=policy)
        stored: dict[str, Any] = iam.get_role(RoleName="role")["Role"]["AssumeRolePolicyDocument"]
        return stored

    return write_it


@pytest.mark.parametrize(
    ("policy", "message"),
    [
        ("{not json", "Syntax errors in policy."),
        ("[]", "Syntax errors in policy."),
        ('{"Version": "2012-10-17", "Statement": []}', "Syntax errors in policy."),
        ('{"Version": "2011-10-17", "Statement": []}', "Syntax errors in policy."),
        (trust(Resource="*"), "Has prohibited field Resource."),
        (trust(Action="s3:GetObject"), "Trust Policy statement actions can only be"),
        (trust(Action="*"), "Trust Policy statement actions can only be"),
        (trust(Action=None), "Policy statement must contain actions."),
        (trust(Effect="Maybe"), "Syntax errors in policy."),
        (trust(Principals=SERVICE), "Syntax errors in policy."),
        (trust(Condition={"StringSame": {"aws:SourceAccount": "1"}}), "Syntax errors in policy."),
        (trust(Sid="has space"), "Statement IDs (SID) must be alpha-numeric."),
        (trust(Sid="under_score"), "Statement IDs (SID) must be alpha-numeric."),
        (
            document(
                *[
                    {
                        "Sid": "Same",
                        "Effect": "Allow",
                        "Principal": SERVICE,
                        "Action": "sts:AssumeRole",
                    }
                ]
                * 2
            ),
            "Statement IDs (SID) in a single policy must be unique.",
        ),
        (document({"Effect": "Allow", "Action": "sts:AssumeRole"}), "Missing required field"),
        (trust({"Services": "states.amazonaws.com"}), "Syntax errors in policy."),
        (trust({"Service": 7}), "Syntax errors in policy."),
        (trust("states.amazonaws.com"), "Syntax errors in policy."),
    ],
)
def test_refuses_what_iam_refuses(write: Write, policy: str, message: str) -> None:
    with refused("MalformedPolicyDocument", message, status=400):
        write(policy)


@pytest.mark.parametrize(
    "service",
    [
        "states.example.com",
        "states",
        "amazonaws.com",
        "states.amazonaws.com.cn",  # the Chinese suffix, outside China
        "states.us-east.amazonaws.com",  # no such region
        "States.amazonaws.com",
    ],
)
def test_refuses_a_principal_that_is_no_service(write: Write, service: str) -> None:
    with refused("MalformedPolicyDocument", f'Invalid principal in policy: "SERVICE":"{service}"'):
        write(trust({"Service": service}))


@pytest.mark.parametrize(
    "principal",
    [
        "arn:aws:iam::123456789012:role/missing",
        "arn:aws:iam::123456789012:user/missing",
        "arn:aws-cn:iam::123456789012:root",  # another partition
        "AROAMISSINGMISSING123",
        "12345678901",
        "someone",
    ],
)
def test_refuses_an_aws_principal_that_does_not_exist(write: Write, principal: str) -> None:
    with refused("MalformedPolicyDocument", f'Invalid principal in policy: "AWS":"{principal}"'):
        write(trust({"AWS": ["*", principal]}))


@pytest.mark.parametrize(
    "policy",
    [
        trust(),
        trust({"Service": ["states.eu-central-1.amazonaws.com", "swf.amazonaws.com"]}),
        trust(Sid=""),
        trust(Sid="Alpha1"),
        trust("*"),
        trust({"AWS": "*"}),
        trust({"AWS": "arn:aws:iam::999999999999:role/in-an-account-never-met"}),
        trust({"AWS": f"arn:aws:sts::{ACCOUNT}:assumed-role/any/session"}),
        trust(
            {"Federated": "cognito-identity.amazonaws.com"}, Action="sts:AssumeRoleWithWebIdentity"
        ),
        trust(Action="sts:assumerole"),
        trust(Action=["sts:AssumeRole", "sts:TagSession"]),
        trust(Action="sts:*"),
        trust(Condition={"StringEquals": {"aws:SourceAccount": ACCOUNT}}),
        trust(Effect="Deny"),
        json.dumps({"Version": "2008-10-17", "Statement": json.loads(trust())["Statement"]}),
        json.dumps({"Statement": json.loads(trust())["Statement"][0]}),
    ],
)
def test_stores_what_iam_accepts_word_by_word(write: Write, policy: str) -> None:
    assert write(policy) == json.loads(policy)


def test_shows_account_ids_as_root_arns(write: Write) -> None:
    stored = write(trust({"AWS": [ACCOUNT, "999999999999"], "Service": "states.amazonaws.com"}))
    assert stored["Statement"][0]["Principal"] == {
        "AWS": [f"arn:aws:iam::{ACCOUNT}:root", "arn:aws:iam::999999999999:root"],
        "Service": "states.amazonaws.com",
    }


def test_shows_root_arns_of_their_own_partition(aws: LocalAws) -> None:
    iam = aws.client("iam", region="cn-north-1")
    iam.create_role(RoleName="role", AssumeRolePolicyDocument=trust({"AWS": ACCOUNT}))
    stored = iam.get_role(RoleName="role")["Role"]["AssumeRolePolicyDocument"]
    assert stored["Statement"][0]["Principal"] == {"AWS": f"arn:aws-cn:iam::{ACCOUNT}:root"}


def test_takes_the_chinese_suffix_in_china(aws: LocalAws) -> None:
    policy = trust({"Service": "ec2.amazonaws.com.cn"})
    aws.client("iam", region="cn-north-1").create_role(
        RoleName="role", AssumeRolePolicyDocument=policy
    )


def principal_of(iam: Any, role_name: str) -> Any:
    stored = iam.get_role(RoleName=role_name)["Role"]["AssumeRolePolicyDocument"]
    return stored["Statement"][0]["Principal"]


def test_a_deleted_principal_leaves_its_unique_id(aws: LocalAws, iam: Any) -> None:
    caller = iam.create_role(RoleName="caller", AssumeRolePolicyDocument=trust())["Role"]
    user = iam.create_user(UserName="person")["User"]
    target = aws.client("iam", "111122223333")
    target.create_role(
        RoleName="target", AssumeRolePolicyDocument=trust({"AWS": [caller["Arn"], user["Arn"]]})
    )
    assert principal_of(target, "target") == {"AWS": [caller["Arn"], user["Arn"]]}

    iam.delete_role(RoleName="caller")
    iam.delete_user(UserName="person")
    dangling = {"AWS": [caller["RoleId"], user["UserId"]]}
    assert principal_of(target, "target") == dangling
    assert caller["RoleId"].startswith("AROA")
    assert user["UserId"].startswith("AIDA")

    iam.create_role(RoleName="caller", AssumeRolePolicyDocument=trust())
    assert principal_of(target, "target") == dangling
    with refused("MalformedPolicyDocument", f'"AWS":"{caller["RoleId"]}"'):
        target.update_assume_role_policy(RoleName="target", PolicyDocument=trust(dangling))


def test_a_known_unique_id_is_stored_as_its_arn(iam: Any) -> None:
    caller = iam.create_role(RoleName="caller", AssumeRolePolicyDocument=trust())["Role"]
    iam.create_role(RoleName="target", AssumeRolePolicyDocument=trust({"AWS": caller["RoleId"]}))
    assert principal_of(iam, "target") == {"AWS": caller["Arn"]}
