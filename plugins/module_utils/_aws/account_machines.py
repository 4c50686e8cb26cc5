# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Reading all state machines of an account, region by region; what cannot be read is said, and the rest is read."""

from __future__ import annotations

import itertools
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, List, Mapping, Optional, Sequence, Tuple, Union

from .._audit.account import Unreadable
from .._errors import ExecutionRoleError
from .._role.role import Role
from .calls import Refused, send
from .session import AccountSession

# The largest page that Step Functions gives.
_PAGE_SIZE = 1000

# State machines that a message names.
_MOST_SHOWN = 5

# Any region tells which others are enabled.
_ANY_REGION = "us-east-1"

# As DescribeStateMachine answers; None for one that is gone meanwhile.
_Described = Optional[Mapping[str, Any]]


@dataclass(frozen=True)
class AccountMachines:
    """The state machines of some regions. found: answers of DescribeStateMachine."""

    regions: Tuple[str, ...]
    found: Tuple[Mapping[str, Any], ...]
    unreadable: Tuple[Unreadable, ...]


@dataclass(eq=False)
class MachinesInUse:
    """The state machines that keep roles from being deleted: of all enabled regions, read once, when first asked."""

    session: AccountSession
    workers: int
    _lock: Any = field(default_factory=threading.Lock)
    _read: Optional[AccountMachines] = None

    def refuse_deletion(self, role: Role) -> List[str]:
        """Raises ExecutionRoleError where one runs as the role; else returns warnings of what is not known.

        One that is being deleted itself does not count.
        """
        with self._lock:
            if self._read is None:
                self._read = read_state_machines(self.session, None, self.workers)
        users = sorted(
            each["stateMachineArn"]
            for each in self._read.found
            if each["roleArn"] == role.arn and each.get("status") != "DELETING"
        )
        if users:
            more = f" and {len(users) - _MOST_SHOWN} more" if len(users) > _MOST_SHOWN else ""
            raise ExecutionRoleError(
                f"role {role.name} is the execution role of {', '.join(users[:_MOST_SHOWN])}{more}, which "
                "could run no longer. Delete them or give them another role first, or set force to delete "
                "the role nonetheless"
            )
        if not self._read.unreadable:
            return []
        unread = ", ".join(each.what for each in self._read.unreadable)
        return [
            f"role {role.name} goes without knowing all state machines that may run as it: could not read "
            f"{unread}. The first refusal: {self._read.unreadable[0].reason}"
        ]


def read_state_machines(
    session: AccountSession, regions: Optional[Sequence[str]], workers: int
) -> AccountMachines:
    """All state machines of these regions; None: of all that are enabled in the account.

    Costs a ListStateMachines for each region and page, a DescribeStateMachine for each state machine, and
    ec2:DescribeRegions where the regions are not given. workers: how many calls are made at a time.
    """
    unreadable: List[Unreadable] = []
    if regions is None:
        regions, problem = _enabled_regions(session)
        unreadable += problem
    with ThreadPoolExecutor(workers) as threads:
        listed = threads.map(lambda region: _list(session, region), regions)
        arns: List[str] = []
        for answer in listed:
            if isinstance(answer, Unreadable):
                unreadable.append(answer)
            else:
                arns += answer
        described = list(threads.map(lambda arn: _describe(session, arn), arns))
    unreadable += [each for each in described if isinstance(each, Unreadable)]
    found = [each for each in described if each is not None and not isinstance(each, Unreadable)]
    return AccountMachines(tuple(regions), tuple(found), tuple(unreadable))


def _enabled_regions(session: AccountSession) -> Tuple[List[str], List[Unreadable]]:
    """The account's enabled regions; where they cannot be listed, that of the connection."""
    try:
        ec2 = session.client("ec2", session.region or _ANY_REGION)
        answer = send("ec2:DescribeRegions", "this account", ec2.describe_regions)
    except ExecutionRoleError as error:
        if not isinstance(error, Refused) or not session.region:
            raise
        return [session.region], [Unreadable("regions", error.message)]
    enabled = (each for each in answer["Regions"] if each.get("OptInStatus") != "not-opted-in")
    return sorted(each["RegionName"] for each in enabled), []


def _list(session: AccountSession, region: str) -> Union[List[str], Unreadable]:
    arns: List[str] = []
    more: Mapping[str, str] = {}
    try:
        call = session.client("stepfunctions", region).list_state_machines
        for dummy in itertools.count():
            page = send("states:ListStateMachines", region, call, maxResults=_PAGE_SIZE, **more)
            arns += [each["stateMachineArn"] for each in page["stateMachines"]]
            if not page.get("nextToken"):
                break
            more = {"nextToken": page["nextToken"]}
    except ExecutionRoleError as error:
        return Unreadable(f"state machines of {region}", error.message)
    return arns


def _describe(session: AccountSession, arn: str) -> Union[_Described, Unreadable]:
    call = session.client("stepfunctions", arn.split(":")[3]).describe_state_machine
    try:
        return send("states:DescribeStateMachine", arn, call, stateMachineArn=arn)
    except Refused as refusal:
        if refusal.code == "StateMachineDoesNotExist":
            return None
        if not refusal.code.startswith("Kms"):
            return Unreadable(arn, refusal.message)
    except ExecutionRoleError as error:
        return Unreadable(arn, error.message)
    # Whoever may not use the key is told everything but the definition.
    try:
        return send(
            "states:DescribeStateMachine",
            arn,
            call,
            stateMachineArn=arn,
            includedData="METADATA_ONLY",
        )
    except ExecutionRoleError as error:
        return Unreadable(arn, error.message)
