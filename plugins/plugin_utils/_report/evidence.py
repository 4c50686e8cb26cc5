# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""What a role may do against what it needs, and whom it trusts, out of the evidence of its findings."""

from __future__ import annotations

import json
from typing import Any, Dict, Iterable, List, Mapping, Sequence

from .accounts import Finding

# What becomes of a need or a grant in the picture
PARTS = ("missing", "unclear", "covered", "excess")

_NEEDS = "permissions-missing"
_GRANTS = "permissions-excess"
_NEED_BY_STATUS = {"fail": "missing", "unknown": "unclear", "pass": "covered"}


def permissions(findings: Iterable[Finding]) -> List[Dict[str, Any]]:
    """A row for each service: {service, missing, unclear, covered, excess}, each a list of {action, resource}.

    A finding of the check permissions-missing is about needs, with the status pass about what is allowed; one of
    permissions-excess is about what is granted in excess. Evidence names them as `action` and `resource` (texts or
    lists), as a `statement`, or as a list of either, `needs` or `excess`.
    """
    rows: Dict[str, Dict[str, Dict[str, Dict[str, str]]]] = {}
    for finding in findings:
        if finding.check == _NEEDS:
            part, listed = _NEED_BY_STATUS[finding.status], finding.evidence.get("needs")
        elif finding.check == _GRANTS and finding.status == "fail":
            part, listed = "excess", finding.evidence.get("excess")
        else:
            continue
        for each in listed if isinstance(listed, list) else [finding.evidence]:
            for cell in _cells(each):
                row = rows.setdefault(cell["action"].partition(":")[0].lower(), {})
                row.setdefault(part, {})[json.dumps(cell)] = cell
    return [
        {"service": service, **{part: [*row.get(part, {}).values()] for part in PARTS}}
        for service, row in sorted(rows.items())
    ]


def _cells(evidence: Any) -> List[Dict[str, str]]:
    if not isinstance(evidence, Mapping):
        return []
    statement = evidence.get("statement")
    source = statement if isinstance(statement, Mapping) and "action" not in evidence else evidence
    words = {key.lower(): value for key, value in source.items()}
    actions = _texts(words.get("action", words.get("actions")))
    resources = _texts(words.get("resource", words.get("resources")))
    return [{"action": action, "resource": ", ".join(resources)} for action in actions]


def trust(findings: Iterable[Finding]) -> List[Dict[str, Any]]:
    """Each statement of the trust policy that evidence shows: {effect, principals, conditions}.

    conditions: lines such as `StringEquals aws:SourceAccount 123456789012`.
    """
    statements: Dict[str, Mapping[str, Any]] = {}
    for finding in findings:
        if finding.check.startswith("trust-"):
            document = finding.evidence.get("trust_policy")
            shown = [
                finding.evidence.get("statement"),
                *_listed(finding.evidence.get("statements")),
                *_listed(document.get("Statement") if isinstance(document, Mapping) else None),
            ]
            for statement in shown:
                if isinstance(statement, Mapping):
                    statements[json.dumps(statement, sort_keys=True, default=str)] = statement
    return [
        {
            "effect": str(statement.get("Effect", "Allow")),
            "principals": _principals(statement),
            "conditions": _conditions(statement.get("Condition")),
        }
        for statement in statements.values()
    ]


def _principals(statement: Mapping[str, Any]) -> List[str]:
    if "NotPrincipal" in statement:
        return ["everybody but " + text for text in _by_kind(statement["NotPrincipal"])]
    return _by_kind(statement.get("Principal"))


def _by_kind(principal: Any) -> List[str]:
    if isinstance(principal, Mapping):
        return [text for value in principal.values() for text in _texts(value)]
    return _texts(principal)


def _conditions(condition: Any) -> List[str]:
    if not isinstance(condition, Mapping):
        return []
    return [
        f"{operator} {key} {' or '.join(_texts(values))}"
        for operator, keys in condition.items()
        if isinstance(keys, Mapping)
        for key, values in keys.items()
    ]


def _texts(value: Any) -> List[str]:
    return [str(each) for each in _listed(value)]


def _listed(value: Any) -> Sequence[Any]:
    if value is None:
        return []
    return value if isinstance(value, (list, tuple)) else [value]
