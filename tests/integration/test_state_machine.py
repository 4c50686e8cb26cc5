# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The option `state_machine`: a role is allowed what a definition needs, given or as it is deployed."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
import yaml
from local_aws import LocalAws
from module_run import ModuleRunner, calls, written

PROJECT = Path(__file__).parents[2]
DERIVED = "StepFunctionsPermissions"
READ = ["iam:GetRole", "iam:ListAttachedRolePolicies", "iam:ListRolePolicies"]
MACHINE = "arn:aws:states:us-east-1:123456789012:stateMachine:orders"
LOG_GROUP = "arn:aws:logs:us-east-1:123456789012:log-group:/aws/vendedlogs/orders:*"
KEY = "arn:aws:kms:us-east-1:123456789012:key/0a1b2c3d-0000-1111-2222-333344445555"
OWN_POLICY = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}],
}


def task(resource: str, **parameters: Any) -> dict[str, Any]:
    state = {"Type": "Task", "Resource": resource, "Parameters": parameters, "End": True}
    return {"StartAt": "Only", "States": {"Only": state}}


INVOKE = task("arn:aws:states:::lambda:invoke", FunctionName="hello")
PUT = task("arn:aws:states:::dynamodb:putItem", TableName="orders", Item={})
PASS = {"StartAt": "Only", "States": {"Only": {"Type": "Pass", "End": True}}}
OPEN = task("arn:aws:states:::dynamodb:putItem", **{"TableName.$": "$.table", "Item": {}})
UNHEARD = task("arn:aws:states:::aws-sdk:unheardof:doThing", Name="x")


def declare(definition: Any = None, **options: Any) -> dict[str, Any]:
    """Options of the module, for a role and a state machine called orders."""
    if definition is not None:
        options["definition"] = definition
    return {"name": "orders", "state_machine": options}


def statements(result: dict[str, Any], name: str = DERIVED) -> list[dict[str, Any]]:
    """Of the derived policy, which is the one that the result shows as such, too."""
    found = result["execution_role"]["inline_policies"][name]
    assert found == result["permissions"]["policy"]
    listed: list[dict[str, Any]] = found["Statement"]
    return listed


def allowed(result: dict[str, Any], name: str = DERIVED) -> set[str]:
    """The actions that the derived policy allows."""
    return {
        action
        for statement in statements(result, name)
        for action in (
            [statement["Action"]] if isinstance(statement["Action"], str) else statement["Action"]
        )
    }


def actions(result: dict[str, Any]) -> list[str]:
    return [each["action"].removeprefix("iam:") for each in result["changes"]]


@pytest.fixture
def deploy(aws: LocalAws, iam: Any) -> Any:
    """Creates a state machine called orders, under a role of its own, and says its ARN."""

    def create(definition: Any, region: str = "us-east-1", **settings: Any) -> str:
        trust = {
            "Version": "2012-10-17",
            "Statement": [
                {
                    "Effect": "Allow",
                    "Principal": {"Service": "states.amazonaws.com"},
                    "Action": "sts:AssumeRole",
                }
            ],
        }
        role = iam.create_role(RoleName="deployer", AssumeRolePolicyDocument=json.dumps(trust))
        created = aws.client("stepfunctions", region=region, unobserved=True).create_state_machine(
            name="orders",
            definition=json.dumps(definition),
            roleArn=role["Role"]["Arn"],
            **settings,
        )
        return str(created["stateMachineArn"])

    return create


