"""Refusals for want of permission, worded as AWS words them."""

from __future__ import annotations

from moto.utilities.utils import get_partition

from .errors import AwsError
from .request import AwsRequest
from .resources import resource_in_words
from .state import STATE


def denial_of(request: AwsRequest, account_id: str) -> AwsError:
    """AWS's refusal of this call to this caller."""
    principal = STATE.identities.arn(request.access_key_id, get_partition(request.region))
    return denial(request.name, principal, resource_in_words(request, account_id), request.protocol)


def denial(
    action: str, principal: str, resource: str, protocol: str, explicit: bool = False
) -> AwsError:
    """The refusal in AWS's words; JSON services use another code and status for it."""
    message = f"User: {principal} is not authorized to perform: {action} on resource: {resource}"
    if explicit:
        message += " with an explicit deny in an identity-based policy"
    elif not action.startswith("sts:"):
        message += f" because no identity-based policy allows the {action} action"
    if protocol == "query":
        return AwsError("AccessDenied", message, 403)
    return AwsError("AccessDeniedException", message, 400)
