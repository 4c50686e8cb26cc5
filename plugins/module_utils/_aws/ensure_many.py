# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Ensure many execution roles of one account: read together, planned, written side by side, read back."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence

from .._errors import ExecutionRoleError, InvalidOption
from .._role.declaration import Declaration
from .._role.merge import merged, refuse_repeated, without_defaults
from .account_roles import CALLS_PER_ROLE, AccountRoles
from .ensure import ENSURE_OPTIONS, RoleTask, role_task, wait_until_visible
from .managed_policies import ManagedPolicies
from .reader import ReadRole, read_role
from .session import AccountSession

# What a role has more where it comes from execution_role_info.
_AS_READ_OPTIONS: Dict[str, Any] = {
    "arn": {"type": "str"},
    "role_id": {"type": "str"},
    "trust_policy": {"type": "dict"},
    "derived_policies": {"type": "dict"},
    "state_machines": {"type": "list", "elements": "str"},
}
_ONE_ROLE: Dict[str, Any] = {**ENSURE_OPTIONS, **_AS_READ_OPTIONS}
_COMMON_OPTIONS = {
    name: option for name, option in without_defaults(ENSURE_OPTIONS).items() if name != "name"
}

ENSURE_MANY_OPTIONS: Dict[str, Any] = {
    "roles": {
        "type": "list",
        "elements": "dict",
        "required": True,
        "options": {**without_defaults(_ONE_ROLE), "name": ENSURE_OPTIONS["name"]},
    },
    "defaults": {"type": "dict", "options": _COMMON_OPTIONS},
    "max_workers": {"type": "int", "default": 8},
}

# One that is refused for another's mistake tells nothing; so each is shown for itself, up to so many.
_MOST_SHOWN = 20


def ensure_execution_roles(module: Any, session: AccountSession) -> Dict[str, Any]:
    """The module `execution_roles`."""
    params = module.params
    if params["max_workers"] < 1:
        raise InvalidOption(f"max_workers must be 1 or more, not {params['max_workers']}")
    runs = declared_runs(session, module.check_mode, params)
    session.expect_threads(params["max_workers"])
    account = AccountRun(session, module.check_mode, runs, params["max_workers"])
    account.carry_out()
    for warning in account.warnings():
        module.warn(warning)
    result = account.as_result()
    failed = [run for run in runs if run.error is not None]
    if failed:
        listed = "; ".join(f"{run.declared.name}: {run.error}" for run in failed[:_MOST_SHOWN])
        more = len(failed) - _MOST_SHOWN
        raise ExecutionRoleError(
            f"{len(failed)} of {len(runs)} roles failed. {listed}"
            + (f"; and {more} more, see failed_roles" if more > 0 else ""),
            **result,
        )
    return result


@dataclass(eq=False)
class RoleRun:
    """One of the roles. error: why it failed, None as long as it has not."""

    task: RoleTask
    declared: Declaration
    present: bool
    error: Optional[ExecutionRoleError] = None

    def attempt(self, step: Callable[[], Any]) -> Any:
        """What the step returns; None when it fails, which ends this role and no other."""
        try:
            return step()
        except ExecutionRoleError as error:
            self.error = error
            return None

    def plan(self, read: ReadRole) -> None:
        if self.present:
            self.task.plan_present(self.declared, read)
        else:
            self.task.plan_absent(self.declared.name, read)

    @property
    def calls(self) -> int:
        """How many it takes to read the role by itself, as far as its declaration tells."""
        inline = len(self.declared.inline_policies or ()) + (self.task.derive is not None)
        return CALLS_PER_ROLE + inline

    def as_result(self) -> Dict[str, Any]:
        name = self.declared.name
        if self.error is not None:
            result = {"changed": False, "changes": [], **self.error.details}
            return {"name": name, "failed": True, "msg": self.error.message, **result}
        return {"name": name, "failed": False, "msg": "", **self.task.outcome().as_result()}


