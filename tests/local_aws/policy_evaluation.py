"""Evaluation of policy statements: who, what, on what, under which conditions.

Follows the IAM User Guide, "Policy evaluation logic" and "IAM JSON policy elements: Condition
operators", as far as execution roles and their callers need it.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any, Literal

Decision = Literal["allow", "deny", "neutral"]
# Given the kind ("Service", "AWS") and a value of a Principal element: is that the caller?
IsCaller = Callable[[str, str], bool]

_NEGATED = re.compile(r"Not(?=Equals|Like)")


def decide(
    documents: Iterable[Mapping[str, Any]],
    *,
    action: str,
    context: Mapping[str, str | list[str]],
    resource: str | None = None,
    is_caller: IsCaller | None = None,
) -> Decision:
    """What these policies together say about one call.

    Without `resource`, statements are taken as a trust policy's, which have none; without
    `is_caller`, as an identity policy's, which name no principal. `context` maps condition keys
    to values.
    """
    keys = {key.lower(): value for key, value in context.items()}
    decision: Decision = "neutral"
    for document in documents:
        for statement in as_list(document.get("Statement", [])):
            if not _concerns(statement, action, resource, is_caller):
                continue
            if not _conditions_met(statement.get("Condition", {}), keys):
                continue
            if statement.get("Effect") == "Deny":
                return "deny"
            decision = "allow"
    return decision


def as_list(value: Any) -> list[Any]:
    """A policy element that may be one value or a list, as a list."""
    return value if isinstance(value, list) else [value]


@cache
def _wildcard(pattern: str) -> re.Pattern[str]:
    parts = [{"*": ".*", "?": "."}.get(char, re.escape(char)) for char in pattern]
    return re.compile("".join(parts), re.DOTALL)


def like(pattern: str, value: str) -> bool:
    """Whether the value matches a pattern with * and ?."""
    return _wildcard(pattern).fullmatch(value) is not None


def arn_like(pattern: str, value: str) -> bool:
    """The same for ARNs: each of the six components must match its own; * crosses no colon."""
    patterns, values = pattern.split(":", 5), value.split(":", 5)
    if pattern == "*":
        return True
    return len(patterns) == len(values) and all(map(like, patterns, values))


def _concerns(
    statement: Mapping[str, Any], action: str, resource: str | None, is_caller: IsCaller | None
) -> bool:
    def action_listed(element: str) -> bool:
        patterns = as_list(statement[element])
        return any(like(pattern.lower(), action.lower()) for pattern in patterns)

    def resource_listed(element: str) -> bool:
        return any(like(pattern, str(resource)) for pattern in as_list(statement[element]))

    if "Action" in statement and not action_listed("Action"):
        return False
    if "NotAction" in statement and action_listed("NotAction"):
        return False
    if resource is not None:
        if "Resource" in statement and not resource_listed("Resource"):
            return False
        if "NotResource" in statement and resource_listed("NotResource"):
            return False
    if is_caller is not None:
        if "Principal" in statement and not _names(statement["Principal"], is_caller):
            return False
        if "NotPrincipal" in statement and _names(statement["NotPrincipal"], is_caller):
            return False
    return True


def _names(principal: Any, is_caller: IsCaller) -> bool:
    if principal == "*":
        return True
    return any(
        (kind == "AWS" and value == "*") or is_caller(kind, value)
        for kind, values in principal.items()
        for value in as_list(values)
    )


def _conditions_met(
    conditions: Mapping[str, Mapping[str, Any]], context: Mapping[str, str | list[str]]
) -> bool:
    return all(
        _condition_met(name, expected, context.get(key.lower()))
        for name, keys in conditions.items()
        for key, expected in keys.items()
    )


def _condition_met(name: str, expected: Any, actual: str | list[str] | None) -> bool:
    wanted = [_text(value) for value in as_list(expected)]
    quantifier, _, rest = name.rpartition(":")
    base = rest.removesuffix("IfExists")
    if base == "Null":
        return any((value == "true") == (actual is None) for value in wanted)
    if actual is None:
        missing_is_fine = rest.endswith("IfExists") or _NEGATED.search(base) is not None
        return missing_is_fine or quantifier == "ForAllValues"
    matches = _OPERATORS.get(_NEGATED.sub("", base), _never)
    negated = _NEGATED.search(base) is not None

    def holds(value: str) -> bool:
        found = any(matches(pattern, value) for pattern in wanted)
        return found != negated

    values = [_text(value) for value in as_list(actual)]
    return all(map(holds, values)) if quantifier == "ForAllValues" else any(map(holds, values))


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _never(_pattern: str, _value: str) -> bool:
    """Dates, addresses and bytes: no key of this server has such a value."""
    return False


def _numeric(compare: Callable[[float, float], bool]) -> Callable[[str, str], bool]:
    """A comparison that only numbers can meet; the key's value comes first."""

    def matches(pattern: str, value: str) -> bool:
        try:
            return compare(float(value), float(pattern))
        except ValueError:
            return False

    return matches


_OPERATORS: dict[str, Callable[[str, str], bool]] = {
    "StringEquals": lambda pattern, value: pattern == value,
    "StringEqualsIgnoreCase": lambda pattern, value: pattern.lower() == value.lower(),
    "StringLike": like,
    "ArnEquals": arn_like,
    "ArnLike": arn_like,
    "Bool": lambda pattern, value: pattern.lower() == value.lower(),
    "NumericEquals": _numeric(operator.eq),
    "NumericLessThan": _numeric(operator.lt),
    "NumericLessThanEquals": _numeric(operator.le),
    "NumericGreaterThan": _numeric(operator.gt),
    "NumericGreaterThanEquals": _numeric(operator.ge),
}
