# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Ensure one execution role: read, plan, write, read back."""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Callable, Dict, List, Mapping, Optional, Tuple

from .._errors import ExecutionRoleError
from .._role import quotas
from .._role.declaration import Declaration
from .._role.options import ROLE_OPTIONS
from .._role.plan import Change, Plan, plan_absent, plan_present, transition
from .._role.role import Role
from .calls import NotFound, Refused
from .managed_policies import ManagedPolicies
from .reader import account_quotas, read_role, with_instance_profiles
from .session import AccountSession
from .writer import Overtaken, Writer

ENSURE_OPTIONS: Dict[str, Any] = {
    **ROLE_OPTIONS,
    "state": {"type": "str", "choices": ["present", "absent"], "default": "present"},
    "wait": {"type": "bool", "default": True},
    "wait_timeout": {"type": "int", "default": 120},
}

# How often a task reads and plans again because something else changed the role meanwhile.
_ROUNDS = 3

MakePlan = Callable[[], Plan]

_FIRST_PAUSE = 0.2
_LONGEST_PAUSE = 3.0


def ensure_execution_role(module: Any, session: AccountSession) -> Dict[str, Any]:
    """The module `execution_role`."""
    params = module.params
    task = RoleTask(session, module.check_mode, params["wait_timeout"] if params["wait"] else None)
    declared = Declaration.from_options(params)
    if params["state"] == "present":
        outcome = task.ensure_present(declared)
    else:
        outcome = task.ensure_absent(declared.name)
    for warning in outcome.warnings:
        module.warn(warning)
    return outcome.as_result()


@dataclass(frozen=True)
class Outcome:
    """What was done, or in check mode would be."""

    changes: Tuple[Change, ...]
    role: Optional[Role]
    unmanaged: Mapping[str, Any]
    diff: Mapping[str, Any]
    warnings: Tuple[str, ...] = ()

    def as_result(self) -> Dict[str, Any]:
        return {
            "changed": bool(self.changes),
            "execution_role": self.role.as_result() if self.role else None,
            "changes": [change.as_result() for change in self.changes],
            "unmanaged": dict(self.unmanaged),
            "diff": dict(self.diff),
        }


@dataclass
class RoleTask:
    """One role of one account, and how the task is to go about it.

    wait_timeout: seconds to read back after a change until IAM shows what was written; None: not at all.
    """

    session: AccountSession
    check_mode: bool = False
    wait_timeout: Optional[int] = 120
    warnings: List[str] = field(default_factory=list)

    def ensure_present(self, declared: Declaration) -> Outcome:
        def plan() -> Plan:
            planned = self._plan_present(read_role(self._iam, declared.name), declared)
            if planned.changes and planned.after is not None:
                self.warnings += quotas.check(planned.after, self._account_quotas)
            return planned

        return self._converge(declared.name, plan)

    def ensure_absent(self, name: str) -> Outcome:
        def plan() -> Plan:
            current = read_role(self._iam, name)
            return plan_absent(current and with_instance_profiles(self._iam, current))

        return self._converge(name, plan)

    @property
    def _iam(self) -> Any:
        return self.session.client("iam")

    @cached_property
    def _policies(self) -> ManagedPolicies:
        return ManagedPolicies(
            self._iam, may_be_missing=self.warnings.append if self.check_mode else None
        )

    def _plan_present(self, current: Optional[Role], declared: Declaration) -> Plan:
        account = self.session.account(current.arn if current else None)
        arns = self._policies.arns(
            account, declared.managed_policies or (), current.managed_policies if current else ()
        )
        boundary = declared.permissions_boundary
        if boundary and boundary != (current.permissions_boundary if current else None):
            self._policies.check(account, boundary, "permissions_boundary")
        try:
            return plan_present(current, declared, account, arns)
        except ValueError as error:
            raise ExecutionRoleError(str(error)) from error

    def _converge(self, name: str, make_plan: MakePlan) -> Outcome:
        planned = first = make_plan()
        if self.check_mode:
            return self._outcome(first, planned, planned.changes, planned.after)
        writer = Writer(self._iam)
        for _round in range(_ROUNDS):
            try:
                writer.apply(planned.changes)
                break
            except Overtaken as overtaken:
                planned = self._plan_again(make_plan, planned, writer, overtaken.refusal)
        else:
            raise ExecutionRoleError(
                f"role {name} was changed by others {_ROUNDS} times while this task worked on it; run the "
                "task again when they are done",
                changed=bool(writer.done),
                changes=[change.as_result() for change in writer.done],
            )
        role = planned.after
        if role is not None and writer.created is not None:
            role = replace(role, role_id=writer.created["RoleId"], arn=writer.created["Arn"])
        if writer.done and self.wait_timeout is not None:
            planned = self._read_back(name, make_plan, writer)
            role = planned.before
        return self._outcome(first, planned, tuple(writer.done), role)

    def _plan_again(
        self, make_plan: MakePlan, planned: Plan, writer: Writer, refusal: Refused
    ) -> Plan:
        """The plan after the role turned out not to be as it was read."""
        again = make_plan()
        if refusal.code == "EntityAlreadyExists" and again.before is None:
            raise writer.interrupted(refusal, planned.changes)
        if refusal.retried and planned.before is None and planned.after and again.before:
            # The answer to the first attempt may have been lost, and the second met what it made.
            bare = replace(planned.after, managed_policies=(), inline_policies={})
            if not transition(again.before, bare):
                writer.done.append(planned.changes[0])
        return again

    def _read_back(self, name: str, make_plan: MakePlan, writer: Writer) -> Plan:
        """Plan again until IAM shows a role that leaves nothing to do.

        That proves that IAM has stored it, not that every place that enforces it knows it: Step
        Functions may be refused for some seconds more (IAM user guide, "Changes that I make are not
        always immediately visible").
        """
        give_up = time.monotonic() + (self.wait_timeout or 0)
        pause = _FIRST_PAUSE
        while True:
            try:
                planned = make_plan()
                if not planned.changes:
                    return planned
            except NotFound:
                pass  # One part of the role is visible already and another is not.
            if time.monotonic() + pause > give_up:
                raise ExecutionRoleError(
                    f"role {name}: AWS accepted every change, and IAM does not show all of them after "
                    f"{self.wait_timeout} seconds; raise wait_timeout, or look who else changes the role",
                    changed=True,
                    changes=[change.as_result() for change in writer.done],
                )
            time.sleep(pause)
            pause = min(pause * 2, _LONGEST_PAUSE)

    def _account_quotas(self) -> Optional[Mapping[str, int]]:
        try:
            return account_quotas(self._iam)
        except Refused:
            return None  # The caller says that the defaults were compared with.

    def _outcome(
        self, first: Plan, last: Plan, changes: Tuple[Change, ...], role: Optional[Role]
    ) -> Outcome:
        diff = {"before": first.diff()["before"], "after": role.as_document() if role else {}}
        return Outcome(changes, role, last.unmanaged, diff, tuple(dict.fromkeys(self.warnings)))
