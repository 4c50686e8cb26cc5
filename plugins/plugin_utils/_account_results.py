# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""What became of the accounts of a fleet: of each as a file, of all in a few lines."""

from __future__ import annotations

import json
from typing import Any, Dict, List, Mapping, Sequence
from urllib.parse import quote

from ansible_collections.stepfunctions.iam.plugins.plugin_utils._files import write_file

STATUSES = ("changed", "unchanged", "failed", "unreachable")
FAILURES = ("failed", "unreachable")

# Of accounts that changed, so many are shown; of a reason, so many characters. The files have all of it.
_MOST_SHOWN = 20
_LONGEST_REASON = 300

# Of a role's result, what tells what was done; documents and differences stay out.
_ROLE_KEYS = ("name", "changed", "failed", "msg", "changes", "not_done", "unmanaged")


def account_result(
    account: str, name: str, task_result: Mapping[str, Any], check_mode: bool
) -> Dict[str, Any]:
    """The result of an account, as in its file (module account_result, RETURN).

    name: of the account, empty if not known. task_result: what M(stepfunctions.iam.execution_roles) or the task
    that failed before it returned.
    """
    roles = task_result.get("execution_roles") or ()
    changed = bool(task_result.get("changed"))
    if task_result.get("account_unreachable") or task_result.get("unreachable"):
        status = "unreachable"
    elif task_result.get("failed"):
        status = "failed"
    else:
        status = "changed" if changed else "unchanged"
    return {
        "account": account,
        "name": name,
        "status": status,
        "changed": changed,
        "check_mode": check_mode,
        "msg": str(task_result.get("msg") or "") if status in FAILURES else "",
        "changed_roles": [role["name"] for role in roles if role["changed"]],
        "failed_roles": [role["name"] for role in roles if role["failed"]],
        "roles": [_role(role) for role in roles],
    }


def _role(role: Mapping[str, Any]) -> Dict[str, Any]:
    arn = (role.get("execution_role") or {}).get("arn")
    return {"arn": arn, **{key: role[key] for key in _ROLE_KEYS if key in role}}


def write_result(directory: str, result: Mapping[str, Any]) -> str:
    """Write the file of an account; its path. Raises OSError."""
    text = json.dumps(result, indent=2, ensure_ascii=False) + "\n"
    # An inventory may name hosts after accounts, and those are named by whoever may.
    return write_file(directory, f"{quote(result['account'], safe='')}.json", text)


def summary(results: Sequence[Mapping[str, Any]], accounts: Sequence[str]) -> List[str]:
    """Lines for a person: how many of each status, then which and why.

    results: of accounts, as in their files. accounts: those that should have one.
    """
    recorded = {result["account"] for result in results}
    lost = [
        {"account": account, "status": "failed", "msg": "no result was recorded"}
        for account in accounts
        if account not in recorded
    ]
    ordered = sorted([*results, *lost], key=lambda result: str(result["account"]))
    of_status = {
        status: [result for result in ordered if result["status"] == status] for status in STATUSES
    }
    counts = ", ".join(f"{len(found)} {status}" for status, found in of_status.items())
    checked = " in check mode" if any(result.get("check_mode") for result in results) else ""
    changed = of_status["changed"]
    number = "1 account" if len(ordered) == 1 else f"{len(ordered)} accounts"
    lines = [f"{number}{checked}: {counts}"]
    lines += [
        f"changed {_called(result)}: {', '.join(result['changed_roles'])}"
        for result in changed[:_MOST_SHOWN]
    ]
    if len(changed) > _MOST_SHOWN:
        lines.append(f"changed: and {len(changed) - _MOST_SHOWN} more")
    return lines + [
        f"{status} {_called(result)}: {_shortened(result['msg'])}"
        for status in FAILURES
        for result in of_status[status]
    ]


def _called(result: Mapping[str, Any]) -> str:
    name = result.get("name")
    return f"{result['account']} ({name})" if name else str(result["account"])


def _shortened(reason: str) -> str:
    in_a_line = " ".join(reason.split())
    if len(in_a_line) <= _LONGEST_REASON:
        return in_a_line
    return f"{in_a_line[:_LONGEST_REASON].rstrip()} ..."
