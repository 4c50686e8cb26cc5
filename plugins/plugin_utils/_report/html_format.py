# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Format `html`: one page that needs nothing else, from page/.

What others wrote reaches the page in two ways: through Jinja2, which escapes it, and as JSON that the script puts
into text nodes only. The policy of the page lets nothing run but that script, and nothing be loaded.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections import Counter
from pathlib import Path
from typing import Any, Dict, List, Sequence, Tuple

from ansible_collections.stepfunctions.iam.plugins.module_utils._audit.findings import (
    FAIL,
    PASS,
    SEVERITIES,
    UNKNOWN,
)
from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from . import evidence
from .accounts import (
    GLOBAL,
    Account,
    Finding,
    Subject,
    check_page,
    check_title,
    counted,
    verdict,
)
from .fragments import in_words
from .text import seen

_FILES = Path(__file__).with_name("page")


def written(accounts: Sequence[Account], title: str) -> str:
    style, script = (
        (_FILES / name).read_text(encoding="utf-8") for name in ("page.css", "page.js")
    )
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["seen"] = seen
    template = environment.from_string((_FILES / "page.html.j2").read_text(encoding="utf-8"))
    regions, heat = _heat(accounts)
    return template.render(
        title=title,
        accounts=accounts,
        summary=counted(accounts),
        compliant=verdict(accounts),
        severities=SEVERITIES,
        checks=_checks(accounts),
        regions=regions,
        heat=heat,
        unreadable=[
            (account.account, in_words(each)) for account in accounts for each in account.unreadable
        ],
        times=sorted(account.time for account in accounts if account.time),
        style=Markup(style),
        style_hash=_hash(style),
        script=Markup(script),
        script_hash=_hash(script),
        data=Markup(_in_a_script(data(accounts))),
    )


def data(accounts: Sequence[Account]) -> Dict[str, Any]:
    """What the script of the page reads; subjects worst first."""
    subjects = [(subject, account) for account in accounts for subject in account.subjects]
    subjects.sort(key=lambda each: (each[0].badness, each[1].account, each[0].arn))
    checks = sorted({finding.check for account in accounts for finding in account.findings})
    return {
        "checks": {check: [check_title(check), check_page(check)] for check in checks},
        "subjects": [_subject(subject, account) for subject, account in subjects],
    }


def _subject(subject: Subject, account: Account) -> Dict[str, Any]:
    return {
        "arn": subject.arn,
        "kind": subject.kind,
        "name": subject.name or account.account,
        "account": account.account,
        "accountName": account.name,
        "state": subject.state,
        "drifting": subject.drifting,
        "permissions": evidence.permissions(subject.findings),
        "trust": evidence.trust(subject.findings),
        "findings": [_shown(finding) for finding in subject.findings],
    }


def _shown(finding: Finding) -> Dict[str, Any]:
    """A finding without what is said elsewhere on the page; of one that passed, no evidence is shown."""
    shown = {**finding.as_dict(), "region": finding.region}
    del shown["role_arn"]
    if finding.status == PASS:
        shown["evidence"] = {}
    return {key: value for key, value in shown.items() if value not in ("", None)}


def _checks(accounts: Sequence[Account]) -> List[Dict[str, Any]]:
    """Checks that failed anywhere, the most serious first: {id, title, severity, count}."""
    failed = [each for account in accounts for each in account.findings if each.status == FAIL]
    counts = Counter(finding.check for finding in failed)
    worst = {
        check: min((each.severity for each in failed if each.check == check), key=SEVERITIES.index)
        for check in counts
    }
    return [
        {"id": check, "title": check_title(check), "severity": worst[check], "count": counts[check]}
        for check in sorted(
            counts, key=lambda each: (SEVERITIES.index(worst[each]), -counts[each], each)
        )
    ]


def _heat(accounts: Sequence[Account]) -> Tuple[List[str], List[Tuple[Account, List[Any]]]]:
    """Columns, and for each account, worst first, a cell for each: {kind, failed, unknown}.

    kind: the worst severity that failed, else unknown, pass, or none where nothing was looked at.
    """
    found = {finding.region for account in accounts for finding in account.findings}
    audited = {region for account in accounts for region in account.regions}
    regions = [GLOBAL, *sorted((found | audited) - {GLOBAL})]
    rows = []
    for account in accounts:
        by_region: Dict[str, List[Finding]] = {region: [] for region in regions}
        for finding in account.findings:
            by_region[finding.region].append(finding)
        cells = [_cell(by_region[region], region in account.regions) for region in regions]
        if account.unreadable and cells[0]["kind"] in ("pass", "none"):
            cells[0]["kind"] = "unknown"
        *failed, unknown, notes = Subject("", account.findings).badness
        badness = (*failed, unknown - len(account.unreadable), notes)
        rows.append((badness, account.account, account, cells))
    rows.sort(key=lambda row: row[:2])
    return regions, [(row[2], row[3]) for row in rows]


def _cell(findings: Sequence[Finding], audited: bool) -> Dict[str, Any]:
    failed = [finding.severity for finding in findings if finding.status == FAIL]
    unknown = sum(finding.status == UNKNOWN for finding in findings)
    kind = "pass" if findings or audited else "none"
    if failed:
        kind = min(failed, key=SEVERITIES.index)
    elif unknown:
        kind = "unknown"
    return {"kind": kind, "failed": len(failed), "unknown": unknown}


def _hash(text: str) -> str:
    """As a Content-Security-Policy names a script or style."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _in_a_script(document: Any) -> str:
    """JSON that neither ends the script element nor begins a comment in it, whatever it holds."""
    text = json.dumps(document, separators=(",", ":"), default=str)
    for character in "<>&":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text
