# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""The check of declared roles: what `execution_roles` would change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Mapping, Tuple

from .findings import UNKNOWN, Verdict


@dataclass(frozen=True)
class Declared:
    """A declared role. arn: that it has, or would have. changes: as the planner gives them.

    problem: why it could not be planned, or empty.
    """

    name: str
    arn: str
    changes: Tuple[Mapping[str, str], ...] = ()
    problem: str = ""


def declared_role(declared: Declared) -> List[Verdict]:
    """drift-declared-role"""
    evidence = {"changes": [dict(each) for each in declared.changes]}
    if declared.problem:
        message = f"Whether {declared.name} is as declared cannot be told: {declared.problem}"
        return [Verdict(message, evidence, status=UNKNOWN)]
    if not declared.changes:
        return []
    actions = ", ".join(dict.fromkeys(each["action"] for each in declared.changes))
    return [
        Verdict(
            f"{declared.name} is not as declared; execution_roles would call {actions}.", evidence
        )
    ]
