# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""The accounts of an organization: which of them are hosts, with which variables, in which groups."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from difflib import get_close_matches
from fnmatch import fnmatchcase
from typing import Any

from ansible_collections.stepfunctions.iam.plugins.module_utils._errors import InvalidOption
from ansible_collections.stepfunctions.iam.plugins.module_utils._role import constraints

ALL_ACCOUNTS = "aws_accounts"

# Ids of organizational units and of roots (AWS Organizations API reference, OrganizationalUnit, Root).
_UNIT_ID = re.compile(r"ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}|r-[0-9a-z]{4,32}")
_DIGITS = re.compile(r"[0-9]+")


@dataclass(frozen=True)
class Unit:
    """An organizational unit, or the root. ids: from the root's on; names: likewise, the root has none."""

    ids: tuple[str, ...]
    names: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        return self.ids[-1]

    @property
    def path(self) -> str:
        """The names from the root on, such as /Workloads/Prod. A slash within a name is written \\/."""
        return "/" + "/".join(name.replace("\\", "\\\\").replace("/", "\\/") for name in self.names)

    @property
    def lineage(self) -> tuple[Unit, ...]:
        """The root, what is between, and the unit itself."""
        return tuple(
            Unit(self.ids[: depth + 1], self.names[:depth]) for depth in range(len(self.ids))
        )

    def child(self, unit_id: str, name: str) -> Unit:
        return Unit((*self.ids, unit_id), (*self.names, name))


@dataclass(frozen=True)
class Account:
    """An account as AWS Organizations describes it. tags: None if they were not asked for."""

    id: str
    arn: str
    name: str
    email: str
    state: str
    unit: Unit
    tags: Mapping[str, str] | None = None

    @classmethod
    def from_answer(cls, answer: Mapping[str, Any], unit: Unit | None = None) -> Account:
        """From an Account of the API. unit: where it is; None to read its ids off the Paths.

        Status is what State was called until 2026, and knows fewer states (AWS Organizations API
        reference, Account). A path is such as o-ORGANIZATION/r-ROOT/ou-UNIT/ACCOUNT/.
        """
        if unit is None:
            dummy, *ids = answer["Paths"][0].strip("/").split("/")
            unit = Unit(tuple(each for each in ids if _UNIT_ID.fullmatch(each)))
        return cls(
            id=answer["Id"],
            arn=answer["Arn"],
            name=answer.get("Name", ""),
            email=answer.get("Email", ""),
            state=answer.get("State") or answer.get("Status", ""),
            unit=unit,
        )

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Account:
        unit = Unit(*(tuple(values["unit"][each.name]) for each in fields(Unit)))
        return cls(**{**values, "unit": unit})

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @property
    def partition(self) -> str:
        return self.arn.split(":")[1]

    @property
    def is_management_account(self) -> bool:
        """An account's ARN is in the management account (AWS Organizations API reference, Account)."""
        return self.arn.split(":")[4] == self.id

    def variables(self, role: str, partition: str | None) -> dict[str, Any]:
        """What a host knows of the account. role: the one to assume in it, its path before its name."""
        where = partition or self.partition
        known = {
            "assume_role_arn": f"arn:{where}:iam::{self.id}:role/{role}",
            "account_id": self.id,
            "account_name": self.name,
            "account_email": self.email,
            "account_state": self.state,
            "ou_id": self.unit.id,
            "ou_path": self.unit.path,
        }
        return known if self.tags is None else {**known, "account_tags": dict(self.tags)}


