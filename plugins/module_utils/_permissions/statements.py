# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""From grants to the statements of a policy: merged, never widened, in an order of their own.

What is granted is a set of (condition, action, resource). Statements are rectangles of it, so that
none allows an action on a resource which no grant asked for.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Any, Callable, Dict, FrozenSet, Iterable, List, Mapping, Sequence, Set, Tuple

from .._policy.size import size
from .grants import Condition, Grant, condition_block

Conditions = Tuple[Condition, ...]
# (conditions, actions, resources)
_Rectangle = Tuple[Conditions, Tuple[str, ...], Tuple[str, ...]]

# A wildcard, or a policy variable that stands for its sign.
_WILDCARD = re.compile(r"\$\{.\}|[*?]")

# Purposes that a Sid spells out; further ones are counted.
_NAMED_PURPOSES = 2


def policy(grants: Iterable[Grant], with_sids: bool = True) -> Dict[str, Any]:
    """The policy document that allows what the grants ask for, and nothing else.

    The same grants give the same document, in whatever order and however often they come.
    """
    return {"Version": "2012-10-17", "Statement": statements(grants, with_sids)}


def statements(grants: Iterable[Grant], with_sids: bool = True) -> List[Dict[str, Any]]:
    """The Statement element. Without Sids it is shorter."""
    wanted: Dict[Conditions, Dict[str, Set[str]]] = {}
    purposes: Dict[Tuple[Conditions, str, str], Set[str]] = {}
    for grant in dict.fromkeys(grants):
        actions = wanted.setdefault(grant.conditions, {})
        for action in grant.actions:
            actions.setdefault(action, set()).update(grant.resources)
            if with_sids:
                for resource in grant.resources:
                    key = grant.conditions, action, resource
                    purposes.setdefault(key, set()).add(grant.purpose)
    rectangles: List[_Rectangle] = []
    for conditions, actions in wanted.items():
        rectangles += _rectangles(conditions, actions, wanted.get((), {}))
    rectangles.sort(key=lambda each: (each[1], each[2], each[0]))
    merged = [_statement(*each) for each in rectangles]
    if with_sids:
        _name(merged, rectangles, purposes)
    return merged


def covers(pattern: str, resource: str) -> bool:
    """Whether a pattern matches all that a resource, itself perhaps a pattern, does.

    Fields of an ARN are matched one by one: no wildcard is taken to reach over a colon before the
    last field, which is the narrower reading of IAM's matching.
    """
    if pattern in ("*", resource):
        return True
    if resource == "*":
        return False
    wide, narrow = pattern.split(":", 5), resource.split(":", 5)
    return len(wide) == len(narrow) and all(map(_field_covers, wide, narrow))


def _rectangles(
    conditions: Conditions,
    actions: Mapping[str, Set[str]],
    unconditional: Mapping[str, Set[str]],
) -> List[_Rectangle]:
    """The pairs of one condition as rectangles: by resource or by action, whichever is shorter."""
    needed = {
        action: _uncovered(resources, unconditional.get(action, set()) if conditions else set())
        for action, resources in actions.items()
    }
    by_action: Dict[FrozenSet[str], List[str]] = {}
    actions_on: Dict[str, List[str]] = {}
    for action in sorted(needed):
        if needed[action]:
            by_action.setdefault(frozenset(needed[action]), []).append(action)
        for resource in needed[action]:
            actions_on.setdefault(resource, []).append(action)
    by_resource: Dict[Tuple[str, ...], List[str]] = {}
    for resource in sorted(actions_on):
        by_resource.setdefault(tuple(actions_on[resource]), []).append(resource)
    rows = [
        (conditions, tuple(names), tuple(sorted(resources)))
        for resources, names in by_action.items()
    ]
    columns = [(conditions, names, tuple(resources)) for names, resources in by_resource.items()]
    if len(rows) == len(columns) == 1:
        return rows
    return min(rows, columns, key=_length)


def _length(rectangles: Sequence[_Rectangle]) -> Tuple[int, List[_Rectangle]]:
    return sum(size(_statement(*each)) for each in rectangles), sorted(rectangles)


