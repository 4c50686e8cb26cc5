# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Findings of one or many accounts, read, merged and counted."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple

from ansible_collections.stepfunctions.iam.plugins.module_utils._audit.catalogue import CATALOGUE
from ansible_collections.stepfunctions.iam.plugins.module_utils._audit.findings import (
    FAIL,
    INFO,
    PASS,
    SEVERITIES,
    STATUSES,
    UNKNOWN,
)

# Of roles; worst first. A finding of severity info is a note, and says nothing against compliance.
STATES = ("failing", "unknown", "compliant")

# The column of what belongs to no region; IAM does not.
GLOBAL = "global"

_DRIFT = "drift-"
_PAGES = "https://github.com/stepfunctions-iam/stepfunctions.iam/blob/main/docs/checks"


@dataclass(frozen=True)
class Finding:
    """What one check says of one role or state machine."""

    check: str
    severity: str
    status: str
    role_arn: Optional[str] = None
    state_machine_arn: Optional[str] = None
    message: str = ""
    evidence: Mapping[str, Any] = field(default_factory=dict)
    remediation: str = ""

    @property
    def arn(self) -> str:
        """Whom it is about, empty for the account itself."""
        return self.role_arn or self.state_machine_arn or ""

    @property
    def region(self) -> str:
        """The state machine's region; roles are global."""
        return _part(self.state_machine_arn, 3) or GLOBAL

    @property
    def counts(self) -> bool:
        """Whether it speaks against compliance."""
        return self.status != PASS and self.severity != INFO

    @property
    def order(self) -> Tuple[int, int, str, str]:
        """Worst first."""
        return (
            STATUSES.index(self.status),
            SEVERITIES.index(self.severity),
            self.check,
            self.message,
        )

    def as_dict(self) -> Dict[str, Any]:
        """As the module execution_role_audit returns it."""
        return {
            "check": self.check,
            "severity": self.severity,
            "status": self.status,
            "role_arn": self.role_arn,
            "state_machine_arn": self.state_machine_arn,
            "message": self.message,
            "evidence": dict(self.evidence),
            "remediation": self.remediation,
        }


@dataclass(frozen=True)
class Subject:
    """A role, or a state machine or account that findings without a role are about."""

    arn: str
    findings: Tuple[Finding, ...]

    @cached_property
    def kind(self) -> str:
        if not self.arn:
            return "account"
        return "role" if _part(self.arn, 2) == "iam" else "state machine"

    @property
    def name(self) -> str:
        """Without path or region."""
        return self.arn.rpartition("/" if self.kind == "role" else ":")[2]

    @cached_property
    def state(self) -> str:
        return state(self.findings)

    @cached_property
    def drifting(self) -> bool:
        return any(
            finding.status == FAIL and finding.check.startswith(_DRIFT) for finding in self.findings
        )

    @cached_property
    def badness(self) -> Tuple[int, ...]:
        """Smaller is worse: by how many failed of each severity, then by what is unknown."""
        failed = Counter(each.severity for each in self.findings if each.status == FAIL)
        unknown = sum(each.status == UNKNOWN for each in self.findings)
        *serious, notes = (-failed[severity] for severity in SEVERITIES)
        return (*serious, -unknown, notes)


@dataclass(frozen=True)
class Account:
    """What an audit of one account found. compliant: what the audit itself says of it."""

    account: str
    name: str = ""
    time: str = ""
    regions: Tuple[str, ...] = ()
    findings: Tuple[Finding, ...] = ()
    unreadable: Tuple[Any, ...] = ()
    compliant: Optional[bool] = True

    @cached_property
    def verdict(self) -> Optional[bool]:
        """False where something failed, None where something is not known, else True."""
        found = state(self.findings)
        if found == "failing" or self.compliant is False:
            return False
        return None if found == "unknown" or self.unreadable or self.compliant is None else True

    @cached_property
    def subjects(self) -> List[Subject]:
        """Worst first."""
        by_arn: Dict[str, List[Finding]] = {}
        for finding in self.findings:
            by_arn.setdefault(finding.arn, []).append(finding)
        subjects = [
            Subject(arn, tuple(sorted(found, key=lambda each: each.order)))
            for arn, found in by_arn.items()
        ]
        return sorted(subjects, key=lambda subject: (subject.badness, subject.arn))

    def as_dict(self) -> Dict[str, Any]:
        return {
            "account": self.account,
            "name": self.name,
            "time": self.time,
            "regions": list(self.regions),
            "summary": {**counted([self]), "compliant": self.verdict},
            "unreadable": list(self.unreadable),
            "findings": [
                finding.as_dict() for subject in self.subjects for finding in subject.findings
            ],
        }


def state(findings: Iterable[Finding]) -> str:
    """One of STATES."""
    found = {finding.status for finding in findings if finding.counts}
    return "failing" if FAIL in found else "unknown" if UNKNOWN in found else "compliant"


def check_title(check: str) -> str:
    """What is wrong where it fails."""
    title = CATALOGUE[check].title if check in CATALOGUE else check.replace("-", " ")
    return title[:1].upper() + title[1:]


def check_page(check: str) -> str:
    """The address of its documentation."""
    return f"{_PAGES}/{check}.md"


