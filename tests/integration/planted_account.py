# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""An account with planted defects: each role with what an audit must find, and near misses with nothing."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.policy import derive
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.settings import (
    Settings,
)
from local_aws import LocalAws

ACCOUNT = "123456789012"
OTHER = "210987654321"
REGION, SECOND_REGION = "us-east-1", "eu-west-1"
REGIONS = (REGION, SECOND_REGION)
BOUNDARY = f"arn:aws:iam::{ACCOUNT}:policy/boundary"
WIDE_POLICY = f"arn:aws:iam::{ACCOUNT}:policy/wide"
LAMBDA_ROLE = "arn:aws:iam::aws:policy/service-role/AWSLambdaRole"
ADMINISTRATOR = "arn:aws:iam::aws:policy/AdministratorAccess"
DENY_ALL = "arn:aws:iam::aws:policy/AWSDenyAll"

OWN_ACCOUNT = {"StringEquals": {"aws:SourceAccount": ACCOUNT}}
ANY_ARN = f"arn:aws:states:*:{ACCOUNT}:stateMachine:*"
ROLES = f"arn:aws:iam::{ACCOUNT}:role/*"


def function(name: str, region: str = REGION) -> str:
    return f"arn:aws:lambda:{region}:{ACCOUNT}:function:{name}"


def task(resource: str, **parameters: Any) -> dict[str, Any]:
    state = {"Type": "Task", "Resource": resource, "End": True}
    return {**state, "Parameters": parameters} if parameters else state


def lets_in(*services: str, **more: Any) -> dict[str, Any]:
    """A statement of a trust policy, for Step Functions of this account."""
    return {
        "Effect": "Allow",
        "Principal": {"Service": list(services) or ["states.amazonaws.com"]},
        "Action": "sts:AssumeRole",
        "Condition": OWN_ACCOUNT,
        **more,
    }


def under(**operators: Any) -> Sequence[Mapping[str, Any]]:
    return [lets_in(Condition=operators)]


def allows(actions: Any, resources: Any, **more: Any) -> dict[str, Any]:
    return {"Effect": "Allow", "Action": actions, "Resource": resources, **more}


def document(statements: Sequence[Mapping[str, Any]]) -> str:
    return json.dumps({"Version": "2012-10-17", "Statement": statements})


@dataclass(frozen=True)
class Planted:
    """A role, the state machines that use it, and the checks that must not pass.

    found: ids of checks that fail; those that end in ? are unknown. policy: statements of an inline policy beside
    the derived one; with needs=False in its place. machines: states by region; by default one that calls a function.
    """

    found: frozenset[str] = frozenset()
    trust: Sequence[Mapping[str, Any]] = (lets_in(),)
    policy: Sequence[Mapping[str, Any]] = ()
    needs: bool = True
    managed: Sequence[str] = ()
    boundary: str | None = BOUNDARY
    machines: Sequence[tuple[str, Mapping[str, Any]]] = ((REGION, task(function("ship"))),)
    tags: int = 0
    path: str = "/"


def planted(*found: str, **more: Any) -> Planted:
    return Planted(frozenset(found), **more)


_TO_ECS = {"StringEquals": {"iam:PassedToService": "ecs-tasks.amazonaws.com"}}
_CALLS_ANY = task("arn:aws:states:::lambda:invoke", **{"FunctionName.$": "$.f"})
_QUEUE = f"arn:aws:sqs:{REGION}:{ACCOUNT}:orders"
_SENDS = task(
    "arn:aws:states:::sqs:sendMessage",
    QueueUrl=f"https://sqs.{REGION}.amazonaws.com/{ACCOUNT}/orders",
)
_IN_BOTH = ((REGION, task(function("ship"))), (SECOND_REGION, task(function("ship"))))
_NOT_ASSUMABLE = "trust-not-assumable"
_NO_CONDITIONS = "trust-no-confused-deputy-conditions"
_INEFFECTIVE = "trust-ineffective-conditions"
_EXCESS = "permissions-excess"
_SHARED = "hygiene-shared-role"