@dataclass
class AccountRun:
    """All the roles. workers: how many of them are worked on at a time."""

    session: AccountSession
    check_mode: bool
    runs: Sequence[RoleRun]
    workers: int
    _warnings: List[str] = field(default_factory=list)

    @cached_property
    def _roles(self) -> AccountRoles:
        return AccountRoles(self.session.client("iam"), self._warnings.append)

    def carry_out(self) -> None:
        """Every role is planned before the first is written. Raises ExecutionRoleError if none can be read."""
        iam = self.session.client("iam")
        policies = ManagedPolicies(
            iam, may_be_missing=self._warnings.append if self.check_mode else None
        )
        for run in self.runs:
            run.task.policies = policies
        read = self._reader(self.runs)
        with ThreadPoolExecutor(self.workers) as threads:
            self._each(threads, self.runs, lambda run: run.plan(read))
            self._each(threads, self.runs, lambda run: run.task.write())
            self._read_back(threads)

    def warnings(self) -> List[str]:
        """Each once; those of a role begin with its name."""
        of_roles = (
            f"{run.declared.name}: {warning}" for run in self.runs for warning in run.task.warnings
        )
        return list(dict.fromkeys([*self._warnings, *of_roles]))

    def as_result(self) -> Dict[str, Any]:
        """The result of `execution_roles`."""
        results = [run.as_result() for run in self.runs]
        return {
            "changed": any(each["changed"] for each in results),
            "execution_roles": results,
            "failed_roles": [each["name"] for each in results if each["failed"]],
            "diff": [
                {"before_header": each["name"], "after_header": each["name"], **each["diff"]}
                for each in results
                if each["changed"] and "diff" in each
            ],
        }

    def _reader(self, runs: Sequence[RoleRun]) -> ReadRole:
        return self._roles.reader(
            [run.declared.name for run in runs], sum(run.calls for run in runs)
        )

    def _each(
        self, threads: ThreadPoolExecutor, runs: Sequence[RoleRun], step: Callable[[RoleRun], Any]
    ) -> List[Any]:
        """A step for each role that has not failed yet: what it returns, None where it fails."""
        return list(
            threads.map(
                lambda run: None if run.error else run.attempt(lambda: step(run)),
                runs,
            )
        )

    def _read_back(self, threads: ThreadPoolExecutor) -> None:
        by_task = {run.task: run for run in self.runs if run.error is None}

        def still_hidden(tasks: Sequence[RoleTask]) -> List[RoleTask]:
            looked_at = [by_task[task] for task in tasks]
            read = self._reader_back(looked_at)
            visible = self._each(threads, looked_at, lambda run: run.task.is_visible(read))
            return [
                run.task
                for run, shown in zip(looked_at, visible)
                if not shown and run.error is None
            ]

        written = [task for task in by_task if task.is_to_be_read_back]
        for task in wait_until_visible(written, still_hidden) if written else ():
            by_task[task].error = task.not_visible()

    def _reader_back(self, runs: Sequence[RoleRun]) -> ReadRole:
        """What cannot be read at once is read one by one, so that each can tell what becomes of it."""
        try:
            return self._reader(runs)
        except ExecutionRoleError:
            return read_role


def declared_runs(
    session: AccountSession, check_mode: bool, params: Mapping[str, Any]
) -> List[RoleRun]:
    """The roles as declared, in order. Raises InvalidOption that names each that cannot be."""
    refuse_repeated([role["name"] for role in params["roles"]])
    runs, wrong = [], []
    for role in params["roles"]:
        options = merged(_ONE_ROLE, role, params["defaults"] or {})
        try:
            task, declared = role_task(session, check_mode, options)
        except InvalidOption as error:
            wrong.append(f"{role['name']}: {error.message}")
        else:
            runs.append(RoleRun(task, declared, options["state"] == "present"))
    # Read once for all.
    machines = [run.task.machines for run in runs if run.task.machines]
    for run in runs:
        run.task.machines = run.task.machines and machines[0]
    if wrong:
        more = [f"and {len(wrong) - _MOST_SHOWN} more"] if len(wrong) > _MOST_SHOWN else []
        raise InvalidOption(f"roles: {'; '.join([*wrong[:_MOST_SHOWN], *more])}")
    return runs
