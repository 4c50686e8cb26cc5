# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""What one state needs, explained: a line of the table that users read."""

from __future__ import annotations

from typing import Any, Dict, List, NamedTuple, Tuple

from .grants import Grant, condition_block


class Task(NamedTuple):
    """What one state, or one setting of the state machine, needs.

    path: `States.Fan out.Branches[1].States.Send`. resource: as the definition writes it. unknown: what
    could not be looked up at all and is granted nowhere. note: what else a reader should know.
    """

    path: str
    resource: str
    grants: Tuple[Grant, ...] = ()
    unknown: Tuple[str, ...] = ()
    note: str = ""

    @property
    def unresolved(self) -> List[str]:
        return list(dict.fromkeys(each for grant in self.grants for each in grant.unresolved))

    def as_result(self) -> Dict[str, Any]:
        needs = []
        for grant in self.grants:
            entry: Dict[str, Any] = {
                "actions": list(grant.actions),
                "resources": list(grant.resources),
                "why": grant.why,
            }
            if grant.conditions:
                entry["conditions"] = condition_block(grant.conditions)
            needs.append(entry)
        result: Dict[str, Any] = {
            "path": self.path,
            "resource": self.resource,
            "actions": sorted({each for grant in self.grants for each in grant.actions}),
            "resources": sorted({each for grant in self.grants for each in grant.resources}),
            "statements": needs,
            "unresolved": self.unresolved,
            "unknown": list(self.unknown),
        }
        if self.note:
            result["note"] = self.note
        return result