ACCOUNT_ROLES: Mapping[str, Planted] = {
    # Nothing is wrong with these, though it may look so.
    "well": planted(),
    "well-below-a-path": planted(path="/step-functions/"),
    "well-by-arn": planted(trust=under(ArnLike={"aws:SourceArn": ANY_ARN})),
    "well-by-arn-and-case": planted(
        trust=under(ArnEquals={"AWS:SourceArn": f"arn:aws:states:{REGION}:{ACCOUNT}:*"})
    ),
    "well-by-denial": planted(
        trust=[
            lets_in(Condition={}),
            lets_in(Effect="Deny", Condition={"StringNotEquals": {"aws:SourceAccount": ACCOUNT}}),
        ]
    ),
    "well-star-beside-account": planted(
        trust=under(StringLike={"aws:SourceArn": "*"}, **OWN_ACCOUNT)
    ),
    "well-two-regions-named": planted(
        trust=[lets_in("states.us-east-1.amazonaws.com", "states.amazonaws.com")]
    ),
    "well-foreign-but-cut": planted(
        trust=under(
            ArnLike={"aws:SourceArn": [ANY_ARN, ANY_ARN.replace(ACCOUNT, OTHER)]}, **OWN_ACCOUNT
        )
    ),
    "well-pass-role": planted(
        machines=[
            (REGION, task("arn:aws:states:::ecs:runTask.sync", TaskDefinition="t:1", Cluster="c"))
        ]
    ),
    "well-denies-others": planted(
        policy=[
            allows("*", f"arn:aws:s3:::{OTHER}/*", Effect="Deny"),
            {"Effect": "Deny", "NotAction": ["lambda:*", "logs:*"], "Resource": "*"},
        ]
    ),
    "well-44-tags": planted(tags=44),
    "well-runtime-name": planted(machines=[(REGION, _CALLS_ANY)]),
    "well-queue": planted(machines=[(REGION, _SENDS)]),
    # Trust
    "gone": planted(_NOT_ASSUMABLE),
    "trusts-nobody": planted(
        _NOT_ASSUMABLE,
        "trust-other-principals",
        trust=[lets_in("lambda.amazonaws.com")],
    ),
    "denies-all": planted(_NOT_ASSUMABLE, trust=[lets_in(), lets_in(Effect="Deny", Condition={})]),
    "swf": planted(_NOT_ASSUMABLE, "trust-legacy-principal", trust=[lets_in("swf.amazonaws.com")]),
    "swf-beside": planted(
        "trust-legacy-principal", trust=[lets_in("swf.amazonaws.com", "states.amazonaws.com")]
    ),
    "regional": planted(
        "trust-regional-principal", trust=[lets_in("states.us-east-1.amazonaws.com")]
    ),
    "regional-of-two": planted(
        "trust-regional-principal",
        _NOT_ASSUMABLE,
        _SHARED,
        trust=[lets_in("states.us-east-1.amazonaws.com")],
        machines=_IN_BOTH,
    ),
    "wrong-region": planted(
        "trust-regional-principal",
        "trust-wrong-region",
        _NOT_ASSUMABLE,
        trust=[lets_in("states.eu-west-1.amazonaws.com")],
    ),
    "one-region-wrong": planted(
        "trust-regional-principal",
        "trust-wrong-region",
        trust=[lets_in("states.us-east-1.amazonaws.com", "states.eu-west-1.amazonaws.com")],
    ),
    "first-documentation": planted(_NO_CONDITIONS, trust=[lets_in(Condition={})]),
    "other-conditions": planted(
        _NO_CONDITIONS,
        trust=[
            lets_in(
                "states.amazonaws.com", Condition={"Bool": {"aws:PrincipalIsAWSService": "true"}}
            )
        ],
    ),
    # Whether it matches IAM does not document.
    "star": planted(
        _INEFFECTIVE, f"{_NOT_ASSUMABLE}?", trust=under(ArnLike={"aws:SourceArn": "*"})
    ),
    "star-as-text": planted(_INEFFECTIVE, trust=under(StringLike={"aws:SourceArn": "*"})),
    "if-exists": planted(
        _INEFFECTIVE, trust=under(StringEqualsIfExists={"aws:SourceAccount": ACCOUNT})
    ),
    "never-matches": planted(
        _INEFFECTIVE, _NOT_ASSUMABLE, trust=under(StringEquals={"aws:SourceArn": ANY_ARN})
    ),
    "foreign": planted(
        "trust-foreign-account",
        _NOT_ASSUMABLE,
        trust=under(StringEquals={"aws:SourceAccount": OTHER}),
    ),
    "foreign-too": planted(
        "trust-foreign-account", trust=under(StringEquals={"aws:SourceAccount": [ACCOUNT, OTHER]})
    ),
    "anyone": planted("trust-anyone", trust=[lets_in(), {**lets_in(), "Principal": "*"}]),
    "anyone-of-aws": planted(
        "trust-anyone", trust=[lets_in(), {**lets_in(), "Principal": {"AWS": "*"}}]
    ),
    "with-events": planted(
        "trust-other-principals", trust=[lets_in("states.amazonaws.com", "events.amazonaws.com")]
    ),
    "with-account": planted(
        "trust-other-principals",
        trust=[
            lets_in(),
            {**lets_in(), "Principal": {"AWS": f"arn:aws:iam::{ACCOUNT}:root"}},
        ],
    ),
    "with-deleted-user": planted(
        "trust-deleted-principal",
        trust=[lets_in(), {**lets_in(), "Principal": {"AWS": f"arn:aws:iam::{ACCOUNT}:user/gone"}}],
    ),
    "with-deleted-user-and-account": planted(
        "trust-deleted-principal",
        "trust-other-principals",
        trust=[
            lets_in(),
            {
                **lets_in(),
                "Principal": {
                    "AWS": [f"arn:aws:iam::{ACCOUNT}:{each}" for each in ("user/gone", "root")]
                },
            },
        ],
    ),
    # Permissions
    "lacks-all": planted("permissions-missing", needs=False),
    "lacks-one": planted(
        "permissions-missing",
        _EXCESS,
        needs=False,
        policy=[allows("sqs:ReceiveMessage", _QUEUE)],
        machines=[(REGION, _SENDS)],
    ),
    "lacks-by-boundary": planted(
        "permissions-missing",
        "hygiene-boundary",
        boundary="arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess",
    ),
    "may-lack": planted(
        "permissions-missing?",
        needs=False,
        policy=[allows("lambda:InvokeFunction", function("ship"))],
        machines=[(REGION, _CALLS_ANY)],
    ),
    "denied": planted("permissions-denied", policy=[allows("lambda:*", "*", Effect="Deny")]),
    "denied-by-aws": planted("permissions-denied", managed=[DENY_ALL]),
    "excess": planted(_EXCESS, policy=[allows("s3:GetObject", "*")]),
    "excess-customer-managed": planted(_EXCESS, managed=[WIDE_POLICY]),
    "admin": planted("permissions-admin", "hygiene-aws-managed-policy", managed=[ADMINISTRATOR]),
    "admin-inline": planted("permissions-admin", _EXCESS, policy=[allows("*", "*")]),
    "all-of-sqs": planted(
        "permissions-service-wildcard",
        _EXCESS,
        needs=False,
        policy=[allows("sqs:*", "*")],
        machines=[(REGION, _SENDS)],
    ),
    "all-of-s3": planted(
        "permissions-service-wildcard", _EXCESS, policy=[allows("s3:*", "arn:aws:s3:::orders/*")]
    ),
    "passes": planted("permissions-pass-role", _EXCESS, policy=[allows("iam:PassRole", ROLES)]),
    "passes-any": planted(
        "permissions-pass-role",
        _EXCESS,
        policy=[allows("iam:PassRole", "*", Condition=_TO_ECS)],
    ),
    "all-but": planted(
        "permissions-inverted",
        policy=[
            {
                "Effect": "Allow",
                "NotAction": ["iam:*", "lambda:*", "states:*"],
                "Resource": "arn:aws:s3:::a/*",
            }
        ],
    ),
    "all-but-a-bucket": planted(
        "permissions-inverted",
        policy=[{"Effect": "Allow", "Action": "s3:GetObject", "NotResource": "arn:aws:s3:::a/*"}],
    ),
    "escalates": planted(
        "permissions-escalation", _EXCESS, policy=[allows("iam:AttachRolePolicy", ROLES)]
    ),
    "escalates-by-keys": planted(
        "permissions-escalation", _EXCESS, policy=[allows("iam:CreateAccessKey", "*")]
    ),
    # Hygiene
    "without-machine": planted("hygiene-no-state-machine", machines=()),
    "without-machine-either": planted("hygiene-no-state-machine", machines=(), needs=False),
    "shared": planted(_SHARED, machines=_IN_BOTH),
    "no-boundary": planted("hygiene-boundary", boundary=None),
    "full-of-tags": planted("hygiene-quota", tags=45),
    "near-inline-quota": planted(
        "hygiene-quota", _EXCESS, policy=[allows("s3:GetObject", "arn:aws:s3:::" + "a" * 9200)]
    ),
    "aws-lambda-role": planted("hygiene-aws-managed-policy", managed=[LAMBDA_ROLE]),
}

