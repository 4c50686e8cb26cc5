# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Ensure one execution role: read, plan, write, read back."""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Mapping, Optional, Sequence, Set, Tuple

from .._errors import ExecutionRoleError
from .._role import quotas
from .._role.declaration import Declaration
from .._role.derived import DerivedPolicy
from .._role.options import ROLE_OPTIONS
from .._role.plan import Change, Parts, Plan, bare, plan_absent, plan_present, transition
from .._role.role import Role
from .calls import NotFound, Refused
from .managed_policies import ManagedPolicies
from .reader import (
    ReadRole,
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

if TYPE_CHECKING:
    from .._permissions.policy import Permissions
    from .account_machines import MachinesInUse
    from .derivation import Derivation

ENSURE_OPTIONS: Dict[str, Any] = {
    **ROLE_OPTIONS,
    "state": {"type": "str", "choices": ["present", "absent"], "default": "present"},
    "force": {"type": "bool", "default": False},
    "wait": {"type": "bool", "default": True},
    "wait_timeout": {"type": "int", "default": 120},
}

# How many calls to Step Functions are made at a time.
_WORKERS = 8

# How often a task reads and plans again because something else changed the role meanwhile.
_ROUNDS = 3

MakePlan = Callable[[ReadRole], Plan]
# Plans for a role, given the parts of derived policies that are known to exist.
PlanWithParts = Callable[[Optional[Role], Parts], Plan]
_PART_WRITES = ("iam:CreatePolicy", "iam:CreatePolicyVersion")

_FIRST_PAUSE = 0.2
_LONGEST_PAUSE = 3.0


def ensure_execution_role(module: Any, session: AccountSession) -> Dict[str, Any]:
    """The module `execution_role`."""
    params = module.params
    task, declared = role_task(session, module.check_mode, params)
    if params["state"] == "present":
        outcome = task.ensure_present(declared)
    else:
        outcome = task.ensure_absent(declared.name)
    for warning in outcome.warnings:
        module.warn(warning)
    return outcome.as_result()


def role_task(
    session: AccountSession, check_mode: bool, options: Mapping[str, Any]
) -> Tuple[RoleTask, Declaration]:
    """From the options of one role: ENSURE_OPTIONS, all there. Raises InvalidOption; asks nothing of AWS."""
    declared = Declaration.from_options(options)
    task = RoleTask(session, check_mode, options["wait_timeout"] if options["wait"] else None)
    if options["state"] == "absent" and not options["force"]:
        from .account_machines import MachinesInUse

        task.machines = MachinesInUse(session, _WORKERS)
    if options["state"] == "present" and options["state_machine"] is not None:
        # Half of the code, which a module that was sent compiles when it is imported.
        from .derivation import Derivation

        task.derive = Derivation(session, options["state_machine"], task.warnings.append)
    return task, declared


@dataclass(frozen=True)
class Outcome:
    """What was done, or in check mode would be."""

    changes: Tuple[Change, ...]
    role: Optional[Role]
    unmanaged: Mapping[str, Any]
    diff: Mapping[str, Any]
    warnings: Tuple[str, ...] = ()
    permissions: Optional[Permissions] = None

    def as_result(self) -> Dict[str, Any]:
        """The result of `execution_role`."""
        result = {
            "changed": bool(self.changes),
            "execution_role": self.role.as_result() if self.role else None,
            "changes": [change.as_result() for change in self.changes],
            "unmanaged": dict(self.unmanaged),
            "diff": dict(self.diff),
        }
        if self.permissions is not None:
            result["permissions"] = self.permissions.as_result()
        return result


@dataclass(eq=False)
class RoleTask:
    """One role of one account, and how the task is to go about it.

    It is planned, written and read back, in this order: at a stretch by ensure_present and ensure_absent,
    step by step beside other roles. wait_timeout: seconds to read back after a change until IAM shows what
    was written; None: not at all. derive: gives the permissions policy of a declared state machine; called
    once. machines: those that keep the role from being deleted; None if nothing does. Both machines and
    policies: to share with the tasks of other roles.
    """

    session: AccountSession
    check_mode: bool = False
    wait_timeout: Optional[int] = 120
    warnings: List[str] = field(default_factory=list)
    derive: Optional[Derivation] = None
    policies: Optional[ManagedPolicies] = None
    machines: Optional[MachinesInUse] = None
    _derived: Optional[DerivedPolicy] = None
    # ARNs of parts that the task has met: what it has detached it can find only by these.
    _known_parts: Set[str] = field(default_factory=set)
    _name: str = field(init=False)
    _make_plan: MakePlan = field(init=False)
    _first: Plan = field(init=False)
    _planned: Plan = field(init=False)
    _done: Tuple[Change, ...] = ()
    # What a new plan would do after the writing: what IAM does not show yet.
    _unseen: Tuple[Change, ...] = ()
    _role: Optional[Role] = None

    def ensure_present(self, declared: Declaration) -> Outcome:
        self.plan_present(declared)
        return self._carry_out()

    def ensure_absent(self, name: str) -> Outcome:
        self.plan_absent(name)
        return self._carry_out()

    def plan_present(self, declared: Declaration, read: ReadRole = read_role) -> None:
        """Read and plan. read: how to read the role this time; raises as it does."""

        def plan(read: ReadRole) -> Plan:
            planned = self._plan_present(read(self._iam, declared.name), declared)
            if planned.changes and planned.after is not None:
                self.warnings += quotas.check(planned.after, self._account_quotas)
            return planned

        self._start(declared.name, plan, read)

    def plan_absent(self, name: str, read: ReadRole = read_role) -> None:
        def plan(read: ReadRole) -> Plan:
            current = read(self._iam, name)
            if current is None:
                return plan_absent(None)
            if self.machines:
                self.warnings += self.machines.refuse_deletion(current)
            if current.instance_profiles is None:
                current = with_instance_profiles(self._iam, current)
            return self._plan_with_parts(current.arn, current, plan_absent)

        self._start(name, plan, read)

    def write(self) -> None:
        """Do what is planned, in check mode nothing; where others interfere, plan and go on."""
        if self.check_mode:
            self._done, self._role = self._planned.changes, self._planned.after
            return
        writer = Writer(self._iam)
        for _round in range(_ROUNDS):
            try:
                writer.apply(self._planned.changes)
                break
            except Overtaken as overtaken:
                self._plan_again(writer, overtaken)
        else:
            raise ExecutionRoleError(
                f"role {self._name} was changed by others {_ROUNDS} times while this task worked on it; run "
                "the task again when they are done",
                changed=bool(writer.done),
                changes=[change.as_result() for change in writer.done],
            )
        self._done, self._role = tuple(writer.done), self._planned.after
        if self._role is not None and writer.created is not None:
            self._role = replace(
                self._role, role_id=writer.created["RoleId"], arn=writer.created["Arn"]
            )

    @property
    def is_to_be_read_back(self) -> bool:
        return bool(self._done) and self.wait_timeout is not None and not self.check_mode

    def is_visible(self, read: ReadRole = read_role) -> bool:
        """Whether IAM shows what was written: a role that leaves nothing to do.

        That proves that IAM has stored it, not that every place that enforces it knows it: Step
        Functions may be refused for some seconds more (IAM user guide, "Changes that I make are not
        always immediately visible").
        """
        try:
            planned = self._make_plan(read)
        except NotFound:
            self._unseen = ()
            return False  # One part of the role is visible already and another is not.
        except ExecutionRoleError as error:
            raise self._failed_after_writing(
                f"role {self._name}: AWS accepted every change, and reading it back failed: {error.message}"
            ) from error
        self._unseen = tuple(planned.changes)
        if planned.changes:
            return False
        self._planned, self._role = planned, planned.before
        return True

    def not_visible(self) -> ExecutionRoleError:
        hidden = ", ".join(f"{change.action} ({change.detail})" for change in self._unseen)
        return self._failed_after_writing(
            f"role {self._name}: AWS accepted every change, and IAM does not show all of them after "
            f"{self.wait_timeout} seconds{': still to be seen ' if hidden else ''}{hidden}; raise "
            "wait_timeout, or look who else changes the role"
        )

    def outcome(self) -> Outcome:
        after = self._role.as_document() if self._role else {}
        return Outcome(
            self._done,
            self._role,
            self._planned.unmanaged,
            {"before": self._first.diff()["before"], "after": after},
            tuple(dict.fromkeys(self.warnings)),
            self.derive.permissions if self.derive else None,
        )

    def _start(self, name: str, make_plan: MakePlan, read: ReadRole) -> None:
        self._name, self._make_plan = name, make_plan
        self._planned = self._first = make_plan(read)
        self.warnings += self._first.warnings

    def _carry_out(self) -> Outcome:
        self.write()
        if self.is_to_be_read_back and wait_until_visible([self], _hidden):
            raise self.not_visible()
        return self.outcome()

    def _failed_after_writing(self, message: str) -> ExecutionRoleError:
        return ExecutionRoleError(
            message, changed=True, changes=[change.as_result() for change in self._done]
        )

    @property
    def _iam(self) -> Any:
        return self.session.client("iam")

    @cached_property
    def _policies(self) -> ManagedPolicies:
        return self.policies or ManagedPolicies(
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

    def _plan_again(self, writer: Writer, overtaken: Overtaken) -> None:
        """Plan after the account turned out not to be as it was read."""
        change, refusal, planned = overtaken.change, overtaken.refusal, self._planned
        try:
            again = self._make_plan(read_role)
        except ExecutionRoleError as error:
            left = planned.changes[planned.changes.index(change) :]
            raise writer.interrupted(error, left) from error
        self.warnings += again.warnings
        if refusal.code == "EntityAlreadyExists" and change in again.changes:
            raise writer.interrupted(refusal, again.changes)
        # The answer to the first attempt may have been lost, and the second met what it made.
        if refusal.retried and _is_as_asked(change, planned, again):
            writer.done.append(change)
        self._planned = again

    def _account_quotas(self) -> Optional[Mapping[str, int]]:
        try:
            return account_quotas(self._iam)
        except Refused:
            return None  # The caller says that the defaults were compared with.


def wait_until_visible(
    tasks: Sequence[RoleTask], still_hidden: Callable[[Sequence[RoleTask]], Sequence[RoleTask]]
) -> List[RoleTask]:
    """Look until IAM shows what the tasks wrote; those that it does not show in their time.

    still_hidden: looks at what IAM shows, and gives those of the tasks that must be looked at again.
    """
    started = time.monotonic()
    pause = _FIRST_PAUSE
    late: List[RoleTask] = []
    while True:
        tasks = still_hidden(tasks)
        waited = time.monotonic() + pause - started
        late += [task for task in tasks if waited > (task.wait_timeout or 0)]
        tasks = [task for task in tasks if task not in late]
        if not tasks:
            return late
        time.sleep(pause)
        pause = min(pause * 2, _LONGEST_PAUSE)


def _hidden(tasks: Sequence[RoleTask]) -> List[RoleTask]:
    return [task for task in tasks if not task.is_visible()]


def _is_as_asked(change: Change, planned: Plan, again: Plan) -> bool:
    """Whether a role or policy that exists after all looks as this change would have made it."""
    if change.action == "iam:CreateRole":
        return bool(
            planned.after and again.before and not transition(again.before, bare(planned.after))
        )
    return change.action in _PART_WRITES and not any(
        each.action in _PART_WRITES and each.target == change.target for each in again.changes
    )
