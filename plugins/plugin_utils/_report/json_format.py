# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Format `json`: docs/audit-report.schema.json describes it."""

from __future__ import annotations

import json
from typing import Any, Dict, Sequence

from .accounts import Account, counted, verdict

SCHEMA = (
    "https://github.com/stepfunctions-iam/stepfunctions.iam/blob/main/docs/audit-report.schema.json"
)
# Rises when a key loses its meaning; keys may be added.
VERSION = 1


def document(accounts: Sequence[Account]) -> Dict[str, Any]:
    return {
        "$schema": SCHEMA,
        "version": VERSION,
        "summary": {**counted(accounts), "compliant": verdict(accounts)},
        "accounts": [account.as_dict() for account in accounts],
    }


def written(accounts: Sequence[Account]) -> str:
    # In ASCII, since evidence may hold half of a surrogate pair
    return json.dumps(document(accounts), indent=2) + "\n"
