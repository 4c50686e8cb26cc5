# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A fleet some of whose accounts are in trouble: set up, and set up again when the trouble is over."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from fleet import account_ids, inventory, results, way_in
from local_aws import AccessDenied, DropConnection, Fault, LocalAws, Throttle
from playbook_run import run_playbook


@dataclass(frozen=True)
class Trouble:
    """What an account meets, and what is to be said of it. reason: a part of its message."""

    name: str
    status: str
    reason: str
    fault: Callable[[str], Fault]


DENIED_OUTSIDE = Trouble(
    "AssumeRole denied",
    "unreachable",
    "is not allowed sts:AssumeRole",
    lambda account: AccessDenied(
        actions=("sts:AssumeRole",), parameters={"RoleArn": way_in(account)}
    ),
)
DENIED_INSIDE = Trouble(
    "IAM denied",
    "failed",
    "is not allowed iam:GetRole",
    lambda account: AccessDenied(account_id=account),
)
THROTTLED = Trouble(
    "every call throttled", "failed", "Throttling", lambda account: Throttle(account_id=account)
)
DROPPED = Trouble(
    "connections dropped",
    "unreachable",
    "got no answer",
    lambda account: DropConnection(account_id=account),
)
HEALTHY = "healthy"


@dataclass(frozen=True)
class Seen:
    """A run. kinds: the trouble of each account, or HEALTHY. written: accounts to which something was written."""

    status: int
    printed: str
    kinds: Mapping[str, str]
    results: Mapping[str, Mapping[str, Any]]
    written: frozenset[str]

    def of(self, kind: str) -> list[Mapping[str, Any]]:
        return [self.results[account] for account in self.kinds if self.kinds[account] == kind]


class TroubledFleet:
    """numbers: how many accounts are in which trouble; which ones is drawn, the same each time."""

    def __init__(
        self, aws: LocalAws, directory: Path, accounts: int, numbers: Mapping[Trouble, int]
    ) -> None:
        self._aws = aws
        self._inventory = directory / "inventory.yml"
        self._results = directory / "results"
        self.accounts = account_ids(accounts)
        drawn = iter(random.Random(0).sample(self.accounts, sum(numbers.values())))
        self.troubled = {
            next(drawn): trouble for trouble, number in numbers.items() for dummy in range(number)
        }

    def break_down(self) -> None:
        self._aws.faults(*(trouble.fault(each) for each, trouble in self.troubled.items()))

    def set_up(self, *arguments: str, **variables: Any) -> Seen:
        """Run the playbook. variables: of all accounts."""
        self._aws.clear_calls()
        self._inventory.write_text(yaml.safe_dump(inventory(self.accounts, **variables)))
        finished = run_playbook(
            "stepfunctions.iam.fleet_setup",
            self._aws,
            f"--inventory={self._inventory}",
            *arguments,
            variables={"fleet_setup_directory": str(self._results)},
        )
        written = [
            call
            for call in self._aws.calls()
            if call.service == "iam" and not call.action.startswith(("Get", "List"))
        ]
        return Seen(
            finished.returncode,
            finished.stdout,
            {
                account: self.troubled[account].name if account in self.troubled else HEALTHY
                for account in self.accounts
            },
            results(self._results),
            frozenset(call.account_id for call in written),
        )


def wrong_while_in_trouble(seen: Seen, troubles: Sequence[Trouble]) -> list[str]:
    """What is not as it should be: healthy accounts set up, the others reported as what they are."""
    wrong = [] if seen.status == 2 else [f"exit status {seen.status}"]
    wrong += [
        f"{each['account']} is {each['status']}: {each['msg']}"
        for each in seen.of(HEALTHY)
        if each["status"] != "changed"
    ]
    for trouble in troubles:
        wrong += [
            f"{each['account']} ({trouble.name}) is {each['status']}: {each['msg']}"
            for each in seen.of(trouble.name)
            if each["status"] != trouble.status or trouble.reason not in each["msg"]
        ]
    return wrong


def wrong_afterwards(seen: Seen) -> list[str]:
    """The same for the run after the trouble: only those that were in it are changed."""
    wrong = [] if seen.status == 0 else [f"exit status {seen.status}"]
    wrong += [
        f"{account} ({kind}) is {seen.results[account]['status']}"
        for account, kind in seen.kinds.items()
        if seen.results[account]["status"] != ("unchanged" if kind == HEALTHY else "changed")
    ]
    troubled = {account for account, kind in seen.kinds.items() if kind != HEALTHY}
    return wrong + [f"written to: {each}" for each in sorted(seen.written ^ troubled)]
