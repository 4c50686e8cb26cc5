# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every example of the documentation runs, and modules return what is documented."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import yaml
from ansible_collections.stepfunctions.iam.plugins.filter.explain_permissions import (
    explain_permissions,
)
from documented import Plugin, plugins
from example_account import ACCOUNT, DEFINITION, LOCKED, OTHERS, REGION
from example_account import prepare as prepare_account
from examples import Done, Task, named_tasks, prepare, run_plays
from fleet import way_in
from local_aws import AccessDenied, LocalAws, Principal
from module_run import ModuleFailed, ModuleRunner, written
from planted_account import allows, document, lets_in
from returned import wrong
from test_audit import denying

# A fleet of which an account cannot be entered.
_FLEET = [ACCOUNT, *OTHERS]

# Where an example speaks of more than its own tasks make.
_KEYWORDS: dict[str, dict[str, Any]] = {
    "account_result": {"hosts": _FLEET},
    "audit_result": {"hosts": _FLEET},
    "audit_reports": {"hosts": _FLEET},
    "execution_role_audit": {
        "vars": {"execution_roles": [{"name": "orders-state-machine", "path": "/step-functions/"}]}
    },
    "permissions_policy": {
        "vars": {
            "topic_arn": f"arn:aws:sns:eu-central-1:{ACCOUNT}:orders",
            "definition": {
                "StartAt": "Tell",
                "States": {
                    "Tell": {
                        "Type": "Task",
                        "Resource": "arn:aws:states:::sns:publish",
                        "Parameters": {"TopicArn": "${Topic}", "Message.$": "$"},
                        "End": True,
                    }
                },
            },
        }
    },
}
_PASSED = "All assertions passed"
_LAMBDA_ROLE = "arn:aws:iam::aws:policy/service-role/AWSLambdaRole"
_RUNS_A_CONTAINER = {
    "StartAt": "Run",
    "States": {
        "Run": {
            "Type": "Task",
            "Resource": "arn:aws:states:::ecs:runTask.sync",
            "Parameters": {"TaskDefinition": "report", "Cluster": "reports"},
            "End": True,
        }
    },
}
# A report of nothing but an audit that failed.
_NOTHING_KNOWN: dict[str, Any] = {
    "name": "A report that knows nothing",
    "hosts": ACCOUNT,
    "gather_facts": False,
    "tasks": [
        {
            "name": "Record that the audit failed",
            "stepfunctions.iam.audit_result": {
                "result": {"failed": True, "msg": "no AWS credentials were found"},
                "directory": "unknown/accounts",
            },
        },
        {
            "name": "Report it",
            "stepfunctions.iam.audit_reports": {
                "directory": "unknown/accounts",
                "dest": "unknown/report",
            },
        },
    ],
}
# The inline policy leaves no room for the derived one.
_LARGE: dict[str, Any] = {
    "name": "orders-state-machine",
    "path": "/step-functions/",
    "inline_policies": {
        "Large": {
            "Version": "2012-10-17",
            "Statement": [allows("s3:GetObject", f"arn:aws:s3:::{'a' * 10_000}")],
        }
    },
    "purge_inline_policies": True,
    "state_machine": {"name": "orders"},
}
_MAKE_ROLES = ("execution_role", "execution_roles", "account_result")


def play_of(plugin: Plugin) -> dict[str, Any]:
    tasks: list[Task] = yaml.safe_load(plugin.examples)
    return {
        "name": f"{plugin.kind} {plugin.name}",
        "hosts": ACCOUNT,
        "gather_facts": False,
        "tasks": [prepare(with_tutorial_role=plugin.name not in _MAKE_ROLES), *tasks],
        **_KEYWORDS.get(plugin.name, {}),
    }


def plays() -> list[dict[str, Any]]:
    """Of all plugins that tasks use; reports are merged of audits that were recorded."""
    wanted = [plugin for plugin in plugins() if plugin.kind != "inventory"]
    merging = [plugin for plugin in wanted if plugin.name == "audit_reports"]
    modules = [plugin for plugin in wanted if plugin.kind == "module" and plugin not in merging]
    others = [plugin for plugin in wanted if plugin.kind != "module"]
    return [play_of(plugin) for plugin in (*modules, *merging, *others)] + [_NOTHING_KNOWN]


def test_every_example_runs_and_modules_return_what_is_documented(
    aws: LocalAws, tmp_path: Path
) -> None:
    (tmp_path / "group_vars" / "all").mkdir(parents=True)
    done = run_plays(plays(), aws, tmp_path)
    for play in plays():
        ran = [each.task for each in done if each.play == play["name"]]
        assert set(named_tasks(play["tasks"])) == set(ran), play["name"]
    done += [*further_tasks(aws), *filtered(done, tmp_path)]
    differences = [
        each
        for plugin in plugins()
        if plugin.kind != "inventory"
        for each in wrong(
            plugin, [task for task in done if task.action.endswith(f".{plugin.name}")]
        )
    ]
    assert not differences, "\n".join(differences)


