# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Reading many roles of one account with the fewest calls: each by itself, or the whole account."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Callable, Collection, Optional, Sequence

from .._role.role import Role
from .calls import Refused
from .reader import (
    ReadRole,
    TooManyPages,
    list_role_details,
    list_roles,
    read_role,
    role_from_lists,
)

# GetRole, ListAttachedRolePolicies, ListRolePolicies; a GetRolePolicy for each inline policy comes to them.
CALLS_PER_ROLE = 3

# So few calls are made in no time, while a page of the whole account may be megabytes.
_FEW_CALLS = 10


@dataclass
class AccountRoles:
    """The roles of an account, for many to be read. warn: is told, once, what is not allowed."""

    iam: Any
    warn: Callable[[str], None]
    _may_be_listed: bool = True

    def reader(
        self, names: Collection[str], calls: int, listed: Optional[Sequence[Any]] = None
    ) -> ReadRole:
        """How to read roles of these names; where that is the cheaper way they are read at once, here and now.

        GetAccountAuthorizationDetails and ListRoles give up to 1000 roles a page, and each lacks something
        that the other has (IAM API reference, RoleDetail and ListRoles). calls: how many it takes, as far as
        can be told, to read each role by itself; when the account turns out to have more pages, they are read
        so. listed: from list_roles, where it was asked for already.
        """
        if calls <= _FEW_CALLS or not self._may_be_listed:
            return read_role
        pages = calls // 2
        try:
            with ThreadPoolExecutor(2) as threads:
                details = threads.submit(list_role_details, self.iam, pages)
                if listed is None:
                    listed = list_roles(self.iam, at_most=pages)
                return _reader_of_lists(names, listed, details.result())
        except TooManyPages:
            return read_role
        except Refused as refusal:
            if not refusal.is_access_denied:
                raise
            self._may_be_listed = False
            self.warn(
                f"{refusal.message} So each role is read by itself, with about {calls} calls in all"
            )
            return read_role


def _reader_of_lists(
    names: Collection[str], listed: Sequence[Any], details: Sequence[Any]
) -> ReadRole:
    wanted = set(names)
    in_list = {each["RoleName"]: each for each in listed if each["RoleName"] in wanted}
    in_details = {each["RoleName"]: each for each in details if each["RoleName"] in wanted}

    def read(iam: Any, name: str) -> Optional[Role]:
        one, other = in_list.get(name), in_details.get(name)
        if one is None and other is None:
            return None
        if one is None or other is None or one["RoleId"] != other["RoleId"]:
            return read_role(iam, name)  # It was created or deleted between the two answers.
        return role_from_lists(one, other)

    return read
