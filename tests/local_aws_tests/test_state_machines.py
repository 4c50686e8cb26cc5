"""Step Functions refuses a role it may not assume, and runs executions as the role."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from local_aws import LocalAws
from policies import document, permissions, refused, trust

ACCOUNT = "123456789012"
REGION = "us-east-1"
MACHINE = f"arn:aws:states:{REGION}:{ACCOUNT}:stateMachine:machine"
NOT_ASSUMABLE = (
    "Neither the global service principal states.amazonaws.com, nor the regional one is "
    "authorized to assume the provided role."
)
PASS = json.dumps({"StartAt": "Only", "States": {"Only": {"Type": "Pass", "End": True}}})


def allow(principal: Any = None, **statement: Any) -> dict[str, Any]:
    (made,) = json.loads(trust(principal, **statement))["Statement"]
    return dict(made)


def role_with(aws: LocalAws, policy: str, name: str = "role") -> str:
    iam = aws.client("iam", unobserved=True)
    created = iam.create_role(RoleName=name, AssumeRolePolicyDocument=policy)
    return str(created["Role"]["Arn"])


def condition(operator: str, key: str, value: Any) -> str:
    return trust(Condition={operator: {key: value}})


ASSUMABLE = [
    trust(),
    trust({"Service": [f"states.{REGION}.amazonaws.com", "lambda.amazonaws.com"]}),
    trust("*"),
    trust(Action="sts:assumerole"),
    trust(Action="sts:*"),
    trust(Action=["sts:TagSession", "sts:AssumeRole"]),
    condition("StringEquals", "aws:SourceAccount", ACCOUNT),
    condition("StringEquals", "AWS:sourceaccount", ["999999999999", ACCOUNT]),
    condition("ArnLike", "aws:SourceArn", f"arn:aws:states:*:{ACCOUNT}:stateMachine:*"),
    condition(
        "ArnEquals", "aws:SourceArn", f"arn:aws:states:{REGION}:{ACCOUNT}:stateMachine:m?chine"
    ),
    condition("StringLike", "aws:SourceArn", "arn:aws:states:*:machine"),
    condition("StringEquals", "aws:SourceArn", MACHINE),
    condition("ArnNotLike", "aws:SourceArn", "arn:aws:states:*:*:stateMachine:other"),
    condition("StringEqualsIfExists", "aws:SourceOrgID", "o-missing"),
    condition("StringNotEquals", "aws:SourceAccount", "999999999999"),
    condition("Null", "aws:SourceArn", "false"),
    condition("Bool", "aws:PrincipalIsAWSService", "true"),
    document(allow({"Service": "swf.amazonaws.com"}), allow()),
    document(
        allow(), allow(Effect="Deny", Condition={"StringNotEquals": {"aws:SourceAccount": ACCOUNT}})
    ),
]
NOT_ASSUMABLE_BY_STATES = [
    trust({"Service": "swf.amazonaws.com"}),
    trust({"Service": "states.eu-central-1.amazonaws.com"}),
    trust({"AWS": ACCOUNT}),
    trust(Action="sts:TagSession"),
    trust(Effect="Deny"),
    condition("StringEquals", "aws:SourceAccount", "999999999999"),
    condition("StringEquals", "aws:SourceArn", f"arn:aws:states:*:{ACCOUNT}:stateMachine:*"),
    condition("ArnLike", "aws:SourceArn", "arn:aws:states:*"),
    condition("ArnLike", "aws:SourceArn", f"arn:aws:states:*:{ACCOUNT}:stateMachine:other"),
    condition("ArnLike", "aws:SourceArn", "arn:aws:states:eu-central-1:*:stateMachine:*"),
    condition("StringEquals", "aws:SourceOrgID", "o-missing"),
    condition("StringNotEquals", "aws:SourceAccount", ACCOUNT),
    condition("Null", "aws:SourceArn", "true"),
    trust(
        Condition={
            "StringEquals": {"aws:SourceAccount": ACCOUNT},
            "ArnLike": {"aws:SourceArn": "arn:aws:states:*:999999999999:stateMachine:*"},
        }
    ),
    document(allow(), allow("*", Effect="Deny")),
]


@pytest.mark.parametrize("policy", ASSUMABLE)
def test_takes_a_role_it_may_assume(aws: LocalAws, policy: str) -> None:
    role_arn = role_with(aws, policy)
    sfn = aws.client("stepfunctions")
    sfn.create_state_machine(name="machine", definition=PASS, roleArn=role_arn)
    assert sfn.describe_state_machine(stateMachineArn=MACHINE)["roleArn"] == role_arn


@pytest.mark.parametrize("policy", NOT_ASSUMABLE_BY_STATES)
def test_refuses_a_role_it_may_not_assume(aws: LocalAws, policy: str) -> None:
    role_arn = role_with(aws, policy)
    sfn = aws.client("stepfunctions")
    with refused("AccessDeniedException", NOT_ASSUMABLE, status=400):
        sfn.create_state_machine(name="machine", definition=PASS, roleArn=role_arn)
    assert sfn.list_state_machines()["stateMachines"] == []

    good = role_with(aws, trust(), "good")
    sfn.create_state_machine(name="machine", definition=PASS, roleArn=good)
    with refused("AccessDeniedException", NOT_ASSUMABLE, status=400):
        sfn.update_state_machine(stateMachineArn=MACHINE, roleArn=role_arn)
    assert sfn.describe_state_machine(stateMachineArn=MACHINE)["roleArn"] == good


def test_refuses_a_missing_role_and_one_of_another_account(aws: LocalAws) -> None:
    sfn = aws.client("stepfunctions")
    role_with(aws, trust())
    for missing in ("missing", "path/role"):
        with refused("AccessDeniedException", NOT_ASSUMABLE):
            sfn.create_state_machine(
                name="machine", definition=PASS, roleArn=f"arn:aws:iam::{ACCOUNT}:role/{missing}"
            )
    iam = aws.client("iam", "111122223333")
    foreign = iam.create_role(RoleName="role", AssumeRolePolicyDocument=trust())["Role"]["Arn"]
    with refused("AccessDeniedException", "Cross-account pass role is not allowed."):
        sfn.create_state_machine(name="machine", definition=PASS, roleArn=foreign)


def test_a_name_is_taken_by_the_same_machine_only(aws: LocalAws) -> None:
    sfn = aws.client("stepfunctions")
    one, other = role_with(aws, trust()), role_with(aws, trust(), "other")
    for _ in range(2):  # the very same request is answered as if it were the first
        sfn.create_state_machine(name="machine", definition=PASS, roleArn=one)
    with refused("StateMachineAlreadyExists", f"State Machine Already Exists: '{MACHINE}'"):
        sfn.create_state_machine(name="machine", definition=PASS, roleArn=other)


@pytest.mark.parametrize(
    "definition",
    [
        "{",
        "[]",
        "{}",
        '{"StartAt": "Only"}',
        '{"StartAt": "Other", "States": {"Only": {"Type": "Pass", "End": true}}}',
    ],
)
def test_refuses_what_is_no_definition(aws: LocalAws, definition: str) -> None:
    role_arn = role_with(aws, trust())
    sfn = aws.client("stepfunctions")
    with refused("InvalidDefinition", "Invalid State Machine Definition", status=400):
        sfn.create_state_machine(name="machine", definition=definition, roleArn=role_arn)
    sfn.create_state_machine(name="machine", definition=PASS, roleArn=role_arn)
    with refused("InvalidDefinition", status=400):
        sfn.update_state_machine(stateMachineArn=MACHINE, definition=definition)


def run(sfn: Any, machine: str) -> dict[str, Any]:
    """Start an execution, and wait until it is over."""
    started = sfn.start_execution(stateMachineArn=machine, input='{"who": "you"}')
    while True:
        execution: dict[str, Any] = sfn.describe_execution(executionArn=started["executionArn"])
        if execution["status"] != "RUNNING":
            return execution
        time.sleep(0.02)


@pytest.mark.parametrize("account_id", [ACCOUNT, "111122223333"])
def test_an_execution_calls_a_function_as_its_role(aws: LocalAws, account_id: str) -> None:
    function = aws.create_function("hello", account_id)
    iam = aws.client("iam", account_id)
    role = iam.create_role(RoleName="role", AssumeRolePolicyDocument=trust())["Role"]["Arn"]
    task = {"Type": "Task", "Resource": function, "End": True}
    sfn = aws.client("stepfunctions", account_id)
    machine = sfn.create_state_machine(
        name="machine",
        definition=json.dumps({"StartAt": "Call", "States": {"Call": task}}),
        roleArn=role,
    )["stateMachineArn"]
    for _ in range(2):  # each gets a name of its own
        execution = run(sfn, machine)
        assert (execution["status"], execution["output"]) == ("SUCCEEDED", '{"who": "you"}')
    invoked = [call for call in aws.calls() if call.name == "lambda:Invoke"]
    assert [call.account_id for call in invoked] == [account_id] * 2
    assert invoked[0].principal == f"arn:aws:sts::{account_id}:assumed-role/role/step-functions"


def test_an_execution_fails_without_the_permission_when_enforced(aws: LocalAws) -> None:
    function = aws.create_function("hello")
    role = role_with(aws, trust())
    task = {"Type": "Task", "Resource": function, "End": True}
    sfn = aws.client("stepfunctions", unobserved=True)
    machine = sfn.create_state_machine(
        name="machine",
        definition=json.dumps({"StartAt": "Call", "States": {"Call": task}}),
        roleArn=role,
    )["stateMachineArn"]
    aws.enforce_iam()
    execution = run(sfn, machine)
    assert execution["status"] == "FAILED"
    assert "not authorized to perform: lambda:InvokeFunction" in execution["cause"]
    aws.client("iam", unobserved=True).put_role_policy(
        RoleName="role", PolicyName="p", PolicyDocument=permissions(resource=function)
    )
    assert run(sfn, machine)["status"] == "SUCCEEDED"