def filtered(done: Sequence[Done], directory: Path) -> Iterator[Done]:
    """What filters and tests gave, each as the result of a task."""
    said = {each.play: each.result["msg"] for each in reversed(done) if "msg" in each.result}
    variables = directory / "group_vars/all/execution_roles.yml"
    where = {"account": ACCOUNT, "region": REGION}
    for name, value in (
        ("adopted_roles", variables.read_text("utf-8")),
        ("audit_report", (directory / "audit.csv").read_text("utf-8")),
        ("explain_permissions", explain_permissions(_RUNS_A_CONTAINER, **where)),
        (
            "explain_permissions",
            explain_permissions(DEFINITION, substitutions={"Table": "orders"}, **where),
        ),
        ("fleet_summary", said["filter fleet_summary"]),
        ("permissions_policy", said["filter permissions_policy"]),
        ("trust_policy", said["filter trust_policy"]),
        ("assumable_by_step_functions", said["test assumable_by_step_functions"] == _PASSED),
    ):
        yield Done("", "", f"stepfunctions.iam.{name}", {}, "", False, {"_value": value})


def further_tasks(aws: LocalAws) -> list[Done]:
    """What examples do not show: failures, check mode, and what is on a role beside what is declared."""
    role, roles, info, audit = (
        Runner(name, aws)
        for name in (
            *("execution_role", "execution_roles"),
            *("execution_role_info", "execution_role_audit"),
        )
    )
    locked = {"assume_role_arn": way_in(LOCKED)}
    iam = aws.client("iam", unobserved=True)
    prepare_account(aws)
    done = [
        role(name="new", check_mode=True),
        role(**_LARGE),
        role(name="ecs", state_machine={"definition": _RUNS_A_CONTAINER}),
        role(name="new", **locked),
        info(names=["orders-state-machine"], state_machines=True, regions=["eu-central-1"]),
        info(**locked),
        audit(fail_on="low", regions=["eu-central-1"]),
        audit(names=["none"], regions=["eu-central-1"]),
        audit(**locked),
        roles(roles=[{"name": "new"}], check_mode=True),
        roles(roles=[{"name": "new"}], **locked),
        roles(roles=[_LARGE]),
        roles(roles=[{"name": "ecs", "state_machine": {"definition": _RUNS_A_CONTAINER}}]),
    ]
    iam.update_assume_role_policy(
        RoleName="states-lambda-role",
        PolicyDocument=document([lets_in("events.amazonaws.com", Condition={})]),
    )
    iam.put_role_policy(
        RoleName="states-lambda-role", PolicyName="Own", PolicyDocument=document([allows("*", "*")])
    )
    iam.tag_role(RoleName="states-lambda-role", Tags=[{"Key": "Team", "Value": "orders"}])
    audited = aws.create_principal("audit", denying("states:ListStateMachines"))
    aws.enforce_iam()
    done.append(audit.as_principal(audited)(regions=["eu-west-1"]))
    aws.enforce_iam(False)
    done += [role(name="states-lambda-role"), roles(roles=[{"name": "states-lambda-role"}])]
    aws.faults(AccessDenied(actions=("iam:AttachRolePolicy",)))
    declared = {"name": "states-lambda-role", "managed_policies": ["AWSLambdaRole"]}
    iam.detach_role_policy(RoleName="states-lambda-role", PolicyArn=_LAMBDA_ROLE)
    return [*done, role(**declared), roles(roles=[declared])]


class Runner:
    """A module, whose failures are results, too."""

    def __init__(self, name: str, aws: LocalAws, **environment: str) -> None:
        region = {"AWS_REGION": "eu-central-1", "AWS_DEFAULT_REGION": "eu-central-1"}
        self._module = ModuleRunner(name, aws, aws.environment(**region, **environment))
        self._name = name
        self._aws = aws

    def as_principal(self, principal: Principal) -> Runner:
        return Runner(self._name, self._aws, **principal.environment())

    def __call__(self, **options: Any) -> Done:
        self._aws.clear_calls()
        failed = False
        try:
            result = self._module(**options)
        except ModuleFailed as failure:
            failed, result = True, failure.result
        result.pop("failed", None)
        return Done(
            *("", str(options), f"stepfunctions.iam.{self._name}", options, ""),
            *(failed, result, bool(written(self._aws))),
        )
