"""Refusals for want of permission, worded as AWS words them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from moto.utilities.utils import get_partition

from .errors import AwsError
from .request import AwsRequest
from .state import STATE


def denial_of(request: AwsRequest, account_id: str) -> AwsError:
    """AWS's refusal of this call to this caller."""
    principal = STATE.identities.principal(request.access_key_id)
    if not principal.startswith("arn:"):
        principal = f"arn:{get_partition(request.region)}:iam::{account_id}:user/{principal}"
    return denial(request.name, principal, resource_of(request, account_id), request.protocol)


def denial(action: str, principal: str, resource: str, protocol: str) -> AwsError:
    """The refusal in AWS's words; JSON services use another code and status for it."""
    message = f"User: {principal} is not authorized to perform: {action} on resource: {resource}"
    if not action.startswith("sts:"):
        message += f" because no identity-based policy allows the {action} action"
    if protocol == "query":
        return AwsError("AccessDenied", message, 403)
    return AwsError("AccessDeniedException", message, 400)


def resource_of(request: AwsRequest, account_id: str) -> str:
    """What the call is about, as AWS names it in a refusal."""
    parameters: Mapping[str, Any] = request.parameters
    prefix = f"arn:{get_partition(request.region)}:iam::{account_id}:"
    if request.service == "iam":
        if request.action == "CreateRole":
            return f"{prefix}role{parameters.get('Path', '/')}{parameters.get('RoleName')}"
        if "RoleName" in parameters:
            return f"role {parameters['RoleName']}"
        if "PolicyArn" in parameters:
            return f"policy {parameters['PolicyArn']}"
        if request.action == "CreatePolicy":
            return f"policy {parameters.get('PolicyName')}"
        if request.action == "ListRoles":
            return f"{prefix}role{parameters.get('PathPrefix', '/')}"
        if request.action == "ListPolicies":
            return f"policy path {parameters.get('PathPrefix', '/')}"
        return "*"
    for key in ("RoleArn", "stateMachineArn", "executionArn"):
        if key in parameters:
            return str(parameters[key])
    return "*"