class TestGiven:
    @pytest.mark.parametrize("write", [dict, json.dumps, yaml.safe_dump])
    def test_as_mapping_json_and_yaml_it_is_one_definition(
        self, execution_role: ModuleRunner, write: Any
    ) -> None:
        result = execution_role.converges(**declare(write(PUT)))
        assert statements(result) == [
            {
                "Sid": "DynamodbPutItem",
                "Effect": "Allow",
                "Action": "dynamodb:PutItem",
                "Resource": "arn:aws:dynamodb:us-east-1:123456789012:table/orders",
            }
        ]
        assert actions(result) == ["CreateRole", "PutRolePolicy"]
        assert result["unmanaged"]["inline_policies"] == []

    def test_costs_no_call_more_than_an_inline_policy(
        self, execution_role: ModuleRunner, aws: LocalAws
    ) -> None:
        execution_role(**declare(PUT), wait=False)
        assert calls(aws) == [
            "iam:GetRole",
            "sts:GetCallerIdentity",
            "iam:CreateRole",
            "iam:PutRolePolicy",
        ]
        for check_mode in (True, False):
            aws.clear_calls()
            execution_role(**declare(PUT), check_mode=check_mode)
            assert calls(aws) == [*READ, "iam:GetRolePolicy"]

    def test_with_a_name_or_an_arn_nothing_is_read_either(
        self, execution_role: ModuleRunner, aws: LocalAws
    ) -> None:
        for each in ({"name": "orders"}, {"arn": MACHINE}):
            execution_role(**declare(PUT, **each))
        assert not [name for name in calls(aws) if name.startswith("states:")]

    def test_substitutions_are_filled_in(self, execution_role: ModuleRunner) -> None:
        definition = task(
            "arn:${AWS::Partition}:states:::dynamodb:putItem", TableName="${Table}", Item={}
        )
        result = execution_role.converges(
            **declare(definition, definition_substitutions={"Table": "payments"})
        )
        assert statements(result)[0]["Resource"].endswith(":table/payments")

    def test_settings_are_as_declared(self, execution_role: ModuleRunner) -> None:
        bare = execution_role(**declare(PASS, name="orders"))
        assert bare["permissions"]["policy"]["Statement"] == []
        for logging in (True, "yes", LOG_GROUP):
            result = execution_role.converges(
                **{
                    **declare(PASS, name="orders", logging=logging, tracing=True, kms_key_arn=KEY),
                    "name": f"orders-{str(logging)[:4].rstrip(':')}",
                }
            )
            assert {"logs:CreateLogDelivery", "xray:PutTraceSegments", "kms:Decrypt"} <= allowed(
                result
            )
        off = execution_role(**declare(PASS, name="orders", logging=False, tracing=False))
        assert not off["changed"]

    def test_a_changed_definition_changes_the_policy(self, execution_role: ModuleRunner) -> None:
        execution_role(**declare(PUT))
        result = execution_role.converges(**declare(INVOKE))
        assert actions(result) == ["PutRolePolicy"]
        assert allowed(result) == {"lambda:InvokeFunction"}

    def test_what_is_needed_is_explained_in_both_modes(self, execution_role: ModuleRunner) -> None:
        foretold = execution_role(**declare(PUT), check_mode=True)
        real = execution_role(**declare(PUT))
        assert foretold["permissions"] == real["permissions"]
        (explained,) = real["permissions"]["tasks"]
        assert explained["path"] == "States.Only"
        assert explained["resource"] == "arn:aws:states:::dynamodb:putItem"
        assert explained["actions"] == ["dynamodb:PutItem"]
        assert explained["statements"][0]["why"]
        assert "permissions" not in execution_role(name="orders")
        assert "permissions" not in execution_role(**declare(PUT), state="absent")


