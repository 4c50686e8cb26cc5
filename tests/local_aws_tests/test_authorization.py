"""Permissions when enforced: identity policies, conditions, boundaries, trust and iam:PassRole."""

from __future__ import annotations

import json
from typing import Any

import boto3
import pytest
from botocore.config import Config
from local_aws import LocalAws, Principal
from policies import document, permissions, refused, trust

ACCOUNT = "123456789012"
ROLE = f"arn:aws:iam::{ACCOUNT}:role/role"
BOUNDARY = "arn:aws:iam::aws:policy/ReadOnlyAccess"
PASS = json.dumps({"StartAt": "Only", "States": {"Only": {"Type": "Pass", "End": True}}})


@pytest.fixture
def god(aws: LocalAws) -> Any:
    """IAM from behind the curtain, with one role in it."""
    iam = aws.client("iam", unobserved=True)
    iam.create_role(RoleName="role", AssumeRolePolicyDocument=trust())
    return iam


def user(aws: LocalAws, policy: str, account_id: str | None = None) -> Principal:
    principal = aws.create_principal("person", json.loads(policy), account_id)
    aws.enforce_iam()
    return principal


def session_of(aws: LocalAws, credentials: dict[str, Any], service: str) -> Any:
    return boto3.client(
        service,
        region_name="us-east-1",
        endpoint_url=aws.endpoint_url,
        aws_access_key_id=credentials["AccessKeyId"],
        aws_secret_access_key=credentials["SecretAccessKey"],
        aws_session_token=credentials["SessionToken"],
        config=Config(retries={"total_max_attempts": 1}),
    )


def test_unknown_keys_are_refused_only_when_enforced(aws: LocalAws) -> None:
    aws.client("iam").list_roles()
    aws.enforce_iam()
    with refused("InvalidClientTokenId", status=403):
        aws.client("iam").list_roles()
    with refused("UnrecognizedClientException", status=400):
        aws.client("stepfunctions").list_state_machines()
    aws.enforce_iam(False)
    aws.client("iam").list_roles()


def test_a_wrong_secret_is_refused(aws: LocalAws, god: Any) -> None:
    principal = user(aws, permissions("iam:*"))
    forged = Principal(principal.arn, principal.access_key_id, "testing")
    with refused("SignatureDoesNotMatch", status=403):
        aws.client_as(forged, "iam").list_roles()
    aws.client_as(principal, "iam").list_roles()


def test_action_and_resource_decide(aws: LocalAws, god: Any) -> None:
    god.create_role(RoleName="other", AssumeRolePolicyDocument=trust())
    iam = aws.client_as(user(aws, permissions("iam:Get*", ROLE)), "iam")
    iam.get_role(RoleName="role")
    words = (
        f"User: arn:aws:iam::{ACCOUNT}:user/person is not authorized to perform: iam:GetRole on "
        "resource: role other because no identity-based policy allows the iam:GetRole action"
    )
    with refused("AccessDenied", words, status=403):
        iam.get_role(RoleName="other")
    with refused("AccessDenied", "iam:TagRole on resource: role role"):
        iam.tag_role(RoleName="role", Tags=[{"Key": "a", "Value": "b"}])


def test_tables_queues_and_topics_are_judged_by_their_arns(aws: LocalAws, god: Any) -> None:
    here = f"us-east-1:{ACCOUNT}"
    for name in ("mine", "other"):
        aws.client("dynamodb", unobserved=True).create_table(
            TableName=name,
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
            BillingMode="PAY_PER_REQUEST",
        )
        aws.client("sns", unobserved=True).create_topic(Name=name)
        aws.client("sqs", unobserved=True).create_queue(QueueName=name)
    queue = aws.client("sqs", unobserved=True).get_queue_url(QueueName="mine")["QueueUrl"]
    policy = permissions(
        ["dynamodb:PutItem", "sqs:SendMessage", "sns:Publish"],
        [
            f"arn:aws:dynamodb:{here}:table/mine",
            f"arn:aws:sqs:{here}:mine",
            f"arn:aws:sns:{here}:mine",
        ],
    )
    principal = user(aws, policy)
    dynamodb, sqs, sns = (aws.client_as(principal, name) for name in ("dynamodb", "sqs", "sns"))
    item = {"id": {"S": "1"}}
    dynamodb.put_item(TableName="mine", Item=item)
    dynamodb.put_item(TableName=f"arn:aws:dynamodb:{here}:table/mine", Item=item)
    sqs.send_message(QueueUrl=queue, MessageBody="hello")
    sns.publish(TopicArn=f"arn:aws:sns:{here}:mine", Message="hello")
    with refused(
        "AccessDeniedException",
        f"dynamodb:PutItem on resource: arn:aws:dynamodb:{here}:table/other",
    ):
        dynamodb.put_item(TableName="other", Item=item)
    with refused(
        "AccessDeniedException", f"dynamodb:GetItem on resource: arn:aws:dynamodb:{here}:table/mine"
    ):
        dynamodb.get_item(TableName="mine", Key=item)
    with refused("AccessDeniedException", f"sqs:SendMessage on resource: arn:aws:sqs:{here}:other"):
        sqs.send_message(QueueUrl=queue.replace("mine", "other"), MessageBody="hello")
    with refused("AccessDenied", f"sns:Publish on resource: arn:aws:sns:{here}:other"):
        sns.publish(TopicArn=f"arn:aws:sns:{here}:other", Message="hello")
    with refused("AccessDenied", "sns:Publish on resource: *"):
        sns.publish(PhoneNumber="+15550100", Message="hello")


