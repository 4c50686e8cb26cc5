# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Many roles without AWS: what is read can be declared, and so many are worked on at a time as are asked for."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest
import yaml
from ansible.module_utils.common.arg_spec import ArgumentSpecValidator
from ansible_collections.stepfunctions.iam.plugins.filter.adopted_roles import adopted_roles
from ansible_collections.stepfunctions.iam.plugins.module_utils._aws.account_roles import (
    AccountRoles,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._aws.ensure_many import (
    ENSURE_MANY_OPTIONS,
    AccountRun,
    RoleRun,
    declared_runs,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._aws.managed_policies import (
    ManagedPolicies,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._aws.reader import read_role
from ansible_collections.stepfunctions.iam.plugins.module_utils._aws.session import AccountSession
from ansible_collections.stepfunctions.iam.plugins.module_utils._errors import ExecutionRoleError
from ansible_collections.stepfunctions.iam.plugins.module_utils._policy.trust import Account
from ansible_collections.stepfunctions.iam.plugins.module_utils._role.declaration import Declaration
from ansible_collections.stepfunctions.iam.plugins.module_utils._role.plan import plan_present
from ansible_collections.stepfunctions.iam.plugins.module_utils._role.role import Role
from any_role import existing_roles
from hypothesis import given
from hypothesis import strategies as st

ACCOUNT = Account("123456789012", "aws")


@st.composite
def roles(draw: st.DrawFn) -> list[Role]:
    """Roles of one account, as somebody may have left them, some of them with a path or a tag of AWS's."""
    found = []
    for number, each in enumerate(draw(st.lists(existing_roles(), max_size=3))):
        path = draw(st.sampled_from(["/", "/teams/orders/", "/aws-service-role/lambda/"]))
        found.append(
            Role(
                name=f"role{number}",
                path=path,
                arn=ACCOUNT.role_arn(path, f"role{number}"),
                role_id=f"AROA{number}",
                trust_policy=each["trust"],
                description=each["description"],
                max_session_duration=each["max_session_duration"],
                permissions_boundary=each["permissions_boundary"],
                tags={**each["tags"], **draw(st.sampled_from([{}, {"aws:stack": "x"}]))},
                managed_policies=tuple(sorted(each["managed_policies"])),
                inline_policies=each["inline_policies"],
            )
        )
    return found


def declarations(declared: Sequence[Mapping[str, Any]]) -> dict[str, Declaration]:
    """By name, after all that a module does with its arguments."""
    validated = ArgumentSpecValidator(ENSURE_MANY_OPTIONS).validate({"roles": list(declared)})
    assert validated.error_messages == []
    session = AccountSession({})
    runs = declared_runs(session, False, validated.validated_parameters)
    return {run.declared.name: run.declared for run in runs}


class Loader(yaml.SafeLoader):
    """As Ansible reads it."""


Loader.add_constructor("!unsafe", lambda loader, node: node.value)


@given(found=roles(), adopt=st.booleans())
def test_roles_declared_as_they_were_read_or_adopted_change_nothing(
    found: list[Role], adopt: bool
) -> None:
    read: Any = [role.as_result() for role in found]
    if adopt:
        read = yaml.load(adopted_roles(read), Loader)["account_setup_roles"]
    declared = declarations(read)
    assert set(declared) == {role.name for role in found if not (adopt and role.is_service_owned)}
    for role in found:
        if role.name in declared:
            arns = {arn: arn for arn in role.managed_policies}
            planned = plan_present(role, declared[role.name], ACCOUNT, arns)
            assert planned.changes == ()
            assert planned.after == role


class Task:
    """One that only does what it is told to when it is planned."""

    derive = policies = error = None
    is_to_be_read_back = False

    def __init__(self, planned: Callable[[], None]) -> None:
        self._planned = planned

    def plan_present(self, declared: Declaration, read: object) -> None:
        self._planned()

    def write(self) -> None:
        pass


class Session:
    def client(self, service: str) -> None:
        pass


def carried_out(
    monkeypatch: pytest.MonkeyPatch, planned: Callable[[], None], number: int, workers: int
) -> list[RoleRun]:
    monkeypatch.setattr(AccountRoles, "reader", lambda *dummy: read_role)
    runs: Any = [
        RoleRun(Task(planned), Declaration(name=f"role{index}"), True)  # type: ignore[arg-type]
        for index in range(number)
    ]
    session: Any = Session()
    AccountRun(session, False, runs, workers).carry_out()
    return list(runs)


def test_as_many_roles_are_worked_on_at_a_time_as_there_are_workers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    met = threading.Barrier(3, timeout=60)
    lock = threading.Lock()
    running: list[int] = [0]
    seen: list[int] = []

    def planned() -> None:
        with lock:
            running[0] += 1
            seen.append(running[0])
        met.wait()
        with lock:
            running[0] -= 1
        met.wait()

    assert not [run for run in carried_out(monkeypatch, planned, 9, 3) if run.error]
    assert max(seen) == 3


def test_a_role_that_cannot_be_planned_ends_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    numbers = iter(range(5))

    def planned() -> None:
        if next(numbers) == 2:
            raise ExecutionRoleError("no")

    runs = carried_out(monkeypatch, planned, 5, 1)
    assert [run.error is not None for run in runs] == [False, False, True, False, False]


def test_who_asks_for_one_policy_does_not_wait_for_the_answer_about_another() -> None:
    both_asked = threading.Barrier(2, timeout=60)
    asked: list[str] = []

    class Iam:
        def get_policy(self, PolicyArn: str) -> dict[str, Any]:
            asked.append(PolicyArn)
            both_asked.wait()
            return {"Policy": {"Arn": PolicyArn}}

    policies = ManagedPolicies(Iam())
    arns = [f"arn:aws:iam::{ACCOUNT.account_id}:policy/{name}" for name in "aabb"]
    threads = [
        threading.Thread(target=policies.check, args=(ACCOUNT, arn, "managed policy"))
        for arn in arns
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(asked) == arns[::2]
