# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Doing what was planned, call by call."""

from __future__ import annotations

from typing import Any, List, Mapping, Optional, Sequence

from .._errors import ExecutionRoleError
from .._role.plan import Change
from .calls import NotFound, Refused, send_write

_REMOVALS = (
    "iam:DetachRolePolicy",
    "iam:DeleteRolePolicy",
    "iam:DeleteRolePermissionsBoundary",
    "iam:RemoveRoleFromInstanceProfile",
    "iam:DeleteRole",
    "iam:DeletePolicyVersion",
    "iam:DeletePolicy",
)
# The role, or a policy of its own, is not as it was read: it was created, deleted or given something
# meanwhile.
_OVERTAKEN = ("EntityAlreadyExists", "DeleteConflict")


class Overtaken(Exception):
    """The account changed since it was read; to read and plan again is the way on.

    change: what was refused, and refusal: how.
    """

    def __init__(self, change: Change, refusal: Refused) -> None:
        super().__init__(str(refusal))
        self.change = change
        self.refusal = refusal


class Writer:
    """Applies changes in order and remembers what was done.

    done: the changes so far. created: CreateRole's own answer.
    """

    def __init__(self, iam: Any) -> None:
        self._iam = iam
        self._methods: Mapping[str, str] = {
            operation: method for method, operation in iam.meta.method_to_api_mapping.items()
        }
        self._created_something = False
        self.done: List[Change] = []
        self.created: Optional[Mapping[str, Any]] = None

    def apply(self, changes: Sequence[Change]) -> None:
        """Raises Overtaken, or ExecutionRoleError that says what was done and what was not."""
        for index, change in enumerate(changes):
            try:
                self._apply(change)
            except ExecutionRoleError as error:
                raise self.interrupted(error, changes[index:]) from error
            self.done.append(change)

    def _apply(self, change: Change) -> None:
        operation = change.action.partition(":")[2]
        removes = change.action in _REMOVALS
        # A role or policy that was created a moment ago is not known everywhere yet.
        passing = ("NoSuchEntity",) if self._created_something and not removes else ()
        try:
            answer = send_write(
                change.action,
                f"{'role' if 'RoleName' in change.parameters else 'policy'} {change.target}",
                getattr(self._iam, self._methods[operation]),
                *passing,
                **change.parameters,
            )
        except NotFound as refusal:
            if not removes:
                raise Overtaken(change, refusal) from refusal  # pylint: disable=bad-exception-cause
        except Refused as refusal:
            if refusal.code in _OVERTAKEN or (
                # A version that others made, or this task itself at a first attempt, took the room.
                refusal.code == "LimitExceeded" and operation == "CreatePolicyVersion"
            ):
                raise Overtaken(change, refusal) from refusal  # pylint: disable=bad-exception-cause
            raise
        else:
            self._created_something |= operation in ("CreateRole", "CreatePolicy")
            if operation == "CreateRole":
                self.created = answer["Role"]

    def interrupted(self, error: ExecutionRoleError, left: Sequence[Change]) -> ExecutionRoleError:
        """The error with which the task ends: what was done, and what was not."""
        done = ", ".join(change.action for change in self.done) or "nothing"
        message = (
            f"{error.message.rstrip('.')}. Done before that: {done}. Not done: "
            f"{', '.join(change.action for change in left)}. Run the task again to go on from there"
        )
        if left and left[0].action == "iam:DeletePolicy":
            message += f"; the policy {left[0].target} is detached, so that no task will find it: delete it by hand"
        return ExecutionRoleError(
            message,
            changed=bool(self.done),
            changes=[change.as_result() for change in self.done],
            not_done=[change.as_result() for change in left],
        )
