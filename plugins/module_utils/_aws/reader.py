# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Reading roles. What cannot be read is an error, never taken for absent."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import Any, Callable, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple, Union

from .._role.derived import PolicyPart, belongs_to, may_be_part
from .._role.role import DEFAULT_SESSION_DURATION, Role
from .calls import NotFound, send

# The largest page that IAM gives; it may give less and say that there is more.
_PAGE_SIZE = 1000

# Gives a role by its name, None if there is none: from botocore's client, or from what was read before.
ReadRole = Callable[[Any, str], Optional[Role]]


class TooManyPages(Exception):
    """A list turned out to be longer than it is worth."""


def read_role(iam: Any, name: str) -> Optional[Role]:
    """A role with all its policies, None if there is none of that name.

    iam: a botocore client. Costs GetRole, ListAttachedRolePolicies, ListRolePolicies and a
    GetRolePolicy for each inline policy. Raises NotFound when the role vanishes meanwhile.
    """
    try:
        found = send("iam:GetRole", f"role {name}", iam.get_role, RoleName=name)["Role"]
    except NotFound:
        return None
    return _with_policies(iam, found)


def list_roles(iam: Any, path_prefix: str = "/", at_most: Optional[int] = None) -> List[Any]:
    """The roles as ListRoles has them: without policies, tags and boundary. at_most: pages."""
    return _pages(
        iam, "list_roles", "Roles", f"path {path_prefix}", at_most, PathPrefix=path_prefix
    )


def list_role_details(iam: Any, at_most: Optional[int] = None) -> List[Any]:
    """All roles as GetAccountAuthorizationDetails has them: without description and session duration."""
    return _pages(
        iam,
        "get_account_authorization_details",
        "RoleDetailList",
        "this account",
        at_most,
        Filter=["Role"],
    )


def list_account(iam: Any) -> Tuple[List[Any], List[Any]]:
    """All roles as list_role_details has them, and all customer managed policies with their documents."""
    found = _pages(
        iam,
        "get_account_authorization_details",
        ("RoleDetailList", "Policies"),
        "this account",
        Filter=["Role", "LocalManagedPolicy"],
    )
    roles = [each for each in found if "RoleName" in each]
    return roles, [each for each in found if "PolicyVersionList" in each]


def read_document(iam: Any, arn: str) -> Mapping[str, Any]:
    """The document of a managed policy. Costs GetPolicy and GetPolicyVersion. Raises NotFound."""
    return _default_version(iam, get_policy(iam, arn))


def list_customer_policies(iam: Any) -> List[str]:
    """ARNs of all customer managed policies of the account."""
    found = _pages(iam, "list_policies", "Policies", "this account's policies", Scope="Local")
    return [each["Arn"] for each in found]


def with_instance_profiles(iam: Any, role: Role) -> Role:
    profiles = _pages(
        iam,
        "list_instance_profiles_for_role",
        "InstanceProfiles",
        f"role {role.name}",
        RoleName=role.name,
    )
    return replace(
        role, instance_profiles=tuple(sorted(each["InstanceProfileName"] for each in profiles))
    )


def account_quotas(iam: Any) -> Mapping[str, int]:
    summary: Mapping[str, int] = send(
        "iam:GetAccountSummary", "this account", iam.get_account_summary
    )["SummaryMap"]
    return summary


def find_policy(iam: Any, arn: str) -> Optional[Mapping[str, Any]]:
    """A managed policy as GetPolicy has it, None if there is none."""
    try:
        return get_policy(iam, arn)
    except NotFound:
        return None


def get_policy(iam: Any, arn: str) -> Mapping[str, Any]:
    """The same for a policy that is known to exist. Raises NotFound."""
    policy: Mapping[str, Any] = send("iam:GetPolicy", arn, iam.get_policy, PolicyArn=arn)["Policy"]
    return policy


def attached_parts(role: Role) -> List[str]:
    """ARNs of the managed policies on the role that are, by name, parts of derived policies."""
    return [arn for arn in role.managed_policies if may_be_part(arn, role.arn)]


def read_parts(
    iam: Any, role_arn: str, attached: Sequence[str], arns: Iterable[str]
) -> Dict[str, PolicyPart]:
    """The managed policies of these ARNs, as far as they exist, for a role that need not exist yet.

    attached: what is attached to the role. Costs a GetPolicy each, and a GetPolicyVersion where the
    policy belongs to the role; without old_versions. Raises NotFound when one is attached and IAM
    does not show it.
    """
    parts = {}
    for arn in arns:
        policy = get_policy(iam, arn) if arn in attached else find_policy(iam, arn)
        if policy is None:
            continue
        belongs = belongs_to(policy.get("Description", ""), role_arn)
        parts[arn] = PolicyPart(
            document=_default_version(iam, policy) if belongs else {},
            belongs=belongs,
            used_elsewhere=policy.get("AttachmentCount", 0) > int(arn in attached)
            or policy.get("PermissionsBoundaryUsageCount", 0) > 0,
        )
    return parts


