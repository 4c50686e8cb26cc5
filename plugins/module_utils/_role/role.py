# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""An execution role as IAM holds it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, Mapping, Optional, Tuple

# CreateRole's default, in seconds (IAM API reference, CreateRole).
DEFAULT_SESSION_DURATION = 3600


@dataclass(frozen=True)
class Role:
    """A role with all of its policies.

    role_id: None for a role that does not exist yet. max_session_duration: seconds. trust_policy
    and the values of inline_policies: policy documents. managed_policies: ARNs, sorted.
    derived_policies: documents of those of them that belong to the role, by ARN.
    instance_profiles: names; None where they were not read, which only deletion needs.
    """

    name: str
    path: str
    arn: str
    trust_policy: Mapping[str, Any]
    role_id: Optional[str] = None
    description: str = ""
    max_session_duration: int = DEFAULT_SESSION_DURATION
    permissions_boundary: Optional[str] = None
    tags: Mapping[str, str] = field(default_factory=dict)
    managed_policies: Tuple[str, ...] = ()
    inline_policies: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    derived_policies: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    instance_profiles: Optional[Tuple[str, ...]] = None

    @property
    def is_service_owned(self) -> bool:
        """Whether AWS itself owns the role; IAM lets nobody else change it.

        IAM user guide, "Using service-linked roles"; reserved roles are those of IAM Identity Center.
        """
        return self.path.startswith(("/aws-service-role/", "/aws-reserved/"))

    def as_result(self) -> Dict[str, Any]:
        """The role as the modules return it."""
        return {"arn": self.arn, "role_id": self.role_id, **self.as_document()}

    def as_document(self) -> Dict[str, Any]:
        """What of the role can be declared: one side of a diff. derived_policies: if there are any."""
        document = {
            "name": self.name,
            "path": self.path,
            "description": self.description,
            "max_session_duration": self.max_session_duration,
            "permissions_boundary": self.permissions_boundary,
            "tags": dict(sorted(self.tags.items())),
            "trust_policy": dict(self.trust_policy),
            "managed_policies": list(self.managed_policies),
            "inline_policies": {
                name: dict(policy) for name, policy in sorted(self.inline_policies.items())
            },
        }
        if self.derived_policies:
            document["derived_policies"] = {
                arn: dict(policy) for arn, policy in sorted(self.derived_policies.items())
            }
        return document