def read(result: Any) -> List[Account]:
    """Accounts, by id, from what M(stepfunctions.iam.execution_role_audit) returned.

    result: a list of findings, a result of the module, a report in the format `json`, or a list of any of them.
    Of an account that was audited twice over the same regions, the later audit counts.
    Raises ValueError, with what is wrong in words.
    """
    parts = [result] if isinstance(result, Mapping) else result
    if isinstance(parts, str) or not isinstance(parts, Sequence):
        raise ValueError("findings, or the result of an audit, are expected")
    read_parts: List[Account] = []
    loose: Dict[str, List[Finding]] = {}
    for part in parts:
        if not isinstance(part, Mapping):
            raise ValueError(f"a mapping is expected, not {part!r:.80}")
        if "accounts" in part:
            read_parts += (_account(each) for each in part["accounts"])
        elif "findings" in part:
            read_parts.append(_account(part))
        else:
            finding = _finding(part)
            loose.setdefault(_part(finding.arn, 4), []).append(finding)
    read_parts += (Account(account, findings=tuple(found)) for account, found in loose.items())
    return merged(read_parts)


def merged(accounts: Iterable[Account]) -> List[Account]:
    """One of each id, by id."""
    latest: Dict[Tuple[str, Tuple[str, ...]], Account] = {}
    for account in sorted(accounts, key=lambda each: each.time):
        latest[account.account, account.regions] = account
    by_id: Dict[str, Account] = {}
    for account in latest.values():
        first = by_id.get(account.account)
        by_id[account.account] = _both(first, account) if first else account
    return [by_id[account] for account in sorted(by_id)]


def _both(one: Account, other: Account) -> Account:
    """Of audits of different regions; what both found, roles above all, counts once."""
    verdicts = (one.compliant, other.compliant)
    return Account(
        account=one.account,
        name=other.name or one.name,
        time=other.time,
        regions=tuple(sorted({*one.regions, *other.regions})),
        findings=_distinct(one.findings + other.findings, lambda each: each.as_dict()),
        unreadable=_distinct(one.unreadable + other.unreadable, lambda each: each),
        compliant=False if False in verdicts else None if None in verdicts else True,
    )


def _distinct(values: Sequence[Any], document: Any) -> Tuple[Any, ...]:
    return tuple({json.dumps(document(each), sort_keys=True): each for each in values}.values())


def counted(accounts: Sequence[Account]) -> Dict[str, Any]:
    """How many roles of each state, and findings of each status and severity."""
    subjects = [subject for account in accounts for subject in account.subjects]
    roles = [subject for subject in subjects if subject.kind == "role"]
    states = Counter(role.state for role in roles)
    findings = [finding for account in accounts for finding in account.findings]
    statuses = Counter(finding.status for finding in findings)
    severities = Counter(finding.severity for finding in findings if finding.status == FAIL)
    return {
        "status": {status: statuses[status] for status in STATUSES},
        "severity": {severity: severities[severity] for severity in SEVERITIES},
        "roles": len(roles),
        "role_states": {
            **{each: states[each] for each in STATES},
            "drifting": sum(role.drifting for role in roles),
        },
    }


def verdict(accounts: Iterable[Account]) -> Optional[bool]:
    """False if one is not compliant, None if of one it is not known, else True."""
    verdicts = {account.verdict for account in accounts}
    return False if False in verdicts else None if None in verdicts else True


def _account(fragment: Any) -> Account:
    if not isinstance(fragment, Mapping) or not isinstance(fragment.get("findings"), Sequence):
        raise ValueError("the result of an audit has a list named findings")
    findings = tuple(_finding(each) for each in fragment["findings"])
    ids = {_part(finding.arn, 4) for finding in findings if finding.arn}
    summary = fragment.get("summary") or {}
    return Account(
        account=str(
            fragment.get("account")
            or (ids.pop() if len(ids) == 1 else "")
            or fragment.get("host")
            or ""
        ),
        name=str(fragment.get("name") or ""),
        time=str(fragment.get("time") or ""),
        regions=tuple(sorted(map(str, fragment.get("regions") or ()))),
        findings=findings,
        unreadable=tuple(fragment.get("unreadable") or ()),
        compliant=summary.get("compliant", True),
    )


def _finding(given: Any) -> Finding:
    try:
        finding = Finding(
            check=str(given["check"]),
            severity=str(given["severity"]),
            status=str(given["status"]),
            role_arn=given.get("role_arn") or None,
            state_machine_arn=given.get("state_machine_arn") or None,
            message=str(given.get("message") or ""),
            evidence=dict(given.get("evidence") or {}),
            remediation=str(given.get("remediation") or ""),
        )
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise ValueError(f"not a finding of an audit: {given!r:.80}") from error
    if finding.severity not in SEVERITIES or finding.status not in STATUSES:
        raise ValueError(f"not a finding of an audit, by its severity or status: {given!r:.80}")
    return finding


def _part(arn: Optional[str], index: int) -> str:
    """A part of an ARN between colons: 2 is the service, 3 the region, 4 the account."""
    parts = (arn or "").split(":", 5)
    return parts[index] if len(parts) == 6 else ""
