# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The playbook and the role of the collection, and playbooks as users write them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from ansible_collections.stepfunctions.iam.plugins.module_utils._aws.ensure import ENSURE_OPTIONS
from ansible_collections.stepfunctions.iam.plugins.module_utils._aws.session import (
    ASSUME_ROLE_OPTIONS,
)
from documented import Plugin
from local_aws import EventualConsistency, LocalAws
from module_run import written
from playbook_run import run_playbook, succeeds
from test_access import allow

PROJECT = Path(__file__).parents[2]
LAMBDA_ROLE = "stepfunctions.iam.lambda_role"
ROLE_FROM_STATE_MACHINE = "stepfunctions.iam.role_from_state_machine"
POLICY = "arn:aws:iam::aws:policy/service-role/AWSLambdaRole"

_ACTION = re.compile(r"\b(?:iam|states):[A-Z]\w+")


def documented_actions(playbook: str) -> set[str]:
    """What the comment at the top of a playbook says that its principal needs beside what the module needs."""
    path = PROJECT / "playbooks" / f"{playbook.rpartition('.')[2]}.yml"
    return set(_ACTION.findall(path.read_text("utf-8").partition("\n- name:")[0]))


def documented_principal(aws: LocalAws, playbook: str) -> dict[str, str]:
    """The environment of a principal with what is documented to be needed, and nothing else."""
    module = Plugin("module", "execution_role").permissions
    actions = documented_actions(playbook).union(*module.values())
    principal = aws.create_principal("documented", allow(*sorted(actions)))
    aws.enforce_iam()
    return {**aws.environment(), **principal.environment()}


def unused(aws: LocalAws, playbook: str) -> set[str]:
    """Of those, the actions that no call was made for; to pass a role is no call."""
    return documented_actions(playbook) - {call.name for call in aws.calls()} - {"iam:PassRole"}


WritePlay = Callable[..., Path]


@pytest.fixture
def play(tmp_path: Path) -> WritePlay:
    """Writes a playbook of one play and says where."""

    def write(**keywords: Any) -> Path:
        path = tmp_path / "playbook.yml"
        head = {"name": "A play", "hosts": "localhost", "gather_facts": False}
        path.write_text(yaml.safe_dump([{**head, **keywords}], sort_keys=False))
        return path

    return write


