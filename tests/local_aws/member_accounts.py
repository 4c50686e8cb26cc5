"""What a test says of an organization: its accounts, and where they are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any


@dataclass(frozen=True)
class MemberAccount:
    """An account of an organization.

    `ou`: names from the root on, such as /Workloads/Prod; organizational units that do not exist
    are made.
    """

    id: str
    name: str = "account"
    ou: str = "/"
    state: str = "ACTIVE"
    tags: Mapping[str, str] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """The account as a JSON object."""
        return asdict(self)


def member_from_json(data: Mapping[str, Any]) -> MemberAccount:
    """Read an account from its JSON form. Raises ValueError if fields are unknown."""
    known = [item.name for item in fields(MemberAccount)]
    if unknown := sorted(set(data) - set(known)):
        raise ValueError(f"an account has no {', '.join(unknown)}; it has {', '.join(known)}")
    return MemberAccount(**data)
