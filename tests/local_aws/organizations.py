"""AWS Organizations, as strict as AWS about who may ask, and with answers in pages.

Sources: AWS Organizations API reference (Account, ListAccounts), AWS Organizations user guide,
"Delegated administrator for AWS Organizations".
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any
from unittest import mock

from moto.core.utils import camelcase_to_underscores
from moto.iam.exceptions import ValidationError
from moto.organizations import models
from moto.organizations.exceptions import (
    AWSOrganizationsNotInUseException,
    InvalidInputException,
    OrganizationsClientError,
)
from moto.organizations.models import FakeAccount, OrganizationsBackend, organizations_backends
from moto.organizations.responses import OrganizationsResponse

from .identities import DEFAULT_ACCOUNT_ID
from .member_accounts import MemberAccount, member_from_json
from .pagination import marker_at, start_of
from .state import STATE, is_unobserved

_LARGEST_PAGE = 20
_PARTITION = "aws"

# Status knows three of the five states.
_STATUSES = {"PENDING_ACTIVATION": "ACTIVE", "CLOSED": "SUSPENDED"}


def create_organization(accounts: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """Make the default account the management account of these. Returns the id of each OU by path.

    Raises ValueError for a member of an account that does not exist.
    """
    members = [member_from_json(each) for each in accounts]
    backend = organizations_backends[DEFAULT_ACCOUNT_ID][_PARTITION]
    with STATE.lock:
        backend.create_organization(region="us-east-1")
        units = {"/": backend.list_roots()["Roots"][0]["Id"]}
        for each in members:
            _add(backend, units, each)
    return units


def forget_organizations() -> None:
    """moto keeps who is whose member when it resets."""
    organizations_backends.master_accounts.clear()


def _add(backend: OrganizationsBackend, units: dict[str, str], member: MemberAccount) -> None:
    parent = "/"
    for name in filter(None, member.ou.split("/")):
        path = f"{parent.rstrip('/')}/{name}"
        if path not in units:
            made = backend.create_organizational_unit(ParentId=units[parent], Name=name)
            units[path] = made["OrganizationalUnit"]["Id"]
        parent = path
    with mock.patch.object(models.utils, "make_random_account_id", return_value=member.id):
        backend.create_account(
            AccountName=member.name,
            Email=f"{member.id}@example.com",
            Tags=[{"Key": key, "Value": value} for key, value in member.tags.items()],
        )
    account = backend.accounts[-1]
    account.parent_id = units[parent]
    account.state = member.state
    account.status = _STATUSES.get(member.state, member.state)


class LocalOrganizationsResponse(OrganizationsResponse):
    """One request to Organizations."""

    @property
    def organizations_backend(self) -> OrganizationsBackend:
        """The organization of the caller, where the caller may ask for this."""
        own = organizations_backends[self.current_account][self.partition]
        action = self._get_action()
        if own.org is not None or action == "CreateOrganization":
            return own
        management, partition = organizations_backends.master_accounts.get(
            self.current_account, ("", "")
        )
        if not management:
            raise AWSOrganizationsNotInUseException
        backend = organizations_backends[management][partition]
        administrators = {each.account.id for each in backend.admins}
        if (
            is_unobserved()
            or action == "DescribeOrganization"
            or (self.current_account in administrators and action.startswith(("Describe", "List")))
        ):
            return backend
        raise OrganizationsClientError(
            "AccessDeniedException", "You don't have permissions to access this resource."
        )

    def call_action(self) -> Any:
        """Answer it, one at a time: moto's stores are not made for threads."""
        with STATE.lock:
            return super().call_action()

    def list_accounts(self) -> str:
        """A page of all accounts."""
        return self._accounts(self.organizations_backend.accounts)

    def list_accounts_for_parent(self) -> str:
        """A page of the accounts right under a root or an organizational unit."""
        backend = self.organizations_backend
        parent_id = backend.validate_parent_id(self._get_param("ParentId"))
        return self._accounts([each for each in backend.accounts if each.parent_id == parent_id])

    def list_organizational_units_for_parent(self) -> str:
        """A page of the organizational units right under a root or one of them."""
        backend = self.organizations_backend
        parent_id = backend.validate_parent_id(self._get_param("ParentId"))
        units = [unit for unit in backend.ou if unit.parent_id == parent_id]
        return self._page(
            "OrganizationalUnits", [unit.describe()["OrganizationalUnit"] for unit in units]
        )

    def list_tags_for_resource(self) -> str:
        """A page of the tags of an account, an organizational unit or a policy."""
        resource_id = self._get_param("ResourceId")
        tags = self.organizations_backend.list_tags_for_resource(ResourceId=resource_id)["Tags"]
        return self._page("Tags", tags)

    def _accounts(self, accounts: Sequence[FakeAccount]) -> str:
        left_out = {"State", "Status", "Paths"} - set(STATE.settings.account_members)
        parents = {unit.id: unit.parent_id for unit in self.organizations_backend.ou}
        described = [
            {
                key: value
                for key, value in {**each.describe(), "Paths": [_path(each, parents)]}.items()
                if key not in left_out
            }
            for each in accounts
        ]
        return self._page("Accounts", described)

    def _page(self, key: str, items: Sequence[Any]) -> str:
        """At most 20; with the setting `empty_pages`, an empty page before each that is not."""
        size = self._get_param("MaxResults", _LARGEST_PAGE)
        if not 1 <= size <= _LARGEST_PAGE:
            raise InvalidInputException("You specified an invalid value.")
        action = camelcase_to_underscores(self._get_action())
        size = min(size, STATE.settings.page_sizes.get(action, size))
        token = self._get_param("NextToken")
        if STATE.settings.empty_pages and not (token or "").endswith("-"):
            return json.dumps({key: [], "NextToken": f"{token or marker_at(0)}-"})
        try:
            start = start_of(token.rstrip("-") if token else None)
        except ValidationError:
            raise InvalidInputException("You specified an invalid value.") from None
        end = start + size
        more = {"NextToken": marker_at(end)} if end < len(items) else {}
        return json.dumps({key: items[start:end], **more})


def _path(account: FakeAccount, parents: Mapping[str, str | None]) -> str:
    """The account's place in the organization, such as o-ORGANIZATION/r-ROOT/ou-UNIT/ACCOUNT/."""
    above = [account.parent_id]
    while parent := parents[above[0]]:
        above.insert(0, parent)
    return "/".join([account.organization_id, *above, account.id, ""])
