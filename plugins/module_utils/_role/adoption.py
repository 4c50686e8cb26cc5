# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""From a role as AWS has it to the shortest declaration that leaves it as it is."""

from __future__ import annotations

from typing import Any, Dict, Mapping, Optional, Tuple

from .._errors import InvalidOption
from .._policy.canonical import equal
from .._policy.trust import Account, Trust
from .declaration import Declaration
from .role import DEFAULT_SESSION_DURATION

# What a new role has where nothing is declared.
_DEFAULTS: Mapping[str, Any] = {
    "path": "/",
    "description": "",
    "max_session_duration": DEFAULT_SESSION_DURATION,
    "permissions_boundary": None,
    "managed_policies": [],
    "inline_policies": {},
    "tags": {},
}

# Trust policies that a word or none declares, with that word.
_SHORT_TRUSTS: Tuple[Tuple[Trust, Mapping[str, Any]], ...] = (
    (Trust(), {}),
    (
        Trust(confused_deputy_protection=False),
        {"trust": {"confused_deputy_protection": False}},
    ),
)


def declaration_of(role: Mapping[str, Any]) -> Optional[Dict[str, Any]]:
    """The options of `execution_roles` for a role as the modules return it; None for an AWS service's.

    Left out is what a new role has by default, what only AWS sets (tags under `aws:`), and the parts of a
    derived policy. The ARN is there where the checks of written declarations would refuse what AWS holds.
    """
    if role["path"].startswith(("/aws-service-role/", "/aws-reserved/")):
        return None
    derived = role.get("derived_policies") or {}
    held = {
        **role,
        "managed_policies": [arn for arn in role["managed_policies"] if arn not in derived],
        "inline_policies": dict(sorted(role["inline_policies"].items())),
        "tags": {
            key: value
            for key, value in sorted(role["tags"].items())
            if not key.lower().startswith("aws:")
        },
    }
    declared = {
        "name": role["name"],
        **{name: held[name] for name, default in _DEFAULTS.items() if held[name] != default},
        **_trust(role),
    }
    try:
        Declaration.from_options(declared)
    except InvalidOption:
        declared["arn"] = role["arn"]
    return declared


def _trust(role: Mapping[str, Any]) -> Dict[str, Any]:
    dummy, partition, dummy, dummy, account_id, dummy = role["arn"].split(":", 5)
    account = Account(account_id, partition)
    for trust, declared in _SHORT_TRUSTS:
        if equal(trust.policy(account), role["trust_policy"]):
            return dict(declared)
    return {"trust_policy": role["trust_policy"]}
