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

try:
    import boto3.session
    import botocore.exceptions
    import botocore.session
    from botocore.config import Config
except ImportError:
    pass  # AnsibleAWSModule says so before anything here is called.

ASSUME_ROLE_OPTIONS: Dict[str, Any] = {
    "assume_role_arn": {"type": "str"},
    "assume_role_external_id": {"type": "str"},
    "assume_role_session_name": {"type": "str", "default": "ansible-stepfunctions-iam"},
}

# Throttling, server errors and lost connections are sent again by botocore, with jitter: at most 8
# attempts, at most 1, 2, 4, 8, 16, 20 and 20 seconds apart.
_ATTEMPTS = 8

# botocore's default for the connections that one client keeps open.
_POOL_CONNECTIONS = 10

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
        self._clients: Dict[Tuple[str, Optional[str]], Any] = {}
        self._config: Dict[str, Any] = {
            "user_agent_extra": "stepfunctions.iam",
            "retries": {"mode": "standard", "total_max_attempts": _ATTEMPTS},
        }
        self._lock = threading.RLock()
        self._turned_away = self._reached = False
        self._check_options()

    def expect_threads(self, number: int) -> None:
        """Say, before the first client is asked for, that so many threads will send at a time.

        In botocore's adaptive mode a call that is throttled slows down all that share its client.
        """
        self._config["retries"] = {"mode": "adaptive", "total_max_attempts": _ATTEMPTS}
        self._config["max_pool_connections"] = max(number, _POOL_CONNECTIONS)

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
        dummy, assumed = self._way_in
        if assumed is not None:
            return assumed
        return Identity(
            send("sts:GetCallerIdentity", "the caller", self.client("sts").get_caller_identity)[
                "Arn"
            ]
        )

    @cached_property
    def region(self) -> Optional[str]:
        # AWS_REGION may be set and empty.
        session, dummy = self._way_in
        return session.region_name or None

    def account(self, arn: Optional[str] = None) -> Account:
        """The account, read off an ARN of something in it, or off the caller's identity."""
        identity = Identity(arn) if arn else self.identity
        return Account(identity.account_id, identity.partition, self.region)

    def client(self, service: str, region: Optional[str] = None) -> Any:
        """A botocore client; region: another one than that of the connection."""
        key = service, region
        with self._lock:
            if key not in self._clients:
                session, dummy = self._way_in
                self._clients[key] = client = self._new_client(session, service, region)
                client.meta.events.register("after-call", self._note_answer)
                client.meta.events.register("after-call-error", self._note_silence)
            return self._clients[key]

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
    def _way_in(self) -> Tuple[Any, Optional[Identity]]:
        """The session to work with, and who that is where a role was assumed."""
        arn = self._params.get("assume_role_arn")
        try:
            base = self._base_session()
            return self._assume_role(base, arn) if arn else (base, None)
        except ExecutionRoleError:
            self._turned_away = True
            raise

    def _base_session(self) -> Any:
        params = self._params
        keys = {
            "aws_access_key_id": params.get("access_key") or None,
            "aws_secret_access_key": params.get("secret_key") or None,
            "aws_session_token": params.get("session_token") or None,
        }
        profile = params.get("profile") or None
        if profile and any(keys.values()):
            raise ExecutionRoleError("profile and access keys are both given; use one or the other")
        try:
            return boto3.session.Session(
                profile_name=profile, region_name=params.get("region") or None, **keys
            )
        except (botocore.exceptions.BotoCoreError, ValueError) as error:
            raise ExecutionRoleError(f"no session with AWS: {error}") from error

    def _assume_role(self, base: Any, arn: str) -> Tuple[Any, Identity]:
        request = {"RoleArn": arn, "RoleSessionName": self._params["assume_role_session_name"]}
        if self._params.get("assume_role_external_id"):
            request["ExternalId"] = self._params["assume_role_external_id"]
        sts = self._new_client(base, "sts")
        answer = send("sts:AssumeRole", arn, sts.assume_role, **request)
        # The service models that were loaded for STS are shared, not loaded a second time.
        core = botocore.session.Session()
        core.register_component("data_loader", base._session.get_component("data_loader"))
        session = boto3.session.Session(
            aws_access_key_id=answer["Credentials"]["AccessKeyId"],
            aws_secret_access_key=answer["Credentials"]["SecretAccessKey"],
            aws_session_token=answer["Credentials"]["SessionToken"],
            region_name=base.region_name,
            botocore_session=core,
        )
        return session, Identity(answer["AssumedRoleUser"]["Arn"])

    def _new_client(self, session: Any, service: str, region: Optional[str] = None) -> Any:
        params = self._params
        verify = params.get("validate_certs", True)
        try:
            return session.client(
                service,
                region_name=region,
                endpoint_url=params.get("endpoint_url") or None,
                verify=params.get("aws_ca_bundle") or verify if verify else False,
                config=Config(**self._config).merge(Config(**(params.get("aws_config") or {}))),
            )
        except (botocore.exceptions.BotoCoreError, ValueError, TypeError) as error:
            raise ExecutionRoleError(f"no {service} client: {error}") from error
