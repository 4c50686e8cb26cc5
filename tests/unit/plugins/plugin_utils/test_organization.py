# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""An organization is read with no more calls than its size and the question ask for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from ansible_collections.stepfunctions.iam.plugins.module_utils._errors import ExecutionRoleError
from ansible_collections.stepfunctions.iam.plugins.plugin_utils._accounts import Account, Selection
from ansible_collections.stepfunctions.iam.plugins.plugin_utils._organization import Organization
from botocore.exceptions import ClientError

# Five deep, with a name of each level that another level has, too.
NAMES = {
    "ou-ab12-aaaaaaaa": ("r-ab12", "A"),
    "ou-ab12-bbbbbbbb": ("ou-ab12-aaaaaaaa", "B"),
    "ou-ab12-cccccccc": ("ou-ab12-bbbbbbbb", "A"),
    "ou-ab12-dddddddd": ("ou-ab12-cccccccc", "B"),
    "ou-ab12-eeeeeeee": ("ou-ab12-dddddddd", "E"),
    "ou-ab12-ffffffff": ("r-ab12", "B"),
}
SUCCESSIVE = ["r-ab12", *NAMES]


class FakeClient:
    """AWS Organizations with so many accounts, spread over all units, and pages of 20."""

    def __init__(self, accounts: int, with_paths: bool = True) -> None:
        self.calls: Counter[str] = Counter()
        self.meta = self
        self.method_to_api_mapping = {name: name for name in dir(self) if "_" in name}
        self._with_paths = with_paths
        self._accounts = [self._account(number) for number in range(accounts)]

    def _account(self, number: int) -> dict[str, Any]:
        parent = SUCCESSIVE[number % len(SUCCESSIVE)]
        ids = [parent]
        while ids[0] in NAMES:
            ids.insert(0, NAMES[ids[0]][0])
        path = "/".join(["o-abcdefghij", *ids, f"{number:012d}", ""])
        return {
            "Id": f"{number:012d}",
            "Arn": f"arn:aws:organizations::111111111111:account/o-abcdefghij/{number:012d}",
            "Name": f"account{number}",
            "State": "ACTIVE",
            **({"Paths": [path]} if self._with_paths else {}),
            "parent": parent,
        }

    def _page(self, operation: str, key: str, items: list[Any], token: str) -> dict[str, Any]:
        """Each page with entries comes after one without."""
        self.calls[operation] += 1
        if not token.endswith("-"):
            return {key: [], "NextToken": f"{token}-"}
        start = int(token.rstrip("-"))
        more = {"NextToken": str(start + 20)} if start + 20 < len(items) else {}
        return {key: items[start : start + 20], **more}

    def list_accounts(self, *, MaxResults: int, NextToken: str = "0") -> dict[str, Any]:
        assert MaxResults == 20
        return self._page("list_accounts", "Accounts", self._accounts, NextToken)

    def list_roots(self, *, MaxResults: int, NextToken: str = "0") -> dict[str, Any]:
        return self._page("list_roots", "Roots", [{"Id": "r-ab12"}], NextToken)

    def list_organizational_units_for_parent(
        self, *, ParentId: str, MaxResults: int, NextToken: str = "0"
    ) -> dict[str, Any]:
        units = [
            {"Id": unit, "Name": name}
            for unit, (parent, name) in NAMES.items()
            if parent == ParentId
        ]
        return self._page("list_units", "OrganizationalUnits", units, NextToken)

    def list_accounts_for_parent(
        self, *, ParentId: str, MaxResults: int, NextToken: str = "0"
    ) -> dict[str, Any]:
        accounts = [each for each in self._accounts if each["parent"] == ParentId]
        return self._page("list_accounts_for_parent", "Accounts", accounts, NextToken)

    def describe_organizational_unit(self, *, OrganizationalUnitId: str) -> dict[str, Any]:
        self.calls["describe_organizational_unit"] += 1
        return {"OrganizationalUnit": {"Name": NAMES[OrganizationalUnitId][1]}}

    def list_tags_for_resource(self, *, ResourceId: str, NextToken: str = "0") -> dict[str, Any]:
        tags = [{"Key": "Parity", "Value": "even" if int(ResourceId) % 2 == 0 else "odd"}]
        return self._page("list_tags_for_resource", "Tags", tags, NextToken)


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(4) as executor:
        yield executor


