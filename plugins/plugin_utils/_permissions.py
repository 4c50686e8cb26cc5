# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""What the filters that derive permissions share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ansible.errors import AnsibleFilterError
from ansible.utils.display import Display
from ansible_collections.stepfunctions.iam.plugins.module_utils._asl.definition import (
    DefinitionError,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._errors import InvalidOption
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.policy import (
    Permissions,
    derive,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._permissions.settings import (
    Settings,
)
from ansible_collections.stepfunctions.iam.plugins.module_utils._role import constraints
from ansible_collections.stepfunctions.iam.plugins.module_utils._role.options import FAIL
from ansible_collections.stepfunctions.iam.plugins.module_utils._role.state_machine import (
    StateMachine,
    refuse_unresolved,
)

# Options of the filters that the option state_machine of the module calls otherwise, or has not.
_OPTIONS = frozenset(
    (
        "arn",
        "substitutions",
        "type",
        "logging",
        "tracing",
        "kms_key_arn",
        "account",
        "region",
        "partition",
        "unresolved",
        "operations",
    )
)


def derived(name: str, definition: Any, options: Mapping[str, Any]) -> Permissions:
    """The permissions for the options of a filter. Raises AnsibleFilterError."""
    unexpected = sorted(set(options) - _OPTIONS)
    if unexpected:
        raise AnsibleFilterError(
            f"{name} has no option {', '.join(unexpected)}; it has {', '.join(sorted(_OPTIONS))}"
        )
    try:
        permissions = _derive(name, definition, options)
    except (InvalidOption, DefinitionError) as error:
        raise AnsibleFilterError(f"{name}: {error}") from error
    for each in permissions.unknown:
        Display().warning(f"{name}: {each}; nothing is allowed for it")
    return permissions


def _derive(name: str, definition: Any, options: Mapping[str, Any]) -> Permissions:
    if definition is None:
        raise InvalidOption("a definition is expected, and null was given")
    for option, check in (
        ("account", constraints.account_id),
        ("region", constraints.region),
        ("partition", constraints.partition),
    ):
        if options.get(option) is not None:
            check(options[option], option)
    declared = StateMachine.from_options(
        {
            **options,
            "definition": definition,
            "definition_substitutions": options.get("substitutions"),
        }
    )
    permissions = derive(
        definition,
        Settings(
            arn=declared.arn,
            account=options.get("account"),
            region=options.get("region"),
            partition=options.get("partition"),
            logging=bool(declared.logging),
            tracing=bool(declared.tracing),
            kms_key_arn=declared.kms_key_arn,
            substitutions=declared.substitutions,
            operations=declared.operations,
            **({"type": declared.type} if declared.type else {}),
        ),
    )
    if declared.unresolved == FAIL:
        refuse_unresolved(permissions, "unresolved=fail")
    return permissions
