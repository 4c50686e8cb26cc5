"""The log of calls: who called what, where, and how it was answered."""

from __future__ import annotations

import json
from typing import Any

import pytest
from local_aws import LocalAws
from policies import LAMBDA_ROLE, permissions, refused, trust


def test_records_each_call_with_its_answer(aws: LocalAws, iam: Any) -> None:
    iam.create_role(RoleName="made", AssumeRolePolicyDocument=trust())
    iam.attach_role_policy(RoleName="made", PolicyArn=LAMBDA_ROLE)
    with refused("NoSuchEntity"):
        iam.get_role(RoleName="missing")
    assert [(call.name, call.status, call.error_code) for call in aws.calls()] == [
        ("iam:CreateRole", 200, None),
        ("iam:AttachRolePolicy", 200, None),
        ("iam:GetRole", 404, "NoSuchEntity"),
    ]
    attach = aws.calls()[1]
    assert attach.parameters == {"RoleName": "made", "PolicyArn": LAMBDA_ROLE}
    assert (attach.account_id, attach.principal) == ("123456789012", "testing")
    assert (attach.region, attach.applied) == ("us-east-1", True)


def test_leaves_out_documents(aws: LocalAws, iam: Any) -> None:
    iam.create_role(RoleName="made", AssumeRolePolicyDocument=trust(), Description="d")
    assert aws.calls()[0].parameters == {"RoleName": "made", "Description": "d"}


def test_names_account_and_session_of_an_assumed_role(aws: LocalAws) -> None:
    aws.client("iam", "111122223333").list_roles()
    (call,) = aws.calls()  # the client's own assume call leaves no trace
    assert call.account_id == "111122223333"
    assert call.principal == (
        "arn:aws:sts::111122223333:assumed-role/OrganizationAccountAccessRole/local-aws"
    )


def test_logs_an_assume_role_call_of_a_test(aws: LocalAws) -> None:
    aws.client("sts").assume_role(
        RoleArn="arn:aws:iam::111122223333:role/any", RoleSessionName="session"
    )
    assert [call.name for call in aws.calls()] == ["sts:AssumeRole"]


def test_names_json_and_rest_operations(aws: LocalAws) -> None:
    aws.client("stepfunctions", region="eu-central-1").list_state_machines()
    aws.client("lambda").list_functions()
    aws.client("organizations").create_organization(FeatureSet="ALL")
    assert [(call.name, call.region) for call in aws.calls()] == [
        ("states:ListStateMachines", "eu-central-1"),
        ("lambda:ListFunctions", "us-east-1"),
        ("organizations:CreateOrganization", "us-east-1"),
    ]


def test_names_the_error_of_a_json_service(aws: LocalAws) -> None:
    machine = "arn:aws:states:us-east-1:123456789012:stateMachine:none"
    with pytest.raises(Exception, match="Does Not Exist"):
        aws.client("stepfunctions").describe_state_machine(stateMachineArn=machine)
    (call,) = aws.calls()
    assert (call.error_code, call.parameters) == (
        "StateMachineDoesNotExist",
        {"stateMachineArn": machine},
    )


def test_unobserved_calls_leave_no_trace(aws: LocalAws) -> None:
    aws.client("iam", unobserved=True).list_roles()
    aws.create_service_linked_role("autoscaling.amazonaws.com")
    aws.create_function("hello")
    aws.create_principal("someone", json.loads(permissions("iam:GetRole")))
    assert aws.calls() == []


def test_clearing_empties_it(aws: LocalAws, iam: Any) -> None:
    iam.list_roles()
    aws.clear_calls()
    assert aws.calls() == []