@dataclass(frozen=True)
class Selection:
    """Which accounts are wanted, by the options of the same names."""

    states: Sequence[str] = ("ACTIVE",)
    include_ous: Sequence[str] = ()
    exclude_ous: Sequence[str] = ()
    include_accounts: Sequence[str] = ()
    exclude_accounts: Sequence[str] = ()
    include_tags: Mapping[str, Sequence[str]] = field(default_factory=dict)
    exclude_tags: Mapping[str, Sequence[str]] = field(default_factory=dict)
    include_management_account: bool = False

    @classmethod
    def from_options(cls, option: Callable[[str], Any]) -> Selection:
        """option: gives an option's value by its name. Raises InvalidOption."""
        values: dict[str, Any] = {each.name: option(each.name) for each in fields(cls)}
        for name in ("include_ous", "exclude_ous"):
            values[name] = [_unit_reference(each, name) for each in values[name]]
        for name in ("include_accounts", "exclude_accounts"):
            values[name] = [_account_pattern(each, name) for each in values[name]]
        for name in ("include_tags", "exclude_tags"):
            values[name] = {
                key: _value_patterns(key, value, name) for key, value in values[name].items()
            }
        return cls(**values)

    @property
    def asks_for_units(self) -> bool:
        return bool(self.include_ous or self.exclude_ous)

    @property
    def asks_for_tags(self) -> bool:
        return bool(self.include_tags or self.exclude_tags)

    def check_units(self, units: Iterable[Unit]) -> None:
        """units: all that there are. Raises InvalidOption if one of those asked for is not among them."""
        known = [name for unit in units for name in (unit.path, unit.id)]
        for option in ("include_ous", "exclude_ous"):
            for missing in sorted(set(getattr(self, option)) - set(known)):
                near = get_close_matches(missing, known)
                advice = f"; near it are {', '.join(near)}" if near else ""
                raise InvalidOption(
                    f"{option} {missing!r}: the organization has no such organizational unit{advice}"
                )

    def has_unit(self, unit: Unit) -> bool:
        """Whether accounts right in this unit are wanted."""
        lineage = {name for each in unit.lineage for name in (each.id, each.path)}
        return (
            not self.include_ous or not lineage.isdisjoint(self.include_ous)
        ) and lineage.isdisjoint(self.exclude_ous)

    def has_account(self, account: Account) -> bool:
        """Whether the account is wanted, wherever it is and whatever its tags are."""

        def matches(patterns: Sequence[str]) -> bool:
            # An account may be named like the id of another one.
            return any(
                pattern == account.id
                if _DIGITS.fullmatch(pattern)
                else fnmatchcase(account.name, pattern)
                for pattern in patterns
            )

        return (
            account.state in self.states
            and (self.include_management_account or not account.is_management_account)
            and (not self.include_accounts or matches(self.include_accounts))
            and not matches(self.exclude_accounts)
        )

    def has_tags(self, tags: Mapping[str, str]) -> bool:
        """Whether an account with these tags is wanted: all of include_tags, none of exclude_tags."""

        def has(key: str, patterns: Sequence[str]) -> bool:
            return key in tags and any(fnmatchcase(tags[key], pattern) for pattern in patterns)

        return all(has(*each) for each in self.include_tags.items()) and not any(
            has(*each) for each in self.exclude_tags.items()
        )


def _unit_reference(value: str, option: str) -> str:
    if value.startswith("/"):
        return value.rstrip("/") or "/"
    if _UNIT_ID.fullmatch(value):
        return value
    raise InvalidOption(
        f"{option} {value!r}: give the path of names from the root on, such as /Workloads/Prod, or an id such "
        "as ou-ab12-cdefghij"
    )


def _account_pattern(value: str, option: str) -> str:
    return constraints.account_id(value, option) if _DIGITS.fullmatch(value) else value


def _value_patterns(key: str, value: Any, option: str) -> list[str]:
    patterns = value if isinstance(value, list) else [value]
    if not isinstance(key, str) or not all(isinstance(each, str) for each in patterns):
        raise InvalidOption(
            f"{option}: {key!r}: {value!r}: a text or a list of texts is expected; quote numbers, dates and booleans"
        )
    return patterns


def role_name(value: str) -> str:
    """The option role_name: a name, with a path before it if it has one. Raises InvalidOption."""
    path, slash, name = value.strip("/").rpartition("/")
    constraints.role_name(name, "role_name")
    constraints.path(f"/{path}{slash}")
    return f"{path}{slash}{name}"


def unit_group(unit: Unit, naming: str) -> str:
    """The group of a unit. naming: path, or id."""
    name = unit.id if naming == "id" else "_".join(("ou", *unit.names)).lower()
    return re.sub(r"\W", "_", name)


def parents_of_groups(accounts: Iterable[Account], naming: str) -> dict[str, str]:
    """The groups of the accounts' units and of all units above them, parents first, each with its parent.

    Raises InvalidOption if two units would share a group.
    """
    parents: dict[str, str] = {}
    units: dict[str, Unit] = {}
    for unit in sorted({unit for each in accounts for unit in each.unit.lineage}, key=_by_depth):
        if not unit.names:
            continue
        group = unit_group(unit, naming)
        if group in units:
            raise InvalidOption(
                f"the organizational units {units[group].path} ({units[group].id}) and {unit.path} ({unit.id}) "
                f"would share the group {group}. Exclude one of them, or set ou_groups to id or none"
            )
        units[group] = unit
        above = unit.lineage[-2]
        parents[group] = unit_group(above, naming) if above.names else ALL_ACCOUNTS
    return parents


def _by_depth(unit: Unit) -> tuple[int, tuple[str, ...]]:
    return len(unit.ids), unit.ids
