# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""What a task declares about a role, validated before anything is asked of AWS."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Dict, Mapping, Optional, Tuple

from .._errors import InvalidOption
from .._policy.document import PolicyDocumentError, load_document
from .._policy.grammar import check_permissions_policy, check_trust_policy
from .._policy.size import INLINE_POLICIES_SIZE, TAGS_PER_ROLE, size
from .._policy.trust import CURRENT_VERSION, PRINCIPAL_CHOICES, Trust
from . import constraints
from .derived import DerivedPolicy

# Raises PolicyDocumentError for a document that IAM would refuse; gets it and where it was declared.
Check = Optional[Callable[[Mapping[str, Any], str], None]]


@dataclass(frozen=True)
class Declaration:
    """The options of one role. None means: as it is, or IAM's default for a new role.

    managed_policies: as declared (ARNs, names, or paths and names). permissions_boundary: an ARN, or
    "" for none. inline_policies: documents by policy name. max_session_duration: seconds. derived: the
    permissions policy of a state machine; its name must be none of inline_policies.
    """

    name: str
    path: str = "/"
    trust: Trust = Trust()
    description: Optional[str] = None
    max_session_duration: Optional[int] = None
    permissions_boundary: Optional[str] = None
    tags: Optional[Mapping[str, str]] = None
    purge_tags: bool = False
    managed_policies: Optional[Tuple[str, ...]] = None
    purge_managed_policies: bool = False
    inline_policies: Optional[Mapping[str, Mapping[str, Any]]] = None
    purge_inline_policies: bool = False
    derived: Optional[DerivedPolicy] = None

    def __post_init__(self) -> None:
        if self.derived is not None and self.derived.name in (self.inline_policies or ()):
            raise InvalidOption(
                f"inline_policies: {self.derived.name} is declared, and is the name of the policy that is "
                "derived from the state machine; choose another name for one of them"
            )

    @classmethod
    def from_options(cls, options: Mapping[str, Any]) -> Declaration:
        """From a module's parameters, of which others than a role's are ignored.

        With an `arn` they are a role as a module returned it: what AWS holds there it has accepted, whatever
        the path of the role and the grammar of its policies; tags of AWS's own are left out, since nobody
        else sets them. Raises InvalidOption at the first option that cannot be.
        """
        managed_policies = options.get("managed_policies")
        as_read = bool(options.get("arn"))
        check_path = constraints.path if as_read else constraints.modifiable_path
        tags = options.get("tags")
        if as_read and tags is not None:
            tags = {key: value for key, value in tags.items() if not key.lower().startswith("aws:")}
        return cls(
            name=constraints.role_name(options["name"]),
            path=check_path(options.get("path", "/")),
            trust=_trust(options, as_read),
            description=_optional(constraints.description, options.get("description")),
            max_session_duration=_optional(
                constraints.max_session_duration, options.get("max_session_duration")
            ),
            permissions_boundary=_optional(_boundary, options.get("permissions_boundary")),
            tags=_optional(_tags, tags),
            purge_tags=options.get("purge_tags", False),
            managed_policies=None if managed_policies is None else _policies(managed_policies),
            purge_managed_policies=options.get("purge_managed_policies", False),
            inline_policies=_optional(
                _documents if as_read else _inline_policies, options.get("inline_policies")
            ),
            purge_inline_policies=options.get("purge_inline_policies", False),
        )


def _optional(check: Any, value: Any) -> Any:
    return None if value is None else check(value)


def _boundary(value: str) -> str:
    return constraints.policy_arn(value, "permissions_boundary") if value else ""


def _tags(value: Mapping[Any, Any]) -> Mapping[str, str]:
    if len(value) > TAGS_PER_ROLE:
        raise InvalidOption(
            f"tags: {len(value)} are declared, and IAM allows {TAGS_PER_ROLE} a role"
        )
    return constraints.tags(value)


