# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""One call to AWS: sent again where that helps, and its refusal put into words."""

from __future__ import annotations

import re
from typing import Any, Callable, Dict

from ansible_collections.amazon.aws.plugins.module_utils.retries import AWSRetry

from .._errors import ExecutionRoleError

try:
    import botocore.exceptions
except ImportError:
    pass  # AnsibleAWSModule says so before anything here is called.

_ACCESS_DENIED = ("AccessDenied", "AccessDeniedException", "UnauthorizedOperation")
_CALLER = re.compile(r"User: (\S+) is not authorized")

_ADVICE = {
    "LimitExceeded": "the quota can be raised in some accounts",
    "UnmodifiableEntity": "the role belongs to an AWS service",
    "InvalidClientTokenId": "the credentials are not valid in this partition, or are no longer valid",
    "ExpiredToken": "the credentials have expired",
    "EntityAlreadyExists": (
        "names of roles and of policies are unique in an account whatever their case and path"
    ),
}


class Refused(ExecutionRoleError):
    """AWS answered with an error. code: AWS's own, such as MalformedPolicyDocument.

    retried: whether the call had been sent before, so that it may have been done after all.
    """

    def __init__(self, message: str, code: str, retried: bool) -> None:
        super().__init__(message)
        self.code = code
        self.retried = retried

    @property
    def is_access_denied(self) -> bool:
        return self.code in _ACCESS_DENIED


class NotFound(Refused):
    """AWS says that what the call names does not exist."""


class Unanswered(ExecutionRoleError):
    """No answer came: whether a write was done is not known."""


class _ConflictRetry(AWSRetry):
    """Refusals that pass, and that botocore takes for final."""

    @staticmethod
    def found(response_code: str, catch_extra_error_codes: Any = None) -> bool:
        return response_code in (catch_extra_error_codes or ())

    @staticmethod
    def status_code_from_exception(error: Any) -> str:
        code: str = error.response["Error"]["Code"]
        # A principal that was created a moment ago is not known everywhere yet.
        if code == "MalformedPolicyDocument" and '"AWS":' in error.response["Error"]["Message"]:
            return "InvalidPrincipal"
        return code


def send(
    action: str, resource: str, operation: Callable[..., Any], **parameters: Any
) -> Dict[str, Any]:
    """Send one call. action: the IAM action that it needs; resource: what it is for, for messages.

    Raises NotFound, Refused or Unanswered.
    """
    try:
        answer: Dict[str, Any] = operation(**parameters)
        return answer
    except botocore.exceptions.ClientError as error:
        raise _refusal(error, action, resource) from error
    except botocore.exceptions.NoCredentialsError as error:
        raise ExecutionRoleError(
            "no AWS credentials were found; give profile or access_key and secret_key, or set them in "
            "the environment"
        ) from error
    except botocore.exceptions.BotoCoreError as error:
        raise Unanswered(f"{action} on {resource} got no answer: {error}") from error


def send_write(
    action: str, resource: str, operation: Callable[..., Any], *passing: str, **parameters: Any
) -> Dict[str, Any]:
    """Send one call that writes, again while another change is under way: at most 6 times in 31 s.

    passing: further error codes that are known to pass. A principal in a policy that IAM does not know
    yet is tried 4 times in 14 s.
    """
    conflicts = ("ConcurrentModification", "EntityTemporarilyUnmodifiable", *passing)
    patient = _ConflictRetry.jittered_backoff(
        retries=6, delay=1, backoff=2, max_delay=16, catch_extra_error_codes=conflicts
    )
    hopeful = _ConflictRetry.jittered_backoff(
        retries=4, delay=2, backoff=2, catch_extra_error_codes=("InvalidPrincipal",)
    )
    return send(action, resource, hopeful(patient(operation)), **parameters)


def _refusal(error: Any, action: str, resource: str) -> Refused:
    code = error.response["Error"]["Code"]
    text = error.response["Error"].get("Message", "")
    retried = error.response.get("ResponseMetadata", {}).get("RetryAttempts", 0) > 0
    if code in ("NoSuchEntity", "NoSuchEntityException"):
        return NotFound(f"{action} on {resource}: {text}", code, retried)
    if code in _ACCESS_DENIED:
        caller = _CALLER.search(text)
        who = caller.group(1) if caller else "the calling principal"
        return Refused(
            f"{who} is not allowed {action} on {resource}. AWS says: {text}", code, retried
        )
    advice = f" ({_ADVICE[code]})" if code in _ADVICE else ""
    return Refused(f"AWS refused {action} on {resource}: {code}: {text}{advice}", code, retried)
