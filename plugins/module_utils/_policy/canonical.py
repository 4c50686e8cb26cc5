# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Comparing policy documents by what they mean.

Two documents are equal when IAM decides every request alike by them, as far as that can be told
from their wording alone: order, scalars for lists, repetitions, the case of what IAM compares
whatever its case, and different spellings of one value make no difference. What is doubtful is
different: a rewrite too many does less harm than a change unseen.
"""

from __future__ import annotations

import json
import re
from typing import Any, Dict, Hashable, List, Mapping

from .document import statement_list

# What IAM takes a document without a Version for (IAM user guide, "JSON policy elements: Version").
_DEFAULT_VERSION = "2008-10-17"

_ROOT_ARN = re.compile(r"arn:aws[a-z0-9-]*:iam::([0-9]{12}):root")
_QUALIFIED = re.compile(r"(forallvalues:|foranyvalue:)?(.*?)(ifexists)?")

# IAM user guide, "JSON policy elements: Condition operators": "ArnEquals and ArnLike behave
# identically", and so do their negations.
_SAME_OPERATOR = {"arnequals": "arnlike", "arnnotequals": "arnnotlike"}


def equal(left: Mapping[str, Any], right: Mapping[str, Any]) -> bool:
    """Whether two documents mean the same."""
    return canonical(left) == canonical(right)


def canonical(document: Mapping[str, Any]) -> Hashable:
    """A value that is the same for documents of the same meaning, and for those only.

    Total: takes any JSON-able mapping, also one that IAM would refuse.
    """
    rest = {
        key: _frozen(value)
        for key, value in document.items()
        if key not in ("Version", "Statement")
    }
    return (
        _frozen(document.get("Version", _DEFAULT_VERSION)),
        frozenset(rest.items()),
        frozenset(canonical_statement(each) for each in statement_list(document)),
    )


def canonical_statement(statement: Any) -> Hashable:
    """The like of `canonical` for one statement."""
    if not isinstance(statement, Mapping):
        return _frozen(statement)
    parts: Dict[str, Hashable] = {}
    for key, value in statement.items():
        if key in ("Sid", "Condition") and not value:
            continue
        parts[key] = _ELEMENTS.get(key, _frozen)(value)
    return frozenset(parts.items())


def statements(document: Mapping[str, Any]) -> List[Dict[str, Any]]:
    """The statements of a document that are mappings, in their order."""
    return [dict(each) for each in statement_list(document) if isinstance(each, Mapping)]


def _action(value: Any) -> Hashable:
    return value.lower() if isinstance(value, str) else _frozen(value)


def _actions(value: Any) -> Hashable:
    return frozenset(_action(each) for each in _as_list(value))


def _values(value: Any) -> Hashable:
    return frozenset(_frozen(each) for each in _as_list(value))


def _principals(value: Any) -> Hashable:
    kinds = value if isinstance(value, Mapping) else {"AWS": value}
    return frozenset(
        (kind, frozenset(_principal(kind, each) for each in _as_list(names)))
        for kind, names in kinds.items()
    )


def _principal(kind: str, name: Any) -> Hashable:
    """IAM stores an account id as the ARN of the account's root, in the partition of the role."""
    if kind == "AWS" and isinstance(name, str):
        root = _ROOT_ARN.fullmatch(name)
        return root.group(1) if root else name
    if kind == "Service" and isinstance(name, str):
        return name.lower()
    return _frozen(name)


def _condition(value: Any) -> Hashable:
    if not isinstance(value, Mapping):
        return _frozen(value)
    tests = []
    for operator, keys in value.items():
        name = _operator(operator)
        if not isinstance(keys, Mapping):
            tests.append((name, _frozen(keys)))
            continue
        for key, values in keys.items():
            # A set of tests, not a mapping: all of them must hold, also two of one name.
            tests.append((name, (key.lower(), _condition_values(name, values))))
    return frozenset(tests)


def _operator(written: str) -> str:
    match = _QUALIFIED.fullmatch(written.lower())
    if match is None:
        return written.lower()
    qualifier, name, if_exists = match.groups()
    return f"{qualifier or ''}{_SAME_OPERATOR.get(name, name)}{if_exists or ''}"


def _condition_values(operator: str, values: Any) -> Hashable:
    truth = operator in ("null",) or operator.replace("ifexists", "").endswith("bool")
    return frozenset(_condition_value(each, truth) for each in _as_list(values))


def _condition_value(value: Any, truth: bool) -> Hashable:
    """Booleans and numbers are compared as text; true and True are one value where truth is tested."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return json.dumps(value)
    if isinstance(value, str):
        return value.lower() if truth else value
    return _frozen(value)


def _as_list(value: Any) -> List[Any]:
    return list(value) if isinstance(value, (list, tuple)) else [value]


def _frozen(value: Any) -> Hashable:
    """Any JSON value, hashable, with types kept apart: 1, true, "1" and ["1"] are four values."""
    if isinstance(value, Mapping):
        return ("object", frozenset((key, _frozen(item)) for key, item in value.items()))
    if isinstance(value, (list, tuple)):
        return ("array", tuple(_frozen(each) for each in value))
    if isinstance(value, str):
        return value
    return (type(value).__name__, value)


_ELEMENTS = {
    "Action": _actions,
    "NotAction": _actions,
    "Resource": _values,
    "NotResource": _values,
    "Principal": _principals,
    "NotPrincipal": _principals,
    "Condition": _condition,
}