class TestDeployed:
    @pytest.mark.parametrize("by", [{"name": "orders"}, {"arn": MACHINE}], ids=["name", "arn"])
    def test_is_read_with_one_call(
        self, execution_role: ModuleRunner, aws: LocalAws, deploy: Any, by: dict[str, str]
    ) -> None:
        deploy(PUT)
        result = execution_role.converges(**declare(**by))
        assert allowed(result) == {"dynamodb:PutItem"}
        aws.clear_calls()
        execution_role(**declare(**by))
        assert calls(aws) == [*READ, "iam:GetRolePolicy", "states:DescribeStateMachine"]

    def test_is_read_once_though_the_role_is_read_back(
        self, execution_role: ModuleRunner, aws: LocalAws, deploy: Any
    ) -> None:
        deploy(PUT)
        execution_role(**declare(name="orders"))
        assert calls(aws).count("states:DescribeStateMachine") == 1

    def test_is_read_in_the_region_of_its_arn(
        self, execution_role: ModuleRunner, aws: LocalAws, deploy: Any
    ) -> None:
        arn = deploy(PUT, "eu-central-1")
        result = execution_role.converges(**declare(arn=arn))
        assert statements(result)[0]["Resource"] == (
            "arn:aws:dynamodb:eu-central-1:123456789012:table/orders"
        )
        regions = {call.region for call in aws.calls() if call.service == "states"}
        assert regions == {"eu-central-1"}

    def test_settings_are_as_deployed_unless_declared(
        self, execution_role: ModuleRunner, deploy: Any
    ) -> None:
        deploy(
            PUT,
            type="EXPRESS",
            loggingConfiguration={
                "level": "ERROR",
                "destinations": [{"cloudWatchLogsLogGroup": {"logGroupArn": LOG_GROUP}}],
            },
            tracingConfiguration={"enabled": True},
            encryptionConfiguration={"type": "CUSTOMER_MANAGED_KMS_KEY", "kmsKeyId": KEY},
        )
        result = execution_role.converges(**declare(name="orders"))
        assert {
            "dynamodb:PutItem",
            "logs:CreateLogDelivery",
            "xray:PutTraceSegments",
            "kms:Decrypt",
        } <= allowed(result)
        assert {
            each["Resource"]
            for each in statements(result)
            if "kms:GenerateDataKey" in each["Action"]
        } == {KEY}
        result = execution_role.converges(**declare(name="orders", logging=False, tracing=False))
        assert allowed(result) == {"dynamodb:PutItem", "kms:Decrypt", "kms:GenerateDataKey"}

    def test_a_definition_that_is_given_counts_more_than_the_one_deployed(
        self, execution_role: ModuleRunner, deploy: Any
    ) -> None:
        deploy(PUT)
        assert allowed(execution_role(**declare(INVOKE, name="orders"))) == {
            "lambda:InvokeFunction"
        }


class TestBesidesOtherPolicies:
    def test_declared_inline_policies_are_another_matter(
        self, execution_role: ModuleRunner
    ) -> None:
        options = {"inline_policies": {"Own": OWN_POLICY}, "purge_inline_policies": True}
        result = execution_role.converges(**declare(PUT), **options)
        assert sorted(result["execution_role"]["inline_policies"]) == ["Own", DERIVED]
        result = execution_role.converges(
            **declare(PUT), inline_policies={}, purge_inline_policies=True
        )
        assert list(result["execution_role"]["inline_policies"]) == [DERIVED]
        assert result["unmanaged"]["inline_policies"] == []

    def test_without_the_option_the_policy_is_kept_and_reported(
        self, execution_role: ModuleRunner
    ) -> None:
        execution_role(**declare(PUT))
        result = execution_role(name="orders")
        assert not result["changed"]
        assert result["unmanaged"]["inline_policies"] == [DERIVED]
        result = execution_role.converges(
            name="orders", inline_policies={}, purge_inline_policies=True
        )
        assert actions(result) == ["DeleteRolePolicy"]
        assert result["execution_role"]["inline_policies"] == {}

    def test_a_definition_that_needs_nothing_gets_no_policy(
        self, execution_role: ModuleRunner
    ) -> None:
        result = execution_role.converges(**declare(PASS))
        assert actions(result) == ["CreateRole"]
        assert result["permissions"] == {
            "policy": {"Version": "2012-10-17", "Statement": []},
            "tasks": [],
        }
        execution_role(**declare(PUT))
        result = execution_role.converges(**declare(PASS))
        assert actions(result) == ["DeleteRolePolicy"]

    def test_another_policy_name_is_another_policy(self, execution_role: ModuleRunner) -> None:
        execution_role(**declare(PUT))
        result = execution_role.converges(**declare(PUT, policy_name="Orders"))
        assert allowed(result, "Orders") == {"dynamodb:PutItem"}
        assert result["unmanaged"]["inline_policies"] == [DERIVED]

    def test_what_somebody_changed_is_put_right(
        self, execution_role: ModuleRunner, iam: Any
    ) -> None:
        execution_role(**declare(PUT))
        iam.put_role_policy(
            RoleName="orders", PolicyName=DERIVED, PolicyDocument=json.dumps(OWN_POLICY)
        )
        assert actions(execution_role.converges(**declare(PUT))) == ["PutRolePolicy"]

    def test_absent_does_not_look_at_it(self, execution_role: ModuleRunner, aws: LocalAws) -> None:
        execution_role(**declare(PUT))
        aws.clear_calls()
        result = execution_role.converges(**declare(policy_name="any"), state="absent")
        assert actions(result) == ["DeleteRolePolicy", "DeleteRole"]
        assert not [name for name in calls(aws) if name.startswith("states:")]


