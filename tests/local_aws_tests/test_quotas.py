"""Quotas: LimitExceeded in IAM's words, at the number that GetAccountSummary shows."""

from __future__ import annotations

import json
from typing import Any

import pytest
from local_aws import LocalAws
from policies import permissions, permissions_of_size, refused, trust


@pytest.fixture
def role(iam: Any) -> str:
    iam.create_role(RoleName="role", AssumeRolePolicyDocument=trust())
    return "role"


def trust_of_size(size: int) -> str:
    empty = len("".join(trust(Sid="").split()))
    return trust(Sid="a" * (size - empty))


def spread(document: str) -> str:
    """The same document, with white space in it."""
    return json.dumps(json.loads(document), indent=8)


def test_trust_policy_size(iam: Any) -> None:
    largest = trust_of_size(2048)
    assert len(spread(largest)) > 2048
    iam.create_role(RoleName="role", AssumeRolePolicyDocument=spread(largest))
    message = "Cannot exceed quota for ACLSizePerRole: 2048"
    with refused("LimitExceeded", message, status=409):
        iam.create_role(RoleName="other", AssumeRolePolicyDocument=trust_of_size(2049))
    with refused("LimitExceeded", message, status=409):
        iam.update_assume_role_policy(RoleName="role", PolicyDocument=trust_of_size(2049))


def test_inline_policies_of_a_role_together(iam: Any, role: str) -> None:
    def put(name: str, size: int) -> None:
        policy = spread(permissions_of_size(size))
        iam.put_role_policy(RoleName=role, PolicyName=name, PolicyDocument=policy)

    put("one", 10000)
    put("two", 240)
    message = "Maximum policy size of 10240 bytes exceeded for role role"
    with refused("LimitExceeded", message, status=409):
        put("three", 100)
    with refused("LimitExceeded", message):
        put("two", 241)
    put("one", 9000)  # replaces: only the new document counts
    put("three", 1000)


def test_managed_policy_size(iam: Any) -> None:
    arn = iam.create_policy(PolicyName="p", PolicyDocument=spread(permissions_of_size(6144)))[
        "Policy"
    ]["Arn"]
    message = "Cannot exceed quota for PolicySize: 6144"
    with refused("LimitExceeded", message, status=409):
        iam.create_policy(PolicyName="q", PolicyDocument=permissions_of_size(6145))
    with refused("LimitExceeded", message):
        iam.create_policy_version(PolicyArn=arn, PolicyDocument=permissions_of_size(6145))


def test_managed_policies_per_role(iam: Any, role: str) -> None:
    arns = [
        iam.create_policy(PolicyName=f"p{n}", PolicyDocument=permissions())["Policy"]["Arn"]
        for n in range(11)
    ]
    for arn in arns[:10]:
        iam.attach_role_policy(RoleName=role, PolicyArn=arn)
    with refused("LimitExceeded", "Cannot exceed quota for PoliciesPerRole: 10", status=409):
        iam.attach_role_policy(RoleName=role, PolicyArn=arns[10])
    iam.attach_role_policy(RoleName=role, PolicyArn=arns[0])  # attached already: nothing to count


def test_versions_of_a_managed_policy(iam: Any) -> None:
    arn = iam.create_policy(PolicyName="p", PolicyDocument=permissions())["Policy"]["Arn"]
    for _ in range(4):
        iam.create_policy_version(PolicyArn=arn, PolicyDocument=permissions())
    with refused("LimitExceeded", "up to 5 versions", status=409):
        iam.create_policy_version(PolicyArn=arn, PolicyDocument=permissions())


def test_tags_of_a_role_together(iam: Any, role: str) -> None:
    iam.tag_role(RoleName=role, Tags=[{"Key": str(n), "Value": ""} for n in range(49)])
    iam.tag_role(RoleName=role, Tags=[{"Key": "last", "Value": ""}])
    with refused("LimitExceeded", "The number of tags has reached the maximum limit.", status=409):
        iam.tag_role(RoleName=role, Tags=[{"Key": "more", "Value": ""}])
    iam.tag_role(RoleName=role, Tags=[{"Key": "LAST", "Value": "replaced"}])


def test_roles_and_policies_of_an_account(aws: LocalAws, iam: Any, role: str) -> None:
    aws.quotas(roles=1, policies=0)
    with refused("LimitExceeded", "Cannot exceed quota for RolesPerAccount: 1", status=409):
        iam.create_role(RoleName="other", AssumeRolePolicyDocument=trust())
    with refused("LimitExceeded", "Cannot exceed quota for PoliciesPerAccount: 0", status=409):
        iam.create_policy(PolicyName="p", PolicyDocument=permissions())


def test_account_summary_shows_what_is_enforced(aws: LocalAws, iam: Any, role: str) -> None:
    shown = {
        "AssumeRolePolicySizeQuota": 2048,
        "RolePolicySizeQuota": 10240,
        "PolicySizeQuota": 6144,
        "AttachedPoliciesPerRoleQuota": 10,
        "RolesQuota": 1000,
        "PoliciesQuota": 1500,
        "VersionsPerPolicyQuota": 5,
    }
    summary = iam.get_account_summary()["SummaryMap"]
    assert {key: summary[key] for key in shown} == shown
    assert summary["Roles"] == 1

    aws.quotas(trust_policy_size=4096, attached_policies_per_role=20)
    summary = iam.get_account_summary()["SummaryMap"]
    assert summary["AssumeRolePolicySizeQuota"] == 4096
    assert summary["AttachedPoliciesPerRoleQuota"] == 20
    iam.update_assume_role_policy(RoleName=role, PolicyDocument=trust_of_size(4096))
    with refused("LimitExceeded", "ACLSizePerRole: 4096"):
        iam.update_assume_role_policy(RoleName=role, PolicyDocument=trust_of_size(4097))
