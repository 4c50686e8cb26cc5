# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""What an audit knows of an account: its roles, its state machines, and what could not be read."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional, Sequence, Tuple

from .._role.role import Role
from .._role.state_machine import Deployed

if TYPE_CHECKING:
    from .._permissions.policy import Permissions

Document = Mapping[str, Any]

INLINE, CUSTOMER_MANAGED, AWS_MANAGED = "inline", "customer managed", "AWS managed"


@dataclass(frozen=True)
class Machine:
    """A state machine as deployed. permissions: what it needs; None where `problem` says why not."""

    deployed: Deployed
    role_arn: str
    log_level: str = "OFF"
    permissions: Optional[Permissions] = None
    problem: str = ""

    @property
    def arn(self) -> str:
        return self.deployed.arn

    @property
    def name(self) -> str:
        return self.arn.split(":")[6]

    @property
    def region(self) -> str:
        return self.arn.split(":")[3]


@dataclass(frozen=True)
class Policy:
    """A policy of a role. name: of an inline policy, else an ARN. document: None where it could not be read."""

    name: str
    source: str
    document: Optional[Document]


@dataclass(frozen=True, eq=False)
class AuditedRole:
    """A role with what matters of it, and the state machines that run as it.

    policies: all of them, in the order inline, managed. boundary: None where there is none. last_used, created:
    None where not known; last_used also where it was never used, which `usage_is_known` tells apart.
    """

    role: Role
    policies: Tuple[Policy, ...] = ()
    boundary: Optional[Policy] = None
    machines: Tuple[Machine, ...] = ()
    created: Optional[datetime] = None
    last_used: Optional[datetime] = None
    usage_is_known: bool = True
    is_from_template: bool = False

    @property
    def account_id(self) -> str:
        return self.role.arn.split(":")[4]

    @property
    def partition(self) -> str:
        return self.role.arn.split(":")[1]

    @property
    def is_owned_by_aws(self) -> bool:
        return self.role.is_service_owned or self.is_from_template

    @property
    def unread_policies(self) -> Sequence[str]:
        policies = [*self.policies, *([self.boundary] if self.boundary else [])]
        return [each.name for each in policies if each.document is None]


@dataclass(frozen=True)
class Unreadable:
    """What could not be read, and why. what: an ARN, a region, or the name of a list."""

    what: str
    reason: str

    def as_result(self) -> Dict[str, str]:
        return {"what": self.what, "reason": self.reason}


@dataclass(frozen=True)
class Audit:
    """The account, and what the task says about it.

    without_role: state machines whose role does not exist. machines_are_complete: whether all state machines of
    the regions could be read. now: when the audit is made. quotas: of the account, where they were read.
    """

    roles: Tuple[AuditedRole, ...]
    regions: Tuple[str, ...]
    now: datetime
    without_role: Tuple[Machine, ...] = ()
    machines_are_complete: bool = True
    unused_days: int = 90
    required_boundary: Optional[str] = None
    quotas: Mapping[str, int] = field(default_factory=dict)
