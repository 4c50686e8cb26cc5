# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""The options of one role, as Ansible's argument specification takes them."""

from __future__ import annotations

from typing import Any, Dict

from .._policy.trust import PRINCIPAL_CHOICES
from .derived import DEFAULT_POLICY_NAME

STATE_MACHINE_TYPES = ("STANDARD", "EXPRESS")
# What becomes of a resource that only an execution knows.
WILDCARD = "wildcard"
FAIL = "fail"
UNRESOLVED_CHOICES = (WILDCARD, FAIL)

STATE_MACHINE_OPTIONS: Dict[str, Any] = {
    "definition": {"type": "raw"},
    "definition_substitutions": {"type": "dict"},
    "arn": {"type": "str"},
    "name": {"type": "str"},
    "type": {"type": "str", "choices": list(STATE_MACHINE_TYPES)},
    "logging": {"type": "raw"},
    "tracing": {"type": "bool"},
    "kms_key_arn": {"type": "str", "no_log": False},
    "policy_name": {"type": "str", "default": DEFAULT_POLICY_NAME},
    "unresolved": {"type": "str", "choices": list(UNRESOLVED_CHOICES), "default": WILDCARD},
    "operations": {"type": "dict"},
}

ROLE_OPTIONS: Dict[str, Any] = {
    "name": {"type": "str", "required": True},
    "path": {"type": "str", "default": "/"},
    "description": {"type": "str"},
    "max_session_duration": {"type": "int"},
    "permissions_boundary": {"type": "str"},
    "tags": {"type": "dict"},
    "purge_tags": {"type": "bool", "default": False},
    "trust": {
        "type": "dict",
        "options": {
            "principal": {
                "type": "str",
                "choices": list(PRINCIPAL_CHOICES),
                "default": "global",
            },
            "service_principals": {"type": "list", "elements": "str"},
            "source_accounts": {"type": "list", "elements": "str"},
            "source_arns": {"type": "list", "elements": "str"},
            "confused_deputy_protection": {"type": "bool", "default": True},
            "statements": {"type": "list", "elements": "dict"},
            "purge": {"type": "bool", "default": False},
        },
    },
    "managed_policies": {"type": "list", "elements": "str"},
    "purge_managed_policies": {"type": "bool", "default": False},
    "inline_policies": {"type": "dict"},
    "purge_inline_policies": {"type": "bool", "default": False},
    "state_machine": {"type": "dict", "options": STATE_MACHINE_OPTIONS},
}
