# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Format `csv`: a line for each finding, for spreadsheets."""

from __future__ import annotations

import csv
import io
import json
from typing import Sequence

from .accounts import Account
from .text import seen

COLUMNS = (
    "account",
    "account_name",
    "region",
    "role_arn",
    "state_machine_arn",
    "check",
    "severity",
    "status",
    "message",
    "evidence",
    "remediation",
)

# What makes a spreadsheet take a cell for a formula; the last four are of full width
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def written(accounts: Sequence[Account]) -> str:
    file = io.StringIO()
    writer = csv.writer(file, quoting=csv.QUOTE_ALL)
    writer.writerow(COLUMNS)
    for account in accounts:
        for subject in account.subjects:
            for finding in subject.findings:
                values = {
                    **finding.as_dict(),
                    "account": account.account,
                    "account_name": account.name,
                    "region": finding.region,
                    "evidence": json.dumps(dict(finding.evidence), ensure_ascii=False),
                }
                writer.writerow(_cell(values[column]) for column in COLUMNS)
    return file.getvalue()


def _cell(value: object) -> str:
    text = seen("" if value is None else value)
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text
