# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""What a module can fail with: one base class, caught in one place."""

from __future__ import annotations

from typing import Any, Dict


class ExecutionRoleError(Exception):
    """The task cannot go on. The text says what happened, where, and what to do.

    details: further keys for the module's failed result, such as `changes`.
    """

    def __init__(self, message: str, **details: Any) -> None:
        super().__init__(message)
        self.message = message
        self.details: Dict[str, Any] = details


class InvalidOption(ExecutionRoleError):
    """What was declared cannot be, whatever the account holds. Nothing was read or written."""
