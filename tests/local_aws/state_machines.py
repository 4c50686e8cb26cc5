"""moto's Step Functions, which refuses a role it could not assume, and runs executions as it.

Imported on first use: moto's interpreter takes its time to load.
"""

from __future__ import annotations

import json
from typing import Any
from uuid import uuid4

import boto3
from botocore.config import Config
from moto.core.exceptions import AWSError
from moto.iam.models import iam_backends
from moto.settings import moto_server_port
from moto.stepfunctions.models import StateMachine
from moto.stepfunctions.parser.asl.utils import boto_client
from moto.sts.models import sts_backends
from moto.utilities.utils import get_partition

from .policy_evaluation import decide
from .state import STATE


def _client_of_execution(region: str, service: str, state_credentials: Any = None) -> Any:
    """The interpreter's client for a task: acts as the execution role, or the task's own role."""
    role_arn = state_credentials.role_arn
    account_id = role_arn.split(":")[4]
    with STATE.lock:
        session = sts_backends[account_id][get_partition(region)].assume_role(
            region_name=region,
            role_session_name="step-functions",
            role_arn=role_arn,
            policy="",
            duration=3600,
            external_id="",
        )
    return boto3.client(
        service,
        region_name=region,
        endpoint_url=f"http://127.0.0.1:{moto_server_port()}",
        aws_access_key_id=session.access_key_id,
        aws_secret_access_key=session.secret_access_key,
        aws_session_token=session.session_token,
        config=Config(parameter_validation=False, retries={"total_max_attempts": 1}),
    )


# Before the interpreter's modules import the function by name.
boto_client.boto_client_for = _client_of_execution

from moto.stepfunctions.parser.models import (  # noqa: E402
    StepFunctionsParserBackend,
    stepfunctions_parser_backends,
)

_NOT_ASSUMABLE = (
    "Neither the global service principal states.amazonaws.com, nor the regional one is "
    "authorized to assume the provided role."
)


class AccessDenied(AWSError):
    """Step Functions' refusal of a role."""

    TYPE = "AccessDeniedException"


class StateMachineAlreadyExists(AWSError):
    """Step Functions' refusal of a name that another definition or role has."""

    TYPE = "StateMachineAlreadyExists"


class InvalidDefinition(AWSError):
    """Step Functions' refusal of a definition."""

    TYPE = "InvalidDefinition"


class LocalStepFunctionsBackend(StepFunctionsParserBackend):
    """Step Functions of one account in one region."""

    def create_state_machine(
        self, name: str, definition: str, roleArn: str, **options: Any
    ) -> StateMachine:
        """Create a state machine, if the definition is one and the role lets Step Functions in."""
        self._validate_name(name)
        self._validate_role_arn(roleArn)
        _check_definition(definition)
        self._check_role(roleArn, name)
        for machine in self.state_machines:
            if machine.name == name and (machine.definition, machine.roleArn) != (
                definition,
                roleArn,
            ):
                raise StateMachineAlreadyExists(f"State Machine Already Exists: '{machine.arn}'")
        return super().create_state_machine(name, definition, roleArn, **options)

    def update_state_machine(
        self,
        arn: str,
        definition: str | None = None,
        role_arn: str | None = None,
        **options: Any,
    ) -> StateMachine:
        """Change a state machine, with the same checks of what is new."""
        machine = self.describe_state_machine(arn)
        if definition is not None:
            _check_definition(definition)
        if role_arn is not None:
            self._validate_role_arn(role_arn)
            self._check_role(role_arn, machine.name)
        return super().update_state_machine(arn, definition, role_arn, **options)

    def start_execution(
        self, state_machine_arn: str, name: str | None = None, *args: Any, **options: Any
    ) -> Any:
        """Start an execution; without a name it gets one of its own."""
        return super().start_execution(state_machine_arn, name or str(uuid4()), *args, **options)

    def _check_role(self, role_arn: str, machine_name: str) -> None:
        partition = get_partition(self.region_name)
        if role_arn.split(":")[4] != self.account_id:
            raise AccessDenied("Cross-account pass role is not allowed.")
        machine_arn = (
            f"arn:{partition}:states:{self.region_name}:{self.account_id}"
            f":stateMachine:{machine_name}"
        )
        with STATE.lock:
            trust = _trust_policy(role_arn, partition, self.account_id)
        if trust is None or not may_be_assumed(trust, self.region_name, machine_arn):
            raise AccessDenied(_NOT_ASSUMABLE)


def may_be_assumed(trust: dict[str, Any], region: str, machine_arn: str) -> bool:
    """Whether Step Functions in this region may assume a role for this state machine."""
    principals = ("states.amazonaws.com", f"states.{region}.amazonaws.com")
    decision = decide(
        [trust],
        action="sts:AssumeRole",
        context={
            "aws:SourceArn": machine_arn,
            "aws:SourceAccount": machine_arn.split(":")[4],
            "aws:PrincipalIsAWSService": "true",
        },
        is_caller=lambda kind, value: kind == "Service" and value in principals,
    )
    return decision == "allow"


def _trust_policy(role_arn: str, partition: str, account_id: str) -> dict[str, Any] | None:
    """The role's trust policy as Step Functions sees it now; None if it sees no such role."""
    backend = iam_backends[account_id][partition]
    current = next((role for role in backend.roles.values() if role.arn == role_arn), None)
    key = (partition, account_id, role_arn.rpartition("/")[2])
    role = STATE.consistency.visible(key, current, "checks")
    if role is None or role.arn != role_arn:
        return None
    trust: dict[str, Any] = json.loads(role.assume_role_policy_document)
    return trust


def _check_definition(definition: str) -> None:
    """What the interpreter's own parser lets pass."""
    try:
        parsed = json.loads(definition)
    except ValueError as error:
        raise InvalidDefinition(
            f"Invalid State Machine Definition: 'INVALID_JSON_DESCRIPTION: {error}'"
        ) from None
    if not isinstance(parsed, dict):
        raise InvalidDefinition(
            "Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: not a JSON object'"
        )
    for member in ("StartAt", "States"):
        if member not in parsed:
            raise InvalidDefinition(
                "Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: "
                f"The field '{member}' is required but was missing at /'"
            )
    if parsed["StartAt"] not in parsed["States"]:
        raise InvalidDefinition(
            "Invalid State Machine Definition: 'MISSING_TRANSITION_TARGET: "
            f"Missing 'Next' target: {parsed['StartAt']} at /StartAt'"
        )


def backend_of(account_id: str, region: str) -> LocalStepFunctionsBackend:
    """Step Functions of an account in a region."""
    backend: LocalStepFunctionsBackend = stepfunctions_parser_backends[account_id][region]
    return backend


stepfunctions_parser_backends.backend = LocalStepFunctionsBackend