class TestLambdaRole:
    def test_from_2017_to_an_execution_and_once_more(self, aws: LocalAws) -> None:
        function_arn = aws.create_function("hello")
        variables = {"lambda_role_function_arn": function_arn}
        environment = documented_principal(aws, LAMBDA_ROLE)
        printed = succeeds(LAMBDA_ROLE, aws, variables=variables, environment=environment)
        to_update, to_delete = "states:UpdateStateMachine", "states:DeleteStateMachine"
        assert unused(aws, LAMBDA_ROLE) == {to_update, to_delete}
        assert "SUCCEEDED" in printed
        assert printed.count("nothing was written") == 2
        assert [name for name in written(aws) if name.startswith("iam:")] == [
            "iam:CreateRole",  # by amazon.aws.iam_role, for swf.amazonaws.com
            "iam:UpdateAssumeRolePolicy",
            "iam:AttachRolePolicy",
            "iam:UpdateAssumeRolePolicy",
        ]
        invoked = [call for call in aws.calls() if call.name == "lambda:Invoke"]
        assert [call.principal.split("/")[1] for call in invoked] == ["states-lambda-role"]

        aws.clear_calls()
        again = succeeds(LAMBDA_ROLE, aws, variables=variables, environment=environment)
        assert "SUCCEEDED" in again
        assert to_update in {call.name for call in aws.calls()}
        assert not [name for name in written(aws) if name.startswith("iam:")]

    def test_a_role_that_a_person_left_in_2017(self, aws: LocalAws, iam: Any) -> None:
        iam.create_role(
            RoleName="states-lambda-role",
            AssumeRolePolicyDocument=json.dumps(
                {
                    "Version": "2012-10-17",
                    "Statement": [
                        {
                            "Sid": "",
                            "Effect": "Allow",
                            "Principal": {"Service": "swf.amazonaws.com"},
                            "Action": "sts:AssumeRole",
                        }
                    ],
                }
            ),
        )
        printed = succeeds(LAMBDA_ROLE, aws, variables={"lambda_role_state_machine": False})
        assert "swf.amazonaws.com -> states.us-east-1.amazonaws.com" in printed
        assert '-                    "Service": "swf.amazonaws.com"' in printed
        statement = iam.get_role(RoleName="states-lambda-role")["Role"]["AssumeRolePolicyDocument"][
            "Statement"
        ][0]
        assert statement["Principal"] == {"Service": "states.amazonaws.com"}
        assert statement["Condition"]["StringEquals"] == {"aws:SourceAccount": aws.account_id}

    def test_check_mode_on_an_empty_account(self, aws: LocalAws, iam: Any) -> None:
        succeeds(LAMBDA_ROLE, aws, "--check", "--diff")
        assert written(aws) == []
        assert iam.list_roles()["Roles"] == []

    def test_state_absent_removes_what_it_made(self, aws: LocalAws, iam: Any) -> None:
        environment = documented_principal(aws, LAMBDA_ROLE)
        succeeds(LAMBDA_ROLE, aws, environment=environment)
        absent = {"lambda_role_state": "absent"}
        succeeds(LAMBDA_ROLE, aws, variables=absent, environment=environment)
        assert "states:DeleteStateMachine" in {call.name for call in aws.calls()}
        assert iam.list_roles()["Roles"] == []
        states = aws.client("stepfunctions", unobserved=True)
        machines = states.list_state_machines()["stateMachines"]
        assert machines == []

    def test_waits_until_step_functions_may_assume_the_role(self, aws: LocalAws) -> None:
        aws.faults(EventualConsistency(checks=2))
        succeeds(LAMBDA_ROLE, aws)
        refused = [
            call
            for call in aws.calls()
            if call.name == "states:CreateStateMachine" and call.error_code
        ]
        assert len(refused) == 2


class TestRoleFromStateMachine:
    @pytest.fixture
    def variables(self, aws: LocalAws) -> dict[str, Any]:
        """With a table and a queue for the definition that comes with the playbook."""
        aws.client("dynamodb", unobserved=True).create_table(
            TableName="orders",
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
            BillingMode="PAY_PER_REQUEST",
        )
        queue = aws.client("sqs", unobserved=True).create_queue(QueueName="orders")["QueueUrl"]
        substitutions = {"Table": "orders", "QueueUrl": queue}
        return {
            "role_from_state_machine_name": "orders",
            "role_from_state_machine_substitutions": substitutions,
        }

    def test_from_a_definition_to_an_execution_and_once_more(
        self, aws: LocalAws, iam: Any, variables: dict[str, Any]
    ) -> None:
        environment = documented_principal(aws, ROLE_FROM_STATE_MACHINE)
        printed = succeeds(
            ROLE_FROM_STATE_MACHINE, aws, variables=variables, environment=environment
        )
        assert "SUCCEEDED" in printed
        assert "nothing was written" in printed
        assert [name for name in written(aws) if name.startswith("iam:")] == [
            "iam:CreateRole",
            "iam:PutRolePolicy",
        ]
        done = [
            call for call in aws.calls() if call.name in ("dynamodb:PutItem", "sqs:SendMessage")
        ]
        assert {call.principal.split("/")[1] for call in done} == {"orders"}
        assert len(done) == 2
        policy = iam.get_role_policy(RoleName="orders", PolicyName="StepFunctionsPermissions")
        assert len(policy["PolicyDocument"]["Statement"]) == 2

        aws.clear_calls()
        again = succeeds(ROLE_FROM_STATE_MACHINE, aws, variables=variables, environment=environment)
        assert "SUCCEEDED" in again
        assert not [name for name in written(aws) if name.startswith("iam:")]

    def test_shows_what_each_state_needs(self, aws: LocalAws, variables: dict[str, Any]) -> None:
        variables["role_from_state_machine_run"] = False
        printed = succeeds(ROLE_FROM_STATE_MACHINE, aws, variables=variables)
        rows = [line.split() for line in printed.replace('"', "").replace(",", "").splitlines()]
        table = "arn:aws:dynamodb:us-east-1:123456789012:table/orders"
        queue = "arn:aws:sqs:us-east-1:123456789012:orders"
        assert [row[-3:] for row in rows if table in row or queue in row] == [
            ["ship.Branches[0].States.Keep", "dynamodb:PutItem", table],
            ["ship.Branches[1].States.Ship", "sqs:SendMessage", queue],
            ["back", "dynamodb:GetItem", table],
        ]
        assert not [call for call in aws.calls() if call.service == "states"]

    def test_check_mode_on_an_empty_account(
        self, aws: LocalAws, iam: Any, variables: dict[str, Any]
    ) -> None:
        printed = succeeds(ROLE_FROM_STATE_MACHINE, aws, "--check", "--diff", variables=variables)
        assert "dynamodb:PutItem" in printed
        assert written(aws) == []
        assert iam.list_roles()["Roles"] == []

    def test_state_absent_removes_what_it_made(
        self, aws: LocalAws, iam: Any, variables: dict[str, Any]
    ) -> None:
        succeeds(ROLE_FROM_STATE_MACHINE, aws, variables=variables)
        for _ in range(2):
            succeeds(
                ROLE_FROM_STATE_MACHINE,
                aws,
                variables={**variables, "role_from_state_machine_state": "absent"},
            )
        assert iam.list_roles()["Roles"] == []
        assert aws.client("stepfunctions").list_state_machines()["stateMachines"] == []


