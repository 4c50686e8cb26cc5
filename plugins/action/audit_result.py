# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Action `audit_result`: the audit of an account, as files."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any, Dict, Mapping, Optional
from urllib.parse import quote

from ansible.errors import AnsibleActionFail
from ansible.plugins.action import ActionBase
from ansible_collections.stepfunctions.iam.plugins.plugin_utils._files import write_file
from ansible_collections.stepfunctions.iam.plugins.plugin_utils._report.accounts import (
    counted,
    read,
)
from ansible_collections.stepfunctions.iam.plugins.plugin_utils._report.formats import (
    ENDINGS,
    FORMATS,
    report,
)
from ansible_collections.stepfunctions.iam.plugins.plugin_utils._report.fragments import (
    fragment,
    in_words,
    status,
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
                "formats": {
                    "type": "list",
                    "elements": "str",
                    "choices": list(FORMATS),
                    "default": [],
                },
                "name": {"type": "str", "default": ""},
            }
        )
        host = str((task_vars or {})["inventory_hostname"])
        time = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        audit = fragment(options["result"], host, options["name"], time)
        try:
            account, *dummy = read(audit)
            # An inventory may name hosts after accounts, and those are named by whoever may.
            paths = [
                write_file(
                    options["directory"], quote(host, safe="") + ENDINGS[name], report(audit, name)
                )
                for name in sorted({"json", *options["formats"]})
            ]
        except (OSError, ValueError) as error:
            raise AnsibleActionFail(f"The audit of {host} cannot be written: {error}") from error
        return {
            "changed": False,
            "paths": paths,
            "audit_result": {
                "account": account.account,
                "name": account.name,
                "status": status(account),
                "summary": {**counted([account]), "compliant": account.verdict},
                "unreadable": [in_words(each) for each in account.unreadable],
            },
        }