class TestWhatIsNotKnown:
    def test_is_a_pattern_and_reported(self, execution_role: ModuleRunner) -> None:
        result = execution_role.converges(**declare(OPEN))
        assert statements(result)[0]["Resource"].endswith(":table/*")
        (explained,) = result["permissions"]["tasks"]
        assert "$.table" in explained["unresolved"][0]

    @pytest.mark.parametrize("check_mode", [True, False])
    def test_is_an_error_on_request(
        self, execution_role: ModuleRunner, aws: LocalAws, check_mode: bool
    ) -> None:
        failure = execution_role.fails(**declare(OPEN, unresolved="fail"), check_mode=check_mode)
        assert "States.Only" in failure.msg
        assert "$.table" in failure.msg
        assert written(aws) == []
        execution_role(**declare(PUT, unresolved="fail"), check_mode=check_mode)

    def test_an_unknown_operation_is_warned_of(self, execution_role: ModuleRunner) -> None:
        result = execution_role(**declare(UNHEARD))
        (warning,) = [each for each in map(str, result["warnings"]) if "unheardof" in each]
        assert "States.Only" in warning
        assert "nothing is allowed for it" in warning
        assert result["permissions"]["policy"]["Statement"] == []
        assert "unheardof" in result["permissions"]["tasks"][0]["unknown"][0]
        failure = execution_role.fails(**declare(UNHEARD, unresolved="fail"))
        assert "unheardof" in failure.msg

    def test_an_unknown_operation_can_be_supplied(self, execution_role: ModuleRunner) -> None:
        needs = {"actions": ["unheard:DoThing"], "resources": ["arn:aws:unheard:::thing/x"]}
        result = execution_role.converges(
            **declare(UNHEARD, operations={"aws-sdk:unheardof:doThing": needs}, unresolved="fail")
        )
        (statement,) = statements(result)
        assert statement["Action"] == "unheard:DoThing"
        assert statement["Resource"] == "arn:aws:unheard:::thing/x"


