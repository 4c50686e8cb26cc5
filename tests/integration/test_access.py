# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who calls, into which account, what happens when they may not, and that nothing secret is said."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from local_aws import AccessDenied, LocalAws, Principal, Throttle
from module_run import ModuleRunner, calls, written
from playbook_run import run_playbook

OTHER = "222222222222"
AUTOMATION = f"arn:aws:iam::{OTHER}:role/automation"
POLICY = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": "*"}],
}


def allow(*actions: str) -> dict[str, Any]:
    return {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Action": list(actions), "Resource": "*"}],
    }


def let_in(aws: LocalAws, principal: Principal, external_id: str) -> None:
    """In the other account, a role that the principal may assume and that may do everything with IAM."""
    iam = aws.client("iam", account_id=OTHER, unobserved=True)
    statement = {
        "Effect": "Allow",
        "Principal": {"AWS": f"arn:aws:iam::{aws.account_id}:root"},
        "Action": "sts:AssumeRole",
        "Condition": {"StringEquals": {"sts:ExternalId": external_id}},
    }
    iam.create_role(
        RoleName="automation",
        AssumeRolePolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [statement]}),
    )
    iam.put_role_policy(
        RoleName="automation", PolicyName="Iam", PolicyDocument=json.dumps(allow("iam:*"))
    )


def test_assuming_a_role_reaches_another_account(
    execution_role: ModuleRunner, aws: LocalAws
) -> None:
    principal = aws.create_principal("controller", allow("sts:AssumeRole"))
    let_in(aws, principal, "fleet")
    aws.enforce_iam()
    runner = execution_role.as_principal(principal)
    options: dict[str, Any] = {
        "name": "orders",
        "managed_policies": ["AWSLambdaRole"],
        "assume_role_arn": AUTOMATION,
        "assume_role_external_id": "fleet",
        "assume_role_session_name": "night-shift",
    }
    result = runner.converges(**options)
    assert result["execution_role"]["arn"] == f"arn:aws:iam::{OTHER}:role/orders"
    assert OTHER in json.dumps(result["execution_role"]["trust_policy"])
    assert aws.account_id not in json.dumps(result["execution_role"])
    iam_calls = [call for call in aws.calls() if call.service == "iam"]
    assert {call.account_id for call in iam_calls} == {OTHER}
    assert {call.principal.rpartition("/")[2] for call in iam_calls} == {"night-shift"}


def test_a_role_that_may_not_be_assumed_is_an_error_that_names_it(
    execution_role: ModuleRunner, aws: LocalAws
) -> None:
    principal = aws.create_principal("controller", allow("sts:AssumeRole"))
    let_in(aws, principal, "fleet")
    aws.enforce_iam()
    runner = execution_role.as_principal(principal)
    failure = runner.fails(
        name="orders", assume_role_arn=AUTOMATION, assume_role_external_id="other"
    )
    assert "sts:AssumeRole" in failure.msg
    assert AUTOMATION in failure.msg
    assert "user/controller" in failure.msg
    assert calls(aws) == ["sts:AssumeRole"]


def test_the_default_trust_is_for_the_account_of_the_role_in_its_partition(
    execution_role: ModuleRunner, aws: LocalAws
) -> None:
    result = execution_role(
        name="orders",
        assume_role_arn="arn:aws-cn:iam::333333333333:role/automation",
        region="cn-north-1",
    )
    condition = result["execution_role"]["trust_policy"]["Statement"][0]["Condition"]
    assert condition["ArnLike"] == {
        "aws:SourceArn": "arn:aws-cn:states:*:333333333333:stateMachine:*"
    }


READER = allow("iam:Get*", "iam:List*")
EXISTING: dict[str, Any] = {
    "name": "orders",
    "managed_policies": ["AWSLambdaRole"],
    "inline_policies": {"A": POLICY},
    "tags": {"Team": "orders"},
}


def test_check_mode_works_for_a_principal_that_may_only_read(
    execution_role: ModuleRunner, execution_role_info: ModuleRunner, aws: LocalAws
) -> None:
    execution_role(**EXISTING)
    reader = aws.create_principal("reader", READER)
    aws.enforce_iam()
    aws.clear_calls()
    runner = execution_role.as_principal(reader)
    assert len(runner(**{**EXISTING, "name": "new"}, check_mode=True)["changes"]) == 3
    assert runner(**{**EXISTING, "description": "x"}, check_mode=True)["changed"]
    assert not runner(**EXISTING)["changed"], "a run that changes nothing needs no more"
    assert runner(name="orders", state="absent", check_mode=True)["changed"]
    assert len(execution_role_info.as_principal(reader)()["execution_roles"]) == 1
    assert written(aws) == []


