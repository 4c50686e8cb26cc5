"""Accounts and partitions: each its own IAM, each with the AWS managed policies."""

from __future__ import annotations

import pytest
from local_aws import LocalAws
from policies import trust


def test_any_account_can_be_assumed_and_is_its_own(aws: LocalAws) -> None:
    one, other = aws.client("iam", "111122223333"), aws.client("iam", "444455556666")
    arn = one.create_role(RoleName="role", AssumeRolePolicyDocument=trust())["Role"]["Arn"]
    assert arn == "arn:aws:iam::111122223333:role/role"
    assert other.list_roles()["Roles"] == []
    assert aws.client("sts", "444455556666").get_caller_identity()["Account"] == "444455556666"


@pytest.mark.parametrize(
    ("region", "partition"),
    [("us-east-1", "aws"), ("cn-north-1", "aws-cn"), ("us-gov-west-1", "aws-us-gov")],
)
def test_each_partition_has_the_managed_policies_as_its_own(
    aws: LocalAws, region: str, partition: str
) -> None:
    iam = aws.client("iam", "111122223333", region)
    arns = {policy["Arn"] for policy in iam.list_policies(Scope="AWS")["Policies"]}
    assert f"arn:{partition}:iam::aws:policy/service-role/AWSLambdaRole" in arns
    assert {arn.split(":")[1] for arn in arns} == {partition}
    assert len(arns) == 12
    created = iam.create_role(RoleName="role", AssumeRolePolicyDocument=trust())["Role"]
    assert created["Arn"] == f"arn:{partition}:iam::111122223333:role/role"
    iam.attach_role_policy(
        RoleName="role", PolicyArn=f"arn:{partition}:iam::aws:policy/service-role/AWSLambdaRole"
    )
    caller = aws.client("sts", "111122223333", region).get_caller_identity()["Arn"]
    assert caller.startswith(f"arn:{partition}:sts::111122223333:assumed-role/")


def test_the_default_caller_is_a_user_named_like_its_key(aws: LocalAws) -> None:
    identity = aws.client("sts").get_caller_identity()
    assert identity["Arn"] == "arn:aws:iam::123456789012:user/testing"
    assert identity["Account"] == aws.account_id


def test_an_organization_makes_accounts_with_their_access_role(aws: LocalAws) -> None:
    organizations = aws.client("organizations")
    organizations.create_organization(FeatureSet="ALL")
    created = organizations.create_account(Email="a@example.com", AccountName="a")
    account_id = created["CreateAccountStatus"]["AccountId"]
    (role,) = aws.client("iam", account_id).list_roles()["Roles"]
    assert role["RoleName"] == "OrganizationAccountAccessRole"


def test_a_managed_policy_has_its_document(aws: LocalAws) -> None:
    iam = aws.client("iam")
    arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaRole"
    policy = iam.get_policy(PolicyArn=arn)["Policy"]
    version = iam.get_policy_version(PolicyArn=arn, VersionId=policy["DefaultVersionId"])
    (statement,) = version["PolicyVersion"]["Document"]["Statement"]
    assert statement["Action"] == ["lambda:InvokeFunction"]


def test_a_client_survives_a_reset(aws: LocalAws) -> None:
    aws.client("iam", "111122223333").list_roles()
    aws.reset()
    aws.client("iam", "111122223333").list_roles()
    assert [call.account_id for call in aws.calls()] == ["111122223333"]


def test_issued_credentials_are_those_that_sts_gave(aws: LocalAws) -> None:
    answer = aws.client("sts").assume_role(
        RoleArn="arn:aws:iam::222222222222:role/any", RoleSessionName="session"
    )["Credentials"]
    assert aws.issued_credentials() == [
        {
            "secret_access_key": answer["SecretAccessKey"],
            "session_token": answer["SessionToken"],
        }
    ]
    aws.reset()
    assert aws.issued_credentials() == []
