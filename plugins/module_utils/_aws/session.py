# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""The way into one account: credentials, region, an assumed role, and clients that share them."""

from __future__ import annotations

import re
import threading
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Dict, Mapping, Optional, Tuple

from .._errors import ExecutionRoleError
from .._policy.trust import Account
from .._role import constraints
from .calls import send
from .clients import Clients, Keys

ASSUME_ROLE_OPTIONS: Dict[str, Any] = {
    "assume_role_arn": {"type": "str"},
    "assume_role_external_id": {"type": "str"},
    "assume_role_session_name": {"type": "str", "default": "ansible-stepfunctions-iam"},
}

# An answer, but not from inside the account (IAM and STS API references, Common Errors).
_TURNED_AWAY = (
    "AuthFailure",
    "ExpiredToken",
    "ExpiredTokenException",
    "IncompleteSignature",
    "InvalidAccessKeyId",
    "InvalidClientTokenId",
    "MissingAuthenticationToken",
    "MissingAuthenticationTokenException",
    "RequestExpired",
    "SignatureDoesNotMatch",
    "UnrecognizedClientException",
)

# AssumeRole's own rules (STS API reference, AssumeRole).
_SESSION_NAME = re.compile(r"[\w+=,.@-]{2,64}", re.ASCII)
_EXTERNAL_ID = re.compile(r"[\w+=,.@:/-]{2,1224}", re.ASCII)


@dataclass(frozen=True)
class Identity:
    """Who the task is. arn: of the calling principal."""

    arn: str

    @property
    def account_id(self) -> str:
        return self.arn.split(":")[4]

    @property
    def partition(self) -> str:
        return self.arn.split(":")[1]


class AccountSession:
    """Clients for the account that a task works in.

    params: a module's parameters: the connection options of amazon.aws and ASSUME_ROLE_OPTIONS. With
    `assume_role_arn` that role is assumed first, and only it is used. Nothing is sent before the first
    client is asked for. Threads may share it.
    """

    def __init__(self, params: Mapping[str, Any]) -> None:
        self._params = params
        self._of_options = Clients(params)
        self._by_service: Dict[Tuple[str, Optional[str]], Any] = {}
        self._lock = threading.RLock()
        self._turned_away = self._reached = False
        self._check_options()

    def expect_threads(self, number: int) -> None:
        """Say, before the first client is asked for, that so many threads will send at a time."""
        self._of_options.expect_threads(number)

    @property
    def is_unreachable(self) -> bool:
        """Whether the account could not be entered: the role could not be assumed, AWS does not accept the
        credentials, or no call was answered. False as long as nobody tried."""
        return self._turned_away and not self._reached

    @property
    def identity(self) -> Identity:
        """The calling principal; costs one call of STS unless a role was assumed."""
        with self._lock:
            return self._identity

    @cached_property
    def _identity(self) -> Identity:
        if self._assumed:
            return Identity(self._assumed["AssumedRoleUser"]["Arn"])
        call = self.client("sts").get_caller_identity
        return Identity(send("sts:GetCallerIdentity", "the caller", call)["Arn"])

    @property
    def region(self) -> Optional[str]:
        return self._of_options.region

    def account(self, arn: Optional[str] = None) -> Account:
        """The account, read off an ARN of something in it, or off the caller's identity."""
        identity = Identity(arn) if arn else self.identity
        return Account(identity.account_id, identity.partition, self.region)

    def client(self, service: str, region: Optional[str] = None) -> Any:
        """A botocore client; region: another one than that of the connection."""
        key = service, region
        with self._lock:
            if key not in self._by_service:
                try:
                    keys = _keys_of(self._assumed) if self._assumed else None
                    client = self._of_options.client(service, region, keys)
                except ExecutionRoleError:
                    self._turned_away = True
                    raise
                client.meta.events.register("after-call", self._note_answer)
                client.meta.events.register("after-call-error", self._note_silence)
                self._by_service[key] = client
            return self._by_service[key]

    def _note_answer(self, parsed: Mapping[str, Any], **dummy: Any) -> None:
        if parsed.get("Error", {}).get("Code") in _TURNED_AWAY:
            self._turned_away = True
        else:
            self._reached = True

    def _note_silence(self, **dummy: Any) -> None:
        self._turned_away = True

    def _check_options(self) -> None:
        arn = self._params.get("assume_role_arn")
        if not arn:
            return
        constraints.role_arn(arn, "assume_role_arn")
        for option, pattern, rule in (
            (
                "assume_role_session_name",
                _SESSION_NAME,
                "2 to 64 letters, digits and any of _+=,.@-",
            ),
            (
                "assume_role_external_id",
                _EXTERNAL_ID,
                "2 to 1224 letters, digits and any of _+=,.@:/-",
            ),
        ):
            value = self._params.get(option)
            if value and not pattern.fullmatch(value):
                raise ExecutionRoleError(f"{option} {value!r}: {rule} are allowed")

    @cached_property
    def _assumed(self) -> Mapping[str, Any]:
        """The answer to AssumeRole; empty if there is no role to assume."""
        arn = self._params.get("assume_role_arn")
        if not arn:
            return {}
        request = {"RoleArn": arn, "RoleSessionName": self._params["assume_role_session_name"]}
        if self._params.get("assume_role_external_id"):
            request["ExternalId"] = self._params["assume_role_external_id"]
        call = self._of_options.client("sts", keys=self._of_options.own_keys).assume_role
        answer: Mapping[str, Any] = send("sts:AssumeRole", arn, call, **request)
        return answer


def _keys_of(assumed: Mapping[str, Any]) -> Keys:
    credentials = assumed["Credentials"]
    return Keys(
        credentials["AccessKeyId"], credentials["SecretAccessKey"], credentials["SessionToken"]
    )
