# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Format `junit`: a test suite for each account and a test case for each finding, for CI."""

from __future__ import annotations

import json
from collections import Counter
from typing import Sequence
from xml.etree import ElementTree

from ansible_collections.stepfunctions.iam.plugins.module_utils._audit.findings import FAIL, PASS

from .accounts import Account, Finding, Subject
from .fragments import in_words
from .text import seen


def written(accounts: Sequence[Account]) -> str:
    root = ElementTree.Element("testsuites", name="stepfunctions.iam audit")
    for account in accounts:
        root.append(_suite(account))
    total = [_totals(suite) for suite in root]
    for key in ("tests", "failures", "errors"):
        root.set(key, str(sum(each[key] for each in total)))
    ElementTree.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(root, "unicode") + "\n"


def _suite(account: Account) -> ElementTree.Element:
    title = f"{account.account} ({account.name})" if account.name else account.account
    suite = ElementTree.Element("testsuite", name=seen(title))
    if account.time:
        suite.set("timestamp", seen(account.time))
    for subject in account.subjects:
        names: Counter[str] = Counter()
        for finding in subject.findings:
            name = finding.check
            if finding.state_machine_arn and finding.role_arn:
                name += f" [{finding.state_machine_arn.rpartition(':')[2]}]"
            names[name] += 1
            # CI takes cases of one name for one case
            number = f" ({names[name]})" if names[name] > 1 else ""
            suite.append(_case(account, subject, finding, seen(name + number)))
    for unreadable in account.unreadable:
        case = ElementTree.SubElement(
            suite, "testcase", classname=seen(account.account), name="readable"
        )
        _outcome(case, "error", "unreadable", in_words(unreadable))
    for key, count in _totals(suite).items():
        suite.set(key, str(count))
    return suite


def _case(account: Account, subject: Subject, finding: Finding, name: str) -> ElementTree.Element:
    who = f"{account.account}.{subject.name}" if subject.name else account.account
    case = ElementTree.Element("testcase", classname=seen(who), name=name)
    details = "\n".join(
        part
        for part in (
            finding.arn,
            f"Evidence: {json.dumps(dict(finding.evidence), indent=2)}" if finding.evidence else "",
            f"To mend it:\n{finding.remediation}" if finding.remediation else "",
        )
        if part
    )
    if finding.counts and finding.status == FAIL:
        _outcome(case, "failure", finding.severity, finding.message, details)
    elif finding.counts:
        _outcome(case, "error", "unknown", finding.message, details)
    elif finding.status != PASS:
        # A note fails no build.
        ElementTree.SubElement(case, "system-out").text = seen(f"{finding.message}\n{details}")
    return case


def _outcome(
    case: ElementTree.Element, tag: str, kind: str, message: str, details: str = ""
) -> None:
    outcome = ElementTree.SubElement(case, tag, type=kind, message=seen(message))
    outcome.text = seen(details or message)


def _totals(suite: ElementTree.Element) -> dict[str, int]:
    return {
        "tests": len(suite),
        "failures": len(suite.findall("testcase/failure")),
        "errors": len(suite.findall("testcase/error")),
    }
