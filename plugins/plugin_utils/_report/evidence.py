# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""What a role may do against what it needs, and whom it trusts, out of the evidence of its findings."""

from __future__ import annotations

import json
from typing import Any, Dict, Iterable, Iterator, List, Mapping, Sequence, Tuple

from ansible_collections.stepfunctions.iam.plugins.module_utils._audit.findings import (
    FAIL,
    PASS,
    UNKNOWN,
)

from .accounts import Finding

# What becomes of a need or a grant in the picture
PARTS = ("missing", "unclear", "covered", "excess")

_NEEDS = ("permissions-missing", "permissions-denied")
_GRANTS = ("permissions-excess", "permissions-admin", "permissions-service-wildcard")
_NEED_BY_STATUS = {FAIL: "missing", UNKNOWN: "unclear", PASS: "covered"}


def permissions(findings: Iterable[Finding]) -> List[Dict[str, Any]]:
    """A row for each service: {service, missing, unclear, covered, excess}, each a list of {action, resource}.

    Evidence of permissions-missing and permissions-denied names `needs` that its status is about, and `allowed`, those
    that are; that of permissions-excess a `statement`, and what of it would do, `tightened`. What permissions-admin and
    permissions-service-wildcard find is excess, too.
    """
    rows: Dict[str, Dict[str, Dict[Tuple[str, str], None]]] = {}

    def add(part: str, action: str, resource: str) -> None:
        row = rows.setdefault(action.partition(":")[0].lower(), {})
        row.setdefault(part, {})[action, resource] = None

    for finding in findings:
        if finding.check in _NEEDS:
            for key, part in (("needs", _NEED_BY_STATUS[finding.status]), ("allowed", "covered")):
                for need in _mappings(finding.evidence.get(key)):
                    add(part, str(need.get("action")), str(need.get("resource")))
        elif finding.check in _GRANTS and finding.status == FAIL:
            for action, resource in _excess(finding.evidence):
                add("excess", action, resource)
    return [
        {
            "service": service,
            **{
                part: [{"action": cell[0], "resource": cell[1]} for cell in row.get(part, ())]
                for part in PARTS
            },
        }
        for service, row in sorted(rows.items())
    ]


def _excess(evidence: Mapping[str, Any]) -> Iterator[Tuple[str, str]]:
    """What a statement allows and its tightened form does not, an action with its resources at a time."""
    kept = [
        (action.lower(), _texts(statement.get("Resource")))
        for statement in _mappings(evidence.get("tightened"))
        for action in _texts(statement.get("Action"))
    ]
    for statement in _mappings(evidence.get("statement")):
        resources = _texts(statement.get("Resource"))
        for action in _texts(statement.get("Action")):
            if (action.lower(), resources) not in kept:
                yield action, ", ".join(resources)


def trust(findings: Iterable[Finding]) -> List[Dict[str, Any]]:
    """Each statement of the trust policy that evidence shows: {effect, principals, conditions}.

    conditions: lines such as `StringEquals aws:SourceAccount 123456789012`.
    """
    statements: Dict[str, Mapping[str, Any]] = {}
    for finding in findings:
        if finding.check.startswith("trust-"):
            shown = [*_mappings(finding.evidence.get("statement"))]
            for document in _mappings(finding.evidence.get("trust_policy")):
                shown += _mappings(document.get("Statement"))
            for statement in shown:
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


def _mappings(value: Any) -> List[Mapping[str, Any]]:
    return [each for each in _listed(value) if isinstance(each, Mapping)]


def _texts(value: Any) -> List[str]:
    return [str(each) for each in _listed(value)]


def _listed(value: Any) -> Sequence[Any]:
    if value is None:
        return []
    return value if isinstance(value, (list, tuple)) else [value]
