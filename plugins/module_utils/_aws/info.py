# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""The module `execution_role_info`: read roles."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional, Sequence

from .._policy.trust import assumable_by_step_functions
from .._role import constraints
from .._role.role import Role
from .account_machines import read_state_machines
from .account_roles import CALLS_PER_ROLE, AccountRoles
from .reader import attached_parts, list_roles, read_parts, with_derived_policies
from .session import AccountSession

INFO_OPTIONS: Dict[str, Any] = {
    "names": {"type": "list", "elements": "str"},
    "path_prefix": {"type": "str", "default": "/"},
    "all_roles": {"type": "bool", "default": False},
    "state_machines": {"type": "bool", "default": False},
    "regions": {"type": "list", "elements": "str"},
}

# How many calls to Step Functions are made at a time.
_WORKERS = 8


def execution_role_info(module: Any, session: AccountSession) -> Dict[str, Any]:
    params = module.params
    names = params["names"]
    for name in names or ():
        constraints.role_name(name, "names")
    for region in params["regions"] or ():
        constraints.region(region, "regions")
    if params["state_machines"]:
        session.expect_threads(_WORKERS)
    roles = read_execution_roles(
        session.client("iam"),
        names,
        constraints.path_prefix(params["path_prefix"]),
        params["all_roles"],
        module.warn,
    )
    results = [role.as_result() for role in roles]
    if params["state_machines"]:
        found = read_state_machines(session, params["regions"], _WORKERS)
        for each in found.unreadable:
            module.warn(
                f"{each.what} could not be read, so that state_machines may lack some: {each.reason}"
            )
        for result in results:
            result["state_machines"] = sorted(
                each["stateMachineArn"] for each in found.found if each["roleArn"] == result["arn"]
            )
    return {"changed": False, "execution_roles": results}


def read_execution_roles(
    iam: Any,
    names: Optional[Sequence[str]],
    path_prefix: str,
    all_roles: bool,
    warn: Callable[[str], None],
) -> List[Role]:
    """Roles by name, or all that Step Functions may assume, or all; below a path.

    A role that was asked for by name is given whoever may assume it; a missing one is left out.
    """
    listed = None
    if names is None:
        listed = [
            role
            for role in list_roles(iam, path_prefix)
            if all_roles or assumable_by_step_functions(role["AssumeRolePolicyDocument"])
        ]
        names = [role["RoleName"] for role in listed]
    read = AccountRoles(iam, warn).reader(names, len(names) * CALLS_PER_ROLE, listed)
    found = (read(iam, name) for name in names)
    roles = [role for role in found if role is not None and role.path.startswith(path_prefix)]
    return [
        with_derived_policies(
            role, read_parts(iam, role.arn, role.managed_policies, attached_parts(role))
        )
        for role in roles
    ]