# What is declared, and what the message must hold. First, what is refused before any call.
OFFLINE: list[tuple[dict[str, Any], list[str]]] = [
    (declare(), ["state_machine", "definition", "arn or name"]),
    (declare(definition_substitutions={"A": "b"}), ["definition_substitutions"]),
    (declare(name="orders", definition_substitutions={"A": "b"}), ["definition_substitutions"]),
    (declare(PUT, definition_substitutions={"A": ["b"]}), ["definition_substitutions.A", "text"]),
    (declare(PUT, definition_substitutions="A"), ["definition_substitutions"]),
    (declare(arn="orders"), ["state_machine.arn 'orders'", "ARN of a state machine"]),
    (declare(arn=MACHINE.replace("stateMachine", "activity")), ["state_machine.arn"]),
    (declare(arn=MACHINE, name="other"), [MACHINE, "'other'"]),
    (declare(name="two words"), ["state_machine.name 'two words'"]),
    (declare(name="a" * 81), ["state_machine.name", "80"]),
    (declare(PUT, type="FAST"), ["type", "FAST"]),
    (declare(PUT, logging="perhaps"), ["state_machine.logging 'perhaps'", "log group"]),
    (declare(PUT, tracing="perhaps"), ["tracing", "perhaps"]),
    (declare(PUT, kms_key_arn="alias/orders"), ["state_machine.kms_key_arn 'alias/orders'"]),
    (declare(PUT, policy_name="a/b"), ["state_machine.policy_name 'a/b'"]),
    (declare(PUT, policy_name="a" * 129), ["state_machine.policy_name", "128"]),
    (declare(PUT, unresolved="guess"), ["unresolved", "guess"]),
    (declare(PUT, operations={"doThing": {"actions": ["a:B"]}}), ["operations.doThing"]),
    (declare(PUT, operations={"a:b": {}}), ["operations.a:b", "actions"]),
    (declare(PUT, operations={"a:b": {"actions": ["DoThing"]}}), ["operations.a:b.actions"]),
    (
        declare(PUT, operations={"a:b": {"actions": ["a:B"], "resources": ["thing"]}}),
        ["operations.a:b.resources", "'thing'"],
    ),
    (declare(PUT, definitions=PUT), ["definitions"]),
]
# Then, what is refused when the account is known, or AWS has answered.
ONLINE: list[tuple[dict[str, Any], list[str]]] = [
    (declare("{not json"), ["state_machine: definition", "cannot be read"]),
    (declare("a: [b"), ["definition", "cannot be read as YAML"]),
    (declare("just words"), ["definition", "a mapping", "a text"]),
    (declare([PUT]), ["definition", "a mapping", "a list"]),
    (declare('{"StartAt": "A", "StartAt": "B"}'), ["'StartAt'", "twice"]),
    (declare({}), ["definition"]),
    (declare({"StartAt": "A", "States": {}}), ["definition", "States"]),
    (declare({"StartAt": "A", "States": {"A": "Pass"}}), ["definition, States.A", "a text"]),
    (declare({"StartAt": "A", "States": {"A": {"Type": "Task"}}}), ["States.A", "Resource"]),
    (
        declare(PUT, arn=MACHINE.replace("123456789012", "210987654321")),
        ["account 210987654321", "123456789012"],
    ),
    (
        {**declare(PUT), "inline_policies": {DERIVED: OWN_POLICY}},
        [f"inline_policies: {DERIVED}", "another name"],
    ),
    (
        {**declare(PUT, policy_name="Own"), "inline_policies": {"Own": OWN_POLICY}},
        ["inline_policies: Own"],
    ),
    (declare(name="nowhere"), ["no state machine", "stateMachine:nowhere", "definition"]),
    (declare(arn=MACHINE.replace("us-east-1", "eu-west-1")), ["no state machine", "eu-west-1"]),
]


@pytest.mark.parametrize(
    ("options", "said"),
    [*OFFLINE, *ONLINE],
    ids=[f"{number}-{'-'.join(said)[:40]}" for number, (_, said) in enumerate([*OFFLINE, *ONLINE])],
)
@pytest.mark.parametrize("check_mode", [True, False], ids=["check", "real"])
def test_bad_input_is_refused_before_any_write(
    execution_role: ModuleRunner,
    aws: LocalAws,
    options: dict[str, Any],
    said: list[str],
    check_mode: bool,
) -> None:
    failure = execution_role.fails(**options, check_mode=check_mode)
    assert [each for each in said if each not in failure.msg] == [], failure.msg
    assert "Traceback" not in failure.msg
    assert written(aws) == []
    if (options, said) in OFFLINE:
        assert calls(aws) == []


def test_the_region_of_a_name_must_be_known(aws: LocalAws) -> None:
    environment = aws.environment(AWS_REGION="", AWS_DEFAULT_REGION="")
    runner = ModuleRunner("execution_role", aws, environment)
    failure = runner.fails(**declare(PUT, name="orders"))
    assert "state_machine.name 'orders'" in failure.msg
    assert "region" in failure.msg
    assert written(aws) == []
    runner(**declare(PUT, arn=MACHINE))


