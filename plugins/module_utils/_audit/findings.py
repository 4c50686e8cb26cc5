# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""What an audit says: one finding for each thing judged, and their summary."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Dict, List, Mapping, Optional, Sequence

from .task_text import task

CRITICAL, HIGH, MEDIUM, LOW, INFO = "critical", "high", "medium", "low", "info"
# Worst first.
SEVERITIES = (CRITICAL, HIGH, MEDIUM, LOW, INFO)

FAIL, UNKNOWN, PASS = "fail", "unknown", "pass"
STATUSES = (FAIL, UNKNOWN, PASS)


@dataclass(frozen=True)
class Remedy:
    """A declaration of the role that mends it. name: of the task. options: as in `roles` of execution_roles."""

    name: str
    options: Mapping[str, Any]

    def as_task(self) -> str:
        """A task to paste; the whole trust policy can be declared with many roles only."""
        if "trust_policy" in self.options:
            return task(self.name, "execution_roles", {"roles": [self.options]})
        return task(self.name, "execution_role", self.options)


@dataclass(frozen=True)
class Verdict:
    """What a check says of one thing. message: one sentence. evidence: JSON."""

    message: str
    evidence: Mapping[str, Any] = field(default_factory=dict)
    remedy: Optional[Remedy] = None
    status: str = FAIL
    state_machine_arn: Optional[str] = None


@dataclass(frozen=True)
class Finding:
    """A verdict with its check and what it is about. The ARNs may be None."""

    check: str
    severity: str
    verdict: Verdict
    role_arn: Optional[str] = None

    @property
    def status(self) -> str:
        return self.verdict.status

    def as_result(self) -> Dict[str, Any]:
        """The finding as the module returns it."""
        return {
            "check": self.check,
            "severity": self.severity,
            "status": self.status,
            "role_arn": self.role_arn,
            "state_machine_arn": self.verdict.state_machine_arn,
            "message": self.verdict.message,
            "evidence": dict(self.verdict.evidence),
            "remediation": self.verdict.remedy.as_task() if self.verdict.remedy else "",
        }


def in_order(findings: Sequence[Finding]) -> Sequence[Finding]:
    """Failed before unknown before passed, worst first, then by role and check."""
    return sorted(
        findings,
        key=lambda each: (
            STATUSES.index(each.status),
            SEVERITIES.index(each.severity),
            each.role_arn or "",
            each.verdict.state_machine_arn or "",
            each.check,
        ),
    )


def summary(findings: Sequence[Finding], is_complete: bool) -> Dict[str, Any]:
    """Counts, and whether all is well; is_complete: whether everything could be read.

    `compliant` counts findings of every severity but `info`. It is false as soon as one failed, else None
    where something is unknown.
    """
    by_status = Counter(each.status for each in findings)
    failed = Counter(each.severity for each in findings if each.status == FAIL)
    counted = {each.status for each in findings if each.severity != INFO}
    if FAIL in counted:
        compliant: Optional[bool] = False
    else:
        compliant = True if is_complete and UNKNOWN not in counted else None
    return {
        "compliant": compliant,
        "status": {status: by_status[status] for status in STATUSES},
        "severity": {severity: failed[severity] for severity in SEVERITIES},
        "roles": len({each.role_arn for each in findings if each.role_arn}),
    }


def reaches(findings: Sequence[Finding], severity: str) -> Sequence[Finding]:
    """Those that failed and are at least so severe."""
    worst = SEVERITIES[: SEVERITIES.index(severity) + 1]
    return [each for each in findings if each.status == FAIL and each.severity in worst]


def remediation_roles(findings: Sequence[Finding]) -> List[Dict[str, Any]]:
    """One declaration for each role that can be mended, made of the remedies of all that failed.

    To be handed to execution_roles. What it removes, its purge options say; it deletes no role.
    """
    by_name: Dict[str, Dict[str, Any]] = {}
    for finding in findings:
        remedy = finding.verdict.remedy
        if finding.status == FAIL and remedy and "state" not in remedy.options:
            declared = by_name.setdefault(remedy.options["name"], {})
            for key, value in remedy.options.items():
                both = isinstance(value, Mapping) and isinstance(declared.get(key), Mapping)
                declared[key] = {**declared[key], **value} if both else value
    for declared in by_name.values():
        if "trust" in declared:
            for key in ("arn", "trust_policy"):
                declared.pop(key, None)
    return [by_name[name] for name in sorted(by_name)]
