# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""The module `execution_role_info`: read roles."""

from __future__ import annotations

from typing import Any, Dict

from .._role import constraints
from .reader import read_execution_roles
from .session import AccountSession

INFO_OPTIONS: Dict[str, Any] = {
    "names": {"type": "list", "elements": "str"},
    "path_prefix": {"type": "str", "default": "/"},
    "all_roles": {"type": "bool", "default": False},
}


def execution_role_info(module: Any, session: AccountSession) -> Dict[str, Any]:
    params = module.params
    names = params["names"]
    for name in names or ():
        constraints.role_name(name, "names")
    roles = read_execution_roles(
        session.client("iam"),
        names,
        constraints.path_prefix(params["path_prefix"]),
        params["all_roles"],
    )
    return {"changed": False, "execution_roles": [role.as_result() for role in roles]}
