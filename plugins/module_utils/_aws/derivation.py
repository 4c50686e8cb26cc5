# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""The permissions policy of the state machine that a task declares, in the account of the role."""

from __future__ import annotations

from typing import Any, Callable, Mapping, Optional

from .._permissions.policy import Permissions
from .._policy.trust import Account
from .._role.derived import DerivedPolicy
from .._role.state_machine import StateMachine
from .session import AccountSession
from .state_machines import read_state_machine


class Derivation:
    """Derives when it is called, and keeps what came out as `permissions`.

    options: the option `state_machine`. warn: is told what is called and not known. To make one raises
    InvalidOption, to call it that and ExecutionRoleError.
    """

    def __init__(
        self, session: AccountSession, options: Mapping[str, Any], warn: Callable[[str], None]
    ) -> None:
        self._session = session
        self._declared = StateMachine.from_options(options)
        self._warn = warn
        self.permissions: Optional[Permissions] = None

    def __call__(self, account: Account) -> DerivedPolicy:
        declared = self._declared
        arn = declared.own_arn(account)
        deployed = None
        if declared.definition is None:
            deployed = read_state_machine(self._session, str(arn))
        permissions = declared.permissions(account, deployed)
        for each in permissions.unknown:
            self._warn(f"state_machine: {each}; nothing is allowed for it")
        self.permissions = permissions
        return DerivedPolicy(
            declared.policy_name, permissions.document, permissions.shortest_document
        )
