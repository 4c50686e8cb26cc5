# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""What one state needs, as small facts: the unit that policies are made of and explained with."""

from __future__ import annotations

from typing import Any, Dict, NamedTuple, Tuple

# (operator, key, values), as in ("StringEquals", "iam:PassedToService", ("ecs-tasks.amazonaws.com",))
Condition = Tuple[str, str, Tuple[str, ...]]


class Grant(NamedTuple):
    """Actions that a state needs on resources.

    actions: as IAM spells them. resources: ARNs and patterns, or "*". purpose: what a statement's Sid
    says it is for, letters and digits only, such as PublishToSns. why: a sentence for a reader.
    conditions: sorted. unresolved: for each value that only an execution knows, what became of it.
    """

    actions: Tuple[str, ...]
    resources: Tuple[str, ...]
    purpose: str
    why: str
    conditions: Tuple[Condition, ...] = ()
    unresolved: Tuple[str, ...] = ()


def condition_block(conditions: Tuple[Condition, ...]) -> Dict[str, Dict[str, Any]]:
    """The Condition element of a statement: a single value as text, several as a list."""
    block: Dict[str, Dict[str, Any]] = {}
    for operator, key, values in conditions:
        block.setdefault(operator, {})[key] = values[0] if len(values) == 1 else list(values)
    return block


def passed_to(*services: str) -> Tuple[Condition, ...]:
    """That a role is passed to these services only (IAM user guide, "iam:PassedToService")."""
    return (("StringEquals", "iam:PassedToService", tuple(sorted(services))),)
