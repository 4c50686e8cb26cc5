"""What a test may turn on the server: quotas, page sizes, latency, enforcement of permissions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any


@dataclass(frozen=True)
class Quotas:
    """IAM's quotas, at their defaults (IAM User Guide, "IAM and AWS STS quotas").

    Sizes are characters, white space not counted.
    """

    trust_policy_size: int = 2048
    inline_policies_size_per_role: int = 10240
    managed_policy_size: int = 6144
    attached_policies_per_role: int = 10
    tags_per_role: int = 50
    roles: int = 1000
    policies: int = 1500


# The actions whose pages the server cuts itself.
PAGED_ACTIONS = (
    "get_account_authorization_details",
    "list_accounts",
    "list_accounts_for_parent",
    "list_attached_role_policies",
    "list_instance_profiles_for_role",
    "list_organizational_units_for_parent",
    "list_policies",
    "list_policy_versions",
    "list_role_policies",
    "list_role_tags",
    "list_roles",
    "list_tags_for_resource",
)


@dataclass(frozen=True)
class Settings:
    """The server's settings, replaced as a whole when one of them changes.

    `page_sizes` maps an action in snake_case to the most entities that one page of it holds,
    whatever MaxItems asks for. `empty_pages` puts a page without entries before each page of a
    list of Organizations. `account_members` are those of State, Status and Paths that an account
    of an organization is described with.
    """

    quotas: Quotas = Quotas()
    page_sizes: Mapping[str, int] = field(default_factory=dict)
    empty_pages: bool = False
    account_members: tuple[str, ...] = ("State", "Status", "Paths")
    latency_milliseconds: float = 0
    enforce_iam: bool = False

    def updated(self, changes: Mapping[str, Any]) -> Settings:
        """These settings with some replaced; quotas and page sizes are merged, not replaced.

        Raises ValueError for a name that does not exist.
        """
        values = dict(changes)
        _check_names(values, _names_of(Settings))
        if "quotas" in values:
            _check_names(values["quotas"], _names_of(Quotas))
            values["quotas"] = replace(self.quotas, **values["quotas"])
        if "page_sizes" in values:
            _check_names(values["page_sizes"], PAGED_ACTIONS)
            values["page_sizes"] = {**self.page_sizes, **values["page_sizes"]}
        return replace(self, **values)


def _names_of(settings: type[Settings] | type[Quotas]) -> tuple[str, ...]:
    return tuple(item.name for item in fields(settings))


def _check_names(values: Mapping[str, Any], known: tuple[str, ...]) -> None:
    unknown = sorted(set(values) - set(known))
    if unknown:
        raise ValueError(f"unknown setting {', '.join(unknown)}; known are {', '.join(known)}")
