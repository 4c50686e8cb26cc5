# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Known ways from some permissions to more.

Each is a combination of actions; whether it is open is for the evaluator to say.
"""

from __future__ import annotations

from typing import List, Mapping, NamedTuple, Tuple

# (action, resource, context) of a request; any of a step's requests will do.
Step = List[Tuple[str, str, Mapping[str, Tuple[str, ...]]]]

_ROLE, _USER, _GROUP, _POLICY = "role", "user", "group", "policy"


class Way(NamedTuple):
    """allows: what it leads to. on: the kind of IAM resource of the first action. passes_to: a service.

    With passes_to, any role can be passed to it by the actions.
    """

    actions: Tuple[str, ...]
    allows: str
    on: str = ""
    passes_to: str = ""

    @property
    def all_actions(self) -> Tuple[str, ...]:
        return (*self.actions, "iam:PassRole") if self.passes_to else self.actions

    def steps(self, partition: str, account_id: str, role_arn: str) -> List[Step]:
        """What must be allowed, all of it. A role is any role, or the role itself."""
        iam = f"arn:{partition}:iam::{account_id}"
        steps: List[Step] = []
        for action in self.actions:
            service = action.split(":")[0]
            if service != "iam":
                steps.append([(action, f"arn:{partition}:{service}:*:{account_id}:*", {})])
                continue
            own: Step = [(action, role_arn, {})] if self.on == _ROLE else []
            steps.append([(action, f"{iam}:{self.on}/*", {}), *own])
        if self.passes_to:
            context = {"iam:PassedToService": (self.passes_to,)}
            steps.append([("iam:PassRole", f"{iam}:role/*", context)])
        return steps


def _change(action: str, on: str, allows: str) -> Way:
    return Way((f"iam:{action}",), allows, on)


def _pass(service: str, allows: str, *actions: str) -> Way:
    return Way(actions, allows, passes_to=service)


WAYS: Tuple[Way, ...] = (
    _change("CreatePolicyVersion", _POLICY, "to rewrite any customer managed policy"),
    _change("SetDefaultPolicyVersion", _POLICY, "to bring back any version of a managed policy"),
    _change("AttachRolePolicy", _ROLE, "to attach any policy to a role"),
    _change("PutRolePolicy", _ROLE, "to write any policy into a role"),
    _change("UpdateAssumeRolePolicy", _ROLE, "to let itself assume a role"),
    _change("DeleteRolePermissionsBoundary", _ROLE, "to take the boundary off a role"),
    _change("PutRolePermissionsBoundary", _ROLE, "to change the boundary of a role"),
    _change("AttachUserPolicy", _USER, "to attach any policy to a user"),
    _change("PutUserPolicy", _USER, "to write any policy into a user"),
    _change("AttachGroupPolicy", _GROUP, "to attach any policy to a group"),
    _change("PutGroupPolicy", _GROUP, "to write any policy into a group"),
    _change("AddUserToGroup", _GROUP, "to add a user to any group"),
    _change("CreateAccessKey", _USER, "to make a key of any user"),
    _change("CreateLoginProfile", _USER, "to give any user a password"),
    _change("UpdateLoginProfile", _USER, "to change the password of any user"),
    Way(("lambda:UpdateFunctionCode",), "to change what any function runs as its role"),
    Way(
        ("states:UpdateStateMachine", "states:StartExecution"),
        "to change what any state machine runs as its role",
    ),
    _pass(
        "lambda.amazonaws.com",
        "to run a new function as any role",
        "lambda:CreateFunction",
        "lambda:InvokeFunction",
    ),
    _pass("ec2.amazonaws.com", "to start an instance as any role", "ec2:RunInstances"),
    _pass(
        "ecs-tasks.amazonaws.com",
        "to run a new task as any role",
        "ecs:RegisterTaskDefinition",
        "ecs:RunTask",
    ),
    _pass(
        "cloudformation.amazonaws.com", "to make a stack as any role", "cloudformation:CreateStack"
    ),
    _pass(
        "states.amazonaws.com",
        "to run a new state machine as any role",
        "states:CreateStateMachine",
        "states:StartExecution",
    ),
    _pass(
        "glue.amazonaws.com", "to run a new job as any role", "glue:CreateJob", "glue:StartJobRun"
    ),
    _pass(
        "codebuild.amazonaws.com",
        "to run a new build as any role",
        "codebuild:CreateProject",
        "codebuild:StartBuild",
    ),
    _pass(
        "sagemaker.amazonaws.com",
        "to run a processing job as any role",
        "sagemaker:CreateProcessingJob",
    ),
    _pass("scheduler.amazonaws.com", "to schedule calls as any role", "scheduler:CreateSchedule"),
    _pass(
        "datapipeline.amazonaws.com",
        "to run a pipeline as any role",
        "datapipeline:CreatePipeline",
        "datapipeline:PutPipelineDefinition",
    ),
)