def _policies(values: Any) -> Tuple[str, ...]:
    constraints.unique(values, "managed_policies")
    return tuple(
        constraints.policy_reference(value, f"managed_policies[{index}]")
        for index, value in enumerate(values)
    )


def _documents(value: Mapping[str, Any], check: Check = None) -> Mapping[str, Mapping[str, Any]]:
    documents: Dict[str, Mapping[str, Any]] = {}
    for name, policy in value.items():
        constraints.policy_name(name, "inline_policies: the policy name")
        documents[name] = _document(policy, f"inline_policies[{name}]", check)
    return documents


def _inline_policies(value: Mapping[str, Any]) -> Mapping[str, Mapping[str, Any]]:
    documents = _documents(value, check_permissions_policy)
    total = sum(size(each) for each in documents.values())
    if total > INLINE_POLICIES_SIZE:
        raise InvalidOption(
            f"inline_policies: together they have {total} characters without white space, and IAM "
            f"allows {INLINE_POLICIES_SIZE} a role; move some into a customer managed policy"
        )
    return documents


def _document(value: Any, where: str, check: Check) -> Dict[str, Any]:
    try:
        document = load_document(value, where)
        if check is not None:
            check(document, where)
    except PolicyDocumentError as error:
        raise InvalidOption(str(error)) from error
    return document


def _trust(options: Mapping[str, Any], as_read: bool) -> Trust:
    document = options.get("trust_policy")
    if document is None:
        return trust_from_options(options.get("trust") or {})
    if options.get("trust") is not None:
        raise InvalidOption(
            "trust and trust_policy are both given; trust_policy is the whole of it, so declare one or the "
            "other"
        )
    check = None if as_read else check_trust_policy
    return Trust(document=_document(document, "trust_policy", check))


def trust_from_options(options: Mapping[str, Any]) -> Trust:
    """The option `trust`. Raises InvalidOption."""
    accounts = _tuple(options.get("source_accounts"))
    arns = _tuple(options.get("source_arns"))
    protected = options.get("confused_deputy_protection", True)
    if not protected and (accounts or arns):
        raise InvalidOption(
            "trust: source_accounts and source_arns are conditions, which "
            "confused_deputy_protection: false leaves out; declare one or the other"
        )
    for option, values in (("source_accounts", accounts), ("source_arns", arns)):
        if values is not None and not values:
            raise InvalidOption(
                f"trust.{option} is empty, which would let nobody in; leave it out for the role's own "
                "account"
            )
    for account in accounts or ():
        constraints.account_id(account, "trust.source_accounts")
    for arn in arns or ():
        owner = constraints.source_arn(arn, "trust.source_arns")[1]
        if accounts and owner not in accounts and "*" not in owner and "?" not in owner:
            raise InvalidOption(
                f"trust.source_arns {arn!r}: its account is not among trust.source_accounts, and both "
                "conditions must hold, so that nobody could assume the role"
            )
    principal = options.get("principal", "global")
    if principal not in PRINCIPAL_CHOICES:
        raise InvalidOption(
            f"trust.principal {principal!r}: one of {', '.join(PRINCIPAL_CHOICES)} is expected"
        )
    principals = _tuple(options.get("service_principals")) or ()
    for service in principals:
        constraints.service_principal(service, "trust.service_principals")
    return Trust(
        principal=principal,
        service_principals=principals,
        source_accounts=accounts,
        source_arns=arns,
        confused_deputy_protection=protected,
        statements=_statements(options.get("statements") or []),
        purge=options.get("purge", False),
    )


def _statements(values: Any) -> Tuple[Mapping[str, Any], ...]:
    if not values:
        return ()
    policy = {"Version": CURRENT_VERSION, "Statement": list(values)}
    return tuple(_document(policy, "trust.statements", check_trust_policy)["Statement"])


def _tuple(values: Any) -> Optional[Tuple[str, ...]]:
    return None if values is None else tuple(values)
