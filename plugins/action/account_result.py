# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Action `account_result`: what became of an account, as a file."""

from __future__ import annotations

from typing import Any, Dict, Mapping, Optional

from ansible.errors import AnsibleActionFail
from ansible.plugins.action import ActionBase
from ansible_collections.stepfunctions.iam.plugins.plugin_utils._account_results import (
    account_result,
    write_result,
)


class ActionModule(ActionBase):
    """Runs where Ansible runs, without a module: a fleet has a thousand of these."""

    TRANSFERS_FILES = False
    _requires_connection = False
    _supports_check_mode = True

    def run(
        self, tmp: Optional[str] = None, task_vars: Optional[Mapping[str, Any]] = None
    ) -> Dict[str, Any]:
        super().run(tmp, task_vars)
        dummy, options = self.validate_argument_spec(
            {
                "result": {"type": "dict", "required": True},
                "directory": {"type": "path", "required": True},
                "name": {"type": "str", "default": ""},
            }
        )
        account = str((task_vars or {})["inventory_hostname"])
        result = account_result(
            account, options["name"], options["result"], bool(self._task.check_mode)
        )
        try:
            path = write_result(options["directory"], result)
        except OSError as error:
            raise AnsibleActionFail(
                f"The result of {account} cannot be written: {error}"
            ) from error
        del result["roles"]
        return {"changed": False, "account_result": result, "path": path}
