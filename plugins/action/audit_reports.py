# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Action `audit_reports`: the audits of many accounts, as reports."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, Mapping, Optional

from ansible.errors import AnsibleActionFail
from ansible.plugins.action import ActionBase
from ansible_collections.stepfunctions.iam.plugins.plugin_utils._files import write_file
from ansible_collections.stepfunctions.iam.plugins.plugin_utils._report.accounts import (
    counted,
    merged,
    read,
    verdict,
)
from ansible_collections.stepfunctions.iam.plugins.plugin_utils._report.formats import (
    ENDINGS,
    FORMATS,
    TITLE,
    written,
)
from ansible_collections.stepfunctions.iam.plugins.plugin_utils._report.fragments import lines


class ActionModule(ActionBase):
    """Runs where Ansible runs."""

    TRANSFERS_FILES = False
    _requires_connection = False
    _supports_check_mode = True

    def run(
        self, tmp: Optional[str] = None, task_vars: Optional[Mapping[str, Any]] = None
    ) -> Dict[str, Any]:
        super().run(tmp, task_vars)
        dummy, options = self.validate_argument_spec(
            {
                "directory": {"type": "path", "required": True},
                "dest": {"type": "path", "required": True},
                "formats": {
                    "type": "list",
                    "elements": "str",
                    "choices": list(FORMATS),
                    "default": ["html"],
                },
                "title": {"type": "str", "default": TITLE},
            }
        )
        found = []
        for path in sorted(Path(options["directory"]).glob("*.json")):
            try:
                found += read(json.loads(path.read_text(encoding="utf-8")))
            except (OSError, ValueError) as error:
                raise AnsibleActionFail(f"{path} is no audit of an account: {error}") from error
        accounts = merged(found)
        dest = Path(options["dest"])
        try:
            paths = [
                write_file(
                    str(dest.parent),
                    dest.name + ENDINGS[name],
                    written(accounts, name, options["title"]),
                )
                for name in options["formats"]
            ]
        except OSError as error:
            raise AnsibleActionFail(f"The reports cannot be written: {error}") from error
        return {
            "changed": False,
            "paths": paths,
            "lines": lines(accounts),
            "summary": {**counted(accounts), "compliant": verdict(accounts)},
        }
