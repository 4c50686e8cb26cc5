# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""When AWS throttles, conflicts, fails, hangs up or lags: converged, or an error from which the next run goes on."""

from __future__ import annotations

import time
from typing import Any

import pytest
from local_aws import (
    AccessDenied,
    ConcurrentModification,
    DropConnection,
    ErrorResponse,
    EventualConsistency,
    LocalAws,
    ServiceFailure,
    Throttle,
)
from module_run import ModuleFailed, ModuleRunner, calls, written

LAMBDA_ROLE = "arn:aws:iam::aws:policy/service-role/AWSLambdaRole"
LOGS = "arn:aws:iam::aws:policy/CloudWatchLogsFullAccess"
DENY_ALL = "arn:aws:iam::aws:policy/AWSDenyAll"


def policy(action: str) -> dict[str, Any]:
    return {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Action": action, "Resource": "*"}],
    }


BEFORE: dict[str, Any] = {
    "name": "orders",
    "trust": {"principal": "regional", "confused_deputy_protection": False},
    "description": "Before",
    "tags": {"Team": "orders", "Stage": "test"},
    "managed_policies": [LAMBDA_ROLE],
    "inline_policies": {"A": policy("lambda:InvokeFunction"), "B": policy("sns:Publish")},
}
AFTER: dict[str, Any] = {
    "name": "orders",
    "description": "After",
    "max_session_duration": 7200,
    "permissions_boundary": DENY_ALL,
    "tags": {"Team": "payments"},
    "purge_tags": True,
    "managed_policies": [LOGS],
    "purge_managed_policies": True,
    "inline_policies": {"A": policy("sqs:SendMessage")},
    "purge_inline_policies": True,
}
ABSENT: dict[str, Any] = {"name": "orders", "state": "absent"}