def test_an_explicit_deny_wins(aws: LocalAws, god: Any) -> None:
    policy = document(
        {"Effect": "Allow", "Action": "*", "Resource": "*"},
        {"Effect": "Deny", "NotAction": "iam:List*", "Resource": "*"},
    )
    iam = aws.client_as(user(aws, policy), "iam")
    iam.list_roles()
    with refused("AccessDenied", "with an explicit deny in an identity-based policy"):
        iam.get_role(RoleName="role")


def test_creation_is_judged_by_the_arn_that_will_be(aws: LocalAws, god: Any) -> None:
    scoped = permissions("iam:CreateRole", f"arn:aws:iam::{ACCOUNT}:role/teams/*")
    iam = aws.client_as(user(aws, scoped), "iam")
    iam.create_role(RoleName="new", Path="/teams/", AssumeRolePolicyDocument=trust())
    with refused("AccessDenied", f"on resource: arn:aws:iam::{ACCOUNT}:role/new"):
        iam.create_role(RoleName="new", AssumeRolePolicyDocument=trust())


def test_conditions_on_the_boundary_are_met_by_request_and_role(aws: LocalAws, god: Any) -> None:
    policy = permissions(
        ["iam:CreateRole", "iam:PutRolePolicy"],
        Condition={"StringEquals": {"iam:PermissionsBoundary": BOUNDARY}},
    )
    iam = aws.client_as(user(aws, policy), "iam")
    with refused("AccessDenied", "iam:CreateRole"):
        iam.create_role(RoleName="new", AssumeRolePolicyDocument=trust())
    iam.create_role(RoleName="new", AssumeRolePolicyDocument=trust(), PermissionsBoundary=BOUNDARY)
    iam.put_role_policy(RoleName="new", PolicyName="p", PolicyDocument=permissions())
    with refused("AccessDenied", "iam:PutRolePolicy"):
        iam.put_role_policy(RoleName="role", PolicyName="p", PolicyDocument=permissions())


def test_conditions_on_tags_and_policies(aws: LocalAws, god: Any) -> None:
    god.tag_role(RoleName="role", Tags=[{"Key": "team", "Value": "a"}])
    policy = document(
        {
            "Effect": "Allow",
            "Action": "iam:TagRole",
            "Resource": "*",
            "Condition": {
                "StringEquals": {"aws:ResourceTag/team": "a", "aws:RequestTag/env": "dev"},
                "ForAllValues:StringEquals": {"aws:TagKeys": ["env"]},
            },
        },
        {
            "Effect": "Allow",
            "Action": "iam:AttachRolePolicy",
            "Resource": "*",
            "Condition": {"ArnLike": {"iam:PolicyARN": "arn:aws:iam::aws:policy/service-role/*"}},
        },
    )
    iam = aws.client_as(user(aws, policy), "iam")
    iam.tag_role(RoleName="role", Tags=[{"Key": "env", "Value": "dev"}])
    for tags in (
        [{"Key": "env", "Value": "prod"}],
        [{"Key": "env", "Value": "dev"}, {"Key": "x", "Value": ""}],
    ):
        with refused("AccessDenied"):
            iam.tag_role(RoleName="role", Tags=tags)
    iam.attach_role_policy(
        RoleName="role", PolicyArn="arn:aws:iam::aws:policy/service-role/AWSLambdaRole"
    )
    with refused("AccessDenied"):
        iam.attach_role_policy(RoleName="role", PolicyArn=BOUNDARY)


def test_passing_a_role_needs_permission_for_that_role_and_service(aws: LocalAws, god: Any) -> None:
    god.create_role(RoleName="other", AssumeRolePolicyDocument=trust())
    policy = document(
        {"Effect": "Allow", "Action": "states:*", "Resource": "*"},
        {
            "Effect": "Allow",
            "Action": "iam:PassRole",
            "Resource": ROLE,
            "Condition": {"StringEquals": {"iam:PassedToService": "states.amazonaws.com"}},
        },
    )
    sfn = aws.client_as(user(aws, policy), "stepfunctions")
    sfn.create_state_machine(name="machine", definition=PASS, roleArn=ROLE)
    other = ROLE.replace("role/role", "role/other")
    with refused("AccessDeniedException", f"iam:PassRole on resource: {other}", status=400):
        sfn.create_state_machine(name="second", definition=PASS, roleArn=other)


