# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Reading state machines as they are deployed."""

from __future__ import annotations

from typing import Any, Mapping

from .._errors import ExecutionRoleError
from .._role.state_machine import Deployed
from .calls import Refused, send
from .session import AccountSession


def read_state_machine(session: AccountSession, arn: str) -> Deployed:
    """A state machine, a version or an alias of it, in the region that its ARN names.

    Costs DescribeStateMachine. Raises ExecutionRoleError when there is none.
    """
    region = arn.split(":")[3]
    states = session.client("stepfunctions", region)
    try:
        found = send(
            "states:DescribeStateMachine",
            arn,
            states.describe_state_machine,
            stateMachineArn=arn,
        )
    except Refused as refusal:
        if refusal.code != "StateMachineDoesNotExist":
            raise
        raise ExecutionRoleError(  # pylint: disable=bad-exception-cause
            f"state_machine: there is no state machine {arn}; declare its definition, from which the role "
            "can be made before it"
        ) from refusal
    return deployed(found)


def deployed(found: Mapping[str, Any]) -> Deployed:
    """From an answer of DescribeStateMachine; one without a definition, which AWS may keep back, has an empty one."""
    encryption = found.get("encryptionConfiguration", {})
    return Deployed(
        arn=found["stateMachineArn"],
        definition=found.get("definition", ""),
        type=found["type"],
        logging=found.get("loggingConfiguration", {}).get("level", "OFF") != "OFF",
        tracing=bool(found.get("tracingConfiguration", {}).get("enabled")),
        kms_key_arn=_key_arn(encryption["kmsKeyId"], found["stateMachineArn"])
        if "kmsKeyId" in encryption
        else None,
    )


def _key_arn(key: str, state_machine_arn: str) -> str:
    """A key of the state machine's account may be named by its id or alias alone."""
    if key.startswith("arn:"):
        return key
    partition, dummy, region, account = state_machine_arn.split(":")[1:5]
    resource = key if key.startswith("alias/") else f"key/{key}"
    return f"arn:{partition}:kms:{region}:{account}:{resource}"
