# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""What every module does: make the session, do the task, and end with a result or an error."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Dict, Mapping

from ansible.module_utils.common.warnings import warn
from ansible_collections.amazon.aws.plugins.module_utils.modules import AnsibleAWSModule

from .._errors import ExecutionRoleError
from .session import ASSUME_ROLE_OPTIONS, AccountSession


@dataclass(frozen=True)
class Module:
    """What a task sees of its module. params: validated."""

    params: Mapping[str, Any]
    check_mode: bool

    def warn(self, warning: str) -> None:
        # Not by AnsibleAWSModule, of whose way ansible-core warns in turn since 2.19.
        warn(warning)


# Returns the module's result.
ModuleTask = Callable[[Module, AccountSession], Dict[str, Any]]


def run_module(options: Mapping[str, Any], task: ModuleTask) -> None:
    """Run a module. options: its argument specification without the connection options."""
    module = AnsibleAWSModule(
        argument_spec={**options, **ASSUME_ROLE_OPTIONS}, supports_check_mode=True
    )
    result = result_of(task, Module(module.params, module.check_mode))
    if result.get("failed"):
        module.fail_json(**result)
    module.exit_json(**result)


def result_of(task: ModuleTask, module: Module) -> Dict[str, Any]:
    """What the module is to end with; an error is told as Ansible wants it, by `failed` and `msg`."""
    session = None
    try:
        session = AccountSession(module.params)
        return task(module, session)
    except ExecutionRoleError as error:
        unreachable = session is not None and session.is_unreachable
        return {
            **error.details,
            "failed": True,
            "msg": error.message,
            "account_unreachable": unreachable,
        }