@pytest.mark.parametrize(
    ("trusted", "identity", "works"),
    [
        ("user", False, True),  # named itself, within its account: that suffices
        ("root", False, False),
        ("root", True, True),
        ("nobody", True, False),
    ],
)
def test_assuming_a_role_of_the_same_account(
    aws: LocalAws, god: Any, trusted: str, identity: bool, works: bool
) -> None:
    principal = user(aws, permissions("sts:AssumeRole" if identity else "sts:GetSessionToken"))
    named = {
        "user": {"AWS": principal.arn},
        "root": {"AWS": ACCOUNT},
        "nobody": {"Service": "states.amazonaws.com"},
    }[trusted]
    god.update_assume_role_policy(RoleName="role", PolicyDocument=trust(named))
    sts = aws.client_as(principal, "sts")
    if works:
        credentials = sts.assume_role(RoleArn=ROLE, RoleSessionName="session")["Credentials"]
        caller = session_of(aws, credentials, "sts").get_caller_identity()["Arn"]
        assert caller == f"arn:aws:sts::{ACCOUNT}:assumed-role/role/session"
    else:
        with refused("AccessDenied", f"sts:AssumeRole on resource: {ROLE}", status=403):
            sts.assume_role(RoleArn=ROLE, RoleSessionName="session")


def test_assuming_across_accounts_needs_both_sides_and_the_external_id(
    aws: LocalAws, god: Any
) -> None:
    target_role = "arn:aws:iam::111122223333:role/target"
    principal = user(aws, permissions("sts:AssumeRole", target_role))
    target = aws.client("iam", "111122223333", unobserved=True)
    target.create_role(
        RoleName="target",
        AssumeRolePolicyDocument=trust(
            {"AWS": principal.arn}, Condition={"StringEquals": {"sts:ExternalId": "shared"}}
        ),
    )
    target.put_role_policy(
        RoleName="target", PolicyName="p", PolicyDocument=permissions("iam:ListRoles")
    )
    sts = aws.client_as(principal, "sts")
    with refused("AccessDenied"):
        sts.assume_role(RoleArn=target_role, RoleSessionName="session")
    answer = sts.assume_role(RoleArn=target_role, RoleSessionName="session", ExternalId="shared")
    iam = session_of(aws, answer["Credentials"], "iam")
    assert [role["RoleName"] for role in iam.list_roles()["Roles"]] == ["target"]
    with refused("AccessDenied", "arn:aws:sts::111122223333:assumed-role/target/session is not"):
        iam.get_role(RoleName="target")


def test_a_missing_role_cannot_be_assumed_when_enforced(aws: LocalAws, god: Any) -> None:
    principal = user(aws, permissions("sts:AssumeRole"))
    with refused("AccessDenied"):
        aws.client_as(principal, "sts").assume_role(
            RoleArn=f"arn:aws:iam::{ACCOUNT}:role/missing", RoleSessionName="session"
        )


def test_a_boundary_limits_what_a_role_may_do(aws: LocalAws, god: Any) -> None:
    principal = user(aws, permissions("sts:AssumeRole"))
    god.update_assume_role_policy(RoleName="role", PolicyDocument=trust({"AWS": principal.arn}))
    god.put_role_policy(RoleName="role", PolicyName="p", PolicyDocument=permissions("iam:*"))
    boundary = god.create_policy(PolicyName="b", PolicyDocument=permissions("iam:Get*"))
    god.put_role_permissions_boundary(
        RoleName="role", PermissionsBoundary=boundary["Policy"]["Arn"]
    )
    answer = aws.client_as(principal, "sts").assume_role(RoleArn=ROLE, RoleSessionName="session")
    iam = session_of(aws, answer["Credentials"], "iam")
    iam.get_role(RoleName="role")
    with refused("AccessDenied"):
        iam.list_roles()


def test_a_role_is_created_with_tags_by_who_may_tag(aws: LocalAws, god: Any) -> None:
    iam = aws.client_as(user(aws, permissions("iam:CreateRole")), "iam")
    with refused("AccessDenied", "iam:TagRole", status=403):
        iam.create_role(
            RoleName="tagged",
            AssumeRolePolicyDocument=trust(),
            Tags=[{"Key": "Team", "Value": "orders"}],
        )
    iam.create_role(RoleName="untagged", AssumeRolePolicyDocument=trust())