def with_derived_policies(role: Role, parts: Mapping[str, PolicyPart]) -> Role:
    return replace(
        role,
        derived_policies={
            arn: part.document
            for arn, part in parts.items()
            if part.belongs and arn in role.managed_policies
        },
    )


def with_old_versions(iam: Any, arn: str, part: PolicyPart) -> PolicyPart:
    versions = _pages(iam, "list_policy_versions", "Versions", arn, PolicyArn=arn)
    old = [each["VersionId"] for each in versions if not each["IsDefaultVersion"]]
    return replace(part, old_versions=tuple(sorted(old, key=_version_number)))


def _version_number(version_id: str) -> int:
    return int(version_id[1:].partition(".")[0])


def _default_version(iam: Any, policy: Mapping[str, Any]) -> Mapping[str, Any]:
    version: Mapping[str, Any] = send(
        "iam:GetPolicyVersion",
        policy["Arn"],
        iam.get_policy_version,
        PolicyArn=policy["Arn"],
        VersionId=policy["DefaultVersionId"],
    )["PolicyVersion"]
    document: Mapping[str, Any] = version["Document"]
    return document


def role_from_lists(listed: Mapping[str, Any], details: Mapping[str, Any]) -> Role:
    """A role from its entries in list_roles and in list_role_details."""
    return _role(
        {**listed, **details},
        [each["PolicyArn"] for each in details["AttachedManagedPolicies"]],
        {each["PolicyName"]: each["PolicyDocument"] for each in details["RolePolicyList"]},
        tuple(sorted(each["InstanceProfileName"] for each in details["InstanceProfileList"])),
    )


def _with_policies(iam: Any, found: Mapping[str, Any]) -> Role:
    name = found["RoleName"]
    attached = _pages(
        iam, "list_attached_role_policies", "AttachedPolicies", f"role {name}", RoleName=name
    )
    inline: Dict[str, Mapping[str, Any]] = {}
    for policy in _pages(iam, "list_role_policies", "PolicyNames", f"role {name}", RoleName=name):
        inline[policy] = send(
            "iam:GetRolePolicy",
            f"role {name}",
            iam.get_role_policy,
            RoleName=name,
            PolicyName=policy,
        )["PolicyDocument"]
    return _role(found, [each["PolicyArn"] for each in attached], inline)


def _role(
    found: Mapping[str, Any],
    attached: Sequence[str],
    inline: Mapping[str, Mapping[str, Any]],
    instance_profiles: Optional[Tuple[str, ...]] = None,
) -> Role:
    """found: the role as GetRole has it. attached: ARNs of managed policies."""
    return Role(
        name=found["RoleName"],
        path=found["Path"],
        arn=found["Arn"],
        role_id=found["RoleId"],
        trust_policy=found["AssumeRolePolicyDocument"],
        description=found.get("Description", ""),
        max_session_duration=found.get("MaxSessionDuration", DEFAULT_SESSION_DURATION),
        permissions_boundary=found.get("PermissionsBoundary", {}).get("PermissionsBoundaryArn"),
        tags={tag["Key"]: tag["Value"] for tag in found.get("Tags", [])},
        managed_policies=tuple(sorted(attached)),
        inline_policies=inline,
        instance_profiles=instance_profiles,
    )


def _pages(
    iam: Any,
    method: str,
    key: Union[str, Sequence[str]],
    resource: str,
    at_most: Optional[int] = None,
    **parameters: Any,
) -> List[Any]:
    """All items of a paginated call; IAM may return a short page and have more.

    key: of the items in the answer, or several.
    Raises TooManyPages where there are more pages than `at_most`.
    """
    operation = getattr(iam, method)
    action = f"iam:{iam.meta.method_to_api_mapping[method]}"
    items: List[Any] = []
    for number in itertools.count(1):
        page = send(action, resource, operation, MaxItems=_PAGE_SIZE, **parameters)
        for each in (key,) if isinstance(key, str) else key:
            items += page[each]
        if not page.get("IsTruncated"):
            break
        if number == at_most:
            raise TooManyPages
        parameters["Marker"] = page["Marker"]
    return items
