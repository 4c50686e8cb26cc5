# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Format `sarif`: SARIF 2.1.0, as GitHub code scanning takes it.

What GitHub reads of it is in "SARIF support for code scanning" (GitHub Docs).
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from typing import Any, Dict, List, Sequence
from urllib.parse import quote

from ansible_collections.stepfunctions.iam.plugins.module_utils._audit.catalogue import CATALOGUE
from ansible_collections.stepfunctions.iam.plugins.module_utils._audit.findings import (
    FAIL,
    PASS,
    SEVERITIES,
)

from .accounts import Account, Finding, Subject, check_page, check_title
from .fragments import in_words
from .text import seen

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_HOME = "https://github.com/stepfunctions-iam/stepfunctions.iam"
_LEVELS = {
    "critical": "error",
    "high": "error",
    "medium": "warning",
    "low": "note",
    "info": "note",
}
# On the scale of CVSS, on which GitHub tells critical (over 9) from high (7), medium (4) and low
_SCORES = {"critical": "9.5", "high": "8.0", "medium": "5.5", "low": "2.5", "info": "0.0"}

# What in the evidence tells one finding of a check from another of the same role, and does not change with time
_IDENTITY = ("state", "needs", "policy", "source", "statement", "principals")
_FINGERPRINT = "stepfunctionsIam/v1"


def written(accounts: Sequence[Account]) -> str:
    reported = [
        (account, subject, finding)
        for account in accounts
        for subject in account.subjects
        for finding in subject.findings
        if finding.status != PASS
    ]
    checks = sorted({each[2].check for each in reported})
    seen_before: Counter[str] = Counter()
    results = []
    for account, subject, finding in reported:
        result = _result(account, subject, finding, checks.index(finding.check))
        fingerprint = _fingerprint(account, finding)
        seen_before[fingerprint] += 1
        result["partialFingerprints"] = {
            _FINGERPRINT: f"{fingerprint}:{seen_before[fingerprint]}",
        }
        results.append(result)
    run = {
        "tool": {
            "driver": {
                "name": "stepfunctions.iam",
                "informationUri": _HOME,
                "rules": [
                    _rule(check, [each[2] for each in reported if each[2].check == check])
                    for check in checks
                ],
            }
        },
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {
                "executionSuccessful": not any(account.unreadable for account in accounts),
                "toolExecutionNotifications": [
                    {
                        "level": "error",
                        "message": {"text": seen(f"{account.account}: {in_words(unreadable)}")},
                    }
                    for account in accounts
                    for unreadable in account.unreadable
                ],
            }
        ],
        "results": results,
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(check: str, findings: Sequence[Finding]) -> Dict[str, Any]:
    worst = min((finding.severity for finding in findings), key=SEVERITIES.index)
    title = check_title(check)
    entry = CATALOGUE.get(check)
    known = [entry.tests, entry.why, entry.mend] if entry else []
    return {
        "id": check,
        "name": check.title().replace("-", ""),
        "shortDescription": {"text": title},
        "fullDescription": {"text": "\n\n".join(known[:1]) or title},
        "helpUri": check_page(check),
        "help": {
            "text": "\n\n".join([*known, check_page(check)]),
            "markdown": "\n\n".join([*known, f"[More]({check_page(check)})"]),
        },
        "defaultConfiguration": {"level": _LEVELS[worst]},
        "properties": {
            "precision": "very-high",
            "security-severity": _SCORES[worst],
            "tags": ["security", "iam", "step-functions"],
        },
    }


def _result(account: Account, subject: Subject, finding: Finding, index: int) -> Dict[str, Any]:
    # Not a pass and not a failure: it could not be judged.
    kind = "fail" if finding.status == FAIL else "open"
    arn = subject.arn or f"arn:aws:iam::{account.account}:root"
    place = [account.account or "account", subject.kind.replace(" ", "-"), subject.name]
    return {
        "ruleId": finding.check,
        "ruleIndex": index,
        "kind": kind,
        "level": _LEVELS[finding.severity] if kind == "fail" else "none",
        "message": {"text": seen(finding.message or check_title(finding.check))},
        "locations": [
            {
                # GitHub wants a file; there is none, so the path leads to the role in words.
                "physicalLocation": {
                    "artifactLocation": {
                        "uri": "/".join(_path(part) for part in place if part),
                    },
                    "region": {"startLine": 1},
                },
                "logicalLocations": [
                    {"fullyQualifiedName": seen(arn), "kind": "resource"},
                ],
            }
        ],
        "properties": {
            "account": account.account,
            "evidence": dict(finding.evidence),
            "remediation": finding.remediation,
            "severity": finding.severity,
            "stateMachineArn": finding.state_machine_arn,
        },
    }


def _path(part: str) -> str:
    return quote(part.encode("utf-8", "replace"), safe="")


def _fingerprint(account: Account, finding: Finding) -> str:
    """The same as long as the defect is, whatever its message, severity or neighbours are."""
    identity: List[Any] = [account.account, finding.check, finding.arn, finding.state_machine_arn]
    identity += (finding.evidence.get(key) for key in _IDENTITY)
    return hashlib.sha256(json.dumps(identity, sort_keys=True).encode()).hexdigest()[:32]
