"""An organization: who may read it, in which pages, and what it says of an account."""

from __future__ import annotations

from typing import Any

import pytest
from local_aws import LocalAws, MemberAccount, Throttle
from policies import refused

MEMBERS = [
    MemberAccount(f"{number:012d}", ou="/A/B" if number < 25 else "/") for number in range(45)
]


@pytest.fixture
def units(aws: LocalAws) -> dict[str, str]:
    """The ids of the organizational units by path."""
    return aws.create_organization(*MEMBERS)


@pytest.fixture
def organizations(aws: LocalAws, units: dict[str, str]) -> Any:
    return aws.client("organizations")


def pages(organizations: Any, operation: str, key: str, **parameters: Any) -> list[int]:
    """How many entries each page holds."""
    return [
        len(page[key]) for page in organizations.get_paginator(operation).paginate(**parameters)
    ]


def test_a_page_holds_twenty_at_most(organizations: Any, units: dict[str, str]) -> None:
    # The management account is one more.
    assert pages(organizations, "list_accounts", "Accounts") == [20, 20, 6]
    parent = {"ParentId": units["/A/B"]}
    assert pages(organizations, "list_accounts_for_parent", "Accounts", **parent) == [20, 5]
    with refused("InvalidInputException"):
        organizations.list_accounts(MaxResults=21)
    with refused("InvalidInputException"):
        organizations.list_accounts(NextToken="20")


def test_a_page_may_be_short_or_empty(aws: LocalAws, organizations: Any) -> None:
    aws.page_size(list_accounts=15)
    assert pages(organizations, "list_accounts", "Accounts") == [15, 15, 15, 1]
    aws.empty_pages()
    assert pages(organizations, "list_accounts", "Accounts") == [0, 15, 0, 15, 0, 15, 0, 1]


def test_an_account_tells_its_state_and_its_path(
    aws: LocalAws, organizations: Any, units: dict[str, str]
) -> None:
    organization = organizations.describe_organization()["Organization"]["Id"]
    management, first, *_ = organizations.list_accounts()["Accounts"]
    assert management["Id"] == aws.account_id
    assert (
        first["Arn"] == f"arn:aws:organizations::{aws.account_id}:account/{organization}/{'0' * 12}"
    )
    assert first["Paths"] == [
        f"{organization}/{units['/']}/{units['/A']}/{units['/A/B']}/000000000000/"
    ]
    assert (first["State"], first["Status"]) == ("ACTIVE", "ACTIVE")
    aws.account_members("Status")
    first = organizations.list_accounts()["Accounts"][1]
    assert first["Status"] == "ACTIVE"
    assert not {"State", "Paths"} & set(first)


def test_states_are_more_than_statuses(aws: LocalAws) -> None:
    aws.create_organization(
        MemberAccount("000000000001", state="CLOSED"),
        MemberAccount("000000000002", state="PENDING_ACTIVATION"),
    )
    _, *members = aws.client("organizations").list_accounts()["Accounts"]
    assert [(each["State"], each["Status"]) for each in members] == [
        ("CLOSED", "SUSPENDED"),
        ("PENDING_ACTIVATION", "ACTIVE"),
    ]


def test_only_management_account_and_delegated_administrators_may_read(
    aws: LocalAws, organizations: Any
) -> None:
    member = aws.client("organizations", "000000000001")
    assert member.describe_organization()["Organization"]["MasterAccountId"] == aws.account_id
    with refused("AccessDeniedException", "You don't have permissions to access this resource."):
        member.list_accounts()
    organizations.register_delegated_administrator(
        AccountId="000000000001", ServicePrincipal="ssm.amazonaws.com"
    )
    assert len(member.list_accounts()["Accounts"]) == 20
    with refused("AccessDeniedException"):
        member.create_organizational_unit(ParentId="r-0000", Name="mine")
    with refused("AWSOrganizationsNotInUseException"):
        aws.client("organizations", "999999999999").list_accounts()


def test_throttles_by_a_name_of_its_own(aws: LocalAws, organizations: Any) -> None:
    aws.faults(Throttle(actions=("organizations:*",)))
    with refused("TooManyRequestsException"):
        organizations.list_roots()


def test_a_reset_forgets_who_is_whose_member(aws: LocalAws, organizations: Any) -> None:
    aws.reset()
    with refused("AWSOrganizationsNotInUseException"):
        aws.client("organizations", "000000000001").list_accounts()


def test_members_that_cannot_be_are_refused(aws: LocalAws) -> None:
    with pytest.raises(ValueError, match="an account has no unit; it has id"):
        aws.control("POST", "organization", [{"id": "000000000001", "unit": "/"}])