def ids(accounts: list[Account]) -> list[int]:
    return [int(account.id) for account in accounts]


def test_a_thousand_accounts_take_a_call_for_each_page_and_each_unit(
    pool: ThreadPoolExecutor,
) -> None:
    client = FakeClient(1000)
    found = Organization(client, pool).accounts(Selection())
    assert ids(found) == list(range(1000))
    assert [account.unit.path for account in found[:7]] == [
        "/",
        "/A",
        "/A/B",
        "/A/B/A",
        "/A/B/A/B",
        "/A/B/A/B/E",
        "/B",
    ]
    # Of the pages, one half is empty.
    assert client.calls == {"list_accounts": 2 * 50, "describe_organizational_unit": 6}


def test_units_without_a_wanted_account_are_not_asked_for(pool: ThreadPoolExecutor) -> None:
    client = FakeClient(7)
    asked = Selection(include_accounts=["account0", "account2"])
    assert ids(Organization(client, pool).accounts(asked)) == [0, 2]
    assert client.calls["describe_organizational_unit"] == 2


def test_without_paths_the_tree_gives_the_same(pool: ThreadPoolExecutor) -> None:
    listed = Organization(FakeClient(100), pool).accounts(Selection())
    client = FakeClient(100, with_paths=False)
    assert Organization(client, pool).accounts(Selection()) == listed
    # The first account shows that there are no paths.
    assert client.calls["list_accounts"] == 2


def test_of_units_that_are_left_out_the_accounts_are_not_listed(pool: ThreadPoolExecutor) -> None:
    client = FakeClient(1000)
    found = Organization(client, pool).accounts(
        Selection(include_ous=["/A/B"], exclude_ous=["ou-ab12-eeeeeeee"])
    )
    assert {account.unit.path for account in found} == {"/A/B", "/A/B/A", "/A/B/A/B"}
    # 143 accounts in each of three units are eight pages; and there are as many empty ones.
    assert client.calls == {
        "list_roots": 2,
        "list_units": 2 * 7,
        "list_accounts_for_parent": 2 * 3 * 8,
    }


def test_tags_are_asked_for_last_and_for_each_account_once(pool: ThreadPoolExecutor) -> None:
    client = FakeClient(100)
    asked = Selection(include_accounts=["account1?"], include_tags={"Parity": ["odd"]})
    found = Organization(client, pool).accounts(asked)
    assert ids(found) == [11, 13, 15, 17, 19]
    assert found[0].tags == {"Parity": "odd"}
    assert client.calls["list_tags_for_resource"] == 2 * 10


def test_tags_are_not_asked_for_unless_wanted(pool: ThreadPoolExecutor) -> None:
    client = FakeClient(3)
    assert Organization(client, pool).accounts(Selection())[0].tags is None
    assert not client.calls["list_tags_for_resource"]
    assert Organization(client, pool).accounts(Selection(), with_tags=True)[0].tags == {
        "Parity": "even"
    }


@pytest.mark.parametrize(
    ("code", "says_who_may"), [("AccessDeniedException", True), ("ServiceException", False)]
)
def test_a_refusal_for_want_of_permission_says_who_may_read(
    pool: ThreadPoolExecutor, code: str, says_who_may: bool
) -> None:
    class Refusing(FakeClient):
        def list_accounts(self, *, MaxResults: int, NextToken: str = "0") -> dict[str, Any]:
            raise ClientError({"Error": {"Code": code, "Message": "No."}}, "ListAccounts")

    with pytest.raises(ExecutionRoleError) as refused:
        Organization(Refusing(1), pool).accounts(Selection())
    assert ("Only the management account" in str(refused.value)) is says_who_may
    assert "organizations:" in str(refused.value)