# The writes of each of the three tasks, in their order.
CREATE = ["CreateRole", "AttachRolePolicy", "PutRolePolicy"]
UPDATE = [
    "UpdateAssumeRolePolicy",
    "PutRolePermissionsBoundary",
    "UpdateRole",
    "TagRole",
    "UntagRole",
    "AttachRolePolicy",
    "DetachRolePolicy",
    "PutRolePolicy",
    "DeleteRolePolicy",
]
DELETE = ["DetachRolePolicy", "DeleteRolePolicy", "DeleteRole"]
EVERY_WRITE = [
    *((None, AFTER, action) for action in CREATE),
    *((BEFORE, AFTER, action) for action in UPDATE),
    *((BEFORE, ABSENT, action) for action in DELETE),
]
each_write = pytest.mark.parametrize(
    ("before", "declared", "action"),
    EVERY_WRITE,
    ids=[f"{action}-{number}" for number, (_, _, action) in enumerate(EVERY_WRITE)],
)


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses between attempts, noted instead of slept."""
    pauses: list[float] = []
    monkeypatch.setattr(time, "sleep", pauses.append)
    return pauses


def arrange(execution_role: ModuleRunner, aws: LocalAws, before: dict[str, Any] | None) -> None:
    if before:
        execution_role(**before)
    aws.clear_calls()


def assert_converged(execution_role: ModuleRunner, aws: LocalAws, declared: dict[str, Any]) -> None:
    """The role is as declared, and everything that was on it and is not declared is gone."""
    aws.clear_faults()
    aws.clear_calls()
    result = execution_role(**declared)
    assert result["changes"] == []
    assert not written(aws)
    if "state" in declared:
        assert result["execution_role"] is None
    else:
        assert result["execution_role"]["tags"] == declared["tags"]
        assert set(result["execution_role"]["inline_policies"]) == set(declared["inline_policies"])
        assert result["execution_role"]["managed_policies"] == declared["managed_policies"]


@pytest.mark.parametrize(
    "fault", [ConcurrentModification, ServiceFailure, Throttle], ids=lambda each: each.__name__
)
@each_write
def test_each_write_refused_for_a_while(
    execution_role: ModuleRunner, aws: LocalAws, before: Any, declared: Any, action: str, fault: Any
) -> None:
    arrange(execution_role, aws, before)
    aws.faults(fault(actions=(f"iam:{action}",), first=2))
    result = execution_role(**declared)
    made = [change["action"] for change in result["changes"]]
    assert f"iam:{action}" in made
    assert_converged(execution_role, aws, declared)


@pytest.mark.parametrize("when", ["before", "after"])
@each_write
def test_connection_dropped_on_each_write(
    execution_role: ModuleRunner, aws: LocalAws, before: Any, declared: Any, action: str, when: Any
) -> None:
    arrange(execution_role, aws, before)
    aws.faults(DropConnection(when=when, actions=(f"iam:{action}",), first=1))
    result = execution_role(**declared)
    made = [change["action"] for change in result["changes"]]
    assert f"iam:{action}" in made
    assert_converged(execution_role, aws, declared)


@each_write
def test_each_write_dropped_for_good_ends_in_an_error_from_which_the_next_run_goes_on(
    execution_role: ModuleRunner, aws: LocalAws, before: Any, declared: Any, action: str
) -> None:
    arrange(execution_role, aws, before)
    aws.faults(DropConnection(when="after", actions=(f"iam:{action}",)))
    failure = execution_role.fails(**declared)
    assert f"iam:{action}" in failure.msg
    assert failure.result["not_done"][0]["action"] == f"iam:{action}"
    aws.clear_faults()
    execution_role(**declared)
    assert_converged(execution_role, aws, declared)


@each_write
def test_each_write_refused_for_good_names_what_was_done_and_what_was_not(
    execution_role: ModuleRunner, aws: LocalAws, before: Any, declared: Any, action: str
) -> None:
    arrange(execution_role, aws, before)
    planned = execution_role(**declared, check_mode=True)["changes"]
    aws.faults(AccessDenied(actions=(f"iam:{action}",)))
    failure = execution_role.fails(**declared)
    assert failure.result["changes"] + failure.result["not_done"] == planned
    assert failure.result["changed"] == bool(failure.result["changes"])
    assert failure.result["not_done"][0]["action"] == f"iam:{action}"
    assert [each["action"] for each in failure.result["changes"]] == [
        call.name for call in aws.calls() if call.applied and call.name in written(aws)
    ]
    aws.clear_faults()
    resumed = execution_role(**declared)
    assert resumed["changes"] == failure.result["not_done"]
    assert_converged(execution_role, aws, declared)


@pytest.mark.parametrize("seed", range(8))
def test_thirty_percent_of_calls_throttled(
    execution_role: ModuleRunner, aws: LocalAws, seed: int
) -> None:
    aws.faults(Throttle(share=0.3, seed=seed))
    execution_role(**BEFORE)
    execution_role(**AFTER)
    throttled = [call for call in aws.calls() if call.error_code == "Throttling"]
    assert throttled, "the fault struck"
    assert_converged(execution_role, aws, AFTER)
    aws.faults(Throttle(share=0.3, seed=seed))
    execution_role(**ABSENT)
    assert_converged(execution_role, aws, ABSENT)


def test_throttling_without_end_is_an_error_within_the_stated_bound(
    execution_role: ModuleRunner, aws: LocalAws, no_pauses: list[float]
) -> None:
    aws.faults(Throttle(actions=("iam:GetRole",)))
    failure = execution_role.fails(name="orders")
    assert "Throttling" in failure.msg
    assert calls(aws) == ["iam:GetRole"] * 8
    assert sum(no_pauses) <= 71


def test_conflicts_without_end_are_an_error_within_the_stated_bound(
    execution_role: ModuleRunner, aws: LocalAws, no_pauses: list[float]
) -> None:
    aws.faults(ConcurrentModification(actions=("iam:CreateRole",)))
    failure = execution_role.fails(name="orders")
    assert "ConcurrentModification" in failure.msg
    assert written(aws) == ["iam:CreateRole"] * 6
    assert sum(no_pauses) <= 31


@pytest.mark.parametrize(
    "action", ["GetRole", "ListAttachedRolePolicies", "ListRolePolicies", "GetRolePolicy"]
)
@pytest.mark.parametrize(
    "fault",
    [AccessDenied, ServiceFailure, Throttle, DropConnection],
    ids=lambda each: each.__name__,
)
def test_a_read_that_fails_never_leads_to_a_write(
    execution_role: ModuleRunner, aws: LocalAws, action: str, fault: Any
) -> None:
    arrange(execution_role, aws, BEFORE)
    aws.faults(fault(actions=(f"iam:{action}",)))
    for declared in (AFTER, ABSENT):
        failure = execution_role.fails(**declared)
        assert f"iam:{action}" in failure.msg
        assert "orders" in failure.msg
    assert not written(aws)


def test_a_role_that_somebody_else_makes_meanwhile_is_not_overwritten(
    execution_role: ModuleRunner, aws: LocalAws, iam: Any
) -> None:
    """CreateRole meets a role that GetRole did not show: it is read, and only what differs is written."""
    iam.create_role(
        RoleName="orders",
        AssumeRolePolicyDocument='{"Version":"2012-10-17","Statement":[{"Effect":"Allow",'
        '"Principal":{"Service":"events.amazonaws.com"},"Action":"sts:AssumeRole"}]}',
    )
    aws.faults(
        ErrorResponse(
            code="NoSuchEntity", message="not there", status=404, actions=("iam:GetRole",), first=1
        )
    )
    result = execution_role(name="orders", wait=False)
    assert [change["action"] for change in result["changes"]] == ["iam:UpdateAssumeRolePolicy"]
    assert result["unmanaged"]["trust_principals"] == ["events.amazonaws.com"]


def test_a_role_of_the_same_name_in_another_case_is_an_error_that_says_so(
    execution_role: ModuleRunner, aws: LocalAws
) -> None:
    execution_role(name="Orders")
    aws.clear_calls()
    failure = execution_role.fails(name="orders")
    assert "whatever their case" in failure.msg
    assert failure.result["changes"] == []
    assert [each["action"] for each in failure.result["not_done"]] == ["iam:CreateRole"]


def test_a_policy_that_somebody_attaches_while_the_task_waits_is_reported(
    execution_role: ModuleRunner, aws: LocalAws, iam: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is no reason to wait on: what was declared is there."""
    aws.faults(EventualConsistency(reads=1))
    monkeypatch.setattr(
        time, "sleep", lambda _: iam.attach_role_policy(RoleName="orders", PolicyArn=LAMBDA_ROLE)
    )
    result = execution_role(name="orders")
    assert result["unmanaged"]["managed_policies"] == [LAMBDA_ROLE]