# No setting of theirs is turned on.
OF_MACHINES = {"hygiene-logging", "hygiene-tracing", "hygiene-encryption"}


def plant(aws: LocalAws, roles: Mapping[str, Planted] = ACCOUNT_ROLES) -> None:
    """Make them all, with nothing in the log."""
    iam = aws.client("iam", unobserved=True)
    iam.create_user(UserName="gone")
    iam.create_policy(PolicyName="boundary", PolicyDocument=document([allows("*", "*")]))
    iam.create_policy(
        PolicyName="wide", PolicyDocument=document([allows("lambda:InvokeFunction", "*")])
    )
    for name, role in roles.items():
        _make(aws, iam, name, role)
    if "gone" in roles:
        iam.delete_role_policy(RoleName="gone", PolicyName="Needs")
        iam.delete_role(RoleName="gone")
    iam.delete_user(UserName="gone")
    # Not Step Functions' and so not judged.
    iam.create_role(
        RoleName="of-a-function",
        AssumeRolePolicyDocument=document([lets_in("lambda.amazonaws.com", Condition={})]),
    )


def _make(aws: LocalAws, iam: Any, name: str, role: Planted) -> None:
    more = {"PermissionsBoundary": role.boundary} if role.boundary else {}
    arn = iam.create_role(
        RoleName=name,
        Path=role.path,
        AssumeRolePolicyDocument=document([lets_in()]),
        Tags=[{"Key": f"tag-{number}", "Value": ""} for number in range(role.tags)],
        **more,
    )["Role"]["Arn"]
    needs: list[Any] = []
    for region, state in role.machines:
        definition = {"StartAt": "Do", "States": {"Do": state}}
        made = aws.client("stepfunctions", region=region, unobserved=True).create_state_machine(
            name=name, definition=json.dumps(definition), roleArn=arn
        )
        needs += derive(definition, Settings(arn=made["stateMachineArn"])).document["Statement"]
    # Statements of two regions have one Sid.
    needs = [{key: value for key, value in each.items() if key != "Sid"} for each in needs]
    if role.needs and needs:
        iam.put_role_policy(RoleName=name, PolicyName="Needs", PolicyDocument=document(needs))
    if role.policy:
        iam.put_role_policy(RoleName=name, PolicyName="More", PolicyDocument=document(role.policy))
    for policy in role.managed:
        iam.attach_role_policy(RoleName=name, PolicyArn=policy)
    iam.update_assume_role_policy(RoleName=name, PolicyDocument=document(role.trust))


def expected() -> dict[str, set[str]]:
    """What must be found, by the name of the role."""
    return {
        name: role.found | (OF_MACHINES if role.machines and name != "gone" else set())
        for name, role in ACCOUNT_ROLES.items()
    }


def found(result: Mapping[str, Any]) -> dict[str, set[str]]:
    """What an audit found, in the same form."""
    by_role: dict[str, set[str]] = {}
    for each in result["findings"]:
        checks = by_role.setdefault(each["role_arn"].rpartition("/")[2], set())
        if each["status"] != "pass":
            checks.add(each["check"] + ("?" if each["status"] == "unknown" else ""))
    return by_role
