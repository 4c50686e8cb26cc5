# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""What every module does: make the session, do the task, and end with a result or an error."""

from __future__ import annotations

from typing import Any, Callable, Dict

from ansible_collections.amazon.aws.plugins.module_utils.modules import AnsibleAWSModule

from .._errors import ExecutionRoleError
from .session import ASSUME_ROLE_OPTIONS, AccountSession

Task = Callable[[AnsibleAWSModule, AccountSession], Dict[str, Any]]


def run_module(options: Dict[str, Any], task: Task) -> None:
    """Run a module. options: its argument specification without the connection options.

    task: gets the module and the session, and returns the module's result.
    """
    module = AnsibleAWSModule(
        argument_spec={**options, **ASSUME_ROLE_OPTIONS}, supports_check_mode=True
    )
    session = None
    try:
        session = AccountSession(module.params)
        result = task(module, session)
    except ExecutionRoleError as error:
        unreachable = session is not None and session.is_unreachable
        module.fail_json(msg=error.message, account_unreachable=unreachable, **error.details)
    module.exit_json(**result)
