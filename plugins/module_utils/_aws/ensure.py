# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Ensure one execution role: read, plan, write, read back."""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Callable, Dict, List, Mapping, Optional, Set, Tuple

from .._errors import ExecutionRoleError
from .._role import quotas
from .._role.declaration import Declaration
from .._role.derived import DerivedPolicy
from .._role.options import ROLE_OPTIONS
from .._role.plan import Change, Parts, Plan, bare, plan_absent, plan_present, transition
from .._role.role import Role
from .._role.state_machine import StateMachine
from .calls import NotFound, Refused
from .derivation import Derivation
from .managed_policies import ManagedPolicies
from .reader import (
    account_quotas,
    attached_parts,
    read_parts,
    read_role,
    with_derived_policies,
    with_instance_profiles,
    with_old_versions,
)
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
# Plans for a role, given the parts of derived policies that are known to exist.
PlanWithParts = Callable[[Optional[Role], Parts], Plan]
_PART_WRITES = ("iam:CreatePolicy", "iam:CreatePolicyVersion")

_FIRST_PAUSE = 0.2
_LONGEST_PAUSE = 3.0


def ensure_execution_role(module: Any, session: AccountSession) -> Dict[str, Any]:
    """The module `execution_role`."""
    params = module.params
    declared = Declaration.from_options(params)
    task = RoleTask(session, module.check_mode, params["wait_timeout"] if params["wait"] else None)
    if params["state"] == "present":
        if params["state_machine"] is not None:
            state_machine = StateMachine.from_options(params["state_machine"])
            task.derive = Derivation(session, state_machine, task.warnings.append)
        outcome = task.ensure_present(declared)
    else:
        outcome = task.ensure_absent(declared.name)
    for warning in outcome.warnings:
        module.warn(warning)
    result = outcome.as_result()
    if task.derive is not None and task.derive.permissions is not None:
        result["permissions"] = task.derive.permissions.as_result()
    return result


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
    derive: gives the permissions policy of a declared state machine; called once.
    """

    session: AccountSession
    check_mode: bool = False
    wait_timeout: Optional[int] = 120
    warnings: List[str] = field(default_factory=list)
    derive: Optional[Derivation] = None
    _derived: Optional[DerivedPolicy] = None
    # ARNs of parts that the task has met: what it has detached it can find only by these.
    _known_parts: Set[str] = field(default_factory=set)

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
            if current is None:
                return plan_absent(None)
            current = with_instance_profiles(self._iam, current)
            return self._plan_with_parts(current.arn, current, plan_absent)

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
        if self.derive is not None:
            self._derived = self._derived or self.derive(account)
            declared = replace(declared, derived=self._derived)
        arns = self._policies.arns(
            account, declared.managed_policies or (), current.managed_policies if current else ()
        )
        boundary = declared.permissions_boundary
        if boundary and boundary != (current.permissions_boundary if current else None):
            self._policies.check(account, boundary, "permissions_boundary")

        def plan(role: Optional[Role], parts: Parts) -> Plan:
            try:
                return plan_present(role, declared, account, arns, parts)
            except ValueError as error:
                raise ExecutionRoleError(str(error)) from error

        return self._plan_with_parts(
            current.arn if current else account.role_arn(declared.path, declared.name),
            current,
            plan,
        )

    def _plan_with_parts(
        self, role_arn: str, current: Optional[Role], make_plan: PlanWithParts
    ) -> Plan:
        """Plan with what is known of the parts, and again where the plan shows that more must be known.

        Parts that are attached are read before; those that the plan would create, in case they exist;
        and the versions of those that it would change or delete.
        """
        attached = current.managed_policies if current else ()
        arns = {*self._known_parts}
        if current is not None:
            arns.update(attached_parts(current))
        parts = read_parts(self._iam, role_arn, attached, sorted(arns))
        if current is not None:
            current = with_derived_policies(current, parts)
        planned = make_plan(current, parts)
        needed = planned.after.derived_policies if planned.after else {}
        wanted = [arn for arn in needed if arn not in arns]
        if wanted:
            parts.update(read_parts(self._iam, role_arn, attached, wanted))
            planned = make_plan(current, parts)
        rewritten = planned.rewritten_policies()
        if rewritten:
            for arn in rewritten:
                parts[arn] = with_old_versions(self._iam, arn, parts[arn])
            planned = make_plan(current, parts)
        self._known_parts.update(parts, needed)
        return planned

    def _converge(self, name: str, make_plan: MakePlan) -> Outcome:
        planned = first = make_plan()
        self.warnings += first.warnings
        if self.check_mode:
            return self._outcome(first, planned, planned.changes, planned.after)
        writer = Writer(self._iam)
        for _round in range(_ROUNDS):
            try:
                writer.apply(planned.changes)
                break
            except Overtaken as overtaken:
                planned = self._plan_again(make_plan, planned, writer, overtaken)
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
        self, make_plan: MakePlan, planned: Plan, writer: Writer, overtaken: Overtaken
    ) -> Plan:
        """The plan after the account turned out not to be as it was read."""
        change, refusal = overtaken.change, overtaken.refusal
        try:
            again = make_plan()
        except ExecutionRoleError as error:
            left = planned.changes[planned.changes.index(change) :]
            raise writer.interrupted(error, left) from error
        self.warnings += again.warnings
        if refusal.code == "EntityAlreadyExists" and change in again.changes:
            raise writer.interrupted(refusal, again.changes)
        # The answer to the first attempt may have been lost, and the second met what it made.
        if refusal.retried and _is_as_asked(change, planned, again):
            writer.done.append(change)
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


def _is_as_asked(change: Change, planned: Plan, again: Plan) -> bool:
    """Whether a role or policy that exists after all looks as this change would have made it."""
    if change.action == "iam:CreateRole":
        return bool(
            planned.after and again.before and not transition(again.before, bare(planned.after))
        )
    return change.action in _PART_WRITES and not any(
        each.action in _PART_WRITES and each.target == change.target for each in again.changes
    )
