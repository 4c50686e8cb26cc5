# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Roles and state machines for the checks to judge: all is well with them, but for what a test changes."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from ansible_collections.stepfunctions.iam.plugins.module_utils._audit.account import (
    INLINE,
    Audit,
    AuditedRole,
    Machine,
    Policy,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._audit.judge import (
    ROLE_CHECKS,
    judge,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.policy import derive
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.settings import (
    Settings,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._policy.trust import (
    Account,
    Trust,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._role.role import Role
from ansible_collections.stepfunctions.iam.plugins.module_utils._role.state_machine import (
    Deployed,
)

ACCOUNT = "123456789012"
OTHER = "210987654321"
NOW = datetime(2026, 6, 1, tzinfo=timezone.utc)
ROLE_ARN = f"arn:aws:iam::{ACCOUNT}:role/orders"
OWN = Trust().own_statement(Account(ACCOUNT, "aws"))
FUNCTION = f"arn:aws:lambda:eu-west-1:{ACCOUNT}:function:ship"


def days_ago(days):
    return NOW - timedelta(days=days)


def task_state(resource, **parameters):
    state = {"Type": "Task", "Resource": resource, "End": True}
    return {**state, "Parameters": parameters} if parameters else state


def machine(state=None, name="orders", region="eu-west-1", problem="", **deployed):
    """A state machine of one state, by default one that calls the function `ship`."""
    arn = f"arn:aws:states:{region}:{ACCOUNT}:stateMachine:{name}"
    state = state or task_state(FUNCTION)
    definition = {"StartAt": "Ship", "States": {"Ship": state}}
    deployed = {"logging": True, "tracing": True, "kms_key_arn": "a key", **deployed}
    return Machine(
        Deployed(arn, str(definition), **deployed),
        ROLE_ARN,
        permissions=None if problem else derive(definition, Settings(arn=arn)),
        problem=problem,
    )


def statement(actions, resources, **more):
    return {"Effect": "Allow", "Action": actions, "Resource": resources, **more}


def document(*statements):
    return {"Version": "2012-10-17", "Statement": list(statements)}


NEEDED = document(statement("lambda:InvokeFunction", FUNCTION))


def policy(*statements, name="Ship", source=INLINE):
    return Policy(name, source, document(*statements))


SHIP = Policy("Ship", INLINE, NEEDED)


def audited(trust=(OWN,), policies=(SHIP,), role=None, **more):
    inline = {each.name: each.document for each in policies if each.source == INLINE}
    options = {"name": "orders", "path": "/", "arn": ROLE_ARN, "inline_policies": inline}
    options["trust_policy"] = document(*trust)
    more = {"machines": (machine(),), "created": days_ago(400), "last_used": days_ago(1), **more}
    return AuditedRole(Role(**{**options, **(role or {})}), tuple(policies), **more)


def audit_of(subject, **options):
    return Audit(**{"roles": (subject,), "regions": ("eu-west-1",), "now": NOW, **options})


def not_passed(subject, checks=tuple(ROLE_CHECKS), declared=(), **options):
    """What does not hold: check and status of each finding."""
    found = judge(audit_of(subject, **options), declared, checks)
    return [(each.check, each.status) for each in found if each.status != "pass"]


def failed(subject, topic="", **options):
    """The ids of the checks of a topic that fail."""
    found = not_passed(subject, **options)
    return {check for check, status in found if status == "fail" and check.startswith(topic)}


def unknown(subject, topic="", **options):
    found = not_passed(subject, **options)
    return {check for check, status in found if status == "unknown" and check.startswith(topic)}
