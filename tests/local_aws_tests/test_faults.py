"""Faults: which calls they strike, what the client sees, and whether the call took effect."""

from __future__ import annotations

import time
from typing import Any

import pytest
from botocore.exceptions import ConnectionClosedError
from local_aws import (
    AccessDenied,
    ConcurrentModification,
    DropConnection,
    ErrorResponse,
    Fault,
    LocalAws,
    ServiceFailure,
    Throttle,
)
from policies import permissions, refused, trust


@pytest.fixture
def role(aws: LocalAws, iam: Any) -> str:
    iam.create_role(RoleName="role", AssumeRolePolicyDocument=trust())
    aws.clear_calls()
    return "role"


def outcomes(aws: LocalAws, iam: Any, count: int) -> list[bool]:
    """Whether each of `count` ListRoles calls was answered."""
    answered = []
    for _ in range(count):
        try:
            iam.list_roles()
            answered.append(True)
        except iam.exceptions.ClientError:
            answered.append(False)
    return answered


def test_throttles_the_first_calls(aws: LocalAws, iam: Any) -> None:
    aws.faults(Throttle(first=2))
    for _ in range(2):
        with refused("Throttling", "Rate exceeded", status=400):
            iam.list_roles()
    iam.list_roles()
    assert [call.error_code for call in aws.calls()] == ["Throttling", "Throttling", None]
    assert [call.applied for call in aws.calls()] == [False, False, True]


def test_names_throttling_of_json_services_as_they_do(aws: LocalAws) -> None:
    aws.faults(Throttle())
    with refused("ThrottlingException", "Rate exceeded"):
        aws.client("stepfunctions").list_state_machines()


def test_a_share_of_calls_is_the_same_for_the_same_seed(aws: LocalAws, iam: Any) -> None:
    aws.faults(Throttle(share=0.3, seed=7))
    first = outcomes(aws, iam, 40)
    aws.clear_faults()
    aws.faults(Throttle(share=0.3, seed=7))
    assert outcomes(aws, iam, 40) == first
    aws.clear_faults()
    aws.faults(Throttle(share=0.3, seed=8))
    assert outcomes(aws, iam, 40) != first
    assert 4 <= first.count(False) <= 20


def test_strikes_every_nth_or_only_the_nth_call(aws: LocalAws, iam: Any) -> None:
    aws.faults(ServiceFailure(every=3))
    assert outcomes(aws, iam, 6) == [True, True, False, True, True, False]
    aws.clear_faults()
    aws.faults(ServiceFailure(nth=2))
    assert outcomes(aws, iam, 4) == [True, False, True, True]


@pytest.mark.parametrize(
    ("fault", "code", "status"),
    [
        (ConcurrentModification(), "ConcurrentModification", 409),
        (ServiceFailure(), "ServiceFailure", 500),
        (ErrorResponse(code="InvalidInput", message="No.", status=400), "InvalidInput", 400),
    ],
)
def test_refuses_without_applying(
    aws: LocalAws, iam: Any, role: str, fault: Fault, code: str, status: int
) -> None:
    aws.faults(fault)
    with refused(code, status=status):
        iam.tag_role(RoleName=role, Tags=[{"Key": "a", "Value": "b"}])
    aws.clear_faults()
    assert "Tags" not in iam.get_role(RoleName=role)["Role"]


def test_concurrent_modification_strikes_writes_only(aws: LocalAws, iam: Any, role: str) -> None:
    aws.faults(ConcurrentModification())
    iam.get_role(RoleName=role)
    with refused("ConcurrentModification"):
        iam.update_role(RoleName=role, Description="new")


def test_access_denied_is_worded_as_by_aws(aws: LocalAws, iam: Any, role: str) -> None:
    aws.faults(AccessDenied(actions=("iam:GetRole",)))
    words = (
        "User: arn:aws:iam::123456789012:user/testing is not authorized to perform: iam:GetRole "
        "on resource: role role because no identity-based policy allows the iam:GetRole action"
    )
    with refused("AccessDenied", words, status=403):
        iam.get_role(RoleName=role)
    iam.list_role_policies(RoleName=role)


def test_access_denied_names_the_session_that_called(aws: LocalAws) -> None:
    aws.faults(AccessDenied())
    caller = "arn:aws:sts::111122223333:assumed-role/OrganizationAccountAccessRole/local-aws"
    with refused("AccessDenied", f"User: {caller} is not authorized"):
        aws.client("iam", "111122223333").list_roles()
    with refused("AccessDeniedException", f"User: {caller} is not authorized", status=400):
        aws.client("stepfunctions", "111122223333").list_state_machines()


@pytest.mark.parametrize("when", ["before", "after"])
def test_drops_the_connection(aws: LocalAws, iam: Any, role: str, when: Any) -> None:
    aws.faults(DropConnection(access="write", when=when))
    with pytest.raises(ConnectionClosedError):
        iam.put_role_policy(RoleName=role, PolicyName="p", PolicyDocument=permissions())
    assert iam.list_role_policies(RoleName=role)["PolicyNames"] == (
        ["p"] if when == "after" else []
    )
    dropped = aws.calls()[0]
    assert (dropped.name, dropped.status, dropped.applied) == (
        "iam:PutRolePolicy",
        0,
        when == "after",
    )


def test_matches_account_and_parameters(aws: LocalAws, iam: Any) -> None:
    for name in ("one", "two"):
        iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust())
    other = aws.client("iam", "111122223333")
    aws.faults(
        AccessDenied(parameters={"RoleName": "two"}),
        Throttle(account_id="111122223333"),
    )
    iam.get_role(RoleName="one")
    with refused("AccessDenied"):
        iam.get_role(RoleName="two")
    with refused("Throttling"):
        other.list_roles()


def test_the_first_of_several_faults_decides_and_all_count(aws: LocalAws, iam: Any) -> None:
    aws.faults(Throttle(first=1), ServiceFailure(first=2))
    with refused("Throttling"):
        iam.list_roles()
    with refused("ServiceFailure"):
        iam.list_roles()
    iam.list_roles()


def test_unobserved_calls_meet_no_fault(aws: LocalAws, iam: Any) -> None:
    aws.faults(Throttle())
    aws.client("iam", unobserved=True).list_roles()
    with refused("Throttling"):
        iam.list_roles()


@pytest.mark.parametrize("data", [{"kind": "flood"}, {"kind": "throttle", "often": 1}])
def test_an_unknown_fault_is_refused(aws: LocalAws, data: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"flood|often"):
        aws.control("POST", "faults", data)


def test_armed_faults_can_be_listed(aws: LocalAws) -> None:
    aws.faults(Throttle(first=2))
    (fault,) = aws.control("GET", "faults")
    assert (fault["kind"], fault["first"]) == ("throttle", 2)
    aws.clear_faults()
    assert aws.control("GET", "faults") == []


def test_latency_is_added_to_each_call(aws: LocalAws, iam: Any) -> None:
    aws.latency(30)
    started = time.monotonic()
    iam.list_roles()
    assert time.monotonic() - started >= 0.03