def test_a_state_machine_that_may_not_be_read_is_an_error_that_names_the_action(
    execution_role: ModuleRunner, aws: LocalAws, deploy: Any
) -> None:
    deploy(PUT)
    everything_in_iam = {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Action": "iam:*", "Resource": "*"}],
    }
    principal = aws.create_principal("deployer", everything_in_iam)
    aws.enforce_iam()
    failure = execution_role.as_principal(principal).fails(**declare(name="orders"))
    assert f"is not allowed states:DescribeStateMachine on {MACHINE}" in failure.msg
    assert written(aws) == []


class TestExecutions:
    """What the derived policy allows is enough, and none of it too much, for a real execution."""

    DEFINITION = (PROJECT / "playbooks/files/order.asl.yaml").read_text()

    @pytest.fixture
    def machine(self, execution_role: ModuleRunner, aws: LocalAws) -> str:
        queue = aws.client("sqs", unobserved=True).create_queue(QueueName="orders")["QueueUrl"]
        aws.client("dynamodb", unobserved=True).create_table(
            TableName="orders",
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
            BillingMode="PAY_PER_REQUEST",
        )
        substitutions = {"Table": "orders", "QueueUrl": queue}
        definition = self.DEFINITION
        result = execution_role(
            **declare(definition, definition_substitutions=substitutions, name="orders")
        )
        for name, value in substitutions.items():
            definition = definition.replace(f"${{{name}}}", value)
        created = aws.client("stepfunctions", unobserved=True).create_state_machine(
            name="orders",
            definition=json.dumps(yaml.safe_load(definition)),
            roleArn=result["execution_role"]["arn"],
        )
        aws.enforce_iam()
        return str(created["stateMachineArn"])

    def run(self, aws: LocalAws, machine: str) -> dict[str, Any]:
        states = aws.client("stepfunctions", unobserved=True)
        started = states.start_execution(stateMachineArn=machine, input='{"order": "1"}')
        while True:
            execution: dict[str, Any] = states.describe_execution(
                executionArn=started["executionArn"]
            )
            if execution["status"] != "RUNNING":
                return execution
            time.sleep(0.02)

    def test_the_derived_policy_is_enough(self, aws: LocalAws, machine: str) -> None:
        execution = self.run(aws, machine)
        assert (execution["status"], execution["output"]) == ("SUCCEEDED", '{"kept": "1"}')

    @pytest.mark.parametrize(
        ("taken", "refused"), [("dynamodb", "dynamodb:"), ("sqs", "sqs:SendMessage")]
    )
    def test_without_one_of_its_statements_it_is_not(
        self, aws: LocalAws, iam: Any, machine: str, taken: str, refused: str
    ) -> None:
        name = {"RoleName": "orders", "PolicyName": DERIVED}
        document = iam.get_role_policy(**name)["PolicyDocument"]
        left = [each for each in document["Statement"] if taken not in each["Resource"]]
        assert len(left) == len(document["Statement"]) - 1
        iam.put_role_policy(**name, PolicyDocument=json.dumps({**document, "Statement": left}))
        execution = self.run(aws, machine)
        assert execution["status"] == "FAILED"
        assert f"not authorized to perform: {refused}" in execution["cause"]

    @pytest.mark.parametrize("service", ["dynamodb", "sqs"])
    def test_on_another_resource_it_is_not(
        self, aws: LocalAws, iam: Any, machine: str, service: str
    ) -> None:
        name = {"RoleName": "orders", "PolicyName": DERIVED}
        document = iam.get_role_policy(**name)["PolicyDocument"]
        for each in document["Statement"]:
            if service in each["Resource"]:
                each["Resource"] += "-of-others"
        iam.put_role_policy(**name, PolicyDocument=json.dumps(document))
        execution = self.run(aws, machine)
        assert execution["status"] == "FAILED"
        assert f"not authorized to perform: {service}:" in execution["cause"]
