# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Quotas of a role, checked before the first write, so that IAM does not refuse midway.

Advisory: IAM decides. Several quotas can be raised per account, and IAM's own way of counting a trust
policy is not documented.
"""

from __future__ import annotations

from typing import Callable, List, Mapping, Optional

from .._errors import ExecutionRoleError
from .._policy.size import (
    INLINE_POLICIES_SIZE,
    MANAGED_POLICIES_PER_ROLE,
    TAGS_PER_ROLE,
    TRUST_POLICY_SIZE,
    size,
)
from .role import Role

# None when the account's own quotas cannot be read.
QuotaReader = Callable[[], Optional[Mapping[str, int]]]


def check(role: Role, account_quotas: QuotaReader) -> List[str]:
    """Whether a role can be as it is planned; returns warnings.

    account_quotas: gives GetAccountSummary's SummaryMap; called only when a default is exceeded.
    Raises ExecutionRoleError, with figures, when a quota that makes IAM refuse midway is exceeded.
    """
    inline = sum(size(document) for document in role.inline_policies.values())
    if inline > INLINE_POLICIES_SIZE:
        raise ExecutionRoleError(
            f"role {role.name} would have inline policies of {inline} characters without white "
            f"space together, and IAM allows {INLINE_POLICIES_SIZE} a role; move some into a customer "
            "managed policy, or purge those that are not declared"
        )
    if len(role.tags) > TAGS_PER_ROLE:
        raise ExecutionRoleError(
            f"role {role.name} would have {len(role.tags)} tags, and IAM allows {TAGS_PER_ROLE}; "
            "purge_tags removes those that are not declared"
        )
    attached = len(role.managed_policies)
    trust = size(role.trust_policy)
    if attached <= MANAGED_POLICIES_PER_ROLE and trust <= TRUST_POLICY_SIZE:
        return []
    quotas = account_quotas()
    if quotas is None:
        return [
            f"role {role.name} has {attached} managed policies and a trust policy of {trust} "
            f"characters; the defaults of IAM are {MANAGED_POLICIES_PER_ROLE} and {TRUST_POLICY_SIZE}, "
            "and the account's own quotas could not be read"
        ]
    allowed = quotas.get("AttachedPoliciesPerRoleQuota", MANAGED_POLICIES_PER_ROLE)
    if attached > allowed:
        parts = len(role.derived_policies)
        among = f", {parts} of them for the needs of its state machine" if parts else ""
        raise ExecutionRoleError(
            f"role {role.name} would have {attached} managed policies{among}, and this account allows "
            f"{allowed} a role; merge some, or have the quota raised"
        )
    allowed = quotas.get("AssumeRolePolicySizeQuota", TRUST_POLICY_SIZE)
    if trust > allowed:
        return [
            f"role {role.name} would have a trust policy of {trust} characters, and this account "
            f"allows {allowed}; IAM may refuse it"
        ]
    return []
