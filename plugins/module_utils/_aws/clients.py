# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""botocore's clients as connection options ask for them, some of them made before a process is forked."""

from __future__ import annotations

import gc
import os
from contextlib import suppress
from functools import cached_property, lru_cache
from typing import Any, Dict, List, Mapping, NamedTuple, Optional, Tuple

from .._errors import ExecutionRoleError

try:
    import botocore.exceptions
    import botocore.loaders
    import botocore.session
    from botocore.config import Config
except ImportError:
    pass  # AnsibleAWSModule says so before anything here is called.

# Throttling, server errors and lost connections are sent again by botocore, with jitter: at most 8
# attempts, at most 1, 2, 4, 8, 16, 20 and 20 seconds apart.
_ATTEMPTS = 8

# botocore's default for the connections that one client keeps open.
_POOL_CONNECTIONS = 10

# What a client depends on besides keys, the environment and files that the environment names.
_KEY_OPTIONS = ("access_key", "secret_key", "session_token")
_OPTIONS = ("profile", "region", "endpoint_url", "validate_certs", "aws_ca_bundle", "aws_config")

# For the forks of this process, each of which finds them and has them to itself: sessions to which
# nothing was said yet; and clients, with the credentials that they sign with, by what they depend on.
_sessions: List[Any] = []
_clients: Dict[Tuple[Any, ...], Tuple[Any, Any]] = {}


class Keys(NamedTuple):
    """What a client signs its requests with."""

    access_key: str
    secret_key: str
    token: Optional[str] = None


class Clients:
    """params: connection options of amazon.aws. Errors are ExecutionRoleError."""

    def __init__(self, params: Mapping[str, Any]) -> None:
        self._params = params
        self._config: Dict[str, Any] = {
            "user_agent_extra": "stepfunctions.iam",
            "retries": {"mode": "standard", "total_max_attempts": _ATTEMPTS},
        }

    def expect_threads(self, number: int) -> None:
        """Say, before the first client is asked for, that so many threads will send at a time.

        In botocore's adaptive mode a call that is throttled slows down all that share its client.
        """
        self._config["retries"] = {"mode": "adaptive", "total_max_attempts": _ATTEMPTS}
        self._config["max_pool_connections"] = max(number, _POOL_CONNECTIONS)

    @property
    def region(self) -> Optional[str]:
        # AWS_REGION may be set and empty.
        return self._session.get_config_variable("region") or None

    @property
    def own_keys(self) -> Optional[Keys]:
        """As they are now; None if there are none."""
        session = self._session
        try:
            credentials = session.get_credentials()
            if credentials is None:
                return None
            frozen = credentials.get_frozen_credentials()
        except botocore.exceptions.BotoCoreError as error:
            raise ExecutionRoleError(f"no credentials: {error}") from error
        return Keys(frozen.access_key, frozen.secret_key, frozen.token)

    def client(
        self, service: str, region: Optional[str] = None, keys: Optional[Keys] = None
    ) -> Any:
        """region: another one than that of the connection. keys: others than its own, which may be renewed."""
        depends_on = self._depends_on(service, region)
        if keys is None or depends_on not in _clients:
            return self._new_client(self._session, service, region, keys)
        client, credentials = _clients.pop(depends_on)
        credentials.access_key, credentials.secret_key, credentials.token = keys
        return client

    def prepare(self, *services: str) -> None:
        """Have forks of this process find clients that serve these options, in this environment, with any keys."""
        # Nothing depends on it: what is in the way here, a task meets again and reports.
        with suppress(Exception):
            for service in services:
                session = self._new_session()
                session.set_credentials("none", "none")
                client = self._new_client(session, service)
                _clients[self._depends_on(service)] = client, session.get_credentials()
            _sessions.append(botocore.session.Session())
        # Else the first garbage collection of a fork would touch, and so copy, all that is there.
        gc.freeze()

    @cached_property
    def _session(self) -> Any:
        keys = [self._params.get(name) or None for name in _KEY_OPTIONS]
        if any(keys) and self._params.get("profile"):
            raise ExecutionRoleError("profile and access keys are both given; use one or the other")
        session = self._new_session()
        if any(keys):
            session.set_credentials(*keys)
        return session

    def _new_session(self) -> Any:
        """All sessions of a process share the service models that any of them has read."""
        session = _sessions.pop() if _sessions else botocore.session.Session()
        for option in ("profile", "region"):
            if self._params.get(option):
                session.set_config_variable(option, self._params[option])
        try:
            models = _models(session.get_config_variable("data_path"))
        except botocore.exceptions.BotoCoreError as error:
            raise ExecutionRoleError(f"no session with AWS: {error}") from error
        session.register_component("data_loader", models)
        return session

    def _new_client(
        self, session: Any, service: str, region: Optional[str] = None, keys: Optional[Keys] = None
    ) -> Any:
        params = self._params
        verify = params.get("validate_certs", True)
        access_key, secret_key, token = keys or (None, None, None)
        try:
            return session.create_client(
                service,
                region_name=region,
                endpoint_url=params.get("endpoint_url") or None,
                verify=params.get("aws_ca_bundle") or verify if verify else False,
                aws_access_key_id=access_key,
                aws_secret_access_key=secret_key,
                aws_session_token=token,
                config=Config(**self._config).merge(Config(**(params.get("aws_config") or {}))),
            )
        except (botocore.exceptions.BotoCoreError, ValueError, TypeError) as error:
            raise ExecutionRoleError(f"no {service} client: {error}") from error

    def _depends_on(self, service: str, region: Optional[str] = None) -> Tuple[Any, ...]:
        options = repr([self._params.get(name) for name in _OPTIONS])
        return service, region, options, repr(self._config), tuple(sorted(os.environ.items()))


@lru_cache(maxsize=None)
def _models(data_path: Optional[str]) -> Any:
    return botocore.loaders.create_loader(data_path)