def _uncovered(resources: Set[str], elsewhere: Set[str]) -> Set[str]:
    """Resources that no other one, and none of those granted elsewhere, covers already."""
    patterns = [each for each in resources | elsewhere if _is_pattern(each)]
    if not patterns:
        return resources - elsewhere
    covered_by = _index(patterns)
    return {
        each
        for each in resources
        if each not in elsewhere
        and not any(candidate != each and covers(candidate, each) for candidate in covered_by(each))
    }


def _index(patterns: List[str]) -> Callable[[str], List[str]]:
    """A function that gives the patterns which may match a text: those of whose literal parts the one
    that is rarest among all patterns occurs in it.

    Many resources against many patterns would take a quadratic time otherwise.
    """
    literals = {each: [part for part in _WILDCARD.split(each) if part] or [""] for each in patterns}
    number = Counter(part for parts in literals.values() for part in set(parts))
    by_literal: Dict[str, List[str]] = {}
    for each, parts in literals.items():
        rarest = min(parts, key=lambda part: (number[part], -len(part)))
        by_literal.setdefault(rarest, []).append(each)
    lengths = {len(literal) for literal in by_literal}

    def candidates(resource: str) -> List[str]:
        return [
            each
            for length in lengths
            for start in range(len(resource) - length + 1)
            for each in by_literal.get(resource[start : start + length], ())
        ]

    return candidates


def _is_pattern(resource: str) -> bool:
    return "*" in resource or "?" in resource


def _field_covers(pattern: str, field: str) -> bool:
    if pattern == field or pattern == "*":
        return True
    if not _is_pattern(pattern):
        return False
    wide, narrow = _units(pattern), _units(field)
    # The usual matching with one point to return to: the last * and what it has swallowed.
    at, position, star, swallowed = 0, 0, -1, 0
    while position < len(narrow):
        if at < len(wide) and wide[at] == "*":
            star, swallowed = at, position
            at += 1
        elif at < len(wide) and (
            wide[at] == narrow[position] or (wide[at] == "?" and narrow[position] != "*")
        ):
            at += 1
            position += 1
        elif star >= 0:
            swallowed += 1
            at, position = star + 1, swallowed
        else:
            return False
    return all(unit == "*" for unit in wide[at:])


def _units(field: str) -> List[str]:
    """Characters, and policy variables such as ${*} as one."""
    if "${" not in field:
        return list(field)
    units: List[str] = []
    position = 0
    while position < len(field):
        end = field.find("}", position) if field.startswith("${", position) else -1
        end = end if end >= 0 else position
        units.append(field[position : end + 1])
        position = end + 1
    return units


def _statement(
    conditions: Conditions, actions: Tuple[str, ...], resources: Tuple[str, ...]
) -> Dict[str, Any]:
    """A single action or resource as text, several as a list: as AWS's own tools write policies."""
    statement: Dict[str, Any] = {
        "Effect": "Allow",
        "Action": actions[0] if len(actions) == 1 else list(actions),
        "Resource": resources[0] if len(resources) == 1 else list(resources),
    }
    if conditions:
        statement["Condition"] = condition_block(conditions)
    return statement


def _name(
    merged: List[Dict[str, Any]],
    rectangles: List[_Rectangle],
    purposes: Mapping[Tuple[Conditions, str, str], Set[str]],
) -> None:
    sids = []
    for conditions, actions, resources in rectangles:
        served = sorted(
            set().union(
                *(
                    purposes.get((conditions, action, resource), set())
                    for action in actions
                    for resource in resources
                )
            )
        )
        sid = "And".join(served[:_NAMED_PURPOSES])
        if len(served) > _NAMED_PURPOSES:
            sid += f"And{len(served) - _NAMED_PURPOSES}More"
        sids.append(sid)
    repeated = Counter(sids)
    taken: Set[str] = set()
    for index, (sid, rectangle) in enumerate(zip(sids, rectangles)):
        if repeated[sid] > 1:
            sid += rectangle[1][0].partition(":")[2]
        unique, number = sid, 1
        while unique in taken:
            number += 1
            unique = f"{sid}{number}"
        taken.add(unique)
        merged[index] = {"Sid": unique, **merged[index]}
