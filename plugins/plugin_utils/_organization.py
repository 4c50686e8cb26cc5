# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Reading the accounts of an organization, with as few calls as it takes."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from dataclasses import replace
from typing import Any

from ansible_collections.stepfunctions.iam.plugins.module_utils._aws.calls import (
    Refused,
    send,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._errors import (
    ExecutionRoleError,
)
from ansible_collections.stepfunctions.iam.plugins.plugin_utils._accounts import (
    Account,
    Selection,
    Unit,
)

# The most that one page holds (AWS Organizations API reference, ListAccounts).
_PAGE = {"MaxResults": 20}


class Organization:
    """The organization of the account that the client is for.

    client: of AWS Organizations, which sends throttled calls again. pool: of threads, for calls that do
    not wait for each other. Raises ExecutionRoleError.
    """

    def __init__(self, client: Any, pool: Executor) -> None:
        self._client = client
        self._pool = pool

    def accounts(self, selection: Selection, with_tags: bool = False) -> list[Account]:
        """The accounts that are wanted, by id. Tags cost one call for each that all else selects.

        Raises InvalidOption if the selection names an organizational unit that does not exist.
        """
        found = None if selection.asks_for_units else self._listed(selection)
        if found is None:
            found = self._walked(selection)
        if with_tags or selection.asks_for_tags:
            tags = self._pool.map(self._tags, found)
            found = [replace(each, tags=own) for each, own in zip(found, tags, strict=True)]
            found = [each for each in found if selection.has_tags(each.tags or {})]
        return sorted(found, key=lambda account: account.id)

    def _listed(self, selection: Selection) -> list[Account] | None:
        """By one list of all accounts, and the names of the units that it shows; None if it shows none."""
        found = []
        for answer in self._each("list_accounts", "Accounts", "the organization", **_PAGE):
            if not answer.get("Paths"):
                return None
            found.append(Account.from_answer(answer))
        found = [each for each in found if selection.has_account(each)]
        ids = sorted({unit_id for each in found for unit_id in each.unit.ids[1:]})
        names = dict(zip(ids, self._pool.map(self._unit_name, ids), strict=True))
        return [
            replace(
                each,
                unit=replace(each.unit, names=tuple(names[part] for part in each.unit.ids[1:])),
            )
            for each in found
        ]

    def _walked(self, selection: Selection) -> list[Account]:
        """By the tree of units, and the accounts of those that are wanted."""
        units: list[Unit] = []
        level = [
            Unit((root["Id"],))
            for root in self._each("list_roots", "Roots", "the organization", **_PAGE)
        ]
        while level:
            units += level
            level = [child for each in self._pool.map(self._children, level) for child in each]
        selection.check_units(units)
        wanted = [unit for unit in units if selection.has_unit(unit)]
        return [
            account
            for each in self._pool.map(self._accounts_in, wanted)
            for account in each
            if selection.has_account(account)
        ]

    def _children(self, unit: Unit) -> list[Unit]:
        found = self._each(
            "list_organizational_units_for_parent",
            "OrganizationalUnits",
            unit.id,
            ParentId=unit.id,
            **_PAGE,
        )
        return [unit.child(each["Id"], each["Name"]) for each in found]

    def _accounts_in(self, unit: Unit) -> list[Account]:
        found = self._each(
            "list_accounts_for_parent", "Accounts", unit.id, ParentId=unit.id, **_PAGE
        )
        return [Account.from_answer(each, unit) for each in found]

    def _unit_name(self, unit_id: str) -> str:
        answer = self._send("describe_organizational_unit", unit_id, OrganizationalUnitId=unit_id)
        return str(answer["OrganizationalUnit"]["Name"])

    def _tags(self, account: Account) -> dict[str, str]:
        found = self._each("list_tags_for_resource", "Tags", account.id, ResourceId=account.id)
        return {tag["Key"]: tag["Value"] for tag in found}

    def _each(
        self, operation: str, key: str, resource: str, **parameters: Any
    ) -> Iterator[dict[str, Any]]:
        """The entries of all pages; one without entries may be followed by others."""
        token: dict[str, str] = {}
        while True:
            answer = self._send(operation, resource, **parameters, **token)
            yield from answer[key]
            if not answer.get("NextToken"):
                return
            token = {"NextToken": answer["NextToken"]}

    def _send(self, operation: str, resource: str, **parameters: Any) -> dict[str, Any]:
        action = f"organizations:{self._client.meta.method_to_api_mapping[operation]}"
        try:
            return send(action, resource, getattr(self._client, operation), **parameters)
        except Refused as error:
            if not error.is_access_denied:
                raise
            # AWS does not say so itself (AWS Organizations API reference, ListAccounts).
            raise ExecutionRoleError(
                f"{str(error).rstrip('.')}. Only the management account and delegated administrators may read an "
                "organization"
            ) from error