def test_a_policy_that_somebody_attaches_during_deletion_is_detached(
    execution_role: ModuleRunner, aws: LocalAws
) -> None:
    arrange(execution_role, aws, BEFORE)
    aws.faults(
        ErrorResponse(
            code="DeleteConflict",
            message="Cannot delete entity, must detach all policies first.",
            status=409,
            actions=("iam:DeleteRole",),
            first=1,
        )
    )
    execution_role(**ABSENT)
    assert_converged(execution_role, aws, ABSENT)


def test_a_role_that_somebody_deletes_meanwhile_is_made_again(
    execution_role: ModuleRunner, aws: LocalAws, iam: Any
) -> None:
    execution_role(name="orders")
    aws.faults(
        ErrorResponse(
            code="NoSuchEntity",
            message="gone",
            status=404,
            actions=("iam:AttachRolePolicy",),
            first=1,
        )
    )
    result = execution_role(name="orders", managed_policies=[LAMBDA_ROLE])
    assert result["execution_role"]["managed_policies"] == [LAMBDA_ROLE]


def test_a_role_under_constant_change_is_an_error(
    execution_role: ModuleRunner, aws: LocalAws
) -> None:
    execution_role(name="orders")
    aws.faults(
        ErrorResponse(
            code="NoSuchEntity", message="gone", status=404, actions=("iam:AttachRolePolicy",)
        )
    )
    failure = execution_role.fails(name="orders", managed_policies=[LAMBDA_ROLE])
    assert "changed by others 3 times" in failure.msg


def test_waiting_ends_when_iam_shows_the_change(
    execution_role: ModuleRunner, aws: LocalAws
) -> None:
    aws.faults(EventualConsistency(reads=3))
    result = execution_role(**BEFORE)
    assert calls(aws).count("iam:GetRole") == 1 + 3 + 1
    assert result["execution_role"]["role_id"].startswith("AROA")
    aws.clear_faults()
    assert not execution_role(**BEFORE)["changed"]


def test_a_change_that_does_not_show_in_time_is_an_error_that_says_what_was_done(
    execution_role: ModuleRunner, aws: LocalAws
) -> None:
    aws.faults(EventualConsistency(reads=1000))
    failure = execution_role.fails(**BEFORE, wait_timeout=0)
    assert "wait_timeout" in failure.msg
    assert failure.result["changes"][0]["action"] == "iam:CreateRole"
    assert failure.result["changed"]


def test_without_waiting_nothing_is_read_back(execution_role: ModuleRunner, aws: LocalAws) -> None:
    aws.faults(EventualConsistency(reads=1000))
    result = execution_role(**BEFORE, wait=False)
    assert result["execution_role"]["role_id"].startswith("AROA")
    assert calls(aws)[-1] == "iam:PutRolePolicy"


def test_a_new_role_that_is_not_known_everywhere_yet_gets_its_policies(
    execution_role: ModuleRunner, aws: LocalAws
) -> None:
    aws.faults(EventualConsistency(writes=3))
    result = execution_role(**BEFORE)
    assert result["execution_role"]["managed_policies"] == [LAMBDA_ROLE]


def test_a_principal_that_is_not_known_everywhere_yet_is_waited_for(
    execution_role: ModuleRunner, aws: LocalAws
) -> None:
    aws.faults(EventualConsistency(checks=2))
    execution_role(name="caller", wait=False)
    statement = {
        "Effect": "Allow",
        "Principal": {"AWS": "arn:aws:iam::123456789012:role/caller"},
        "Action": "sts:AssumeRole",
    }
    result = execution_role(name="orders", trust={"statements": [statement]}, wait=False)
    assert result["changes"][0]["action"] == "iam:CreateRole"
    assert written(aws).count("iam:CreateRole") == 1 + 3


def test_a_principal_that_does_not_exist_is_an_error_that_names_it(
    execution_role: ModuleRunner, aws: LocalAws
) -> None:
    statement = {
        "Effect": "Allow",
        "Principal": {"AWS": "arn:aws:iam::123456789012:role/nobody"},
        "Action": "sts:AssumeRole",
    }
    failure = execution_role.fails(name="orders", trust={"statements": [statement]})
    assert "role/nobody" in failure.msg
    assert isinstance(failure, ModuleFailed)
    assert failure.result["changes"] == []
