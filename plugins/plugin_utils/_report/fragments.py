# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""From the task that audits an account to its fragment of a report, and to a few lines about many."""

from __future__ import annotations

from collections import Counter
from typing import Any, Dict, List, Mapping, Sequence

from ansible_collections.stepfunctions.iam.plugins.module_utils._audit.findings import SEVERITIES

from .accounts import Account, counted

# Of accounts that are not compliant, so many are named.
_MOST_NAMED = 20
_LONGEST_REASON = 300

_WORDS = {True: "compliant", False: "not compliant", None: "unknown"}


def fragment(task_result: Mapping[str, Any], host: str, name: str, time: str) -> Dict[str, Any]:
    """The audit of an account as M(stepfunctions.iam.audit_report) takes it.

    task_result: of execution_role_audit, or of whatever failed before it; then all of the account is unknown.
    name: of the account, empty if not known.
    """
    found = {
        "account": task_result.get("account") or "",
        "name": name,
        "time": time,
        "regions": task_result.get("regions") or [],
        "findings": task_result.get("findings") or [],
        "summary": task_result.get("summary") or {},
        "unreadable": task_result.get("unreadable") or [],
    }
    if "findings" not in task_result:
        message = str(task_result.get("msg") or "the audit did not run")
        found["unreadable"] = [{"what": "the account", "reason": message}]
    return {**found, "host": host}


def status(account: Account) -> str:
    """`compliant`, `not compliant` or `unknown`."""
    return _WORDS[account.verdict]


def lines(accounts: Sequence[Account]) -> List[str]:
    """For a person: how many accounts and roles are compliant, and which are not."""
    verdicts = Counter(status(account) for account in accounts)
    counts = counted(accounts)
    states = counts["role_states"]
    said = [
        f"{_number(len(accounts), 'account')}: "
        + ", ".join(f"{verdicts[word]} {word}" for word in _WORDS.values()),
        f"{_number(counts['roles'], 'role')}: {states['compliant']} compliant, {states['failing']} not compliant,"
        f" {states['unknown']} unknown; {states['drifting']} drifting",
    ]
    failing = [account for account in accounts if account.verdict is False]
    said += (
        f"not compliant {_called(each)}: {_severities(each)}" for each in failing[:_MOST_NAMED]
    )
    if len(failing) > _MOST_NAMED:
        said.append(f"not compliant: and {len(failing) - _MOST_NAMED} more")
    return said + [
        f"unknown {_called(each)}: {_reason(each)}" for each in accounts if each.verdict is None
    ]


def _number(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _called(account: Account) -> str:
    return f"{account.account} ({account.name})" if account.name else account.account


def _severities(account: Account) -> str:
    severities = counted([account])["severity"]
    return ", ".join(f"{severities[each]} {each}" for each in SEVERITIES if severities[each])


def _reason(account: Account) -> str:
    unknown = counted([account])["status"]["unknown"]
    reasons = [in_words(each) for each in account.unreadable] or [
        f"{_number(unknown, 'finding')} could not be judged"
    ]
    reason = " ".join("; ".join(reasons).split())
    return reason if len(reason) <= _LONGEST_REASON else f"{reason[:_LONGEST_REASON].rstrip()} ..."


def in_words(unreadable: Any) -> str:
    """What could not be read, in a line; of a mapping its values."""
    if isinstance(unreadable, Mapping):
        return ": ".join(str(value) for value in unreadable.values() if value)
    return str(unreadable)