@pytest.mark.parametrize(
    ("lacking", "options"),
    [
        ("GetRole", {}),
        ("ListAttachedRolePolicies", {}),
        ("ListRolePolicies", {}),
        ("GetRolePolicy", {}),
        ("ListPolicies", {"managed_policies": ["CloudWatchLogsFullAccess"]}),
        ("GetPolicy", {"managed_policies": ["CloudWatchLogsFullAccess"]}),
        ("ListInstanceProfilesForRole", {"state": "absent"}),
        ("UpdateRole", {"description": "x"}),
        ("TagRole", {"tags": {"a": "b"}}),
        ("UpdateAssumeRolePolicy", {"trust": {"principal": "both"}}),
        ("DetachRolePolicy", {"managed_policies": [], "purge_managed_policies": True}),
        ("DeleteRole", {"state": "absent"}),
    ],
)
def test_access_denied_names_the_action_the_principal_and_the_resource(
    execution_role: ModuleRunner, aws: LocalAws, lacking: str, options: dict[str, Any]
) -> None:
    execution_role(**EXISTING)
    deny = {"Effect": "Deny", "Action": f"iam:{lacking}", "Resource": "*"}
    policy = {"Version": "2012-10-17", "Statement": [*allow("*")["Statement"], deny]}
    limited = aws.create_principal("limited", policy)
    aws.enforce_iam()
    aws.clear_calls()
    failure = execution_role.as_principal(limited).fails(name="orders", **options)
    assert f"iam:{lacking}" in failure.msg
    assert "arn:aws:iam::123456789012:user/limited" in failure.msg
    resource = "policy" if lacking in ("ListPolicies", "GetPolicy") else "role orders"
    assert resource in failure.msg or "policies" in failure.msg
    if lacking.startswith(("Get", "List")):
        assert written(aws) == []


def test_missing_credentials_are_an_error_that_says_so(aws: LocalAws) -> None:
    runner = ModuleRunner(
        "execution_role",
        aws,
        aws.environment(
            AWS_ACCESS_KEY_ID="", AWS_SECRET_ACCESS_KEY="", AWS_EC2_METADATA_DISABLED="true"
        ),
    )
    assert "no AWS credentials were found" in runner.fails(name="orders").msg


def test_an_endpoint_that_does_not_answer_is_an_error_that_names_it(
    execution_role: ModuleRunner,
) -> None:
    failure = execution_role.fails(name="orders", endpoint_url="http://127.0.0.1:1")
    assert "iam:GetRole on role orders got no answer" in failure.msg
    assert "http://127.0.0.1:1" in failure.msg


@pytest.mark.parametrize("outcome", ["well", "refused", "throttled"])
def test_nothing_secret_is_printed(aws: LocalAws, tmp_path: Path, outcome: str) -> None:
    """A run with the greatest verbosity, its log and the callers' credentials, temporary ones too."""
    principal = aws.create_principal("controller", allow("sts:AssumeRole"))
    let_in(aws, principal, "fleet")
    aws.enforce_iam()
    variables = principal.environment()
    task = {
        "name": "Ensure the role",
        "stepfunctions.iam.execution_role": {
            "name": "orders",
            "managed_policies": ["AWSLambdaRole"],
            "assume_role_arn": AUTOMATION,
            "assume_role_external_id": "fleet",
            "access_key": variables["AWS_ACCESS_KEY_ID"],
            "secret_key": variables["AWS_SECRET_ACCESS_KEY"],
            "aws_config": {"retries": {"total_max_attempts": 1}},
        },
        "register": "result",
    }
    show = {"name": "Show all of it", "ansible.builtin.debug": {"var": "result"}}
    playbook = tmp_path / "secrets.yml"
    playbook.write_text(
        yaml.safe_dump(
            [
                {
                    "name": "Secrets",
                    "hosts": "localhost",
                    "gather_facts": False,
                    "tasks": [{**task, "ignore_errors": True}, show],
                }
            ]
        )
    )
    if outcome == "refused":
        aws.faults(AccessDenied(actions=("iam:AttachRolePolicy",)))
    if outcome == "throttled":
        aws.faults(Throttle(actions=("iam:CreateRole",)))
    finished = run_playbook(playbook, aws, "-vvvvv", "--diff", environment=aws.environment())
    printed = finished.stdout + finished.stderr
    assert "iam:CreateRole" in printed
    assumed = [call for call in aws.calls() if call.action == "AssumeRole"]
    assert len(assumed) == 1
    issued = [value for each in aws.issued_credentials() for value in each.values()]
    for secret in (variables["AWS_SECRET_ACCESS_KEY"], *issued):
        assert len(secret) > 10
        assert secret not in printed


def test_debug_logging_of_botocore_is_off_unless_asked_for(
    execution_role: ModuleRunner, capfd: pytest.CaptureFixture[str]
) -> None:
    execution_role(name="orders")
    assert capfd.readouterr().err == ""