class TestRole:
    def test_shows_what_the_state_machine_needs_and_what_is_not_known(
        self, aws: LocalAws, play: WritePlay
    ) -> None:
        states = {
            "Put": {
                "Type": "Task",
                "Resource": "arn:aws:states:::dynamodb:putItem",
                "Parameters": {"TableName.$": "$.table", "Item": {}},
                "Next": "Do",
            },
            "Do": {
                "Type": "Task",
                "Resource": "arn:aws:states:::aws-sdk:unheardof:doThing",
                "End": True,
            },
        }
        role = {
            "role": "stepfunctions.iam.execution_role",
            "execution_role_name": "orders",
            "execution_role_state_machine": {"definition": {"StartAt": "Put", "States": states}},
        }
        path = play(roles=[role])
        for arguments in (["--check"], []):
            printed = succeeds(path, aws, *arguments)
            shown = [" ".join(line.strip(' ",').split()) for line in printed.splitlines()]
            table = "arn:aws:dynamodb:us-east-1:123456789012:table/*"
            assert f"States.Put dynamodb:PutItem {table}" in shown
            assert any(line.startswith("States.Put: ") and "$.table" in line for line in shown)
            assert any(
                line.startswith("States.Do: ") and line.endswith("nothing is allowed for it")
                for line in shown
            )
        assert "changed=0" in succeeds(path, aws)

    def test_ensures_the_role_and_leaves_the_result(self, aws: LocalAws, play: WritePlay) -> None:
        role = {
            "role": "stepfunctions.iam.execution_role",
            "execution_role_name": "orders",
            "execution_role_managed_policies": ["AWSLambdaRole"],
            "execution_role_trust": {"principal": "regional"},
        }
        tasks = [
            {
                "name": "The result is there",
                "ansible.builtin.assert": {
                    "that": [
                        "execution_role_result.execution_role.arn.endswith(':role/orders')",
                        f"execution_role_result.execution_role.managed_policies == ['{POLICY}']",
                    ]
                },
            }
        ]
        defaults = {"group/stepfunctions.iam.aws": {"region": "eu-central-1"}}
        path = play(roles=[role], tasks=tasks, module_defaults=defaults)
        checked = succeeds(path, aws, "--check")
        assert written(aws) == []
        printed = succeeds(path, aws)
        for each in (checked, printed):
            assert '"action": "iam:AttachRolePolicy"' in each
            assert "for states.eu-central-1.amazonaws.com" in each
        assert "changed=0" in succeeds(path, aws)

    @pytest.mark.parametrize("account", ["222222222222", "333333333333"])
    def test_reaches_the_account_that_the_play_names_unless_a_variable_names_another(
        self, aws: LocalAws, play: WritePlay, account: str
    ) -> None:
        """A default that were lost would make the role in the wrong account."""
        role = {"role": "stepfunctions.iam.execution_role", "execution_role_name": "orders"}
        if account != "222222222222":
            role["execution_role_assume_role_arn"] = f"arn:aws:iam::{account}:role/automation"
        of_the_play = {"assume_role_arn": "arn:aws:iam::222222222222:role/automation"}
        path = play(roles=[role], module_defaults={"group/stepfunctions.iam.aws": of_the_play})
        assert "WARNING" not in succeeds(path, aws)
        made = [call.account_id for call in aws.calls() if call.name == "iam:CreateRole"]
        assert made == [account]

    def test_has_a_variable_for_each_option_of_the_module(self) -> None:
        role = PROJECT / "roles/execution_role"
        documented = yaml.safe_load((role / "meta/argument_specs.yml").read_text())
        variables = set(documented["argument_specs"]["main"]["options"])
        passed = yaml.safe_load((role / "vars/main.yml").read_text())["execution_role__names"]
        options = {*ENSURE_OPTIONS, *ASSUME_ROLE_OPTIONS, "region", "profile"}
        assert variables == {f"execution_role_{option}" for option in options}
        assert {"name", *passed} == options

    def test_shows_what_nobody_declared(self, aws: LocalAws, play: WritePlay, iam: Any) -> None:
        path = play(
            roles=[{"role": "stepfunctions.iam.execution_role", "execution_role_name": "orders"}]
        )
        assert '"managed_policies"' not in succeeds(path, aws)
        iam.attach_role_policy(RoleName="orders", PolicyArn=POLICY)
        assert POLICY in succeeds(path, aws)

    @pytest.mark.parametrize(
        ("variables", "said"),
        [
            ({}, "execution_role_name"),
            ({"execution_role_name": "a", "execution_role_state": "gone"}, "execution_role_state"),
            (
                {"execution_role_name": "a", "execution_role_trust": {"princpal": "both"}},
                "princpal",
            ),
        ],
    )
    def test_refuses_wrong_variables_before_any_call(
        self, aws: LocalAws, play: WritePlay, variables: dict[str, Any], said: str
    ) -> None:
        path = play(roles=[{"role": "stepfunctions.iam.execution_role", **variables}])
        finished = run_playbook(path, aws)
        assert finished.returncode != 0
        assert said in finished.stdout + finished.stderr
        assert aws.calls() == []


def test_the_arn_of_a_role_that_is_not_there_yet_serves_the_rest_of_a_play_in_check_mode(
    aws: LocalAws, play: WritePlay
) -> None:
    ensure = {
        "name": "Ensure the role",
        "stepfunctions.iam.execution_role": {"name": "orders", "path": "/step-functions/"},
        "register": "ensured",
    }
    use = {
        "name": "Use its ARN",
        "ansible.builtin.assert": {
            "that": "ensured.execution_role.arn == 'arn:aws:iam::123456789012:role/step-functions/orders'"
        },
    }
    succeeds(play(tasks=[ensure, use]), aws, "--check")
    assert written(aws) == []


def test_module_defaults_of_the_action_group_reach_the_modules(
    aws: LocalAws, play: WritePlay
) -> None:
    task = {"name": "Read", "stepfunctions.iam.execution_role_info": {}}
    defaults = {"group/stepfunctions.iam.aws": {"endpoint_url": "http://127.0.0.1:1"}}
    finished = run_playbook(play(tasks=[task], module_defaults=defaults), aws)
    assert finished.returncode != 0
    assert "http://127.0.0.1:1" in finished.stdout + finished.stderr
